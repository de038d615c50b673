import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { FakeGitHub } from '../support/github/server.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { mergeGroup, pullRequest } from '../support/runner/events.js'
import { asksForHead, HEAD, LOOSE, onPull, POLICY_FILE, STRICT, TIP, waiving } from './policy-situations.js'
import { runScenario } from './support.js'

describe('the policy of a pull request', () => {
  it('comes from the base branch, and nothing of the head is read from GitHub', async () => {
    const { report, exitCode, github } = await onPull({ base: STRICT, head: LOOSE })
    expect(report.verdict).toBe('block')
    expect(exitCode).toBe(1)
    expect(report.policy).toMatchObject({
      file: POLICY_FILE,
      source: 'base',
      ref: 'main',
      commit: TIP,
      state: 'in-force',
      failOn: 'warning',
    })
    expect(report.policy?.sha256).toBe(createHash('sha256').update(STRICT).digest('hex'))
    expect(github.requests.map(({ path }) => path)).toEqual(['/graphql', '/graphql'])
    expect(asksForHead(github)).toBe(false)
    expect(github.problems).toEqual([])
  })

  it('is shown beside the proposed policy: what the change would decide about the same result', async () => {
    const { report, summary } = await onPull({ base: STRICT, head: LOOSE })
    expect(report.policy?.proposal).toMatchObject({ state: 'in-force', verdict: 'warn', failOn: 'warning', faults: [] })
    expect(report.policy?.proposal?.changes).toContainEqual(
      expect.objectContaining({ name: 'NodeContainerdPodRestartRisk', from: 'block', to: 'waived' }),
    )
    expect(summary).toContain('What the changed policy would decide')
    expect(summary).toContain('Verdict<br>Now: Blocked · With the change: Ready, with risks to confirm')
  })

  it('is shown beside the decision without a policy if the pull request deletes it', async () => {
    const { report, summary } = await onPull({ base: STRICT, head: null })
    expect(report.policy?.proposal).toMatchObject({ state: 'absent', verdict: 'warn', failOn: 'exception' })
    expect(summary).toContain('The base branch has a policy, and the checkout has none.')
  })

  it('decides, and the faults of the proposed policy are listed, if the pull request breaks it', async () => {
    const { report, summary } = await onPull({ base: STRICT, head: 'version: 1\nwaiver: []\n' })
    expect(report.verdict).toBe('block')
    expect(report.policy?.proposal).toMatchObject({ state: 'faulty' })
    expect(summary).toContain('once merged, every run would fail')
    expect(summary).toMatch(/has no key "waiver"|waivers/)
  })

  it('is shown alone if the pull request does not change it or does not check it out', async () => {
    expect((await onPull({ base: STRICT, head: STRICT })).report.policy?.proposal).toBeNull()
    expect((await onPull({ base: STRICT, head: null, isCheckout: false })).report.policy?.proposal).toBeNull()
  })

  it('decides nothing yet if the pull request adds it', async () => {
    const { report } = await onPull({ base: null, head: LOOSE, inputs: { 'fail-on': 'warning' } })
    expect(report.verdict).toBe('block')
    expect(report.policy).toMatchObject({
      state: 'absent',
      commit: TIP,
      proposal: { state: 'in-force', verdict: 'warn' },
    })
  })

  it('shows owner, reason and remaining days of a waiver, and prints the skip list for CCE', async () => {
    const { report, summary, annotations, exitCode } = await onPull({
      base: waiving('NodeContainerdPodRestartRisk').replace('fail-on: warning\n', ''),
    })
    expect(exitCode).toBe(0)
    const waived = report.findings.find(({ decision }) => decision === 'waived')
    expect(waived).toMatchObject({
      name: 'NodeContainerdPodRestartRisk',
      waiver: { owner: '@org/platform', daysLeft: 30 },
    })
    expect(summary).toContain('Waived by <code>@org/platform</code>')
    expect(summary).toContain('30 days left')
    expect(report.clusters[0]?.skippedCheckItemList).toContainEqual({ name: 'NodeContainerdPodRestartRisk' })
    expect(summary).toContain('skipped_check_item_list {')
    expect(
      annotations
        .filter(({ level }) => level === 'notice')
        .some(({ message }) => message.includes('Waived by @org/platform')),
    ).toBe(true)
  })

  it('comes from the tip of the base branch in a merge group, too, even if the branch name has slashes', async () => {
    const event = mergeGroup({ baseRef: 'refs/heads/release/1.31', headSha: HEAD })
    const { report, github } = await onPull({ base: STRICT, head: LOOSE, event, branch: 'release/1.31' })
    expect(report.policy).toMatchObject({ source: 'base', ref: 'release/1.31', failOn: 'warning' })
    expect(report.verdict).toBe('block')
    expect(asksForHead(github)).toBe(false)
  })

  it('keeps characters that are not ASCII', async () => {
    const base = `version: 1\nrules:\n  - match: { kind: Risk }\n    decision: block\n    reason: 维护窗口 🚧 é\n`
    const { report } = await onPull({ base })
    expect(report.findings.find(({ rule }) => rule)?.rule?.reason).toBe('维护窗口 🚧 é')
  })
})

