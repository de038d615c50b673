import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { commit, fileEntry } from './comparison.js'
import type { FakeResponse, FileContent, Files } from './data.js'
import { errorResponse } from './faults.js'
import type { Call, GitHubState, Route } from './state.js'

/** Files with more bytes are returned without their content. */
export const MAX_CONTENT = 1024 * 1024

export const CONTENT_ROUTES: Route[] = [
  { method: 'GET', operation: '/repos/{owner}/{repo}/git/ref/{ref}', needs: ['contents'], handle: getRef },
  { method: 'GET', operation: '/repos/{owner}/{repo}/contents/{path}', needs: ['contents'], handle: getContent },
  { method: 'GET', operation: '/repos/{owner}/{repo}/commits/{ref}', needs: ['contents'], handle: getCommit },
]

function getRef({ github, params }: Call): FakeResponse {
  const { ref = '' } = params
  const sha = ref.startsWith('heads/') ? github.options.branches?.[ref.slice('heads/'.length)] : undefined
  if (sha === undefined) return errorResponse(404, 'Not Found', '/git/refs#get-a-reference')
  const url = `${github.api}/repos/${github.repository}/git`
  const encoded = ref.split('/').map(encodeURIComponent).join('/')
  const object = { sha, type: 'commit', url: `${url}/commits/${sha}` }
  const node_id = Buffer.from(`08:Ref${ref}`).toString('base64')
  return { status: 200, body: { ref: `refs/${ref}`, node_id, url: `${url}/refs/${encoded}`, object } }
}

function getCommit({ github, params }: Call): FakeResponse {
  const { ref = '' } = params
  const sha = github.options.branches?.[ref.replace(/^heads\//, '')] ?? ref
  const files = github.options.commits?.[sha]
  if (files === undefined) return errorResponse(422, `No commit found for SHA: ${ref}`, '/commits/commits#get-a-commit')
  const entries = Object.keys(files).map((filename) => fileEntry(github.api, github.repository, filename))
  const stats = { total: entries.length, additions: entries.length, deletions: 0 }
  return { status: 200, body: { ...commit(github.api, github.repository, sha), stats, files: entries } }
}

function getContent({ github, params, query }: Call): FakeResponse {
  const page = '/repos/contents#get-repository-content'
  const ref = query.get('ref') ?? 'main'
  const sha = github.options.branches?.[ref] ?? ref
  const files = github.options.commits?.[sha]
  if (files === undefined) return errorResponse(404, `No commit found for the ref ${ref}`, page)
  const path = (params['path'] ?? '').replace(/\/$/, '')
  const content = files[path]
  if (content !== undefined) return { status: 200, body: contentBody(github, sha, path, content, files) }
  const below = childrenOf(files, path)
  if (below.length === 0) return errorResponse(404, 'Not Found', page)
  return { status: 200, body: below.map((child) => folderEntry(github, sha, child, files[child])) }
}

/** Paths of the direct children of a folder; the root is the empty path. */
function childrenOf(files: Files, folder: string): string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const inside = Object.keys(files).filter((path) => path.startsWith(prefix))
  return [...new Set(inside.map((path) => prefix + path.slice(prefix.length).split('/')[0]))].sort()
}

/** An entry of a folder: without content. GitHub calls a submodule a file here, for the sake of old clients. */
function folderEntry(github: GitHubState, commit: string, path: string, content: FileContent | undefined) {
  if (content === undefined) return { type: 'dir', ...commonFields(github, commit, path, '') }
  const isLink = typeof content === 'object' && 'symlink' in content
  const size = isLink || (typeof content === 'object' && 'submodule' in content) ? '' : content
  return { type: isLink ? 'symlink' : 'file', ...commonFields(github, commit, path, size) }
}

function contentBody(github: GitHubState, commit: string, path: string, content: FileContent, files: Files): object {
  if (typeof content === 'object' && 'symlink' in content) {
    const target = files[posix.join(posix.dirname(path), content.symlink)]
    const leadsToFile = typeof target === 'string' || target instanceof Uint8Array
    if (leadsToFile) return contentBody(github, commit, path, target, files)
    return { type: 'symlink', target: content.symlink, ...commonFields(github, commit, path, content.symlink) }
  }
  if (typeof content === 'object' && 'submodule' in content) {
    const git = `https://github.com/${content.submodule}.git`
    return { type: 'submodule', submodule_git_url: git, ...commonFields(github, commit, path, '') }
  }
  const bytes = Buffer.from(content)
  const whole = bytes.length <= MAX_CONTENT
  const lines = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n')
  const encoded = whole ? { encoding: 'base64', content: `${lines}\n` } : { encoding: 'none', content: '' }
  return { type: 'file', ...encoded, ...commonFields(github, commit, path, content) }
}

function commonFields(github: GitHubState, commit: string, path: string, content: string | Uint8Array) {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const bytes = Buffer.from(content)
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const url = `${github.api}/repos/${github.repository}/contents/${encoded}?ref=${commit}`
  const git_url = `${github.api}/repos/${github.repository}/git/blobs/${sha}`
  const html_url = `https://github.com/${github.repository}/blob/${commit}/${encoded}`
  const download_url = `https://raw.githubusercontent.com/${github.repository}/${commit}/${encoded}`
  const _links = { self: url, git: git_url, html: html_url }
  return { name: posix.basename(path), path, sha, size: bytes.length, url, git_url, html_url, download_url, _links }
}
