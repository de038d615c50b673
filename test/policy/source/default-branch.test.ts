import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readTrigger } from '../../../src/github/runner/event.js'
import { createLog } from '../../../src/github/runner/log.js'
import { policyFaultText } from '../../../src/messages/policy-faults.js'
import type { LoadedPolicy } from '../../../src/model/policy.js'
import { loadPolicy } from '../../../src/policy/source/index.js'
import { renderHtml } from '../../../src/report/html/page.js'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { readSettings } from '../../../src/settings/read-settings.js'
import { closeAndCheck, github, PATH, STRICT, TIP } from '../../github/api/base-file-support.js'
import { item, NOW, withItems } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { virtualClock } from '../../support/clock/virtual-clock.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'
import { reportOf } from '../../support/reports/report-of.js'
import type { StepEvent } from '../../support/runner/environment.js'
import { EVENT_REPOSITORY, push, schedule, workflowDispatch } from '../../support/runner/events.js'

const LOOSE = 'version: 1\nfail-on: fatal\n'

afterEach(closeAndCheck)

interface Loaded extends LoadedPolicy {
  readonly log: string
}

/** Loads the policy of a run whose checkout has a loose policy, while the default branch has a strict one. */
async function load(
  event: StepEvent,
  inputs: Record<string, string> = {},
  onBranch: Record<string, string> = { [PATH]: STRICT },
): Promise<Loaded> {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, '.git'))
  mkdirSync(join(cwd, '.github'))
  writeFileSync(join(cwd, PATH), LOOSE)
  const { url } = await github({ commits: { [TIP]: onBranch } })
  const env = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_REPOSITORY: EVENT_REPOSITORY,
  }
  const { general } = readSettings({ inputs, env: {} })
  const run = { env, cwd, clock: virtualClock(0), signal: new AbortController().signal, githubToken: 'ghs_example' }
  const lines: string[] = []
  const sink = { write: (text: string) => void lines.push(text), verbose: false }
  const loaded = await loadPolicy(
    { ...run, setting: general.policy },
    readTrigger(event, env),
    createLog(sink, (text) => text),
  )
  return { ...loaded, log: lines.join('') }
}

describe.each<[string, StepEvent]>([
  ['a schedule', schedule()],
  ['workflow_dispatch, whatever branch it runs on', workflowDispatch({ ref: 'refs/heads/loosen-it' })],
])('the policy on %s', (_, event) => {
  it('comes from the default branch, which the log names, and not from the checkout', async () => {
    const loaded = await load(event)
    expect(loaded).toMatchObject({
      source: 'default-branch',
      ref: 'main',
      commit: TIP,
      state: 'in-force',
      proposal: null,
    })
    expect(loaded.policy.failOn).toBe('warning')
    expect(loaded.log).toContain(`Policy ${PATH} of the default branch main at ${TIP.slice(0, 12)}: `)
    expect(await load(event, { 'policy-source': 'base' })).toMatchObject({
      source: 'default-branch',
      state: 'in-force',
    })
  })

  it('comes from the workspace if policy-source says so', async () => {
    expect(await load(event, { 'policy-source': 'workspace' })).toMatchObject({
      source: 'workspace',
      state: 'in-force',
    })
  })

  it('must exist there if the input names it', async () => {
    const { faults } = await load(event, { policy: PATH }, {})
    const [fault] = faults
    expect(fault && policyFaultText(fault)).toMatchObject({
      title: { en: 'Policy not found' },
      message: {
        en: 'there is no such file on the default branch main, and the policy of this run is read from there.',
      },
    })
  })

  it('cannot be used if the default branch is unknown', async () => {
    const { state, faults } = await load({ name: 'workflow_dispatch', payload: {} })
    expect([state, faults.map((fault) => policyFaultText(fault).title.en)]).toEqual([
      'faulty',
      ['Policy could not be read'],
    ])
  })
})

it('the policy on a push comes from the workspace', async () => {
  expect(await load(push())).toMatchObject({ source: 'workspace', state: 'in-force' })
})

describe('the report of a run whose policy comes from a branch', () => {
  const reportUnder = (policy: LoadedPolicy) =>
    reportOf([precheckResult(withItems(item()), NOTHING_ASSERTED, NOW, null)], { policy })

  it('names the default branch, whether it has a policy or not', async () => {
    const branch = `the default branch <code>main</code> at <code>${TIP.slice(0, 12)}</code>`
    expect(renderSummary(reportUnder(await load(schedule()))).replaceAll('<wbr>', '')).toContain(
      `<code>${PATH}</code> of ${branch}: `,
    )
    const html = renderHtml(reportUnder(await load(schedule(), {}, { 'README.md': '' })))
    expect(html.replaceAll(/<\/?span[^>]*>/g, '')).toContain(`No policy file on ${branch}: `)
  })
})
