import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lostValues } from '../../../src/repository/plan/addon-values.js'
import { readChange } from '../../../src/repository/plan/change.js'
import { addonValues, type ChangeOptions, resourceChange, valuesBlock } from '../../support/plans/plans.js'

type Values = Readonly<Record<string, unknown>>

/** What the values of an add-on lose between two blocks of values. */
const lost = (before: Values | null, after: Values | null, options: ChangeOptions = {}) => {
  const valuesOf = (block: Values | null) => addonValues({ values: block === null ? [] : [block] })
  const change = readChange(
    resourceChange('huaweicloud_cce_addon', { before: valuesOf(before), after: valuesOf(after), ...options }),
  )
  if (change === null) throw new Error('not a change')
  return lostValues(change)
}

const NOTHING = { keys: [], hidden: 0, unknown: [] }
const custom = (value: unknown): Values => valuesBlock({ custom_json: JSON.stringify(value) })

describe('lostValues', () => {
  it('finds keys that are gone, at any depth', () => {
    const before = custom({ a: 1, b: { c: 2, d: { e: 3 } } })
    expect(lost(before, custom({ b: { d: {} } }))).toEqual({
      ...NOTHING,
      keys: ['custom.a', 'custom.b.c', 'custom.b.d.e'],
    })
  })

  it('names a lost key once, and not each key below it', () => {
    expect(lost(custom({ b: { c: { d: 1 } } }), custom({}))).toEqual({ ...NOTHING, keys: ['custom.b'] })
  })

  it('finds nothing where values change, or keys are added or become null', () => {
    expect(lost(custom({ a: 1, b: 'x' }), custom({ a: null, b: ['y'], c: {} }))).toEqual(NOTHING)
  })

  it('makes no difference between a map and JSON text', () => {
    const map = valuesBlock({ custom_json: null, custom: { a: '1', b: '2' } })
    expect(lost(map, custom({ a: 1, b: 2 }))).toEqual(NOTHING)
    expect(lost(custom({ a: 1, b: 2 }), map)).toEqual(NOTHING)
    expect(lost(map, custom({ b: 2 }))).toEqual({ ...NOTHING, keys: ['custom.a'] })
  })

  it('loses everything where the block is removed', () => {
    expect(lost(custom({ a: 1 }), null).keys).toEqual([
      'basic.image_version',
      'basic.swr_addr',
      'basic.swr_user',
      'custom.a',
      'flavor.replicas',
    ])
  })

  it('loses nothing where there was no block before', () => {
    expect(lost(null, custom({ a: 1 }))).toEqual(NOTHING)
  })

  it('loses everything where the new text is no JSON', () => {
    expect(lost(custom({ a: 1 }), valuesBlock({ custom_json: '{"a":' }))).toEqual({ ...NOTHING, keys: ['custom.a'] })
  })

  it.each([
    ['before', { beforeSensitive: { values: [{ custom_json: true }] } }],
    ['after', { afterSensitive: { values: [{ custom_json: true }] } }],
    ['as a block', { afterSensitive: { values: true } }],
    ['as a resource', { beforeSensitive: true }],
  ])('counts the lost keys of text that is sensitive %s, and does not name them', (_where, options) => {
    expect(lost(custom({ secret_key: 1, b: 2 }), custom({ b: 2 }), options)).toEqual({ ...NOTHING, hidden: 1 })
  })

  it('names the keys of a map in which one value is sensitive', () => {
    const before = valuesBlock({ custom_json: null, custom: { a: '1', b: '2' } })
    const after = valuesBlock({ custom_json: null, custom: { b: '2' } })
    const afterSensitive = { values: [{ custom: { b: true } }] }
    expect(lost(before, after, { afterSensitive })).toEqual({ ...NOTHING, keys: ['custom.a'] })
  })

  it.each([
    ['before', { beforeSensitive: { values: [{ custom: true }] } }],
    ['after', { afterSensitive: { values: [{ custom: true }] } }],
  ])('counts the keys of a map that is sensitive as a whole, without naming them: %s', (_when, options) => {
    const before = valuesBlock({ custom_json: null, custom: { s3cr3t: '1', b: '2' } })
    const after = valuesBlock({ custom_json: null, custom: { b: '2' } })
    expect(lost(before, after, options)).toEqual({ ...NOTHING, hidden: 1 })
  })

  it('keeps keys of a map whose values are known only after the apply', () => {
    const before = valuesBlock({ custom_json: null, custom: { a: '1', b: '2' } })
    const after = valuesBlock({ custom_json: null, custom: { b: '2' } })
    expect(lost(before, after, { afterUnknown: { values: [{ custom: { a: true } }] } })).toEqual(NOTHING)
  })

  it.each([
    [{ values: [{ custom_json: true }] }, 'values.custom_json'],
    [{ values: [{ custom: true }] }, 'values.custom'],
  ])('names text that is known only after the apply: %j', (afterUnknown, unknown) => {
    const after = valuesBlock({ custom_json: null })
    expect(lost(custom({ a: 1 }), after, { afterUnknown })).toEqual({ ...NOTHING, unknown: [unknown] })
  })

  it('names values that are known as a whole only after the apply', () => {
    const options = { after: addonValues({ values: undefined }), afterUnknown: { values: true } }
    expect(lost(custom({ a: 1 }), null, options)).toEqual({ ...NOTHING, unknown: ['values'] })
  })

  it('never throws, and takes no key of a prototype for one of the values', () => {
    const before = valuesBlock({ custom_json: '{"__proto__":{"a":1},"constructor":1,"toString":2}' })
    expect(lost(before, custom({}))).toEqual({
      ...NOTHING,
      keys: ['custom.__proto__', 'custom.constructor', 'custom.toString'],
    })
    const deep = `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`
    expect(lost(valuesBlock({ custom_json: deep }), custom({})).keys).toEqual(['custom.a'])
  })

  it('finds exactly the keys of the first level that are gone', () => {
    const maps = fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => !key.includes('.')),
      fc.integer(),
    )
    fc.assert(
      fc.property(maps, maps, (before, after) => {
        const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
        expect(lost(custom(before), custom(after)).keys).toEqual(gone.map((key) => `custom.${key}`).sort())
      }),
    )
  })
})
