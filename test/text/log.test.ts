import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { annotationText, logLines } from '../../src/text/log.js'
import { readLines } from '../support/process/lines.js'
import { parseCommand } from '../support/runner/command-parser.js'
import { HIDDEN, hostile } from './hostile.js'

/** Treats every name as a command, so that the test does not depend on the current list of commands. */
const everyName = (): boolean => true

const commandsIn = (printed: string) => readLines(printed).flatMap((line) => parseCommand(line, everyName) ?? [])

describe('lines of a log', () => {
  it('never start a workflow command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = logLines(text)
        expect(commandsIn(lines.map((line) => `${line}\n`).join(''))).toEqual([])
        for (const line of lines) expect(readLines(`${line}\n`).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a command at the start of a line', '::error::x'],
    ['a command behind white space', ' \t\u00a0\u3000::set-output name=verdict::pass'],
    ['a command behind a lone CR', 'x\r::error::x'],
    ['a command behind a Unicode line end', '\u2028::error::x'],
    ['a command behind a next line', '\u0085::error::x'],
    ['a command with a zero-width space in its colons', ':\u200b:error::x'],
    ['a command behind a byte order mark', '\ufeff::error::x'],
    ['an old command in the middle', 'text ##[set-output name=verdict]pass'],
    ['an old command with a zero-width space in it', 'text #\u200b#\u2060[error]x'],
    ['an old command behind another hash', '###[error]x'],
    ['an old command twice', '##[a]##[b]'],
    ['an old command whose hash is hidden', '##\u00ad[error]x'],
  ])('do not contain %s', (_, text) => {
    expect(commandsIn(`${logLines(text).join('\n')}\n`)).toEqual([])
  })

  it('would start a workflow command without this protection', () => {
    expect(commandsIn('::error::x\n')).toHaveLength(1)
    expect(commandsIn('text ##[set-output name=verdict]pass\n')).toHaveLength(1)
  })

  it('show a harmless text as it is', () => {
    expect(logLines('a ::error:: b\n\tindented: ok')).toEqual(['a ::error:: b', '\tindented: ok'])
  })

  it('stay readable when they are disarmed', () => {
    expect(logLines('::error::x')).toEqual(['| ::error::x'])
    expect(logLines('##[error]x')).toEqual(['##\\[error]x'])
  })
})

describe('the text of an annotation', () => {
  it('contains no old-style command and nothing hidden', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(annotationText(text)).not.toContain('##[')
        expect(annotationText(text)).not.toMatch(HIDDEN)
      }),
    )
  })
})
