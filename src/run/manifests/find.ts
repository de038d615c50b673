import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { endKind } from '../../cce/http/deadline.js'
import { MATCHING_MS, matcherOfAll } from '../../github/api/changed-files.js'
import type { SkippedFiles } from '../../model/coverage.js'
import { type LinePattern, patternKey } from '../../model/known-risk.js'
import type { ManifestUse, UnreadManifest } from '../../model/manifest.js'
import { isInside } from '../../model/paths.js'
import { withTimeLimit } from '../../model/time-limit.js'
import { type LineScanner, lineScanner } from '../../repository/known-risks/lines.js'
import type { FileScan, RepositoryScan, WebhookUse } from '../../repository/manifests/found.js'
import { scanFile, scanPackedFile } from '../../repository/manifests/scan.js'
import type { Run } from '../context.js'
import { errorText } from '../isolation.js'
import { startFolders } from '../workspace.js'
import { batches } from './batches.js'
import { askGit } from './ignored.js'
import { type FileContent, FileReader } from './read.js'
import { type WalkedFile, walk } from './walk.js'

type ScanRun = Pick<Run, 'cwd' | 'env' | 'settings' | 'signal' | 'log'>

/** Files that are matched together, because a time limit costs about a millisecond. */
const BATCH = 2_000
/** Where there are more files, memory counts more than speed. */
const MANY_FILES = 1_000
/** No code but the scan runs for so long, in milliseconds. */
const SLICE_MS = 20

/**
 * Finds what the files below `manifest-paths` hold. The memory it takes depends on what is found, not on the number of files.
 * @param own files and folders that the run reads or writes itself, relative to the root; they count only if git tracks them
 * @param patterns what known risks look for
 */
export async function findManifests(
  run: ScanRun,
  own: readonly string[],
  patterns: readonly LinePattern[],
): Promise<RepositoryScan> {
  const { cwd, settings, signal, log } = run
  const root = realpathSync(cwd)
  const leftOut = await askGit(own, run)
  if (leftOut.problem !== null)
    log.info(`Manifests: files that git ignores are read as well, because git cannot name them (${leftOut.problem})`)
  const found = new Findings(patterns.map(patternKey))
  const scanLines = lineScanner(patterns)
  const starts = startFolders(settings.general.manifestPaths).map((folder) => folder.normalize())
  const matches = suffixMatcher(settings.general.manifestPaths)
  const files = walk(root, {
    isLeftOut: (real, kind) => {
      const isIgnored = leftOut.isIgnored(real, kind)
      if (isIgnored && kind === 'folder') found.skip('ignored', real)
      // a folder of the run can hold files that git tracks
      return isIgnored || (kind === 'file' && leftOut.isOwn(real))
    },
    canHold: (folder) =>
      starts.some((start) => isBelow(folder.normalize(), start) || isBelow(start, folder.normalize())),
    onLink: (path) => found.skip('link', path),
    onUnreadable: (path) => found.addUnread({ file: path === '' ? '.' : path, line: null, why: 'unreadable' }),
  })
  if (leftOut.absent === null) found.skip('unnamed-sparse', null)
  const missing = withTimeLimit(MATCHING_MS, () => [
    ...(leftOut.absent ?? []).filter(matches).map((path) => ['sparse', path] as const),
    ...leftOut.deleted.filter(matches).map((path) => ['deleted', path] as const),
  ])
  if (missing === null) return found.end('slow-paths')
  for (const [why, path] of missing.value) found.skip(why, path)
  for (const path of emptySubmodules(root)) found.skip('submodule', path)
  const reader = new FileReader()
  const linked = new Set<string>()
  let sliceEnd = performance.now() + SLICE_MS
  const isOver = async (): Promise<boolean> => {
    if (performance.now() < sliceEnd) return false
    // a signal can arrive only while no code runs
    await setImmediate()
    sliceEnd = performance.now() + SLICE_MS
    return signal.aborted
  }
  const endEarly = (): RepositoryScan => found.end(endKind(signal) === 'cancelled' ? 'canceled' : 'time-over')
  let walked = 0
  for (const batch of batches(files, BATCH)) {
    walked += batch.length
    if (walked > MANY_FILES) useLessMemory()
    const wanted = withTimeLimit(MATCHING_MS, () =>
      batch.filter(({ path, real }) => matches(path) && (path === real || !matches(real))),
    )
    if (wanted === null) return found.end('slow-paths')
    if (await isOver()) return endEarly()
    for (const file of wanted.value) {
      if (await isOver()) return endEarly()
      const { path, real, isLeftOut } = file
      if (isLeftOut && !leftOut.isOwn(real)) found.skip('ignored', real)
      if (isLeftOut || linked.has(real)) continue
      if (path !== real) linked.add(real)
      scanInto(found, file, reader.read(join(root, real), isPacked(path)), scanLines, run)
    }
  }
  return found.end(null)
}

const isPacked = (path: string): boolean => /\.(?:tgz|tar\.gz)$/i.test(path)

