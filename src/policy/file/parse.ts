import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { MAX_WAIVER_DAYS, NO_POLICY, type Policy, type PolicyState } from '../../model/policy.js'
import { EXPECTED_FORMS, type FileProblem, type PolicyFault } from '../../model/policy-fault.js'
import { type PolicyFile, policySchema } from './schema.js'
import { type Path, type Position, parseYaml, type YamlFile } from './yaml.js'

/** A larger file was not written by people, and is not parsed. */
const MAX_LENGTH = 1024 * 1024

/**
 * Parses a policy file strictly: one unknown key, wrong type or impossible value makes the whole file void, so that a typo
 * never loosens the gate. All faults are reported, in the order of their lines.
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
  if (text.length > MAX_LENGTH) return { faults: [fault({ code: 'too-large' }, null)] }
  const yaml = parseYaml(text)
  if ('errors' in yaml)
    return { faults: yaml.errors.map(({ detail, position }) => fault({ code: 'not-yaml', detail }, position)) }
  if (yaml.value === null || yaml.value === undefined)
    return { faults: [fault({ code: 'empty' }, { line: 1, column: 1 })] }
  const schema = policySchema()
  const parsed = schema.safeParse(yaml.value)
  if (parsed.success) return { policy: policyOf(parsed.data, yaml) }
  const faults = parsed.error.issues
    .flatMap((issue) => problemsOf(issue, schema, yaml))
    .map(({ problem, path, position }) => fault(problem, position, pathText(path), aboutOf(path, yaml)))
  // a value that fails two checks of one kind is one fault
  const distinct = new Map(faults.map((one) => [JSON.stringify([one.line, one.at, one.problem]), one]))
  return { faults: [...distinct.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

interface LocatedProblem {
  readonly problem: FileProblem
  readonly path: Path
  readonly position: Position | null
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType, yaml: YamlFile): LocatedProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path)
    return issue.keys.map((key) => {
      const keyPath = [...path, key]
      const problem: FileProblem = { code: 'unknown-key', key, within: pathText(path), allowed }
      return { problem, path: keyPath, position: yaml.keyPosition(keyPath) }
    })
  }
  const key = path.at(-1)
  const [problem, at]: [FileProblem, Path] =
    typeof key === 'string' && !yaml.has(path)
      ? [{ code: 'missing-key', key }, path.slice(0, -1)]
      : [valueProblem(issue, yaml.valueAt(path)), path]
  return [{ problem, path: at, position: yaml.positionOf(at) }]
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
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
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

/** The name or match of an entry. Unlike its index, it stays the same when entries are added above. */
function aboutOf([list, index]: Path, yaml: YamlFile): string {
  if (typeof list !== 'string' || typeof index !== 'number') return String(list ?? '')
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
