import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readBaseFile } from '../../src/github/base-policy.js'
import type { Git } from '../../src/github/git.js'
import type { GitHubAccess } from '../../src/github/octokit.js'
import { readTrigger, type Trigger } from '../../src/github/trigger.js'
import type { BaseFile } from '../../src/model/base-file.js'
import { EVENT_REPOSITORY, mergeGroup, type PullRequestOptions, pullRequest, push } from '../support/events.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github.js'
import type { FileContent } from '../support/github-contents.js'

const TOKEN = 'ghs_example'
const PATH = '.github/cce-upgrade-policy.yml'
const [TIP, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]
const HEAD_REF = 'loosen-the-policy'
const STRICT = 'version: 1\nfail-on: warning\n'
const LOOSE = 'version: 1\nfail-on: none\n'

const onPull = (over: PullRequestOptions = {}): Trigger => {
  const event = pullRequest({ headSha: HEAD, headRef: HEAD_REF, ...over })
  return readTrigger(event.name, event.payload)
}
const onGroup = (): Trigger => {
  const event = mergeGroup({ headSha: HEAD, baseSha: 'c'.repeat(40), headRef: `refs/heads/${HEAD_REF}` })
  return readTrigger(event.name, event.payload)
}

/** A checkout that has nothing. */
const NO_GIT = gitThatSays(() => null)

const open: (() => Promise<unknown>)[] = []
const servers: FakeGitHub[] = []
const gits: string[][] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
  const asked = servers
    .splice(0)
    .flatMap(({ requests }) => requests.map((each) => `${each.path} ${JSON.stringify(each)}`))
  const all = [...asked, ...gits.splice(0).map((args) => args.join(' '))]
  // the rule that everything here is about: nothing of the pull request's head is looked at
  for (const each of all) for (const word of [HEAD, HEAD_REF, 'pull', 'HEAD']) expect(each).not.toContain(word)
})

/** A git that answers by its arguments; null where it fails. */
function gitThatSays(answer: (args: string) => string | Buffer | null): Git {
  return {
    run: async (args) => {
      gits.push(args)
      const said = answer(args.join(' '))
      return { code: said === null ? 128 : 0, stdout: Buffer.from(said ?? '') }
    },
  }
}

/** A checkout that has the branch, and in it an entry of `git ls-tree` and the blob it is about. */
const checkoutWith = (entry: string, blob: string | Buffer = STRICT): Git =>
  gitThatSays((args) => {
    if (args.startsWith('show-ref')) return args.endsWith(' refs/remotes/origin/main') ? `${TIP}\n` : null
    if (args.startsWith('cat-file -t')) return 'commit\n'
    return args.includes('ls-tree') ? entry : blob
  })
const BLOB = 'd'.repeat(40)
const plain = (mode = '100644', size = '28') => `${mode} blob ${BLOB} ${size.padStart(7)}\t${PATH}\0`

async function github(options: Partial<FakeGitHubOptions> = {}): Promise<FakeGitHub> {
  const server = await startFakeGitHub({
    token: TOKEN,
    branches: { main: TIP, [HEAD_REF]: HEAD },
    commits: { [TIP]: { [PATH]: STRICT }, [HEAD]: { [PATH]: LOOSE } },
    ...options,
  })
  open.push(server.close)
  servers.push(server)
  return server
}

const accessTo = (apiUrl: string, over: Partial<GitHubAccess> = {}): GitHubAccess => ({
  token: TOKEN,
  apiUrl,
  repository: EVENT_REPOSITORY,
  signal: new AbortController().signal,
  wait: async () => {},
  ...over,
})

/** Reads the policy from a GitHub that has this at its path. */
async function readContent(content: FileContent, more: Record<string, FileContent> = {}): Promise<BaseFile> {
  const server = await github({ commits: { [TIP]: { [PATH]: content, ...more } } })
  return readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
}

const why = (file: BaseFile) => (file.kind === 'unreadable' ? file.why : file)

