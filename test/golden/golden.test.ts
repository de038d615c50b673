import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, type Language } from '../../src/model/language.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderText } from '../../src/report/text.js'
import { CASES, casesIn } from './cases.js'

const folder = new URL('./', import.meta.url)
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

/** Compares with a golden file; with UPDATE_GOLDEN=1 writes it, for a person to look at. */
function matchesGolden(name: string, text: string): void {
  const file = new URL(name, folder)
  if (isUpdate) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

/** A golden file's name is the same for every language, but for what stands before its ending. */
const suffixOf = (language: Language): string => (language === 'en' ? '' : `.${language}`)

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(Object.entries(casesIn(language)))('the report on %s', (name, make) => {
    it('has the step summary of its golden file', async () => {
      matchesGolden(`${name}${suffixOf(language)}.md`, renderSummary(await make()))
    })

    it('has the log of its golden file', async () => {
      matchesGolden(`${name}${suffixOf(language)}.txt`, `${renderText(await make()).join('\n')}\n`)
    })
  })
})

it('every golden file belongs to a case', () => {
  const files = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name))
  const expected = LANGUAGES.flatMap((language) =>
    Object.keys(CASES).flatMap((name) => ['md', 'txt'].map((ending) => `${name}${suffixOf(language)}.${ending}`)),
  )
  expect(files.sort()).toEqual(expected.sort())
})
