import { createHash } from 'node:crypto'
import type { FakeResponse, FileContent, Files } from './data.js'
import type { GitHubState } from './state.js'

/** An object of GitHub's schema: its fields by name; a field with arguments is a function of them. */
interface GraphObject {
  readonly __typename: string
  readonly [field: string]: unknown
}

interface Selection {
  /** The field; null for an inline fragment. */
  readonly field: string | null
  /** The type of an inline fragment; null for a field. */
  readonly on: string | null
  readonly args: Readonly<Record<string, unknown>>
  readonly inside: readonly Selection[]
}

class GraphError extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

/** GitHub truncates longer texts. The schema states no limit, so clients must read `isTruncated`. */
const MAX_TEXT = 512 * 1024

/** Responds to a GraphQL query about the viewer, or about a file at the tip of a branch, as in GitHub's public schema. */
export function respondToQuery(github: GitHubState, body: { query?: unknown; variables?: unknown }): FakeResponse {
  const variables = Object(body.variables) as Record<string, unknown>
  try {
    const selections = parseQuery(String(body.query), variables)
    const errors: object[] = []
    const data = select(root(github), selections, [], errors)
    return { status: 200, body: errors.length > 0 ? { data, errors } : { data } }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    const { type, message } = error
    if (type === 'undefinedField') github.problems.push(`GraphQL: ${message}`)
    return { status: 200, body: { errors: [{ type, message }] } }
  }
}

function root(github: GitHubState): GraphObject {
  const { branches = {}, commits = {}, permissions } = github.options
  const mayRead = permissions === undefined || ['read', 'write'].includes(permissions.contents ?? 'none')
  const commitOf = (qualifiedName: string): GraphObject | null => {
    const oid = branches[qualifiedName.replace(/^refs\/heads\//, '')]
    if (!qualifiedName.startsWith('refs/heads/') || oid === undefined) return null
    const files = commits[oid]
    const target = files && {
      __typename: 'Commit',
      oid,
      file: ({ path }: { path: string }) => treeEntry(files, path),
    }
    return { __typename: 'Ref', name: qualifiedName.slice('refs/heads/'.length), target: target ?? null }
  }
  return {
    __typename: 'Query',
    viewer: { __typename: 'User', login: github.viewer.login },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}`.toLowerCase() !== github.repository.toLowerCase())
        throw new GraphError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      if (!mayRead) throw new GraphError('FORBIDDEN', 'Resource not accessible by integration')
      return {
        __typename: 'Repository',
        ref: ({ qualifiedName }: { qualifiedName: string }) => commitOf(qualifiedName),
      }
    },
  }
}

/** Commit.file: the entry at a path, with git's mode as a number. GitHub reports a missing file as an error beside the null. */
function treeEntry(files: Files, path: string): GraphObject {
  const content = files[path]
  if (content !== undefined) {
    const object = blob(content)
    return { __typename: 'TreeEntry', mode: modeOf(content), type: object === null ? 'commit' : 'blob', object }
  }
  const isFolder = Object.keys(files).some((each) => each.startsWith(`${path}/`))
  if (!isFolder) throw new GraphError('NOT_FOUND', `Could not resolve file for path '${path}'.`)
  return { __typename: 'TreeEntry', mode: 0o040000, type: 'tree', object: { __typename: 'Tree', oid: 'd'.repeat(40) } }
}

function modeOf(content: FileContent): number {
  if (typeof content === 'string' || content instanceof Uint8Array) return 0o100644
  return 'symlink' in content ? 0o120000 : 0o160000
}

function blob(content: FileContent): GraphObject | null {
  if (typeof content === 'object' && 'submodule' in content) return null
  const bytes = Buffer.from(typeof content === 'object' && 'symlink' in content ? content.symlink : content)
  const isBinary = bytes.includes(0)
  const isTruncated = bytes.length > MAX_TEXT
  return {
    __typename: 'Blob',
    oid: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
    byteSize: bytes.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : bytes.subarray(0, MAX_TEXT).toString('utf8'),
  }
}

/** Resolves the selected fields. As in the GraphQL specification, a nullable field that fails becomes null, beside an error. */
function select(
  object: GraphObject,
  selections: readonly Selection[],
  path: readonly string[],
  errors: object[],
): Record<string, unknown> {
  const selected: Record<string, unknown> = {}
  for (const { field, on, args, inside } of selections) {
    if (field === null) {
      if (on === object.__typename) Object.assign(selected, select(object, inside, path, errors))
      continue
    }
    if (!(field in object))
      throw new GraphError('undefinedField', `Field '${field}' doesn't exist on type '${object.__typename}'`)
    const member = object[field]
    const here = [...path, field]
    try {
      const value: unknown = typeof member === 'function' ? member(args) : member
      const isObject = inside.length > 0 && value !== null
      selected[field] = isObject ? select(value as GraphObject, inside, here, errors) : value
    } catch (error) {
      if (!(error instanceof GraphError) || error.type === 'undefinedField') throw error
      selected[field] = null
      errors.push({ type: error.type, path: here, locations: [{ line: 1, column: 1 }], message: error.message })
    }
  }
  return selected
}

/** Parses a query with named variables: only as much of the language as our client uses. */
function parseQuery(query: string, variables: Readonly<Record<string, unknown>>): Selection[] {
  const tokens = query.match(/\.\.\.|[{}():!$]|[^\s{}():!$,.]+/g) ?? []
  const next = () => tokens.shift() ?? ''
  const selectionsInside = (): Selection[] => {
    const selections: Selection[] = []
    for (let token = next(); token !== '}'; token = next()) {
      if (token === '') throw new GraphError('parseError', 'Expected "}", actual: end of document')
      if (token === '...') {
        next()
        const on = next()
        next()
        selections.push({ field: null, on, args: {}, inside: selectionsInside() })
        continue
      }
      const args: Record<string, unknown> = {}
      if (tokens[0] === '(') {
        next()
        for (let name = next(); name !== ')'; name = next()) {
          next()
          next()
          args[name] = variables[next()]
        }
      }
      const isObject = tokens[0] === '{'
      if (isObject) next()
      selections.push({ field: token, on: null, args, inside: isObject ? selectionsInside() : [] })
    }
    return selections
  }
  while (tokens.length > 0 && tokens[0] !== '{') next()
  next()
  return selectionsInside()
}
