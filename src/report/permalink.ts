import type { Location, Report } from '../model/report.js'
import { repositoryUri } from '../text/links.js'

/** A line of the repository as text; in a packed chart, of the file inside it. */
export const placeOf = ({ file, archived, line }: Location): string =>
  archived === undefined ? `${file}:${line}` : `${file} → ${archived}:${line}`

/**
 * The address of the files of a report at its commit, such as `https://github.com/octo-org/infra/blob/6dcb09b…`, to which
 * {@link linePath} is added; null outside of a workflow. A report can come from another job, so nothing in it is taken as it is.
 */
export function filesUrl({ run }: Pick<Report, 'run'>): string | null {
  const { server = '', repository, commit } = run ?? {}
  if (!repository || !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository)) return null
  if (!commit || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return null
  if (!/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+)*$/.test(server)) return null
  return `${server}/${repository}/blob/${commit}`
}

/** The files of a report. */
type Files = Pick<Report, 'run' | 'policy' | 'clustersFile'>

/**
 * The part of an address that leads to a line of a file, such as `/charts/web%20app/pdb.yaml#L12`. Null for a path outside of the
 * repository or in a packed chart, and for a file that was read from another commit, where the line may be another one.
 */
export function linePath(
  { file, archived, line, endLine }: Location,
  { policy, clustersFile }: Omit<Files, 'run'>,
): string | null {
  if ([policy, clustersFile].some((one) => one?.file === file && one.source !== 'workspace')) return null
  // GitHub shows no lines of a packed chart
  if (archived !== undefined) return null
  const path = repositoryUri(file)
  if (path === null || !Number.isSafeInteger(line) || line < 1) return null
  return `/${path}#L${line}${endLine !== undefined && endLine > line ? `-L${endLine}` : ''}`
}

/** The address of a line at the commit of a report; null if there is none. */
export function permalink(report: Files, location: Location): string | null {
  const [files, path] = [filesUrl(report), linePath(location, report)]
  return files === null || path === null ? null : `${files}${path}`
}
