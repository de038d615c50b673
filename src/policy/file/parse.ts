import type { OwnEntry } from '../../model/advice.js'
import { MAX_WAIVER_DAYS, type Policy } from '../../model/policy.js'
import type { FileProblem, PolicyFault } from '../../model/policy-fault.js'
import { type PolicyFile, policySchema } from './schema.js'
import { openYaml, type Place, type YamlFile } from './yaml.js'

/** Above this a file is no policy that people wrote. */
const LARGEST = 1024 * 1024

/** A policy, or everything that keeps the file from being one. */
export type PolicyReading =
  | { readonly policy: Policy; readonly faults: readonly [] }
  | { readonly policy: null; readonly faults: readonly PolicyFault[] }

/**
 * Reads a policy file, strictly: an unknown key, a wrong type or an impossible value anywhere makes it no policy at all, so that
 * a slip of the pen never loosens the gate. Every fault is told with its line.
 * @param file the file's name, for the faults
 */
export function readPolicy(text: string, file: string): PolicyReading {
  const fault = (problem: FileProblem, at: string, about: string, place: Place | null): PolicyFault => ({
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    at,
    about,
    problem,
  })
  if (text.length > LARGEST) return { policy: null, faults: [fault({ code: 'too-large' }, '', '', null)] }
  const yaml = openYaml(text)
  if ('errors' in yaml)
    return {
      policy: null,
      faults: yaml.errors.map(({ detail, place }) => fault({ code: 'not-yaml', detail }, '', '', place)),
    }
  if (yaml.value === null || yaml.value === undefined)
    return { policy: null, faults: [fault({ code: 'empty' }, '', '', { line: 1, column: 1 })] }
  const schema = policySchema()
  const parsed = schema.safeParse(yaml.value)
  if (parsed.success) return { policy: policyOf(parsed.data, yaml), faults: [] }
  const faults = parsed.error.issues.flatMap((issue) =>
    problemsOf(issue as Issue, schema, yaml).map(({ problem, path, isKey }) =>
      fault(problem, pathText(path), aboutOf(path, yaml), isKey ? yaml.placeOfKey(path) : yaml.placeOf(path)),
    ),
  )
  // a value can break two demands of one kind: that is one fault
  const distinct = new Map(faults.map((one) => [JSON.stringify([one.line, one.at, one.problem]), one]))
  return { policy: null, faults: [...distinct.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

type Path = readonly (string | number)[]

/** What zod says of a value, as far as it is looked at here. */
interface Issue {
  readonly code: string
  readonly path: Path
  readonly message: string
  readonly expected?: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
}

interface Located {
  readonly problem: FileProblem
  readonly path: Path
  /** it is the key that is wrong, not its value */
  readonly isKey?: boolean
}

const TYPES: Readonly<Record<string, 'text' | 'whole number' | 'list' | 'map'>> = {
  string: 'text',
  int: 'whole number',
  number: 'whole number',
  array: 'list',
  object: 'map',
}

function problemsOf(issue: Issue, schema: unknown, yaml: YamlFile): Located[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path)
    return (issue.keys ?? []).map((key) => ({
      problem: { code: 'unknown-key', key, allowed },
      path: [...path, key],
      isKey: true,
    }))
  }
  const key = path.at(-1)
  if (typeof key === 'string' && !yaml.has(path))
    return [{ problem: { code: 'missing-key', key }, path: path.slice(0, -1) }]
  return [{ problem: valueProblem(issue, yaml.valueAt(path)), path }]
}

function valueProblem({ code, expected, values, message }: Issue, value: unknown): FileProblem {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  if (code === 'invalid_type') return { code: 'wrong-type', expected: TYPES[expected ?? ''] ?? 'text' }
  if (code === 'invalid_value') return { code: 'not-listed', value: shown, allowed: (values ?? []).map(String) }
  const listed = /^one of (.*)$/.exec(message)?.[1]
  if (listed !== undefined) return { code: 'not-listed', value: shown, allowed: listed.split(', ') }
  return {
    code: 'not-allowed',
    value: shown,
    expected: message as Extract<FileProblem, { code: 'not-allowed' }>['expected'],
  }
}

/** The keys that a strict map of the schema knows, at a path of the file. */
function keysAt(schema: unknown, path: Path): string[] {
  const { def } = schema as { def: { innerType?: unknown; element?: unknown; shape?: Record<string, unknown> } }
  if (def.innerType) return keysAt(def.innerType, path)
  const [step, ...rest] = path
  if (step === undefined) return Object.keys(def.shape ?? {})
  return keysAt(typeof step === 'number' ? def.element : def.shape?.[step], rest)
}

/** `rules[0].match.kind` */
const pathText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')

/** What an entry is about, so that two faults of one kind are told apart wherever their entries stand. */
function aboutOf([list, index]: Path, yaml: YamlFile): string {
  if (typeof list !== 'string' || typeof index !== 'number') return String(list ?? '')
  const name = yaml.valueAt([list, index, 'name']) ?? yaml.valueAt([list, index, 'match'])
  return typeof name === 'string' ? name : (JSON.stringify(name) ?? '')
}

function policyOf(file: PolicyFile, yaml: YamlFile): Policy {
  const entryOf = (list: string, index: number) => ({
    entry: `${list}[${index}]`,
    line: yaml.placeOf([list, index])?.line ?? 1,
  })
  return {
    failOn: file['fail-on'] ?? null,
    maxWaiverDays: file['max-waiver-days'] ?? MAX_WAIVER_DAYS,
    rules: (file.rules ?? []).map(({ match, decision, reason = null }, index) => ({
      ...entryOf('rules', index),
      match,
      decision,
      reason,
    })),
    waivers: (file.waivers ?? []).map(({ name, match = {}, fingerprint = null, reason, owner, expires }, index) => ({
      ...entryOf('waivers', index),
      name,
      match,
      fingerprint,
      reason,
      owner,
      expires,
    })),
    items: (file.items ?? []).map(ownEntry),
  }
}

const ownEntry = (item: NonNullable<PolicyFile['items']>[number]): OwnEntry => ({
  name: item.name,
  check: item.check ?? null,
  title: item.title ?? null,
  meaning: item.meaning ?? null,
  fix: item.fix,
  who: item.who ?? null,
  commands: item.commands ?? [],
  link: item.link ?? null,
})
