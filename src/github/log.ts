import type { Log, Redact } from '../model/ports.js'
import { logLines } from '../text/log.js'
import { visible } from '../text/plain.js'

/** Where lines go, and how a group of them is folded. */
export interface LogSink {
  write(text: string): void
  /** begins and ends a folded group; absent where nothing folds */
  readonly fold?: { begin(title: string): void; end(): void }
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
