import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readResultFiles } from '../../src/settings/files.js'
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

const readAll = (...patterns: string[]) => readResultFiles(patterns, workspace)
const paths = async (...patterns: string[]) => (await readAll(...patterns)).files.map(({ path }) => path)

describe('saved responses', () => {
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
