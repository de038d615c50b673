import { writeStepSummary } from '../github/runner/step-summary.js'
import { annotate, setOutputs } from '../github/runner/workflow-commands.js'
import { renderAnnotations } from '../report/annotations.js'
import { SUMMARY_FILE } from '../report/files.js'
import { renderOutputs } from '../report/outputs.js'
import type { Publisher } from '../run/context.js'
import { writeReportFiles } from './report-files.js'

/** The report as files in `report-dir`. */
export const reportFiles: Publisher = {
  name: 'the report',
  publish: async (_, { run, files, keepsEvidence, cwd, log }) => {
    writeReportFiles(run.reportDir, files, cwd, keepsEvidence)
    const names = [...files.keys()].filter((name) => !name.includes('/'))
    log.info(`Report in ${run.reportDir}: ${names.join(', ')}`)
  },
}

/** The step summary of a workflow run. */
export const stepSummary: Publisher = {
  name: 'the step summary',
  publish: async (_, { files, env }) => writeStepSummary(files.get(SUMMARY_FILE) ?? '', env),
}

/** Annotations as workflow commands. */
export const annotations: Publisher = {
  name: 'annotations',
  publish: async (report, { run, redact }) => {
    if (run.annotations) annotate(renderAnnotations(report), redact)
  },
}

/** The outputs of the action. */
export const outputs: Publisher = {
  name: 'outputs',
  publish: async (report, { run, redact, env, failed }) => {
    // a report.json that somebody else put there must not be taken for ours
    const reportDir = failed.has(reportFiles.name) ? '' : run.reportDir
    const values = renderOutputs(report, { reportDir, reportJson: reportDir && `${reportDir}/report.json` })
    setOutputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)])), env)
  },
}

/** Commit status, comment and check run. What they need is loaded only where one of them is asked for. */
export const toGitHub: Publisher = {
  name: 'what was to go to GitHub',
  publish: async (report, publication) => {
    const { commitStatus, comment, checkRun } = publication.run
    if (!commitStatus && comment === 'never' && !checkRun) return
    const { publishToGitHub } = await import('./publish-to-github.js')
    await publishToGitHub(report, publication)
  },
}
