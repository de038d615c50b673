import { CREDENTIAL_FAMILY_NAMES } from '../messages/credentials.js'
import { CREDENTIAL_FAMILIES, TOKEN_VARIABLE } from '../model/credential-families.js'
import { MAX_MATRIX_JOBS } from '../model/matrix.js'
import { OIDC_VARIABLES } from '../model/oidc.js'
import { ACTION_INPUTS } from '../settings/action-inputs.js'
import { SECRET_INPUTS } from '../settings/credentials.js'
import { CLUSTERS_FILES, POLICY_FILES } from '../settings/read-settings.js'
import { type Command, type Flag, GITHUB_INPUTS, type HelpSection, UsageError } from './command.js'

const flag = (name: string, placeholder: string | null, description: string, defaultValue = ''): Flag => ({
  name,
  placeholder,
  description,
  defaultValue,
})

/** Every input of the action that is not a secret. */
const GATE_FLAGS: readonly Flag[] = Object.entries(ACTION_INPUTS)
  .filter(([name]) => !SECRET_INPUTS.includes(name))
  .map(([name, { defaultValue, description }]) => {
    const note = GITHUB_INPUTS.includes(name)
      ? ' Used only by the action: the command line sends nothing to GitHub.'
      : ''
    return flag(name, 'VALUE', `${description}${note}`, defaultValue)
  })

/** The flags that name one cluster and reach it. */
const CLUSTER_FLAGS: readonly Flag[] = GATE_FLAGS.filter(({ name }) =>
  [
    ...['cluster-id', 'project-id', 'region', 'endpoint', 'autopilot', 'sts-endpoint', 'iam-endpoint'],
    ...['oidc-provider-urn', 'oidc-agency-urn', 'oidc-audience', 'oidc-session-name'],
  ].includes(name),
)

/** The settings of the original run that `replay` can replace. */
const REPLAY_INPUTS = ['checks', 'cluster-id', 'current-version', 'target-version', 'min-validity', 'fail-on', 'plan']

const credentials: HelpSection = {
  title: 'Secrets come only from the environment, from the first complete set of these variables:',
  lines: [
    `${OIDC_VARIABLES.providerUrn}, ${OIDC_VARIABLES.agencyUrn}, ${OIDC_VARIABLES.idToken} or ${OIDC_VARIABLES.tokenFile} (keyless)`,
    ...CREDENTIAL_FAMILIES.map(({ id, accessKey, secretKey, securityToken }) => {
      const variables = [accessKey, secretKey, securityToken].filter((name) => name !== null)
      return `${variables.join(', ')} (${CREDENTIAL_FAMILY_NAMES[id].en})`
    }),
    `otherwise ${TOKEN_VARIABLE} (an IAM token)`,
  ],
}

const scenarios = async (): Promise<HelpSection[]> => (await import('./scenario-list.js')).scenarioSections()

const LIST_FLAG = flag('list', null, 'Only list the scenarios, in groups.')

const DECISION_CODES = '0 if the step is green, 1 on block, 2 on wrong usage or settings, 3 on inconclusive'
const USAGE_CODES = '0, or 2 on wrong usage'

