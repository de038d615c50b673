import { describe, expect, it } from '@jest/globals'
import { supportEnd } from '../../src/catalog/support.js'

describe('the end of support', () => {
  it.each([
    ['v1.31.4-r0', 'eu-de', false, { state: 'dated', month: '2027-06', endsAt: Date.UTC(2027, 5, 1) }],
    ['v1.30', 'eu-nl', false, { state: 'dated', month: '2026-11' }],
    ['v1.28.1', 'tr-central-201', false, { state: 'dated', month: '2026-02' }],
    ['v1.27.3-r0', 'cn-north-4', false, { state: 'ended' }],
    ['v1.21', 'cn-east-3', false, { state: 'ended' }],
    ['v1.28', 'cn-north-4', false, { state: 'unknown', why: 'no-date' }],
    ['v1.25', 'ap-southeast-3', false, { state: 'ended' }],
    ['v1.27', 'ap-southeast-3', false, { state: 'unknown', why: 'no-date' }],
    ['v1.36', 'eu-de', false, { state: 'unknown', why: 'no-date' }],
    ['v1.31', 'mars-1', false, { state: 'unknown', why: 'no-table' }],
    ['v1.31', null, false, { state: 'unknown', why: 'no-region' }],
    [null, 'eu-de', false, { state: 'unknown', why: 'no-version' }],
    ['latest', 'eu-de', false, { state: 'unknown', why: 'no-version' }],
  ])('is known for %s in %s (Autopilot: %s) as %j', (version, region, autopilot, expected) => {
    expect(supportEnd(version, region, autopilot)).toMatchObject(expected)
  })

  it('is not taken from the table of standard clusters for an Autopilot cluster', () => {
    for (const region of ['cn-north-4', 'ap-southeast-3'])
      expect(supportEnd('v1.27', region, true)).toMatchObject({ state: 'unknown', why: 'no-date' })
  })

  it('names the page and as of when it was read', () => {
    expect(supportEnd('v1.31', 'eu-de', false)).toMatchObject({
      source: { url: expect.stringMatching(/^https:\/\/docs\.otc\.t-systems\.com\//), asOf: '2026-04-16' },
    })
  })
})
