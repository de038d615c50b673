import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { stringify } from 'yaml'
import { runCli } from '../scenarios/run-cli.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { PAYLOADS } from './payloads.js'
import { commandsIn } from './problems.js'
import { changedResponses } from './responses.js'

/** Control characters besides line breaks and tabs, and characters that change how a terminal shows others. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\u001b(?!\[)/

/** Texts that end up in one file together. The longest one says nothing more here. */
const TEXTS = PAYLOADS.filter((text) => text.length < 1000)

/** A response whose every text, key and name is hostile. */
const hostileResponse = (): string => {
  let next = 0
  const { precheck } = changedResponses(() => TEXTS[next++ % TEXTS.length] ?? '')
  return JSON.stringify({ ...precheck, ...Object.fromEntries(TEXTS.map((text) => [text, { [text]: text }])) })
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const HOSTILE_POLICY = stringify({
  version: 1,
  rules: TEXTS.slice(0, 20).map((text) => ({ match: { name: text }, decision: text, reason: text })),
  waivers: TEXTS.slice(20, 50).map((text) => ({ name: text, reason: text, owner: text, expires: text })),
  ...Object.fromEntries(TEXTS.slice(50).map((text) => [text, text])),
})

describe('a command on hostile files starts no workflow command and sends nothing to the terminal:', () => {
  it.each([
    ['report-shape', ['report-shape', 'a.json']],
    ['report-shape --legend', ['report-shape', 'a.json', '--legend']],
    [
      'report-shape that shows keys and values',
      [
        'report-shape',
        'a.json',
        '--show-keys',
        TEXTS.join(',').replaceAll('\0', ''),
        '--show-values',
        'name,message,phase',
      ],
    ],
    ['gate on saved responses', ['gate', '--results', 'a.json']],
    ['replay', ['replay', 'a.json']],
    ['policy check', ['policy', 'check', 'policy.yml']],
    ['replay under a hostile policy', ['replay', 'a.json', '--policy', 'policy.yml']],
    ['merge', ['merge', 'a.json', 'policy.yml']],
    ['explain of a hostile name', ['explain', '::error::zqzq ##[error]x\u001b]0;title\u0007']],
    ['explain --report', ['explain', '--report', 'a.json']],
    ['demo hostile', ['demo', 'hostile']],
    ['demo hostile-error', ['demo', 'hostile-error']],
    ['a wrong flag', ['gate', '--##[error]x', 'y\r::error::z']],
    ['a wrong value', ['gate', '--region', 'x\r\n::error::z ##[error]y\u001b[2J']],
    ['a file that does not exist', ['report-shape', 'x\n::error::y ##[error]z']],
    ['a command that does not exist', ['x\n::error::y##[error]z\u001b]0;t\u0007']],
    ['a scenario that does not exist', ['demo', 'x\n::error::y##[error]z']],
  ])('%s', async (_, args) => {
    const cwd = folderWith({ 'a.json': hostileResponse(), 'policy.yml': HOSTILE_POLICY })
    const { stdout, stderr, code } = await runCli(args, { cwd })
    expect(code).not.toBeNull()
    expect(stdout + stderr).not.toBe('')
    const commands = [...commandsIn(stdout), ...commandsIn(stderr)]
    expect(commands).toEqual([])
    expect(UNSAFE.exec(stdout + stderr)).toBeNull()
  })
})
