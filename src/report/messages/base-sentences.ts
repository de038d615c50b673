import type { BaseFileCode, BaseFileFault, CheckoutCode } from '../../model/base-file.js'

const GIVE_PERMISSION =
  'Give the job `permissions: contents: read` (and `github-token`, if it was changed), or check out with `fetch-depth: 0`, then re-run this job.'
const TRY_AGAIN =
  'Re-run this job. If GitHub stays so, check out with `fetch-depth: 0`: the policy is then read from the checkout.'
const CORRECT_FILE = 'Correct the file on the base branch, then re-run this job.'

interface Words {
  readonly says: string
  readonly fix: string
}

const WORDS: Readonly<Record<BaseFileCode, Words>> = {
  'no-base-branch': {
    says: 'the event does not name the base branch',
    fix: 'Run the gate on pull_request or merge_group events, or choose policy-source: workspace where nobody but you can change the workspace.',
  },
  'bad-path': { says: 'it does not lie in the repository', fix: 'Correct policy.' },
  'no-repository': {
    says: 'GITHUB_REPOSITORY does not name a repository',
    fix: 'Run the gate in a workflow, or choose policy-source: workspace.',
  },
  'no-token': { says: 'there is no github-token to ask GitHub with', fix: GIVE_PERMISSION },
  'no-permission': { says: 'GitHub does not let the job read the repository', fix: GIVE_PERMISSION },
  'bad-credentials': {
    says: 'GitHub does not accept github-token',
    fix: 'Correct github-token, then re-run this job.',
  },
  'rate-limit': { says: 'the rate limit of github-token is used up', fix: 'Re-run this job later.' },
  refused: { says: 'GitHub refused the request', fix: TRY_AGAIN },
  'server-error': { says: 'GitHub failed', fix: TRY_AGAIN },
  'no-connection': {
    says: 'GitHub could not be reached',
    fix: 'Look whether the runner reaches GITHUB_API_URL (a proxy, a firewall), then re-run this job.',
  },
  'timed-out': { says: 'GitHub did not answer in time', fix: TRY_AGAIN },
  cancelled: { says: 'the run was cancelled', fix: 'Re-run this job.' },
  'not-json': {
    says: 'what answered is not GitHub’s API',
    fix: 'Look whether a proxy answers in place of GITHUB_API_URL, then re-run this job.',
  },
  'wrong-answer': { says: 'GitHub’s answer is about something else', fix: TRY_AGAIN },
  folder: { says: 'it is a folder', fix: 'Correct policy.' },
  symlink: { says: 'it is a link that cannot be followed', fix: CORRECT_FILE },
  submodule: { says: 'it is a submodule', fix: 'Correct policy.' },
  'too-large': { says: 'it is larger than 1 MB', fix: CORRECT_FILE },
  'not-utf8': { says: 'it is not UTF-8', fix: CORRECT_FILE },
}

const CHECKOUT: Readonly<Record<CheckoutCode, string>> = {
  'no-branch': 'does not have the branch',
  broken: 'does not have the branch whole',
  folder: 'has a folder there',
  symlink: 'has a link there',
  submodule: 'has a submodule there',
  'too-large': 'has a file over 1 MB there',
  'not-utf8': 'has a file there that is not UTF-8',
}

/** Why the policy could not be read from the base branch, and what to do. */
export function baseSays(ref: string | null, { code, status, checkout }: BaseFileFault): Words {
  const { says, fix } = WORDS[code]
  const branch = ref === null ? 'the base branch' : `the base branch ${ref}`
  const answer = status === null ? '' : ` (status ${status})`
  const local = checkout === null ? '' : `; nor from the checkout, which ${CHECKOUT[checkout]}`
  return { says: `it cannot be read from ${branch}: ${says}${answer}${local}.`, fix }
}
