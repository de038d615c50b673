import { describe, expect, it } from '@jest/globals'
import { renderSummary } from '../../../src/report/markdown/summary.js'
import { DEMO, FLEETS } from '../../../src/simulator/server/simulator.js'
import type { FakeGitHub } from '../../support/github/server.js'
import { FILE, runOnChange } from './run-on-change.js'

const CLUSTERS = FLEETS.get('fleet')?.clusters(8) ?? []
const TARGET = DEMO.targetVersion

type Fields = Readonly<Record<string, unknown>>

/** The entry of a cluster of the scenario, on one line. */
function entry(name: string, over: Fields = {}): string {
  const cluster = CLUSTERS.find((one) => one.name === name)
  if (!cluster) throw new Error(`the scenario has no cluster ${name}`)
  const { id, project } = cluster
  const credentials = project.credentials ?? undefined
  const fields = { name, id, region: project.region, 'project-id': project.id, credentials, target: TARGET, ...over }
  return `- ${JSON.stringify(fields)}\n`
}

const [PROD_TF, STAGING_TF] = ['clusters/prod/main.tf', 'clusters/staging/main.tf']
const PROD = entry('prod', { paths: ['clusters/prod'] })
const STAGING = entry('staging', { paths: ['clusters/staging/**'] })
const SHOP = entry('shop', { paths: ['clusters/shop/**'] })

/** The clusters that were asked about, by name. */
const queried = (requests: readonly { readonly path: string }[]): string[] =>
  CLUSTERS.filter(({ id }) => requests.some(({ path }) => path.includes(id))).map(({ name }) => name)

const fileErrors = (report: Awaited<ReturnType<typeof runOnChange>>['report']) =>
  report.findings.filter(({ name }) => name === 'clusters-file-error')

describe('the clusters that a pull request is gated for', () => {
  const base = { [FILE]: PROD + STAGING + SHOP, [PROD_TF]: '1', [STAGING_TF]: '1', 'README.md': '1' }

  it('are those whose paths match the change', async () => {
    const { verdicts, requests, log } = await runOnChange({ base, head: { [STAGING_TF]: '2' } })
    expect(verdicts).toEqual({ staging: 'warn' })
    expect(queried(requests)).toEqual(['staging'])
    expect(log).toContain('The change is about 1 cluster of 3: staging')
  })

  it('are counted in the report, with the file and the branch that it was read from', async () => {
    const { report } = await runOnChange({ base, head: { [STAGING_TF]: '2' } })
    const origin = { file: FILE, source: 'base', ref: 'main', isOwnJudge: false }
    expect(report.clustersFile).toMatchObject({ ...origin, listed: 3, gated: 1 })
    expect(renderSummary(report).replaceAll('<wbr>', '')).toMatch(
      /<code>.github\/cce-clusters.yml<\/code> of the base branch <code>main<\/code> at .*: 1 of 3 clusters gated/,
    )
    const unrelated = await runOnChange({ base, head: { 'README.md': '2' } })
    expect(unrelated.report.clustersFile).toMatchObject({ ...origin, listed: 3, gated: 0 })
    const own = await runOnChange(
      { base, head: { [FILE]: STAGING, [STAGING_TF]: '2' } },
      { inputs: { 'policy-source': 'workspace' } },
    )
    expect(own.report.clustersFile).toMatchObject({ source: 'workspace', isOwnJudge: true })
    expect(renderSummary(own.report)).toContain('so this pull request can leave out clusters')
  })

  it('include each one without paths', async () => {
    const { verdicts } = await runOnChange({
      base: { ...base, [FILE]: PROD + entry('staging') },
      head: { 'README.md': '2' },
    })
    expect(verdicts).toEqual({ staging: 'warn' })
  })

  it('are none, so that it is not applicable and nothing is asked, if the change matches no paths', async () => {
    const { report, verdicts, requests, isGreen } = await runOnChange({ base, head: { 'README.md': '2' } })
    expect(report.verdict).toBe('not-applicable')
    expect(verdicts).toEqual({})
    expect(requests).toEqual([])
    expect(isGreen).toBe(true)
  })

  it('are all of them if the changed files cannot be listed', async () => {
    const before = (github: FakeGitHub) => github.fail({ kind: 'server-error', path: /compare/, times: 9 })
    const { verdicts } = await runOnChange({ base, head: { 'README.md': '2' } }, { before })
    expect(Object.keys(verdicts)).toEqual(['prod', 'staging', 'shop'])
  })

  it.each(['push', 'schedule'] as const)('are all of them on a %s, which no change limits', async (event) => {
    const { verdicts, log } = await runOnChange({ base, head: {} }, { event })
    expect(verdicts).toEqual({ prod: 'pass', staging: 'warn', shop: 'block' })
    if (event === 'schedule') expect(log).toContain(`Clusters file ${FILE} of the default branch main at`)
  })

  it('are chosen in the merge queue as on the pull request', async () => {
    const { verdicts } = await runOnChange({ base, head: { [STAGING_TF]: '2' } }, { event: 'merge_group' })
    expect(verdicts).toEqual({ staging: 'warn' })
  })
})

