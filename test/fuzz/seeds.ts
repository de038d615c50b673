import { readFileSync } from 'node:fs'
import {
  addonList,
  addonTask,
  failed,
  goTime,
  item,
  postcheckTask,
  precheck,
  risk,
  stage,
  upgradeTask,
  withItems,
  withStages,
} from '../support/cce/responses.js'

/** A response of the API reference, with its times as printed. */
const page = (name: string): string =>
  readFileSync(new URL(`../fixtures/api-pages/${name}.json`, import.meta.url), 'utf8')

/** The example with an expiry and a target that can be decided on, so that mutations start from what passes. */
const fresh = (text: string): string =>
  text
    .replace(/("expireTimeStamp" *: *")[^"]*/g, `$1${goTime(50)}`)
    .replace(/("(?:targetVersion)" *: *")[^"]*/g, '$1v1.31.1-r0')

/** Responses that mutations start from: those of the reference, and those that pass, warn or block. */
export const RESPONSES: readonly string[] = [
  ...['precheck', 'addons', 'addons-zh', 'postcheck', 'upgrade-task'].flatMap((name) => [
    page(name),
    fresh(page(name)),
  ]),
  ...[
    precheck(),
    withItems(item(), failed({ kind: 'Risk', level: 'Warning', name: 'NodeRestartRisk' })),
    withItems(item(), failed()),
    withItems(failed({ kind: 'Risk', level: 'Fatal' }), item({ group: 'ExecuteException' })),
    withStages(stage('node-1', item(), failed({ kind: 'Risk', level: 'Info' })), stage('node-2', item())),
    { kind: 'List', apiVersion: 'v3', items: [precheck()] },
    addonList(addonTask()),
    addonList(
      addonTask({ status: { riskList: [risk({ status: 'Failed' })] } }),
      addonTask({ metadata: { taskID: 't2' } }),
    ),
    upgradeTask(),
    postcheckTask(),
  ].map((body) => JSON.stringify(body)),
]

const WAIVER = `waivers:
  - name: NodeRestartRisk
    match: { check: precheck, nodes: ["node-*"], target: v1.31 }
    reason: CHG-1
    owner: "@org/platform"
    expires: 2026-02-01
`
/** Policy files that mutations start from. */
export const POLICIES: readonly string[] = [
  'version: 1\n',
  'version: 1\nfail-on: exception\nmax-waiver-days: 90\n',
  `version: 1\n${WAIVER}`,
  `version: 1\nfail-on: warning\nrules:\n  - match: { kind: Risk, name: "Node*" }\n    decision: warn\n    reason: known\n  - match: { check: addons, level: Fatal, addon: "*" }\n    decision: notice\n${WAIVER}`,
  `version: 1\nrules:\n  - match: { name: "*", cluster: prod-a, scope: node, group: "*" }\n    decision: block\n    reason: not now\nwaivers:\n  - name: "*"\n    fingerprint: f0123456789abcdef\n    reason: CHG-2\n    owner: me\n    expires: "2026-03-01"\n`,
]
