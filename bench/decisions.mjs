// How long deciding takes: 5,000 findings over 100 distinct items, by so many rules and waivers.
import { evaluateResults } from '../lib/policy/evaluate/results.js'

const NOW = Date.parse('2026-01-15T12:00:00Z')

const finding = (index) => ({
  from: 'item',
  check: 'precheck',
  scope: 'node',
  name: `NodeItem${index % 100}Check`,
  kind: 'Risk',
  level: 'Warning',
  group: 'NodeCheck',
  message: `node ${index} has ${index} MiB left`,
  errorCodes: [],
  nodes: [{ uid: `uid-${index}`, name: `pool-${index}` }],
  addon: null,
  risk: {},
  signature: ['precheck', `NodeItem${index % 100}Check`, String(index)],
})

const rule = (index, of) => ({
  entry: `rules[${index}]`,
  line: index + 3,
  // the last one is a glob that means every item, so that each is looked for to the end
  match: index === of - 1 ? { name: 'NodeItem*', kind: 'Risk' } : { name: `Other*${index}`, check: 'precheck' },
  decision: 'warn',
  reason: null,
})

/** Decides `findings` findings by `rules` rules. @returns milliseconds */
export function decide(findings, rules) {
  const observations = Array.from({ length: findings }, (_, index) => finding(index))
  const result = {
    check: 'precheck',
    addon: null,
    clusterId: 'c',
    taskId: 't',
    phase: 'Failed',
    takenAt: NOW,
    expiresAt: NOW,
    currentVersion: 'v1.29',
    targetVersion: 'v1.31',
    decides: true,
    items: [],
    skipped: [],
    absentSections: [],
    nodeCount: findings,
    progress: null,
    observations,
  }
  const policy = {
    failOn: null,
    maxWaiverDays: 90,
    waivers: [],
    items: [],
    rules: Array.from({ length: rules }, (_, index) => rule(index, rules)),
  }
  const terms = {
    policy,
    failOn: 'exception',
    now: NOW,
    targetVersion: 'v1.31',
    cluster: () => ({ id: 'c', name: 'prod' }),
  }
  const start = process.hrtime.bigint()
  const { results } = evaluateResults([result], terms)
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  if (results[0].decided.some(({ rule }) => rule?.entry !== `rules[${rules - 1}]`))
    throw new Error('not every finding was decided by the last rule')
  return ms
}
