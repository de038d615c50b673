import { describe, expect, it } from '@jest/globals'
import type { ReportFinding } from '../../../src/model/report.js'
import { reasonFor } from '../../../src/report/build/reason.js'
import { linkRootCauses } from '../../../src/report/build/root-causes.js'
import { countToDo } from '../../../src/report/to-do.js'
import { cluster, finding, report } from '../reports.js'

const PDB = 'policy/v1beta1 PodDisruptionBudget'
const COREDNS = { template: 'coredns', instanceId: 'i1', instanceName: 'coredns', targetVersion: '1.30.6' }

let next = 0
const fingerprint = (): string => `f${String(next++).padStart(16, '0')}`

/** A line of the repository that uses an API. */
const line = (name: string, over: Partial<ReportFinding> = {}): ReportFinding =>
  finding({
    fingerprint: fingerprint(),
    check: 'manifests',
    scope: 'manifest',
    name,
    kind: 'Risk',
    location: { file: 'deploy/web.yaml', line: 1 },
    rootCauses: [name],
    ...over,
  })

const deprecated = (over: Partial<ReportFinding> = {}): ReportFinding =>
  finding({
    fingerprint: fingerprint(),
    scope: 'cluster',
    name: 'DeprecatedApiCheck',
    kind: 'Risk',
    decision: 'warn',
    ...over,
  })

const api = (apiVersion: string, kind: string | null, callers = 1) => ({
  apiVersion,
  kind,
  resource: null,
  removedIn: '1.25',
  replacement: null,
  servedByCurrent: true,
  servedByTarget: false,
  outcome: null,
  callers: Array.from({ length: callers }, () => ({
    url: '/apis',
    userAgent: 'x',
    who: 'unknown' as const,
    name: null,
    version: null,
  })),
  uses: null,
  locations: [],
  change: 'no-change' as const,
  fixed: [],
  releases: [],
  advice: '',
})

const withApis = (...removedApis: ReturnType<typeof api>[]) => [{ ...cluster('cluster-a'), removedApis }]

const linked = (findings: readonly ReportFinding[], clusters = withApis()) =>
  linkRootCauses(findings, clusters).map(({ rootCauses }) => rootCauses)

const count = (findings: readonly ReportFinding[], clusters = withApis()) => {
  const all = linkRootCauses(findings, clusters)
  const of = (decision: string) =>
    countToDo(
      all.filter((one) => one.decision === decision),
      all,
    )
  return { block: of('block'), warn: of('warn'), notice: of('notice'), waived: of('waived') }
}

