import { afterEach, describe, expect, it } from '@jest/globals'
import { readBaseFile } from '../../../src/github/api/base-file.js'
import type { BaseFile } from '../../../src/model/base-file.js'
import { accessTo, closeAndCheck, NO_GIT, onPull, PATH, respondWith, STRICT, TIP, why } from './base-file-support.js'

afterEach(closeAndCheck)

describe('a REST response', () => {
  const REF = { ref: 'refs/heads/main', object: { type: 'commit', sha: TIP } }
  const FILE = { type: 'file', path: PATH, encoding: 'base64', content: Buffer.from(STRICT).toString('base64') }

  /** Reads from a server without GraphQL that answers the request for the branch, and the one for the content. */
  async function readFrom(ref: unknown, content: unknown, status = 200): Promise<BaseFile> {
    const server = await respondWith((path) =>
      path === '/graphql' ? [404, {}] : path.includes('/git/ref/') ? [200, ref] : [status, content],
    )
    return readBaseFile(PATH, onPull(), accessTo(server.url), NO_GIT)
  }

  it('is accepted if it names the requested path, or no path', async () => {
    expect(await readFrom(REF, FILE)).toMatchObject({ kind: 'found', text: STRICT })
    expect(await readFrom(REF, { ...FILE, path: undefined })).toMatchObject({ kind: 'found' })
  })

  it.each([
    [[REF]],
    [{ ...REF, ref: 'refs/heads/main2' }],
    [{ ...REF, object: { type: 'tag', sha: TIP } }],
    [{ ...REF, object: { type: 'commit', sha: 'main' } }],
    [{ ...REF, object: { type: 'commit', sha: TIP.slice(1) } }],
    [{ ref: REF.ref, object: null }],
    [{}],
  ])('is rejected if it describes the branch as %j', async (ref) => {
    expect(why(await readFrom(ref, FILE))).toMatchObject({ code: 'wrong-answer', status: null })
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
  ])('is rejected if it describes the file as %j', async (content) => {
    expect(why(await readFrom(REF, content))).toMatchObject({ code: 'wrong-answer', status: null })
  })

  it.each([['text'], [7], [null], [true]])('is rejected if it is %j', async (body) => {
    expect(why(await readFrom(body, FILE))).toMatchObject({ code: 'not-json' })
    expect(why(await readFrom(REF, body))).toMatchObject({ code: 'not-json' })
  })

  it.each([
    [404, { message: 'No commit found for the ref' }, 'refused'],
    [404, '<html>', 'refused'],
    [409, { message: 'Git Repository is empty.' }, 'refused'],
    [403, { message: 'x', errors: [{ code: 'too_large' }] }, 'too-large'],
  ])('is not taken for a missing file if it is status %p with %j', async (status, body, code) => {
    expect(why(await readFrom(REF, body, status))).toMatchObject({ code, status })
  })
})
