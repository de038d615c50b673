import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeReportFiles } from '../../src/publish/report-files.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

let home = ''
let workspace = ''
/** The target of an attacker's links. */
let treasure = ''

beforeEach(() => {
  home = temporaryFolder()
  workspace = join(home, 'workspace')
  treasure = join(home, 'treasure')
  for (const folder of [workspace, treasure, join(treasure, 'evidence')]) mkdirSync(folder)
  for (const file of ['report.json', 'summary.md', 'evidence/precheck-1.json', 'keep']) put(treasure, file, 'precious')
})

function put(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** The text of every file in a folder, by path; links are not followed. */
function tree(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [relative(folder, path), entry.isSymbolicLink() ? '(link)' : readFileSync(path, 'utf8')]
      }),
  )
}

const FILES = { 'report.json': '{}', 'summary.md': 'ü 节 😀', 'evidence/precheck-1.json': '{"a":1}' }
const write = (reportDir = 'out', files: Record<string, string> = FILES) =>
  writeReportFiles(reportDir, new Map(Object.entries(files)), workspace)

describe('the report files', () => {
  it('are written into a new folder', () => {
    write('deep/out')
    expect(tree(join(workspace, 'deep/out'))).toEqual(FILES)
  })

  it('are UTF-8 without a byte order mark', () => {
    write()
    expect(readFileSync(join(workspace, 'out/summary.md'))).toEqual(Buffer.from('ü 节 😀', 'utf8'))
  })

  it('replace those of an earlier run, and its evidence is deleted', () => {
    write()
    put(workspace, 'out/evidence/precheck-0.json', 'old')
    put(workspace, 'out/evidence/deep/old.json', 'old')
    write('out', { 'report.json': 'new' })
    expect(tree(join(workspace, 'out'))).toEqual({ 'report.json': 'new', 'summary.md': FILES['summary.md'] })
    expect(statSync(join(workspace, 'out/evidence')).isDirectory()).toBe(true)
  })

  it('do not affect other files in the folder', () => {
    put(workspace, 'out/README.md', 'mine')
    put(workspace, 'out/other/x.json', 'mine')
    write()
    expect(tree(join(workspace, 'out'))).toEqual({ ...FILES, 'README.md': 'mine', 'other/x.json': 'mine' })
  })

  it('can be written to a folder outside the workspace', () => {
    write(join(home, 'elsewhere/out'))
    write('../beside')
    expect(tree(join(home, 'elsewhere/out'))).toEqual(FILES)
    expect(tree(join(home, 'beside'))).toEqual(FILES)
  })

  it('can be written to a workspace that is reached by a link', () => {
    symlinkSync(workspace, join(home, 'link'))
    writeReportFiles('out', new Map(Object.entries(FILES)), join(home, 'link'))
    expect(tree(join(workspace, 'out'))).toEqual(FILES)
  })

  it.each([
    ['report.json', '.'],
    ['report.json', '..'],
    ['report.json', '../workspace'],
  ])('are refused in the workspace itself and its parents: %s in %s', (name, reportDir) => {
    put(workspace, 'evidence/mine.json', 'mine')
    expect(() => write(reportDir, { [name]: '{}' })).toThrow('choose a folder of its own')
    expect(() => write(workspace, { [name]: '{}' })).toThrow('choose a folder of its own')
    expect(tree(workspace)).toEqual({ 'evidence/mine.json': 'mine' })
  })

  it.each(['../report.json', 'evidence/../../report.json', '.', ''])('are refused outside their folder: %p', (name) => {
    expect(() => write('out', { [name]: '{}' })).toThrow('outside the report folder')
    expect(existsSync(join(workspace, 'report.json'))).toBe(false)
  })
})

