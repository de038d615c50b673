import { describe, expect, it } from '@jest/globals'
import { CceError, type CceErrorFacts } from '../../../src/cce/errors/api-error.js'
import { nextStep } from '../../../src/cce/errors/next-step.js'

const advice = (changes: Partial<CceErrorFacts>): string =>
  nextStep(
    new CceError({
      kind: 'no-permission',
      operation: 'ShowPreCheck',
      method: 'GET',
      url: 'https://x.test',
      status: 403,
      code: 'CCE.01403001',
      apiMessage: null,
      requestId: null,
      attempts: 1,
      detail: null,
      ...changes,
    }),
  ).en

describe('a refusal of the upgrade itself', () => {
  it.each(['ListUpgradeClusterTasks', 'ShowUpgradeClusterTask', 'UpgradeCluster'])(
    'says that the API is available only upon request, and which permission it takes: %s',
    (operation) => {
      expect(advice({ operation })).toMatch(/available only upon request.*`cce:cluster:get`/)
    },
  )

  it.each(['ShowPreCheck', 'ListPreCheckTasks', 'CreatePreCheck', 'ListAddonPrecheckTasks', 'CreatePostCheck'])(
    'says so of no other call: %s',
    (operation) => {
      expect(advice({ operation })).not.toContain('upon request')
    },
  )

  it('says nothing of it where the account is restricted', () => {
    expect(advice({ operation: 'ShowUpgradeClusterTask', code: 'CCE.01403002' })).toContain('restricted')
  })
})

describe('a start that is refused', () => {
  it.each(['CreatePreCheck', 'CreateUpgradeWorkFlow', 'BatchCreateAddonPrecheck'])(
    'names the permission to write: %s',
    (operation) => {
      expect(advice({ operation, method: 'POST' })).toContain('`cce:cluster:upgrade`')
    },
  )

  it.each([
    ['CCE.01429002', /locked the cluster/],
    ['CCE.01429003', /Too many tasks are running/],
    ['APIGW.0308', /Too many requests/],
    [null, /Too many requests/],
  ])('by the code %p of a 429 says what is in the way', (code, words) => {
    expect(advice({ kind: 'throttled', status: 429, code, method: 'POST' })).toMatch(words)
  })
})
