import { lstatSync, readFileSync } from 'node:fs'
import { dirname, normalize, resolve, sep } from 'node:path'
import type { SettingFault } from '../model/finding.js'
import { type Localizable, type Localized, localize } from '../model/language.js'

const LINK: Localized = { en: 'a link', zh: '是链接' }
const NO_FILE: Localized = { en: 'not a file', zh: '不是文件' }
const UNKNOWN: Localized = { en: 'unknown reason', zh: '原因未知' }

/** A saved response, read. */
export interface ResultFile {
  readonly path: string
  readonly text: string
}

/** A parenthesis is part of a glob only behind a sign: `report (1).json` is a file. */
const GLOB = /[*?[\]{}]|^!|[@+!]\(/

/**
 * Reads the files that `results` names. A pattern without glob characters is a file.
 * @returns the files in the order of their paths, each once; a fault for each pattern that matches none, and for each
 *   file that cannot be read
 */
export async function readResultFiles(
  patterns: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly ResultFile[]; readonly faults: readonly SettingFault[] }> {
  const faults: SettingFault[] = []
  const paths = new Map<string, string>()
  for (const pattern of patterns) {
    const matched = GLOB.test(pattern) ? await globbed(pattern, cwd) : [pattern]
    if (matched.length === 0)
      faults.push({
        input: 'results',
        value: pattern,
        problem: { en: 'matches no file', zh: '没有匹配到任何文件' },
        suggestion: null,
      })
    for (const path of matched) paths.set(resolve(cwd, path), normalize(path))
  }
  const files: ResultFile[] = []
  for (const path of [...paths.values()].sort()) {
    try {
      const found = lstatSync(resolve(cwd, path))
      if (found.isSymbolicLink()) throw Object.assign(new Error(path), { code: LINK })
      // a named pipe would be waited for without end
      if (!found.isFile()) throw Object.assign(new Error(path), { code: NO_FILE })
      files.push({ path, text: readFileSync(resolve(cwd, path), 'utf8') })
    } catch (error) {
      const { code = UNKNOWN } = Object(error) as { code?: Localizable }
      const problem = {
        en: `cannot be read as a file (${localize(code, 'en')})`,
        zh: `无法作为文件读取（${localize(code, 'zh-cn')}）`,
      }
      faults.push({ input: 'results', value: path, problem, suggestion: null })
    }
  }
  return { files, faults }
}

async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  return glob([pattern], {
    cwd,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  }).catch(() => [])
}

/**
 * Whether saved responses are read from where the evidence of this run would go. That folder is emptied at each run, which
 * would take away what somebody is deciding from.
 */
export function readsOwnEvidence(patterns: readonly string[], reportDir: string, cwd: string): boolean {
  const evidence = resolve(cwd, reportDir, 'evidence')
  const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}${sep}`)
  return patterns.some((pattern) => {
    const start = resolve(cwd, GLOB.test(pattern) ? dirname(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern)
    return isWithin(start, evidence) || (GLOB.test(pattern) && isWithin(evidence, start))
  })
}
