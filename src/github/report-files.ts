import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Files by their name below the report's folder, such as `report.json` and `evidence/precheck-….json`. */
export type ReportFiles = ReadonlyMap<string, string>

const EVIDENCE = 'evidence'

/**
 * Writes the report's files: UTF-8, each whole or not at all, `evidence/` emptied first. A pull request can put links into
 * the workspace, so none is followed: neither on the way from the workspace to the folder, nor in it.
 * @throws Error that says which path is in the way
 */
export async function writeReportFiles(reportDir: string, files: ReportFiles, cwd: string): Promise<void> {
  const root = resolve(cwd, reportDir)
  await refuseLinks(cwd, root)
  await mkdir(root, { recursive: true })
  await refuseLink(join(root, EVIDENCE))
  await rm(join(root, EVIDENCE), { recursive: true, force: true })
  await mkdir(join(root, EVIDENCE))
  for (const [name, text] of files) await writeWhole(join(root, name), text)
}

async function writeWhole(path: string, text: string): Promise<void> {
  await refuseLink(path)
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.part`
  await rm(part, { force: true })
  await writeFile(part, text, { encoding: 'utf8', flag: 'wx' })
  await rename(part, path)
}

/** Refuses links on the way from the workspace to a folder in it; a folder elsewhere is the caller's own choice. */
async function refuseLinks(cwd: string, root: string): Promise<void> {
  const inside = relative(cwd, root)
  if (isAbsolute(inside) || inside.startsWith('..')) return refuseLink(root)
  let path = cwd
  for (const part of inside.split(sep)) {
    path = join(path, part)
    await refuseLink(path)
  }
}

async function refuseLink(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null)
  if (found?.isSymbolicLink()) throw new Error(`${path} is a link; links are not followed`)
}
