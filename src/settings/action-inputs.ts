// Generated from action.yml by `npm run generate`; do not edit.

/** What action.yml declares of an input. `fallback` is empty where the default depends on other settings. */
export interface DeclaredInput {
  readonly description: string
  readonly fallback: string
}

export const ACTION_INPUTS = {
  checks: {
    description:
      'List of checks: `precheck` (pre-upgrade check of the cluster), `addons` (add-on check), `upgrade` (follows the upgrade task), `postcheck` (confirms the upgrade to CCE: a write). Default: `precheck`; with `results`, what the files hold.',
    fallback: '',
  },
  'cluster-id': {
    description:
      'Cluster to gate. Required unless `results` is given.',
    fallback: '',
  },
  'project-id': {
    description:
      'Project of the cluster. Default: from the environment.',
    fallback: '',
  },
  region: {
    description:
      'Region of the cluster, such as `cn-north-4`. Default: from the environment. Not needed where `endpoint` is given.',
    fallback: '',
  },
  endpoint: {
    description:
      'Base URL of the CCE API; `https` only, `http` for loopback only. Default: from `region`.',
    fallback: '',
  },
  'access-key': {
    description:
      'Access key (AK) that signs the requests. Default: from the environment.',
    fallback: '',
  },
  'secret-key': {
    description:
      'Secret key (SK) that goes with `access-key`. Default: from the environment.',
    fallback: '',
  },
  'security-token': {
    description:
      'Security token that goes with temporary keys. Default: from the environment.',
    fallback: '',
  },
  'auth-token': {
    description:
      'IAM token, sent as `X-Auth-Token` in place of signing. Default: from the environment.',
    fallback: '',
  },
  'precheck-task-id': {
    description:
      'Which pre-upgrade check to read. Default: the newest task of the cluster for `target-version`; without a target, the newest.',
    fallback: '',
  },
  'addon-task-id': {
    description:
      'Only the add-on check task with this id. Default: the newest task of each add-on instance.',
    fallback: '',
  },
  'addon-instance-id': {
    description:
      'Only the add-on instance with this id. Default: all add-on instances.',
    fallback: '',
  },
  'addon-check-type': {
    description:
      '`addonUpgrade` (before an upgrade), `addonStatic` (patrol of running add-ons) or `all`.',
    fallback: 'addonUpgrade',
  },
  'upgrade-task-id': {
    description:
      'Which upgrade task to follow. Default: the newest task of the cluster.',
    fallback: '',
  },
  start: {
    description:
      '`never` only reads; `if-needed` starts a pre-upgrade check or add-on check unless a fresh, finished one about this target passes or warns, or one is running (it is joined); `always` starts one. Needs `target-version`.',
    fallback: 'never',
  },
  autopilot: {
    description:
      'Whether the cluster is an Autopilot one: its API has a path prefix of its own and no add-on check.',
    fallback: 'false',
  },
  'current-version': {
    description:
      'Version that the check must have been made from, such as `v1.29` or `v1.29.3-r0`.',
    fallback: '',
  },
  'target-version': {
    description:
      'Version that the check must have been made for, such as `v1.31` or `v1.31.1-r0`.',
    fallback: '',
  },
  'min-validity': {
    description:
      'A result that expires sooner than this counts as expired.',
    fallback: '5m',
  },
  'wait-timeout': {
    description:
      'How long to wait for an unfinished task (`90s`, `15m`, `1h30m`; `0s` never waits). The whole run ends within this and 5 minutes.',
    fallback: '15m',
  },
  'poll-interval': {
    description:
      'How often to ask for an unfinished task; at least `1s`.',
    fallback: '10s',
  },
  results: {
    description:
      'Files or globs of saved API responses. Each file’s `kind` says which check it is. With it nothing is fetched.',
    fallback: '',
  },
  paths: {
    description:
      'Globs. On a pull request or merge group whose changed files match none of them the gate asks nothing and is `not-applicable`.',
    fallback: '',
  },
  policy: {
    description:
      'Policy file: rules and waivers, in place of the decision table’s decisions. Default: `.github/cce-upgrade-policy.yml` if it is there; a file that is named must be there.',
    fallback: '',
  },
  'policy-source': {
    description:
      'Where the policy is read from: `base` (the tip of the base branch, by `github-token` with `contents: read` or from the checkout) or `workspace`. Default: `base` on pull requests and merge groups, so that a pull request cannot loosen the policy that judges it; else `workspace`.',
    fallback: '',
  },
  'fail-on': {
    description:
      '`fatal`, `exception`, `warning` or `any`; `none` decides like `exception` but leaves the step green, and is ignored where the policy sets `fail-on`. If both are given, the stricter counts. Default: the policy’s, else `exception`.',
    fallback: '',
  },
  'no-access': {
    description:
      '`fail`; or `skip`: a fork or bot pull request that cannot get credentials ends green with a notice and the verdict `inconclusive`.',
    fallback: 'fail',
  },
  baseline: {
    description:
      'An earlier `report.json`, to tell what is new, known or resolved. Default: the last report in the comment on the pull request, if there is one (see `comment`).',
    fallback: '',
  },
  'github-token': {
    description:
      'Token that reads the base branch’s policy and the changed files of a pull request or merge group, and writes comment, commit status and check run.',
    fallback: '',
  },
  'commit-status': {
    description:
      'Whether the verdict is a commit status on the head commit, one context for the cluster that a later run can turn. Needs `statuses: write`. It tells the verdict, also where the step is green all the same (`fail-on: none`, `no-access: skip`).',
    fallback: 'false',
  },
  comment: {
    description:
      '`never`; `on-failure` or `always`: one comment on the pull request, edited in place. Needs `pull-requests: write`.',
    fallback: 'never',
  },
  'check-run': {
    description:
      'Whether a check run on the head commit holds every annotation. Needs `checks: write`. It tells the verdict, as `commit-status` does.',
    fallback: 'false',
  },
  'head-sha': {
    description:
      'Commit that commit status and check run go to. Default: the head commit of the event.',
    fallback: '',
  },
  annotations: {
    description:
      'Whether findings are annotated.',
    fallback: 'true',
  },
  language: {
    description:
      'Language of the report’s own words, `en` or `zh-cn`.',
    fallback: 'en',
  },
  'report-dir': {
    description:
      'Folder for `report.json`, `summary.md`, `report.html`, `report.sarif`, `report.junit.xml` and `evidence/`; made if missing, a folder of its own.',
    fallback: 'cce-upgrade-report',
  },
} as const satisfies Record<string, DeclaredInput>

export type InputName = keyof typeof ACTION_INPUTS
