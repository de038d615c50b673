import type { CheckName } from '../../model/finding.js'

/** A task in a saved response, and whether it stood in a list. */
export interface SavedTask {
  readonly check: CheckName
  readonly raw: unknown
  readonly fromList: boolean
}

/** What one saved response holds: tasks, or the check whose list of tasks it is though there is none in it. */
export interface Held {
  readonly tasks: readonly SavedTask[]
  /** the checks whose list of tasks it may be, though there is none in it; the likeliest first */
  readonly emptyListOf: readonly CheckName[]
  /** the upgrade information of the cluster, where it is that */
  readonly upgradeInfo: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NOTHING_HELD: Held = { tasks: [], emptyListOf: [], upgradeInfo: null }

/** What a saved response holds: one task, a list of them by the API's shape, or a bare array of such responses. */
export function contentsOf(value: unknown): Held {
  if (Array.isArray(value)) {
    const parts = value.flat(3).map((part) => (Array.isArray(part) ? NOTHING_HELD : contentsOf(part)))
    const tasks = parts.flatMap((part) => part.tasks.map((task) => ({ ...task, fromList: true })))
    return { ...NOTHING_HELD, tasks, emptyListOf: parts.flatMap((part) => part.emptyListOf).slice(0, 1) }
  }
  if (!isRecord(value)) return NOTHING_HELD
  return isList(value) ? heldInList(value) : heldInTask(value)
}

/** `items: null` is what Go makes of an empty list. */
const isList = (value: Record<string, unknown>): boolean =>
  'items' in value && value['items'] !== undefined && (value['items'] !== null || value['status'] === undefined)

function heldInTask(value: Record<string, unknown>): Held {
  const check = CHECK_OF_KIND.get(value['kind'])
  if (check) return { ...NOTHING_HELD, tasks: [{ check, raw: value, fromList: false }] }
  const { spec } = value
  // the reference gives the upgrade information no kind of its own
  const isUpgradeInfo = isRecord(spec) && isRecord(spec['versionInfo'])
  return isUpgradeInfo ? { ...NOTHING_HELD, upgradeInfo: value } : NOTHING_HELD
}

const CHECK_OF_KIND: ReadonlyMap<unknown, CheckName> = new Map([
  ['PreCheckTask', 'precheck'],
  ['AddonCheck', 'addons'],
  ['UpgradeTask', 'upgrade'],
  ['PostCheckTask', 'postcheck'],
])

/** Kinds under which an empty list may be one of tasks: the API reference gives most lists no kind of their own. */
const TASK_LIST_KINDS: readonly unknown[] = [undefined, null, '', 'List', 'PreCheckTask', 'PreCheckTaskList']

function heldInList({ kind, items }: Record<string, unknown>): Held {
  const all = [items ?? []].flat()
  if (kind === 'AddonCheck')
    return {
      ...NOTHING_HELD,
      tasks: all.map((raw) => ({ check: 'addons', raw, fromList: true })),
      emptyListOf: all.length === 0 ? ['addons'] : [],
    }
  const tasks = all.flatMap((item): SavedTask[] => {
    const own = isRecord(item) && typeof item['kind'] === 'string' ? item['kind'] : kind
    const check = CHECK_OF_KIND.get(own)
    return check === 'precheck' || check === 'upgrade' ? [{ check, raw: item, fromList: true }] : []
  })
  const isEmpty = all.length === 0 && TASK_LIST_KINDS.includes(kind)
  return { ...NOTHING_HELD, tasks, emptyListOf: isEmpty ? ['precheck', 'upgrade'] : [] }
}

/** The id of the one task that a response is about, or `list`. */
export function evidenceId(tasks: readonly SavedTask[]): string {
  const [only, ...others] = tasks
  const metadata = isRecord(only?.raw) && isRecord(only.raw['metadata']) ? only.raw['metadata'] : {}
  const id = metadata['uid'] ?? metadata['taskID']
  const isAlone = others.length === 0 && only?.fromList === false
  return isAlone && typeof id === 'string' && id !== '' ? id : 'list'
}
