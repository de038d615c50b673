import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { catalogRisks } from '../../../src/catalog/known-risks/index.js'
import { type LinePattern, patternKey } from '../../../src/model/known-risk.js'
import { lineScanner } from '../../../src/repository/known-risks/lines.js'
import { riskPatterns } from '../../../src/repository/known-risks/patterns.js'
import { RUNS } from '../../support/jest/property-runs.js'

/** The places at which a pattern is found, as `line:column`. */
const places = (pattern: LinePattern, text: string): string[] =>
  lineScanner([pattern])(text).map(({ line, column }) => `${line}:${column}`)

const GIT_REPO: LinePattern = { key: 'gitRepo', with: 'repository' }
const SOCKET: LinePattern = { key: 'path', value: '*/docker.sock' }
const TIME_ZONE: LinePattern = { key: 'schedule', value: 'TZ=*' }

describe('a key in the lines of the repository', () => {
  it.each([
    ['block style', 'volumes:\n  - name: src\n    gitRepo:\n      repository: https://x\n', ['3:5']],
    ['an item of a list', 'volumes:\n  - gitRepo:\n      repository: https://x\n', ['2:5']],
    ['flow style', 'volumes: [{ name: src, gitRepo: { repository: https://x } }]\n', ['1:24']],
    ['quoted keys', 'a:\n  "gitRepo":\n    "repository": x\n', ['2:4']],
    ['JSON', '{\n  "gitRepo": {\n    "repository": "x"\n  }\n}\n', ['2:4']],
    ['minified JSON', '{"a":1,"gitRepo":{"revision":"v1","repository":"x"},"b":{}}', ['1:9']],
    ['HCL', 'volume {\n  gitRepo {\n    repository = "x"\n  }\n}\n', ['2:3']],
    ['Windows line ends', 'a:\r\n  gitRepo:\r\n    repository: x\r\n', ['2:3']],
    ['a template between', 'gitRepo:\n  {{- if .Values.x }}\n  repository: {{ .Values.url }}\n  {{- end }}\n', ['1:1']],
    ['a comment between', 'gitRepo:\n  # where the code is\n\n  repository: x\n', ['1:1']],
    ['two of them', 'gitRepo:\n  repository: x\n---\ngitRepo:\n  repository: y\n', ['1:1', '4:1']],
  ])('is found in %s', (_, text, expected) => {
    expect(places(GIT_REPO, text)).toEqual(expected)
  })

  it.each([
    ['a comment', '# gitRepo:\n#   repository: x\n'],
    ['the end of a line that is a comment', 'a: 1 # gitRepo: { repository: x }\n'],
    ['a comment of HCL', '// gitRepo { repository = "x" }\n'],
    ['a comment of a template', '{{- /* gitRepo: { repository: x } */}}\n'],
    ['a longer name', 'mygitRepo:\n  repository: x\ngitRepoUrl:\n  repository: x\n.gitRepo: 1\n'],
    ['text', 'description: use gitRepo, which has a repository\n'],
    ['another map', 'gitRepo:\n  url: x\nother:\n  repository: x\n'],
    ['the map beside it', '{"gitRepo":{"url":"x"},"other":{"repository":"x"}}'],
    [
      'the schema of a custom resource',
      'gitRepo:\n  description: a volume\n  properties:\n    repository:\n      type: string\n  required:\n  - repository\n',
    ],
    ['a map inside of it', 'gitRepo:\n  of:\n    repository: x\n'],
    ['a map inside of it, in one line', '{"gitRepo":{"of":{"repository":"x"}}}'],
    ['an empty value', 'gitRepo: {}\nrepository: x\n'],
    [
      'what kubectl recorded',
      'annotations:\n  kubectl.kubernetes.io/last-applied-configuration: |\n    {"gitRepo":{"repository":"x"}}\n',
    ],
  ])('is not found in %s', (_, text) => {
    expect(places(GIT_REPO, text)).toEqual([])
  })

  it.each([
    'externalIPs: []',
    'externalIPs: null',
    'externalIPs:',
    'externalIPs: ~',
    'externalIPs: {{ toJson .Values.ips }}',
    'externalIPs:\n{{ toYaml .Values.ips | indent 2 }}',
    'externalIPs:\n  {{- range .Values.ips }}\n  - {{ . }}\n  {{- end }}',
    '{"externalIPs":[]}',
  ])('is not found without a value: %s', (text) => {
    for (const after of ['', '\n', '\nports:\n  - port: 80\n'])
      expect(places({ key: 'externalIPs' }, text + after)).toEqual([])
  })

  it.each([
    'externalIPs:\n  description: IPs\n  items:\n    type: string\n  type: array\n',
    '"externalIPs": {\n  "type": "array",\n  "items": { "type": "string" }\n}\n',
    '{"properties":{"externalIPs":{"type":"array"}}}',
  ])('is not found in a schema that describes it: %j', (text) => {
    expect(places({ key: 'externalIPs' }, text)).toEqual([])
  })

  it.each([
    'externalIPs:\n  - 192.0.2.1\n',
    'externalIPs:\n- 192.0.2.1\n',
    'externalIPs: [192.0.2.1]\n',
    '{"externalIPs":["192.0.2.1"]}',
  ])('is found with a value: %j', (text) => {
    expect(places({ key: 'externalIPs' }, text)).toHaveLength(1)
  })

  it.each([
    ['  path: /var/run/docker.sock\n', 1],
    ['  - path: "/var/run/docker.sock"  # the socket\n', 1],
    ['{"hostPath":{"path":"/run/docker.sock","type":"Socket"}}', 1],
    ['  path = "/var/run/docker.sock"\n', 1],
    ['  mountPath: /var/run/docker.sock\n', 0],
    ['  path: /var/run/docker.sock.d\n', 0],
    ['  path: /var/run\n  args: --socket=/var/run/docker.sock\n', 0],
    ['  host: unix:///var/run/docker.sock\n', 0],
  ])('is found by its value: %j', (text, count) => {
    expect(places(SOCKET, text)).toHaveLength(count)
  })

  it('has the whole value that is asked for', () => {
    expect(places(TIME_ZONE, 'schedule: "TZ=Asia/Shanghai 0 4 * * *"\n')).toEqual(['1:1'])
    expect(places(TIME_ZONE, 'schedule: "CRON_TZ=Asia/Shanghai 0 4 * * *"\n')).toEqual([])
  })
})

