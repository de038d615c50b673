import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parsePolicy } from '../../src/policy/file/parse.js'

const FILE = '.github/cce-upgrade-policy.yml'

const reading = (text: string) => parsePolicy(text, FILE)
/** Each fault as `line: code at`. */
const faults = (text: string): string[] =>
  reading(text).faults.map(({ line, problem, at }) => `${line}: ${problem.code}${at === '' ? '' : ` ${at}`}`)

describe('a policy file that is not a single plain YAML document', () => {
  it.each<[string, string, string]>([
    ['empty', '', '1: empty'],
    ['only comments', '# nothing\n', '1: empty'],
    ['broken', 'version: [', '1: not-yaml'],
    ['a duplicate key', 'version: 1\nrules: []\nversion: 1\n', '3: not-yaml'],
    ['a custom tag', 'version: 1\nrules: !!js/function x\n', '2: not-yaml'],
    ['two documents', 'version: 1\n---\nversion: 1\n', '2: not-yaml'],
    ['tabs as indentation', 'version: 1\nrules:\n\t- x\n', '3: not-yaml'],
  ])('is refused: %s', (_, text, expected) => {
    expect(faults(text)[0]).toBe(expected)
  })

  it('is refused if aliases multiply', () => {
    const bomb = `version: 1\na: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join(',')}]`).join('\n')}\n`
    expect(faults(bomb)).toEqual(['null: not-yaml'])
  })

  it('is refused if an alias contains itself', () => {
    expect(faults('version: &a [*a]\n')).toEqual(['1: not-yaml'])
  })

  it.each([
    ['[', '['.repeat(100_000)],
    ['closed brackets', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['dashes', `\n  ${'- '.repeat(20_000)}a`],
    ['maps', '{a: '.repeat(3_000) + 1 + '}'.repeat(3_000)],
  ])('is refused if it is nested too deeply: %s', (_, nested) => {
    expect(faults(`version: ${nested}`)[0]).toMatch(/: not-yaml$/)
  })

  it('is refused if it is larger than any policy', () => {
    expect(faults(`version: 1\n#${'x'.repeat(1024 * 1024)}`)).toEqual(['null: too-large'])
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<'])(
    'is refused if it has the key %s',
    (key) => {
      expect(faults(`version: 1\n${key}: {a: 1}\n`)).toEqual([`2: unknown-key ${key}`])
    },
  )
})

describe('a policy file with anchors', () => {
  it('is read, and a fault behind an alias is reported at the anchor', () => {
    const text =
      'version: 1\nrules:\n  - match: &m { name: a, levl: b }\n    decision: warn\n  - match: *m\n    decision: warn\n'
    expect(faults(text)).toEqual(['3: unknown-key rules[0].match.levl', '3: unknown-key rules[1].match.levl'])
  })
})

describe('parsePolicy', () => {
  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(() => reading(text)).not.toThrow()))
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(() => reading(stringify(value))).not.toThrow()))
  })
})

describe('a policy file with very many faults', () => {
  const many = (count: number, line: (index: number) => string) =>
    `version: 1\n${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`

  it.each([
    ['unknown keys', many(20_000, (index) => `fail-ox${index}: 1`), '2: unknown-key fail-ox0', 19_900],
    ['wrong entries', many(1, () => `rules: [${Array(26_000).fill('1').join(',')}]`), '2: wrong-type rules[0]', 25_900],
    ['duplicate keys', many(20_000, () => 'fail-on: any'), '3: not-yaml', 19_899],
    [
      'unknown keys in one entry',
      many(
        1,
        () =>
          `rules: [{decision: block, match: {${many(40_000, (index) => `k${index}: 1`)
            .split('\n')
            .slice(1, -1)
            .join(',')}}}]`,
      ),
      '2: unknown-key rules[0].match.k0',
      39_901,
    ],
  ])('has its first hundred faults reported, and the number of the others: %s', (_, text, first, more) => {
    const { state, faults: all } = reading(text)
    expect(state).toBe('faulty')
    expect(faults(text)[0]).toBe(first)
    expect(all).toHaveLength(101)
    expect(all.at(-1)).toMatchObject({ line: null, problem: { code: 'more', count: more } })
  })

  it.each([
    ['empty maps', `rules: [${'{},'.repeat(200_000)}]`],
    ['numbers', `rules: [${'1,'.repeat(200_000)}]`],
    ['quotes that do not end', '"\n'.repeat(200_000)],
    ['closing braces', '}'.repeat(200_000)],
    ['keys of one entry', `rules: [{ match: {${many(90_000, (index) => `k${index}: 1,`).slice(11)}} }]`],
  ])('is refused as a whole if it has more parts than people write: %s', (_, text) => {
    expect(faults(`version: 1\n${text}`)).toEqual(['null: too-large'])
  })

  it('is read if it has as many entries as people may write', () => {
    const rule = (index: number) => `  - match: { name: Item${index} }\n    decision: block\n    reason: CHG-${index}`
    expect(
      reading(`rules:\n${Array.from({ length: 10_000 }, (_, index) => rule(index)).join('\n')}\nversion: 1`).state,
    ).toBe('in-force')
  })

  it('quotes no more than the beginning of a long value', () => {
    const texts = [`version: 1\nfail-on: ${'k'.repeat(900_000)}`, `version: 1\n"${'k'.repeat(900_000)}": 1`]
    for (const text of texts) expect(JSON.stringify(reading(text).faults).length).toBeLessThan(3_000)
  })
})