describe('a pull request that edits the clusters file', () => {
  const base = { [FILE]: PROD + SHOP, [PROD_TF]: '1', 'README.md': '1' }
  const edit = (text: string | null, more: Record<string, string> = {}) => ({ base, head: { [FILE]: text, ...more } })

  it('is gated for a cluster that it removes', async () => {
    const { verdicts, log } = await runOnChange(edit(PROD))
    expect(verdicts).toEqual({ shop: 'block' })
    expect(log).toContain(`The change touches ${FILE}: 0 added, 0 changed, 1 removed`)
  })

  it('is gated for all clusters if it deletes the file, or renames it without them', async () => {
    expect((await runOnChange(edit(null))).verdicts).toEqual({ prod: 'pass', shop: 'block' })
    const renamed = { [FILE]: null, '.github/cce-clusters.yaml': PROD }
    expect((await runOnChange({ base, head: renamed })).verdicts).toEqual({ shop: 'block' })
  })

  it('is gated for a cluster that it adds, with the credentials of the step', async () => {
    const { verdicts } = await runOnChange(edit(PROD + SHOP + entry('staging', { paths: ['other/**'] })))
    expect(verdicts).toEqual({ staging: 'warn' })
  })

  it('cannot choose a name that the policy waives risks for', async () => {
    const waivers = `version: 1
waivers:
  - { name: NodeContainerdPodRestartRisk, match: { cluster: canary }, reason: a test, owner: team, expires: 2026-02-01 }
`
    const named = { [FILE]: PROD + SHOP + entry('staging').replace('staging', 'canary') }
    const policy = { '.github/cce-upgrade-policy.yml': waivers }
    const decisions = async (change: Parameters<typeof runOnChange>[0]) =>
      (await runOnChange(change)).report.findings
        .filter(({ name }) => name === 'NodeContainerdPodRestartRisk')
        .map(({ decision }) => decision)
    expect(await decisions({ base: { ...base, ...policy }, head: named })).toEqual(['warn'])
    expect(await decisions({ base: { ...base, ...policy, ...named }, head: { 'README.md': '2' } })).toContain('waived')
  })

  it('is gated for a cluster that it adds with a prefix that the base branch names', async () => {
    const { verdicts } = await runOnChange(edit(PROD + SHOP + entry('payment')))
    expect(verdicts).toEqual({ payment: 'block' })
  })

  it('cannot choose a prefix that the base branch does not name: nothing is asked about that cluster', async () => {
    const { report, verdicts, requests } = await runOnChange(edit(PROD + SHOP + entry('europe')))
    expect(verdicts).toEqual({ europe: 'inconclusive' })
    expect(queried(requests)).toEqual([])
    expect(fileErrors(report)).toMatchObject([{ location: { file: FILE, line: 3 }, scope: 'gate' }])
    expect(fileErrors(report)[0]?.message).toContain(
      'credentials is "EUROPE", a prefix that no entry on the base branch has',
    )
    expect(report.reason).toContain('the change names credentials that the base branch does not')
  })

  it.each<[string, Fields]>([
    ['the project', { 'project-id': '0'.repeat(32) }],
    ['the credentials', { credentials: 'EUROPE' }],
    ['the kind of the cluster', { autopilot: true }],
    ['the region', { region: 'cn-south-1' }],
    ['the paths', { paths: ['nowhere/**'] }],
    ['the name', { name: 'harmless' }],
  ])('is gated by what the base branch says if it changes %s of a cluster', async (_, over) => {
    const { report, verdicts, requests } = await runOnChange(
      edit(PROD + entry('shop', { paths: ['clusters/shop/**'], ...over })),
    )
    expect(verdicts).toEqual({ shop: 'block' })
    const shop = CLUSTERS.find(({ name }) => name === 'shop')
    expect(report.clusters).toMatchObject([{ projectId: shop?.project.id, region: 'cn-east-3' }])
    // the releases of Helm have no project in their path
    const ofProject = requests.filter(({ path }) => !path.startsWith('/cce/cam/'))
    expect(ofProject.length).toBeGreaterThan(3)
    expect(ofProject.every(({ path }) => path.includes(`/projects/${shop?.project.id}/`))).toBe(true)
  })

  it('is gated for its own target, and the report says on which line that stands', async () => {
    const { report, verdicts } = await runOnChange(
      edit(PROD + entry('shop', { paths: ['clusters/shop/**'], target: 'v1.33' })),
    )
    expect(verdicts).toEqual({ shop: 'inconclusive' })
    expect(report.clusters).toMatchObject([{ targetVersion: 'v1.33', targetFrom: { file: FILE, line: 2 } }])
  })

  it('cannot name another target than its files ask for, where the base branch reads the target from them', async () => {
    const values = 'clusters/prod/values.json'
    const before = entry('prod', { target: { file: values, key: 'version' } })
    const files = { [FILE]: before, [values]: '{ "version": "v1.31" }' }
    const change = (version: string, more: Fields) =>
      runOnChange({ base: files, head: { [values]: `{ "version": "${version}" }`, [FILE]: entry('prod', more) } })
    const escaped = await change('v1.33', { target: 'v1.31' })
    expect(escaped.verdicts).toEqual({ prod: 'inconclusive' })
    expect(escaped.report.findings[0]).toMatchObject({ name: 'target-mismatch' })
    expect(escaped.report.findings[0]?.message).toContain(values)
    expect((await change('v1.31', { target: 'v1.31' })).verdicts).toEqual({ prod: 'pass' })
  })

  it('can move the files of a cluster, where the target is then read', async () => {
    const upgrade = (target: string) =>
      `resource "huaweicloud_cce_cluster_upgrade" "a" {\n  cluster_id = "${DEMO.clusterId}"\n  target_version = "${target}"\n}\n`
    const before = { [FILE]: entry('prod', { target: 'auto', paths: ['old/**'] }), 'old/main.tf': upgrade('v1.29') }
    const moved = entry('prod', { target: 'auto', paths: ['new/**'] })
    const head = { [FILE]: moved, 'old/main.tf': null, 'new/main.tf': upgrade('v1.31') }
    const { report, verdicts } = await runOnChange({ base: before, head })
    expect(verdicts).toEqual({ prod: 'pass' })
    expect(report.clusters).toMatchObject([{ targetVersion: 'v1.31', targetFrom: { file: 'new/main.tf', line: 3 } }])
    const hidden = { [FILE]: moved, 'old/main.tf': upgrade('v1.33'), 'new/main.tf': upgrade('v1.31') }
    expect((await runOnChange({ base: before, head: hidden })).verdicts).toEqual({ prod: 'inconclusive' })
  })

  it('can name a target in place of one that no file asks for any more', async () => {
    const values = 'clusters/prod/values.json'
    const base = {
      [FILE]: entry('prod', { target: { file: values, key: 'version' } }),
      [values]: '{"version": "v1.31"}',
    }
    const { verdicts } = await runOnChange({ base, head: { [values]: '{"size": 3}', [FILE]: entry('prod') } })
    expect(verdicts).toEqual({ prod: 'pass' })
  })

  it('keeps the target of the base branch if it leaves the target out', async () => {
    const { report } = await runOnChange(edit(PROD + entry('shop', { paths: ['clusters/shop/**'], target: undefined })))
    expect(report.clusters).toMatchObject([{ name: 'shop', targetVersion: TARGET }])
  })

  it('is gated for the cluster that an entry named before it gave the entry another id', async () => {
    const { verdicts } = await runOnChange(edit(PROD + entry('search', { name: 'shop' })))
    expect(Object.values(verdicts)).toEqual(['block'])
    const { requests } = await runOnChange(edit(PROD + entry('search', { name: 'shop' })))
    expect(queried(requests)).toEqual(['shop', 'search'])
  })

  it('is gated for nothing more if it only moves entries or comments on them', async () => {
    const { report } = await runOnChange(edit(`# moved\n${SHOP}\n${PROD}`))
    expect(report.verdict).toBe('not-applicable')
  })

  it('is inconclusive on its own lines if its copy is faulty, and the clusters that it touches are gated', async () => {
    const broken = `${PROD}${SHOP}- { name: shop, id: x, colour: red }\n`
    const { report, verdicts } = await runOnChange(edit(broken, { [PROD_TF]: '2' }))
    expect(report.verdict).toBe('inconclusive')
    expect(verdicts).toEqual({ prod: 'pass' })
    expect(fileErrors(report)[0]?.message).toContain(`In the copy of this change, ${FILE}, line 3: `)
    expect(fileErrors(report).map(({ location }) => location)).toEqual([
      expect.objectContaining({ file: FILE, line: 3 }),
    ])
  })

  it('is inconclusive if its copy cannot be read', async () => {
    const before = (github: FakeGitHub) => github.fail({ kind: 'server-error', path: /contents/, times: 99 })
    const { report } = await runOnChange(edit(PROD), { before })
    expect(report.verdict).toBe('inconclusive')
    expect(fileErrors(report)[0]?.message).toContain('the proposed commit')
    expect(report.findings.map(({ name }) => name)).not.toContain('wrong-settings')
  })

  it('is compared by its merge with the base branch, which can have moved on', async () => {
    // the head is older than the entry of staging, which is on the base branch by now
    const change = { base: { ...base, [FILE]: PROD + SHOP + STAGING }, head: { [FILE]: PROD + SHOP, [PROD_TF]: '2' } }
    const merge = { ...base, [FILE]: PROD + SHOP + STAGING, [PROD_TF]: '2' }
    expect((await runOnChange(change, { merge })).verdicts).toEqual({ prod: 'pass' })
    expect(Object.keys((await runOnChange(change)).verdicts)).toEqual(['prod', 'staging'])
  })

  it('finds its copy on GitHub, whatever the workspace holds', async () => {
    const { verdicts } = await runOnChange({ ...edit(PROD + SHOP + entry('staging')), isCheckout: false })
    expect(verdicts).toEqual({ staging: 'warn' })
  })
})

