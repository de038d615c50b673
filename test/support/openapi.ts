import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { REPO_ROOT } from './node-process.js'

const DESCRIPTION = 'node_modules/@octokit/openapi/generated/api.github.com.json'

/** Compiles the schema at a JSON pointer of GitHub's published API description. */
export type SchemaAt = (pointer: string) => ValidateFunction

/** Reads GitHub's description: half a second and 120 MB, so do it once a test file. */
export function loadGitHubApi(): SchemaAt {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const text = readFileSync(path.join(REPO_ROOT, DESCRIPTION), 'utf8')
  ajv.addSchema(JSON.parse(text, nullableAsUnion), 'gh')
  return (pointer) => ajv.compile({ $ref: `gh#${pointer}` })
}

/** The pointer of the JSON body that an operation answers with. */
export function responseBody(method: 'get' | 'post' | 'patch', operation: string, status: number): string {
  return `/paths/${escapePointer(operation)}/${method}/responses/${status}/content/application~1json/schema`
}

/** The pointer of the JSON body that an operation takes. */
export function requestBody(method: 'post' | 'patch' | 'put', operation: string): string {
  return `/paths/${escapePointer(operation)}/${method}/requestBody/content/application~1json/schema`
}

function escapePointer(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** OpenAPI's `nullable` beside something else than a `type` is unknown to JSON Schema: it becomes a union. */
function nullableAsUnion(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value
  const { nullable, ...schema } = value
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema
}
