import { appendFileSync } from 'node:fs'

/** Appends to the step's summary; does nothing where the server has none (GITHUB_STEP_SUMMARY is not set). */
export function writeStepSummary(markdown: string, env: Readonly<Record<string, string | undefined>>): void {
  const file = env['GITHUB_STEP_SUMMARY']
  if (file) appendFileSync(file, markdown, 'utf8')
}
