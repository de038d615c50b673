import type { Files } from './github-contents.js'
import type { Answer, Fault } from './github-faults.js'
import type { ComparisonInput, FileInput } from './github-shapes.js'

export interface FakeGitHubOptions {
  /** The token that is accepted; another one gets 401, none gets 404, as for a private repository. */
  token: string
  /** `owner/name` of the only repository there is; by default the one of the event builders. */
  repository?: string
  /** Changed files by pull request number. */
  pullFiles?: Record<number, FileInput[]>
  /** Comparisons by `base...head`; a list of files stands for one with a single commit. */
  compare?: Record<string, FileInput[] | ComparisonInput>
  /** Ids of commits by the name of a branch. */
  branches?: Record<string, string>
  /** Files by path, by the id of a commit. */
  commits?: Record<string, Files>
  faults?: Fault[]
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

export interface World {
  /** the root of all addresses */
  readonly api: string
  readonly repository: string
  readonly options: FakeGitHubOptions
}

/** A request that is let in. */
export interface Call {
  readonly world: World
  /** values of the names in the route's path, decoded */
  readonly params: Record<string, string>
  readonly query: URLSearchParams
  /** what follows the repository in the path */
  readonly path: string
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** the operation's path in GitHub's description of its API */
  readonly operation: string
  handle(call: Call): Answer
}
