import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from '../process/temporary-folder.js'
import type { StepEvent } from '../runner/environment.js'
import { mergeGroup, type PullRequestOptions, pullRequest } from '../runner/events.js'
import type { FileContent, FileDetails, Files } from './data.js'
import type { FakeGitHubOptions } from './state.js'

/** A pull request by the files of its two sides. */
export interface ProposalInput {
  /** the files of the base branch */
  readonly base: Files
  /** the files of the head that differ from those of the base; null: deleted */
  readonly head: Readonly<Record<string, FileContent | null>>
  readonly pull?: Omit<PullRequestOptions, 'headSha' | 'baseSha' | 'changedFiles'>
  /** whether the workspace has a checkout; true by default */
  readonly isCheckout?: boolean
}

/** What a run on the pull request gets. */
export interface Proposal {
  readonly event: StepEvent
  /** the same change in the merge queue */
  readonly queued: StepEvent
  /** a folder with the files of the head, or an empty one */
  readonly workspace: string
  /** for the fake GitHub, which serves both sides */
  readonly github: Pick<FakeGitHubOptions, 'branches' | 'commits' | 'pulls' | 'pullFiles' | 'compare'>
  readonly headSha: string
  readonly baseSha: string
}

/** Makes a pull request, and the merge group of it, out of the files of its two sides. */
export function proposal({ base, head, pull = {}, isCheckout = true }: ProposalInput): Proposal {
  const { number = 42, headRef = 'upgrade-v1.31', baseRef = 'main' } = pull
  const merged = applied(base, head)
  const files = changesOf(base, head)
  const [baseSha, headSha] = [shaOf(base), shaOf(merged)]
  const workspace = temporaryFolder()
  if (isCheckout) {
    // what the gate needs to see which commit is checked out
    writeFiles(workspace, { ...merged, '.git/HEAD': `${headSha}\n` })
  }
  return {
    event: pullRequest({ ...pull, number, headRef, baseRef, baseSha, headSha, changedFiles: files.length }),
    queued: mergeGroup({ baseSha, headSha, baseRef: `refs/heads/${baseRef}` }),
    workspace,
    github: {
      branches: { [baseRef]: baseSha, [headRef]: headSha },
      commits: { [baseSha]: base, [headSha]: merged },
      pulls: [{ number, headSha, headRef, baseRef, files: files.length }],
      pullFiles: { [number]: files },
      compare: { [`${baseSha}...${headSha}`]: files },
    },
    headSha,
    baseSha,
  }
}

function applied(base: Files, head: ProposalInput['head']): Files {
  const merged = { ...base }
  for (const [name, content] of Object.entries(head))
    if (content === null) delete merged[name]
    else merged[name] = content
  return merged
}

const changesOf = (base: Files, head: ProposalInput['head']): FileDetails[] =>
  Object.entries(head).flatMap(([filename, content]): FileDetails[] => {
    if (content === null) return [{ filename, status: 'removed' }]
    const before = base[filename]
    if (before === content) return []
    const patch = patchOf(before ?? '', content)
    return [{ filename, ...(before === undefined && { status: 'added' }), ...(patch !== null && { patch }) }]
  })

/** Lines that a diff shows around a change. */
const CONTEXT = 3

/** The diff of a text as GitHub gives it, with everything from the first to the last changed line in one hunk; null for other content. */
function patchOf(before: FileContent, after: FileContent): string | null {
  if (typeof before !== 'string' || typeof after !== 'string') return null
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n')))
  if (old === undefined || now === undefined) return null
  const most = Math.min(old.length, now.length)
  let [start, end] = [0, 0]
  while (start < most && old[start] === now[start]) start++
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const first = Math.max(0, start - CONTEXT)
  const lines = [
    ...now.slice(first, start).map((line) => ` ${line}`),
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
    ...now
      .slice(now.length - end)
      .slice(0, CONTEXT)
      .map((line) => ` ${line}`),
  ]
  const count = (signs: string): number => lines.filter((line) => signs.includes(line[0] ?? '')).length
  return [`@@ -${first + 1},${count(' -')} +${first + 1},${count(' +')} @@`, ...lines].join('\n')
}

/** A commit id that depends on the files alone. */
const shaOf = (files: Files): string => {
  const contents = Object.entries(files).map(([name, content]) => [
    name,
    ArrayBuffer.isView(content) ? [...content] : content,
  ])
  return createHash('sha1').update(JSON.stringify(contents)).digest('hex')
}

/** Writes files below a folder. A submodule that was not checked out is an empty folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    if (typeof content === 'string' || ArrayBuffer.isView(content)) writeFileSync(file, content)
    else if ('symlink' in content) symlinkSync(content.symlink, file)
    else mkdirSync(file)
  }
}
