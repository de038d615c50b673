import { readFileSync } from 'node:fs'
import { readBody } from './cce/body.js'
import { readSaved } from './checks/saved.js'
import { gateObservation } from './checks/standing.js'
import { findPolicy, NO_RUN_POLICY, policyFault, type RunPolicy } from './find-policy.js'
import { readTrigger, type Trigger } from './github/trigger.js'
import { NO_FACTS } from './model/cluster-facts.js'
import type { Observation, SettingFault } from './model/finding.js'
import { type Log, sleep } from './model/ports.js'
import type { Subject } from './report/build-report.js'
import { type BaseTools, expectationsOf, type Seen, type Tools, told } from './seen.js'
import type { ReadSettings } from './settings/read-settings.js'
import { type ResultFile, readResultFiles } from './settings/result-files.js'
import type { Settings } from './settings/settings.js'
import { counted } from './text/plain.js'
import type { World } from './world.js'

/** What was seen: results of checks, observations about the run as a whole, and the responses they rest on. */
export interface Collected extends Seen {
  readonly subject: Subject
  readonly aboutRun: readonly Observation[]
  readonly policy: RunPolicy
  /** wrong settings: red, whatever was asked for */
  readonly refused: boolean
  /** a fork or bot pull request that may go on without access */
  readonly excused: boolean
  /** the number of changed files, where none of them matches `paths`; else null */
  readonly notApplicable: number | null
}

/** Without these nobody reaches CCE; GitHub withholds them, and configuration variables with them, from forks and bots. */
const KEYS: readonly string[] = ['credentials', 'access-key', 'secret-key']

/**
 * Collects whatever the settings ask for. Wrong settings are refused before any request.
 * @param judging what the policy that was found says of results, for the checks that must know before they go on
 */
export async function collect(
  read: ReadSettings,
  world: World,
  base: BaseTools,
  judging: (policy: RunPolicy) => Pick<Tools, 'isGood' | 'mayConfirm'>,
): Promise<Collected> {
  const nothing: Collected = {
    subject: read.subject,
    results: [],
    aboutRun: [],
    policy: NO_RUN_POLICY,
    evidence: [],
    facts: NO_FACTS,
    notCovered: [],
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
  const unusable = policyFault(read.run, world)
  if (saved.faults.length > 0 || unusable) return refuse([...saved.faults, ...(unusable ? [unusable] : [])])
  const trigger = triggerOf(world.env)
  const author = trigger.kind !== 'pull_request' ? null : trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null
  const lacks = read.missing.map((fault) => fault.input)
  const isLockedOut = author !== null && lacks.some((name) => KEYS.includes(name))
  if (read.missing.length > 0 && !isLockedOut) return refuse(read.missing)
  const changed = await changesApart(read, world, trigger, base.log)
  if (changed !== null) return { ...nothing, notApplicable: changed }
  if (author !== null && isLockedOut) {
    const excused = read.run.noAccess === 'skip'
    const fact = { name: 'no-access', author, missing: lacks, excused } as const
    return { ...nothing, excused, aboutRun: [gateObservation(null, fact)] }
  }
  if (!read.settings) return refuse([])
  const policy = await findPolicy(read.run, trigger, world, base.log)
  const tools = { ...base, ...judging(policy) }
  try {
    if (saved.files) return { ...nothing, policy, ...decideAgain(read.settings, saved.files, world, tools) }
    const { askCce } = await import('./ask-cce.js')
    return { ...nothing, policy, ...(await askCce(read.settings, world, tools)) }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return {
      ...nothing,
      policy,
      aboutRun: [
        gateObservation(null, {
          name: 'unreadable-response',
          what: 'gate',
          fault: { code: 'own-fault', said },
        }),
      ],
    }
  }
}

async function savedFiles(
  settings: Settings | null,
  cwd: string,
): Promise<{ readonly files: readonly ResultFile[] | null; readonly faults: readonly SettingFault[] }> {
  if (settings?.source.kind !== 'results') return { files: null, faults: [] }
  return readResultFiles(settings.source.patterns, cwd)
}

function triggerOf(env: World['env']): Trigger {
  const path = env['GITHUB_EVENT_PATH']
  return path ? readTrigger(env['GITHUB_EVENT_NAME'] ?? '', readJson(path)) : { kind: 'other' }
}

/** An event that cannot be read is none: the gate then runs. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** How many files the change touches, if none of them matches `paths`; null where the gate must ask. */
async function changesApart(read: ReadSettings, world: World, trigger: Trigger, log: Log): Promise<number | null> {
  if (read.run.paths.length === 0 || trigger.kind === 'other') return null
  const [{ changedFiles }, { touchesPaths }] = await Promise.all([
    import('./github/changed-files.js'),
    import('./github/path-filter.js'),
  ])
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(60_000)])
  const changed = await changedFiles(trigger, {
    token: read.run.githubToken,
    apiUrl: world.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: world.env['GITHUB_REPOSITORY'] ?? '',
    signal,
    wait: (ms) => sleep(world.clock, ms, signal),
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
  { log, redact, hasSecrets }: Tools,
): Seen {
  log.info(`Reading ${counted(files.length, 'saved response')}; nothing is fetched`)
  // as in an answer of the API: JSON escapes can hide a credential
  const safe = hasSecrets ? files.map(({ path, text }) => ({ path, text: readBody(text, redact).text })) : files
  const saved = readSaved(safe, settings.checks, expectationsOf(settings), settings, world.clock.now())
  for (const line of saved.passedOver) log.info(line)
  for (const result of saved.results) log.info(told(result))
  return { ...saved, facts: NO_FACTS, notCovered: [] }
}