describe('the policy of the base branch', () => {
  it.each<[string, Trigger]>([
    ['pull request', onPull()],
    ['pull request from a fork', onPull({ fork: true })],
    ['merge group', onGroup()],
  ])('is read at the tip of the branch that a %s goes to', async (_, trigger) => {
    const server = await github()
    expect(await readBaseFile(PATH, trigger, accessTo(server.url), NO_GIT)).toEqual({
      kind: 'found',
      text: STRICT,
      ref: 'main',
      commit: TIP,
      source: 'api',
    })
    expect(server.requests.map(({ path, query }) => [decodeURIComponent(path), query])).toEqual([
      [`/repos/${EVENT_REPOSITORY}/git/ref/heads/main`, {}],
      [`/repos/${EVENT_REPOSITORY}/contents/${PATH}`, { ref: TIP }],
    ])
  })

  it('is read of a branch whose name has slashes', async () => {
    const server = await github({ branches: { 'release/v1.31': TIP } })
    const file = await readBaseFile(PATH, onPull({ baseRef: 'release/v1.31' }), accessTo(server.url), NO_GIT)
    expect(file).toMatchObject({ kind: 'found', ref: 'release/v1.31' })
  })

  it('is absent where the commit does not have it, whatever the pull request brings', async () => {
    const server = await github({ commits: { [TIP]: { 'README.md': 'x' }, [HEAD]: { [PATH]: LOOSE } } })
    expect(await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)).toEqual({
      kind: 'absent',
      ref: 'main',
      commit: TIP,
      source: 'api',
    })
  })

  it('is read under the path as git has it', async () => {
    const server = await github()
    for (const path of [`./${PATH}`, `x/../${PATH}`, PATH.replace('/', '//')])
      expect(await readBaseFile(path, onPull(), accessTo(server.url), NO_GIT)).toMatchObject({ text: STRICT })
  })

  it.each(['', '.', '..', '../policy.yml', 'a/../../policy.yml', '/etc/passwd', '.github/', 'a\nb', 'a\0b', '\ud800'])(
    'is not looked for at %j, which is no place in the repository',
    async (path) => {
      const server = await github()
      const file = await readBaseFile(path, onPull(), accessTo(server.url), NO_GIT)
      expect(file).toEqual({
        kind: 'unreadable',
        ref: 'main',
        why: { code: 'bad-path', status: null, checkout: null },
      })
      expect([server.requests, gits]).toEqual([[], []])
    },
  )

  it.each<[string, Trigger]>([
    ['a pull request that names no base branch', onPull({ baseRef: '-x' })],
    ['another event', readTrigger('push', push().payload)],
  ])('is not looked for on %s', async (_, trigger) => {
    const server = await github()
    const file = await readBaseFile(PATH, trigger, accessTo(server.url), NO_GIT)
    expect(file).toEqual({
      kind: 'unreadable',
      ref: null,
      why: { code: 'no-base-branch', status: null, checkout: null },
    })
    expect([server.requests, gits]).toEqual([[], []])
  })
})

describe('the file that GitHub sends', () => {
  it('is read as UTF-8, without a byte order mark', async () => {
    expect(await readContent('\ufeffreason: 维护 – größer 🚧\n')).toMatchObject({ text: 'reason: 维护 – größer 🚧\n' })
    expect(await readContent('')).toMatchObject({ kind: 'found', text: '' })
    expect(await readContent('#'.repeat(1024 * 1024))).toMatchObject({ kind: 'found' })
  })

  it('is read through a link to another file of the same commit, where GitHub names the path asked for', async () => {
    const linked = await readContent({ symlink: '../policy.yml' }, { 'policy.yml': STRICT })
    expect(linked).toMatchObject({ kind: 'found', text: STRICT, commit: TIP })
  })

  it.each<[string, FileContent, Record<string, FileContent>, string]>([
    ['is no UTF-8', Buffer.from([0x61, 0xff]), {}, 'not-utf8'],
    ['is UTF-16', Buffer.from('\ufeffversion: 1', 'utf16le'), {}, 'not-utf8'],
    ['is a link that leads nowhere', { symlink: 'gone.yml' }, {}, 'symlink'],
    ['is a link to a folder', { symlink: '../docs' }, { 'docs/a.md': 'x' }, 'symlink'],
    ['is a submodule', { submodule: 'octo-org/policies' }, {}, 'submodule'],
    ['has over 1 MB', '#'.repeat(1024 * 1024 + 1), {}, 'too-large'],
  ])('is unreadable where it %s, and the checkout is not asked', async (_, content, more, code) => {
    expect(why(await readContent(content, more))).toEqual({ code, status: null, checkout: null })
    expect(gits).toEqual([])
  })

  it('is unreadable where it is a folder', async () => {
    const server = await github({ commits: { [TIP]: { [`${PATH}/a.yml`]: STRICT } } })
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
    expect(why(file)).toMatchObject({ code: 'folder', checkout: null })
  })

  it('is no absent one where GitHub does not know the commit yet', async () => {
    const server = await github({ commits: {} })
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
    expect(why(file)).toEqual({ code: 'refused', status: 404, checkout: 'no-branch' })
  })
})

