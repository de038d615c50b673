import { readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { globSync } from 'tinyglobby'

const PAGE = 'docs/architecture.md'
const page = readFileSync(PAGE, 'utf8')

/** Arrows `A & B --> C & D` of the page's Mermaid map, dotted ones too, as `A -> C`. */
function drawnImports(text: string): string[] {
  const [, map = ''] = /```mermaid\n(.*?)```/s.exec(text) ?? []
  const names = (side: string) => side.split('&').map((name) => name.trim())
  return map.split('\n').flatMap((line) => {
    const [, from, to] = /^\s*([^-]+?)\s*(?:-->|-\.->)\s*(.+?)\s*$/.exec(line) ?? []
    return from && to ? names(from).flatMap((one) => names(to).map((other) => `${one} -> ${other}`)) : []
  })
}

/** Imports between the folders of src/, type imports and `import()` included, as `from -> to`. */
function actualImports(): string[] {
  const imports = new Set<string>()
  for (const file of globSync('src/*/**/*.ts')) {
    const text = readFileSync(file, 'utf8')
    for (const [, specifier = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)) {
      const [from, to] = [file, resolve(dirname(file), specifier)].map(folderOf)
      if (from !== to) imports.add(`${from} -> ${to}`)
    }
  }
  return [...imports]
}

/** Imports between the folders of src/ that the linter does not refuse, as `from -> to`. */
function allowedImports(): string[] {
  const { overrides } = JSON.parse(readFileSync('scripts/lint/imports.json', 'utf8'))
  const folders = globSync('src/*', { onlyDirectories: true }).map(folderOf)
  const allowed = new Set<string>()
  for (const { includes, linter } of overrides) {
    const [, from] = /^src\/(\w+)/.exec(includes[0]) ?? []
    const [group] = linter.rules.style.noRestrictedImports.options.patterns[0].group
    const refused = new Set(/\{(.*)\}/.exec(group)?.[1]?.split(','))
    if (from) for (const to of folders) if (to !== from && !refused.has(to)) allowed.add(`${from} -> ${to}`)
  }
  return [...allowed]
}

const folderOf = (path: string): string => relative('src', path).split(sep)[0] ?? ''

describe('the map of allowed imports in docs/architecture.md', () => {
  it('draws every import between folders of src/, and no other', () => {
    expect(drawnImports(page).sort()).toEqual(actualImports().sort())
  })

  it('draws what the linter allows', () => {
    expect(allowedImports().sort()).toEqual(drawnImports(page).sort())
  })

  it('draws no arrow twice', () => {
    const drawn = drawnImports(page)
    expect(drawn).toEqual([...new Set(drawn)])
  })
})

describe('the table of folders in docs/architecture.md', () => {
  it('has one row for each folder of src/', () => {
    const rows = [...page.matchAll(/^\| `src\/([\w-]+)\/` \|/gm)].map(([, folder]) => folder)
    const folders = globSync('src/*', { onlyDirectories: true }).map(folderOf)
    expect(rows.sort()).toEqual(folders.sort())
  })
})
