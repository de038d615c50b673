/** Where this project lives. */
export const PROJECT_URL = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate'

/** The addresses that our links may have: CCE's documentation and our own. */
const TRUSTED: readonly string[] = ['https://support.huaweicloud.com/', `${PROJECT_URL}/`]

/** The normalized address of a page that may be linked; null for any other, which is shown as text. */
export function knownPage(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { href } = new URL(url)
  return TRUSTED.some((start) => href.startsWith(start)) ? href : null
}
