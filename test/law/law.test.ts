import { execFile } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { node24, REPO_ROOT } from '../support/process/node-process.js'

const ARGS = ['--no-warnings', '--import', './test/support/process/typescript.mjs', 'test/law/main.ts']

/** Runs the matrix in a process of its own, because it replaces network, clock and file system. */
async function runMatrix(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const node = await node24()
  return new Promise((resolve) => {
    execFile(node, [...ARGS, ...args], { cwd: REPO_ROOT }, (error, stdout) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0
      resolve({ code, lines: stdout.trimEnd().split('\n') })
    })
  })
}

describe('the law: no fault makes a verdict better, and every run ends', () => {
  it('holds for a sample of the matrix of faults, some of them as processes', async () => {
    const { code, lines } = await runMatrix('--sample', '250', '--processes', '8')
    expect(lines.filter((line) => line.startsWith('VIOLATION'))).toEqual([])
    expect(lines.at(-1)).toMatch(/^[3-9]\d\d combinations ran, [1-9]\d* of them as processes; 0 broke the law$/)
    expect(lines.at(-2)).toMatch(/block, inconclusive, not-applicable, pass, warn/)
    expect(code).toBe(0)
    // 20 seconds on a free machine
  }, 240_000)
})
