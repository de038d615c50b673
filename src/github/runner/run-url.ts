const REPOSITORY = /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/

/** The address of this workflow run, on github.com, GHES or GHE.com; null where the runner does not tell it. */
export function runUrl(env: Readonly<Record<string, string | undefined>>): string | null {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env
  if (!URL.canParse(server) || !REPOSITORY.test(repository) || !/^\d{1,20}$/.test(id)) return null
  const { protocol, origin, pathname } = new URL(server)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return `${origin}${pathname.replace(/\/+$/, '')}/${repository}/actions/runs/${id}`
}
