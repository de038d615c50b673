/** Where this project lives. */
export const PROJECT_URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate'

/** The changelogs of Kubernetes. Other addresses of that repository can show what anybody proposed to it. */
const CHANGELOGS = 'https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/'

/** The addresses that our links may have: CCE's documentation, the changelogs of Kubernetes and our own. */
const TRUSTED: readonly string[] = ['https://support.huaweicloud.com/', CHANGELOGS, `${PROJECT_URL}/`]

/** The normalized address of a page that may be linked; null for any other, which is shown as text. */
export function knownPage(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { href } = new URL(url)
  return TRUSTED.some((start) => href.startsWith(start)) ? href : null
}

/** The longest path that is taken for a file of the repository. */
const PATH_UNITS = 4096

/** A path of the repository as a relative reference, percent-encoded; null if it leads out of the repository. */
export function repositoryUri(file: string): string | null {
  const path = file.replace(/^(?:\.\/+)+/, '')
  const parts = path.split('/')
  const leadsOut = path === '' || path.startsWith('/') || parts.includes('..') || /^[A-Za-z]:[\\/]/.test(path)
  if (leadsOut || path.length > PATH_UNITS) return null
  return parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')
}
