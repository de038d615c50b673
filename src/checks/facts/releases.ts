import type { CceResponse } from '../../cce/http/response.js'
import { asRecord, isRecord } from '../../model/collections.js'
import { mapInParallel } from '../../model/parallel.js'
import type { ApiKind, HelmRelease } from '../../model/removed-api.js'
import type { CheckContext } from '../shared/context.js'
import { ignoreApiError } from '../shared/failures.js'
import { textOrNull } from '../shared/raw-values.js'

/** Releases that are asked for one by one where the list leaves out what they store. */
const MAX_SHOWN = 100

const IN_PARALLEL = 4

/** What Kubernetes allows as a name; nothing else is put into a URL. */
const NAME = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/

/** A release in a response, before it is known which removed APIs it stores. */
interface ListedRelease extends Omit<HelmRelease, 'apis'> {
  readonly isDeleted: boolean
  /** the manifests of its objects; null if the response does not have them */
  readonly resources: string | null
}

/** The releases of a cluster, and whether it is known of each what it stores. */
export interface StoredReleases {
  readonly releases: readonly HelmRelease[]
  readonly isWhole: boolean
}

type ReleasesContext = Pick<CheckContext, 'factsApi' | 'keepEvidence' | 'removedApisIn'>

/**
 * Lists the releases of Helm and the removed APIs that they store (CCE API reference: ListReleases, ShowRelease). The values of a
 * release may hold secrets, so that nothing but its names and these APIs is kept, not even as evidence.
 * @returns null if the response is not a list
 * @throws CceError
 */
export async function queryReleases({
  factsApi,
  keepEvidence,
  removedApisIn,
}: ReleasesContext): Promise<StoredReleases | null> {
  const listed = readReleaseList((await factsApi.listReleases()).value)?.filter(({ isDeleted }) => !isDeleted)
  if (listed === undefined) return null
  let shown = 0
  const read = await mapInParallel(listed, IN_PARALLEL, async (release) => {
    const { name, namespace } = release
    const isNamed = namespace !== null && NAME.test(namespace) && NAME.test(name)
    const answer: CceResponse | null =
      isNamed && release.resources === null && shown++ < MAX_SHOWN
        ? await factsApi.showRelease(namespace, name).catch(ignoreApiError)
        : null
    const resources = answer === null ? release.resources : resourcesOf(asRecord(answer.value))
    return { release, apis: resources === null ? null : await removedApisIn(resources) }
  })
  const kept = read.map(({ release, apis }) => ({
    name: release.name,
    namespace: release.namespace,
    chart_name: release.chart,
    chart_version: release.chartVersion,
    removed_apis: apis,
  }))
  keepEvidence({ check: 'cluster', id: 'releases', text: JSON.stringify(kept) })
  return readKeptReleases(kept)
}

/** Reads a list of releases: an array, or an object with one. An entry without a name is passed over. */
function readReleaseList(raw: unknown): readonly ListedRelease[] | null {
  const list = Array.isArray(raw) ? raw : [asRecord(raw)['items'], asRecord(raw)['releases']].find(Array.isArray)
  if (!Array.isArray(list)) return null
  return list.filter(isRecord).flatMap((entry): ListedRelease[] => {
    const named = namesOf(entry)
    if (named === null) return []
    return [{ ...named, isDeleted: /^delet/i.test(textOrNull(entry['status']) ?? ''), resources: resourcesOf(entry) }]
  })
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

/** Reads the releases as evidence keeps them. @returns null if it is not a list */
export function readKeptReleases(raw: unknown): StoredReleases | null {
  if (!Array.isArray(raw)) return null
  const read = raw.filter(isRecord).flatMap((entry) => {
    const named = namesOf(entry)
    return named === null ? [] : [{ named, apis: readApis(entry['removed_apis']) }]
  })
  return {
    releases: read.flatMap(({ named, apis }) => (apis === null || apis.length === 0 ? [] : [{ ...named, apis }])),
    isWhole: read.every(({ apis }) => apis !== null),
  }
}

function readApis(raw: unknown): readonly ApiKind[] | null {
  if (!Array.isArray(raw)) return null
  return raw.filter(isRecord).flatMap(({ apiVersion, kind }) => {
    const version = textOrNull(apiVersion)
    return version === null ? [] : [{ apiVersion: version, kind: textOrNull(kind) }]
  })
}
