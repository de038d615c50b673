import type { Permissions, Scope } from './access.js'
import type { CheckRun } from './check-runs.js'
import type { Comment, CommentInput } from './comments.js'
import type { ComparisonInput, FileInput } from './comparison.js'
import type { Files } from './contents.js'
import type { Answer, Fault } from './faults.js'
import type { PullInput } from './pull-body.js'
import type { Status } from './statuses.js'

export interface FakeGitHubOptions {
  /** The token that is accepted; another one gets 401, none gets 404, as for a private repository. */
  token: string
  /** `owner/name` of the only repository there is; by default the one of the event builders. */
  repository?: string
  /** What the token may do: what is not named it may not; by default everything. */
  permissions?: Permissions
  /** Whether reading without a permission gets 404, as of a private repository, in place of 403. */
  private?: boolean
  /** Whom the token acts as, and through which app, if any; by default a workflow's own token. */
  viewer?: { login: string; app: string | null }
  /** Whether there is a GraphQL endpoint; by default there is. */
  graphql?: boolean
  /** Ids of commits by the name of a branch. */
  branches?: Record<string, string>
  /** Files by path, by the id of a commit. */
  commits?: Record<string, Files>
  pulls?: PullInput[]
  /** Changed files by pull request number. */
  pullFiles?: Record<number, FileInput[]>
  /** Comparisons by `base...head`; a list of files stands for one with a single commit. */
  compare?: Record<string, FileInput[] | ComparisonInput>
  /** Comments that are there from the start. */
  comments?: CommentInput[]
  /** Whether requests must fit GitHub's description of its API, which is read for it: 0.5 s and 120 MB; by default yes. */
  checked?: boolean
  faults?: Fault[]
}

/** What the requests left behind. */
export interface State {
  readonly comments: Comment[]
  readonly checkRuns: CheckRun[]
  /** oldest first */
  readonly statuses: Status[]
}

export interface SeenRequest {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: string
  /** The status of the answer; null where the request was left without one. */
  status: number | null
}

export interface RunContext {
  /** the root of all addresses */
  readonly api: string
  readonly repository: string
  readonly options: FakeGitHubOptions
  readonly viewer: { login: string; app: string | null }
  readonly state: State
  /** how each request did not fit GitHub's description of its API */
  readonly problems: string[]
  /** an id that was not given before */
  nextId(): number
  /** a time after all those before: a second later each time */
  nextTime(): string
}

/** A request that is let in, and fits GitHub's description of its operation. */
export interface Call {
  readonly world: RunContext
  /** values of the names in the route's path, decoded */
  readonly params: Record<string, string>
  readonly query: URLSearchParams
  /** what follows the repository in the path */
  readonly path: string
  /** the JSON of the body; empty where there is none */
  readonly body: Record<string, unknown>
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** the operation's path in GitHub's description of its API */
  readonly operation: string
  /** permissions, of which one is enough */
  readonly needs: readonly Scope[]
  handle(call: Call): Answer
}
