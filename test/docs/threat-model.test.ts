import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const PAGE = readFileSync('docs/threat-model.md', 'utf8')

/** The rows of tables of three columns, without their heads. */
const ROWS = PAGE.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
  .filter((cells) => cells.length === 3 && cells[0] !== 'threat')

/** The tests that a cell names. */
const testsIn = (cell: string) =>
  [...cell.matchAll(/`(test\/[\w/.-]+\.test\.ts)` "([^"]+)"/g)].map(([, file = '', title = '']) => ({ file, title }))

/** Whether a test file has a test, or a table of tests, of this title. */
const hasTest = (file: string, title: string): boolean =>
  existsSync(file) &&
  [`'${title}'`, `\`${title.replaceAll('`', '\\`')}\``].some((text) => readFileSync(file, 'utf8').includes(text))

describe('the threat model', () => {
  it('names a test for each threat', () => {
    expect(ROWS.length).toBeGreaterThan(40)
    expect(ROWS.filter(([, , tests = '']) => testsIn(tests).length === 0)).toEqual([])
  })

  it('names tests that exist', () => {
    const named = ROWS.flatMap(([, , tests = '']) => testsIn(tests))
    expect(named.filter(({ file, title }) => !hasTest(file, title))).toEqual([])
  })

  it('says for each threat what protects against it', () => {
    expect(ROWS.filter(([threat = '', protection = '']) => threat.length < 10 || protection.length < 10)).toEqual([])
  })
})
