import { nearest } from '../../model/nearest.js'
import { type EntryProblem, type FileProblem, isEntryProblem, type PolicyFault } from '../../model/policy-fault.js'
import { counted } from '../../text/plain.js'
import { baseSays } from './base-sentences.js'
import type { GateSentence } from './gate-sentence.js'

const FAULTY = 'Correct the policy, check it with `cce-upgrade-gate policy check FILE`, then re-run this job.'

/** What is wrong with a policy, where, and what to do about it. */
export function policySentence({ file, line, at, about, problem }: PolicyFault): GateSentence {
  const place = `${file}${line === null ? '' : `, line ${line}`}`
  const { title, says, fix = FAULTY } = saysOf(problem, at, about)
  return { title, message: `${place}: ${says}`, fix }
}

/** What a fault means for the decision: a file that cannot be used decides nothing; an entry is ignored by itself. */
export function policyMeaning({ problem }: PolicyFault): string {
  if (problem.code === 'unused') return 'It decided nothing in this run.'
  if (isEntryProblem(problem)) return 'This entry decides nothing; the rest of the policy holds.'
  return 'What a policy cannot say clearly it does not decide: the decision table alone decided.'
}

interface Says {
  readonly title: string
  readonly says: string
  readonly fix?: string
}

function saysOf(problem: FileProblem | EntryProblem, at: string, about: string): Says {
  switch (problem.code) {
    case 'cannot-lower':
      return {
        title: 'Rule ignored',
        says: `the rule ${at} would lower ${problem.items.length > 0 ? problem.items.join(', ') : 'what it is for'}. An Exception and a Fatal add-on risk cannot be lowered: CCE lets nobody skip them.`,
        fix: 'Narrow the rule (kind: Risk) or take it out, and fix what blocks.',
      }
    case 'cannot-waive':
      return {
        title: 'Waiver ignored',
        says: `the waiver ${at} for ${about} is for ${problem.items.join(', ')}, which CCE lets nobody skip. Only an item of kind Risk and an add-on risk at level Warning can be waived.`,
        fix: 'Fix the item, and take the waiver out.',
      }
    case 'expired':
      return {
        title: 'Waiver expired',
        says: `the waiver ${at} for ${about} expired at the end of ${problem.expires} (UTC), so it is ignored.`,
        fix: 'Fix the item; or have its owner confirm the risk again, with a new date. Then take out what is old.',
      }
    case 'too-far':
      return {
        title: 'Waiver ignored',
        says: `the waiver ${at} for ${about} expires on ${problem.expires}, ${counted(problem.days, 'day')} from now: more than the ${problem.most} that max-waiver-days allows.`,
        fix: `Give it a date within ${counted(problem.most, 'day')}.`,
      }
    case 'unused':
      return {
        title: at.startsWith('rules') ? 'Rule not used' : 'Waiver not used',
        says: `${at} (${about}) is for nothing that was found.`,
        fix: 'Take it out if it has done its work, or correct what it asks for.',
      }
    default:
      return { title: 'Faulty policy', ...fileSays(problem, at) }
  }
}

const EXPECTED: Readonly<Record<Extract<FileProblem, { code: 'not-allowed' }>['expected'], string>> = {
  date: 'must be a day of the calendar, such as "2026-12-31"',
  glob: 'must be 1 to 256 characters in which only * stands for others (no ? [ ] { } ! \\)',
  version: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"',
  fingerprint: 'must be f and 16 digits from 0 to f, as report.json has it',
  filled: 'must hold 1 to 1,000 characters, not only spaces',
  days: 'must be between 1 and 3650',
  link: 'must be an https address without a user name',
  narrowing: 'asks for nothing. For a rule about everything write name: "*"',
}

function fileSays(problem: FileProblem, at: string): Omit<Says, 'title'> {
  switch (problem.code) {
    case 'not-yaml':
      return { says: `this is no valid YAML: ${problem.detail}.` }
    case 'empty':
      return { says: 'the file is empty. It needs at least `version: 1`.' }
    case 'too-large':
      return { says: 'the file is larger than 1 MiB, so it is not read.' }
    case 'unreadable-file':
      return { says: 'the file cannot be read.', fix: 'Correct policy, or make the file readable.' }
    case 'unknown-key':
      return {
        says: `there is no key "${problem.key}"${inside(at)}. Allowed are ${quoted(problem.allowed)}.${meant(problem.key, problem.allowed)}`,
      }
    case 'missing-key':
      return { says: `${at === '' ? 'the policy' : at} needs "${problem.key}".` }
    case 'wrong-type':
      return { says: `${at === '' ? 'the policy' : at} must be a ${problem.expected}.` }
    case 'not-listed':
      return {
        says: `${at} is "${problem.value}": must be one of ${quoted(problem.allowed)}.${meant(problem.value, problem.allowed)}`,
      }
    case 'not-allowed':
      return { says: `${at} is "${problem.value}": ${EXPECTED[problem.expected]}.` }
    case 'absent-on-base':
      return {
        says: `there is no such file on the base branch ${problem.ref}, from where the policy of a pull request is read.`,
        fix: 'Merge the policy file first, then name it in policy. Or correct policy.',
      }
    case 'base-unreadable':
      return baseSays(problem.ref, problem.why)
  }
}

/** Of `rules[0].levl` the part around the key. */
const inside = (at: string): string => {
  const around = at.replace(/\.?[^.[\]]*$/, '')
  return around === '' ? '' : ` in ${around}`
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

const meant = (word: string, words: readonly string[]): string => {
  const near = nearest(word, words)
  return near === null ? '' : ` Did you mean "${near}"?`
}
