import { describe, expect, it } from '@jest/globals'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { compared } from '../../support/manifests/found.js'

const HELPERS = 'charts/shop/templates/_helpers.tpl'
const TEMPLATE = 'charts/shop/templates/app.yaml'

/** The names of the uses, as a waiver names them, with the names of the objects. */
const namesIn = (path: string, text: string) =>
  scanFile(path, text).uses.map(({ apiVersion, kind, name }) => [apiVersion, kind, name].join(' '))

const OBJECTS: Readonly<Record<string, string>> = {
  'an object with actions in its lines': `{{- if .Values.enabled }}
apiVersion: «template|policy/v1beta1»
kind: PodDisruptionBudget
metadata:
  name: {{ include "shop.fullname" . }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  {{- toYaml .Values.spec | nindent 2 }}
{{- end }}
`,
  'an object whose apiVersion stands last': `kind: CronJob
metadata:
  name: "{{ .Release.Name }}"
{{ include "shop.spec" . }}
apiVersion: «template|batch/v1beta1»
`,
  'several objects in a loop': `{{- range .Values.jobs }}
---
apiVersion: «template|batch/v1beta1»
kind: CronJob
metadata:
  name: {{ .name }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .name }}
{{- end }}
`,
  'quoted keys, comments, anchors and tags': `"apiVersion": '«template|policy/v1beta1»' # was extensions/v1beta1
'kind' : "PodDisruptionBudget"
metadata: {name: {{ .Values.name }}}
---
apiVersion: &version «template|batch/v1beta1»
kind: !!str CronJob
---
apiVersion: >-
  «template|batch/v1beta1»
kind: CronJob
metadata:
  name: {{ .Values.name }}
`,
  'an item of a list': `apiVersion: v1
kind: List
items:
{{- range .Values.budgets }}
- apiVersion: «template|policy/v1beta1»
  kind: PodDisruptionBudget
  metadata:
    name: {{ . }}
{{- end }}
`,
  'a typed list': `apiVersion: «template|networking.k8s.io/v1beta1»
kind: IngressList
items:
  {{- toYaml .Values.ingresses | nindent 2 }}
`,
  'JSON with actions': `{
  "kind": "CronJob",
  "apiVersion": "«template|batch/v1beta1»",
  "metadata": { "name": "{{ .Values.name }}" }
}
`,
  'JSON on one line with actions': `{"apiVersion":"«template|batch/v1beta1»","kind":"CronJob","metadata":{"name":"{{ .Values.name }}"}}
`,
  'several objects in flow style, on one line and on several': `items:
  - {{ .Values.first | toJson }}
  - {apiVersion: «template|batch/v1beta1», kind: CronJob, metadata: {name: {{ .Values.name }}}}
{"apiVersion":"«template|batch/v1beta1»","kind":"CronJob"},{"kind":"CronJob","a":"say \\"a\\"","apiVersion":"«template|batch/v1beta1»"},
more: {apiVersion: «template|batch/v1beta1», kind: CronJob,
  metadata: {name: {{ .Values.name }}}}
`,
  'a condition inside of a line': `apiVersion: {{ if .Values.old }}«template|policy/v1beta1»{{ else }}policy/v1{{ end }}
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}
---
{{ if .Values.old }}apiVersion: «template|batch/v1beta1»{{ else }}apiVersion: batch/v1{{ end }}
kind: CronJob
`,
  'values on lines of their own': `apiVersion: {{ if .Values.old -}}
  «template|policy/v1beta1»
{{- else -}}
  policy/v1
{{- end }}
kind:
  PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}
`,
  'values at the depth of their key': `apiVersion: {{ if .Values.new -}}
autoscaling/v2
{{- else -}}
«template|autoscaling/v2beta2»
{{- end }}
kind: {{ if .Values.new -}}
Widget
{{- else -}}
HorizontalPodAutoscaler
{{- end }}
metadata:
  name: {{ .Release.Name }}
`,
  'a kind for each branch': `apiVersion: «template|extensions/v1beta1»
{{- if .Values.daemon }}
kind: DaemonSet
{{- else }}
kind: Widget
{{- end }}
metadata:
  name: {{ .Release.Name }}
`,
  'a kind that an action supplies': `apiVersion: «template|extensions/v1beta1»
kind: {{ .Values.kind | default "Deployment" }}
---
apiVersion: «template|extensions/v1beta1»
kind: {{ ternary "DaemonSet" "Widget" .Values.daemon }}
---
apiVersion: «template|extensions/v1beta1»
kind: {{ .Values.kind }}
metadata:
  name: app
`,
  'an apiVersion that an action writes': `apiVersion: {{ print "«template|policy/v1beta1»" }}
kind: PodDisruptionBudget
---
apiVersion: {{ "«template|policy/v1beta1»" | quote }}
kind: PodDisruptionBudget
---
{{- $version := "«template|batch/v1beta1»" }}
apiVersion: {{ $version }}
kind: CronJob
`,
  'a library template': `{{- define "library.budget" -}}
apiVersion: «template|policy/v1beta1»
kind: PodDisruptionBudget
metadata:
  name: {{ .name }}
{{- end -}}
`,
  Jinja: `{% if enabled %}
apiVersion: «template|policy/v1beta1»
{% else %}
apiVersion: policy/v1
{% endif %}
kind: PodDisruptionBudget
{# apiVersion: batch/v1beta1 #}
metadata:
  name: {{ name }}
`,
  'an action over several lines, and braces in strings': `{{- $text := dict
  "a" "}}"
  "b" \`apiVersion: policy/v1beta1
kind: PodDisruptionBudget\`
-}}
apiVersion: «template|batch/v1beta1»
kind: CronJob
metadata:
  name: {{ printf "{{%s}}" .Release.Name }}
`,
  'an action that does not end': `apiVersion: «template|batch/v1beta1»
kind: CronJob
metadata:
  name: {{ .Release.Name
`,
}

