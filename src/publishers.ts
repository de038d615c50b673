import { writeReportFiles } from './github/report-files.js'
import { writeStepSummary } from './github/step-summary.js'
import { annotate, setOutputs } from './github/workflow-commands.js'
import { renderAnnotations } from './report/annotations.js'
import { renderFiles } from './report/files.js'
import { renderOutputs } from './report/outputs.js'
import { renderSummary } from './report/summary.js'
import type { Publisher } from './world.js'

/** The report as files in `report-dir`. */
export const reportFiles: Publisher = {
  name: 'the report',
  publish: async (report, { run, evidence, redact, cwd, log }) => {
    const files = renderFiles(report, evidence)
    await writeReportFiles(run.reportDir, new Map([...files].map(([name, text]) => [name, redact(text)])), cwd)
    log.info(`Report: ${run.reportDir}/report.json, ${run.reportDir}/summary.md`)
  },
}

/** The step summary of a workflow run. */
export const stepSummary: Publisher = {
  name: 'the step summary',
  publish: (report, { redact, env }) => writeStepSummary(redact(renderSummary(report)), env),
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
  publish: async (report, { run, redact, env }) => {
    const values = renderOutputs(report, { reportDir: run.reportDir, reportJson: `${run.reportDir}/report.json` })
    setOutputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)])), env)
  },
}
