import { toJSONSchema } from 'zod'
import { reportSchema } from '../../src/model/report-schema.js'
import { policySchema } from '../../src/policy/file/schema.js'
import { clustersSchema } from '../../src/settings/clusters/schema.js'
import { REPORT_FIELDS } from './report-fields.js'

/** What these pages need of JSON Schema. */
export interface JsonSchema {
  $id?: string
  $schema?: string
  title?: string
  description?: string
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  items?: JsonSchema
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
  additionalProperties?: JsonSchema | boolean
}

/** One field of a format. */
export interface Field {
  /** such as `findings[].nodes[].uid` */
  readonly path: string
  readonly schema: JsonSchema
  readonly isRequired: boolean
}

const alternatives = (schema: JsonSchema): readonly JsonSchema[] => [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]

/** Every field of a schema, each path once, in the order of the schema. */
export function fieldsOf(schema: JsonSchema, path = ''): readonly Field[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]): Field[] => {
    const at = path === '' ? name : `${path}.${name}`
    const isRequired = schema.required?.includes(name) ?? false
    return [{ path: at, schema: property, isRequired }, ...fieldsOf(property, at)]
  })
  const others = [
    ...alternatives(schema).flatMap((one) => fieldsOf(one, path)),
    ...(schema.items === undefined ? [] : fieldsOf(schema.items, `${path}[]`)),
  ]
  return [...new Map([...own, ...others].map((field) => [field.path, field])).values()]
}

/** The meaning of a field of `report.json` by the longest end of its path. */
function meaningOf(path: string): string | undefined {
  const parts = path.split('.')
  return parts.map((_, index) => REPORT_FIELDS[parts.slice(index).join('.')]).find((text) => text !== undefined)
}

/** The schema of `report.json`, with a description of every field. */
function describedReport(): JsonSchema {
  const schema = toJSONSchema(reportSchema, { io: 'output', target: 'draft-2020-12' }) as JsonSchema
  for (const { path, schema: field } of fieldsOf(schema)) {
    // what the code says of every time says nothing about this one
    const own = field.description === 'ISO 8601, UTC' ? undefined : field.description
    const meaning = own ?? meaningOf(path)
    if (meaning !== undefined) field.description = meaning
  }
  return schema
}

const ID = 'https://github.com/cce-upgrade-gate/schema'

/** The published schemas by their files. */
export const schemas = (): Readonly<Record<string, JsonSchema>> => ({
  'schema/report.v1.json': { $id: `${ID}/report.v1.json`, ...describedReport() },
  'schema/policy.v1.json': {
    $id: `${ID}/policy.v1.json`,
    title: 'Policy of CCE Upgrade Gate',
    ...(toJSONSchema(policySchema(), { io: 'input', target: 'draft-2020-12' }) as JsonSchema),
  },
  'schema/clusters.v1.json': {
    $id: `${ID}/clusters.v1.json`,
    title: 'Clusters file of CCE Upgrade Gate',
    ...(toJSONSchema(clustersSchema(), { io: 'input', target: 'draft-2020-12' }) as JsonSchema),
  },
})

/** The type of a field in words: `text`, `list of whole numbers`, `a`, `b` or `c`. */
export function typeOf(schema: JsonSchema): string {
  const options = alternatives(schema)
  if (options.length > 0) return [...new Set(options.map(typeOf))].join(' or ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((one) => `\`${String(one)}\``).join(', ')
  if (schema.type === 'array') return `list${schema.items === undefined ? '' : ` of ${typeOf(schema.items)}`}`
  return (
    [schema.type ?? []]
      .flat()
      .map((type) => TYPES[type] ?? type)
      .join(' or ') || 'any'
  )
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
  object: 'object',
  null: 'null',
}
