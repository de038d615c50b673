import type {
  CheckRun,
  Comment,
  CommentInput,
  ComparisonInput,
  FakeResponse,
  FileInput,
  Files,
  Permissions,
  PullInput,
  ReviewComment,
  ReviewCommentInput,
  Scope,
  Status,
} from './data.js'
import type { Fault } from './faults.js'

/** The user that a token acts as, and the slug of its app if it belongs to one. */
export interface Viewer {
  login: string
  app: string | null
}

export interface FakeGitHubOptions {
  /** The only valid token. A request with another token gets 401; one without a token gets 404, as for a private repository. */
  token: string
  /** `owner/name` of the only repository; that of the event builders by default. */
  repository?: string
  /** The permissions of the token: those that are not listed are missing. All of them by default. */
  permissions?: Permissions
  /** Whether reading without permission gets 404, as in a private repository, rather than 403. */
  private?: boolean
  /** The user behind the token; the `github-actions` app by default. */
  viewer?: Viewer
  /** Whether GraphQL is available. True by default. */
  graphql?: boolean
  /** Commit ids by branch name. */
  branches?: Record<string, string>
  /** Files by path, by commit id. */
  commits?: Record<string, Files>
  pulls?: PullInput[]
  /** Changed files by pull request number. */
  pullFiles?: Record<number, FileInput[]>
  /** Comparisons by `base...head`; a list of files stands for a comparison with a single commit. */
  compare?: Record<string, FileInput[] | ComparisonInput>
  /** Comments that exist from the start. */
  comments?: CommentInput[]
  /** Comments on lines that exist from the start. */
  reviewComments?: ReviewCommentInput[]
  /** The most entries of a page; 100 by default, as on GitHub. */
  maxPageSize?: number
  /** Whether requests are checked against GitHub's OpenAPI description. True by default. */
  checked?: boolean
  faults?: Fault[]
}

/** What requests have written. */
export interface Records {
  readonly comments: Comment[]
  readonly reviewComments: ReviewComment[]
  readonly checkRuns: CheckRun[]
  /** Oldest first. */
  readonly statuses: Status[]
}

export interface RecordedRequest {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: string
  /** The status of the response; null for a request that got no response. */
  status: number | null
}

/** Everything that a handler needs to answer a request. */
export interface GitHubState {
  /** The root of all URLs. */
  readonly api: string
  readonly repository: string
  readonly options: FakeGitHubOptions
  readonly viewer: Viewer
  readonly records: Records
  /** One entry for each way in which a request violated GitHub's description of its API. */
  readonly problems: string[]
  /** Returns an id that was not returned before. */
  nextId(): number
  /** Returns a timestamp one second after the last one it returned. */
  nextTime(): string
}

/** A request that was let in and fits GitHub's description of its operation. */
export interface Call {
  readonly github: GitHubState
  /** Values of the names in the route's path, decoded. */
  readonly params: Record<string, string>
  readonly query: URLSearchParams
  /** The path below the repository. */
  readonly path: string
  /** The JSON body; empty if there is none. */
  readonly body: Record<string, unknown>
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** The operation's path in GitHub's description of its API. */
  readonly operation: string
  /** Any one of these permissions is enough. */
  readonly needs: readonly Scope[]
  handle(call: Call): FakeResponse
}
