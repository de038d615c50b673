import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { settingProblem } from '../messages/settings.js'
import { type ResultFile, readResultFiles } from '../settings/files.js'
import { UsageError } from './command.js'

/**
 * The saved responses that the arguments of a command name: files, globs, or folders for every `.json` file in them.
 * @throws UsageError if one names no file, or a file cannot be read
 */
export async function readSavedFiles(paths: readonly string[], cwd: string): Promise<readonly ResultFile[]> {
  const lists = paths.map((path) => {
    const text = expandFolder(path, cwd)
    return { text, entries: [{ text, isQuoted: true }] }
  })
  const { files, faults } = await readResultFiles(lists, cwd)
  const problems = faults.map(({ value, problem }) => `${value} ${settingProblem(problem).en}`)
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return files
}

function expandFolder(path: string, cwd: string): string {
  const full = resolve(cwd, path)
  return existsSync(full) && statSync(full).isDirectory() ? join(path, '*.json') : path
}
