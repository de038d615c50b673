import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { catalogRisks } from '../../src/catalog/known-risks/index.js'
import { conditions } from '../../src/cli/explain-risks.js'
import { localize } from '../../src/model/language.js'

const page = readFileSync(new URL('../../docs/known-risks.md', import.meta.url), 'utf8')

describe('the page about known risks', () => {
  it('has one row for each entry of the catalog, with its versions, condition and source', () => {
    const rows = catalogRisks().map(({ name, to, match, title, link }) => {
      const condition = conditions(match).join('; ').replaceAll('*', '\\*')
      return `| \`${name}\` | ${to.join(', ') || 'any'} | ${condition} | [${title.en}](${localize(link ?? '', 'en')}) |`
    })
    expect(page.match(/^\| `.*$/gm)).toEqual(rows)
  })
})
