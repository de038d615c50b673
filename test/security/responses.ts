import { readSelected, selectFromList } from '../../src/checks/addons/select.js'
import type { Report } from '../../src/model/report.js'
import { addonList, addonTask, failed, item, NOW, precheck, risk, stage } from '../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { reportOf } from '../support/reports/report-of.js'

type Json = Record<string, unknown>
export interface Responses {
  readonly precheck: Json
  readonly addons: Json
}

/** Responses in which every field that the gate reads has a value. */
export const responses = (): Responses => ({
  precheck: precheck({
    spec: {
      skippedCheckItemList: [
        { name: 'Skipped', resourceSelector: { key: 'node.uid', operator: 'In', values: ['uid-of-a-node'] } },
      ],
    },
    status: {
      phase: 'Failed',
      message: 'message of the task',
      clusterCheckStatus: {
        phase: 'Failed',
        itemsStatus: [
          item({ name: 'PassedItem' }),
          failed({
            name: 'DeprecatedApiCheck',
            kind: 'Risk',
            level: 'Info',
            riskSource: { deprecatedAPIRisks: [{ url: '/apis/a', userAgent: 'agent' }, { url: { deep: 'url' } }] },
          }),
        ],
      },
      addonCheckStatus: {
        phase: 'Failed',
        itemsStatus: [
          failed({
            name: 'AddonItem',
            group: 'AddonCheck',
            riskSource: { addonRisks: [{ addonTemplateName: 'template', alias: 'alias' }, { alias: 'only alias' }] },
          }),
          failed({ name: 'BrokenItem', group: 'ExecuteException' }),
        ],
      },
      nodeCheckStatus: {
        phase: 'Failed',
        nodeStageStatus: [
          stage(
            'node-1',
            failed({ errorCodes: ['CODE'] }),
            failed({
              name: 'ConfigItem',
              kind: 'Risk',
              level: 'Warning',
              riskSource: {
                configurationRisks: [
                  { package: 'package', sourceFile: 'file', nodeMsg: 'node', field: 'field', value: 'value' },
                ],
                nodeRisks: [{ NodeID: 'node-id' }],
              },
            }),
          ),
        ],
      },
    },
  }),
  addons: addonList(
    addonTask({
      status: {
        status: 'Failed',
        message: 'message of the task',
        riskList: [risk({ status: 'Failed', level: 'Fatal', message: 'message of a risk' })],
      },
    }),
  ),
})

const DISCRIMINATORS = ['kind', 'phase', 'level', 'group', 'status', 'type', 'key', 'operator']
const isTime = (key: string): boolean => /Time[Ss]tamp$/.test(key)

/** Replaces every text of a response, except for discriminators and times. */
export function withEveryText(value: unknown, replace: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return DISCRIMINATORS.includes(key) || isTime(key) ? value : replace(value)
  if (Array.isArray(value)) return value.map((one) => withEveryText(one, replace, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withEveryText(one, replace, name)]))
}

/** The responses with every text changed, except for discriminators, times and the version of the headings. */
export const changedResponses = (change: (text: string) => string): Responses =>
  withEveryText(responses(), (text) => (text === 'v1.31.1-r0' ? text : change(text))) as Responses

/** The paths of all texts in a response. */
export function textPaths(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textPaths(one, [...path, key]))
}

/** Replaces the text at one path. */
export function withText<T>(value: T, path: readonly (string | number)[], text: string): T {
  const copy = structuredClone(value)
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy as Json)
  parent[last] = text
  return copy
}

/** The report on both responses, read without assertions and with an asserted cluster and target version. */
export function reportOn({ precheck: task, addons }: Responses): Report {
  return reportOf([
    precheckResult(task, NOTHING_ASSERTED, NOW, 0),
    precheckResult(task, { ...NOTHING_ASSERTED, clusterId: 'asserted', targetVersion: 'v1.40' }, NOW, 0),
    ...readSelected(selectFromList(addons, { ...ANY_TASK, addonCheckType: 'all' }), NOTHING_ASSERTED, NOW, 0),
  ])
}
