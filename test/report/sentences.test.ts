import { describe, expect, test } from '@jest/globals'
import { type CceError, describe as describeError } from '../../src/cce/api-error.js'
import { nextStep } from '../../src/cce/next-step.js'
import type { GateFact } from '../../src/model/finding.js'
import { inLanguage, type Words } from '../../src/model/language.js'
import { gateSentence } from '../../src/report/messages/gate-sentences.js'
import { gateClause } from '../../src/report/messages/gate-words.js'
import { FAILURES, OTHERS, POLICIES, READINGS, SETTINGS, TARGETS } from './facts.js'

const HAN = /\p{Script=Han}/u

/** A sentence that is Chinese in Chinese, and says nothing of "undefined" in either language. */
function expectBoth(words: Words): void {
  const [en, zh] = [inLanguage(words, 'en'), inLanguage(words, 'zh-cn')]
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
  test.each(facts.map((fact) => [JSON.stringify(fact), fact]))(
    'there are title, message, meaning, fix and clause: %s',
    (_, fact) => {
      const { title, message, meaning, fix } = gateSentence(fact as GateFact, 'precheck')
      for (const words of [title, message, meaning, fix, gateClause(fact as GateFact, 'precheck')]) expectBoth(words)
    },
  )
})

test.each(FAILURES.map((one): [string, CceError] => [one.message, one]))(
  'in both languages, a failed call says what happened and what to do: %s',
  (_, failure) => {
    expectBoth(describeError(failure))
    expectBoth(nextStep(failure))
  },
)
