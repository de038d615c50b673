import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ClusterResult } from '../model/cluster.js'
import type { Clock, Log } from '../model/ports.js'
import { addonLines } from '../repository/terraform/addons.js'
import type { Run } from './context.js'
import { Workspace } from './workspace.js'

/** The lines are not worth the results that a run would lose if it took all of its time for them. */
const LEAST_LEFT_MS = 60_000

/** Adds to each cluster with findings about add-ons the lines of the Terraform files that install them. Best effort. */
export async function withAddonLines(
  clusters: readonly ClusterResult[],
  { cwd, log, clock, collectUntil, signal }: PlacingRun,
): Promise<ClusterResult[]> {
  // without a checkout, the workspace can be anything, such as a home folder
  if (!existsSync(join(cwd, '.git'))) return [...clusters]
  const workspace = new Workspace(cwd)
  const placed: ClusterResult[] = []
  for (const cluster of clusters) {
    const isInTime = !signal.aborted && collectUntil - clock.now() >= LEAST_LEFT_MS
    const files = isInTime && hasAddonFindings(cluster) ? await workspace.terraform(cluster.subject.paths) : null
    if (files === null) placed.push(cluster)
    else if ('problem' in files) {
      log.debug(`The lines of add-ons are not looked for: ${files.problem.code}`)
      placed.push(cluster)
    } else {
      const addonFrom = addonLines(files.configurations, { id: cluster.subject.clusterId, autopilot: null })
      placed.push({ ...cluster, subject: { ...cluster.subject, addonFrom } })
    }
  }
  return placed
}

interface PlacingRun extends Pick<Run, 'cwd' | 'collectUntil' | 'signal'> {
  readonly log: Pick<Log, 'debug'>
  readonly clock: Pick<Clock, 'now'>
}

const hasAddonFindings = ({ results }: ClusterResult): boolean =>
  results.some((result) => [...result.causes, ...result.diagnostics].some(({ addon }) => addon !== null))
