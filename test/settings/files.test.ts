import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readResultFiles, readsOwnEvidence, readTextFile } from '../../src/settings/files.js'
import { readList } from '../../src/settings/lists.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const workspace = temporaryFolder()

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), `text of ${name}`)
  }
}

beforeAll(() => {
  put(
    'b.json',
    'a.json',
    'notes.txt',
    'evidence/precheck-1.json',
    'evidence/.hidden.json',
    'evidence/deep/addons-2.json',
  )
  put('.saved/c.json', 'with space.json')
})

const readAll = (...patterns: string[]) =>
  readResultFiles(
    patterns.map((text) => ({ text, entries: [{ text, isQuoted: false }] })),
    workspace,
  )
/** The files that the text of an input names. */
const readText = (text: string) => readResultFiles(readList(text), workspace)
const paths = async (...patterns: string[]) => (await readAll(...patterns)).files.map(({ path }) => path)

describe('saved responses', () => {
  it('are refused if a glob takes too long to match a name', async () => {
    put(`long/${'a'.repeat(240)}`)
    const glob = 'long/*a*a*a*a*a*a*b.json'
    expect((await readAll(glob)).faults).toEqual([
      { input: 'results', value: glob, problem: { code: 'slow-glob' }, suggestion: null },
    ])
  })

  it('are read from a file', async () => {
    expect(await readAll('a.json')).toEqual({ files: [{ path: 'a.json', text: 'text of a.json' }], faults: [] })
  })

  it('are read from every file that a glob matches, in path order', async () => {
    expect(await paths('*.json')).toEqual(['a.json', 'b.json', 'with space.json'])
    expect(await paths('evidence/**/*.json')).toEqual([
      'evidence/.hidden.json',
      'evidence/deep/addons-2.json',
      'evidence/precheck-1.json',
    ])
    expect(await paths('{b,a}.json')).toEqual(['a.json', 'b.json'])
    expect(await paths('.saved/*')).toEqual(['.saved/c.json'])
  })

  it('are read once even if several patterns name the same file', async () => {
    expect(await paths('a.json', '*.json', './a.json', 'evidence/../a.json', join(workspace, 'a.json'))).toHaveLength(3)
    expect(await paths('./evidence/../a.json')).toEqual(['a.json'])
  })

  it('are found below an absolute path', async () => {
    const { files, faults } = await readAll(join(workspace, 'evidence/*.json'))
    expect(faults).toEqual([])
    expect(files.map(({ text }) => text)).toEqual(['text of evidence/.hidden.json', 'text of evidence/precheck-1.json'])
  })

  it('can be in UTF-16, as PowerShell writes it, and other text files too', async () => {
    const bytes = Buffer.from('\ufeff{"kind": "PreCheckTask"}\r\n', 'utf16le')
    writeFileSync(join(workspace, 'utf16.json'), bytes)
    expect(await readAll('utf16.json')).toEqual({
      files: [{ path: 'utf16.json', text: '{"kind": "PreCheckTask"}\r\n' }],
      faults: [],
    })
    expect(readTextFile(join(workspace, 'utf16.json'))).toMatchObject({ kind: 'text' })
    writeFileSync(join(workspace, 'utf16.json'), Buffer.from([0x7b, 0xff]))
    expect((await readAll('utf16.json')).faults).toMatchObject([{ problem: { code: 'not-text-file' } }])
    expect(readTextFile(join(workspace, 'utf16.json'))).toEqual({ kind: 'unreadable' })
    rmSync(join(workspace, 'utf16.json'))
  })

  it('says how a plan is written as JSON, where it is the file that Terraform applies', async () => {
    const file = join(workspace, 'tfplan')
    writeFileSync(file, Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff]))
    const { faults } = await readResultFiles(readList('tfplan'), workspace, 'plan')
    expect(faults).toMatchObject([{ input: 'plan', value: 'tfplan', problem: { code: 'binary-plan' } }])
    rmSync(file)
  })

  it.each([
    ['in braces {a,b}'],
    ['in brackets [ab]'],
    ['in parentheses (1)'],
    ['with a comma, a blank and a # sign'],
    ['with * and ?'],
    ['!excluded'],
    ['"quoted"'],
    ['- in a list'],
  ])('are found literally in a folder whose name has signs of a glob: %s', async (folder) => {
    put(`${folder}/a.json`, `${folder}/deep/b.json`)
    for (const start of [folder, join(workspace, folder)]) {
      const { files, faults } = await readText(`${start}/a.json`)
      expect([files.map(({ text }) => text), faults]).toEqual([[`text of ${folder}/a.json`], []])
      const globbed = await readAll(`${start}/**/*.json`)
      expect(globbed.files.map(({ text }) => text)).toEqual([
        `text of ${folder}/a.json`,
        `text of ${folder}/deep/b.json`,
      ])
      expect(globbed.faults).toEqual([])
    }
    rmSync(join(workspace, folder), { recursive: true })
  })

  it('are read literally before a glob of the same text is tried', async () => {
    put('[ab].json')
    expect(await paths('[ab].json')).toEqual(['[ab].json'])
    rmSync(join(workspace, '[ab].json'))
    expect(await paths('[ab].json')).toEqual(['a.json', 'b.json'])
  })

  it.each([
    ['- a.json\n- "b.json"\n'],
    ['["a.json", b.json]'],
    ['"a.json", \'b.json\''],
    ['a.json # the first\r\nb.json\r\n'],
    ['“a.json”, `b.json`'],
  ])('are named by a list that is written as in YAML or with quotes: %p', async (text) => {
    const { files, faults } = await readText(text)
    expect([files.map(({ path }) => path), faults]).toEqual([['a.json', 'b.json'], []])
  })

  it('cause a fault that suggests slashes for backslashes', async () => {
    const { faults } = await readAll('evidence\\*.json')
    expect(faults).toMatchObject([{ suggestion: 'evidence/*.json' }])
  })

  it('cause one fault per missing file, and the others are still read', async () => {
    const { files, faults } = await readAll('a.json', 'missing.json', 'missing/*.json')
    expect(files.map(({ path }) => path)).toEqual(['a.json'])
    expect(faults).toEqual([
      { input: 'results', value: 'missing/*.json', problem: { code: 'matches-no-file' }, suggestion: null },
      {
        input: 'results',
        value: 'missing.json',
        problem: { code: 'unreadable-file', errno: 'ENOENT' },
        suggestion: null,
      },
    ])
  })

  it('cannot be read from a folder', async () => {
    const { faults } = await readAll('evidence')
    expect(faults).toMatchObject([{ value: 'evidence', problem: { code: 'not-regular-file' } }])
  })

  it('cannot be read through a symbolic link', async () => {
    symlinkSync(join(workspace, 'a.json'), join(workspace, 'link.json'))
    const { files, faults } = await readAll('link.json')
    rmSync(join(workspace, 'link.json'))
    expect(files).toEqual([])
    expect(faults).toMatchObject([{ value: 'link.json', problem: { code: 'symbolic-link' } }])
  })

  it('are not read from inside a folder that a glob matches', async () => {
    expect(await paths('evid*')).toEqual([])
  })

  it('are a fault if a pattern only excludes files', async () => {
    const { files, faults } = await readAll('!a.json')
    expect(files).toEqual([])
    expect(faults).toHaveLength(1)
  })

  it.each([['['], ['{'], ['!'], ['('], ['**/['], ['*'.repeat(70_000)], ['\u0000']])(
    'are a fault and no exception for the odd pattern %p',
    async (pattern) => {
      const { files, faults } = await readAll(pattern)
      expect(files).toEqual([])
      expect(faults).toHaveLength(1)
    },
  )

  it('yield files or a fault for any pattern', async () => {
    const pattern = fc.string({ unit: fc.constantFrom(...'ab*?[]{}!()+@|,.\\$^-'), minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(pattern, async (text) => {
        const { files, faults } = await readAll(text)
        expect(files.length + faults.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the evidence of the report folder', () => {
  const reads = (text: string, reportDir = 'out') => readsOwnEvidence(readList(text), reportDir, workspace)

  it.each([
    ['out/evidence/precheck-1.json', true],
    ['out/evidence/*.json', true],
    ['**/*.json', true],
    ['- "out/evidence/*.json" # ours', true],
    [`${workspace}/out/evidence/*.json`, true],
    ['other/*.json', false],
    ['out/*.json', true],
    ['other/evidence/x.json', false],
  ])('is known to be read by %p: %p', (text, expected) => {
    expect(reads(text)).toBe(expected)
  })

  it('is known to be read below a folder whose name has signs of a glob', () => {
    expect(reads('a[1]/out/evidence/*.json', 'a[1]/out')).toBe(true)
    expect(reads('a{1,2}/out/evidence/x.json', 'a{1,2}/out')).toBe(true)
  })
})
