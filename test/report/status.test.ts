import { describe, expect, it } from '@jest/globals'
import { clusterKey } from '../../src/model/cluster-set.js'
import { LANGUAGES } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { pendingStatus, renderStatus, statusContext } from '../../src/report/status.js'
import { failed, NOW, precheck, withItems } from '../support/cce/responses.js'
import { CASES } from '../support/reports/cases.js'
import { bytes, reading } from './reports.js'

describe('a commit status', () => {
  const of = async (name: string) => renderStatus((await CASES[name]?.()) as Report)
  it.each([
    ['ready', 'success', /^You may approve\. Ready for v1\.31: 8 checks passed\. Valid until [-\d]+ [:\d]+ UTC\.$/],
    [
      'section-missing',
      'success',
      /^You may approve\. Ready for v1\.31, but not everything was checked\. Valid until /,
    ],
    [
      'warnings',
      'success',
      /^You may approve after confirming the risks\. Ready for v1\.31: 2 risks to confirm, 1 note\. Valid until /,
    ],
    ['blocked', 'failure', /^Do not approve yet\. 2 causes must be fixed before v1\.31\. Valid until /],
    [
      'expired',
      'error',
      /^No answer yet, so do not approve\. Cannot decide on v1\.31: the check result expired at [-\d]+ [:\d]+ UTC\.$/,
    ],
    [
      'check-broke',
      'error',
      /^No answer yet, so do not approve\. Cannot decide on v1\.31: the check of an item failed to run\.$/,
    ],
    [
      'wrong-settings',
      'error',
      /^No answer yet, so do not approve\. Cannot decide on the upgrade: the settings are wrong\.$/,
    ],
    [
      'not-applicable',
      'success',
      /^Nothing to approve\. None of the \d+ changed files match paths, so CCE was not queried\.$/,
    ],
    ['blocked-but-fail-on-none', 'failure', /^Do not approve yet\. /],
  ])('is right for the case %s: %s', async (name, state, description) => {
    expect(await of(name)).toEqual({ state, description: expect.stringMatching(description) })
  })

  it('contains no target that is not a version', () => {
    const report = reading(precheck({ spec: { targetVersion: '@org/team #1' } }))
    expect(renderStatus(report).description).not.toContain('@')
  })

  describe.each(LANGUAGES)('written as %s', (language) => {
    it.each(Object.entries(CASES))('stays within the limit of GitHub for the case %s', async (_, make) => {
      const { description } = renderStatus({ ...(await make()), language })
      expect(bytes(description)).toBeLessThan(140)
      expect(description).not.toMatch(/undefined|null/)
    })

    it('says until when the run ends at most, while it is pending', () => {
      const { state, description } = pendingStatus('v1.31', NOW, language)
      expect([state, description]).toEqual(['pending', expect.stringMatching(/v1\.31.*2026-01-01 00:00 UTC/)])
      expect(bytes(pendingStatus('v'.repeat(500), NOW, language).description)).toBeLessThan(140)
    })
  })

  it('is Chinese on request', () => {
    const report: Report = { ...reading(withItems(failed())), language: 'zh-cn' }
    expect(renderStatus(report).description).toMatch(/^暂时不能批准。/)
  })

  it('has a short context', () => {
    for (const id of ['11111111-2222-3333-4444-555555555555', 'x'.repeat(64)])
      expect(statusContext(clusterKey({ kind: 'cluster', id })).length).toBeLessThan(60)
  })
})

describe('the name of a status', () => {
  it('has the branch behind it unless that is the default one', () => {
    expect(statusContext('prod')).toBe('cce-upgrade-gate / prod')
    expect(statusContext('prod', 'release/1.31')).toBe('cce-upgrade-gate / prod (release/1.31)')
  })

  it('is distinct for every branch, even without regard to case, and short and visible', () => {
    const branches = [
      'main',
      'Main',
      'MAIN',
      'größe',
      'grösse',
      'm\u200bain',
      'main\u202e',
      'x'.repeat(244),
      `${'x'.repeat(243)}y`,
    ]
    const names = branches.map((branch) => statusContext('prod', branch).toLowerCase())
    expect(new Set(names).size).toBe(branches.length)
    for (const name of names) expect(name).toMatch(/^[\x20-\x7e]{1,140}$/)
  })
})
