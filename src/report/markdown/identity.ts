import { IDENTITY } from '../../messages/identity.js'
import * as terms from '../../messages/terms.js'
import type { ClusterReport } from '../../model/report.js'
import type { Block } from '../../text/budget.js'
import { trustedText } from '../../text/markdown.js'
import { addonsFact, clusterIdentity, type Fact, liveFact } from '../identity.js'
import type { Cell } from '../section.js'
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
  const cells = parts.map((part) => {
    const html = cellHtml(part, page)
    return typeof part === 'object' && 'at' in part ? `<b>${html}</b>` : html
  })
  return `${trustedText(term)}${page.t(terms.COLON)}${cells.join(' · ')}`
}

/** A time further away than this is shown with its date. */
const HALF_A_DAY_MS = 12 * 3_600_000

/** A cell as HTML; a deadline as `valid until 08:21 UTC (49 min left)`. */
export function cellHtml(cell: Cell, { style, t }: Page): string {
  if (typeof cell === 'string') return trustedText(cell)
  if ('list' in cell) return cell.list.map((line) => trustedText(line)).join('<br>')
  if ('tag' in cell) return trustedText(cell.text)
  const { at, leftMs } = cell
  const time = terms.clockTime(at)
  const text =
    style.times === 'absolute'
      ? (leftMs > 0 ? IDENTITY.validUntil : IDENTITY.expiredAt)(time)
      : IDENTITY.validFor(leftMs > HALF_A_DAY_MS ? time : time.slice(11), leftMs)
  return trustedText(t(text))
}