describe('a pull request that brings the first clusters file', () => {
  it('is gated for its clusters with the credentials of the step, and for none with a prefix', async () => {
    const { verdicts, requests } = await runOnChange({ base: { 'README.md': '1' }, head: { [FILE]: PROD + SHOP } })
    expect(verdicts).toEqual({ prod: 'pass', shop: 'inconclusive' })
    expect(queried(requests)).toEqual(['prod'])
  })

  it('can name the file in the workflow', async () => {
    const inputs = { 'clusters-file': 'ops/clusters.yml' }
    const { verdicts } = await runOnChange({ base: {}, head: { 'ops/clusters.yml': PROD } }, { inputs })
    expect(verdicts).toEqual({ prod: 'pass' })
  })
})

describe('a clusters file that cannot be used', () => {
  it('is inconclusive, on every faulty line, if it is faulty on the base branch', async () => {
    const text = `${PROD}- { name: a b, id: '..', region: nowhere }\n`
    const { report, requests } = await runOnChange({ base: { [FILE]: text, a: '1' }, head: { a: '2' } })
    expect(report.verdict).toBe('inconclusive')
    expect(fileErrors(report).map(({ location }) => location)).toEqual(
      expect.arrayContaining([
        { file: FILE, line: 2, column: 20 },
        { file: FILE, line: 2, column: 34 },
      ]),
    )
    expect(new Set(fileErrors(report).map(({ fingerprint }) => fingerprint)).size).toBe(2)
    expect(fileErrors(report)[0]?.message).toContain(`In the copy on the base branch, ${FILE}, line 2: `)
    expect(requests).toEqual([])
  })

  it('is inconclusive with words if it cannot be read', async () => {
    const before = (github: FakeGitHub) => github.fail({ kind: 'no-permission', times: 99 })
    const { report, isGreen } = await runOnChange({ base: { [FILE]: PROD, a: '1' }, head: { a: '2' } }, { before })
    expect(report.verdict).toBe('inconclusive')
    expect(isGreen).toBe(false)
    expect(fileErrors(report)[0]?.fix).toContain('contents: read')
    // the settings do not name the file, so there may be none
    expect(report.findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^cluster-id is required/),
    )
    const named = await runOnChange(
      { base: { [FILE]: PROD, a: '1' }, head: { a: '2' } },
      { before, inputs: { 'clusters-file': FILE } },
    )
    expect(named.report.findings.map(({ name }) => name)).not.toContain('wrong-settings')
    expect(named.report.verdict).toBe('inconclusive')
  })

  it('keeps nothing from being found in a plan, which needs no cluster', async () => {
    const before = (github: FakeGitHub) => github.fail({ kind: 'no-permission', times: 99 })
    const plan = JSON.stringify({ format_version: '1.2', terraform_version: '1.9.0', resource_changes: [] })
    const { report } = await runOnChange(
      { base: { a: '1' }, head: { a: '2', 'plan.json': plan } },
      { before, inputs: { checks: 'plan', plan: 'plan.json' } },
    )
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map(({ name }) => name)).not.toContain('wrong-settings')
    expect(fileErrors(report)).not.toEqual([])
  })

  it('is inconclusive if both spellings of its name exist', async () => {
    const base = { [FILE]: PROD, '.github/cce-clusters.yaml': PROD, a: '1' }
    const { report } = await runOnChange({ base, head: { a: '2' } })
    expect(report.verdict).toBe('inconclusive')
    expect(fileErrors(report)[0]?.message).toContain('.github/cce-clusters.yml')
  })

  it('is inconclusive if the settings name a file that neither side has', async () => {
    const inputs = { 'clusters-file': 'ops/clusters.yml' }
    const { report } = await runOnChange({ base: { a: '1' }, head: { a: '2' } }, { inputs })
    expect(report.verdict).toBe('inconclusive')
    expect(fileErrors(report)[0]?.message).toContain('there is no such file on the base branch main')
  })

  it('is missing, and cluster-id is asked for, if nothing names one and there is no default', async () => {
    const { report, requests } = await runOnChange({ base: { a: '1' }, head: { a: '2' } })
    expect(report.findings.map(({ name, message }) => `${name} ${message}`)).toContainEqual(
      expect.stringMatching(/wrong-settings cluster-id is required/),
    )
    expect(requests).toEqual([])
  })
})

