import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from '../support/github/server.js'
import type { StepEvent } from '../support/runner/environment.js'
import { mergeGroup, pullRequest, push } from '../support/runner/events.js'
import { type Ran, runScenario } from './support.js'

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
  const workspace = mkdtempSync(join(tmpdir(), 'cce-gate-policy-'))
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
}: Situation): Promise<Ran & { github: FakeGitHub }> {
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
    rmSync(workspace, { recursive: true, force: true })
  }
}

/** Whether a request could have shown anything of the pull request's head. */
const asksForHead = ({ requests }: FakeGitHub): boolean =>
  requests.some(
    ({ path, query, body }) =>
      /refs\/pull|\/pulls\/|upgrade-v1\.31/.test(path + body) || `${path}${JSON.stringify(query)}`.includes(HEAD),
  )

describe('the policy of a pull request', () => {
  it('is that of the base branch, and nothing of the head is read from GitHub', async () => {
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

  it('that it loosens shows side by side what the change would do to this very result', async () => {
    const { report, summary } = await onPull({ base: STRICT, head: LOOSE })
    expect(report.policy?.proposal).toMatchObject({ state: 'in-force', verdict: 'warn', failOn: 'warning', faults: [] })
    expect(report.policy?.proposal?.changes).toContainEqual(
      expect.objectContaining({ name: 'NodeContainerdPodRestartRisk', from: 'block', to: 'waived' }),
    )
    expect(summary).toContain('What the changed policy would decide')
    expect(summary).toMatch(/<td>Blocked<\/td><td>Ready, with risks to confirm<\/td>/)
  })

  it('that it takes away shows what would be decided without it', async () => {
    const { report, summary } = await onPull({ base: STRICT, head: null })
    expect(report.policy?.proposal).toMatchObject({ state: 'absent', verdict: 'warn', failOn: 'exception' })
    expect(summary).toContain('The base branch has a policy, and the checkout has none.')
  })

  it('that it breaks shows the faults, and is decided by the one that holds', async () => {
    const { report, summary } = await onPull({ base: STRICT, head: 'version: 1\nwaiver: []\n' })
    expect(report.verdict).toBe('block')
    expect(report.policy?.proposal).toMatchObject({ state: 'faulty' })
    expect(summary).toContain('once merged, every run would fail')
    expect(summary).toMatch(/has no key "waiver"|waivers/)
  })

  it('that it leaves alone, or that is not checked out, is shown beside nothing', async () => {
    expect((await onPull({ base: STRICT, head: STRICT })).report.policy?.proposal).toBeNull()
    expect((await onPull({ base: STRICT, head: null, isCheckout: false })).report.policy?.proposal).toBeNull()
  })

  it('that it adds, where the base branch has none, decides nothing yet', async () => {
    const { report } = await onPull({ base: null, head: LOOSE, inputs: { 'fail-on': 'warning' } })
    expect(report.verdict).toBe('block')
    expect(report.policy).toMatchObject({
      state: 'absent',
      commit: TIP,
      proposal: { state: 'in-force', verdict: 'warn' },
    })
  })

  it('waives with owner, reason and the days that are left in view, and prints what CCE must be told to skip', async () => {
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

  it('is read in a merge group from the tip of the base branch, too, also of a branch with slashes', async () => {
    const event = mergeGroup({ baseRef: 'refs/heads/release/1.31', headSha: HEAD })
    const { report, github } = await onPull({ base: STRICT, head: LOOSE, event, branch: 'release/1.31' })
    expect(report.policy).toMatchObject({ source: 'base', ref: 'release/1.31', failOn: 'warning' })
    expect(report.verdict).toBe('block')
    expect(asksForHead(github)).toBe(false)
  })

  it('keeps what is not ASCII as it is', async () => {
    const base = `version: 1\nrules:\n  - match: { kind: Risk }\n    decision: block\n    reason: 维护窗口 🚧 é\n`
    const { report } = await onPull({ base })
    expect(report.findings.find(({ rule }) => rule)?.rule?.reason).toBe('维护窗口 🚧 é')
  })
})

describe('a policy that cannot be had from the base branch', () => {
  it.each<[string, (github: FakeGitHub) => void, RegExp]>([
    ['is refused', (github) => github.fail({ kind: 'no-permission' }), /contents: read/],
    ['is not found with its branch', (github) => github.fail({ kind: 'not-found' }), /contents: read/],
    ['meets a rate limit', (github) => github.fail({ kind: 'rate-limit' }), /rate limit/],
    ['comes as the page of a proxy', (github) => github.fail({ kind: 'not-json' }), /not from GitHub’s API/],
    ['is refused for the token', (github) => github.fail({ kind: 'bad-credentials' }), /github-token/],
  ])('and %s is a fault of the policy: red, with the findings decided by the table alone', async (_, before, words) => {
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

  it('is red under fail-on none, too: nobody knows what it says', async () => {
    const { exitCode, report } = await onPull({
      inputs: { 'fail-on': 'none' },
      before: (github) => github.fail({ kind: 'no-permission' }),
    })
    expect(exitCode).toBe(1)
    expect(report).toMatchObject({ failOn: 'exception', policy: { ignoresNone: true } })
  })

  it('keeps the post-upgrade check from being sent, since nobody knows whether it may be', async () => {
    const { report, simulator } = await onPull({
      scenario: 'postcheck-success',
      inputs: { checks: 'postcheck' },
      before: (github) => github.fail({ kind: 'no-permission' }),
    })
    expect(simulator.requests.filter(({ method }) => method === 'POST')).toEqual([])
    expect(report.findings.map(({ name }) => name)).toContain('policy-error')
  })

  it('is not given up at the first failure of the server', async () => {
    const { report } = await onPull({
      base: STRICT,
      before: (github) => github.fail({ kind: 'server-error', times: 2 }),
    })
    expect(report.policy).toMatchObject({ state: 'in-force' })
  })

  it('is told apart from one that is named and is not there: it must be merged first', async () => {
    const { report } = await onPull({ base: null, head: LOOSE, inputs: { policy: FILE } })
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.find(({ name }) => name === 'policy-error')).toMatchObject({
      message: expect.stringContaining('no such file on the base branch main'),
      fix: expect.stringContaining('Merge the policy file first'),
    })
  })

  it('is red where the event cannot be read as the pull request that it says it is', async () => {
    const { report, exitCode } = await onPull({
      base: LOOSE,
      head: LOOSE,
      event: { name: 'pull_request', payload: {} },
    })
    expect(report.verdict).toBe('inconclusive')
    expect(report.policy).toMatchObject({ source: 'base', state: 'faulty' })
    expect(exitCode).toBe(1)
  })

  it('is read from the checkout where that has the branch, and there is no token', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'cce-gate-git-'))
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main', ...args],
        { cwd: workspace },
      )
    try {
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
    } finally {
      rmSync(workspace, { recursive: true, force: true })
    }
  })
})

describe('a policy of the workspace', () => {
  it('decides on any other event, without a request to GitHub', async () => {
    const { report, github, exitCode } = await onPull({ head: LOOSE, event: push() })
    expect(report.policy).toMatchObject({ source: 'workspace', ref: null, isOwnJudge: false, failOn: 'warning' })
    expect(exitCode).toBe(0)
    expect(github.requests).toEqual([])
  })

  it('decides about a pull request where that was chosen, and the summary says so loudly', async () => {
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

  it('with a typo is refused on its line of the file, and costs what it would have loosened', async () => {
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

  it('that is named and is not there is refused before any request', async () => {
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

  it('annotates what is expired, what tries too much and what is for nothing on its own line, each as what it is', async () => {
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

  it('is a link that is not followed', async () => {
    const workspace = workspaceWith({ 'elsewhere.yml': LOOSE, '.github/x': '' })
    const { symlinkSync } = await import('node:fs')
    symlinkSync('../elsewhere.yml', join(workspace, FILE))
    try {
      const ran = await runScenario('warnings', {}, { event: push(), workspace })
      expect(ran.report.policy).toMatchObject({ state: 'faulty' })
      expect(ran.exitCode).toBe(1)
      expect(readFileSync(join(workspace, 'elsewhere.yml'), 'utf8')).toBe(LOOSE)
    } finally {
      rmSync(workspace, { recursive: true, force: true })
    }
  })
})

describe('what somebody had skipped', () => {
  it('is waived where a waiver of the policy answers for it, and inconclusive where none does', async () => {
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