describe('a report file', () => {
  it('replaces an old file by renaming, so that the old content is never overwritten', () => {
    write()
    linkSync(join(workspace, 'out/report.json'), join(home, 'old'))
    write('out', { 'report.json': 'new' })
    expect(readFileSync(join(home, 'old'), 'utf8')).toBe('{}')
    expect(readFileSync(join(workspace, 'out/report.json'), 'utf8')).toBe('new')
  })

  it('leaves no partial file behind if it cannot be renamed', () => {
    put(workspace, 'out/report.json/in-the-way', 'mine')
    expect(() => write()).toThrow()
    expect(tree(join(workspace, 'out'))).toEqual({ 'report.json/in-the-way': 'mine' })
  })

  it('replaces the partial file of a killed run', () => {
    put(workspace, 'out/report.json.part', 'half')
    write()
    expect(tree(join(workspace, 'out'))).toEqual(FILES)
  })

  it('is refused if its folder is a file', () => {
    put(workspace, 'out', 'mine')
    expect(() => write()).toThrow(/out/)
    expect(readFileSync(join(workspace, 'out'), 'utf8')).toBe('mine')
  })
})

describe('a link that a pull request adds', () => {
  const expectUntouched = () => {
    const file = { keep: 'precious', 'report.json': 'precious', 'summary.md': 'precious' }
    expect(tree(treasure)).toEqual({ ...file, 'evidence/precheck-1.json': 'precious' })
  }
  afterEach(expectUntouched)

  it.each([
    ['as the folder', 'out', 'out'],
    ['as a parent of the folder', 'a', 'a/b/out'],
    ['as a grandparent of the folder', 'a', 'a/b/c/out'],
    ['as a parent whose name begins with two dots', '..a', '..a/out'],
  ])('is refused %s', (_, link, reportDir) => {
    symlinkSync(treasure, join(workspace, link))
    expect(() => write(reportDir)).toThrow(`${join(workspace, link)} is a link; links are not followed`)
    expect(lstatSync(join(workspace, link)).isSymbolicLink()).toBe(true)
  })

  it('is refused as a parent of a folder with an absolute path', () => {
    symlinkSync(treasure, join(workspace, 'a'))
    expect(() => write(join(workspace, 'a/out'))).toThrow('is a link')
    symlinkSync(workspace, join(home, 'link'))
    expect(() =>
      writeReportFiles(join(workspace, 'a/out'), new Map(Object.entries(FILES)), join(home, 'link')),
    ).toThrow('is a link')
  })

  it('is refused as the evidence folder, which is not emptied', () => {
    mkdirSync(join(workspace, 'out'))
    symlinkSync(join(treasure, 'evidence'), join(workspace, 'out/evidence'))
    expect(() => write()).toThrow('evidence is a link; links are not followed')
  })

  it.each(['report.json', 'summary.md'])('is refused as the file %s', (name) => {
    mkdirSync(join(workspace, 'out'))
    symlinkSync(join(treasure, name), join(workspace, 'out', name))
    expect(() => write()).toThrow(`${name} is a link; links are not followed`)
  })

  it('is refused as a folder inside the report folder', () => {
    mkdirSync(join(workspace, 'out'))
    symlinkSync(treasure, join(workspace, 'out/more'))
    expect(() => write('out', { 'more/report.json': '{}' })).toThrow('more is a link')
  })

  it('is refused even if it leads nowhere', () => {
    symlinkSync(join(home, 'nowhere'), join(workspace, 'out'))
    expect(() => write()).toThrow('is a link')
    expect(existsSync(join(home, 'nowhere'))).toBe(false)
  })

  it('is refused as the folder outside the workspace', () => {
    symlinkSync(treasure, join(home, 'beside'))
    expect(() => write('../beside')).toThrow('is a link')
  })

  it('is deleted, not followed, as a partial file', () => {
    mkdirSync(join(workspace, 'out'))
    symlinkSync(join(treasure, 'keep'), join(workspace, 'out/report.json.part'))
    write()
    expect(tree(join(workspace, 'out'))).toEqual(FILES)
  })

  it('is deleted, not followed, inside the evidence folder', () => {
    mkdirSync(join(workspace, 'out/evidence'), { recursive: true })
    symlinkSync(treasure, join(workspace, 'out/evidence/all'))
    symlinkSync(join(treasure, 'keep'), join(workspace, 'out/evidence/precheck-1.json'))
    write()
    expect(tree(join(workspace, 'out'))).toEqual(FILES)
  })
})
