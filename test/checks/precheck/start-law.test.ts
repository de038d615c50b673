import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CceCall } from '../../../src/cce/http/client.js'
import { VERDICTS, type Verdict } from '../../../src/model/decision.js'
import { apiError } from '../../support/cce/live-context.js'
import { failed, goTime, type TaskBody, withItems } from '../../support/cce/responses.js'
import { failWith, started, taskAt, upgradeInfo, workflow } from './started.js'

const metadata = (uid: string, minutes: number) => taskAt(uid, minutes).metadata
const BLOCKED: TaskBody = { ...withItems(failed()), metadata: metadata('there', -10) }
const EXISTING: Readonly<Record<string, TaskBody | null>> = {
  passes: taskAt('there', -10),
  warns: { ...withItems(failed({ kind: 'Risk', level: 'Warning' })), metadata: metadata('there', -10) },
  blocks: BLOCKED,
  'is expired': taskAt('there', -70, { status: { expireTimeStamp: goTime(-1) } }),
  errored: taskAt('there', -10, { status: { phase: 'Error' } }),
  'is of an unknown phase': taskAt('there', -10, { status: { phase: 'Done' } }),
  'is missing': null,
}

/** Why no check is started, or why the started one has no conclusive result. */
const OBSTACLES = {
  'the start is refused': { createdCheck: failWith('conflict', 409) },
  'the start is refused for lack of money': { createdCheck: failWith('no-balance', 429) },
  'the response to the start is lost': { createdCheck: failWith('connection-lost') },
  'the response to the start names no task': { createdCheck: {} },
  'the workflow is refused': { createdWorkflow: failWith('no-permission', 403) },
  'another workflow is busy': { workflows: { items: [workflow('Running', { targetVersion: 'v1.30.9-r0' })] } },
  'the workflows cannot be read': { workflows: [] },
  'the list of workflows is not whole': { workflows: { items: [], metadata: { continue: 'abc' } } },
  'the versions cannot be read': { info: [] },
  'the versions cannot be requested': { info: failWith('server-error', 503) },
  'the target is not on offer': { info: upgradeInfo({ targetVersions: ['v1.30.9-r0'] }) },
} as const

/** The check that is there, and a started one. */
const shownAs =
  (there: TaskBody | null, fresh: unknown) =>
  ({ path, ...call }: CceCall): unknown =>
    path.endsWith('/there') ? (there ?? apiError('not-found', call, { status: 404 })) : fresh

const STARTED: Readonly<Record<string, TaskBody>> = {
  passes: taskAt('new', -1),
  warns: { ...withItems(failed({ kind: 'Risk', level: 'Warning' })), metadata: metadata('new', -1) },
  blocks: { ...withItems(failed()), metadata: metadata('new', -1) },
  errored: taskAt('new', -1, { status: { phase: 'Error' } }),
  'never ends': taskAt('new', -1, { status: { phase: 'Running' } }),
  'has no items': taskAt('new', -1, {
    status: { clusterCheckStatus: null, nodeCheckStatus: null, addonCheckStatus: null },
  }),
}

/** Higher is worse. */
const severity = (verdict: Verdict): number => -VERDICTS.indexOf(verdict)

async function verdicts(
  there: TaskBody | null,
  obstacle: Parameters<typeof started>[0],
  fresh: TaskBody,
  start: 'if-needed' | 'always',
) {
  const tasks = { items: there ? [there] : [] }
  const responses = { tasks, shown: shownAs(there, fresh) }
  const never = await started(responses, { start: 'never' })
  const now = await started({ ...responses, ...obstacle }, { start })
  return { never, now }
}

describe('an existing pre-upgrade check that blocks', () => {
  it.each(Object.entries(OBSTACLES))('still blocks if %s', async (_what, obstacle) => {
    for (const start of ['if-needed', 'always'] as const) {
      const { now } = await verdicts(BLOCKED, obstacle, taskAt('new', -1), start)
      expect(now.report.verdict).toBe('block')
      expect(now.report.findings.map(({ decision }) => decision)).toContain('inconclusive')
    }
  })

  it.each(['errored', 'never ends', 'has no items'])('still blocks if the started check %s', async (fresh) => {
    const { now } = await verdicts(BLOCKED, {}, STARTED[fresh] ?? taskAt('new', -1), 'if-needed')
    expect(now.report.verdict).toBe('block')
  })

  it('still blocks if a check for another target is running', async () => {
    const running = taskAt('busy', -1, { status: { phase: 'Running' }, spec: { targetVersion: 'v1.30.9-r0' } })
    const { report } = await started({ tasks: { items: [BLOCKED, running] }, shown: () => BLOCKED })
    expect(report.verdict).toBe('block')
  })

  it('still blocks if an older check for the same target is still running, which is joined', async () => {
    const older = taskAt('older', -30, { status: { phase: 'Running' } })
    const shown = ({ path }: CceCall) => (path.endsWith('/there') ? BLOCKED : taskAt('older', -30))
    const { report, posts } = await started({ tasks: { items: [older, BLOCKED] }, shown })
    expect([report.verdict, posts]).toEqual(['block', []])
  })

  it('is replaced by a started check that passes', async () => {
    const { never, now } = await verdicts(BLOCKED, {}, taskAt('new', -1), 'if-needed')
    expect([never.report.verdict, now.report.verdict, now.result.taskId]).toEqual(['block', 'pass', 'new'])
  })
})

describe('a pre-upgrade check with a start', () => {
  it('has a verdict that is never better than without one, unless a conclusive started result replaced it', async () => {
    const obstacles = fc.constantFrom<Parameters<typeof started>[0]>({}, ...Object.values(OBSTACLES))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(EXISTING)),
        obstacles,
        fc.constantFrom(...Object.entries(STARTED)),
        fc.constantFrom('if-needed' as const, 'always' as const),
        async (there, obstacle, [name, fresh], start) => {
          const { never, now } = await verdicts(there, obstacle, fresh, start)
          const isConclusive = ['passes', 'warns', 'blocks'].includes(name)
          const isReplaced = isConclusive && now.results.some(({ taskId }) => taskId === 'new')
          if (!isReplaced) expect(severity(now.report.verdict)).toBeGreaterThanOrEqual(severity(never.report.verdict))
        },
      ),
    )
  })
})
