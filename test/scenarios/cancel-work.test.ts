import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { reportSchema } from '../../src/model/report-schema.js'
import { runStep } from '../support/runner/run-step.js'
import { workspaceWithFindings } from './many-findings.js'
import { namesOf, readReport } from './support.js'

/** A workspace with a saved result and this policy. */
function workspaceWithPolicy(policy: string): string {
  const workspace = workspaceWithFindings(1)
  mkdirSync(join(workspace, '.github'))
  writeFileSync(join(workspace, '.github', 'cce-upgrade-policy.yml'), policy)
  return workspace
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** Each takes the gate seconds on a busy machine. */
const WORK: [what: string, workspace: () => string][] = [
  [
    'a policy of 1 MiB with 20,000 unknown keys',
    () =>
      workspaceWithPolicy(
        `version: 1\n${numbers(20_000)
          .map((index) => `${'k'.repeat(43)}-${index}: 1\n`)
          .join('')}`,
      ),
  ],
  [
    'a policy with 200,000 wrong entries',
    () => workspaceWithPolicy(`version: 1\nrules: [${Array(200_000).fill('1')}]\n`),
  ],
  ['a saved result with 20,000 causes', () => workspaceWithFindings(20_000)],
]

describe.each(WORK)('a run with %s', (_, workspace) => {
  it.each(['SIGINT', 'SIGTERM'] as const)('is red and whole soon after %s', async (signal) => {
    const ran = await runStep({
      main: 'dist/index.js',
      workspace: workspace(),
      inputs: { results: 'saved.json' },
      signalAfterOutput: { pattern: /CCE Upgrade Gate/, signal },
    })
    expect(ran.exitCode).toBe(1)
    expect(ran.outputs['verdict']).toBe('inconclusive')
    expect(Object.keys(ran.outputs)).toHaveLength(15)
    expect(ran.stderr.toString()).toBe('')
    const report = readReport(ran)
    expect(reportSchema.safeParse(report).success).toBe(true)
    expect(['not-finished', 'policy-error']).toEqual(expect.arrayContaining(namesOf(report, 'inconclusive')))
    expect(ran.afterSignalMs).toBeLessThan(2_000)
  })
})
