import { describe, expect, it } from '@jest/globals'
import { diagnostic } from '../../src/model/diagnostic.js'
import { inspectPlan } from '../../src/repository/plan/inspect.js'
import { readPlan } from '../../src/repository/plan/read.js'
import { planResult } from '../../src/run/plans.js'
import {
  addonValues,
  clusterValues,
  nodePoolValues,
  plan,
  resourceChange,
  skippedItem,
  upgrade,
  valuesBlock,
} from '../support/plans/plans.js'
import { reportOf } from '../support/reports/report-of.js'
import { PAYLOADS } from './payloads.js'
import { problemsOf } from './problems.js'

/** The report on a plan in which every text is the payload. */
function reportOn(payload: string) {
  const address = `module.x["${payload}"].huaweicloud_cce_addon.this["${payload}"]`
  const text = plan([
    resourceChange('huaweicloud_cce_cluster', {
      address: payload,
      before: clusterValues({ id: payload }),
      after: clusterValues({ id: payload, cluster_version: payload }),
    }),
    resourceChange('huaweicloud_cce_node_pool', {
      address,
      actions: ['delete', 'create'],
      before: nodePoolValues({ cluster_id: payload }),
      after: nodePoolValues({ cluster_id: payload }),
      change: { replace_paths: [[payload]] },
    }),
    resourceChange('huaweicloud_cce_addon', {
      address,
      before: addonValues({ cluster_id: payload, template_name: payload }),
      after: addonValues({
        cluster_id: payload,
        template_name: payload,
        version: payload,
        values: [valuesBlock({ custom_json: JSON.stringify({ [`${payload} `]: 1 }) })],
      }),
    }),
    upgrade(
      { cluster_id: payload, target_version: payload, skipped_check_item_list: [skippedItem(payload, [payload])] },
      { address, afterUnknown: { is_only_upgrade: true } },
    ),
    resourceChange('huaweicloud_cce_cluster', { address: `${payload}.other`, actions: [payload] }),
  ])
  const read = readPlan(text)
  if ('problem' in read) throw new Error(read.problem.code)
  const location = { file: payload || 'x', line: 1 }
  const parts = inspectPlan(read.plan, () => location)
  const problems = read.plan.unknown.map((one) =>
    diagnostic('plan', {
      name: 'unreadable-response',
      plan: payload,
      problem: { code: 'unknown-change', address: one },
    }),
  )
  const known = {
    checked: new Map([[payload, [`${payload}!`]]]),
    published: { target: payload, versionsOf: () => [`${payload}!`] },
  }
  const unknown = {
    checked: null,
    published: { target: payload, versionsOf: () => ({ code: 'not-queried' }) as const },
  }
  const results = parts.flatMap((part) =>
    [known, unknown].map((one) => planResult({ plan: part, diagnostics: problems }, one, 'v1.31')),
  )
  return reportOf(results)
}

describe('a report on a plan in which every text is hostile', () => {
  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload).slice(0, 60), payload]))(
    'is harmless: %s',
    (_, payload) => {
      const report = reportOn(payload)
      expect(problemsOf(report)).toEqual([])
      expect(report.findings.length).toBeGreaterThan(6)
      expect(report.notCovered.length).toBeGreaterThan(1)
    },
  )
})
