import { describe, expect, it } from '@jest/globals'
import { addonList, cstTime } from '../../support/cce/responses.js'
import { reportOf } from '../../support/reports/report-of.js'
import { INSTALLED, taskOf, template } from '../addons/installed.js'
import { readFiles } from './files.js'

const BOTH = addonList(taskOf('coredns'), taskOf('everest'))
const ADDONS = { kind: 'Addon', items: INSTALLED }

const read = (values: readonly unknown[], selection: Parameters<typeof readFiles>[1] = {}) => {
  const { results, gaps, ignored } = readFiles(values, selection)
  return { gaps, ignored, verdict: reportOf(results, { gaps }).verdict }
}

describe('saved add-on checks', () => {
  it('pass beside the list of installed add-ons, if each has a fresh check', () => {
    expect(read([BOTH, ADDONS])).toEqual({ gaps: [], ignored: [], verdict: 'pass' })
  })

  it.each([
    ['has no check', addonList(taskOf('coredns'))],
    ['has no fresh check', addonList(taskOf('coredns'), taskOf('everest', { expireTimeStamp: cstTime(-1) }))],
  ])('name an installed add-on that %s', (_what, list) => {
    const { gaps, verdict } = read([list, ADDONS])
    expect(gaps).toEqual([{ check: 'addons', code: 'no-fresh-addon-check', addon: 'everest' }])
    expect(verdict).not.toBe('pass')
  })

  it('warn if the evidence of a run lacks the list of installed add-ons, unless one add-on is asked for', () => {
    const path = 'evidence/addons-list.json'
    const why = { code: 'not-saved' }
    expect(read([BOTH], { path })).toMatchObject({
      gaps: [{ check: 'addons', code: 'no-addon-list', why }],
      verdict: 'warn',
    })
    const selection = { addonInstanceId: 'id-coredns' }
    expect(read([BOTH], { path, selection })).toMatchObject({ gaps: [], verdict: 'pass' })
  })

  it('pass without the list of installed add-ons if somebody saved the response by hand', () => {
    expect(read([BOTH])).toEqual({ gaps: [], ignored: [], verdict: 'pass' })
  })

  it('warn if the list of installed add-ons is empty, which contradicts them', () => {
    for (const items of [[], null])
      expect(read([BOTH, { kind: 'Addon', items }])).toMatchObject({
        gaps: [{ code: 'no-addon-list', why: { code: 'not-in-response' } }],
        verdict: 'warn',
      })
  })

  it('warn if a list is not whole', () => {
    const partial = { ...BOTH, pageInfo: { currentCount: 12 } }
    expect(read([partial, ADDONS])).toMatchObject({ gaps: [{ code: 'partial-list', total: 12 }], verdict: 'warn' })
    expect(read([BOTH, { ...ADDONS, metadata: { continue: 'x' } }]).verdict).toBe('warn')
  })

  it('do not take the templates of add-ons for installed ones', () => {
    const { gaps, ignored } = read([BOTH, ADDONS, template('coredns', ['1.30.6', 'v1.31.*'])])
    expect([gaps, ignored]).toEqual([[], []])
  })

  it('are not asked for by the list of installed add-ons alone', () => {
    expect(readFiles([ADDONS]).results.map(({ check }) => check)).toEqual(['precheck'])
  })
})
