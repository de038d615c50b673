import { existsSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { FileFault, FileProblem } from '../model/file-fault.js'
import { wholeFileFault } from '../model/file-fault.js'
import type { Localized } from '../model/language.js'
import { makeFolder } from '../publish/report-files.js'
import { errorCode, readTextFile } from '../settings/files.js'
import { type Print, UsageError } from './command.js'

/** The two names that a file has by default. */
type Spellings = readonly [string, string]

/** The text of a file. Throws a {@link UsageError} if there is none. */
export function readGivenFile(file: string): string {
  const content = readTextFile(file)
  if (content.kind === 'text') return content.text
  throw new UsageError(
    `${file} ${content.kind === 'absent' ? 'does not exist' : 'cannot be read as a text file in UTF-8 or UTF-16'}`,
  )
}

/** The other spelling of a default file, if it exists too: a run would refuse both. */
export function otherSpelling(file: string, names: Spellings): string | null {
  const [own, other] = names.map((name) => resolve(name))
  const counterpart = resolve(file) === own ? other : resolve(file) === other ? own : null
  return counterpart && existsSync(counterpart) ? relative('', counterpart) : null
}

/** The fault of a default file that exists in both spellings. */
export function ambiguity(file: string, names: Spellings): readonly FileFault[] {
  const other = otherSpelling(file, names)
  const problem: FileProblem | null = other === null ? null : { code: 'both-spellings', other }
  return problem ? [wholeFileFault(file, problem)] : []
}

/** Prints each fault with its position and what to do. */
export function printFaults<Problem>(
  faults: readonly FileFault<Problem>[],
  textOf: (fault: FileFault<Problem>) => { readonly message: Localized; readonly fix: Localized },
  print: Print,
): void {
  for (const fault of faults) {
    const { message, fix } = textOf(fault)
    const position = [fault.file, fault.line, fault.column].filter((part) => part !== null).join(':')
    print(`${position}: ${message.en}\n    -> ${fix.en}`)
  }
}

/** Writes a file that people go on with. An existing one, in either spelling of its name, is never replaced. */
export function writeStarter(path: string, text: string, names: Spellings): void {
  const existing = existsSync(path) ? path : otherSpelling(path, names)
  if (existing !== null) throw new UsageError(`${existing} already exists and is left unchanged`)
  try {
    makeFolder(resolve(dirname(path)))
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${errorCode(error) ?? error})`)
  }
}
