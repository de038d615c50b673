import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { BARE_POLICY, cluster, fleetReport, type Situation } from '../report/merge/fleets.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { readCliReport, runCli } from './run-cli.js'

/** A folder with the reports of jobs, each about one cluster, in folders named after their artifacts. */
function jobs(...situations: readonly Situation[]): string {
  const cwd = temporaryFolder()
  for (const [index, situation] of situations.entries()) {
    mkdirSync(join(cwd, 'jobs', `job-${index + 1}`), { recursive: true })
    const report = fleetReport([cluster(index + 1, situation)], { policy: BARE_POLICY, run: null, now: Date.now() })
    // the results of the fixtures have expired long ago, so that their expiry is left out
    const clusters = report.clusters.map((one) => ({
      ...one,
      checks: one.checks.map((check) => ({ ...check, expiresAt: null })),
    }))
    writeFileSync(join(cwd, 'jobs', `job-${index + 1}`, 'report.json'), JSON.stringify({ ...report, clusters }))
  }
  return cwd
}

describe('the command merge', () => {
  it('writes the merged report in every format, and exits as the verdict demands', async () => {
    const cwd = jobs('blocked', 'blocked', 'warned')
    const { code, stdout } = await runCli(['merge', 'jobs', '--expect', '3'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('Merging 3 reports; no request is sent to CCE')
    const report = readCliReport(cwd)
    expect(report.clusters.map(({ name }) => name)).toEqual(['prod-1', 'prod-2', 'prod-3'])
    for (const name of ['summary.md', 'report.html', 'report.sarif', 'report.junit.xml'])
      expect(readFileSync(join(cwd, 'cce-upgrade-report', name), 'utf8')).toContain('NodeDiskCheck')
  })

  it('takes files, folders and globs, and merges a file once that is named twice', async () => {
    const cwd = jobs('warned', 'warned')
    const args = ['jobs/job-1/report.json', 'jobs/*/report.json', 'jobs']
    await runCli(['merge', ...args, '--expect', '2'], { cwd })
    expect(readCliReport(cwd).findings.filter(({ name }) => name === 'job-report')).toEqual([])
  })

  it('exits with 3 if a report is missing or a file is none', async () => {
    const cwd = jobs('warned')
    writeFileSync(join(cwd, 'broken.json'), '{')
    const { code } = await runCli(['merge', 'jobs', 'broken.json', 'none.json', '--expect', '2'], { cwd })
    expect(code).toBe(3)
    const messages = readCliReport(cwd).findings.map(({ message }) => message)
    expect(messages).toEqual(
      expect.arrayContaining([
        'broken.json is not JSON.',
        'none.json cannot be read as a text file.',
        '2 jobs must have a report, but there is 1.',
      ]),
    )
  })

  it('never replaces a report that it merges, and refuses wrong settings together', async () => {
    const cwd = jobs('warned')
    const inside = await runCli(['merge', 'jobs', '--report-dir', 'jobs'], { cwd })
    expect([inside.code, inside.stdout]).toEqual([2, expect.stringContaining('report-dir is "jobs"')])
    const wrong = await runCli(['merge', 'jobs', '--expect', 'x', '--matrix', '{}', '--jobs-result', 'fine'], { cwd })
    expect(wrong.code).toBe(2)
    for (const name of ['expect is "x"', 'matrix is "{}"', 'jobs-result is "fine"'])
      expect(wrong.stdout).toContain(name)
    expect((await runCli(['merge'], { cwd })).code).toBe(2)
  })

  it('works with the matrix that clusters split prints', async () => {
    const cwd = jobs('warned')
    const file = `- name: prod-1\n  id: id-1\n- name: prod-2\n  id: id-2\n`
    writeFileSync(join(cwd, 'clusters.yml'), file)
    const split = await runCli(['clusters', 'split', 'clusters.yml', '--max-jobs', '1'], { cwd })
    expect([split.code, JSON.parse(split.stdout)]).toEqual([
      0,
      { include: [{ job: '001', name: 'prod-1 and 1 more', clusters: '["prod-1","prod-2"]' }] },
    ])
    const { code } = await runCli(['merge', 'jobs', '--matrix', split.stdout.trim()], { cwd })
    expect(code).toBe(3)
    expect(
      readCliReport(cwd)
        .findings.map(({ message }) => message)
        .join(),
    ).toContain('There is none about prod-1, prod-2.')
  })

  it('prints the faults of a clusters file instead of a matrix', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'clusters.yml'), '- nmae: prod\n')
    const { code, stdout } = await runCli(['clusters', 'split', 'clusters.yml'], { cwd })
    expect([code, stdout]).toEqual([1, expect.stringContaining('clusters.yml:1')])
    expect((await runCli(['clusters', 'split', 'clusters.yml', '--max-jobs', '257'], { cwd })).code).toBe(2)
  })
})
