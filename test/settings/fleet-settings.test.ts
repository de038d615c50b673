import { describe, expect, it } from '@jest/globals'
import { readSettings } from '../../src/settings/read-settings.js'
import { ENOUGH, faultOf, read } from './read.js'

const NO_CLUSTER = { 'cluster-id': '' }
const faultsOf = (inputs: Record<string, string>) =>
  read(inputs).faults.map(({ input, problem }) => `${input}: ${problem.code}`)

describe('the settings of a run without cluster-id', () => {
  it('are those that the clusters of a clusters file share', () => {
    const { complete, fleet } = read({ ...NO_CLUSTER, 'clusters-file': 'ops/clusters.yml', 'target-version': 'v1.31' })
    expect(complete).toBeNull()
    expect(fleet).toMatchObject({
      endpoint: null,
      credentials: { kind: 'aksk' },
      subject: { clusterId: null, projectId: 'p-1', region: 'cn-north-4', targetVersion: 'v1.31' },
    })
  })

  it('can leave project, region, credentials and target to the file', () => {
    const { fleet, faults } = readSettings({ inputs: { start: 'if-needed' }, env: {} })
    expect(faults).toEqual([])
    expect(fleet).toMatchObject({ credentials: null, subject: { projectId: null, region: null } })
  })

  it.each(['precheck-task-id', 'addon-task-id', 'addon-instance-id', 'upgrade-task-id'])(
    'cannot name a task with %s, which belongs to one cluster',
    (name) => {
      expect(faultsOf({ ...NO_CLUSTER, [name]: 't-1' })).toEqual([`${name}: needs-cluster-id`])
      expect(faultsOf({ [name]: 't-1' })).toEqual([])
    },
  )

  it('are not for a fleet if saved responses are read', () => {
    expect(read({ ...NO_CLUSTER, results: '*.json' }).fleet).toBeNull()
  })
})

describe('clusters-file', () => {
  it('cannot be combined with cluster-id or results', () => {
    expect(faultsOf({ 'clusters-file': 'a.yml' })).toEqual(['clusters-file: clusters-file-and-cluster'])
    expect(faultsOf({ ...NO_CLUSTER, results: '*.json', 'clusters-file': 'a.yml' })).toEqual([
      'clusters-file: clusters-file-and-results',
    ])
  })

  it('is not used by default beside cluster-id', () => {
    expect(read().fleet).toBeNull()
    expect(read().complete?.clusterId).toBe(ENOUGH['cluster-id'])
  })
})

describe('max-parallel', () => {
  it.each(['0', '257', '1e2', '-1', '2.5', 'many'])('is refused as %s', (text) => {
    expect(faultOf('max-parallel', text).input).toBe('max-parallel')
  })

  it('is a whole number from 1 to 256', () => {
    expect(read({ 'max-parallel': '1' }).general.maxParallel).toBe(1)
    expect(read({ 'max-parallel': '256' }).general.maxParallel).toBe(256)
  })
})

describe('credential-variables', () => {
  const secretsOf = (text: string, env: Record<string, string> = {}) =>
    readSettings({ inputs: { 'credential-variables': text }, env }).secrets

  it('are masked line by line, also where they cannot be read or replace a variable', () => {
    expect(secretsOf('PROD_SECRET_KEY=one-secret\nPROD_ACCESS_KEY = another')).toEqual(
      expect.arrayContaining(['one-secret', 'another']),
    )
    expect(secretsOf('oops: PROD_SECRET_KEY=one-secret')).toContain('one-secret')
    expect(secretsOf('PROD_SECRET_KEY=new-secret', { PROD_SECRET_KEY: 'old-secret' })).toEqual(
      expect.arrayContaining(['new-secret', 'old-secret']),
    )
  })
})
