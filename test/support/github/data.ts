/** A permission that an operation needs, as under `permissions:` of a job. */
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'statuses'
export type Permissions = Partial<Record<Scope, 'read' | 'write' | 'none'>>

/** What lies at a path of a commit: a file's content, a link to another path, or a submodule. */
export type FileContent = string | Uint8Array | { symlink: string } | { submodule: string }
export type Files = Record<string, FileContent>

/** A pull request; its author is a person, or an app whose login ends with `[bot]`. */
export interface PullInput {
  number: number
  state?: 'open' | 'closed'
  headSha?: string
  headRef?: string
  /** `owner/name` for a pull request from a fork, null for a fork that was deleted. */
  headRepository?: string | null
  baseRef?: string
  /** Ids of more commits that are part of it. */
  commits?: string[]
  author?: string
  /** How many files it changes; 1 by default. */
  files?: number
  draft?: boolean
  /** A locked conversation takes no comments. */
  locked?: boolean
}

/** A changed file: its name, or the details that GitHub lists. */
export type FileInput = string | FileDetails

export interface FileDetails {
  filename: string
  status?: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  previous_filename?: string
  additions?: number
  deletions?: number
  patch?: string
}

/** A comparison of two refs. */
export interface ComparisonInput {
  files: FileInput[]
  commits?: number
  status?: 'diverged' | 'ahead' | 'behind' | 'identical'
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  /** The slug of the app that wrote it. */
  readonly app: string | null
  body: string
  readonly createdAt: string
  updatedAt: string
}

export interface CommentInput {
  issue: number
  body: string
  /** A login; that of an app ends with `[bot]`. A person by default. */
  author?: string
  app?: string | null
}

/** A comment on a line of a pull request. */
export interface ReviewComment {
  readonly id: number
  readonly pull: number
  readonly file: string
  /** null if the line is no longer in the newest commit as it was */
  line: number | null
  body: string
  readonly author: string
  /** the id of the comment that it replies to */
  readonly replyTo: number | null
}

export interface ReviewCommentInput {
  pull: number
  file: string
  line: number | null
  body: string
  /** A login. A person by default. */
  author?: string
  replyTo?: number
}

/** An annotation of a check run, as the API takes it. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckRun {
  readonly id: number
  name: string
  readonly headSha: string
  status: string
  conclusion: string | null
  startedAt: string | null
  completedAt: string | null
  externalId: string | null
  detailsUrl: string | null
  title: string | null
  summary: string | null
  text: string | null
  /** The annotations of all requests, in order. */
  readonly annotations: Annotation[]
}

/** A commit status. */
export interface Status {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: string
  readonly createdAt: string
}

/** A response as it goes over the wire; a body that is a string is sent as it is. */
export interface FakeResponse {
  status: number
  headers?: Record<string, string>
  body: unknown
}
