import type { Report } from '../../model/report.js'
import { escapeHtml } from '../../text/markdown.js'
import { oneLine } from '../../text/plain.js'
import { causes } from './causes.js'
import { scriptJson } from './data.js'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './embedded.js'
import { identity } from './identity.js'
import { nodes } from './nodes.js'
import { type PageContext, pageContext, type Section, sectionPiece, timePiece } from './page-parts.js'
import { policy, proposal, skipLists } from './policy.js'
import { print } from './print.js'
import { addons, baseline, notCovered, passed, progress, removedApis } from './tables.js'
import { h, type Piece } from './tree.js'
import { verdictHeader, verdictHeading } from './verdict.js'

/** In the order in which a reviewer asks. */
const SECTIONS: readonly ((context: PageContext) => Section | null)[] = [
  ...[identity, causes, nodes, removedApis, baseline, addons, progress],
  ...[policy, proposal, skipLists, notCovered, passed],
]

/**
 * The report as one page that needs nothing beside itself: no network, no other file. It reads without its script, which
 * adds search, filters and a map of the nodes. Its policy for the browser allows exactly its own style and script.
 */
export function renderHtml(report: Report): string {
  const context = pageContext(report)
  const sections = SECTIONS.map((section) => section(context)).filter((section) => section !== null)
  const body = [
    h('a', { class: 'skip', href: '#causes' }, context.words.skip),
    verdictHeader(context),
    h('main', {}, contents(sections, context), sections.map(sectionPiece)),
    footer(context),
  ]
  return [
    '<!doctype html>',
    `<html lang="${report.language === 'en' ? 'en' : 'zh-CN'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title(context))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...body.map(print),
    `<script type="application/json" id="report-data">${scriptJson(context.data)}</script>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Nothing is loaded, sent or framed; of scripts and styles only our own two blocks run, and neither makes markup of texts. */
const contentSecurityPolicy = (): string =>
  [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    `script-src ${SCRIPT_HASH}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

function title(context: PageContext): string {
  const [cluster] = context.report.clusters
  const target = cluster?.targetVersion
  const about = [cluster?.name ?? cluster?.id, target && `→ ${target}`].filter(Boolean).join(' ')
  return [verdictHeading(context), oneLine(about).slice(0, 120).toWellFormed(), context.words.product]
    .filter((part) => part !== '')
    .join(' · ')
}

const contents = (sections: readonly Section[], { words }: PageContext): Piece =>
  h(
    'nav',
    { 'aria-label': words.contents },
    h(
      'ul',
      {},
      sections.map(({ id, title }) => h('li', {}, h('a', { href: `#${id}` }, title))),
    ),
  )

const footer = ({ report, words }: PageContext): Piece =>
  h(
    'footer',
    {},
    h('p', {}, `${report.tool.name} ${report.tool.version} · ${words.written} `, timePiece(report.generatedAt)),
    h('p', {}, words.everything),
  )
