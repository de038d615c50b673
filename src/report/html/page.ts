import { ACCEPTANCE } from '../../messages/acceptance.js'
import { LABELS } from '../../messages/labels.js'
import * as terms from '../../messages/terms.js'
import { reportTitle } from '../../messages/verdict.js'
import { type Decision, isRed, type Verdict } from '../../model/decision.js'
import type { Report } from '../../model/report.js'
import { escapeHtml, inBackticks } from '../../text/markdown.js'
import { oneLine, visible } from '../../text/plain.js'
import { acceptanceLines, suggestedWaivers, waiverNotes } from '../acceptance.js'
import { answerOf } from '../answer.js'
import { clusterMatrix } from '../fleet.js'
import { allSections, nodePools } from '../sections.js'
import { isFleet } from '../shared-causes.js'
import { stages } from '../stages.js'
import { cardAt, cardContext } from './card.js'
import { eachCluster } from './clusters.js'
import { scriptJson } from './data.js'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './embedded.js'
import { groupOf, orderedCauses, PAGE_GROUPS } from './grouping.js'
import {
  capped,
  type PageContext,
  type PageSection,
  pageContext,
  sectionPiece,
  sentence,
  timePiece,
} from './page-parts.js'
import { identity, pageSection } from './sections.js'
import { type Child, each, h, type Piece } from './tree.js'

/**
 * The report as one page that needs no other file and no network. It is readable without its script, which adds search,
 * filters and a map of the nodes. Its content security policy allows exactly its own style and script.
 */
export function renderHtml(report: Report): string {
  const context = pageContext(report)
  const shared = allSections(context).map((section) => pageSection(section, context))
  const matrix = clusterMatrix(context)
  const first = matrix === null ? identity(context) : pageSection(matrix, context)
  const staged = stages(context)
  const order = staged && pageSection(staged, context)
  const sections = [first, order, causes(context), nodes(context), ...shared, eachCluster(context)].filter(
    (one) => one !== null,
  )
  const body = [
    h('a', { class: 'skip', href: '#causes' }, context.messages.skip),
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

/** Nothing is loaded, sent or framed. Only our own style and script run, and neither may create markup from a text. */
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
  const { report, t } = context
  const [cluster] = report.clusters
  const target = cluster?.targetVersion
  const subject = isFleet(report)
    ? t(terms.clusters(report.clusters.length))
    : [cluster?.name ?? cluster?.id, target && `→ ${target}`].filter(Boolean).join(' ')
  return [headingText(context), oneLine(subject).slice(0, 120).toWellFormed(), context.messages.product]
    .filter((part) => part !== '')
    .join(' · ')
}

/** The sign of each verdict, which is drawn in its color. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  warn: '!',
  block: '×',
  inconclusive: '?',
  'not-applicable': '–',
}

const headingText = ({ report, t }: PageContext): string => t(reportTitle(report))

/** Risks that the verdict names. */
const NAMED_RISKS = 10

/**
 * The answer to "may I approve?", the reason, and when it was written. The page's script adds what has expired since, and turns a
 * green verdict once the first result that it depends on has expired.
 */
function verdictHeader(context: PageContext): Piece {
  const { report, messages, t } = context
  const { verdict, green, generatedAt, expiresAt } = report
  const waivers = suggestedWaivers(report, t)
  const { lead, reason, validity, step } = answerOf(report)
  const end = t(terms.STOP)
  const why = [reason, validity, step].filter((part) => part !== null).join(`${end}${t(terms.GAP)}`)
  const holdsUntil = expiresAt === null || isRed(verdict) ? {} : { 'data-holds-until': expiresAt }
  return h(
    'header',
    { class: `verdict ${verdict}`, ...holdsUntil },
    h('p', { class: 'product' }, messages.product),
    h(
      'h1',
      {},
      h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verdict]),
      h('span', {}, headingText(context)),
    ),
    h(
      'p',
      { class: 'answer' },
      lead === '' ? null : [h('b', {}, sentence(`${lead}${end}`)), t(terms.GAP)],
      h('span', { class: 'reason' }, sentence(`${why}${end}`)),
    ),
    each('p', acceptanceLines(report, t, inBackticks, NAMED_RISKS).map(sentence)),
    waivers === null
      ? null
      : h(
          'details',
          {},
          h('summary', {}, t(ACCEPTANCE.yaml)),
          each('p', waiverNotes(report, t, inBackticks).map(sentence)),
          h('div', { class: 'command' }, h('pre', { tabindex: '0', class: 'copyable' }, waivers)),
        ),
    green && isRed(verdict) ? h('p', {}, t(LABELS.greenAnyway)) : null,
    h('p', { class: 'written' }, messages.trueAt, ' ', timePiece(generatedAt), h('span', { id: 'meanwhile' })),
    counts(context),
  )
}

