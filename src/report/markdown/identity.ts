import { IDENTITY } from '../../messages/identity.js'
import * as terms from '../../messages/terms.js'
import type { CheckReport, ClusterReport } from '../../model/report.js'
import type { Block } from '../../text/budget.js'
import { trustedText } from '../../text/markdown.js'
import { validityOf } from '../clusters.js'
import { addonsFact, clusterIdentity, type Fact, liveFact } from '../identity.js'
import type { Cell } from '../sections.js'
import type { Page } from './page.js'

/** Which clusters the page is about, from which results, and for how long those hold. */
export const identities = (page: Page): Block => ({
  head: '',
  rows: page.report.clusters.map((cluster) => identity(cluster, page)),
  tail: '',
  more: (leftOut) => `<p><b>${trustedText(page.t(page.style.leftOut.clusters(leftOut)))}</b></p>\n\n`,
})

function identity(cluster: ClusterReport, page: Page): string {
  // a page that is read later has no table of the add-ons, and no facts that change while nothing else does
  const last = page.style.times === 'remaining' ? liveFact(cluster, page) : addonsFact(cluster, page)
  const facts = [...clusterIdentity(cluster, page), ...(last === null ? [] : [last])]
  return `<p>${[...new Set(facts.map((fact) => factLine(fact, page)))].join('<br>')}</p>\n\n`
}

function factLine({ term, parts }: Fact, page: Page): string {
  const cells = parts.map((part) =>
    typeof part === 'object' && 'check' in part ? `<b>${cellHtml(part, page)}</b>` : cellHtml(part, page),
  )
  return `${trustedText(term)}${page.t(terms.COLON)}${cells.join(' · ')}`
}

export function cellHtml(cell: Cell, page: Page): string {
  if (typeof cell === 'string') return trustedText(cell)
  return trustedText('check' in cell ? validityText(cell.check, page) : cell.text)
}

/** A time further away than this is shown with its date. */
const HALF_A_DAY_MS = 12 * 3_600_000

/** How long a result is still valid: `valid until 08:21 UTC (49 min left)`. */
function validityText(check: CheckReport, { report, style, t }: Page): string {
  const validity = validityOf(check, report)
  switch (validity.state) {
    case 'no-result':
      return t(terms.NO_RESULT)
    case 'no-expiry':
      return t(terms.NO_EXPIRY)
    case 'unfinished':
      return t(IDENTITY.still(validity.phase))
    default: {
      const { state, at, leftMs } = validity
      const time = terms.clockTime(at)
      if (style.times === 'absolute') return t(IDENTITY[state === 'valid' ? 'validUntil' : 'expiredAt'](time))
      return t(IDENTITY.validFor(leftMs > HALF_A_DAY_MS ? time : time.slice(11), leftMs))
    }
  }
}
