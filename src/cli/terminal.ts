import type { LogSink } from '../github/runner/log.js'
import { clip } from '../text/plain.js'
import { wrapped } from '../text/wrap.js'

/** The parts of a terminal that the command line uses. */
export type Terminal = { write(text: string): unknown } & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>

const BAR_WIDTH = 24
const DEFAULT_COLUMNS = 80

const columnsOf = ({ columns = 0 }: Terminal): number => (columns > 0 ? columns : DEFAULT_COLUMNS)

/** Lines as a terminal shows them: wrapped at its width. In a file or a pipe they stay whole. */
export const linesFor = (text: string, terminal: Terminal): string =>
  terminal.isTTY
    ? text
        .split('\n')
        .map((line) => wrapped(line, columnsOf(terminal)))
        .join('\n')
    : text

/** Redraws one line in place; `clear` removes it. */
function statusLine(terminal: Terminal): { draw(line: string): void; clear(): void } {
  let isDrawn = false
  return {
    draw: (line) => {
      terminal.write(`\r\u001b[2K${clip(line, columnsOf(terminal) - 1)}`)
      isDrawn = true
    },
    clear: () => {
      if (isDrawn) terminal.write('\r\u001b[2K')
      isDrawn = false
    },
  }
}

/** A log that goes to stdout. On a terminal, lines are wrapped, and progress is one line that is redrawn, with a bar if its end is known. */
export function terminalSink(terminal: Terminal): LogSink {
  if (!terminal.isTTY) return { write: (text) => void terminal.write(text), verbose: false }
  let isDrawn = false
  return {
    verbose: false,
    write: (text) => {
      terminal.write(`${isDrawn ? '\n' : ''}${linesFor(text, terminal)}`)
      isDrawn = false
    },
    draw: (line, done) => {
      statusLine(terminal).draw(done === null ? line : `${barOf(done)} ${line}`)
      isDrawn = true
    },
  }
}

function barOf(done: number): string {
  const full = Math.round(Math.min(1, Math.max(0, done)) * BAR_WIDTH)
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}]`
}

/** How long a wait is before it is shown, and how long it takes between two lines about it where lines cannot be redrawn. */
const FIRST_LINE_MS = 3_000
const NEXT_LINE_MS = 15_000

export interface Waiting {
  /** takes the log of a run, of which it shows the newest line while nothing else happens */
  readonly sink: LogSink
  stop(): void
}

/**
 * Shows what a run waits for. On a terminal that is one line, redrawn each second; elsewhere, as in CI, a line now and then.
 * @param isInteractive whether a line can be redrawn
 */
export function showWaiting(terminal: Terminal, isInteractive: boolean, waitsFor: string): Waiting {
  const began = Date.now()
  let [newest, shownAt] = [waitsFor, began]
  const status = statusLine(terminal)
  const show = (now: number): void => {
    const line = `Waiting for ${Math.round((now - began) / 1000)} s: ${newest}`
    if (isInteractive) status.draw(line)
    else terminal.write(`${line}\n`)
    shownAt = now
  }
  const timer = setInterval(() => {
    const now = Date.now()
    const pause = isInteractive ? 0 : shownAt === began ? FIRST_LINE_MS : NEXT_LINE_MS
    if (now - began >= FIRST_LINE_MS && now - shownAt >= pause) show(now)
  }, 1_000)
  const note = (text: string): void => {
    newest = text.trim().split('\n')[0] || newest
  }
  return {
    sink: { verbose: false, write: note, draw: note },
    stop: () => {
      clearInterval(timer)
      status.clear()
    },
  }
}
