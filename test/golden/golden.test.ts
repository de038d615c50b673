import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { CASES } from './cases.js'

const folder = new URL('./', import.meta.url)
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

/** Compares with a golden file; with UPDATE_GOLDEN=1 writes it, for a person to look at. */
function matchesGolden(name: string, text: string): void {
  const file = new URL(name, folder)
  if (isUpdate) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

describe.each(Object.entries(CASES))('the report on %s', (name, make) => {
  test('has the step summary of its golden file', async () => {
    matchesGolden(`${name}.md`, renderSummary(await make()))
  })

  test('has the log of its golden file', async () => {
    matchesGolden(`${name}.txt`, `${renderText(await make()).join('\n')}\n`)
  })
})

test('every golden file belongs to a case', () => {
  const files = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name))
  expect(files.sort()).toEqual(Object.keys(CASES).flatMap((name) => [`${name}.md`, `${name}.txt`]).sort())
})
