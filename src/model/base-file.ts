/** Where a file that decides a run, such as the policy, can be read: the branch that a change merges into, the repository's default branch, or the workspace. */
export const FILE_SOURCES = ['base', 'default-branch', 'workspace'] as const
export type FileSource = (typeof FILE_SOURCES)[number]
/** Where GitHub has a file that decides a run, or the one that a change proposes. */
export type RemoteSource = SourceBranch | 'head'
/** A branch that such a file is read from. */
export type SourceBranch = Exclude<FileSource, 'workspace'>

/** A file of the base branch: its text, that it does not exist, or why it could not be read. */
export type BaseFile =
  | (BaseFileSource & { readonly kind: 'found'; readonly text: string })
  | (BaseFileSource & { readonly kind: 'absent' })
  | { readonly kind: 'unreadable'; readonly ref: string | null; readonly why: BaseFileFault }

/** Where a file was read. */
interface BaseFileSource {
  /** the branch, without `refs/heads/` */
  readonly ref: string
  /** the full id of the branch's newest commit */
  readonly commit: string
  /** GitHub's API, or the git objects of the checkout */
  readonly source: 'api' | 'checkout'
}

export interface BaseFileFault {
  readonly code: BaseFileCode
  /** the HTTP status of GitHub's response, if it is the cause; else null */
  readonly status: number | null
  /** why the checkout, which is read if the API fails, did not have the file either; null if it was not read */
  readonly checkout: CheckoutCode | null
}

/** What is wrong with the file itself. */
export const FILE_CODES = [
  'folder',
  /** the API reports only links without a target; in a checkout, any link counts */
  'symlink',
  'submodule',
  /** over 1 MB, which GitHub does not send */
  'too-large',
  'not-utf8',
] as const

/** Why a file of the base branch could not be read. */
export const BASE_FILE_CODES = [
  /** the event names no valid base branch; nothing was requested */
  'no-base-branch',
  /** the event does not name the commit that is proposed; nothing was requested */
  'no-head-commit',
  /** not a path inside the repository; nothing was requested */
  'bad-path',
  /** GITHUB_REPOSITORY does not name a repository */
  'no-repository',
  'no-token',
  /** 403, or 404 for the branch; the job probably lacks the permission `contents: read` */
  'no-permission',
  /** 401 */
  'bad-credentials',
  'rate-limit',
  /** any other status below 500 */
  'refused',
  'server-error',
  'no-connection',
  'timed-out',
  /** the run was canceled */
  'canceled',
  /** such as a proxy's error page */
  'not-json',
  /** JSON of another shape, or about another branch or file */
  'wrong-answer',
  ...FILE_CODES,
] as const
export type BaseFileCode = (typeof BASE_FILE_CODES)[number]

/** Why the checkout did not give the file. */
export const CHECKOUT_CODES = [
  /** the workspace has no `.git` folder, or it is not a repository */
  'no-checkout',
  /** no git in a folder of PATH outside of the workspace */
  'no-git',
  /** the checkout belongs to another user, so git refuses to read it */
  'other-owner',
  /** there is no `refs/remotes/origin/<branch>` */
  'no-branch',
  /** the branch exists, but some of its objects are missing */
  'broken',
  ...FILE_CODES,
] as const
export type CheckoutCode = (typeof CHECKOUT_CODES)[number]
