import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { gate } from '../../src/run/gate.js'
import { NOW, precheck } from '../support/cce/responses.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { quietContext } from '../support/runner/quiet-context.js'

const outside = join(temporaryFolder(), 'precheck.json')
writeFileSync(outside, JSON.stringify(precheck()))
const cwd = temporaryFolder()
mkdirSync(join(cwd, 'saved'))
for (const name of ['a.json', 'b.json']) writeFileSync(join(cwd, 'saved', name), JSON.stringify(precheck()))
writeFileSync(join(cwd, 'saved/workflow.json'), JSON.stringify({ kind: 'WorkFlowTask' }))

/** Decides from saved responses as a step of a run for an event. */
async function decide(event: string, results: string): Promise<Report> {
  const env = { GITHUB_EVENT_NAME: event }
  const { report } = await gate(
    { inputs: { results, 'policy-source': 'workspace' }, env },
    quietContext({
      env,
      cwd,
      clock: virtualClock(NOW),
    }),
  )
  return report
}

describe('results from the workspace of a change', () => {
  it.each(['pull_request', 'pull_request_target', 'merge_group'])('pass with a note: %s', async (event) => {
    const report = await decide(event, 'saved/*.json')
    expect([report.verdict, report.green, report.findings]).toEqual(['pass', true, []])
    expect(report.notCovered).toMatchObject([{ code: 'own-results', what: expect.stringContaining('saved/a.json') }])
    expect(report.notCovered[0]?.what).not.toContain('workflow.json')
  })

  it('are named in the summary, on the page and in an annotation', async () => {
    const report = await decide('pull_request', 'saved/a.json')
    const words = 'its author can have supplied the evidence'
    for (const text of [renderSummary(report), renderHtml(report)]) expect(text).toContain(words)
    expect(renderAnnotations(report)).toMatchObject([{ level: 'warning', message: expect.stringContaining(words) }])
  })

  it.each([
    ['push', 'saved/*.json'],
    ['schedule', 'saved/*.json'],
    ['pull_request', outside],
  ])('are not doubted on %s from %s', async (event, results) => {
    const report = await decide(event, results)
    expect([report.verdict, report.notCovered]).toEqual(['pass', []])
  })
})
