// Generated from action.yml by `npm run generate`; do not edit.

/** An input as action.yml declares it. `fallback` is empty if the default depends on other settings. */
export interface DeclaredInput {
  readonly description: string
  readonly fallback: string
}

export const ACTION_INPUTS = {
  checks: {
    description:
      'Checks to evaluate, as a list: `precheck` (CCE\'s pre-upgrade check), `addons` (CCE\'s add-on check), `upgrade` (follows the upgrade task), `postcheck` (confirms the upgrade to CCE; this is a write). Default: `precheck`; with `results`, the checks that the files contain.',
    fallback: '',
  },
  'cluster-id': {
    description:
      'Cluster to gate. Required unless `results` is set.',
    fallback: '',
  },
  'project-id': {
    description:
      'Project that the cluster belongs to. Default: from the environment.',
    fallback: '',
  },
  region: {
    description:
      'Region of the cluster, such as `cn-north-4`. Not needed if `endpoint` is set. Default: from the environment.',
    fallback: '',
  },
  endpoint: {
    description:
      'Base URL of the CCE API. Must be `https`; `http` is accepted for loopback addresses only. Default: from `region`.',
    fallback: '',
  },
  'access-key': {
    description:
      'Access key (AK) that signs the requests. Default: from the environment.',
    fallback: '',
  },
  'secret-key': {
    description:
      'Secret key (SK) that belongs to `access-key`. Default: from the environment.',
    fallback: '',
  },
  'security-token': {
    description:
      'Security token that belongs to temporary keys. Default: from the environment.',
    fallback: '',
  },
  'auth-token': {
    description:
      'IAM token, sent as `X-Auth-Token` instead of signing the requests. Default: from the environment.',
    fallback: '',
  },
  'precheck-task-id': {
    description:
      'Pre-upgrade check task to read. Default: the cluster\'s newest task for `target-version`; if no target is set, the newest task.',
    fallback: '',
  },
  'addon-task-id': {
    description:
      'Read only the add-on check task with this ID. Default: the newest task of each add-on instance.',
    fallback: '',
  },
  'addon-instance-id': {
    description:
      'Read only the checks of the add-on instance with this ID. Default: all add-on instances.',
    fallback: '',
  },
  'addon-check-type': {
    description:
      '`addonUpgrade` (check before an upgrade), `addonStatic` (routine check of running add-ons) or `all`.',
    fallback: 'addonUpgrade',
  },
  'upgrade-task-id': {
    description:
      'Upgrade task to follow. Default: the cluster\'s newest task.',
    fallback: '',
  },
  start: {
    description:
      '`never` only reads results. `if-needed` starts a pre-upgrade check or add-on check, unless a fresh, finished one for this target passes or warns, or one is already running (the gate then waits for it). `always` starts a new one. `if-needed` and `always` need `target-version`.',
    fallback: 'never',
  },
  autopilot: {
    description:
      'Whether the cluster is an Autopilot cluster. Its API has its own path prefix and no add-on check.',
    fallback: 'false',
  },
  'current-version': {
    description:
      'Version that the check must have started from, such as `v1.29` or `v1.29.3-r0`.',
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
      'How long to wait for an unfinished task (`90s`, `15m`, `1h30m`; `0s` never waits). The whole run ends within this time plus 5 minutes.',
    fallback: '15m',
  },
  'poll-interval': {
    description:
      'How often to poll an unfinished task; at least `1s`.',
    fallback: '10s',
  },
  results: {
    description:
      'Files or globs of saved API responses to decide from, instead of calling CCE. The `kind` in each file says which check it belongs to.',
    fallback: '',
  },
  paths: {
    description:
      'Globs. If none of the changed files of a pull request or merge group matches, the gate makes no request to CCE and the verdict is `not-applicable`.',
    fallback: '',
  },
  policy: {
    description:
      'Policy file with rules and waivers that override the decision table. A file that is set here must exist. Default: `.github/cce-upgrade-policy.yml`, if it exists.',
    fallback: '',
  },
  'policy-source': {
    description:
      'Where the policy is read from: `base` (tip of the base branch, read with `github-token` and `contents: read`, or from the checkout) or `workspace`. Default: `base` on pull requests and merge groups, so that a pull request cannot loosen the policy that judges it; otherwise `workspace`.',
    fallback: '',
  },
  'fail-on': {
    description:
      '`fatal`, `exception`, `warning` or `any`. `none` decides like `exception` but keeps the step green; it is ignored if the policy sets `fail-on`. If this input and the policy differ, the stricter one applies. Default: the policy\'s value, or `exception`.',
    fallback: '',
  },
  'no-access': {
    description:
      'What to do on a pull request from a fork or bot that cannot get credentials: `fail`, or `skip` (the step ends green with a notice, and the verdict is `inconclusive`).',
    fallback: 'fail',
  },
  baseline: {
    description:
      'An earlier `report.json` to compare with; findings are then marked as new, known or resolved. Default: the last report in the gate\'s comment on the pull request, if there is one (see `comment`).',
    fallback: '',
  },
  'github-token': {
    description:
      'Token that reads the policy on the base branch and the changed files of a pull request or merge group, and writes the comment, the commit status and the check run.',
    fallback: '',
  },
  'commit-status': {
    description:
      'Whether to set a commit status on the head commit, with one context per cluster, which later runs update. Needs `statuses: write`. The status shows the verdict even if the step stays green (`fail-on: none`, `no-access: skip`).',
    fallback: 'false',
  },
  comment: {
    description:
      '`never`, `on-failure` or `always`: keep one comment on the pull request, edited in place. Needs `pull-requests: write`.',
    fallback: 'never',
  },
  'check-run': {
    description:
      'Whether to create a check run on the head commit that holds every annotation. Needs `checks: write`. Like `commit-status`, it shows the verdict.',
    fallback: 'false',
  },
  'head-sha': {
    description:
      'Commit that the commit status and the check run are written to. Default: the head commit of the event.',
    fallback: '',
  },
  annotations: {
    description:
      'Whether to annotate findings.',
    fallback: 'true',
  },
  language: {
    description:
      'Language of the report, `en` or `zh-cn`.',
    fallback: 'en',
  },
  'report-dir': {
    description:
      'Folder for `report.json`, `summary.md`, `report.html`, `report.sarif`, `report.junit.xml` and `evidence/`. It is created if missing, and should be used for nothing else.',
    fallback: 'cce-upgrade-report',
  },
} as const satisfies Record<string, DeclaredInput>

export type InputName = keyof typeof ACTION_INPUTS
