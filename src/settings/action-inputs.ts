// Generated from action.yml by `npm run generate`; do not edit.

/** An input as action.yml declares it. `defaultValue` is empty if the default depends on other settings. */
export interface DeclaredInput {
  readonly defaultValue: string
  readonly description: string
}

export const ACTION_INPUTS = {
  checks: { defaultValue: '', description: 'Checks to evaluate, as a list: `precheck` (CCE\'s pre-upgrade check), `addons` (CCE\'s add-on check), `upgrade` (follows the upgrade task), `postcheck` (confirms the upgrade to CCE; this is a write). Default: `precheck`; with `results`, the checks that the files contain.' },
  'cluster-id': { defaultValue: '', description: 'Cluster to gate. Required unless `results` is set.' },
  'project-id': { defaultValue: '', description: 'Project that the cluster belongs to. Default: from the environment.' },
  region: { defaultValue: '', description: 'Region of the cluster, such as `cn-north-4`. Not needed if `endpoint` is set. Default: from the environment.' },
  endpoint: { defaultValue: '', description: 'Base URL of the CCE API. Must be `https`; `http` is accepted for loopback addresses only. Default: from `region`.' },
  'access-key': { defaultValue: '', description: 'Access key (AK) that signs the requests. Default: from the environment.' },
  'secret-key': { defaultValue: '', description: 'Secret key (SK) that belongs to `access-key`. Default: from the environment.' },
  'security-token': { defaultValue: '', description: 'Security token that belongs to temporary keys. Default: from the environment.' },
  'auth-token': { defaultValue: '', description: 'IAM token, sent as `X-Auth-Token` instead of signing the requests. Default: from the environment.' },
  'precheck-task-id': { defaultValue: '', description: 'Pre-upgrade check task to read. Default: the cluster\'s newest task for `target-version`; if no target is set, the newest task.' },
  'addon-task-id': { defaultValue: '', description: 'Read only the add-on check task with this ID. Default: the newest task of each add-on instance.' },
  'addon-instance-id': { defaultValue: '', description: 'Read only the checks of the add-on instance with this ID. Default: all add-on instances.' },
  'addon-check-type': { defaultValue: 'addonUpgrade', description: '`addonUpgrade` (check before an upgrade), `addonStatic` (routine check of running add-ons) or `all`.' },
  'upgrade-task-id': { defaultValue: '', description: 'Upgrade task to follow. Default: the cluster\'s newest task.' },
  start: { defaultValue: 'never', description: '`never` only reads results. `if-needed` starts a pre-upgrade check or add-on check, unless a fresh, finished one for this target passes or warns, or one is already running (the gate then waits for it). `always` starts a new one. `if-needed` and `always` need `target-version`.' },
  autopilot: { defaultValue: 'false', description: 'Whether the cluster is an Autopilot cluster. Its API has its own path prefix and no add-on check.' },
  'current-version': { defaultValue: '', description: 'Version that the check must have started from, such as `v1.29` or `v1.29.3-r0`.' },
  'target-version': { defaultValue: '', description: 'Version that the check must have been made for, such as `v1.31` or `v1.31.1-r0`.' },
  'min-validity': { defaultValue: '5m', description: 'A result that expires sooner than this counts as expired.' },
  'wait-timeout': { defaultValue: '15m', description: 'How long to wait for an unfinished task (`90s`, `15m`, `1h30m`; `0s` never waits). The whole run ends within this time plus 5 minutes.' },
  'poll-interval': { defaultValue: '10s', description: 'How often to poll an unfinished task; at least `1s`.' },
  results: { defaultValue: '', description: 'Files or globs of saved API responses to decide from, instead of calling CCE. The `kind` in each file says which check it belongs to.' },
  paths: { defaultValue: '', description: 'Globs. If none of the changed files of a pull request or merge group matches, the gate makes no request to CCE and the verdict is `not-applicable`.' },
  policy: { defaultValue: '', description: 'Policy file with rules and waivers that override the decision table. A file that is set here must exist. Default: `.github/cce-upgrade-policy.yml`, if it exists.' },
  'policy-source': { defaultValue: '', description: 'Where the policy is read from: `base` (tip of the base branch, read with `github-token` and `contents: read`, or from the checkout) or `workspace`. Default: `base` on pull requests and merge groups, so that a pull request cannot loosen the policy that judges it; otherwise `workspace`.' },
  'fail-on': { defaultValue: '', description: '`fatal`, `exception`, `warning` or `any`. `none` decides like `exception` but keeps the step green; it is ignored if the policy sets `fail-on`. If this input and the policy differ, the stricter one applies. Default: the policy\'s value, or `exception`.' },
  'no-access': { defaultValue: 'fail', description: 'What to do on a pull request from a fork or bot that cannot get credentials: `fail`, or `skip` (the step ends green with a notice, and the verdict is `inconclusive`).' },
  baseline: { defaultValue: '', description: 'An earlier `report.json` to compare with; findings are then marked as new, known or resolved. Default: the last report in the gate\'s comment on the pull request, if there is one (see `comment`).' },
  'github-token': { defaultValue: '', description: 'Token that reads the policy on the base branch and the changed files of a pull request or merge group, and writes the comment, the commit status and the check run.' },
  'commit-status': { defaultValue: 'false', description: 'Whether to set a commit status on the head commit, with one context per cluster, which later runs update. Needs `statuses: write`. The status shows the verdict even if the step stays green (`fail-on: none`, `no-access: skip`).' },
  comment: { defaultValue: 'never', description: '`never`, `on-failure` or `always`: keep one comment on the pull request, edited in place. Needs `pull-requests: write`.' },
  'check-run': { defaultValue: 'false', description: 'Whether to create a check run on the head commit that holds every annotation. Needs `checks: write`. Like `commit-status`, it shows the verdict.' },
  'head-sha': { defaultValue: '', description: 'Commit that the commit status and the check run are written to. Default: the head commit of the event.' },
  annotations: { defaultValue: 'true', description: 'Whether to annotate findings.' },
  language: { defaultValue: 'en', description: 'Language of the report, `en` or `zh-cn`.' },
  'report-dir': { defaultValue: 'cce-upgrade-report', description: 'Folder for `report.json`, `summary.md`, `report.html`, `report.sarif`, `report.junit.xml` and `evidence/`. It is created if missing, and should be used for nothing else.' },
} as const satisfies Record<string, DeclaredInput>

export type InputName = keyof typeof ACTION_INPUTS
