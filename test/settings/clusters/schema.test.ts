import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { CLUSTERS_STARTER } from '../../../src/cli/clusters.js'
import { parseClusters } from '../../../src/settings/clusters/parse.js'
import { RUNS } from '../../support/jest/property-runs.js'

interface SchemaPart {
  readonly description?: string
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly items?: SchemaPart
  readonly anyOf?: readonly SchemaPart[]
}

const schema = JSON.parse(readFileSync(new URL('../../../schema/clusters.v1.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

const text = fc.oneof(
  fc.constantFrom(
    'auto',
    'v1.31',
    '1.31',
    'v1.31.4-r0',
    'V1.31',
    'PROD',
    'cn-north-4',
    '24h',
    'a/**',
    '!a',
    '.',
    'a b',
  ),
  fc.string(),
)
const value = fc.oneof(
  text,
  fc.array(text, { maxLength: 2 }),
  fc.constantFrom(null, true, false, 3, { file: 'a.yml', key: 'a.b' }, { file: 'a.yml' }, {}),
)
const KEYS = ['name', 'id', 'region', 'project-id', 'autopilot', 'target', 'paths', 'stage', 'soak', 'credentials']

describe('the published schema of the clusters file', () => {
  it('accepts the starter once its id is filled in, and refuses it before', () => {
    expect(validate(parse(CLUSTERS_STARTER))).toBe(false)
    expect(validate(parse(CLUSTERS_STARTER.replace('<cluster id>', 'c-1')))).toBe(true)
  })

  it('accepts everything that the gate accepts', () => {
    let accepted = 0
    const fields = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 2 })
    fc.assert(
      fc.property(fields, (over) => {
        const file = stringify([{ name: 'a', id: 'c-1', ...over }])
        if (parseClusters(file, 'clusters.yml').state !== 'in-force') return
        accepted++
        expect([validate(parse(file)), validate.errors]).toEqual([true, null])
      }),
      { numRuns: RUNS * 5 },
    )
    expect(accepted).toBeGreaterThan(0)
  })

  it.each([
    [{ colour: 'red' }],
    [{ target: { file: 'a.yml' } }],
    [{ target: 'latest' }],
    [{ paths: [] }],
    [{ paths: 'a/**' }],
    [{ id: '..' }],
    [{ autopilot: 'yes' }],
  ])('refuses %j, as the gate does', (over) => {
    const file = stringify([{ name: 'a', id: 'c-1', ...over }])
    expect(parseClusters(file, 'clusters.yml').state).toBe('faulty')
    expect(validate(parse(file))).toBe(false)
  })

  it('describes each key', () => {
    const described = (part: SchemaPart): boolean[] => [
      ...Object.values(part.properties ?? {}).flatMap((one) => [one.description !== undefined, ...described(one)]),
      ...(part.items ? described(part.items) : []),
      ...(part.anyOf ?? []).flatMap(described),
    ]
    const all = described(schema)
    expect(all).toHaveLength(KEYS.length + 2)
    expect(all).not.toContain(false)
  })
})
