import type { CceCall } from '../../../src/cce/http/client.js'
import { addonTask, type Json, type TaskBody } from '../../support/cce/responses.js'

/** An add-on as it is installed, with the versions that CCE offers for it. */
export const instance = (name: string, targetVersions: unknown, over: Json = {}): Json => ({
  metadata: { uid: `id-${name}`, name: `cceaddon-${name}`, alias: name },
  spec: { addonTemplateName: name },
  status: { status: 'running', targetVersions },
  ...over,
})

export const INSTALLED = [
  instance('coredns', ['1.30.6', '1.30.33', '1.29.4']),
  instance('everest', ['2.4.28', '2.4.134']),
]

/** A task of an installed add-on that has just passed. */
export const taskOf = (name: string, metadata: Json = {}, status: Json = {}): TaskBody =>
  addonTask({
    metadata: {
      taskID: `task-${name}`,
      addonTemplateName: name,
      addonInstanceName: `cceaddon-${name}`,
      addonInstanceID: `id-${name}`,
      ...metadata,
    },
    status,
  })

/** The response to the request that starts add-on checks. */
export const createdTasks = (...ids: unknown[]): Json => ({
  status: { items: ids.map((taskID) => ({ metadata: { taskID } })) },
})

/** An add-on as CCE publishes it; each version with the clusters that it supports, as a pattern, and whether it is stable. */
export const template = (name: string, ...versions: readonly (readonly [string, string, unknown?])[]): Json => ({
  kind: 'Addon',
  items: [
    {
      metadata: { name },
      spec: {
        versions: versions.map(([version, pattern, stable = true]) => ({
          version,
          stable,
          supportVersions: [{ clusterType: 'VirtualMachine', clusterVersion: [pattern] }],
        })),
      },
    },
  ],
})

/** Answers the request for the installed add-ons, and every other call with `answer`. */
export const withInstalled =
  (installed: unknown, answer: (call: CceCall) => unknown) =>
  (call: CceCall): unknown =>
    call.operation === 'ListAddonInstances' ? installed : answer(call)
