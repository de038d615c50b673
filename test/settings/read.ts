import { type ReadSettings, readSettings, type Settings } from '../../src/settings/read-settings.js'

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
export function settingsOf(inputs: Texts = {}, env: Texts = {}): Settings {
  const { settings, faults, missing } = read(inputs, env)
  if (settings) return settings
  throw new Error(`refused: ${JSON.stringify([...faults, ...missing])}`)
}

/** The only fault that one wrong input causes. */
export function faultOf(name: string, text: string, others: Texts = {}) {
  const { settings, faults, missing } = read({ ...others, [name]: text })
  const [fault, ...more] = faults
  if (settings || !fault || more.length > 0 || missing.length > 0)
    throw new Error(`expected one fault, got ${JSON.stringify({ settings: settings !== null, faults, missing })}`)
  return fault
}
