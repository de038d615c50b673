import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { withAbsoluteLinks } from '../../scripts/release/pack.ts'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const folder = temporaryFolder()
const archive = execFileSync(process.execPath, ['scripts/release/pack.ts', folder], { encoding: 'utf8' }).trim()
const { version, engines } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The files of an archive, or of what npm would pack here. */
const contentsOf = (...args: string[]): { readonly path: string; readonly mode: number; readonly size: number }[] =>
  JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', ...args], { encoding: 'utf8' }))[0].files

const textIn = (path: string): string =>
  execFileSync('tar', ['-xzOf', archive, `package/${path}`], { encoding: 'utf8' })

/** Every Node that can be found: the one of the tests, and those on the path. */
function everyNode(): string[] {
  const found = [process.execPath, ...(process.env['PATH'] ?? '').split(delimiter).map((one) => join(one, 'node'))]
  return [...new Set(found.filter((path) => existsSync(path)).map((path) => realpathSync(path)))]
}

const versionOf = (node: string): string => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()

describe('the npm package', () => {
  it.each<[string, string[], string[]]>([
    ['of a release', [archive], []],
    // npm takes every README along
    ['of the checkout', [], ['README.zh-CN.md']],
  ])('%s contains the bundle, the schemas, the licenses and nothing else', (_, args, alsoHere) => {
    const files = contentsOf(...args)
    const others = files
      .map(({ path }) => path)
      .filter((path) => !/^dist\/(?:bundle|cli|merge|split)\/[\w.]+\.js$|^schema\/[\w.]+\.json$/.test(path))
    expect(others.filter((path) => !alsoHere.includes(path)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/index.js',
      'dist/licenses.txt',
      'dist/package.json',
      'package.json',
    ])
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(4_500_000)
    expect(files.find(({ path }) => path === 'dist/cli/index.js')?.mode).toBe(0o755)
  })

  it('has a description that npm can publish with provenance, and no trace of development', () => {
    const description = JSON.parse(textIn('package.json'))
    expect(description).toMatchObject({
      name: 'cce-upgrade-gate',
      version,
      license: 'Apache-2.0',
      bin: { 'cce-upgrade-gate': 'dist/cli/index.js' },
      repository: { type: 'git', url: 'git+https://github.com/cce-upgrade-gate/cce-upgrade-gate.git' },
      publishConfig: { access: 'public', provenance: true },
    })
    for (const key of ['private', 'scripts', 'dependencies', 'devDependencies'])
      expect(description).not.toHaveProperty(key)
  })

  it('has a README whose links lead out of the package to the files of the version', () => {
    const targets = [...textIn('README.md').matchAll(/\]\(([^()\s]+)\)|\b(?:src|href|srcset)="([^"]+)"/g)].map(
      ([, link, attribute]) => link ?? attribute ?? '',
    )
    expect(targets).toContainEqual(expect.stringContaining(`/blob/v${version}/docs/`))
    for (const target of targets) expect(target).toMatch(/^(?:https:\/\/|#)/)
  })

  it.each(everyNode().map((node) => [versionOf(node), node]))(
    'runs through npx, offline and with nothing else installed, on Node %s',
    (_, node) => {
      // npm links the command, whose first line looks for node on the path
      const bin = join(mkdtempSync(join(folder, 'bin-')), 'bin')
      mkdirSync(bin)
      symlinkSync(node, join(bin, 'node'))
      const npx = join(dirname(process.env['npm_execpath'] ?? ''), 'npx-cli.js')
      const run = (...args: string[]) =>
        execFileSync(node, [npx, '--yes', `--package=${archive}`, 'cce-upgrade-gate', ...args], {
          cwd: dirname(bin),
          encoding: 'utf8',
          env: {
            PATH: [bin, '/usr/bin', '/bin'].join(delimiter),
            HOME: folder,
            npm_config_cache: join(folder, 'cache'),
            npm_config_offline: 'true',
          },
        })
      expect(run('--version')).toBe(`${version}\n`)
      const shown = run('demo', 'ready')
      expect(shown).toContain('Verdict: pass')
      expect(shown).toContain(`Another scenario: npx --package=${archive} cce-upgrade-gate demo NAME`)
    },
  )

  it('requires a Node of a version that the pages and CI name', () => {
    expect(engines).toEqual({ node: '>=20.3' })
    expect(readFileSync('.github/workflows/ci.yml', 'utf8')).toContain('node: [20.3.0, 20, 22, 24]')
  })
})

describe('the links of a page for npm', () => {
  it.each([
    ['[a](docs/a.md#b)', '[a](https://github.com/cce-upgrade-gate/cce-upgrade-gate/blob/v1.2.3/docs/a.md#b)'],
    [
      '![a](./docs/a.png)',
      '![a](https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/v1.2.3/docs/a.png)',
    ],
    [
      '<img src="docs/a.png">',
      '<img src="https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/v1.2.3/docs/a.png">',
    ],
    [
      '[a](#b) [c](https://d.example/) [e](mailto:f@g.example)',
      '[a](#b) [c](https://d.example/) [e](mailto:f@g.example)',
    ],
    ['```yaml\nif: [a](b)\n```', '```yaml\nif: [a](b)\n```'],
  ])('%j becomes %j', (page, absolute) => {
    expect(withAbsoluteLinks(page, '1.2.3')).toBe(absolute)
  })
})
