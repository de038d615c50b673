/** Where our links lead: CCE's documentation, and our own. */
const LINKED: readonly string[] = [
  'https://support.huaweicloud.com/',
  'https://github.com/cce-upgrade-gate/cce-upgrade-gate/',
]

/** The address of a page that we know, in its normal form; null for any other, which is text for the reader to judge. */
export function knownPage(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { href } = new URL(url)
  return LINKED.some((start) => href.startsWith(start)) ? href : null
}
