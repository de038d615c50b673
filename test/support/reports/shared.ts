import type { Expectations } from '../../../src/checks/shared/context.js'
import type { Report } from '../../../src/model/report.js'
import { CLUSTER } from '../cce/responses.js'
import { NOTHING_ASSERTED } from '../cce/results.js'

/** Functions that build a report, by the name of the situation. */
export type Cases = Readonly<Record<string, () => Report | Promise<Report>>>

export const SUBJECT = { clusterId: CLUSTER, region: 'cn-north-4', targetVersion: 'v1.31' }
export const EXPECTED: Expectations = { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31' }
