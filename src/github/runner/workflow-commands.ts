import { endGroup, error, notice, setOutput, setSecret, startGroup, warning } from '@actions/core'
import type { Redact } from '../../model/ports.js'
import type { Location } from '../../model/report.js'
import { annotationText } from '../../text/log.js'
import { oneLine, visible } from '../../text/plain.js'
import { SHORTEST_SECRET } from '../../text/secrets.js'
import type { LogSink } from './log.js'

/** The runner as a sink of log lines: stdout only, since it reads stderr first and by the same rules. */
export const runnerLog = (env: Readonly<Record<string, string | undefined>>): LogSink => ({
  write: (text) => process.stdout.write(text),
  fold: { begin: startGroup, end: endGroup },
  verbose: env['RUNNER_DEBUG'] === '1',
})

/**
 * Registers secrets with the runner; before anything else is printed. What is too short to be a credential is left out: the
 * runner would hide it in every word of the log.
 */
export function maskSecrets(secrets: readonly string[]): void {
  for (const secret of new Set(secrets)) if (secret.length >= SHORTEST_SECRET) setSecret(secret)
}

/** An annotation as a renderer made it; its texts are untrusted. */
export interface PlainAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly location: Location | null
}

const COMMANDS = { error, warning, notice } as const

/** Emits annotations as workflow commands. The runner masks messages but not titles, so both are redacted here. */
export function annotate(annotations: readonly PlainAnnotation[], redact: Redact): void {
  for (const { level, title, message, location } of annotations) {
    COMMANDS[level](annotationText(redact(visible(message))), {
      title: annotationText(redact(oneLine(title))),
      ...(location ? { file: redact(location.file), startLine: location.line } : {}),
      ...(location?.endLine === undefined ? {} : { endLine: location.endLine }),
      ...(location?.column === undefined ? {} : { startColumn: location.column }),
    })
  }
}

/** Sets every output; without a file to write them to (a runner older than 2.297) there is no safe way, and none is taken. */
export function setOutputs(
  outputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (!env['GITHUB_OUTPUT']) return
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}
