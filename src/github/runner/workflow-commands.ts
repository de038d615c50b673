import { appendFileSync } from 'node:fs'
import { endGroup, error, notice, setOutput, setSecret, startGroup, warning } from '@actions/core'
import type { Annotation } from '../../model/annotation.js'
import type { Redact } from '../../model/ports.js'
import { annotationText } from '../../text/log.js'
import { oneLine, visible } from '../../text/plain.js'
import { MIN_SECRET_LENGTH } from '../../text/secrets.js'
import type { Env } from './event.js'
import type { LogSink } from './log.js'

/** The runner's log. It goes to stdout only: the runner also parses stderr for commands, and reads it first. */
export const runnerLog = (env: Env): LogSink => ({
  write: (text) => process.stdout.write(text),
  fold: { begin: startGroup, end: endGroup },
  verbose: env['RUNNER_DEBUG'] === '1',
})

/**
 * Registers secrets with the runner; call it before anything is printed. A string too short to be a credential is skipped,
 * because the runner would mask it inside ordinary words.
 */
export function maskSecrets(secrets: readonly string[]): void {
  for (const secret of new Set(secrets)) if (secret.length >= MIN_SECRET_LENGTH) setSecret(secret)
}

const COMMANDS = { error, warning, notice } as const

/** Writes annotations as workflow commands. The runner masks secrets in messages but not in titles, so both are redacted. */
export function annotate(annotations: readonly Annotation[], redact: Redact): void {
  for (const { level, title, message, location } of annotations) {
    COMMANDS[level](annotationText(redact(visible(message))), {
      title: annotationText(redact(oneLine(title))),
      ...(location ? { file: redact(visible(location.file)), startLine: location.line } : {}),
      ...(location?.endLine === undefined ? {} : { endLine: location.endLine }),
      ...(location?.column === undefined ? {} : { startColumn: location.column }),
    })
  }
}

/** Sets outputs. Without GITHUB_OUTPUT (a runner older than 2.297) it sets none, because the old command is not safe. */
export function setOutputs(outputs: Readonly<Record<string, string>>, env: Env): void {
  if (!env['GITHUB_OUTPUT']) return
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/** Appends to the step summary. A server that has none does not set GITHUB_STEP_SUMMARY; then nothing is written. */
export function writeStepSummary(markdown: string, env: Env): void {
  const file = env['GITHUB_STEP_SUMMARY']
  if (file) appendFileSync(file, markdown, 'utf8')
}

/** What is left to do if the gate failed before it had a report. Each step is tried, whatever becomes of the others. */
export function reportCrash(outputs: Readonly<Record<string, string>>, env: Env): void {
  const { reason = '' } = outputs
  const steps = [
    () => error(`${reason}. Nothing was decided.`, { title: 'Error in the gate itself' }),
    () => setOutputs(outputs, env),
    () => writeStepSummary(`## ${reason}\n\nNothing was decided.\n`, env),
  ]
  for (const step of steps)
    try {
      step()
    } catch {}
}
