import { describe, expect, it } from '@jest/globals'
import { blocksOf, PAGES_OF_COMMANDS } from '../support/docs/pages.js'
import { runPage, scriptOf } from '../support/docs/shell.js'

const TIMEOUT_MS = 120_000
const blocks = PAGES_OF_COMMANDS.flatMap((page) => blocksOf(page))
const commandsOf = (page: string) =>
  blocks.filter((block) => block.page === page && block.info === 'sh' && block.notRun === null)

describe('the commands of the documents', () => {
  it.each(PAGES_OF_COMMANDS.filter((page) => commandsOf(page).length > 0))(
    'end with the exit codes that %s states',
    async (page) => {
      const { exitCode, output } = await runPage(commandsOf(page), TIMEOUT_MS)
      expect({ exitCode, ...(exitCode !== 0 && { output: output.slice(-3000) }) }).toEqual({ exitCode: 0 })
    },
    TIMEOUT_MS + 10_000,
  )

  it('include those of the README and of the page about the command line', () => {
    expect(commandsOf('README.md')).not.toEqual([])
    expect(commandsOf('docs/command-line.md')).not.toEqual([])
  })
})

const page = (text: string) => blocksOf('page.md', text)

describe('a page with commands', () => {
  it('fails on the line whose exit code is not the stated one', async () => {
    const text = ['# Page', '```sh', 'true', 'false', '```'].join('\n')
    const { exitCode, output } = await runPage(page(text), TIMEOUT_MS)
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: 'line 4: false\n' })
  })

  it.each([
    ['(exit 3)   # exits with 3', 0],
    ['# exits with 3: the gate could not decide\n(exit 3)', 0],
    ['# exits with 3\n(exit \\\n  3)', 0],
    ['(exit 0)   # exits with 1', 1],
    ['(exit 2)   # exits with 1', 1],
    ['# exits with 1\nfalse\nfalse', 1],
  ])('may state the exit code of a command: %j', async (text, expected) => {
    const { exitCode } = await runPage(page(`\`\`\`sh\n${text}\n\`\`\``), TIMEOUT_MS)
    expect(exitCode).toBe(expected)
  })

  it('keeps folder and variables from one block to the next', async () => {
    const text = [
      '```sh',
      'mkdir inner && cd inner',
      'NAME=value',
      '```',
      '',
      '```sh',
      'echo "$NAME $(basename "$PWD")"',
      '```',
    ].join('\n')
    expect(await runPage(page(text), TIMEOUT_MS)).toEqual({ exitCode: 0, output: 'value inner\n' })
  })

  it('may leave something running in the background', async () => {
    const { exitCode } = await runPage(page('```sh\nsleep 600 &\n```'), TIMEOUT_MS)
    expect(exitCode).toBe(0)
  })

  it('reaches no other host', async () => {
    const { exitCode, output } = await runPage(
      page('```sh\ncurl https://cce.cn-north-4.myhuaweicloud.com\n```'),
      TIMEOUT_MS,
    )
    expect(exitCode).toBe(97)
    expect(output).toContain('curl has no network in the tests')
  })

  it('keeps the numbers of its lines', () => {
    const text = ['# Page', '', '- item', '', '  ```sh', '  echo a', '  ```'].join('\n')
    expect(scriptOf(page(text)).split('\n')[5]).toBe('echo a')
  })
})
