import { ACCEPTANCE } from '../../messages/acceptance.js'
import { IDENTITY } from '../../messages/identity.js'
import { LABELS } from '../../messages/labels.js'
import { POLICY } from '../../messages/policy.js'
import { SUMMARY } from '../../messages/summary.js'
import { andMore, COLON, clockTime, GAP } from '../../messages/terms.js'
import type { Localize, Localized } from '../../model/language.js'
import type { ClusterReport } from '../../model/report.js'
import { type Block, EMPTY_BLOCK, frame } from '../../text/budget.js'
import { PROJECT_URL } from '../../text/links.js'
import { code, escapeHtml, inBackticks, link, trustedText } from '../../text/markdown.js'
import { oneLine, visible } from '../../text/plain.js'
import { suggestedWaivers, waiverNotes } from '../acceptance.js'
import { addonsFact, clusterIdentity, type Fact, liveFact } from '../identity.js'
import type { Content, Line, ReportSection, TableCell } from '../section.js'
import { placeLink } from './findings.js'
import { type Page, tableBlock } from './page.js'

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
  // an id at the beginning of a line is not broken
  const separated = cells.map((cell, index) => (index === 0 ? cell : `${LONG_CODE.test(cell) ? '<br>' : ' · '}${cell}`))
  return `${trustedText(term)}${page.t(COLON)}${separated.join('')}`
}

/** Code that hardly fits on a line of a phone beside other text. */
const LONG_CODE = /<code>[^<]{16,}/

/** A time further away than this is shown with its date. */
const HALF_A_DAY_MS = 12 * 3_600_000

/** A cell as HTML; a deadline as `valid until 08:21 UTC (49 min left)`. */
function cellHtml(cell: TableCell, page: Page): string {
  const { style, t } = page
  if (typeof cell === 'string') return trustedText(cell)
  if ('list' in cell) return cell.list.map((line) => lineHtml(line, page)).join('<br>')
  if ('tag' in cell) return `${cell.sign === undefined ? '' : `${cell.sign} `}${trustedText(cell.text)}`
  const { at, leftMs } = cell
  const time = clockTime(at)
  const text =
    style.times === 'absolute'
      ? (leftMs > 0 ? IDENTITY.validUntil : IDENTITY.expiredAt)(time)
      : IDENTITY.validFor(leftMs > HALF_A_DAY_MS ? time : time.slice(11), leftMs)
  return trustedText(t(text))
}

function lineHtml(line: Line, page: Page): string {
  if (typeof line === 'string') return trustedText(line)
  if ('strong' in line) return `<b>${trustedText(line.strong)}</b>`
  const { text, places, after } = line
  return [trustedText(text), ...places.map((place) => placeLink(place, page)), trustedText(after)].join(' ').trimEnd()
}

/** A shared section as blocks under a heading of this level; none for null. A section of which everything is folded needs no heading. */
export function sectionBlocks(section: ReportSection | null, page: Page, level = 3): Block[] {
  if (section === null) return []
  const blocks = section.content.map((content) => contentBlock(content, page))
  const isFolded = section.content.every(({ type }) => type === 'folded')
  return isFolded ? blocks : [frame(`${'#'.repeat(level)} ${page.t(section.title)}\n\n`), ...blocks]
}

const foldHead = (line: string): string => `<details><summary>${trustedText(line)}</summary>\n`

const BAR_WIDTH = 20

