import type { GateFact } from '../../model/finding.js'
import { type GateSentence, RUN_AGAIN } from './gate-sentence.js'

/** Several things go by the name target-mismatch; their headings tell them apart. */
export const TARGET_CLAUSES: Readonly<Record<string, string>> = {
  'No check for this target': 'there is no check for this target',
  'Already at the target': 'the cluster is at the target already',
  'The cluster has moved on': 'the cluster has moved on since the check',
  'Target not offered': 'CCE does not offer this target',
  'Something else is under way': 'something else is under way',
}

/** What a check about another version, or a target that cannot be had, comes to in words. */
export function targetMismatch(fact: Extract<GateFact, { name: 'target-mismatch' }>): GateSentence {
  const title = 'Another version'
  switch (fact.which) {
    case 'no-task':
      return {
        title: 'No check for this target',
        message: `No pre-upgrade check of this cluster is for the target ${fact.asserted}. There are checks for: ${fact.found.join(', ')}.`,
        fix: `Run the pre-upgrade check for ${fact.asserted}, or correct target-version; then re-run this job.`,
      }
    case 'live':
      return fact.isTarget
        ? alreadyThere(fact.live)
        : {
            title: 'The cluster has moved on',
            message: `The check was made from the version ${fact.checked}, but the cluster runs ${fact.live} by now.`,
            fix: RUN_AGAIN,
          }
    case 'not-offered':
      return fact.isTarget ? alreadyThere(fact.live) : notOffered(fact)
    case 'busy':
      return {
        title: 'Something else is under way',
        message: `An unfinished ${fact.what} (${fact.id}) is for the target ${fact.target ?? '(none given)'}, not for ${fact.asserted}; it is not cancelled for you.`,
        fix: 'Finish it or cancel it in the CCE console, or correct target-version; then re-run this job.',
      }
    default:
      return {
        title,
        message: `The check was made for the ${fact.which} version ${fact.actual ?? '(none given)'}, not for ${fact.asserted}.`,
        fix: `Run the pre-upgrade check again for the right versions, or correct ${fact.which}-version; then re-run this job.`,
      }
  }
}

const alreadyThere = (live: string): GateSentence => ({
  title: 'Already at the target',
  message: `The cluster runs ${live} already: there is nothing left to upgrade.`,
  fix: 'Close this pull request, or ask for a newer target-version.',
})

function notOffered(fact: Extract<GateFact, { which: 'not-offered' }>): GateSentence {
  const offered = fact.offered.length > 0 ? `It offers ${fact.offered.join(', ')}.` : 'It offers no target at all.'
  return {
    title: 'Target not offered',
    message: `CCE offers no upgrade from ${fact.live} to ${fact.asserted}. ${offered}`,
    fix: 'Choose a target-version that is offered. Often the newest patch of the present version comes first.',
  }
}
