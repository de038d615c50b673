import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readBaseFile } from '../../../src/github/api/base-file.js'
import { readTrigger, type Trigger } from '../../../src/github/runner/event.js'
import type { BaseFile } from '../../../src/model/base-file.js'
import type { FileContent } from '../../support/github/data.js'
import type { FakeGitHubOptions } from '../../support/github/state.js'
import { EVENT_REPOSITORY, push } from '../../support/runner/events.js'
import {
  accessTo,
  closeAndCheck,
  gitCommands,
  github,
  HEAD,
  LOOSE,
  NO_GIT,
  onGroup,
  onPull,
  PATH,
  respondWith,
  STRICT,
  TIP,
  why,
} from './base-file-support.js'

afterEach(closeAndCheck)

const REST_PATHS = [`/repos/${EVENT_REPOSITORY}/git/ref/heads/main`, `/repos/${EVENT_REPOSITORY}/contents/${PATH}`]

describe.each<[string, Partial<FakeGitHubOptions>, string[]]>([
  ['GraphQL', {}, ['/graphql']],
  ['REST, because GraphQL is refused', { graphql: false }, ['/graphql', ...REST_PATHS]],
])('the base file through %s', (_api, api, paths) => {
  /** Reads the policy from a GitHub that has this content at its path. */
  async function readContent(content: FileContent, more: Record<string, FileContent> = {}): Promise<BaseFile> {
    const server = await github({ ...api, commits: { [TIP]: { [PATH]: content, ...more } } })
    return readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
  }

  it.each<[string, Trigger]>([
    ['pull request', onPull()],
    ['pull request from a fork', onPull({ fork: true })],
    ['merge group', onGroup()],
  ])('is read at the tip of the base branch of a %s', async (_, trigger) => {
    const server = await github(api)
    expect(await readBaseFile(PATH, trigger, accessTo(server.url), NO_GIT)).toEqual({
      kind: 'found',
      text: STRICT,
      ref: 'main',
      commit: TIP,
      source: 'api',
    })
    expect(server.requests.map(({ path }) => decodeURIComponent(path))).toEqual(paths)
  })

  it('is read from a branch whose name has slashes', async () => {
    const server = await github({ ...api, branches: { 'release/v1.31': TIP } })
    const file = await readBaseFile(PATH, onPull({ baseRef: 'release/v1.31' }), accessTo(server.url), NO_GIT)
    expect(file).toMatchObject({ kind: 'found', ref: 'release/v1.31' })
  })

  it('is absent if the base commit does not have it, even if the head has it', async () => {
    const server = await github({ ...api, commits: { [TIP]: { 'README.md': 'x' }, [HEAD]: { [PATH]: LOOSE } } })
    expect(await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)).toEqual({
      kind: 'absent',
      ref: 'main',
      commit: TIP,
      source: 'api',
    })
    expect(server.requests.map(({ path }) => decodeURIComponent(path))).toEqual(paths)
  })

  it('is read from a path that is normalized as git does', async () => {
    const server = await github(api)
    for (const path of [`./${PATH}`, `x/../${PATH}`, PATH.replace('/', '//')])
      expect(await readBaseFile(path, onPull(), accessTo(server.url), NO_GIT)).toMatchObject({ text: STRICT })
  })

  it('is decoded as UTF-8 or UTF-16 without a byte order mark', async () => {
    expect(await readContent('\ufeffreason: 维护 – größer 🚧\n')).toMatchObject({ text: 'reason: 维护 – größer 🚧\n' })
    const utf16 = Buffer.from('\ufeffversion: 1', 'utf16le')
    expect(await readContent(utf16)).toMatchObject({ kind: 'found', text: 'version: 1' })
    expect(await readContent('')).toMatchObject({ kind: 'found', text: '' })
    expect(await readContent('#'.repeat(1024 * 1024))).toMatchObject({ kind: 'found' })
  })

  it('is read through a link to another file of the same commit', async () => {
    const linked = await readContent({ symlink: '../policy.yml' }, { 'policy.yml': STRICT })
    expect(linked).toMatchObject({ kind: 'found', text: STRICT, commit: TIP })
  })

  it.each<[string, FileContent, Record<string, FileContent>, string]>([
    ['a file that is not UTF-8', Buffer.from([0x61, 0xff]), {}, 'not-utf8'],
    ['a file in UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), {}, 'not-utf8'],
    ['a link that leads nowhere', { symlink: 'gone.yml' }, {}, 'symlink'],
    ['a link to a folder', { symlink: '../docs' }, { 'docs/a.md': 'x' }, 'symlink'],
    ['a submodule', { submodule: 'octo-org/policies' }, {}, 'submodule'],
    ['a file of more than 1 MB', '#'.repeat(1024 * 1024 + 1), {}, 'too-large'],
  ])('is refused as %s without asking the checkout', async (_, content, more, code) => {
    expect(why(await readContent(content, more))).toEqual({ code, status: null, checkout: null })
    expect(gitCommands).toEqual([])
  })

  it('is refused as a folder', async () => {
    const server = await github({ ...api, commits: { [TIP]: { [`${PATH}/a.yml`]: STRICT } } })
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
    expect(why(file)).toMatchObject({ code: 'folder', checkout: null })
  })

  it('is not absent if GitHub cannot find the commit', async () => {
    const server = await github({ ...api, commits: {} })
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
    expect(why(file)).toEqual({ code: 'refused', status: 404, checkout: 'no-branch' })
  })

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
    'is unreadable after the fault %s of every request, with the code %s and status %p',
    async (kind, code, status) => {
      const server = await github({ ...api, faults: [{ kind }] })
      const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
      expect(file).toEqual({ kind: 'unreadable', ref: 'main', why: { code, status, checkout: 'no-branch' } })
    },
  )

  it.each(faults)(
    'is unreadable after the fault %s of the file requests, with the code %s and status %p',
    async (kind, code, status) => {
      const server = await github({ ...api, faults: [{ kind, path: /contents|graphql/ }] })
      const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
      expect(why(file)).toEqual({ code, status, checkout: 'no-branch' })
    },
  )

  it('is requested again if GitHub fails', async () => {
    const server = await github({ ...api, faults: [{ kind: 'unavailable', times: 3 }] })
    expect(await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)).toMatchObject({ kind: 'found' })
  })

  it.each([
    ['the run is canceled', new DOMException('canceled', 'AbortError'), 'canceled', null],
    ['the time is over', new DOMException('late', 'TimeoutError'), 'timed-out', 'no-branch'],
  ])('is given up as soon as %s', async (_, reason, code, checkout) => {
    const server = await github({ ...api, faults: [{ kind: 'hang' }] })
    const stop = new AbortController()
    server.requests.push = (request) => {
      setImmediate(() => stop.abort(reason))
      return Array.prototype.push.call(server.requests, request)
    }
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url, { signal: stop.signal }), NO_GIT)
    expect(why(file)).toEqual({ code, status: null, checkout })
    expect(server.requests).toHaveLength(1)
  })
})

