import { afterEach, describe, expect, it } from '@jest/globals'
import { readBaseFile } from '../../src/github/api/base-file.js'
import type { OpenCheckout } from '../../src/github/git.js'
import {
  accessTo,
  closeAndCheck,
  gitCommands,
  github,
  gitWithOutput,
  onPull,
  PATH,
  STRICT,
  TIP,
  why,
} from './api/base-file-support.js'

afterEach(closeAndCheck)

/** A checkout with the branch, the output of `git ls-tree` and a blob. */
const checkoutWith = (entry: string, blob: string | Buffer = STRICT): OpenCheckout =>
  gitWithOutput((args) => {
    if (args.startsWith('show-ref')) return args.endsWith(' refs/remotes/origin/main') ? `${TIP}\n` : null
    if (args.startsWith('cat-file -t')) return 'commit\n'
    return args.includes('ls-tree') ? entry : blob
  })
const BLOB = 'd'.repeat(40)
const plain = (mode = '100644', size = '28') => `${mode} blob ${BLOB} ${size.padStart(7)}\t${PATH}\0`

describe('the checkout', () => {
  const offline = accessTo('http://127.0.0.1:9', { token: null })
  const readFrom = (git: OpenCheckout, trigger = onPull()) => readBaseFile(PATH, trigger, offline, git)

  it.each(['100644', '100755'])('provides a file of mode %s if GitHub cannot be asked', async (mode) => {
    expect(await readFrom(checkoutWith(plain(mode), '\ufeffversion: 1\n'))).toEqual({
      kind: 'found',
      text: 'version: 1\n',
      ref: 'main',
      commit: TIP,
      source: 'checkout',
    })
    expect(gitCommands).toEqual([
      ['show-ref', '--verify', '--hash', 'refs/remotes/origin/main'],
      ['cat-file', '-t', TIP],
      ['--literal-pathspecs', 'ls-tree', '-z', '--long', '--full-tree', TIP, '--', PATH],
      ['cat-file', 'blob', BLOB],
    ])
  })

  it('reports a file as absent if the commit does not list it', async () => {
    expect(await readFrom(checkoutWith(''))).toEqual({ kind: 'absent', ref: 'main', commit: TIP, source: 'checkout' })
  })

  it.each([
    ['a link', `120000 blob ${BLOB}      12\t${PATH}\0`, 'symlink'],
    ['a submodule', `160000 commit ${BLOB}       -\t${PATH}\0`, 'submodule'],
    ['a folder', `040000 tree ${BLOB}       -\t${PATH}\0`, 'folder'],
    ['over 1 MB', plain('100644', '1048577'), 'too-large'],
    ['of an unknown mode', plain('100664'), 'broken'],
    ['another file', plain().replace('cce', 'CCE'), 'broken'],
    ['two files', plain() + plain(), 'broken'],
    ['no entry', 'fatal', 'broken'],
    ['no object', plain().replace(BLOB, 'HEAD'.padEnd(40, 'x')), 'broken'],
  ])('refuses an entry that is %s', async (_, entry, checkout) => {
    expect(why(await readFrom(checkoutWith(entry)))).toEqual({ code: 'no-token', status: null, checkout })
  })

  it.each(['no-checkout', 'no-git', 'other-owner'] as const)('provides nothing if there is %s', async (code) => {
    expect(why(await readFrom(async () => code))).toEqual({ code: 'no-token', status: null, checkout: code })
    expect(gitCommands).toEqual([])
  })

  it('refuses a file that is not UTF-8', async () => {
    expect(why(await readFrom(checkoutWith(plain(), Buffer.from([0xff]))))).toMatchObject({ checkout: 'not-utf8' })
  })

  it.each([
    ['names no commit', (args: string) => (args.startsWith('show-ref') ? 'main\n' : STRICT), 'no-branch'],
    ['has a tag in its place', (args: string) => (args.startsWith('show-ref') ? `${TIP}\n` : 'tag\n'), 'broken'],
    [
      'lost the tree',
      (args: string) => (args.includes('ls-tree') ? null : args.startsWith('show') ? `${TIP}\n` : 'commit\n'),
      'broken',
    ],
  ])('provides nothing if it %s', async (_, answer, checkout) => {
    expect(why(await readFrom(gitWithOutput(answer)))).toMatchObject({ code: 'no-token', checkout })
  })

  it('is asked only for the base branch', async () => {
    await readFrom(checkoutWith(plain()), onPull({ baseRef: 'release/v1.31' }))
    expect(gitCommands).toEqual([['show-ref', '--verify', '--hash', 'refs/remotes/origin/release/v1.31']])
  })

  it('is asked if GitHub refuses', async () => {
    const server = await github({ faults: [{ kind: 'no-permission' }] })
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url), checkoutWith(plain()))
    expect(file).toMatchObject({ kind: 'found', text: STRICT, source: 'checkout' })
  })
})
