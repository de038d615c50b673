import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { GATE_FLAGS, parseFlags } from '../../src/cli/flags.js'
import { SECRET_INPUTS } from '../../src/settings/credentials.js'

const inputs = Object.keys((parse(readFileSync('action.yml', 'utf8')) as { inputs: object }).inputs)

describe('the flags of the gate', () => {
  it('are the inputs of the action without the secrets', () => {
    const secrets = ['access-key', 'secret-key', 'security-token', 'auth-token', 'github-token']
    expect(Object.keys(GATE_FLAGS)).toEqual(inputs.filter((name) => !secrets.includes(name)))
    expect([...SECRET_INPUTS].sort()).toEqual(secrets.sort())
    expect(Object.values(GATE_FLAGS).every((kind) => kind === 'value')).toBe(true)
  })

  it('refuse each secret, saying where it belongs and not what it was', () => {
    for (const name of SECRET_INPUTS)
      for (const args of [[`--${name}`, 'S3cret'], [`--${name}=S3cret`]]) {
        const parsed = parseFlags(args, GATE_FLAGS)
        expect(parsed).toEqual({ problem: expect.stringContaining('environment') })
        expect(JSON.stringify(parsed)).not.toContain('S3cret')
      }
  })
})

describe('a command line', () => {
  it('takes values behind a space or an equals sign, and keeps the rest in order', () => {
    expect(parseFlags(['a', '--cluster-id', 'c-1', '--results=x=y.json', 'b'], GATE_FLAGS)).toEqual({
      values: { 'cluster-id': 'c-1', results: 'x=y.json' },
      rest: ['a', 'b'],
      asked: null,
    })
  })

  it('may give a flag an empty value', () => {
    expect(parseFlags(['--results='], GATE_FLAGS)).toMatchObject({ values: { results: '' } })
    expect(parseFlags(['--results', ''], GATE_FLAGS)).toMatchObject({ values: { results: '' } })
  })

  it('turns a switch on, or sets it', () => {
    const flags = { quiet: 'switch' } as const
    expect(parseFlags(['--quiet', 'x'], flags)).toEqual({ values: { quiet: 'true' }, rest: ['x'], asked: null })
    expect(parseFlags(['--quiet=false'], flags)).toMatchObject({ values: { quiet: 'false' } })
  })

  it.each([
    ['a flag that does not exist', ['--nonsense', 'x'], 'there is no flag --nonsense'],
    ['a misspelled flag', ['--cluster-idd', 'x'], 'there is no flag --cluster-idd; did you mean --cluster-id?'],
    ['a flag of the prototype', ['--constructor', 'x'], 'there is no flag --constructor'],
    ['a flag without a name', ['--'], 'there is no flag --'],
    ['a flag without its value', ['--cluster-id'], '--cluster-id needs a value'],
    ['a flag given twice', ['--cluster-id', 'a', '--cluster-id=b'], '--cluster-id is given twice'],
  ])('with %s is refused', (_, args, problem) => {
    expect(parseFlags(args, GATE_FLAGS)).toEqual({ problem })
  })

  it.each([
    ['-h', 'help'],
    ['--help', 'help'],
    ['--version', 'version'],
  ])('with %s anywhere asks for it', (flag, asked) => {
    expect(parseFlags([flag], GATE_FLAGS)).toMatchObject({ asked })
    expect(parseFlags(['--results', 'x', 'y', flag, '--cluster-id', 'z'], GATE_FLAGS)).toMatchObject({ asked })
  })

  it('is parsed or refused, whatever it is', () => {
    const arg = fc.oneof(
      fc.string(),
      fc.constantFrom('--', '-', '--=', '--__proto__=x', ...inputs.map((name) => `--${name}`)),
    )
    fc.assert(
      fc.property(fc.array(arg), (args) => {
        const parsed = parseFlags(args, GATE_FLAGS)
        if (!('problem' in parsed)) for (const name of Object.keys(parsed.values)) expect(inputs).toContain(name)
      }),
    )
  })

  it('takes no flag for the value of the one before it', () => {
    expect(parseFlags(['--cluster-id', '--target-version', 'v1.31'], GATE_FLAGS)).toEqual({
      problem: '--cluster-id needs a value',
    })
    expect(parseFlags(['--cluster-id', '--help'], GATE_FLAGS)).toMatchObject({ asked: 'help' })
  })
})
