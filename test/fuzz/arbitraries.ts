import fc from 'fast-check'
import {
  addonTask,
  CLUSTER,
  cstTime,
  goTime,
  type Json,
  OTHER_CLUSTER,
  postcheckTask,
  upgradeTask,
} from '../support/cce/responses.js'

/** The common value most of the time, now and then an odd one. */
export const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: odd, weight: 1 })

const ODD = fc.constantFrom<unknown>(undefined, null, '', 'Odd', 0, [], {})

export type Risk = Json & { readonly status: unknown }

/** A risk of an add-on check with listed values. */
export const plainRisk: fc.Arbitrary<Risk> = fc.record({
  riskName: fc.constantFrom('RiskA', 'RiskB', 'Other'),
  level: fc.constantFrom('Fatal', 'Warning', 'Info'),
  status: fc.constantFrom('Success', 'Success', 'Failed'),
  message: fc.constantFrom('', '3 replicas', 'CCE.01: refused'),
})

/** A risk of which any value can be odd. */
export const anyRisk: fc.Arbitrary<Risk> = fc.record({
  riskName: mostly<unknown>(fc.constantFrom('RiskA', 'RiskB'), ODD),
  level: mostly<unknown>(fc.constantFrom('Fatal', 'Warning', 'Warning', 'Info'), ODD),
  status: mostly<unknown>(fc.constantFrom('Success', 'Success', 'Failed'), fc.constantFrom('Running', null, 'Odd')),
})

export interface AddonDraft {
  readonly risks: readonly Risk[]
  /** risks that stand beside the status, where the reference prints them too */
  readonly beside: readonly Risk[]
}

export const plainAddon: fc.Arbitrary<AddonDraft> = fc.record({
  risks: fc.array(plainRisk, { minLength: 1, maxLength: 3 }),
  beside: fc.array(plainRisk, { maxLength: 2 }),
})

/** The finished check of the add-on with a number, whose status says what its risks say. */
export function addonOf({ risks, beside }: AddonDraft, at: number, status: Json = {}): Json {
  const isFailed = [...risks, ...beside].some((one) => one.status === 'Failed')
  const metadata = { taskID: `task-${at}`, addonInstanceID: `instance-${at}`, addonInstanceName: `addon-${at}` }
  return addonTask({
    metadata,
    status: { status: isFailed ? 'Failed' : 'Success', riskList: risks, ...status },
    ...(beside.length > 0 ? { riskList: beside } : {}),
  })
}

/** An add-on check of which any part can be odd. */
export const anyAddon: fc.Arbitrary<unknown> = fc
  .record({
    at: fc.nat(2),
    risks: fc.array(anyRisk, { maxLength: 3 }),
    beside: fc.array(anyRisk, { maxLength: 1 }),
    unlisted: mostly<Json>(
      fc.constant({}),
      fc.array(anyRisk, { maxLength: 2 }).map((items) => ({ networkRisks: items })),
    ),
    status: mostly<Json>(fc.constant({}), fc.record({ status: ODD })),
    times: mostly<Json>(
      fc.constant({}),
      fc.constantFrom<Json>(
        { expireTimeStamp: null },
        { expireTimeStamp: 'soon' },
        { expireTimeStamp: cstTime(-9_000) },
        { expireTimestamp: cstTime(-9_000) },
      ),
    ),
    type: mostly<unknown>(fc.constant('addonUpgrade'), fc.constantFrom('addonStatic', 'Odd', null)),
  })
  .map(({ at, risks, beside, unlisted, status, times, type }) => {
    const body = addonOf({ risks, beside }, at, { ...unlisted, ...status })
    return { ...body, metadata: { ...Object(body['metadata']), type, ...times } }
  })

/** The list of installed add-ons with these numbers. */
export const installed = (numbers: readonly number[]): Json => ({
  kind: 'Addon',
  apiVersion: 'v3',
  items: numbers.map((at) => ({
    metadata: { uid: `instance-${at}`, name: `addon-${at}` },
    spec: { version: '1.0.0', addonTemplateName: `addon-${at}` },
    status: { status: 'running', targetVersions: ['1.30.6'] },
  })),
})

/** An upgrade task of which any part can be odd. @param minutes from now to its creation */
export const anyUpgrade: fc.Arbitrary<Json> = fc
  .record({
    uid: fc.constantFrom('u1', 'u2', 'u3'),
    created: fc.constantFrom(-300, -200, -100),
    status: fc.record({
      phase: mostly<unknown>(
        fc.constantFrom('Success', 'Success', 'Failed'),
        fc.constantFrom('Init', 'Queuing', 'Running', 'Pause', 'Odd', null),
      ),
      completionTime: mostly<unknown>(
        fc.constant(goTime(-2)),
        fc.constantFrom(null, 'soon', goTime(-100_000), goTime(-9_000)),
      ),
    }),
    targetVersion: mostly<unknown>(fc.constant('v1.31.1-r0'), fc.constantFrom('v1.30.1-r0', 'v1.3', '', null)),
    updateTimestamp: mostly<unknown>(fc.constant(goTime(-1)), fc.constantFrom(null, goTime(-100_000))),
  })
  .map(({ uid, created, status, targetVersion, updateTimestamp }) =>
    upgradeTask({
      metadata: { uid, creationTimestamp: goTime(created), updateTimestamp },
      status,
      spec: { targetVersion },
    }),
  )

/** The answer of a post-upgrade check of which any part can be odd. */
export const anyPostcheck: fc.Arbitrary<Json> = fc
  .record({
    phase: mostly<unknown>(fc.constant('Success'), fc.constantFrom('Failed', 'Error', 'Running', 'Odd', null, 1)),
    clusterID: mostly<unknown>(fc.constant(CLUSTER), fc.constantFrom(OTHER_CLUSTER, null, '')),
    targetVersion: mostly<unknown>(fc.constant('v1.31.1-r0'), fc.constantFrom('v1.30.1-r0', null, '', 'Odd')),
  })
  .map(({ phase, clusterID, targetVersion }) =>
    postcheckTask({ status: { phase }, spec: { clusterID, targetVersion } }),
  )
