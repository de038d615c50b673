import { readErrorBody } from '../../cce/errors/error-body.js'
import type { CceCheck } from '../../model/check.js'
import { isRecord } from '../../model/collections.js'
import { nearest } from '../../model/nearest.js'
import type { SavedFault } from '../../model/reading-fault.js'
import { isAbsent, rawText, textOrNull } from '../shared/raw-values.js'

/** A task in a saved response. */
export interface SavedTask {
  readonly check: CceCheck
  readonly raw: unknown
  readonly isFromList: boolean
}

/** Why something in a saved response cannot be taken for a result. */
interface SavedProblem {
  /** the check that it seems to be about; null if it does not say */
  readonly check: CceCheck | null
  readonly fault: SavedFault
}

/** What one saved response holds. */
interface SavedContents {
  readonly tasks: readonly SavedTask[]
  /** for a list without tasks: the checks whose list it can be, likeliest first */
  readonly emptyListOf: readonly CceCheck[]
  /** the cluster's upgrade information, if the response is that; else null */
  readonly upgradeInfo: unknown
  readonly problems: readonly SavedProblem[]
}

type Body = Readonly<Record<string, unknown>>

const NO_CONTENTS: SavedContents = { tasks: [], emptyListOf: [], upgradeInfo: null, problems: [] }

const problem = (fault: SavedFault, check: CceCheck | null = null): SavedContents => ({
  ...NO_CONTENTS,
  problems: [{ check, fault }],
})

/** The contents of a file that is not JSON. */
export const notJson = (named: CceCheck | null): SavedContents => problem({ code: 'no-json' }, named)

/**
 * Finds what a saved response holds: one task, a list of tasks as the API sends it, or an array of such responses. What could be
 * a result but cannot be read as one is a problem; a response of another kind holds nothing.
 * @param named the check that the gate named the file after; null if the file is not evidence of the gate
 */
export function contentsOf(value: unknown, named: CceCheck | null = null): SavedContents {
  if (Array.isArray(value)) return contentsOfArray(value)
  if (!isRecord(value)) return problem({ code: 'no-kind' }, named)
  const started = startedCheck(value)
  if (started) return problem({ code: 'start-answer' }, started)
  if (named) return contentsOfEvidence(value, named)
  return isList(value) ? contentsOfList(value) : contentsOfTask(value)
}

function contentsOfArray(values: readonly unknown[]): SavedContents {
  if (values.length === 0) return problem({ code: 'no-kind' })
  const parts = values.flat(3).map((part) => (Array.isArray(part) ? problem({ code: 'no-kind' }) : contentsOf(part)))
  return {
    tasks: parts.flatMap(({ tasks }) => tasks.map((task) => ({ ...task, isFromList: true }))),
    emptyListOf: parts.flatMap(({ emptyListOf }) => emptyListOf).slice(0, 1),
    upgradeInfo: null,
    problems: parts.flatMap(({ problems }) => problems),
  }
}

/** Go encodes an empty list as `items: null`. */
const isList = ({ items, status }: Body): boolean => items !== undefined && (items !== null || status === undefined)

const KINDS: Readonly<Record<CceCheck, string>> = {
  precheck: 'PreCheckTask',
  addons: 'AddonCheck',
  upgrade: 'UpgradeTask',
  postcheck: 'PostCheckTask',
}
const CHECK_OF_KIND: ReadonlyMap<unknown, CceCheck> = new Map([
  ['PreCheckTask', 'precheck'],
  ['AddonCheck', 'addons'],
  ['UpgradeTask', 'upgrade'],
  ['PostCheckTask', 'postcheck'],
])

/** The check whose start a body answers (CCE API reference: CreatePreCheck, BatchCreateAddonPrecheck, UpgradeCluster). */
function startedCheck(body: Body): CceCheck | null {
  const { kind, spec, status, items } = body
  if (items !== undefined) return null
  if (isRecord(spec) && (spec['clusterUpgradeAction'] ?? spec['autopilotClusterUpgradeAction'])) return 'upgrade'
  if (kind === 'AddonCheck')
    return (isRecord(status) && Array.isArray(status['items'])) || isAbsent(status) ? 'addons' : null
  return (kind === 'PreCheckTask' || kind === 'UpgradeTask') && isRecord(body['metadata']) && isAbsent(status)
    ? (CHECK_OF_KIND.get(kind) ?? null)
    : null
}

/** A file that the gate kept as evidence of a check is read as a live run reads that response, with or without a kind. */
function contentsOfEvidence(body: Body, check: CceCheck): SavedContents {
  const { kind, items } = body
  const kinds: readonly unknown[] = isList(body) && check !== 'addons' ? [KINDS[check], ...LIST_KINDS] : [KINDS[check]]
  if (!isAbsent(kind) && !kinds.includes(kind))
    return problem({ code: 'kind-in-file', kind: rawText(kind), expected: KINDS[check] }, check)
  if (!isList(body)) return { ...NO_CONTENTS, tasks: [{ check, raw: body, isFromList: false }] }
  const all: readonly unknown[] = [items ?? []].flat()
  // a file that a person saved is kept under the name of its first check
  const others = all.flatMap((item) => (isRecord(item) ? (CHECK_OF_KIND.get(item['kind']) ?? []) : []))
  if (new Set([check, ...others]).size > 1 && others.includes(check)) return contentsOfList(body)
  const tasks = all.map((raw) => ({ check, raw, isFromList: true }))
  return { ...NO_CONTENTS, tasks, emptyListOf: tasks.length === 0 ? [check] : [] }
}

