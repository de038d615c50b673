import { describe, expect, it } from '@jest/globals'
import { identityService } from '../../../src/cce/identity/service.js'

const NONE = { sts: null, iam: null }

describe('the service that gives temporary keys', () => {
  it.each([
    ...['cn-north-4', 'cn-south-1', 'cn-east-3', 'cn-southwest-2', 'ap-southeast-1', 'ap-southeast-2'],
    ...['ap-southeast-3', 'ap-southeast-4', 'sa-brazil-1', 'la-south-2', 'af-south-1', 'tr-west-1'],
  ])('is STS in %s', (region) => {
    expect(identityService(region, NONE)).toEqual({
      kind: 'sts',
      endpoint: `https://sts.${region}.myhuaweicloud.com`,
      realm: 'myhuaweicloud.com',
    })
  })

  it.each([
    ['cn-north-1', 'https://iam.cn-north-1.myhuaweicloud.com', 'myhuaweicloud.com'],
    ['eu-west-0', 'https://iam.eu-west-0.myhuaweicloud.com', 'myhuaweicloud.com'],
    ['eu-west-101', 'https://iam.eu-west-101.myhuaweicloud.eu', 'myhuaweicloud.eu'],
  ])('is IAM in %s, which has no STS', (region, endpoint, realm) => {
    expect(identityService(region, NONE)).toEqual({ kind: 'iam', endpoint, realm })
  })

  it('is STS wherever sts-endpoint is set', () => {
    const endpoints = { sts: 'https://sts.example', iam: 'https://iam.example' }
    expect(identityService('cn-north-1', endpoints)).toMatchObject({ kind: 'sts', endpoint: 'https://sts.example' })
    expect(identityService(null, endpoints)).toMatchObject({ kind: 'sts' })
  })

  it('is the IAM of iam-endpoint only where there is no STS', () => {
    const endpoints = { sts: null, iam: 'https://iam.example' }
    expect(identityService('cn-north-4', endpoints)).toMatchObject({ kind: 'sts' })
    expect(identityService('cn-north-1', endpoints)).toMatchObject({ kind: 'iam', endpoint: 'https://iam.example' })
    expect(identityService(null, endpoints)).toMatchObject({ kind: 'iam' })
  })
})
