import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix, relative, resolve, sep } from 'node:path'
import { matchingFiles } from '../github/api/changed-files.js'
import type { TargetSetting } from '../model/clusters-file.js'
import { decodeText } from '../model/encoding.js'
import { isInside } from '../model/paths.js'
import type { FileReadingProblem, TargetSourceProblem } from '../model/target-source.js'
import {
  type Configuration,
  calledFolders,
  configurations,
  MAX_MODULES,
} from '../repository/terraform/configuration.js'
import {
  isNamedFile,
  isTerraformFile,
  readFolder,
  type SourceFile,
  type TerraformFolder,
} from '../repository/terraform/folder.js'
import { type FindTargets, targetFinder } from '../repository/terraform/targets.js'

/** As GitHub's API for the content of a file. */
const MAX_FILE_BYTES = 1024 * 1024
/** More files and folders than this are not looked through for one cluster. */
const MAX_ENTRIES = 200_000
/** More Terraform files than this are not read for one cluster, */
const MAX_TERRAFORM_FILES = 10_000
/** and no more characters of them, */
const MAX_TERRAFORM_MIB = 16
/** nor in all. */
const MAX_TOTAL_MIB = 256
const MIB = 1024 * 1024

/** Folders that hold copies of what stands elsewhere. */
const SKIPPED_FOLDERS: readonly string[] = ['.git', '.terraform', '.terragrunt-cache', 'node_modules']

type Failed = { readonly problem: TargetSourceProblem }

/** The Terraform files that belong to a cluster. */
export interface FoundTerraform {
  readonly folders: ReadonlyMap<string, TerraformFolder>
  readonly configurations: readonly Configuration[]
  readonly targetsOf: FindTargets
  /** how many files these are */
  readonly count: number
  /** Whether a changed file can change the version that these files ask for, although the globs need not match it. */
  dependsOn(file: string): boolean
}

interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

interface LoadedFolder {
  readonly folder: TerraformFolder
  /** the path that the folder has without links */
  readonly real: string
  /** the files that links lead to */
  readonly linked: readonly string[]
  readonly count: number
  /** in characters */
  readonly length: number
  readonly problem: TargetSourceProblem | null
}

/**
 * Reads the checked-out files of the repository. Links out of the repository are never followed. Every folder is read once in a run,
 * however many clusters there are.
 */
export class Workspace {
  readonly #root: string
  readonly #listings = new Map<string, Promise<readonly Entry[]>>()
  readonly #folders = new Map<string, Promise<LoadedFolder>>()
  readonly #found = new Map<string, Promise<FoundTerraform | Failed>>()
  #called: Promise<ReadonlySet<string>> | null = null
  #totalLength = 0

  constructor(cwd: string) {
    this.#root = realpathSync(resolve(cwd))
  }

