import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import { openGitHub } from './open.js'
import type { FakeGitHubOptions } from './state.js'

const TIP = 'a'.repeat(40)
const QUERY = `query ($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      name
      target {
        ... on Commit { oid file(path: $path) { mode type object { ... on Blob { oid byteSize isBinary isTruncated text } ... on Tree { oid } } } }
      }
    }
  }
}`

const servers: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function query(path: string, variables: Record<string, string> = {}, over: Partial<FakeGitHubOptions> = {}) {
  const github = await openGitHub({
    branches: { main: TIP },
    commits: {
      [TIP]: {
        'README.md': '# Größe\n',
        'docs/a.md': 'x',
        link: { symlink: 'README.md' },
        modules: { submodule: 'octo-org/modules' },
        image: Buffer.from([0x89, 0x50, 0]),
        latin1: Buffer.from([0x66, 0xfc, 0x72]),
        big: 'x'.repeat(600_000),
      },
    },
    ...over,
  })
  servers.push(github)
  const all = { owner: 'octo-org', name: 'infra', ref: 'refs/heads/main', path, ...variables }
  const { status, body } = await github.request('POST', `${github.url}/graphql`, { query: QUERY, variables: all })
  expect(status).toBe(200)
  return { body, problems: github.problems }
}

const target = (file: unknown) => ({ data: { repository: { ref: { name: 'main', target: { oid: TIP, file } } } } })
const NO_FILE = { data: { repository: { ref: { target: { file: null } } } } }

describe('a file of a branch, as GraphQL describes it,', () => {
  it('has git’s mode as a number, and its text with the id of its blob', async () => {
    const bytes = Buffer.from('# Größe\n')
    const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    const object = { oid, byteSize: bytes.length, isBinary: false, isTruncated: false, text: '# Größe\n' }
    expect((await query('README.md')).body).toEqual(target({ mode: 33188, type: 'blob', object }))
  })

  it.each([
    ['a link', 'link', { mode: 40960, type: 'blob', object: { text: 'README.md' } }],
    ['a submodule', 'modules', { mode: 57344, type: 'commit', object: null }],
    ['a folder', 'docs', { mode: 16384, type: 'tree', object: { oid: expect.any(String) } }],
    ['a binary file', 'image', { mode: 33188, object: { isBinary: true, text: null } }],
    ['a file that is not UTF-8', 'latin1', { object: { isBinary: false, byteSize: 3, text: 'f\ufffdr' } }],
    ['a long file', 'big', { object: { isTruncated: true, byteSize: 600_000 } }],
  ])('can be %s', async (_, path, file) => {
    expect((await query(path)).body).toMatchObject(target(file))
  })

  it('is null beside an error if it does not exist', async () => {
    const path = ['repository', 'ref', 'target', 'file']
    const error = { type: 'NOT_FOUND', path, message: "Could not resolve file for path 'gone'." }
    expect((await query('gone')).body).toMatchObject({ ...NO_FILE, errors: [error] })
  })

  it('is missing if the branch or the repository does not exist', async () => {
    expect((await query('README.md', { ref: 'refs/heads/gone' })).body).toEqual({ data: { repository: { ref: null } } })
    expect((await query('README.md', { name: 'gone' })).body).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
    })
  })

  it('is refused without the permission to read contents', async () => {
    expect((await query('README.md', {}, { permissions: { checks: 'write' } })).body).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'FORBIDDEN' }],
    })
  })
})

it('a GraphQL query for an unknown field is an error and a problem', async () => {
  const github = await openGitHub()
  servers.push(github)
  const { body } = await github.request('POST', `${github.url}/graphql`, { query: 'query { viewer { name } }' })
  expect(body).toMatchObject({ errors: [{ type: 'undefinedField', message: expect.stringContaining("'name'") }] })
  expect(github.problems).toHaveLength(1)
})
