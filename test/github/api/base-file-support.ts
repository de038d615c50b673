import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@jest/globals'
import type { GitHubAccess } from '../../../src/github/api/client.js'
import type { OpenCheckout } from '../../../src/github/git.js'
import { readTrigger, type Trigger } from '../../../src/github/runner/event.js'
import type { BaseFile } from '../../../src/model/base-file.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../../support/github/server.js'
import { EVENT_REPOSITORY, mergeGroup, type PullRequestOptions, pullRequest } from '../../support/runner/events.js'

const TOKEN = 'ghs_example'
export const PATH = '.github/cce-upgrade-policy.yml'
export const [TIP, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]
const HEAD_REF = 'loosen-the-policy'
export const STRICT = 'version: 1\nfail-on: warning\n'
export const LOOSE = 'version: 1\nfail-on: none\n'

export const onPull = (over: PullRequestOptions = {}): Trigger => {
  const event = pullRequest({ headSha: HEAD, headRef: HEAD_REF, ...over })
  return readTrigger(event)
}
export const onGroup = (): Trigger => {
  const event = mergeGroup({ headSha: HEAD, baseSha: 'c'.repeat(40), headRef: `refs/heads/${HEAD_REF}` })
  return readTrigger(event)
}

/** A checkout without any branch. */
export const NO_GIT = gitWithOutput(() => null)

const servers: FakeGitHub[] = []
const plainServers: (() => Promise<unknown>)[] = []
/** The arguments of every git command that was run in this test. */
export const gitCommands: string[][] = []

/** Closes the servers of a test, and checks that nothing of the pull request's head was requested or read. */
export async function closeAndCheck(): Promise<void> {
  for (const close of plainServers.splice(0)) await close()
  const closed = servers.splice(0)
  for (const { close } of closed) await close()
  const sent = closed.flatMap(({ requests }) => requests.map((each) => `${each.path} ${JSON.stringify(each)}`))
  const all = [...sent, ...gitCommands.splice(0).map((args) => args.join(' '))]
  for (const each of all) for (const word of [HEAD, HEAD_REF, 'pull', 'HEAD']) expect(each).not.toContain(word)
  expect(closed.flatMap(({ problems }) => problems)).toEqual([])
}

/** A checkout with a git whose output depends on its arguments; null makes the command fail. */
export function gitWithOutput(answer: (args: string) => string | Buffer | null): OpenCheckout {
  return async () => async (args) => {
    gitCommands.push(args)
    const said = answer(args.join(' '))
    return { code: said === null ? 128 : 0, stdout: Buffer.from(said ?? '') }
  }
}

export async function github(options: Partial<FakeGitHubOptions> = {}): Promise<FakeGitHub> {
  const server = await startFakeGitHub({
    token: TOKEN,
    branches: { main: TIP, [HEAD_REF]: HEAD },
    commits: { [TIP]: { [PATH]: STRICT }, [HEAD]: { [PATH]: LOOSE } },
    ...options,
  })
  servers.push(server)
  return server
}

export const accessTo = (apiUrl: string, over: Partial<GitHubAccess> = {}): GitHubAccess => ({
  token: TOKEN,
  apiUrl,
  graphqlUrl: `${apiUrl}/graphql`,
  repository: EVENT_REPOSITORY,
  signal: new AbortController().signal,
  env: {},
  attemptMs: 20_000,
  wait: async () => {},
  ...over,
})

export const why = (file: BaseFile) => (file.kind === 'unreadable' ? file.why : file)

/** A server that answers each path with a status and a JSON body, and records the paths. */
export async function respondWith(
  respond: (path: string) => readonly [status: number, body: unknown],
): Promise<{ readonly url: string; readonly paths: readonly string[] }> {
  const paths: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    paths.push(path)
    const [status, body] = respond(path)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  plainServers.push(() => new Promise((resolve) => server.close(resolve)))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths }
}
