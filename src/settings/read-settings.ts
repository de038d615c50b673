import { CHECKS, type SettingFault } from '../model/finding.js'
import { LANGUAGES } from '../model/language.js'
import { ACTION_INPUTS, type InputName } from './action-inputs.js'
import { type FoundCredentials, findCredentials, type Lookup, secretTexts } from './credentials.js'
import {
  baseUrl,
  boolean,
  choice,
  choices,
  commitId,
  duration,
  faultOf,
  file,
  globs,
  id,
  ownFolder,
  pathGlobs,
  type Reader,
  region,
  version,
} from './readers.js'
import { contradictions, missingAccess, unknownInputs } from './setting-faults.js'
import { COMMENT_MODES, type RunSettings, type Settings, type Source } from './settings.js'

/** Raw texts, as they came in: inputs by their name in action.yml, and the environment. */
export interface RawSettings {
  readonly inputs: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What reading comes to. `settings` is null where anything is wrong or missing. */
export interface ReadSettings {
  readonly settings: Settings | null
  readonly run: RunSettings
  /** what the run is about, as far as it is told: also where other settings are wrong */
  readonly subject: Omit<Settings, 'source'>
  /** what is wrong, all of it */
  readonly faults: readonly SettingFault[]
  /** what is not given though it is needed to reach CCE: to be expected where GitHub hands out no secrets */
  readonly missing: readonly SettingFault[]
  readonly notices: readonly string[]
  /** the files or globs of saved responses, also where other settings are wrong */
  readonly results: readonly string[]
  /** texts to hide from every output */
  readonly secrets: readonly string[]
}

/** The clusters that the settings name. */
export const clusterIdsOf = ({ subject: { clusterId } }: Pick<ReadSettings, 'subject'>): readonly string[] =>
  clusterId === null ? [] : [clusterId]

/** Where a policy is looked for that nobody named. */
export const POLICY_FILE = '.github/cce-upgrade-policy.yml'

const HOUR = 3_600_000
const VALIDITY = duration({ atLeastMs: 0, atMostMs: 24 * HOUR, range: { en: 'at most "24h"', zh: '不超过“24h”' } })
const WAITING = duration({ atLeastMs: 0, atMostMs: 120 * HOUR, range: { en: 'at most "120h"', zh: '不超过“120h”' } })
const POLLING = duration({
  atLeastMs: 1000,
  atMostMs: HOUR,
  range: { en: 'between "1s" and "1h"', zh: '在“1s”到“1h”之间' },
})

/** Reads every input, strictly: all faults together, each naming the input, its value and what is allowed. */
export function readSettings(raw: RawSettings): ReadSettings {
  const input: Lookup = (name) => raw.inputs[name]?.trim() || null
  const env: Lookup = (name) => (name === '' ? null : raw.env[name]?.trim() || null)
  const faults: SettingFault[] = unknownInputs(Object.keys(raw.inputs))
  const take = <T>(name: InputName, reader: Reader<T>, text: string | null = input(name)): T | null => {
    if (text === null) return null
    const reading = reader(text)
    if ('value' in reading) return reading.value
    faults.push(faultOf(name, text, reading))
    return null
  }
  const fallback = <T>(name: InputName, reader: Reader<T>): T => {
    const given = take(name, reader)
    if (given !== null) return given
    const reading = reader(ACTION_INPUTS[name].fallback)
    if ('value' in reading) return reading.value
    throw new Error(`action.yml declares an unusable default for ${name}`)
  }
  const found = findCredentials(input, env)
  // saved responses need no credentials, so what the environment holds of them is nobody's fault
  const isAsked = input('results') === null
  faults.push(...found.faults.filter((fault) => isAsked || Object.hasOwn(ACTION_INPUTS, fault.input)))
  const run: RunSettings = {
    requestedFailOn: take('fail-on', choice(['fatal', 'exception', 'warning', 'any', 'none'])),
    policy: {
      path: take('policy', file) ?? POLICY_FILE,
      isGiven: input('policy') !== null,
      source: take('policy-source', choice(['base', 'workspace'])),
    },
    paths: take('paths', pathGlobs) ?? [],
    noAccess: fallback('no-access', choice(['fail', 'skip'])),
    githubToken: input('github-token') ?? env('GITHUB_TOKEN'),
    baseline: take('baseline', file),
    commitStatus: fallback('commit-status', boolean),
    comment: fallback('comment', choice(COMMENT_MODES)),
    checkRun: fallback('check-run', boolean),
    headSha: take('head-sha', commitId),
    annotations: fallback('annotations', boolean),
    language: fallback('language', choice(LANGUAGES)),
    reportDir: fallback('report-dir', ownFolder),
  }
  const clusterId = take('cluster-id', id)
  const projectId = take('project-id', id, found.projectId)
  const regionId = take('region', region, found.region)
  const endpoint = take('endpoint', baseUrl)
  const patterns = take('results', globs)
  const missing = input('results') !== null ? [] : [...found.missing, ...missingAccess(found, input)]
  const rest = {
    checks: take('checks', choices(CHECKS)) ?? (patterns ? null : (['precheck'] as const)),
    clusterId,
    projectId,
    region: regionId,
    autopilot: fallback('autopilot', boolean),
    start: fallback('start', choice(['never', 'if-needed', 'always'])),
    upgradeTaskId: take('upgrade-task-id', id),
    precheckTaskId: take('precheck-task-id', id),
    addonTaskId: take('addon-task-id', id),
    addonInstanceId: take('addon-instance-id', id),
    addonCheckType: fallback('addon-check-type', choice(['addonUpgrade', 'addonStatic', 'all'])),
    currentVersion: take('current-version', version),
    targetVersion: take('target-version', version),
    minValidityMs: fallback('min-validity', VALIDITY),
    waitTimeoutMs: fallback('wait-timeout', WAITING),
    pollIntervalMs: fallback('poll-interval', POLLING),
  }
  faults.push(...contradictions(rest, input))
  const source = sourceOf(patterns, found, { clusterId, projectId, endpoint })
  const usable = faults.length === 0 && missing.length === 0 && source !== null
  return {
    settings: usable ? { source, ...rest } : null,
    run,
    subject: rest,
    faults,
    missing,
    notices: found.notices,
    results: patterns ?? [],
    secrets: secretTexts(input, env),
  }
}

function sourceOf(
  patterns: readonly string[] | null,
  found: FoundCredentials,
  { clusterId, projectId, endpoint }: Record<'clusterId' | 'projectId' | 'endpoint', string | null>,
): Source | null {
  if (patterns) return { kind: 'results', patterns }
  if (clusterId === null || projectId === null || found.credentials === null) return null
  return { kind: 'api', clusterId, projectId, endpoint, credentials: found.credentials }
}
