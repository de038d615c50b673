import { readFileSync } from 'node:fs'

/** What started the workflow: its name, and what GitHub tells of it. Its texts are untrusted. */
export interface WorkflowEvent {
  readonly name: string
  /** as parsed; null where there is none, or none that can be read */
  readonly payload: unknown
}

/** The event of this run; one without a name where nothing tells of any. */
export function eventOf(env: Readonly<Record<string, string | undefined>>): WorkflowEvent {
  const path = env['GITHUB_EVENT_PATH']
  return path ? { name: env['GITHUB_EVENT_NAME'] ?? '', payload: readJson(path) } : { name: '', payload: null }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
