import { ACTOR_NAMES, checkName } from '../../messages/terms.js'
import { localize } from '../../model/language.js'
import { adviceFor, type CardContext, linkTo, sentence, sortOf } from './card-parts.js'
import { details, place } from './card-place.js'
import { behind } from './card-reasons.js'
import type { PageAdvice, PageData, PageFinding } from './data.js'
import { type Child, h, type Piece } from './tree.js'

/** The card of a finding by its index. */
export function cardAt(index: number, context: CardContext): Child {
  const finding = context.data.findings[index]
  return finding ? card(finding, index, context) : null
}

/** One cause: what it is, where, what to do; folded below it why, commands and fingerprint. */
function card(finding: PageFinding, index: number, context: CardContext): Piece {
  const { data, words } = context
  const advice = adviceFor(finding, data)
  const sort = sortOf(finding)
  const id = `cause-${index}`
  const isGuess = advice.match === 'guessed'
  const title = isGuess ? h('i', {}, `${advice.title}?`) : advice.title
  return h(
    'article',
    { class: `card ${sort}${isGuess ? ' guess' : ''}`, 'aria-labelledby': id },
    h(
      'p',
      { class: 'tags' },
      h('span', { class: `tag ${sort}` }, words[sort]),
      finding.status && h('span', { class: 'tag plain' }, finding.status === 'new' ? words.isNew : words.isKnown),
      isGuess ? h('span', { class: 'tag plain' }, words.guess) : null,
      h('span', { class: 'sort' }, kindAndLevel(finding)),
    ),
    h('h4', { id, tabindex: '-1' }, title),
    h('p', { class: 'raw' }, h('code', {}, finding.name), checkOf(finding, data)),
    finding.message === '' ? null : h('p', { class: 'message' }, finding.message),
    details(finding, words),
    place(finding, index, context),
    fix(advice, context),
    behind(finding, advice, context),
  )
}

const kindAndLevel = ({ kind, level }: PageFinding): string => [kind, level].filter((part) => part !== null).join(' · ')

const checkOf = ({ check }: PageFinding, { language }: PageData): Child =>
  check === null ? null : h('span', { class: 'dim' }, ` · ${localize(checkName(check), language)}`)

function fix(advice: PageAdvice, { data, words }: CardContext): Child {
  if (advice.fix === '') return null
  const doubt = { guessed: words.guessed, none: advice.source === 'gate' ? '' : words.unknown, exact: '' }[advice.match]
  return h(
    'div',
    { class: 'fix' },
    doubt === '' ? null : h('p', { class: 'doubt' }, doubt),
    h(
      'p',
      {},
      h('b', {}, words.doThis),
      advice.who
        ? h('span', { class: 'dim' }, words.bracketed(localize(ACTOR_NAMES[advice.who], data.language)))
        : null,
      words.colon,
      sentence(advice.fix, advice),
      ' ',
      advice.docUrl ? linkTo(words.guide, advice.docUrl) : null,
    ),
  )
}
