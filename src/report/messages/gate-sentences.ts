import { humanDuration } from '../../model/duration.js'
import type { ApiFailure, GateFact, SettingFault } from '../../model/finding.js'
import type { Finding } from '../../model/report.js'
import { isoTime } from '../../model/timestamp.js'
import { type FullSentence, type GateSentence, RUN_AGAIN } from './gate-sentence.js'
import { policyMeaning, policySentence } from './policy-sentences.js'
import { TARGET_CLAUSES, targetMismatch } from './target-sentences.js'

/** The clause of a gate finding for the verdict's line: our own words only. */
export function gateClause(finding: Pick<Finding, 'name' | 'check' | 'title'>): string {
  if (finding.name === 'not-finished' && finding.check === 'upgrade') return 'the upgrade is not finished'
  return TARGET_CLAUSES[finding.title] ?? CLAUSES[finding.name as GateFact['name']] ?? 'something could not be seen'
}

const CLAUSES: Readonly<Record<GateFact['name'], string>> = {
  'not-finished': 'the check is not finished',
  'task-errored': 'the check itself broke',
  'result-expired': 'the result has expired or is about to',
  'no-expiry': 'a result does not say until when it is valid',
  'skipped-item': 'an item was skipped by somebody',
  'target-mismatch': 'the check is for another version',
  'cluster-mismatch': 'the result is about another cluster',
  'no-result': 'there is no result',
  'unexplained-failure': 'a check failed without a reason',
  'unknown-value': 'the answer holds a value that the gate does not know',
  'unreadable-response': 'an answer could not be read',
  'api-error': 'CCE could not be asked',
  'no-access': 'there is no access to CCE',
  'wrong-settings': 'the settings are wrong',
  'policy-error': 'the policy cannot be used',
  'upgrade-failed': 'the upgrade failed',
  'upgrade-paused': 'the upgrade is paused',
  'postcheck-failed': 'the post-upgrade check failed',
}

/** What it means for the decision, by the finding's name. */
const MEANINGS: Readonly<Record<Exclude<GateFact['name'], 'policy-error'>, string>> = {
  'not-finished': 'A check that is not done has said nothing yet: what is still missing may block.',
  'task-errored': 'The check did not come to an end, so nobody knows what it would have found.',
  'result-expired': 'CCE itself no longer accepts this result: the cluster may have changed since.',
  'no-expiry': 'Nobody can say whether the result still describes the cluster.',
  'skipped-item': 'What was skipped was not checked, so it may be just what breaks the upgrade.',
  'target-mismatch': 'The result speaks of another upgrade than the one that is asked for.',
  'cluster-mismatch': 'The result speaks of another cluster than the one that is asked for.',
  'no-result': 'There is nothing to decide from.',
  'unexplained-failure': 'CCE says that something failed and does not say what.',
  'unknown-value': 'A value that no table lists may mean anything, so it counts as not seen.',
  'unreadable-response': 'What could not be read was not seen.',
  'api-error': 'What CCE did not answer was not seen.',
  'no-access': 'Without access to CCE nothing was seen.',
  'wrong-settings': 'Nothing was asked: what was meant is unclear.',
  'upgrade-failed': 'Some nodes may run the new version and others the old one.',
  'upgrade-paused': 'Nodes of two versions run side by side until somebody goes on.',
  'postcheck-failed': 'CCE does not take the upgrade as confirmed.',
}

/** Every sentence about what kept the gate from seeing enough. */
export const gateSentence = (fact: GateFact, check: string | null): FullSentence => ({
  ...sentenceOf(fact, check),
  meaning: fact.name === 'policy-error' ? policyMeaning(fact.fault) : MEANINGS[fact.name],
})

function sentenceOf(fact: GateFact, check: string | null): GateSentence {
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
        fix: 'Run the check again without skipping this item; or have somebody answer for the skip with a waiver in the policy (name, reason, owner, expires).',
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
    case 'policy-error':
      return policySentence(fact.fault)
    case 'upgrade-failed':
      return {
        title: 'Upgrade failed',
        message: [`The upgrade task ended in the phase Failed. ${fact.said}`.trim(), ...fact.steps].join('\n'),
        fix: 'Open the upgrade in the CCE console, fix the step that failed and press Retry; if it fails again, open a ticket with the task id.',
      }
    case 'upgrade-paused':
      return {
        title: 'Upgrade paused',
        message: `The upgrade task is paused${fact.progress === null ? '' : ` at ${fact.progress} percent`}: nodes of two versions run side by side.`,
        fix: 'Find out in the CCE console who paused it and why; continue it there, then re-run this job.',
      }
    case 'postcheck-failed':
      return {
        title: 'Post-upgrade check failed',
        message: 'CCE’s post-upgrade check ended in the phase Failed; its answer names no reason.',
        fix: 'Look at nodes, pods and services of the cluster as the post-upgrade guide tells, then run the post-upgrade check again.',
      }
  }
}

const CHECK_NAMES: Readonly<Record<string, string>> = {
  precheck: 'pre-upgrade check',
  addons: 'add-on check',
  upgrade: 'upgrade',
  postcheck: 'post-upgrade check',
}

/** A check, as CCE calls it. */
export const checkName = (check: string | null): string => CHECK_NAMES[check ?? ''] ?? 'check'

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
        fix: 'Correct precheck-task-id, addon-task-id, addon-instance-id, addon-check-type or upgrade-task-id.',
      }
    case 'vanished':
      return {
        title: 'The task is gone',
        message: `The ${checkName(check)} task that was waited for is not there any more.`,
        fix: RUN_AGAIN,
      }
    case 'replaced':
      return {
        title: 'Replaced by a newer task',
        message: `While the ${checkName(check)} task was waited for, somebody started a newer one.`,
        fix: 'Re-run this job: it will read the newer task.',
      }
    case 'held-back':
      return {
        title: 'Not sent',
        message: `The ${checkName(check)} confirms the upgrade to CCE, so it was not sent: another selected check did not pass, or the policy cannot be used.`,
        fix: 'Do what the other findings say, then re-run this job.',
      }
    case 'no-addons':
      return {
        title,
        message: 'There is no installed add-on that a check could be started for.',
        fix: 'Take addons out of checks, or name an add-on that can be upgraded in addon-instance-id.',
      }
  }
}

function noSecrets(fact: Extract<GateFact, { name: 'no-access'; author: string }>): GateSentence {
  const who = fact.author === 'fork' ? 'comes from a fork' : 'was opened by a bot'
  return {
    title: 'No access',
    message: `This pull request ${who}, so GitHub hands its workflow no secrets. Missing: ${fact.missing.join(', ')}.`,
    fix: fact.excused
      ? 'It goes on unchecked, since no-access: skip is set: see to it that the merge queue checks it, or push the same commits to a branch of this repository.'
      : 'A maintainer can push the same commits to a branch of this repository. Or set no-access: skip, which lets such pull requests go on unchecked, and check them in the merge queue.',
  }
}

function wrongSetting(fault: SettingFault): GateSentence {
  const shown = fault.value === null ? '' : ` is "${fault.value}"`
  return {
    title: `Wrong setting: ${fault.input}`,
    message: `${fault.input}${shown}: ${fault.problem}`,
    fix:
      fault.input === 'credentials'
        ? 'Keep the keys as secrets of the repository or its environment, and hand them to the step.'
        : (fault.suggestion ?? `Correct ${fault.input} in the step’s with: (or on the command line).`),
  }
}

/** A time for people: `2026-01-01 08:21 UTC`. */
export const clockTime = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
