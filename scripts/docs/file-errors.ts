import { clustersFaultText } from '../../src/messages/clusters-file.js'
import { policyFaultText } from '../../src/messages/policy-faults.js'
import { BASE_FILE_CODES, type BaseFileCode, CHECKOUT_CODES, type CheckoutCode } from '../../src/model/base-file.js'
import { EXPECTED_FORMS, type ExpectedForm, type FileProblem } from '../../src/model/file-fault.js'
import type { EntryProblem, PolicyFault } from '../../src/model/policy-fault.js'
import { plain, table } from './markdown.js'

type Code = (FileProblem | EntryProblem)['code']

/** Where in the file, which entry, and what is wrong. */
const PROBLEMS: Readonly<Record<Code, readonly [at: string, about: string, problem: FileProblem | EntryProblem]>> = {
  'not-yaml': ['', '', { code: 'not-yaml', detail: 'Nested mappings are not allowed in compact mappings' }],
  empty: ['', '', { code: 'empty' }],
  'too-large': ['', '', { code: 'too-large' }],
  'unreadable-file': ['', '', { code: 'unreadable-file' }],
  'unknown-key': ['', '', { code: 'unknown-key', key: 'waivrs', within: '', allowed: ['version', 'rules', 'waivers'] }],
  'missing-key': ['waivers[0]', '', { code: 'missing-key', key: 'owner' }],
  'quoted-number': ['version', '', { code: 'quoted-number', value: '1' }],
  'wrong-type': ['rules', '', { code: 'wrong-type', expected: 'list' }],
  'not-listed': ['rules[0].decision', '', { code: 'not-listed', value: 'wran', allowed: ['block', 'warn', 'notice'] }],
  'not-allowed': ['waivers[0].expires', '', { code: 'not-allowed', value: '2026-02-31', expected: 'date' }],
  refused: ['[0].region', '', { code: 'refused', value: 'Beijing', problem: { code: 'not-region' }, suggestion: null }],
  duplicate: ['[1].name', '', { code: 'duplicate', value: 'prod-a', line: 2 }],
  more: ['', '', { code: 'more', count: 12 }],
  'base-unreadable': [
    '',
    '',
    {
      code: 'base-unreadable',
      branch: 'base',
      ref: 'main',
      why: { code: 'no-permission', status: 403, checkout: null },
    },
  ],
  'absent-on-base': ['', '', { code: 'absent-on-base', branch: 'base', ref: 'main' }],
  'new-prefix': ['[0].credentials', '', { code: 'new-prefix', prefix: 'PROD' }],
  'both-spellings': ['', '', { code: 'both-spellings', other: '.github/cce-upgrade-policy.yaml' }],
  'cannot-lower': ['rules[0]', '', { code: 'cannot-lower', items: ['NodeDiskCheck (Exception)'] }],
  'cannot-waive': ['waivers[0]', 'NodeDiskCheck', { code: 'cannot-waive', items: ['NodeDiskCheck (Exception)'] }],
  expired: ['waivers[0]', 'NodeDiskCheck', { code: 'expired', expires: '2026-01-01' }],
  'too-far': ['waivers[0]', 'NodeDiskCheck', { code: 'too-far', expires: '2027-01-01', days: 365, most: 90 }],
  unused: ['waivers[0]', 'NodeDiskCheck', { code: 'unused' }],
}

/** Only the clusters file can have them. */
const OF_CLUSTERS_FILE: readonly Code[] = ['refused', 'duplicate', 'new-prefix']

const faultOf = (at: string, about: string, problem: PolicyFault['problem']): PolicyFault => ({
  file: '.github/cce-upgrade-policy.yml',
  line: 3,
  column: 1,
  at,
  about,
  problem,
})

/** What is said about a fault of the policy, or of the clusters file. */
function textOf(fault: PolicyFault) {
  const { problem } = fault
  return problem.code === 'refused' || problem.code === 'duplicate' || problem.code === 'new-prefix'
    ? clustersFaultText({ ...fault, problem })
    : policyFaultText(fault)
}

/** A row for each fault of a policy or clusters file. */
export const fileTable = (): string =>
  table(
    ['fault', 'in', 'what is said', 'what to do'],
    Object.entries(PROBLEMS).map(([code, [at, about, problem]]) => {
      const { message, fix } = textOf(faultOf(at, about, problem))
      const isEntry = ['cannot-lower', 'cannot-waive', 'expired', 'too-far', 'unused'].includes(code)
      const where = OF_CLUSTERS_FILE.some((one) => one === code) ? 'clusters file' : isEntry ? 'policy' : 'both'
      return [code, where, plain(message.en), plain(fix.en)]
    }),
  )

/** A row for each form that a value must have. */
export const formTable = (): string =>
  table(
    ['form', 'what is said'],
    EXPECTED_FORMS.map((expected: ExpectedForm) => {
      const { message } = policyFaultText(faultOf('KEY', '', { code: 'not-allowed', value: 'VALUE', expected }))
      return [expected, plain(message.en)]
    }),
  )

const unreadable = (code: BaseFileCode, checkout: CheckoutCode | null): PolicyFault =>
  faultOf('', '', { code: 'base-unreadable', branch: 'base', ref: 'main', why: { code, status: null, checkout } })

/** A row for each reason why GitHub did not give a file of the base branch. */
export const branchTable = (): string =>
  table(
    ['reason', 'what is said', 'what to do'],
    BASE_FILE_CODES.map((code) => {
      const { message, fix } = policyFaultText(unreadable(code, null))
      return [code, plain(message.en), plain(fix.en)]
    }),
  )

/** A row for each reason why the checkout did not have it either. */
export const checkoutTable = (): string =>
  table(
    ['reason', 'what is said', 'what to do'],
    CHECKOUT_CODES.map((checkout) => {
      const { message, fix } = policyFaultText(unreadable('no-permission', checkout))
      return [checkout, plain(message.en), plain(fix.en)]
    }),
  )
