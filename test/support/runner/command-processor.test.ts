import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { temporaryFolder } from '../process/temporary-folder.js'
import { createCommandProcessor } from './command-processor.js'
import { createStepContext } from './step-context.js'

const WORKSPACE = '/github/workspace'

function processLines(lines: string[], env: Record<string, string> = {}, workspace = WORKSPACE) {
  const context = createStepContext(workspace, env)
  const processLine = createCommandProcessor(context)
  for (const line of lines) processLine(line, 'stdout')
  return context
}
const annotationOf = (line: string) => processLines([line]).annotations[0]

describe('annotations', () => {
  it('carry title, location and unescaped message', () => {
    expect(annotationOf('::error file=a.tf,line=2,endLine=2,col=3,endColumn=7,title=T%3A1::a%0Ab')).toEqual({
      level: 'error',
      title: 'T:1',
      file: 'a.tf',
      line: 2,
      endLine: 2,
      col: 3,
      endColumn: 7,
      message: 'a\nb',
    })
  })

  it.each([
    ['an end line without a line becomes the line', 'endLine=4', { line: 4, endLine: 4 }],
    ['columns without a line are dropped', 'col=4,endColumn=5', {}],
    ['columns that span lines are dropped', 'line=1,endLine=2,col=3', { line: 1, endLine: 2 }],
    ['an end column without a column becomes the column', 'line=1,endColumn=9', { line: 1, col: 9, endColumn: 9 }],
    ['an end line before the line drops both', 'line=5,endLine=4', {}],
    ['an end column before the column drops both', 'line=5,col=4,endColumn=3', { line: 5 }],
    ['a line that is not a number is ignored', 'line=x,col=4', {}],
    ['a file below the workspace becomes relative', `file=${WORKSPACE}/deploy/a.yaml`, { file: 'deploy/a.yaml' }],
    ['a file elsewhere stays as it is', `file=${WORKSPACE}-2/a.yaml`, { file: `${WORKSPACE}-2/a.yaml` }],
  ])('%s', (_, properties, location) => {
    expect(annotationOf(`::warning ${properties}::m`)).toEqual({ level: 'warning', message: 'm', ...location })
  })

  it('are kept up to the first ten of each type', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `::error::e${i}`)
    const context = processLines([...lines, '::notice::n'])
    expect(context.annotations.map((each) => each.message)).toEqual([...lines.slice(0, 10).map((l) => l.slice(9)), 'n'])
    expect(context.droppedAnnotations).toBe(2)
    expect(context.log).toHaveLength(13)
  })

  it('are cut at 4096 UTF-16 units after masking', () => {
    const context = processLines(['::add-mask::hidden-value', `::error::hidden-value${'x'.repeat(4096)}`])
    expect(context.annotations[0]?.message).toBe(`***${'x'.repeat(4093)}`)
  })

  it('are masked in the message but not in the title', () => {
    const context = processLines(['::add-mask::hidden-value', '::error title=hidden-value::a hidden-value'])
    expect(context.annotations[0]).toEqual({ level: 'error', title: 'hidden-value', message: 'a ***' })
  })

  it('do not make the step fail', () => {
    expect(processLines(['::error::x'])).toMatchObject({ failed: false, issues: [] })
  })

  it('appear in the log with their level', () => {
    expect(processLines(['::error::x', '::warning::y', '##[notice]z', '::debug::d']).log).toEqual([
      'Error: x',
      'Warning: y',
      'Notice: z',
    ])
  })
})

describe('stopped commands', () => {
  it('are plain text until the token, which ignores case', () => {
    const context = processLines([
      '::stop-commands::Token-1',
      '::error::x',
      '##[add-mask]y',
      '::TOKEN-1::',
      '::error::z',
    ])
    expect(context.annotations.map((each) => each.message)).toEqual(['z'])
    expect(context.masker.values()).toEqual(['Token-1'])
    expect(context.commands.map((each) => each.name)).toEqual(['stop-commands', 'TOKEN-1', 'error'])
    expect(context.ignoredCommands.map((each) => each.name)).toEqual(['error', 'add-mask'])
  })

  it('swallow the step’s own annotations if they are not resumed', () => {
    expect(processLines(['a ##[stop-commands]xyz', '::error::the real one']).annotations).toEqual([])
  })

  it.each(['', 'pause-logging', 'ERROR', 'stop-commands'])('reject the token %j and make the step fail', (token) => {
    const context = processLines([`::stop-commands::${token}`, '::error::x'])
    expect(context.failed).toBe(true)
    expect(context.annotations.at(-1)?.message).toBe('x')
  })

  it('resume in either style, but only at the token', () => {
    expect(processLines(['::stop-commands::t', 'a ##[t]', '::error::x']).annotations).toHaveLength(1)
    expect(processLines(['::stop-commands::t', '::t2::', '::error::x']).annotations).toHaveLength(0)
  })
})

