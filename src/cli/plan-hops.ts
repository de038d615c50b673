import { planHops } from '../catalog/hops.js'
import { supportEnd } from '../catalog/support.js'
import { DOCUMENTED_PATHS, DOCUMENTED_PATHS_SOURCE } from '../catalog/upgrade-paths.js'
import { apiFailureMessage } from '../messages/api-errors.js'
import { supportClause, wayText } from '../messages/readiness.js'
import { settingMessage } from '../messages/settings.js'
import type { ApiFailure } from '../model/api-failure.js'
import { counted } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import type { Hop, SupportEnd, UpgradePath } from '../model/readiness.js'
import { compareVersions, matchesVersion, parseVersion } from '../model/version.js'
import { machineClock, VERSION } from '../run/process.js'
import { readSettings } from '../settings/read-settings.js'
import { codeSpan } from '../text/markdown.js'
import { oneLine, visibleJson } from '../text/plain.js'
import { type GrowingRedaction, growingRedaction } from '../text/secrets.js'
import { type Call, EXIT, UsageError } from './command.js'

const FORMATS = ['terminal', 'markdown', 'json'] as const
type Format = (typeof FORMATS)[number]

/** Where the versions come from. */
interface Start {
  readonly from: string
  readonly offered: readonly string[] | null
  readonly paths: readonly UpgradePath[] | null
  /** where the paths come from, for people */
  readonly basis: string
  /** what is missing */
  readonly notes: readonly string[]
}

/** A way, and all that is said about it. */
interface Plan extends Start {
  readonly to: string
  readonly region: string | null
  readonly autopilot: boolean
  readonly hops: readonly Hop[] | null
  readonly now: number
}

/**
 * Prints the upgrades that lead from one version to another, with the removed APIs that each crosses: from the documented paths, or for
 * a cluster from what CCE offers and from its upgrade paths.
 * @returns 0 if there is a way, 1 if none is known, 3 if the cluster could not be read
 */
export async function printHops({ flags, env, print, signal }: Call): Promise<number> {
  const format = formatOf(flags['format'])
  const { from, to } = flags
  if (to === undefined) throw new UsageError('--to is missing: the version to upgrade to, such as v1.34')
  requireVersion('to', to)
  if (from !== undefined) requireVersion('from', from)
  const isLive = flags['cluster-id'] !== undefined
  if (isLive === (from !== undefined))
    throw new UsageError('give either --from VERSION, or --cluster-id ID and the credentials of its account')
  const inputs = Object.fromEntries(Object.entries(flags).filter(([name]) => !['from', 'to', 'format'].includes(name)))
  const read = readSettings({ inputs: isLive ? inputs : { ...inputs, results: 'none' }, env: isLive ? env : {} })
  const problems = [...read.faults, ...(isLive ? read.missing : [])]
  if (problems.length > 0) throw new UsageError(problems.map((fault) => settingMessage(fault).en).join('\n'))
  const { region, autopilot } = read.subject
  const secrets = growingRedaction(read.secrets)
  const safe = secrets.redact
  const start = isLive ? await liveStart(read, secrets, env, signal) : documentedStart(from ?? '', autopilot)
  if ('failure' in start) {
    print(safe(failureText(start.failure)))
    return EXIT.inconclusive
  }
  if (start.from === '') {
    print('CCE does not say which version the cluster runs, so no way can be planned. Run the command again.')
    return EXIT.inconclusive
  }
  if (!matchesVersion(to, start.from) && compareVersions(to, start.from) <= 0)
    throw new UsageError(
      `--to is "${to}", which is not newer than ${oneLine(start.from)}: CCE does not downgrade clusters`,
    )
  const hops = planHops({ from: start.from, to, offered: start.offered, paths: start.paths })
  print(safe(RENDERERS[format]({ ...start, to, region, autopilot, hops, now: machineClock.now() })))
  return hops === null ? EXIT.blocked : EXIT.ok
}

function formatOf(text: string | undefined): Format {
  const format = text === undefined ? 'terminal' : FORMATS.find((one) => one === text)
  if (format !== undefined) return format
  const near = nearest(text ?? '', FORMATS)
  throw new UsageError(
    `--format is "${text}": it must be one of ${FORMATS.join(', ')}${near === null ? '' : `. Did you mean ${near}?`}`,
  )
}

function requireVersion(flag: string, text: string): void {
  if (parseVersion(text) === null)
    throw new UsageError(`--${flag} is "${text}": it must be a cluster version, such as v1.31 or v1.31.4-r0`)
}

function documentedStart(from: string, autopilot: boolean): Start {
  const { url, asOf } = DOCUMENTED_PATHS_SOURCE
  if (autopilot)
    return {
      from,
      offered: null,
      paths: null,
      basis: 'no documented paths',
      notes: ['CCE documents no upgrade paths of Autopilot clusters. Ask a cluster: --cluster-id ID.'],
    }
  return {
    from,
    offered: null,
    paths: DOCUMENTED_PATHS,
    basis: `the documented paths, ${url} (as of ${asOf})`,
    notes: [
      'Regions differ, and CCE does not offer every documented path at any time. A cluster is asked with --cluster-id ID.',
    ],
  }
}

