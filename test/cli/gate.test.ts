import { describe, expect, it } from '@jest/globals'
import { terminalSink } from '../../src/cli/gate.js'
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

  it('is a line if the share of finished items is unknown', () => {
    const { log, text } = written(true)
    log.progress('addons: Init', null)
    expect(text()).toBe('addons: Init\n')
  })
})
