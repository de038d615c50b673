import type { Random } from './random.js'

/** Values that responses have been seen with, or could be damaged to. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e21,
  '',
  ' ',
  'Success',
  'Failed',
  'Running',
  'Init',
  'Error',
  'Pause',
  'success',
  'Exception',
  'Risk',
  'Fatal',
  'Warning',
  'Info',
  'ExecuteException',
  'v1.31.1-r0',
  'v1.3',
  '0001-01-01 00:00:00 +0000 UTC',
  '2026-01-01 00:50:00.5 +0000 UTC',
  '9999-99-99T99:99:99Z',
  '2025-10-01 00:00:00 +0000 UTC',
  12,
  '\u202e\u0000\ud800',
  [],
  {},
  [null],
  [{ name: 'NodeDiskCheck', kind: 'Exception', group: 'NodeCheck', level: 'Fatal', phase: 'Failed', message: 'full' }],
  { name: 'Odd', kind: 'Exception', group: 'NodeCheck', level: 'Fatal', phase: 'Failed' },
  { phase: 'Failed', itemsStatus: [] },
  [{ riskName: 'R', level: 'Fatal', status: 'Failed', message: 'no' }],
]

const KEYS: readonly string[] = [
  'items',
  'itemsStatus',
  'nodeStageStatus',
  'nodeInfo',
  'phase',
  'status',
  'kind',
  'level',
  'group',
  'name',
  'riskList',
  'expireTimeStamp',
  'expireTimestamp',
  'skippedCheckItemList',
  'networkCheckStatus',
  'clusterCheckStatus',
  'pageInfo',
  'currentCount',
  'next_marker',
  'completionTime',
  'updateTimestamp',
  'targetVersion',
  'clusterID',
  '__proto__',
  'constructor',
]

type Container = Record<string, unknown> | unknown[]

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

/** A container somewhere in a value, found by walking down at random. */
function descend(root: Container, random: Random): Container {
  let at = root
  while (!random.oneIn(5)) {
    const inner = Object.values(at).filter(isContainer)
    if (inner.length === 0) return at
    at = random.pick(inner)
  }
  return at
}

/** Changes a value in one place: a member is removed, replaced, renamed, repeated or added. The value itself is changed. */
export function mutateStructure(root: unknown, random: Random): void {
  if (!isContainer(root)) return
  const at = descend(root, random)
  if (Array.isArray(at)) {
    const index = random.below(at.length + 1)
    const action = random.below(4)
    if (action === 0) at.splice(index, 1)
    else if (action === 1) at.splice(index, 0, structuredClone(random.pick(VALUES)))
    else if (action === 2 && at.length > 0) at.push(structuredClone(at[index % at.length]))
    else if (at.length > 0) at[index % at.length] = structuredClone(random.pick(VALUES))
    return
  }
  const keys = Object.keys(at)
  const key = keys.length > 0 ? random.pick(keys) : 'status'
  const value = at[key]
  const put = (name: string, put: unknown): void => {
    Object.defineProperty(at, name, { value: put, enumerable: true, configurable: true, writable: true })
  }
  switch (random.below(5)) {
    case 0:
      delete at[key]
      break
    case 1:
      put(random.pick(KEYS), structuredClone(random.pick(VALUES)))
      break
    case 2:
      delete at[key]
      put(random.pick(KEYS), value)
      break
    case 3:
      put(random.pick(KEYS), structuredClone(value))
      break
    default:
      put(key, structuredClone(random.pick(VALUES)))
  }
}

const PIECES: readonly string[] = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  'null',
  '\u0000',
  '\ufeff',
  '1e999',
  '\n',
  ' ',
  '&a ',
  '*a',
  '- ',
  '#',
  '\t',
]

/** Changes a text in one place: bytes are removed, replaced, repeated, or come from another text. */
export function mutateText(text: string, other: string, random: Random): string {
  const at = random.below(text.length + 1)
  const length = random.oneIn(4) ? random.below(200) : random.below(6)
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length)
    case 1:
      return text.slice(0, at) + random.pick(PIECES) + text.slice(at)
    case 2:
      return text.slice(0, at) + String.fromCharCode(random.below(random.oneIn(3) ? 65_536 : 128)) + text.slice(at + 1)
    case 3:
      return text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length)
    case 4: {
      const from = random.below(other.length)
      return text.slice(0, at) + other.slice(from, from + length * 4) + text.slice(at)
    }
    default:
      return text.slice(0, at)
  }
}
