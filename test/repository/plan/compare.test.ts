import { describe, expect, it } from '@jest/globals'
import type { Unavailable } from '../../../src/model/coverage.js'
import { comparePlannedAddons, type KnownAddons } from '../../../src/repository/plan/compare.js'
import type { PlannedAddon } from '../../../src/repository/plan/inspect.js'

const addon = (over: Partial<PlannedAddon> = {}): PlannedAddon => ({
  address: 'huaweicloud_cce_addon.coredns',
  location: null,
  template: 'coredns',
  version: '1.31.2',
  isTemplateSensitive: false,
  isSensitive: false,
  isAutopilot: false,
  isInstalled: true,
  ...over,
})

const compared = (
  one: PlannedAddon,
  checked: Readonly<Record<string, readonly string[]>> | null,
  listed?: readonly string[] | Unavailable,
) => {
  const known: KnownAddons = {
    checked: checked && new Map(Object.entries(checked)),
    published: listed === undefined ? null : { target: 'v1.31.4-r0', versionsOf: () => listed },
  }
  return comparePlannedAddons([one], known)
}

describe('the version of an installed add-on', () => {
  it.each(['1.31.2', 'v1.31.2', ' 1.31.2'])('passes if its fresh check was made for it, written as "%s"', (version) => {
    const { causes, gaps, items } = compared(addon(), { coredns: ['1.30.1', version] })
    expect([causes, gaps]).toEqual([[], []])
    expect(items).toMatchObject([{ name: 'addon-version-unchecked', passed: 1, failed: 0 }])
  })

  it.each<[string, readonly string[]]>([
    ['another version', ['1.30.33']],
    ['a version that only begins alike', ['1.31.20']],
    ['nothing that is valid', []],
  ])('blocks if its check was made for %s', (_what, versions) => {
    expect(compared(addon(), { coredns: versions })).toMatchObject({
      causes: [
        {
          name: 'addon-version-unchecked',
          level: 'Fatal',
          addon: { template: 'coredns', targetVersion: '1.31.2' },
          detail: { version: '1.31.2', checked: versions },
        },
      ],
    })
  })

  it('blocks if only other add-ons were checked', () => {
    expect(compared(addon(), { autoscaler: ['1.31.2'] }).causes).toHaveLength(1)
  })

  it('is named as not covered if add-ons are not checked', () => {
    expect(compared(addon(), null)).toMatchObject({
      causes: [],
      gaps: [{ code: 'planned-addon-not-checked', addon: 'coredns', version: '1.31.2' }],
    })
  })

  it.each([
    ['is not installed yet', { isInstalled: false }],
    ['is in an Autopilot cluster', { isAutopilot: true }],
  ])('needs no check if the add-on %s', (_what, over) => {
    expect(compared(addon(over), null)).toEqual({ causes: [], gaps: [], items: [] })
  })
})

describe('the version of an add-on that CCE lists', () => {
  it('passes if it is listed for the target', () => {
    expect(compared(addon(), { coredns: ['1.31.2'] }, ['1.30.1', '1.31.2'])).toMatchObject({ causes: [], gaps: [] })
  })

  it.each([[['1.30.1']], [[]]])('warns if it is not: %j', (listed) => {
    expect(compared(addon({ isInstalled: false }), null, listed)).toMatchObject({
      causes: [
        {
          name: 'addon-version-not-offered',
          level: 'Warning',
          detail: { version: '1.31.2', target: 'v1.31.4-r0', offered: listed },
        },
      ],
    })
  })

  it('is named as not covered if the list is not known', () => {
    const why = { code: 'request-failed', kind: 'no-permission', status: 403 } as const
    expect(compared(addon({ isInstalled: false }), null, why)).toMatchObject({
      causes: [],
      gaps: [{ code: 'planned-addon-not-compared', addon: 'coredns', version: '1.31.2', target: 'v1.31.4-r0', why }],
    })
  })

  it('is not compared if there is no target', () => {
    expect(compared(addon({ isInstalled: false }), null)).toEqual({ causes: [], gaps: [], items: [] })
  })
})

it('gives a finding the same signature whatever CCE says at the moment', () => {
  const [one, other] = [['1.30.1'], ['1.30.2', '1.30.3']].map((versions) =>
    compared(addon(), { coredns: versions }, versions).causes.map(({ signature }) => signature),
  )
  expect(one).toHaveLength(2)
  expect(one).toEqual(other)
  expect(compared(addon({ version: '1.31.3' }), {}, []).causes.map(({ signature }) => signature)).not.toEqual(one)
})

it('compares a sensitive version without showing it', () => {
  const found = [
    compared(addon({ version: 's3cr3t', isSensitive: true }), { coredns: ['1.31.2'] }, ['1.31.2']),
    compared(addon({ version: 's3cr3t', isSensitive: true }), null, { code: 'not-queried' }),
    compared(addon({ template: 's3cr3t', isTemplateSensitive: true }), { coredns: ['1.31.2'] }, ['1.30.6']),
  ]
  expect(found[0]?.causes).toHaveLength(2)
  expect(found[1]?.gaps).toHaveLength(2)
  expect(JSON.stringify(found)).not.toContain('s3cr3t')
})
