import type { FileSource } from './base-file.js'
import type { FileFault, FileState } from './file-fault.js'

/** How the target version of a cluster is given. */
export type TargetSetting =
  | { readonly kind: 'version'; readonly version: string }
  /** the value of a key, as a dotted path, in a YAML, JSON or tfvars file; the file is relative to the repository's root */
  | { readonly kind: 'file'; readonly file: string; readonly key: string }
  /** what the plan or the Terraform files of the repository ask for */
  | { readonly kind: 'auto' }

/** Whether a target version stands in the repository rather than in the settings. */
export const isFromRepository = (target: TargetSetting | null): boolean => target !== null && target.kind !== 'version'

/** One entry of the clusters file; null: not given. */
export interface ClusterEntry {
  readonly name: string
  readonly id: string
  readonly region: string | null
  readonly projectId: string | null
  readonly autopilot: boolean | null
  readonly target: TargetSetting | null
  /** globs of the files that belong to the cluster; empty: every change is about it */
  readonly paths: readonly string[]
  readonly stage: string | null
  /** how long the cluster must run its target before later stages may be upgraded, in milliseconds */
  readonly soakMs: number | null
  /** the prefix of the environment variables that hold its credentials */
  readonly credentials: string | null
  /** the line of the entry in its file */
  readonly line: number
  /** the line of its target */
  readonly targetLine: number | null
  /** the target that the base branch has, if the change that is proposed to it has another one */
  readonly replacedTarget: TargetSetting | null
}

/** What gives the target version of a cluster. */
export interface AskedTarget {
  readonly target: TargetSetting | null
  /** the target that a change replaces */
  readonly replaced: TargetSetting | null
}

/** Whether files of the repository have to be read for the target version of a cluster. */
export const asksRepository = ({ target, replaced }: AskedTarget): boolean =>
  isFromRepository(target) || isFromRepository(replaced)

/** A fault of a clusters file, and which copy of the file has it. */
export interface ClustersFault extends FileFault {
  readonly place: FileSource | 'head'
}

/** The result of reading a clusters file: its entries, or what is wrong with it. */
export interface ClustersState extends FileState {
  readonly entries: readonly ClusterEntry[]
  readonly faults: readonly FileFault[]
}

export const ABSENT_CLUSTERS: ClustersState = { state: 'absent', entries: [], faults: [], sha256: null }
