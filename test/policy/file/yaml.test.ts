import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parsePolicy } from '../../../src/policy/file/parse.js'

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
