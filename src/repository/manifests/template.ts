import { groupBy } from '../../model/collections.js'
import { isDeciding, type ManifestSyntax } from '../../model/manifest.js'
import { canHoldUse, isHistory, isRemovedApi, isRemovedVersion, itemKind, kindFor } from './apis.js'
import { unescaped } from './escapes.js'
import { type Found, type FoundFault, type FoundUse, type InnerScan, mapFound, NOTHING_FOUND } from './found.js'
import { type Action, areCompatible, type Branch, parseActions, ROOT } from './templates/actions.js'
import { visitStrings } from './templates/expression.js'
import { Guards } from './templates/guards.js'
import { maskActions, type TemplateLine, templateLines, VALUE } from './templates/masked-text.js'
import { type PlacedText, readStructure, type TemplateMap, type TemplateStructure } from './templates/structure.js'
import { type SuppliedText, suppliedTexts } from './templates/supplied.js'
import { templateWebhooks } from './webhook-texts.js'
import { isTooHeavy, MAX_SIGNS, TOO_HEAVY } from './weight.js'

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
  if (isTooHeavy(text, 0, text.length, MAX_SIGNS.own)) return TOO_HEAVY
  const scanner = new TemplateScanner(text)
  const objects = scanner.objects()
  const { uses: flow, faults } = scanner.flowObjects(inner)
  return {
    uses: [...objects, ...flow, ...scanner.suppliedVersions()].sort((a, b) => a.offset - b.offset),
    webhooks: templateWebhooks(text),
    faults,
  }
}

/** Functions whose strings are compared or shown, and supply nothing. */
const NO_SUPPLY =
  /^(?:eq|ne|has|hasPrefix|hasSuffix|contains|semverCompare|(?:must)?[rR]egexMatch|fail|required|.*\.Has)$/
/** An object in flow style, such as JSON. */
const FLOW_VERSION = /apiVersion\\?["']?\s*:/

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
      if (isInHistory(map)) return []
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

  /** The objects in flow style, such as JSON. What looks like one and cannot be parsed is a fault. */
  flowObjects(inner: InnerScan): Pick<Found, 'uses' | 'faults'> {
    const uses: FoundUse[] = []
    const faults: FoundFault[] = []
    let position = 0
    for (const { start, end, fragments } of this.#lines) {
      const open = this.plain.indexOf('{', Math.max(start, position))
      if (open === -1) break
      if (open >= end || this.#isIgnored(open) || !FLOW_VERSION.test(this.plain.slice(open, end))) continue
      const close = flowEnd(this.plain, open, end)
      position = close
      const source = this.plain.slice(open, close)
      if (!canHoldUse(source)) continue
      const { text, offsetOf } = /^\{\s*\\"/.test(source)
        ? unescaped(source)
        : { text: source, offsetOf: (offset: number) => offset }
      const found: Found = isTooDeep(text)
        ? { ...NOTHING_FOUND, faults: [{ offset: 0, why: 'too-deep' }] }
        : parseFlow(text, inner)
      for (const { offset, why } of found.faults.slice(0, 1)) faults.push({ offset: open + offsetOf(offset), why })
      for (const use of found.uses) {
        const offset = open + offsetOf(use.offset)
        if (!this.#isNew(use.apiVersion, offset) || use.kind === null) continue
        const branch = fragments.findLast((fragment) => fragment.offset <= offset)?.branch ?? ROOT
        const version = { text: use.apiVersion, offset, branch, isDirect: true, further: null }
        const isInString = /["'`]\s*$/.test(this.plain.slice(start, open))
        const role = !isDeciding(use.syntax) ? use.syntax : isInString ? 'embedded' : 'template'
        for (const one of this.#use(version, { text: use.kind, branch }, role, use.name)) uses.push(one)
      }
    }
    return { uses, faults }
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

/** How long an object in flow style over several lines can be. */
const MAX_FLOW = 5_000
const MAX_FLOW_DEPTH = 50

/** The end of an object in flow style, by its braces; if they do not match in the next lines, that of the last one in its line. */
function flowEnd(text: string, open: number, lineEnd: number): number {
  let depth = 0
  for (let index = open; index < Math.max(lineEnd, open + MAX_FLOW) && index < text.length; index++) {
    if (text[index] === '{') depth++
    if (text[index] === '}' && --depth === 0 && index >= lineEnd - 1) return index + 1
    if (depth === 0 && index >= lineEnd) break
  }
  const last = text.lastIndexOf('}', lineEnd - 1)
  return last > open ? last + 1 : lineEnd
}

function isTooDeep(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '{' || sign === '[') depth++
    if (sign === '}' || sign === ']') depth--
    if (depth > MAX_FLOW_DEPTH) return true
  }
  return false
}

/** What is found in a text in flow style, also in one of several values with commas between them. */
function parseFlow(text: string, inner: InnerScan): Found {
  const found = inner.yaml(text)
  const list = found.faults.length === 0 ? found : inner.yaml(`[${text}]`)
  if (list === found || list.faults.length > 0) return found
  return mapFound(
    list,
    (offset) => offset - 1,
    (use) => ({ ...use, syntax: 'object' }),
  )
}

function isInHistory({ parent }: TemplateMap): boolean {
  for (let outer = parent; outer !== null; outer = outer.map.parent) if (isHistory(outer.key)) return true
  return false
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

/** The name of an object; null if a template action supplies it. */
function nameBeside(version: SuppliedText, { names, metadataNames }: TemplateMap, role: ManifestSyntax): string | null {
  const [name] = compatible(version, role === 'reference' ? names : metadataNames)
  return name === undefined || name.text === '' || NOT_PLAIN.test(name.text) ? null : name.text
}
