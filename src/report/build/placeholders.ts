import { STANDS_FOR } from '../../messages/findings.js'
import type { Advice } from '../../model/advice.js'
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

/**
 * The fix and the commands of an item with the names that are known: `release=cceaddon-coredns`. A command about several add-ons comes
 * once for each. The fix says what the placeholders that are left stand for.
 */
export function fillPlaceholders(
  { fix: template, commands: templates }: Pick<Advice, 'fix' | 'commands'>,
  cause: ItemCause,
  clusterName: string | null,
): { readonly fix: Localizable; readonly commands: readonly string[] } {
  let [fix, commands] = [template, templates]
  for (const placeholder of PLACEHOLDERS) {
    const names = namesFor(placeholder, cause, clusterName)
    const [only, ...others] = names
    if (only === undefined) continue
    const word = wordOf(placeholder)
    if (others.length === 0) fix = fix.replace(word, only)
    commands = commands.flatMap((command) =>
      command.includes(placeholder) ? names.map((name) => command.replace(word, name)) : [command],
    )
  }
  const left = PLACEHOLDERS.filter((placeholder) => [fix, ...commands].some((text) => text.match(wordOf(placeholder))))
  return { fix: sentences(fix, ...left.map((placeholder) => STANDS_FOR[placeholder])), commands }
}