describe('a default clusters file', () => {
  it('gives way to a cluster-id', async () => {
    const inputs = { 'cluster-id': CLUSTERS[0]?.id ?? '', 'target-version': TARGET }
    const { report } = await runOnChange({ base: { [FILE]: SHOP, a: '1' }, head: { a: '2' } }, { inputs })
    expect(report.clusters.map(({ id, verdict }) => [id, verdict])).toEqual([[CLUSTERS[0]?.id, 'pass']])
  })
})

describe('start', () => {
  it('needs a target of each cluster, and leaves one without it inconclusive', async () => {
    const base = { [FILE]: entry('prod', { target: undefined }) + STAGING }
    const { report, verdicts, requests } = await runOnChange(
      { base, head: {} },
      { event: 'push', inputs: { start: 'if-needed' } },
    )
    expect(verdicts).toEqual({ prod: 'inconclusive', staging: 'warn' })
    expect(report.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('requires target-version, the version to upgrade to'),
    )
    expect(queried(requests)).toEqual(['staging'])
  })
})

describe('an Autopilot cluster among others', () => {
  it('is gated without the add-on check, which it does not have', async () => {
    const base = { [FILE]: entry('prod', { autopilot: true }) + STAGING }
    const { report } = await runOnChange({ base, head: {} }, { event: 'push', inputs: { checks: 'precheck,addons' } })
    const [prod, staging] = report.clusters
    expect(prod?.checks.map(({ check }) => check)).toEqual(['precheck'])
    expect(staging?.checks.map(({ check }) => check)).toContain('addons')
  })

  it('is inconclusive if nothing but add-ons is checked, and the report says what to do', async () => {
    const base = { [FILE]: entry('prod', { autopilot: true }) }
    const { report, verdicts } = await runOnChange({ base, head: {} }, { event: 'push', inputs: { checks: 'addons' } })
    expect(verdicts).toEqual({ prod: 'inconclusive' })
    expect(report.findings).toEqual([
      expect.objectContaining({
        name: 'wrong-settings',
        message: expect.stringContaining('which has no add-on check'),
      }),
    ])
  })
})

