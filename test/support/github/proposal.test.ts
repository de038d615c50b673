import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { openGitHub } from './open.js'
import { proposal } from './proposal.js'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()))
})

const INPUT = {
  base: { 'a.tf': 'one', 'b.tf': 'two', 'kept.tf': 'three' },
  head: { 'a.tf': 'changed', 'b.tf': null, 'clusters/c.tf': 'added', 'kept.tf': 'three' },
}

describe('a pull request made of the files of its two sides', () => {
  it('lists what the head adds, changes and removes, and nothing that stays', async () => {
    const { github: sides, baseSha, headSha, event } = proposal(INPUT)
    const github = await openGitHub(sides)
    open.push(github)
    const { body } = await github.get(`/compare/${baseSha}...${headSha}`)
    const files = (body as { files: { filename: string; status: string }[] }).files
    expect(files.map(({ filename, status }) => [filename, status])).toEqual([
      ['a.tf', 'modified'],
      ['b.tf', 'removed'],
      ['clusters/c.tf', 'added'],
    ])
    expect(event.payload).toMatchObject({
      pull_request: { changed_files: 3, head: { sha: headSha }, base: { sha: baseSha, ref: 'main' } },
    })
    expect((await github.get('/pulls/42')).body).toMatchObject({ changed_files: 3, head: { sha: headSha } })
  })

  it('serves the files of both sides', async () => {
    const { github: sides, headSha } = proposal(INPUT)
    const github = await openGitHub(sides)
    open.push(github)
    const read = async (file: string, ref: string) => {
      const { status, body } = await github.get(`/contents/${file}?ref=${ref}`)
      return status === 200 ? Buffer.from((body as { content: string }).content, 'base64').toString() : status
    }
    expect([await read('a.tf', 'main'), await read('a.tf', headSha)]).toEqual(['one', 'changed'])
    expect([await read('b.tf', 'main'), await read('b.tf', headSha)]).toEqual(['two', 404])
  })

  it('has the files of the head in its workspace, unless there is no checkout', () => {
    const { workspace } = proposal(INPUT)
    expect(readFileSync(path.join(workspace, 'clusters/c.tf'), 'utf8')).toBe('added')
    expect(existsSync(path.join(workspace, 'b.tf'))).toBe(false)
    expect(existsSync(path.join(proposal({ ...INPUT, isCheckout: false }).workspace, 'a.tf'))).toBe(false)
  })
})