function contentBlock(content: Content, page: Page): Block {
  switch (content.type) {
    case 'lines':
      return frame(`<p>${content.lines.map((line) => trustedText(line)).join('<br>\n')}</p>\n\n`)
    case 'list': {
      const isWarning = content.look === 'warnings'
      return listBlock(content.entries, page, isWarning ? (line) => `<b>⚠ ${trustedText(line)}</b>` : trustedText)
    }
    case 'folded': {
      const list = listBlock(content.entries, page)
      const head = `${foldHead(content.title)}${list.head}`
      return { ...list, head, tail: '</ul>\n</details>\n\n' }
    }
    case 'progress': {
      // characters look the same on a phone
      const done = Math.round((content.percent / 100) * BAR_WIDTH)
      const bar = `${'█'.repeat(done)}${'░'.repeat(BAR_WIDTH - done)}`
      return { head: '', rows: [`<p>${bar} ${trustedText(content.line)}</p>\n\n`], tail: '', more: () => '' }
    }
    case 'snippets': {
      const rows = content.snippets.map(
        ({ label, code }) => `<details><summary>${trustedText(label)}</summary>\n${preformatted(code)}\n</details>\n\n`,
      )
      return { head: '', rows, tail: '', more: () => `<p>${trustedText(page.t(POLICY.skipListLeftOut))}</p>\n\n` }
    }
    case 'picture': {
      const lines = content.lines.map((line) => trustedText(line))
      const below = lines.length > 0 ? `<p>${lines.join('<br>')}</p>\n\n` : ''
      return frame(`\`\`\`mermaid\n${content.mermaid}\n\`\`\`\n\n${below}`)
    }
    case 'table': {
      const [fixedRows, rows] = [content.fixedRows ?? [], content.rows].map((all) =>
        all.map((cells) => cells.map((cell) => cellHtml(cell, page))),
      )
      const fold = content.folded
      const frame = fold === undefined ? {} : { head: foldHead(fold), tail: '</details>\n\n' }
      const { columns } = content
      const isStacked = columns.length > 2 || content.isWide === true
      const stacked = (row: readonly string[]): string[] => (isStacked ? [stackedCell(row, columns, page.t)] : [...row])
      const shown = isStacked ? columns.slice(0, 1) : columns
      return tableBlock(page, shown, (rows ?? []).map(stacked), { fixedRows: (fixedRows ?? []).map(stacked), ...frame })
    }
  }
}

/**
 * The cells of a row below each other, each with the title of its column, so that a phone shows them whole: GitHub's tables get as wide as
 * their words, and scroll.
 */
function stackedCell(
  [first = '', ...others]: readonly string[],
  [, ...columns]: readonly Localized[],
  t: Localize,
): string {
  const parts = others.map((cell, index) => {
    const title = columns[index]
    return title === undefined ? cell : `${trustedText(t(title))}${t(COLON)}${cell}`
  })
  // short cells share a line, and one of several lines has its own
  const isShort = (part: string): boolean => !part.includes('<br>')
  const short = parts.filter(isShort)
  return [first, ...(short.length > 0 ? [short.join(' · ')] : []), ...parts.filter((one) => !isShort(one))].join('<br>')
}

/** A list; nothing if it is empty. */
function listBlock(all: readonly string[], { t, style }: Page, render = trustedText): Block {
  if (all.length === 0) return EMPTY_BLOCK
  const more = (count: number) => `<li>${trustedText(t(andMore(count)))}</li>\n`
  const rows = all.slice(0, style.listed).map((entry) => `<li>${render(entry)}</li>\n`)
  const surplus = all.length - rows.length
  return { head: '<ul>\n', rows: surplus > 0 ? [...rows, more(surplus)] : rows, tail: '</ul>\n\n', more }
}

/** Text line by line, without the blank lines that would end the HTML block around it. GitHub links nothing in code. */
function preformatted(text: string): string {
  const lines = visible(text)
    .split('\n')
    .filter((line) => oneLine(line) !== '')
  return `<pre><code>${lines.map(escapeHtml).join('\n')}</code></pre>`
}

/** What is not yet accepted, as waivers that can be pasted into the policy, folded. */
export function waivers({ report, t }: Page): Block {
  const yaml = suggestedWaivers(report, t)
  if (yaml === null) return EMPTY_BLOCK
  const notes = waiverNotes(report, t, inBackticks).map(trustedText).join('<br>\n')
  return frame(
    `<details><summary>${trustedText(t(ACCEPTANCE.yaml))}</summary>\n<p>${notes}</p>\n${preformatted(yaml)}\n</details>\n\n`,
  )
}

/** The failed items that the catalog lacks, with a link to report them. */
export function unknownItems(page: Page): Block {
  const { report, t } = page
  const list = listBlock(
    report.unknownItems.map(({ name }) => name),
    page,
    (name) => code(name, 120),
  )
  if (list === EMPTY_BLOCK) return EMPTY_BLOCK
  const note = `${trustedText(t(SUMMARY.unknownItemsNote))}${t(GAP)}${link(t(SUMMARY.report), `${PROJECT_URL}/issues`)}`
  return { ...list, head: `### ${t(LABELS.unknownItems)}\n\n<p>${note}</p>\n${list.head}` }
}
