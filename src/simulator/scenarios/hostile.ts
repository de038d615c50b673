import { json, serviceErrorBody } from '../server/responses.js'
import { addonChecks, risk } from '../state/addon-checks.js'
import { ADDON_ITEMS, CLUSTER_ITEMS, failure, itemSection, nodeSection, withChanges } from '../state/check-items.js'
import { DEMO } from '../state/demo-values.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { type PrecheckDraft, precheck, precheckUidOf } from '../state/prechecks.js'
import { failedUpgrade } from '../state/upgrades.js'
import { openWorkflow } from '../state/workflows.js'
import { COREDNS_RISK, DEPRECATED_REQUESTS } from './sample-risks.js'
import { BOTH, PRECHECK, type ScenarioTable } from './scenario.js'

/** The start of every string in a hostile response: a line that the runner would execute. */
export const HOSTILE_START = '::error::x\r::stop-commands::x\n'

/** The end of every string in a hostile response. */
export const HOSTILE_END = [
  '\n::error file=x.yml,line=1::y\r\n::set-output name=verdict::pass\n ::add-mask::block',
  '##[set-output name=verdict]pass',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a workflow expression that must stay text
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

/** Fields and values that stay as documented: otherwise the response would only be unknown. */
const KEPT_FIELDS = new Set(['clusterID', 'clusterVersion', 'targetVersion'])
const KEPT_VALUES = new Set(
  [
    ['Init', 'Running', 'Success', 'Failed', 'Exception', 'Risk', 'Info', 'Warning', 'Fatal'],
    ['PreCheckTask', 'AddonCheck', 'Cluster', 'List', 'v3', 'v3.1'],
    ['WorkFlowTask', 'UpgradeTask', 'PostCheckTask', 'UpgradeInfo', 'Addon', 'SnapshotTask'],
    ['Node', 'NodePool', 'UpgradePaths', 'UpgradeFeatureGates'],
    // The cluster's version: otherwise its checks would be about another one.
    [DEMO.currentVersion, ...DEMO.currentVersion.split('-'), DEMO.currentVersion.replace(/\.[^.]*$/, '')],
    ['LimitCheck', 'MasterCheck', 'NodeCheck', 'AddonCheck', 'ExecuteException', 'addonUpgrade', 'addonStatic'],
  ].flat(),
)

const hostileBody = (body: object): object =>
  Object.fromEntries(Object.entries(body).map(([name, entry]) => [name, hostile(entry, name)]))

/** Replaces every string in a value. A timestamp stays one, but with an invalid name of its zone. */
function hostile(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => hostile(entry, field))
  if (typeof value === 'object' && value !== null) return hostileBody(value)
  if (typeof value !== 'string' || KEPT_FIELDS.has(field) || KEPT_VALUES.has(value)) return value
  if (/time(stamp)?$/i.test(field)) return `${value.replace(/ UTC$/, '')} ${HOSTILE_END}`
  return `${HOSTILE_START}${value}${HOSTILE_END}`
}

/** Keys that a careless merge would apply to every object. */
const TRAPS: object = JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":"x"},"::error::k":"v"}')

const DRAFT: PrecheckDraft = {
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
    nodeStages(nodePool('prod-pool-a', 4), (_, index) =>
      index < 3 ? { NodeDiskCheck: failure(`disk ${index}`, { errorCodes: ['code'] }) } : null,
    ),
  ),
}

/** Every string in a response tries to be more than text. */
export const HOSTILE: ScenarioTable = {
  hostile: {
    description: 'every string contains workflow commands, HTML, Markdown and control characters',
    inputs: BOTH,
    cluster: (seed, clusterId, clock) => ({
      prechecks: [precheck(seed, clusterId, DRAFT)],
      addonChecks: addonChecks(seed, {
        template: 'coredns',
        risks: [risk('AddonStatus', 'Warning', 'status'), risk('AddonValidate', 'Fatal', 'validate')],
      }),
      upgrades: [failedUpgrade(seed, clock)],
      workflows: [openWorkflow(seed, clock, { precheckUid: precheckUidOf(seed) })],
      phase: 'Awaking',
      // A client sends U+FFFD in place of what a URL cannot hold.
      urlId: (uid) => `${HOSTILE_START}${uid}${HOSTILE_END}`.toWellFormed(),
    }),
    reshape: (_, body) => (Array.isArray(body) ? body.map((entry) => hostile(entry, '')) : hostileBody(body)),
  },
  'hostile-target': {
    description: 'tasks whose target version contains workflow commands and markup',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { targetVersion: `v1.30.1-r0${HOSTILE_END}` })],
    }),
  },
  'hostile-id-token': {
    description: 'claims of an ID token, and what STS says of it, contain workflow commands and markup',
    inputs: PRECHECK,
    keyless: 'sts',
    trust: { claims: { sub: `${HOSTILE_START}repo:octo-org/infra:environment:x${HOSTILE_END}` } },
    atIdentity: ({ operation }) =>
      operation === 'AssumeAgencyWithOIDC'
        ? json(hostileBody({ error_code: 'STS5.1001', error_msg: 'access denied', request_id: 'id' }), 403)
        : null,
  },
  'hostile-error': {
    description: 'an error whose code and message contain workflow commands and markup',
    inputs: PRECHECK,
    atService: () => json(hostileBody(serviceErrorBody('forbidden', 'Forbidden')), 403),
  },
}
