import { describe, expect, it } from '@jest/globals'
import { applicableEdits } from '../../src/report/edits.js'
import { renderSarif } from '../../src/report/sarif/log.js'
import { fleetReport, manifestReport, useIn } from '../support/reports/manifests.js'
import { schemaProblems } from './sarif/schema.js'

const USES = [useIn('web.yaml', 3)]
const editsOf = (...clusters: Parameters<typeof fleetReport>[0]) => [...applicableEdits(fleetReport(clusters)).values()]
const EDIT = { text: 'policy/v1beta1', replacement: 'policy/v1' }

describe('an edit', () => {
  it('is right for several clusters that ask for the same one', () => {
    expect(editsOf({ uses: USES }, { uses: USES, from: 'v1.24.2-r0' })).toEqual([EDIT])
  })

  it('is right if another cluster, whose upgrade removes nothing, serves the replacement', () => {
    expect(editsOf({ uses: USES }, { uses: USES, from: 'v1.21.7-r0', to: 'v1.23' })).toEqual([EDIT])
  })

  it.each([
    ['does not serve the replacement yet', 'v1.20.8-r0'],
    ['has a version that is not known', null],
  ])('is not right if another cluster %s', (_, from) => {
    expect(editsOf({ uses: USES }, { uses: USES, from, to: 'v1.21' })).toEqual([])
  })

  it('is not right if another cluster needs other steps on the same line', () => {
    expect(editsOf({ uses: USES }, { uses: USES, from: 'v1.20.8-r0' })).toEqual([])
  })
})

describe('report.sarif', () => {
  const resultsOf = (report: Parameters<typeof renderSarif>[0]) => JSON.parse(renderSarif(report)).runs[0].results

  it('holds an edit that is the whole fix, at the text that it replaces', () => {
    const report = manifestReport([useIn('my apps/web.yaml', 3)])
    expect(schemaProblems(JSON.parse(renderSarif(report)))).toEqual([])
    const [result] = resultsOf(report)
    expect(result.locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 13,
      endLine: 3,
      endColumn: 27,
    })
    expect(result.fixes).toEqual([
      {
        description: { text: 'Use policy/v1.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'my%20apps/web.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 13, endLine: 3, endColumn: 27 },
                insertedContent: { text: 'policy/v1' },
              },
            ],
          },
        ],
      },
    ])
  })

  it('holds no fix where the edit is not the whole fix, or would break another cluster', () => {
    const [result] = resultsOf(manifestReport([useIn('web.yaml', 3, { kind: 'PodSecurityPolicy' })]))
    expect(result).not.toHaveProperty('fixes')
    const report = fleetReport([{ uses: USES }, { uses: USES, from: 'v1.20.8-r0', to: 'v1.21' }])
    expect(resultsOf(report)).toMatchObject([{ ruleId: 'manifests/policy/v1beta1 PodDisruptionBudget' }])
    expect(resultsOf(report)[0]).not.toHaveProperty('fixes')
  })

  it('holds no fix for a path that leads out of the repository', () => {
    expect(resultsOf(manifestReport([useIn('../web.yaml', 3)]))[0]).not.toHaveProperty('fixes')
  })

  it('gives each of two equal uses in a file a fingerprint of its own, which lines added above do not change', () => {
    const printsOf = (...lines: number[]) =>
      resultsOf(manifestReport(lines.map((line) => useIn('web.yaml', line)))).map(
        (result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints),
      )
    expect(new Set(printsOf(3, 9)).size).toBe(2)
    expect(printsOf(5, 11)).toEqual(printsOf(3, 9))
  })
})
