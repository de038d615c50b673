import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { MAX_WAIVER_DAYS, NO_POLICY, type Policy, type PolicyState } from '../../model/policy.js'
import { EXPECTED_FORMS, type FileProblem, type PolicyFault } from '../../model/policy-fault.js'
import { type PolicyFile, policySchema } from './schema.js'
import { type Path, type Position, parseYaml, type YamlFile } from './yaml.js'

/** A larger file was not written by people, and is not parsed. */
const MAX_LENGTH = 1024 * 1024

/** The characters that can begin an entry, or divide entries. */
const PARTS = /[\n,[\]{}&*!?:#%|>'"`@-]/g

/** A file with more of these characters was not written by people either, and parsing it would take seconds. */
const MAX_PARTS = 200_000

/** The faults that are reported one by one; the rest is counted. */
const MAX_FAULTS = 100

/** The longest text of the file that a fault quotes, in UTF-16 units. */
const MAX_QUOTE_LENGTH = 300

const clip = (text: string): string =>
  text.length <= MAX_QUOTE_LENGTH ? text : `${text.slice(0, MAX_QUOTE_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`

/**
 * Parses a policy file strictly: one unknown key, wrong type or impossible value makes the whole file void, so that a typo
 * never loosens the gate. The faults are reported in the order of their lines, the first hundred
 * of them one by one.
 * @param file the name of the file, for the faults
 */
export function parsePolicy(text: string, file: string): PolicyState {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const result = policyOrFaults(text, file)
  return 'faults' in result
    ? { state: 'faulty', policy: NO_POLICY, faults: result.faults, sha256 }
    : { state: 'in-force', policy: result.policy, faults: [], sha256 }
}

type PolicyOrFaults = { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] }

function policyOrFaults(text: string, file: string): PolicyOrFaults {
  const fault = (problem: FileProblem, position: Position | null, at = '', about = ''): PolicyFault => ({
    file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    at,
    about,
    problem,
  })
  if (text.length > MAX_LENGTH || (text.match(PARTS)?.length ?? 0) > MAX_PARTS)
    return { faults: [fault({ code: 'too-large' }, null)] }
  const yaml = parseYaml(text)
  if ('errors' in yaml)
    return {
      faults: firstFaults(yaml.errors, ({ detail, position }) =>
        fault({ code: 'not-yaml', detail: clip(detail) }, position),
      ),
    }
  if (yaml.value === null || yaml.value === undefined)
    return { faults: [fault({ code: 'empty' }, { line: 1, column: 1 })] }
  const schema = policySchema()
  const parsed = validated(schema, yaml.value)
  if (parsed === null) return { faults: [fault({ code: 'too-large' }, null)] }
  if (parsed.success) return { policy: policyOf(parsed.data, yaml) }
  const about = aboutEntries(yaml)
  const located = parsed.error.issues
    .flatMap((issue) => locationsOf(issue, yaml))
    .sort((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0))
  return {
    faults: firstFaults(located, ({ issue, key, path, position }) =>
      fault(problemOf(issue, key, path, schema, yaml), position, pathText(path), about(path)),
    ),
  }
}

/** The result of the schema; null for a file with so many faults that the library exceeds the stack. */
function validated(schema: ReturnType<typeof policySchema>, value: unknown) {
  try {
    return schema.safeParse(value)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The first hundred distinct faults, and how many more there are. */
function firstFaults<T>(problems: readonly T[], faultOf: (problem: T) => PolicyFault): PolicyFault[] {
  // a value that fails two checks of one kind is one fault
  const distinct = new Map<string, PolicyFault>()
  let used = 0
  for (const problem of problems) {
    if (distinct.size === MAX_FAULTS) break
    used++
    const fault = faultOf(problem)
    distinct.set(JSON.stringify([fault.line, fault.at, fault.problem]), fault)
  }
  const faults = [...distinct.values()]
  const [first] = faults
  const count = problems.length - used
  if (first === undefined || count === 0) return faults
  const more: PolicyFault = { ...first, line: null, column: null, at: '', about: '', problem: { code: 'more', count } }
  return [...faults, more]
}

interface LocatedIssue {
  readonly issue: z.core.$ZodIssue
  /** the key that is unknown or missing; null for a wrong value */
  readonly key: { readonly name: string; readonly is: 'unknown' | 'missing' } | null
  readonly path: Path
  readonly position: Position | null
}

function locationsOf(issue: z.core.$ZodIssue, yaml: YamlFile): LocatedIssue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => {
      const keyPath = [...path, name]
      return { issue, key: { name, is: 'unknown' }, path: keyPath, position: yaml.keyPosition(keyPath) }
    })
  const name = path.at(-1)
  const isMissing = typeof name === 'string' && !yaml.has(path)
  const at = isMissing ? path.slice(0, -1) : path
  return [{ issue, key: isMissing ? { name, is: 'missing' } : null, path: at, position: yaml.positionOf(at) }]
}

