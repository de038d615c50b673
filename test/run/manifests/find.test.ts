import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findManifests } from '../../../src/run/manifests/find.js'
import { readSettings } from '../../../src/settings/read-settings.js'
import { addFiles, commitAll, gitIn, pdb, workspaceOf } from '../../support/manifests/workspace.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'

const LOG = {
  info: () => {},
  debug: () => {},
  progress: () => {},
  group: <T>(_: string, work: () => Promise<T>) => work(),
}

function find(
  cwd: string,
  {
    paths = '',
    own = [],
    signal = new AbortController().signal,
  }: { readonly paths?: string; readonly own?: readonly string[]; readonly signal?: AbortSignal } = {},
) {
  const settings = readSettings({ inputs: { checks: 'manifests', 'manifest-paths': paths }, env: {} })
  expect(settings.faults).toEqual([])
  return findManifests({ cwd, env: { PATH: process.env['PATH'] }, settings, signal, log: LOG }, own, [])
}

const placesOf = ({ uses }: Awaited<ReturnType<typeof find>>): string[] =>
  uses.map(({ location: { file, line } }) => `${file}:${line}`)

describe('the files that are read', () => {
  it('are those that the globs match, in the order of their names, in folders with a dot too', async () => {
    const cwd = workspaceOf({
      'b.yaml': pdb(),
      'a/x.yml': pdb(),
      '.hidden/y.yaml': pdb(),
      'c.txt': pdb(),
      'd.json': '{}',
    })
    const found = await find(cwd)
    expect(placesOf(found)).toEqual(['b.yaml:1', '.hidden/y.yaml:1', 'a/x.yml:1'])
    expect(found.fileCount).toBe(4)
    expect(found.endedBy).toBeNull()
  })

  it('have suffixes in any case', async () => {
    const cwd = workspaceOf({ 'a.YAML': pdb(), 'b.Yml': pdb(), 'deploy/c.YAML': pdb() })
    expect(placesOf(await find(cwd))).toEqual(['a.YAML:1', 'b.Yml:1', 'deploy/c.YAML:1'])
    expect(placesOf(await find(cwd, { paths: 'deploy/*.yaml' }))).toEqual(['deploy/c.YAML:1'])
    expect(placesOf(await find(cwd, { paths: '**/*.{yaml,yml},!**/c.yaml' }))).toEqual(['a.YAML:1', 'b.Yml:1'])
  })

  it('are all files of a folder that is named, whatever their suffix', async () => {
    const cwd = workspaceOf({ 'deploy/a.yaml': pdb(), 'deploy/b/c.yaml': pdb(), 'other/d.yaml': pdb() })
    expect(placesOf(await find(cwd, { paths: 'deploy' }))).toEqual(['deploy/a.yaml:1', 'deploy/b/c.yaml:1'])
  })

  it('are found in folders whose names have a dot, capitals or accents', async () => {
    const cwd = workspaceOf({ 'apps/My.Dir/a.yaml': pdb(), 'cafe\u0301/b.yaml': pdb() })
    expect(placesOf(await find(cwd, { paths: 'apps/My.Dir' }))).toEqual(['apps/My.Dir/a.yaml:1'])
    expect(placesOf(await find(cwd, { paths: 'caf\u00e9/*.yaml' }))).toEqual(['cafe\u0301/b.yaml:1'])
  })

  it('can be in UTF-16, start with a byte order mark, or hold bytes that are no UTF-8', async () => {
    const cwd = workspaceOf({
      'bom.yaml': `\ufeff${pdb()}`,
      'latin.yaml': Buffer.from(`# caf\u00e9\n${pdb()}`, 'latin1'),
      'utf16.yaml': Buffer.from(`\ufeff${pdb()}`, 'utf16le'),
      'utf16be.yaml': Buffer.from(`\ufeff${pdb()}`, 'utf16le').swap16(),
    })
    expect(placesOf(await find(cwd))).toEqual(['bom.yaml:1', 'latin.yaml:2', 'utf16.yaml:1', 'utf16be.yaml:1'])
  })

  it('are not those of git itself', async () => {
    const cwd = workspaceOf({ '.git/a.yaml': pdb(), 'sub/.git/a.yaml': pdb(), 'sub/b.yaml': pdb() })
    expect(placesOf(await find(cwd))).toEqual(['sub/b.yaml:1'])
  })

  it('are not the files of an earlier report, unless git tracks them', async () => {
    const inReport = { 'report.json': pdb(), 'evidence/files.txt': '', 'evidence/manifests-scan.json': pdb() }
    const folders = ['kept', 'a b/left-out', 'no-report']
    const files = folders.flatMap((folder) =>
      Object.entries(inReport).map(([name, text]) => [`${folder}/${name}`, text] as const),
    )
    const cwd = workspaceOf({ ...Object.fromEntries(files), 'a.yaml': pdb() })
    gitIn(cwd, 'init', '-q', '-b', 'main')
    gitIn(cwd, 'add', 'kept', 'a.yaml')
    rmSync(join(cwd, 'no-report/report.json'))
    expect(placesOf(await find(cwd)).sort()).toEqual([
      'a.yaml:1',
      'kept/evidence/manifests-scan.json:1',
      'kept/report.json:1',
      'no-report/evidence/manifests-scan.json:1',
    ])
  })

  it('are not the files of the run itself, unless git tracks them', async () => {
    const cwd = workspaceOf({ 'report/report.json': pdb(), 'plan.json': pdb(), 'results.yaml': pdb(), 'a.yaml': pdb() })
    const own = ['report', 'plan.json', 'results.yaml']
    expect(placesOf(await find(cwd, { own }))).toEqual(['a.yaml:1'])
    gitIn(cwd, 'init', '-q', '-b', 'main')
    addFiles(cwd, { 'report/tracked.yaml': pdb() })
    gitIn(cwd, 'add', 'results.yaml', 'a.yaml', 'report/tracked.yaml')
    const found = await find(cwd, { own })
    expect(placesOf(found)).toEqual(['a.yaml:1', 'results.yaml:1', 'report/tracked.yaml:1'])
    expect(found.skipped).toEqual([])
  })
})

