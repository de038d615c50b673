import type { Baseline } from '../baseline/baseline.js'
import { createLog } from '../github/runner/log.js'
import type { Log, Redact } from '../model/ports.js'
import type { Report } from '../model/report.js'
import { isGreen } from '../policy/evaluate/verdict.js'
import type { PreviousReport, Publication } from '../publish/publisher.js'
import { explainLine } from '../report/explain.js'
import { renderFiles } from '../report/files.js'
import { renderText } from '../report/text.js'
import { readsOwnEvidence } from '../settings/files.js'
import { type RawSettings, type ReadSettings, readSettings } from '../settings/read-settings.js'
import { hideSecrets } from '../text/secrets.js'
import { type Collected, collect } from './collect.js'
import { githubRun, type RunContext } from './context.js'
import { type Case, evaluate, passesUnder } from './evaluate.js'
import { policyInput } from './policy-input.js'
import { reportOfRuling, requestedSettings } from './report-run.js'

/** The whole run is over this long after the time for waiting. */
const RUN_GRACE_MS = 5 * 60_000

export interface Outcome {
  readonly report: Report
  /** refused settings have an exit code of their own on the command line */
  readonly refused: boolean
}

/** The whole story: read the settings, collect, decide, report, publish. Never throws for what it meets outside. */
export async function gate(raw: RawSettings, world: RunContext): Promise<Outcome> {
  const read = readSettings(raw)
  const endsAt = world.clock.now() + read.subject.waitTimeoutMs + RUN_GRACE_MS
  world.mask(read.secrets)
  const redact = hideSecrets(read.secrets)
  const log = createLog(world.sink, redact)
  log.info(`CCE Upgrade Gate ${world.version}`)
  for (const notice of read.notices) log.info(`Notice: ${notice}`)
  const collected = await collect(read, world, { log, redact, hasSecrets: read.secrets.length > 0 }, (policy) => ({
    isGood: passesUnder(policy, termsOf(read, world)),
    mayConfirm: policy.state !== 'faulty',
  }))
  const decided = decideAndReport(collected, read, world)
  const previous = collected.baseline === null ? await previousReport(read, world, { log, redact }) : NO_PREVIOUS_REPORT
  const report = await compared(decided, collected.baseline ?? previous.baseline)
  for (const finding of report.findings) if (finding.name !== 'wrong-settings') log.info(explainLine(finding))
  for (const line of renderText(report)) log.info(line)
  const { run } = read
  const rendered = [...renderFiles(report, collected.evidence)]
  const files = new Map(rendered.map(([name, text]) => [name, redact(text)]))
  const failed = new Set<string>()
  const keepsEvidence = readsOwnEvidence(read.results, run.reportDir, world.cwd)
  const publication: Publication = {
    ...githubRun(read, world, { log, redact }),
    run,
    files,
    keepsEvidence,
    cwd: world.cwd,
    endsAt,
    comments: previous.comments,
    failed,
  }
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

const NO_PREVIOUS_REPORT: PreviousReport = { baseline: null, comments: null }

/** Without a named baseline, a run is compared with the last report on the pull request, if a comment keeps it. */
const previousReport = async (
  read: ReadSettings,
  world: RunContext,
  tools: { readonly log: Log; readonly redact: Redact },
): Promise<PreviousReport> =>
  read.run.comment === 'never' || !world.github
    ? NO_PREVIOUS_REPORT
    : world.github.readPreviousReport(githubRun(read, world, tools))

/** The report held against an earlier one, if there is one. */
async function compared(report: Report, baseline: Baseline | null): Promise<Report> {
  if (baseline === null) return report
  const { compareWithBaseline } = await import('../baseline/compare.js')
  return compareWithBaseline(report, baseline)
}

/** What the settings say for a decision, at this moment. */
const termsOf = ({ run, subject }: ReadSettings, world: RunContext) => ({
  requestedFailOn: run.requestedFailOn,
  clusterId: subject.clusterId,
  targetVersion: subject.targetVersion,
  now: world.clock.now(),
})

function decideAndReport(collected: Collected, read: ReadSettings, world: RunContext): Report {
  const { policy, facts, results, aboutRun } = collected
  const about: Case = { ...termsOf(read, world), results, aboutRun, clusterName: facts.name }
  const ruling = evaluate(about, policy.file, policy)
  const other = policy.proposal && evaluate(about, policy.file, policy.proposal)
  const verdict = collected.notApplicable === null ? ruling.verdict : 'not-applicable'
  return reportOfRuling(
    { ...ruling, verdict },
    {
      subject: collected.subject,
      asked: requestedSettings(read),
      green: isGreen(verdict, ruling.failOn, collected.refused, collected.excused),
      version: world.version,
      language: read.run.language,
      now: about.now,
      changedFiles: collected.notApplicable,
      facts,
      notCovered: collected.notCovered,
      policy: policyInput(policy, ruling, other, about.now),
      items: policy.policy.items,
    },
  )
}
