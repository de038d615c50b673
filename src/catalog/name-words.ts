/** Splits a name into words, plural acronyms and numbers; IPv4 and IPv6 are one word each. */
const WORD = /ipv[46]|k8s|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g

/**
 * Spellings and synonyms in names of items, with the word that replaces them. Includes pairs of words that name one thing (a node
 * pool is not a kind of node, NetworkManager not a kind of network), and words whose final s would be mistaken for a plural.
 */
const SYNONYMS = new Map(
  Object.entries({
    addon: ['add on', 'add ons'],
    api: ['apis'],
    certificate: ['cert'],
    command: ['cmd'],
    config: ['conf', 'configuration', 'configure', 'setting'],
    coredns: ['core dns'],
    deprecated: ['discarded'],
    directory: ['dir'],
    elb: ['load balancer'],
    history: ['historical'],
    kubernetes: ['k8s', 'kubernete'],
    limit: ['limitation', 'restriction'],
    master: ['control plane', 'master node'],
    memory: ['mem'],
    mount: ['mounting', 'mounted'],
    networkmanager: ['network manager'],
    node: ['worker node'],
    nodepool: ['node pool'],
    number: ['count'],
    openkruise: ['open kruise'],
    parameter: ['param'],
    ready: ['readiness'],
    residual: ['residue'],
    rotation: ['rotated'],
    synchronization: ['sync'],
    timezone: ['time zone'],
  }).flatMap(([word, synonyms]) => synonyms.map((synonym) => [synonym, word] as const)),
)

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words without a meaning of their own. */
const FILLERS = words('a an and at between by cce check for in item of on or s support the to with')

/** Words that are dropped unless only subjects would remain. */
const WEAK_WORDS = words('exception health limit state status version')

/** What many items are about: alone, such a word does not identify an item. */
const SUBJECTS = words('addon cluster kubernetes master node')

/** No item has a longer name; the rest of a longer text is ignored. */
const MAX_LENGTH = 200

/**
 * The words of a name that distinguish items, in one spelling: `NodeDiskCheck` and `Node disks` have the same ones. Only
 * the first 200 characters count.
 */
export function distinctiveWords(name: string): ReadonlySet<string> {
  const spaced = name
    .slice(0, MAX_LENGTH)
    .replace(/IPv(?=[46])/gi, ' ipv')
    .replace(/K8s/gi, ' k8s ')
  const all = joinPairs((spaced.match(WORD) ?? []).map((word) => singular(word.toLowerCase())))
    .map((word) => SYNONYMS.get(word) ?? word)
    .filter((word) => !FILLERS.has(word))
  const strong = all.filter((word) => !WEAK_WORDS.has(word))
  return new Set(strong.some((word) => !SUBJECTS.has(word)) ? strong : all)
}

/** The words that are not subjects such as node or cluster. */
export const specificWords = (distinctive: Iterable<string>): string[] =>
  [...distinctive].filter((word) => !SUBJECTS.has(word))

function joinPairs(parts: readonly string[]): string[] {
  const result: string[] = []
  for (const part of parts) {
    const joined = SYNONYMS.get(`${result.at(-1)} ${part}`)
    if (joined === undefined) result.push(part)
    else result.splice(-1, 1, joined)
  }
  return result
}

/** The singular of regular plurals such as policies, addresses and nodes; status and access stay as they are. */
function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses')) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
