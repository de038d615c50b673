import { afterEach, describe, expect, it } from '@jest/globals'
import { HOSTILE_END, HOSTILE_START } from '../../src/simulator/server/simulator.js'
import { ADDONS, ask, closeAll, PRECHECKS, simulate } from './client.js'

afterEach(closeAll)

describe('a response that differs from the documented one', () => {
  it('is the list of the reference’s example in addon-quirks', async () => {
    const { body } = await ask(await simulate('addon-quirks'), ADDONS)
    expect(body).toEqual({
      kind: 'AddonCheck',
      apiVersion: 'v3',
      pageInfo: { currentCount: 1 },
      items: {
        metadata: {
          type: 'addonUpgrade',
          taskID: expect.any(String),
          addonTemplateName: 'coredns',
          addonInstanceName: 'cceaddon-coredns',
          addonInstanceID: expect.any(String),
          createTimestamp: '2026-01-15T19:58:00.000017086+08:00',
        },
        spec: { addonTargetVersion: '3.0.4' },
        status: { status: 'Failed', message: 'Addon task check finish' },
        riskList: [
          {
            riskName: 'AddonStatus',
            status: 'Failed',
            level: 'Warning',
            message: 'addon status(abnormal) is not running',
          },
          {
            riskName: 'AddonValidate',
            status: 'Failed',
            level: 'Fatal',
            message: expect.stringMatching(
              /^configmap coredns had been modified, .* auto inherit your configuration; $/,
            ),
          },
        ],
      },
    })
  })

  it('has one object instead of a list in addon-object-list and precheck-object-list', async () => {
    expect((await ask(await simulate('addon-object-list'), ADDONS)).body.items.status.status).toBe('Success')
    expect((await ask(await simulate('precheck-object-list'), PRECHECKS)).body.items.status.phase).toBe('Success')
  })

  it('has times in China’s time zone in china-time', async () => {
    const { items } = (await ask(await simulate('china-time'), PRECHECKS)).body
    expect(items[0].status.expireTimeStamp).toBe('2026-01-15 20:59:00.000966 +0800 CST')
  })

  it('has two spellings of the expiry in two-expiries, of which the undocumented one has passed', async () => {
    const simulator = await simulate('two-expiries')
    const [{ metadata }] = (await ask(simulator, PRECHECKS)).body.items
    const { status } = (await ask(simulator, `${PRECHECKS}/${metadata.uid}`)).body
    expect([status.expireTimeStamp, status.expireTimestamp]).toEqual([
      '2026-01-15 12:59:00.000966 +0000 UTC',
      '2020-01-01 00:00:00 +0000 UTC',
    ])
  })

  it('has a correct list but a wrong task in wrong-kind and wrong-shape', async () => {
    for (const [scenario, expected] of [
      ['wrong-kind', { kind: 'UpgradeTask' }],
      ['wrong-shape', { status: { phase: 1 } }],
    ] as const) {
      const simulator = await simulate(scenario)
      const [{ kind, metadata }] = (await ask(simulator, PRECHECKS)).body.items
      expect(kind).toBe('PreCheckTask')
      expect((await ask(simulator, `${PRECHECKS}/${metadata.uid}`)).body).toMatchObject(expected)
    }
  })
})

describe('the scenario hostile', () => {
  it('changes every string except enumerated values', async () => {
    const [task] = (await ask(await simulate('hostile'), PRECHECKS)).body.items
    const [item] = task.status.clusterCheckStatus.itemsStatus
    expect(item).toMatchObject({ kind: 'Risk', level: 'Info', group: 'LimitCheck', phase: 'Failed' })
    const [node] = task.status.nodeCheckStatus.nodeStageStatus
    const [configuration] = task.status.addonCheckStatus.itemsStatus[1].riskSource.configurationRisks
    for (const text of [
      ...[item.name, item.message, item.riskSource.deprecatedAPIRisks[0].userAgent, task.metadata.uid],
      ...[node.nodeInfo.name, node.nodeInfo.uid, node.itemsStatus[0].errorCodes[0], configuration.originalValue],
    ]) {
      expect(text.startsWith(HOSTILE_START)).toBe(true)
      expect(text.endsWith(HOSTILE_END)).toBe(true)
    }
    expect(task.status.expireTimeStamp).toBe(`2026-01-15 12:59:00.000966 +0000 ${HOSTILE_END}`)
  })

  it('finds a task by its hostile id in the form that a URL can carry', async () => {
    const simulator = await simulate('hostile')
    const [{ metadata }] = (await ask(simulator, PRECHECKS)).body.items
    const response = await ask(simulator, `${PRECHECKS}/${encodeURIComponent(metadata.uid.toWellFormed())}`)
    expect(response.status).toBe(200)
    expect(response.body.metadata).toEqual(metadata)
  })

  it('has keys that pollute the prototype in a careless merge', async () => {
    const { text } = await ask(await simulate('hostile'), PRECHECKS)
    expect(text).toContain('"__proto__":{"polluted":')
  })

  it('has variants for add-ons, targets and errors', async () => {
    const { items } = (await ask(await simulate('hostile'), ADDONS)).body
    expect(items[0].status.riskList[0].message).toContain(HOSTILE_END)
    const targets = (await ask(await simulate('hostile-target'), PRECHECKS)).body.items
    expect(targets[0].spec.targetVersion).toContain(HOSTILE_END)
    const error = await ask(await simulate('hostile-error'), PRECHECKS)
    expect(error.status).toBe(403)
    expect(error.body.message).toContain(HOSTILE_END)
    expect(error.body.error_code).toContain(HOSTILE_END)
  })
})
