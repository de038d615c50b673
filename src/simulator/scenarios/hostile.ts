import { serviceError } from '../server/error-answers.js'
import { addonChecks, risk } from '../state/addon-tasks.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, failure, itemSection, nodeSection, withChanges } from '../state/check-items.js'
import { DEMO } from '../state/demo-values.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { precheck } from '../state/precheck-tasks.js'
import { COREDNS_RISK, DEPRECATED_REQUESTS } from './blocked.js'
import { failedUpgrade, workflowTo } from './parts.js'
import { BOTH, PRECHECK, type PrecheckRecord, type Scenario, type ScenarioTable } from './scenario.js'

/** What every string of a hostile answer begins with: a line of its own that the runner would obey. */
export const HOSTILE_START = '::error::x\r::stop-commands::x\n'

/** What every string of a hostile answer ends with. */
export const HOSTILE_END = [
  '\n::error file=x.yml,line=1::y\r\n::set-output name=verdict::pass\n ::add-mask::block',
  '##[set-output name=verdict]pass',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner's, which must stay text
  '%0A::error::z ${{ github.token }} `${{ secrets.X }}`',
  '<script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)>',
  '</td></tr></table></details></pre><!-- --><a href="javascript:alert(1)">a</a>]]>&lt;b&gt;',
  '[link](http://evil.example/l) ![image](http://evil.example/i) [ref]: http://evil.example/r',
  'http://evil.example/bare www.evil.example <http://evil.example/auto> mail@evil.example',
  '# heading\n## heading\n| a | b |\n|---|---|\n- item\n> quote\n***\n```\nfence\n```\n~~~\n``two``',
  '@org/team @someone #1 org/repo#2 GH-3 0123456789abcdef0123456789abcdef01234567 :tada:',
  '\u0000\u0007\u001b[31mred\u001b]8;;http://evil.example\u0007\u009b \u2028 \u2029 \ufeff',
  '\u202eesrever\u202c \u2066iso\u2069 zero\u200bwidth\u200d \u{1f4a5} \ud83d \\ \' " `',
].join('\n')

/** Fields that must hold what the API documents, or the answer would merely be unknown; and those values. */
const KEPT_FIELDS = new Set(['clusterID', 'clusterVersion', 'targetVersion'])
const KEPT_VALUES = new Set(
  [
    ['Init', 'Running', 'Success', 'Failed', 'Exception', 'Risk', 'Info', 'Warning', 'Fatal'],
    ['PreCheckTask', 'AddonCheck', 'Cluster', 'List', 'v3', 'v3.1'],
    ['WorkFlowTask', 'UpgradeTask', 'PostCheckTask', 'UpgradeInfo', 'Addon', 'SnapshotTask'],
    // The version that the cluster has, or its checks would be about another one.
    [DEMO.currentVersion, ...DEMO.currentVersion.split('-'), DEMO.currentVersion.replace(/\.[^.]*$/, '')],
    ['LimitCheck', 'MasterCheck', 'NodeCheck', 'AddonCheck', 'ExecuteException', 'addonUpgrade', 'addonStatic'],
  ].flat(),
)

/** Replaces every string in a body; a point in time stays one, with a zone's name that is none. */
function hostile(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => hostile(entry, field))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, hostile(entry, name)]))
  if (typeof value !== 'string' || KEPT_FIELDS.has(field) || KEPT_VALUES.has(value)) return value
  if (/time(stamp)?$/i.test(field)) return `${value.replace(/ UTC$/, '')} ${HOSTILE_END}`
  return `${HOSTILE_START}${value}${HOSTILE_END}`
}

/** Keys that a careless merge would take for its own. */
const TRAPS: object = JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":"x"},"::error::k":"v"}')

const NODES = nodePool('prod-pool-a', 4)

const task = (seed: string, clusterId: string): PrecheckRecord =>
  precheck(seed, clusterId, {
    message: 'precheck finished',
    skipped: [{ name: 'NodeSwapCheck' }],
    cluster: itemSection(
      withChanges(CLUSTER_ITEMS.slice(0, 4), {
        DeprecatedApiCheck: failure('api', { riskSource: { deprecatedAPIRisks: DEPRECATED_REQUESTS } }),
        NodeContainerdPodRestartRisk: failure('risk', { riskSource: { nodeRisks: [{ NodeID: 'node' }] } }),
        UpgradeManagementCheck: failure('kind', { kind: 'kind', level: 'level', group: 'group', riskSource: TRAPS }),
      }),
    ),
    addons: itemSection(
      withChanges(ADDON_ITEMS.slice(0, 2), {
        AddonLimit: failure('addon', {
          riskSource: { addonRisks: [{ addonTemplateName: 'template', alias: 'alias' }] },
        }),
        CoreDNSConfLimit: failure('corefile', { riskSource: { configurationRisks: [COREDNS_RISK] } }),
      }),
    ),
    nodes: nodeSection(
      nodeStages(NODES, (_, index) =>
        index < 3 ? { NodeDiskCheck: failure(`disk ${index}`, { errorCodes: ['code'] }) } : null,
      ),
    ),
  })

/** The id that a client asks with: what cannot be sent in a URL, it sends as U+FFFD. */
const sent = (uid: string): string => `${HOSTILE_START}${uid}${HOSTILE_END}`.toWellFormed()

const content: Scenario['content'] = (seed, clusterId, begun) => {
  const precheck = task(seed, clusterId)
  return {
    prechecks: [precheck],
    addonChecks: addonChecks(seed, {
      template: 'coredns',
      risks: [risk('AddonStatus', 'Warning', 'status'), risk('AddonValidate', 'Fatal', 'validate')],
    }),
    upgrades: [failedUpgrade(seed, begun)],
    workflows: [workflowTo(seed, begun, { precheckUid: precheck.uid })],
    phase: 'Awaking',
    sentAs: sent,
  }
}

/** Situations in which every string is meant to be taken for something other than text. */
export const HOSTILE: ScenarioTable = {
  hostile: {
    title: 'every string carries workflow commands, HTML, Markdown and control characters',
    inputs: BOTH,
    content,
    reshape: (_, body) => hostile(body),
  },
  'hostile-target': {
    title: 'tasks for a target version that carries the same',
    inputs: PRECHECK,
    content: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { targetVersion: `v1.30.1-r0${HOSTILE_END}` })],
    }),
  },
  'hostile-error': {
    title: 'an error whose code and message carry the same',
    inputs: PRECHECK,
    atService: () => {
      const answer = serviceError('forbidden', 'Forbidden')
      return answer.form === 'json' ? { ...answer, value: hostile(answer.value) } : answer
    },
  },
}
