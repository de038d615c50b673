import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type FakeGitHub, startFakeGitHub } from '../support/github/server.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import type { StepEvent } from '../support/runner/environment.js'
import { pullRequest } from '../support/runner/events.js'
import { type ActionRun, runScenario } from './support.js'

const TOKEN = 'ghs_a-token-of-this-run'
export const POLICY_FILE = '.github/cce-upgrade-policy.yml'
export const TIP = 'b'.repeat(40)
export const HEAD = 'a'.repeat(40)

/** The date some days from now, by the clock of the machine. */
export const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

export const STRICT = 'version: 1\nfail-on: warning\n'
export const waiving = (name: string, more = ''): string =>
  `version: 1\nfail-on: warning\nwaivers:\n  - name: ${name}\n    reason: CHG-1\n    owner: "@org/platform"\n    expires: ${day(30)}\n${more}`
export const LOOSE = waiving('"*"')

export function workspaceWith(files: Record<string, string>, isCheckout = true): string {
  const workspace = temporaryFolder()
  if (isCheckout) mkdirSync(join(workspace, '.git'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), text)
  }
  return workspace
}

interface Situation {
  /** The policy at the tip of the base branch. */
  readonly base?: string | null
  /** The policy in the workspace. */
  readonly head?: string | null
  readonly event?: StepEvent
  readonly inputs?: Record<string, string>
  readonly scenario?: string
  readonly branch?: string
  readonly before?: (github: FakeGitHub) => void
  readonly isCheckout?: boolean
}

/** Runs the gate on a pull request whose base branch and checkout have these policies. */
export async function onPull({
  base = null,
  head = null,
  branch = 'main',
  ...more
}: Situation): Promise<ActionRun & { github: FakeGitHub }> {
  const github = await startFakeGitHub({
    token: TOKEN,
    private: true,
    branches: { [branch]: TIP },
    commits: { [TIP]: base === null ? {} : { [POLICY_FILE]: base }, [HEAD]: { [POLICY_FILE]: LOOSE } },
    permissions: { contents: 'read' },
  })
  more.before?.(github)
  const workspace = workspaceWith(head === null ? {} : { [POLICY_FILE]: head }, more.isCheckout)
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

/** Whether a request could return anything of the pull request's head. */
export const asksForHead = ({ requests }: FakeGitHub): boolean =>
  requests.some(
    ({ path, query, body }) =>
      /refs\/pull|\/pulls\/|upgrade-v1\.31/.test(path + body) || `${path}${JSON.stringify(query)}`.includes(HEAD),
  )
