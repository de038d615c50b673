import { describe, expect, it } from '@jest/globals'
import { simulate } from '../../src/cli/simulate.js'

/** What the command prints before it is interrupted. */
async function printed(scenario: string): Promise<string> {
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  await simulate({ flags: { scenario }, operands: [], print, signal: AbortSignal.abort() } as never)
  return lines.join('\n')
}

describe('the simulate command', () => {
  it.each([
    ['removed-apis-called', '--target-version v1.25.16-r10 --checks precheck'],
    ['autopilot', '--autopilot true'],
    ['start-end-workflow', '--start if-needed'],
  ])('prints a command that shows the scenario %s', async (scenario, flags) => {
    expect(await printed(scenario)).toContain(flags)
  })
})
