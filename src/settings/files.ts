import { lstatSync, readFileSync } from 'node:fs'
import { dirname, normalize, resolve, sep } from 'node:path'
import { type SettingFault, type SettingProblem, settingFault } from '../model/setting-fault.js'

/** The text of a file, or why there is none. */
export type TextFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'absent' | 'unreadable' }

/** Reads a UTF-8 text file. Symbolic links and anything but regular files are unreadable: a named pipe would block. */
export function readTextFile(path: string): TextFile {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (!stats) return { kind: 'absent' }
    if (!stats.isFile()) return { kind: 'unreadable' }
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) }
  } catch {
    return { kind: 'unreadable' }
  }
}

/** The code of a system error, such as `ENOENT`. */
export const errorCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null

/** A saved response. */
export interface ResultFile {
  readonly path: string
  readonly text: string
}

/** A parenthesis is part of a glob only after a sign: `report (1).json` is a file. */
const GLOB = /[*?[\]{}]|^!|[@+!]\(/

/**
 * Reads the files that `results` names. A pattern without glob characters is the path of a file.
 * @returns each file once, in the order of their paths; a fault for each pattern that matches no file, and for each file that
 *   cannot be read
 */
export async function readResultFiles(
  patterns: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly ResultFile[]; readonly faults: readonly SettingFault[] }> {
  const faults: SettingFault[] = []
  const paths = new Map<string, string>()
  for (const pattern of patterns) {
    const matches = GLOB.test(pattern) ? await matchingFiles(pattern, cwd) : [pattern]
    if (matches.length === 0) faults.push(settingFault('results', pattern, 'matches-no-file'))
    for (const path of matches) paths.set(resolve(cwd, path), normalize(path))
  }
  const files: ResultFile[] = []
  for (const path of [...paths.values()].sort()) {
    const file = readResultFile(resolve(cwd, path))
    if (typeof file === 'string') files.push({ path, text: file })
    else faults.push({ input: 'results', value: path, problem: file, suggestion: null })
  }
  return { files, faults }
}

/** @returns the text, or why it cannot be read */
function readResultFile(path: string): string | SettingProblem {
  try {
    const stats = lstatSync(path)
    if (stats.isSymbolicLink()) return { code: 'symbolic-link' }
    // reading a named pipe would block
    return stats.isFile() ? readFileSync(path, 'utf8') : { code: 'not-regular-file' }
  } catch (error) {
    return { code: 'unreadable-file', errno: errorCode(error) }
  }
}

async function matchingFiles(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const options = { cwd, dot: true, onlyFiles: true, expandDirectories: false, followSymbolicLinks: false }
  return glob([pattern], options).catch(() => [])
}

/**
 * Whether `results` can match files in the `evidence/` of the report folder. A run must not empty that folder while it
 * decides from its files.
 */
export function readsOwnEvidence(patterns: readonly string[], reportDir: string, cwd: string): boolean {
  const evidence = resolve(cwd, reportDir, 'evidence')
  const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}${sep}`)
  return patterns.some((pattern) => {
    const start = resolve(cwd, GLOB.test(pattern) ? dirname(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern)
    return isWithin(start, evidence) || (GLOB.test(pattern) && isWithin(evidence, start))
  })
}
