import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const page = readFileSync(new URL('../../docs/comparison.md', import.meta.url), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[-|]+\|$/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )

describe('the comparison with other tools', () => {
  it('has a source in each cell, or leaves it out', () => {
    const cells = rows
      .filter(([name]) => name !== '')
      .flatMap(([name, ...others]) => others.map((cell) => [name, cell]))
    expect(cells.length).toBeGreaterThan(40)
    expect(cells.filter(([, cell = '']) => cell !== '' && !/^\[[^\]]+\]\([^)\s]+\)$/.test(cell))).toEqual([])
  })

  it('says when the others were looked at, and names a version of each file of another repository', () => {
    expect(page).toMatch(/Looked at in \w+ 20\d\d/)
    const files = [...page.matchAll(/github\.com\/[\w-]+\/[\w-]+\/blob\/([^/]+)/g)].map(([, version]) => version)
    expect(files.filter((version) => !/^[0-9a-f]{7,40}$/.test(version ?? ''))).toEqual([])
  })
})
