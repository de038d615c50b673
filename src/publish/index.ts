import { annotate, setOutputs, writeStepSummary } from '../github/runner/workflow-commands.js'
import { wholeText } from '../model/file-text.js'
import type { Report } from '../model/report.js'
import { renderAnnotations } from '../report/annotations.js'
import { manifestChecks } from '../report/edits.js'
import { REPORT_FILE, SUMMARY_FILE } from '../report/files.js'
import { CRASH_OUTPUTS, renderOutputs } from '../report/outputs.js'
import type { Publisher, PublishSettings } from './publisher.js'
import { reportFiles } from './report-files.js'

/** The summary on the page of the workflow run. */
const stepSummary: Publisher = {
  name: 'the step summary',
  publish: async ({ reason }, { files, env, redact }) =>
    writeStepSummary(wholeText(files.get(SUMMARY_FILE) ?? `## ${redact(reason)}\n`), env),
}

/** How many places on GitHub are written after the annotations; each that fails gets a warning of its own. */
const requestedOnGitHub = ({ commitStatus, comment, checkRun }: PublishSettings, report: Report): number => {
  const hasComment = comment !== 'never'
  return [commitStatus, hasComment, checkRun, hasComment && manifestChecks(report).length > 0].filter(Boolean).length
}

/** Annotations of the step, as workflow commands. */
const annotations: Publisher = {
  name: 'annotations',
  publish: async (report, { settings, redact, failed }) => {
    if (!settings.annotations) return
    const isLost = { reportFiles: failed.has(reportFiles.name), stepSummary: failed.has(stepSummary.name) }
    annotate(renderAnnotations(report, isLost, requestedOnGitHub(settings, report)), redact)
  },
}

/** The outputs of the action. */
const outputs: Publisher = {
  name: 'outputs',
  publish: async (report, { settings, files, redact, env, failed }) => {
    // if our report.json could not be rendered or written, a file of that name is not ours
    const reportDir = failed.has(reportFiles.name) ? '' : settings.reportDir
    const paths = { reportDir, reportJson: reportDir && files.has(REPORT_FILE) ? `${reportDir}/${REPORT_FILE}` : '' }
    try {
      const values = Object.entries(renderOutputs(report, paths))
      setOutputs(Object.fromEntries(values.map(([name, value]) => [name, redact(value)])), env)
    } catch (error) {
      setOutputs(CRASH_OUTPUTS, env)
      throw error
    }
  },
}

/** Commit status, comment, check run and suggestions. Their code is loaded only if one of them is requested: it makes start-up slower. */
const gitHub: Publisher = {
  name: 'what goes to GitHub',
  publish: async (report, publication) => {
    const { settings, redact } = publication
    if (requestedOnGitHub(settings, report) === 0) return
    const { publishToGitHub } = await import('./github.js')
    const warnings = await publishToGitHub(report, publication)
    if (settings.annotations) annotate(warnings, redact)
  },
}

/** Everything that a workflow step publishes, in this order. */
export const STEP_PUBLISHERS: readonly Publisher[] = [reportFiles, stepSummary, annotations, outputs, gitHub]
