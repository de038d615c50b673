import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Invocation } from '../../src/cli/invocation.js'
import { simulate } from '../../src/cli/simulate.js'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const NODE = { command: 'node dist/cli/index.js', demo: '', beside: null }

/** What the command prints before it is interrupted. */
async function printed(
  scenario: string,
  invocation = NODE as Invocation,
  flags: Record<string, string> = {},
  onPrint = (): void => undefined,
): Promise<string> {
  const lines: string[] = []
  const print = (line: string) => {
    lines.push(line)
    onPrint()
  }
  await simulate({
    flags: { scenario, ...flags },
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

  it('prints a command without keys for a keyless run, and a region without STS where the scenario has one', async () => {
    const text = await printed('ready', NODE, { keyless: 'true' })
    expect(text).toMatch(/ ACTIONS_ID_TOKEN_REQUEST_URL='http:\/\/127\.0\.0\.1:\d+\/_oidc\/token\?api-version=2\.0' /)
    expect(text).toMatch(/--sts-endpoint http:\/\/127\.0\.0\.1:\d+ /)
    expect(text).not.toContain(DEMO.accessKey)
    expect(await printed('keyless-iam')).toMatch(/--iam-endpoint \S+ --region eu-west-101 /)
  })

  it('deletes the file with its variables when it ends, so that nobody waits for it and reads an old address', async () => {
    const file = join(temporaryFolder(), 'simulator.env')
    await printed('ready', NODE, { 'write-env': file }, () =>
      expect(readFileSync(file, 'utf8')).toContain('CCE_ENDPOINT='),
    )
    expect(existsSync(file)).toBe(false)
  })

  it('leaves the file alone where a later simulator has written its own variables', async () => {
    const file = join(temporaryFolder(), 'simulator.env')
    await printed('ready', NODE, { 'write-env': file }, () => writeFileSync(file, 'another'))
    expect(readFileSync(file, 'utf8')).toBe('another')
  })

  it('writes an ID token for a run outside of a workflow', async () => {
    const file = join(temporaryFolder(), 'id-token')
    const text = await printed('ready', NODE, { 'write-id-token': file })
    expect(text).toContain(`HUAWEICLOUD_OIDC_TOKEN_FILE=${file}`)
    expect(text).not.toContain('ACTIONS_ID_TOKEN')
    expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  })
})