describe('credentials of a prefix', () => {
  const base = { [FILE]: PROD + SHOP }

  it('are masked before the first line of the log, also if no entry names them', async () => {
    const env = { OTHER_AUTH_TOKEN: 'a-token-that-nothing-names' }
    const { masked } = await runOnChange({ base, head: {} }, { event: 'push', env })
    expect(masked).toEqual(expect.arrayContaining(['DEMOPRODKEYNOTREAL', 'a-token-that-nothing-names']))
  })

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['none is set', { PROD_ACCESS_KEY: undefined, PROD_SECRET_KEY: undefined }, /PROD_ACCESS_KEY is not set/],
    ['half of the pair is set', { PROD_SECRET_KEY: '' }, /PROD_SECRET_KEY is required because PROD_ACCESS_KEY is set/],
    ['both keys and token are set', { PROD_AUTH_TOKEN: 'some-token' }, /PROD_AUTH_TOKEN cannot be combined/],
    ['one is malformed', { PROD_SECRET_KEY: 'with a blank in it' }, /PROD_SECRET_KEY must be/],
  ])('leave that cluster inconclusive and the others as they are if %s', async (_, env, message) => {
    const { report, verdicts } = await runOnChange({ base, head: {} }, { event: 'push', env })
    expect(verdicts).toEqual({ prod: 'pass', shop: 'inconclusive' })
    expect(report.findings.map((one) => one.message)).toContainEqual(expect.stringMatching(message))
  })
})

