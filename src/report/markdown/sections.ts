import { LABELS } from '../../messages/labels.js'
import { POLICY } from '../../messages/policy.js'
import { SUMMARY } from '../../messages/summary.js'
import { andMore, GAP } from '../../messages/terms.js'
import { type Block, frame, NOTHING } from '../../text/budget.js'
import { PROJECT_URL } from '../../text/links.js'
import { code, escapeHtml, link, trustedText } from '../../text/markdown.js'
import { oneLine, visible } from '../../text/plain.js'
import type { Content, Section } from '../section.js'
import { cellHtml } from './identity.js'
import { type Page, tableBlock } from './page.js'

/** A shared section as blocks; none for null. A section of which everything is folded needs no heading. */
export function sectionBlocks(section: Section | null, page: Page): Block[] {
  if (section === null) return []
  const blocks = section.content.map((content) => contentBlock(content, page))
  const isFolded = section.content.every(({ type }) => type === 'folded')
  return isFolded ? blocks : [frame(`### ${page.t(section.title)}\n\n`), ...blocks]
}

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
      const head = `<details><summary>${trustedText(content.title)}</summary>\n${list.head}`
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
    case 'table': {
      const [fixedRows, rows] = [content.fixedRows ?? [], content.rows].map((all) =>
        all.map((cells) => cells.map((cell) => cellHtml(cell, page))),
      )
      return tableBlock(page, content.columns, rows ?? [], { fixedRows: fixedRows ?? [] })
    }
  }
}

/** A list; nothing if it is empty. */
function listBlock(all: readonly string[], { t, style }: Page, render = trustedText): Block {
  if (all.length === 0) return NOTHING
  const more = (count: number) => `<li>${trustedText(t(andMore(count)))}</li>\n`
  const rows = all.slice(0, style.listed).map((entry) => `<li>${render(entry)}</li>\n`)
  const surplus = all.length - rows.length
  return { head: '<ul>\n', rows: surplus > 0 ? [...rows, more(surplus)] : rows, tail: '</ul>\n\n', more }
}

/** Text line by line, without the blank lines that would end the HTML block around it. */
function preformatted(text: string): string {
  const lines = visible(text)
    .split('\n')
    .filter((line) => oneLine(line) !== '')
  return `<pre>${lines.map(escapeHtml).join('\n')}</pre>`
}

/** The failed items that the catalog lacks, with a link to report them. */
export function unknownItems(page: Page): Block {
  const { report, t } = page
  const list = listBlock(
    report.unknownItems.map(({ name }) => name),
    page,
    (name) => code(name, 120),
  )
  if (list === NOTHING) return NOTHING
  const note = `${trustedText(t(SUMMARY.unknownItemsNote))}${t(GAP)}${link(t(SUMMARY.report), `${PROJECT_URL}/issues`)}`
  return { ...list, head: `### ${t(LABELS.unknownItems)}\n\n<p>${note}</p>\n${list.head}` }
}
