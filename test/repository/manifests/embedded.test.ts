import { describe, expect, it } from '@jest/globals'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { compared } from '../../support/manifests/found.js'

const USES: Readonly<Record<string, string>> = {
  'the data of a ConfigMap': `apiVersion: v1
kind: ConfigMap
data:
  a.yaml: |
    # a comment: extensions/v1beta1
    apiVersion: «embedded|policy/v1beta1»
    kind: PodDisruptionBudget
    ---
    apiVersion: «embedded|batch/v1beta1»
    kind: CronJob
  b.json: '{"apiVersion":"«embedded|batch/v1beta1»","kind":"CronJob"}'
  c.json: "{\\"apiVersion\\": \\"«embedded|batch/v1beta1»\\", \\"kind\\": \\"CronJob\\"}"
  d.yaml: "kind: CronJob\\napiVersion: «embedded|batch/v1beta1»\\n"
  e.yaml: >-
    {apiVersion: «embedded|batch/v1beta1»,
    kind: CronJob}
`,
  'scripts with heredocs': `apiVersion: batch/v1
kind: Job
spec:
  command:
    - |
      set -e
      if true; then
        kubectl apply -f - <<EOF
      apiVersion: «embedded|policy/v1beta1»
      kind: PodDisruptionBudget
      metadata:
        name: \${NAME}
      EOF
      fi
      cat <<-'YAML' | kubectl apply -f -
        apiVersion: «embedded|batch/v1beta1»
        kind: CronJob
        YAML
      echo '{"apiVersion":"«embedded|batch/v1beta1»","kind":"CronJob"}' | kubectl apply -f -
`,
  'a step of a workflow': `name: deploy
on: push
jobs:
  a:
    steps:
      - run: |
          kubectl apply -f - <<EOF
          apiVersion: «embedded|policy/v1beta1»
          kind: PodDisruptionBudget
          EOF
`,
  'values of Argo CD and Flux': `apiVersion: argoproj.io/v1alpha1
kind: Application
spec:
  source:
    helm:
      values: |
        ingress:
          apiVersion: «indirect|extensions/v1beta1»
        hpa:
          api_version: "«indirect|autoscaling/v2beta2»"
        extraDeploy:
          - apiVersion: «embedded|policy/v1beta1»
            kind: PodDisruptionBudget
            metadata:
              name: a
`,
  'a template of Helm in a string': `apiVersion: v1
kind: ConfigMap
data:
  budget.tpl: |
    {{- if .Capabilities.APIVersions.Has "policy/v1beta1" }}
    apiVersion: «guarded|policy/v1beta1»
    {{- else }}
    apiVersion: policy/v1
    {{- end }}
    kind: PodDisruptionBudget
  job.tpl: |
    apiVersion: «embedded|batch/v1beta1»
    kind: CronJob
    metadata:
      name: {{ .Values.name }}
`,
  'a reference in a string': `apiVersion: v1
kind: ConfigMap
data:
  a.yaml: |
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    spec:
      scaleTargetRef:
        apiVersion: «reference|apps/v1beta1»
        kind: Deployment
        name: a
`,
  'strings in strings': `apiVersion: v1
kind: ConfigMap
data:
  a.yaml: |
    apiVersion: v1
    kind: ConfigMap
    data:
      b.yaml: |
        apiVersion: «embedded|batch/v1beta1»
        kind: CronJob
`,
}

const NOTHING: Readonly<Record<string, string>> = {
  'prose and commands': `apiVersion: v1
kind: ConfigMap
data:
  a: the API policy/v1beta1 is gone
  b: |
    kubectl get poddisruptionbudgets.v1beta1.policy
    # apiVersion: policy/v1beta1
    # kind: PodDisruptionBudget
    curl https://example.com/apis/policy/v1beta1/poddisruptionbudgets
`,
  'an object as it was applied before': `apiVersion: apps/v1
kind: Deployment
metadata:
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"extensions/v1beta1","kind":"Deployment"}
`,
}

describe('scanFile on strings with manifests', () => {
  it.each(Object.entries(USES))('finds uses in %s', (_, text) => {
    const { found, expected } = compared('k8s/app.yaml', text)
    expect(found).toEqual(expected)
  })

  it.each(Object.entries(NOTHING))('finds nothing in %s', (_, text) => {
    expect(scanFile('k8s/app.yaml', text)).toEqual({ uses: [], webhooks: [], unread: [] })
  })

  it('reads a file that is neither YAML nor a template as such a string', () => {
    const { found, expected } = compared(
      'deploy.sh',
      '#!/bin/sh\nkubectl apply -f - <<EOF\napiVersion: «embedded|policy/v1beta1»\nkind: PodDisruptionBudget\nEOF\n',
    )
    expect(found).toEqual(expected)
  })
})