/** The folders of submodules that are not checked out. They are other repositories. */
function emptySubmodules(root: string): readonly string[] {
  try {
    return readFileSync(join(root, '.gitmodules'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [key = '', ...parts] = line.split('=')
        const path = parts.join('=').trim()
        if (key.trim() !== 'path' || path === '') return []
        const full = resolve(root, path)
        return isInside(root, full) && existsSync(full) && readdirSync(full).length === 0 ? [path] : []
      })
  } catch {
    return []
  }
}

/**
 * Lets the garbage collector run sooner, and keeps the space for new objects small. By default, reading hundreds of thousands of small
 * files makes the process grow by hundreds of megabytes of garbage.
 */
function useLessMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=15')
}

/** Whether a path is a folder or is in it. @param folder `.`: the root */
const isBelow = (path: string, folder: string): boolean =>
  folder === '.' || path === folder || path.startsWith(`${folder}/`)

function scanInto(
  found: Findings,
  { path, real }: WalkedFile,
  content: FileContent,
  scanLines: LineScanner,
  { log }: Pick<Run, 'log'>,
): void {
  try {
    if (content.kind === 'text') {
      found.add(at(real, scanFile(path, content.text)))
      found.addRiskLines(real, scanLines(content.text))
    } else if (content.kind === 'bytes') found.add(at(real, scanPackedFile(path, content.bytes)))
    else if (content.kind === 'binary' || content.kind === 'large-data' || content.kind === 'lfs')
      found.skip(content.kind, real)
    else found.addUnread({ file: real, line: null, why: content.kind })
  } catch (error) {
    log.info(`${real} could not be scanned: ${errorText(error)}`)
    found.addUnread({ file: real, line: null, why: 'fault' })
  }
}

/** What a file holds, with texts of its own, because a part of a text keeps the whole text in memory. @param file where a link leads */
function at(file: string, { uses, webhooks, unread }: FileScan): FileScan {
  const placed = (use: ManifestUse): ManifestUse => ({ ...use, location: { ...use.location, file } })
  const scan = {
    uses: uses.map(placed),
    webhooks: webhooks.map((one) => ({ ...one, use: placed(one.use) })),
    unread: unread.map((one) => ({ ...one, file })),
  }
  return uses.length + webhooks.length > 0 ? structuredClone(scan) : scan
}

/** A test for the files that globs match, in which the case of a suffix does not matter. */
function suffixMatcher(globs: readonly string[]): (path: string) => boolean {
  const withSmallSuffix = (path: string): string => path.replace(/\.[^./]*$/, (suffix) => suffix.toLowerCase())
  const [matches, matchesSmall] = [matcherOfAll(globs), matcherOfAll(globs.map(withSmallSuffix))]
  // a folder can have a dot in its name
  return (path) => matches(path) || matchesSmall(withSmallSuffix(path))
}

/** The names of skipped files that are kept. */
const MAX_NAMED = 5

/** What is found so far. */
class Findings {
  readonly #uses: ManifestUse[] = []
  readonly #webhooks: WebhookUse[] = []
  readonly #riskLines: RepositoryScan['riskLines'][number][] = []
  readonly #unread: UnreadManifest[] = []
  readonly #skipped = new Map<SkippedFiles['why'], { count: number; files: string[] }>()
  readonly #riskPatterns: readonly string[]
  #fileCount = 0

  /** @param riskPatterns the keys of the patterns that known risks look for */
  constructor(riskPatterns: readonly string[]) {
    this.#riskPatterns = [...new Set(riskPatterns)]
  }

  add({ uses, webhooks, unread }: FileScan): void {
    this.#fileCount++
    for (const use of uses) this.#uses.push(use)
    for (const webhook of webhooks) this.#webhooks.push(webhook)
    for (const one of unread) this.#unread.push(one)
  }

  addRiskLines(file: string, lines: ReturnType<LineScanner>): void {
    for (const { pattern, line, column, digest } of lines)
      this.#riskLines.push({ pattern, location: { file, line, column }, digest })
  }

  addUnread(one: UnreadManifest): void {
    this.#unread.push(one)
  }

  /** @param file null: which ones is not known */
  skip(why: SkippedFiles['why'], file: string | null): void {
    const known = this.#skipped.get(why) ?? { count: 0, files: [] }
    this.#skipped.set(why, known)
    if (file === null || known.files.includes(file)) return
    known.count++
    if (known.files.length < MAX_NAMED) known.files.push(file)
  }

  end(endedBy: RepositoryScan['endedBy']): RepositoryScan {
    return {
      uses: this.#uses,
      webhooks: this.#webhooks,
      riskPatterns: this.#riskPatterns,
      riskLines: this.#riskLines,
      unread: this.#unread,
      skipped: [...this.#skipped].map(([why, { count, files }]) => ({ why, count, files })),
      fileCount: this.#fileCount,
      endedBy,
    }
  }
}
