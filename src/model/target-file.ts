/** The syntaxes of files whose values can be the target version. */
export type TargetSyntax = 'yaml' | 'json' | 'hcl'

/** The syntax of a file, by its name; null if it has none that the gate reads. */
export function syntaxOf(file: string): TargetSyntax | null {
  if (/\.ya?ml$/i.test(file)) return 'yaml'
  if (/\.json$/i.test(file)) return 'json'
  return /\.(?:tfvars|hcl)$/i.test(file) ? 'hcl' : null
}

/**
 * Why a file cannot be the one that holds the target version, as far as its path shows it; null if nothing is wrong with it.
 * @param file relative to the root of the repository, with `/`
 */
export function targetFileProblem(file: string): 'target-outside-repository' | 'not-target-syntax' | null {
  const parts = file.split('/')
  const isPath = file.length <= 1000 && file.isWellFormed() && !/[\u0000-\u001f\u007f\\]|^~|^[A-Za-z]:/.test(file)
  const leadsOut = parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git')
  if (!isPath || leadsOut) return 'target-outside-repository'
  return syntaxOf(file) === null ? 'not-target-syntax' : null
}
