import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { globSync } from 'tinyglobby'

const PAGES = globSync(['*.md', 'docs/**/*.md', '.github/*.md', 'test/*/README.md'], { dot: true }).sort()
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

const textOf = (page: string): string => readFileSync(page, 'utf8')
const withoutCode = (text: string): string => text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '')

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): string[] {
  const text = textOf(page).replace(/^```.*?^```/gms, '')
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Why a relative link leads nowhere; null if it leads somewhere. */
function faultOf(page: string, link: string): string | null {
  const [path = '', anchor] = link.split('#').map((part) => decodeURIComponent(part))
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(target)) return `${link}: no such file`
  return anchor === undefined || anchorsOf(target).includes(anchor) ? null : `${link}: no such heading`
}

/** Paths of this repository that a page names, in text, code and code blocks; `<name>` stands for any name. */
function pathsIn(text: string): string[] {
  const paths = text.matchAll(
    /(?<![\w/.:-])(?:src|test|scripts|tools|docs|examples|schema|bench|browser|dist|\.ci|\.github\/(?!cce-|workflows\/upgrade-gate))\/?[\w<>*{},.[\]/-]*[\w>*}/]/g,
  )
  return [...new Set([...paths].map(([path]) => path))].filter((path) => path.includes('/'))
}

const existsAs = (path: string): boolean =>
  existsSync(path) || globSync(path.replace(/<[\w-]+>/g, '*').replace(/\/$/, '/**'), { dot: true }).length > 0

/** Whether a file declares a name: a function, constant, class or type, or the property of one. */
const declares = (file: string, name: string): boolean =>
  existsSync(file) &&
  new RegExp(`\\b(?:function\\*?|const|class|interface|type|readonly)\\s+${name}\\b|^\\s+${name}:`, 'm').test(
    textOf(file),
  )

const linksOf = (page: string): string[] =>
  [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)

/** The pages that a page links, as paths relative to the repository. */
const linkedPages = (page: string): string[] =>
  linksOf(page).flatMap((link) => (/^[a-z]+:/.test(link) ? [] : [join(dirname(page), link.split('#')[0] ?? '')]))

describe('the documentation', () => {
  it('has an index that links every page of docs/, or the index of its folder', () => {
    const indexes = PAGES.filter((page) => /^docs\/.*README\.md$/.test(page))
    const linked = indexes.flatMap((index) => linkedPages(index))
    expect(PAGES.filter((page) => page.startsWith('docs/') && ![...linked, 'docs/README.md'].includes(page))).toEqual(
      [],
    )
  })

  it('has one title a page', () => {
    const titles = (page: string) => [...withoutCode(textOf(page)).matchAll(/^# /gm)].length
    expect(PAGES.filter((page) => !page.startsWith('.github/') && titles(page) !== 1)).toEqual([])
  })

  it('includes the README, CONTRIBUTING and the pages of docs/', () => {
    expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']))
  })
})

describe.each(PAGES)('%s', (page) => {
  it('has no dead relative link or anchor', () => {
    const relatives = linksOf(page).filter((link) => !/^[a-z]+:/.test(link))
    expect(relatives.map((link) => faultOf(page, link)).filter(Boolean)).toEqual([])
  })

  it('names only files and folders that exist', () => {
    expect(pathsIn(textOf(page)).filter((path) => !existsAs(path))).toEqual([])
  })

  it('names identifiers in the files that declare them', () => {
    const named = [...textOf(page).matchAll(/`(\w+)` in `([\w/.-]+\.(?:ts|mjs))`/g)]
    const missing = named.filter(([, name, file = '']) => !declares(file, name ?? ''))
    expect(missing.map(([found]) => found)).toEqual([])
  })

  it('names only npm scripts that exist', () => {
    const names = [...textOf(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })
})