const OTHERS: Readonly<Record<string, string>> = {
  'a reference': `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ .Release.Name }}
spec:
  scaleTargetRef:
    apiVersion: «reference|apps/v1beta2»
    kind: Deployment
    name: {{ .Release.Name }}
`,
  'a manifest in a block of text': `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
data:
  budget.yaml: |
    apiVersion: «embedded|policy/v1beta1»
    kind: PodDisruptionBudget
    metadata:
      name: {{ .Release.Name }}
{{ include "shop.more" . | indent 4 }}
  one.json: '{"apiVersion":"«embedded|batch/v1beta1»","kind":"CronJob","metadata":{"name":"a"}}'
  two.json: "{\\"kind\\":\\"CronJob\\",\\"apiVersion\\":\\"«embedded|batch/v1beta1»\\",\\"a\\":\\"{{ .Values.a }}\\"}"
`,
  'a heredoc in the arguments of a container': `apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}
spec:
  template:
    spec:
      containers:
        - name: main
          command:
            - sh
            - -c
            - |
              kubectl apply -f - <<EOF
              apiVersion: «embedded|policy/v1beta1»
              kind: PodDisruptionBudget
              metadata:
                name: {{ .Release.Name }}
              EOF
              kubectl apply -f - <<EOF
              apiVersion: «embedded|batch/v1beta1»
              kind: CronJob
              EOF
`,
  'a manifest below another object': `apiVersion: example.com/v1
kind: Wrapper
metadata:
  name: {{ .Release.Name }}
spec:
  object:
    apiVersion: «nested|policy/v1beta1»
    kind: PodDisruptionBudget
    metadata:
      name: inner
`,
  'an apiVersion that a value can replace': `apiVersion: {{ .Values.apiVersion | default "«indirect|policy/v1beta1»" }}
kind: PodDisruptionBudget
---
apiVersion: {{ default "«indirect|batch/v1beta1»" .Values.apiVersion }}
kind: CronJob
`,
  'a variable that is assigned twice': `{{- $version := "«indirect|policy/v1beta1»" -}}
{{- if .Values.new }}{{ $version = "policy/v1" }}{{ end -}}
apiVersion: {{ $version }}
kind: PodDisruptionBudget
`,
  'an argument of a helper': `{{ include "library.budget" (dict "apiVersion" "«indirect|policy/v1beta1»" "root" .) }}
`,
  'a look-up in the cluster': `{{- $old := lookup "«reference|policy/v1beta1»" "PodDisruptionBudget" .Release.Namespace "a" }}
name: {{ $old }}
`,
}

