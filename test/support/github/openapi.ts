import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type Options, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { REPO_ROOT } from '../process/node-process.js'

const DESCRIPTION = 'test/fixtures/github-openapi.json'

/** Compiles the schema at a JSON pointer of GitHub's published API description. */
export type SchemaAt = (pointer: string) => ValidateFunction

/** A part of the description: schemas and whatever else it holds. */
export type Described = { readonly [name: string]: unknown }

let description: Described | null = null
let schemas: SchemaAt | null = null

/** The part of GitHub's description that scripts/github-openapi.mjs extracts, read once per test file. */
function readDescription(): Described {
  description ??= JSON.parse(readFileSync(path.join(REPO_ROOT, DESCRIPTION), 'utf8'), nullableAsUnion) as Described
  return description
}

/** The schemas of GitHub's description, read once a test file. */
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

/** What stands at a JSON pointer of the description, or where that refers to; undefined where there is nothing. */
export function describedAt(pointer: string): Described | undefined {
  const keys = pointer.split('/').slice(1).map(unescapePointer)
  const found = keys.reduce<unknown>((at, key) => (Object(at) as Described)[key], readDescription())
  return found === undefined ? undefined : resolved(found as Described)
}

/** A part of the description, or what it refers to. */
export function resolved(part: Described): Described {
  const { $ref } = part
  return typeof $ref === 'string' ? (describedAt($ref.slice(1)) ?? {}) : part
}

export function newAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, ...options })
  addFormats.default(ajv)
  return ajv
}

/** The pointer of an operation. */
export function operationAt(method: string, operation: string): string {
  return `/paths/${escapePointer(operation)}/${method.toLowerCase()}`
}

/** The pointer of the JSON body that an operation answers with. */
export function responseBody(method: 'get' | 'post' | 'patch', operation: string, status: number): string {
  return `${operationAt(method, operation)}/responses/${status}/content/application~1json/schema`
}

/** The pointer of the JSON body that an operation takes. */
export function requestBody(method: string, operation: string): string {
  return `${operationAt(method, operation)}/requestBody/content/application~1json/schema`
}

function escapePointer(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}

function unescapePointer(text: string): string {
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** `nullable` of OpenAPI beside something else than a mere `type` says nothing in JSON Schema: it becomes a union. */
function nullableAsUnion(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value
  if ('type' in value && !('enum' in value)) return value
  const { nullable, ...schema } = value
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema
}
