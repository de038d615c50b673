import { accountOf } from '../server/accounts.js'
import { DEMO } from '../state/demo-values.js'
import type { FleetCluster } from './fleet.js'
import { SCENARIOS } from './index.js'

/** The clusters file of a fleet: a YAML list, without targets and paths. */
export const clustersFileOf = (clusters: readonly FleetCluster[]): string => clusters.map(entryOf).join('')

function entryOf(cluster: FleetCluster): string {
  const { name, id, project, stage, soak } = cluster
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['name', JSON.stringify(name)],
    ['id', id],
    ['region', project.region],
    // quoted, because an id can look like a number
    ['project-id', JSON.stringify(project.id)],
    ['autopilot', isAutopilot(cluster) ? 'true' : undefined],
    ['stage', stage && JSON.stringify(stage)],
    ['soak', soak],
    ['credentials', project.credentials ?? undefined],
  ]
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
  return `- ${lines.join('  ')}`
}

const isAutopilot = ({ scenario }: FleetCluster): boolean =>
  (typeof scenario === 'string' ? SCENARIOS.get(scenario) : scenario)?.inputs['autopilot'] === 'true'

/** The environment variables with the credentials of all clusters, those of the demo's project included. */
export function environmentOf(clusters: readonly FleetCluster[]): Record<string, string> {
  const environment: Record<string, string> = {
    HUAWEICLOUD_SDK_AK: DEMO.accessKey,
    HUAWEICLOUD_SDK_SK: DEMO.secretKey,
    HUAWEICLOUD_SDK_PROJECT_ID: DEMO.projectId,
  }
  for (const { project } of clusters) {
    if (project.credentials === null) continue
    const { accessKey, secretKey } = accountOf(project.credentials).keys[0]
    environment[`${project.credentials}_ACCESS_KEY`] = accessKey
    environment[`${project.credentials}_SECRET_KEY`] = secretKey
  }
  return environment
}
