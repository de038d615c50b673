import { describe, expect, it } from '@jest/globals'
import { failed, item } from '../support/cce/responses.js'
import { runOnFile } from './run-on-file.js'

const canceled = () => new DOMException('the run was canceled', 'AbortError')

/** A context whose run is canceled, by a signal that waits while code runs, as soon as the log matches. */
function cancelAt(pattern: RegExp) {
  const stop = new AbortController()
  const write = (text: string) => {
    if (pattern.test(text)) setImmediate(() => stop.abort(canceled()))
  }
  return { signal: stop.signal, sink: { write, verbose: false } }
}

const many = (count: number) => Array.from({ length: count }, (_, index) => failed({ name: `Check${index}` }))

describe('a run that is canceled before its report is complete', () => {
  it('is red although what it read passes, and says that it was canceled', async () => {
    const { report, files } = await runOnFile(cancelAt(/Reading 1 saved/), [item()])
    expect(report).toMatchObject({ verdict: 'inconclusive', green: false })
    expect(report.findings).toMatchObject([
      { name: 'not-finished', message: 'The run was canceled before its report was complete.' },
    ])
    expect(files.size).toBe(6)
  })

  it('reports what it has read', async () => {
    const { report } = await runOnFile(cancelAt(/Reading 1 saved/))
    expect(report.findings.map(({ name }) => name).sort()).toEqual(['NodeDiskCheck', 'not-finished'])
  })

  it('reports only the evidence of what would take longer than the second that it has', async () => {
    const { report, files } = await runOnFile(cancelAt(/Reading 1 saved/), many(1_500))
    expect(report.findings).toMatchObject([
      { name: 'not-finished', decision: 'inconclusive', message: expect.stringContaining('leaves out') },
    ])
    expect([...files.entries()].find(([name]) => name.startsWith('evidence/'))?.[1]).toContain('Check1499')
  })
})

it('a run that is canceled after its report is complete keeps its verdict', async () => {
  const { report } = await runOnFile(cancelAt(/checks? passed/), [item()])
  expect(report.verdict).toBe('pass')
})
