// How the time of a run grows with the size of each of its inputs: 8,000 entries may take ten times as long as 1,000.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const ACTION = resolve('dist/index.js')
const [SMALL, LARGE] = [1_000, 8_000]
const PAIRS = 3
const POLICY = '.github/cce-upgrade-policy.yml'

const time = (ms) => `${new Date(Date.now() + ms).toISOString().slice(0, 23).replace('T', ' ')} +0000 UTC`
const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
const list = (length, entry) => Array.from({ length }, (_, index) => entry(index))
/** A word of letters only, because numbers in a message are folded. */
const word = (index) => list(4, (place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join('')

const failed = (over) => ({
  name: 'NodeDiskCheck',
  kind: 'Risk',
  group: 'NodeCheck',
  level: 'Warning',
  phase: 'Failed',
  message: 'the disk is full',
  ...over,
})

/** A failed pre-upgrade check with these items in its cluster section and these nodes. */
const precheck = (items, stages, uid = 'f61e008c-1600-41c0-9bde-121de5a30660') => ({
  kind: 'PreCheckTask',
  apiVersion: 'v3',
  metadata: { uid, creationTimestamp: time(-120_000), updateTimestamp: time(-60_000) },
  spec: { clusterVersion: 'v1.28.15-r0', targetVersion: 'v1.31.1-r0' },
  status: {
    phase: 'Failed',
    expireTimeStamp: time(3_540_000),
    clusterCheckStatus: { phase: 'Failed', itemsStatus: items },
    addonCheckStatus: { phase: 'Success', itemsStatus: [] },
    nodeCheckStatus: { phase: stages.length > 0 ? 'Failed' : 'Success', nodeStageStatus: stages },
  },
})

const stage = (index, item) => ({
  nodeInfo: { uid: `uid-${index}`, name: `pool-${word(index)}`, status: 'Active', nodeType: 'vm' },
  itemsStatus: [item],
})

const addonTask = (index) => ({
  metadata: {
    type: 'addonUpgrade',
    taskID: `task-${index}`,
    addonTemplateName: `addon-${word(index)}`,
    addonInstanceName: `addon-${word(index)}`,
    addonInstanceID: `instance-${index}`,
    createTimeStamp: new Date(Date.now() - 60_000).toISOString(),
    expireTimeStamp: new Date(Date.now() + 3_540_000).toISOString(),
  },
  spec: { addonTargetVersion: '1.30.6' },
  status: {
    status: 'Failed',
    riskList: [{ riskName: `Risk${word(index)}`, status: 'Failed', level: 'Warning', message: word(index) }],
  },
})

const addonTasks = (count) => ({
  kind: 'AddonCheck',
  apiVersion: 'v3',
  pageInfo: { currentCount: count },
  items: list(count, addonTask),
})

const waiver = (index, expires) =>
  `  - name: Item${word(index)}\n    reason: CHG-1\n    owner: me\n    expires: ${expires}\n`

const one = [failed({})]
/** What grows, by name: the files of the workspace for a number of entries. */
const CASES = {
  'distinct items': (n) => ({
    'a.json': precheck(
      list(n, (index) => failed({ name: `Item${word(index)}` })),
      [],
    ),
  }),
  'nodes with one cause': (n) => ({
    'a.json': precheck(
      [],
      list(n, (index) => stage(index, failed({}))),
    ),
  }),
  'distinct messages of one item': (n) => ({
    'a.json': precheck(
      [],
      list(n, (index) => stage(index, failed({ message: `the disk ${word(index)} is full` }))),
    ),
  }),
  'words of one message': (n) => ({
    'a.json': precheck(
      [failed({ message: list(n, (index) => `${word(index)}-${index} 10.0.0.${index % 250}`).join(' ') })],
      [],
    ),
  }),
  'add-on checks': (n) => ({
    'a.json': addonTasks(n),
  }),
  'saved files': (n) =>
    Object.fromEntries(
      list(n, (index) => [
        `${index}.json`,
        precheck(one, [], `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
      ]),
    ),
  'rules of the policy': (n) => ({
    'a.json': precheck(
      list(100, (index) => failed({ name: `Item${word(index)}` })),
      [],
    ),
    [POLICY]: `version: 1\nrules:\n${list(n, (index) => `  - match: { name: Other${word(index)} }\n    decision: block\n    reason: r\n`).join('')}`,
  }),
  'waivers of the policy': (n) => ({
    'a.json': precheck(
      list(100, (index) => failed({ name: `Item${word(index)}` })),
      [],
    ),
    [POLICY]: `version: 1\nwaivers:\n${list(n, (index) => waiver(index, day(30))).join('')}`,
  }),
  'waivers that have expired': (n) => ({
    'a.json': precheck(one, []),
    [POLICY]: `version: 1\nwaivers:\n${list(n, (index) => waiver(index, day(-30))).join('')}`,
  }),
  'unknown keys of the policy': (n) => ({
    'a.json': precheck(one, []),
    [POLICY]: `version: 1\n${list(n, (index) => `key-${word(index)}: 1\n`).join('')}`,
  }),
  'unknown keys of one rule': (n) => ({
    'a.json': precheck(one, []),
    [POLICY]: `version: 1\nrules:\n  - decision: warn\n    match:\n${list(n, (index) => `      key-${word(index)}: 1\n`).join('')}`,
  }),
  'anchors of the policy, each with an alias': (n) => ({
    'a.json': precheck(one, []),
    [POLICY]: `version: 1\nrules:\n${list(n, (index) => `  - { match: &a${index} { name: Other${word(index)} }, decision: block }\n  - { match: *a${index}, decision: warn }\n`).join('')}`,
  }),
  'faults of the policy': (n) => ({
    'a.json': precheck(one, []),
    [POLICY]: `version: 1\nwaivers:\n${list(n, (index) => waiver(index, 'someday')).join('')}`,
  }),
}

/** Entries of one kind grow beside this many of the others. */
const BESIDE = 1_000
/** A waiver of the one cause on many nodes, for some of those nodes. */
const nodeWaiver = (nodes) =>
  `  - name: NodeDiskCheck\n    match: { nodes: [${nodes}] }\n    reason: CHG-1\n    owner: me\n    expires: ${day(30)}\n`
const waivers = (entries) => `version: 1\nwaivers:\n${entries.join('')}`
const rules = (entries) => `version: 1\nrules:\n${entries.join('')}`
const rule = (match) => `  - match: { ${match} }\n    decision: block\n    reason: r\n`
const onNodes = (count) =>
  precheck(
    [],
    list(count, (index) => stage(index, failed({}))),
  )
const namedItems = (count) =>
  precheck(
    list(count, (index) => failed({ name: `Item${word(index)}` })),
    [],
  )

/** The entries of a policy beside what they match or do not match: each grows alone. */
const POLICY_CASES = {
  'waivers with a glob for one node each, beside 1,000 nodes': (n) => ({
    'a.json': onNodes(BESIDE),
    [POLICY]: waivers(list(n, (index) => nodeWaiver(`"*-${word(index)}"`))),
  }),
  'waivers with globs that match no node, beside 1,000 nodes': (n) => ({
    'a.json': onNodes(BESIDE),
    [POLICY]: waivers(list(n, (index) => nodeWaiver(`"other-${word(index)}-*"`))),
  }),
  'nodes beside 1,000 waivers with a glob for one node each': (n) => ({
    'a.json': onNodes(n),
    [POLICY]: waivers(list(BESIDE, (index) => nodeWaiver(`"*-${word(index)}"`))),
  }),
  'globs in one waiver, beside 1,000 nodes': (n) => ({
    'a.json': onNodes(BESIDE),
    [POLICY]: waivers([nodeWaiver(list(n, (index) => `"*-${word(index)}"`).join(', '))]),
  }),
  'rules, beside 1,000 items that they match': (n) => ({
    'a.json': namedItems(BESIDE),
    [POLICY]: rules(list(n, (index) => rule(`name: "*${word(index)}"`))),
  }),
  'items, beside 1,000 rules that match them': (n) => ({
    'a.json': namedItems(n),
    [POLICY]: rules(list(BESIDE, (index) => rule(`name: "*${word(index)}"`))),
  }),
  'rules that match every item, beside 1,000 items': (n) => ({
    'a.json': namedItems(BESIDE),
    [POLICY]: rules(list(n, () => rule('kind: Risk'))),
  }),
  'waivers for other clusters, beside 1,000 add-on checks': (n) => ({
    'a.json': addonTasks(BESIDE),
    [POLICY]: waivers(
      list(n, (index) =>
        waiver(index, day(30)).replace('    reason', `    match: { cluster: c-${word(index)}-* }\n    reason`),
      ),
    ),
  }),
}

/** Runs the action on these files. @returns milliseconds */
function timeOf(folder, files) {
  const cwd = mkdtempSync(join(folder, 'run-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  const start = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(process.execPath, [ACTION], {
    cwd,
    env: { PATH: process.env.PATH, INPUT_RESULTS: '*.json' },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    timeout: 300_000,
  })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  if (error || (status !== 0 && status !== 1)) throw new Error(`the action ended with ${status}: ${error ?? stderr}`)
  rmSync(cwd, { recursive: true })
  return ms
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** @param only a part of the names of the cases to measure */
export function* measureGrowth(only = '') {
  const folder = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-growth-'))
  try {
    for (const [name, filesFor] of Object.entries({ ...CASES, ...POLICY_CASES }).filter(([name]) =>
      name.includes(only),
    )) {
      const [small, large] = [filesFor(SMALL), filesFor(LARGE)]
      const pairs = list(PAIRS, () => [timeOf(folder, small), timeOf(folder, large)])
      yield {
        name: `8,000 ${name}, compared with 1,000`,
        value: median(pairs.map(([before, after]) => after / before)),
        limit: 10,
        unit: 'times',
        note: `medians ${median(pairs.map(([before]) => before)).toFixed(0)} ms and ${median(pairs.map(([, after]) => after)).toFixed(0)} ms`,
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
