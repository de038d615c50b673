import { describe, expect, it } from '@jest/globals'
import { blocksOf, PAGES, textOf } from '../support/docs/pages.js'

/** The languages of code blocks. A command that a reader types is `sh`; what is not to be typed is `text`. */
const LANGUAGES = [
  'sh',
  'yaml',
  'json',
  'hcl',
  'groovy',
  'text',
  'ts',
  'mermaid',
  'diff',
  'dockerfile',
  'ini',
  'markdown',
]

describe.each(PAGES)('the code blocks of %s', (page) => {
  const blocks = blocksOf(page)

  it('name one of the languages that the tests know', () => {
    const others = blocks.filter(({ info }) => !LANGUAGES.includes(info))
    expect(others.map(({ line, info }) => `${page}:${line}: "${info}"`)).toEqual([])
  })

  it('have a reason where they are not run, and only commands do', () => {
    const lines = textOf(page).split('\n')
    const marks = lines.flatMap((text, index) => (/^\s*<!--\s*not run/i.test(text) ? [index + 2] : []))
    const faulty = marks.filter((line) => {
      const block = blocks.find((one) => one.line === line)
      return block?.info !== 'sh' || (block.notRun ?? '').length < 10
    })
    expect(faulty.map((line) => `${page}:${line - 1}`)).toEqual([])
  })
})
