import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openCheckout } from './git.js'
import { type Env, isSha, type Trigger } from './runner/event.js'

/** Whether the workspace holds the commit that the event is about. */
export type Checkout =
  | { readonly kind: 'current' }
  | { readonly kind: 'none' }
  /** another commit, or one that cannot be read (null); `expected` is null if the event does not name it */
  | { readonly kind: 'other'; readonly checkedOut: string | null; readonly expected: string | null }

/**
 * Compares the checkout with the event. On a pull request that is its head commit or a merge of it: the target version must come from
 * the change itself, and `pull_request_target` checks out the base branch by default. Other events are about whatever is checked out.
 * @param workspace an absolute path
 */
export async function inspectCheckout(workspace: string, trigger: Trigger, env: Env): Promise<Checkout> {
  const folder = path.join(workspace, '.git')
  if (!isFolder(folder)) return { kind: 'none' }
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (!event.startsWith('pull_request') && event !== 'merge_group') return { kind: 'current' }
  const expected = trigger.kind === 'pull_request' || trigger.kind === 'merge_group' ? trigger.headSha : null
  const merge = event === 'pull_request_target' ? undefined : env['GITHUB_SHA']
  const checkedOut = headCommit(folder)
  if (expected === null) return { kind: 'other', checkedOut, expected }
  if (checkedOut !== null && (checkedOut === expected || checkedOut === merge)) return { kind: 'current' }
  const parents = await parentsOfHead(workspace, env)
  return parents.includes(expected) ? { kind: 'current' } : { kind: 'other', checkedOut, expected }
}

function isFolder(file: string): boolean {
  try {
    return lstatSync(file).isDirectory()
  } catch {
    return false
  }
}

/** The commit that HEAD names, read without git, which refuses a checkout of another owner; null if it is not a plain file. */
function headCommit(folder: string): string | null {
  try {
    const head = readFileSync(path.join(folder, 'HEAD'), 'utf8').trim()
    if (isSha(head)) return head
    const [, ref] = /^ref: (refs\/heads\/[\w./@+#-]+)$/.exec(head) ?? []
    if (ref === undefined || ref.includes('..')) return null
    return looseRef(folder, ref) ?? packedRef(folder, ref)
  } catch {
    return null
  }
}

function looseRef(folder: string, ref: string): string | null {
  try {
    const commit = readFileSync(path.join(folder, ref), 'utf8').trim()
    return isSha(commit) ? commit : null
  } catch {
    return null
  }
}

function packedRef(folder: string, ref: string): string | null {
  const lines = readFileSync(path.join(folder, 'packed-refs'), 'utf8').split('\n')
  const [commit] = lines.find((line) => line.endsWith(` ${ref}`))?.split(' ') ?? []
  return isSha(commit) ? commit : null
}

/** HEAD and its parents, also those that a shallow clone does not have. */
async function parentsOfHead(workspace: string, env: Env): Promise<readonly string[]> {
  const git = await openCheckout(workspace, env)
  if (typeof git === 'string') return []
  const { code, stdout } = await git(['cat-file', 'commit', 'HEAD'])
  if (code !== 0) return []
  const [header = ''] = stdout.toString('utf8').split('\n\n')
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, commit]) => commit ?? [])
}
