import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { DEMO, type Simulator, startSimulator } from '../../src/simulator/server/simulator.js'
import { schemaProblems } from '../report/junit/reading.js'
import { watchOutputs } from '../support/canary/watch.js'
import { blocksOf } from '../support/docs/pages.js'
import { node24, REPO_ROOT } from '../support/process/node-process.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

/** The only file of a language on a page. */
function fileOf(page: string, language: string): string {
  const [block, ...others] = blocksOf(page).filter(({ info }) => info === language)
  if (block === undefined || others.length > 0) throw new Error(`${page} has not exactly one block of ${language}`)
  return block.text
}

interface GitLabJob {
  readonly script: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly id_tokens: Readonly<Record<string, { readonly aud: string }>>
  readonly artifacts: { readonly when: string; readonly reports: { readonly junit: string } }
}

const gitlab = (parse(fileOf('docs/recipes/gitlab-ci.md', 'yaml')) as Record<'upgrade-gate', GitLabJob>)['upgrade-gate']
const jenkins = fileOf('docs/recipes/jenkins.md', 'groovy')

/** The shell script of a Jenkinsfile, as Groovy reads it between three quotes. */
const [, quoted = ''] = /'''(.*?)'''/s.exec(jenkins) ?? []
const SCRIPTS = { GitLab: gitlab.script.join('\n'), Jenkins: quoted.replaceAll('\\\\', '\\') }

const CLUSTERS = `- name: prod\n  id: ${DEMO.clusterId}\n  project-id: "${DEMO.projectId}"\n  target: v1.31\n`

const git = (folder: string, ...args: string[]): void => {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main']
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
}

/** A clone as a CI server makes it. @param policy that of the target branch */
function cloneWith(policy: string): string {
  const origin = temporaryFolder()
  git(origin, 'init', '--quiet')
  writeFileSync(path.join(origin, 'cce-clusters.yml'), CLUSTERS)
  writeFileSync(path.join(origin, 'cce-upgrade-policy.yml'), policy)
  git(origin, 'add', '.')
  git(origin, 'commit', '--quiet', '--message', 'main')
  const clone = temporaryFolder()
  git(clone, 'clone', '--quiet', origin, '.')
  return clone
}

/** `npx --yes cce-upgrade-gate@1 …` runs the command line of this repository against a simulator. */
async function npxFor(endpoint: string): Promise<string> {
  const folder = temporaryFolder()
  const file = path.join(folder, 'npx')
  const cli = path.join(REPO_ROOT, 'dist/cli/index.js')
  writeFileSync(
    file,
    `#!/bin/sh
test "$1 $2" = "--yes cce-upgrade-gate@1" || exit 98
shift 2
exec "${await node24()}" "${cli}" "$@" --endpoint "${endpoint}" --wait-timeout 0s
`,
  )
  chmodSync(file, 0o755)
  return folder
}

interface Run {
  readonly exitCode: number
  readonly output: string
  readonly folder: string
}

const KEYS = { HUAWEICLOUD_SDK_AK: DEMO.accessKey, HUAWEICLOUD_SDK_SK: DEMO.secretKey }

/** Runs a script the way the shells of GitLab and Jenkins do: it ends at the first command that fails. */
async function run(
  script: string,
  { url }: Simulator,
  folder = cloneWith('version: 1\n'),
  access: Readonly<Record<string, string>> = KEYS,
): Promise<Run> {
  const env = {
    PATH: [await npxFor(url), process.env['PATH']].join(path.delimiter),
    HOME: temporaryFolder(),
    BASE: 'main',
    WORKSPACE_TMP: temporaryFolder(),
    ...access,
  }
  const local = script.replaceAll('/tmp/', `${env.HOME}/`)
  return new Promise((resolve) =>
    execFile('sh', ['-e', '-c', local], { cwd: folder, env }, (error, stdout, stderr) => {
      watchOutputs({ env, stdout, stderr, folders: [folder, env.HOME, env.WORKSPACE_TMP] })
      resolve({ exitCode: error === null ? 0 : Number(error.code), output: stdout + stderr, folder })
    }),
  )
}

describe.each(Object.entries(SCRIPTS))('the recipe for %s', (_, script) => {
  it.each([
    ['warnings', 0, 'warn'],
    ['blocked', 1, 'block'],
    ['expired', 3, 'inconclusive'],
  ])('runs as it stands: of the scenario %s it ends with %d', async (scenario, exitCode, verdict) => {
    const simulator = await startSimulator({ scenario })
    try {
      const result = await run(script, simulator)
      expect({ exitCode: result.exitCode, output: result.output.slice(-1500) }).toMatchObject({ exitCode })
      const file = (name: string) => readFileSync(path.join(result.folder, 'cce-upgrade-report', name), 'utf8')
      expect(JSON.parse(file('report.json')).verdict).toBe(verdict)
      expect(await schemaProblems([file('report.junit.xml')])).toEqual([])
    } finally {
      await simulator.close()
    }
  })

  it('judges a change by the policy and the clusters file of its target branch', async () => {
    const simulator = await startSimulator({ scenario: 'warnings' })
    try {
      const folder = cloneWith('version: 1\nfail-on: warning\n')
      writeFileSync(path.join(folder, 'cce-upgrade-policy.yml'), 'version: 1\nfail-on: fatal\n')
      writeFileSync(path.join(folder, 'cce-clusters.yml'), '[]\n')
      expect((await run(script, simulator, folder)).exitCode).toBe(1)
    } finally {
      await simulator.close()
    }
  })

  it('ends with 2 if the settings are wrong, and asks nothing', async () => {
    const simulator = await startSimulator({ scenario: 'ready' })
    try {
      const wrong = script.replace('precheck,addons', 'precheck,addon')
      expect((await run(wrong, simulator)).exitCode).toBe(2)
      expect(simulator.requests).toEqual([])
    } finally {
      await simulator.close()
    }
  })
})

describe('the recipe for GitLab', () => {
  it('keeps the report of a red job, and shows it as a test report', () => {
    expect(gitlab.artifacts).toMatchObject({
      when: 'always',
      reports: { junit: 'cce-upgrade-report/report.junit.xml' },
    })
  })

  it('signs in with the ID token of its job, in the variables that the gate reads', async () => {
    expect(gitlab.id_tokens).toEqual({ HUAWEICLOUD_OIDC_ID_TOKEN: { aud: 'sts.myhuaweicloud.com' } })
    const names = ['HUAWEICLOUD_OIDC_PROVIDER_URN', 'HUAWEICLOUD_OIDC_AGENCY_URN']
    expect(Object.keys(gitlab.variables)).toEqual(expect.arrayContaining(names))
    const simulator = await startSimulator({ scenario: 'ready', keyless: 'sts' })
    try {
      const { environment } = simulator.access
      const urns = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']))
      const access = { ...urns, HUAWEICLOUD_OIDC_ID_TOKEN: simulator.idToken() }
      const script = SCRIPTS.GitLab.replace(' gate ', ` gate --sts-endpoint ${simulator.url} `)
      const result = await run(script, simulator, undefined, access)
      expect({ exitCode: result.exitCode, output: result.output.slice(-1500) }).toMatchObject({ exitCode: 0 })
      expect(result.output).toContain('Keyless: temporary keys from STS')
    } finally {
      await simulator.close()
    }
  })
})

describe('the recipe for Jenkins', () => {
  it('fails the build for every exit code but 0', () => {
    for (const condition of ['code == 1', 'code == 3', 'code != 0'])
      expect(jenkins).toMatch(new RegExp(`if \\(${condition}\\) error\\(`))
  })
})
