import { expect, it } from '@jest/globals'
import { allEntries } from '../../src/catalog/items/index.js'
import { textOf } from '../support/docs/pages.js'

const [, section = ''] = /^## What is not known\?$(.*?)^## /ms.exec(textOf('docs/faq.md')) ?? []
const [, names = ''] = /\*\*Names of check items\.\*\*(.*?)\. The\s+advice/s.exec(section) ?? []

it('the questions and answers name the items whose API names are published, and count the others', () => {
  const published = allEntries().flatMap(({ apiName }) => apiName ?? [])
  const named = [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
  expect(named.sort()).toEqual(published.sort())
  expect(section).toContain(`describes ${allEntries().length} items`)
  expect(section).toContain(`the other ${allEntries().length - published.length} is matched`)
})
