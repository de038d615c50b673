import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { readFileAt } from '../../../src/github/api/base-file.js'
import { openCheckout } from '../../../src/github/git.js'
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'
import { accessTo } from './base-file-support.js'

const PATH = '.github/cce-clusters.yml'
const [MERGE, HEAD, OTHER] = ['a', 'b', 'c'].map((digit) => digit.repeat(40))

const servers: FakeGitHub[] = []
afterEach(async () => {
  for (const { close } of servers.splice(0)) await close()
})

async function serving(commits: Record<string, Record<string, string>>): Promise<FakeGitHub> {
  const server = await startFakeGitHub({ token: 'ghs_example', branches: {}, commits })
  servers.push(server)
  return server
}

const noCheckout = async () => 'no-checkout' as const

describe('a file of a commit', () => {
  it('comes from the first commit that GitHub has', async () => {
    const { url, requests } = await serving({ [MERGE ?? '']: { [PATH]: 'merged' }, [HEAD ?? '']: { [PATH]: 'head' } })
    const read = (...commits: (string | undefined)[]) =>
      readFileAt(
        PATH,
        commits.filter((one) => one !== undefined),
        accessTo(url),
        noCheckout,
      )
    expect(await read(MERGE, HEAD)).toMatchObject({ kind: 'found', text: 'merged', commit: MERGE, source: 'api' })
    expect(requests).toHaveLength(1)
    expect(await read(OTHER, HEAD)).toMatchObject({ kind: 'found', text: 'head', commit: HEAD })
  })

  it('is absent if the first commit that GitHub has does not hold it', async () => {
    const { url } = await serving({ [MERGE ?? '']: {}, [HEAD ?? '']: { [PATH]: 'head' } })
    const file = await readFileAt(PATH, [MERGE ?? '', HEAD ?? ''], accessTo(url), noCheckout)
    expect(file).toMatchObject({ kind: 'absent', commit: MERGE })
  })

  it('cannot be read without a commit, or if neither GitHub nor the checkout has it', async () => {
    const { url } = await serving({})
    expect(await readFileAt(PATH, [], accessTo(url), noCheckout)).toMatchObject({ why: { code: 'no-head-commit' } })
    expect(await readFileAt(PATH, [HEAD ?? ''], accessTo(url), noCheckout)).toMatchObject({
      kind: 'unreadable',
      ref: HEAD,
      why: { code: 'refused', status: 404, checkout: 'no-checkout' },
    })
    expect(await readFileAt('../x', [HEAD ?? ''], accessTo(url), noCheckout)).toMatchObject({
      why: { code: 'bad-path' },
    })
  })

  it('comes from the objects of the checkout if GitHub cannot be asked, and never from its working tree', async () => {
    const folder = temporaryFolder()
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim()
    git('init', '-q')
    mkdirSync(join(folder, '.github'))
    writeFileSync(join(folder, PATH), 'committed')
    git('add', '.')
    git('commit', '-q', '-m', 'x')
    const commit = git('rev-parse', 'HEAD')
    writeFileSync(join(folder, PATH), 'edited')
    const offline = accessTo('http://127.0.0.1:9', { token: null })
    const open = () => openCheckout(folder, { PATH: process.env['PATH'] })
    expect(await readFileAt(PATH, [OTHER ?? '', commit], offline, open)).toMatchObject({
      kind: 'found',
      text: 'committed',
      commit,
      source: 'checkout',
    })
    expect(await readFileAt(PATH, [OTHER ?? ''], offline, open)).toMatchObject({
      why: { code: 'no-token', checkout: 'broken' },
    })
  })
})
