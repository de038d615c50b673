import { describe, expect, it } from '@jest/globals'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { readRecord, recordOf } from '../../../src/run/manifests/record.js'
import type { Scanned } from '../../../src/run/manifests/scanned.js'

/** A budget and a storage class behind conditions that keep only some releases from rendering them. */
const TEMPLATE = `{{- if semverCompare ">=1.21" .Capabilities.KubeVersion.Version }}
{{- else }}
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
{{- end }}
---
{{- if .Capabilities.APIVersions.Has "storage.k8s.io/v1beta1" }}
apiVersion: storage.k8s.io/v1beta1
kind: StorageClass
{{- end }}
`

describe('the record of a scan', () => {
  it('keeps all that is known of a use, so that a replay decides alike', () => {
    const { uses, webhooks, unread } = scanFile('templates/web.yaml', TEMPLATE)
    expect(uses).toMatchObject([{ hasUnsafeGuard: true }, { guardedFrom: 27 }])
    const scanned: Scanned = {
      problem: null,
      scan: { uses, webhooks, unread, riskPatterns: [], riskLines: [], skipped: [], fileCount: 1, endedBy: null },
      owners: new Map([['templates/web.yaml', ['prod']]]),
      changed: new Set(['templates/web.yaml']),
      mostFindings: 10,
    }
    expect(readRecord(recordOf(scanned).text)).toEqual(scanned)
  })

  it('is none if the gate did not write it', () => {
    expect(readRecord('{}')).toEqual({ problem: 'no-manifests' })
  })
})