describe('files that git ignores', () => {
  it('are left out with words, and so are their folders', async () => {
    const cwd = workspaceOf({
      '.gitignore': 'build/\n*.gen.yaml\n',
      'a.yaml': pdb(),
      'b.gen.yaml': pdb(),
      'build/c.yaml': pdb(),
      'x/build/d.yaml': pdb(),
      'untracked.yaml': pdb(),
    })
    commitAll(cwd)
    addFiles(cwd, { 'later.yaml': pdb() })
    const found = await find(cwd)
    expect(placesOf(found)).toEqual(['a.yaml:1', 'later.yaml:1', 'untracked.yaml:1'])
    expect(found.skipped).toEqual([{ why: 'ignored', count: 3, files: ['build', 'x', 'b.gen.yaml'] }])
  })

  it('are read where git tracks them, so that a change cannot take its own files out of the check', async () => {
    const cwd = workspaceOf({ 'a.yaml': pdb(), 'deploy/b.yaml': pdb() })
    commitAll(cwd)
    addFiles(cwd, { '.gitignore': '*.yaml\ndeploy/\n', 'deploy/c.yaml': pdb() })
    const found = await find(cwd)
    expect(placesOf(found)).toEqual(['a.yaml:1', 'deploy/b.yaml:1'])
    expect(found.skipped).toEqual([{ why: 'ignored', count: 1, files: ['deploy/c.yaml'] }])
  })

  it('are read where there is no checkout', async () => {
    const cwd = workspaceOf({ '.gitignore': 'build/\n', 'build/c.yaml': pdb() })
    expect(placesOf(await find(cwd))).toEqual(['build/c.yaml:1'])
  })
})

