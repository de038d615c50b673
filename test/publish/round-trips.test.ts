import { afterEach, describe, expect, it } from '@jest/globals'
import { readBaseFile } from '../../src/github/api/base-file.js'
import { changedFiles } from '../../src/github/api/changed-files.js'
import { readAccess } from '../../src/github/api/client.js'
import { readEvent, readTrigger } from '../../src/github/runner/event.js'
import { readReportInComment } from '../../src/publish/comment.js'
import { setPendingStatus } from '../../src/publish/commit-status.js'
import { publishToGitHub } from '../../src/publish/github.js'
import type { Publication } from '../../src/publish/publisher.js'
import type { FakeGitHub, FakeGitHubOptions } from '../support/github/server.js'
import { type LockstepProxy, startLockstepProxy } from '../support/process/lockstep-proxy.js'
import { BLOCKED, gitHub, HEAD, PULL, READY, TOKEN, withPublication } from './support.js'

const POLICY = '.github/cce-upgrade-policy.yml'
const TIP = 'a'.repeat(40)
const EVERYTHING = { 'commit-status': 'true', comment: 'always', 'check-run': 'true' }
const NO_GIT = async () => 'no-checkout' as const
const [COMMENTS, STATUSES, CHECK_RUNS] = [`/issues/${PULL}/comments`, `/statuses/${HEAD}`, '/check-runs']
/** The commits of the event. */
const COMPARED = `0328041d1152db8ae77652d1618a02e57f745f17...${HEAD}`
const SEARCH = [`GET ${COMMENTS}`, 'POST /graphql']

let github: FakeGitHub
let proxy: LockstepProxy
afterEach(async () => {
  await proxy.close()
  await github.close()
  expect(github.problems).toEqual([])
})

/** Runs `work` against GitHub, and returns the rounds of requests that it took. */
async function roundsOf(
  work: (publication: Publication) => Promise<unknown>,
  options: Partial<FakeGitHubOptions> = {},
) {
  github = await gitHub({
    branches: { main: TIP },
    commits: { [TIP]: { [POLICY]: 'version: 1\n' } },
    compare: { [COMPARED]: ['main.tf'] },
    ...options,
  })
  proxy = await startLockstepProxy([github.url])
  await withPublication({ url: proxy.urlOf(github.url) }, { inputs: EVERYTHING }, [], [], work)
  return proxy.rounds.map((round) => round.map((request) => request.replace('/repos/octo-org/infra', '')))
}

const access = (publication: Publication) => readAccess(publication, TOKEN)
const trigger = ({ env }: Publication) => readTrigger(readEvent(env))
const readPolicy = (publication: Publication, path = POLICY) =>
  readBaseFile(path, trigger(publication), access(publication), NO_GIT)

describe('the number of round trips in a row', () => {
  it('is 1 for the policy and the tip of its branch', async () => {
    expect(await roundsOf((publication) => readPolicy(publication))).toEqual([['POST /graphql']])
  })

  it('is 1 for a policy that does not exist', async () => {
    expect(await roundsOf((publication) => readPolicy(publication, 'missing.yml'))).toEqual([['POST /graphql']])
  })

  it('is 1 for everything that is read and set before the checks', async () => {
    const rounds = await roundsOf((publication) =>
      Promise.all([
        readPolicy(publication),
        changedFiles(trigger(publication), access(publication)),
        readReportInComment(publication),
        setPendingStatus(publication, 'v1.31', 0, 'en'),
      ]),
    )
    const files = [`GET /compare/${COMPARED}`, `GET /pulls/${PULL}`]
    const before = [`GET ${COMMENTS}`, ...files, 'POST /graphql', 'POST /graphql', `POST ${STATUSES}`]
    expect(rounds).toEqual([before.sort()])
  })

  it('is 2 after the checks if the comment is new: all writes, and a search for a duplicate', async () => {
    const rounds = await roundsOf(async (publication) => {
      const { comments } = await readReportInComment(publication)
      await publishToGitHub(BLOCKED, { ...publication, comments })
    })
    expect(rounds).toEqual([SEARCH, [`POST ${CHECK_RUNS}`, `POST ${COMMENTS}`, `POST ${STATUSES}`].sort(), SEARCH])
  })

  it('is 1 after the checks if the comment exists', async () => {
    const rounds = await roundsOf(async (publication) => {
      await publishToGitHub(BLOCKED, publication)
      proxy.rounds.length = 0
      const { comments } = await readReportInComment(publication)
      await publishToGitHub(READY, { ...publication, comments })
    })
    const edit = `PATCH /issues/comments/${github.comments[0]?.id}`
    expect(rounds).toEqual([SEARCH, [edit, `POST ${CHECK_RUNS}`, `POST ${STATUSES}`].sort()])
  })

  it('is 1 more if the comments were read over a minute ago, since another run may have changed them', async () => {
    const rounds = await roundsOf(async (publication) => {
      const { comments } = await readReportInComment(publication)
      const stale = comments && { ...comments, readAt: comments.readAt - 60_001 }
      const settings = { ...publication.settings, commitStatus: false, checkRun: false }
      await publishToGitHub(BLOCKED, { ...publication, settings, comments: stale })
    })
    expect(rounds).toEqual([SEARCH, SEARCH, [`POST ${COMMENTS}`], SEARCH])
  })
})

it('a comment that was deleted since it was read is created again', async () => {
  const rounds = await roundsOf(async (publication) => {
    await publishToGitHub(BLOCKED, publication)
    const { comments } = await readReportInComment(publication)
    github.comments.length = 0
    const settings = { ...publication.settings, commitStatus: false, checkRun: false }
    await publishToGitHub(READY, { ...publication, settings, comments })
  })
  expect(rounds.slice(-4).map((round) => round[0])).toEqual([
    expect.stringMatching(/^PATCH /),
    `GET ${COMMENTS}`,
    `POST ${COMMENTS}`,
    `GET ${COMMENTS}`,
  ])
  expect(github.comments).toHaveLength(1)
})