it('a base file is read through REST if GraphQL does not answer in time', async () => {
  const server = await github({ faults: [{ kind: 'hang', path: /graphql/ }] })
  const file = await readBaseFile(PATH, onPull(), accessTo(server.url, { attemptMs: 300 }), NO_GIT)
  expect(file).toMatchObject({ kind: 'found', text: STRICT, source: 'api' })
})

describe('reading a GraphQL response', () => {
  const blob = (text: string) =>
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex')
  const BLOB = { oid: blob(STRICT), isBinary: false, isTruncated: false, text: STRICT }
  const FILE = { mode: 0o100644, object: BLOB }
  const NOT_FOUND = { type: 'NOT_FOUND', path: ['repository', 'ref', 'target', 'file'], message: 'Could not resolve' }
  const response = (file: unknown, errors?: unknown[], oid: unknown = TIP) => ({
    data: { repository: { ref: { target: { oid, file } } } },
    ...(errors ? { errors } : {}),
  })

  /** Reads from a server that answers GraphQL with a body, and REST with 404. */
  async function readFrom(body: unknown, message = 'Missing') {
    const server = await respondWith((path) => (path === '/graphql' ? [200, body] : [404, { message }]))
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
    return { file, paths: server.paths.map((path) => path.replace(/^\/repos\/[^/]+\/[^/]+/, '').split('/')[1]) }
  }

  it.each([0o100644, 0o100755])('accepts a file of mode %p', async (mode) => {
    const { file, paths } = await readFrom(response({ ...FILE, mode }))
    expect([file, paths]).toMatchObject([{ kind: 'found', text: STRICT, commit: TIP }, ['graphql']])
  })

  it('accepts that a file is missing only with the error that says so', async () => {
    expect((await readFrom(response(null, [NOT_FOUND]))).file).toMatchObject({ kind: 'absent', commit: TIP })
    for (const errors of [
      undefined,
      [],
      [{ ...NOT_FOUND, type: 'FORBIDDEN' }],
      [{ ...NOT_FOUND, path: ['repository'] }],
      [NOT_FOUND, NOT_FOUND],
      [null],
    ])
      expect((await readFrom(response(null, errors))).file).toMatchObject({ kind: 'unreadable' })
  })

  it.each([
    ['a link', { ...FILE, mode: 0o120000 }],
    ['an unknown mode', { ...FILE, mode: 0o100664 }],
    ['a mode as text', { ...FILE, mode: '100644' }],
    ['a binary file', { ...FILE, object: { ...BLOB, isBinary: true, text: null } }],
    ['a file of unknown encoding', { ...FILE, object: { ...BLOB, isBinary: null } }],
    ['a truncated file', { ...FILE, object: { ...BLOB, isTruncated: true } }],
    ['a text that is not what git has', { ...FILE, object: { ...BLOB, text: LOOSE } }],
    ['a text without an id', { ...FILE, object: { ...BLOB, oid: undefined } }],
    ['no object', { ...FILE, object: null }],
    ['an empty entry', {}],
    ['something else', 'x'],
  ])('leaves %s to REST, at the same commit', async (_, file) => {
    expect((await readFrom(response(file))).paths).toEqual(['graphql', 'contents'])
  })

  it('does not take a file for missing that GraphQL names and REST does not find', async () => {
    const { file } = await readFrom(response({ ...FILE, object: { ...BLOB, isTruncated: true } }), 'Not Found')
    expect(file).toMatchObject({ kind: 'unreadable', why: { code: 'wrong-answer' } })
    expect((await readFrom(response(null, []), 'Not Found')).file).toMatchObject({ kind: 'absent' })
  })

  it('leaves a file with errors beside it to REST', async () => {
    expect((await readFrom(response(FILE, [{ type: 'SOMETHING' }]))).paths).toEqual(['graphql', 'contents'])
  })

  it.each([
    [response(FILE, undefined, 'main')],
    [response(FILE, undefined, null)],
    [{ data: { repository: { ref: { target: null } } } }],
    [{ data: { repository: { ref: null } } }],
    [{ data: { repository: null }, errors: [{ type: 'FORBIDDEN' }] }],
    [{ data: null }],
    [{ errors: [{ message: 'Something went wrong' }] }],
    [[]],
    ['text'],
    [null],
  ])('leaves everything to REST if it has no commit, such as %j', async (body) => {
    expect((await readFrom(body)).paths).toEqual(['graphql', 'git'])
  })
})

