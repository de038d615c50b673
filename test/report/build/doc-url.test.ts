import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { gateDocUrl } from '../../../src/report/build/doc-url.js'
import { CASES } from '../../golden/cases.js'

const page = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8')
const sections = new Set([...page.matchAll(/^## (\S+)$/gm)].map(([, name]) => name))

describe('every finding', () => {
  it.each(Object.entries(CASES))('of the report on %s carries a meaning, a fix and a link', async (_, make) => {
    for (const finding of (await make()).findings) {
      expect(finding.meaning).not.toBe('')
      expect(finding.fix).not.toBe('')
      expect(finding.docUrl).toMatch(/^https:\/\//)
    }
  })

  it('of the gate’s own is explained on the page that it links', async () => {
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

  it('that the contract names has its section, and no other has', () => {
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
      ].sort(),
    )
  })
})
