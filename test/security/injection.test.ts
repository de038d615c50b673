import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { stringify } from 'yaml'
import type { Report } from '../../src/model/report.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderFiles } from '../../src/report/files.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderText } from '../../src/report/text.js'
import { gate } from '../../src/run/gate.js'
import { liveContext } from '../support/cce/live-context.js'
import { failed, NOW, withItems } from '../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { CASES } from '../support/reports/cases.js'
import { policyOf, reportOf } from '../support/reports/report-of.js'
import { quietContext } from '../support/runner/quiet-context.js'
import { problemsIn, toHtml } from './html.js'
import { MARK, PAYLOADS } from './payloads.js'
import { commandsIn, problemsOf } from './problems.js'
import {
  changedResponses,
  type Responses,
  reportOn,
  responses,
  textPaths,
  withEveryText,
  withText,
} from './responses.js'

afterEach(() => void jest.restoreAllMocks())

const shown = (payload: string): string => JSON.stringify(payload).slice(0, 60)
const poison = (payload: string): Responses => changedResponses(() => payload)

it('harmless responses cause no problem, so every problem below is caused by a payload', () => {
  expect(problemsOf(reportOn(responses()))).toEqual([])
})

describe('a report in which every text of the responses is hostile', () => {
  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))('is harmless: %s', (_shown, payload) => {
    const report = reportOn(poison(payload))
    expect(problemsOf(report)).toEqual([])
    expect(report.findings.length).toBeGreaterThan(6)
  })

  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))(
    'is harmless if the text surrounds other words: %s',
    (_s, payload) => {
      for (const around of [
        (text: string) => `${text} ${payload}`,
        (text: string) => `${payload}${text}`,
        (text: string) => `${text}\n\n${payload}\n\n${text}`,
        (text: string) => `${text}\r${payload}\r${text}`,
      ])
        expect(problemsOf(reportOn(withEveryText(responses(), around) as Responses))).toEqual([])
    },
  )
})

/** Reports under a policy in which every text is the payload: one policy is in force, the other one faulty. */
function underPolicy(payload: string): Report[] {
  const raw = withItems(
    failed({ name: 'Waived', kind: 'Risk', level: 'Warning' }),
    failed({ name: 'Ruled', kind: 'Risk', level: 'Info' }),
    failed({ name: 'Known' }),
  )
  const results = [precheckResult(raw, NOTHING_ASSERTED, NOW, null)]
  // A policy rejects longer texts.
  const text = payload.trim() === '' ? 'x' : payload.slice(0, 1000)
  const texts = (what: string) => ({ title: what, meaning: what, fix: what, commands: [what], who: 'you' as const })
  const file = {
    version: 1,
    rules: [
      { match: { name: 'Ruled' }, decision: 'block', reason: text },
      { match: { name: 'Known' }, decision: 'warn', reason: text },
    ],
    waivers: [
      { name: 'Waived', reason: text, owner: text, expires: '2026-01-09' },
      { name: 'Waived', reason: text, owner: text, expires: '2025-01-09' },
      { name: 'Known', reason: text, owner: text, expires: '2026-01-09' },
      { name: 'Gone', reason: text, owner: text, expires: '2026-01-09' },
    ],
    items: [
      { name: 'Known', ...texts(text), link: 'https://evil.example/zqzq' },
      { name: 'Waived', fix: text },
    ],
  }
  const good = policyOf(stringify(file))
  const bad = policyOf(
    stringify({
      version: 1,
      [payload]: payload,
      rules: [{ match: { kind: payload }, decision: payload }],
      waivers: payload,
    }),
  )
  expect([good.state, bad.state]).toEqual(['in-force', 'faulty'])
  const place = { file: payload, ref: payload, commit: payload, source: 'base' } as const
  return [
    reportOf(results, { policy: { ...good, ...place }, proposal: bad, facts: { name: payload } }),
    reportOf(results, { policy: { ...bad, ...place }, proposal: good }),
  ]
}