describe('a base branch that GitHub does not let us read', () => {
  const faults = [
    ['no-permission', 'no-permission', 403],
    ['bad-credentials', 'bad-credentials', 401],
    ['rate-limit', 'rate-limit', 403],
    ['secondary-rate-limit', 'rate-limit', 403],
    ['server-error', 'server-error', 500],
    ['unavailable', 'server-error', 503],
    ['reset', 'no-connection', null],
    ['not-json', 'not-json', null],
  ] as const

  it.each([...faults, ['not-found', 'no-permission', 404]] as const)(
    'over %s says %s %p',
    async (kind, code, status) => {
      const server = await github({ faults: [{ kind }] })
      const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
      expect(file).toEqual({ kind: 'unreadable', ref: 'main', why: { code, status, checkout: 'no-branch' } })
    },
  )

  it.each(faults)('over %s for the file alone says %s %p', async (kind, code, status) => {
    const server = await github({ faults: [{ kind, path: /contents/ }] })
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
    expect(why(file)).toEqual({ code, status, checkout: 'no-branch' })
  })

  it('is asked again where it is GitHub that failed', async () => {
    const server = await github({ faults: [{ kind: 'unavailable', times: 2 }] })
    expect(await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)).toMatchObject({ kind: 'found' })
  })

  it.each([
    ['the run ends', new DOMException('cancelled', 'AbortError'), 'cancelled', null],
    ['time is up', new DOMException('late', 'TimeoutError'), 'timed-out', 'no-branch'],
  ])('is left alone when %s', async (_, ending, code, checkout) => {
    const server = await github({ faults: [{ kind: 'hang' }] })
    const stop = new AbortController()
    server.requests.push = (request) => {
      setImmediate(() => stop.abort(ending))
      return Array.prototype.push.call(server.requests, request)
    }
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url, { signal: stop.signal }), NO_GIT)
    expect(why(file)).toEqual({ code, status: null, checkout })
  })

  it.each([
    [{ token: null }, 'no-token'],
    [{ repository: 'infra' }, 'no-repository'],
  ])('is not asked with %j', async (over, code) => {
    const server = await github()
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url, over), NO_GIT)
    expect(why(file)).toEqual({ code, status: null, checkout: 'no-branch' })
    expect(server.requests).toEqual([])
  })
})

