/** Whether a glob matches a text. */
export type Matches = (text: string) => boolean

/**
 * A glob in which `*` matches any text, including none, and every other character matches itself. Linear in the length of the
 * text, whatever the glob.
 */
export function compileGlob(glob: string): Matches {
  const [first = '', ...others] = glob.split('*')
  const last = others.pop()
  if (last === undefined) return (text) => text === glob
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false
    const end = text.length - last.length
    let at = first.length
    for (const part of others) {
      const found = text.indexOf(part, at)
      if (found < 0 || found + part.length > end) return false
      at = found + part.length
    }
    return true
  }
}

/** Whether any of several globs matches a text. Globs without `*` cost no more than one of them. */
export function compileGlobs(globs: readonly string[]): Matches {
  const texts = new Set(globs.filter((glob) => !glob.includes('*')))
  const patterns = globs.filter((glob) => glob.includes('*')).map(compileGlob)
  return (text) => texts.has(text) || patterns.some((matches) => matches(text))
}
