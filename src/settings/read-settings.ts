import { CHECKS } from '../model/check.js'
import { LANGUAGES } from '../model/language.js'
import type { SettingFault } from '../model/setting-fault.js'
import { ACTION_INPUTS, type InputName } from './action-inputs.js'
import { contradictions, missingAccess, unknownInputs } from './consistency.js'
import { type Lookup, readCceAccess, secretTexts } from './credentials.js'
import {
  baseUrl,
  boolean,
  choice,
  choices,
  commitId,
  duration,
  faultOf,
  filePath,
  globs,
  id,
  ownFolder,
  pathGlobs,
  type Reader,
  region,
  version,
} from './readers.js'
import { COMMENT_MODES, type RunSettings, type Settings, type Source } from './settings.js'

/** The raw texts: inputs by their name in action.yml, and the environment. */
export interface RawSettings {
  readonly inputs: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The settings, and everything that is wrong with them. */
export interface ReadSettings {
  /** null if anything is wrong or missing */
  readonly settings: Settings | null
  readonly run: RunSettings
  /** what the run is about, as far as it is known: also if other settings are wrong */
  readonly subject: Omit<Settings, 'source'>
  readonly faults: readonly SettingFault[]
  /** what is needed to reach CCE and is not set, as is usual in workflows that get no secrets from GitHub */
  readonly missing: readonly SettingFault[]
  /** for the log, in English */
  readonly notices: readonly string[]
  /** the files or globs of saved responses, also if other settings are wrong */
  readonly results: readonly string[]
  /** texts to mask in every output */
  readonly secrets: readonly string[]
}

/** The clusters that the settings name. */
export const clusterIdsOf = ({ subject: { clusterId } }: Pick<ReadSettings, 'subject'>): readonly string[] =>
  clusterId === null ? [] : [clusterId]

/** The default of `policy`. */
export const POLICY_FILE = '.github/cce-upgrade-policy.yml'

/** Reads every input strictly and collects all faults. Never throws for what the inputs say. */
export function readSettings(raw: RawSettings): ReadSettings {
  const input: Lookup = (name) => raw.inputs[name]?.trim() || null
  const env: Lookup = (name) => raw.env[name]?.trim() || null
  const faults: SettingFault[] = unknownInputs(Object.keys(raw.inputs))
  const optional = <T>(name: InputName, reader: Reader<T>, text: string | null = input(name)): T | null => {
    if (text === null) return null
    const result = reader(text)
    if ('value' in result) return result.value
    faults.push(faultOf(name, text, result))
    return null
  }
  const withDefault = <T>(name: InputName, reader: Reader<T>): T => {
    const value = optional(name, reader)
    if (value !== null) return value
    const result = reader(ACTION_INPUTS[name].defaultValue)
    if ('value' in result) return result.value
    throw new Error(`action.yml declares an unusable default for ${name}`)
  }
  const access = readCceAccess(input, env)
  // saved responses need no credentials, so credentials in the environment are not checked then
  const needsAccess = input('results') === null
  faults.push(...access.faults.filter((fault) => needsAccess || Object.hasOwn(ACTION_INPUTS, fault.input)))
  const run: RunSettings = {
    requestedFailOn: optional('fail-on', choice(['fatal', 'exception', 'warning', 'any', 'none'])),
    policy: {
      path: optional('policy', filePath) ?? POLICY_FILE,
      isGiven: input('policy') !== null,
      source: optional('policy-source', choice(['base', 'workspace'])),
    },
    paths: optional('paths', pathGlobs) ?? [],
    noAccess: withDefault('no-access', choice(['fail', 'skip'])),
    githubToken: input('github-token') ?? env('GITHUB_TOKEN'),
    baseline: optional('baseline', filePath),
    commitStatus: withDefault('commit-status', boolean),
    comment: withDefault('comment', choice(COMMENT_MODES)),
    checkRun: withDefault('check-run', boolean),
    headSha: optional('head-sha', commitId),
    annotations: withDefault('annotations', boolean),
    language: withDefault('language', choice(LANGUAGES)),
    reportDir: withDefault('report-dir', ownFolder),
  }
  const clusterId = optional('cluster-id', id)
  const projectId = optional('project-id', id, access.projectId)
  const regionId = optional('region', region, access.region)
  const endpoint = optional('endpoint', baseUrl)
  const patterns = optional('results', globs)
  const subject = {
    checks: optional('checks', choices(CHECKS)) ?? (patterns ? null : (['precheck'] as const)),
    clusterId,
    projectId,
    region: regionId,
    autopilot: withDefault('autopilot', boolean),
    start: withDefault('start', choice(['never', 'if-needed', 'always'])),
    upgradeTaskId: optional('upgrade-task-id', id),
    precheckTaskId: optional('precheck-task-id', id),
    addonTaskId: optional('addon-task-id', id),
    addonInstanceId: optional('addon-instance-id', id),
    addonCheckType: withDefault('addon-check-type', choice(['addonUpgrade', 'addonStatic', 'all'])),
    currentVersion: optional('current-version', version),
    targetVersion: optional('target-version', version),
    minValidityMs: withDefault('min-validity', duration(null, '24h')),
    waitTimeoutMs: withDefault('wait-timeout', duration(null, '120h')),
    pollIntervalMs: withDefault('poll-interval', duration('1s', '1h')),
  }
  faults.push(...contradictions(subject, input))
  const missing = needsAccess ? [...access.missing, ...missingAccess(access, input)] : []
  const { credentials } = access
  let source: Source | null = null
  if (patterns) source = { kind: 'results', patterns }
  else if (clusterId !== null && projectId !== null && credentials !== null)
    source = { kind: 'api', clusterId, projectId, endpoint, credentials }
  const isUsable = faults.length === 0 && missing.length === 0
  return {
    settings: isUsable && source !== null ? { source, ...subject } : null,
    run,
    subject,
    faults,
    missing,
    notices: access.notices,
    results: patterns ?? [],
    secrets: secretTexts(input, env),
  }
}
