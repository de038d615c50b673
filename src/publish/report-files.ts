import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Files by their name below the report's folder, such as `report.json` and `evidence/precheck-….json`. */
export type ReportFiles = ReadonlyMap<string, string>

const EVIDENCE = 'evidence'

/**
 * Writes the report's files: UTF-8, each whole or not at all, `evidence/` emptied first. A pull request can put links into
 * the workspace, so none is followed: neither on the way from the workspace to the folder, nor in it.
 * @param keepsEvidence leaves `evidence/` as it is: the run decides from it
 * @throws Error that says which path is in the way
 */
export function writeReportFiles(reportDir: string, files: ReportFiles, cwd: string, keepsEvidence = false): void {
  const root = resolve(cwd, reportDir)
  for (const workspace of new Set([resolve(cwd), realPath(resolve(cwd))])) {
    if (isInside(root, workspace))
      throw new Error(`${root} is the workspace or a parent of it, not a folder of its own`)
    refuseLinks(workspace, root)
  }
  mkdirSync(root, { recursive: true })
  refuseLink(join(root, EVIDENCE))
  if (!keepsEvidence && existsSync(join(root, EVIDENCE))) rmSync(join(root, EVIDENCE), { recursive: true })
  mkdirSync(join(root, EVIDENCE), { recursive: true })
  for (const [name, text] of files)
    if (!keepsEvidence || !name.startsWith(`${EVIDENCE}/`)) writeWhole(root, join(root, name), text)
}

function writeWhole(root: string, path: string, text: string): void {
  if (path === root || !isInside(root, path)) throw new Error(`${path} lies outside the folder of the report`)
  refuseLinks(root, path)
  mkdirSync(dirname(path), { recursive: true })
  const part = `${path}.part`
  if (existsSync(part)) rmSync(part, { force: true })
  try {
    writeFileSync(part, text, { encoding: 'utf8', flag: 'wx' })
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Whether a path is a folder or lies in it. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)
}

/** Refuses links on the way from the workspace to a path in it; a folder elsewhere is the caller's own choice. */
function refuseLinks(workspace: string, path: string): void {
  const inside = isInside(workspace, path)
  let place = inside ? workspace : path
  for (const part of inside ? relative(workspace, path).split(sep) : ['']) {
    place = join(place, part)
    refuseLink(place)
  }
}

function refuseLink(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) throw new Error(`${path} is a link; links are not followed`)
}
