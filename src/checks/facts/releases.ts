import { CceError } from '../../cce/errors/api-error.js'
import { asRecord, isRecord } from '../../model/collections.js'
import type { CoverageGap, Unavailable } from '../../model/coverage.js'
import { mapInParallel } from '../../model/parallel.js'
import type { ApiKind, HelmRelease } from '../../model/removed-api.js'
import type { CheckContext } from '../shared/context.js'
import { isRefused, unavailable } from '../shared/failures.js'
import { textOrNull } from '../shared/raw-values.js'

/** Releases that are asked for one by one where the list leaves out what they store. */
const MAX_SHOWN = 100

/** Requests that fail before no more are sent: each of them can take a minute and a half. */
const MAX_FAILED = 5

const IN_PARALLEL = 4

/** What Kubernetes allows as a name; nothing else is put into a URL. */
const NAME = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/

/** A release in a response, before it is known which removed APIs it stores. */
interface ListedRelease extends Omit<HelmRelease, 'apis'> {
  readonly isDeleted: boolean
  /** the manifests of its objects; null if the response does not have them */
  readonly resources: string | null
}

/** The releases of a cluster that store removed APIs. */
export interface StoredReleases {
  readonly releases: readonly HelmRelease[]
  /** why it is not known of some release what it stores, although CCE did not refuse it; null if it is known of all */
  readonly unread: Unavailable | null
  /** CCE refuses to show what some release stores, or leaves it out */
  readonly hasUnknown: boolean
}

type ReleasesContext = Pick<CheckContext, 'api' | 'keepEvidence' | 'removedApisIn'>

/** What is kept of a release. `removed_apis` is null if it is not known. */
interface KeptRelease {
  readonly name: string
  readonly namespace: string | null
  readonly chart_name: string | null
  readonly chart_version: string | null
  readonly removed_apis: readonly ApiKind[] | null
  /** there is no answer, although CCE did not refuse one */
  readonly unread?: true
}

/**
 * Lists the releases of Helm and the removed APIs that they store (CCE API reference: ListReleases, ShowRelease). The values of a
 * release may hold secrets, so that nothing but its names and these APIs is kept, not even as evidence.
 * @throws CceError if the list cannot be read
 */
export async function queryReleases({ api, keepEvidence, removedApisIn }: ReleasesContext): Promise<StoredReleases> {
  const list = readReleaseList((await api.listReleases()).value)
  let shown = 0
  const failures: Unavailable[] = []
  const show = async (release: ListedRelease): Promise<Shown> => {
    const { name, namespace, resources } = release
    const isNamed = namespace !== null && NAME.test(namespace) && NAME.test(name)
    if (resources !== null || !isNamed || shown++ >= MAX_SHOWN) return { resources, why: null }
    const why = failures[MAX_FAILED - 1]
    if (why !== undefined) return { resources: null, why }
    try {
      const shown = asRecord((await api.showRelease(namespace, name)).value)
      return shown['name'] === name
        ? { resources: resourcesOf(shown), why: null }
        : { resources: null, why: { code: 'not-in-response' } }
    } catch (error) {
      if (!(error instanceof CceError)) throw error
      const why = unavailable(error)
      if (!isRefused(why)) failures.push(why)
      return { resources: null, why }
    }
  }
  const listed = list.releases.filter(({ isDeleted }) => !isDeleted)
  const answers = await mapInParallel(listed, IN_PARALLEL, async (release) => {
    const { resources, why } = await show(release)
    const isFailed = why !== null && !isRefused(why)
    const kept: KeptRelease = {
      name: release.name,
      namespace: release.namespace,
      chart_name: release.chart,
      chart_version: release.chartVersion,
      removed_apis: resources === null ? null : await removedApisIn(resources),
      ...(isFailed && { unread: true }),
    }
    return { kept, why: isFailed ? why : null }
  })
  const kept = answers.map((answer) => answer.kept)
  keepEvidence({ check: 'cluster', id: 'releases', text: JSON.stringify(list.isWhole ? kept : [...kept, null]) })
  const [unread] = answers.flatMap(({ why }) => why ?? [])
  const stored = readKeptReleases(list.isWhole ? kept : [...kept, null])
  return unread === undefined ? stored : { ...stored, unread }
}

interface Shown extends Pick<ListedRelease, 'resources'> {
  readonly why: Unavailable | null
}

/** Reads a list of releases: an array, or an object with one. */
function readReleaseList(raw: unknown): { readonly releases: readonly ListedRelease[]; readonly isWhole: boolean } {
  const list = Array.isArray(raw) ? raw : [asRecord(raw)['items'], asRecord(raw)['releases']].find(Array.isArray)
  if (!Array.isArray(list)) return { releases: [], isWhole: false }
  const releases = list.filter(isRecord).flatMap((entry): ListedRelease[] => {
    const named = namesOf(entry)
    if (named === null) return []
    return [{ ...named, isDeleted: /^delet/i.test(textOrNull(entry['status']) ?? ''), resources: resourcesOf(entry) }]
  })
  return { releases, isWhole: releases.length === list.length }
}

function namesOf(entry: Readonly<Record<string, unknown>>): Omit<HelmRelease, 'apis'> | null {
  const name = textOrNull(entry['name'])
  if (name === null || name === '') return null
  const [namespace, chart, chartVersion] = ['namespace', 'chart_name', 'chart_version'].map((key) => {
    const text = textOrNull(entry[key])
    return text === '' ? null : text
  })
  return { name, namespace: namespace ?? null, chart: chart ?? null, chartVersion: chartVersion ?? null }
}

/** The API reference describes `resources` as a text; a list of objects is read, too. */
function resourcesOf({ resources }: Readonly<Record<string, unknown>>): string | null {
  if (typeof resources === 'string') return resources.trim() === '' ? null : resources
  return Array.isArray(resources) && resources.length > 0 ? JSON.stringify(resources) : null
}

/** Reads the releases as evidence keeps them. What is no release stands for one that could not be read. */
export function readKeptReleases(raw: unknown): StoredReleases {
  const entries: readonly unknown[] = Array.isArray(raw) ? raw : [null]
  const read = entries.map((entry) => {
    const named = isRecord(entry) ? namesOf(entry) : null
    return named === null ? null : { named, apis: readApis(asRecord(entry)['removed_apis']), entry: asRecord(entry) }
  })
  const isUnread = read.some((one) => one === null || one.entry['unread'] === true)
  return {
    releases: read.flatMap((one) => (one === null || !one.apis?.length ? [] : [{ ...one.named, apis: one.apis }])),
    unread: isUnread ? { code: 'not-in-response' } : null,
    hasUnknown: read.some((one) => one?.apis === null),
  }
}

function readApis(raw: unknown): readonly ApiKind[] | null {
  if (!Array.isArray(raw)) return null
  return raw.filter(isRecord).flatMap(({ apiVersion, kind }) => {
    const version = textOrNull(apiVersion)
    return version === null ? [] : [{ apiVersion: version, kind: textOrNull(kind) }]
  })
}

/** What is not known of what releases store. */
export function releaseGaps({ unread, hasUnknown }: StoredReleases): CoverageGap[] {
  if (unread !== null) return [{ check: null, code: 'releases-unread', why: unread }]
  const why = { code: 'not-in-response' } as const
  return hasUnknown ? [{ check: null, code: 'no-facts', facts: ['releases'], why }] : []
}
