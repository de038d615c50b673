import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { createLog } from '../../../src/github/runner/log.js'
import {
  annotate,
  maskSecrets,
  runnerLog,
  setOutputs,
  writeStepSummary,
} from '../../../src/github/runner/workflow-commands.js'
import type { Annotation } from '../../../src/model/annotation.js'
import { annotationText } from '../../../src/text/log.js'
import { oneLine } from '../../../src/text/plain.js'
import { hideSecrets } from '../../../src/text/secrets.js'
import { readLines } from '../../support/process/lines.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'
import { createCommandProcessor } from '../../support/runner/command-processor.js'
import { createStepContext, type StepContext } from '../../support/runner/step-context.js'
import { hostile } from '../../text/hostile.js'

const nothing = (text: string): string => text
const SECRET = 'wJalrXUtnFEMIK7MDENG'

/** How the runner processes what `work` prints. */
async function ran(work: () => unknown): Promise<StepContext & { printed: string }> {
  let printed = ''
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  const context = createStepContext('/work', {})
  const take = createCommandProcessor(context)
  for (const line of readLines(printed)) take(line, 'stdout')
  return { ...context, printed }
}

const one = (over: Partial<Annotation> = {}): Annotation => ({
  level: 'error',
  title: 'Node disks',
  message: 'the disk is full',
  location: null,
  ...over,
})

afterEach(() => {
  jest.restoreAllMocks()
})

