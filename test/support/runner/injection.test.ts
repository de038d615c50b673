import { describe, expect, it } from '@jest/globals'
import { readLines } from '../process/lines.js'
import { createCommandProcessor } from './command-processor.js'
import { createStepContext } from './step-context.js'

/** Text that an API or a repository could contain and that starts a command if it is printed unescaped. */
const PAYLOADS = [
  '::error::x',
  'fine\n::error title=All good::x',
  'fine\r::set-output name=verdict::pass',
  'fine\r\n::add-mask::e',
  '\u00a0::warning::x',
  '\u3000\u2028::notice::x',
  'log text ##[error]x',
  'foo ##[add-mask]e',
  'a ##[set-output name=verdict]pass',
  '##[stop-commands]pwned',
  '::stop-commands::pwned',
  '::echo::x',
  '::add-matcher::/nofile',
  '::set-env name=a::b',
  '::add-path::/tmp',
  'a ##[group]b',
  '::save-state name=a::b',
  '::error:\u200b:x',
  '::ErRoR file=a::x',
] as const

const print = (text: string, stream: 'stdout' | 'stderr') => {
  const context = createStepContext('/work', {})
  const processLine = createCommandProcessor(context)
  for (const line of readLines(text)) processLine(line, stream)
  return context
}

/** Escapes: splits as the runner does, removes invisible characters, breaks `##[`, starts each line with a visible sign. */
const escapeForLog = (text: string) =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => {
      const visible = line.replace(/\p{Cf}/gu, '').replace(/[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, '\ufffd')
      return `| ${visible.replaceAll('##[', '##\\[')}`
    })
    .join('\n')

describe.each(['stdout', 'stderr'] as const)('untrusted text on %s', (stream) => {
  it.each(PAYLOADS)('starts a command if it is %j and printed unescaped', (payload) => {
    expect(print(payload, stream).commands).toEqual([expect.objectContaining({ stream })])
  })

  it.each(PAYLOADS)('starts no command if it is %j and printed escaped', (payload) => {
    const context = print(escapeForLog(payload), stream)
    expect(context.commands).toEqual([])
    expect(context).toMatchObject({ annotations: [], failed: false, issues: [] })
    expect(context.masker.values()).toEqual([])
  })
})

it('a prefix alone does not protect against the bracket style', () => {
  expect(print('| ##[error]x', 'stdout').commands).toHaveLength(1)
})

it('breaking the bracket style alone does not protect the start of a line', () => {
  expect(print('::error::##\\[x', 'stdout').commands).toHaveLength(1)
})
