import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { linesFor, showWaiting, terminalSink } from '../../src/cli/terminal.js'
import { createLog } from '../../src/github/runner/log.js'

function written(isTTY: boolean, columns = 60) {
  const parts: string[] = []
  const log = createLog(terminalSink({ isTTY, columns, write: (text) => parts.push(text) }), (text) => text)
  return { log, text: () => parts.join('') }
}

describe('progress in the terminal', () => {
  it('is a bar that is redrawn in place on a terminal, and ends before the next line', () => {
    const { log, text } = written(true)
    log.progress('precheck: Running, 5 of 20 items done', 0.25)
    log.progress('precheck: Running, 10 of 20 items done', 0.5)
    log.info('done')
    expect(text()).toMatch(/^\r\u001b\[2K\[#{6}-{18}\] .*\r\u001b\[2K\[#{12}-{12}\] .*\ndone\n$/)
    expect(text().split('\r')[1]?.length).toBeLessThanOrEqual(60 + 4)
  })

  it('is a line of its own if the output is not a terminal', () => {
    const { log, text } = written(false)
    log.progress('precheck: Running', 0.5)
    log.info('done')
    expect(text()).toBe('precheck: Running\ndone\n')
  })

  it('is redrawn without a bar if the share of finished items is unknown', () => {
    const { log, text } = written(true)
    log.progress('addons: Init', null)
    expect(text()).toBe('\r\u001b[2Kaddons: Init')
  })
})

describe('a report in the terminal', () => {
  const line = `      ${'word '.repeat(40)}`.trimEnd()

  it('is wrapped at the width of the terminal, and stays whole in a file or a pipe', () => {
    const { log, text } = written(true)
    log.info(line)
    expect(
      Math.max(
        ...text()
          .split('\n')
          .map((one) => one.length),
      ),
    ).toBeLessThanOrEqual(60)
    const piped = written(false)
    piped.log.info(line)
    expect(piped.text()).toBe(`${line}\n`)
  })

  it('is wrapped at 80 columns where a terminal does not say how wide it is', () => {
    const lines = linesFor(line, { isTTY: true, columns: 0, write: () => {} }).split('\n')
    expect(Math.max(...lines.map((one) => one.length))).toBeLessThanOrEqual(80)
  })

  it('has no colors', () => {
    const { log, text } = written(true)
    log.info('done')
    log.progress('waiting', 0.5)
    expect(text()).not.toMatch(/\u001b\[[\d;]*m/)
  })
})

describe('a demo that waits', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  const waitingFor = (isInteractive: boolean) => {
    const parts: string[] = []
    const terminal = { isTTY: isInteractive, columns: 60, write: (text: string) => parts.push(text) }
    return { waiting: showWaiting(terminal, isInteractive, 'the first response'), parts }
  }

  it('says nothing for three seconds', () => {
    const { waiting, parts } = waitingFor(true)
    jest.advanceTimersByTime(2_900)
    waiting.stop()
    expect(parts).toEqual([])
  })

  it('redraws one line a second in a terminal with what it waits for, and removes it at the end', () => {
    const { waiting, parts } = waitingFor(true)
    waiting.sink.draw?.('upgrade: Running, 5 percent', null)
    jest.advanceTimersByTime(5_000)
    waiting.stop()
    jest.advanceTimersByTime(60_000)
    expect(parts).toEqual([
      ...[3, 4, 5].map((seconds) => `\r\u001b[2KWaiting for ${seconds} s: upgrade: Running, 5 percent`),
      '\r\u001b[2K',
    ])
  })

  it('prints a line every 15 seconds elsewhere', () => {
    const { waiting, parts } = waitingFor(false)
    jest.advanceTimersByTime(20_000)
    waiting.sink.write('precheck: Running\n')
    jest.advanceTimersByTime(20_000)
    waiting.stop()
    expect(parts).toEqual([
      'Waiting for 3 s: the first response\n',
      'Waiting for 18 s: the first response\n',
      'Waiting for 33 s: precheck: Running\n',
    ])
  })
})
