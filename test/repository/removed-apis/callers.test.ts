import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CALLER_KINDS } from '../../../src/model/removed-api.js'
import { apiCaller } from '../../../src/repository/removed-apis/callers.js'

describe('a user agent', () => {
  it.each([
    ['kubectl/v1.27.4 (linux/amd64) kubernetes/fa3d799', 'kubectl', 'kubectl', 'v1.27.4'],
    ['kubectl.exe/v1.22.1 (windows/amd64) kubernetes/632ed30', 'kubectl', 'kubectl.exe', 'v1.22.1'],
    ['Helm/3.12.1', 'helm', 'Helm', '3.12.1'],
    ['helm/v3.9.0 (linux/amd64) kubernetes/$Format', 'helm', 'helm', 'v3.9.0'],
    ['helm-controller/v0.37.0 (linux/amd64)', 'controller', 'helm-controller', 'v0.37.0'],
    ['argocd-application-controller/v2.6.15', 'controller', 'argocd-application-controller', 'v2.6.15'],
    ['velero/v1.12.0 (linux/amd64) 1c6d34e', 'controller', 'velero', 'v1.12.0'],
    ['HashiCorp/1.0 Terraform/1.5.7', 'controller', 'Terraform', '1.5.7'],
    ['coredns/v0.0.0 (linux/amd64) kubernetes/$Format', 'add-on', 'coredns', null],
    ['everest-csi-controller/v2.4.15 (linux/amd64)', 'add-on', 'everest-csi-controller', 'v2.4.15'],
    [
      'nginx-ingress-controller/v1.2.1 (linux/amd64) ingress-nginx/08848d6',
      'add-on',
      'nginx-ingress-controller',
      'v1.2.1',
    ],
    ['cce-hpa-controller/v0.0.0', 'add-on', 'cce-hpa-controller', null],
    ['snapshot-controller/v4.2.1', 'add-on', 'snapshot-controller', 'v4.2.1'],
    ['kube-no-trouble/0.7.3', 'scanner', 'kube-no-trouble', '0.7.3'],
    ['pluto/5.19.0', 'scanner', 'pluto', '5.19.0'],
    ['kube-state-metrics/v2.4.2 (linux/amd64)', 'scanner', 'kube-state-metrics', 'v2.4.2'],
    [
      'kube-controller-manager/v1.25.3 (linux/amd64) kubernetes/4c9d/system:serviceaccount',
      'cce',
      'kube-controller-manager',
      'v1.25.3',
    ],
    ['kubelet/v1.23.8-r0 (linux/amd64)', 'cce', 'kubelet', 'v1.23.8-r0'],
    ['Go-http-client/2.0', 'unknown', 'Go-http-client', null],
    ['OpenAPI-Generator/12.0.1/python', 'unknown', 'OpenAPI-Generator', null],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'unknown', 'Mozilla', null],
    ['shop-backend/v1.4.0', 'unknown', 'shop-backend', 'v1.4.0'],
    ['/usr/local/bin/kubectl/v1.25.0', 'kubectl', 'kubectl', 'v1.25.0'],
    ['', 'unknown', null, null],
  ])('suggests who calls: %s', (userAgent, who, name, version) => {
    expect(apiCaller('/apis/x/v1', userAgent)).toEqual({ url: '/apis/x/v1', userAgent, who, name, version })
  })

  it('is kept as received, and has some kind, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (userAgent) => {
        const caller = apiCaller('', userAgent)
        return caller.userAgent === userAgent && CALLER_KINDS.includes(caller.who)
      }),
    )
    const began = performance.now()
    apiCaller('', `a/${'b/'.repeat(1_000_000)}`)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
