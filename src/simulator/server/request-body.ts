import type { Answer } from './answer.js'
import { serviceError } from './error-answers.js'

/** An object of a request, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object in an object; an empty one where there is none. */
export const objectIn = (fields: Fields, name: string): Fields => {
  const value = fields[name]
  return isObject(value) ? value : {}
}

/** A text in an object; empty where there is none. */
export const textIn = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

export const refused = (message: string): Answer => serviceError('invalid-request', message)

/** Reads a body; what is no JSON object is null. */
export function bodyOf(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

type Task = { readonly fault: Answer; readonly spec: null } | { readonly fault: null; readonly spec: Fields }

const faulty = (message: string): Task => ({ fault: refused(message), spec: null })

/**
 * Reads a body that starts a task.
 * @param isNested whether it says its kind in `metadata`, as the start of an upgrade does alone
 */
export function taskIn(text: string, kind: string, isNested = false): Task {
  const body = bodyOf(text)
  if (!body) return faulty('the body is no JSON object')
  const named = isNested ? objectIn(body, 'metadata') : body
  if (textIn(named, 'kind') !== kind) return faulty(`kind must be ${kind}`)
  if (textIn(named, 'apiVersion') !== 'v3') return faulty('apiVersion must be v3')
  const { spec } = body
  return isObject(spec) ? { fault: null, spec } : faulty('spec is required')
}
