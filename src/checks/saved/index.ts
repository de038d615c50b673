import { CCE_CHECKS, type CceCheck, type CheckName, isCceCheck } from '../../model/check.js'
import { type CheckResult, diagnosticResult, unreadableResult } from '../../model/check-result.js'
import type { CoverageGap } from '../../model/coverage.js'
import { installedGaps } from '../addons/coverage.js'
import { type InstalledAddons, readInstalledAddons } from '../addons/installed.js'
import { readingsOf, readSelected, selectTasks } from '../addons/select.js'
import { readUpgradeInfo, type UpgradeInfo } from '../facts/read.js'
import { readPostcheck } from '../postcheck/read.js'
import type { Evidence, Expectations, Selection } from '../shared/context.js'
import { listGaps } from '../shared/lists.js'
import { recheckLiveVersion } from '../shared/validity.js'
import { type SavedFacts, savedAddons, savedFacts } from './facts.js'
import type { SavedFile } from './indexed.js'
import { isManifestScan } from './manifests.js'
import { isPlanNotKept, PLAN_NOT_KEPT } from './plan.js'
import { readPrechecks } from './prechecks.js'
import { contentsOf, evidenceId, isAddonList, notJson, type SavedTask, templateOf } from './shapes.js'
import { readUpgrades } from './upgrades.js'

export interface SavedResults {
  readonly results: readonly CheckResult[]
  readonly gaps: readonly CoverageGap[]
  readonly facts: readonly SavedFacts[]
  readonly evidence: readonly Evidence[]
  /** paths of files without a result of a selected check */
  readonly ignored: readonly string[]
}

/**
 * Reads saved responses as a live run would: the newest task of each check, cluster and add-on. The `kind` in each file says
 * which check it is about; files of other kinds are ignored. What could be a result but cannot be read as one is inconclusive.
 * @param selected the selected checks; null for those that the files hold
 * @param now epoch milliseconds
 */
export function readSaved(
  files: readonly SavedFile[],
  selected: readonly CheckName[] | null,
  expected: Expectations,
  selection: Selection,
  now: number,
): SavedResults {
  const checks = selected?.filter(isCceCheck) ?? null
  const found = collect(files, checks)
  const { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored } = found
  const installed = addonLists.map((raw) => readInstalledAddons(raw, selection)).findLast((one) => one !== null)
  const isPresent = (check: CceCheck) => tasks.some((task) => task.check === check) || emptyLists.has(check)
  const wanted = checks ?? CCE_CHECKS.filter(isPresent)
  const results = wanted.flatMap((check) => {
    const tasksOfCheck = tasks.filter((task) => task.check === check)
    if (tasksOfCheck.length > 0) return readCheck(check, tasksOfCheck, expected, selection, now)
    // what cannot be read keeps the check from passing, and is not nothing
    if (unreadable.some((result) => result.check === check)) return []
    return [noTask(check, emptyLists.has(check) ? 'no-task' : 'no-file')]
  })
  const hadPlan = files.some(({ path }) => isPlanNotKept(path))
  const hadScan = files.some(({ path }) => isManifestScan(path))
  const isNothing = checks === null && wanted.length === 0 && unreadable.length === 0 && !hadPlan && !hadScan
  const ofPlan =
    (selected?.includes('plan') ?? hadPlan) ? [diagnosticResult('plan', { name: 'no-result', why: 'no-plan' })] : []
  // who reads the scan puts its result in the place of this one
  const ofScan =
    (selected?.includes('manifests') ?? hadScan)
      ? [diagnosticResult('manifests', { name: 'no-result', why: 'no-manifests' })]
      : []
  const all = [...unreadable, ...(isNothing ? [noTask('precheck', 'no-file')] : results), ...ofScan, ...ofPlan]
  return {
    results: all.map((result) => recheckLiveVersion(result, liveVersionOf(result, all, upgradeInfos))),
    // Of responses that somebody saved one by one, nothing says that the list of installed add-ons belongs to them.
    gaps:
      isPresent('addons') && (installed !== undefined || isFromRun)
        ? [...gaps, ...addonGaps(tasks, installed ?? null, expected, selection, now)]
        : gaps,
    facts,
    evidence: hadPlan ? [...evidence, PLAN_NOT_KEPT] : evidence,
    ignored,
  }
}

/** What is known about the coverage of the installed add-ons. */
function addonGaps(
  tasks: readonly SavedTask[],
  installed: InstalledAddons | null,
  expected: Expectations,
  selection: Selection,
  now: number,
): CoverageGap[] {
  const raw = tasks.filter(({ check }) => check === 'addons').map((task) => task.raw)
  const readings = readingsOf(selectTasks(raw, selection), expected, now, null)
  return installedGaps(installed ?? { code: 'not-saved' }, readings, selection)
}

