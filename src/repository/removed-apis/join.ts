import { minorOf, type RemovedKind, removedKinds } from '../../catalog/removed-apis.js'
import { changeFor } from '../../catalog/replacements.js'
import { asRecord, compareText, groupBy } from '../../model/collections.js'
import { isDeciding, type JoinOutcome, type ManifestUse } from '../../model/manifest.js'
import type { ApiKind, FixState, HelmRelease, RemovedApiUse, UseLine } from '../../model/removed-api.js'
import { minorNumber } from '../../model/version.js'
import { apiCaller } from './callers.js'
import { isOfApi, type RequestedApi, requestedApi } from './url.js'

/** A use of an API in the repository, in the checkout or in a base version. */
export type RepositoryUse = Pick<ManifestUse, 'apiVersion' | 'kind' | 'location' | 'archived' | 'syntax'> &
  Pick<UseLine, 'isInChange'>

/** The uses in the base versions of the files that a change touches. */
export interface ChangedUses {
  readonly files: ReadonlySet<string>
  readonly uses: readonly Pick<ManifestUse, 'apiVersion' | 'kind' | 'location' | 'archived'>[]
}

export const NO_USES: ChangedUses = { files: new Set(), uses: [] }

/** What the change of a run did to the files that hold manifests. */
export type BaseUses =
  /** the run is about no change, or it touches no manifest */
  | { readonly kind: 'no-change' }
  /** unknown: the base versions of some files could not be read; `uses` are those of the others */
  | ({ readonly kind: 'known' | 'unknown' } & ChangedUses)

export interface JoinInput {
  /** `deprecatedAPIRisks` of CCE's item, as received */
  readonly risks: readonly unknown[]
  /** the item was read and counts, so that what it does not list was not called in the past day */
  readonly isLiveKnown: boolean
  /** null if the repository was not scanned */
  readonly uses: readonly RepositoryUse[] | null
  /** all of the repository could be read, so that there are no other uses */
  readonly isScanWhole: boolean
  readonly base: BaseUses
  readonly releases: readonly HelmRelease[]
  /** such as `v1.31.1-r0`; null if it is not known */
  readonly currentVersion: string | null
  readonly targetVersion: string | null
}

/** Lines that are listed for one API. */
const MAX_LINES = 20

/**
 * Joins what calls removed APIs with the lines of the repository that say them, the lines that the change removes, and the releases of
 * Helm that store them. Pure.
 * @returns one row for each API, those that are called before others
 */
export function joinRemovedApis(input: JoinInput): readonly RemovedApiUse[] {
  const called = calledApis(input.risks)
  // there can be many uses, of few APIs
  const groups = input.uses && [...groupBy(input.uses, apiKey).values()]
  const others = distinctApis([
    ...(groups ?? []).map(([first]) => first),
    ...input.releases.flatMap(({ apis }) => apis),
  ])
    .map((api): RowSubject => ({ ...api, resource: null, callers: [], includes: (one) => isSameApi(one, api) }))
    .filter((api) => removedEntry(input, api) !== undefined && !called.some(({ includes }) => includes(api)))
  return [...called, ...others].map((api) => row(input, groups, api))
}

/** The outcome of the row that a use of the repository belongs to. */
export const outcomeOfUse = (use: ApiKind, rows: readonly RemovedApiUse[]): JoinOutcome | null =>
  rows.find((row) => (row.callers.length > 0 ? isOfApi(use, row) : isSameApi(row, use)))?.outcome ?? null

/** What a row is about. */
interface RowSubject extends Pick<RemovedApiUse, 'apiVersion' | 'kind' | 'resource' | 'callers'> {
  /** whether an object of the repository, or one that Helm stores, belongs to the row */
  includes(api: ApiKind): boolean
}

