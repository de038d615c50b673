import type { Log, Redact } from '../../model/ports.js'
import { logLines } from '../../text/log.js'
import { visible } from '../../text/plain.js'

/** Where log lines are written. */
export interface LogSink {
  write(text: string): void
  /** begins and ends a folded group; absent if the output cannot fold */
  readonly fold?: { begin(title: string): void; end(): void }
  /** shows progress in place of printing a line; `done` is between 0 and 1, or null if it is not known */
  readonly draw?: (line: string, done: number | null) => void
  readonly verbose: boolean
}

/** A log that escapes workflow commands in every line and replaces our credentials. */
export function createLog(sink: LogSink, redact: Redact): Log {
  // invisible characters are made visible first, so that they cannot hide a credential from redaction
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
      if (sink.draw) sink.draw(safeLines(line).join(' '), done)
      else print(line)
    },
    group: async (title, work) => {
      if (sink.fold) sink.fold.begin(safeLines(title).join(' '))
      else print(title)
      try {
        return await work()
      } finally {
        sink.fold?.end()
      }
    },
  }
}
