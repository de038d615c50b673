import type { Action, Branch } from './actions.js'
import type { Expression } from './expression.js'
import type { FurtherCondition } from './guards.js'

/** A text that an action can render. */
export interface SuppliedText {
  readonly text: string
  readonly offset: number
  readonly branch: Branch
  /** nothing but the conditions of the template decides whether it is rendered: no value and no helper */
  readonly isDirect: boolean
  /** a condition in the action itself */
  readonly further: FurtherCondition | null
}

/** Functions whose result is the text that they get. */
const SAME = new Set(['print', 'quote', 'squote', 'trim', 'toString'])
/** Functions whose result is one of their arguments. */
const CHOICE = new Set(['default', 'coalesce'])
const MAX_DEPTH = 5
/** How many assignments of a variable are looked at, the first ones. */
const MAX_ASSIGNMENTS = 10

/** The texts that are written down in an expression, or in the variable that it is, and that it can render. */
export function suppliedTexts(
  expression: Expression,
  branch: Branch,
  assignments: ReadonlyMap<string, readonly Action[]>,
  depth = 0,
): readonly SuppliedText[] {
  if (expression.type === 'string')
    return [{ text: expression.text, offset: expression.offset, branch, isDirect: true, further: null }]
  if (depth > MAX_DEPTH) return []
  const textsOf = (part: Expression, at = branch) => suppliedTexts(part, at, assignments, depth + 1)
  const indirect = (texts: readonly SuppliedText[]) => texts.map((one) => ({ ...one, isDirect: false }))
  if (expression.type === 'path') {
    const actions = assignments.get(expression.path) ?? []
    const texts = actions
      .slice(0, MAX_ASSIGNMENTS)
      .flatMap((action) => (action.value === null ? [] : textsOf(action.value, action.branch)))
    return actions.length === 1 ? texts : indirect(texts)
  }
  if (expression.type !== 'call') return []
  const [first, second, condition] = expression.args
  if (expression.name === 'ternary' && first !== undefined && second !== undefined && condition !== undefined)
    return [
      ...textsOf(first).map((one) => ({ ...one, further: { condition, is: true } })),
      ...textsOf(second).map((one) => ({ ...one, further: { condition, is: false } })),
    ]
  if (SAME.has(expression.name) && expression.args.length === 1) return expression.args.flatMap((arg) => textsOf(arg))
  return CHOICE.has(expression.name) ? indirect(expression.args.flatMap((arg) => textsOf(arg))) : []
}
