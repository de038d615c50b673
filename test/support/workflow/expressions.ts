import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** The contexts of an expression by name: `inputs`, `needs`, `matrix` … */
export type Contexts = Readonly<Record<string, unknown>>

/** What `success()`, `failure()`, `cancelled()` and `always()` say where an expression is evaluated. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
}

/** The value of an expression, evaluated by GitHub's own library. */
export function evaluate(expression: string, contexts: Contexts, status: Status): unknown {
  const text = expression
    .replace(/\balways\(\)/g, 'true')
    .replace(/\bsuccess\(\)/g, String(status.success))
    .replace(/\bfailure\(\)/g, String(status.failure))
    .replace(/\bcancelled\(\)/g, 'false')
  const { tokens } = new Lexer(text).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), []).parse()
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as InstanceType<typeof data.Dictionary>
  const result = new Evaluator(parsed, context).evaluate()
  return JSON.parse(JSON.stringify(result, data.replacer))
}

/** A value of a workflow with its expressions replaced: as text, or as it is if the whole value is one expression. */
export function expand(value: unknown, contexts: Contexts): unknown {
  if (typeof value === 'string') {
    const status = { success: true, failure: false }
    const [, whole] = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(value) ?? []
    if (whole !== undefined) return evaluate(whole.trim(), contexts, status)
    return value.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) =>
      String(evaluate(inner.trim(), contexts, status) ?? ''),
    )
  }
  if (Array.isArray(value)) return value.map((one) => expand(one, contexts))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, expand(one, contexts)]))
  return value
}

/** Whether something runs: without a status function, only if everything before it succeeded. */
export function holds(condition: unknown, contexts: Contexts, status: Status): boolean {
  if (condition === undefined) return status.success
  const text = String(condition)
    .replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
    .trim()
  const value = evaluate(text, contexts, status)
  const isTrue = value !== false && value !== null && value !== '' && value !== 0
  return /\b(?:always|success|failure|cancelled)\(\)/.test(text) ? isTrue : isTrue && status.success
}
