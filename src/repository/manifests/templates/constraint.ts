/** The version of an API server, in the two spellings that decide which constraints match it. */
export interface ServerVersion {
  /** the number after `1.` */
  readonly minor: number
  /** the server says `v1.31.1-r0` and minor `31+`, as servers of CCE do, rather than `v1.31.1` and `31` */
  readonly isSuffixed: boolean
}

const COMPARATOR =
  /^(=|!=|>|<|>=|=>|<=|=<|~|~>|\^)?\s*v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(-[\w.-]+)?(?:\+\S*)?$/

/**
 * Whether a constraint of Helm's `semverCompare` matches the version of a server, whatever its patch; null if that depends on the
 * patch, or the constraint cannot be read. A constraint without a pre-release matches no version with one (Masterminds/semver).
 */
export function matchesConstraint(constraint: string, server: ServerVersion): boolean | null {
  const alternatives = constraint.split('||').map((part) => {
    // a range such as `1.2 - 1.4`, and spaces behind operators, are joined first, so that spaces separate comparators
    const range = part.trim().replace(/^(\S+)\s+-\s+(\S+)$/, '>=$1 <=$2')
    const comparators = range.replace(/([=<>~^!])\s+/g, '$1').split(/[\s,]+/)
    return every(comparators.filter((one) => one !== '').map((one) => matches(one, server)))
  })
  if (alternatives.includes(true)) return true
  return alternatives.includes(null) ? null : false
}

const every = (parts: readonly (boolean | null)[]): boolean | null =>
  parts.includes(false) ? false : parts.includes(null) ? null : true

function matches(comparator: string, { minor, isSuffixed }: ServerVersion): boolean | null {
  const match = COMPARATOR.exec(comparator)
  if (match === null) return null
  const [, operator = '=', majorText = '', minorText = '*', patchText = '*', prerelease] = match
  if (isSuffixed && prerelease === undefined) return false
  const [major, wanted] = [Number(majorText), Number(minorText)]
  if (Number.isNaN(major)) return true
  if (major !== 1) return sideOf(operator, major < 1)
  if (Number.isNaN(wanted)) return !['<', '>', '!='].includes(operator)
  if (minor !== wanted) return sideOf(operator, minor > wanted)
  return atMinor(operator, patchText, prerelease === '-0')
}

/** @param isNewer the server's minor version is newer than the one of the comparator; otherwise it is older */
function sideOf(operator: string, isNewer: boolean): boolean {
  if (['>', '>=', '=>'].includes(operator)) return isNewer
  if (['<', '<=', '=<'].includes(operator)) return !isNewer
  // a caret allows all later minor versions
  return operator === '!=' || (operator === '^' && isNewer)
}

/** The server has the comparator's minor version and some patch. */
function atMinor(operator: string, patchText: string, isLowest: boolean): boolean | null {
  const patch = Number(patchText)
  const isWildcard = Number.isNaN(patch)
  const isFirst = isWildcard || (patch === 0 && isLowest)
  switch (operator) {
    case '>=':
    case '=>':
    case '^':
      return isFirst || patch === 0 ? true : null
    case '<':
      return isFirst || patch === 0 ? false : null
    case '~':
    case '~>':
    case '=':
      return isWildcard ? true : patch === 0 && operator !== '=' ? true : null
    case '<=':
    case '=<':
      return isWildcard ? true : null
    case '>':
      return isWildcard ? false : null
    default:
      return isWildcard ? false : null
  }
}
