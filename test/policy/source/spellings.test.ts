import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createLog } from '../../../src/github/runner/log.js'
import { policyFaultText } from '../../../src/messages/policy-faults.js'
import type { LoadedPolicy } from '../../../src/model/policy.js'
import { loadPolicy } from '../../../src/policy/source/index.js'
import { POLICY_FILES, readSettings } from '../../../src/settings/read-settings.js'
import { closeAndCheck, github, onPull, respondWith, TIP } from '../../github/api/base-file-support.js'
import { virtualClock } from '../../support/clock/virtual-clock.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'
import { EVENT_REPOSITORY } from '../../support/runner/events.js'

const [YML, YAML] = POLICY_FILES
const STRICT = 'version: 1\nfail-on: warning\n'
const STRICTER = 'version: 1\nfail-on: any\n'
const LOG = createLog({ write: () => {}, verbose: false }, (text) => text)

afterEach(closeAndCheck)

interface Situation {
  /** the files of the base branch; null: the run is not about a pull request */
  readonly base: Record<string, string> | null
  readonly workspace?: Record<string, string>
  readonly inputs?: Record<string, string>
  readonly apiUrl?: string
}

async function load({ base, workspace = {}, inputs = {}, apiUrl }: Situation): Promise<LoadedPolicy> {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, '.git'))
  mkdirSync(join(cwd, '.github'))
  for (const [name, text] of Object.entries(workspace)) writeFileSync(join(cwd, name), text)
  const url = apiUrl ?? (await github({ commits: { [TIP]: base ?? {} } })).url
  const event = base === null ? 'push' : 'pull_request'
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_REPOSITORY: EVENT_REPOSITORY,
  }
  const { general } = readSettings({ inputs, env: {} })
  const run = { env, cwd, clock: virtualClock(0), signal: new AbortController().signal, githubToken: 'ghs_example' }
  return loadPolicy({ ...run, setting: general.policy }, base === null ? { kind: 'other' } : onPull(), LOG)
}

const gist = ({ state, file, policy, faults }: LoadedPolicy) => [
  state,
  file,
  policy.failOn,
  faults.map(({ problem }) => problem.code),
]

describe.each(['the base branch', 'the workspace'])('the default policy of %s', (where) => {
  const loadFrom = (files: Record<string, string>, inputs: Record<string, string> = {}) =>
    where === 'the workspace' ? load({ base: null, workspace: files, inputs }) : load({ base: files, inputs })

  it.each([YML, YAML])('decides under either spelling: %s', async (file) => {
    expect(gist(await loadFrom({ [file]: STRICT }))).toEqual(['in-force', file, 'warning', []])
  })

  it('is absent if neither spelling exists', async () => {
    expect(gist(await loadFrom({}))).toEqual(['absent', YML, null, []])
  })

  it('is an error that names both files if both spellings exist', async () => {
    const loaded = await loadFrom({ [YML]: STRICT, [YAML]: STRICT })
    expect(gist(loaded)).toEqual(['faulty', YAML, null, ['both-spellings']])
    const [fault] = loaded.faults
    expect(fault && policyFaultText(fault).message.en).toContain(YML)
  })

  it('is the named file alone if the input names one of two spellings', async () => {
    const loaded = await loadFrom({ [YML]: STRICT, [YAML]: STRICTER }, { policy: YAML })
    expect(gist(loaded)).toEqual(['in-force', YAML, 'any', []])
  })
})

describe('a proposed policy', () => {
  it('is found under the other spelling', async () => {
    const { proposal } = await load({ base: {}, workspace: { [YAML]: STRICT } })
    expect(proposal).toMatchObject({ state: 'in-force', policy: { failOn: 'warning' } })
  })

  it('is no change if only the spelling changes', async () => {
    expect((await load({ base: { [YML]: STRICT }, workspace: { [YAML]: STRICT } })).proposal).toBeNull()
  })

  it('is faulty if the change adds the second spelling', async () => {
    const loaded = await load({ base: { [YML]: STRICT }, workspace: { [YML]: STRICT, [YAML]: STRICT } })
    expect(loaded).toMatchObject({ state: 'in-force', proposal: { state: 'faulty' } })
  })
})

describe('a base branch that cannot be read', () => {
  it('is named as the cause, not two spellings', async () => {
    const { url } = await respondWith(() => [403, { message: 'Resource not accessible by integration' }])
    const loaded = await load({ base: {}, apiUrl: url })
    expect(gist(loaded)).toEqual(['faulty', YML, null, ['base-unreadable']])
    expect(loaded.proposal).toBeNull()
  })

  it('is not taken for one without a policy while a rename moves it between the two requests', async () => {
    let tips = 0
    const oids = ['a'.repeat(40), 'b'.repeat(40)]
    const { url } = await respondWith((path) => {
      if (path !== '/graphql') return [404, { message: 'Not Found' }]
      const oid = oids[tips++ % 2]
      const target = { oid, file: null }
      const error = { type: 'NOT_FOUND', path: ['repository', 'ref', 'target', 'file'], message: 'x' }
      return [200, { data: { repository: { ref: { target } } }, errors: [error] }]
    })
    expect(gist(await load({ base: {}, apiUrl: url }))).toEqual(['faulty', YML, null, ['base-unreadable']])
    expect(tips).toBe(4)
  })
})