describe('a file of the base branch', () => {
  it.each(['', '.', '..', '../policy.yml', 'a/../../policy.yml', '/etc/passwd', '.github/', 'a\nb', 'a\0b', '\ud800'])(
    'is not read from %j, which is not a path inside the repository',
    async (path) => {
      const server = await github()
      const file = await readBaseFile(path, onPull(), accessTo(server.url), NO_GIT)
      expect(file).toEqual({
        kind: 'unreadable',
        ref: 'main',
        why: { code: 'bad-path', status: null, checkout: null },
      })
      expect([server.requests, gitCommands]).toEqual([[], []])
    },
  )

  it.each<[string, Trigger]>([
    ['a pull request without a valid base branch', onPull({ baseRef: '-x' })],
    ['another event', readTrigger(push())],
  ])('is not read on %s', async (_, trigger) => {
    const server = await github()
    const file = await readBaseFile(PATH, trigger, accessTo(server.url), NO_GIT)
    expect(file).toEqual({
      kind: 'unreadable',
      ref: null,
      why: { code: 'no-base-branch', status: null, checkout: null },
    })
    expect([server.requests, gitCommands]).toEqual([[], []])
  })

  it.each([
    [{ token: null }, 'no-token'],
    [{ repository: 'infra' }, 'no-repository'],
  ])('is not requested with %j', async (over, code) => {
    const server = await github()
    const file = await readBaseFile(PATH, onPull(), accessTo(server.url, over), NO_GIT)
    expect(why(file)).toEqual({ code, status: null, checkout: 'no-branch' })
    expect(server.requests).toEqual([])
  })
})
