import { PUBLISHING } from '../messages/publishing.js'
import type { Annotation } from '../model/annotation.js'
import { type Language, type Localized, localizer, sentences } from '../model/language.js'

/** A place on GitHub that could not be written. */
export interface FailedWrite {
  readonly name: Localized
  /** what the token needs, such as `statuses: write` */
  readonly permission: string
  readonly error: {
    /** why, in English; it can be GitHub's own words */
    readonly message: string
    /** the token lacks the permission */
    readonly isPermission: boolean
  }
}

/** Who opened the pull request, if GitHub gives such pull requests a read-only token. */
type ReadOnlyAuthor = 'fork' | 'bot' | null

/** A warning for each place: what could not be written, why, and what to do. */
export function failedWriteAnnotations(
  failed: readonly FailedWrite[],
  author: ReadOnlyAuthor,
  language: Language,
): Annotation[] {
  const t = localizer(language)
  return failed.map(({ name, permission, error }) => {
    const failure = PUBLISHING.wasNotWritten(name, error.message)
    const remedies = error.isPermission ? [remedyFor(permission, author)] : []
    const message = t(sentences(failure, ...remedies, PUBLISHING.verdictStands))
    return { level: 'warning', title: t(PUBLISHING.notWritten(name)), message, location: null }
  })
}

/** The lines of the log. Missing permissions make one, because they have one cause and one remedy; any other failure makes its own. */
export function failedWriteLines(failed: readonly FailedWrite[], author: ReadOnlyAuthor): string[] {
  const refused = failed.filter(({ error }) => error.isPermission)
  const lines = failed
    .filter(({ error }) => !error.isPermission)
    .map(({ name, error }) => `${lowerFirst(name.en)} could not be written: ${error.message}`)
  const [first, ...others] = refused
  if (first === undefined) return lines
  const permissions = [...new Set(refused.map(({ permission }) => permission))].join(', ')
  const cause = others.length === 0 ? first.error.message : `the token lacks ${permissions}`
  const advice = sentences(remedyFor(permissions, author), PUBLISHING.verdictStands).en
  const names = refused.map(({ name }) => lowerFirst(name.en))
  const list = others.length === 0 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return [`${list} could not be written: ${cause}. ${advice}`, ...lines]
}

const remedyFor = (permissions: string, author: ReadOnlyAuthor): Localized =>
  author === null ? PUBLISHING.givePermission(permissions) : PUBLISHING.readOnlyToken(author)

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
