import type { ManifestUse } from '../../model/manifest.js'
import { lineFinder } from '../lines.js'
import { canHoldUse } from './apis.js'
import { scanArchive } from './archive.js'
import { scanEmbedded } from './embedded.js'
import {
  type FileScan,
  type Found,
  type FoundUse,
  type InnerScan,
  mapFound,
  NOTHING_FOUND,
  NOTHING_SCANNED,
} from './found.js'
import { isTemplate, scanTemplate } from './template.js'
import { scanTerraform } from './terraform.js'
import { scanYaml } from './yaml.js'

export type { FileScan, WebhookUse } from './found.js'

const BYTE_ORDER_MARK = '\uFEFF'

/** How many texts can be inside of one another. A manifest in a string is two: the string, and the YAML that it holds. */
const MAX_DEPTH = 8

/**
 * Finds the uses of removed APIs in a text file. Never throws; takes time in proportion to the length of the text.
 * @param path relative to the root of the repository, with `/`
 */
export function scanFile(path: string, content: string): FileScan {
  const text = content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content
  const { uses, webhooks, faults } = scanLines(path, text)
  if (uses.length + webhooks.length + faults.length === 0) return NOTHING_SCANNED
  const find = lineFinder(text)
  const located = ({ offset, ...use }: FoundUse): ManifestUse => ({
    ...use,
    location: { file: path, ...find(offset) },
    archived: null,
  })
  return {
    uses: uses.map(located),
    webhooks: webhooks.map((one) => ({ ...one, use: located(one.use) })),
    unread: faults.map(({ offset, why }) => ({ file: path, line: find(offset).line, why })),
  }
}

/**
 * kubectl and Helm also end a line at these, as YAML 1.1 says. An object can stand behind one in what looks like a comment, so that both
 * ways to read a text count.
 */
const OTHER_BREAKS = /[\u0085\u2028\u2029]/g

function scanLines(path: string, text: string): Found {
  const found = canHoldUse(text) ? scanText(path, text) : NOTHING_FOUND
  const broken = text.replace(OTHER_BREAKS, '\n')
  if (broken === text || !canHoldUse(broken)) return found
  const { uses } = scanText(path, broken)
  const known = new Set(found.uses.map(({ offset }) => offset))
  const more = uses.filter(({ offset }) => !known.has(offset)).map((use) => ({ ...use, isLiteral: false }))
  return { ...found, uses: [...found.uses, ...more].sort((a, b) => a.offset - b.offset) }
}

/**
 * Finds the uses of removed APIs in a packed chart. Never throws.
 * @param path relative to the root of the repository; it ends in `.tgz` or `.tar.gz`
 */
export const scanPackedFile = (path: string, bytes: Uint8Array): FileScan => scanArchive(path, bytes, scanFile)

/** Files of YAML or JSON, also with a further suffix such as `.yaml.example`. */
const YAML_FILE = /(?:\.(?:ya?ml|json)(?:\.[\w-]+)?|(?:^|\/)kustomization)$/

function scanText(path: string, text: string): Found {
  const inner = innerScan(path, 0)
  const name = path.toLowerCase()
  if (/\.(?:tf|tfvars|tofu|hcl)$/.test(name)) return scanTerraform(path, text, inner)
  if (isTemplate(path, text)) return scanTemplate(path, text, inner)
  if (!YAML_FILE.test(name)) return scanEmbedded(text, inner)
  const found = scanYaml(path, text, inner)
  // a template that does not look like one at the starts of its lines; the fault stays, because it can also be a broken file
  if (found.faults.length > 0 && text.includes('{{'))
    return { ...scanTemplate(path, text, inner), faults: found.faults }
  return name.endsWith('.tf.json') ? mapFound(found, (offset) => offset, asTerraform) : found
}

const asTerraform = (use: FoundUse): FoundUse => (use.syntax === 'nested' ? { ...use, syntax: 'terraform' } : use)

function innerScan(path: string, depth: number): InnerScan {
  const within = (scan: (text: string, inner: InnerScan) => Found) => (text: string) =>
    depth < MAX_DEPTH && canHoldUse(text) ? scan(text, innerScan(path, depth + 1)) : NOTHING_FOUND
  return {
    yaml: within((text, inner) => scanYaml(path, text, inner)),
    template: within((text, inner) => scanTemplate(path, text, inner)),
    embedded: within(scanEmbedded),
  }
}
