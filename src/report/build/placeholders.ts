import { STANDS_FOR } from '../../messages/findings.js'
import type { ItemCause } from '../../model/cause.js'
import { type Localizable, sentences } from '../../model/language.js'
import { readRisk } from '../risk.js'

/** Words of the catalog that stand for a name: of the add-on, of the cluster, and of what the message names. */
const PLACEHOLDERS = ['ADDON', 'CLUSTER', 'NAME', 'MOUNT'] as const
type Placeholder = (typeof PLACEHOLDERS)[number]

/** A name that can be nothing else in a shell: names of the API are untrusted. */
const SAFE = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,61}[A-Za-z0-9])?$/

/** An add-on in the words of the item about add-ons: `the addon gpu-beta does not support cluster target version`. */
const ADDON_IN_MESSAGE = /\badd-?on ([a-z0-9][a-z0-9-]{0,61}[a-z0-9])(?= \(| does not support)/g

/** At most this many add-ons have a command of their own. */
const MAX_ADDONS = 5

function namesFor(
  placeholder: Placeholder,
  { addon, risk, message }: Pick<ItemCause, 'addon' | 'risk' | 'message'>,
  clusterName: string | null,
): string[] {
  if (placeholder === 'CLUSTER') return [clusterName ?? ''].filter((name) => SAFE.test(name))
  if (placeholder !== 'ADDON') return []
  const said = [...message.toLowerCase().matchAll(ADDON_IN_MESSAGE)].map(([, name = '']) => name)
  const [named, listed] = [addon?.template ?? '', readRisk({ risk }).addons]
  const names = named !== '' ? [named] : listed.length > 0 ? listed : said
  return [...new Set(names)].filter((name) => SAFE.test(name)).slice(0, MAX_ADDONS)
}

const wordOf = (placeholder: Placeholder): RegExp => new RegExp(`\\b${placeholder}\\b`, 'g')

interface Texts {
  readonly fix: string
  readonly commands: readonly string[]
}

/**
 * The fix and the commands of an item with the names that are known: `release=cceaddon-coredns`. A command about several add-ons comes
 * once for each.
 */
export function fillPlaceholders(texts: Texts, cause: ItemCause, clusterName: string | null): Texts {
  return PLACEHOLDERS.reduce(({ fix, commands }, placeholder): Texts => {
    const names = namesFor(placeholder, cause, clusterName)
    const [only, ...others] = names
    if (only === undefined) return { fix, commands }
    const word = wordOf(placeholder)
    return {
      fix: others.length === 0 ? fix.replace(word, only) : fix,
      commands: commands.flatMap((command) =>
        command.includes(placeholder) ? names.map((name) => command.replace(word, name)) : [command],
      ),
    }
  }, texts)
}

/** The fix with what the words in capitals stand for that could not be filled in. */
export function explainPlaceholders(fix: Localizable, { fix: text, commands }: Texts): Localizable {
  const left = PLACEHOLDERS.filter((placeholder) =>
    [text, ...commands].some((one) => new RegExp(`\\b${placeholder}\\b`).test(one)),
  )
  return left.length === 0 ? fix : sentences(fix, ...left.map((placeholder) => STANDS_FOR[placeholder]))
}
