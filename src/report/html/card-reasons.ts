import { type CardContext, type CardMessages, code, sentence, spaced } from './card-parts.js'
import type { PageAdvice, PageFinding } from './data.js'
import { type Child, h, type Piece } from './tree.js'

/** Folded: what it means, commands, what decided, and the fingerprint. */
export function behind(finding: PageFinding, advice: PageAdvice, { words, isLive }: CardContext): Child {
  const copy = (label: string) => (isLive ? h('button', { type: 'button', 'data-copy': '' }, label) : null)
  return [
    advice.meaning === ''
      ? null
      : h('p', { class: 'meaning' }, h('b', {}, words.meaning), words.colon, sentence(advice.meaning, advice)),
    standsBehind(finding, words),
    h(
      'details',
      { class: 'more' },
      h('summary', {}, advice.commands.length > 0 ? words.more : words.whyOnly),
      advice.commands.length === 0 ? null : h('p', { class: 'label' }, words.commands),
      advice.commands.map((command) =>
        h('div', { class: 'command' }, h('pre', { tabindex: '0' }, command), copy(words.copy)),
      ),
      h(
        'dl',
        {},
        row(words.decidedBy, decider(finding, words)),
        finding.errorCodes.length > 0 ? row(words.errorCodes, spaced(finding.errorCodes.map(code))) : null,
        finding.group ? row(words.group, code(finding.group)) : null,
        row(words.fingerprint, [h('code', {}, finding.fingerprint), ' ', copy(words.copyFingerprint)]),
      ),
    ),
  ]
}

const row = (term: string, ...text: readonly Child[]): Piece => h('div', {}, h('dt', {}, term), h('dd', {}, text))

function decider({ cell, rule, waiver, name }: PageFinding, words: CardMessages): string {
  const by = waiver ?? rule
  if (by) return ofPolicy(by, words)
  if (name === 'policy-error') return words.byPolicy
  return cell ? words.byTable(cell) : words.byGate
}

/** Who answers for a decision that the table did not make, why, and for how long. */
function standsBehind({ rule, waiver }: PageFinding, words: CardMessages): Child {
  if (waiver) {
    const by = words.waivedBy(waiver.owner, waiver.expires, words.daysLeft(waiver.daysLeft))
    return h('p', { class: 'behind' }, h('b', {}, by), words.reason(waiver.reason))
  }
  return rule?.reason
    ? h('p', { class: 'behind' }, h('b', {}, `${words.decidedBy} ${ofPolicy(rule, words)}`), words.reason(rule.reason))
    : null
}

const ofPolicy = ({ entry, line }: { entry: string; line: number }, words: CardMessages): string =>
  words.byRule(entry, line)
