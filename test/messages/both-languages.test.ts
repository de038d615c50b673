import { describe, expect, it } from '@jest/globals'
import { minorOf, removedKinds } from '../../src/catalog/removed-apis.js'
import { removedCustomResources } from '../../src/catalog/removed-custom-resources.js'
import type { CceError } from '../../src/cce/errors/api-error.js'
import { apiFailureMessage } from '../../src/messages/api-errors.js'
import { diagnosticClause } from '../../src/messages/clauses.js'
import { diagnosticMessage } from '../../src/messages/diagnostics.js'
import { manifestMessage } from '../../src/messages/manifests.js'
import { planMessage } from '../../src/messages/plan.js'
import type { DiagnosticDetail } from '../../src/model/diagnostic.js'
import { type Localizable, localize } from '../../src/model/language.js'
import { MANIFEST_SYNTAXES, type ManifestDetail, type ManifestUse } from '../../src/model/manifest.js'
import { ACTION_REASONS, type PlanDetail } from '../../src/model/plan.js'
import { manifestDetails } from '../../src/repository/manifests/details.js'
import { FAILURES, OTHERS, POLICIES, READINGS, SETTINGS, TARGETS } from '../report/facts.js'
import { manifestUse } from '../support/manifests/use.js'

const HAN = /\p{Script=Han}/u

/** Checks that a text has both languages, with correct spacing and punctuation, and no "undefined". */
function expectBoth(text: Localizable): void {
  const [en, zh] = [localize(text, 'en'), localize(text, 'zh-cn')]
  expect([en, HAN.test(en), HAN.test(zh)]).toEqual([en, false, true])
  for (const one of [en, zh]) expect(one).not.toMatch(/undefined|\[object|null/)
  expect(zh).not.toMatch(/\p{Script=Han}[,.:;?!(]/u)
  expect(zh).not.toMatch(/\p{Script=Han}[A-Za-z0-9](?![^“]*”)/u)
  expect(zh).not.toMatch(/[。，：；？]{2}/)
}

describe.each([
  ['what cannot be read', READINGS],
  ['another target', TARGETS],
  ['everything else', OTHERS],
  ['a policy', POLICIES],
  ['a setting', SETTINGS],
])('the message about %s', (_, facts) => {
  it.each(facts.map((fact) => [JSON.stringify(fact), fact]))(
    'has title, message, meaning, fix and clause in both languages: %s',
    (_, fact) => {
      const { title, message, meaning, fix } = diagnosticMessage(fact as DiagnosticDetail, 'precheck')
      for (const text of [title, message, meaning, fix, diagnosticClause(fact as DiagnosticDetail, 'precheck')])
        expectBoth(text)
    },
  )
})

const MANY = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
const PLAN_DETAILS: readonly PlanDetail[] = [
  ...[null, ...ACTION_REASONS].flatMap((why): PlanDetail[] => [
    { code: 'cluster-deleted', why, isDeposed: why === null },
    { code: 'cluster-replaced', why, attributes: [], isDeposed: false },
  ]),
  ...[[], ['flavor_id'], MANY].flatMap((attributes): PlanDetail[] => [
    { code: 'node-pool-replaced', why: null, attributes, isDeposed: false },
    { code: 'addon-replaced', why: null, attributes, isDeposed: true },
  ]),
  { code: 'check-skipped', of: 'whole' },
  { code: 'check-skipped', of: 'unnamed-item' },
  { code: 'item-skipped', item: 'NodeDiskCheck' },
  ...[[], ['1.30.6'], MANY].flatMap((versions): PlanDetail[] => [
    { code: 'addon-version-unchecked', version: '1.31.2', checked: versions },
    { code: 'addon-version-not-offered', version: null, target: 'v1.31', offered: versions },
  ]),
  { code: 'addon-values-lost', keys: ['custom.a'], hidden: 0 },
  { code: 'addon-values-lost', keys: MANY, hidden: 2 },
  { code: 'addon-values-lost', keys: [], hidden: 1 },
  { code: 'upgrades-nothing', from: 'v1.29', to: null },
]

it.each(PLAN_DETAILS.map((detail): [string, PlanDetail] => [JSON.stringify(detail), detail]))(
  'a finding of a plan has title, message, meaning and fix in both languages: %s',
  (_, detail) => {
    for (const addresses of [['a.b'], ['a.b', 'c.d', 'e.f', 'g.h']]) {
      const { title, message, meaning, fix } = planMessage({ detail, addresses, addon: 'coredns' })
      for (const text of [title, message, meaning, fix]) expectBoth(text)
    }
  },
)

const USES: readonly ManifestUse[] = [
  ...MANIFEST_SYNTAXES.map((syntax) => manifestUse({ syntax })),
  manifestUse({ syntax: 'indirect', kind: null, name: null }),
  manifestUse({ syntax: 'archive', archived: 'web/templates/pdb.yaml' }),
]
const MANIFEST_DETAILS: readonly ManifestDetail[] = [
  ...['v1.19', 'v1.23', 'v1.25', null].flatMap((currentVersion) =>
    manifestDetails(USES, { currentVersion, targetVersion: 'v1.27' }),
  ),
  ...removedKinds().flatMap(({ apiVersion, kind, removedIn }) =>
    [`v1.${minorOf(removedIn) - 1}`, 'v1.15', null].flatMap((currentVersion) =>
      manifestDetails([manifestUse({ apiVersion, kind })], { currentVersion, targetVersion: `v${removedIn}` }),
    ),
  ),
  ...removedCustomResources().flatMap(({ apiVersion, kind }) =>
    manifestDetails([manifestUse({ apiVersion, kind })], { currentVersion: null, targetVersion: 'v1.31' }),
  ),
  ...[['pods'], ['nodes', 'leases'], ['*']].flatMap((resources) =>
    [[], ['own'], ['kube-system'], ['kube-system', 'own']].flatMap((open) =>
      [true, false].map(
        (isDefault): ManifestDetail => ({
          code: 'webhook',
          use: manifestUse({ kind: 'ValidatingWebhookConfiguration' }),
          webhook: isDefault ? null : 'pods.guard.example.com',
          faults: [
            { code: 'fails-closed', resources, open: open as ('kube-system' | 'own')[], isDefault },
            { code: 'slow', seconds: 30, resources, isDefault },
          ],
        }),
      ),
    ),
  ),
]

it('a finding in a manifest has title, message, meaning and fix in both languages', () => {
  expect(MANIFEST_DETAILS.length).toBeGreaterThan(400)
  for (const detail of MANIFEST_DETAILS) {
    const { title, message, meaning, fix } = manifestMessage(detail)
    for (const text of [title, message, meaning, fix]) expectBoth(text)
  }
})

it.each(FAILURES.map((one): [string, CceError] => [one.message, one]))(
  'a failed call has a message and a fix in both languages: %s',
  (_, failure) => {
    const { message, fix } = apiFailureMessage(failure.failure)
    expectBoth(message)
    expectBoth(fix)
  },
)
