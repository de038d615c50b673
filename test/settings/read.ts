import { type CompleteSettings, type ReadSettings, readSettings } from '../../src/settings/read-settings.js'

export type Texts = Record<string, string | undefined>

export const ACCESS_KEY = 'AKEXAMPLE0123456789A'
export const SECRET_KEY = 'wJalrXUtnFEMIK7MDENGbPxRfiCYzEXAMPLEKEYx'

/** All that is needed to reach CCE. */
export const ENOUGH: Texts = {
  'cluster-id': 'c-1',
  'project-id': 'p-1',
  region: 'cn-north-4',
  'access-key': ACCESS_KEY,
  'secret-key': SECRET_KEY,
}

/** Reads inputs on top of enough to reach CCE; an empty text takes one away. */
export const read = (inputs: Texts = {}, env: Texts = {}): ReadSettings =>
  readSettings({ inputs: { ...ENOUGH, ...inputs }, env })

/** The settings, which must be right. */
export function settingsOf(inputs: Texts = {}, env: Texts = {}): CompleteSettings {
  const { complete, faults, missing } = read(inputs, env)
  if (complete) return complete
  throw new Error(`refused: ${JSON.stringify([...faults, ...missing])}`)
}

/** The only fault that one wrong input causes. */
export function faultOf(name: string, text: string, others: Texts = {}) {
  const { complete, faults, missing } = read({ ...others, [name]: text })
  const [fault, ...more] = faults
  if (complete || !fault || more.length > 0 || missing.length > 0)
    throw new Error(`expected one fault, got ${JSON.stringify({ complete: complete !== null, faults, missing })}`)
  return fault
}