describe('a pull request from a fork, to which GitHub gives no secrets', () => {
  const none = Object.fromEntries(
    ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'PROD_ACCESS_KEY', 'PROD_SECRET_KEY'].map((name) => [name, '']),
  )
  const change = {
    base: { [FILE]: PROD + SHOP },
    head: { [FILE]: `${PROD}${SHOP}${entry('staging')}` },
    pull: { fork: true },
  }

  it('has no access, and no-access: skip lets it through with the verdict inconclusive', async () => {
    const { report, isGreen } = await runOnChange(change, { env: none })
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map(({ name }) => name)).toEqual(['no-access'])
    expect(isGreen).toBe(false)
    const skipped = await runOnChange(change, { env: none, inputs: { 'no-access': 'skip' } })
    expect(skipped.report.verdict).toBe('inconclusive')
    expect(skipped.isGreen).toBe(true)
  })

  it('is decided by its manifests in a step that needs no access', async () => {
    const target = { file: 'clusters/shop/values.yaml', key: 'version' }
    const shop = entry('shop', { paths: ['clusters/shop/**'], target })
    const pdb = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\n'
    const { report, requests } = await runOnChange(
      {
        base: { [FILE]: PROD + shop, [target.file]: 'version: v1.24\n', 'clusters/shop/pdb.yaml': pdb },
        head: { [target.file]: 'version: v1.25\n' },
        pull: { fork: true },
        isCheckout: true,
      },
      { env: none, inputs: { checks: 'manifests' } },
    )
    expect([report.verdict, report.clusters.map(({ name }) => name), requests]).toEqual(['block', ['shop'], []])
    expect(report.findings.map(({ name }) => name)).toEqual(['policy/v1beta1 PodDisruptionBudget'])
  })

  it('has no access either if the identities of its clusters get no ID token', async () => {
    const urn = (kind: string) => `iam::0123456789abcdef:${kind}:x`
    const env = {
      ...none,
      GITHUB_ACTIONS: 'true',
      HUAWEICLOUD_OIDC_PROVIDER_URN: urn('oidcProvider'),
      HUAWEICLOUD_OIDC_AGENCY_URN: urn('agency'),
      PROD_OIDC_PROVIDER_URN: urn('oidcProvider'),
      PROD_OIDC_AGENCY_URN: urn('agency'),
    }
    const { report, isGreen } = await runOnChange(change, { env, inputs: { 'no-access': 'skip' } })
    expect(report.findings.map(({ name, message }) => [name, message])).toEqual([
      ['no-access', expect.stringContaining('no ID token')],
    ])
    expect(isGreen).toBe(true)
  })

  it('is not let through if one of its clusters could be read', async () => {
    const both = { ...change, head: { [FILE]: entry('prod', { paths: ['x'] }) } }
    const { isGreen, verdicts } = await runOnChange(both, {
      env: { PROD_ACCESS_KEY: '', PROD_SECRET_KEY: '' },
      inputs: { 'no-access': 'skip' },
    })
    expect(verdicts).toEqual({ prod: 'pass', shop: 'inconclusive' })
    expect(isGreen).toBe(false)
  })

  it('is not applicable if it is about none of the clusters', async () => {
    const { report } = await runOnChange(
      { base: { [FILE]: PROD + SHOP, a: '1' }, head: { a: '2' }, pull: { fork: true } },
      { env: none },
    )
    expect(report.verdict).toBe('not-applicable')
  })
})
