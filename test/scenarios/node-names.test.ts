import { describe, expect, it } from '@jest/globals'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderJunit } from '../../src/report/junit/xml.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderSarif } from '../../src/report/sarif/log.js'
import { renderText } from '../../src/report/text.js'
import { runGate } from './run-gate.js'

type Run = Awaited<ReturnType<typeof runGate>>

const outputsOf = ({ report }: Run) => ({
  summary: renderSummary(report),
  text: renderText(report).join('\n'),
  html: renderHtml(report),
  junit: renderJunit(report),
  sarif: renderSarif(report),
  annotations: JSON.stringify(renderAnnotations(report)),
})

const idsOf = ({ report }: Run): string[] =>
  report.findings.flatMap(({ name, nodes }) =>
    name === 'NodeContainerdPodRestartRisk' ? nodes.flatMap(({ uid }) => uid ?? []) : [],
  )

describe('a risk that names nodes by their ids only', () => {
  it('is shown with the names of the nodes, in every output and in a replay', async () => {
    const run = await runGate('misleading-names')
    expect(idsOf(run)).toHaveLength(2)
    for (const [output, text] of Object.entries(outputsOf(run))) {
      expect([output, text.match(/batch-[a-z0-9]{5}/g)?.length ?? 0]).not.toEqual([output, 0])
      expect([output, text.includes('node with ID')]).toEqual([output, false])
    }
    expect([...run.files.keys()].filter((name) => name.includes('nodenames'))).toEqual([
      'evidence/cluster-nodenames-1.json',
    ])
  })

  it('says that an id is an id, where the list of nodes cannot be read', async () => {
    const run = await runGate('misleading-names-forbidden')
    const ids = idsOf(run)
    expect(run.report.verdict).toBe('block')
    for (const [output, text] of Object.entries(outputsOf(run)))
      for (const id of ids)
        expect([output, id, text.includes(id) && !text.includes(`node with ID ${id}`)]).toEqual([output, id, false])
  })
})

describe('the pools of nodes whose names mislead', () => {
  const rowsIn = ({ report }: Run): string[] => {
    const [, table = ''] = /### Nodes\n.*?<table>(.*?)<\/table>/s.exec(renderSummary(report)) ?? []
    const [, title] = /<th align="left">(.*?)<\/th>/.exec(table) ?? []
    const rows = [...table.matchAll(/<tr><td>(?:<code>)?([^<]*)(?:<\/code>)?<br>Number: (\d+)/g)]
    return [`${title}`, ...rows.map(([, name, number]) => `${name}: ${number}`)]
  }

  it('are those of the list of nodes, the default pool among them', async () => {
    const run = await runGate('misleading-names')
    expect(rowsIn(run)).toEqual(['Node pool', 'DefaultPool: 4', 'web: 2', 'gpu: 2', 'batch: 2'])
    expect(run.report.clusters[0]?.nodePools?.map(({ name, nodes }) => [name, nodes.length])).toEqual([
      ['DefaultPool', 4],
      ['batch', 2],
      ['gpu', 2],
      ['web', 2],
    ])
  })

  it('are not claimed where the list cannot be read', async () => {
    const run = await runGate('misleading-names-forbidden')
    expect(rowsIn(run)).toEqual(['Nodes named', 'web-*: 8', 'other names: 2'])
    expect(renderSummary(run.report)).toContain('The node pools are not known')
    expect(run.report.clusters[0]?.nodePools).toBeUndefined()
  })
})
