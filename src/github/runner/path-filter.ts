import picomatch from 'picomatch'

/**
 * Whether one of the files is meant by the globs. They are asked in order and the last that matches decides, so that
 * `!docs/**` behind `**` takes files out again, as in GitHub's own path filters. `!(…)` is a pattern, no negation.
 */
export function touchesPaths(files: readonly string[], globs: readonly string[]): boolean {
  const rules = globs.map((glob) => {
    const negated = /^!(?!\()/.test(glob)
    // s: a line end in a file's name must not hide the file from `**`
    const options = { dot: true, nonegate: true, flags: 's' }
    return { negated, matches: picomatch(negated ? glob.slice(1) : glob, options) }
  })
  return files.some((file) => rules.reduce((meant, rule) => (rule.matches(file) ? !rule.negated : meant), false))
}