describe('an annotation', () => {
  it.each(['error', 'warning', 'notice'] as const)('reaches the runner with its level %s', async (level) => {
    const { annotations, failed } = await ran(() => annotate([one({ level })], nothing))
    expect(annotations).toEqual([{ level, message: 'the disk is full', title: 'Node disks' }])
    expect(failed).toBe(false)
  })

  it('reaches the runner with its location', async () => {
    const location = { file: 'k8s/a,b: 100%.yaml', line: 3, endLine: 5 }
    const { annotations } = await ran(() => annotate([one({ location })], nothing))
    expect(annotations).toMatchObject([{ file: 'k8s/a,b: 100%.yaml', line: 3, endLine: 5 }])
    const { commands } = await ran(() => annotate([one({ location: { file: 'a', line: 3, column: 7 } })], nothing))
    expect(commands[0]?.properties).toMatchObject({ file: 'a', line: '3', col: '7' })
  })

  it('is exactly one command, whatever its texts are', async () => {
    const level = fc.constantFrom('error', 'warning', 'notice')
    await fc.assert(
      fc.asyncProperty(level, hostile, hostile, fc.option(hostile), async (type, title, message, file) => {
        const location = file ? { file, line: 1 } : null
        const annotation = one({ level: type as Annotation['level'], title, message, location })
        const { commands, printed, failed } = await ran(() => annotate([annotation], nothing))
        expect(readLines(printed)).toHaveLength(1)
        expect(commands).toHaveLength(1)
        expect(commands[0]).toMatchObject({ style: 'v2', name: type, data: annotationText(message) })
        const { title: actualTitle, ...rest } = commands[0]?.properties ?? {}
        // the runner itself drops equals signs in front of a value
        expect(actualTitle ?? '').toBe(annotationText(oneLine(title)).replace(/^=+/, ''))
        expect(file ? ['file', 'line'] : []).toEqual(expect.arrayContaining(Object.keys(rest)))
        if (file) expect(rest['line']).toBe('1')
        expect(failed).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('is redacted in message, title and file, even with invisible characters inside a secret', async () => {
    const hidden = [...SECRET].join('\u2060')
    for (const text of [SECRET, hidden, encodeURIComponent(SECRET)]) {
      const annotation = one({ title: `a ${text}`, message: `b ${text}`, location: { file: `c/${SECRET}`, line: 1 } })
      const { printed, annotations } = await ran(() => annotate([annotation], hideSecrets([SECRET])))
      expect(printed).not.toContain(SECRET)
      expect(annotations).toEqual([{ level: 'error', title: 'a ***', message: 'b ***', file: 'c/***', line: 1 }])
    }
  })

  it('is written in order', async () => {
    const messages = ['one', 'two', 'three']
    const { annotations } = await ran(() =>
      annotate(
        messages.map((message) => one({ message })),
        nothing,
      ),
    )
    expect(annotations.map(({ message }) => message)).toEqual(messages)
  })
})

describe('a secret', () => {
  it('is registered with the runner once', async () => {
    const { masker, commands } = await ran(() => maskSecrets([SECRET, 'another secret', SECRET]))
    expect(masker.values()).toEqual([SECRET, 'another secret'])
    expect(commands).toHaveLength(2)
  })

  it('is registered completely if it contains workflow commands', async () => {
    const { masker, commands } = await ran(() => maskSecrets(['100%0A::error::x\n::error::y']))
    expect(commands.map(({ name }) => name)).toEqual(['add-mask'])
    expect(masker.values()).toContain('100%0A::error::x\n::error::y')
  })

  it('is not registered if it is too short, because the runner would mask it inside words', async () => {
    const { masker, commands } = await ran(() => maskSecrets(['', 'e', 'true', '12345', '123456']))
    expect(masker.values()).toEqual(['123456'])
    expect(commands).toHaveLength(1)
  })
})

describe('the runner’s log', () => {
  it('folds groups, and escapes commands inside', async () => {
    const log = createLog(runnerLog({}), nothing)
    const { commands, log: lines } = await ran(() =>
      log.group('Asking ::error::x\n::error::y', async () => {
        log.info('::set-output name=verdict::pass')
        log.info('text ##[error]x')
        log.debug('not printed')
      }),
    )
    expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup'])
    expect(lines.join('\n')).not.toContain('not printed')
    expect(lines[0]).toBe('##[group]Asking ::error::x | ::error::y')
  })

  it('prints debug lines if the workflow runs with debug logging', async () => {
    const verbose = await ran(() => createLog(runnerLog({ RUNNER_DEBUG: '1' }), nothing).debug('detail'))
    expect(verbose.log).toEqual(['detail'])
    const silent = await ran(() => createLog(runnerLog({ RUNNER_DEBUG: '0' }), nothing).debug('detail'))
    expect(silent.log).toEqual([])
  })

  it('never writes to stderr, which the runner reads first', async () => {
    const spy = jest.spyOn(process.stderr, 'write')
    await ran(() => {
      createLog(runnerLog({ RUNNER_DEBUG: '1' }), nothing).info('x')
      annotate([one()], nothing)
      maskSecrets([SECRET])
    })
    expect(spy).not.toHaveBeenCalled()
  })
})

describe('outputs', () => {
  let folder = ''
  const before = process.env['GITHUB_OUTPUT']
  beforeAll(() => {
    folder = temporaryFolder()
  })
  afterAll(() => {
    if (before === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = before
  })

  it('are written to the runner’s file, not as commands', async () => {
    const file = join(folder, 'output')
    writeFileSync(file, '')
    process.env['GITHUB_OUTPUT'] = file
    const values = { verdict: 'pass', reason: 'two lines\nverdict=block\nEOF', new: '' }
    const { printed } = await ran(() => setOutputs(values, process.env))
    expect(printed).toBe('')
    const found = [...readFileSync(file, 'utf8').matchAll(/^(.*?)<<(ghadelimiter_.*)\n([\s\S]*?)\n\2\n/gm)]
    expect(Object.fromEntries(found.map(([, name, , value]) => [name, value]))).toEqual(values)
  })

  it('are not set without the runner’s file, because commands could be forged', async () => {
    delete process.env['GITHUB_OUTPUT']
    const { printed } = await ran(() => setOutputs({ verdict: 'pass' }, {}))
    expect(printed).toBe('')
  })
})

describe('the step summary', () => {
  it('is appended to the runner’s file', () => {
    const file = join(temporaryFolder(), 'summary')
    writeFileSync(file, '# Before\n')
    writeStepSummary('# Gate 节点\n', { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toBe('# Before\n# Gate 节点\n')
  })

  it.each([[{}], [{ GITHUB_STEP_SUMMARY: '' }], [{ GITHUB_STEP_SUMMARY: undefined }]])(
    'is not written if the server has none: %p',
    (env) => {
      const spy = jest.spyOn(process.stdout, 'write')
      writeStepSummary('# Gate\n', env)
      expect(spy).not.toHaveBeenCalled()
    },
  )

  it('throws if the file cannot be written', () => {
    const env = { GITHUB_STEP_SUMMARY: join(temporaryFolder(), 'missing/summary') }
    expect(() => writeStepSummary('# Gate\n', env)).toThrow('ENOENT')
  })
})
