import { once } from 'node:events'
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Access,
  clustersFileOf,
  DEMO,
  FLEETS,
  MEASURED_LIMITS,
  SCENARIOS,
  type Simulator,
  startSimulator,
} from '../simulator/server/simulator.js'
import { type Call, UsageError } from './command.js'
import { type Invocation, NAME, quoted } from './invocation.js'
import { requireScenario } from './scenario-list.js'

/**
 * Runs the embedded CCE until it is interrupted, and prints how to reach it. The file with the variables is deleted at the end, so that
 * a script which waits for it never reads the address of an earlier run.
 */
export async function simulate({ flags, invocation, print, signal }: Call): Promise<number> {
  const { scenario = 'ready', 'write-clusters': file, 'write-env': envFile, 'write-id-token': tokenFile } = flags
  const port = numberOf(flags, 'port', 0, 65_535) ?? 0
  const size = numberOf(flags, 'size', 1, 10_000)
  requireScenario(scenario)
  if (size !== undefined && !FLEETS.has(scenario))
    throw new UsageError(`--size needs a scenario with many clusters: ${[...FLEETS.keys()].join(', ')}`)
  const simulator = await startSimulator({
    scenario,
    port,
    delayMs: numberOf(flags, 'delay', 0, 600_000) ?? 0,
    ...(size !== undefined && { size }),
    ...(flags['limits'] !== undefined && { limits: MEASURED_LIMITS }),
    ...((flags['keyless'] ?? tokenFile) !== undefined &&
      !SCENARIOS.get(scenario)?.keyless && { keyless: 'sts' as const }),
  }).catch((error: unknown) => {
    throw new UsageError(String(error))
  })
  const variables = exportsOf(scenario, tokenFile, simulator)
  try {
    if (file !== undefined) write('write-clusters', file, clustersFileOf(simulator.clusters))
    if (tokenFile !== undefined) write('write-id-token', tokenFile, simulator.idToken({ lifetime: DAY_MS }))
    if (envFile !== undefined) write('write-env', envFile, variables)
    print(simulator.url)
    print(usageText(scenario, { file, tokenFile }, simulator, invocation))
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    await simulator.close()
    if (envFile !== undefined && isFileWith(variables, envFile)) rmSync(envFile)
  }
  return 0
}

/** @throws UsageError if the flag is no whole number in its range */
function numberOf(flags: Call['flags'], name: string, min: number, max: number): number | undefined {
  const text = flags[name]
  if (text === undefined) return undefined
  if (!/^\d{1,6}$/.test(text) || Number(text) < min || Number(text) > max)
    throw new UsageError(`--${name} is "${text}": it must be a number from ${min} to ${max}`)
  return Number(text)
}

function write(flag: string, file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(`--${flag} ${file}: ${String(error)}`)
  }
}

/** False for a device such as `/dev/stdout`, and for what a later simulator wrote. */
const isFileWith = (text: string, file: string): boolean =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && readFileSync(file, 'utf8') === text

const DAY_MS = 24 * 3_600_000

/** @param tokenFile a file with an ID token, in place of the address that gives one to a job */
function environmentFor({ environment }: Access, tokenFile: string | undefined): Readonly<Record<string, string>> {
  if (tokenFile === undefined) return environment
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, ...others } = environment
  return { ...others, HUAWEICLOUD_OIDC_TOKEN_FILE: resolve(tokenFile) }
}

/** Lines for a POSIX shell that set the credentials, and what the flags of `gate` need. */
function exportsOf(scenario: string, tokenFile: string | undefined, { url, access }: Simulator): string {
  const variables = {
    ...environmentFor(access, tokenFile),
    CCE_ENDPOINT: url,
    CCE_CLUSTER_ID: DEMO.clusterId,
    CCE_TARGET_VERSION: SCENARIOS.get(scenario)?.inputs?.['target-version'] ?? DEMO.targetVersion,
  }
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value}'\n`)
    .join('')
}

/** How to gate the clusters of a running simulator. */
function usageText(
  scenario: string,
  { file, tokenFile }: { readonly file: string | undefined; readonly tokenFile: string | undefined },
  { access, clusters }: Simulator,
  { command, beside }: Invocation,
): string {
  const environment = Object.entries(environmentFor(access, tokenFile)).map(
    ([name, value]) => `${name}=${quoted(value)}`,
  )
  const inputs = {
    ...access.inputs,
    ...(file === undefined ? { 'cluster-id': DEMO.clusterId } : { 'clusters-file': file }),
    'target-version': DEMO.targetVersion,
    ...SCENARIOS.get(scenario)?.inputs,
  }
  const flags = Object.entries(inputs).map(([name, value]) => `--${name} ${quoted(value.replaceAll(', ', ','))}`)
  return [
    ...(FLEETS.has(scenario) && file === undefined
      ? [`The command below gates one of ${clusters.length} clusters. To gate all of them, add --write-clusters FILE.`]
      : []),
    `It serves the scenario "${scenario}". To run the gate against it, use this command in another terminal:`,
    `  ${[...(beside === null ? [] : [beside]), ...environment].join(' ')} \\`,
    `  ${beside === null ? command : NAME} gate ${flags.join(' ')}`,
  ].join('\n')
}
