import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isInside } from '../model/paths.js'
import type { Publisher } from './publisher.js'

/** The report as files in `report-dir`. */
export const reportFiles: Publisher = {
  name: 'the report',
  publish: async (_, { settings, files, keepsEvidence, cwd, log }) => {
    writeReportFiles(settings.reportDir, files, cwd, keepsEvidence)
    const names = [...files.keys()].filter((name) => !name.includes('/'))
    log.info(`Report in ${settings.reportDir}: ${names.join(', ')}`)
  },
}

const EVIDENCE = 'evidence'

/**
 * Writes the report's files as UTF-8, each completely or not at all, after emptying `evidence/`. A pull request can put links into
 * the workspace, so links are not followed, neither between the workspace and the folder nor inside the folder.
 * @param files by name below the folder, such as `report.json` and `evidence/precheck-….json`
 * @param keepsEvidence leaves `evidence/` as it is, because the run reads its responses from there
 * @throws Error that names the path in the way
 */
export function writeReportFiles(
  reportDir: string,
  files: ReadonlyMap<string, string>,
  cwd: string,
  keepsEvidence = false,
): void {
  const root = resolve(cwd, reportDir)
  for (const workspace of new Set([resolve(cwd), realPath(resolve(cwd))])) {
    if (isInside(root, workspace))
      throw new Error(`${root} is the workspace or a parent of it; choose a folder of its own`)
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
  if (path === root || !isInside(root, path)) throw new Error(`${path} is outside the report folder`)
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

/** Refuses links between the workspace and a path in it. A folder outside the workspace is the caller's own choice. */
function refuseLinks(workspace: string, path: string): void {
  const isOutside = !isInside(workspace, path)
  let current = isOutside ? path : workspace
  for (const part of isOutside ? [''] : relative(workspace, path).split(sep)) {
    current = join(current, part)
    refuseLink(current)
  }
}

function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(`${path} is a link; links are not followed`)
}
