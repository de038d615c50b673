import { readFile } from 'node:fs/promises'
import { createCceClient } from './cce/client.js'
import { cceEndpoint } from './cce/endpoints.js'
import type { CheckContext, Evidence } from './checks/context.js'
import { LIVE_CHECKS } from './checks/registry.js'
import { readSaved } from './checks/saved.js'
import { gateObservation } from './checks/standing.js'
import { readTrigger, type Trigger } from './github/trigger.js'
import type { CheckResult } from './model/check-result.js'
import type { Observation, SettingFault } from './model/finding.js'
import type { Log, Redact } from './model/ports.js'
import { isoTime } from './model/timestamp.js'
import type { Subject } from './report/build-report.js'
import type { ReadSettings } from './settings/read-settings.js'
import { type ResultFile, readResultFiles } from './settings/result-files.js'
import type { Settings } from './settings/settings.js'
import { counted } from './text/plain.js'
import type { World } from './world.js'

/** What was seen: results of checks, observations about the run as a whole, and the responses they rest on. */
export interface Collected {
  readonly subject: Subject
  readonly results: readonly CheckResult[]
  readonly aboutRun: readonly Observation[]
  readonly evidence: readonly Evidence[]
  /** wrong settings: red, whatever was asked for */
  readonly refused: boolean
  /** a fork or bot pull request that may go on without access */
  readonly excused: boolean
  /** the number of changed files, where none of them matches `paths`; else null */
  readonly notApplicable: number | null
}

interface Tools {
  readonly log: Log
  readonly redact: Redact
}

/** The whole run ends this long after the time for waiting is over. */
const RUN_GRACE_MS = 5 * 60_000

