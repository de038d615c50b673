// How long the check of manifests takes, compared with reading every file and parsing those that could hold a removed API, and how time
// and memory grow with the number of files. Both run in turn, so that a machine whose speed drifts slows both.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const [SMALL, LARGE] = [5_000, 200_000]
const PAIRS = 5
const GATE = resolve('dist/cli/index.js')
const VERSIONS = ['--current-version', 'v1.24', '--target-version', 'v1.31']

/** Objects of every kind of place, of which `api` is removed or not. */
const PLACES = [
  ['yaml', (api, n) => `apiVersion: ${api}\nkind: PodDisruptionBudget\nmetadata:\n  name: web-${n}\n`],
  ['yaml', (api, n) => `# ${n}\nkind: Service\napiVersion: v1\n---\n${PLACES[0][1](api, n)}`],
  [
    'json',
    (api, n) => JSON.stringify({ apiVersion: api, kind: 'PodDisruptionBudget', metadata: { name: `web-${n}` } }),
  ],
  ['yaml', (api, n) => `{apiVersion: ${api}, kind: PodDisruptionBudget, metadata: {name: web-${n}}}\n`],
  [
    'yaml',
    (api, n) =>
      `kind: List\napiVersion: v1\nitems:\n  - kind: PodDisruptionBudget\n    apiVersion: ${api}\n    metadata: {name: w${n}}\n`,
  ],
  [
    'yaml',
    (api, n) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c${n}}\ndata:\n  a.yaml: |\n    apiVersion: ${api}\n    kind: PodDisruptionBudget\n`,
  ],
  [
    'tpl',
    (api, n) =>
      `{{- if .Values.on }}\napiVersion: ${api}\nkind: PodDisruptionBudget\nmetadata:\n  name: {{ .Release.Name }}-${n}\n{{- end }}\n`,
  ],
  [
    'tf',
    (api, n) =>
      `resource "kubernetes_manifest" "w${n}" {\n  manifest = {\n    apiVersion = "${api}"\n    kind       = "PodDisruptionBudget"\n  }\n}\n`,
  ],
]
/** What no scanner needs to parse: a deployment of some length. */
const PLAIN = (n) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web-${n}\nspec:\n  template:\n    spec:\n      containers:\n${`        - name: app\n          image: registry.example.com/app:1.0\n          env: [{name: A, value: b}]\n`.repeat(8)}`

/** Writes a repository. @param removedEach every so many files use a removed API; as many use the one that replaces it */
function writeRepository(folder, count, removedEach) {
  for (let n = 0; n < count; n++) {
    const [suffix, text] = PLACES[n % PLACES.length]
    const api = n % removedEach === 0 ? 'policy/v1beta1' : n % removedEach === 1 ? 'policy/v1' : null
    const file = join(folder, `team-${n % 40}`, `app-${Math.floor(n / 400)}`, `f${n}.${api === null ? 'yaml' : suffix}`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, api === null ? PLAIN(n) : text(api, Math.floor(n / removedEach)))
  }
}

/** Reads every file, and parses those with a version that is no longer served. */
const READ_AND_PARSE = `
  const { readdirSync, readFileSync } = require('node:fs')
  const { parseAllDocuments } = require(${JSON.stringify(resolve('node_modules/yaml'))})
  for (const entry of readdirSync('.', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const text = readFileSync(entry.parentPath + '/' + entry.name, 'utf8')
    if (/v\\d+(?:alpha|beta)\\d/.test(text)) parseAllDocuments(text).length
  }`

/** Writes down the most memory that the process took, in KiB. */
const memoryProbe = (file) =>
  `data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from 'node:fs'
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))
  `)}`

/** @returns milliseconds of a command in a folder; null if there is no such program */
function timeOf(folder, program, args) {
  const start = process.hrtime.bigint()
  const { error, status, stderr } = spawnSync(program, args, { cwd: folder, maxBuffer: 1 << 30, encoding: 'utf8' })
  if (error?.code === 'ENOENT') return null
  if (error || ![0, 1, 2, 3].includes(status)) throw new Error(`${program} ended with ${status}: ${error ?? stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const gate = (folder, out, nodeArgs = []) =>
  timeOf(folder, process.execPath, [
    ...nodeArgs,
    GATE,
    'gate',
    '--checks',
    'manifests',
    ...VERSIONS,
    '--report-dir',
    out,
  ])

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const seconds = (ms) => `${(ms / 1_000).toFixed(2)} s`

export function* measureManifests() {
  const folder = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-bench-'))
  try {
    const [small, large, out] = ['small', 'large', 'out'].map((name) => join(folder, name))
    writeRepository(small, SMALL, 4)
    const parse = () => timeOf(small, process.execPath, ['-e', READ_AND_PARSE])
    const pluto = () => timeOf(small, 'pluto', ['detect-files', '-d', '.', '-t', 'k8s=v1.31.0', '-o', 'json'])
    for (const run of [() => gate(small, out), parse]) run()
    const pairs = Array.from({ length: PAIRS }, () => ({ gate: gate(small, out), parse: parse(), pluto: pluto() }))
    const [gateMs, parseMs] = [median(pairs.map((one) => one.gate)), median(pairs.map((one) => one.parse))]
    const plutoMs = pairs.every((one) => one.pluto !== null) ? median(pairs.map((one) => one.pluto)) : null
    yield {
      name: `the manifests of ${SMALL} files, compared with reading all and parsing the candidates`,
      value: median(pairs.map((one) => one.gate / one.parse)),
      limit: 1,
      unit: 'times',
      note: `${seconds(gateMs)} and ${seconds(parseMs)}; ${plutoMs === null ? 'pluto is not installed' : `pluto takes ${seconds(plutoMs)}`}`,
    }
    writeRepository(large, LARGE, 200)
    writeRepository(join(folder, 'part'), SMALL, 200)
    const partMs = median(Array.from({ length: PAIRS }, () => gate(join(folder, 'part'), out)))
    const memory = join(folder, 'memory.txt')
    const largeMs = gate(large, out, ['--import', memoryProbe(memory)])
    yield {
      name: `the manifests of ${LARGE} files, compared with ${LARGE / SMALL} times those of ${SMALL}`,
      value: largeMs / partMs / (LARGE / SMALL),
      limit: 1.2,
      unit: 'times',
      note: `${seconds(largeMs)} and ${seconds(partMs)}`,
    }
    yield {
      name: `the memory of ${LARGE} files`,
      value: Number(readFileSync(memory, 'utf8')) / 1024,
      limit: 400,
      unit: 'MiB',
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
