import type { CheckName } from '../../model/check.js'
import { isRecord } from '../../model/collections.js'

/** A task in a saved response. */
export interface SavedTask {
  readonly check: CheckName
  readonly raw: unknown
  readonly isFromList: boolean
}

/** What one saved response holds. */
interface SavedContents {
  readonly tasks: readonly SavedTask[]
  /** for a list without tasks: the checks whose list it can be, likeliest first */
  readonly emptyListOf: readonly CheckName[]
  /** the cluster's upgrade information, if the response is that; else null */
  readonly upgradeInfo: unknown
}

const NO_CONTENTS: SavedContents = { tasks: [], emptyListOf: [], upgradeInfo: null }

/** Finds what a saved response holds: one task, a list of tasks as the API sends it, or an array of such responses. */
export function contentsOf(value: unknown): SavedContents {
  if (Array.isArray(value)) {
    const parts = value.flat(3).map((part) => (Array.isArray(part) ? NO_CONTENTS : contentsOf(part)))
    return {
      tasks: parts.flatMap(({ tasks }) => tasks.map((task) => ({ ...task, isFromList: true }))),
      emptyListOf: parts.flatMap(({ emptyListOf }) => emptyListOf).slice(0, 1),
      upgradeInfo: null,
    }
  }
  if (!isRecord(value)) return NO_CONTENTS
  return isList(value) ? contentsOfList(value) : contentsOfTask(value)
}

/** Go encodes an empty list as `items: null`. */
const isList = ({ items, status }: Readonly<Record<string, unknown>>): boolean =>
  items !== undefined && (items !== null || status === undefined)

const CHECK_OF_KIND: ReadonlyMap<unknown, CheckName> = new Map([
  ['PreCheckTask', 'precheck'],
  ['AddonCheck', 'addons'],
  ['UpgradeTask', 'upgrade'],
  ['PostCheckTask', 'postcheck'],
])

function contentsOfTask(value: Readonly<Record<string, unknown>>): SavedContents {
  const check = CHECK_OF_KIND.get(value['kind'])
  if (check) return { ...NO_CONTENTS, tasks: [{ check, raw: value, isFromList: false }] }
  const { spec } = value
  // The API reference gives the upgrade information no kind.
  return isRecord(spec) && isRecord(spec['versionInfo']) ? { ...NO_CONTENTS, upgradeInfo: value } : NO_CONTENTS
}

/** Kinds of lists that can be lists of tasks: the API reference gives most lists no kind. */
const TASK_LIST_KINDS: readonly unknown[] = [undefined, null, '', 'List', 'PreCheckTask', 'PreCheckTaskList']

function contentsOfList({ kind, items }: Readonly<Record<string, unknown>>): SavedContents {
  const all = [items ?? []].flat()
  if (kind === 'AddonCheck')
    return {
      tasks: all.map((raw) => ({ check: 'addons', raw, isFromList: true })),
      emptyListOf: all.length === 0 ? ['addons'] : [],
      upgradeInfo: null,
    }
  const tasks = all.flatMap((item): SavedTask[] => {
    const ownKind = isRecord(item) && typeof item['kind'] === 'string' ? item['kind'] : kind
    const check = CHECK_OF_KIND.get(ownKind)
    return check === 'precheck' || check === 'upgrade' ? [{ check, raw: item, isFromList: true }] : []
  })
  const isEmptyTaskList = all.length === 0 && TASK_LIST_KINDS.includes(kind)
  return { tasks, emptyListOf: isEmptyTaskList ? ['precheck', 'upgrade'] : [], upgradeInfo: null }
}

/** The id of the one task that a response holds, or `list`. */
export function evidenceId(tasks: readonly SavedTask[]): string {
  const [only, ...others] = tasks
  const metadata = isRecord(only?.raw) && isRecord(only.raw['metadata']) ? only.raw['metadata'] : {}
  const id = metadata['uid'] ?? metadata['taskID']
  const isAlone = others.length === 0 && only?.isFromList === false
  return isAlone && typeof id === 'string' && id !== '' ? id : 'list'
}