  /**
   * Reads a text file of at most 1 MiB.
   * @param path relative to the root of the repository, with `/`
   * @returns the file with the path that it has without links, or why it cannot be read
   */
  read(path: string): SourceFile | { readonly why: FileReadingProblem } {
    const full = join(this.#root, path)
    try {
      if (lstatSync(full, { throwIfNoEntry: false }) === undefined) return { why: 'absent' }
      const real = realpathSync(full)
      const parts = relative(this.#root, real).split(sep)
      if (!isInside(this.#root, real) || parts.some((part) => part.toLowerCase() === '.git')) return { why: 'link' }
      const stats = statSync(real)
      if (!stats.isFile()) return { why: 'not-regular' }
      if (stats.size > MAX_FILE_BYTES) return { why: 'too-large' }
      const text = decodeText(readFileSync(real))
      return text === null ? { why: 'not-text' } : { path: parts.join('/'), text }
    } catch {
      return { why: 'unreadable' }
    }
  }

  /**
   * Whether one of the changed files is one that a target version is read from. What cannot be read, but could be because of the change,
   * counts as well.
   * @param globs of the Terraform files that `auto` looks through
   */
  async touchesTarget(target: TargetSetting, globs: readonly string[], changed: readonly string[]): Promise<boolean> {
    if (target.kind === 'version') return false
    if (target.kind === 'auto') {
      const found = await this.terraform(globs)
      const isSuspect = (file: string): boolean => isTerraformFile(file) || this.#isLink(file)
      return changed.some('problem' in found ? isSuspect : found.dependsOn)
    }
    const read = this.read(target.file)
    if ('why' in read) return changed.includes(target.file) || read.why === 'link' || read.why === 'unreadable'
    const isLinked = read.path !== target.file
    return changed.some((file) => file === target.file || file === read.path || (isLinked && this.#isLink(file)))
  }

  #isLink(path: string): boolean {
    return lstatSync(join(this.#root, path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  }

  /** The Terraform files that globs match, with the folders of the modules that they call. Without globs, all. */
  terraform(globs: readonly string[]): Promise<FoundTerraform | Failed> {
    const key = JSON.stringify(globs)
    const known = this.#found.get(key) ?? this.#readTerraform(globs)
    this.#found.set(key, known)
    return known
  }

  async #readTerraform(globs: readonly string[]): Promise<FoundTerraform | Failed> {
    const files = await this.#find(globs)
    if (files === null) return tooMany('files', MAX_ENTRIES)
    const matching = matchingFiles(files, globs)
    if (matching === null) return { problem: { code: 'slow-paths' } }
    const roots = [...new Set(matching.map((path) => posix.dirname(path)))]
    const folders = new Map<string, TerraformFolder>()
    const [sources, linked] = [new Set<string>(), new Set<string>()]
    let [count, length] = [0, 0]
    for (const pending = [...roots]; ; ) {
      const path = pending.pop()
      if (path === undefined) break
      if (folders.has(path)) continue
      const loaded = await this.#load(path)
      count += loaded.count
      length += loaded.length
      if (count > MAX_TERRAFORM_FILES) return tooMany('files', MAX_TERRAFORM_FILES)
      if (length > MAX_TERRAFORM_MIB * MIB) return tooMany('mebibytes', MAX_TERRAFORM_MIB)
      if (this.#totalLength > MAX_TOTAL_MIB * MIB) return tooMany('mebibytes', MAX_TOTAL_MIB)
      if (loaded.problem !== null) return { problem: loaded.problem }
      folders.set(path, loaded.folder)
      // of a folder with variable files alone, only those count that the globs match
      if (loaded.folder.hasModuleFiles || loaded.count === 0) sources.add(path).add(loaded.real)
      for (const file of loaded.linked) linked.add(file)
      pending.push(...calledFolders(loaded.folder))
    }
    const matched = new Set(matching)
    const own = {
      folders,
      roots,
      matches: globs.length === 0 ? null : (path: string) => matched.has(path),
    }
    const alone = configurations(own)
    // a shared module that the globs match is no root module, even if only folders of other clusters call it
    const isShared = globs.length > 0 && alone !== null && alone.filter((one) => one.length > 0).length > 1
    const read = isShared ? configurations({ ...own, calledElsewhere: await this.#calledFolders() }) : alone
    if (read === null) return tooMany('modules', MAX_MODULES)
    // a file that only the command line can name counts if the globs match none that they could choose instead
    const isChosen = globs.length > 0 && matching.some(isNamedFile)
    const dependsOn = (file: string): boolean => {
      if (linked.has(file) || (linked.size > 0 && this.#isLink(file))) return true
      return isTerraformFile(file) && sources.has(posix.dirname(file)) && !(isChosen && isNamedFile(file))
    }
    return { folders, configurations: read, targetsOf: targetFinder(read), count, dependsOn }
  }

  /** The folders that modules anywhere in the repository are in, as far as they can be read within the limits. */
  #calledFolders(): Promise<ReadonlySet<string>> {
    this.#called ??= this.#readCalledFolders()
    return this.#called
  }

  async #readCalledFolders(): Promise<ReadonlySet<string>> {
    const files = (await this.#find([])) ?? []
    const called = new Set<string>()
    for (const path of new Set(files.map((file) => posix.dirname(file)))) {
      if (this.#totalLength > MAX_TERRAFORM_MIB * MIB) break
      for (const one of calledFolders((await this.#load(path)).folder)) called.add(one)
    }
    return called
  }

  /** The Terraform files below the folders that the globs can match; null if there are too many files. */
  async #find(globs: readonly string[]): Promise<readonly string[] | null> {
    const found = new Set<string>()
    const visited = new Set<string>()
    let count = 0
    for (const pending = startFolders(globs); ; ) {
      const folder = pending.pop()
      if (folder === undefined) return [...found].sort()
      if (visited.has(folder)) continue
      visited.add(folder)
      const entries = await this.#list(folder)
      count += entries.length
      if (count > MAX_ENTRIES) return null
      for (const { name, kind } of entries) {
        const path = posix.join(folder, name)
        if (kind === 'folder' && !SKIPPED_FOLDERS.includes(name)) pending.push(path)
        if (kind !== 'folder' && isTerraformFile(name)) found.add(path)
      }
    }
  }

  #list(folder: string): Promise<readonly Entry[]> {
    const known = this.#listings.get(folder)
    if (known !== undefined) return known
    const listing = this.#readFolder(folder)
    this.#listings.set(folder, listing)
    return listing
  }

  /** The entries of a folder; none if it does not exist, or a link leads out of the repository. */
  async #readFolder(folder: string): Promise<readonly Entry[]> {
    const full = join(this.#root, folder)
    try {
      if (!isInside(this.#root, realpathSync(full))) return []
      const entries = await readdir(full, { withFileTypes: true })
      return entries.map((entry): Entry => {
        return { name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other' }
      })
    } catch {
      return []
    }
  }

  #load(path: string): Promise<LoadedFolder> {
    const known = this.#folders.get(path)
    if (known !== undefined) return known
    const loading = this.#loadFolder(path)
    this.#folders.set(path, loading)
    return loading
  }

  async #loadFolder(path: string): Promise<LoadedFolder> {
    const entries = await this.#list(path)
    const names = entries.filter(({ name, kind }) => kind !== 'folder' && isTerraformFile(name)).map(({ name }) => name)
    let length = 0
    const real = this.#realFolder(path)
    const linked: string[] = []
    const files: SourceFile[] = []
    const problems: TargetSourceProblem[] = []
    for (const name of names.length > MAX_TERRAFORM_FILES ? [] : names) {
      const file = posix.join(path, name)
      const read = this.read(file)
      // Terraform gives a file the meaning of its name here, wherever a link leads
      if ('text' in read) {
        files.push({ path: file, text: read.text })
        if (read.path !== file) linked.push(read.path)
        length += read.text.length
        if (length > MAX_TERRAFORM_MIB * MIB) break
      } else problems.push({ code: 'unreadable-file', file, why: read.why })
    }
    this.#totalLength += length
    const folder = readFolder(path, files)
    const isRelevant = folder.blocks.length > 0
    const [fault] = folder.faults
    const [unreadable = null] = problems.filter(
      (problem) => isRelevant || ('file' in problem && !/\.tfvars(?:\.json)?$/.test(problem.file)),
    )
    const problem = unreadable ?? (fault === undefined ? null : { code: 'unreadable-syntax' as const, at: fault })
    return { folder, real, linked, count: names.length, length, problem }
  }

  /** The path that a folder has without links; as it is if it does not exist. */
  #realFolder(path: string): string {
    try {
      return (
        relative(this.#root, realpathSync(join(this.#root, path)))
          .split(sep)
          .join('/') || '.'
      )
    } catch {
      return path
    }
  }
}

const tooMany = (what: 'files' | 'mebibytes' | 'modules', most: number): Failed => {
  return { problem: { code: 'too-many', what, most } }
}

const GLOB_SIGN = /[*?[\]{}()!+@]/

/** The folders that hold everything that globs can match. */
export function startFolders(globs: readonly string[]): string[] {
  const positive = globs.filter((glob) => !/^!(?!\()/.test(glob))
  if (positive.length === 0) return ['.']
  return positive.map((glob) => {
    const names = glob.split('/')
    const wild = names.findIndex((name) => GLOB_SIGN.test(name))
    return names.slice(0, wild === -1 ? -1 : wild).join('/') || '.'
  })
}