/** Sorts out what the files hold together. */
function collect(files: readonly SavedFile[], checks: readonly CceCheck[] | null) {
  const tasks: SavedTask[] = []
  const emptyLists = new Set<CceCheck>()
  const unreadable: CheckResult[] = []
  const upgradeInfos: UpgradeInfo[] = []
  const facts: SavedFacts[] = []
  const addonLists: unknown[] = []
  const gaps: CoverageGap[] = []
  const evidence: Evidence[] = []
  const ignored: string[] = []
  let isFromRun = false
  const isSelected = (check: CceCheck): boolean => checks?.includes(check) ?? true
  const fallback = checks?.[0] ?? 'precheck'
  for (const { path, text } of files.filter((file) => !isPlanNotKept(file.path) && !isManifestScan(file.path))) {
    const named = checkInName(path)
    if (named !== null) isFromRun = true
    const value = parseJson(text)
    const contents = value === undefined ? notJson(named) : contentsOf(value, named)
    const known = savedFacts(path, value, contents.upgradeInfo !== null)
    if (known) {
      facts.push(known)
      if (known.group === 'versions') upgradeInfos.push(readUpgradeInfo(value))
      evidence.push({ check: 'cluster', id: known.evidenceId, text })
      continue
    }
    const selected = contents.tasks.filter(({ check }) => isSelected(check))
    for (const task of selected) tasks.push(task)
    const [emptyList] = contents.emptyListOf.filter(isSelected)
    if (emptyList) emptyLists.add(emptyList)
    const problems = contents.problems
      .map(({ check, fault }) => ({ check: check ?? fallback, fault }))
      .filter(({ check }) => isSelected(check))
    for (const { check, fault } of problems)
      unreadable.push(unreadableResult(check, 'saved-response', { ...fault, file: path }))
    const check = selected[0]?.check ?? emptyList
    if (check) gaps.push(...listGaps(check, value))
    const [first] = problems
    const template = templateOf(value)
    if (isAddonList(value)) {
      facts.push(savedAddons(value))
      if (isSelected('addons')) addonLists.push(value)
      evidence.push({ check: 'cluster', id: 'addons', text })
    } else if (template !== null) evidence.push({ check: 'cluster', id: `addontemplate-${template}`, text })
    else if (check) evidence.push({ check, id: evidenceId(selected), text })
    else if (first) evidence.push({ check: first.check, id: 'unreadable', text })
    else ignored.push(path)
  }
  return { tasks, emptyLists, unreadable, upgradeInfos, facts, addonLists, isFromRun, gaps, evidence, ignored }
}

/** The check that the gate names a file of its evidence after: `evidence/precheck-….json`. Null for any other file. */
function checkInName(path: string): CceCheck | null {
  const [, word] = /(?:^|[\\/])evidence[\\/]([a-z]+)-[^\\/]*$/.exec(path) ?? []
  return CCE_CHECKS.find((check) => check === word) ?? null
}

/** The live version of a result's cluster. If the files are about one cluster, the ids need not match. */
function liveVersionOf(
  { clusterId }: CheckResult,
  all: readonly CheckResult[],
  infos: readonly UpgradeInfo[],
): string | null {
  const isOneCluster = new Set(all.flatMap((result) => result.clusterId ?? [])).size <= 1
  const found = infos.findLast((info) => clusterId !== null && info.clusterId === clusterId)
  return (found ?? (isOneCluster ? infos.at(-1) : undefined))?.liveVersion ?? null
}

const noTask = (check: CceCheck, why: 'no-file' | 'no-task' | 'filtered-out'): CheckResult =>
  diagnosticResult(check, { name: 'no-result', why })

/** The value of a JSON text, which can start with a byte order mark; undefined if it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

function readCheck(
  check: CceCheck,
  own: readonly SavedTask[],
  expected: Expectations,
  selection: Selection,
  now: number,
): readonly CheckResult[] {
  const raw = own.map((task) => task.raw)
  switch (check) {
    case 'precheck':
      return readPrechecks(own, expected, selection.precheckTaskId, now)
    case 'addons':
      return readSelected(selectTasks(raw, selection), expected, now, null)
    case 'upgrade':
      return readUpgrades(own, expected, selection.upgradeTaskId, now)
    case 'postcheck':
      // A response holds no time, so there is no newest one.
      return raw.map((one) => readPostcheck(one, expected, now))
  }
}
