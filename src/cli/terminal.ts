import type { LogSink } from '../github/runner/log.js'
import { clip } from '../text/plain.js'

const BAR = 24

/** What a terminal is, as far as the log needs it. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** stdout as a sink of log lines. Where somebody watches, progress is one line with a bar that is drawn over itself. */
export function terminalSink(terminal: Terminal): LogSink {
  if (!terminal.isTTY) return { write: (text) => void terminal.write(text), verbose: false }
  let isDrawn = false
  return {
    verbose: false,
    write: (text) => {
      terminal.write(isDrawn ? `\n${text}` : text)
      isDrawn = false
    },
    draw: (line, done) => {
      const full = Math.round(Math.min(1, Math.max(0, done)) * BAR)
      const drawn = `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${line}`
      terminal.write(`\r\u001b[2K${clip(drawn, (terminal.columns ?? 80) - 1)}`)
      isDrawn = true
    },
  }
}