describe('calls of removed APIs', () => {
  it('share the root cause of the lines that use the same API', () => {
    const item = deprecated()
    expect(linked([line(PDB), item], withApis(api('policy/v1beta1', 'PodDisruptionBudget')))).toEqual([[PDB], [PDB]])
  })

  it('count on their own where no line uses the API', () => {
    const item = deprecated()
    const clusters = withApis(api('policy/v1beta1', 'PodDisruptionBudget'), api('batch/v1beta1', 'CronJob'))
    expect(linked([item], clusters)).toEqual([undefined])
    expect(linked([line(PDB), item], clusters)).toEqual([[PDB], [PDB, item.fingerprint]])
    expect(count([line(PDB), item], clusters)).toMatchObject({ block: 1, warn: 1 })
  })

  it('are no calls where only the repository or a Helm release has the API', () => {
    const clusters = withApis(api('policy/v1beta1', 'PodDisruptionBudget', 0))
    expect(linked([line(PDB), deprecated()], clusters)).toEqual([[PDB], undefined])
  })

  it('link only lines of the same cluster', () => {
    const other = deprecated({ clusterId: 'cluster-b' })
    const clusters = withApis(api('policy/v1beta1', 'PodDisruptionBudget'))
    expect(linked([line(PDB), other], clusters)).toEqual([[PDB], undefined])
    const both = clusters.flatMap((one) => [one, { ...one, id: 'cluster-b' }])
    expect(linked([line(PDB), other], both)).toEqual([[PDB], undefined])
    const lineOfOther = line(PDB, { clusterId: 'cluster-b' })
    expect(linked([line(PDB), lineOfOther, other], both)).toEqual([[PDB], [PDB], [PDB]])
  })

  it('are listed once, with another API beside them, where the lines only make notes or are behind a condition', () => {
    const clusters = withApis(api('policy/v1beta1', 'PodDisruptionBudget'), api('batch/v1beta1', 'CronJob'))
    const note = line(PDB, { decision: 'notice' })
    expect(linked([note, deprecated()], clusters)).toEqual([[PDB], undefined])
    expect(count([note, line('batch/v1beta1 CronJob', { decision: 'notice' }), deprecated()], clusters)).toMatchObject({
      warn: 1,
      notice: 2,
    })
    expect(count([note, deprecated()])).toMatchObject({ warn: 1 })
    const object = {
      apiVersion: 'policy/v1beta1',
      kind: 'PodDisruptionBudget',
      syntax: 'guarded',
    } as ReportFinding['object']
    const guarded = line(PDB, { decision: 'notice', object })
    expect(linked([guarded, deprecated()], withApis(api('policy/v1beta1', 'PodDisruptionBudget')))).toEqual([
      [PDB],
      undefined,
    ])
  })

  it('are those of CCE, whatever a known risk of a policy is called', () => {
    const risk = deprecated({ check: null })
    expect(linked([line(PDB), risk], withApis(api('policy/v1beta1', 'PodDisruptionBudget')))).toEqual([
      [PDB],
      undefined,
    ])
  })
})

describe('things to do', () => {
  it('are one for an API, whatever the number of its lines, and for the call that CCE warns of', () => {
    const lines = Array.from({ length: 30 }, () => line(PDB))
    const clusters = withApis(api('policy/v1beta1', 'PodDisruptionBudget'))
    expect(count([...lines, line(PDB, { decision: 'notice' }), deprecated()], clusters)).toEqual({
      block: 1,
      warn: 0,
      notice: 0,
      waived: 0,
    })
  })

  it('are two for the same API where one cluster blocks and another only warns', () => {
    const [here, there] = [line(PDB), line(PDB, { clusterId: 'cluster-b', decision: 'warn' })]
    expect(count([here, there])).toMatchObject({ block: 1, warn: 1 })
  })

  it('are still to be done where a waiver covers some of the lines', () => {
    expect(count([line(PDB), line(PDB, { decision: 'waived' })])).toMatchObject({ block: 1, waived: 1 })
  })

  it('are one for each webhook configuration', () => {
    const webhook = (file: string, name: string) =>
      line('webhook-can-stop-upgrade', {
        decision: 'warn',
        location: { file, line: 1 },
        object: {
          apiVersion: 'v1',
          kind: 'ValidatingWebhookConfiguration',
          name,
          syntax: 'object',
          replacement: null,
          servedByBoth: null,
        },
        rootCauses: [`webhook-can-stop-upgrade ${file} ValidatingWebhookConfiguration ${name}`],
      })
    expect(count([webhook('a.yaml', 'one'), webhook('a.yaml', 'one'), webhook('a.yaml', 'two')])).toMatchObject({
      warn: 2,
    })
  })
})

