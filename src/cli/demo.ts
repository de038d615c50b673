import { resolve } from 'node:path'
import type { AnnotationLevel } from '../model/annotation.js'
import { counted } from '../model/language.js'
import type { Report } from '../model/report.js'
import { renderAnnotations } from '../report/annotations.js'
import { DEMO, SCENARIOS, startSimulator } from '../simulator/server/simulator.js'
import { logLines } from '../text/log.js'
import { EXIT, type Print } from './command.js'
import { gateOnFiles } from './gate.js'
import { requireScenario } from './simulate.js'

const REPORT_DIR = 'cce-upgrade-report'

/**
 * Runs the gate against the embedded CCE and prints what people get to see on GitHub.
 * @returns 0 whatever the verdict
 */
export async function demo(scenario: string, print: Print, signal: AbortSignal): Promise<number> {
  requireScenario(scenario, [...SCENARIOS.keys()])
  const simulator = await startSimulator({ scenario })
  try {
    print(`Scenario "${scenario}": ${SCENARIOS.get(scenario)?.description ?? ''}`)
    print(`The embedded CCE listens on ${simulator.url}; the gate runs against it.\n`)
    const env = { GITHUB_EVENT_NAME: 'push' }
    const silent = { write: () => {}, verbose: false }
    const { report } = await gateOnFiles(inputsOf(scenario, simulator.url), { env, signal }, silent)
    printAnnotations(report, print)
    print(`\nVerdict: ${report.verdict}: ${report.reason}`)
    print(`The step is ${report.green ? 'green' : 'red'} (exit code ${report.green ? 0 : 1}).`)
    print(`Summary for reviewers:     ${resolve(REPORT_DIR, 'summary.md')}`)
    print(`Page to search and filter: ${resolve(REPORT_DIR, 'report.html')}`)
    print(`Everything as JSON:        ${resolve(REPORT_DIR, 'report.json')}`)
    print(`\nOther scenarios: npm start NAME, with one of ${[...SCENARIOS.keys()].join(', ')}`)
    return EXIT.ok
  } finally {
    await simulator.close()
  }
}

const inputsOf = (scenario: string, url: string): Readonly<Record<string, string>> => ({
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
})

const SIGNS: Readonly<Record<AnnotationLevel, string>> = { error: '✖ Error', warning: '! Warning', notice: 'i Notice' }

function printAnnotations(report: Report, print: Print): void {
  const annotations = renderAnnotations(report)
  print(`${counted(annotations.length, 'annotation')} on the pull request:`)
  for (const { level, title, message } of annotations) {
    print(`\n${SIGNS[level]}: ${logLines(title).join(' ')}`)
    for (const line of logLines(message)) print(`    ${line}`)
  }
}
