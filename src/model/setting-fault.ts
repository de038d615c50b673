type ValueProblem =
  | (
      | 'not-boolean'
      | 'not-count'
      | 'not-duration'
      | 'not-period'
      | 'not-id'
      | 'not-region'
      | 'not-version'
      | 'not-commit'
    )
  | ('not-name' | 'not-names' | 'not-prefix' | 'not-target' | 'not-key')
type UrlProblem = 'not-url' | 'not-https' | 'url-with-extras' | 'url-with-api-path'
type ListProblem = 'no-glob' | 'bad-glob' | 'no-positive-glob' | 'everything-excluded'
type PathProblem =
  | 'not-repository-file'
  | 'not-file-path'
  | 'not-own-folder'
  | 'inside-git-folder'
  | 'outside-repository'
type FileProblem =
  | 'matches-no-file'
  | 'slow-glob'
  | 'no-such-file'
  | 'symbolic-link'
  | 'not-regular-file'
  | 'not-text-file'
  | 'binary-plan'
type BaselineProblem = 'baseline-too-large' | 'not-a-report'
type ClustersFileProblem =
  | 'clusters-file-and-cluster'
  | 'clusters-file-and-results'
  | 'needs-cluster-id'
  | 'needs-clusters-file'
  | 'no-such-cluster'
type MergeProblem = 'reports-required' | 'expectation-required' | 'not-a-matrix' | 'holds-merged-report'
type StartProblem = 'start-needs-target' | 'start-with-results' | 'start-with-task' | 'nothing-to-start'
/** What is wrong with keys, tokens or a keyless identity. */
export type CredentialProblem =
  | ('not-variables' | 'not-secret' | 'keys-and-token' | 'security-token-alone')
  | ('prefix-keys-and-token' | 'prefix-without-credentials')
  | ('not-provider-urn' | 'not-agency-urn' | 'not-audience' | 'not-session-name' | 'not-id-token')
  | ('not-session-policy' | 'not-policy-ids')
  | ('oidc-and-keys' | 'prefix-oidc-and-keys' | 'oidc-needs-region')
  /** a job that may not request ID tokens; no ID token outside of a job */
  | ('id-token-permission' | 'id-token-required')
type TargetProblem = 'not-target' | 'not-target-file-and-key' | 'not-target-syntax'
type MissingSetting =
  | 'plan-required'
  | 'cluster-required'
  | 'project-required'
  | 'region-required'
  | 'credentials-required'

/** Why a glob can match no file of a repository, or not what was meant. */
export type GlobProblem =
  | 'nothing-behind-negation'
  | 'too-long'
  /** a control, zero-width or bidirectional character */
  | 'invisible-sign'
  /** `${{ … }}`, `$NAME`, `%NAME%`: nothing expands it here */
  | 'variable'
  | 'backslash'
  /** quotes around several entries */
  | 'quoted-list'
  | 'open-quote'
  | 'blank'
  | 'other-separator'
  | 'outside-repository'
  | 'git-folder'
  | 'unbalanced'
  | 'single-brace'

/** What is wrong with a setting, if the code alone says it all. */
export type PlainSettingProblem =
  | 'unknown-input'
  | 'autopilot-has-no-addons'
  | (ValueProblem | UrlProblem | ListProblem | PathProblem | FileProblem | BaselineProblem | ClustersFileProblem)
  | (MergeProblem | StartProblem | CredentialProblem | TargetProblem | MissingSetting)

/** What is wrong with a setting, as data; `src/messages/settings.ts` has the sentences. */
export type SettingProblem =
  | { readonly code: PlainSettingProblem }
  | { readonly code: 'not-listed'; readonly allowed: readonly string[] }
  | { readonly code: 'entries-not-listed'; readonly entries: readonly string[]; readonly allowed: readonly string[] }
  | { readonly code: 'refused-glob'; readonly glob: string; readonly why: GlobProblem }
  | { readonly code: 'no-entry'; readonly allowed: readonly string[] }
  /** durations as people write them; `least` is null if there is no lower limit */
  | { readonly code: 'out-of-range'; readonly least: string | null; readonly most: string }
  | { readonly code: 'unreadable-file'; readonly errno: string | null }
  | { readonly code: 'half-of-a-pair'; readonly given: string }

/** One setting that is refused. */
export interface SettingFault {
  readonly input: string
  /** null if the value is missing, or may hold a secret */
  readonly value: string | null
  readonly problem: SettingProblem
  /** the text that was probably meant */
  readonly suggestion: string | null
}

/** A fault whose code alone says what is wrong. */
export const settingFault = (input: string, value: string | null, code: PlainSettingProblem): SettingFault => ({
  input,
  value,
  problem: { code },
  suggestion: null,
})
