import { describe, expect, it } from '@jest/globals'
import type { CceError } from '../../src/cce/errors/api-error.js'
import { apiFailureMessage } from '../../src/messages/api-errors.js'
import { diagnosticClause } from '../../src/messages/clauses.js'
import { diagnosticMessage } from '../../src/messages/diagnostics.js'
import type { DiagnosticDetail } from '../../src/model/diagnostic.js'
import { type Localizable, localize } from '../../src/model/language.js'
import { FAILURES, OTHERS, POLICIES, READINGS, SETTINGS, TARGETS } from '../report/facts.js'

const HAN = /\p{Script=Han}/u

/** A sentence that is Chinese in Chinese, and says nothing of "undefined" in either language. */
function expectBoth(words: Localizable): void {
  const [en, zh] = [localize(words, 'en'), localize(words, 'zh-cn')]
  expect([en, HAN.test(en), HAN.test(zh)]).toEqual([en, false, true])
  for (const text of [en, zh]) expect(text).not.toMatch(/undefined|\[object|null/)
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
])('in both languages, of %s', (_, facts) => {
  it.each(facts.map((fact) => [JSON.stringify(fact), fact]))(
    'there are title, message, meaning, fix and clause: %s',
    (_, fact) => {
      const { title, message, meaning, fix } = diagnosticMessage(fact as DiagnosticDetail, 'precheck')
      for (const words of [title, message, meaning, fix, diagnosticClause(fact as DiagnosticDetail, 'precheck')])
        expectBoth(words)
    },
  )
})

it.each(FAILURES.map((one): [string, CceError] => [one.message, one]))(
  'in both languages, a failed call says what happened and what to do: %s',
  (_, failure) => {
    const { message, fix } = apiFailureMessage(failure.failure)
    expectBoth(message)
    expectBoth(fix)
  },
)
