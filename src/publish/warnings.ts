import type { PublishError } from '../github/api/patience.js'

/** Something that did not reach GitHub, and why. */
export interface Failed {
  readonly what: string
  readonly permission: string
  readonly fault: Pick<PublishError, 'message' | 'isPermission'>
}

const WHOSE = { fork: 'a fork', bot: 'a bot' } as const

/**
 * What is warned of. Permissions that the token lacks are one warning: they have one cause and one cure.
 * @param author whose pull request it is, where GitHub hands out a token that can only read
 */
export function warningsOf(failed: readonly Failed[], author: 'fork' | 'bot' | null): string[] {
  const refused = failed.filter(({ fault }) => fault.isPermission)
  const others = failed.filter(({ fault }) => !fault.isPermission)
  const each = others.map(({ what, fault }) => `${lower(what)} could not be written: ${fault.message}`)
  if (refused.length === 0) return each
  const lacks = refused.map(({ permission }) => permission).join(', ')
  const [only, ...more] = refused
  const why = only !== undefined && more.length === 0 ? only.fault.message : `the token lacks ${lacks}`
  const cure = author
    ? `To a pull request of ${WHOSE[author]} GitHub hands out a token that can only read, whatever the workflow asks for.`
    : `Give the job permissions: { ${lacks} }.`
  return [
    `${listed(refused.map(({ what }) => lower(what)))} could not be written: ${why}. ${cure} The verdict stands.`,
    ...each,
  ]
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
