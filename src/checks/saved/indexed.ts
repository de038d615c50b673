import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { CHECKS } from '../../model/check.js'
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js'
import { type EvidenceIndex, INDEX_FILE, INDEX_KIND, type IndexEntry } from '../../model/evidence-index.js'

/** A saved API response, and the name that a person knows the file by. */
export interface SavedFile {
  readonly path: string
  readonly text: string
}

/** The saved responses about one cluster of a clusters file. */
interface IndexedFiles {
  readonly entry: IndexEntry
  readonly files: readonly SavedFile[]
  /** what the index says, or names, and no file shows */
  readonly diagnostics: readonly Diagnostic[]
}

interface SortedFiles {
  readonly clusters: readonly IndexedFiles[]
  /** files that no index names */
  readonly others: readonly SavedFile[]
  /** indexes that cannot be read, and what they say about their whole run */
  readonly diagnostics: readonly Diagnostic[]
}

/** Sorts saved responses by the cluster that an index beside them says they are about. */
export function sortByIndex(files: readonly SavedFile[]): SortedFiles {
  const isIndex = ({ path }: SavedFile): boolean => basename(path) === INDEX_FILE
  const byPath = new Map(files.map((file) => [file.path, file]))
  const named = new Set<string>()
  const clusters: IndexedFiles[] = []
  const diagnostics: Diagnostic[] = []
  for (const { path, text } of files.filter(isIndex)) {
    const index = readIndex(text)
    if (index === null) {
      const fault = { code: 'no-index', file: path } as const
      diagnostics.push(diagnostic(null, { name: 'unreadable-response', what: 'saved-response', fault }))
      continue
    }
    diagnostics.push(...notReplayed(index.found))
    for (const entry of index.items) {
      const paths = entry.files.map((name) => join(dirname(path), name))
      for (const one of paths) named.add(one)
      const absent = paths.filter((one) => !byPath.has(one))
      clusters.push({
        entry,
        files: paths.flatMap((one) => byPath.get(one) ?? []),
        diagnostics: [...absent.map(missingFile), ...notReplayed(entry.found)],
      })
    }
  }
  return { clusters, others: files.filter((file) => !isIndex(file) && !named.has(file.path)), diagnostics }
}

const missingFile = (file: string): Diagnostic =>
  diagnostic(null, { name: 'unreadable-response', what: 'saved-response', fault: { code: 'absent-file', file } })

const notReplayed = (found: readonly string[]): Diagnostic[] =>
  found.length > 0 ? [diagnostic(null, { name: 'no-result', why: 'not-replayed', found })] : []

const text = z.string().check(z.maxLength(1000))
const label = z.nullable(text)

/** Built on first use, since most runs have no index. */
const schemaOf = () =>
  z.object({
    kind: z.literal(INDEX_KIND),
    found: z.array(findingName()),
    items: z.array(
      z.object({
        clusterId: label,
        name: label,
        hasProposedName: z.boolean(),
        region: label,
        projectId: label,
        autopilot: z.boolean(),
        targetVersion: label,
        targetFrom: z.nullable(z.object({ file: text, line: z.int().check(z.gte(1)) })),
        checks: z.nullable(z.array(z.enum(CHECKS))),
        files: z.array(z.string().check(z.regex(/^[a-z]+-[A-Za-z0-9_-]+\.json$/))),
        found: z.array(findingName()),
      }),
    ),
  })

/** Names of findings end up in messages. */
const findingName = () => z.string().check(z.regex(/^[a-z][a-z-]{0,49}$/))

/** @returns null for anything but an index that the gate wrote */
function readIndex(json: string): EvidenceIndex | null {
  try {
    return schemaOf().parse(JSON.parse(json))
  } catch {
    return null
  }
}
