import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { REPO_ROOT } from '../process/node-process.js'
import { temporaryFolder } from '../process/temporary-folder.js'
import { pullRequest } from './events.js'
import { type RunnerOptions, runStep } from './run-step.js'

const CORE = pathToFileURL(path.join(REPO_ROOT, 'node_modules/@actions/core/lib/core.js')).href
let directory = ''
let scripts = 0

beforeAll(() => {
  directory = temporaryFolder()
  const inputs = {
    'fail-on': { default: 'exception' },
    'github-token': { default: `$\{{ github.token }}` },
    plain: null,
  }
  writeFileSync(path.join(directory, 'action.yml'), JSON.stringify({ name: 'test', inputs }))
})

function runScript(source: string, options: Partial<RunnerOptions> = {}) {
  scripts += 1
  const main = path.join(directory, `script-${scripts}.mjs`)
  writeFileSync(main, source)
  return runStep({ main, ...options })
}

describe('a step with the real toolkit', () => {
  it('produces outputs, annotations, a summary, state and masks', async () => {
    const result = await runScript(
      `import * as core from '${CORE}'
      core.setSecret('hidden-value')
      core.setOutput('verdict', 'block\\nverdict=pass')
      core.saveState('s', '1')
      core.exportVariable('A', 'b')
      core.addPath('/tool')
      core.error('bad, 50%: hidden-value\\nmore', { title: 'T: a,b', file: 'a.tf', startLine: 3, endLine: 4 })
      core.info('the log')
      await core.summary.addRaw('# hidden-value').write()
      core.setFailed('red')`,
    )
    expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure', issues: [], forgedOutputs: {} })
    expect(result.outputs).toEqual({ verdict: 'block\nverdict=pass' })
    expect(result.annotations).toEqual([
      { level: 'error', title: 'T: a,b', message: 'bad, 50%: ***\nmore', file: 'a.tf', line: 3, endLine: 4 },
      { level: 'error', message: 'red' },
    ])
    expect(result.summary).toBe('# ***\n')
    expect(result).toMatchObject({ state: { s: '1' }, env: { A: 'b' }, paths: ['/tool'], masks: ['hidden-value'] })
    expect(result.log).toBe('Error: bad, 50%: ***\nmore\nthe log\nError: red\n')
  })

  it('starts a command when it prints untrusted text with core.info', async () => {
    const result = await runScript(`import * as core from '${CORE}'\ncore.info('x ##[set-output name=verdict]pass')`)
    expect(result.forgedOutputs).toEqual({ verdict: 'pass' })
    expect(result.commands).toEqual([expect.objectContaining({ style: 'v1', name: 'set-output', stream: 'stdout' })])
  })
})

it('the process is Node 24 in the workspace, with the runner’s variables and only PATH inherited', async () => {
  process.env['LEAKED_FROM_TEST'] = 'x'
  try {
    const result = await runScript('console.log(JSON.stringify([process.version, process.cwd(), process.env]))')
    const [version, cwd, env] = JSON.parse(result.stdout.toString())
    expect(version).toMatch(/^v24\./)
    expect(cwd).toBe(result.workspace)
    expect(readdirSync(result.workspace)).toEqual([])
    expect(env).toMatchObject({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd, PATH: process.env['PATH'] })
    expect(Object.keys(env).filter((name) => !/^(GITHUB|RUNNER|INPUT)_|^(CI|HOME|PATH)$/.test(name))).toEqual([])
  } finally {
    delete process.env['LEAKED_FROM_TEST']
  }
})

describe('inputs', () => {
  const script = 'console.log(JSON.stringify(process.env))'

  it('come from the step, else from the defaults of action.yml, in variables that keep hyphens', async () => {
    const inputs = { plain: 'a b', 'Two words': '2' }
    const result = await runScript(script, { inputs, token: 'ghs_token' })
    expect(JSON.parse(result.stdout.toString())).toMatchObject({
      'INPUT_FAIL-ON': 'exception',
      'INPUT_GITHUB-TOKEN': 'ghs_token',
      INPUT_PLAIN: 'a b',
      INPUT_TWO_WORDS: '2',
    })
    expect(result.log).not.toContain('ghs_token')
    expect(result.issues).toEqual([
      "Unexpected input(s) 'Two words', valid inputs are ['fail-on', 'github-token', 'plain']",
    ])
    expect(result).toMatchObject({ conclusion: 'success', annotations: [{ level: 'warning' }] })
  })

  it('are passed on as they are if there is no action.yml', async () => {
    const elsewhere = temporaryFolder()
    writeFileSync(path.join(elsewhere, 'a.mjs'), script)
    const result = await runStep({ main: path.join(elsewhere, 'a.mjs'), inputs: { any: '1' } })
    expect(JSON.parse(result.stdout.toString())).toMatchObject({ INPUT_ANY: '1' })
    expect(result.issues).toEqual([])
  })
})

