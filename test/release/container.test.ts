import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { globSync } from 'tinyglobby'
import { temporaryFolder } from '../support/process/temporary-folder.js'

/** The instructions of the Dockerfile, with continued lines joined and comments left out. */
const INSTRUCTIONS = readFileSync('Dockerfile', 'utf8')
  .replace(/^#.*\n/gm, '')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ name: line.split(' ', 1)[0] ?? '', text: line.slice(line.indexOf(' ') + 1).trim() }))

const textsOf = (instruction: string): string[] =>
  INSTRUCTIONS.filter(({ name }) => name === instruction).map(({ text }) => text)

/** What the image copies: sources in the context, and the place in the image. */
const copies = textsOf('COPY').map((text) => {
  const words = text.split(/ +/).filter((word) => !word.startsWith('--'))
  return { sources: words.slice(0, -1), target: words.at(-1) ?? '' }
})

/** The names that .dockerignore lets through. */
const sent = readFileSync('.dockerignore', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))

/** Makes the file system of the image below a folder, as its COPY instructions say. */
function unpackImage(): string {
  const root = mkdtempSync(join(temporaryFolder(), 'image-'))
  for (const { sources, target } of copies)
    for (const source of sources) {
      const isFolder = statSync(source).isDirectory()
      const to = target.endsWith('/') && !isFolder ? join(root, target, source) : join(root, target)
      cpSync(source, to, { recursive: true })
    }
  return root
}

describe('the container image', () => {
  it('starts from an image that is pinned by its digest, and does not run as root', () => {
    expect(textsOf('FROM')).toEqual([expect.stringMatching(/^node:24-[\w-]*slim@sha256:[0-9a-f]{64}$/)])
    expect(textsOf('USER')).toEqual(['1000:1000'])
    expect(INSTRUCTIONS.findIndex(({ name }) => name === 'USER')).toBeLessThan(
      INSTRUCTIONS.findIndex(({ name }) => name === 'ENTRYPOINT'),
    )
  })

  it('installs nothing and runs nothing while it is built, so that it can be built for other processors', () => {
    expect(textsOf('RUN')).toEqual([])
    expect(textsOf('ADD')).toEqual([])
  })

  it('gets only what it copies, and copies only what runs', () => {
    const [first] = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
    expect(first).toBe('*')
    const sources = copies.flatMap((copy) => copy.sources.map((source) => source.split('/')[0]))
    expect([...new Set(sources)].sort()).toEqual([...sent].sort())
    for (const source of copies.flatMap((copy) => copy.sources))
      expect(globSync(source.endsWith('/') ? `${source}**` : source)).not.toEqual([])
    expect(readdirSync('container')).toEqual(['cce-upgrade-gate'])
  })

  it('contains the license of the gate and those of the code in the bundle', () => {
    const root = unpackImage()
    expect(readdirSync(join(root, 'opt/cce-upgrade-gate')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'dist',
      'package.json',
      'schema',
    ])
    expect(readFileSync(join(root, 'opt/cce-upgrade-gate/dist/licenses.txt'), 'utf8')).toContain('@actions/core')
  })

  it('runs the gate by its entry point and by its command, each under the name that its caller typed', () => {
    const root = unpackImage()
    const [entry = '[]'] = textsOf('ENTRYPOINT')
    const [program = '', script = '', ...args]: string[] = JSON.parse(entry)
    expect([program, args]).toEqual(['node', []])
    const [variable = ''] = textsOf('ENV')
    const [name = '', value = ''] = variable.split('=').map((part) => part.replaceAll('"', ''))
    const env = {
      PATH: process.env['PATH'],
      [name]: value.replace(/\$\{IMAGE\}/, 'registry.example/gate').replace(/\$\{VERSION\}/, '1.2.3'),
    }
    const image = 'docker run --rm registry.example/gate:1.2.3'

    const byEntry = spawnSync(process.execPath, [join(root, script), 'chek'], { env, encoding: 'utf8' })
    expect([byEntry.status, byEntry.stderr]).toEqual([2, expect.stringContaining(`See ${image} --help`)])

    // the command names the script by its place in the image
    const command = join(root, 'usr/local/bin/cce-upgrade-gate')
    expect(statSync(command).mode & 0o111).toBe(0o111)
    const moved = join(temporaryFolder(), 'cce-upgrade-gate')
    writeFileSync(moved, readFileSync(command, 'utf8').replace(' /opt/', ` ${root}/opt/`), { mode: 0o755 })
    const byCommand = spawnSync(moved, ['chek'], { env, encoding: 'utf8' })
    expect([byCommand.status, byCommand.stderr]).toEqual([2, expect.stringContaining('See cce-upgrade-gate --help')])
  })

  it('has the default command that shows the help', () => {
    expect(textsOf('CMD')).toEqual(['["--help"]'])
  })
})