function contentsOfTask(body: Body): SavedContents {
  const { kind, spec } = body
  const check = CHECK_OF_KIND.get(kind)
  if (check) return { ...NO_CONTENTS, tasks: [{ check, raw: body, isFromList: false }] }
  // The API reference gives the upgrade information no kind.
  if (isRecord(spec) && isRecord(spec['versionInfo'])) return { ...NO_CONTENTS, upgradeInfo: body }
  if (isErrorBody(body)) return problem({ code: 'error-body' })
  return isAbsent(kind) ? problem({ code: 'no-kind' }) : otherKind(kind)
}

function isErrorBody(body: Body): boolean {
  const { code, message } = readErrorBody(body)
  return (isAbsent(body['kind']) && (code ?? message) !== null) || body['kind'] === 'Status'
}

/** A kind that no check has. One that is spelled almost like a check's is not passed over. */
function otherKind(kind: unknown): SavedContents {
  const expected = nearest(rawText(kind), Object.values(KINDS))
  return expected === null ? NO_CONTENTS : problem({ code: 'kind-in-file', kind: rawText(kind), expected })
}

/** Kinds of lists that can be lists of tasks: the API reference gives most lists no kind. */
const LIST_KINDS: readonly unknown[] = ['List', 'PreCheckTask', 'PreCheckTaskList', 'UpgradeTask', 'UpgradeTaskList']

function contentsOfList({ kind, items }: Body): SavedContents {
  const all: readonly unknown[] = [items ?? []].flat()
  if (kind === 'AddonCheck') {
    const tasks = all.map((raw): SavedTask => ({ check: 'addons', raw, isFromList: true }))
    return { ...NO_CONTENTS, tasks, emptyListOf: all.length === 0 ? ['addons'] : [] }
  }
  const isTaskList = isAbsent(kind) || LIST_KINDS.includes(kind)
  if (all.length === 0) return isTaskList ? { ...NO_CONTENTS, emptyListOf: ['precheck', 'upgrade'] } : otherKind(kind)
  const kindOfAll = typeof kind === 'string' ? kind.replace(/TaskList$/, 'Task') : kind
  const kinds = all.map((item) => (isRecord(item) && !isAbsent(item['kind']) ? item['kind'] : kindOfAll))
  const known = new Set(kinds.flatMap((one) => CHECK_OF_KIND.get(one) ?? []))
  const [only] = known
  const parts = all.map((raw, index): SavedContents => {
    const own = kinds[index]
    const isUnknown = isAbsent(own) || own === 'List'
    // an entry that does not say what it is belongs with the others
    const check = CHECK_OF_KIND.get(own) ?? (isUnknown && known.size === 1 ? only : undefined)
    if (check) return { ...NO_CONTENTS, tasks: [{ check, raw, isFromList: true }] }
    return isUnknown ? problem({ code: 'no-kind' }) : otherKind(own)
  })
  return {
    ...NO_CONTENTS,
    tasks: parts.flatMap(({ tasks }) => tasks),
    problems: parts.flatMap(({ problems }) => problems).slice(0, 1),
  }
}

/** Whether a response is the list of installed add-ons. The list of add-on templates has the same kind. */
export function isAddonList(value: unknown): boolean {
  if (!isRecord(value) || value['kind'] !== 'Addon' || !isList(value)) return false
  const specs = [value['items'] ?? []].flat().map((item) => (isRecord(item) ? item['spec'] : null))
  return !specs.some((spec) => isRecord(spec) && Array.isArray(spec['versions']))
}

/** The add-on whose published versions a response lists, for the comparison with a plan; null if it is another response. */
export function templateOf(value: unknown): string | null {
  if (!isRecord(value) || value['kind'] !== 'Addon' || !Array.isArray(value['items']) || isAddonList(value)) return null
  const [first]: readonly unknown[] = value['items']
  const metadata = isRecord(first) ? first['metadata'] : null
  return isRecord(metadata) ? textOrNull(metadata['name']) : null
}

/** The id of the one task that a response holds, or `list`. */
export function evidenceId(tasks: readonly SavedTask[]): string {
  const [only, ...others] = tasks
  const metadata = isRecord(only?.raw) && isRecord(only.raw['metadata']) ? only.raw['metadata'] : {}
  const id = metadata['uid'] ?? metadata['taskID']
  const isAlone = others.length === 0 && only?.isFromList === false
  return isAlone && typeof id === 'string' && id !== '' ? id : 'list'
}
