import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { readKeyFile } from '../../../src/repository/values/key.js'

/** The version and its line, or what is wrong. */
const read = (file: string, text: string, key: string) => {
  const source = readKeyFile(file, text).targetAt(key)
  return 'problem' in source ? source.problem : `${source.version} ${source.from.file}:${source.from.line}`
}

describe('the target version of a key', () => {
  it.each<[string, string, string, string]>([
    ['YAML', 'prod.yaml', 'cluster:\n  # the target\n  version: v1.31\n', 'v1.31 prod.yaml:3'],
    ['quoted YAML', 'prod.yml', 'cluster: { version: "1.31" }\n', 'v1.31 prod.yml:1'],
    ['a YAML number that keeps its digits', 'prod.yml', 'cluster:\n  version: 1.31\n', 'v1.31 prod.yml:2'],
    ['JSON', 'prod.json', '{\n  "cluster": {\n    "version": "v1.31.4-r0"\n  }\n}\n', 'v1.31.4-r0 prod.json:3'],
    ['tfvars', 'prod.tfvars', 'x = 1\ncluster = {\n  version = "v1.31"\n}\n', 'v1.31 prod.tfvars:3'],
    ['tfvars in JSON', 'prod.tfvars.json', '{ "cluster": { "version": "v1.31" } }', 'v1.31 prod.tfvars.json:1'],
    ['a block', 'terragrunt.hcl', 'cluster {\n  version = "v1.31"\n}\n', 'v1.31 terragrunt.hcl:2'],
  ])('is read from %s on its line', (_, file, text, expected) => {
    expect(read(file, text, 'cluster.version')).toBe(expected)
  })

  it('is found in lists, behind aliases and merge keys, and at names with dots', () => {
    const text =
      'base: &base\n  version: v1.31\nclusters:\n  - v1.32\n  - <<: *base\n    size: 3\nalias: *base\nlabels:\n  app.io/version: v1.33\n'
    expect(read('a.yaml', text, 'clusters.0')).toBe('v1.32 a.yaml:4')
    expect(read('a.yaml', text, 'clusters[1].version')).toBe('v1.31 a.yaml:2')
    expect(read('a.yaml', text, 'alias.version')).toBe('v1.31 a.yaml:2')
    expect(read('a.yaml', text, 'labels."app.io/version"')).toBe('v1.33 a.yaml:9')
  })

  it('is found in the document that has it', () => {
    expect(read('a.yaml', 'kind: A\n---\nkind: B\nversion: v1.31\n', 'version')).toBe('v1.31 a.yaml:4')
  })

  it('is not known where a part of the key is not written down literally', () => {
    const text = 'x = 1\ninputs = merge(local.a, {\n  version = "v1.31"\n})\n'
    expect(read('terragrunt.hcl', text, 'inputs.version')).toEqual({
      code: 'ambiguous',
      candidates: [{ version: null, at: { file: 'terragrunt.hcl', line: 2, column: 1 }, name: 'inputs' }],
      omitted: 0,
    })
    expect(read('terragrunt.hcl', text, 'x.version')).toMatchObject({ code: 'no-key' })
  })

  it('is read beside tags that the gate does not have', () => {
    expect(read('a.yaml', 'x: !Ref y\nversion: v1.31\n', 'version')).toBe('v1.31 a.yaml:2')
  })

  it('is ambiguous if it is written several times', () => {
    const [first, second] = [{ line: 1 }, { line: 2 }]
    expect(read('a.yaml', 'v: v1.31\nv: v1.32\n', 'v')).toMatchObject({
      code: 'ambiguous',
      candidates: [
        { version: 'v1.31', at: first },
        { version: 'v1.32', at: second },
      ],
    })
    expect(read('a.tfvars', 'v = "v1.31"\nv = "v1.32"\n', 'v')).toMatchObject({ code: 'ambiguous' })
    expect(read('a.yaml', 'v: v1.31\n---\nv: v1.32\n', 'v')).toMatchObject({ code: 'ambiguous' })
    expect(read('a.json', '{ "v": "v1.31", "v": "v1.32" }', 'v')).toMatchObject({ code: 'ambiguous' })
  })

  it.each<[string, string, string, string | null]>([
    ['a number that tools shorten', 'a.yaml', 'v: 1.30', '1.30'],
    ['a short form of v1.30', 'a.yaml', 'v: "1.3"', '1.3'],
    ['a mapping', 'a.yaml', 'v: { a: 1 }', null],
    ['nothing', 'a.yaml', 'v:', null],
    ['another text', 'a.json', '{ "v": "latest" }', 'latest'],
    ['a reference', 'a.tfvars', 'v = var.x', null],
    ['a text of several lines', 'a.tfvars', 'v = <<EOT\nv1.31\nEOT\n', 'v1.31\n'],
    ['a long text', 'a.yaml', `v: ${'x'.repeat(100)}`, null],
  ])('is not guessed from %s', (_, file, text, value) => {
    expect(read(file, text, 'v')).toMatchObject({ code: 'not-version', value, candidate: { at: { file, line: 1 } } })
  })

  it.each<[string, string, string, string, readonly string[]]>([
    ['a.yaml', 'cluster:\n  versoin: v1.31\n  name: x\n', 'cluster.version', 'cluster', ['versoin', 'name']],
    ['a.json', '{ "prod": {}, "clusters": {} }', 'cluster.version', '', ['clusters', 'prod']],
    ['a.tfvars', 'a = 1\ncluster_version = "v1.31"\n', 'cluster_versoin', '', ['cluster_version', 'a']],
    ['a.yaml', 'clusters: [a, b]\n', 'clusters.2.version', 'clusters', ['0', '1']],
    ['a.yaml', 'a: { "b.c": 1, "d\\"e": 2 }\n', 'a.x', 'a', ['"b.c"', '"d\\"e"']],
    ['a.yaml', 'a: v1.31\n', 'a.version', 'a', []],
    ['a.yaml', '', 'a', '', []],
    ['a.yaml', 'a: 1\n---\nb: 1\n', 'c', '', ['a', 'b']],
  ])('names the keys that exist: %s with %j has no %s', (file, text, key, existing, keys) => {
    expect(read(file, text, key)).toEqual({ code: 'no-key', file, key, existing, keys, omitted: 0 })
  })

  it('names ten keys, the nearest first, and how many more there are', () => {
    const text = Array.from({ length: 30 }, (_, index) => `key${index}: 1\n`).join('')
    const problem = read('a.yaml', `${text}verzion: v1.31\n`, 'version')
    expect(problem).toMatchObject({ code: 'no-key', omitted: 21 })
    expect(typeof problem === 'object' && 'keys' in problem && [problem.keys.length, problem.keys[0]]).toEqual([
      10,
      'verzion',
    ])
  })

  it.each<[string, string, number]>([
    ['a.yaml', 'a: 1\nb: [c\nd: 2\n', 3],
    ['a.json', '{\n  "a": 1,\n}', 3],
    ['a.json', '{\n  "a": 1\n', 3],
    ['a.tfvars', 'a = 1\nb = "x\n', 2],
  ])('says where %s with %j cannot be read', (file, text, line) => {
    expect(read(file, text, 'a')).toMatchObject({ code: 'unreadable-syntax', at: { file, line } })
  })

  it('survives aliases that multiply, and values that are nested deeply', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from({ length: 40 }, (_, i) => `a${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`),
    ]
    expect(read('a.yaml', bomb.join('\n'), 'v')).toMatchObject({ code: 'unreadable-syntax' })
    expect(read('a.yaml', 'v: &a [*a]\n', 'v.0')).toMatchObject({ code: 'unreadable-syntax' })
    for (const [file, start] of [
      ['a.yaml', 'v: '],
      ['a.json', '{ "v": '],
      ['a.tfvars', 'v = '],
    ] as const)
      expect(read(file, start + '['.repeat(100_000), 'v')).toMatchObject({ code: 'unreadable-syntax' })
  })
})

