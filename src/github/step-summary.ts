import { appendFile } from 'node:fs/promises'

/** Appends to the step's summary; does nothing where the server has none (GITHUB_STEP_SUMMARY is not set). */
export async function writeStepSummary(
  markdown: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY']
  if (file) await appendFile(file, markdown, 'utf8')
}
