import { describe, expect, it } from '@jest/globals'
import type { Invocation } from '../../src/cli/invocation.js'
import { simulate } from '../../src/cli/simulate.js'

const NODE = { command: 'node dist/cli/index.js', demo: '', beside: null }

/** What the command prints before it is interrupted. */
async function printed(scenario: string, invocation = NODE as Invocation): Promise<string> {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  await simulate({
    flags: { scenario },
    args: [],
    env: {},
    invocation,
    print,
    note: () => undefined,
    signal: AbortSignal.abort(),
  })
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

  it('prints a command in the words of its caller, and quotes what a shell would read', async () => {
    expect(await printed('ready')).toContain('\n  node dist/cli/index.js gate --endpoint http://')
    const inside = { command: 'docker run --rm image', demo: '', beside: 'docker exec 0123abcd env' }
    expect(await printed('ready', inside)).toMatch(
      /^ {2}docker exec 0123abcd env \S+=.*\\\n {2}cce-upgrade-gate gate --/m,
    )
  })
})
