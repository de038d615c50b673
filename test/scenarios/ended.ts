import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Waits for the end of a process. @returns the exit code (null if a signal ended the process), and what came on the streams that are read. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (chunk: Buffer) => {
      text[name] += chunk.toString()
    })
  const [code] = await once(child, 'close')
  return { code: typeof code === 'number' ? code : null, ...text }
}