/** The APIs that CCE reports as called, each once. A URL that cannot be read keeps a row of its own, so that nothing is lost. */
function calledApis(risks: readonly unknown[]): readonly RowSubject[] {
  const calls = risks.map((risk) => {
    const { userAgent } = asRecord(risk)
    const address = addressOf(risk)
    const requested = requestedApi(address) ?? { apiVersion: address, resource: null }
    return { requested, caller: apiCaller(address, textOf(userAgent)) }
  })
  return [...groupBy(calls, ({ requested }) => JSON.stringify([requested.apiVersion, requested.resource])).values()]
    .map((same) => {
      const { requested } = same[0]
      return {
        ...requested,
        kind: kindOf(requested),
        callers: [...new Map(same.map(({ caller }) => [JSON.stringify(caller), caller])).values()],
        includes: (api: ApiKind) => isOfApi(api, requested),
      }
    })
    .sort((a, b) => compareText(a.apiVersion, b.apiVersion) || compareText(a.resource ?? '', b.resource ?? ''))
}

const addressOf = (risk: unknown): string => textOf(asRecord(risk)['url'])

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

function row(input: JoinInput, groups: readonly UseGroup[] | null, subject: RowSubject): RemovedApiUse {
  const { apiVersion, kind, resource, callers, includes } = subject
  const entries = entriesFor(subject)
  // a version is gone with the last of its kinds
  const known = (callers.length > 0 ? null : removedEntry(input, subject)) ?? entries.at(-1) ?? null
  const uses = groups?.filter(([first]) => includes(first)).flat() ?? null
  const lines = distinctLines([...(uses ?? [])].sort(byWeight))
  const { fix, lines: fixed } = fixedLines(input.base, uses ?? [], includes)
  const releases = input.releases.filter(({ apis }) => apis.some(includes))
  return {
    apiVersion,
    kind,
    resource,
    removedIn: known?.removedIn ?? null,
    ...replacementOf(entries, input),
    isServedNow: known && servedBy(input.currentVersion, known),
    isServedAfter: known && servedBy(input.targetVersion, known),
    outcome: outcomeOf(input, subject, uses, fix),
    callers,
    useCount: uses === null ? null : lines.length,
    uses: lines.slice(0, MAX_LINES),
    isGuarded: uses !== null && uses.length > 0 && uses.every(({ syntax }) => syntax === 'guarded'),
    fix,
    fixedLines: fixed.slice(0, MAX_LINES),
    releases: releases.map(({ name, namespace, chart, chartVersion }) => ({ name, namespace, chart, chartVersion })),
  }
}

function outcomeOf(
  { isLiveKnown, isScanWhole, risks }: JoinInput,
  subject: RowSubject,
  uses: readonly RepositoryUse[] | null,
  fix: FixState,
): JoinOutcome | null {
  if (uses === null) return null
  if (subject.callers.length > 0) {
    if (uses.length > 0) return 'live-and-repository'
    if (!isScanWhole) return null
    if (fix === 'fixed') return 'fixed-here'
    // the scan looks for what the catalog has
    return entriesFor(subject).length > 0 ? 'live-only' : null
  }
  // a call that cannot be read could be of any API
  const isKnown = isLiveKnown && risks.every((risk) => requestedApi(addressOf(risk)) !== null)
  return uses.length > 0 && isKnown ? 'repository-only' : null
}

/** The uses of one API. */
type UseGroup = readonly [RepositoryUse, ...RepositoryUse[]]

const apiKey = ({ apiVersion, kind }: ApiKind): string => `${apiVersion} ${kind ?? ''}`

const isSameApi = (a: ApiKind, b: ApiKind): boolean => a.apiVersion === b.apiVersion && a.kind === b.kind

interface Fixed {
  readonly fix: FixState
  readonly lines: readonly Omit<UseLine, 'isInChange'>[]
}

