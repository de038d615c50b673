import { describe, expect, it } from '@jest/globals'
import { serviceError } from '../../../src/simulator/server/responses.js'
import { DEMO, FLEETS, type Scenario } from '../../../src/simulator/server/simulator.js'
import { FILE, runOnChange } from './run-on-change.js'

const CLUSTERS = FLEETS.get('fleet-stages')?.clusters(5) ?? []

type Fields = Readonly<Record<string, unknown>>

function entry(name: string, over: Fields = {}): string {
  const cluster = CLUSTERS.find((one) => one.name === name)
  if (!cluster) throw new Error(`the scenario has no cluster ${name}`)
  const { id, project, stage, soak } = cluster
  const place = { region: project.region, 'project-id': project.id }
  const fields = {
    name,
    id,
    ...place,
    stage,
    soak,
    target: DEMO.targetVersion,
    paths: [`clusters/${name}/**`],
    ...over,
  }
  return `- ${JSON.stringify(fields)}\n`
}

const file = (over: Readonly<Record<string, Fields>> = {}): string =>
  CLUSTERS.map(({ name }) => entry(name, over[name])).join('')

/** Runs on a change of the files of one cluster. */
const onChangeOf = (name: string, text: string, inputs: Record<string, string> = {}) =>
  runOnChange(
    { base: { [FILE]: text, [`clusters/${name}/main.tf`]: '1' }, head: { [`clusters/${name}/main.tf`]: '2' } },
    { scenario: 'fleet-stages', inputs },
  )

const waits = ({ report }: Awaited<ReturnType<typeof runOnChange>>) =>
  report.findings.filter(({ name }) => name === 'earlier-stage')

describe('a cluster of a later stage', () => {
  it('is blocked while a cluster of an earlier stage soaks, although that one is not touched by the change', async () => {
    const run = await onChangeOf('prod', file())
    expect(run.verdicts).toEqual({ prod: 'block' })
    expect(waits(run)).toMatchObject([{ decision: 'block', scope: 'gate' }])
    expect(waits(run)[0]?.message).toMatch(
      /^Stage prod waits .* staging-2 \(stage staging\) is soaking until 2026-01-16 09:00 UTC, for another 21 h/,
    )
    expect(waits(run)[0]?.message).not.toContain('staging-1')
    expect(run.report.stages).toEqual([
      { name: 'canary', clusters: [expect.objectContaining({ name: 'canary', state: 'done' })], waitsFor: [] },
      {
        name: 'staging',
        clusters: [
          expect.objectContaining({ name: 'staging-1', state: 'done', until: null }),
          expect.objectContaining({
            name: 'staging-2',
            state: 'soaking',
            until: expect.stringMatching(/^2026-01-16T09/),
          }),
        ],
        waitsFor: [],
      },
      {
        name: 'prod',
        clusters: [expect.objectContaining({ name: 'prod', state: 'pending' })],
        waitsFor: ['staging-2'],
      },
    ])
  })

  it('is not blocked any more once every soak is over', async () => {
    const run = await onChangeOf('prod', file({ 'staging-2': { soak: '2h' } }))
    expect(run.verdicts).toEqual({ prod: 'pass' })
    expect(waits(run)).toEqual([])
  })

  it('is blocked while a cluster of an earlier stage does not run the target', async () => {
    const run = await onChangeOf('prod', file({ shop: { stage: 'canary' } }))
    expect(run.verdicts).toEqual({ prod: 'block' })
    expect(waits(run)[0]?.message).toContain(`shop (stage canary) runs ${DEMO.currentVersion}`)
  })

  it('is inconclusive where a cluster of an earlier stage cannot be read', async () => {
    const text = file({ canary: { 'project-id': '0'.repeat(32) }, 'staging-2': { soak: '0s' } })
    const run = await onChangeOf('prod', text)
    expect(run.verdicts).toEqual({ prod: 'inconclusive' })
    expect(waits(run)).toMatchObject([{ decision: 'inconclusive' }])
    expect(waits(run)[0]?.message).toMatch(/canary \(stage canary\) could not be read \(.*40[34]\)/)
    expect(run.report.stages?.[0]?.clusters).toMatchObject([{ name: 'canary', state: 'unknown' }])
  })

  it('does not depend on one request about an earlier cluster that fails', async () => {
    let failures = 0
    const atService: Scenario['atService'] = ({ operation }) =>
      operation === 'ListUpgradeWorkFlows' && failures++ < 1 ? serviceError('internal', 'try again') : null
    const fleet = CLUSTERS.map((cluster) =>
      cluster.name === 'canary' && typeof cluster.scenario !== 'string'
        ? { ...cluster, scenario: { ...cluster.scenario, atService } }
        : cluster,
    )
    const text = file({ 'staging-2': { soak: '2h' } })
    const change = { base: { [FILE]: text, 'clusters/prod/main.tf': '1' }, head: { 'clusters/prod/main.tf': '2' } }
    const run = await runOnChange(change, { scenario: 'fleet-stages', fleet })
    expect(failures).toBe(2)
    expect(run.verdicts).toEqual({ prod: 'pass' })
  })

  it('waits for what the base branch lists, whatever the change makes of the file', async () => {
    const base = { [FILE]: file() }
    const escapes = [
      file().replace(entry('staging-2'), ''),
      file({ 'staging-2': { stage: 'prod' } }),
      file({ 'staging-2': { soak: '0s' } }),
      file({ prod: { stage: 'canary', target: 'v1.31' } }),
    ]
    for (const text of escapes) {
      const run = await runOnChange(
        { base: { ...base, 'clusters/prod/main.tf': '1' }, head: { [FILE]: text, 'clusters/prod/main.tf': '2' } },
        { scenario: 'fleet-stages' },
      )
      expect(run.verdicts).toMatchObject({ prod: 'block' })
    }
  })

  it('is not held back once it runs its target, nor while somebody follows its upgrade', async () => {
    const reached = await onChangeOf('staging-2', file({ shop: { stage: 'canary' } }))
    expect(reached.verdicts).toEqual({ 'staging-2': 'not-applicable' })
    const followed = await onChangeOf('prod', file(), { checks: 'upgrade' })
    expect(waits(followed)).toEqual([])
  })
})

describe('a cluster of the first stage', () => {
  it('waits for nothing, and no other cluster is asked about', async () => {
    const run = await onChangeOf(
      'shop',
      file({ shop: { stage: 'first' } })
        .split('\n')
        .reverse()
        .join('\n'),
    )
    expect(run.verdicts).toEqual({ shop: 'warn' })
    expect(waits(run)).toEqual([])
    expect(run.requests.every(({ path }) => path.includes(CLUSTERS[4]?.id ?? '?'))).toBe(true)
  })
})

describe('a cluster without a stage', () => {
  it('waits for nothing', async () => {
    const run = await onChangeOf('prod', file({ prod: { stage: undefined } }))
    expect(run.verdicts).toEqual({ prod: 'pass' })
    expect(run.report.stages).toBeUndefined()
  })
})
