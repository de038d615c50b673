import type { Localizable, Localized } from './language.js'

/**
 * What a cluster or its repository must have for a known risk to concern it. Every key that is given must match; of a list, one entry
 * is enough. Values are globs in which `*` matches any text.
 */
export interface RiskMatch {
  /** an installed add-on, by the name of its template */
  readonly addon?: AddonMatch | undefined
  /** `CCE`, `Turbo`, `Autopilot`, or the architecture of the masters (`VirtualMachine`, `ARM64`) */
  readonly clusterType?: readonly string[] | undefined
  /** the container network: `overlay_l2`, `vpc-router`, `eni` */
  readonly network?: readonly string[] | undefined
  /** `iptables`, `ipvs`, `nftables` */
  readonly proxyMode?: readonly string[] | undefined
  /** the operating system of a node pool, such as `EulerOS 2.9` */
  readonly os?: readonly string[] | undefined
  /** the container runtime of a node pool: `docker`, `containerd` */
  readonly runtime?: readonly string[] | undefined
  /** what a line of the repository contains; one of them is enough */
  readonly repository?: readonly LinePattern[] | undefined
}

export interface AddonMatch {
  readonly name: string
  /** an older version than this */
  readonly below?: string | undefined
  /** this version, or a newer one */
  readonly from?: string | undefined
}

/** What a line of the repository contains. A comment is no match. */
export type LinePattern =
  /** a text, where no word goes on before or after it */
  | { readonly text: string }
  /**
   * a key of YAML, JSON or HCL, whose value is not empty: `value` is a glob for it, and `with` is a key inside of it
   */
  | { readonly key: string; readonly value?: string | undefined; readonly with?: string | undefined }

/** Identifies a pattern, whichever entry has it. */
export const patternKey = (pattern: LinePattern): string =>
  JSON.stringify('text' in pattern ? [pattern.text] : [pattern.key, pattern.value ?? null, pattern.with ?? null])

/** What a pattern looks for, as people read it. */
export function patternText(pattern: LinePattern): string {
  if ('text' in pattern) return pattern.text
  return pattern.value === undefined ? pattern.key : `${pattern.key}: ${pattern.value}`
}

/** A change that an upgrade brings and that no list of APIs, and no check of CCE, finds. */
export interface KnownRisk {
  readonly name: string
  /** the oldest version that a cluster can be upgraded from for the risk to concern it; null: any */
  readonly from: string | null
  /** the first version with the change; several if patch versions of older minors have it too. Empty: any upgrade */
  readonly to: readonly string[]
  /** targets from which on nothing is to be done, one for each minor; empty: none */
  readonly fixedIn: readonly string[]
  readonly match: RiskMatch
  readonly title: Localized
  readonly meaning: Localized
  readonly fix: Localized
  /** where the change is described; null if a policy gives none */
  readonly link: Localizable | null
  /** who wrote the texts; those of a policy are untrusted */
  readonly source: 'catalogue' | 'policy'
}

/** A line of the repository that a pattern matches. */
export interface RiskLine {
  /** the key of the pattern */
  readonly pattern: string
  readonly location: { readonly file: string; readonly line: number; readonly column: number }
  /** of the line without its indent: tells it apart from others of the file, wherever it moves. The line itself may hold secrets */
  readonly digest: string
  /** the change that the run is about touches the file */
  readonly isInChange: boolean
}

/** The lines of the repository that known risks can be about. */
export interface RiskScan {
  /** the keys of the patterns that were looked for */
  readonly patterns: readonly string[]
  readonly lines: readonly RiskLine[]
}

/** What makes a known risk concern a cluster. Names and values are as received. */
export interface RiskEvidence {
  readonly addons: readonly { readonly name: string; readonly version: string | null }[]
  readonly clusterType: string | null
  readonly network: string | null
  readonly proxyMode: string | null
  readonly pools: readonly { readonly name: string; readonly os: string | null; readonly runtime: string | null }[]
  /** what its line contains; null for a finding without a line */
  readonly line: string | null
}

/** A known risk that concerns a cluster. */
export interface KnownRiskDetail {
  readonly code: 'known-risk'
  readonly risk: KnownRisk
  readonly evidence: RiskEvidence
  readonly currentVersion: string
  readonly targetVersion: string
}
