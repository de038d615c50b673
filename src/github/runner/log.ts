import type { Log, Redact } from '../../model/ports.js'
import { logLines } from '../../text/log.js'
import { visible } from '../../text/plain.js'

/** Where lines go, and how a group of them is folded. */
export interface LogSink {
  write(text: string): void
  /** begins and ends a folded group; absent where nothing folds */
  readonly fold?: { begin(title: string): void; end(): void }
  /** draws a bar in place of a line, where somebody watches; `done` from 0 to 1 */
  readonly draw?: (line: string, done: number) => void
  readonly verbose: boolean
}

/** A log whose every line is harmless to the runner and holds no credential of ours. */
export function createLog(sink: LogSink, redact: Redact): Log {
  // what is invisible goes first, so that it cannot hide a credential from redaction
  const safeLines = (text: string): string[] => logLines(redact(visible(text)))
  const print = (line: string): void => {
    for (const safe of safeLines(line)) sink.write(`${safe}\n`)
  }
  return {
    info: print,
    debug: (line) => {
      if (sink.verbose) print(line)
    },
    progress: (line, done) => {
      if (sink.draw && done !== null) sink.draw(`${safeLines(line).join(' ')}`, done)
      else print(line)
    },
    group: async (title, work) => {
      sink.fold?.begin(safeLines(title).join(' '))
      if (!sink.fold) print(title)
      try {
        return await work()
      } finally {
        sink.fold?.end()
      }
    },
  }
}
