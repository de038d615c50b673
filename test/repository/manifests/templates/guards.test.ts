import { describe, expect, it } from '@jest/globals'
import { scanFile } from '../../../../src/repository/manifests/scan.js'

const HAS = '.Capabilities.APIVersions.Has'
const VERSION = '.Capabilities.KubeVersion.Version'
const MINOR = '.Capabilities.KubeVersion.Minor'

/** How the old budget of a template stands in it. @param text `OLD` and `NEW` are its two versions */
const syntaxOf = (text: string) =>
  scanFile(
    'charts/shop/templates/budget.yaml',
    `${text.replace('OLD', 'apiVersion: policy/v1beta1').replace('NEW', 'apiVersion: policy/v1')}
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}
`,
  ).uses.map(({ syntax }) => syntax)

/** Conditions that are true only on clusters that serve the old API. */
const OLD_ONLY = [
  `${HAS} "policy/v1beta1"`,
  `$${HAS} "policy/v1beta1"`,
  `${HAS} "policy/v1beta1/PodDisruptionBudget"`,
  `${HAS} "policy/v1beta1/PodDisruptionBudgets"`,
  `not (${HAS} "policy/v1")`,
  `not (${HAS} "policy/v1/PodDisruptionBudget")`,
  `${HAS} "policy/v1" | not`,
  `and (not (${HAS} "policy/v1")) (${HAS} "policy/v1beta1")`,
  `and .Values.enabled (${HAS} "policy/v1beta1")`,
  `or (${HAS} "policy/v1beta1") (not (${HAS} "policy/v1"))`,
  `has "policy/v1beta1" .Capabilities.APIVersions`,
  `semverCompare "<1.21-0" ${VERSION}`,
  `semverCompare "<1.25-0" .Capabilities.KubeVersion.GitVersion`,
  `semverCompare "< 1.25.0" ${VERSION}`,
  `${VERSION} | semverCompare "<1.21-0"`,
  `semverCompare "<1.21-0" (default ${VERSION} .Values.kubeVersion)`,
  `semverCompare "<1.21-0" (include "common.capabilities.kubeVersion" .)`,
  `not (semverCompare ">=1.21-0" ${VERSION})`,
  `semverCompare "<1.21-0" (substr 1 -1 .Capabilities.KubeVersion.GitVersion)`,
  `semverCompare "<1.21-0" (${VERSION} | trimPrefix "v")`,
  `lt (int (trimSuffix "+" ${MINOR})) 25`,
  `lt (${MINOR} | trimSuffix "+" | int) 25`,
  `lt (int (regexReplaceAll "[^0-9]" ${MINOR} "")) 21`,
  `and (eq .Capabilities.KubeVersion.Major "1") (lt ${MINOR} "21")`,
  `not (ge (semver ${VERSION}).Minor 21)`,
  `eq (${HAS} "policy/v1") false`,
  `ternary false true (${HAS} "policy/v1")`,
  'include "common.capabilities.psp.supported" .',
  'and (include "common.capabilities.psp.supported" .) .Values.psp.create',
  'eq (include "common.capabilities.psp.supported" .) "true"',
  'include "shop.capabilities.psp.supported" .',
  'include "common.capabilities.apiVersions.has" (dict "version" "policy/v1beta1" "context" .)',
  'not (include "common.capabilities.apiVersions.has" (dict "context" $ "version" "policy/v1"))',
]

/** Conditions that can be true on a cluster that has lost the old API. */
const NOT_ONLY_OLD = [
  '.Values.enabled',
  `${HAS} "policy/v1"`,
  `or .Values.old (${HAS} "policy/v1beta1")`,
  `not (${HAS} "policy/v1beta1")`,
  `${HAS} "batch/v1"`,
  `${HAS} "example.com/v1"`,
  `${HAS} .Values.api`,
  `semverCompare ">=1.21-0" ${VERSION}`,
  `semverCompare "<1.60-0" ${VERSION}`,
  `semverCompare "<1.21-0" .Chart.Version`,
  `ge ${MINOR} "21"`,
  `semverCompare "<1.21-0" (substr 3 -1 ${VERSION})`,
  `semverCompare "<1.21-0" (substr 1 4 ${VERSION})`,
  `include "shop.isOld" .`,
  'not (include "common.capabilities.psp.supported" .)',
  'include "common.capabilities.apiVersions.has" (dict "version" .Values.api "context" .)',
  `eq (include "shop.version" .) "policy/v1beta1"`,
  // of a minor version such as 31+ the number is 0
  `lt (int ${MINOR}) 21`,
  // never true of a version such as v1.31.1-r0
  `not (semverCompare ">=1.21" ${VERSION})`,
  '(((',
]

