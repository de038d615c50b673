/** Unified diffs as GitHub's API gives them for one file, without the header. */

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/

/**
 * The lines of the new side of a file that its diff shows, changed or not, by their numbers. On these lines GitHub takes comments.
 * @param patch one or more hunks; a line may end with CR
 */
export function newLinesOf(patch: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>()
  let next: number | null = null
  for (const line of patch.split('\n')) {
    const [, start] = HUNK.exec(line) ?? []
    if (start !== undefined) next = Number(start)
    else if (next !== null && (line.startsWith(' ') || line.startsWith('+'))) lines.set(next++, line.slice(1))
  }
  return lines
}
