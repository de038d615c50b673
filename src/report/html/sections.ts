import { LABELS } from '../../messages/labels.js'
import type { Content, Section } from '../section.js'
import { cellPiece } from './identity.js'
import { cappedList, type PageContext, type PageSection, table } from './page-parts.js'
import { type Child, each, h, sentence } from './tree.js'

/** A shared section as a section of the page; null for null. */
export const pageSection = (section: Section | null, context: PageContext): PageSection | null =>
  section && {
    id: section.id,
    title: context.t(section.title),
    content: section.content.map((content) => contentPiece(content, context)),
  }

function contentPiece(content: Content, context: PageContext): Child {
  const { t } = context
  switch (content.type) {
    case 'lines':
      return each('p', content.lines.map(sentence))
    case 'list':
      return content.entries.length === 0 ? null : cappedList(content.entries.map(sentence), content.look, context)
    case 'folded':
      return h(
        'details',
        {},
        h('summary', {}, sentence(content.title)),
        cappedList(content.entries.map(sentence), 'columns', context),
      )
    case 'progress': {
      const attributes = { value: String(content.percent), max: '100', 'aria-label': t(LABELS.upgrade) }
      return h('p', {}, h('progress', attributes), ' ', sentence(content.line))
    }
    case 'snippets':
      return content.snippets.map(
        ({ label, code }): Child => [
          h('p', { class: 'label' }, sentence(label)),
          h('div', { class: 'command' }, h('pre', { tabindex: '0', class: 'copyable' }, code)),
        ],
      )
    case 'table': {
      const rows = [...(content.fixedRows ?? []), ...content.rows]
      const cells = rows.map((row) => row.map((cell) => cellPiece(cell, context)))
      return table(t(content.caption), content.columns.map(t), cells, context)
    }
  }
}
