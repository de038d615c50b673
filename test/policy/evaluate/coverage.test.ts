import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CoverageGap } from '../../../src/model/coverage.js'
import type { Verdict } from '../../../src/model/decision.js'
import { failure, type Source, undecidable, withSources } from '../../support/policy/sources.js'
import { reportOf } from '../../support/reports/report-of.js'

const UNREAD = { code: 'not-in-response' } as const

/** A gap of each code; a gap of a new code must be added here, or this does not compile. */
const GAPS: { readonly [Code in CoverageGap['code']]: CoverageGap } = {
  'absent-section': { check: 'precheck', code: 'absent-section', section: 'node check' },
  'unlisted-section': { check: 'precheck', code: 'unlisted-section', section: 'networkCheckStatus' },
  'nodes-without-items': { check: 'precheck', code: 'nodes-without-items', nodes: [{ uid: 'u', name: 'n' }] },
  'unnamed-addon': { check: 'addons', code: 'unnamed-addon' },
  'no-addon-target': { check: 'addons', code: 'no-addon-target', addon: 'coredns' },
  'no-fresh-addon-check': { check: 'addons', code: 'no-fresh-addon-check', addon: 'coredns' },
  'no-addon-list': { check: 'addons', code: 'no-addon-list', why: UNREAD },
  'partial-list': { check: 'addons', code: 'partial-list', of: 'tasks', listed: 1, total: 12 },
  'own-results': { check: null, code: 'own-results', files: ['a.json', 'b.json'] },
  'workflow-left-open': { check: 'precheck', code: 'workflow-left-open', workflowId: 'w1', why: UNREAD },
  'unknown-in-plan': { check: 'plan', code: 'unknown-in-plan', address: 'a.b', attribute: 'version' },
  'planned-addon-not-checked': {
    check: 'plan',
    code: 'planned-addon-not-checked',
    addon: 'coredns',
    version: '1.31.1',
  },
  'planned-addon-not-compared': {
    check: 'plan',
    code: 'planned-addon-not-compared',
    addon: 'coredns',
    version: null,
    target: 'v1.31',
    why: UNREAD,
  },
  'releases-unread': { check: null, code: 'releases-unread', why: UNREAD },
  'nodes-unread': { check: 'upgrade', code: 'nodes-unread', why: UNREAD },
  'nodes-without': { check: 'upgrade', code: 'nodes-without', what: 'version', nodes: [{ uid: 'u', name: 'n' }] },
  'unread-manifest': { check: 'manifests', code: 'unread-manifest', file: 'a.yaml', line: 3, why: 'invalid-yaml' },
  'skipped-files': { check: 'manifests', code: 'skipped-files', why: 'ignored', count: 7, files: ['build'] },
  'absent-files': { check: 'manifests', code: 'absent-files', why: 'sparse', count: 2, files: ['a.yaml'] },
  'scan-ended': { check: 'manifests', code: 'scan-ended', why: 'time-over', fileCount: 7 },
  'more-unread': { check: 'manifests', code: 'more-unread', count: 3 },
  'more-uses': { check: 'manifests', code: 'more-uses', listed: 500, total: 700 },
  'unknown-removals': { check: 'manifests', code: 'unknown-removals', targetVersion: 'v1.50', newest: '1.38' },
  'risks-not-judged': { check: null, code: 'risks-not-judged', risks: ['ipvs-mode-deprecated'], why: UNREAD },
  'no-facts': { check: null, code: 'no-facts', facts: ['backup'], why: UNREAD },
}

/** No decision depends on it. */
const isPlainFact = (code: string): boolean =>
  ['no-facts', 'risks-not-judged', 'workflow-left-open', 'own-results', 'skipped-files'].includes(code)

const verdictWith = (gaps: readonly CoverageGap[], sources: readonly Source[] = []): Verdict =>
  reportOf([withSources(sources)], { gaps }).verdict

describe('what is not covered', () => {
  it.each(Object.values(GAPS).map((gap) => [gap.code, gap] as const))(
    'keeps a cluster from passing, unless it is a fact of the cluster: %s',
    (code, gap) => {
      expect(verdictWith([])).toBe('pass')
      expect(verdictWith([gap])).toBe(isPlainFact(code) ? 'pass' : 'warn')
      expect(reportOf([withSources([], { gaps: [gap] })]).verdict).toBe(isPlainFact(code) ? 'pass' : 'warn')
    },
  )

  it('is said in the reason, beside the findings', () => {
    const { reason } = reportOf([withSources([])], { gaps: [GAPS['no-fresh-addon-check']] })
    expect(reason).toContain('Ready for the upgrade, but not everything was checked')
    const risk = failure({ kind: 'Risk', level: 'Warning' })
    const both = reportOf([withSources([risk])], { gaps: [GAPS['no-fresh-addon-check']] })
    expect(both.reason).toContain('1 risk to confirm, but not everything was checked')
  })

  it('never improves a verdict, and changes no verdict but a pass', () => {
    const gap = fc.constantFrom(...Object.values(GAPS))
    const sources = fc.array(
      fc.constantFrom<Source>(failure(), failure({ kind: 'Risk', level: 'Info' }), undecidable()),
    )
    fc.assert(
      fc.property(fc.array(gap), sources, (gaps, found) => {
        const before = verdictWith([], found)
        const after = verdictWith(gaps, found)
        expect(after).toBe(before === 'pass' && gaps.some(({ code }) => !isPlainFact(code)) ? 'warn' : before)
      }),
    )
  })

  it('decides nothing where there is no result at all', () => {
    expect(reportOf([], { gaps: [GAPS['no-addon-list']] }).verdict).toBe('inconclusive')
  })
})
