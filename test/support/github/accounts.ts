/** An account as GitHub names it in responses. */
export interface Account {
  login: string
  type: 'User' | 'Bot' | 'Organization'
}

const SITE = 'https://github.com'
/** The creation time of everything that exists from the start. */
export const LONG_AGO = '2026-01-14T15:00:00Z'

/** The account with this login; the login of an app ends with `[bot]`. */
export function accountOf(login: string): Account {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

/** The body of a user, with all URLs that GitHub includes. */
export function userBody(api: string, { login, type }: Account) {
  const id = login === 'github-actions[bot]' ? 41898282 : idOf(login)
  const url = `${api}/users/${encodeURIComponent(login)}`
  const html = type === 'Bot' ? `${SITE}/apps/${login.replace('[bot]', '')}` : `${SITE}/${login}`
  return {
    login,
    id,
    node_id: Buffer.from(`04:User${id}`).toString('base64'),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: html,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

/** The body of an app: `github-actions`, which a workflow's own token belongs to, or another one. */
export function appBody(api: string, slug: string) {
  return {
    id: slug === 'github-actions' ? 15368 : idOf(slug),
    slug,
    node_id: Buffer.from(`03:App${slug}`).toString('base64'),
    owner: userBody(api, { login: 'github', type: 'Organization' }),
    name: slug === 'github-actions' ? 'GitHub Actions' : slug,
    description: null,
    external_url: 'https://help.github.com/en/actions',
    html_url: `${SITE}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write', contents: 'write', statuses: 'write' },
    events: ['check_run', 'push'],
  }
}

/** A repository body has one URL field for each of these, such as `archive_url`. */
const URL_NAMES =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events ' +
  'forks git_commits git_refs git_tags issue_comment issue_events issues keys labels languages merges milestones ' +
  'notifications pulls releases stargazers statuses subscribers subscription tags teams trees hooks'

/** The body of a repository, as GitHub nests it in a pull request. */
export function repositoryBody(api: string, fullName: string, isFork = false) {
  const [owner = '', name = ''] = fullName.split('/')
  const id = idOf(fullName)
  const url = `${api}/repos/${fullName}`
  const urls = URL_NAMES.split(' ').map((each) => [`${each}_url`, `${url}/${each.replace('_', '/')}`])
  const none = { forks: 0, forks_count: 0, stargazers_count: 0, watchers: 0, watchers_count: 0, size: 108 }
  const has = { has_issues: true, has_projects: true, has_wiki: true, has_pages: false, has_downloads: true }
  return {
    id,
    node_id: Buffer.from(`010:Repository${id}`).toString('base64'),
    name,
    full_name: fullName,
    owner: userBody(api, { login: owner, type: isFork ? 'User' : 'Organization' }),
    private: false,
    html_url: `${SITE}/${fullName}`,
    description: null,
    fork: isFork,
    url,
    ...(Object.fromEntries(urls) as Record<string, string>),
    ...none,
    ...has,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${SITE}/${fullName}.git`,
    svn_url: `${SITE}/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: 'HCL',
    license: null,
    default_branch: 'main',
    open_issues: 0,
    open_issues_count: 0,
    archived: false,
    disabled: false,
    pushed_at: LONG_AGO,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
  }
}

/** A number that depends only on the name. */
function idOf(name: string): number {
  return [...name].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_000_007, 7)
}
