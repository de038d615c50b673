import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isInside } from '../../model/paths.js'

/** A file of the workspace. Paths are relative to its root, with `/`. */
export interface WalkedFile {
  /** the path that leads to it, with links in it */
  readonly path: string
  /** the path without links */
  readonly real: string
  /** it does not count, unlike the files in a folder that does not, which are not walked through */
  readonly isLeftOut: boolean
}

/** What a walk comes upon, other than files. */
export interface WalkEvents {
  /** Whether a file or folder does not count. @param real without links */
  isLeftOut(real: string, kind: 'file' | 'folder'): boolean
  /** whether files below a folder can be wanted */
  canHold(folder: string): boolean
  /** a broken link, or one that leads out of the workspace. @param real its path, with links in its folders resolved */
  onLink(real: string): void
  /** a folder that cannot be read */
  onUnreadable(path: string): void
}

interface Folder extends Pick<WalkedFile, 'path' | 'real'> {
  readonly isLinked: boolean
}

const ROOT: Folder = { path: '', real: '', isLinked: false }

/**
 * Walks through the files below a folder, sorted by name in each folder. Links are followed within it alone; each folder is walked through
 * at most twice: as itself, and by the first link that leads to it.
 * @param root an absolute path without links
 */
export function* walk(root: string, events: WalkEvents): Generator<WalkedFile> {
  const linked = new Set<string>()
  for (const pending: Folder[] = [ROOT]; ; ) {
    const folder = pending.pop()
    if (folder === undefined) return
    const entries = readFolder(join(root, folder.real))
    if (entries === null) events.onUnreadable(folder.path)
    const folders: Folder[] = []
    for (const entry of entries ?? []) {
      if (entry.name.toLowerCase() === '.git') continue
      const found = { path: below(folder.path, entry.name), real: below(folder.real, entry.name) }
      if (entry.isSymbolicLink()) {
        const target = followLink(root, found.real)
        if (target === null) {
          if (!linked.has(found.real)) events.onLink(found.real)
          linked.add(found.real)
        } else if (isLeftOutAnywhere(target.real, target.kind, events)) continue
        else if (target.kind === 'file') yield { path: found.path, real: target.real, isLeftOut: false }
        else if (events.canHold(found.path) && !linked.has(target.real)) {
          linked.add(target.real)
          folders.push({ path: found.path, real: target.real, isLinked: true })
        }
      } else if (entry.isDirectory()) {
        if (!events.canHold(found.path) || events.isLeftOut(found.real, 'folder')) continue
        if (folder.isLinked && linked.has(found.real)) continue
        if (folder.isLinked) linked.add(found.real)
        folders.push({ ...found, isLinked: folder.isLinked })
      } else if (entry.isFile()) yield { ...found, isLeftOut: events.isLeftOut(found.real, 'file') }
    }
    for (const one of folders.reverse()) pending.push(one)
  }
}

const below = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

function readFolder(path: string): readonly Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

/** Where a link leads; null if that is outside of the root, in the folder of git, nothing, or no plain file or folder. */
function followLink(root: string, link: string): { readonly real: string; readonly kind: 'file' | 'folder' } | null {
  try {
    const full = realpathSync(join(root, link))
    const parts = relative(root, full).split(sep)
    if (!isInside(root, full) || parts.some((part) => part.toLowerCase() === '.git')) return null
    const stats = statSync(full)
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : null
    return kind && { real: parts.join('/'), kind }
  } catch {
    return null
  }
}

/** Whether the target of a link does not count, or a folder that it is in. */
function isLeftOutAnywhere(real: string, kind: 'file' | 'folder', events: WalkEvents): boolean {
  const parts = real.split('/')
  const isInOne = parts.slice(0, -1).some((_, index) => events.isLeftOut(parts.slice(0, index + 1).join('/'), 'folder'))
  return isInOne || events.isLeftOut(real, kind)
}
