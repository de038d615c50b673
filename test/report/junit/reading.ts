import { readFileSync } from 'node:fs'
import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom'
import { validateXML } from 'xmllint-wasm'
import type { Report } from '../../../src/model/report.js'
import { renderJunit } from '../../../src/report/junit/xml.js'

const XSD = readFileSync(new URL('../../fixtures/junit/junit-10.xsd', import.meta.url), 'utf8')

/** What is wrong with JUnit files by the schema of Jenkins. */
export async function schemaProblems(files: readonly string[]): Promise<string[]> {
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }))
  const { valid, errors } = await validateXML({ xml, schema: [XSD], maxMemoryPages: 4096 })
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage)
}

export interface ReadCase {
  readonly name: string
  readonly classname: string
  readonly outcome: string
  readonly type: string | null
  readonly message: string | null
  readonly text: string
}

export interface ReadSuite {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly properties: Readonly<Record<string, string>>
  readonly cases: readonly ReadCase[]
}

const ELEMENT = 1
const TEXT = 3
const childrenOf = (node: Node): Node[] => Array.from(node.childNodes)
const elementsIn = (node: Node, name: string): Element[] =>
  childrenOf(node).filter((one): one is Element => one.nodeType === ELEMENT && one.nodeName === name)
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(Array.from(element.attributes).map(({ name, value }) => [name, value]))

function rootOf(xml: string): Element {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
  if (!document.documentElement) throw new Error('no root')
  return document.documentElement
}

/** The kinds of nodes in a file: names of elements, and whatever is neither an element nor a text. */
export function kindsOf(xml: string): Set<string> {
  const kinds = new Set<string>()
  const visit = (node: Node): void => {
    if (node.nodeType !== TEXT) kinds.add(node.nodeType === ELEMENT ? node.nodeName : `node type ${node.nodeType}`)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(rootOf(xml))
  return kinds
}

/** A JUnit file as a strict XML parser reads it. */
export function read(xml: string): {
  readonly attributes: Readonly<Record<string, string>>
  readonly suites: ReadSuite[]
} {
  const root = rootOf(xml)
  const suites = elementsIn(root, 'testsuite').map((suite) => ({
    name: suite.getAttribute('name') ?? '',
    attributes: attributesOf(suite),
    properties: Object.fromEntries(
      elementsIn(suite, 'properties')
        .flatMap((all) => elementsIn(all, 'property'))
        .map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? '']),
    ),
    cases: elementsIn(suite, 'testcase').map(readCase),
  }))
  return { attributes: attributesOf(root), suites }
}

function readCase(element: Element): ReadCase {
  const [body, ...others] = childrenOf(element).filter(({ nodeType }) => nodeType === ELEMENT) as Element[]
  if (others.length > 0) throw new Error('a reader shows one of several bodies only')
  return {
    name: element.getAttribute('name') ?? '',
    classname: element.getAttribute('classname') ?? '',
    outcome: body?.nodeName ?? 'passed',
    type: body?.getAttribute('type') ?? null,
    message: body?.getAttribute('message') ?? null,
    text: body?.textContent ?? '',
  }
}

export const suitesIn = (report: Report): ReadSuite[] => read(renderJunit(report)).suites
export const casesIn = (report: Report): ReadCase[] => suitesIn(report).flatMap(({ cases }) => cases)
