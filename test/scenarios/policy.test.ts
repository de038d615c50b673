import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from '../support/github/server.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import type { StepEvent } from '../support/runner/environment.js'
import { mergeGroup, pullRequest, push } from '../support/runner/events.js'
import { type ActionRun, runScenario } from './support.js'

const TOKEN = 'ghs_a-token-of-this-run'
const FILE = '.github/cce-upgrade-policy.yml'
const TIP = 'b'.repeat(40)
const HEAD = 'a'.repeat(40)

/** A day that lies ahead, by the clock of the machine. */
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

const STRICT = 'version: 1\nfail-on: warning\n'
const waiving = (name: string, more = ''): string =>
  `version: 1\nfail-on: warning\nwaivers:\n  - name: ${name}\n    reason: CHG-1\n    owner: "@org/platform"\n    expires: ${day(30)}\n${more}`
const LOOSE = waiving('"*"')

function workspaceWith(files: Record<string, string>, isCheckout = true): string {
  const workspace = temporaryFolder()
  if (isCheckout) mkdirSync(join(workspace, '.git'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), text)
  }
  return workspace
}

interface Situation {
  /** the policy at the tip of the base branch */
  readonly base?: string | null
  /** the policy in the workspace */
  readonly head?: string | null
  readonly event?: StepEvent
  readonly inputs?: Record<string, string>
  readonly scenario?: string
  readonly branch?: string
  readonly before?: (github: FakeGitHub) => void
  readonly isCheckout?: boolean
}

/** Runs the gate on a pull request whose base branch and checkout have these policies. */
async function onPull({
  base = null,
  head = null,
  branch = 'main',
  ...more
}: Situation): Promise<ActionRun & { github: FakeGitHub }> {
  const github = await startFakeGitHub({
    token: TOKEN,
    private: true,
    branches: { [branch]: TIP },
    commits: { [TIP]: base === null ? {} : { [FILE]: base }, [HEAD]: { [FILE]: LOOSE } },
    permissions: { contents: 'read' },
  })
  more.before?.(github)
  const workspace = workspaceWith(head === null ? {} : { [FILE]: head }, more.isCheckout)
  try {
    const event = more.event ?? pullRequest({ number: 42, headSha: HEAD, baseRef: branch })
    const ran = await runScenario(
      more.scenario ?? 'warnings',
      { ...more.inputs },
      { event, token: TOKEN, githubApiUrl: github.url, workspace },
    )
    return { ...ran, github }
  } finally {
    await github.close()
  }
}

/** Whether a request could have shown anything of the pull request's head. */
const asksForHead = ({ requests }: FakeGitHub): boolean =>
  requests.some(
    ({ path, query, body }) =>
      /refs\/pull|\/pulls\/|upgrade-v1\.31/.test(path + body) || `${path}${JSON.stringify(query)}`.includes(HEAD),
  )

