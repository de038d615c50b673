import { globSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { blocksOf, PAGES, textOf } from '../support/docs/pages.js'

const RECIPES = PAGES.filter((page) => page.startsWith('docs/recipes/') && !page.endsWith('/README.md'))

describe.each(RECIPES)('%s', (page) => {
  const text = textOf(page)

  it('says when to use it, what happens on red, and what goes wrong easily', () => {
    expect(text).toMatch(/^# Recipe: /)
    expect(text).toMatch(/^\*\*Use it when\*\* /m)
    expect([...text.matchAll(/^## (On red|Traps)$/gm)].map(([, title]) => title)).toEqual(['On red', 'Traps'])
  })

  it('has a complete file, or links one, or has the command', () => {
    const isComplete = blocksOf(page).some(
      ({ info, text: block }) => info === 'sh' || /^(jobs|pipeline|[\w-]+:\n {2}image)\b/m.test(block),
    )
    expect(
      isComplete || /\]\(\.\.\/\.\.\/examples\/[\w-]+\.yml\)/.test(text) || text.includes('#3-add-two-files'),
    ).toBe(true)
  })
})

it('there are thirteen recipes', () => {
  expect(RECIPES).toHaveLength(13)
})

it('every example is linked from a page that people read', () => {
  const texts = PAGES.filter((page) => page.startsWith('docs/') || page.startsWith('README')).map(textOf)
  const examples = globSync('examples/*').filter((file) => !texts.some((text) => text.includes(`${file})`)))
  expect(examples).toEqual([])
})
