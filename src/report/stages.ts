import { FLEET } from '../messages/fleet.js'
import { STAGE_STATES, STAGES } from '../messages/stages.js'
import * as terms from '../messages/terms.js'
import { grouped, type Localize, type Localized, listed } from '../model/language.js'
import type { Report, StageReport } from '../model/report.js'
import { STAGE_STATES as STATES, type StageState } from '../model/stage.js'
import { inBackticks } from '../text/markdown.js'
import { mermaidName } from '../text/mermaid.js'
import { nameText } from './finding-text.js'
import type { ReportSection, SectionContext, Table, TableCell } from './section.js'

const SIGNS: Readonly<Record<StageState, string>> = { done: '✅', soaking: '⏳', pending: '⬜', unknown: '❓' }

type StageCluster = StageReport['clusters'][number]

/** Clusters, of a stage or that a stage waits for, that are named one by one. */
const NAMED = 8
/** Stages of the picture; more would make it too small to read. */
const DRAWN = 20

/** The stages in their order: which clusters are upgraded, and what each stage waits for. Null without stages. */
export function stages({ report, t }: SectionContext): ReportSection | null {
  const all = report.stages ?? []
  if (all.length === 0) return null
  const table: Table = {
    type: 'table',
    caption: STAGES.caption,
    columns: [STAGES.title, FLEET.title, STAGES.waitsFor],
    rows: all.map((stage): TableCell[] => [
      inBackticks(stage.name),
      { list: clusterLines(stage, t) },
      stage.waitsFor.length > 0 ? waitText(stage, t) : t(freeText(stage)),
    ]),
  }
  const waiting = all.filter(({ waitsFor }) => waitsFor.length > 0)
  const shown = waiting.slice(0, DRAWN).map((stage) => t(STAGES.waits(inBackticks(stage.name), waitText(stage, t))))
  const more = waiting.length - shown.length
  const lines = more > 0 ? [...shown, t(STAGES.moreStages(more))] : shown
  return {
    id: 'stages',
    title: STAGES.title,
    content: [{ type: 'picture', mermaid: picture(all, t), lines, table }],
  }
}

/** The stages as lines of plain text. */
export function stageLines({ stages = [] }: Report, t: Localize): string[] {
  return stages.map((stage) => {
    const { name, clusters, waitsFor } = stage
    const done = clusters.filter(({ state }) => state === 'done').length
    const sign = SIGNS[isDone(stage) ? 'done' : isUpgraded(stage) ? 'soaking' : 'pending']
    const state = `${sign} ${done}/${clusters.length}`
    const names = waitsFor.slice(0, NAMED).map(nameText)
    const more = waitsFor.length - names.length
    const rest = more > 0 ? ` ${t(terms.andMore(more))}` : ''
    const label = t(terms.labeled(FLEET.stage, `${nameText(name)} ${state}`))
    return `  ${label}${names.length === 0 ? '' : `${t(terms.COMMA)}${t(STAGES.waiting(`${t(listed(names))}${rest}`))}`}`
  })
}

/** What is left to do for a stage that waits for nothing. */
function freeText(stage: StageReport): Localized {
  if (isDone(stage)) return STAGES.allDone
  return isUpgraded(stage) ? STAGES.soaking : STAGES.mayGo
}

/** Whether all of its clusters are upgraded, even if some are under observation. */
const isUpgraded = ({ clusters }: StageReport): boolean =>
  clusters.every(({ state }) => state === 'done' || state === 'soaking')

const isDone = ({ clusters }: StageReport): boolean => clusters.every(({ state }) => state === 'done')

const waitText = ({ waitsFor }: StageReport, t: Localize): string => {
  const more = waitsFor.length - NAMED
  const names = t(listed(waitsFor.slice(0, NAMED).map((name) => inBackticks(name))))
  return more > 0 ? `${names} ${t(terms.andMore(more))}` : names
}

/** The clusters of a stage with their states; those that later stages wait for come first. */
function clusterLines({ clusters }: StageReport, t: Localize): string[] {
  const shown = openFirst(clusters).slice(0, NAMED)
  const lines = shown.map(
    (cluster) => `${SIGNS[cluster.state]} ${inBackticks(cluster.name)}${t(terms.bracketed(stateText(cluster, t)))}`,
  )
  return [...lines, ...restLine(clusters, t)]
}

const openFirst = (clusters: readonly StageCluster[]): StageCluster[] =>
  clusters.toSorted((a, b) => Number(a.state === 'done') - Number(b.state === 'done'))

const stateText = ({ state, until }: StageCluster, t: Localize): string =>
  until === null ? t(STAGE_STATES[state]) : `${t(STAGE_STATES[state])} ${t(STAGES.until(terms.clockTime(until)))}`

/** How many clusters are not named, by their states. */
function restLine(clusters: readonly StageCluster[], t: Localize): string[] {
  const rest = openFirst(clusters).slice(NAMED)
  if (rest.length === 0) return []
  const counts = STATES.flatMap((state) => {
    const count = rest.filter((one) => one.state === state).length
    return count > 0 ? [`${SIGNS[state]} ${grouped(count)}`] : []
  })
  return [`${t(terms.andMore(rest.length))}${t(terms.COLON)}${counts.join(' ')}`]
}

/**
 * The stages as a flowchart of Mermaid, which GitHub draws: one box for each stage, colored by whether it is upgraded, may be upgraded
 * or waits. Names in it are made safe.
 */
function picture(all: readonly StageReport[], t: Localize): string {
  const drawn = all.slice(0, DRAWN)
  const more = all.length - drawn.length
  const boxes = drawn.map((stage, index) => {
    const lines = openFirst(stage.clusters)
      .slice(0, NAMED)
      .map((cluster) => `${SIGNS[cluster.state]} ${mermaidName(cluster.name)}${untilText(cluster, t)}`)
    const label = [mermaidName(stage.name), ...lines, ...restLine(stage.clusters, t)].join('<br/>')
    return `  s${index}["${label}"]:::${classOf(stage)}`
  })
  const arrows = drawn
    .slice(1)
    .map(({ waitsFor }, index) => `  s${index} ${waitsFor.length > 0 ? '-.->' : '-->'} s${index + 1}`)
  return [
    'flowchart LR',
    ...boxes,
    ...arrows,
    ...(more > 0 ? [`  more["${t(STAGES.moreStages(more))}"]`, `  s${drawn.length - 1} --> more`] : []),
    '  classDef done fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a',
    '  classDef open fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    '  classDef waits fill:#f6f8fa,stroke:#6e7781,color:#24292f,stroke-dasharray:4 3',
  ].join('\n')
}

const untilText = ({ until }: StageCluster, t: Localize): string =>
  until === null ? '' : ` ${t(STAGES.until(terms.clockTime(until)))}`

const classOf = (stage: StageReport): string => (stage.waitsFor.length > 0 ? 'waits' : isDone(stage) ? 'done' : 'open')
