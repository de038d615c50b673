import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readBaseFile } from '../../../src/github/api/base-file.js'
import type { BaseFile } from '../../../src/model/base-file.js'
import { accessTo, NO_GIT, onPull, PATH, STRICT, TIP, why } from './base-file-support.js'

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
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