describe('the policy of a pull request', () => {
  it('comes from the base branch, and nothing of the head is read from GitHub', async () => {
    const { report, exitCode, github } = await onPull({ base: STRICT, head: LOOSE })
    expect(report.verdict).toBe('block')
    expect(exitCode).toBe(1)
    expect(report.policy).toMatchObject({
      file: FILE,
      source: 'base',
      ref: 'main',
      commit: TIP,
      state: 'in-force',
      failOn: 'warning',
    })
    expect(report.policy?.sha256).toBe(createHash('sha256').update(STRICT).digest('hex'))
    expect(github.requests.map(({ path }) => path)).toEqual(['/graphql'])
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
    expect(summary).toMatch(/<td>Blocked<\/td><td>Ready, with risks to confirm<\/td>/)
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
    expect(report.clusters[0]?.skippedCheckItemList).toEqual([{ name: 'NodeContainerdPodRestartRisk' }])
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
    const { report } = await onPull({ base: null, head: LOOSE, inputs: { policy: FILE } })
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
    writeFileSync(join(workspace, FILE), STRICT)
    git('add', '.')
    git('commit', '-qm', 'Be strict')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    writeFileSync(join(workspace, FILE), LOOSE)
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

describe('a policy of the workspace', () => {
  it('decides on every other event, without a request to GitHub', async () => {
    const { report, github, exitCode } = await onPull({ head: LOOSE, event: push() })
    expect(report.policy).toMatchObject({ source: 'workspace', ref: null, isOwnJudge: false, failOn: 'warning' })
    expect(exitCode).toBe(0)
    expect(github.requests).toEqual([])
  })

  it('decides about a pull request if policy-source says so, with a prominent note in the summary', async () => {
    const { report, summary, exitCode, github } = await onPull({
      base: STRICT,
      head: LOOSE,
      inputs: { 'policy-source': 'workspace' },
    })
    expect(exitCode).toBe(0)
    expect(report.policy).toMatchObject({ source: 'workspace', isOwnJudge: true })
    expect(summary).toContain('<b>⚠ The policy was read from the workspace')
    expect(github.requests).toEqual([])
  })

  it('is rejected as a whole for a typo, with an annotation on its line', async () => {
    const { report, annotations, exitCode } = await onPull({
      head: `${LOOSE}    fingerprnt: f0123456789abcdef\n`,
      event: push(),
      inputs: { 'fail-on': 'warning' },
    })
    expect(exitCode).toBe(1)
    expect(report.verdict).toBe('block')
    expect(annotations.find(({ file }) => file === FILE)).toMatchObject({ level: 'error', line: 8 })
    expect(report.findings.some(({ decision }) => decision === 'waived')).toBe(false)
  })

  it('is rejected before any request if the input names a file that does not exist', async () => {
    const { report, simulator, exitCode } = await onPull({
      event: push(),
      inputs: { policy: 'ops/policy.yml', 'fail-on': 'none' },
    })
    expect(report.findings).toMatchObject([
      { name: 'wrong-settings', message: expect.stringContaining('ops/policy.yml') },
    ])
    expect(simulator.requests).toEqual([])
    expect(exitCode).toBe(1)
  })

  it('gets an annotation on the line of each expired, ignored or unused entry', async () => {
    const head = `version: 1
rules:
  - match: { kind: Exception }
    decision: warn
waivers:
  - { name: NodeContainerdPodRestartRisk, reason: a, owner: b, expires: 2020-01-01 }
  - { name: NodeCommandCheck, reason: a, owner: b, expires: ${day(200)} }
  - { name: NoSuchItem, reason: a, owner: b, expires: ${day(10)} }
`
    const { report, annotations, exitCode, summary } = await onPull({ head, event: push() })
    expect(exitCode).toBe(0)
    const own = annotations.filter(({ file }) => file === FILE).map(({ line, level, title }) => [line, level, title])
    expect(own.sort()).toEqual([
      [3, 'error', 'Rule ignored'],
      [6, 'error', 'Waiver expired'],
      [7, 'error', 'Waiver ignored'],
      [8, 'notice', 'Waiver not used'],
    ])
    expect(summary).toContain('10 days left')
    expect(report.policy?.expiring).toMatchObject([{ name: 'NoSuchItem', daysLeft: 10 }])
  })

  it('is not read through a symbolic link', async () => {
    const workspace = workspaceWith({ 'elsewhere.yml': LOOSE, '.github/x': '' })
    const { symlinkSync } = await import('node:fs')
    symlinkSync('../elsewhere.yml', join(workspace, FILE))
    const ran = await runScenario('warnings', {}, { event: push(), workspace })
    expect(ran.report.policy).toMatchObject({ state: 'faulty' })
    expect(ran.exitCode).toBe(1)
    expect(readFileSync(join(workspace, 'elsewhere.yml'), 'utf8')).toBe(LOOSE)
  })
})

describe('an item that was skipped in CCE', () => {
  it('is waived if a waiver matches it, and inconclusive otherwise', async () => {
    const { report, exitCode } = await onPull({
      head: waiving('NodeContainerdPodRestartRisk'),
      event: push(),
      scenario: 'skipped-items',
    })
    expect(
      report.findings
        .filter(({ name }) => name === 'skipped-item')
        .map(({ decision }) => decision)
        .sort(),
    ).toEqual(['inconclusive', 'waived'])
    expect(exitCode).toBe(1)
    const both = await onPull({ head: waiving('Node*'), event: push(), scenario: 'skipped-items' })
    expect(both.exitCode).toBe(0)
    expect(both.report.clusters[0]?.skippedCheckItemList).toEqual([
      { name: 'NodeContainerdPodRestartRisk' },
      {
        name: 'NodeCommandCheck',
        resourceSelector: { key: 'node.uid', operator: 'In', values: [expect.any(String), expect.any(String)] },
      },
    ])
  })
})
