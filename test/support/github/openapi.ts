import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type Options, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { REPO_ROOT } from '../process/node-process.js'

const DESCRIPTION = 'test/fixtures/github-openapi.json'

/** Compiles the schema at a JSON pointer of GitHub's published API description. */
export type SchemaAt = (pointer: string) => ValidateFunction

/** Any part of the description. */
export type Described = { readonly [name: string]: unknown }

let description: Described | null = null
let schemas: SchemaAt | null = null

/** The part of GitHub's description that scripts/github-openapi.mjs extracts, read once per test file. */
function readDescription(): Described {
  description ??= JSON.parse(readFileSync(path.join(REPO_ROOT, DESCRIPTION), 'utf8'), nullableAsUnion) as Described
  return description
}

/** The schemas of GitHub's description, read once per test file. */
export function loadGitHubApi(): SchemaAt {
  if (schemas !== null) return schemas
  const ajv = newAjv()
  ajv.addSchema(readDescription(), 'gh')
  const compiled = new Map<string, ValidateFunction>()
  schemas = (pointer) => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `gh#${pointer}` })
    compiled.set(pointer, validate)
    return validate
  }
  return schemas
}

/** The part at a JSON pointer of the description, with references resolved; undefined if there is none. */
export function describedAt(pointer: string): Described | undefined {
  const keys = pointer.split('/').slice(1).map(unescapePointer)
  const found = keys.reduce<unknown>((at, key) => (Object(at) as Described)[key], readDescription())
  return found === undefined ? undefined : resolved(found as Described)
}

/** The part that a part of the description refers to, or the part itself. */
export function resolved(part: Described): Described {
  const { $ref } = part
  return typeof $ref === 'string' ? (describedAt($ref.slice(1)) ?? {}) : part
}

export function newAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, ...options })
  addFormats.default(ajv)
  return ajv
}

/** The JSON pointer of an operation. */
export function operationAt(method: string, operation: string): string {
  return `/paths/${escapePointer(operation)}/${method.toLowerCase()}`
}

/** The JSON pointer of the response body of an operation. */
export function responseBody(method: 'get' | 'post' | 'patch', operation: string, status: number): string {
  return `${operationAt(method, operation)}/responses/${status}/content/application~1json/schema`
}

/** The JSON pointer of the request body of an operation. */
export function requestBody(method: string, operation: string): string {
  return `${operationAt(method, operation)}/requestBody/content/application~1json/schema`
}

function escapePointer(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}

function unescapePointer(text: string): string {
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Turns OpenAPI's `nullable` into a union with null, since JSON Schema ignores it unless it is next to a plain `type`. */
function nullableAsUnion(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value
  if ('type' in value && !('enum' in value)) return value
  const { nullable, ...schema } = value
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema
}
