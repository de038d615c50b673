import type { Branch } from './actions.js'
import { matchesConstraint, type ServerVersion } from './constraint.js'
import type { Expression } from './expression.js'
import { type Api, firstReleaseWithout, isServed, NEWEST_TARGET, OLDEST_TARGET } from './served.js'

/** The values of the variables of a template; several if it is assigned several times. */
export type Variables = ReadonlyMap<string, readonly Expression[]>

/** The version of the server as text, whatever its patch. */
const VERSION = Symbol('version')
/** What an expression is for one server; null is not known. */
type Result = boolean | number | string | typeof VERSION | null

/** How many parts of expressions one file may have evaluated. What is left counts as rendered. */
const MAX_STEPS = 150_000
const MAX_DEPTH = 60

/** A condition beside those around a text: `is` says which way it must turn out. */
export interface FurtherCondition {
  readonly condition: Expression
  readonly is: boolean
}

/** Every server that an upgrade can lead to, in both spellings. A set of them is a number whose bits are their indexes. */
const SERVERS: readonly ServerVersion[] = Array.from({ length: NEWEST_TARGET - OLDEST_TARGET + 1 }, (_, index) =>
  [false, true].map((isSuffixed) => ({ minor: OLDEST_TARGET + index, isSuffixed })),
).flat()
const NO_SERVER = 0n

/** On which servers a condition is true and false; on the others it is not known. */
interface Truth {
  readonly isTrue: bigint
  readonly isFalse: bigint
}

/** Finds out which texts of a template are not rendered on releases that have lost an API. */
export class Guards {
  readonly #variables: Variables
  readonly #truths = new Map<Expression, Truth>()
  /** the servers on which a branch is never rendered */
  readonly #hidden = new Map<Branch, bigint>()
  /** the servers on which a branch, or one before it, is always chosen */
  readonly #chosen = new Map<Branch, bigint>()
  /** what `.Capabilities.APIVersions.Has` says */
  readonly #served = new Map<string, boolean | null>()
  #steps = 0

  constructor(variables: Variables) {
    this.#variables = variables
  }

  /**
   * What the conditions around a text do on releases that do not serve an API. `from` is the first release, as the number behind `1.`, from which on the conditions around a text keep it from being rendered, however the
   * server spells its version; null if there is none, and 0 if it is every release that does not serve the API. `isUnsafe` means that
   * they would do it on all of these releases if servers of CCE spelled their versions without a suffix.
   */
  guardOf(branch: Branch, api: Api, further: FurtherCondition | null): { from: number | null; isUnsafe: boolean } {
    let hidden = this.#hiddenOn(branch)
    if (further !== null) {
      const { isTrue, isFalse } = this.#truthOf(further.condition)
      hidden |= further.is ? isFalse : isTrue
    }
    const first = firstReleaseWithout(api)
    const isShown = ({ minor }: ServerVersion, index: number) =>
      minor >= first && (hidden & (1n << BigInt(index))) === NO_SERVER
    const last = SERVERS.findLastIndex(isShown)
    if (last === -1) return { from: 0, isUnsafe: false }
    const next = (SERVERS[last]?.minor ?? NEWEST_TARGET) + 1
    const isUnsafe = !SERVERS.some((server, index) => !server.isSuffixed && isShown(server, index))
    return { from: next > NEWEST_TARGET ? null : next, isUnsafe }
  }

