import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { globSync } from 'tinyglobby'
import { DIAGNOSTIC_EXAMPLES } from '../../scripts/docs/diagnostic-examples.js'
import { sectionsOf } from '../../scripts/docs/markdown.js'
import { generatedPages } from '../../scripts/docs/pages.js'
import { fieldsOf, schemas } from '../../scripts/docs/schemas.js'
import { allEntries } from '../../src/catalog/items/index.js'
import { PLAN_CODES } from '../../src/model/plan.js'
import { gateDocUrl } from '../../src/report/build/finding.js'
import { manifestDocUrl, planDocUrl } from '../../src/report/build/own-texts.js'
import { PROJECT_URL } from '../../src/text/links.js'

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

describe('the generated pages', () => {
  it.each(Object.entries(generatedPages()))('are up to date (else: npm run generate): %s', (file, generate) => {
    const text = textOf(file)
    expect(generate(text)).toBe(text)
  })
})

/** Whether a link of a report leads to a heading of its page. */
function leadsToHeading(url: string): boolean {
  const [page = '', anchor = ''] = url.replace(`${PROJECT_URL}/blob/main/`, '').split('#')
  return textOf(page)
    .split('\n')
    .some((line) => line === `## ${anchor}` || line === `### ${anchor}`)
}

describe('a finding', () => {
  const names = Object.keys(DIAGNOSTIC_EXAMPLES) as (keyof typeof DIAGNOSTIC_EXAMPLES)[]

  it.each(names)('has an entry that its link leads to, with an explanation and an example: %s', (name) => {
    expect(leadsToHeading(gateDocUrl(name))).toBe(true)
    const entry = sectionsOf(textOf('docs/findings.md'), 2).find((section) => section.name === name)
    const [explanation = '', examples = ''] = entry?.body.split('<!-- examples -->') ?? []
    expect(explanation.replace(/^## .*\n/, '').trim().length).toBeGreaterThan(30)
    expect(examples).toMatch(/^> \*\*.+\n>\n> \*What to do:\* .+/m)
  })

  it('has examples of its own name', () => {
    for (const [name, examples] of Object.entries(DIAGNOSTIC_EXAMPLES))
      expect([...new Set(examples.map((example) => example.name))]).toEqual([name])
  })

  it.each([
    ...PLAN_CODES.map((code) => planDocUrl(code)),
    ...(['removed-api', 'removed-custom-resource', 'webhook'] as const).map((code) => manifestDocUrl(code)),
  ])('has an entry that its link leads to, if it is about a plan or a manifest: %s', (url) => {
    expect(leadsToHeading(url)).toBe(true)
  })

  it('has one entry in the page', () => {
    const entries = sectionsOf(textOf('docs/findings.md'), 2).map(({ name }) => name)
    expect(entries.slice(1).sort()).toEqual([...names].sort())
  })
})

describe('the published schemas', () => {
  it.each(Object.entries(schemas()))('describe every field: %s', (_, schema) => {
    expect(fieldsOf(schema).filter(({ schema: field }) => field.description === undefined)).toEqual([])
  })
})

describe('the page of check items', () => {
  it('has one entry for each item of the catalog, and marks as a guess each whose name CCE does not publish', () => {
    const entries = textOf('docs/check-items.md').match(/^### .+\nName: .+$/gm) ?? []
    const expected = allEntries().map(({ title, apiName }) => [
      `### ${title.en}`,
      apiName === null ? '**guess**' : `\`${apiName}\``,
    ])
    const found = entries.map((entry) => {
      const [, title, name] = /^(### .+)\nName: (\*\*guess\*\*|`\w+`)/.exec(entry) ?? []
      return [title, name]
    })
    expect(found.sort()).toEqual(expected.sort())
  })
})

describe('the page of errors', () => {
  it('has every code of CCE, its gateway and STS that the code reads', () => {
    const code = globSync(['src/**/*.ts', '!src/simulator/**']).map(textOf).join('\n')
    const codes = [...new Set(code.match(/\b(?:CCE\.\d{8}|APIGW?\.\d{4}|STS5\.\d{4})\b/g))]
    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((one) => !textOf('docs/errors.md').includes(`\`${one}\``))).toEqual([])
  })

  it('has no word for a missing value', () => {
    expect(textOf('docs/errors.md')).not.toMatch(/undefined|\[object|NaN/)
  })
})