/** How much there is of each decision: each cause is counted once, whatever the number of clusters and lines. */
function counts({ report, data, messages }: PageContext): Piece {
  const count = (decision: Decision): number => data.findings.filter((one) => one.decision === decision).length
  const counts = {
    ...report.counts,
    blocking: count('block'),
    inconclusive: count('inconclusive'),
    warning: count('warn'),
    waived: count('waived'),
    notice: count('notice'),
  }
  const entry = (count: number | null, label: string, className: string): Child =>
    count === null || count === 0 ? null : h('li', { class: className }, h('b', {}, String(count)), ` ${label}`)
  return h(
    'ul',
    { class: 'counts', 'aria-label': messages.counts },
    entry(counts.blocking, messages.toFix, 'block'),
    entry(counts.inconclusive, messages.undecided, 'inconclusive'),
    entry(counts.warning, messages.toConfirm, 'warn'),
    entry(counts.waived, messages.waived, 'waived'),
    entry(counts.notice, messages.noted, 'notice'),
    entry(counts.passed, messages.passed, 'pass'),
    entry(counts.new, messages.isNew, 'plain'),
    entry(counts.resolved, messages.resolved, 'plain'),
  )
}

function contents(sections: readonly PageSection[], { messages }: PageContext): Piece {
  const links = sections.map(({ id, title }) => h('a', { href: `#${id}` }, title))
  return h('nav', { 'aria-label': messages.contents }, h('ul', {}, each('li', links)))
}

/** The affected nodes by pool, and a place for the map that the page's script draws. */
function nodes(context: PageContext): PageSection | null {
  const pools = nodePools(context, context.data)
  if (pools === null) return null
  const { id, title, content } = pageSection(pools, context)
  const [counts = null, ...others] = content
  return { id, title, content: [counts, h('div', { id: 'map' }), ...others] }
}

/** Causes with a card in the file itself; the page's script shows the others. */
const MAX_CARDS = 60

/** What to do: one card for each cause, the most urgent first. */
function causes({ data, messages, cards }: PageContext): PageSection {
  const context = cardContext(data)
  const { shown, more } = capped(orderedCauses(data), MAX_CARDS)
  const groups = PAGE_GROUPS.map((group): Child => {
    const indexes = shown.filter((index) => data.findings[index] && groupOf(data.findings[index]) === group)
    if (indexes.length === 0) return null
    return [
      h('h3', {}, cards[group.title]),
      group.title === 'others' ? h('p', {}, cards.othersWhy) : null,
      indexes.map((index) => cardAt(index, context)),
    ]
  })
  const list = shown.length === 0 ? h('p', {}, messages.nothingFound) : groups
  const rest = more > 0 ? h('p', {}, messages.moreCauses(more)) : null
  return { id: 'causes', title: messages.whatToDo, content: [h('div', { id: 'list' }, list, rest)] }
}

const footer = ({ report, messages }: PageContext): Piece =>
  h(
    'footer',
    {},
    h('p', {}, `${report.tool.name} ${report.tool.version} · ${messages.written} `, timePiece(report.generatedAt)),
    h('p', {}, messages.everything),
  )

const VOID_TAGS: readonly string[] = ['br', 'wbr', 'input']

/** A part of the page as HTML, with every text escaped and nothing hidden in it. */
function print(child: Child): string {
  const text = (value: string): string => escapeHtml(visible(value))
  if (child === null) return ''
  if (typeof child === 'string') return text(child)
  if (!('tag' in child)) return child.map(print).join('')
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${text(value)}"`)
  const start = `<${child.tag}${attributes.join('')}>`
  return VOID_TAGS.includes(child.tag) ? start : `${start}${child.children.map(print).join('')}</${child.tag}>`
}
