import type { Call } from './state.js'

/** The repository's id, which GitHub uses in page links. */
export const REPOSITORY_ID = 1296269

/** The requested page of a list, and a `link` header that points to the other pages. */
export function paginate<T>({ github, query, path }: Call, all: T[]) {
  const size = Math.min(positive(query.get('per_page')) ?? 30, github.options.maxPageSize ?? 100)
  const page = positive(query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) => {
    const target = new URL(`${github.api}/repositories/${REPOSITORY_ID}${path}`)
    for (const [name, value] of query) target.searchParams.set(name, value)
    target.searchParams.set('page', String(to))
    return `<${target}>; rel="${rel}"`
  }
  const back = page > 1 ? [link(page - 1, 'prev')] : []
  const next = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
  const links = [...back, ...next, ...(page > 1 ? [link(1, 'first')] : [])]
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') }
  return { items: all.slice((page - 1) * size, page * size), headers, page }
}

function positive(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : undefined
}
