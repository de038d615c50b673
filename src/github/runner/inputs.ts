import type { Env } from './event.js'

/** The inputs of a step by name. */
export type Inputs = Readonly<Record<string, string | undefined>>

/** The inputs as the runner passes them: `INPUT_FAIL-ON` is the input `fail-on`. */
export function inputsOf(env: Env): Inputs {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'))
  return Object.fromEntries(inputs.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text]))
}

/** Those of the inputs that have one of these names. */
export const someOf = (inputs: Inputs, names: readonly string[]): Inputs =>
  Object.fromEntries(names.map((name) => [name, inputs[name]]))
