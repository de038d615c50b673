/** Which clusters a version of an add-on supports: versions are regular expressions, no category means Standard and Turbo. */
interface SupportedClusters {
  readonly clusterVersion?: readonly string[] | null | undefined
  readonly category?: readonly string[] | null | undefined
}

/** The categories of a Standard and a Turbo cluster. */
const CATEGORIES: readonly string[] = ['CCE', 'Turbo']

/**
 * Whether a version of an add-on supports a version of the cluster, such as `v1.31.4-r2` (CCE API reference:
 * ListAddonTemplates). The architecture of the cluster is not compared.
 * @returns null if no pattern can be read
 */
export function fitsCluster(
  supported: readonly SupportedClusters[],
  clusterVersion: string,
  autopilot = false,
): boolean | null {
  const patterns = supported
    // the templates of Autopilot clusters are listed apart
    .filter(({ category }) => autopilot || !category?.length || category.some((one) => CATEGORIES.includes(one)))
    .flatMap(({ clusterVersion: versions }) => versions ?? [])
    .map(safePattern)
    .filter((pattern) => pattern !== null)
  return patterns.length === 0 ? null : patterns.some((pattern) => pattern.test(clusterVersion))
}

const MAX_LENGTH = 200
const MAX_PARTS = 3

/**
 * A pattern as CCE writes it, such as `v1.(28|29).*`, for the whole version. Patterns come from outside, so one that could take
 * long to match is refused: one that repeats a group, or has many groups or repetitions.
 */
function safePattern(text: string): RegExp | null {
  const count = (part: RegExp) => (text.match(part) ?? []).length
  const isSafe =
    text.length <= MAX_LENGTH &&
    /^[\w.\\|()[\]*+?^$-]*$/.test(text) &&
    !/\)[*+?]/.test(text) &&
    count(/\(/g) <= MAX_PARTS &&
    count(/[*+?]/g) <= MAX_PARTS
  if (!isSafe) return null
  try {
    return new RegExp(`^(?:${text})$`)
  } catch {
    return null
  }
}
