import { groupBy } from '../../model/collections.js'
import type { ManifestSyntax } from '../../model/manifest.js'
import { isRemovedApi, isRemovedVersion, itemKind, kindFor } from './apis.js'
import type { Found, FoundUse, InnerScan } from './found.js'
import { type Action, areCompatible, type Branch, parseActions, ROOT } from './templates/actions.js'
import { visitStrings } from './templates/expression.js'
import { Guards } from './templates/guards.js'
import { maskActions, type TemplateLine, templateLines, VALUE } from './templates/masked-text.js'
import { type PlacedText, readStructure, type TemplateMap, type TemplateStructure } from './templates/structure.js'
import { type SuppliedText, suppliedTexts } from './templates/supplied.js'
import { templateWebhooks } from './webhook-texts.js'

/** A line, or a value, that starts with an action. */
const TEMPLATE_LINE = /^[ \t]*(?:\{%|(?:- +)?(?:[\w./"'-]+: +)?\{\{)/
/** A line whose text goes on in the lines below it, which are deeper. */
const BLOCK_START = /^([ \t]*(?:- +){0,20})(?:[^#\s].*?[ \t])?[|>][-+\d]*[ \t]*(?:#.*)?\r?$/

/**
 * Whether a file is a template, of Helm or another tool, rather than YAML that has `{{` in its strings. What the name of a file says
 * counts whatever is in it.
 */
export function isTemplate(path: string, text: string): boolean {
  if (/\.(?:tpl|gotmpl|tmpl|tftpl|j2)$/i.test(path)) return true
  if (!/\{\{|\{%/.test(text)) return false
  if (/(?:^|\/)templates\//.test(path)) return true
  let block: number | null = null
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/)
    if (indent === -1 || (block !== null && indent > block)) continue
    if (TEMPLATE_LINE.test(line)) return true
    block = BLOCK_START.exec(line)?.[1]?.length ?? null
  }
  return false
}

/**
 * Finds uses in a Helm or Go template. The template is not rendered: its lines are read by their indentation, in all branches.
 * @param _path of the file, or of the one that holds the template
 */
export function scanTemplate(_path: string, text: string, inner: InnerScan): Found {
  const scanner = new TemplateScanner(text)
  const uses = [...scanner.objects(), ...scanner.flowObjects(inner), ...scanner.suppliedVersions()]
  return {
    uses: uses.sort((a, b) => a.offset - b.offset),
    webhooks: templateWebhooks(text),
    faults: [],
  }
}

/** Functions whose strings are compared or shown, and supply nothing. */
const NO_SUPPLY =
  /^(?:eq|ne|has|hasPrefix|hasSuffix|contains|semverCompare|(?:must)?[rR]egexMatch|fail|required|.*\.Has)$/
/** An object in flow style, such as JSON. */
const FLOW_VERSION = /["']?apiVersion["']?\s*:/

/** What is found of an object's kind. */
type Kind = { readonly text: string; readonly branch: Branch } | null

class TemplateScanner {
  /** the template as text, with its actions replaced by blanks, or by letters where they render a value */
  readonly plain: string
  readonly #text: string
  readonly #actions: readonly Action[]
  readonly #lines: readonly TemplateLine[]
  readonly #structure: TemplateStructure
  readonly #byStart: ReadonlyMap<number, Action>
  readonly #assignments: ReadonlyMap<string, readonly Action[]>
  readonly #guards: Guards
  /** where the texts start that are looked at */
  readonly #done = new Set<number>()

  constructor(text: string) {
    const actions = parseActions(text)
    this.#text = text
    this.#actions = actions
    this.plain = maskActions(text, actions, ' ', 'x')
    this.#lines = templateLines(maskActions(text, actions), actions)
    this.#structure = readStructure(this.#lines)
    this.#byStart = new Map(actions.map((action) => [action.start, action]))
    const assignments = groupBy(actions, ({ variable }) => variable ?? '')
    assignments.delete('')
    this.#assignments = assignments
    const values = [...assignments].map(([name, all]) => [name, all.flatMap(({ value }) => value ?? [])] as const)
    this.#guards = new Guards(new Map(values))
  }

  /** The objects whose apiVersion is on a line of its own. */
  objects(): readonly FoundUse[] {
    return this.#structure.maps.flatMap((map) => {
      const role = roleOf(map)
      return map.apiVersions.flatMap((written) =>
        this.#textsOf(written).flatMap((version) =>
          this.#isNew(version.text, version.offset)
            ? this.#kindsBeside(version, map).flatMap((kind) =>
                this.#use(version, kind, role, nameBeside(version, map, role)),
              )
            : [],
        ),
      )
    })
  }

  /** The objects in flow style, each on one line. */
  flowObjects(inner: InnerScan): readonly FoundUse[] {
    return this.#lines.flatMap(({ start, end, fragments }) => {
      const line = this.plain.slice(start, end)
      const [open, close] = [line.indexOf('{'), line.lastIndexOf('}')]
      if (open === -1 || close < open || !FLOW_VERSION.test(line) || this.#isIgnored(start + open)) return []
      const isEmbedded = /["'`]\s*$/.test(line.slice(0, open))
      return inner.yaml(line.slice(open, close + 1)).uses.flatMap((use) => {
        const offset = start + open + use.offset
        if (!this.#isNew(use.apiVersion, offset)) return []
        const branch = fragments.findLast((fragment) => fragment.offset <= offset)?.branch ?? ROOT
        const version = { text: use.apiVersion, offset, branch, isDirect: true, further: null }
        const isObject = use.syntax === 'object' || use.syntax === 'list'
        const role = isObject ? (isEmbedded ? 'embedded' : 'template') : use.syntax
        return use.kind === null ? [] : this.#use(version, { text: use.kind, branch }, role, use.name)
      })
    })
  }

  /** The versions that are not in an object: in the text of a helper, in a key such as `ingressApiVersion`, in a variable. */
  suppliedVersions(): readonly FoundUse[] {
    const { texts, versions } = this.#structure
    const written = [...versions, ...texts.filter(({ branch }) => branch.definition !== null)]
    const uses = written.flatMap(({ text, offset, branch }) =>
      this.#isNew(text, offset) ? [this.#indirect(text, offset, branch.definition)] : [],
    )
    for (const { value, isTested, variable, branch } of this.#actions) {
      if (value === null || isTested) continue
      visitStrings(value, ({ text, offset }, call) => {
        if ((call !== null && NO_SUPPLY.test(call.name)) || !this.#isNew(text, offset)) return
        const [, looked] = call?.name === 'lookup' ? call.args : []
        if (looked?.type !== 'string') uses.push(this.#indirect(text, offset, branch.definition ?? variable))
        else if (isRemovedApi(text, looked.text))
          uses.push({ ...this.#indirect(text, offset, null), kind: looked.text, syntax: 'reference' })
      })
    }
    return uses
  }

  /** Whether a text is a removed version that was not looked at before. */
  #isNew(text: string, offset: number): boolean {
    if (!isRemovedVersion(text) || this.#done.has(offset)) return false
    this.#done.add(offset)
    return true
  }

  #isIgnored(offset: number): boolean {
    const { ignored } = this.#structure
    return offset < (ignored[indexBehind(ignored, (one) => one.start <= offset) - 1]?.end ?? 0)
  }

  /** What a text of the template can be when it is rendered; none if that is not written down. */
  #textsOf({ text, offset, branch }: PlacedText): readonly SuppliedText[] {
    if (!text.includes(VALUE)) return text === '' ? [] : [{ text, offset, branch, isDirect: true, further: null }]
    const action = this.#byStart.get(offset)
    const isWhole = action !== undefined && text.length === action.end - action.start
    return isWhole && action.value !== null ? suppliedTexts(action.value, branch, this.#assignments) : []
  }

  /** The kinds that an object with this version can have; null for one that is not written down. */
  #kindsBeside(version: SuppliedText, map: TemplateMap): readonly Kind[] {
    const [nearest, ...others] = compatible(version, map.kinds)
    if (nearest === undefined) return [null]
    const kinds = [nearest, ...others.filter(({ branch }) => !areCompatible(branch, nearest.branch))]
    return kinds.flatMap((kind): readonly Kind[] => {
      const texts = this.#textsOf(kind)
      return texts.length === 0 ? [null] : texts
    })
  }

  #use(version: SuppliedText, kind: Kind, role: ManifestSyntax, name: string | null): readonly FoundUse[] {
    const { text: apiVersion, offset, branch, isDirect, further } = version
    if (kind === null && (role !== 'template' || !isDirect))
      return [this.#indirect(apiVersion, offset, branch.definition)]
    const known = kind === null ? kindFor(apiVersion, branch.definition ?? '') : itemKind(apiVersion, kind.text)
    if (kind !== null && (known === null || !isRemovedApi(apiVersion, known))) return []
    const use = { apiVersion, kind: known, name, offset, isLiteral: false }
    if (role !== 'template') return [{ ...use, syntax: role }]
    if (!isDirect) return [{ ...use, syntax: 'indirect' }]
    const api = { apiVersion, kind: known ?? '' }
    const guards = [branch, kind?.branch ?? branch].map((one) => this.#guards.guardOf(one, api, further))
    const from = Math.min(...guards.map((one) => one.from ?? Number.POSITIVE_INFINITY))
    if (from === 0) return [{ ...use, syntax: 'guarded' }]
    const object: FoundUse = { ...use, syntax: 'template', isLiteral: this.#text.startsWith(apiVersion, offset) }
    if (guards.some(({ isUnsafe }) => isUnsafe)) return [{ ...object, isLiteral: false, hasUnsafeGuard: true }]
    return [Number.isFinite(from) ? { ...object, guardedFrom: from } : object]
  }

  /** @param hint the name of the helper or variable that supplies it */
  #indirect(apiVersion: string, offset: number, hint: string | null): FoundUse {
    const kind = kindFor(apiVersion, hint ?? '')
    return { apiVersion, kind, name: null, offset, syntax: 'indirect', isLiteral: false }
  }
}

/** How an object stands in the template. */
function roleOf({ parent, isEmbedded, hasMetadata }: TemplateMap): ManifestSyntax {
  const isItem = parent?.key === 'items' && parent.map.kinds.some(({ text }) => text.endsWith('List'))
  if (parent !== null && !isItem && !hasMetadata) return 'reference'
  if (isEmbedded) return 'embedded'
  return parent === null || isItem ? 'template' : 'nested'
}

/** How many texts before and behind another one are compared with it. */
const MAX_NEAR = 10

/** The texts that can be rendered beside another one, the nearest first. @param texts in the order of the file */
function compatible(one: { readonly offset: number; readonly branch: Branch }, texts: readonly PlacedText[]) {
  const index = indexBehind(texts, ({ offset }) => offset < one.offset)
  return texts
    .slice(Math.max(0, index - MAX_NEAR), index + MAX_NEAR)
    .filter(({ branch }) => areCompatible(one.branch, branch))
    .sort((a, b) => Math.abs(a.offset - one.offset) - Math.abs(b.offset - one.offset))
}

/** The index behind the items at the start of a list that pass a test. */
function indexBehind<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** A value of an action, of a template of Terraform or the shell, or of a template with `<%`. */
const NOT_PLAIN = new RegExp(`${VALUE}|\\$\\{|<%`)

/** The name of an object; null if it is not plain text. */
function nameBeside(version: SuppliedText, { names, metadataNames }: TemplateMap, role: ManifestSyntax): string | null {
  const [name] = compatible(version, role === 'reference' ? names : metadataNames)
  return name === undefined || name.text === '' || NOT_PLAIN.test(name.text) ? null : name.text
}