/** Collects whatever the settings ask for. Wrong settings are refused before any request. */
export async function collect(read: ReadSettings, world: World, tools: Tools): Promise<Collected> {
  const nothing: Collected = {
    subject: subjectOf(read),
    results: [],
    aboutRun: [],
    evidence: [],
    refused: false,
    excused: false,
    notApplicable: null,
  }
  const refuse = (faults: readonly SettingFault[]): Collected => ({
    ...nothing,
    refused: true,
    aboutRun: faults.map((fault) => gateObservation(null, { name: 'wrong-settings', fault })),
  })
  if (read.faults.length > 0) return refuse([...read.faults, ...read.missing])
  const saved = await savedFiles(read.settings, world.cwd)
  if (saved.faults.length > 0) return refuse(saved.faults)
  const trigger = await triggerOf(world.env)
  const author = trigger.kind !== 'pull_request' ? null : trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null
  if (read.missing.length > 0 && author === null) return refuse(read.missing)
  const changed = await changesApart(read, world, trigger, tools.log)
  if (changed !== null) return { ...nothing, notApplicable: changed }
  if (author !== null && read.missing.length > 0) {
    const missing = read.missing.map((fault) => fault.input)
    const fact = { name: 'no-access', author, missing } as const
    return { ...nothing, excused: read.run.noAccess === 'skip', aboutRun: [gateObservation(null, fact)] }
  }
  if (!read.settings) return refuse([])
  try {
    return {
      ...nothing,
      ...(saved.files
        ? decideAgain(read.settings, saved.files, world, tools)
        : await askCce(read.settings, world, tools)),
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return {
      ...nothing,
      aboutRun: [
        gateObservation(null, {
          name: 'unreadable-response',
          what: 'what came back (a fault of the gate itself)',
          detail,
        }),
      ],
    }
  }
}

function subjectOf({ settings }: ReadSettings): Subject {
  const {
    clusterId = null,
    region = null,
    projectId = null,
    currentVersion = null,
    targetVersion = null,
  } = settings ?? {}
  return { clusterId, region, projectId, currentVersion, targetVersion }
}

async function savedFiles(
  settings: Settings | null,
  cwd: string,
): Promise<{ readonly files: readonly ResultFile[] | null; readonly faults: readonly SettingFault[] }> {
  if (settings?.source.kind !== 'results') return { files: null, faults: [] }
  return readResultFiles(settings.source.patterns, cwd)
}

async function triggerOf(env: World['env']): Promise<Trigger> {
  const path = env['GITHUB_EVENT_PATH']
  if (!path) return { kind: 'other' }
  const payload: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  return readTrigger(env['GITHUB_EVENT_NAME'] ?? '', payload)
}

/** How many files the change touches, if none of them matches `paths`; null where the gate must ask. */
async function changesApart(read: ReadSettings, world: World, trigger: Trigger, log: Log): Promise<number | null> {
  if (read.run.paths.length === 0 || trigger.kind === 'other') return null
  const [{ changedFiles }, { touchesPaths }] = await Promise.all([
    import('./github/changed-files.js'),
    import('./github/path-filter.js'),
  ])
  const signal = AbortSignal.timeout(60_000)
  const changed = await changedFiles(trigger, {
    token: read.run.githubToken,
    apiUrl: world.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: world.env['GITHUB_REPOSITORY'] ?? '',
    signal,
  })
  if ('unknown' in changed) {
    log.info(`paths: the changed files cannot be known whole (${changed.unknown}), so the gate runs`)
    return null
  }
  if (touchesPaths(changed.files, read.run.paths)) return null
  return changed.count
}

function decideAgain(
  settings: Settings,
  files: readonly ResultFile[],
  world: World,
  { log, redact }: Tools,
): Pick<Collected, 'results' | 'evidence'> {
  log.info(`Reading ${counted(files.length, 'saved response')}; nothing is fetched`)
  const safe = files.map(({ path, text }) => ({ path, text: redact(text) }))
  const saved = readSaved(safe, settings.checks, expectationsOf(settings), settings, world.clock.now())
  for (const line of saved.passedOver) log.info(line)
  for (const result of saved.results) log.info(told(result))
  return saved
}

const expectationsOf = ({ clusterId, currentVersion, targetVersion, minValidityMs }: Settings) => ({
  clusterId,
  currentVersion,
  targetVersion,
  minValidityMs,
})

async function askCce(
  settings: Settings,
  world: World,
  { log, redact }: Tools,
): Promise<Pick<Collected, 'results' | 'evidence'>> {
  if (settings.source.kind !== 'api') throw new Error('there is nobody to ask')
  const { clusterId, projectId, credentials } = settings.source
  const endpoint = settings.source.endpoint ?? cceEndpoint(settings.region ?? '')
  const { clock } = world
  const waitUntil = clock.now() + settings.waitTimeoutMs
  const endsAt = waitUntil + RUN_GRACE_MS
  const run = new AbortController()
  const stop = clock.after(endsAt - clock.now(), () =>
    run.abort(new DOMException('the time of the whole run is over', 'TimeoutError')),
  )
  const evidence = new Map<string, Evidence>()
  return log.group(`Asking CCE at ${endpoint} about the cluster ${clusterId}`, async () => {
    const client = createCceClient({
      endpoint,
      projectId,
      credentials,
      clock,
      log: { ...log, debug: log.info },
      redact,
      signal: run.signal,
      endsAt,
      env: world.env,
      userAgent: `cce-upgrade-gate/${world.version}`,
      onErrorBody: ({ operation }, status, text) =>
        evidence.set(`${operation} ${status}`, { check: null, id: `${operation}-${status}`, text }),
    })
    const context: CheckContext = {
      client,
      cluster: { projectId, clusterId },
      expectations: expectationsOf(settings),
      selection: settings,
      clock,
      log,
      signal: run.signal,
      waitUntil,
      pollIntervalMs: settings.pollIntervalMs,
      keep: (one) => evidence.set(`${one.check} ${one.id}`, one),
    }
    try {
      const results = (await Promise.all((settings.checks ?? []).map((check) => LIVE_CHECKS[check](context)))).flat()
      for (const result of results) log.info(told(result))
      return { results, evidence: [...evidence.values()] }
    } finally {
      stop()
    }
  })
}

/** One line about a result, for the log. */
function told(result: CheckResult): string {
  const passed = result.items.filter((item) => item.failed === 0 && item.passed > 0).length
  const failed = result.items.filter((item) => item.failed > 0).length
  const of = result.addon ? ` of ${result.addon.instanceName ?? result.addon.template}` : ''
  const age = result.takenAt === null ? '' : `, taken at ${isoTime(result.takenAt)}`
  return `${result.check}${of}: task ${result.taskId ?? '(none)'}, phase ${result.phase ?? '(none)'}${age}; ${passed} items passed, ${failed} failed`
}