describe('a report under a policy in which every text is hostile', () => {
  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))('is harmless: %s', (_shown, payload) => {
    for (const report of underPolicy(payload)) expect(problemsOf(report)).toEqual([])
  })

  it('still shows the texts', () => {
    const [good, bad] = underPolicy('zqzq')
    expect(renderSummary(good as Report).match(/zqzq/g)?.length).toBeGreaterThan(10)
    expect(renderSummary(bad as Report).match(/zqzq/g)?.length).toBeGreaterThan(5)
  })
})

const HARDEST = PAYLOADS.filter((_, index) => index % 8 === 0)

it('a report is harmless if any single text of the responses is hostile, be it a kind, phase, time, version or id', () => {
  for (const path of textPaths(responses()))
    for (const payload of HARDEST) {
      const problems = problemsOf(reportOn(withText(responses(), path, payload)))
      expect([path.join('.'), shown(payload), problems]).toEqual([path.join('.'), shown(payload), []])
    }
})

it('a report is harmless if the responses have hostile keys', () => {
  for (const payload of PAYLOADS) {
    const raw = responses()
    const items = (raw.precheck['status'] as { clusterCheckStatus: { itemsStatus: Record<string, unknown>[] } })
      .clusterCheckStatus.itemsStatus
    for (const one of items) {
      Object.defineProperty(one, payload, { value: payload, enumerable: true })
      one['riskSource'] = {
        deprecatedAPIRisks: [{ url: { [payload]: payload }, userAgent: [payload] }],
        [payload]: payload,
      }
    }
    expect([shown(payload), problemsOf(reportOn(raw))]).toEqual([shown(payload), []])
  }
})

it('report.json is JSON that holds every text as it was received', () => {
  for (const payload of PAYLOADS) {
    const report = reportOn(poison(payload))
    const text = renderFiles(report, []).get('report.json') ?? ''
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)))
    expect(JSON.parse(text).findings.some((one: { message: string }) => one.message === payload)).toBe(true)
    expect(text.isWellFormed()).toBe(true)
  }
})

it('a report still shows hostile text to the reader', () => {
  const report = reportOn(poison(`<b>${MARK}</b> @org/team #1`))
  expect(renderSummary(report)).toContain(`&lt;b&gt;${MARK}&lt;/b&gt; @org/team #1`)
  expect(renderText(report).join('\n')).toContain(`<b>${MARK}</b> @org/team #1`)
  expect(renderAnnotations(report)[0]?.message).toContain(`<b>${MARK}</b> @org/team #1`)
})

describe('a run of the gate on hostile saved responses', () => {
  async function logOf(payload: string, name: string): Promise<string> {
    const folder = temporaryFolder()
    const parts: string[] = []
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(poison(payload).precheck))
    writeFileSync(join(folder, `${name}-addons.json`), JSON.stringify(poison(payload).addons))
    writeFileSync(join(folder, `${name}-broken.json`), payload)
    await gate(
      { inputs: { results: '*.json' }, env: {} },
      quietContext({
        cwd: folder,
        clock: virtualClock(liveContext(() => null).context.clock.now()),
        sink: { write: (text) => void parts.push(text), verbose: true },
      }),
    )
    return parts.join('')
  }

  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))('logs no command for %s', async (_shown, payload) => {
    const log = await logOf(payload, 'task')
    expect(commandsIn(log)).toEqual([])
    expect(log).toContain('decided: block')
  })

  it.each(['::error::x', 'x\n::error::x', 'x ##[error]y', 'x\r::stop-commands::y'])(
    'logs no command for a file that is named %j',
    async (name) => {
      const log = await logOf('plain', name.replaceAll('/', '_'))
      expect(commandsIn(log)).toEqual([])
      expect(log).toContain('Do not approve yet')
    },
  )
})

it('the summaries of all known situations are harmless', async () => {
  for (const [name, make] of Object.entries(CASES)) {
    const html = toHtml(renderSummary(await make()))
    expect([name, problemsIn(html)]).toEqual([name, []])
  }
})
