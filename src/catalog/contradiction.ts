import type { Entry } from './items/entry.js'

/** Parts of a cluster that an item can be about, by the words that name them. */
const COMPONENTS: readonly RegExp[] = [
  /\bdocker\b/,
  /\bcontainerd\b/,
  /\bkubelet/,
  /\bkube-?proxy\b/,
  /\bcore-?dns\b|\bcorefile\b/,
  /\bdns\b(?!\s*config)|\bresolv|\bnslookup\b/,
  /\bnginx\b|\bingress/,
  /\beverest\b/,
  /\bgpu\b|\bnvidia\b|\bnpu\b/,
  /\bnetwork-?manager\b/,
  /\bjournald?\b/,
  /\bntpd?\b|\bchronyd?\b|\bclock\b/,
  /\betcd\b/,
  /\bcce-agent\b|\bcce agent\b/,
  /\bcni\b|\bcanal\b|\byangtse\b/,
  /\bdis[ck]s?\b|\bpartition/,
  /\bmemory\b|\bmem\b/,
  /\bcpus?\b/,
  /\bswap\b|\bswapoff\b/,
  /\bssh\b/,
  /\bsudo\b|\bsudoers\b/,
  /\bpython/,
  /\bcertificates?\b|\bcerts?\b|\btls\b/,
  /\bsecurity groups?\b/,
  /\btaints?\b/,
  /\bcrds?\b|\bcustomresourcedefinitions?\b/,
  /\bquotas?\b|\bsubnets?\b/,
  /\bimages?\b/,
  /\btime ?zones?\b/,
  /\bhelm\b/,
  /\bprometheus\b|\bmonitoring\b/,
  /\bkruise|\bopenkruise\b/,
  /\bistio\b|\basm\b/,
]

/** States that exclude each other, by the words that describe them. */
const STATES: readonly RegExp[] = [
  /\bnot (?:running|active|ready|healthy)\b|\bnotready\b|\bunhealthy\b|\binactive\b|\bstopped\b|\bdead\b|\bcrash/,
  /\btoo little\b|\binsufficient\b|\bnot enough\b|\bfull\b|\bmore than \d+%|\busage\b|\bno space\b|\bexceeds?\b/,
  /\b(?:changed|modified|edited)\b|\bby hand\b|\binconsistent\b|\bdiffers?\b/,
  /\bnot (?:the )?latest\b|\btoo old\b|\boutdated\b|\bversion\b/,
  /\bexpired?\b/,
  /\bnot mounted\b|\bread-?only\b/,
]

const indexes = (patterns: readonly RegExp[], text: string): number[] =>
  patterns.flatMap((pattern, index) => (pattern.test(text) ? [index] : []))

/** Whether two texts both say something, and nothing in common. */
function areApart(patterns: readonly RegExp[], one: string, other: string): boolean {
  const found = indexes(patterns, one)
  const others = indexes(patterns, other)
  return found.length > 0 && others.length > 0 && !found.some((index) => others.includes(index))
}

/** No message that names its problem does so any later. */
const MAX_LENGTH = 2000

/**
 * Whether an item of the catalog is about something else than the message says: another part of the cluster, or another state of it.
 * Advice that contradicts the message beside it is worse than none. Linear in the length of the message.
 */
export function contradicts({ title, aliases, hints, meaning }: Entry, message: string): boolean {
  const said = message.slice(0, MAX_LENGTH).toLowerCase()
  const subject = [title.en, ...aliases, ...hints, meaning.en].join('\n').toLowerCase()
  return areApart(COMPONENTS, said, subject) || areApart(STATES, said, meaning.en.toLowerCase())
}
