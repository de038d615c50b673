import { CHECKS, type CheckName, isCceCheck } from '../model/check.js'
import { NOT_FROM_REPOSITORY } from '../model/cluster.js'
import type { ClusterSet } from '../model/cluster-set.js'
import { LANGUAGES } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import { type PlainSettingProblem, type SettingFault, settingFault } from '../model/setting-fault.js'
import { ACTION_INPUTS, type InputName } from './action-inputs.js'
import { type CceAccess, readCceAccess, type SourcedText, secretTexts } from './credentials.js'
import { needsRegion, readOidcTerms } from './oidc.js'
import { pathGlobs } from './path-globs.js'
import { credentialVariables, isUrnName } from './prefixed-credentials.js'
import * as read from './readers.js'

/** The raw texts: inputs by their name in action.yml, and the environment. */
export interface RawSettings {
  readonly inputs: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The settings, and everything that is wrong with them. */
export type ReadSettings = ReturnType<typeof readSettings>
/** What to check, and the source of the results. */
export type CompleteSettings = NonNullable<ReadSettings['complete']>
export type GeneralSettings = ReadSettings['general']
export type FleetSettings = NonNullable<ReadSettings['fleet']>

/** A setting that names a file which decides the run. */
export interface FileSetting {
  readonly input: 'policy' | 'clusters-file'
  /** the files that can be meant: those of a default in both spellings */
  readonly files: readonly [string, ...string[]]
  /** the input names the file, so it must exist */
  readonly isGiven: boolean
  /** null: the base branch on pull requests and merge groups, else the workspace */
  readonly source: 'base' | 'workspace' | null
}

/** What the settings say that a run is about, also if others are wrong. */
export function clusterSetOf({
  subject: { clusterId, checks },
  general: { clustersFile, clusters: only },
  results,
}: Pick<ReadSettings, 'subject' | 'general' | 'results'>): ClusterSet {
  if (clusterId !== null && !clustersFile.isGiven) return { kind: 'cluster', id: clusterId }
  if (checks?.every((check) => !isCceCheck(check)) && !clustersFile.isGiven) return { kind: 'repository', checks }
  return results.length > 0 ? { kind: 'saved-results' } : { kind: 'clusters-file', file: clustersFile.files[0], only }
}

/** The default of `policy`: either spelling of the suffix. Both at once are an error. */
export const POLICY_FILES = ['.github/cce-upgrade-policy.yml', '.github/cce-upgrade-policy.yaml'] as const

/** The default of `clusters-file`, likewise. */
export const CLUSTERS_FILES = ['.github/cce-clusters.yml', '.github/cce-clusters.yaml'] as const

/** Reads every input strictly and collects all faults. Never throws for what the inputs say. */
export function readSettings(raw: RawSettings) {
  const input: read.Lookup = (name) => raw.inputs[name]?.trim() || null
  const written = input('credential-variables')
  const variables = written === null ? {} : credentialVariables(written)
  const variable = { ...raw.env, ...variables }
  const env: read.Lookup = (name) => variable[name]?.trim() || null
  const unknown = unknownInputs(Object.keys(raw.inputs))
  const faults: SettingFault[] = [...unknown.faults]
  if (variables === null) faults.push(settingFault('credential-variables', null, 'not-variables'))
  const optional = <T>(
    name: InputName,
    reader: read.Reader<T>,
    { text, source }: SourcedText = { text: input(name), source: name },
  ): T | null => {
    if (text === null) return null
    const result = reader(text)
    if ('value' in result) return result.value
    faults.push(read.faultOf(source, text, result))
    return null
  }
  const withDefault = <T>(name: InputName, reader: read.Reader<T>): T => {
    const value = optional(name, reader)
    if (value !== null) return value
    const result = reader(ACTION_INPUTS[name].defaultValue)
    if ('value' in result) return result.value
    throw new Error(`action.yml declares an unusable default for ${name}`)
  }
  const oidcTerms = readOidcTerms(input, env, ACTION_INPUTS['oidc-audience'].defaultValue)
  faults.push(...oidcTerms.inputFaults)
  const access = readCceAccess(input, env, oidcTerms)
  // saved responses need no credentials, so credentials in the environment are not checked then
  const needsAccess = input('results') === null
  faults.push(...access.faults.filter((fault) => needsAccess || Object.hasOwn(ACTION_INPUTS, fault.input)))
  const policySource = optional('policy-source', read.choice(['base', 'workspace']))
  const fileSetting = (name: FileSetting['input'], defaults: FileSetting['files']): FileSetting => {
    const file = optional(name, read.filePath)
    return { input: name, files: file === null ? defaults : [file], isGiven: file !== null, source: policySource }
  }
  /** How to decide and report, and when to run at all. These settings apply even if others are wrong. */
  const general = {
    /** null: not set */
    requestedFailOn: optional('fail-on', read.choice(['fatal', 'exception', 'warning', 'any', 'none'])),
    policy: fileSetting('policy', POLICY_FILES),
    clustersFile: fileSetting('clusters-file', CLUSTERS_FILES),
    /** the names of the clusters of the clusters file to gate; null: all that the change is about */
    clusters: optional('clusters', read.clusterNames),
    /** how many clusters are queried at the same time */
    maxParallel: withDefault('max-parallel', read.count(1, 256)),
    /** the files or globs of Terraform plans as JSON; empty: none */
    plans: optional('plan', read.resultLists) ?? [],
    paths: optional('paths', pathGlobs) ?? [],
    /** which files the manifest scan reads */
    manifestPaths: withDefault('manifest-paths', pathGlobs),
    noAccess: withDefault('no-access', read.choice(['fail', 'skip'])),
    githubToken: input('github-token') ?? env('GITHUB_TOKEN'),
    /** the path of an earlier report.json */
    baseline: optional('baseline', read.filePath),
    commitStatus: withDefault('commit-status', read.boolean),
    /** when to comment on the pull request */
    comment: withDefault('comment', read.choice(['never', 'on-failure', 'always'])),
    checkRun: withDefault('check-run', read.boolean),
    /** the commit to report on; null: the event's head commit */
    headSha: optional('head-sha', read.commitId),
    annotations: withDefault('annotations', read.boolean),
    language: withDefault('language', read.choice(LANGUAGES)),
    reportDir: withDefault('report-dir', read.ownFolder),
  }
  const clusterId = optional('cluster-id', read.id)
  const projectId = optional('project-id', read.id, access.projectId)
  const region = optional('region', read.region, access.region)
  /** null: derived from the region */
  const endpoint = optional('endpoint', read.baseUrl)
  /** where a keyless identity gets its keys; null: derived from the region */
  const identityEndpoints = { sts: optional('sts-endpoint', read.baseUrl), iam: optional('iam-endpoint', read.baseUrl) }
  const results = optional('results', read.resultLists)
  const target = optional('target-version', read.target)
  /** What the run is about, as far as it is known: also if other settings are wrong. Durations are in milliseconds. */
  const subject = {
    ...NOT_FROM_REPOSITORY,
    /** null: all that the saved responses contain */
    checks: optional('checks', read.choices(CHECKS)) ?? (results ? null : (['precheck'] as const)),
    clusterId,
    projectId,
    region,
    /** Autopilot clusters have their own path prefix and no add-on check */
    autopilot: withDefault('autopilot', read.boolean),
    start: withDefault('start', read.choice(['never', 'if-needed', 'always'])),
    /** whether an upgrade workflow that this run opens is ended after the decision */
    endWorkflow: withDefault('end-workflow', read.boolean),
    upgradeTaskId: optional('upgrade-task-id', read.id),
    precheckTaskId: optional('precheck-task-id', read.id),
    addonTaskId: optional('addon-task-id', read.id),
    addonInstanceId: optional('addon-instance-id', read.id),
    addonCheckType: withDefault('addon-check-type', read.choice(['addonUpgrade', 'addonStatic', 'all'])),
    currentVersion: optional('current-version', read.version),
    /** how the target version is given; null: not at all */
    target,
    /** null also while it is not read from the repository yet */
    targetVersion: target?.kind === 'version' ? target.version : null,
    paths: general.paths,
    minValidityMs: withDefault('min-validity', read.duration(null, '24h')),
    upgradeMaxAgeMs: withDefault('upgrade-max-age', read.duration('1m', '8760h')),
    waitTimeoutMs: withDefault('wait-timeout', read.duration(null, '120h')),
    pollIntervalMs: withDefault('poll-interval', read.duration('1s', '1h')),
  }
  const { credentials } = access
  const api =
    clusterId === null || projectId === null || credentials === null
      ? null
      : { kind: 'api' as const, clusterId, projectId, endpoint, credentials }
  /** what is needed to reach CCE and is not set, as is usual in workflows that get no secrets from GitHub */
  const lacking = needsAccess ? [...access.missing, ...missingAccess(access, input)] : []
  if (needsAccess && needsRegion(credentials, region, identityEndpoints) && input('endpoint') !== null)
    lacking.push(settingFault('region', null, 'oidc-needs-region'))
  /** whether CCE need not be asked anything */
  const isOffline = subject.checks?.every((check) => !isCceCheck(check)) ?? false
  const missing = isOffline ? [] : lacking
  const offline = isOffline && lacking.length > 0 ? { kind: 'none' as const } : api
  const source = results ? { kind: 'results' as const, lists: results } : offline
  /** the clusters come from the clusters file, if there is one */
  const isFleet = input('cluster-id') === null && input('results') === null
  faults.push(...contradictions(subject, input, isFleet))
  return {
    /** null if anything is wrong or missing */
    complete: source && faults.length === 0 && missing.length === 0 ? { source, ...subject } : null,
    /** what the clusters of a clusters file share; null if the run is about one cluster or saved responses, or anything is wrong */
    fleet: isFleet && faults.length === 0 ? { subject, endpoint, credentials } : null,
    general,
    subject,
    oidcTerms,
    identityEndpoints,
    faults,
    missing,
    /** for the log, in English */
    notices: [
      ...unknown.notices,
      ...access.notices,
      ...planNotice(subject.checks, isFleet || target?.kind === 'auto', input('plan')),
    ],
    /** the files or globs of saved responses, also if other settings are wrong */
    results: results ?? [],
    /** texts to mask in every output */
    secrets: [
      ...secretTexts(input, env, Object.keys(variable)),
      // what a line of the input replaces is a secret as well, and so is what a line holds that cannot be read
      ...secretTexts(
        () => null,
        (name) => raw.env[name]?.trim() || null,
        Object.keys(raw.env),
      ),
      ...(written ?? '').split(/[\r\n]+/).flatMap((line) => {
        const [, name = '', value] = /^([^=]*)=\s*(\S.*)/.exec(line) ?? []
        return value === undefined || isUrnName(name.trim()) ? [] : value.trim()
      }),
    ],
    /** what the input `credential-variables` adds to the environment */
    variables: variables ?? {},
  }
}

/**
 * A plan decides nothing unless it is a check.
 * @param isTarget target versions can be read from it
 */
const planNotice = (checks: readonly CheckName[] | null, isTarget: boolean, plan: string | null): string[] =>
  plan !== null && !isTarget && checks?.includes('plan') === false
    ? ['checks does not include plan, so nothing in the plan blocks.']
    : []

/** Settings that are valid one by one and exclude each other. */
function contradictions(
  { start, autopilot, checks }: ReadSettings['subject'],
  input: read.Lookup,
  isFleet: boolean,
): SettingFault[] {
  const codes: PlainSettingProblem[] = []
  if (start !== 'never') {
    // the clusters file gives a target for each cluster
    if (input('target-version') === null && !isFleet) codes.push('start-needs-target')
    if (input('results') !== null) codes.push('start-with-results')
    if ((input('precheck-task-id') ?? input('addon-task-id')) !== null) codes.push('start-with-task')
    if (checks !== null && !checks.includes('precheck') && !checks.includes('addons')) codes.push('nothing-to-start')
  }
  const faults = codes.map((code) => settingFault('start', input('start'), code))
  // without a plan, a replay of a run that checked one is inconclusive
  if (checks?.includes('plan') && input('plan') === null && input('results') === null)
    faults.push(settingFault('plan', null, 'plan-required'))
  if (input('clusters-file') !== null && !isFleet) {
    const code = input('cluster-id') === null ? 'clusters-file-and-results' : 'clusters-file-and-cluster'
    faults.push(settingFault('clusters-file', input('clusters-file'), code))
  }
  if (input('clusters') !== null && !isFleet)
    faults.push(settingFault('clusters', input('clusters'), 'needs-clusters-file'))
  const ofOneCluster = ['precheck-task-id', 'addon-task-id', 'addon-instance-id', 'upgrade-task-id'] as const
  for (const name of ofOneCluster)
    if (isFleet && input(name) !== null) faults.push(settingFault(name, input(name), 'needs-cluster-id'))
  return autopilot && checks?.includes('addons')
    ? [...faults, settingFault('checks', input('checks'), 'autopilot-has-no-addons')]
    : faults
}

/**
 * Inputs that the action does not have. A name that is close to one of ours is a typo, and refused. Others are only named: a job or a
 * runner can have variables that begin with `INPUT_` for other programs.
 */
function unknownInputs(names: readonly string[]) {
  const known = Object.keys(ACTION_INPUTS)
  const unknown = names.filter((name) => !known.includes(name))
  const meant = (name: string): string | null => nearest(name.replace(/^input[_ -]/i, '').replace(/[_ ]/g, '-'), known)
  return {
    faults: unknown.flatMap((name) => {
      const suggestion = meant(name)
      return suggestion === null ? [] : [{ ...settingFault(name, null, 'unknown-input'), suggestion }]
    }),
    notices: unknown
      .filter((name) => meant(name) === null)
      .map((name) => `there is no input ${name}, so INPUT_${name.toUpperCase()} is ignored.`),
  }
}

/** What is needed to reach CCE and is not set at all. A value that is set but wrong is a fault already. */
function missingAccess(access: CceAccess, input: read.Lookup): SettingFault[] {
  const missing: SettingFault[] = []
  const add = (name: string, code: PlainSettingProblem) => missing.push(settingFault(name, null, code))
  if (input('cluster-id') === null) add('cluster-id', 'cluster-required')
  if (access.projectId.text === null) add('project-id', 'project-required')
  if (access.region.text === null && input('endpoint') === null) add('region', 'region-required')
  if (access.credentials === null && access.faults.length === 0 && access.missing.length === 0)
    add('credentials', 'credentials-required')
  return missing
}
