import { lstatSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, resolve, sep } from 'node:path'
import { decodeText } from '../model/encoding.js'
import type { SettingFault, SettingProblem } from '../model/setting-fault.js'
import { withTimeLimit } from '../model/time-limit.js'
import type { ListLine } from './lists.js'

/** The text of a file, or why there is none. */
export type TextFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'absent' | 'unreadable' }

/** Reads a text file in UTF-8 or UTF-16. Symbolic links and anything but regular files are unreadable: a named pipe would block. */
export function readTextFile(path: string): TextFile {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (!stats) return { kind: 'absent' }
    if (!stats.isFile()) return { kind: 'unreadable' }
    const text = decodeText(readFileSync(path))
    return text === null ? { kind: 'unreadable' } : { kind: 'text', text }
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
 * Reads the files that an input names. A path that exists is taken literally, whatever signs it has; else an entry with signs
 * of a glob is one.
 * @returns each file once, in the order of their paths; a fault for each entry that matches no file, and for each file that
 *   cannot be read
 */
export async function readResultFiles(
  lists: readonly ListLine[],
  cwd: string,
  input: 'results' | 'plan' = 'results',
): Promise<{ readonly files: readonly ResultFile[]; readonly faults: readonly SettingFault[] }> {
  const faults: SettingFault[] = []
  const missing = (value: string, problem: SettingProblem) => faultOf(input, value, problem)
  const paths = new Map<string, string>()
  const entries = lists.flatMap((line) =>
    exists(resolve(cwd, line.text)) ? [line.text] : line.entries.map(({ text }) => text),
  )
  for (const entry of entries) {
    const matches = await namedFiles(entry, cwd)
    if (matches === null) faults.push(missing(entry, { code: 'slow-glob' }))
    if (matches?.length === 0) faults.push(missing(entry, { code: 'matches-no-file' }))
    for (const path of matches ?? []) paths.set(resolve(cwd, path), normalize(path))
  }
  const files: ResultFile[] = []
  for (const path of [...paths.values()].sort()) {
    const file = readResultFile(resolve(cwd, path))
    if (typeof file === 'string') files.push({ path, text: file })
    else faults.push(missing(path, input === 'plan' && file.code === 'not-text-file' ? { code: 'binary-plan' } : file))
  }
  return { files, faults }
}

/**
 * The files that a path or glob names. A path that exists is taken literally, whatever signs it has, and so is one without the signs of
 * a glob, even if nothing is there.
 * @returns null if matching takes too long
 */
export const namedFiles = async (entry: string, cwd: string): Promise<readonly string[] | null> =>
  exists(resolve(cwd, entry)) || !GLOB.test(entry) ? [entry] : matchingFiles(entry, cwd)

/** A fault that suggests slashes if there are backslashes. */
const faultOf = (input: string, value: string, problem: SettingProblem): SettingFault => ({
  input,
  value,
  problem,
  suggestion: value.includes('\\') ? value.replaceAll('\\', '/') : null,
})

/** Whether there is anything at a path, even a link without a target. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** @returns the text, or why it cannot be read */
function readResultFile(path: string): string | SettingProblem {
  try {
    const stats = lstatSync(path)
    if (stats.isSymbolicLink()) return { code: 'symbolic-link' }
    // reading a named pipe would block
    if (!stats.isFile()) return { code: 'not-regular-file' }
    return decodeText(readFileSync(path)) ?? { code: 'not-text-file' }
  } catch (error) {
    return { code: 'unreadable-file', errno: errorCode(error) }
  }
}

/** Long enough for any glob that people write, and short enough to answer a signal. */
const MATCHING_MS = 500

/**
 * Folders at the beginning of a glob that exist under that name are taken literally: `/work [1]/*.json`.
 * @returns null if matching takes too long
 */
async function matchingFiles(pattern: string, cwd: string): Promise<string[] | null> {
  const [{ glob }, { default: picomatch }] = await Promise.all([import('tinyglobby'), import('picomatch')])
  const parts = pattern.split('/')
  /** the first folders of the pattern, or the root of the file system if it begins with one */
  const first = (count: number) => parts.slice(0, count).join('/') || '/'
  let known = 0
  while (known < parts.length - 1 && isFolder(resolve(cwd, first(known + 1)))) known++
  const rest = parts.slice(known)
  const options = {
    cwd: known > 0 ? resolve(cwd, first(known)) : cwd,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    deep: rest.some((part) => part.includes('**')) ? Number.POSITIVE_INFINITY : rest.length,
  }
  const files = await glob(['**/*'], options).catch(() => [])
  const matches = matcherOf(rest.join('/'), picomatch)
  const found = withTimeLimit(MATCHING_MS, () => files.filter((path) => matches(path)))
  if (found === null) return null
  return found.value.map((path) => (known > 0 ? join(first(known), path) : path))
}

/** A glob that the library refuses matches nothing. */
function matcherOf(glob: string, picomatch: typeof import('picomatch')): (path: string) => boolean {
  try {
    const matches = picomatch(glob, { dot: true, nonegate: true })
    return (path) => matches(path)
  } catch {
    return () => false
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}

/**
 * Whether `results` can match files in the `evidence/` of the report folder. A run must not empty that folder while it
 * decides from its files.
 */
export function readsOwnEvidence(lists: readonly ListLine[], reportDir: string, cwd: string): boolean {
  const patterns = lists.flatMap(({ text, entries }) => [text, ...entries.map((entry) => entry.text)])
  const evidence = resolve(cwd, reportDir, 'evidence')
  const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}${sep}`)
  return patterns.some((pattern) => {
    const start = resolve(cwd, GLOB.test(pattern) ? dirname(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern)
    return isWithin(start, evidence) || (GLOB.test(pattern) && isWithin(evidence, start))
  })
}
