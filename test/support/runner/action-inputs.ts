import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

interface ActionFile {
  inputs?: Record<string, { default?: unknown } | null>
}

/** Finds the `action.yml` of a script: in its folder or the nearest one above. Returns null if there is none. */
export function findActionFile(main: string): string | null {
  for (let directory = path.dirname(main); ; directory = path.dirname(directory)) {
    const file = path.join(directory, 'action.yml')
    if (existsSync(file)) return file
    if (directory === path.dirname(directory)) return null
  }
}

export interface StepInputs {
  env: Record<string, string>
  /** The runner's warning about inputs that the action does not declare; null if all are declared. */
  warning: string | null
}

/**
 * The `INPUT_*` variables of a step: the inputs of the step, then the action's defaults. Undeclared inputs are passed on
 * too, with a warning. `evaluate` resolves expressions such as `github.token`.
 */
export function stepInputs(
  actionFile: string | null,
  given: Record<string, string>,
  evaluate: (expression: string) => string,
): StepInputs {
  const action = actionFile === null ? null : (parse(readFileSync(actionFile, 'utf8')) as ActionFile)
  const env: Record<string, string> = {}
  for (const [name, input] of Object.entries(action?.inputs ?? {})) {
    env[inputVariable(name)] = expand(String(input?.default ?? ''), evaluate)
  }
  for (const [name, value] of Object.entries(given)) env[inputVariable(name)] = value
  return { env, warning: action === null ? null : unexpectedInputs(Object.keys(action.inputs ?? {}), given) }
}

/** Only spaces are replaced: `fail-on` becomes `INPUT_FAIL-ON`. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function expand(text: string, evaluate: (expression: string) => string): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => evaluate(expression))
}

function unexpectedInputs(declared: string[], given: Record<string, string>): string | null {
  const known = new Set(declared.map((name) => name.toLowerCase()))
  const unknown = Object.keys(given).filter((name) => !known.has(name.toLowerCase()))
  if (unknown.length === 0) return null
  const quote = (names: string[]) => names.map((name) => `'${name}'`).join(', ')
  return `Unexpected input(s) ${quote(unknown)}, valid inputs are [${quote(declared)}]`
}
