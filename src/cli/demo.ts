import { spawn } from 'node:child_process'
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { counted } from '../model/language.js'
import { DEMO, SCENARIOS, startSimulator } from '../simulator/server/simulator.js'
import { logLines } from '../text/log.js'
import type { Print } from './command.js'
import { requireScenario } from './simulate.js'

const REPORT_DIR = 'cce-upgrade-report'

/**
 * Runs the action against the embedded CCE, as the runner would, and prints what people get to see on GitHub.
 * @returns 0 whatever the verdict
 */
export async function demo(scenario: string, print: Print): Promise<number> {
  requireScenario(scenario)
  const folder = await mkdtemp(join(tmpdir(), 'cce-upgrade-gate-'))
  const simulator = await startSimulator({ scenario })
  try {
    print(`Scenario "${scenario}": ${SCENARIOS.get(scenario)?.description ?? ''}`)
    print(`The embedded CCE listens on ${simulator.url}; the action runs against it as on a runner.\n`)
    const files = { output: join(folder, 'output'), summary: join(folder, 'summary') }
    await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
    const env = { ...stepEnv(files), ...inputEnv(scenario, simulator.url) }
    const { code, stdout } = await runAction(await actionPath(), env)
    printAnnotations(stdout, print)
    const outputs = readOutputs(await readFile(files.output, 'utf8'))
    print(`\nVerdict: ${outputs.get('verdict') ?? '(none)'}: ${outputs.get('reason') ?? ''}`)
    print(`The step is ${code === 0 ? 'green' : 'red'} (exit code ${code}).`)
    print(`Summary for reviewers:    ${resolve(REPORT_DIR, 'summary.md')}`)
    print(`Page to search and filter: ${resolve(REPORT_DIR, 'report.html')}`)
    print(`Everything as JSON:       ${resolve(REPORT_DIR, 'report.json')}`)
    print(`\nOther scenarios: npm start NAME, with one of ${[...SCENARIOS.keys()].join(', ')}`)
    return 0
  } finally {
    await simulator.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The entry point of the action, next to that of the command line. */
async function actionPath(): Promise<string> {
  const here = dirname(await realpath(process.argv[1] ?? ''))
  return basename(here) === 'cli' ? join(here, '..', 'index.js') : join(here, 'index.js')
}

function stepEnv(files: { readonly output: string; readonly summary: string }): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_WORKSPACE: process.cwd(),
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
  }
}

function inputEnv(scenario: string, url: string): Record<string, string> {
  const given = {
    'cluster-id': DEMO.clusterId,
    'project-id': DEMO.projectId,
    'access-key': DEMO.accessKey,
    'secret-key': DEMO.secretKey,
    'target-version': DEMO.targetVersion,
    endpoint: url,
    'poll-interval': '1s',
    'wait-timeout': '10s',
    'report-dir': REPORT_DIR,
    ...SCENARIOS.get(scenario)?.inputs,
  }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

function runAction(path: string, env: Record<string, string>): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolvePromise, reject) => {
    const child = spawn(process.execPath, [path], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolvePromise({ code, stdout: Buffer.concat(chunks).toString('utf8') }))
  })
}

const SIGNS: Readonly<Record<string, string>> = { error: '✖ Error', warning: '! Warning', notice: 'i Notice' }

/** Prints the annotations as GitHub shows them: each with a title and a message. */
function printAnnotations(stdout: string, print: Print): void {
  const commands = [...stdout.matchAll(/^::(error|warning|notice) title=([^:]*)::(.*)$/gm)]
  print(`${counted(commands.length, 'annotation')} on the pull request:`)
  for (const [, level = '', title = '', message = ''] of commands) {
    print(`\n${SIGNS[level]}: ${logLines(unescaped(title)).join(' ')}`)
    for (const line of logLines(unescaped(message))) print(`    ${line}`)
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
const unescaped = (text: string): string => text.replace(/%(?:0D|0A|3A|2C|25)/g, (sign) => ESCAPES[sign] ?? '')

/** Reads the outputs file: `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([^\n<=]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )
}
