import type { Baseline } from '../baseline/baseline.js'
import { readBody } from '../cce/http/body.js'
import { readSaved } from '../checks/saved/index.js'
import { diagnostic } from '../checks/shared/validity.js'
import { readAccess } from '../github/api/octokit.js'
import { readEvent, readTrigger, type Trigger } from '../github/runner/event.js'
import { NO_FACTS } from '../model/cluster-facts.js'
import type { Observation } from '../model/finding.js'
import { counted } from '../model/language.js'
import type { Log } from '../model/ports.js'
import type { SettingFault } from '../model/setting-fault.js'
import { type LoadedPolicy, loadPolicy, NO_RUN_POLICY, policyFault } from '../policy/source/find-policy.js'
import type { Subject } from '../report/build/report.js'
import { type ResultFile, readResultFiles } from '../settings/files.js'
import type { ReadSettings } from '../settings/read-settings.js'
import type { RunSettings, Settings } from '../settings/settings.js'
import { type BaseServices, type CollectedResults, expectationsOf, type Tools, told } from './collected.js'
import { githubRun, type RunContext } from './context.js'
import type { NamedBaseline } from './named-baseline.js'

/** What was seen: results of checks, observations about the run as a whole, and the responses they rest on. */
export interface Collected extends CollectedResults {
  readonly subject: Subject
  readonly aboutRun: readonly Observation[]
  readonly policy: LoadedPolicy
  /** wrong settings: red, whatever was asked for */
  readonly refused: boolean
  /** a fork or bot pull request that may go on without access */
  readonly excused: boolean
  /** the baseline that was named; null: none was */
  readonly baseline: Baseline | null
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
  world: RunContext,
  base: BaseServices,
  judging: (policy: LoadedPolicy) => Pick<Tools, 'isGood' | 'mayConfirm'>,
): Promise<Collected> {
  const empty: Collected = {
    subject: read.subject,
    results: [],
    aboutRun: [],
    policy: NO_RUN_POLICY,
    evidence: [],
    facts: NO_FACTS,
    notCovered: [],
    refused: false,
    excused: false,
    baseline: null,
    notApplicable: null,
  }
  const refuse = (faults: readonly SettingFault[]): Collected => ({
    ...empty,
    refused: true,
    aboutRun: faults.map((fault) => diagnostic(null, { name: 'wrong-settings', fault })),
  })
  if (read.faults.length > 0) return refuse([...read.faults, ...read.missing])
  const saved = await savedFiles(read.settings, world.cwd)
  const named = await namedBaseline(read.run, world.cwd)
  const unusable = [policyFault(read.run, world), named.fault].filter((fault) => fault !== null)
  if (saved.faults.length + unusable.length > 0) return refuse([...saved.faults, ...unusable])
  const nothing = { ...empty, baseline: named.baseline }
  const trigger = readTrigger(readEvent(world.env))
  const author = trigger.kind !== 'pull_request' ? null : trigger.isFork ? 'fork' : trigger.isBot ? 'bot' : null
  const lacks = read.missing.map((fault) => fault.input)
  const isLockedOut = author !== null && lacks.some((name) => KEYS.includes(name))
  if (read.missing.length > 0 && !isLockedOut) return refuse(read.missing)
  const changed = await changesApart(read, world, trigger, base.log)
  if (changed !== null) return { ...nothing, notApplicable: changed }
  if (author !== null && isLockedOut) {
    const excused = read.run.noAccess === 'skip'
    const fact = { name: 'no-access', author, missing: lacks, excused } as const
    return { ...nothing, excused, aboutRun: [diagnostic(null, fact)] }
  }
  if (!read.settings) return refuse([])
  const policy = await loadPolicy(read.run, trigger, world, base.log)
  const tools = { ...base, ...judging(policy) }
  try {
    if (saved.files) return { ...nothing, policy, ...decideAgain(read.settings, saved.files, world, tools) }
    if (read.run.commitStatus) {
      const { targetVersion, waitTimeoutMs } = read.settings
      const pending = { targetVersion, dueAt: world.clock.now() + waitTimeoutMs, language: read.run.language }
      await world.github?.setPendingStatus(githubRun(read, world, base), pending)
    }
    const { queryCce } = await import('./query-cce.js')
    return { ...nothing, policy, ...(await queryCce(read.settings, world, tools)) }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return {
      ...nothing,
      policy,
      aboutRun: [
        diagnostic(null, {
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

/** Reads the baseline only where one is named. */
async function namedBaseline(run: RunSettings, cwd: string): Promise<NamedBaseline> {
  if (run.baseline === null) return { baseline: null, fault: null }
  const { readNamedBaseline } = await import('./named-baseline.js')
  return readNamedBaseline(run.baseline, cwd)
}

/** How many files the change touches, if none of them matches `paths`; null where the gate must ask. */
async function changesApart(read: ReadSettings, world: RunContext, trigger: Trigger, log: Log): Promise<number | null> {
  if (read.run.paths.length === 0 || trigger.kind === 'other') return null
  const { changedFiles, matchesPaths } = await import('../github/api/changed-files.js')
  const changed = await changedFiles(trigger, readAccess(world, read.run.githubToken))
  if ('unknown' in changed) {
    log.info(`paths: the changed files cannot be known whole (${changed.unknown}), so the gate runs`)
    return null
  }
  if (matchesPaths(changed.files, read.run.paths)) return null
  return changed.count
}

function decideAgain(
  settings: Settings,
  files: readonly ResultFile[],
  world: RunContext,
  { log, redact, hasSecrets }: Tools,
): CollectedResults {
  log.info(`Reading ${counted(files.length, 'saved response')}; nothing is fetched`)
  // as in an answer of the API: JSON escapes can hide a credential
  const safe = hasSecrets ? files.map(({ path, text }) => ({ path, text: readBody(text, redact).text })) : files
  const saved = readSaved(safe, settings.checks, expectationsOf(settings), settings, world.clock.now())
  for (const line of saved.passedOver) log.info(line)
  for (const result of saved.results) log.info(told(result))
  return { ...saved, facts: NO_FACTS, notCovered: [] }
}
