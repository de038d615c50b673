import { FINDING } from '../../messages/findings.js'
import type { Localize, Localized } from '../../model/language.js'
import type { ReportFinding } from '../../model/report.js'
import { code, own, prose } from '../../text/markdown.js'
import { sortOf } from '../where.js'

/** What it is called, by people and by CCE; a guess looks like one, and what is new since the last report as well. */
export function heading(finding: ReportFinding, say: Localize): string {
  const words = finding.advice === 'policy' ? prose : own
  const title = finding.title === finding.name && finding.scope !== 'gate' ? '' : words(finding.title)
  const guess = finding.match === 'guessed' ? aside(FINDING.guess, say) : ''
  const sort = sortOf(finding)
  const parts = [
    ...(title ? [`<b>${title}</b>${guess}`] : []),
    ...(finding.scope === 'gate' ? [] : [code(finding.name)]),
    ...(sort ? [own(sort)] : []),
  ]
  return `${finding.status === 'new' ? `🆕 ` : ''}${parts.join(' · ')}`
}

/** Text in brackets and italics. */
export const aside = (words: Localized, say: Localize): string =>
  say({ en: ` <i>(${own(words.en)})</i>`, zh: `<i>（${own(words.zh)}）</i>` })

/** The rule or waiver that decided, with its reason and who answers for it. */
export function decider({ rule, waiver }: ReportFinding, say: Localize): string[] {
  if (waiver)
    return [say(FINDING.waivedFor({ ...waiver, owner: code(waiver.owner, 120), reason: prose(waiver.reason) }))]
  return rule?.reason ? [say(FINDING.byRule(prose(rule.reason)))] : []
}
