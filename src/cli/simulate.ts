import { nearest } from '../model/nearest.js'
import { DEMO, SCENARIOS, startSimulator } from '../simulator/server/simulator.js'

type Print = (text: string) => void

/** Runs the embedded CCE until it is interrupted, and says how to reach it. */
export async function simulate(
  { port = '0', scenario = 'ready' }: { readonly port?: string | undefined; readonly scenario?: string | undefined },
  out: Print,
  complain: Print,
): Promise<number> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    complain(`--port is "${port}": must be a number from 0 to 65535`)
    return 2
  }
  const problem = unknownScenario(scenario)
  if (problem) {
    complain(problem)
    return 2
  }
  const simulator = await startSimulator({ scenario, port: Number(port) }).catch((error: unknown) => String(error))
  if (typeof simulator === 'string') {
    complain(simulator)
    return 2
  }
  out(simulator.url)
  out(`The scenario "${scenario}" is served there. To gate on it, in another terminal:`)
  out(
    `  HUAWEICLOUD_SDK_AK=${DEMO.accessKey} HUAWEICLOUD_SDK_SK=${DEMO.secretKey} HUAWEICLOUD_SDK_PROJECT_ID=${DEMO.projectId} \\`,
  )
  out(
    `  node dist/cli/index.js gate --endpoint ${simulator.url} --cluster-id ${DEMO.clusterId} --target-version ${DEMO.targetVersion}`,
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await simulator.close()
  return 0
}

/** What is wrong with a scenario's name, or null. */
export function unknownScenario(name: string): string | null {
  if (SCENARIOS.has(name)) return null
  const meant = nearest(name, [...SCENARIOS.keys()])
  return `there is no scenario "${name}"${meant ? `; did you mean "${meant}"?` : ''}\nThere are: ${[...SCENARIOS.keys()].join(', ')}`
}
