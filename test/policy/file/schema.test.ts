import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml'
import { STARTER } from '../../../src/cli/policy.js'
import { parsePolicy } from '../../../src/policy/file/parse.js'
import { RUNS } from '../../support/jest/property-runs.js'
import { TYPOS, WHOLE } from './whole.js'

interface SchemaPart {
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly items?: SchemaPart
  readonly description?: string
}

describe('the published policy schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../schema/policy.v1.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

  it('accepts the complete policy and the starter', () => {
    for (const text of [WHOLE, STARTER])
      expect([validate(parseDocument(text).toJS()), validate.errors]).toEqual([true, null])
  })

  it.each(TYPOS)('refuses a typo in $key on line $line, as the gate does', ({ text }) => {
    expect(validate(parseDocument(text).toJS())).toBe(false)
  })

  it('accepts everything that the gate accepts', () => {
    const nodes: Node[] = []
    visit(parseDocument(WHOLE), (_, node) => {
      if (isScalar(node) || isMap(node) || isSeq(node)) nodes.push(node)
    })
    expect(nodes.length).toBeGreaterThan(50)
    const value = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, [], {}, '*', 'precheck', 'Fatal', true))
    let accepted = 0
    fc.assert(
      fc.property(fc.nat(), value, (at, other) => {
        const document = parseDocument(WHOLE)
        let index = 0
        visit(document, (_, node) => {
          if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined
          return index++ === at % nodes.length ? document.createNode(other) : undefined
        })
        const text = document.toString()
        const reread = parseDocument(text)
        fc.pre(reread.errors.length === 0)
        if (parsePolicy(text, 'policy.yml').state !== 'in-force') return
        accepted++
        expect([validate(reread.toJS()), validate.errors]).toEqual([true, null])
      }),
      { numRuns: RUNS },
    )
    expect(accepted).toBeGreaterThan(0)
  })

  it('has exactly the keys of the complete policy, each with a description', () => {
    const keys = new Set<string>()
    const undescribed: string[] = []
    const walk = ({ properties = {}, items }: SchemaPart, at: string): void => {
      for (const [key, part] of Object.entries(properties)) {
        keys.add(key)
        if (!part.description) undescribed.push(`${at}.${key}`)
        walk(part, `${at}.${key}`)
      }
      if (items) walk(items, `${at}[]`)
    }
    walk(schema, '')
    expect([...keys].sort()).toEqual([...new Set(TYPOS.map(({ key }) => key))].sort())
    expect(undescribed).toEqual([])
  })
})