/** A mapping of texts and mappings, as JSON has it. */
const { tree } = fc.letrec<{ tree: Record<string, unknown>; node: unknown }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, fc.string(), fc.nat(), fc.array(tie('node'), { maxLength: 3 }), tie('tree')),
  tree: fc.dictionary(fc.stringMatching(/^[a-z][a-z.]{0,5}$/), tie('node'), { maxKeys: 4 }),
}))

const hcl = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(hcl).join(', ')}]`
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string'
      ? JSON.stringify(value).replace(/[$%](?=\{)/g, (sign) => sign + sign)
      : String(value)
  return `{\n${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)} = ${hcl(one)}\n`)
    .join('')}}`
}

describe('a generated file', () => {
  it('gives the version of any key, on its line, in every syntax', () => {
    const name = fc.stringMatching(/^[a-z][a-z.]{0,5}$/)
    fc.assert(
      fc.property(tree, fc.array(name, { minLength: 1, maxLength: 3 }), (values, path) => {
        const root: Record<string, unknown> = { ...values }
        let parent = root
        for (const step of path.slice(0, -1)) {
          const child: Record<string, unknown> = {}
          parent[step] = child
          parent = child
        }
        parent[path.at(-1) ?? ''] = 'v1.31.77-r7'
        const key = path.map((step) => (step.includes('.') ? `"${step}"` : step)).join('.')
        for (const [file, text] of [
          ['a.json', JSON.stringify(root, null, 2)],
          ['a.yaml', stringify(root, { lineWidth: 0 })],
          ['a.hcl', `x = 1\nroot = ${hcl(root)}`],
        ] as const) {
          const line = text.slice(0, text.indexOf('v1.31.77-r7')).split('\n').length
          expect(read(file, text, file === 'a.hcl' ? `root.${key}` : key)).toBe(`v1.31.77-r7 ${file}:${line}`)
        }
      }),
    )
  })
})
