import { humanDuration } from '../../model/duration.js'
import type { ApiFailure, GateFact, SettingFault } from '../../model/finding.js'
import { isoTime } from '../../model/timestamp.js'

/** What a gate finding says: a heading, what happened and what to do. */
export interface GateSentence {
  readonly title: string
  readonly message: string
  readonly fix: string
}

const RUN_AGAIN = 'Run the check again in the CCE console (or by its API), then re-run this job.'

/** The clause of a gate finding for the verdict's line: our own words only. */
export const gateClause = (finding: { readonly name: string }): string =>
  CLAUSES[finding.name as GateFact['name']] ?? 'something could not be seen'

const CLAUSES: Readonly<Record<GateFact['name'], string>> = {
  'not-finished': 'the check is not finished',
  'task-errored': 'the check itself broke',
  'result-expired': 'the result has expired or is about to',
  'no-expiry': 'a result does not say until when it is valid',
  'skipped-item': 'an item was skipped by somebody',
  'target-mismatch': 'there is no check for these versions',
  'cluster-mismatch': 'the result is about another cluster',
  'no-result': 'there is no result',
  'unexplained-failure': 'a check failed without a reason',
  'unknown-value': 'the answer holds a value that the gate does not know',
  'unreadable-response': 'an answer could not be read',
  'api-error': 'CCE could not be asked',
  'no-access': 'there is no access to CCE',
  'wrong-settings': 'the settings are wrong',
}

/** Every sentence about what kept the gate from seeing enough. */
export function gateSentence(fact: GateFact, check: string | null): GateSentence {
  switch (fact.name) {
    case 'not-finished':
      return notFinished(fact)
    case 'task-errored':
      return {
        title: 'The check itself broke',
        message: `The ${checkName(check)} task ended in the phase Error${fact.said ? `: ${fact.said}` : ', without a message'}.`,
        fix: `${RUN_AGAIN} If it breaks again, open a ticket with Huawei Cloud support and give the task id.`,
      }
    case 'result-expired':
      return resultExpired(fact)
    case 'no-expiry':
      return {
        title: 'No expiry',
        message:
          fact.raw === null
            ? 'The result does not say until when it is valid.'
            : `The result’s expiry cannot be read as a time: ${fact.raw}`,
        fix: `A result without a deadline proves nothing about today. ${RUN_AGAIN}`,
      }
    case 'skipped-item':
      return {
        title: 'Item skipped',
        message: `${fact.item} was not checked: somebody had it skipped (skippedCheckItemList), no reason given.`,
        fix: 'Run the check again without skipping this item.',
      }
    case 'target-mismatch':
      return targetMismatch(fact)
    case 'cluster-mismatch':
      return {
        title: 'Another cluster',
        message: `The result is about the cluster ${fact.actual}, not about ${fact.asserted}.`,
        fix: 'Correct cluster-id, or give the task of this cluster (precheck-task-id, results).',
      }
    case 'no-result':
      return noResult(fact, check)
    case 'unexplained-failure':
      return {
        title: 'Failed without a reason',
        message: `The ${fact.of === 'task' ? `${checkName(check)} task` : fact.of} says Failed, but no item of it failed${fact.said ? `. It says: ${fact.said}` : '.'}`,
        fix: `${RUN_AGAIN} If it stays so, look at the check in the CCE console and open a ticket with the task id.`,
      }
    case 'unknown-value':
      return {
        title: 'Unknown value',
        message: `${fact.item ? `${fact.item}: the` : 'The'} ${fact.field} is ${fact.raw}${fact.known.length > 0 ? `, which is none of ${fact.known.join(', ')}` : ''}.`,
        fix: 'Look at this item in the CCE console. If the value is real, update the gate, or report it so that the gate learns it.',
      }
    case 'unreadable-response':
      return 'failure' in fact
        ? callFailed('Unreadable answer', fact.failure)
        : {
            title: 'Unreadable answer',
            message: `Cannot read ${fact.what}: ${fact.detail}.`,
            fix: 'Look at the saved response in the evidence folder. If CCE really answers so, report it so that the gate learns it.',
          }
    case 'api-error':
      return callFailed('Request failed', fact.failure)
    case 'no-access':
      return 'failure' in fact ? callFailed('No access', fact.failure) : noSecrets(fact)
    case 'wrong-settings':
      return wrongSetting(fact.fault)
  }
}

/** A check, as CCE calls it. */
export const checkName = (check: string | null): string => (check === 'addons' ? 'add-on check' : 'pre-upgrade check')

function callFailed(title: string, failure: ApiFailure): GateSentence {
  return { title, message: failure.said, fix: failure.next }
}

function notFinished(fact: Extract<GateFact, { name: 'not-finished' }>): GateSentence {
  if (fact.of !== 'task')
    return {
      title: 'Not finished',
      message: `${fact.of === 'item' ? fact.what : `The ${fact.what}`} is still ${fact.phase}, though the task says that it is finished.`,
      fix: RUN_AGAIN,
    }
  const waited =
    fact.waitedMs === null
      ? ''
      : fact.waitedMs < 1000
        ? ' The gate did not wait.'
        : ` The gate waited ${humanDuration(fact.waitedMs)}.`
  return {
    title: 'Not finished',
    message: `The task is still ${fact.phase}.${waited}`,
    fix:
      fact.waitedMs === null
        ? 'Save the response again when the check is done, then re-run this job.'
        : 'Re-run this job when the check is done, or raise wait-timeout.',
  }
}

