import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkResult } from '../../src/model/check-result.js'
import { diagnostic } from '../../src/model/diagnostic.js'
import type { Report } from '../../src/model/report.js'
import { acceptanceLines, openNames, suggestedWaivers, waiverNotes } from '../../src/report/acceptance.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderText } from '../../src/report/text.js'
import { failed, NOW, withItems } from '../support/cce/responses.js'
import { precheckResult } from '../support/cce/results.js'
import { CASES } from '../support/reports/cases.js'
import { fleet } from '../support/reports/fleet.js'
import { policyOf, reportOf } from '../support/reports/report-of.js'
import { blocked } from '../support/reports/responses.js'
import { EXPECTED, SUBJECT } from '../support/reports/shared.js'
import { hostile } from '../text/hostile.js'
import { all, readPage, textOf } from './html/page.js'

const english = (text: string | { readonly en: string }): string => (typeof text === 'string' ? text : text.en)

/** The suggested waivers as a policy in which a person gave the reason and the owner. */
function filledIn(report: Report): string {
  const yaml = suggestedWaivers(report, english) ?? ''
  return `version: 1\n${yaml.replaceAll('reason: #', 'reason: CHG-1 #').replaceAll('owner: #', 'owner: platform #')}\n`
}

const reading = (raw: unknown, policy = ''): Report =>
  reportOf([precheckResult(raw, EXPECTED, NOW, 0)], {
    subject: SUBJECT,
    ...(policy !== '' && { policy: policyOf(policy) }),
  })

const lines = (report: Report): string[] => acceptanceLines(report, english, (name) => name, 20)

describe('the end of a verdict', () => {
  it('names the risks that nobody has accepted, and counts what gave no concern', () => {
    expect(lines(reading(blocked()))).toEqual([
      'Not yet accepted: NodeKubeletConfigCheck, NodeContainerdPodRestartRisk, DeprecatedApiCheck',
      'Cannot be waived, must be solved: NodeDiskCheck, AddonLimit (platform team)',
      'Gave no concern: 5 items of the pre-upgrade check',
    ])
  })

  it('names the add-ons that are ready', async () => {
    expect(lines((await CASES['ready-with-addons']?.()) as Report)).toEqual([
      'Not yet accepted: nothing',
      'Gave no concern: 3 items of the pre-upgrade check, the add-ons coredns, everest',
    ])
  })

  it('does not call everything accepted where a risk is left that no waiver covers', () => {
    const report = reportOf([
      checkResult('upgrade', [
        diagnostic('upgrade', { name: 'nodes-left-behind', why: 'skipped', expected: null, of: 3 }),
      ]),
    ])
    expect(report.counts.warning).toBe(1)
    expect(lines(report)[0]).toBe('Not yet accepted: nothing that a waiver can cover')
  })

  it('says how many risks are waived where none is left', () => {
    const report = reading(blocked())
    expect(lines(reading(blocked(), filledIn(report)))[0]).toBe('Not yet accepted: nothing; 3 waived')
  })

  it('names an item that was skipped without a waiver', async () => {
    expect(openNames((await CASES['skipped']?.()) as Report)).toEqual(['NodeDiskCheck', 'NodeContainerdPodRestartRisk'])
  })

  it('counts nothing of a result that has expired', async () => {
    expect(lines((await CASES['expired']?.()) as Report)).toEqual([
      'Not yet accepted: nothing',
      'Gave no concern: nothing that counts',
    ])
  })

  it.each(['no-access', 'wrong-settings', 'not-applicable'])('is empty where nothing was checked: %s', async (name) => {
    expect(lines((await CASES[name]?.()) as Report)).toEqual([])
  })

  it('is shown in the summary, on the page and in the log', () => {
    const report = reading(blocked())
    expect(renderSummary(report)).toContain('Not yet accepted: <code>NodeKubeletConfigCheck</code>')
    expect(
      all(readPage(renderHtml(report)), 'body')
        .map((body) => textOf(body))
        .join(),
    ).toMatch(/Not yet accepted:\s+NodeKubeletConfigCheck/)
    expect(renderText(report).join('\n')).toContain('Not yet accepted: NodeKubeletConfigCheck')
  })
})

