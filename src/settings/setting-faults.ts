import type { SettingFault } from '../model/finding.js'
import { type Localized, sentences } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import { ACTION_INPUTS } from './action-inputs.js'
import { type FoundCredentials, type Lookup, waysToGiveCredentials } from './credentials.js'
import { meant } from './readers.js'
import type { Settings } from './settings.js'

/** Settings that are right each for itself and wrong together. */
export function contradictions(
  { start, autopilot, checks }: Pick<Settings, 'start' | 'autopilot' | 'checks'>,
  input: Lookup,
): SettingFault[] {
  const fault = (name: string, problem: Localized): SettingFault => ({
    input: name,
    value: input(name),
    problem,
    suggestion: null,
  })
  const starts = start !== 'never'
  const startsNothing = checks !== null && !checks.includes('precheck') && !checks.includes('addons')
  return [
    ...(starts && input('target-version') === null ? [fault('start', NO_TARGET)] : []),
    ...(starts && input('results') !== null ? [fault('start', WITH_RESULTS)] : []),
    ...(starts && (input('precheck-task-id') ?? input('addon-task-id')) !== null ? [fault('start', WITH_TASK)] : []),
    ...(starts && startsNothing ? [fault('start', STARTS_NOTHING)] : []),
    ...(autopilot && checks?.includes('addons') ? [fault('checks', AUTOPILOT_ADDONS)] : []),
  ]
}

const NO_TARGET: Localized = {
  en: 'needs target-version: which upgrade is to be checked',
  zh: '需要同时提供 target-version：检查的是升级到哪个版本',
}
const WITH_RESULTS: Localized = {
  en: 'cannot be given together with results, with which nothing is asked or started',
  zh: '不能与 results 同时提供：使用 results 时不会发起请求，也不会启动检查',
}
const WITH_TASK: Localized = {
  en: 'cannot be given together with precheck-task-id or addon-task-id, which name a task that is there',
  zh: '不能与 precheck-task-id 或 addon-task-id 同时提供：它们指定的是已有的任务',
}
const STARTS_NOTHING: Localized = {
  en: 'starts a pre-upgrade check or an add-on check only, and checks selects neither',
  zh: '只能启动升级前检查或插件检查，而 checks 中两者都没有',
}
const AUTOPILOT_ADDONS: Localized = {
  en: 'cannot hold "addons" for an Autopilot cluster: it has no add-on check',
  zh: 'Autopilot 集群不能包含“addons”：它没有插件检查',
}

/** Names that other programs use: INPUT_METHOD belongs to the keyboard of a desktop that runs a self-hosted runner. */
const NOT_OURS: readonly string[] = ['method']

/** Inputs that are none of the action's. */
export function unknownInputs(names: readonly string[]): SettingFault[] {
  const known = Object.keys(ACTION_INPUTS)
  return names
    .filter((name) => !known.includes(name) && !NOT_OURS.includes(name))
    .map((name) => {
      const near = nearest(name, known)
      const problem = { en: 'there is no such input', zh: '没有这个输入参数' }
      return { input: name, value: null, problem, suggestion: near ? meant(near) : null }
    })
}

/** What is needed to reach CCE and is not there at all; what is there but wrong is a fault already. */
export function missingAccess(found: FoundCredentials, input: Lookup): SettingFault[] {
  const absent = (name: string, problem: Localized): SettingFault => ({
    input: name,
    value: null,
    problem,
    suggestion: null,
  })
  const lacksKeys = found.credentials === null && found.faults.length === 0 && found.missing.length === 0
  return [
    ...(input('cluster-id') === null ? [absent('cluster-id', NO_CLUSTER)] : []),
    ...(found.projectId === null ? [absent('project-id', NO_PROJECT)] : []),
    ...(found.region === null && input('endpoint') === null ? [absent('region', NO_REGION)] : []),
    ...(lacksKeys
      ? [absent('credentials', sentences({ en: 'none are given.', zh: '没有提供凭证。' }, waysToGiveCredentials()))]
      : []),
  ]
}

const NO_CLUSTER: Localized = {
  en: 'is required: the id of the cluster (in the console: Overview, Cluster ID), or give results',
  zh: '必填，应为集群 ID（见控制台“总览”中的“集群ID”），或改为提供 results',
}
const NO_PROJECT: Localized = {
  en: 'is required: the id of the region’s project (in the console: My Credentials, API Credentials), as input or in the environment',
  zh: '必填，应为该区域的项目 ID（见控制台“我的凭证”中的“API凭证”），可通过输入参数或环境变量提供',
}
const NO_REGION: Localized = {
  en: 'is required: the region’s id, such as "cn-north-4", as input or in the environment; or give endpoint',
  zh: '必填，应为区域 ID，例如“cn-north-4”，可通过输入参数或环境变量提供；或改为提供 endpoint',
}