/** The uses of the base versions that the files of the change do not have any more. Lines and files move, so they are counted. */
function fixedLines(base: BaseUses, uses: readonly RepositoryUse[], isOwn: (use: ApiKind) => boolean): Fixed {
  if (base.kind === 'no-change') return { fix: 'no-change', lines: [] }
  const before = base.uses.filter(isOwn)
  const after = uses.filter(({ location }) => base.files.has(location.file))
  const lines = [...groupBy(before, ({ location }) => location.file)].flatMap(([file, all]) => {
    const left = after.filter((use) => use.location.file === file).length
    return all.slice(left).map(lineOf)
  })
  const removed = lines.slice(0, Math.max(0, before.length - after.length))
  return { fix: base.kind === 'unknown' ? 'unknown' : removed.length > 0 ? 'fixed' : 'not-fixed', lines: removed }
}

const lineOf = ({ location: { file, line, column }, archived }: Pick<ManifestUse, 'location' | 'archived'>) => ({
  file,
  ...(archived !== null && { archived }),
  line,
  column,
})

const distinctLines = (uses: readonly RepositoryUse[]): UseLine[] => [
  ...new Map(
    uses.map((use) => [
      `${use.location.line} ${use.location.column} ${use.archived ?? ''} ${use.location.file}`,
      { ...lineOf(use), isInChange: use.isInChange },
    ]),
  ).values(),
]

/** Those in files of the change first, then those that decide. */
const byWeight = (a: RepositoryUse, b: RepositoryUse): number =>
  Number(b.isInChange) - Number(a.isInChange) ||
  Number(isDeciding(b.syntax)) - Number(isDeciding(a.syntax)) ||
  compareText(a.location.file, b.location.file) ||
  a.location.line - b.location.line

/** Each API once, in alphabetical order. */
function distinctApis(all: readonly ApiKind[]): readonly ApiKind[] {
  const apis = new Map(all.map(({ apiVersion, kind }) => [apiKey({ apiVersion, kind }), { apiVersion, kind }]))
  return [...apis.values()].sort((a, b) => compareText(apiKey(a), apiKey(b)))
}

/** What the catalog has of a row, in the order of its removal: several APIs where the kind is not known. */
const entriesFor = ({ apiVersion, kind, resource }: Pick<RowSubject, 'apiVersion' | 'kind' | 'resource'>) =>
  removedKinds().filter((entry) =>
    kind === null ? isOfApi(entry, { apiVersion, resource }) : isSameApi(entry, { apiVersion, kind }),
  )

/** The last API of a row that the target version does not serve. Without a target, nothing is said. */
const removedEntry = ({ targetVersion }: JoinInput, subject: RowSubject): RemovedKind | undefined =>
  entriesFor(subject).findLast((entry) => servedBy(targetVersion, entry) === false)

/** The kind that a URL is about; null if the catalog does not have it, or has several. */
function kindOf(requested: RequestedApi): string | null {
  const [only, ...others] = removedKinds().filter((entry) => isOfApi(entry, requested))
  return others.length === 0 ? (only?.kind ?? null) : null
}

function servedBy(version: string | null, { removedIn }: RemovedKind): boolean | null {
  const minor = minorNumber(version)
  return minor === null ? null : minor < minorOf(removedIn)
}

/** What replaces the APIs of a row in this upgrade, where it is the same for all of them; the main replacement, where the target is not known. */
function replacementOf(
  entries: readonly RemovedKind[],
  { currentVersion, targetVersion }: JoinInput,
): Pick<RemovedApiUse, 'replacement' | 'isReplacementServedByBoth'> {
  const after = minorNumber(targetVersion)
  const all = entries.map((entry) => {
    if (after === null)
      return { replacement: entry.replacements[0]?.apiVersion ?? null, isReplacementServedByBoth: null }
    const { replacement, isServedByBoth } = changeFor(entry, minorNumber(currentVersion), after)
    return { replacement: replacement?.apiVersion ?? null, isReplacementServedByBoth: isServedByBoth }
  })
  const [first] = all
  return first !== undefined && all.every(({ replacement }) => replacement === first.replacement)
    ? first
    : { replacement: null, isReplacementServedByBoth: null }
}
