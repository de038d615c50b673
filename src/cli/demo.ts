import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AnnotationLevel } from '../model/annotation.js'
import { counted } from '../model/language.js'
import type { Report } from '../model/report.js'
import type { Publisher } from '../publish/publisher.js'
import { reportFiles } from '../publish/report-files.js'
import { renderAnnotations } from '../report/annotations.js'
import { answerInPlainText } from '../report/answer.js'
import { stoppedExitCode } from '../run/process.js'
import {
  clustersFileOf,
  DEMO,
  FLEETS,
  SCENARIOS,
  type Simulator,
  startSimulator,
} from '../simulator/server/simulator.js'
import { logLines } from '../text/log.js'
import { type Call, EXIT, languageOf, type Print } from './command.js'
import { gateOnFiles } from './gate.js'
import { requireScenario } from './scenario-list.js'
import { linesFor, showWaiting } from './terminal.js'

const REPORT_DIR = 'cce-upgrade-report'

/**
 * Runs the gate against the embedded CCE and prints what people get to see on GitHub. The workspace is a temporary folder, so that no
 * policy, clusters file or manifest of the current folder changes what a scenario shows.
 * @returns 0 whatever the verdict; what a signal stops ends with 128 and its number, and leaves no files
 */
export async function demo(scenario: string, call: Omit<Call, 'args'>): Promise<number> {
  const { env: given, invocation, signal } = call
  const print: Print = (text) => call.print(linesFor(text, process.stdout))
  requireScenario(scenario)
  const language = languageOf(call.flags)
  const simulator = await startSimulator({ scenario })
  const folder = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-'))
  const isInteractive = process.stdout.isTTY === true && !given['CI']
  const waiting = showWaiting(process.stdout, isInteractive, 'the first response of the embedded CCE')
  try {
    const { description } = SCENARIOS.get(scenario) ?? FLEETS.get(scenario) ?? { description: '' }
    print(`Scenario "${scenario}": ${description}`)
    print(`The embedded CCE listens on ${simulator.url}; the gate runs against it.\n`)
    const env = { GITHUB_EVENT_NAME: 'push', ...simulator.access.environment }
    const inputs = { ...inputsOf(scenario, simulator, folder), language }
    const { report } = await gateOnFiles(inputs, { env, signal }, waiting.sink, filesUnless(signal), folder)
    waiting.stop()
    if (signal.aborted) {
      print('Stopped. No report was written.')
      return stoppedExitCode(signal)
    }
    printAnnotations(report, print)
    print(`\n${logLines(answerInPlainText(report)).join(' ')}`)
    print(`Verdict: ${report.verdict}: ${report.reason}`)
    print(`The step is ${report.green ? 'green' : 'red'} (exit code ${report.green ? 0 : 1}).`)
    print(`Summary for reviewers:     ${resolve(REPORT_DIR, 'summary.md')}`)
    print(`Page to search and filter: ${resolve(REPORT_DIR, 'report.html')}`)
    print(`Everything as JSON:        ${resolve(REPORT_DIR, 'report.json')}`)
    print(`\nAnother scenario: ${invocation.demo} NAME; ${invocation.demo} --list lists all of them`)
    return EXIT.ok
  } finally {
    waiting.stop()
    await simulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What writes the files of the report into the current folder, unless the run was stopped. */
const filesUnless = (signal: AbortSignal): Publisher => ({
  ...reportFiles,
  publish: async (report, publication) => {
    if (!signal.aborted) await reportFiles.publish(report, { ...publication, cwd: process.cwd() })
  },
})

/** @param folder for the clusters file of a scenario with many clusters */
function inputsOf(scenario: string, { access, clusters }: Simulator, folder: string): Readonly<Record<string, string>> {
  const inputs = {
    'target-version': DEMO.targetVersion,
    ...access.inputs,
    'poll-interval': '1s',
    'wait-timeout': '10s',
    'report-dir': REPORT_DIR,
  }
  if (!FLEETS.has(scenario)) return { ...inputs, 'cluster-id': DEMO.clusterId, ...SCENARIOS.get(scenario)?.inputs }
  const file = join(folder, 'clusters.yml')
  writeFileSync(file, clustersFileOf(clusters))
  return { ...inputs, 'clusters-file': file }
}

const SIGNS: Readonly<Record<AnnotationLevel, string>> = { error: '✖ Error', warning: '! Warning', notice: 'i Notice' }

function printAnnotations(report: Report, print: Print): void {
  const annotations = renderAnnotations(report)
  print(`${counted(annotations.length, 'annotation')} on the pull request:`)
  for (const { level, title, message } of annotations) {
    print(`\n${SIGNS[level]}: ${logLines(title).join(' ')}`)
    for (const line of logLines(message)) print(`    ${line}`)
  }
}
