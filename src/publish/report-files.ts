import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { FileText } from '../model/file-text.js'
import { isInside } from '../model/paths.js'
import { FORMAT_FILES } from '../report/files.js'
import type { Publisher } from './publisher.js'

/** The report as files in `report-dir`. A run with wrong settings leaves the files of an earlier report as they are. */
export const reportFiles: Publisher = {
  name: 'the report',
  publish: async ({ findings }, { settings, files, keepsEvidence, cwd, log }) => {
    const { reportDir } = settings
    const isRefused = findings.some(({ name }) => name === 'wrong-settings')
    if (isRefused && entryAt(join(resolve(cwd, reportDir), 'report.json')))
      throw new Error(`${reportDir} holds an earlier report, which a run with wrong settings does not replace`)
    writeReportFiles(reportDir, files, cwd, keepsEvidence)
    const names = [...files.keys()].filter((name) => !name.includes('/'))
    log.info(`Report in ${reportDir}: ${names.join(', ')}`)
  },
}

const EVIDENCE = 'evidence'
/** Lists the files of the evidence, so that the next report deletes these and no others. A replay of `*.json` passes it over. */
export const EVIDENCE_LIST = `${EVIDENCE}/files.txt`
const LIST_HEADING = 'Files of CCE Upgrade Gate in this folder. The next report deletes them.'

/**
 * Writes the report's files as UTF-8, each completely or not at all, after deleting the evidence of an earlier report, and its formats
 * that this one lacks. Nothing but files of an earlier report is replaced or deleted. A pull request can put links into the workspace, so links are not followed,
 * neither between the workspace and the folder nor inside the folder.
 * @param files by name below the folder, such as `report.json` and `evidence/precheck-….json`
 * @param keepsEvidence leaves `evidence/` as it is, because the run reads its responses from there
 * @throws Error that names the path in the way
 */
export function writeReportFiles(
  reportDir: string,
  files: ReadonlyMap<string, FileText>,
  cwd: string,
  keepsEvidence = false,
): void {
  const root = resolve(cwd, reportDir)
  for (const workspace of new Set([resolve(cwd), realPath(resolve(cwd))])) {
    if (isInside(root, workspace))
      throw new Error(`${root} is the workspace or a parent of it; choose a folder of its own`)
    refuseLinks(workspace, root)
  }
  makeFolder(root)
  for (const folder of new Set([EVIDENCE, ...[...files.keys()].map(dirname)])) refuseLinks(root, join(root, folder))
  const isEvidence = (name: string): boolean => name.startsWith(`${EVIDENCE}/`)
  const written = new Map([...files].filter(([name]) => !keepsEvidence || !isEvidence(name)))
  const old = new Set(listedEvidence(root))
  const isEarlier = (name: string): boolean => (isEvidence(name) ? old.has(name) : holdsOurReport(root))
  for (const name of written.keys()) refuseForeignFile(root, name, isEarlier)
  if (!keepsEvidence) {
    refuseForeignFile(root, EVIDENCE_LIST, (name) => entryAt(join(root, name)) === null || holdsOurList(root))
    for (const name of old) if (entryAt(join(root, name))?.isFile()) unlinkSync(join(root, name))
    const list = [
      LIST_HEADING,
      ...[...written.keys()].filter(isEvidence).map((name) => name.slice(EVIDENCE.length + 1)),
    ]
    writeWhole(root, EVIDENCE_LIST, `${list.join('\n')}\n`)
  }
  const isStale = (name: string): boolean => !files.has(name) && isEarlier(name)
  for (const name of FORMAT_FILES.filter(isStale)) rmSync(join(root, name), { force: true })
  for (const [name, text] of written) writeWhole(root, name, text)
}

/**
 * Makes a folder and those above it. Node's own recursive call never returns below a file system that refuses new folders, such as
 * `/proc`.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  const above = dirname(path)
  if (above !== path) makeFolder(above)
  mkdirSync(path)
}

/** What is at a path, without following a link; null if there is nothing. */
const entryAt = (path: string): Stats | null => lstatSync(path, { throwIfNoEntry: false }) ?? null

/** The beginning of a file; empty if there is no such file. */
function beginningOf(path: string, bytes: number): string {
  if (!entryAt(path)?.isFile()) return ''
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(bytes)
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, bytes, 0))
  } finally {
    closeSync(file)
  }
}

/** Whether the folder has a report of the gate: then the files beside it that are named like ours are ours. */
const holdsOurReport = (root: string): boolean =>
  /^\s*\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"cce-upgrade-gate"/.test(
    beginningOf(join(root, 'report.json'), 1000),
  )

const holdsOurList = (root: string): boolean =>
  beginningOf(join(root, EVIDENCE_LIST), LIST_HEADING.length + 1) === `${LIST_HEADING}\n`

/** The evidence of an earlier report, as its list names it. Anyone can write a list, so only names that we give are taken from it. */
function listedEvidence(root: string): readonly string[] {
  if (!holdsOurList(root)) return []
  const names = readFileSync(join(root, EVIDENCE_LIST), 'utf8').split('\n').slice(1)
  return names.filter((name) => /^[a-z]+-[A-Za-z0-9_-]+\.(?:json|txt)$/.test(name)).map((name) => `${EVIDENCE}/${name}`)
}

/** Refuses to replace a file that is not of an earlier report, or a link. The folders above it were checked before. */
function refuseForeignFile(root: string, name: string, isEarlier: (name: string) => boolean): void {
  const path = join(root, name)
  if (path === root || !isInside(root, path)) throw new Error(`${path} is outside the report folder`)
  const entry = entryAt(path)
  if (entry?.isSymbolicLink()) refuseLink(path)
  if (entry && !isEarlier(name))
    throw new Error(`${path} is not a file of an earlier report, so it is not replaced; choose another report-dir`)
}

function writeWhole(root: string, name: string, text: FileText): void {
  const path = join(root, name)
  makeFolder(dirname(path))
  // a name that only the gate gives, so that what a killed run left behind can be deleted
  const part = join(dirname(path), `.${basename(path)}.cce-upgrade-gate.part`)
  const write = (): void => writeParts(part, typeof text === 'string' ? [text] : text)
  try {
    try {
      write()
    } catch {
      rmSync(part, { force: true })
      write()
    }
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** UTF-16 units that are encoded at once: a long text would take as much memory again. */
const PIECE_UNITS = 1_000_000

function* piecesOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE_UNITS
    // a pair of surrogates stays together
    const next = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end
    yield text.slice(at, next)
    at = next
  }
}

/** Writes a new file, part by part. @throws if there is one */
function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, 'wx')
  try {
    for (const part of parts) for (const piece of piecesOf(part)) writeFileSync(file, piece, 'utf8')
  } finally {
    closeSync(file)
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
