import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import { type ClusterResult, NO_FACTS, NOT_FROM_REPOSITORY } from '../../../src/model/cluster.js'
import { diagnostic } from '../../../src/model/diagnostic.js'
import type { Language } from '../../../src/model/language.js'
import type { Report, StageReport } from '../../../src/model/report.js'
import { addonList, addonTask, failed, goTime, item, NOW, precheck, risk, stage } from '../cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../cce/results.js'
import { reportOfClusters } from './report-of.js'

export const clusterId = (index: number): string => `${String(index).padStart(8, '0')}-2222-3333-4444-555555555555`

/** A cluster of a clusters file, whose target stands in a file of its own. */
export function clusterNamed(
  name: string,
  index: number,
  results: (id: string) => readonly CheckResult[],
  over: Partial<ClusterResult> = {},
): ClusterResult {
  const id = clusterId(index)
  const folder = name.replaceAll(/[^a-z0-9-]/g, '_')
  return {
    subject: {
      ...NOT_FROM_REPOSITORY,
      clusterId: id,
      name,
      region: 'cn-north-4',
      projectId: 'p',
      currentVersion: null,
      autopilot: false,
      targetVersion: 'v1.31',
      targetFrom: { file: `clusters/${folder}/main.tf`, line: 14 },
    },
    results: results(id),
    diagnostics: [],
    facts: { ...NO_FACTS, phase: 'Available', liveVersion: 'v1.29.3-r0' },
    gaps: [],
    ...over,
  }
}

/** The pre-upgrade check of a cluster with these failed items, of which all nodes have the last ones. */
export function checkOf(
  id: string,
  items: readonly Record<string, unknown>[],
  onNodes: readonly Record<string, unknown>[] = [],
  expiresIn = 49,
): CheckResult {
  const nodes = ['a', 'b', 'c'].map((node) =>
    stage(`${id.slice(4, 8)}-${node}`, item({ name: 'NodeCPUCheck', group: 'NodeCheck' }), ...onNodes),
  )
  const phaseOf = (all: readonly unknown[]): string => (all.length > 0 ? 'Failed' : 'Success')
  const raw = precheck({
    metadata: { uid: `task-${id.slice(0, 8)}` },
    spec: { clusterID: id, targetVersion: 'v1.31.1-r0' },
    status: {
      phase: phaseOf([...items, ...onNodes]),
      expireTimeStamp: goTime(expiresIn),
      clusterCheckStatus: { phase: phaseOf(items), itemsStatus: [item(), ...items] },
      nodeCheckStatus: { phase: phaseOf(onNodes), nodeStageStatus: nodes },
    },
  })
  return precheckResult(raw, { ...NOTHING_ASSERTED, clusterId: id, targetVersion: 'v1.31' }, NOW, 0)
}

/** An edit of CoreDNS's configuration, which the add-on check of a cluster finds. */
export const editedCoredns = (id: string, isEdited = true): readonly CheckResult[] => {
  const task = addonTask({
    metadata: { taskID: `addon-${id.slice(0, 8)}`, addonInstanceID: `coredns-${id.slice(0, 8)}` },
    ...(isEdited && {
      status: {
        status: 'Failed',
        riskList: [
          risk({
            riskName: 'CoreDNSConfig',
            status: 'Failed',
            level: 'Fatal',
            message: 'the Corefile was edited by hand',
          }),
        ],
      },
    }),
  })
  const expected = { ...NOTHING_ASSERTED, clusterId: id, targetVersion: 'v1.31' }
  return readSelected(selectFromList(addonList(task), ANY_TASK), expected, NOW, 0).map((result) => ({
    ...result,
    clusterId: id,
  }))
}

export const DISK = { name: 'NodeDiskCheck', message: 'The disk is 97% full' }
export const RESTART = {
  name: 'NodeContainerdPodRestartRisk',
  kind: 'Risk',
  level: 'Warning',
  message: 'pods may restart',
}

/** A cluster of which CCE says nothing. */
export const unread = (name: string, index: number): ClusterResult =>
  clusterNamed(name, index, () => [], {
    diagnostics: [diagnostic(null, { name: 'no-result', why: 'no-task' })],
  })

const PLACES = ['eu', 'us', 'ap']

/**
 * A fleet in which every third cluster has CoreDNS edited, every fifth a full disk, every seventh an expired check, and every
 * eleventh cannot be read.
 */
export function fleet(
  count: number,
  language: Language = 'en',
  stages: readonly StageReport[] = [],
  options: Parameters<typeof reportOfClusters>[1] = {},
): Report {
  const clusters = Array.from({ length: count }, (_, index) => {
    const name = `prod-${PLACES[index % 3]}-${String(index + 1).padStart(2, '0')}`
    if (index % 11 === 10) return unread(name, index)
    return clusterNamed(name, index, (id) => [
      checkOf(
        id,
        index % 2 === 0 ? [failed(RESTART)] : [],
        index % 5 === 4 ? [failed(DISK)] : [],
        index % 7 === 6 ? -30 : 40 + index,
      ),
      ...editedCoredns(id, index % 3 === 0),
    ])
  })
  return reportOfClusters(clusters, { ...options, language, stages })
}

/** A fleet whose clusters have many causes each. @param isShared whether they have the same ones */
export function fleetWithCauses(count: number, causes: number, isShared: boolean): Report {
  const clusters = Array.from({ length: count }, (_, index) =>
    clusterNamed(`cluster-${index}`, index, (id) => [
      checkOf(
        id,
        Array.from({ length: causes }, (__, at) =>
          failed({
            name: `Item${isShared ? '' : `Of${index}x`}${at}Check`,
            kind: at % 2 === 0 ? 'Risk' : 'Exception',
            level: 'Warning',
            message: `item ${at} of this cluster failed because ${'of a long story '.repeat(8)}`,
          }),
        ),
      ),
    ]),
  )
  return reportOfClusters(clusters)
}
