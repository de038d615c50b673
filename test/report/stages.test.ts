import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { StageReport } from '../../src/model/report.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderText } from '../../src/report/text.js'
import { headingsIn, problemsIn, toHtml } from '../security/html.js'
import { fleet } from '../support/reports/fleet.js'
import { hostile } from '../text/hostile.js'
import { problemsOf } from './html/page.js'

type StageCluster = StageReport['clusters'][number]

const clusterIn = (name: string, state: StageCluster['state'], until: string | null = null): StageCluster => ({
  id: name,
  name,
  state,
  until,
})

const STAGES: readonly StageReport[] = [
  { name: 'canary', clusters: [clusterIn('canary-eu', 'done'), clusterIn('canary-us', 'done')], waitsFor: [] },
  {
    name: 'staging',
    clusters: [clusterIn('staging-eu', 'soaking', '2026-01-02T10:00:00Z'), clusterIn('staging-us', 'pending')],
    waitsFor: [],
  },
  { name: 'production', clusters: [clusterIn('prod-eu', 'pending')], waitsFor: ['staging-eu', 'staging-us'] },
]

const picture = (stages: readonly StageReport[]): string =>
  /```mermaid\n([\s\S]*?)\n```/.exec(renderSummary(fleet(2, 'en', stages)))?.[1] ?? ''

/** Every line that a picture can have. A label holds no quotation mark, bracket, backtick or `#`, and no tag but a line break. */
const LINES = [
  /^flowchart LR$/,
  /^ {2}s\d+\["(?:[\p{L}\p{N}\p{M} .,:_·…✅⏳⬜❓-]|<br\/>)+"\]:::(?:done|open|waits)$/u,
  /^ {2}s\d+ (?:-->|-\.->) (?:s\d+|more)$/,
  /^ {2}more\["\d+ more stages?"\]$/,
  /^ {2}classDef (?:done|open|waits) [a-z0-9#:, -]+$/,
]

describe('the picture of the stages', () => {
  it('has a box for each stage, which says what is upgraded and what waits', () => {
    expect(picture(STAGES).split('\n')).toEqual([
      'flowchart LR',
      '  s0["canary<br/>✅ canary-eu<br/>✅ canary-us"]:::done',
      '  s1["staging<br/>⏳ staging-eu until 2026-01-02 10:00 UTC<br/>⬜ staging-us"]:::open',
      '  s2["production<br/>⬜ prod-eu"]:::waits',
      '  s0 --> s1',
      '  s1 -.-> s2',
      expect.stringMatching(/^ {2}classDef done /),
      expect.stringMatching(/^ {2}classDef open /),
      expect.stringMatching(/^ {2}classDef waits /),
    ])
  })

  it('stands below the matrix, with what each stage waits for', () => {
    const page = renderSummary(fleet(2, 'en', STAGES))
    expect(page.indexOf('### Stages')).toBeGreaterThan(page.indexOf('### Clusters'))
    expect(page.indexOf('### Stages')).toBeLessThan(page.indexOf('### Fix before the upgrade'))
    expect(page).toContain('<p><code>production</code> waits for <code>staging-eu</code>, <code>staging-us</code>.</p>')
  })

  it('is not there without stages', () => {
    expect(renderSummary(fleet(2))).not.toContain('mermaid')
    expect(renderHtml(fleet(2))).not.toContain('id="stages"')
    expect(renderText(fleet(2)).join('\n')).not.toContain('Stage')
  })

  it('names the clusters that are not done first, and counts the others', () => {
    const clusters = Array.from({ length: 30 }, (_, index) =>
      clusterIn(`c-${index}`, index === 20 ? 'pending' : 'done'),
    )
    const [, box = ''] = picture([{ name: 'all', clusters, waitsFor: [] }]).split('\n')
    expect(box).toContain('["all<br/>⬜ c-20<br/>✅ c-0<br/>')
    expect(box).toContain('<br/>and 22 more: ✅ 22"]:::open')
  })

  it('draws up to twenty stages, and counts the others', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      name: `stage ${index}`,
      clusters: [clusterIn(`c-${index}`, 'pending')],
      waitsFor: ['c-0'],
    }))
    const text = picture(many)
    expect(text).toContain('  more["480 more stages"]\n  s19 --> more')
    expect(text.length).toBeLessThan(50_000)
    expect(renderSummary(fleet(2, 'en', many)).length).toBeLessThan(20_000)
  })
})

describe('the stages elsewhere', () => {
  it('are a table on the page', () => {
    const html = renderHtml(fleet(2, 'en', STAGES))
    expect(html).toContain('<section id="stages"')
    expect(html).toContain('⏳ <code>staging-eu</code> (upgraded, under observation until 2026-01-02 10:00 UTC)')
    expect(html).not.toContain('flowchart')
  })

  it('are a line each in the log', () => {
    expect(renderText(fleet(2, 'en', STAGES)).filter((line) => line.includes('Stage'))).toEqual([
      '  Stage: canary ✅ 2/2',
      '  Stage: staging ⬜ 0/2',
      '  Stage: production ⬜ 0/1, waits for staging-eu, staging-us',
    ])
  })

  it('say that a stage is under observation once all of its clusters are upgraded', () => {
    const soaking: StageReport[] = [
      { name: 'canary', clusters: [clusterIn('a', 'soaking', '2026-01-02T10:00:00Z')], waitsFor: [] },
      { name: 'production', clusters: [clusterIn('b', 'pending')], waitsFor: ['a'] },
    ]
    const html = renderHtml(fleet(2, 'en', soaking))
    expect(html).toContain('nothing: it is upgraded, and under observation')
    expect(html).not.toContain('it may be upgraded')
    expect(renderText(fleet(2, 'en', soaking))).toContain('  Stage: canary ⏳ 0/1')
  })
})

const NASTY = [
  'end',
  'x"] --> y["',
  '<img src=x onerror=alert(1)>',
  '#quot;#35;',
  '`code`',
  '```\n## heading',
  '%%{init: {"securityLevel": "loose"}}%%',
  'click s0 href "javascript:alert(1)"',
  '"]\nclick s0 call f()',
  'a\nb',
  '</pre></details>',
  '@octocat #1 https://evil.example',
]

const name = fc.oneof(hostile, fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }))
const anyStages: fc.Arbitrary<StageReport[]> = fc.array(
  fc.record({
    name,
    clusters: fc.array(
      fc.record({
        id: name,
        name,
        state: fc.constantFrom('done' as const, 'soaking' as const, 'pending' as const, 'unknown' as const),
        until: fc.constantFrom(null, '2026-01-01T00:00:00Z'),
      }),
      { maxLength: 10 },
    ),
    waitsFor: fc.array(name, { maxLength: 10 }),
  }),
  { minLength: 1, maxLength: 25 },
)

describe('stages and clusters with hostile names', () => {
  it('can end neither a label of the picture nor its code block', () => {
    fc.assert(
      fc.property(anyStages, (stages) => {
        const lines = picture(stages).split('\n')
        expect(lines.filter((line) => !LINES.some((pattern) => pattern.test(line)))).toEqual([])
        expect(lines.filter((line) => line.startsWith('  s') && line.includes('[')).length).toBe(
          Math.min(20, stages.length),
        )
      }),
    )
  })

  it('are harmless in the summary and on the page', () => {
    fc.assert(
      fc.property(anyStages, (stages) => {
        const report = fleet(2, 'en', stages)
        const html = toHtml(renderSummary(report))
        expect(problemsIn(html)).toEqual([])
        expect(headingsIn(html).filter((text) => text === 'Stages')).toHaveLength(1)
        expect(problemsOf(renderHtml(report))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
