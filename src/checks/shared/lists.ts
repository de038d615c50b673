import type { CheckName } from '../../model/check.js'
import { asRecord, isRecord } from '../../model/collections.js'
import type { CoverageGap } from '../../model/coverage.js'
import { isAbsent, listOf, rawText } from './raw-values.js'

/**
 * CCE's lists have no paging (CCE API reference); only the list of add-on checks counts its entries, in
 * `pageInfo.currentCount`. Other services of Huawei Cloud name the next page in `pageInfo`, `page_info`, `links` or at the top,
 * and Kubernetes in `metadata.continue`, so a list that does so is not taken for a whole one.
 */
const NEXT_PAGE = ['next_marker', 'nextMarker', 'next', 'nextPage', 'next_page', 'nextPageToken', 'next_page_token']
const MORE_PAGES = ['hasMore', 'has_more', ...NEXT_PAGE]
const MORE_ENTRIES = ['continue', 'remainingItemCount']
const TOTALS = ['currentCount', 'current_count', 'totalCount', 'total_count', 'total']

const isNamed = (value: unknown): boolean => !isAbsent(value) && value !== false && value !== 0

function namesNextPage(body: Readonly<Record<string, unknown>>): boolean {
  const places = [body, asRecord(body['pageInfo']), asRecord(body['page_info']), asRecord(body['links'])]
  const metadata = asRecord(body['metadata'])
  const links = listOf(body['links']).filter(isRecord)
  return (
    places.some((place) => MORE_PAGES.some((name) => isNamed(place[name]))) ||
    MORE_ENTRIES.some((name) => isNamed(metadata[name])) ||
    links.some(({ rel, href }) => rel === 'next' && isNamed(href))
  )
}

/** How many entries the whole list has, as the response says; 0 if it does not. */
function totalOf(body: Readonly<Record<string, unknown>>): number {
  const places = [body, asRecord(body['pageInfo']), asRecord(body['page_info'])]
  const totals = places.flatMap((place) => TOTALS.map((name) => rawText(place[name])))
  return Math.max(0, ...totals.filter((total) => /^\d{1,15}$/.test(total)).map(Number))
}

/** What a list leaves out by its own account: none if it is whole. */
export function listGaps(check: CheckName, raw: unknown, of: 'tasks' | 'installed-addons' = 'tasks'): CoverageGap[] {
  const body = asRecord(raw)
  const listed = listOf(body['items']).length
  const total = totalOf(body)
  if (listed < total) return [{ check, code: 'partial-list', of, listed, total }]
  return namesNextPage(body) ? [{ check, code: 'partial-list', of, listed, total: null }] : []
}
