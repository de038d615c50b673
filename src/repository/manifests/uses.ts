import type { ManifestSyntax } from '../../model/manifest.js'
import {
  canHoldUse,
  isHistory,
  isRemovedApi,
  isRemovedVersion,
  isVersionKey,
  itemKind,
  kindFor,
  removedVersionsOf,
} from './apis.js'
import { type Found, type FoundFault, type FoundUse, type FoundWebhook, type InnerScan, mapFound } from './found.js'
import { mapOf, resolved, textOf, valueAt, type YamlMap, type YamlNode, type YamlScalar } from './node.js'
import { sourceOffsets } from './source-offsets.js'
import { findWebhooks, type Surroundings } from './webhooks.js'

/** Where a node stands: it is a document, an item of a `List`, or somewhere in another object. */
type Role = 'document' | 'item' | 'inner'

/** Keys that say what an object is. Where one is there twice, tools take different values; of other keys all values are read. */
const DECISIVE_KEYS: readonly string[] = ['apiVersion', 'kind']

/** Keys of a Kustomization that select objects by group, version and kind. */
const SELECTORS: readonly string[] = ['target', 'select', 'source', 'reject']

/** The API groups of Flux and Argo CD, whose objects can have patches for Kustomize. What these select cannot be followed to the cluster. */
const PATCHING_GROUP = /^(?:kustomize|helm)\.toolkit\.fluxcd\.io\/|^argoproj\.io\//

/** Keys of a Kustomization that hold patches as text. */
const PATCHES: readonly string[] = ['patch', 'patchesStrategicMerge']

/** Files that are named as patches, or whose folder is. */
const PATCH_PATH = /(?:^|[^a-z])patch(?:es)?(?![a-z])[^/]*(?:\/[^/]*)?$/i

/**
 * Finds the uses in a document.
 * @param path of the file that holds the document
 * @param source the text that the offsets of the document are in
 * @param around what is known of that text
 */
export function usesIn(root: YamlNode, path: string, source: string, inner: InnerScan, around: Surroundings): Found {
  const finder = new UseFinder(root, path, source, inner, around)
  finder.visit(root, 'document', '')
  return finder.found
}

class UseFinder {
  readonly #source: string
  readonly #inner: InnerScan
  readonly #around: Surroundings
  readonly #isKustomization: boolean
  readonly #hasSelectors: boolean
  readonly #isPatch: boolean
  readonly #uses: FoundUse[] = []
  readonly #webhooks: FoundWebhook[] = []
  readonly #faults: FoundFault[] = []

  constructor(root: YamlNode, path: string, source: string, inner: InnerScan, around: Surroundings) {
    this.#source = source
    this.#inner = inner
    this.#around = around
    const apiVersion = root.type === 'map' ? (textOf(root, 'apiVersion') ?? '') : ''
    this.#isKustomization =
      apiVersion.startsWith('kustomize.config.k8s.io/') ||
      (/(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path) && !PATCHING_GROUP.test(apiVersion))
    this.#hasSelectors = this.#isKustomization || PATCHING_GROUP.test(apiVersion)
    this.#isPatch = PATCH_PATH.test(path) || (root.type === 'map' && root.entries.some(({ key }) => key === '$patch'))
  }

  get found(): Found {
    return { uses: this.#uses, webhooks: this.#webhooks, faults: this.#faults }
  }

  /** @param key the key that the node is below, directly or as an item of a list */
  visit(node: YamlNode, role: Role, key: string): void {
    switch (node.type) {
      case 'scalar':
        this.#string(node, key)
        break
      case 'list':
        for (const item of node.items) this.visit(item, role === 'document' ? 'inner' : role, key)
        break
      case 'map':
        this.#object(node, role)
        if (this.#hasSelectors) this.#selection(node, key)
        this.#pair(node)
        this.#entries(node, role)
        break
      case 'alias': {
        // its target is visited where it is written; only as an item of a list it is one more object
        const target = role === 'item' ? resolved(node) : null
        if (target?.type === 'map') this.#object(target, role, node.offset)
      }
    }
  }

  #entries(map: YamlMap, role: Role): void {
    const hasObjects = role !== 'inner' && (textOf(map, 'kind') ?? '').endsWith('List')
    const keys = new Set<string>()
    for (const { key, keyOffset, value } of map.entries) {
      if (keys.has(key) && DECISIVE_KEYS.includes(key)) this.#faults.push({ offset: keyOffset, why: 'duplicate-key' })
      keys.add(key)
      if (isHistory(key)) continue
      if (value.type === 'scalar' && key !== 'apiVersion' && isVersionKey(key))
        this.#add(value, value.offset, null, null, 'indirect')
      this.visit(value, hasObjects && key === 'items' && value.type === 'list' ? 'item' : 'inner', key)
    }
  }

  /** @param alias where an alias stands for the map; null at the map itself */
  #object(map: YamlMap, role: Role, alias: number | null = null): void {
    const version = valueAt(map, 'apiVersion')
    if (version?.node.type !== 'scalar') return
    const written = textOf(map, 'kind')?.trim() ?? null
    if (written === null && valueAt(map, 'kind') !== null) return
    const syntax = this.#syntaxOf(map, role, written)
    const name = nameOf(map, syntax)
    // each value of a key that is written twice can be the one that counts
    const duplicates = map.entries.flatMap(({ key, value }) => (key === 'apiVersion' ? [value] : [])).slice(0, -1)
    for (const one of alias === null ? duplicates : [])
      if (one.type === 'scalar') this.#add(one, one.offset, written, name, syntax)
    this.#add(version.node, alias ?? version.offset, written, name, syntax)
    if (alias === null && written?.endsWith('WebhookConfiguration'))
      this.#webhooks.push(...findWebhooks(map, syntax, this.#around))
  }

