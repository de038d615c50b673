import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { loadGitHubApi } from '../support/github/openapi.js'

const BODY = '/paths/~1repos~1{owner}~1{repo}~1rulesets/post/requestBody/content/application~1json/schema'

/** The app id of GitHub Actions, which is the same in every repository of github.com. */
const ACTIONS_APP = 15_368

interface Rule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>>
}
interface Ruleset {
  readonly target: string
  readonly enforcement: string
  readonly bypass_actors: readonly unknown[]
  readonly conditions: { readonly ref_name: { readonly include: readonly string[] } }
  readonly rules: readonly Rule[]
}

const read = (file: string): Ruleset => JSON.parse(readFileSync(file, 'utf8'))
const parametersOf = ({ rules }: Ruleset, type: string) => rules.find((rule) => rule.type === type)?.parameters

/** The names of the checks that a ruleset requires. */
function requiredChecks(ruleset: Ruleset): string[] {
  const checks = parametersOf(ruleset, 'required_status_checks')?.['required_status_checks']
  return (Array.isArray(checks) ? checks : []).map(({ context, integration_id: app }) => {
    expect(app).toBe(ACTIONS_APP)
    return context
  })
}

/** The names of the checks of a workflow: those of its jobs, once for each entry of a matrix. */
function checksOf(file: string): string[] {
  const { jobs } = parse(readFileSync(file, 'utf8'))
  return Object.entries<{ name?: string; strategy?: { matrix: Record<string, unknown[]> } }>(jobs).flatMap(
    ([id, { name = id, strategy }]) => {
      const [key, values = []] = Object.entries(strategy?.matrix ?? {})[0] ?? []
      return key === undefined ? [name] : values.map((value) => name.replace(`\${{ matrix.${key} }}`, String(value)))
    },
  )
}

const FILES = globSync(['examples/*.json', '.github/rulesets/*.json']).sort()

describe.each(FILES)('%s', (file) => {
  it('is a ruleset that GitHub accepts, in force, and nobody may bypass it', () => {
    const validate = loadGitHubApi()(BODY)
    const ruleset = read(file)
    expect([validate(ruleset), validate.errors]).toEqual([true, null])
    expect(validate({ ...ruleset, target: 'branches' })).toBe(false)
    expect(validate({ ...ruleset, rules: [{ type: 'required_status_checks', parameters: {} }] })).toBe(false)
    expect(ruleset).toMatchObject({ enforcement: 'active', bypass_actors: [] })
  })
})

describe.each(['examples/ruleset.json', 'examples/ruleset-merge-queue.json'])('%s', (file) => {
  it('requires the check of the examples, from GitHub Actions', () => {
    expect(requiredChecks(read(file))).toEqual(['upgrade-gate'])
    for (const example of ['gate-a-pull-request', 'start-and-gate', 'helm-values', 'terraform-monorepo'])
      expect(checksOf(`examples/${example}.yml`)).toContain('upgrade-gate')
  })

  it('protects the workflow and the policy by the review of a code owner', () => {
    expect(parametersOf(read(file), 'pull_request')).toMatchObject({
      require_code_owner_review: true,
      require_last_push_approval: true,
      dismiss_stale_reviews_on_push: true,
    })
  })

  it('is created by a command of the page', () => {
    expect(readFileSync('docs/require-the-check.md', 'utf8')).toContain(
      `gh api --method POST repos/OWNER/REPO/rulesets --input ${file}`,
    )
  })
})

it('the merge queue waits longer for the check than the job of an example may take', () => {
  const minutes = parametersOf(read('examples/ruleset-merge-queue.json'), 'merge_queue')?.[
    'check_response_timeout_minutes'
  ]
  const jobs = globSync('examples/*.yml')
    .map((file) => parse(readFileSync(file, 'utf8')))
    .filter(({ on }) => 'merge_group' in on)
    .flatMap((workflow) => Object.values<{ 'timeout-minutes'?: number }>(workflow.jobs))
  for (const job of jobs) expect(job['timeout-minutes'] ?? 0).toBeLessThan(Number(minutes))
})

it('the rules of released tags let nobody move or delete them, and leave v1 and v1.2 movable', () => {
  const ruleset = read('.github/rulesets/release-tags.json')
  expect(ruleset.target).toBe('tag')
  expect(ruleset.rules.map(({ type }) => type)).toEqual(expect.arrayContaining(['deletion', 'update']))
  // two dots at least
  expect(ruleset.conditions.ref_name.include).toEqual(['refs/tags/v*.*.*'])
})

it('the rules of main require each check of our pull requests', () => {
  const required = requiredChecks(read('.github/rulesets/main.json'))
  expect([...required].sort()).toEqual(checksOf('.github/workflows/ci.yml').sort())
})
