import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { commit, fileEntry } from './comparison.js'
import { type Answer, errorAnswer } from './faults.js'
import type { Call, Route, RunContext } from './state.js'

/** What lies at a path of a commit: a file's content, or a link to another path, or another repository. */
export type FileContent = string | Uint8Array | { symlink: string } | { submodule: string }
export type Files = Record<string, FileContent>

/** A file of more bytes comes without its content. */
export const MAX_CONTENT = 1024 * 1024

export const CONTENT_ROUTES: Route[] = [
  { method: 'GET', operation: '/repos/{owner}/{repo}/git/ref/{ref}', needs: ['contents'], handle: getRef },
  { method: 'GET', operation: '/repos/{owner}/{repo}/contents/{path}', needs: ['contents'], handle: getContent },
  { method: 'GET', operation: '/repos/{owner}/{repo}/commits/{ref}', needs: ['contents'], handle: getCommit },
]

function getRef({ world, params }: Call): Answer {
  const { ref = '' } = params
  const sha = ref.startsWith('heads/') ? world.options.branches?.[ref.slice('heads/'.length)] : undefined
  if (sha === undefined) return errorAnswer(404, 'Not Found', '/git/refs#get-a-reference')
  const url = `${world.api}/repos/${world.repository}/git`
  const encoded = ref.split('/').map(encodeURIComponent).join('/')
  const object = { sha, type: 'commit', url: `${url}/commits/${sha}` }
  const node_id = Buffer.from(`08:Ref${ref}`).toString('base64')
  return { status: 200, body: { ref: `refs/${ref}`, node_id, url: `${url}/refs/${encoded}`, object } }
}

function getCommit({ world, params }: Call): Answer {
  const { ref = '' } = params
  const sha = world.options.branches?.[ref.replace(/^heads\//, '')] ?? ref
  const files = world.options.commits?.[sha]
  if (files === undefined) return errorAnswer(422, `No commit found for SHA: ${ref}`, '/commits/commits#get-a-commit')
  const entries = Object.keys(files).map((filename) => fileEntry(world.api, world.repository, filename))
  const stats = { total: entries.length, additions: entries.length, deletions: 0 }
  return { status: 200, body: { ...commit(world.api, world.repository, sha), stats, files: entries } }
}

function getContent({ world, params, query }: Call): Answer {
  const page = '/repos/contents#get-repository-content'
  const ref = query.get('ref') ?? 'main'
  const sha = world.options.branches?.[ref] ?? ref
  const files = world.options.commits?.[sha]
  if (files === undefined) return errorAnswer(404, `No commit found for the ref ${ref}`, page)
  const path = (params['path'] ?? '').replace(/\/$/, '')
  const content = files[path]
  if (content !== undefined) return { status: 200, body: entry(world, sha, path, content, files) }
  const below = childrenOf(files, path)
  if (below.length === 0) return errorAnswer(404, 'Not Found', page)
  return { status: 200, body: below.map((child) => listed(world, sha, child, files[child])) }
}

/** Paths of what lies directly in a folder; the root is the empty path. */
function childrenOf(files: Files, folder: string): string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const inside = Object.keys(files).filter((path) => path.startsWith(prefix))
  return [...new Set(inside.map((path) => prefix + path.slice(prefix.length).split('/')[0]))].sort()
}

/** An entry of a folder: never with content; a submodule is called a file, for the sake of old clients. */
function listed(world: RunContext, commit: string, path: string, content: FileContent | undefined) {
  if (content === undefined) return { type: 'dir', ...about(world, commit, path, '') }
  const isLink = typeof content === 'object' && 'symlink' in content
  const size = isLink || (typeof content === 'object' && 'submodule' in content) ? '' : content
  return { type: isLink ? 'symlink' : 'file', ...about(world, commit, path, size) }
}

function entry(world: RunContext, commit: string, path: string, content: FileContent, files: Files): object {
  if (typeof content === 'object' && 'symlink' in content) {
    const target = files[posix.join(posix.dirname(path), content.symlink)]
    const leadsToFile = typeof target === 'string' || target instanceof Uint8Array
    if (leadsToFile) return entry(world, commit, path, target, files)
    return { type: 'symlink', target: content.symlink, ...about(world, commit, path, content.symlink) }
  }
  if (typeof content === 'object' && 'submodule' in content) {
    const git = `https://github.com/${content.submodule}.git`
    return { type: 'submodule', submodule_git_url: git, ...about(world, commit, path, '') }
  }
  const bytes = Buffer.from(content)
  const whole = bytes.length <= MAX_CONTENT
  const lines = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n')
  const encoded = whole ? { encoding: 'base64', content: `${lines}\n` } : { encoding: 'none', content: '' }
  return { type: 'file', ...encoded, ...about(world, commit, path, content) }
}

function about(world: RunContext, commit: string, path: string, content: string | Uint8Array) {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const bytes = Buffer.from(content)
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const url = `${world.api}/repos/${world.repository}/contents/${encoded}?ref=${commit}`
  const git_url = `${world.api}/repos/${world.repository}/git/blobs/${sha}`
  const html_url = `https://github.com/${world.repository}/blob/${commit}/${encoded}`
  const download_url = `https://raw.githubusercontent.com/${world.repository}/${commit}/${encoded}`
  const _links = { self: url, git: git_url, html: html_url }
  return { name: posix.basename(path), path, sha, size: bytes.length, url, git_url, html_url, download_url, _links }
}
