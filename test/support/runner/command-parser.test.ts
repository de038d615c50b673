import { describe, expect, it } from '@jest/globals'
import { parseCommand, propertyOf } from './command-parser.js'

const known = new Set(['error', 'warning', 'set-output', 'add-mask', 'stop-commands'])
const parse = (line: string) => parseCommand(line, (name) => known.has(name.toLowerCase()))

describe('commands in the style ::name k=v,k=v::data', () => {
  it('have a name, properties and data', () => {
    expect(parse('::error file=a.tf,line=3,title=T::the message')).toEqual({
      style: 'v2',
      name: 'error',
      properties: { file: 'a.tf', line: '3', title: 'T' },
      data: 'the message',
    })
  })

  it.each(['::ERROR::x', '  \t::error::x', '\u00a0::error::x', '\u3000\u2028::error::x', '\u0085::error::x'])(
    'are recognized in %j',
    (line) => expect(parse(line)).toMatchObject({ data: 'x' }),
  )

  it.each([
    'a ::error::x',
    '::error x',
    ':: error::x',
    '::unknown::x',
    '::error',
    ':error::x',
    '\ufeff::error::x',
    '\u200b::error::x',
    '::err\u200bor::x',
    '',
  ])('are not recognized in %j', (line) => expect(parse(line)).toBeNull())

  it('unescape data and properties differently, and only once', () => {
    const command = parse('::error title=a%3Ab%2Cc%25%0D%0A,x=%5D::d%3A%2C%25%0A%250A')
    expect(command?.properties).toEqual({ title: 'a:b,c%\r\n', x: '%5D' })
    expect(command?.data).toBe('d%3A%2C%\n%0A')
  })

  it('may have zero-width characters in the separator before the data', () => {
    expect(parse('::error:\u200b:x')).toMatchObject({ name: 'error' })
    expect(parse('::error\u200d::x')).toMatchObject({ name: 'error' })
  })

  it('drop properties without a key or a value, and use the last value of a repeated key', () => {
    expect(parse('::error =x,file=,line==4,Title=a,title=b,,col::m')?.properties).toEqual({ line: '4', Title: 'b' })
  })

  it('keep a property named __proto__ as a property', () => {
    expect(Object.keys(parse('::error __proto__=x::m')?.properties ?? {})).toEqual(['__proto__'])
  })
})

describe('commands in the style ##[name k=v;k=v]data', () => {
  it.each(['##[error]x', 'log text ##[error]x', '2026-01-01 12:00:00 ##[ErRoR]x', '::nothing::##[error]x'])(
    'are recognized anywhere in %j',
    (line) => expect(parse(line)).toMatchObject({ style: 'v1', data: 'x' }),
  )

  it.each(['##[error', '## [error]x', '##\\[error]x', '##[unknown]x', '##[x] ##[error]y', '##[error'])(
    'are not recognized in %j',
    (line) => expect(parse(line)).toBeNull(),
  )

  it('unescape semicolons, brackets, CR, LF and percent signs', () => {
    expect(parse('a ##[set-output name=v%3B%5D;b=2]p%25%0Aq%2C')).toEqual({
      style: 'v1',
      name: 'set-output',
      properties: { name: 'v;]', b: '2' },
      data: 'p%\nq%2C',
    })
  })
})

it('a line in both styles is parsed in the first', () => {
  expect(parse('::error::##[warning]x')).toMatchObject({ style: 'v2', data: '##[warning]x' })
})

it('a property is looked up ignoring case, and is absent if it is empty', () => {
  const command = { style: 'v2' as const, name: 'error', properties: { EndLine: '4', file: '' }, data: '' }
  expect(propertyOf(command, 'endLine')).toBe('4')
  expect(propertyOf(command, 'file')).toBeUndefined()
})