  /** @param offset where the scalar is written, or an alias that stands for it */
  #add(version: YamlScalar, offset: number, kind: string | null, name: string | null, syntax: ManifestSyntax): void {
    const apiVersion = version.text.trim()
    if (!isRemovedVersion(apiVersion)) return
    // a typed list such as `CronJobList` has the kind of its items
    const known = kind === null ? kindFor(apiVersion, '') : itemKind(apiVersion, kind)
    if (known !== null && !isRemovedApi(apiVersion, known)) return
    const isLiteral = !version.isAnchored && this.#source.startsWith(apiVersion, offset)
    this.#uses.push({ apiVersion, kind: known, name, syntax, offset, isLiteral })
  }

  #syntaxOf(map: YamlMap, role: Role, kind: string | null): ManifestSyntax {
    if (kind === null) return 'indirect'
    if (role === 'item' || (role === 'document' && kind.endsWith('List'))) return 'list'
    if (role === 'document') return this.#isPatch ? 'patch' : 'object'
    return valueAt(map, 'metadata') === null && valueAt(map, 'spec') === null ? 'reference' : 'nested'
  }

  /** A pair that supplies an apiVersion: an operation of a JSON patch (RFC 6902), or a parameter of a chart. */
  #pair(map: YamlMap): void {
    const value = valueAt(map, 'value')
    if (value?.node.type !== 'scalar') return
    const key = textOf(map, valueAt(map, 'op') === null ? 'name' : 'path') ?? ''
    if (isVersionKey(key)) this.#add(value.node, value.offset, null, null, 'indirect')
  }

  /** A map of a Kustomization that selects objects. */
  #selection(map: YamlMap, key: string): void {
    const version = valueAt(map, 'version')
    if (!SELECTORS.includes(key) || version?.node.type !== 'scalar') return
    const [group, kinds, name] = [textOf(map, 'group'), textOf(map, 'kind'), textOf(map, 'name')]
    if (kinds === null) return
    // each of them is a regular expression
    for (const kind of kinds.split('|')) {
      const found =
        group === null ? removedVersionsOf(version.node.text, kind).slice(0, 1) : [`${group}/${version.node.text}`]
      for (const apiVersion of found)
        if (isRemovedApi(apiVersion, kind)) {
          const syntax = group !== null && this.#isKustomization ? 'patch' : 'reference'
          this.#uses.push({ apiVersion, kind, name, syntax, offset: version.offset, isLiteral: false })
        }
    }
  }

  #string(scalar: YamlScalar, key: string): void {
    if (!/apiVersion|kind/i.test(scalar.text) || !canHoldUse(scalar.text)) return
    const isPatch = this.#isKustomization && PATCHES.includes(key)
    const found = isPatch ? this.#inner.yaml(scalar.text) : this.#inner.embedded(scalar.text)
    const offsetOf = sourceOffsets(this.#source, scalar)
    const syntaxOf = (syntax: ManifestSyntax) => (isPatch && syntax === 'object' ? 'patch' : syntax)
    const { uses, webhooks, faults } = mapFound(found, offsetOf, (use) => ({
      ...use,
      syntax: syntaxOf(use.syntax),
      isLiteral: use.isLiteral && !scalar.isAnchored && this.#source.startsWith(use.apiVersion, use.offset),
    }))
    for (const use of uses) this.#uses.push(use)
    for (const webhook of webhooks) this.#webhooks.push(webhook)
    // a string that is no YAML is no fault of the file; what scanEmbedded reports is one
    for (const fault of faults) this.#faults.push(fault)
  }
}

/** The name of an object, or of what a reference names. The name of a list is that of its only item. */
function nameOf(map: YamlMap, syntax: ManifestSyntax): string | null {
  if (syntax === 'reference') return textOf(map, 'name')
  const metadata = mapOf(map, 'metadata')
  const name = metadata === null ? null : textOf(metadata, 'name')
  if (name !== null || syntax !== 'list') return name
  const items = valueAt(map, 'items')?.node
  const [only = null, ...others] = items?.type === 'list' ? items.items : []
  return only?.type === 'map' && others.length === 0 ? nameOf(only, 'object') : null
}
