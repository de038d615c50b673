import { describe, expect, it } from '@jest/globals'
import { failure, undecidable, withSources } from '../../support/policy/sources.js'
import { reportOf } from '../../support/reports/report-of.js'

const TARGET = { file: 'clusters/prod/main.tf', line: 14 }
const COREDNS = { file: 'clusters/prod/addons.tf', line: 3 }
const addon = (template: string) => ({ template, instanceId: null, instanceName: null, targetVersion: null })

/** The lines of the findings by their names. */
const linesOf = (subject: Parameters<typeof reportOf>[1] = {}) => {
  const sources = [
    failure({ name: 'NodeDiskCheck', signature: ['1'] }),
    failure({ name: 'CoreDNSCheck', signature: ['2'], addon: addon('coredns') }),
    failure({ name: 'EverestCheck', signature: ['3'], addon: addon('everest') }),
    undecidable(),
  ]
  const { findings } = reportOf([withSources(sources)], subject)
  return Object.fromEntries(findings.map(({ name, location }) => [name, location]))
}

describe('a finding without a line of its own', () => {
  it('stands on the line that installs its add-on, or else on the one that asks for the target version', () => {
    const subject = { targetFrom: TARGET, addonFrom: new Map([['coredns', COREDNS]]) }
    expect(linesOf({ subject })).toEqual({
      NodeDiskCheck: TARGET,
      CoreDNSCheck: COREDNS,
      EverestCheck: TARGET,
      'no-expiry': TARGET,
    })
  })

  it('has no line if the settings give the target version', () => {
    expect(linesOf()).toEqual({ NodeDiskCheck: null, CoreDNSCheck: null, EverestCheck: null, 'no-expiry': null })
  })
})
