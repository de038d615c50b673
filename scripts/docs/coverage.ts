import { coverageGapText } from '../../src/messages/coverage.js'
import { affectsVerdict, type CoverageGap } from '../../src/model/coverage.js'
import { plain, table } from './markdown.js'

const REFUSED = { code: 'request-failed', kind: 'no-permission', status: 403 } as const
const FAILED = { code: 'request-failed', kind: 'server-error', status: 503 } as const
const NODES = [
  { uid: null, name: 'node-1' },
  { uid: null, name: 'node-2' },
]
const SKIPPED = { count: 2, files: ['a.bin', 'b.bin'] } as const

const GAPS: Readonly<Record<CoverageGap['code'], CoverageGap>> = {
  'absent-section': { check: 'precheck', code: 'absent-section', section: 'node check' },
  'unlisted-section': { check: 'precheck', code: 'unlisted-section', section: 'virtualNodeCheckStatus' },
  'nodes-without-items': { check: 'precheck', code: 'nodes-without-items', nodes: NODES },
  'unnamed-addon': { check: 'addons', code: 'unnamed-addon' },
  'no-addon-target': { check: 'addons', code: 'no-addon-target', addon: 'coredns' },
  'no-fresh-addon-check': { check: 'addons', code: 'no-fresh-addon-check', addon: 'coredns' },
  'no-addon-list': { check: 'addons', code: 'no-addon-list', why: FAILED },
  'partial-list': { check: 'addons', code: 'partial-list', of: 'tasks', listed: 20, total: 31 },
  'own-results': { check: null, code: 'own-results', files: ['evidence/a.json'] },
  'workflow-left-open': { check: null, code: 'workflow-left-open', workflowId: 'WORKFLOW', why: { code: 'in-use' } },
  'unknown-in-plan': {
    check: 'plan',
    code: 'unknown-in-plan',
    address: 'huaweicloud_cce_cluster_upgrade.prod',
    attribute: 'target_version',
  },
  'planned-addon-not-checked': {
    check: 'plan',
    code: 'planned-addon-not-checked',
    addon: 'coredns',
    version: '1.31.2',
  },
  'planned-addon-not-compared': {
    check: 'plan',
    code: 'planned-addon-not-compared',
    addon: 'coredns',
    version: '1.31.2',
    target: 'v1.31',
    why: FAILED,
  },
  'unread-manifest': {
    check: 'manifests',
    code: 'unread-manifest',
    file: 'deploy/web.yaml',
    line: 3,
    why: 'invalid-yaml',
  },
  'skipped-files': { check: 'manifests', code: 'skipped-files', why: 'binary', ...SKIPPED },
  'absent-files': { check: 'manifests', code: 'absent-files', why: 'sparse', ...SKIPPED },
  'unknown-removals': { check: 'manifests', code: 'unknown-removals', targetVersion: 'v1.40', newest: '1.38' },
  'more-uses': { check: 'manifests', code: 'more-uses', listed: 100_000, total: 120_000 },
  'more-unread': { check: 'manifests', code: 'more-unread', count: 12 },
  'scan-ended': { check: 'manifests', code: 'scan-ended', why: 'time-over', fileCount: 40_000 },
  'risks-not-judged': {
    check: null,
    code: 'risks-not-judged',
    risks: ['ipvs-mode-deprecated'],
    why: { code: 'not-queried' },
  },
  'no-facts': { check: null, code: 'no-facts', facts: ['backup'], why: REFUSED },
  'releases-unread': { check: null, code: 'releases-unread', why: FAILED },
  'nodes-unread': { check: 'upgrade', code: 'nodes-unread', why: FAILED },
  'nodes-without': { check: 'upgrade', code: 'nodes-without', what: 'version', nodes: NODES },
}

/** A row for everything that a report can name as not covered. */
export const coverageTable = (): string =>
  table(
    ['code', 'what the report says', 'makes a `pass` a `warn`'],
    Object.entries(GAPS).map(([code, gap]) => [
      code,
      plain(coverageGapText(gap).en),
      affectsVerdict(gap) ? 'yes' : 'no',
    ]),
  )
