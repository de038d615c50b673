import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { scanFile } from '../../../src/repository/manifests/scan.js'

const USE = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\n'

/** Texts of a size that make a careless scanner slow, or make it throw. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'open actions': (size) => '{{'.repeat(size),
  'open actions with quotes': (size) => '{{ " `'.repeat(size),
  'actions on one line': (size) => '{{ .a }}'.repeat(size),
  'nested conditions': (size) => `${'{{ if .a }}'.repeat(size)}\n${USE}`,
  'branches of one condition': (size) =>
    `{{ if .a }}\n${`{{ else if .Capabilities.APIVersions.Has "policy/v1" }}\n${USE}`.repeat(size)}`,
  'uses below one condition': (size) => `{{ if .Capabilities.APIVersions.Has "policy/v1" }}\n${USE.repeat(size)}`,
  'a long expression': (size) => `{{ if or ${'(eq .a "b") '.repeat(size)} }}\n${USE}`,
  parentheses: (size) => `{{ ${'('.repeat(size)} }}\n${USE}`,
  pipes: (size) => `{{ a ${'| b '.repeat(size)} }}\n${USE}`,
  'assignments of one variable': (size) => '{{ $a := "policy/v1beta1" }}\napiVersion: {{ $a }}\n'.repeat(size),
  'variables in one another': (size) =>
    Array.from({ length: size }, (_, index) => `{{ $a${index} := or $a${index + 1} $a${index + 1} }}\n`).join('') +
    `{{ if $a0 }}\n${USE}`,
  dashes: (size) => `${'- '.repeat(size)}a: b\n{{ .a }}`,
  blanks: (size) => `a: b${' '.repeat(size)}c\na${' '.repeat(size)}b\n{{ .a }}`,
  'open braces': (size) => `{{ .a }}\n${'{"apiVersion":"policy/v1beta1",'.repeat(size)}`,
  'deep maps': (size) =>
    `${Array.from({ length: Math.min(size, 3000) }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}{{ .a }}`,
  'blocks in blocks': (size) =>
    `${Array.from({ length: Math.min(size, 3000) }, (_, depth) => `${' '.repeat(depth)}a: |\n`).join('')}{{ .a }}`,
  'kinds without objects': (size) => `apiVersion: policy/v1beta1\nkind: {{ .a }}\n`.repeat(size),
  'comments and objects in flow style': (size) =>
    `# policy/v1beta1 {{ .a }}\n{"apiVersion": "policy/v1beta1", "kind": "PodDisruptionBudget"}\n`.repeat(size),
}

const HOSTILE_HCL: Readonly<Record<string, (size: number) => string>> = {
  'open braces': (size) => 'a = {'.repeat(size),
  'strings in strings': (size) => `a = ${'"${'.repeat(size)}`,
  'strings with templates': (size) => `a = "policy/v1beta1 ${'${"${b}"}'.repeat(size)}"`,
  heredocs: (size) => `a = <<EOT\napiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nEOT\n`.repeat(size),
  'versions of one object': (size) =>
    `a = { kind = "PodDisruptionBudget"\n${'apiVersion = "policy/v1beta1"\n'.repeat(size)}}`,
  parentheses: (size) => `a = { apiVersion = ${'('.repeat(size)}"policy/v1beta1"`,
}

/** How long a scan takes, in milliseconds: the shortest of three. */
const timeOf = (path: string, text: string) =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const start = performance.now()
      scanFile(path, text)
      return performance.now() - start
    }),
  )

/** Four times the text may take four times as long, and a busy machine adds to that; a quadratic scan would take sixteen times. */
function expectLinear(path: string, make: (size: number) => string): void {
  const text = (size: number) => `${USE.replaceAll('\n', ' # \n')}${make(size)}`
  const [small, large] = [timeOf(path, text(1_000)), timeOf(path, text(4_000))]
  expect(large).toBeLessThan(Math.max(small * 10, 500))
}

describe('scanFile on hostile files', () => {
  it.each(Object.entries(HOSTILE))('takes linear time for a template with %s', (_, make) => {
    expectLinear('templates/a.yaml', make)
  })

  it.each(Object.entries(HOSTILE_HCL))('takes linear time for Terraform with %s', (_, make) => {
    expectLinear('main.tf', (size) => make(size))
  })

  it.each(['[', ']', '{a: ', '- ', '? ', ': ', '"', '&a ', '*a ', '!t ', '@\n', '\ta: b\n'])(
    'reports YAML with five mebibytes of %j as too much, instead of parsing it',
    (sign) => {
      const start = performance.now()
      const { unread } = scanFile('a.yaml', `${USE}b: ${sign.repeat((5 * 1024 * 1024) / sign.length)}`)
      expect(unread).toEqual([{ file: 'a.yaml', line: 1, why: 'too-many' }])
      expect(performance.now() - start).toBeLessThan(2000)
    },
  )

  it('never throws, and finds no use on a line that does not hold its apiVersion', () => {
    const part = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{{-',
        '-}}',
        '{{ if ',
        '{{ else }}',
        '{{ end }}',
        '{{ define "a" }}',
        '{%',
        '%}',
        '/*',
        '*/',
        '"',
        "'",
        '`',
      ],
      ...[
        'apiVersion:',
        ' apiVersion: ',
        'kind: ',
        'policy/v1beta1',
        'PodDisruptionBudget',
        'items:',
        'metadata:',
        'name: ',
        '- ',
        '---\n',
      ],
      ...[
        '\n',
        '\n  ',
        '\r\n',
        '\t',
        ' ',
        '|',
        '>-',
        '#',
        '&a ',
        '*a',
        '!!str ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '=',
        '${',
        '<<EOT\n',
        'EOT\n',
      ],
      ...[
        '"apiVersion":"policy/v1beta1","kind":"PodDisruptionBudget"',
        'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\n',
        '$a := ',
        '(',
        ')',
        '\\',
        '\\n',
        '\uFEFF',
      ],
    )
    const path = fc.constantFrom('templates/a.yaml', 'a.tpl', 'main.tf', 'a.yaml', 'a.json', 'a.sh')
    fc.assert(
      fc.property(path, fc.array(part, { maxLength: 40 }), (file, parts) => {
        const text = parts.join('')
        const lines = text.replace(/^\uFEFF/, '').split('\n')
        for (const { apiVersion, location } of scanFile(file, text).uses)
          expect(lines[location.line - 1]?.slice(location.column - 1)).toMatch(new RegExp(`^(?:${apiVersion}|\\*)`))
        expect(lines.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})
