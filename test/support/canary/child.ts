import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { filesBefore, watchOutputs } from './watch.js'

/** Watches what the test reads of a child process of the gate from now on, and its files, see {@link watchOutputs}. */
export function watchChild<T extends ChildProcess>(child: T, env: NodeJS.ProcessEnv, folder: string): T {
  const before = filesBefore([folder])
  const stdout = collected(child.stdout)
  const stderr = collected(child.stderr)
  // before the listeners of the test, which may end with this event
  child.prependOnceListener('close', () =>
    watchOutputs({ env, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr), folders: [folder], before }),
  )
  return child
}

/** What is read of a stream. A stream that the test does not read is not read here either. */
function collected(stream: Readable | null): Buffer[] {
  const chunks: Buffer[] = []
  const onListener = (event: string | symbol) => {
    if (event !== 'data') return
    stream?.off('newListener', onListener)
    stream?.on('data', (chunk: Buffer | string) => chunks.push(Buffer.from(chunk)))
  }
  stream?.on('newListener', onListener)
  return chunks
}
