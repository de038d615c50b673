import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wholeText } from '../../src/model/file-text.js'
import type { Publisher } from '../../src/publish/publisher.js'
import type { RunContext } from '../../src/run/context.js'
import { gate } from '../../src/run/gate.js'
import { failed, type Json, NOW, precheck, withItems } from '../support/cce/responses.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

/**
 * Runs the gate on a saved result, in this process.
 * @param over what should differ in the context of the run
 * @param items the items of the result; one that failed by default
 */
export async function runOnFile(over: Partial<RunContext> = {}, items: readonly Json[] = [failed()]) {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'saved.json'), JSON.stringify(precheck(withItems(...items))))
  let files: ReadonlyMap<string, string> = new Map()
  const collectFiles: Publisher = {
    name: 'the files',
    publish: async (_, publication) => {
      files = new Map([...publication.files].map(([name, text]) => [name, wholeText(text)]))
    },
  }
  const lines: string[] = []
  const context: RunContext = {
    env: {},
    cwd,
    clock: virtualClock(NOW),
    sink: { write: (text) => void lines.push(text), verbose: false },
    version: '1.0.0',
    signal: new AbortController().signal,
    mask: () => {},
    publishers: [collectFiles],
    isWorkflowStep: false,
    ...over,
  }
  const result = await gate({ inputs: { results: 'saved.json' }, env: {} }, context)
  return { ...result, files, lines }
}
