/** Where a name is taken apart: acronyms with their plural s, words, and IPv4 and IPv6 as one word each. */
const PIECES = /ipv[46]|k8s|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g

/** Two words that are one thing: a node pool is no sort of node, NetworkManager no sort of network. */
const JOINED: Readonly<Record<string, string>> = {
  'add on': 'addon',
  'add ons': 'addon',
  'control plane': 'master',
  'core dns': 'coredns',
  'load balancer': 'elb',
  'master node': 'master',
  'network manager': 'networkmanager',
  'node pool': 'nodepool',
  'open kruise': 'openkruise',
  'time zone': 'timezone',
  'worker node': 'node',
}

/** Spellings and synonyms that are met in names of items; also what taking off a plural s spoils. */
const SAME: Readonly<Record<string, string>> = {
  apis: 'api',
  cert: 'certificate',
  cmd: 'command',
  conf: 'config',
  configuration: 'config',
  configure: 'config',
  count: 'number',
  dir: 'directory',
  discarded: 'deprecated',
  historical: 'history',
  k8s: 'kubernetes',
  kubernete: 'kubernetes',
  limitation: 'limit',
  mem: 'memory',
  mounting: 'mount',
  mounted: 'mount',
  param: 'parameter',
  readiness: 'ready',
  residue: 'residual',
  restriction: 'limit',
  rotated: 'rotation',
  setting: 'config',
  sync: 'synchronization',
}

/** Words that never carry anything. */
const FILLERS: readonly string[] = [
  'a',
  'an',
  'and',
  'at',
  'between',
  'by',
  'cce',
  'check',
  'for',
  'in',
  'item',
  'of',
  'on',
  'or',
  's',
  'support',
  'the',
  'to',
  'with',
]

/** Words that carry something only where nothing but a subject is left without them. */
const FAINT: readonly string[] = ['exception', 'health', 'limit', 'state', 'status', 'version']

/** What many items are about: such a word alone tells no item from another. */
const SUBJECTS: readonly string[] = ['addon', 'cluster', 'kubernetes', 'master', 'node']

/** Longer names are no names of check items; what is beyond is not looked at. */
const LONGEST = 200

/**
 * The words of a name that tell items apart, in one spelling: `NodeDiskCheck` and `Node disks` have the same ones.
 * At most 200 characters are looked at.
 */
export function tellingWords(name: string): ReadonlySet<string> {
  const words = joined((spaced(name).match(PIECES) ?? []).map((word) => singular(word.toLowerCase())))
    .map((word) => lookUp(SAME, word))
    .filter((word) => !FILLERS.includes(word))
  const strong = words.filter((word) => !FAINT.includes(word))
  return new Set(strong.some((word) => !SUBJECTS.includes(word)) ? strong : words)
}

/** The words among them that are no mere subject, such as node or cluster. */
export function specificWords(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !SUBJECTS.includes(word))
}

const spaced = (name: string): string =>
  name
    .slice(0, LONGEST)
    .replace(/IPv(?=[46])/gi, ' ipv')
    .replace(/K8s/gi, ' k8s ')

function joined(words: readonly string[]): string[] {
  const result: string[] = []
  for (const word of words) {
    const pair = lookUp(JOINED, `${result.at(-1)} ${word}`)
    if (pair.includes(' ')) result.push(word)
    else result.splice(-1, 1, pair)
  }
  return result
}

/** Plainly: policies, addresses, nodes. Words such as status and access stay. */
function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses')) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const lookUp = (table: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(table, word) ? (table[word] ?? word) : word
