import { afterEach, describe, expect, it } from '@jest/globals'
import { readBaseFile } from '../../../src/github/api/base-file.js'
import { readTrigger, type Trigger } from '../../../src/github/runner/event.js'
import type { BaseFile } from '../../../src/model/base-file.js'
import type { FileContent } from '../../support/github/data.js'
import { EVENT_REPOSITORY, push } from '../../support/runner/events.js'
import {
  accessTo,
  closeAndCheck,
  github,
  gits,
  HEAD,
  LOOSE,
  NO_GIT,
  onGroup,
  onPull,
  PATH,
  STRICT,
  TIP,
  why,
} from './base-file-support.js'

afterEach(closeAndCheck)

/** Reads the policy from a GitHub that has this at its path. */
async function readContent(content: FileContent, more: Record<string, FileContent> = {}): Promise<BaseFile> {
  const server = await github({ commits: { [TIP]: { [PATH]: content, ...more } } })
  return readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
}

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
    ['another event', readTrigger(push())],
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
