import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { expand } from '../support/workflow/expressions.js'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Record<string, unknown>
}
interface Job {
  readonly permissions?: Record<string, string>
  readonly strategy?: { readonly 'fail-fast'?: boolean; readonly 'max-parallel'?: string }
  readonly steps: readonly Step[]
}

const text = readFileSync('.github/workflows/fleet.yml', 'utf8')
const workflow = parse(text) as {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Record<string, { readonly default?: unknown }>
      readonly secrets: object
    }
  }
  readonly permissions?: object
  readonly jobs: Readonly<Record<'split' | 'gate' | 'verdict', Job>>
}
const example = parse(readFileSync('examples/fleet.yml', 'utf8')) as {
  readonly jobs: { readonly 'upgrade-gate': { readonly permissions: Record<string, string> } }
}
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
const ours = steps.filter(({ uses }) => uses?.startsWith('$/'))

/** What an action of this repository declares. */
const declared = (uses: string, kind: 'inputs' | 'outputs'): string[] => {
  const folder = uses.slice(2)
  const file = folder === '' ? 'action.yml' : `${folder}/action.yml`
  return Object.keys((parse(readFileSync(file, 'utf8')) as Record<string, object>)[kind] ?? {})
}

describe('the reusable workflow', () => {
  it('gives our actions only inputs that they have, and reads only outputs that they set', () => {
    expect(ours.map(({ uses }) => uses).sort()).toEqual(['$/', '$/merge', '$/split'])
    for (const { uses = '', with: inputs = {}, id } of ours) {
      expect(Object.keys(inputs).filter((name) => !declared(uses, 'inputs').includes(name))).toEqual([])
      const read = [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([a-z-]+)`, 'g'))].map(([, name]) => name)
      expect(read.length).toBeGreaterThan(0)
      expect(read.filter((name) => !declared(uses, 'outputs').includes(name ?? ''))).toEqual([])
    }
  })

  it('uses each of its inputs and secrets', () => {
    const { inputs, secrets } = workflow.on.workflow_call
    expect(Object.keys(inputs).filter((name) => !text.includes(`inputs.${name} }}`))).toEqual([])
    expect(Object.keys(secrets).filter((name) => !text.includes(`secrets.${name} }}`))).toEqual([])
  })

  it('asks for no permission that the example does not grant, and gives jobs with credentials none to write', () => {
    const granted = example.jobs['upgrade-gate'].permissions
    // permissions of the whole workflow would take away from its last job what the caller grants
    expect([workflow.permissions, workflow.jobs.verdict.permissions]).toEqual([undefined, undefined])
    for (const [job, { permissions = {} }] of Object.entries(workflow.jobs))
      for (const [name, access] of Object.entries(permissions)) {
        // an ID token gives no access to GitHub, and there is no other permission to get one
        expect([name, access]).toEqual(job === 'gate' && name === 'id-token' ? [name, 'write'] : [name, 'read'])
        expect([name, granted[name]]).toEqual([
          name,
          expect.stringMatching(access === 'write' ? /^write$/ : /read|write/),
        ])
      }
    for (const name of ['split', 'gate'] as const) expect(workflow.jobs[name].permissions).toBeDefined()
  })

  it('lets the other jobs go on if one fails', () => {
    expect(workflow.jobs.gate.strategy?.['fail-fast']).toBe(false)
  })

  it.each([
    [{ start: 'never' }, 20],
    [{ start: 'if-needed' }, 2],
    [{ start: 'always' }, 2],
    [{ start: 'always', 'max-jobs': 10 }, 1],
    [{ start: 'if-needed', 'jobs-in-parallel': 5 }, 5],
    [{ start: 'never', 'jobs-in-parallel': 1 }, 1],
  ])('runs, with the inputs %j, %i jobs at the same time', (given, expected) => {
    const declaredInputs = Object.entries(workflow.on.workflow_call.inputs)
    const inputs = {
      ...Object.fromEntries(declaredInputs.map(([name, { default: usual }]) => [name, usual])),
      ...given,
    }
    expect(expand(workflow.jobs.gate.strategy?.['max-parallel'], { inputs })).toBe(expected)
  })
})
