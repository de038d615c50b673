import { type ApiResponse, invalidRequest } from '../server/responses.js'

/** A JSON object that has not been validated. */
export type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object in an object; empty if it is missing or of another type. */
export const objectField = (fields: Fields, name: string): Fields => {
  const value = fields[name]
  return isObject(value) ? value : {}
}

/** The objects of an array in an object; empty if it is missing or of another type. */
export const objectsField = (fields: Fields, name: string): readonly Fields[] => {
  const value = fields[name]
  return Array.isArray(value) ? value.map((one: unknown) => (isObject(one) ? one : {})) : []
}

/** A string in an object; empty if it is missing or of another type. */
export const stringField = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** Parses a body; null for anything but a JSON object. */
export function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

type TaskSpec = { readonly fault: ApiResponse; readonly spec: null } | { readonly fault: null; readonly spec: Fields }

const faulty = (message: string): TaskSpec => ({ fault: invalidRequest(message), spec: null })

/**
 * Parses a body that starts a task.
 * @param kindIsInMetadata whether `kind` and `apiVersion` are in `metadata`, which is true only for an upgrade
 */
export function parseTaskSpec(text: string, kind: string, kindIsInMetadata = false): TaskSpec {
  const body = parseObject(text)
  if (!body) return faulty('the body is no JSON object')
  const header = kindIsInMetadata ? objectField(body, 'metadata') : body
  if (stringField(header, 'kind') !== kind) return faulty(`kind must be ${kind}`)
  if (stringField(header, 'apiVersion') !== 'v3') return faulty('apiVersion must be v3')
  const { spec } = body
  return isObject(spec) ? { fault: null, spec } : faulty('spec is required')
}
