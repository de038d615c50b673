/** A file of the base branch: what was read, that it is not there, or why neither can be said. */
export type BaseFile =
  | (BaseFileSource & { readonly kind: 'found'; readonly text: string })
  | (BaseFileSource & { readonly kind: 'absent' })
  | { readonly kind: 'unreadable'; readonly ref: string | null; readonly why: BaseFileFault }

/** Where the answer was read. */
export interface BaseFileSource {
  /** the branch, without `refs/heads/` */
  readonly ref: string
  /** the full id of the commit that the branch stood at */
  readonly commit: string
  /** GitHub's API, or the git objects of the checkout */
  readonly source: 'api' | 'checkout'
}

export interface BaseFileFault {
  readonly code: BaseFileCode
  /** the HTTP status, where GitHub answered with one that says so; else null */
  readonly status: number | null
  /** why the checkout, which is asked where the API gave nothing, did not have it either; null where it was not asked */
  readonly checkout: CheckoutCode | null
}

/** What is wrong with the file itself, whoever reads it. */
export const FILE_CODES = [
  'folder',
  /** by the API, one that leads nowhere; in a checkout, any */
  'symlink',
  'submodule',
  /** over 1 MB, which GitHub does not send, and no policy needs */
  'too-large',
  'not-utf8',
] as const
export type FileCode = (typeof FILE_CODES)[number]

/** Why a file of the base branch could not be read. */
export const BASE_FILE_CODES = [
  /** the event names no base branch, or none that could be one: nothing was asked */
  'no-base-branch',
  /** no path inside the repository: nothing was asked */
  'bad-path',
  /** GITHUB_REPOSITORY does not name a repository */
  'no-repository',
  'no-token',
  /** 403, or 404 for the branch: most likely the job lacks the permission `contents: read` */
  'no-permission',
  /** 401 */
  'bad-credentials',
  'rate-limit',
  /** any other status below 500 */
  'refused',
  'server-error',
  'no-connection',
  'timed-out',
  /** the run was ended */
  'cancelled',
  /** such as the page of a proxy */
  'not-json',
  /** JSON of another shape, or about another branch or file */
  'wrong-answer',
  ...FILE_CODES,
] as const
export type BaseFileCode = (typeof BASE_FILE_CODES)[number]

/** Why the checkout did not give the file. */
export const CHECKOUT_CODES = [
  /** no git, no repository, or no `refs/remotes/origin/<branch>` in it */
  'no-branch',
  /** the branch is there, what it consists of is not, or not whole */
  'broken',
  ...FILE_CODES,
] as const
export type CheckoutCode = (typeof CHECKOUT_CODES)[number]