function resultExpired(fact: Extract<GateFact, { name: 'result-expired' }>): GateSentence {
  // by whole seconds, as the report's own times are, so that no two lines of it differ by a minute
  const left = Math.floor(fact.expiresAt / 1000) * 1000 - Math.floor(fact.now / 1000) * 1000
  const at = clockTime(isoTime(fact.expiresAt))
  if (left <= 0)
    return {
      title: 'Result expired',
      message: `The result expired at ${at}, ${humanDuration(left)} ago.`,
      fix: RUN_AGAIN,
    }
  return {
    title: 'Result expires too soon',
    message: `The result expires at ${at}, in ${humanDuration(left)}: sooner than the ${humanDuration(fact.minValidityMs)} that min-validity asks for.`,
    fix: `${RUN_AGAIN} Or lower min-validity.`,
  }
}

function targetMismatch(fact: Extract<GateFact, { name: 'target-mismatch' }>): GateSentence {
  const title = 'Another version'
  if (fact.which === 'no-task')
    return {
      title,
      message: `No pre-upgrade check of this cluster is for the target ${fact.asserted}. There are checks for: ${fact.found.join(', ')}.`,
      fix: `Run the pre-upgrade check for ${fact.asserted}, or correct target-version; then re-run this job.`,
    }
  const what = fact.which === 'target' ? 'target' : 'current'
  return {
    title,
    message: `The check was made for the ${what} version ${fact.actual ?? '(none given)'}, not for ${fact.asserted}.`,
    fix: `Run the pre-upgrade check again for the right versions, or correct ${what}-version; then re-run this job.`,
  }
}

function noResult(fact: Extract<GateFact, { name: 'no-result' }>, check: string | null): GateSentence {
  const title = 'No result'
  switch (fact.why) {
    case 'no-task':
      return {
        title,
        message: `The cluster has no ${checkName(check)} task.`,
        fix: `Run the ${checkName(check)} in the CCE console (or by its API), then re-run this job.`,
      }
    case 'no-items':
      return {
        title,
        message: 'The task is finished, but it holds not a single item: nothing was checked.',
        fix: RUN_AGAIN,
      }
    case 'no-file':
      return {
        title,
        message: `There is no ${checkName(check)} result in any of the files in results.`,
        fix: `Add the saved response of the ${checkName(check)} to results, or take the check out of checks.`,
      }
    case 'filtered-out':
      return {
        title,
        message: `There are ${checkName(check)} tasks, but none with the id or type that was asked for.`,
        fix: 'Correct precheck-task-id, addon-task-id, addon-instance-id or addon-check-type.',
      }
  }
}

function noSecrets(fact: Extract<GateFact, { name: 'no-access'; author: string }>): GateSentence {
  const who = fact.author === 'fork' ? 'comes from a fork' : 'was opened by a bot'
  return {
    title: 'No access',
    message: `This pull request ${who}, so GitHub hands its workflow no secrets. Missing: ${fact.missing.join(', ')}.`,
    fix: 'A maintainer can push the same commits to a branch of this repository. Or set no-access: skip, which lets such pull requests go on unchecked, and check them in the merge queue.',
  }
}

function wrongSetting(fault: SettingFault): GateSentence {
  const shown = fault.value === null ? '' : ` is "${fault.value}"`
  return {
    title: `Wrong setting: ${fault.input}`,
    message: `${fault.input}${shown}: ${fault.problem}`,
    fix: fault.suggestion ?? `Correct ${fault.input} in the step’s with: (or on the command line).`,
  }
}

/** A time for people: `2026-01-01 08:21 UTC`. */
export const clockTime = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

/** What an item says of itself, behind a sentence of ours. */
export const itSays = (message: string): string => `It says: ${message}`

/** The verdict in words for people. */
const VERDICT_WORDS = {
  pass: 'READY',
  warn: 'READY, with risks to confirm',
  block: 'BLOCKED',
  inconclusive: 'CANNOT DECIDE',
  'not-applicable': 'NOT APPLICABLE',
} as const

export const verdictWords = (verdict: keyof typeof VERDICT_WORDS): string => VERDICT_WORDS[verdict]

/** Behind an Exception that the strictness lets through. */
export const CCE_WILL_REFUSE = 'CCE itself will refuse the upgrade until this is fixed: an Exception cannot be skipped.'

/** Behind what stands in a result that does not count. */
export const SHOWN_ONLY =
  'Shown only: the result it stands in is expired or about something else, so it decides nothing.'

/** What to do about an item whose check broke. */
export const EXECUTE_EXCEPTION_FIX = `The check of this item broke, so nobody knows. ${RUN_AGAIN} If it breaks again, open a ticket with Huawei Cloud support.`

/** A sign before the verdict's words, so that a tired reader sees it first. */
const VERDICT_SIGNS = { pass: '✅', warn: '🟡', block: '⛔', inconclusive: '❓', 'not-applicable': '⚪' } as const

/** The line that answers "may I approve?". */
export const verdictLine = (report: { verdict: keyof typeof VERDICT_WORDS; reason: string }): string =>
  `${VERDICT_SIGNS[report.verdict]} ${VERDICT_WORDS[report.verdict]}: ${report.reason}`

/** Headings and labels of the reports. */
export const LABELS = {
  fix: 'Fix before the upgrade',
  undecided: 'Could not be decided',
  confirm: 'Confirm or fix',
  notes: 'Notes',
  shown: 'Found in a result that does not count',
  removedApis: 'Removed APIs that are still called',
  addons: 'Add-ons',
  notCovered: 'Not covered',
  columns: ['Cause', 'Where', 'Do this'],
  apiColumns: ['Request path', 'User agent'],
  addonColumns: ['Add-on', 'Upgrade to', 'Verdict', 'Validity'],
  auditWindow: 'CCE looks at the audit logs of one day only: a weekly job does not show up here.',
  wholeCluster: 'the cluster',
  wholeRun: 'this run',
  greenAnyway: 'The step is green all the same: it was asked not to fail.',
} as const
