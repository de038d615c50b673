import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createLog, type LogSink } from '../../../src/github/runner/log.js'
import { hideSecrets } from '../../../src/text/secrets.js'
import { readLines } from '../../support/process/lines.js'
import { parseCommand } from '../../support/runner/command-parser.js'
import { hostile } from '../../text/hostile.js'

const SECRET = 'wJalrXUtnFEMIK7MDENG'

function printed(over: Partial<LogSink> = {}) {
  const texts: string[] = []
  const log = createLog({ write: (text) => texts.push(text), verbose: false, ...over }, hideSecrets([SECRET]))
  return { log, text: () => texts.join('') }
}

const fold = (texts: string[]) => ({ begin: (title: string) => texts.push(`> ${title}`), end: () => texts.push('<') })

describe('a log', () => {
  it('contains no workflow command, whatever is written to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile), hostile, async (lines, title) => {
        const { log, text } = printed({ verbose: true })
        await log.group(title, async () => {
          for (const line of lines) {
            log.info(line)
            log.debug(line)
          }
        })
        expect(readLines(text()).flatMap((line) => parseCommand(line, () => true) ?? [])).toEqual([])
        expect(text().endsWith('\n')).toBe(true)
      }),
    )
  })

  it('redacts secrets in lines and titles, even with invisible characters inside', async () => {
    const titles: string[] = []
    const { log, text } = printed({ verbose: true, fold: fold(titles) })
    const hidden = [...SECRET].join('\u200b')
    await log.group(`asking ${hidden}`, async () => {
      log.info(`key ${SECRET}`)
      log.debug(`key ${hidden}`)
    })
    expect(text()).toBe('key ***\nkey ***\n')
    expect(titles).toEqual(['> asking ***', '<'])
  })

  it('prints debug lines only if it is verbose', () => {
    for (const verbose of [true, false]) {
      const { log, text } = printed({ verbose })
      log.debug('detail')
      expect(text()).toBe(verbose ? 'detail\n' : '')
    }
  })

  it('ends each line with a line feed', () => {
    const { log, text } = printed()
    log.info('one\r\ntwo\rthree')
    log.info('')
    expect(text()).toBe('one\ntwo\nthree\n\n')
  })

  it('returns the result of a group, and prints its title if the output cannot fold', async () => {
    const { log, text } = printed()
    expect(await log.group('Title', async () => 7)).toBe(7)
    expect(text()).toBe('Title\n')
  })

  it('ends a group that failed, and rethrows', async () => {
    const titles: string[] = []
    const { log } = printed({ fold: fold(titles) })
    const work = async () => {
      throw new Error('no')
    }
    await expect(log.group('Title\nof two lines', work)).rejects.toThrow('no')
    expect(titles).toEqual(['> Title of two lines', '<'])
  })
})
