import { clustersFaultText } from '../messages/clusters-file.js'
import type { ClusterEntry } from '../model/clusters-file.js'
import { humanDuration } from '../model/duration.js'
import { counted } from '../model/language.js'
import { MAX_MATRIX_JOBS, matrixOf } from '../model/matrix.js'
import { parseClusters } from '../settings/clusters/parse.js'
import { CLUSTERS_FILES } from '../settings/read-settings.js'
import { count } from '../settings/readers.js'
import { EXIT, type Print, UsageError } from './command.js'
import type { Invocation } from './invocation.js'
import { ambiguity, printFaults, readGivenFile, writeStarter } from './strict-file.js'

/**
 * Checks a clusters file and prints every fault with its position, or else what the file says.
 * @returns 0 if nothing is wrong, otherwise 1
 */
export function checkClusters(file: string, print: Print): number {
  const { entries, ...parsed } = parseClusters(readGivenFile(file), file)
  const faults = [...ambiguity(file, CLUSTERS_FILES), ...parsed.faults]
  printFaults(faults, clustersFaultText, print)
  if (faults.length > 0) {
    print(
      `\n${file} is not a valid clusters file: ${counted(faults.length, 'fault')}. Every run is red until this is fixed.`,
    )
    return EXIT.blocked
  }
  print(summary(entries, file))
  return EXIT.ok
}

/**
 * Prints the matrix that divides the clusters of a file among jobs, as one line of JSON; of a file that cannot be used, its faults.
 * @returns 0 if nothing is wrong, otherwise 1
 */
export function splitClustersFile(file: string, maxJobs: string | undefined, print: Print): number {
  const most = maxJobs === undefined ? { value: MAX_MATRIX_JOBS } : count(1, MAX_MATRIX_JOBS)(maxJobs)
  if (!('value' in most)) throw new UsageError(`--max-jobs must be a whole number from 1 to ${MAX_MATRIX_JOBS}`)
  const { entries, faults } = parseClusters(readGivenFile(file), file)
  printFaults(faults, clustersFaultText, print)
  if (faults.length > 0) return EXIT.blocked
  const names = entries.map(({ name }) => name)
  print(JSON.stringify(matrixOf(names, most.value)))
  return EXIT.ok
}

function summary(entries: readonly ClusterEntry[], file: string): string {
  const lines = [`${file} is a valid clusters file: ${counted(entries.length, 'cluster')}.`]
  const stages = [...new Set(entries.flatMap(({ stage }) => stage ?? []))]
  if (stages.length > 0)
    lines.push(`Stages in order: ${stages.map((stage) => stageText(stage, entries)).join(', then ')}.`)
  const open = entries.filter(({ paths }) => paths.length === 0)
  if (open.length > 0 && open.length < entries.length)
    lines.push(`Gated on every change, since they have no paths: ${open.map(({ name }) => name).join(', ')}.`)
  for (const prefix of new Set(entries.flatMap(({ credentials }) => credentials ?? [])))
    lines.push(
      `Set ${prefix}_OIDC_PROVIDER_URN and ${prefix}_OIDC_AGENCY_URN (without keys), ${prefix}_ACCESS_KEY and ${prefix}_SECRET_KEY, or ${prefix}_AUTH_TOKEN in the environment of the step.`,
    )
  return lines.join('\n')
}

function stageText(stage: string, entries: readonly ClusterEntry[]): string {
  const clusters = entries.filter((entry) => entry.stage === stage)
  const soak = Math.max(...clusters.map(({ soakMs }) => soakMs ?? 0))
  return `${stage} (${counted(clusters.length, 'cluster')}${soak > 0 ? `, soak up to ${humanDuration(soak)}` : ''})`
}

/** Writes a commented starter file with one example, whose id has to be filled in. An existing file is never replaced. */
export function initClusters(path: string, invocation: Invocation, print: Print): void {
  writeStarter(path, CLUSTERS_STARTER, CLUSTERS_FILES)
  print(`Wrote ${path} with an example. Fill in the name and the id of your cluster, then run:`)
  print(`  ${invocation.command} clusters check ${path}`)
}

/** A clusters file with an example that is not valid until its id is filled in, and every key in comments. */
export const CLUSTERS_STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/clusters.v1.json
#
# The clusters that CCE Upgrade Gate gates. On pull requests and in merge queues the file is read from the base branch, and only the
# targets are those of the change. A typo invalidates the whole file and turns every run red, so check the file:
#   npx cce-upgrade-gate clusters check .github/cce-clusters.yml
- name: my-cluster
  id: <cluster id>               # in the console: Overview, Cluster ID

  # Where the cluster is. Default: as the step says.
  # region: cn-north-4
  # project-id: 0123456789abcdef0123456789abcdef
  # autopilot: true

  # The version to upgrade to. Default: target-version of the step.
  # target: auto                                                # from the Terraform files below paths, or the plan
  # target: { file: clusters/prod/values.yaml, key: version }   # from a YAML, JSON or tfvars file
  # target: v1.31

  # The files that belong to the cluster. Only changes of these gate it. Default: every change.
  # paths: [clusters/prod/**]

  # The prefix of the environment variables with its credentials: PROD_OIDC_PROVIDER_URN and PROD_OIDC_AGENCY_URN (without keys),
  # or PROD_ACCESS_KEY and PROD_SECRET_KEY (with PROD_SECURITY_TOKEN), or PROD_AUTH_TOKEN.
  # Default: the credentials of the step.
  # credentials: PROD

  # Clusters of a later stage wait for those of the earlier ones, which must have run their target for their soak.
  # stage: staging
  # soak: 24h
`
