import * as z from 'zod/mini'
import { EXPECTED_FORMS, type FileFault, type FileProblem, wholeFileFault } from '../model/file-fault.js'
import type { SettingProblem } from '../model/setting-fault.js'
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

/** The content of a file that follows its schema, and the positions in it; or everything that is wrong with it. */
export type StrictFile<T> = { readonly value: T; readonly yaml: YamlFile } | { readonly faults: readonly FileFault[] }

/**
 * Parses a YAML file strictly: one unknown key, wrong type or impossible value makes the whole file void, so that a typo
 * never loosens the gate. The faults are reported in the order of their lines, the first hundred of them one by one.
 * @param file the name of the file, for the faults
 */
export function readStrict<T>(text: string, file: string, schema: z.ZodMiniType<T>): StrictFile<T> {
  const fault = (problem: FileProblem, position: Position | null, at = '', about = ''): FileFault => ({
    file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    at,
    about,
    problem,
  })
  if (text.length > MAX_LENGTH || (text.match(PARTS)?.length ?? 0) > MAX_PARTS)
    return { faults: [wholeFileFault(file, { code: 'too-large' })] }
  const yaml = parseYaml(text)
  if ('errors' in yaml)
    return {
      faults: firstFaults(yaml.errors, ({ detail, position }) =>
        fault({ code: 'not-yaml', detail: clip(detail) }, position),
      ),
    }
  if (yaml.value === null || yaml.value === undefined)
    return { faults: [fault({ code: 'empty' }, { line: 1, column: 1 })] }
  const parsed = validated(schema, yaml.value)
  if (parsed === null) return { faults: [wholeFileFault(file, { code: 'too-large' })] }
  if (parsed.success) return { value: parsed.data, yaml }
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
function validated<T>(schema: z.ZodMiniType<T>, value: unknown) {
  try {
    return schema.safeParse(value)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The first hundred distinct faults, and how many more there are. */
export function firstFaults<T>(problems: readonly T[], faultOf: (problem: T) => FileFault): FileFault[] {
  // a value that fails two checks of one kind is one fault
  const distinct = new Map<string, FileFault>()
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
  return first === undefined || count === 0 ? faults : [...faults, wholeFileFault(first.file, { code: 'more', count })]
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
  if (issue.code === 'invalid_union') return meantBranch(issue).flatMap((one) => locationsOf(one, yaml))
  const name = path.at(-1)
  const isMissing = typeof name === 'string' && !yaml.has(path)
  const at = isMissing ? path.slice(0, -1) : path
  return [{ issue, key: isMissing ? { name, is: 'missing' } : null, path: at, position: yaml.positionOf(at) }]
}

/** The issues of the first branch of a union that takes values of this type; of the first branch if none does. */
function meantBranch({ path, errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const [first = []] = errors
  const isOtherType = (issues: readonly z.core.$ZodIssue[]) =>
    issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)
  const branch = errors.find((issues) => !isOtherType(issues)) ?? first
  return branch.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
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
  boolean: 'boolean',
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
  if (issue.code === 'custom') {
    const allowed: unknown = issue.params?.['allowed']
    if (Array.isArray(allowed)) return { code: 'not-listed', value: shown, allowed: allowed.map(String) }
    const refusal: Refusal | undefined = issue.params?.['refusal']
    if (refusal) return { code: 'refused', value: shown, problem: refusal.problem, suggestion: refusal.suggestion }
  }
  // the schema gives each of its checks the code of the expected form as its message
  const expected = EXPECTED_FORMS.find((form) => form === issue.message)
  if (expected === undefined) throw new Error(`a check of a schema has no code: ${issue.message}`)
  return { code: 'not-allowed', value: shown, expected }
}

/** Why a reader of settings does not accept a value. */
interface Refusal {
  readonly problem: SettingProblem
  readonly suggestion: string | null
}

/** A check of texts by a reader of settings, whose refusal becomes the fault. */
export const acceptedBy = (reader: (text: string) => { readonly value: unknown } | Refusal) =>
  z.check<string>(({ value: text, issues }) => {
    const refusal = reader(text)
    if (!('value' in refusal)) issues.push({ code: 'custom', input: text, params: { refusal } })
  })

/** The keys that the schema allows in the map at a path. */
function keysAt(schema: z.core.$ZodType | undefined, path: Path): string[] {
  const [step, ...rest] = path
  if (schema instanceof z.ZodMiniOptional) return keysAt(schema.def.innerType, path)
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap((option) => keysAt(option, path))
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
  return (path) => {
    const index = path.findIndex((step) => typeof step === 'number')
    if (index < 0) return clip(String(path[0] ?? ''))
    const entry = path.slice(0, index + 1)
    const key = pathText(entry)
    const name = known.get(key) ?? clip(nameOf(yaml, entry))
    known.set(key, name)
    return name
  }
}

function nameOf(yaml: YamlFile, entry: Path): string {
  const name = yaml.valueAt([...entry, 'name']) ?? yaml.valueAt([...entry, 'match'])
  return typeof name === 'string' ? name : (JSON.stringify(name) ?? '')
}
