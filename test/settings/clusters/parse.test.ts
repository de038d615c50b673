import { describe, expect, it } from '@jest/globals'
import { clustersFaultMessage } from '../../../src/messages/clusters-file.js'
import { parseClusters } from '../../../src/settings/clusters/parse.js'

const FILE = '.github/cce-clusters.yml'
const parse = (text: string) => parseClusters(text, FILE)

/** Each fault as `line:column message`, in English. */
const faultsOf = (text: string): string[] =>
  parse(text).faults.map((fault) => {
    const { message } = clustersFaultMessage({ ...fault, place: 'workspace' })
    return `${fault.line}:${fault.column} ${message.en.replace(/^.*?: /, '')}`
  })

/** The only fault of a file with one entry, whose first lines are its name and id. */
function faultOf(line: string): string {
  const faults = faultsOf(`- name: prod\n  id: c-1\n  ${line}\n`)
  expect(faults).toHaveLength(1)
  return faults[0] ?? ''
}

const WHOLE = `# clusters
- name: prod-a
  id: 11111111-2222-3333-4444-555555555555
  region: cn-north-4
  project-id: "0123456789abcdef0123456789abcdef"
  autopilot: false
  target: { file: ./clusters/prod/values.yaml, key: cluster.version }
  paths: [clusters/prod, "!clusters/prod/README.md"]
  stage: prod
  soak: 1h30m
  credentials: PROD
- { name: test, id: c-2, target: auto }
- name: 华东 1
  id: c-3
  target: "1.31"
`

describe('a clusters file', () => {
  it.each([
    ['3d', 259_200_000],
    ['0s', 0],
    ['1h30m', 5_400_000],
  ])('takes a soak of %s', (soak, soakMs) => {
    expect(parse(`- { name: a, id: c-1, stage: dev, soak: ${soak} }`).entries).toMatchObject([{ soakMs }])
  })

  it('is read completely, with the line of each entry and of its target', () => {
    expect(parse(WHOLE)).toEqual({
      state: 'in-force',
      faults: [],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      entries: [
        {
          name: 'prod-a',
          id: '11111111-2222-3333-4444-555555555555',
          region: 'cn-north-4',
          projectId: '0123456789abcdef0123456789abcdef',
          autopilot: false,
          target: { kind: 'file', file: 'clusters/prod/values.yaml', key: 'cluster.version' },
          paths: ['clusters/prod', '!clusters/prod/README.md'],
          stage: 'prod',
          soakMs: 5_400_000,
          credentials: 'PROD',
          line: 2,
          targetLine: 7,
          replacedTarget: null,
        },
        expect.objectContaining({ name: 'test', target: { kind: 'auto' }, line: 12, targetLine: 12, paths: [] }),
        expect.objectContaining({ name: '华东 1', target: { kind: 'version', version: 'v1.31' }, line: 13 }),
      ],
    })
  })

  it.each([
    ['colour: red', '3:3 [0] has no key "colour". The allowed keys are'],
    ['project_id: p', 'Did you mean "project-id"?'],
    ['region: CN-North-4', '3:11 [0].region is "CN-North-4": it must be a region id, such as "cn-north-4".'],
    ['project-id: 123', '3:15 [0].project-id must be text.'],
    ['autopilot: "yes"', '3:14 [0].autopilot must be true or false.'],
    ['target: 1.31', '[0].target must be text.'],
    ['target: Auto', 'Did you mean "auto"?'],
    ['target: latest', 'it must be a cluster version, such as "v1.31"'],
    ['target: v1.3', 'Did you mean "v1.30"?'],
    ['target: { file: a.yml }', '3:11 [0].target needs "key".'],
    [
      'target: { file: a.yml, key: v, keys: v }',
      '[0].target has no key "keys". The allowed keys are "file", "key". Did you mean "key"?',
    ],
    ['target: { file: ../a.yml, key: v }', 'it must be the path of a file in the repository'],
    ['target: { file: /etc/passwd, key: v }', 'it must be the path of a file in the repository'],
    ['target: { file: .git/config, key: v }', 'it must not be inside .git'],
    ['target: { file: a.yml, key: .v }', 'it must be a dotted path to a value in the file'],
    ['paths: clusters/**', '3:10 [0].paths must be a list.'],
    ['paths: []', '[0].paths is "[]": it must contain at least one glob.'],
    ['paths: ["!a/**"]', 'it must contain at least one glob without "!"'],
    ['paths: [/clusters/**]', 'Did you mean "clusters/**"?'],
    ['paths: [a, "a\\\\b"]', '3:14 [0].paths[1] is "a\\b": it contains "a\\b", but "/" separates folders'],
    ['stage: ""', '[0].stage is "": it must be 1 to 100 characters'],
    ['soak: 3', '[0].soak must be text.'],
    ['soak: 1 day', '[0].soak is "1 day": it must be a period, such as "24h" or "3d". Did you mean "1d"?'],
    ['soak: 2w', '[0].soak is "2w": it must be a period, such as "24h" or "3d".'],
    ['soak: 366d', '[0].soak is "366d": it must be at most "365d".'],
    ['soak: 24h', '3:9 [0] needs "stage".'],
    ['credentials: PROD_', 'Did you mean "PROD"?'],
    ['credentials: $PROD', 'it must be the prefix of environment variables'],
    ['name: again', 'Map keys must be unique'],
  ])('is refused for "%s", on its line', (line, message) => {
    expect(faultOf(line)).toContain(message)
  })

  it('is refused for each missing name and id, and for each one that appears twice', () => {
    expect(faultsOf('- name: a\n- id: c-1\n')).toEqual(['1:3 [0] needs "id".', '2:3 [1] needs "name".'])
    expect(faultsOf('- { name: a, id: c-1 }\n- { name: b, id: c-1 }\n- { name: a, id: c-2 }\n')).toEqual([
      '2:18 [1].id is "c-1", as in the entry on line 1. Each cluster is listed once.',
      '3:11 [2].name is "a", as in the entry on line 1. Each cluster is listed once.',
    ])
  })

  it.each([
    ['', /the file is empty/],
    ['# only a comment\n', /the file is empty/],
    ['[]', /the file is empty\. It needs a list with at least one cluster/],
    ['clusters:\n  - { name: a, id: b }\n', /the clusters file must be a list/],
    ['- prod\n', /\[0\] must be a map/],
    ['- name: [a\n', /not valid YAML/],
  ])('is refused if it is %j', (text, message) => {
    expect(parse(text).state).toBe('faulty')
    expect(faultsOf(text)[0]).toMatch(message)
  })

  it('is void as a whole after one fault, so that a typo leaves no cluster out silently', () => {
    expect(parse(`${WHOLE}- { name: x, id: y, region: "" }\n`)).toMatchObject({ state: 'faulty', entries: [] })
  })

  it('reports the first hundred faults and how many more there are', () => {
    const text = Array.from({ length: 150 }, () => '- { name: a, id: ".." }\n').join('')
    const faults = faultsOf(text)
    expect(faults).toHaveLength(101)
    expect(faults.at(-1)).toContain('50 more faults')
  })
})
