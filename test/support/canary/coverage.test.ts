import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { globSync } from 'tinyglobby'

/** Processes that get no credentials: PATH is all that they have, or no credential is in what they read. */
const WITHOUT_CREDENTIALS = [
  'test/cli/invocation.test.ts',
  'test/scenarios/command-line-policy.test.ts',
  'test/scenarios/plan.test.ts',
  // its steps of the gate are run by runStep()
  'test/support/workflow/run-workflow.ts',
]

it('every test that starts a process of dist/ with credentials looks for them in what the process puts out', () => {
  const starts = /\b(?:spawn|spawnSync|execFile|execFileSync|fork)\(/
  const files = globSync('test/**/*.ts').filter((file) => {
    const text = readFileSync(file, 'utf8')
    return starts.test(text) && /['"`/]dist\//.test(text) && !/\bwatch(?:Child|Outputs)\(/.test(text)
  })
  const others = files.filter((file) => !WITHOUT_CREDENTIALS.includes(file))
  // these look at the files of dist/, or run it in a folder of its own without credentials
  expect(others.filter((file) => !/^test\/(?:release|support\/canary)\//.test(file))).toEqual([])
  expect(
    WITHOUT_CREDENTIALS.filter((file) => /SIMULATOR_ENV|SECRET_KEY|_SK\b/.test(readFileSync(file, 'utf8'))),
  ).toEqual([])
})