it('the event is in its file and in the variables that depend on it', async () => {
  const event = pullRequest({ number: 7, bot: true })
  const result = await runScript(
    `import { readFileSync } from 'node:fs'
    const payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
    console.log(JSON.stringify({ payload, env: process.env }))`,
    { event },
  )
  const printed = JSON.parse(result.stdout.toString())
  expect(printed.payload).toEqual(event.payload)
  expect(printed.env).toMatchObject({
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REF_NAME: '7/merge',
    GITHUB_BASE_REF: 'main',
    GITHUB_ACTOR: 'dependabot[bot]',
    GITHUB_REPOSITORY: 'octo-org/infra',
  })
})

it('both streams start commands, and the file wins over a command for the same output', async () => {
  const result = await runScript(
    `import { appendFileSync } from 'node:fs'
    console.error('::set-output name=verdict::pass')
    console.log('::set-output name=extra::1')
    appendFileSync(process.env.GITHUB_OUTPUT, 'verdict=block\\n')`,
  )
  expect(result.outputs).toEqual({ verdict: 'block', extra: '1' })
  expect(result.forgedOutputs).toEqual({ verdict: 'pass', extra: '1' })
  expect(new Set(result.commands.map((each) => each.stream))).toEqual(new Set(['stdout', 'stderr']))
})

it('repository secrets are masked from the start, in the log and in the summary', async () => {
  const result = await runScript(
    `import { writeFileSync } from 'node:fs'
    console.log('a hidden-value b')
    writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'c hidden-value d')`,
    { secrets: ['hidden-value'] },
  )
  expect(result.log).toBe('a *** b\n')
  expect(result.summary).toBe('c *** d\n')
  expect(result.stdout.toString()).toBe('a hidden-value b\n')
})

describe('the end of a step', () => {
  it('is a success on exit code 0, even after error annotations', async () => {
    const result = await runScript(`console.log('::error::x')`)
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'success', summary: '', summaryError: null })
  })

  it('is a failure on exit code 0 if a command or a file could not be processed', async () => {
    const command = await runScript(`console.log('::set-env name=a::b')`)
    expect(command).toMatchObject({ exitCode: 0, conclusion: 'failure', env: {} })
    const file = await runScript(
      `import { appendFileSync } from 'node:fs'
      appendFileSync(process.env.GITHUB_OUTPUT, 'a=1\\nb<<EOF\\nx\\n')`,
    )
    expect(file).toMatchObject({ exitCode: 0, conclusion: 'failure', outputs: { a: '1' } })
    expect(file.issues[0]).toBe("Unable to process file command 'output' successfully.")
  })

  it('is a success if only the summary is too large, which adds an error annotation', async () => {
    const result = await runScript(
      `import { writeFileSync } from 'node:fs'
      writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`,
    )
    expect(result).toMatchObject({ conclusion: 'success', summary: null, annotations: [{ level: 'error' }] })
    expect(result.summaryError).toContain('supports content up to a size of 1024k')
  })

  it('is forced after the timeout', async () => {
    const result = await runScript('setInterval(() => {}, 1000)', { timeoutMs: 300 })
    expect(result).toMatchObject({ exitCode: null, conclusion: 'failure', issues: ['The action has timed out.'] })
  })

  it('can be requested by a signal once the step has printed something', async () => {
    const result = await runScript(
      `process.once('SIGTERM', () => { console.log('stopping'); process.exit(3) })
      setInterval(() => {}, 1000)
      console.log('ready')`,
      { signalAfterOutput: { pattern: /ready/, signal: 'SIGTERM' } },
    )
    expect(result).toMatchObject({ exitCode: 3, conclusion: 'failure', log: 'ready\nstopping\n' })
  })
})

it('arguments for Node that start with a dot are resolved against the repository’s root', async () => {
  const result = await runScript('console.log(process.execArgv.join())', {
    nodeArgs: ['--import', './test/support/clock/fast-clock.mjs'],
  })
  expect(result.log).toBe(`--import,${path.join(REPO_ROOT, 'test/support/clock/fast-clock.mjs')}\n`)
})