  #hiddenOn(branch: Branch): bigint {
    const known = this.#hidden.get(branch)
    if (known !== undefined) return known
    const { parent, condition, before } = branch
    let hidden = parent === null ? NO_SERVER : this.#hiddenOn(parent)
    if (condition !== null) hidden |= this.#truthOf(condition).isFalse
    if (before !== null) hidden |= this.#chosenOn(before)
    this.#hidden.set(branch, hidden)
    return hidden
  }

  #chosenOn(branch: Branch): bigint {
    const unknown: Branch[] = []
    let one: Branch | null = branch
    for (; one !== null && !this.#chosen.has(one); one = one.before) unknown.push(one)
    let chosen = one === null ? NO_SERVER : (this.#chosen.get(one) ?? NO_SERVER)
    for (const next of unknown.reverse()) {
      if (next.condition !== null) chosen |= this.#truthOf(next.condition).isTrue
      this.#chosen.set(next, chosen)
    }
    return chosen
  }

  #truthOf(condition: Expression): Truth {
    const known = this.#truths.get(condition)
    if (known !== undefined) return known
    let [isTrue, isFalse] = [NO_SERVER, NO_SERVER]
    for (const [index, server] of SERVERS.entries()) {
      const truth = truthOf(this.#value(condition, server, 0))
      if (truth === true) isTrue |= 1n << BigInt(index)
      if (truth === false) isFalse |= 1n << BigInt(index)
    }
    const result = { isTrue, isFalse }
    this.#truths.set(condition, result)
    return result
  }

  #value(expression: Expression, server: ServerVersion, depth: number): Result {
    if (++this.#steps > MAX_STEPS || depth > MAX_DEPTH) return null
    if (expression.type === 'string') return expression.text
    if (expression.type === 'number') return expression.value
    if (expression.type === 'path') return this.#path(expression.path, server, depth)
    return this.#call(expression, server, depth + 1)
  }

  #path(path: string, server: ServerVersion, depth: number): Result {
    if (path === 'true' || path === 'false') return path === 'true'
    if (/\bKubeVersion\.Minor$/.test(path)) return minorText(server)
    if (/\bKubeVersion\.Major$/.test(path)) return '1'
    const [definition, ...others] = this.#variables.get(path) ?? []
    if (definition !== undefined && others.length === 0) return this.#value(definition, server, depth + 1)
    // a version that a value or a helper can replace is taken for the one of the server
    return definition === undefined && KUBE_VERSION.test(path) ? VERSION : null
  }

  #call({ name, args }: Extract<Expression, { type: 'call' }>, server: ServerVersion, depth: number): Result {
    const [first, second, third] = args
    const value = (arg: Expression | undefined): Result => (arg === undefined ? null : this.#value(arg, server, depth))
    const truths = () => args.map((arg) => truthOf(value(arg)))
    switch (name) {
      case 'not':
        return not(truthOf(value(first)))
      case 'and':
        return conjunction(truths())
      case 'or':
        return not(conjunction(truths().map(not)))
      case 'eq': {
        const [one, ...others] = args.map(value)
        return not(conjunction(others.map((other) => not(compare('eq', one ?? null, other)))))
      }
      case 'ne':
        return not(compare('eq', value(first), value(second)))
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge':
        return compare(name, value(first), value(second))
      case 'semverCompare':
        return first?.type === 'string' && value(second) === VERSION ? matchesConstraint(first.text, server) : null
      case 'ternary': {
        const isFirst = truthOf(value(third))
        return isFirst === null ? null : value(isFirst ? first : second)
      }
      case 'has':
        return second?.type === 'path' && second.path.endsWith('.APIVersions') ? this.#isServed(first, server) : null
      case 'include': {
        const truth = this.#helper(first, second, server)
        if (truth === null) break
        return truth ? 'true' : ''
      }
      case '.Minor':
        return value(first) === VERSION ? server.minor : null
      case '.Major':
        return value(first) === VERSION ? 1 : null
    }
    if (name.endsWith('.APIVersions.Has')) return this.#isServed(first, server)
    return converted(name, args, value)
  }

  /** What two helpers say that most public charts use, and that another chart defines: `common` of Bitnami (`_capabilities.tpl`), or a copy. */
  #helper(name: Expression | undefined, context: Expression | undefined, server: ServerVersion): boolean | null {
    if (name?.type !== 'string') return null
    if (name.text.endsWith('.capabilities.psp.supported')) return server.minor < 25
    if (!name.text.endsWith('.capabilities.apiVersions.has') || context?.type !== 'call') return null
    const key = context.args.findIndex((arg) => arg.type === 'string' && arg.text === 'version')
    return context.name === 'dict' && key !== -1 ? this.#isServed(context.args[key + 1], server) : null
  }

  #isServed(name: Expression | undefined, { minor }: ServerVersion): boolean | null {
    if (name?.type !== 'string') return null
    const key = `${minor} ${name.text}`
    const known = this.#served.get(key)
    if (known !== undefined) return known
    const is = isServed(name.text, minor)
    this.#served.set(key, is)
    return is
  }
}

const KUBE_VERSION = /kube[-_]?version/i

const minorText = ({ minor, isSuffixed }: ServerVersion): string => `${minor}${isSuffixed ? '+' : ''}`

const WHOLE = new Set(['int', 'int64', 'atoi', 'float64'])
const DIGITS = new Set(['trimSuffix', 'trimAll', 'replace', 'regexFind', 'regexReplaceAll', 'regexReplaceAllLiteral'])
const SAME = new Set([
  'quote',
  'squote',
  'toString',
  'trim',
  'trimPrefix',
  'print',
  'printf',
  'semver',
  'default',
  'coalesce',
  'splitList',
  'include',
  'template',
  'tpl',
])

/** Whether `substr` takes nothing but the `v` away: an end below zero is the end of the text (sprig). */
const isWithoutPrefix = ([start, end]: readonly Expression[]): boolean =>
  start?.type === 'number' && (start.value === 0 || start.value === 1) && end?.type === 'number' && end.value < 0

/** The result of a function that changes a text or a number. */
function converted(name: string, args: readonly Expression[], value: (arg: Expression) => Result): Result {
  const last = args.at(-1)
  if (last === undefined) return null
  if (WHOLE.has(name)) return wholeNumber(value(last))
  if (DIGITS.has(name)) {
    const text = value(args.find(({ type }) => type !== 'string') ?? last)
    return typeof text === 'string' ? text.replace(/\D/g, '') : text === VERSION ? VERSION : null
  }
  if (name === 'substr') return isWithoutPrefix(args) && value(last) === VERSION ? VERSION : null
  if (!SAME.has(name)) return null
  const isVersion = args.some((arg) => (arg.type === 'string' ? KUBE_VERSION.test(arg.text) : value(arg) === VERSION))
  if (isVersion) return VERSION
  return args.length === 1 && name !== 'include' ? value(last) : null
}

/** As a template converts a text to a number: `31+`, which is none, becomes 0. */
function wholeNumber(value: Result): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  return /^\d+$/.test(value) ? Number(value) : 0
}

function truthOf(value: Result): boolean | null {
  if (typeof value === 'boolean' || value === null) return value
  return value === VERSION || (value !== 0 && value !== '')
}

const not = (truth: boolean | null): boolean | null => (truth === null ? null : !truth)

const conjunction = (truths: readonly (boolean | null)[]): boolean | null =>
  truths.includes(false) ? false : truths.includes(null) ? null : true

function compare(operator: 'eq' | 'lt' | 'le' | 'gt' | 'ge', one: Result, other: Result): boolean | null {
  if (one === null || other === null || one === VERSION || other === VERSION) return null
  if (operator === 'eq') return one === other
  if (typeof one !== typeof other || typeof one === 'boolean') return null
  const order = one < other ? -1 : one > other ? 1 : 0
  return { lt: order < 0, le: order <= 0, gt: order > 0, ge: order >= 0 }[operator]
}
