import type { ErrorObject, ValidateFunction } from 'ajv'
import { type Described, describedAt, loadGitHubApi, newAjv, operationAt, requestBody, resolved } from './openapi.js'
import type { Route } from './state.js'

/** The values of a request, as they came over the wire. */
export interface RequestValues {
  readonly params: Record<string, string>
  readonly query: Record<string, string>
  /** Undefined if the request has no body. */
  readonly body: unknown
}

const parameterChecks = new Map<string, ValidateFunction>()

/** The ways in which a request violates GitHub's description of its operation; empty if it fits. */
export function problemsOf({ method, operation }: Route, given: RequestValues): string[] {
  const described = describedAt(operationAt(method, operation))
  if (described === undefined) return [`GitHub describes no ${method} ${operation}`]
  const parameters = (described['parameters'] ?? []) as Described[]
  // The path that a route matches starts below the repository.
  const params = { ...given.params, owner: 'o', repo: 'r' }
  return [
    ...parameterProblems('path', `${method} ${operation}`, parameters, params),
    ...parameterProblems('query', `${method} ${operation}`, parameters, given.query),
    ...bodyProblems(method, operation, described, given.body),
  ]
}

/** Values of a path or query arrive as strings, so they are coerced to the numbers and booleans that the schema expects. */
function parameterProblems(
  where: 'path' | 'query',
  operation: string,
  parameters: Described[],
  values: Record<string, string>,
): string[] {
  const key = `${where} ${operation}`
  const known = parameterChecks.get(key)
  const validate = known ?? newAjv({ coerceTypes: true }).compile(schemaOf(parameters.map(resolved), where))
  parameterChecks.set(key, validate)
  const fits = validate({ ...values })
  return fits ? [] : errorTexts(where, validate.errors)
}

function schemaOf(parameters: Described[], where: string): object {
  const here = parameters.filter((each) => each['in'] === where)
  const properties = Object.fromEntries(here.map((each) => [each['name'], resolved(each['schema'] as Described)]))
  const required = here.filter((each) => each['required'] === true).map((each) => each['name'])
  return { type: 'object', properties, required, additionalProperties: false }
}

function bodyProblems(method: string, operation: string, described: Described, body: unknown): string[] {
  if (described['requestBody'] === undefined) return body === undefined ? [] : ['the operation takes no body']
  const pointer = requestBody(method, operation)
  const validate = loadGitHubApi()(pointer)
  const fits = validate(body ?? {})
  return [
    ...(fits ? [] : errorTexts('body', validate.errors)),
    ...unknownFields(describedAt(pointer) ?? {}, body).map((field) => `"${field}" is not a permitted key.`),
  ]
}

function errorTexts(where: string, errors: ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${params['additionalProperty']})` : ''
    return `${where}${instancePath} ${message}${extra}`
  })
}

/** Paths of fields that no schema lists. GitHub's description permits extra fields nearly everywhere, GitHub itself does not use them. */
function unknownFields(schema: Described, value: unknown, at = ''): string[] {
  if (Array.isArray(value)) {
    const items = schema['items'] as Described | undefined
    return items === undefined
      ? []
      : value.flatMap((each, index) => unknownFields(resolved(items), each, `${at}/${index}`))
  }
  if (typeof value !== 'object' || value === null) return []
  const properties = allProperties(schema)
  if (properties === null || schema['additionalProperties']) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const described = properties[name]
    return described === undefined ? [`${at}/${name}`] : unknownFields(resolved(described), inner, `${at}/${name}`)
  })
}

/** The fields that a schema and its alternatives list; null if none of them lists any. */
function allProperties(schema: Described): Record<string, Described> | null {
  const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []) as Described[])
  const lists = [schema, ...alternatives.map(resolved)].flatMap(({ properties }) => properties ?? [])
  // The schema's own fields come last: an alternative only narrows them.
  return lists.length === 0 ? null : Object.assign({}, ...lists.reverse())
}
