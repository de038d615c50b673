import { describe, expect, it } from '@jest/globals'
import { readPlan } from '../../../src/repository/plan/read.js'
import { clusterValues, plan, resourceChange, upgrade } from '../../support/plans/plans.js'

const problemOf = (text: string) => {
  const read = readPlan(text)
  return 'problem' in read ? read.problem : null
}
const read = (text: string) => {
  const found = readPlan(text)
  if ('problem' in found) throw new Error(found.problem.code)
  return found.plan
}

const CLUSTER = resourceChange('huaweicloud_cce_cluster', { before: clusterValues(), after: clusterValues() })
const { complete: _, errored: __, applyable: ___, ...OLD } = JSON.parse(plan([CLUSTER]))

describe('readPlan', () => {
  it.each(['0.1', '0.2', '1.0', '1.1', '1.2', '1.10'])('reads the format version %s', (version) => {
    const { changes, state } = read(JSON.stringify({ ...OLD, format_version: version }))
    expect(changes.map(({ address, action }) => [address, action])).toEqual([
      ['huaweicloud_cce_cluster.this', 'update'],
    ])
    expect(state).toBe('complete')
  })

  it.each(['2.0', '10.0', '99.1'])('refuses the format version %s, whose meaning is not known', (version) => {
    expect(problemOf(plan([CLUSTER], { format_version: version }))).toEqual({ code: 'format-version', version })
  })

  it('reads a plan of a repository without resources, which has no list of changes', () => {
    expect(read(plan([], { resource_changes: undefined })).changes).toEqual([])
    expect(read(plan([], { resource_changes: null })).changes).toEqual([])
  })

  it('leaves out data sources, and resources of other providers', () => {
    const data = resourceChange('huaweicloud_cce_cluster', { actions: ['read'], before: null, entry: { mode: 'data' } })
    const vpc = resourceChange('huaweicloud_vpc', { actions: ['delete'], after: null })
    expect(read(plan([data, vpc])).changes).toEqual([])
  })

  it.each([
    ['no-op', ['no-op'], 'no-op'],
    ['create', ['create'], 'create'],
    ['update', ['update'], 'update'],
    ['delete', ['delete'], 'delete'],
    ['forget', ['forget'], 'forget'],
    ['replacement that deletes first', ['delete', 'create'], 'replace'],
    ['replacement that creates first', ['create', 'delete'], 'replace'],
    ['replacement that forgets the old object', ['create', 'forget'], 'replace'],
  ])('reads the actions of a %s', (_name, actions, action) => {
    expect(read(plan([resourceChange('huaweicloud_cce_cluster', { actions })])).changes).toMatchObject([{ action }])
  })

  it.each([[['explode']], [[]], [['delete', 'update']], [['create', 'delete', 'create']], ['delete'], [null]])(
    'names a resource whose actions are %j, and reads the others',
    (actions) => {
      const odd = resourceChange('huaweicloud_cce_cluster', { address: 'huaweicloud_cce_cluster.odd' })
      const broken = { ...odd, change: { ...odd.change, actions } }
      const { changes, unknown } = read(plan([broken, CLUSTER]))
      expect(unknown).toEqual(['huaweicloud_cce_cluster.odd'])
      expect(changes).toHaveLength(1)
    },
  )

  it('names a resource without the values that its action has', () => {
    const deleted = resourceChange('huaweicloud_cce_cluster', { actions: ['delete'], before: null, after: null })
    const created = upgrade({}, { after: null })
    expect(read(plan([deleted, created])).unknown).toHaveLength(2)
  })

  it('says that Terraform could not plan everything', () => {
    expect(read(plan([CLUSTER], { complete: false })).state).toBe('incomplete')
    expect(read(plan([CLUSTER], { errored: true, complete: false })).state).toBe('errored')
  })

  it('reads a file with a byte order mark', () => {
    expect(read(`\uFEFF${plan([CLUSTER])}`).changes).toHaveLength(1)
  })

  const text = plan([CLUSTER])
  it.each<[string, string, string]>([
    ['a file that is cut off', text.slice(0, -20), 'not-json'],
    ['an empty file', '', 'not-json-plan'],
    ['a plan file', 'PK\u0003\u0004', 'not-json-plan'],
    ['what `terraform show` prints without -json', 'Terraform will perform the following actions:', 'not-json-plan'],
    ['a page of HTML', '<html><body>502</body></html>', 'not-json-plan'],
    [
      'the messages of `terraform plan -json`',
      '{"@level":"info","@message":"Terraform 1.9.8"}\n{"@level":"info"}\n',
      'log',
    ],
    ['the output of the wrapper', `[command]/home/runner/terraform-bin show -json tfplan\n${text}`, 'wrapper'],
    ['output with an exit code behind it', `${text}\n::debug::Terraform exited with code 0.\n`, 'wrapper'],
    [
      'an error body',
      '{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"}',
      'not-a-plan',
    ],
    ['a list', '[]', 'not-a-plan'],
    ['a number', '1', 'not-a-plan'],
    ['an empty object', '{}', 'not-a-plan'],
    ['a plan whose changes are no list', plan([], { resource_changes: {} }), 'not-a-plan'],
    ['a change without a type', plan([{ ...CLUSTER, type: undefined }]), 'not-a-plan'],
    ['a change that is null', plan([null]), 'not-a-plan'],
    ['a state file', '{"version":4,"terraform_version":"1.9.8","serial":3,"lineage":"x","resources":[]}', 'state'],
    ['a state that `terraform show -json` printed', '{"format_version":"1.0","values":{"root_module":{}}}', 'state'],
    ['a version alone', '{"format_version":"1.0","terraform_version":"1.9.8"}', 'not-a-plan'],
  ])('refuses %s', (_name, file, code) => {
    expect(problemOf(file)).toMatchObject({ code })
  })

  it('never throws, whatever is in the file', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    for (const values of [deep, `{"format_version":"1.2","planned_values":${deep}}`])
      expect(() => readPlan(values)).not.toThrow()
  })
})