describe('a policy that cannot be read from the base branch', () => {
  it.each<[string, (github: FakeGitHub) => void, RegExp]>([
    ['is refused', (github) => github.fail({ kind: 'no-permission' }), /contents: read/],
    ['is not found with its branch', (github) => github.fail({ kind: 'not-found' }), /contents: read/],
    ['meets a rate limit', (github) => github.fail({ kind: 'rate-limit' }), /rate limit/],
    ['comes as the page of a proxy', (github) => github.fail({ kind: 'not-json' }), /not from GitHub’s API/],
    ['is refused for the token', (github) => github.fail({ kind: 'bad-credentials' }), /github-token/],
  ])('fails the run, with findings decided by the table alone: it %s', async (_, before, words) => {
    const { report, exitCode, summary, annotations } = await onPull({ base: LOOSE, head: LOOSE, before })
    expect(report.verdict).toBe('inconclusive')
    expect(exitCode).toBe(1)
    expect(report.policy).toMatchObject({ state: 'faulty', proposal: null })
    const fault = report.findings.find(({ name }) => name === 'policy-error')
    expect(`${fault?.message} ${fault?.fix}`).toMatch(words)
    expect(report.findings.filter(({ decision }) => decision === 'waived')).toEqual([])
    expect(report.findings.filter(({ decision }) => decision === 'warn').length).toBeGreaterThan(1)
    expect(summary).toContain('only the decision table applied')
    expect(annotations[0]?.level).toBe('error')
  })

  it('fails the run even under fail-on: none, since its contents are unknown', async () => {
    const { exitCode, report } = await onPull({
      inputs: { 'fail-on': 'none' },
      before: (github) => github.fail({ kind: 'no-permission' }),
    })
    expect(exitCode).toBe(1)
    expect(report).toMatchObject({ failOn: 'exception', policy: { ignoresNone: true } })
  })

  it('prevents the post-upgrade check, since it could forbid it', async () => {
    const { report, simulator } = await onPull({
      scenario: 'postcheck-success',
      inputs: { checks: 'postcheck' },
      before: (github) => github.fail({ kind: 'no-permission' }),
    })
    expect(simulator.requests.filter(({ method }) => method === 'POST')).toEqual([])
    expect(report.findings.map(({ name }) => name)).toContain('policy-error')
  })

  it('is requested again after a server error', async () => {
    const { report } = await onPull({
      base: STRICT,
      before: (github) => github.fail({ kind: 'server-error', times: 2 }),
    })
    expect(report.policy).toMatchObject({ state: 'in-force' })
  })

  it('is distinguished from a policy that does not exist there and must be merged first', async () => {
    const { report } = await onPull({ base: null, head: LOOSE, inputs: { policy: POLICY_FILE } })
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.find(({ name }) => name === 'policy-error')).toMatchObject({
      message: expect.stringContaining('no such file on the base branch main'),
      fix: expect.stringContaining('Merge the policy file first'),
    })
  })

  it('fails the run if the payload of the event is not that of a pull request', async () => {
    const { report, exitCode } = await onPull({
      base: LOOSE,
      head: LOOSE,
      event: { name: 'pull_request', payload: {} },
    })
    expect(report.verdict).toBe('inconclusive')
    expect(report.policy).toMatchObject({ source: 'base', state: 'faulty' })
    expect(exitCode).toBe(1)
  })

  it('is read from the checkout if that has the branch and there is no token', async () => {
    const workspace = temporaryFolder()
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main', ...args],
        { cwd: workspace },
      )
    git('init', '-q')
    mkdirSync(join(workspace, '.github'))
    writeFileSync(join(workspace, POLICY_FILE), STRICT)
    git('add', '.')
    git('commit', '-qm', 'Be strict')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    writeFileSync(join(workspace, POLICY_FILE), LOOSE)
    git('commit', '-qam', 'Loosen')
    const ran = await runScenario(
      'warnings',
      { 'github-token': '' },
      { event: pullRequest({ headSha: HEAD }), workspace },
    )
    expect(ran.report.policy).toMatchObject({
      source: 'base',
      ref: 'main',
      failOn: 'warning',
      state: 'in-force',
      proposal: { verdict: 'warn' },
    })
    expect(ran.report.verdict).toBe('block')
  })
})