describe('findings of two checks about one add-on', () => {
  const limit = finding({ fingerprint: fingerprint(), scope: 'cluster', name: 'CoreDNSConfLimit' })
  const validate = (message: string, template = 'coredns') =>
    finding({
      fingerprint: fingerprint(),
      check: 'addons',
      scope: 'addon',
      name: 'AddonValidate',
      message,
      addon: { ...COREDNS, template },
    })

  it('are one thing to do where both find the edit of the Corefile', () => {
    const findings = [limit, validate('configmap coredns had been modified')]
    expect(linked(findings)).toEqual([['coredns-configuration'], ['coredns-configuration']])
    expect(count(findings)).toMatchObject({ block: 1 })
  })

  it('are two where the add-on has another fault, or is another one', () => {
    expect(count([limit, validate('replicas must be at least 2')])).toMatchObject({ block: 2 })
    expect(count([limit, validate('configmap had been modified', 'everest')])).toMatchObject({ block: 2 })
  })

  it('are one where both say that the add-on is not running', () => {
    const message = 'addon status(abnormal) is not running'
    const risk = { addonRisks: [{ addonTemplateName: 'everest' }] }
    const status = finding({
      fingerprint: fingerprint(),
      check: 'addons',
      scope: 'addon',
      name: 'AddonStatus',
      decision: 'warn',
      message,
      addon: { ...COREDNS, template: 'everest' },
    })
    const addonLimit = finding({ fingerprint: fingerprint(), scope: 'cluster', name: 'AddonLimit', message, risk })
    expect(count([addonLimit, status])).toMatchObject({ block: 1, warn: 0 })
    const unsupported = { ...addonLimit, message: 'addon everest does not support cluster target version' }
    expect(count([unsupported, status])).toMatchObject({ block: 1, warn: 1 })
  })

  it('are linked again in the same way', () => {
    const once = linkRootCauses([limit, validate('corefile')], [])
    expect(linkRootCauses(once, [])).toEqual(once)
    expect(linkRootCauses(once.slice(0, 1), []).map(({ rootCauses }) => rootCauses)).toEqual([undefined])
  })
})

it('an annotation that CCE finds in the cluster is one thing to do with its lines in the repository', () => {
  const message = 'deprecated annotation list: service.alpha.kubernetes.io/tolerate-unready-endpoints'
  const item = finding({
    fingerprint: fingerprint(),
    scope: 'cluster',
    name: 'DeprecatedResourceCheck',
    kind: 'Risk',
    decision: 'warn',
    message,
  })
  const lines = [1, 2].map(() => line('unready-endpoints-annotation', { decision: 'warn' }))
  expect(count([...lines, item])).toMatchObject({ warn: 1 })
  expect(count([...lines, { ...item, message: 'deprecated service list: web' }])).toMatchObject({ warn: 2 })
  const others = { ...item, message: `${message}, service.protal.kubernetes.io/type` }
  expect(count([...lines, others])).toMatchObject({ warn: 2 })
})

it('a message of a million letters takes no longer than others to link', () => {
  const [letters, start] = ['coredns'.repeat(150_000), performance.now()]
  const texts = [letters, `${letters} tolerate-unready-endpoints`]
  const items = texts.map((message) => finding({ scope: 'cluster', name: 'DeprecatedResourceCheck', message }))
  const changed = finding({ scope: 'cluster', risk: { configurationRisks: [{ field: letters }] } })
  expect(linkRootCauses([...items, changed], [])).toHaveLength(3)
  expect(performance.now() - start).toBeLessThan(5_000)
})

it('the reason counts what one edit solves once', () => {
  const findings = linkRootCauses(
    [
      ...Array.from({ length: 30 }, () => line(PDB)),
      line('batch/v1beta1 CronJob'),
      line('batch/v1beta1 CronJob', { decision: 'notice' }),
    ],
    [],
  )
  const { counts } = report()
  const input = {
    counts,
    findings,
    clusters: [cluster('cluster-a')],
    assertedTarget: 'v1.31',
    changedFiles: null,
    isWhole: true,
  }
  expect(reasonFor({ ...input, verdict: 'block' }).en).toBe('2 causes must be fixed before v1.31')
  const warned = findings.map(
    (one): ReportFinding => ({ ...one, decision: one.decision === 'block' ? 'warn' : one.decision }),
  )
  expect(reasonFor({ ...input, findings: warned, verdict: 'warn' }).en).toMatch(/: 2 risks to confirm$/)
})
