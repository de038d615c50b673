import { once } from 'node:events'
import { nearest } from '../model/nearest.js'
import { DEMO, SCENARIOS, startSimulator } from '../simulator/server/simulator.js'
import { type Call, UsageError } from './command.js'

/** Runs the embedded CCE until it is interrupted, and prints how to reach it. */
export async function simulate({ flags: { port = '0', scenario = 'ready' }, print, signal }: Call): Promise<number> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new UsageError(`--port is "${port}": it must be a number from 0 to 65535`)
  requireScenario(scenario)
  const simulator = await startSimulator({ scenario, port: Number(port) }).catch((error: unknown) => {
    throw new UsageError(String(error))
  })
  const keys = `HUAWEICLOUD_SDK_AK=${DEMO.accessKey} HUAWEICLOUD_SDK_SK=${DEMO.secretKey}`
  print(simulator.url)
  print(`It serves the scenario "${scenario}". To run the gate against it, use this command in another terminal:`)
  print(`  ${keys} HUAWEICLOUD_SDK_PROJECT_ID=${DEMO.projectId} \\`)
  print(
    `  node dist/cli/index.js gate --endpoint ${simulator.url} --cluster-id ${DEMO.clusterId} --target-version ${DEMO.targetVersion}`,
  )
  if (!signal.aborted) await once(signal, 'abort')
  await simulator.close()
  return 0
}

/** @throws UsageError if there is no such scenario */
export function requireScenario(name: string): void {
  if (SCENARIOS.has(name)) return
  const names = [...SCENARIOS.keys()]
  const near = nearest(name, names)
  const question = near === null ? '' : `; did you mean "${near}"?`
  throw new UsageError(`there is no scenario "${name}"${question}\nThere are: ${names.join(', ')}`)
}
