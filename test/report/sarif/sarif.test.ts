import { describe, expect, it } from '@jest/globals'
import type { Log } from 'sarif'
import type { Report } from '../../../src/model/report.js'
import { renderSarif } from '../../../src/report/sarif/log.js'
import { failed, goTime, stage, withItems, withStages } from '../../support/cce/responses.js'
import { CASES } from '../../support/reports/cases.js'
import { about, cluster, finding, reading, report } from '../reports.js'
import { notesOf, resultsOf, rulesOf, runOf, schemaProblems } from './schema.js'

const golden = async (name: string): Promise<Report> => (await CASES[name]?.()) as Report

const WAIVER = `version: 1
waivers:
  - name: RestartRisk
    reason: maintenance window CHG-1
    owner: "@org/platform"
    expires: 2026-02-01
`
const waived = () =>
  reading(withItems(failed({ name: 'RestartRisk', kind: 'Risk', level: 'Warning' })), { policy: WAIVER })

describe.each(Object.entries(CASES))('report.sarif of the case %s', (_name, make) => {
  it('is SARIF 2.1.0 by the official schema, and has one result for each finding', async () => {
    const made = await make()
    expect(schemaProblems(JSON.parse(renderSarif(made)))).toEqual([])
    expect(resultsOf(made)).toHaveLength(made.findings.length)
  })

  it('has every text that code scanning requires', async () => {
    const run = runOf(await make())
    expect(run.tool.driver).toMatchObject({ name: 'cce-upgrade-gate', version: '1.0.0' })
    for (const rule of run.tool.driver.rules ?? []) {
      const texts = [rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text, rule.help?.markdown]
      for (const text of [rule.id, rule.name, ...texts]) expect(text).toMatch(/\S/)
      expect(Object.keys(rule.properties ?? {})).not.toContain('security-severity')
    }
    for (const result of run.results ?? []) {
      expect(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
      expect(result.message.text).toMatch(/\S/)
      expect(result.partialFingerprints?.['primaryLocationLineHash']).toMatch(/^f[0-9a-f]{16}(:[0-9a-f]{8})?$/)
      expect(result.locations).toHaveLength(1)
      expect(result.locations?.[0]?.physicalLocation).toEqual({
        artifactLocation: { uri: expect.stringMatching(/./), uriBaseId: '%SRCROOT%' },
        region: {
          startLine: expect.any(Number),
          startColumn: expect.any(Number),
          endLine: expect.any(Number),
          endColumn: expect.any(Number),
        },
      })
    }
  })
})

it('the check by the schema notices a file that is broken on purpose', () => {
  expect(schemaProblems({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([])
})

describe('a SARIF result', () => {
  it('names cause, affected nodes, meaning, fix and link', () => {
    const [result] = resultsOf(reading(withStages(stage('n1', failed({ name: 'AddonLimit' })))))
    expect(result?.message.text?.split('\n')).toEqual([
      'Add-ons (AddonLimit), Exception · Fatal: disk is full',
      '1 node: n1; cluster 11111111-2222-3333-4444-555555555555',
      expect.stringMatching(/^An installed add-on/),
      expect.stringMatching(/^Fix \(platform team\): Repair the add-on/),
      'See https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0433.html',
    ])
  })

  it('has the level of its annotation', () => {
    const decided = (['block', 'inconclusive', 'warn', 'notice', 'waived'] as const).map((decision) =>
      finding({ decision }),
    )
    const faulty = finding({ name: 'policy-error', scope: 'gate', decision: 'warn' })
    expect(resultsOf(about(decided)).map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note', 'note'])
    expect(resultsOf(about([faulty])).map(({ level }) => level)).toEqual(['error'])
  })

  it('comes before less severe ones for any order of the findings', () => {
    const one = finding({ decision: 'notice' })
    const raised = finding({ name: 'policy-error', scope: 'gate', decision: 'warn' })
    expect(resultsOf(about([one, finding({ decision: 'warn' }), raised])).map(({ level }) => level)).toEqual([
      'error',
      'warning',
      'note',
    ])
  })

  it('is informational and without a level if the check result does not count', () => {
    const raw = withItems(failed())
    const expired = { ...raw, status: { ...(raw['status'] as object), expireTimeStamp: goTime(-1) } }
    expect(resultsOf(reading(expired))).toMatchObject([
      { ruleId: 'gate/result-expired', kind: 'fail', level: 'error' },
      { ruleId: 'precheck/NodeDiskCheck', kind: 'informational', level: 'none' },
    ])
    expect(resultsOf(reading(expired))[1]?.message.text).toContain('For information only: ')
  })

  it('is suppressed if it is waived, with reason, owner, expiry and the line of the waiver', () => {
    const [result] = resultsOf(waived())
    expect(result).toMatchObject({
      level: 'note',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'maintenance window CHG-1 (owner @org/platform, until 2026-02-01)',
          location: {
            physicalLocation: { artifactLocation: { uri: '.github/cce-upgrade-policy.yml' }, region: { startLine: 3 } },
          },
        },
      ],
    })
    const both = { ...waived(), findings: [...waived().findings, finding()] }
    expect(resultsOf(both).map(({ suppressions }) => suppressions?.length)).toEqual([0, 1])
  })

  it('has no suppressions if the run has none', () => {
    expect(resultsOf(about([finding()]))[0]).not.toHaveProperty('suppressions')
  })

  it('is new or unchanged compared with a baseline, and neither without one', () => {
    const known = about([finding({ status: 'new' }), finding({ status: 'known', name: 'Other' })])
    expect(resultsOf(known).map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged'])
    expect(resultsOf(about([finding()]))[0]).not.toHaveProperty('baselineState')
  })
})

describe('a SARIF rule', () => {
  it('exists once for each item of a check, at the level of its most severe result', () => {
    const other = finding({ decision: 'warn', clusterId: 'cluster-b' })
    const rules = rulesOf(
      about([finding({ decision: 'notice' }), other, finding({ check: 'addons', decision: 'notice' })]),
    )
    expect(rules).toMatchObject([
      { id: 'precheck/NodeDiskCheck', name: 'NodeDiskCheck', defaultConfiguration: { level: 'warning' } },
      { id: 'addons/NodeDiskCheck', defaultConfiguration: { level: 'note' } },
    ])
  })

  it('has meaning, fix, commands and link as its help', () => {
    const [rule] = rulesOf(about([finding({ commands: ['df -h'], fix: 'Free `10 GB` of <disk>.' })]))
    const url = 'https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0445.html'
    expect(rule).toMatchObject({
      shortDescription: { text: 'Node disks (NodeDiskCheck)' },
      fullDescription: { text: 'The disk has no room.' },
      helpUri: url,
      help: {
        text: `The disk has no room.\nFix: Free \`10 GB\` of <disk>.\n$ df -h\nSee ${url}`,
        markdown: `The disk has no room.\n\n**Fix:** Free \`10 GB\` of \\<disk\\>.\n\n\`\`\`\ndf -h\n\`\`\`\n\n[Guide](<${url}>)`,
      },
      properties: {
        precision: 'very-high',
        'problem.severity': 'error',
        tags: expect.arrayContaining(['precheck', 'NodeCheck']),
      },
    })
  })

  it('has no link if a finding has none', () => {
    const made = about([finding({ docUrl: '' })])
    expect(rulesOf(made)[0]?.help?.markdown).toBe('The disk has no room.\n\n**Fix:** Free some space.')
    expect(rulesOf(made)[0]?.help?.text).toBe('The disk has no room.\nFix: Free some space.')
    expect(resultsOf(made)[0]?.message.text).toMatch(/Fix(?: \([a-z ]+\))?: Free some space\.$/)
  })

  it('names what findings of the gate have in common, and every fix', async () => {
    const [rule, ...others] = rulesOf(await golden('wrong-settings'))
    expect(others).toEqual([])
    expect(rule).toMatchObject({ id: 'gate/wrong-settings', shortDescription: { text: 'The settings are wrong' } })
    expect(rule?.help?.text).toMatch(/Fix: Correct checks: did you mean "precheck"\?\nFix: Set cluster-id/)
  })

  it('has names and descriptions within the limits of code scanning, and at most 20 tags', () => {
    const name = 'N'.repeat(2000)
    const [rule] = rulesOf(about([finding({ name, title: name, meaning: 'm '.repeat(2000), group: name })]))
    expect(rule?.name?.length).toBeLessThanOrEqual(255)
    expect(rule?.shortDescription?.text.length).toBeLessThanOrEqual(1024)
    expect(rule?.fullDescription?.text.length).toBeLessThanOrEqual(1024)
    expect(rule?.properties?.tags?.length).toBeLessThanOrEqual(20)
  })

  it('differs for names that differ only at the end of a long text', () => {
    const names = ['a'.repeat(500), `${'a'.repeat(500)}b`, 'x', 'x\u200b', '']
    expect(new Set(rulesOf(about(names.map((name) => finding({ name })))).map(({ id }) => id)).size).toBe(names.length)
  })
})

describe('the SARIF run', () => {
  it('has verdict, reason, counts, validity and tasks as properties', async () => {
    const made = await golden('blocked')
    expect(runOf(made)).toMatchObject({
      properties: {
        verdict: 'block',
        reason: made.reason,
        counts: made.counts,
        expiresAt: '2026-01-01T00:49:00Z',
        green: false,
        clusters: [{ id: '11111111-2222-3333-4444-555555555555', verdict: 'block', targetVersion: 'v1.31' }],
        tasks: [{ check: 'precheck', taskId: 'f61e008c-1600-41c0-9bde-121de5a30660' }],
      },
      invocations: [{ executionSuccessful: true, endTimeUtc: '2026-01-01T00:00:00Z' }],
    })
  })

  it('was not successful if the verdict is inconclusive, and says why', async () => {
    const made = await golden('no-permission')
    expect(runOf(made).invocations?.[0]?.executionSuccessful).toBe(false)
    expect(notesOf(made)).toContain(made.reason)
  })

  it('names what is not covered', async () => {
    expect(notesOf(await golden('section-missing'))).toEqual([
      expect.stringMatching(/^Not covered: The .*: the task is finished, but has no such section/),
    ])
  })

  it('has one category for each set of clusters, for any findings and any order', () => {
    const idOf = (...ids: (string | null)[]) =>
      runOf(report({ clusters: ids.map((id) => cluster(id)) })).automationDetails?.id
    expect(idOf('prod-b', 'prod-a')).toBe('cce-upgrade-gate/prod-a+prod-b/')
    expect(idOf('prod-a')).toBe('cce-upgrade-gate/prod-a/')
    expect(idOf(null)).toBe('cce-upgrade-gate/')
    expect(idOf('a/b')).toMatch(/^cce-upgrade-gate\/1-clusters-[0-9a-f]{12}\/$/)
    expect(idOf(...Array.from({ length: 50 }, (_, at) => `cluster-${at}`))).toMatch(
      /^cce-upgrade-gate\/50-clusters-\w+\/$/,
    )
    const undecidable = report()
    expect(runOf({ ...undecidable, asked: { ...undecidable.asked, clusterId: 'prod-a' } }).automationDetails?.id).toBe(
      idOf('prod-a'),
    )
  })

  it('is complete without findings', async () => {
    for (const name of ['ready', 'not-applicable']) expect(resultsOf(await golden(name))).toEqual([])
  })
})

it('report.sarif names the fields of configuration risks, but no value', async () => {
  const text = renderSarif(await golden('blocked'))
  expect(text).not.toMatch(/-secret/)
  expect(text).toContain('kubeAPIQPS')
})

it('Chinese SARIF has Chinese sentences and the same ids, keys and names', async () => {
  const english = waived()
  const chinese = {
    ...english,
    language: 'zh-cn' as const,
    findings: [...english.findings, finding({ decides: false })],
  }
  const run = runOf(chinese)
  const texts = run.results?.map(({ message }) => message.text).join('\n')
  for (const words of [
    '处理方法',
    '参考：',
    '仅供参考：',
    '由 @org/platform 豁免，有效期至 2026-02-01',
    '集群 cluster-a',
  ])
    expect(texts).toContain(words)
  expect(texts).not.toMatch(/\bFix:|\bSee http|Shown only|Waived by/)
  expect(run.language).toBe('zh-CN')
  const shape = ({ runs }: Log) =>
    runs[0]?.results?.map(({ ruleId, level, partialFingerprints }) => [ruleId, level, partialFingerprints])
  expect(shape(JSON.parse(renderSarif(chinese)))).toEqual(
    shape(JSON.parse(renderSarif({ ...chinese, language: 'en' }))),
  )
  expect(run.tool.driver.notifications?.map(({ id }) => id)).toEqual(['cannot-decide', 'not-covered', 'left-out'])
})