describe('a text in the lines of the repository', () => {
  it('is found where no word goes on', () => {
    const text =
      'a nf_conntrack_max=1\nnet.nf_conntrack_max\nnf_conntrack_max_size\nxnf_conntrack_max\n"nf_conntrack_max"\n'
    expect(places({ text: 'nf_conntrack_max' }, text)).toEqual(['1:3', '2:5', '5:2'])
  })

  it('counts once in a line', () => {
    expect(places({ text: 'abc' }, 'abc abc\nabc\n')).toEqual(['1:1', '2:1'])
  })
})

describe('the scanner of lines', () => {
  it('keeps nothing of a line but a digest, which does not depend on its indent', () => {
    const scan = lineScanner([{ text: 'password' }])
    const [one, two, other] = scan('password: s3cret\n    password: s3cret\npassword: other\n')
    expect(JSON.stringify([one, two, other])).not.toContain('s3cret')
    expect(one?.digest).toMatch(/^[0-9a-f]{16}$/)
    expect([two?.digest === one?.digest, other?.digest === one?.digest]).toEqual([true, false])
  })

  const patterns = riskPatterns([])
  const words = [
    ...patterns.map((pattern) => ('text' in pattern ? pattern.text : pattern.key)),
    ...[': ', '=', ' {', '}', '[', ']', '"', "'", '\n', '\r\n', '  ', '- ', '#', 'monitors', 'repository', '\t', '中'],
  ]
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''))

  it('finds nothing on a line that does not have what it names', () => {
    const scan = lineScanner(patterns)
    const byKey = new Map(patterns.map((pattern) => [patternKey(pattern), pattern]))
    let count = 0
    fc.assert(
      fc.property(text, (source) => {
        const lines = source.split('\n')
        for (const { pattern, line, column } of scan(source)) {
          count++
          const found = byKey.get(pattern)
          const wanted = found === undefined ? '?' : 'text' in found ? found.text : found.key
          expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${wanted.replace(/[[\].]/g, '\\$&')}`))
        }
      }),
      { numRuns: RUNS },
    )
    expect(count).toBeGreaterThan(0)
  })

  it.each([
    ['one line', (part: string, count: number) => part.repeat(count)],
    ['many lines', (part: string, count: number) => `${part}\n`.repeat(count)],
  ])('takes time in proportion to the text: %s', (_, make) => {
    const scan = lineScanner(patterns)
    const parts = ['gitRepo:{', '"externalIPs":', 'path: x/docker.sock ', 'rbd: {{ ', 'schedule: "TZ=']
    for (const part of parts) {
      const began = performance.now()
      scan(make(part, Math.ceil((5 * 1024 * 1024) / part.length)))
      expect(performance.now() - began).toBeLessThan(5_000)
    }
  })

  it('finds every pattern of the catalog by itself', () => {
    const sample = (pattern: LinePattern): string => {
      if ('text' in pattern) return pattern.text
      const value = pattern.value?.replace('*', 'x') ?? (pattern.with ? `{ ${pattern.with}: x }` : 'x')
      return `${pattern.key}: ${value}`
    }
    for (const pattern of patterns)
      expect([sample(pattern), lineScanner([pattern])(sample(pattern)).length]).toEqual([sample(pattern), 1])
    expect(patterns.length).toBeGreaterThan(25)
    expect(catalogRisks().filter(({ match }) => match.repository).length).toBeGreaterThan(15)
  })
})