describe('links', () => {
  it('are not followed out of the workspace, which is said', async () => {
    const outside = workspaceOf({ 'a.yaml': pdb(), 'folder/b.yaml': pdb() })
    const cwd = workspaceOf({ 'c.yaml': pdb() })
    symlinkSync(join(outside, 'a.yaml'), join(cwd, 'file.yaml'))
    symlinkSync(join(outside, 'folder'), join(cwd, 'folder'))
    symlinkSync('nowhere', join(cwd, 'broken.yaml'))
    const found = await find(cwd)
    expect(placesOf(found)).toEqual(['c.yaml:1'])
    expect(found.skipped).toEqual([{ why: 'link', count: 3, files: ['broken.yaml', 'file.yaml', 'folder'] }])
  })

  it('are named once, as are ignored folders, if another link leads to their folder', async () => {
    const cwd = workspaceOf({ 'a/build/x.yaml': pdb(), '.gitignore': 'build\n' })
    symlinkSync('nowhere', join(cwd, 'a/broken.yaml'))
    symlinkSync('a', join(cwd, 'b'))
    symlinkSync('a/build', join(cwd, 'c'))
    commitAll(cwd)
    expect((await find(cwd)).skipped).toEqual([
      { why: 'ignored', count: 1, files: ['a/build'] },
      { why: 'link', count: 1, files: ['a/broken.yaml'] },
    ])
  })

  it('are not followed into the folder of git', async () => {
    const cwd = workspaceOf({ '.git/config.yaml': pdb() })
    symlinkSync('.git', join(cwd, 'g'))
    symlinkSync('.git/config.yaml', join(cwd, 'h.yaml'))
    expect(placesOf(await find(cwd))).toEqual([])
  })

  it('are followed within the workspace to what is not read anyway, once', async () => {
    const cwd = workspaceOf({ 'shared/a.yaml': pdb(), 'shared/b.txt': pdb(), 'deploy/own.yaml': pdb() })
    symlinkSync('../shared', join(cwd, 'deploy/linked'))
    symlinkSync('../shared/b.txt', join(cwd, 'deploy/b.yaml'))
    symlinkSync('../shared/b.txt', join(cwd, 'deploy/again.yaml'))
    expect(placesOf(await find(cwd))).toEqual(['shared/b.txt:1', 'deploy/own.yaml:1', 'shared/a.yaml:1'])
    expect(placesOf(await find(cwd, { paths: 'deploy/**/*.yaml' }))).toEqual([
      'shared/b.txt:1',
      'deploy/own.yaml:1',
      'shared/a.yaml:1',
    ])
  })

  it('that lead in circles end the walk', async () => {
    const cwd = workspaceOf({ 'a/b/c.yaml': pdb() })
    symlinkSync('../..', join(cwd, 'a/b/up'))
    symlinkSync('.', join(cwd, 'here'))
    expect(placesOf(await find(cwd))).toEqual(['a/b/c.yaml:1'])
  })
})

