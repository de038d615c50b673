import { type Collected, collect } from './collect.js'
import { createLog } from './github/log.js'
import type { CheckResult } from './model/check-result.js'
import type { Report, Verdict } from './model/report.js'
import { decideResult } from './policy/decide-results.js'
import { highest, isGreen } from './policy/verdict.js'
import { buildReport } from './report/build-report.js'
import { renderFiles } from './report/files.js'
import { renderText } from './report/text.js'
import { type RawSettings, type ReadSettings, readSettings } from './settings/read-settings.js'
import { readsOwnEvidence } from './settings/result-files.js'
import { hideSecrets } from './text/secrets.js'
import type { World } from './world.js'

export interface Outcome {
  readonly report: Report
  /** refused settings have an exit code of their own on the command line */
  readonly refused: boolean
}

/** The whole story: read the settings, collect, decide, report, publish. Never throws for what it meets outside. */
export async function gate(raw: RawSettings, world: World): Promise<Outcome> {
  const read = readSettings(raw)
  world.mask(read.secrets)
  const redact = hideSecrets(read.secrets)
  const log = createLog(world.sink, redact)
  log.info(`CCE Upgrade Gate ${world.version}`)
  for (const notice of read.notices) log.info(`Notice: ${notice}`)
  const isGood = (results: readonly CheckResult[]): boolean => {
    const verdict = highest(results.map((result) => decideResult(result, read.run.failOn).verdict))
    return verdict === 'pass' || verdict === 'warn'
  }
  const collected = await collect(read, world, { log, redact, isGood, hasSecrets: read.secrets.length > 0 })
  const report = decideAndReport(collected, read, world)
  for (const line of explain(report)) log.info(line)
  for (const line of renderText(report)) log.info(line)
  const { run } = read
  const rendered = [...renderFiles(report, collected.evidence)]
  const files = new Map(rendered.map(([name, text]) => [name, redact(text)]))
  const failed = new Set<string>()
  const keepsEvidence = readsOwnEvidence(read.results, run.reportDir, world.cwd)
  const publication = { run, files, keepsEvidence, redact, log, cwd: world.cwd, env: world.env, failed }
  for (const publisher of world.publishers) {
    await publisher.publish(report, publication).catch((error: unknown) => {
      failed.add(publisher.name)
      log.info(
        `Warning: ${publisher.name} could not be written: ${error instanceof Error ? error.message : String(error)}`,
      )
    })
  }
  return { report, refused: collected.refused }
}

function decideAndReport(collected: Collected, read: ReadSettings, world: World): Report {
  const { failOn } = read.run
  const results = collected.results.map((result) => decideResult(result, failOn))
  const aboutRun = collected.aboutRun.map((observation) => ({
    observation,
    decision: 'inconclusive' as const,
    otherwise: 'inconclusive' as const,
    counts: true,
    rule: null,
    waiver: null,
  }))
  const verdict: Verdict =
    collected.notApplicable !== null
      ? 'not-applicable'
      : highest([...results.map((one) => one.verdict), ...aboutRun.map(() => 'inconclusive' as const)])
  return buildReport({
    subject: collected.subject,
    results,
    aboutRun,
    verdict,
    green: isGreen(verdict, failOn, collected.refused, collected.excused),
    failOn,
    version: world.version,
    now: world.clock.now(),
    changedFiles: collected.notApplicable,
    facts: collected.facts,
    notCovered: collected.notCovered,
    highest,
  })
}

/** Why it decided so, a line for each finding. */
function explain(report: Report): string[] {
  const decided = report.findings.filter((finding) => finding.name !== 'wrong-settings')
  return decided.map((finding) => {
    const item =
      finding.kind || finding.level
        ? ` (${[finding.kind, finding.level, finding.group].filter(Boolean).join(', ')})`
        : ''
    const by = finding.scope === 'gate' ? 'what could not be seen' : `fail-on ${report.failOn}`
    const counts = finding.decides ? '' : ', but its result does not count'
    return `decided: ${finding.decision} for ${finding.name}${item} by ${by}${counts} [${finding.fingerprint}]`
  })
}