const NOTHING: Readonly<Record<string, string>> = {
  'the text of conditions': `{{- if and (.Capabilities.APIVersions.Has "policy/v1beta1") (eq .Values.version "batch/v1beta1") }}
{{- $old := .Capabilities.APIVersions.Has "policy/v1beta1" }}
{{- else if semverCompare "<1.21-0" "policy/v1beta1" }}
{{- end }}
`,
  comments: `{{/* apiVersion: policy/v1beta1 */}}
{{- /*
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
*/ -}}
# apiVersion: policy/v1beta1
#kind: PodDisruptionBudget
apiVersion: policy/v1 # was policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}
`,
  'an object as it was applied before': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"extensions/v1beta1","kind":"Deployment","metadata":{"name":"a"}}
    kapp.k14s.io/original: '{"apiVersion":"extensions/v1beta1","kind":"Deployment"}'
    other: a
  managedFields:
    - apiVersion: extensions/v1beta1
      manager: {{ .Values.a }}
spec:
  a: {{ .Values.a }}
`,
  'kinds that are still served, and other groups': `apiVersion: example.com/v1beta1
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}
---
apiVersion: storage.k8s.io/v1beta1
kind: Widget
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
rules:
  - apiGroups: [{{ .Values.group }}, "policy/v1beta1"]
