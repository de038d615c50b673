import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ManifestUse } from '../../../src/model/manifest.js'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { anyValues, filled, joined } from '../../support/manifests/corpus.js'
import { DECOYS, USES } from '../../support/manifests/examples.js'

const PDB = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\n'

/** The text from a use to the end of its line. */
const restOfLine = (text: string, { location: { line, column } }: ManifestUse): string =>
  text.split('\n')[line - 1]?.slice(column - 1) ?? ''

const namesOf = (path: string, text: string) => scanFile(path, text).uses.map(({ kind, name }) => `${kind} ${name}`)

describe('a use', () => {
  it('has the name of its object, also if an anchor or a merge supplies it', () => {
    const text = `x: &meta {name: merged}
apiVersion: v1
kind: List
items:
  - {apiVersion: batch/v1beta1, kind: CronJob, metadata: {name: own}}
  - {apiVersion: batch/v1beta1, kind: CronJob, metadata: {<<: *meta}}
  - {apiVersion: batch/v1beta1, kind: CronJob, metadata: *meta}
  - {apiVersion: batch/v1beta1, kind: CronJob, metadata: {generateName: some-}}
  - {apiVersion: batch/v1beta1, kind: CronJob}
`
    expect(namesOf('a.yaml', text)).toEqual(['own', 'merged', 'merged', null, null].map((name) => `CronJob ${name}`))
  })

  it('has the name of the only item of a typed list, and none if there are several', () => {
    const list = (...names: string[]) =>
      `apiVersion: batch/v1beta1\nkind: CronJobList\nitems:\n${names.map((name) => `- metadata: {name: ${name}}\n`).join('')}`
    expect(namesOf('a.yaml', list('one'))).toEqual(['CronJob one'])
    expect(namesOf('a.yaml', list('one', 'two'))).toEqual(['CronJob null'])
  })

  it('has the name of what a reference names', () => {
    const text = 'scaleTargetRef: {apiVersion: apps/v1beta1, kind: Deployment, name: web}\n'
    expect(namesOf('a.yaml', text)).toEqual(['Deployment web'])
  })

  it('stands in the order of the lines', () => {
    const inner = 'spec:\n  template: {apiVersion: batch/v1beta1, kind: CronJob, metadata: {}}\n'
    expect(namesOf('a.yaml', inner + PDB)).toEqual(['CronJob null', 'PodDisruptionBudget web'])
  })

  it('is each kind that a selector of Kustomize names', () => {
    const target = (kinds: string) => `patches:\n- target: {group: extensions, version: v1beta1, kind: ${kinds}}\n`
    expect(namesOf('kustomization.yaml', target('Ingress|Service|DaemonSet'))).toEqual([
      'Ingress null',
      'DaemonSet null',
    ])
  })

  it('is no literal where the text stands for several uses or differs from the apiVersion', () => {
    const isLiteral = (text: string, path = 'a.yaml') => scanFile(path, text).uses.map((use) => use.isLiteral)
    expect(isLiteral(PDB)).toEqual([true])
    expect(isLiteral(PDB.replace('policy/v1beta1', "'policy/v1beta1'"))).toEqual([true])
    expect(isLiteral(`${PDB}---\n${PDB.replace('policy', '&v policy')}other: *v\n`)).toEqual([true, false])
    expect(isLiteral('{"apiVersion":"policy\\/v1beta1","kind":"PodDisruptionBudget"}', 'a.json')).toEqual([false])
    const target = 'patches:\n- target: {group: policy, version: v1beta1, kind: PodDisruptionBudget}\n'
    expect(isLiteral(target, 'kustomization.yaml')).toEqual([false])
  })

  it('stands on a line that contains what it names, also in files that are no YAML', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...[
          'apiVersion: policy/v1beta1',
          'kind: PodDisruptionBudget',
          'metadata:',
          '  name: a',
          '---',
          'items:',
          'kind: List',
        ],
        ...[
          '- apiVersion: policy/v1beta1',
          '  kind: PodDisruptionBudget',
          'a: &a policy/v1beta1',
          'apiVersion: *a',
          'x: |',
        ],
        ...[
          '  apiVersion: "policy/v1beta1"',
          'a: {apiVersion: policy/v1beta1, kind: PodDisruptionBudget}',
          '  target:',
        ],
        ...[
          '    {version: v1beta1, group: policy, kind: PodDisruptionBudget}',
          '<<: &b {apiVersion: policy/v1beta1}',
          '<<: *b',
        ],
        ...[
          '{{- if .Values.pdb }}',
          '{{ end }}',
          '\t- a',
          '? apiVersion',
          ': policy/v1beta1',
          'b: "c',
          '"',
          '[',
          '}',
          '{"apiVersion":',
        ],
        ...[
          '"policy\\/v1beta1", "kind": "PodDisruptionBudget"}',
          'apiVersion: >-',
          '  policy/v1beta1',
          '# policy/v1beta1',
        ],
      ),
      fc.string({ maxLength: 12 }),
    )
    const anyFile = fc.tuple(
      fc.constantFrom('a.yaml', 'kustomization.yaml', 'a.json', 'values.yaml', 'templates/a.tpl', 'a.tf'),
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
    )
    fc.assert(
      fc.property(anyFile, ([path, lines, lineBreak]) => {
        const text = lines.join(lineBreak)
        for (const use of scanFile(path, text).uses)
          expect(restOfLine(text, use)).toMatch(/^(?:policy\\?\/)?v1beta1|^\*/)
      }),
      { numRuns: 3000 },
    )
  })

  it('is gone, and the other uses are not, once its literal is replaced', () => {
    const examples = [...Object.values(USES), ...Object.values(DECOYS)].filter(
      ({ canBeFollowed }) => canBeFollowed !== false,
    )
    const anyFile = fc
      .tuple(fc.constantFrom(...examples), anyValues)
      .map(([example, values]) => filled(example, values))
    fc.assert(
      fc.property(fc.array(anyFile, { minLength: 1, maxLength: 4 }), fc.nat(), (files, number) => {
        const { path, text } = joined(files)
        const { uses } = scanFile(path, text)
        const literals = uses.filter((use) => use.isLiteral)
        const replaced = literals[number % Math.max(1, literals.length)]
        if (replaced === undefined) return
        const { line, column } = replaced.location
        const lines = text.split('\n').map((content, index) => {
          if (index + 1 !== line) return content
          expect(content.startsWith(replaced.apiVersion, column - 1)).toBe(true)
          // of the same length, so that the places of the other uses stay
          return (
            content.slice(0, column - 1) +
            'x'.repeat(replaced.apiVersion.length) +
            content.slice(column - 1 + replaced.apiVersion.length)
          )
        })
        // an alias of the object goes with it
        const withoutAliases = (all: readonly ManifestUse[]) =>
          all.filter((use) => !restOfLine(text, use).startsWith('*'))
        expect(withoutAliases(scanFile(path, lines.join('\n')).uses)).toEqual(
          withoutAliases(uses).filter((use) => use !== replaced),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('a file', () => {
  const syntaxOf = (path: string, text: string) => scanFile(path, text).uses.map(({ syntax }) => syntax)

  it.each(['a.yaml', 'a.YML', 'a.json', 'a.yaml.example', 'b/Kustomization', 'kustomization'])(
    'is read as YAML if its name is %s',
    (path) => {
      expect(syntaxOf(path, PDB)).toEqual(['object'])
    },
  )

  it('has several documents, also if they end with three dots or start with a byte order mark', () => {
    expect(syntaxOf('a.yaml', `${PDB}...\n${PDB}---\n\uFEFF${PDB}`)).toEqual(['object', 'object', 'object'])
  })

  it.each([
    '{"apiVersion":"policy/v1\\u0062eta1","kind":"Pod\\u0044isruptionBudget"}',
    '{"\\u0061piVersion":"\\u0070olicy\\u002Fv1\\u0062eta1","kind":"PodDisruptionBudget"}',
    'apiVersion: "policy/\\\n  v1beta1"\nkind: PodDisruptionBudget\n',
    '"apiVersion": "policy/v1\\U00000062eta\\x31"\nkind: PodDisruptionBudget\n',
  ])('can hide an apiVersion behind escapes: %s', (text) => {
    expect(scanFile('a.yaml', text).uses).toMatchObject([
      { syntax: 'object', apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', isLiteral: false },
    ])
  })

  it.each(['\u0085', '\u2028', '\u2029'])('can have the line breaks of YAML 1.1, also in a comment: %j', (end) => {
    const hidden = `# comment${end}${PDB.replaceAll('\n', end)}`
    expect(scanFile('a.yaml', `---\n${hidden}`)).toMatchObject({
      uses: [{ syntax: 'object', location: { line: 2, column: 23 }, isLiteral: false }],
      unread: [],
    })
    expect(syntaxOf('a.yaml', `${PDB}# comment${end}`)).toEqual(['object'])
    expect(scanFile('a.yaml', `${PDB}# comment${end}`).uses.map(({ isLiteral }) => isLiteral)).toEqual([true])
    expect(scanFile('a.json', JSON.stringify({ apiVersion: 'v1', kind: 'Pod', a: `b${end}c` })).unread).toEqual([])
  })

  it('can have line breaks of old systems', () => {
    expect(syntaxOf('a.yaml', PDB.replaceAll('\n', '\r'))).toEqual(['object'])
    expect(syntaxOf('a.yaml', `# comment\r${PDB.replaceAll('\n', '\r')}---\r${PDB}`)).toEqual(['object', 'object'])
  })

  it('can have tags, also those that a directive declares', () => {
    const text = `%TAG !e! tag:example.com,2000:\n---\nspec: !e!x {a: !Ref b, c: !!binary aa}\n${PDB}`
    expect(scanFile('a.yaml', text)).toMatchObject({ uses: [{ syntax: 'object' }], unread: [] })
  })

  it('holds no objects that a cluster gets in a list without a kind, or in a List below another object', () => {
    const item = `- ${PDB.replaceAll('\n', '\n  ').trimEnd()}\n`
    expect(syntaxOf('a.yaml', item)).toEqual(['nested'])
    const list = `spec:\n  apiVersion: v1\n  kind: List\n  items:\n${item.replace(/^(?=.)/gm, '  ')}`
    expect(syntaxOf('a.yaml', list)).toEqual(['nested'])
  })

  it('holds objects below others also if they have no metadata', () => {
    expect(syntaxOf('a.yaml', 'manifest: {apiVersion: policy/v1beta1, kind: PodDisruptionBudget, spec: {}}\n')).toEqual(
      ['nested'],
    )
  })

  it('holds no use where the kind is no text', () => {
    expect(syntaxOf('a.yaml', 'apiVersion: policy/v1beta1\nkind: {type: string}\n')).toEqual([])
  })

  it('can hold strings that hold strings with manifests', () => {
    const inside = (depth: number): string =>
      depth === 0 ? PDB : JSON.stringify({ kind: 'ConfigMap', data: { text: inside(depth - 1) } })
    expect(syntaxOf('a.json', inside(3))).toEqual(['embedded'])
    expect(syntaxOf('a.json', inside(12))).toEqual([])
  })

  it('is a text that can hold manifests if its name says nothing else', () => {
    expect(syntaxOf('deploy.sh', `kubectl apply -f - <<EOF\n${PDB}EOF\n`)).toEqual(['embedded'])
  })

  it('can be Terraform in JSON', () => {
    const manifest = { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', metadata: { name: 'web' } }
    const text = JSON.stringify({ resource: { kubernetes_manifest: { web: { manifest } } } })
    expect(syntaxOf('main.tf.json', text)).toEqual(['terraform'])
  })

  it('is read as a template, and named, if it is no YAML but has an action somewhere', () => {
    const text = `image: web:{{ "a: b" }} c: d\n---\n${PDB}`
    expect(scanFile('a.yaml', text)).toMatchObject({ uses: [{ syntax: 'template' }], unread: [{ line: 1 }] })
  })

  it.each([
    ['overlays/prod/patch.yaml', 'patch'],
    ['overlays/prod/ingress-patch.yaml', 'patch'],
    ['overlays/patches/web.yaml', 'patch'],
    ['patches/prod/web.yaml', 'object'],
    ['services/dispatch/web.yaml', 'object'],
    ['patcher.yaml', 'object'],
  ])('is a patch if its name or its folder says so: %s is read as %s', (path, syntax) => {
    expect(syntaxOf(path, PDB)).toEqual([syntax])
  })

  it('is YAML if its strings have braces', () => {
    expect(syntaxOf('a.yaml', `${PDB}  annotations:\n    text: "{{ $labels.pod }} is down"\n`)).toEqual(['object'])
  })
})

describe('a file that cannot be parsed', () => {
  const unread = (path: string, text: string) =>
    scanFile(path, text).unread.map(({ file, line, why }) => `${file}:${line} ${why}`)

  it('is named with the line of each document that has a fault', () => {
    const text = `${PDB}---\nopen: [1,\n---\n${PDB}bad: "\n---\na: b: c\n`
    expect(unread('a.yaml', text)).toEqual([
      'a.yaml:7 invalid-yaml',
      'a.yaml:13 invalid-yaml',
      'a.yaml:14 invalid-yaml',
    ])
    expect(scanFile('a.yaml', text).uses).toHaveLength(2)
  })

  it.each([
    [
      'a tab as indentation',
      'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n\tname: web\n',
      '4 invalid-yaml',
    ],
    [
      'a key that is there twice',
      'apiVersion: apps/v1\napiVersion: policy/v1beta1\nkind: PodDisruptionBudget\n',
      '2 duplicate-key',
    ],
    [
      'an alias without an anchor',
      'kind: PodDisruptionBudget\napiVersion: policy/v1beta1\nspec: *nowhere\n',
      '3 invalid-yaml',
    ],
  ])('is named with the line of %s, and its use counts', (_, text, fault) => {
    expect(unread('a.yaml', text)).toEqual([`a.yaml:${fault}`])
    expect(scanFile('a.yaml', text).uses).toHaveLength(1)
  })

  it('is named for a fault in a patch of a Kustomization, but not for one in another string', () => {
    const text = (key: string) =>
      `${key}:\n- |\n  apiVersion: policy/v1beta1\n  kind: PodDisruptionBudget\n  metadata: [\n`
    expect(unread('kustomization.yaml', text('patchesStrategicMerge'))).toEqual(['kustomization.yaml:5 invalid-yaml'])
    expect(unread('a.yaml', text('args'))).toEqual([])
  })

  it('is not named for other keys that a map has twice, of which each value is read', () => {
    const use = 'labels: {apiVersion: policy/v1beta1, kind: PodDisruptionBudget}\n'
    expect(unread('a.yaml', `spec: {a: 1, a: 2}\n${use}labels: {}\n${PDB}`)).toEqual([])
    expect(namesOf('a.yaml', `${use}labels: {}\n${PDB}`)).toEqual([
      'PodDisruptionBudget null',
      'PodDisruptionBudget web',
    ])
    expect(unread('a.yaml', `kind: Other\n${PDB}`)).toEqual(['a.yaml:3 duplicate-key'])
  })

  it('is not named for several merges into one map', () => {
    expect(unread('a.yaml', `x: &x {a: b}\ny: &y {c: d}\nspec:\n  <<: *x\n  <<: *y\n${PDB}`)).toEqual([])
  })

  it('counts each value of an apiVersion that is written twice', () => {
    const text = 'apiVersion: policy/v1beta1\napiVersion: policy/v1\nkind: PodDisruptionBudget\n'
    expect(scanFile('a.yaml', text).uses.map(({ location }) => location.line)).toEqual([1])
  })

  it('counts no use after the fault, because what stands there can be read wrong', () => {
    const text = 'a: "b" c\napiVersion: policy/v1beta1\nkind: PodDisruptionBudget\n'
    expect(scanFile('a.yaml', text)).toMatchObject({ uses: [], unread: [{ line: 1 }] })
  })

  it('is JSON with a fault if its name says so', () => {
    expect(unread('a.JSON', '{\n  "apiVersion": "policy/v1beta1",\n  "kind": "PodDisruptionBudget"')).toEqual([
      'a.JSON:3 invalid-json',
    ])
  })

  it('is not named if it names no removed API outside of comments', () => {
    expect(unread('a.yaml', '# policy/v1beta1\nopen: [1,\n')).toEqual([])
    expect(unread('a.yaml', 'apiVersion: example.com/v1beta1\nopen: [1,\n')).toEqual([])
  })

  it('is named if values are nested too deeply to be read', () => {
    const deep = `${'[{a: '.repeat(150)}1${'}]'.repeat(150)}`
    expect(unread('a.yaml', `${PDB}deep: ${deep}\n`)).toEqual(['a.yaml:5 too-deep'])
    expect(unread('a.yaml', `${PDB}deep: ${'['.repeat(200_000)}\n`).length).toBe(1)
  })
})

describe('a hostile file', () => {
  const SIZE = 128 * 1024
  const repeated = (text: string) => text.repeat(Math.ceil(SIZE / text.length))
  const numbered = (text: (number: number) => string, length: number) =>
    Array.from({ length: Math.ceil(SIZE / length) }, (_, number) => text(number)).join('')

  // Anything quadratic would take minutes for one of these.
  it.each<[string, string]>([
    ['one line', `${PDB}a: ${repeated('x')}`],
    ['blanks', `${PDB}a${repeated(' ')}: b`],
    ['dashes', `${PDB}${repeated('- ')}`],
    ['brackets', `${repeated('[')}policy/v1beta1`],
    ['braces of templates', PDB + repeated('{{')],
    ['actions of templates', PDB + repeated('a: {{ .Values.b }}\n{{ if x }}\n')],
    ['documents', repeated(`${PDB}---\n`)],
    ['empty documents', PDB + repeated('---\n')],
    ['JSON documents in one line', repeated('{"apiVersion":"policy/v1beta1","kind":"PodDisruptionBudget"}')],
    ['objects in one line', `[${repeated('{"apiVersion":"policy/v1beta1","kind":"PodDisruptionBudget"},')}{}]`],
    ['candidates in one string', `a: "${repeated('policy/v1beta1 ')}"`],
    ['strings with candidates', `items: [${repeated('"policy\\/v1beta1 x",')}a]`],
    ['manifests in one string', `a: |\n${repeated(`${PDB}---\n`).replace(/^/gm, '  ')}`],
    ['keys', PDB + numbered((number) => `k${number}: v\n`, 9)],
    ['equal keys', PDB + repeated('a: b\n')],
    ['equal keys with candidates', repeated('apiVersion: policy/v1beta1\n') + PDB],
    ['aliases', `${PDB}a: &a b\nl:\n${repeated('- *a\n')}`],
    [
      'aliases of aliases',
      `a0: &a0 {apiVersion: policy/v1beta1, kind: PodDisruptionBudget}\n${numbered((number) => `a${number + 1}: &a${number + 1} [*a${number}, *a${number}, *a${number}]\n`, 40)}`,
    ],
    [
      'merges of merges',
      `a0: &a0 {apiVersion: policy/v1beta1, kind: PodDisruptionBudget}\n${numbered((number) => `a${number + 1}: &a${number + 1} {<<: [*a${number}, *a${number}]}\n`, 40)}`,
    ],
    ['an alias of itself', `${PDB}a: &a\n  <<: *a\n  items: [*a]\n`],
    ['tags', PDB + repeated('!a ')],
    ['quotes', PDB + repeated('"')],
  ])('is scanned in a short time: %s', (_, text) => {
    const start = performance.now()
    expect(() => scanFile('a.yaml', text)).not.toThrow()
    expect(() => scanFile('templates/a.yaml', text)).not.toThrow()
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('never makes the scanner throw, whatever its bytes', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...'{}[]:,-?&*!|>%@`\'"# \n\t\r~<', 'a', '---', 'policy/v1beta1', 'apiVersion: '), {
          maxLength: 40,
        })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.constantFrom('a.yaml', 'a.json', 'a.tpl', 'a.tf', 'a.txt'), anyText, (path, text) => {
        expect(() => scanFile(path, `policy/v1beta1${text}`)).not.toThrow()
        expect(() => scanFile(path, `${text}\n${PDB}`)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  })
})
