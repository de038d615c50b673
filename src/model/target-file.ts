/** The syntaxes of files whose values can be the target version. */
export type TargetSyntax = 'yaml' | 'json' | 'hcl'

/** The syntax of a file, by its name; null if it has none that the gate reads. */
export function syntaxOf(file: string): TargetSyntax | null {
  if (/\.ya?ml$/i.test(file)) return 'yaml'
  if (/\.json$/i.test(file)) return 'json'
  return /\.(?:tfvars|hcl)$/i.test(file) ? 'hcl' : null
}