describe('commands that make the step fail', () => {
  it.each([
    '::set-env name=a::b',
    '::add-path::/x',
    '::echo::x',
    '::add-matcher::/nofile',
    '::set-output::x',
    '::save-state::x',
    '##[set-env name=a]b',
  ])('include %s', (line) => {
    const context = processLines([line])
    expect(context.failed).toBe(true)
    expect(context.issues[0]).toBe(`Unable to process command '${line}' successfully.`)
    expect(context.annotations).toHaveLength(context.issues.length)
    expect(context.exportedEnv.size + context.paths.length).toBe(0)
  })

  it('work if the step allows insecure commands, except for NODE_OPTIONS', () => {
    const allow = { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' }
    const context = processLines(['::set-env name=A::b', '::set-env name=NODE_OPTIONS::c', '::add-path::/x'], allow)
    expect(context.exportedEnv).toEqual(new Map([['A', 'b']]))
    expect(context.paths).toEqual(['/x'])
    expect(context.issues).toEqual(["Can't update NODE_OPTIONS environment variable using ::set-env:: command."])
  })
})

it('commands set outputs and state, ignoring case in names, with a deprecation warning', () => {
  const context = processLines([
    '::set-output name=verdict::pass',
    'x ##[set-output name=Verdict]block',
    '::save-state name=s::1',
  ])
  expect(context.forgedOutputs.toObject()).toEqual({ Verdict: 'block' })
  expect(context.outputs.toObject()).toEqual({ Verdict: 'block' })
  expect(context.state.toObject()).toEqual({ s: '1' })
  expect(context.issues).toHaveLength(3)
  expect(context.failed).toBe(false)
})

it('masks apply to everything after them, and their own line is hidden', () => {
  const context = processLines([
    'early hidden-value',
    '::add-mask::hidden-value%0Aother-line',
    'late hidden-value',
    'other-line',
  ])
  expect(context.log).toEqual(['early hidden-value', 'late ***', '***'])
})

it('an empty mask is a warning', () => {
  expect(processLines(['::add-mask::  ']).issues).toHaveLength(1)
})

it('groups appear as the log viewer reads them', () => {
  expect(processLines(['::group::Title', 'x', '::endgroup::y']).log).toEqual(['##[group]Title', 'x', '##[endgroup]'])
})

it('echo shows commands that are otherwise silent, except for masks', () => {
  const context = processLines(['::echo::on', '::add-mask::hidden-value', '::set-output name=a::b', '::echo::off'])
  expect(context.log).toContain('::add-mask::***')
  expect(context.log).toContain('::set-output name=a::b')
  expect(context.log.join('\n')).not.toContain('hidden-value')
})

it('debug messages appear if debugging is on', () => {
  expect(processLines(['::debug::d'], { RUNNER_DEBUG: '1' }).log).toEqual(['##[debug]d'])
})

it('problem matchers are loaded from the workspace', () => {
  const workspace = temporaryFolder()
  writeFileSync(path.join(workspace, 'good.json'), '{"problemMatcher":[{"owner":"x","pattern":[]}]}')
  writeFileSync(path.join(workspace, 'bad.json'), '{')
  expect(processLines(['::add-matcher::good.json', '::remove-matcher owner=x::'], {}, workspace).issues).toEqual([])
  expect(processLines(['::add-matcher::bad.json'], {}, workspace).failed).toBe(true)
  expect(processLines(['::remove-matcher::'], {}, workspace)).toMatchObject({
    failed: false,
    issues: [expect.anything()],
  })
})
