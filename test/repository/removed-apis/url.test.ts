import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isOfApi, requestedApi } from '../../../src/repository/removed-apis/url.js'

describe('the URL of a call', () => {
  it.each([
    ['/apis/policy/v1beta1/poddisruptionbudgets', 'policy/v1beta1', 'poddisruptionbudgets'],
    ['/apis/policy/v1beta1/namespaces/shop/poddisruptionbudgets', 'policy/v1beta1', 'poddisruptionbudgets'],
    ['/apis/policy/v1beta1/namespaces/shop/poddisruptionbudgets/web', 'policy/v1beta1', 'poddisruptionbudgets'],
    ['/apis/policy/v1beta1/namespaces/shop/poddisruptionbudgets/web/status', 'policy/v1beta1', 'poddisruptionbudgets'],
    ['/apis/policy/v1beta1/watch/poddisruptionbudgets', 'policy/v1beta1', 'poddisruptionbudgets'],
    ['/apis/policy/v1beta1/watch/namespaces/shop/poddisruptionbudgets', 'policy/v1beta1', 'poddisruptionbudgets'],
    ['/apis/policy/v1beta1/poddisruptionbudgets?limit=500&watch=true', 'policy/v1beta1', 'poddisruptionbudgets'],
    ['https://10.0.0.1:5443/apis/batch/v1beta1/cronjobs?x=/apis/apps/v1/deployments', 'batch/v1beta1', 'cronjobs'],
    ['apis/batch/v1beta1/cronjobs/', 'batch/v1beta1', 'cronjobs'],
    ['/apis/batch%2Fv1beta1/cronjobs', 'batch/v1beta1', 'cronjobs'],
    ['/apis/flowcontrol.apiserver.k8s.io/v1beta2/flowschemas', 'flowcontrol.apiserver.k8s.io/v1beta2', 'flowschemas'],
    ['/apis/policy/v1beta1', 'policy/v1beta1', null],
    ['/apis/policy/v1beta1/', 'policy/v1beta1', null],
    ['/api/v1/namespaces/shop/endpoints/web', 'v1', 'endpoints'],
    ['/api/v1/namespaces/shop/pods/web-0/eviction', 'policy/v1beta1', 'pods/eviction'],
    ['/api/v1/namespaces/shop/pods/web-0/log', 'v1', 'pods'],
    ['/api/v1/namespaces/shop', 'v1', 'namespaces'],
    ['/api/v1/namespaces/shop/status', 'v1', 'namespaces'],
  ])('names the API and the resource: %s', (url, apiVersion, resource) => {
    expect(requestedApi(url)).toEqual({ apiVersion, resource })
  })

  it.each(['', '/', '/healthz', '/apis', '/apis/policy', '/apis/policy/latest/x', '/openapi/v2', 'policy/v1beta1'])(
    'names no API: %j',
    (url) => {
      expect(requestedApi(url)).toBeNull()
    },
  )

  it('never throws, and takes little time, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => requestedApi(text) === null || requestedApi(text) !== null))
    const began = performance.now()
    requestedApi(`/apis/${'%25'.repeat(300_000)}${'/'.repeat(300_000)}`)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('an object', () => {
  it('is of the API that a call is about; what is not known could be anything', () => {
    const call = { apiVersion: 'policy/v1beta1', resource: 'poddisruptionbudgets' }
    expect(isOfApi({ apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' }, call)).toBe(true)
    expect(isOfApi({ apiVersion: 'policy/v1beta1', kind: null }, call)).toBe(true)
    expect(isOfApi({ apiVersion: 'policy/v1beta1', kind: 'Eviction' }, { ...call, resource: 'pods/eviction' })).toBe(
      true,
    )
    expect(isOfApi({ apiVersion: 'policy/v1beta1', kind: 'PodSecurityPolicy' }, call)).toBe(false)
    expect(isOfApi({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget' }, call)).toBe(false)
    expect(isOfApi({ apiVersion: 'policy/v1beta1', kind: 'Eviction' }, { ...call, resource: null })).toBe(true)
  })
})
