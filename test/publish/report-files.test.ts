import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
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

/** The beginning of a report, by which the gate recognizes its own. */
const REPORT = `${JSON.stringify({ schemaVersion: 1, tool: { name: 'cce-upgrade-gate' } }, null, 2)}\n`
const FILES = { 'report.json': REPORT, 'summary.md': 'ü 节 😀', 'evidence/precheck-1.json': '{"a":1}' }
const LIST = 'evidence/files.txt'
const HEADING = 'Files of CCE Upgrade Gate in this folder. The next report deletes them.\n'
/** What a folder holds after the files were written to it. */
const WRITTEN = { ...FILES, [LIST]: `${HEADING}precheck-1.json\n` }
const write = (reportDir = 'out', files: Record<string, string> = FILES) =>
  writeReportFiles(reportDir, new Map(Object.entries(files)), workspace)

describe('the report files', () => {
  it('are written whole where they are long, or in parts', () => {
    const long = `${'x'.repeat(999_999)}😀${'节'.repeat(1_500_000)}`
    const parts = ['{"a":', '1}', '\n']
    writeReportFiles(
      'out',
      new Map<string, string | string[]>([
        ['summary.md', long],
        ['report.json', parts],
      ]),
      workspace,
    )
    expect(readFileSync(join(workspace, 'out', 'summary.md'), 'utf8') === long).toBe(true)
    expect(readFileSync(join(workspace, 'out', 'report.json'), 'utf8')).toBe(parts.join(''))
  })

  it('are refused at once below a file system that takes no folders, where Node’s own call never returns', () => {
    expect(() => write('/proc/nowhere/out')).toThrow(/ENOENT|EACCES|EPERM|ENOTDIR/)
  })

  it('are written into a new folder', () => {
    write('deep/out')
    expect(tree(join(workspace, 'deep/out'))).toEqual(WRITTEN)
  })

  it('are UTF-8 without a byte order mark', () => {
    write()
    expect(readFileSync(join(workspace, 'out/summary.md'))).toEqual(Buffer.from('ü 节 😀', 'utf8'))
  })

  it('replace those of an earlier run, and its evidence and its other formats are deleted', () => {
    write('out', { ...FILES, 'evidence/addons-list.json': '{}', 'evidence/refused-ShowPreCheck-404.txt': 'x' })
    write('out', { 'report.json': REPORT })
    expect(tree(join(workspace, 'out'))).toEqual({
      'report.json': REPORT,
      [LIST]: HEADING,
    })
    write()
    expect(tree(join(workspace, 'out'))).toEqual(WRITTEN)
  })

  it('do not affect other files in the folder', () => {
    put(workspace, 'out/README.md', 'mine')
    put(workspace, 'out/other/x.json', 'mine')
    put(workspace, 'out/evidence/precheck-0.json', 'mine')
    put(workspace, 'out/evidence/deep/photo.png', 'mine')
    put(workspace, 'out/report.json.part', 'mine')
    const mine = {
      'README.md': 'mine',
      'other/x.json': 'mine',
      'evidence/precheck-0.json': 'mine',
      'evidence/deep/photo.png': 'mine',
      'report.json.part': 'mine',
    }
    write()
    write()
    expect(tree(join(workspace, 'out'))).toEqual({ ...WRITTEN, ...mine })
  })

  it.each(['report.json', 'summary.md', 'evidence/precheck-1.json', LIST])(
    'are refused as a whole where a file of the same name is not from an earlier report: %s',
    (name) => {
      put(workspace, `docs/${name}`, 'mine')
      expect(() => write('docs')).toThrow(`${name} is not a file of an earlier report`)
      expect(tree(join(workspace, 'docs'))).toEqual({ [name]: 'mine' })
    },
  )

  it('are refused where report.json is the report of another program', () => {
    put(workspace, 'docs/report.json', '{"schemaVersion": 1, "tool": {"name": "other"}}')
    expect(() => write('docs')).toThrow('is not a file of an earlier report')
  })

  it('do not delete what a list of evidence names beyond the names that the gate gives', () => {
    put(workspace, 'out/evidence/keep.json', 'mine')
    put(workspace, 'out/precious-1.json', 'mine')
    put(workspace, `out/${LIST}`, `${HEADING}keep.json\n../precious-1.json\n..\n.\n/etc/x-y.json\n`)
    write()
    const mine = { 'evidence/keep.json': 'mine', 'precious-1.json': 'mine' }
    expect(tree(join(workspace, 'out'))).toEqual({ ...WRITTEN, ...mine })
  })

  it('leave the evidence alone in a run that reads it', () => {
    write()
    const files = new Map(Object.entries({ ...FILES, 'summary.md': 'new', 'evidence/precheck-2.json': '{}' }))
    writeReportFiles('out', files, workspace, true)
    expect(tree(join(workspace, 'out'))).toEqual({ ...WRITTEN, 'summary.md': 'new' })
  })

  it('can be written to a folder outside the workspace', () => {
    write(join(home, 'elsewhere/out'))
    write('../beside')
    expect(tree(join(home, 'elsewhere/out'))).toEqual(WRITTEN)
    expect(tree(join(home, 'beside'))).toEqual(WRITTEN)
  })

  it('can be written to a workspace that is reached by a link', () => {
    symlinkSync(workspace, join(home, 'link'))
    writeReportFiles('out', new Map(Object.entries(FILES)), join(home, 'link'))
    expect(tree(join(workspace, 'out'))).toEqual(WRITTEN)
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
    expect(readFileSync(join(home, 'old'), 'utf8')).toBe(REPORT)
    expect(readFileSync(join(workspace, 'out/report.json'), 'utf8')).toBe('new')
  })

  it('leaves no partial file behind if it cannot be renamed', () => {
    put(workspace, 'out/report.json/in-the-way', 'mine')
    expect(() => write()).toThrow()
    expect(tree(join(workspace, 'out'))).toEqual({ 'report.json/in-the-way': 'mine' })
  })

  it('replaces the partial file of a killed run', () => {
    put(workspace, 'out/.report.json.cce-upgrade-gate.part', 'half')
    write()
    expect(tree(join(workspace, 'out'))).toEqual(WRITTEN)
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
    symlinkSync(join(treasure, 'keep'), join(workspace, 'out/.report.json.cce-upgrade-gate.part'))
    write()
    expect(tree(join(workspace, 'out'))).toEqual(WRITTEN)
  })

  it('is refused as a file of the evidence, and left alone beside it', () => {
    mkdirSync(join(workspace, 'out/evidence'), { recursive: true })
    symlinkSync(join(treasure, 'keep'), join(workspace, 'out/evidence/precheck-2.json'))
    write()
    expect(tree(join(workspace, 'out'))).toEqual({
      ...WRITTEN,
      'evidence/precheck-2.json': '(link)',
    })
    expect(() => write('out', { ...FILES, 'evidence/precheck-2.json': '{}' })).toThrow('precheck-2.json is a link')
  })

  it('is refused as the list of the evidence', () => {
    put(workspace, 'list.txt', `${HEADING}precheck-1.json\n`)
    put(workspace, 'out/evidence/precheck-1.json', 'mine')
    symlinkSync(join(workspace, 'list.txt'), join(workspace, 'out', LIST))
    expect(() => write()).toThrow()
    expect(readFileSync(join(workspace, 'out/evidence/precheck-1.json'), 'utf8')).toBe('mine')
  })
})