`,
  prose: `{{- if .Values.old }}
{{- fail "policy/v1beta1" }}
{{- end }}
The API policy/v1beta1 is gone: {{ .Release.Name }}
apiVersion of it: policy/v1beta1
`,
}

describe('scanFile on a template', () => {
  it.each([...Object.entries(OBJECTS), ...Object.entries(OTHERS)])('finds %s', (_, text) => {
    const { found, expected } = compared(TEMPLATE, text)
    expect(found).toEqual(expected)
  })

  it.each(Object.entries(NOTHING))('finds nothing in %s', (_, text) => {
    expect(scanFile(TEMPLATE, text)).toEqual({ uses: [], webhooks: [], unread: [] })
  })

  it('finds the same with line ends of Windows and a byte order mark', () => {
    for (const text of [...Object.values(OBJECTS), ...Object.values(OTHERS)]) {
      const { found, expected } = compared(TEMPLATE, `\uFEFF${text.replaceAll('\n', '\r\n')}`)
      expect(found.map(({ line, text: at }) => [line, at])).toEqual(expected.map(({ line, text: at }) => [line, at]))
    }
  })

  it('names kind and object, unless they are not plain text', () => {
    const named = (name: string, kind = 'Deployment') =>
      namesIn(TEMPLATE, `apiVersion: extensions/v1beta1\nkind: ${kind}\nmetadata:\n  name: ${name}\n`)
    expect(named('shop-{{ .Release.Name }}')).toEqual(['extensions/v1beta1 Deployment '])
    expect(named('shop # {{ .Release.Name }}')).toEqual(['extensions/v1beta1 Deployment shop'])
    expect(named('"shop"\n  a: {{ . }}')).toEqual(['extensions/v1beta1 Deployment shop'])
    expect(named('{{ . }}', '{{ .Values.kind }}')).toEqual(['extensions/v1beta1  '])
  })

  it('names the kind of an apiVersion that a helper supplies as far as its name says it', () => {
    const helper = (name: string, apiVersion: string) =>
      namesIn(HELPERS, `{{- define "${name}" -}}\n${apiVersion}\n{{- end -}}\n`)
    expect(helper('shop.ingress.apiVersion', 'networking.k8s.io/v1beta1')).toEqual([
      'networking.k8s.io/v1beta1 Ingress ',
    ])
    expect(helper('shop.ingressClass', 'networking.k8s.io/v1beta1')).toEqual([
      'networking.k8s.io/v1beta1 IngressClass ',
    ])
    expect(helper('shop.psp', 'policy/v1beta1')).toEqual(['policy/v1beta1 PodSecurityPolicy '])
    expect(helper('shop.version', 'policy/v1beta1')).toEqual(['policy/v1beta1  '])
    expect(helper('shop.version', 'batch/v1beta1')).toEqual(['batch/v1beta1 CronJob '])
  })

  it('finds each text of a helper that an action or a line supplies', () => {
    const { found, expected } = compared(
      HELPERS,
      `{{- define "shop.ingress.apiVersion" -}}
{{- if .Capabilities.APIVersions.Has "networking.k8s.io/v1beta1" -}}
«indirect|networking.k8s.io/v1beta1»
{{- else -}}
{{- print "«indirect|extensions/v1beta1»" -}}
{{- end -}}
{{- end -}}
{{- define "shop.budget.apiVersion" }}{{ if .old }}«indirect|policy/v1beta1»{{ else }}policy/v1{{ end }}{{ end }}
`,
    )
    expect(found).toEqual(expected)
  })

  it('takes an object in flow style for a template in a folder of patches too, and understands its conditions', () => {
    const object = '{"apiVersion":"«template|batch/v1beta1»","kind":"CronJob"}\n'
    const { found, expected } = compared('charts/shop/templates/job-patch/a.yaml', `{{ .Values.a }}\n${object}`)
    expect(found).toEqual(expected)
    const guard = `{{- if .Capabilities.APIVersions.Has "batch/v1beta1" }}\n${object.replace('template', 'guarded')}{{- end }}\n`
    const guarded = compared('charts/shop/templates/job-patch/a.yaml', guard)
    expect(guarded.found).toEqual(guarded.expected)
  })

  it('reports an object in flow style that it cannot parse at its line', () => {
    const broken = scanFile(TEMPLATE, '{{ .Values.a }}\na: {apiVersion: batch/v1beta1, [kind: CronJob}\n')
    expect(broken.uses).toMatchObject([{ apiVersion: 'batch/v1beta1', location: { line: 2 } }])
    expect(broken.unread).toEqual([{ file: TEMPLATE, line: 2, why: 'invalid-yaml' }])
    const deep = scanFile(TEMPLATE, `{{ .Values.a }}\na: {apiVersion: batch/v1beta1, a: ${'{a: '.repeat(60)}`)
    expect(deep.unread).toEqual([{ file: TEMPLATE, line: 2, why: 'too-deep' }])
  })

  it('reads a file of a template by its suffix, whatever is in it', () => {
    const text =
      'apiVersion: «template|policy/v1beta1»\nkind: PodDisruptionBudget\n%{ if named ~}\nmetadata:\n  name: ${name}\n%{ endif }\n'
    for (const path of ['budget.yaml.tpl', 'budget.tftpl', 'budget.yaml.gotmpl', 'budget.yaml.j2']) {
      const { found, expected } = compared(path, text)
      expect(found).toEqual(expected)
      expect(scanFile(path, text.replace(/«template\||»/g, '')).uses[0]?.name).toBeNull()
    }
  })

  it('does not take YAML with braces in its strings for a template', () => {
    const text =
      'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: a\nspec:\n  text: "{{ name }}"\n'
    expect(scanFile('k8s/app.yaml', text).uses).toMatchObject([{ syntax: 'object' }])
    const block = `${text}  more:\n    - key: |\n        {{ range .items }}\n        {{ end }}\n`
    expect(scanFile('k8s/app.yaml', block).uses).toMatchObject([{ syntax: 'object' }])
    const template = `${block}  {{- if .Values.a }}\n  {{- end }}\n`
    expect(scanFile('k8s/app.yaml', template).uses).toMatchObject([{ syntax: 'template' }])
  })
})
