import { describe, expect, it } from '@jest/globals'
import { catalogRisks } from '../../src/catalog/known-risks/index.js'
import { localize } from '../../src/model/language.js'
import { knownPage } from '../../src/text/links.js'

describe('a page that a report links', () => {
  it.each(catalogRisks().map(({ name, link }) => [name, link ?? ''] as const))(
    'is that of the known risk %s',
    (_, link) => {
      for (const language of ['en', 'zh-cn'] as const)
        expect(knownPage(localize(link, language))).toBe(localize(link, language))
    },
  )

  it.each([
    'https://github.com/kubernetes/kubernetes/blob/0123456789abcdef0123456789abcdef01234567/evil.md',
    'https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/../../../../../evil/evil',
    'https://github.com/kubernetes/kubernetes/pull/1',
    'https://github.com@example.com/kubernetes/kubernetes/blob/master/CHANGELOG/',
    'https://wiki.example.com/',
    'javascript:alert(1)',
  ])('is no other one: %s', (url) => {
    expect(knownPage(url)).toBeNull()
  })
})