async function liveStart(
  read: ReturnType<typeof readSettings>,
  secrets: GrowingRedaction,
  env: Call['env'],
  signal: Call['signal'],
): Promise<Start | { readonly failure: ApiFailure }> {
  const { complete } = read
  if (complete === null) throw new UsageError('the settings are not complete')
  const { queryVersions } = await import('../run/versions.js')
  const silent = {
    info: () => {},
    debug: () => {},
    progress: () => {},
    group: <T>(_: string, work: () => Promise<T>) => work(),
  }
  const access = { clock: machineClock, env, signal, log: silent, version: VERSION }
  const versions = await queryVersions(complete, read, secrets, access)
  if ('failure' in versions) return versions
  const { liveVersion, offeredTargets, upgradePaths, pathsFailure } = versions
  const missing =
    upgradePaths === null
      ? `The upgrade paths could not be read${pathsFailure === null ? '' : ` (${apiFailureMessage(pathsFailure).message.en})`}, so only what CCE offers right now is known.`
      : null
  return {
    from: liveVersion ?? '',
    offered: offeredTargets,
    paths: upgradePaths,
    basis: 'what CCE offers the cluster right now, and its upgrade paths',
    notes: missing === null ? [] : [missing],
  }
}

function failureText(failure: ApiFailure): string {
  const { message, fix } = apiFailureMessage(failure)
  const [what, how] = [message, fix].map((text) => (typeof text === 'string' ? text : text.en))
  return `${what}\n-> ${how}`
}

const PATCH_FIRST = 'Before a new minor version, CCE usually asks for the newest patch of the current one.'

/** The first line: how many upgrades it takes, or why none. */
function headline({ from, to, hops, offered }: Plan, name: (text: string) => string): string {
  if (hops === null) {
    const offers =
      offered === null
        ? ''
        : offered.length === 0
          ? ' CCE offers no upgrade right now.'
          : ` CCE offers ${offered.map(name).join(', ')}.`
    return `No way is known from ${name(from)} to ${name(to)}.${offers}`
  }
  if (hops.length === 0) return `${name(from)} is ${name(to)} already.`
  return `${name(wayText(hops))} takes ${counted(hops.length, 'upgrade')}.`
}

const supportOf = ({ region, autopilot }: Plan, version: string): SupportEnd => supportEnd(version, region, autopilot)

const supportLine = (plan: Plan, version: string): string => {
  const support = supportOf(plan, version)
  const from = 'source' in support ? ` (as of ${support.source.asOf}, ${support.source.url})` : ''
  return `support ${supportClause(support, plan.now).en}${from}`
}

const useText = (replacement: string | null): string => (replacement === null ? 'no replacement' : `use ${replacement}`)

function terminalText(plan: Plan): string {
  const { hops, basis, notes } = plan
  const lines = (hops ?? []).flatMap(({ from, to, isOffered, removedApis }, index) => [
    '',
    `${index + 1}. ${oneLine(from)} -> ${oneLine(to)}${isOffered ? ' (offered now)' : ''}`,
    `   ${supportLine(plan, to)}`,
    ...(removedApis === null
      ? ['   removed APIs: not known for this version']
      : removedApis.length === 0
        ? ['   removed APIs: none']
        : [`   removed APIs: ${removedApis.length}`]),
    ...(removedApis ?? []).map(
      ({ apiVersion, kinds, replacement, removedIn }) =>
        `     - ${apiVersion} ${kinds.join(', ')} (removed in ${removedIn}): ${useText(replacement)}`,
    ),
  ])
  return [headline(plan, oneLine), `Based on ${basis}.`, ...lines, '', ...notes, ...patchNote(plan)]
    .join('\n')
    .trimEnd()
}

const patchNote = ({ hops }: Plan): string[] => (hops !== null && hops.length > 0 ? [PATCH_FIRST] : [])

function markdownText(plan: Plan): string {
  const { hops, basis, notes } = plan
  const parts = (hops ?? []).flatMap(({ from, to, isOffered, removedApis }, index) => [
    '',
    `### ${index + 1}. ${codeSpan(oneLine(from))} → ${codeSpan(oneLine(to))}${isOffered ? ' (offered now)' : ''}`,
    '',
    `${capitalized(supportLine(plan, to))}.`,
    '',
    ...(removedApis === null
      ? ['The removed APIs of this version are not known.']
      : removedApis.length === 0
        ? ['No API is removed.']
        : [
            '| removed API | kinds | removed in | replacement |',
            '|---|---|---|---|',
            ...removedApis.map(({ apiVersion, kinds, replacement, removedIn }) => {
              const use = replacement === null ? 'none' : codeSpan(replacement)
              return `| ${codeSpan(apiVersion)} | ${kinds.join(', ')} | ${removedIn} | ${use} |`
            }),
          ]),
  ])
  const tail = [...notes.map(oneLine), ...patchNote(plan)]
  return [
    `## ${headline(plan, (text) => codeSpan(oneLine(text)))}`,
    '',
    `Based on ${basis}.`,
    ...parts,
    ...tail.flatMap((line) => ['', line]),
  ].join('\n')
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function jsonText(plan: Plan): string {
  const { from, to, region, autopilot, basis, notes, offered, hops } = plan
  const steps = hops?.map((hop) => {
    const support = supportOf(plan, hop.to)
    const { from, to, isOffered, removedApis } = hop
    const ends = support.state === 'dated' ? support.month : null
    return { from, to, offered: isOffered, support: { state: support.state, month: ends }, removedApis }
  })
  const value = { from, to, region, autopilot, basis, offered, hops: steps ?? null, notes }
  return visibleJson(JSON.stringify(value, null, 2))
}

const RENDERERS: Readonly<Record<Format, (plan: Plan) => string>> = {
  terminal: terminalText,
  markdown: markdownText,
  json: jsonText,
}
