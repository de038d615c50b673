import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { sessionNeeds } from '../../src/cce/api/actions.js'
import { CHECKS, type CheckName } from '../../src/model/check.js'
import { allows, parsePolicy } from '../../src/simulator/identity/policy-document.js'
import { DEMO, SCENARIOS } from '../../src/simulator/server/simulator.js'

const PAGE = readFileSync('docs/keyless.md', 'utf8')

/** The JSON block behind a comment such as `<!-- policy: read -->`. */
function jsonBehind(comment: string): string {
  const [, block] = new RegExp(`<!-- ${comment} -->\\s+\`\`\`json\\n(.*?)\\n\\s*\`\`\``, 's').exec(PAGE) ?? []
  if (block === undefined) throw new Error(`no JSON behind ${comment}`)
  return block
}

const actionsIn = (text: string): string[] =>
  [...text.matchAll(/"(cce:[a-zA-Z]+:[a-zA-Z]+)"/g)].map(([, one = '']) => one)

/** The actions of all calls that a run with these checks may make. */
function needed(checks: readonly CheckName[], starts: boolean): readonly string[] {
  const needs = sessionNeeds({ checks, starts, endsWorkflow: starts })
  return 'actions' in needs ? needs.actions : []
}

const READING = CHECKS.filter((name) => name !== 'postcheck')

describe('the policies of the page about runs without keys', () => {
  it('allow what the gate reads, and no more', () => {
    expect(actionsIn(jsonBehind('policy: read')).toSorted()).toEqual(needed(READING, false))
  })

  it('allow with the second one what the gate starts and confirms, and no more', () => {
    const both = [...actionsIn(jsonBehind('policy: read')), ...actionsIn(jsonBehind('policy: start'))]
    expect(both.toSorted()).toEqual(needed(CHECKS, true))
  })

  it('are the same in Terraform', () => {
    const [terraform = '', federation = ''] = [...PAGE.matchAll(/```hcl\n(.*?)```/gs)].map(([, text = '']) => text)
    expect(actionsIn(terraform).toSorted()).toEqual(needed(READING, false))
    expect(actionsIn(federation)).toEqual([])
  })
})

describe('the trust policy of the page about runs without keys', () => {
  const policy = parsePolicy(jsonBehind('trust policy')) ?? []
  const isTrusted = (
    sub: string,
    { iss = 'https://token.actions.githubusercontent.com', aud = 'sts.myhuaweicloud.com' } = {},
  ) =>
    allows(policy, {
      actions: ['sts:agencies:assumeWithOIDC'],
      provider: DEMO.providerUrn,
      values: { 'oidc:iss': [iss], 'oidc:aud': [aud], 'oidc:sub': [sub] },
    })

  it.each(['repo:octo-org/infra', 'repo:octo-org@6811672/infra@1296269'])(
    'trusts the jobs of %s that gate',
    (start) => {
      for (const context of ['pull_request', 'ref:refs/heads/main', 'ref:refs/heads/gh-readonly-queue/main/pr-42-abc'])
        expect([context, isTrusted(`${start}:${context}`)]).toEqual([context, true])
      for (const context of ['ref:refs/heads/feature', 'environment:production', 'ref:refs/tags/v1', ''])
        expect([context, isTrusted(`${start}:${context}`)]).toEqual([context, false])
    },
  )

  it.each([
    'repo:octo-org/infra2:pull_request',
    'repo:octo-org2/infra:pull_request',
    'repo:octo-org@1/infra@1296269:pull_request',
    'repo:octo-org@6811672/infra@1:pull_request',
    'repo:evil/octo-org/infra:pull_request',
    'repo:octo-org/infra:ref:refs/heads/main-2',
    'repo:octo-org/infra:ref:refs/heads/gh-readonly-queue/release/pr-1-abc',
  ])('does not trust %s', (sub) => {
    expect(isTrusted(sub)).toBe(false)
  })

  it('does not trust another issuer or audience', () => {
    const sub = 'repo:octo-org/infra:pull_request'
    expect([isTrusted(sub), isTrusted(sub, { iss: 'https://gitlab.com' }), isTrusted(sub, { aud: 'other' })]).toEqual([
      true,
      false,
      false,
    ])
  })
})

it('the page about runs without keys says how to protect each environment of the examples that write', () => {
  const [, section = ''] = PAGE.split('## Checks that write\n')
  const explained = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
  const used = ['start-and-gate', 'follow-and-confirm', 'terraform-apply'].flatMap((example) => {
    const text = readFileSync(`examples/${example}.yml`, 'utf8')
    return [...text.matchAll(/^ {4}environment: (.*)$/gm)].flatMap(([, value = '']) =>
      value.startsWith('${{') ? [...value.matchAll(/[&|] '([\w-]+)'/g)].map(([, name]) => name) : value.split(' ')[0],
    )
  })
  expect(explained.toSorted()).toEqual([...new Set(used)].toSorted())
})

it('the page about runs without keys names only scenarios that exist, and each that fails', () => {
  const named = new Set([...PAGE.matchAll(/\b(keyless-[a-z-]+)[`)]/g)].map(([, name = '']) => name))
  expect([...named].filter((name) => !SCENARIOS.has(name))).toEqual([])
  const failing = [...SCENARIOS.keys()].filter(
    (name) =>
      name.startsWith('keyless-') && !['keyless-iam', 'keyless-sts-down-once', 'keyless-keys-expire'].includes(name),
  )
  expect(failing.filter((name) => !named.has(name))).toEqual([])
})