describe('the waivers that a report suggests', () => {
  it('waive exactly what is not yet accepted, once a person gave reason and owner', () => {
    const report = reading(blocked())
    const after = reading(blocked(), filledIn(report))
    expect(openNames(after)).toEqual([])
    expect(after.counts).toMatchObject({ blocking: report.counts.blocking, warning: 0, waived: report.counts.warning })
    expect(after.findings.filter(({ name }) => name === 'policy-error')).toEqual([])
  })

  it('name a cluster as the clusters file does, and waive a cause on every cluster that has it', () => {
    const report = fleet(30)
    const yaml = suggestedWaivers(report, english) ?? ''
    expect(yaml).toContain(
      '  # containerd pod restart risks, on 12 clusters\n  - name: NodeContainerdPodRestartRisk\n    match: { check: precheck, target: v1.31 }',
    )
    const alone = suggestedWaivers(fleet(1), english)
    expect(alone).toContain('match: { check: precheck, cluster: prod-eu-01, target: v1.31 }')
    for (const count of [1, 30]) {
      const before = fleet(count)
      const after = fleet(count, 'en', [], { policy: policyOf(filledIn(before)) })
      expect(openNames(after)).toEqual([])
      expect(after.counts.waived).toBe(before.counts.warning)
    }
  })

  it('are refused by the policy as long as nobody gave a reason', () => {
    const state = policyOf(`version: 1\n${suggestedWaivers(reading(blocked()), english)}\n`)
    expect(state.state).toBe('faulty')
    expect(new Set(state.faults.map(({ at }) => at.replace(/^.*\./, '')))).toEqual(new Set(['reason', 'owner']))
  })

  it('are not there if everything is accepted', async () => {
    expect(suggestedWaivers((await CASES['ready']?.()) as Report, english)).toBeNull()
  })

  it('waive an item whatever its name is', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (names) => {
        const raw = withItems(...names.map((name) => failed({ name, kind: 'Risk', level: 'Warning', message: name })))
        const report = reading(raw)
        const after = reading(raw, filledIn(report))
        expect(after.policy?.state).toBe(openNames(report).length > 0 ? 'in-force' : after.policy?.state)
        expect(openNames(after)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the way to accept the risks', () => {
  const notes = (report: Report) => waiverNotes(report, english, (name) => name)
  const policy = (over: Partial<NonNullable<Report['policy']>>): Report => {
    const report = reading(blocked(), 'version: 1\n')
    return report.policy ? { ...report, policy: { ...report.policy, ...over } } : report
  }

  it('says that a waiver needs a pull request of its own where the policy is read from a branch', () => {
    expect(notes(policy({ source: 'base', ref: 'main', file: 'p.yml' }))).toEqual([
      'Paste them under waivers in p.yml, and fill in reason and owner. The policy is read from the branch main, so they count once a pull request of their own is merged there; then re-run this job.',
    ])
    expect(notes(policy({ source: 'workspace', file: 'p.yml' }))).toEqual([
      'Paste them under waivers in p.yml, fill in reason and owner, and re-run this job.',
    ])
  })

  it('says how to begin a policy that does not exist', () => {
    expect(notes(reading(blocked()))).toEqual([
      expect.stringContaining('.github/cce-upgrade-policy.yml'),
      expect.stringContaining('version: 1'),
    ])
  })

  it('is in the summary, on the page and, as a pointer, in the comment and the log', () => {
    const report = policy({ source: 'base', ref: 'main' })
    for (const text of [renderSummary(report), renderHtml(report)])
      expect(text).toContain('a pull request of their own')
    const context = { key: '0'.repeat(16), before: null, headSha: null, runUrl: null, isBrief: false }
    const comment = renderComment(report, { ...context, redact: (text) => text })
    for (const text of [comment, renderText(report).join('\n')])
      expect(text).toContain('paste the waivers in the job summary')
  })

  it('is not shown where there is nothing to accept', async () => {
    const ready = (await CASES['ready']?.()) as Report
    expect(notes(ready)).toEqual([])
    expect(renderText(ready).join('\n')).not.toContain('paste the waivers')
  })

  it('ends the waivers within the days that the policy allows', () => {
    const report = reading(blocked(), 'version: 1\nmax-waiver-days: 3\n')
    expect(suggestedWaivers(report, english)).toContain('expires: 2026-01-04')
    const filled = filledIn(report).replace('version: 1\n', 'version: 1\nmax-waiver-days: 3\n')
    const after = reading(blocked(), filled)
    expect(after.findings.filter(({ name }) => name === 'policy-error')).toEqual([])
    expect(after.counts.waived).toBe(3)
  })

  it('names what no waiver can accept, and who solves it', () => {
    expect(lines(reading(blocked()))[1]).toBe(
      'Cannot be waived, must be solved: NodeDiskCheck, AddonLimit (platform team)',
    )
    expect(
      lines(reading(withItems(failed({ name: 'CRDCheck', message: 'x', kind: 'Risk', level: 'Warning' })))),
    ).toHaveLength(2)
  })
})