describe('an answer of GitHub that', () => {
  const REF = { ref: 'refs/heads/main', object: { type: 'commit', sha: TIP } }
  const FILE = { type: 'file', path: PATH, encoding: 'base64', content: Buffer.from(STRICT).toString('base64') }

  /** Answers the first request with one body, and all later ones with the other. */
  async function answered(ref: unknown, content: unknown, status = 200): Promise<BaseFile> {
    const bodies = [ref, content]
    let asked = 0
    const server = createServer((_, response) => {
      const body = bodies[Math.min(asked++, 1)]
      response.writeHead(asked > 1 ? status : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(() => new Promise((resolve) => server.close(resolve)))
    const { port } = server.address() as AddressInfo
    return readBaseFile(PATH, onPull(), accessTo(`http://127.0.0.1:${port}`), NO_GIT)
  }

  it('names what was asked for is taken, and so is one that does not name the path', async () => {
    expect(await answered(REF, FILE)).toMatchObject({ kind: 'found', text: STRICT })
    expect(await answered(REF, { ...FILE, path: undefined })).toMatchObject({ kind: 'found' })
  })

  it.each([
    [[REF]],
    [{ ...REF, ref: 'refs/heads/main2' }],
    [{ ...REF, object: { type: 'tag', sha: TIP } }],
    [{ ...REF, object: { type: 'commit', sha: 'main' } }],
    [{ ...REF, object: { type: 'commit', sha: TIP.slice(1) } }],
    [{ ref: REF.ref, object: null }],
    [{}],
  ])('says %j of the branch is not taken', async (ref) => {
    expect(why(await answered(ref, FILE))).toMatchObject({ code: 'wrong-answer', status: null })
  })

  it.each([
    [{ ...FILE, path: 'other.yml' }],
    [{ ...FILE, path: null }],
    [{ ...FILE, type: 'commit' }],
    [{ ...FILE, type: undefined }],
    [{ ...FILE, content: undefined }],
    [{ ...FILE, content: ['a'] }],
    [{ ...FILE, content: 'not base64!' }],
    [{ ...FILE, content: 'YWJ' }],
    [{ ...FILE, content: '=YWJ' }],
    [{}],
  ])('says %j of the file is not taken', async (content) => {
    expect(why(await answered(REF, content))).toMatchObject({ code: 'wrong-answer', status: null })
  })

  it.each([['text'], [7], [null], [true]])('is %j is none', async (body) => {
    expect(why(await answered(body, FILE))).toMatchObject({ code: 'not-json' })
    expect(why(await answered(REF, body))).toMatchObject({ code: 'not-json' })
  })

  it.each([
    [404, { message: 'No commit found for the ref' }, 'refused'],
    [404, '<html>', 'refused'],
    [409, { message: 'Git Repository is empty.' }, 'refused'],
    [403, { message: 'x', errors: [{ code: 'too_large' }] }, 'too-large'],
  ])('has status %p and %j is not taken for an absent file', async (status, body, code) => {
    expect(why(await answered(REF, body, status))).toMatchObject({ code, status })
  })
})

describe('the checkout', () => {
  const offline = accessTo('http://127.0.0.1:9', { token: null })
  const readFrom = (git: Git, trigger = onPull()) => readBaseFile(PATH, trigger, offline, git)

  it.each(['100644', '100755'])('gives the file of mode %s where GitHub could not be asked', async (mode) => {
    expect(await readFrom(checkoutWith(plain(mode), '\ufeffversion: 1\n'))).toEqual({
      kind: 'found',
      text: 'version: 1\n',
      ref: 'main',
      commit: TIP,
      source: 'checkout',
    })
    expect(gits).toEqual([
      ['show-ref', '--verify', '--hash', 'refs/remotes/origin/main'],
      ['cat-file', '-t', TIP],
      ['--literal-pathspecs', 'ls-tree', '-z', '--long', '--full-tree', TIP, '--', PATH],
      ['cat-file', 'blob', BLOB],
    ])
  })

  it('says that the file is absent where the commit does not list it', async () => {
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
  ])('does not read what is %s', async (_, entry, checkout) => {
    expect(why(await readFrom(checkoutWith(entry)))).toEqual({ code: 'no-token', status: null, checkout })
  })

  it('does not read what is no UTF-8', async () => {
    expect(why(await readFrom(checkoutWith(plain(), Buffer.from([0xff]))))).toMatchObject({ checkout: 'not-utf8' })
  })

  it.each([
    ['tells no commit', (args: string) => (args.startsWith('show-ref') ? 'main\n' : STRICT), 'no-branch'],
    ['has something else there', (args: string) => (args.startsWith('show-ref') ? `${TIP}\n` : 'tag\n'), 'broken'],
    [
      'lost the tree',
      (args: string) => (args.includes('ls-tree') ? null : args.startsWith('show') ? `${TIP}\n` : 'commit\n'),
      'broken',
    ],
  ])('gives nothing where it %s', async (_, answer, checkout) => {
    expect(why(await readFrom(gitThatSays(answer)))).toMatchObject({ code: 'no-token', checkout })
  })

  it('is asked only for the base branch, whatever it is called', async () => {
    await readFrom(checkoutWith(plain()), onPull({ baseRef: 'release/v1.31' }))
    expect(gits).toEqual([['show-ref', '--verify', '--hash', 'refs/remotes/origin/release/v1.31']])
  })

  it('is asked where GitHub refuses', async () => {
    const server = await github({ faults: [{ kind: 'no-permission' }] })
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url), checkoutWith(plain()))
    expect(file).toMatchObject({ kind: 'found', text: STRICT, source: 'checkout' })
  })
})
