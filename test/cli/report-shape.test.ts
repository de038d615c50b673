import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { PublishedApi } from '../../src/catalog/published-api.js'
import { UsageError } from '../../src/cli/command.js'
import { reportShape } from '../../src/cli/report-shape.js'
import { Shaper, shapeJson } from '../../src/cli/response-shape.js'
import { SCENARIOS } from '../../src/simulator/server/simulator.js'
import { runGate } from '../scenarios/run-gate.js'
import { RUNS } from '../support/jest/property-runs.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const api = new PublishedApi()
const NOTHING_SHOWN = { keys: new Set<string>(), values: new Set<string>() }

/** Everything that a shape can hold instead of a text. */
const PLACEHOLDER =
  /^(?:|<(?:UUID|32 hexadecimal digits|(?:RFC 3339 time|time as Go prints it), (?:\d digits of a second, )?(?:UTC|with an offset)|time in another format|IP address|version v?0(?:\.0){0,2}(?:-r0)?|version with a suffix|(?:integer|decimal number|true or false) as text|URL|path|string|text of several lines|true or false|more than 100 levels|unlisted value of \d+ characters|HTML or XML|text that is not JSON)>)$/
const KEY = /^<(?:key \d+|any key|times|each)>$/

/** What in a shape is neither a placeholder nor published. `field` is the name of the field that holds it. */
function leaks(shape: unknown, field = '', parent = ''): string[] {
  if (Array.isArray(shape)) return shape.flatMap((one) => leaks(one, field, parent))
  if (typeof shape === 'number') return [0, 0.5].includes(shape) ? [] : [String(shape)]
  if (typeof shape === 'string') {
    const published = api.valuesOf(field, parent)
    return PLACEHOLDER.test(shape) || published?.has(shape) ? [] : [shape]
  }
  if (typeof shape !== 'object' || shape === null) return shape === null ? [] : [String(shape)]
  if ('<times>' in shape && '<each>' in shape)
    return Number.isInteger(shape['<times>']) ? leaks(shape['<each>'], field, parent) : ['<times>']
  return Object.entries(shape).flatMap(([name, value]) => [
    ...(KEY.test(name) || api.hasField(name) ? [] : [name]),
    ...leaks(value, name, field),
  ])
}

const shapeOf = (value: unknown): unknown => shapeJson(new Shaper(NOTHING_SHOWN).shapeOf(value))

/** Runs the command on files with these texts. */
async function shapeOfFiles(files: Readonly<Record<string, string>>, flags: Record<string, string> = {}) {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const printed: string[] = []
  const noted: string[] = []
  const code = await reportShape({
    args: Object.keys(files).map((name) => join(folder, name)),
    flags,
    env: {},
    print: (text) => void printed.push(text),
    note: (text) => void noted.push(text),
    invocation: { command: 'gate', demo: 'gate demo', beside: null },
    signal: new AbortController().signal,
  })
  return { code, output: printed.join('\n'), notes: noted.join('\n') }
}

interface Output {
  readonly tool: string
  readonly responses: readonly { readonly '<times>': number; readonly '<each>': unknown }[]
}

const parsed = (output: string): Output => JSON.parse(output) as Output

/** Scenarios that take megabytes; they have no other fields than the others. */
const LARGE = /large|huge|oversized|slow-body|hung|throttled/