/** Every command. The first one runs if no command is named. */
export const COMMANDS: readonly [Command, ...Command[]] = [
  {
    name: 'gate',
    usages: [
      { args: '--cluster-id ID --target-version VERSION …', purpose: 'evaluate a cluster and print the report' },
      { args: '--results FILE …', purpose: 'decide from saved responses' },
    ],
    flags: GATE_FLAGS,
    maxArgs: 0,
    exitCodes: DECISION_CODES,
    sections: async () => [credentials],
    run: async (call) => (await import('./gate.js')).runGate(call),
  },
  {
    name: 'replay',
    usages: [{ args: '--policy FILE EVIDENCE…', purpose: 'show what another policy would have decided' }],
    flags: [
      flag('policy', 'FILE', 'Policy to apply. Default: none, so only the decision table applies.'),
      flag(
        'at',
        'TIME',
        'Time to decide for, such as `2026-01-31T12:00:00Z`. Default: the time of the report next to the evidence, otherwise the time of the newest result.',
      ),
      ...REPLAY_INPUTS.map((name) => flag(name, 'VALUE', `Replaces the input \`${name}\` of the original run.`)),
    ],
    maxArgs: Number.POSITIVE_INFINITY,
    exitCodes: DECISION_CODES,
    sections: async () => [],
    run: async (call) => (await import('./replay.js')).replay(call),
  },
  {
    name: 'merge',
    usages: [{ args: 'FILE… [--expect N]', purpose: 'make one report from the report.json files of several jobs' }],
    flags: [
      flag('expect', 'N', 'Number of jobs that must have a report. A missing one makes the verdict inconclusive.'),
      flag(
        'matrix',
        'JSON',
        'The matrix that `clusters split` printed, instead of the number of jobs. Missing jobs are then named.',
      ),
      flag(
        'since-attempt',
        'N',
        'The attempt in which all jobs ran last. A report of an earlier one makes the verdict inconclusive.',
      ),
      flag(
        'jobs-result',
        'RESULT',
        'What GitHub says of all jobs together: `success`, `failure`, `cancelled` or `skipped`.',
      ),
      flag('report-dir', 'FOLDER', 'Where the report is written.', ACTION_INPUTS['report-dir'].defaultValue),
      flag(
        'language',
        'LANGUAGE',
        'Language of what the merge itself says, `en` or `zh-cn`. Default: that of the reports.',
      ),
    ],
    maxArgs: Number.POSITIVE_INFINITY,
    exitCodes: DECISION_CODES,
    sections: async () => [],
    run: async (call) => (await import('./merge.js')).merge(call),
  },
  {
    name: 'explain',
    usages: [
      { args: 'NAME', purpose: 'show what a check item or a finding means and how to fix it' },
      { args: '--list', purpose: 'list all check items and findings' },
      { args: '--report FILE [NAME]', purpose: 'explain the decisions of a report' },
    ],
    flags: [
      flag('list', null, 'List all check items and findings.'),
      flag(
        'report',
        'FILE',
        'The report.json to explain: every decision, or only those on findings with the name or fingerprint NAME.',
      ),
    ],
    maxArgs: 1,
    exitCodes: USAGE_CODES,
    sections: async () => [],
    run: async ({ flags: { list, report }, args: [name], print }) => {
      const { explainList, explainName, explainReport } = await import('./explain.js')
      if (report !== undefined) await explainReport(report, name, print)
      else if (list !== undefined) explainList(print)
      else if (name !== undefined) explainName(name, print)
      else throw new UsageError()
      return 0
    },
  },
  {
    name: 'plan-hops',
    usages: [
      { args: '--from VERSION --to VERSION', purpose: 'show the upgrades on the way, and the APIs that each removes' },
      { args: '--cluster-id ID --to VERSION', purpose: 'the same from what CCE offers a cluster right now' },
    ],
    flags: [
      flag('from', 'VERSION', 'Version to start from. The documented upgrade paths are used, and nothing is sent.'),
      flag('to', 'VERSION', 'Version to reach.'),
      flag('format', 'FORMAT', 'How to print it: `terminal`, `markdown` or `json`.', 'terminal'),
      ...CLUSTER_FLAGS,
    ],
    maxArgs: 0,
    exitCodes: '0, 1 if no way is known, 2 on wrong usage or settings, 3 if the cluster could not be read',
    sections: async () => [credentials],
    run: async (call) => (await import('./plan-hops.js')).printHops(call),
  },
  {
    name: 'policy',
    usages: [
      { args: 'check FILE', purpose: 'check a policy file' },
      { args: 'init [FILE]', purpose: `write a commented starter policy to FILE (default ${POLICY_FILES[0]})` },
    ],
    flags: [],
    maxArgs: 2,
    exitCodes: '0, 1 if check finds anything wrong with the policy, 2 on wrong usage',
    sections: async () => [],
    run: async ({ args: [action, file], invocation, print }) => {
      const { checkPolicy, initPolicy } = await import('./policy.js')
      if (action === 'check' && file !== undefined) return checkPolicy(file, Date.now(), print)
      if (action !== 'init') throw new UsageError()
      initPolicy(file ?? POLICY_FILES[0], invocation, print)
      return 0
    },
  },
  {
    name: 'clusters',
    usages: [
      { args: 'check FILE', purpose: 'check a clusters file' },
      { args: 'init [FILE]', purpose: `write a commented starter file to FILE (default ${CLUSTERS_FILES[0]})` },
      { args: 'split FILE [--max-jobs N]', purpose: 'print the matrix that divides the clusters among jobs, as JSON' },
    ],
    flags: [
      flag(
        'max-jobs',
        'N',
        'With split: number of jobs at most, up to 256. If there are more clusters, a job gates several of them.',
        String(MAX_MATRIX_JOBS),
      ),
    ],
    maxArgs: 2,
    exitCodes: '0, 1 if anything is wrong with the file, 2 on wrong usage',
    sections: async () => [],
    run: async ({ args: [action, file], flags: { 'max-jobs': maxJobs }, invocation, print }) => {
      const { checkClusters, initClusters, splitClustersFile } = await import('./clusters.js')
      if (action === 'split' && file !== undefined) return splitClustersFile(file, maxJobs, print)
      if (maxJobs !== undefined) throw new UsageError('--max-jobs is for clusters split')
      if (action === 'check' && file !== undefined) return checkClusters(file, print)
      if (action !== 'init') throw new UsageError()
      initClusters(file ?? CLUSTERS_FILES[0], invocation, print)
      return 0
    },
  },
  {
    name: 'report-shape',
    usages: [{ args: 'FILE…', purpose: 'print the shape of saved responses, to send to us: every value is replaced' }],
    flags: [
      flag(
        'legend',
        null,
        'Print what the placeholders stand for instead, for your own eyes: names of fields and values that CCE does not publish.',
      ),
      flag(
        'show-keys',
        'NAMES',
        'Names of fields to keep although CCE does not publish them, such as a new section of a check, separated by commas.',
      ),
      flag(
        'show-values',
        'FIELDS',
        'Fields whose values to keep where they are single words, such as `itemsStatus.name` for the names of check items, separated by commas.',
      ),
      flag('language', 'LANGUAGE', 'Language of the notes that it prints on stderr, `en` or `zh-cn`.', 'en'),
    ],
    maxArgs: Number.POSITIVE_INFINITY,
    exitCodes: USAGE_CODES,
    sections: async () => [],
    run: async (call) => (await import('./report-shape.js')).reportShape(call),
  },
  {
    name: 'simulate',
    usages: [
      { args: '[--port N] [--scenario NAME]', purpose: 'run the embedded CCE on a loopback address' },
      {
        args: '--scenario fleet [--size N] [--write-clusters FILE]',
        purpose: 'run one with many clusters, and write their clusters file',
      },
    ],
    flags: [
      flag('port', 'N', 'Port to listen on; `0` selects a free one.', '0'),
      flag('scenario', 'NAME', 'Scenario to serve.', 'ready'),
      LIST_FLAG,
      flag('size', 'N', 'How many clusters a scenario with many clusters has.'),
      flag('delay', 'MS', 'How many milliseconds every response takes.', '0'),
      flag('limits', null, 'Throttle each project as CCE was measured to: 70 reads a second, 10 writes a minute.'),
      flag(
        'keyless',
        null,
        'Give the gate no keys: it exchanges the ID token of a simulated workflow for temporary ones. The scenarios whose names begin with keyless do so anyway.',
      ),
      flag('write-id-token', 'FILE', 'Write an ID token to FILE, for a keyless run outside of a workflow.'),
      flag('write-clusters', 'FILE', 'Write the clusters file of the scenario to FILE.'),
      flag(
        'write-env',
        'FILE',
        'Write credentials, `CCE_ENDPOINT`, `CCE_CLUSTER_ID` and `CCE_TARGET_VERSION` to FILE, for `. FILE` in a shell. It is deleted when the simulator ends.',
      ),
    ],
    maxArgs: 0,
    exitCodes: USAGE_CODES,
    sections: scenarios,
    run: async (call) => {
      if (call.flags['list'] !== undefined) return (await import('./scenario-list.js')).listScenarios(call)
      return (await import('./simulate.js')).simulate(call)
    },
  },
  {
    name: 'demo',
    usages: [{ args: '[SCENARIO]', purpose: 'run the gate against the embedded CCE (default scenario: blocked)' }],
    flags: [LIST_FLAG, flag('language', 'LANGUAGE', 'Language of annotations and report, `en` or `zh-cn`.', 'en')],
    maxArgs: 1,
    exitCodes: `${USAGE_CODES}, 130 or 143 if it is stopped by SIGINT (Ctrl-C) or SIGTERM`,
    sections: scenarios,
    run: async ({ args: [scenario], ...call }) => {
      if (call.flags['list'] !== undefined) return (await import('./scenario-list.js')).listScenarios(call)
      return (await import('./demo.js')).demo(scenario ?? 'blocked', call)
    },
  },
]
