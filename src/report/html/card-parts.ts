import { CARD } from '../../messages/html-card.js'
import { type LocalizedMessages, localizeMessages } from '../../model/language.js'
import { knownPage } from '../../text/links.js'
import type { PageAdvice, PageData, PageFinding } from './data.js'
import { type Child, h, type Piece } from './tree.js'

export type CardMessages = LocalizedMessages<typeof CARD>

/** What a finding counts as on the page: its decision, or that it does not count. */
export type Sort = (typeof SORTS)[number]
export const SORTS = ['block', 'inconclusive', 'warn', 'notice', 'waived', 'shown'] as const

export const sortOf = ({ decides, decision }: Pick<PageFinding, 'decides' | 'decision'>): Sort =>
  decides ? decision : 'shown'

/** Around the cards: what they point to, and what is asked for. */
export interface CardContext {
  readonly data: PageData
  readonly words: CardMessages
  /** in the page's script: there are buttons, and all nodes can be listed */
  readonly isLive: boolean
  /** nodes that were searched for; they are told first */
  readonly sought: ReadonlySet<number> | null
}

export const cardContext = (data: PageData, isLive = false): CardContext => ({
  data,
  isLive,
  sought: null,
  words: localizeMessages(CARD, data.language),
})

const NONE: PageAdvice = {
  title: '',
  meaning: '',
  fix: '',
  who: null,
  commands: [],
  docUrl: '',
  match: 'none',
  source: 'gate',
}

export const adviceFor = (finding: PageFinding, data: PageData): PageAdvice => data.advice[finding.advice] ?? NONE

/** A text that may hold code between backticks, as sentences of ours have it. */
export const withCode = (text: string): Child =>
  text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part))

/** A link to a page that we know; any other address is text, for the reader to judge. */
export function linkTo(label: string, url: string): Child {
  const known = knownPage(url)
  if (known === null) return [`${label} `, h('code', {}, url)]
  return h('a', { href: known, rel: 'noopener noreferrer' }, label)
}

/** A name or value that is untrusted text. */
export const code = (text: string): Piece => h('code', {}, text)
export const spaced = (pieces: readonly Piece[]): Child => pieces.map((piece) => [' ', piece])

/** Sentences of ours may hold code; those of a policy are text and nothing else. */
export const sentence = (text: string, { source }: PageAdvice): Child => (source === 'policy' ? text : withCode(text))
