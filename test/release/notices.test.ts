import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { build, type Plugin } from 'esbuild'
import { globSync } from 'tinyglobby'
import { noticedPackages, noticesText } from '../../scripts/bundle/notices.ts'
import { filesOfMetafile, filesOfModules, packageFolders, readPackage } from '../../scripts/bundle/packages.ts'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const NOTICES = readFileSync('dist/licenses.txt', 'utf8')
const named = noticedPackages(NOTICES).map(({ name }) => name)

/** What the build says of two packages: loading their modules has no side effects, so that unused ones can be left out. */
const withoutSideEffects: Plugin = {
  name: 'without-side-effects',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === withoutSideEffects || kind === 'entry-point') return undefined
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: withoutSideEffects })
      return /node_modules\/(@actions|zod)\//.test(found.path) ? { path: found.path, sideEffects: false } : undefined
    }),
}

/** The packages that another bundler than ncc puts into a bundle of the sources. */
async function packagesOfSources(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['src/index.ts', 'src/cli.ts', 'src/run/split-action.ts', 'src/run/merge-action.ts'],
    outdir: 'lib/unused',
    write: false,
    metafile: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['kerberos', 'web-streams-polyfill'],
    plugins: [withoutSideEffects],
  })
  return packageFolders(filesOfMetafile(metafile)).map((folder) => readPackage(folder).name)
}

describe('dist/licenses.txt', () => {
  it('names every package that a bundle of the sources contains, and the tools whose helpers it contains', async () => {
    expect(named).toEqual(expect.arrayContaining(['@actions/core', 'node-fetch', 'yaml', 'zod']))
    expect([...named].sort()).toEqual([...(await packagesOfSources()), '@vercel/ncc', 'esbuild'].sort())
  })

  it('names every package that a comment of the bundle names', () => {
    const comments = globSync('dist/bundle/*.js').flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^ *(?:\/\/|;\/\/).*?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm),
    ])
    const inComments = new Set(comments.map(([, name]) => name))
    expect(inComments.size).toBeGreaterThan(10)
    for (const name of inComments) expect(named).toContain(name)
  })

  it('contains a copyright and a license text for each package', () => {
    const texts = NOTICES.split(/^-{80}\n.*\n-{80}\n/gm).slice(1)
    expect(texts).toHaveLength(named.length)
    for (const [index, text] of texts.entries())
      expect([named[index], text]).toEqual([
        named[index],
        expect.stringMatching(/copyright[\s\S]*(permission|licensed under|apache license)/i),
      ])
  })
})

describe('the packages of a bundle', () => {
  it('are those of the innermost node_modules folder of each file that was kept', () => {
    const outputs = {
      'a.js': { inputs: { 'node_modules/a/b.js': { bytesInOutput: 1 }, 'node_modules/c/d.js': { bytesInOutput: 0 } } },
    }
    expect(filesOfMetafile({ outputs })).toEqual(['node_modules/a/b.js'])
    expect(
      packageFolders([
        '/x/node_modules/@a/b/node_modules/c/d.js',
        'node_modules/e/f.js',
        '/x/node_modules/e/g.js',
        'lib/h.js',
      ]),
    ).toEqual(['node_modules/@a/b/node_modules/c', 'node_modules/e'])
  })

  it('include modules that are joined to another one, but not modules in no chunk', () => {
    const inner = { nameForCondition: '/node_modules/inner/i.js', chunks: [] }
    const kept = { nameForCondition: '/lib/a.js', chunks: [1], modules: [inner] }
    const dropped = { nameForCondition: '/node_modules/dropped/i.js', chunks: [] }
    expect(filesOfModules([kept, dropped, { nameForCondition: null, chunks: [1] }])).toEqual([
      '/lib/a.js',
      '/node_modules/inner/i.js',
    ])
  })
})

describe('the text of the notices', () => {
  /** Installs a package into a scratch folder. */
  function install(files: Readonly<Record<string, string>>, fields: object = {}): string {
    const folder = join(temporaryFolder(), 'node_modules', 'some')
    mkdirSync(folder, { recursive: true })
    const description = { name: 'some', version: '1.2.3', license: 'MIT', ...fields }
    for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(description), ...files }))
      writeFileSync(join(folder, name), text)
    return folder
  }

  it.each([
    [
      'a file with it',
      { 'LICENSE-MIT.md': 'x', LICENCE: 'Copyright me\r\nPermission\r\n' },
      'Copyright me\nPermission',
    ],
    ['license and notice', { LICENSE: 'Copyright me', NOTICE: 'Made by me' }, 'Copyright me\n\nMade by me'],
    ['the README', { 'README.md': '# some\n\n## License\n\nCopyright me\n\n## More\n\nmore' }, 'Copyright me'],
    ['a README with underlines', { 'README.md': 'License\n-------\n\nCopyright me\n\n[x]: y\n' }, 'Copyright me'],
  ])('takes a license from %s', (_, files, license) => {
    const text = noticesText([readPackage(install(files))])
    expect(text).toMatch(/\n-{80}\nsome 1\.2\.3 \(MIT\)\n-{80}\n\n/)
    expect(text.slice(text.lastIndexOf('---\n') + 4).trim()).toBe(license)
    expect(noticedPackages(text)).toEqual([{ name: 'some', version: '1.2.3' }])
  })

  it('takes the license of another package of the same repository', () => {
    const folder = install({}, { repository: { url: 'https://example.com/both' } })
    const beside = join(folder, '..', 'beside')
    mkdirSync(beside)
    writeFileSync(join(beside, 'package.json'), JSON.stringify({ repository: { url: 'https://example.com/both' } }))
    writeFileSync(join(beside, 'LICENSE'), 'Copyright both')
    expect(noticesText([readPackage(folder)])).toContain('Copyright both')
  })

  it('is refused if a package has no license text, or says nothing of its license', () => {
    const folder = install({ 'README.md': 'License: MIT' })
    expect(() => noticesText([readPackage(folder)])).toThrow('no license text was found for some')
    expect(() => readPackage(install({}, { license: undefined }))).toThrow('lacks name, version or license')
  })
})