describe('scanFile on a template with conditions', () => {
  it.each(OLD_ONLY)('takes an object for guarded by %s', (condition) => {
    expect(syntaxOf(`{{- if ${condition} }}\nOLD\n{{- else }}\nNEW\n{{- end }}`)).toEqual(['guarded'])
    expect(syntaxOf(`{{- if .Values.a }}\n{{- if ${condition} }}\nOLD\n{{- end }}\n{{- end }}`)).toEqual(['guarded'])
    expect(syntaxOf(`{{- if ${condition} }}\nNEW\n{{- else }}\nOLD\n{{- end }}`)).toEqual(['template'])
    expect(syntaxOf(`{{- if ${condition} }}\n{{- end }}\nOLD`)).toEqual(['template'])
  })

  it.each(NOT_ONLY_OLD)('does not take an object for guarded by %s', (condition) => {
    expect(syntaxOf(`{{- if ${condition} }}\nOLD\n{{- else }}\nNEW\n{{- end }}`)).toEqual(['template'])
  })

  it('takes the last branch for guarded if an earlier one is always rendered then', () => {
    const isNew = `${HAS} "policy/v1"`
    expect(syntaxOf(`{{- if ${isNew} }}\nNEW\n{{- else }}\nOLD\n{{- end }}`)).toEqual(['guarded'])
    expect(syntaxOf(`{{- if .Values.a }}\nNEW\n{{- else if ${isNew} }}\nNEW\n{{- else }}\nOLD\n{{- end }}`)).toEqual([
      'guarded',
    ])
    expect(syntaxOf(`{{- if ${isNew} }}\nNEW\n{{- else if .Values.a }}\nOLD\n{{- else }}\nNEW\n{{- end }}`)).toEqual([
      'guarded',
    ])
    expect(syntaxOf(`{{- if .Values.a }}\nNEW\n{{- else }}\nOLD\n{{- end }}`)).toEqual(['template'])
    expect(syntaxOf(`{{- with ${isNew} }}\nNEW\n{{- else }}\nOLD\n{{- end }}`)).toEqual(['guarded'])
    expect(syntaxOf(`{{- range .Values.all }}\nNEW\n{{- else }}\nOLD\n{{- end }}`)).toEqual(['template'])
  })

  it('follows variables that have one value', () => {
    const assigned = `{{- $isNew := ${HAS} "policy/v1" -}}\n`
    expect(syntaxOf(`${assigned}{{- if $isNew }}\nNEW\n{{- else }}\nOLD\n{{- end }}`)).toEqual(['guarded'])
    const again = `${assigned}{{- if .Values.a }}{{ $isNew = false }}{{ end -}}\n`
    expect(syntaxOf(`${again}{{- if $isNew }}\nNEW\n{{- else }}\nOLD\n{{- end }}`)).toEqual(['template'])
    const version = `{{- $version := ${VERSION} -}}\n`
    expect(syntaxOf(`${version}{{- if semverCompare "<1.21-0" $version }}\nOLD\n{{- end }}`)).toEqual(['guarded'])
    expect(syntaxOf('{{- $a := $b }}{{- $b := $a }}{{- if $a }}\nOLD\n{{- end }}')).toEqual(['template'])
  })

  it('understands conditions inside of a line, and in the choice of a version', () => {
    const isNew = `${HAS} "policy/v1"`
    expect(syntaxOf(`apiVersion: {{ if ${isNew} }}policy/v1{{ else }}policy/v1beta1{{ end }}`)).toEqual(['guarded'])
    expect(syntaxOf(`apiVersion: {{ ternary "policy/v1" "policy/v1beta1" (${isNew}) }}`)).toEqual(['guarded'])
    expect(syntaxOf(`apiVersion: {{ ternary "policy/v1beta1" "policy/v1" (${isNew}) }}`)).toEqual(['template'])
    expect(syntaxOf(`apiVersion: {{ ${isNew} | ternary "policy/v1" "policy/v1beta1" }}`)).toEqual(['guarded'])
    expect(syntaxOf(`apiVersion: {{ ternary "policy/v1beta1" "policy/v1" .Values.old }}`)).toEqual(['template'])
  })

  it('says of a guard that only the suffix of the versions of CCE keeps it from holding', () => {
    const uses = (condition: string) =>
      scanFile(
        'templates/a.yaml',
        `{{- if ${condition} }}\napiVersion: policy/v1\n{{- else }}\napiVersion: policy/v1beta1\n{{- end }}\nkind: PodDisruptionBudget\n`,
      ).uses
    expect(uses(`semverCompare ">=1.21" ${VERSION}`)).toMatchObject([{ syntax: 'template', hasUnsafeGuard: true }])
    expect(uses(`ge (int ${MINOR}) 21`)).toMatchObject([{ syntax: 'template', hasUnsafeGuard: true }])
    expect(uses(`semverCompare ">=1.21-0" ${VERSION}`)).toMatchObject([{ syntax: 'guarded' }])
    const [unrelated] = uses('.Values.new')
    expect(unrelated?.hasUnsafeGuard).toBeUndefined()
  })

  it('asks for the release that removes the kind, although another kind of the version is served longer', () => {
    const guarded = (kind: string) =>
      scanFile(
        'templates/a.yaml',
        `{{- if ${HAS} "storage.k8s.io/v1beta1" }}\napiVersion: storage.k8s.io/v1beta1\nkind: ${kind}\n{{- end }}\n`,
      ).uses.map(({ syntax, guardedFrom }) => [syntax, guardedFrom])
    expect(guarded('CSIStorageCapacity')).toEqual([['guarded', undefined]])
    // up to 1.26 a cluster that has lost StorageClass still serves the version
    expect(guarded('StorageClass')).toEqual([['template', 27]])
  })
})
