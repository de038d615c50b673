import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { ReportFinding } from '../../../src/model/report.js'
import { gateDocUrl } from '../../../src/report/build/finding.js'
import { CASES } from '../../support/reports/cases.js'

const page = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8')
const sections = new Set([...page.matchAll(/^## (\S+)$/gm)].map(([, name]) => name))

describe('the documentation link of a finding', () => {
  it.each(Object.entries(CASES))('comes with a meaning and a fix in the report on %s', async (_, make) => {
    const isComplete = ({ meaning, fix, docUrl }: ReportFinding) =>
      meaning !== '' && fix !== '' && docUrl.startsWith('https://')
    expect((await make()).findings.filter((finding) => !isComplete(finding))).toEqual([])
  })

  it('leads to a section of docs/findings.md if the finding comes from the gate itself', async () => {
    const names = new Set<string>()
    for (const make of Object.values(CASES))
      for (const { scope, name, docUrl, match } of (await make()).findings)
        if (scope === 'gate') {
          names.add(name)
          if (docUrl.includes('#')) expect([docUrl, match]).toEqual([gateDocUrl(name as never), 'none'])
        }
    expect(names.size).toBeGreaterThan(10)
    for (const name of names) expect(sections).toContain(name)
  })
})

describe('docs/findings.md', () => {
  it('has one section for each name of a finding of the gate', () => {
    expect([...sections].sort()).toEqual(
      [
        ...['not-finished', 'task-errored', 'result-expired', 'no-expiry', 'skipped-item', 'target-mismatch'],
        ...[
          'cluster-mismatch',
          'no-result',
          'unexplained-failure',
          'unknown-value',
          'unreadable-response',
          'api-error',
        ],
        ...['no-access', 'wrong-settings', 'policy-error', 'upgrade-failed', 'upgrade-paused', 'postcheck-failed'],
        ...['backup-too-old', 'target-not-offered', 'end-of-service', 'readiness-unknown', 'autoscaling-on'],
        'nodes-left-behind',
        'release-stores-removed-api',
        ...['cluster-state', 'stale-upgrade', 'internal-error', 'job-report', 'clusters-file-error', 'earlier-stage'],
      ].sort(),
    )
  })
})