function problemOf(
  issue: z.core.$ZodIssue,
  key: LocatedIssue['key'],
  path: Path,
  schema: z.core.$ZodType,
  yaml: YamlFile,
): FileProblem {
  if (key?.is === 'missing') return { code: 'missing-key', key: key.name }
  if (key === null) return valueProblem(issue, yaml.valueAt(path))
  const within = path.slice(0, -1)
  return { code: 'unknown-key', key: clip(key.name), within: pathText(within), allowed: keysAt(schema, within) }
}

const TYPES: Readonly<Record<string, Extract<FileProblem, { code: 'wrong-type' }>['expected']>> = {
  string: 'text',
  int: 'whole number',
  number: 'whole number',
  array: 'list',
  object: 'map',
}

/** The problem of a value that is present. */
function valueProblem(issue: z.core.$ZodIssue, value: unknown): FileProblem {
  const shown = clip(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))
  const isNumber = typeof value === 'string' && /^\d{1,9}(?:\.0)?$/.test(value.trim())
  const wantsNumber =
    (issue.code === 'invalid_type' && TYPES[issue.expected] === 'whole number') ||
    (issue.code === 'invalid_value' && issue.values.includes(Number(value)))
  if (isNumber && wantsNumber) return { code: 'quoted-number', value: value.trim() }
  if (issue.code === 'invalid_type') return { code: 'wrong-type', expected: TYPES[issue.expected] ?? 'text' }
  if (issue.code === 'invalid_value') return { code: 'not-listed', value: shown, allowed: issue.values.map(String) }
  const allowed: unknown = issue.code === 'custom' ? issue.params?.['allowed'] : null
  if (Array.isArray(allowed)) return { code: 'not-listed', value: shown, allowed: allowed.map(String) }
  // the schema gives each of its checks the code of the expected form as its message
  const expected = EXPECTED_FORMS.find((form) => form === issue.message)
  if (expected === undefined) throw new Error(`a check of the policy schema has no code: ${issue.message}`)
  return { code: 'not-allowed', value: shown, expected }
}

/** The keys that the schema allows in the map at a path. */
function keysAt(schema: z.core.$ZodType | undefined, path: Path): string[] {
  const [step, ...rest] = path
  if (schema instanceof z.ZodMiniOptional) return keysAt(schema.def.innerType, path)
  if (schema instanceof z.ZodMiniArray) return keysAt(schema.def.element, rest)
  if (!(schema instanceof z.ZodMiniObject)) return []
  return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[step], rest)
}

/** A path as people write it: `rules[0].match.kind`. */
const pathText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')

/** Gives the name or match of the entry at a path. Unlike its index, it stays the same when entries are added above. */
function aboutEntries(yaml: YamlFile): (path: Path) => string {
  const known = new Map<string, string>()
  return ([list, index]) => {
    if (typeof list !== 'string' || typeof index !== 'number') return clip(String(list ?? ''))
    const entry = `${list}[${index}]`
    const name = known.get(entry) ?? clip(nameOf(yaml, list, index))
    known.set(entry, name)
    return name
  }
}

function nameOf(yaml: YamlFile, list: string, index: number): string {
  const name = yaml.valueAt([list, index, 'name']) ?? yaml.valueAt([list, index, 'match'])
  return typeof name === 'string' ? name : (JSON.stringify(name) ?? '')
}

function policyOf(file: PolicyFile, yaml: YamlFile): Policy {
  const entryOf = (list: string, index: number) => ({
    entry: `${list}[${index}]`,
    line: yaml.positionOf([list, index])?.line ?? 1,
  })
  return {
    failOn: file['fail-on'] ?? null,
    maxWaiverDays: file['max-waiver-days'] ?? MAX_WAIVER_DAYS,
    rules: (file.rules ?? []).map((rule, index) => ({
      ...entryOf('rules', index),
      match: rule.match,
      decision: rule.decision,
      reason: rule.reason ?? null,
    })),
    waivers: (file.waivers ?? []).map((waiver, index) => ({
      ...entryOf('waivers', index),
      name: waiver.name,
      match: waiver.match ?? {},
      fingerprint: waiver.fingerprint ?? null,
      reason: waiver.reason,
      owner: waiver.owner,
      expires: waiver.expires,
    })),
    items: (file.items ?? []).map((item) => ({
      name: item.name,
      check: item.check ?? null,
      title: item.title ?? null,
      meaning: item.meaning ?? null,
      fix: item.fix,
      who: item.who ?? null,
      commands: item.commands ?? [],
      link: item.link ?? null,
    })),
  }
}
