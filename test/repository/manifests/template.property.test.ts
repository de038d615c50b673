import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { anyLayout, laidOut, REMOVED_APIS } from '../../support/manifests/corpus.js'
import { foundIn } from '../../support/manifests/found.js'
import { marked } from '../../support/manifests/marked.js'

/** Lines that can stand anywhere between the keys of an object, and say nothing of its API. */
const anyNoise: fc.Arbitrary<string> = fc.constantFrom(
  '',
  '{{- /* apiVersion: policy/v1beta1 */}}\n',
  '# apiVersion: policy/v1beta1\n',
  '  # {{ .Values.a }}: policy/v1beta1\n',
  '{{- if .Values.a }}\nspec: {a: {{ .Values.a }}}\n{{- else }}\nspec:\n  {{- toYaml .Values.b | nindent 2 }}\n{{- end }}\n',
  '{{ include "web.labels" . | indent 2 }}\n',
  'spec:\n  template:\n    apiVersion: v1\n    kind: {{ .Values.kind }}\n',
  'text: |\n  kind: Other\n  {{ .Values.text }}\n\n  more\n',
  'list:\n- {{ . }}\n- a: b\n  c: [{{ .Values.c }}, "d"]\n{{- range $key, $value := .Values.d }}\n- {{ $key }}: {{ $value | quote }}\n{{- end }}\n',
  '{{ .Values.key }}: {{ .Values.value }}\n',
  '"quoted": \'{{ "a" }} # no comment\'\n',
  '{{- with .Values.e }}\n{{ toYaml . }}\n{{- end }}\n',
  'long: >-\n    apiVersion policy/v1beta1\n    {{ .Values.f }}\n',
  '\t\n',
  '{{- $x := dict "a" "}}" }}\n',
)

const anyObject = fc
  .record({
    api: fc.constantFrom(...REMOVED_APIS),
    quote: fc.constantFrom('', '"', "'"),
    comment: fc.constantFrom('', ' # {{ .Values.comment }}', '{{/* a */}}'),
    noise: fc.array(anyNoise, { minLength: 4, maxLength: 4 }),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    wrap: fc.constantFrom('', '{{- if .Values.on }}\n', '{{- range .Values.all }}\n---\n', '{{- define "web" }}\n'),
  })
  .map(({ api: { apiVersion, kind }, quote, comment, noise, order, wrap }) => {
    const keys = [
      `apiVersion: ${quote}«template|${apiVersion}»${quote}${comment}\n`,
      `kind: ${quote}${kind}${quote}${comment}\n`,
      'metadata:\n  name: {{ .Release.Name }}\n',
    ]
    const lines = order.map((index, at) => `${noise[at]}${keys[index]}`).join('') + noise[3]
    return `${wrap}${lines}${wrap === '' ? '' : '{{- end }}\n'}`
  })

describe('scanFile on a template with anything around its keys', () => {
  it('finds the apiVersion of each object, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyObject, { minLength: 1, maxLength: 3 }), anyLayout, (objects, layout) => {
        const file = marked('charts/web/templates/web.yaml', objects.join('---\n'))
        expect(foundIn({ ...file, text: laidOut(file.text, layout) })).toEqual(file.uses)
      }),
      { numRuns: 1000 },
    )
  })
})
