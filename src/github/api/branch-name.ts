/** GitHub takes no longer names of refs, in bytes of UTF-8, `refs/heads/` included. */
const LONGEST = 255
const PREFIX = 'refs/heads/'

/** What git allows nowhere in a name (git-check-ref-format), and what could start a command-line flag. */
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^(?:@|HEAD)$/

/** The name of a branch, where the text can be one; else null. It comes from an event, and goes into paths. */
export function branchName(text: unknown): string | null {
  if (typeof text !== 'string' || text === '' || FORBIDDEN.test(text) || !text.isWellFormed()) return null
  return Buffer.byteLength(PREFIX + text) <= LONGEST ? text : null
}

/** The branch that a full ref (`refs/heads/main`) names, where it can be one; else null. */
export function branchOfRef(ref: unknown): string | null {
  return typeof ref === 'string' && ref.startsWith(PREFIX) ? branchName(ref.slice(PREFIX.length)) : null
}