describe('the shape of a response', () => {
  it('keeps published field names and values, and replaces everything else', () => {
    const response = {
      kind: 'PreCheckTask',
      metadata: {
        uid: '4ca0a69e-094b-4b13-a274-0997b4e4d181',
        creationTimestamp: '2023-11-25 07:20:04.592972 +0000 UTC',
      },
      spec: { targetVersion: 'v1.31.1-r0', clusterVersion: 'v1.29' },
      status: {
        phase: 'Failed',
        expireTimeStamp: '2025-08-13T11:24:37.312017086+08:00',
        clusterCheckStatus: {
          itemsStatus: [
            { name: 'DeprecatedApiCheck', level: 'Fatal', phase: 'Success', message: '' },
            { name: 'SecretNewItem', level: 'Severe', phase: 'Failed', message: 'pod web-1 of acme' },
          ],
        },
      },
      progress: 42.5,
      currentCount: 1234,
      critical: true,
      description: null,
      path: '10.20.30.40:8080',
      url: 'https://acme.example/x',
      value: '/apis/policy/v1beta1',
    }
    expect(shapeOf(response)).toEqual({
      kind: 'PreCheckTask',
      metadata: { uid: '<UUID>', creationTimestamp: '<time as Go prints it, 6 digits of a second, UTC>' },
      spec: { targetVersion: '<version v0.0.0-r0>', clusterVersion: '<version v0.0>' },
      status: {
        phase: 'Failed',
        expireTimeStamp: '<RFC 3339 time, 9 digits of a second, with an offset>',
        clusterCheckStatus: {
          itemsStatus: [
            { '<times>': 1, '<each>': { name: 'DeprecatedApiCheck', level: 'Fatal', phase: 'Success', message: '' } },
            {
              '<times>': 1,
              '<each>': {
                name: '<unlisted value of 13 characters>',
                level: '<unlisted value of 6 characters>',
                phase: 'Failed',
                message: '<string>',
              },
            },
          ],
        },
      },
      progress: 0.5,
      currentCount: 0,
      critical: '<true or false>',
      description: null,
      path: '<IP address>',
      url: '<URL>',
      value: '<path>',
    })
  })

  it('shows elements of equal shape once, with how many there are', () => {
    const node = (name: string, phases: readonly string[]) => ({
      nodeInfo: { name },
      itemsStatus: phases.map((phase) => ({ phase })),
    })
    const nodes = [node('a', ['Success', 'Success']), node('b', ['Success']), node('c', ['Failed', 'Success'])]
    expect(shapeOf({ nodeStageStatus: nodes })).toEqual({
      nodeStageStatus: [
        {
          '<times>': 2,
          '<each>': { nodeInfo: { name: '<string>' }, itemsStatus: [{ '<times>': 3, '<each>': { phase: 'Success' } }] },
        },
        {
          '<times>': 1,
          '<each>': {
            nodeInfo: { name: '<string>' },
            itemsStatus: [
              { '<times>': 1, '<each>': { phase: 'Failed' } },
              { '<times>': 1, '<each>': { phase: 'Success' } },
            ],
          },
        },
      ],
    })
  })

  it('replaces the keys that people choose, even if they are like the name of a field', () => {
    expect(shapeOf({ labels: { team: 'a', name: 'b' }, newSection: 1, annotations: {} })).toEqual({
      labels: { '<any key>': [{ '<times>': 2, '<each>': '<string>' }] },
      '<key 1>': 0,
      annotations: {},
    })
  })

  it('has nothing but placeholders and published words, whatever the response', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        'status',
        'phase',
        'level',
        'kind',
        'name',
        'itemsStatus',
        'labels',
        'metadata',
        '__proto__',
        'items',
      ),
      fc.constantFrom(
        'Failed',
        'Fatal',
        'v1.29',
        '<key 1>',
        '<string>',
        '2026-01-01T00:00:00Z',
        '1.2.3.4',
        '</script>',
      ),
    )
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        word,
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 6 }),
        fc.array(fc.tuple(word, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
      ),
    }))
    fc.assert(
      fc.property(value, (response) => {
        const json = JSON.stringify(response)
        const shape = JSON.stringify(shapeOf(JSON.parse(json)))
        expect(leaks(JSON.parse(shape))).toEqual([])
        // and it is the same the next time
        expect(JSON.stringify(shapeOf(JSON.parse(json)))).toBe(shape)
      }),
      { numRuns: RUNS },
    )
  })

  it('ends for a response of a million levels, and takes as long for distinct elements as for equal ones', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(1e5)}${']'.repeat(1e5)}`)
    expect(JSON.stringify(shapeOf(deep))).toContain('<more than 100 levels>')
    const elements = Array.from({ length: 50_000 }, (_, index) => ({ [`k${index}`]: index }))
    expect(shapeOf(elements)).toHaveLength(50_000)
  })
})

describe('the command report-shape', () => {
  it.each([...SCENARIOS.keys()].filter((name) => !LARGE.test(name)))(
    'reveals nothing of the evidence of a run: scenario %s',
    async (scenario) => {
      const { files } = await runGate(scenario)
      const evidence = [...files].filter(([name]) => /^evidence\/.*\.(?:json|txt)$/.test(name))
      const { output, code } = await shapeOfFiles(
        Object.fromEntries(evidence.map(([name, text]) => [name.replace('evidence/', ''), text])),
      ).catch((error: unknown) => {
        // a run that got no response leaves none
        expect([error instanceof UsageError, evidence.length]).toEqual([true, 0])
        return { output: '{"responses":[]}', code: 0 }
      })
      expect(code).toBe(0)
      expect(parsed(output).responses.flatMap((one) => leaks(one))).toEqual([])
    },
  )

  it('says what was replaced and asks to read it, beside the output', async () => {
    const { output, notes } = await shapeOfFiles({ 'a.json': '{"phase":"Odd","acmeSecret":1}' })
    expect(parsed(output)).toEqual({
      tool: 'cce-upgrade-gate 1.0.0',
      responses: [{ '<times>': 1, '<each>': { phase: '<unlisted value of 3 characters>', '<key 1>': 0 } }],
    })
    expect(notes).toContain('Read 1 response, of 1 distinct shape.')
    expect(notes).toContain('1 field name that CCE does not publish is replaced')
    expect(notes).toContain('Values that no table lists are replaced in: phase.')
    expect(notes).toMatch(/Read the output before you send it\.$/)
    expect(output + notes).not.toContain('acmeSecret')
    expect((await shapeOfFiles({ 'a.json': '{}' }, { language: 'zh-cn' })).notes).toContain(
      '发送之前请先通读输出内容。',
    )
  })

  it('names no field that people may have chosen, neither in the shape nor beside it', async () => {
    const text = JSON.stringify({ 'node-of-acme': { phase: 'Odd', level: 'Odder' } })
    const { output, notes } = await shapeOfFiles({ 'a.json': text })
    expect(output + notes).not.toMatch(/acme|Odd/)
    expect(notes).toContain('Values that no table lists are replaced in: phase, level.')
  })

  it('prints what placeholders stand for only instead of the shape', async () => {
    const { output, notes } = await shapeOfFiles(
      { 'a.json': '{"phase":"Odd","newSection":{"x":"y"}}' },
      { legend: 'true' },
    )
    expect(output.split('\n').slice(1)).toEqual(['<key 1>: "newSection"', '<key 2>: "x"', 'phase: "Odd"'])
    expect(output).toMatch(/^For your own eyes/)
    expect(notes).toBe('')
  })

  it('keeps what a person names, and of values only single words', async () => {
    const files = {
      'a.json': '{"itemsStatus":[{"name":"NewItem"},{"name":"two words"}],"nodeInfo":{"name":"n-1"},"newSection":1}',
    }
    const { output, notes } = await shapeOfFiles(files, {
      'show-keys': 'newSection',
      'show-values': 'itemsStatus.name',
    })
    expect(parsed(output).responses[0]?.['<each>']).toEqual({
      itemsStatus: [
        { '<times>': 1, '<each>': { name: 'NewItem' } },
        { '<times>': 1, '<each>': { name: '<unlisted value of 9 characters>' } },
      ],
      nodeInfo: { name: '<string>' },
      newSection: 0,
    })
    expect(notes).toContain('what --show-keys and --show-values name')
  })

  it('reads what curl -i printed, one response a line, and what is no JSON', async () => {
    const { output } = await shapeOfFiles({
      'headers.txt':
        'HTTP/1.1 200 Connection established\r\n\r\nHTTP/2 404\r\nX-Auth-Token: acme\r\n\r\n{"error_msg":"x"}',
      'lines.json': '{"error_msg":"y"}\n{"error_msg":"z"}\n',
      'page.html': '<html>acme</html>',
      'text.txt': 'acme',
      'none.json': '',
      'headers-only.txt': 'HTTP/1.1 204 No Content\r\nServer: acme',
    })
    expect(output).not.toContain('acme')
    expect(parsed(output).responses).toEqual([
      { '<times>': 2, '<each>': '' },
      { '<times>': 3, '<each>': { error_msg: '<string>' } },
      { '<times>': 1, '<each>': '<HTML or XML>' },
      { '<times>': 1, '<each>': '<text that is not JSON>' },
    ])
  })

  it('leaves out the files that the gate wrote itself, and says so', async () => {
    const { output, notes } = await shapeOfFiles({
      'fleet-clusters.json': '{"kind":"GatedClusters","items":[]}',
      'report.json': '{"tool":{"name":"cce-upgrade-gate"}}',
      'a.json': '{}',
    })
    expect(parsed(output).responses).toHaveLength(1)
    expect(notes).toContain('2 files written by the gate itself')
  })

  it('refuses a call without a file, with a file that is missing, or in an unknown language', async () => {
    await expect(shapeOfFiles({})).rejects.toThrow(UsageError)
    await expect(shapeOfFiles({ 'a.json': '{}' }, { language: 'fr' })).rejects.toThrow('--language is "fr"')
  })
})