describe('parts of the repository that are not in the workspace', () => {
  it('are said: tracked files that a sparse checkout leaves out, and submodules without content', async () => {
    const cwd = workspaceOf({ 'a/x.yaml': pdb(), 'b/y.yaml': pdb(), 'b/z.txt': pdb() })
    addFiles(cwd, { '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = ../lib\n' })
    commitAll(cwd)
    gitIn(cwd, 'sparse-checkout', 'set', 'a')
    mkdirSync(join(cwd, 'lib'))
    const found = await find(cwd)
    expect(placesOf(found)).toEqual(['a/x.yaml:1'])
    expect(found.skipped).toEqual([
      { why: 'sparse', count: 1, files: ['b/y.yaml'] },
      { why: 'submodule', count: 1, files: ['lib'] },
    ])
  })

  it('are found in time however the file that lists the submodules is written', async () => {
    const cwd = workspaceOf({ '.gitmodules': `${'\n'.repeat(1_000_000)}path =${' '.repeat(1_000_000)}x\npath = lib\n` })
    mkdirSync(join(cwd, 'lib'))
    const start = performance.now()
    expect((await find(cwd)).skipped).toContainEqual({ why: 'submodule', count: 1, files: ['lib'] })
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('are said if git cannot name what a sparse checkout leaves out', async () => {
    const cwd = workspaceOf({ 'a/x.yaml': pdb() })
    addFiles(cwd, { '.git/info/sparse-checkout': '/a/\n' })
    expect((await find(cwd)).skipped).toEqual([{ why: 'unnamed-sparse', count: 0, files: [] }])
  })

  it('are said if git tracks them, and an earlier step deleted them', async () => {
    const cwd = workspaceOf({ 'a.yaml': pdb(), 'b/c.yaml': pdb(), 'd.txt': '' })
    commitAll(cwd)
    rmSync(join(cwd, 'b'), { recursive: true })
    rmSync(join(cwd, 'd.txt'))
    const found = await find(cwd)
    expect(placesOf(found)).toEqual(['a.yaml:1'])
    expect(found.skipped).toEqual([{ why: 'deleted', count: 1, files: ['b/c.yaml'] }])
  })

  it('are said if Git LFS has their contents', async () => {
    const pointer =
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22e\nsize 12345\n'
    const cwd = workspaceOf({ 'a.yaml': pointer, 'chart.tgz': pointer, 'b.yaml': `${pointer}---\n${pdb()}` })
    const found = await find(cwd)
    expect(found.skipped).toEqual([{ why: 'lfs', count: 2, files: ['a.yaml', 'chart.tgz'] }])
    expect(placesOf(found)).toEqual(['b.yaml:5'])
  })
})

describe('files that cannot be scanned', () => {
  it('are binary: a zero byte, and no sign of an object', async () => {
    const cwd = workspaceOf({ 'a.json': Buffer.from('\u0001\u0002abc\u0000def'), 'b.yaml': `${pdb()}# \0\n` })
    const found = await find(cwd)
    expect(found.skipped).toEqual([{ why: 'binary', count: 1, files: ['a.json'] }])
    expect([...placesOf(found), ...found.unread.map(({ file }) => file)]).toContain('b.yaml:1')
  })

  it('are larger than 5 MiB, and count as unread if they can hold an object', async () => {
    const filler = `# ${'x'.repeat(5 * 1024 * 1024)}\n`
    const cwd = workspaceOf({
      'data.json': filler,
      'end.yaml': filler + pdb(),
      'utf16.yaml': Buffer.from(`${filler}${pdb()}`, 'utf16le'),
      'split.yaml': `${'x'.repeat(5 * 1024 * 1024 - 4)}apiVersion: v1`,
    })
    const found = await find(cwd)
    expect(found.skipped).toEqual([{ why: 'large-data', count: 1, files: ['data.json'] }])
    expect(found.unread.map(({ file, why }) => `${file}: ${why}`)).toEqual([
      'end.yaml: too-large',
      'split.yaml: too-large',
      'utf16.yaml: too-large',
    ])
  })
})

describe('the time of a scan', () => {
  it('ends with that of the run, and says how far it came', async () => {
    const cwd = temporaryFolder()
    addFiles(cwd, Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index}.yaml`, pdb().repeat(200)])))
    const stop = new AbortController()
    stop.abort(new DOMException('over', 'TimeoutError'))
    const found = await find(cwd, { signal: stop.signal })
    expect(found.endedBy).toBe('time-over')
    expect(found.fileCount).toBeLessThan(300)
  })

  it('ends if the run is canceled', async () => {
    const cwd = workspaceOf(
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}.yaml`, pdb().repeat(200)])),
    )
    const stop = new AbortController()
    stop.abort(new DOMException('canceled', 'AbortError'))
    expect((await find(cwd, { signal: stop.signal })).endedBy).toBe('canceled')
  })
})
