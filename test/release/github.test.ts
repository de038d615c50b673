import { describe, expect, it, jest } from '@jest/globals'
import { checkCandidate, type GitHubCli, moveTags, publishRelease, readTags } from '../../scripts/release/github.ts'

const OLD = 'a'.repeat(40)
const NEW = 'b'.repeat(40)

interface Release {
  readonly id: number
  tag_name: string
  target_commitish: string
  draft: boolean
  prerelease: boolean
  make_latest?: string
  body: string
  files: readonly string[]
}

/** A repository that behaves as GitHub does with immutable releases. */
function repository(tags: Readonly<Record<string, string>> = {}) {
  const state = { tags: new Map(Object.entries(tags)), releases: [] as Release[], calls: 0, failAt: 0 }
  const gh: GitHubCli = (args, input) => {
    state.calls++
    if (state.calls === state.failAt) throw new Error('HTTP 502')
    const path =
      args.find((arg) => arg.startsWith('repos/{owner}/{repo}/'))?.slice('repos/{owner}/{repo}/'.length) ?? ''
    const method = args[args.indexOf('--method') + 1]
    if (args[0] === 'release') {
      const release = state.releases.find(({ tag_name: name }) => name === args[2])
      if (!release?.draft) throw new Error('HTTP 422: immutable')
      release.files = args.slice(3, -1)
      return ''
    }
    if (path === 'git/matching-refs/tags/v') {
      const refs = [...state.tags].map(([tag, sha]) =>
        sha.startsWith('annotated:')
          ? { ref: `refs/tags/${tag}`, object: { type: 'tag', sha } }
          : { ref: `refs/tags/${tag}`, object: { type: 'commit', sha } },
      )
      return JSON.stringify([refs.slice(0, 1), refs.slice(1)])
    }
    if (path.startsWith('git/tags/')) return JSON.stringify({ object: { type: 'commit', sha: path.split(':')[1] } })
    if (path === 'releases?per_page=100') return JSON.stringify(state.releases)
    const fields = input as Release & { readonly ref: string; readonly sha: string; readonly force?: boolean }
    if (path === 'releases') {
      const release = { ...fields, id: state.releases.length + 1, files: [] }
      state.releases.push(release)
      return JSON.stringify(release)
    }
    if (path.startsWith('releases/')) {
      const release = state.releases.find(({ id }) => path === `releases/${id}`)
      if (!release?.draft) throw new Error('HTTP 422: immutable')
      Object.assign(release, fields)
      if (!state.tags.has(release.tag_name)) state.tags.set(release.tag_name, release.target_commitish)
      return '{}'
    }
    const tag = (method === 'POST' ? fields.ref : path).replace(/^(refs|git\/refs)\/tags\//, '')
    if ((method === 'POST') === state.tags.has(tag)) throw new Error('HTTP 422')
    if (/^v\d+\.\d+\.\d+/.test(tag)) throw new Error('HTTP 422: protected')
    state.tags.set(tag, fields.sha)
    return '{}'
  }
  return { state, gh }
}

jest.spyOn(console, 'log').mockImplementation(() => {})

describe('a release on GitHub', () => {
  it('is made as a draft, gets its files, and is published with its tag', () => {
    const { state, gh } = repository()
    publishRelease(gh, { version: '1.0.0', sha: NEW }, 'notes', ['a.tgz', 'sbom.json'])
    expect(state.releases).toMatchObject([
      {
        tag_name: 'v1.0.0',
        draft: false,
        prerelease: false,
        make_latest: 'true',
        body: 'notes',
        files: ['a.tgz', 'sbom.json'],
      },
    ])
    expect(state.tags.get('v1.0.0')).toBe(NEW)
  })

  it('is complete after a failure at any call and a second run', () => {
    const whole = repository()
    publishRelease(whole.gh, { version: '1.0.0', sha: NEW }, 'notes', ['a.tgz'])
    for (let failAt = 1; failAt <= whole.state.calls; failAt++) {
      const { state, gh } = repository()
      state.failAt = failAt
      const publish = () => publishRelease(gh, { version: '1.0.0', sha: NEW }, 'notes', ['a.tgz'])
      expect(publish).toThrow('HTTP 502')
      publish()
      expect([state.releases, state.tags]).toEqual([whole.state.releases, whole.state.tags])
    }
  })

  it('stays as it is when it is published already', () => {
    const { state, gh } = repository()
    const candidate = { version: '1.0.0', sha: NEW }
    publishRelease(gh, candidate, 'notes', ['a.tgz'])
    publishRelease(gh, candidate, 'other notes', ['b.tgz'])
    expect(state.releases).toMatchObject([{ body: 'notes', files: ['a.tgz'] }])
  })

  it('is refused if another commit has the version', () => {
    const { state, gh } = repository({ 'v1.0.0': OLD })
    expect(() => publishRelease(gh, { version: '1.0.0', sha: NEW }, '', [])).toThrow(`v1.0.0 is the release of ${OLD}`)
    expect(state.releases).toEqual([])
    expect(() => checkCandidate(new Map([['v1.0.0', NEW]]), { version: '1.0.0', sha: NEW })).not.toThrow()
  })

  it.each([
    ['1.0.1', { 'v1.0.0': OLD, 'v2.0.0': OLD }, 'false'],
    ['2.0.1', { 'v1.0.0': OLD, 'v2.0.0': OLD }, 'true'],
    ['2.1.0-rc.1', { 'v2.0.0': OLD }, 'false'],
  ])('is the latest one only if no version is newer: %s', (version, tags, latest) => {
    const { state, gh } = repository(tags)
    publishRelease(gh, { version, sha: NEW }, '', [])
    expect(state.releases).toMatchObject([{ make_latest: latest, prerelease: version.includes('-') }])
  })
})

describe('the tags that follow a release', () => {
  it('are made for the first one, and moved for the next', () => {
    const { state, gh } = repository({ 'v1.0.0': OLD })
    moveTags(gh, { version: '1.0.0', sha: OLD })
    expect(Object.fromEntries(state.tags)).toEqual({ 'v1.0.0': OLD, v1: OLD, 'v1.0': OLD })
    state.tags.set('v1.1.0', NEW)
    moveTags(gh, { version: '1.1.0', sha: NEW })
    expect(Object.fromEntries(state.tags)).toEqual({ 'v1.0.0': OLD, 'v1.1.0': NEW, v1: NEW, 'v1.0': OLD, 'v1.1': NEW })
    const { calls } = state
    moveTags(gh, { version: '1.1.0', sha: NEW })
    expect(state.calls).toBe(calls + 1)
  })

  it('stay where they are for a fix of an older version', () => {
    const { state, gh } = repository({ 'v1.0.0': OLD, 'v1.1.0': OLD, v1: OLD, 'v1.0': OLD, 'v1.1': OLD, 'v1.0.1': NEW })
    moveTags(gh, { version: '1.0.1', sha: NEW })
    expect([state.tags.get('v1'), state.tags.get('v1.0'), state.tags.get('v1.1')]).toEqual([OLD, NEW, OLD])
  })

  it('are compared by the commit that an annotated tag refers to', () => {
    const { gh } = repository({ 'v1.0.0': `annotated:${OLD}` })
    expect(readTags(gh).get('v1.0.0')).toBe(OLD)
  })
})
