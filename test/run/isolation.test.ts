import { describe, expect, it } from '@jest/globals'
import type { Cause } from '../../src/model/cause.js'
import { checkResult } from '../../src/model/check-result.js'
import { NO_FACTS } from '../../src/model/cluster.js'
import { NO_LOADED_POLICY } from '../../src/model/policy.js'
import type { Publisher } from '../../src/publish/publisher.js'
import { deadlinesOf, OVERDUE_MS, withDeadlineAt, withinRun } from '../../src/run/deadline.js'
import { decideIsolated } from '../../src/run/decide.js'
import { gate } from '../../src/run/gate.js'
import { BackgroundFault, isolateCheck } from '../../src/run/isolation.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { NOW } from '../support/cce/responses.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { quietContext } from '../support/runner/quiet-context.js'
import { runOnFile } from './run-on-file.js'

const boom = (): never => {
  throw new TypeError('x is not a function')
}

/** Something that fails as soon as it is looked at. */
const broken = <T extends object>(): T => new Proxy<T>(Object.create(null), { get: boom, has: boom, ownKeys: boom })

const time = () => ({ clock: virtualClock(NOW), signal: new AbortController().signal })

describe('a check in which the gate itself fails', () => {
  it('becomes a finding of that check', async () => {
    const results = await isolateCheck('addons', time(), async () => boom())
    const detail = { name: 'internal-error', during: 'check', message: 'x is not a function' }
    expect(results).toMatchObject([{ check: 'addons', diagnostics: [{ detail }] }])
  })

  it('does not keep the other checks from being decided', () => {
    const good = checkResult('precheck', [], { clusterId: 'c', taskId: 't' })
    const bad = checkResult('addons', [], { clusterId: 'c', causes: [broken<Cause>()] })
    const settings = readSettings({ inputs: {}, env: {} })
    const report = decideIsolated({
      settings,
      policy: NO_LOADED_POLICY,
      version: '1.0.0',
      now: NOW,
      changedFiles: 3,
      stages: [],
      run: null,
      isRefused: false,
      isExcused: true,
      runDiagnostics: [],
      clusters: [{ subject: settings.subject, results: [good, bad], diagnostics: [], facts: NO_FACTS, gaps: [] }],
    })
    expect(report).toMatchObject({ verdict: 'inconclusive', green: false })
    expect(report.clusters[0]?.checks.map(({ check, taskId }) => [check, taskId])).toEqual([
      ['precheck', 't'],
      ['addons', null],
    ])
    expect(report.findings.map(({ check, name }) => [check, name])).toEqual(
      expect.arrayContaining([
        ['addons', 'internal-error'],
        [null, 'internal-error'],
      ]),
    )
  })
})

describe('the time of a run', () => {
  it('leaves a minute of the five for publishing, and ten seconds for the process', () => {
    expect(deadlinesOf(0, 60_000)).toEqual({ collectUntil: 300_000, publishUntil: 350_000 })
  })

  it('ends work that ignores the end of its time', async () => {
    const { clock, signal } = time()
    const never = withDeadlineAt({ clock, signal }, NOW + 1_000, (limited) =>
      withinRun(new Promise<void>(() => {}), { clock, signal: limited }),
    )
    clock.after(60_000, () => {})
    await expect(never).rejects.toThrow('still going on')
  })

  it('gives up a part before the whole, so that the other parts stand', async () => {
    const { clock, signal } = time()
    const whole = withDeadlineAt({ clock, signal }, NOW + 1_000, (limited) => {
      const part = withinRun(new Promise<string>(() => {}), { clock, signal: limited }, OVERDUE_MS.check).catch(
        () => 'given up',
      )
      return withinRun(Promise.all([part, 'found']), { clock, signal: limited })
    })
    clock.after(60_000, () => {})
    await expect(whole).resolves.toEqual(['given up', 'found'])
  })
})

describe('a run in which the gate itself fails', () => {
  it('reports an error outside of any check, and what it found', async () => {
    const stop = new AbortController()
    stop.abort(new BackgroundFault(new RangeError('Maximum call stack size exceeded')))
    const { report, hasFailed, files } = await runOnFile({ signal: stop.signal })
    const names = report.findings.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['NodeDiskCheck', 'internal-error']))
    expect(report.green).toBe(false)
    expect(hasFailed).toBe(true)
    expect(files.get('report.json')).toContain('Maximum call stack size exceeded')
  })

  it('is not green if a destination fails because of the gate, and writes the others', async () => {
    const written: string[] = []
    const publisher = (name: string, publish: () => Promise<void>): Publisher => ({ name, publish })
    const { hasFailed } = await runOnFile({
      publishers: [publisher('a', async () => boom()), publisher('b', async () => void written.push('b'))],
    })
    expect(hasFailed).toBe(true)
    expect(written).toEqual(['b'])
  })

  it('keeps its verdict if a destination refuses', async () => {
    const refuse: Publisher = { name: 'a', publish: () => Promise.reject(new Error('EACCES: permission denied')) }
    const { hasFailed, lines } = await runOnFile({ publishers: [refuse] })
    expect(hasFailed).toBe(false)
    expect(lines.join('')).toContain('Warning: a could not be written: EACCES: permission denied')
  })

  it('reports settings on which it fails without their text, which may hold a secret', async () => {
    const cwd = temporaryFolder()
    const inputs = Object.defineProperty({}, 'checks', {
      enumerable: true,
      get: () => {
        throw new Error('hunter2')
      },
    })
    const { report } = await gate({ inputs, env: {} }, quietContext({ cwd, clock: virtualClock(NOW) }))
    expect(report.findings.map(({ name }) => name)).toEqual(['internal-error'])
    expect(JSON.stringify(report)).not.toContain('hunter2')
    expect(report.green).toBe(false)
  })
})
