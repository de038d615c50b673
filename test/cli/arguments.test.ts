import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { type Flag, parseArguments, UsageError } from '../../src/cli/command.js'
import { COMMANDS } from '../../src/cli/commands.js'
import { helpText } from '../../src/cli/help.js'
import { SECRET_INPUTS } from '../../src/settings/credentials.js'

const inputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs)
const [{ flags: GATE_FLAGS }] = COMMANDS

/** The message of the error that parsing throws. */
function refusal(argv: readonly string[]): string {
  try {
    parseArguments(argv, GATE_FLAGS)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error('the arguments were accepted')
}

describe('the flags of the gate command', () => {
  it('are the inputs of the action without the secrets', () => {
    const secrets = ['access-key', 'secret-key', 'security-token', 'auth-token', 'github-token', 'credential-variables']
    expect(GATE_FLAGS.map(({ name }) => name)).toEqual(inputs.filter((name) => !secrets.includes(name)))
    expect([...SECRET_INPUTS].sort()).toEqual(secrets.sort())
    expect(GATE_FLAGS.every(({ placeholder }) => placeholder !== null)).toBe(true)
  })

  it('refuse every secret and point to the environment, without showing the value', () => {
    for (const name of SECRET_INPUTS)
      for (const argv of [[`--${name}`, 'S3cret'], [`--${name}=S3cret`]]) {
        expect(refusal(argv)).toContain('environment')
        expect(refusal(argv)).not.toContain('S3cret')
      }
  })
})

describe('the arguments of a command', () => {
  it('can follow a flag after a space or an equals sign, and other arguments keep their order', () => {
    expect(parseArguments(['a', '--cluster-id', 'c-1', '--results=x=y.json', 'b'], GATE_FLAGS)).toEqual({
      flags: { 'cluster-id': 'c-1', results: 'x=y.json' },
      args: ['a', 'b'],
      request: null,
    })
  })

  it('can give a flag an empty value', () => {
    expect(parseArguments(['--results='], GATE_FLAGS)).toMatchObject({ flags: { results: '' } })
    expect(parseArguments(['--results', ''], GATE_FLAGS)).toMatchObject({ flags: { results: '' } })
  })

  it('turn a switch on, or set it', () => {
    const quiet: Flag = { name: 'quiet', placeholder: null, description: '', defaultValue: '' }
    expect(parseArguments(['--quiet', 'x'], [quiet])).toEqual({ flags: { quiet: 'true' }, args: ['x'], request: null })
    expect(parseArguments(['--quiet=false'], [quiet])).toMatchObject({ flags: { quiet: 'false' } })
  })

  it.each([
    ['a flag that does not exist', ['--nonsense', 'x'], 'there is no flag --nonsense'],
    ['a misspelled flag', ['--cluster-idd', 'x'], 'there is no flag --cluster-idd; did you mean --cluster-id?'],
    ['a flag of the prototype', ['--constructor', 'x'], 'there is no flag --constructor'],
    ['a flag without a name', ['--'], 'there is no flag --'],
    ['a flag with one hyphen', ['-x'], 'there is no flag -x; flags begin with two hyphens'],
    ['a flag without its value', ['--cluster-id'], '--cluster-id needs a value'],
    ['a flag in place of a value', ['--cluster-id', '--target-version', 'v1.31'], '--cluster-id needs a value'],
    ['a repeated flag', ['--cluster-id', 'a', '--cluster-id=b'], '--cluster-id is given twice'],
  ])('are refused if there is %s', (_, argv, message) => {
    expect(refusal(argv)).toBe(message)
  })

  it.each([
    ['-h', 'help'],
    ['--help', 'help'],
    ['-v', 'version'],
    ['--version', 'version'],
  ])('request help or the version by %s in any position', (flag, request) => {
    expect(parseArguments([flag], GATE_FLAGS)).toMatchObject({ request })
    expect(parseArguments(['--results', 'x', 'y', flag, '--cluster-id', 'z'], GATE_FLAGS)).toMatchObject({ request })
    expect(parseArguments(['--cluster-id', flag], GATE_FLAGS)).toMatchObject({ request })
  })

  it('are parsed or refused with a usage error for any text', () => {
    const arg = fc.oneof(
      fc.string(),
      fc.constantFrom('--', '-', '--=', '--__proto__=x', ...inputs.map((name) => `--${name}`)),
    )
    fc.assert(
      fc.property(fc.array(arg), (argv) => {
        try {
          for (const name of Object.keys(parseArguments(argv, GATE_FLAGS).flags)) expect(inputs).toContain(name)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
        }
      }),
    )
  })
})

const INVOCATION = { command: 'npx gate', demo: 'npx gate demo', beside: null }

describe('the help text', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    'contains the usage, the exit codes and the flags of %s, and no other command',
    async (name, command) => {
      const text = await helpText(command, INVOCATION)
      for (const { args, purpose } of command.usages) {
        expect(text).toContain(`npx gate ${name} ${args} `)
        expect(text).toContain(purpose)
      }
      expect(text).toContain(command.exitCodes)
      for (const flag of command.flags) expect(text).toMatch(new RegExp(`^ {2}--${flag.name}\\b`, 'm'))
      for (const other of COMMANDS) if (other !== command) expect(text).not.toContain(`npx gate ${other.name} `)
    },
  )

  it('contains every command when none is named', async () => {
    const text = await helpText(null, INVOCATION)
    for (const { name, usages } of COMMANDS)
      for (const { args } of usages) expect(text).toContain(`npx gate ${name} ${args} `)
  })
})
