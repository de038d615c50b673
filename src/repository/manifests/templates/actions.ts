import { type Expression, parsePipeline, UNKNOWN } from './expression.js'

/** An action of a template, such as `{{ .Values.name }}`, `{{- if … }}` or a comment. */
export interface Action {
  /** where it starts and ends in the file, braces included */
  readonly start: number
  readonly end: number
  /** a value that is rendered here; nothing is rendered at the others */
  readonly type: 'value' | 'control'
  /** null of an action without one, such as a comment */
  readonly value: Expression | null
  /** a value that is only tested here, such as the condition of an `if` */
  readonly isTested: boolean
  /** the variable that gets the value */
  readonly variable: string | null
  /** what decides whether the text behind it is rendered */
  readonly branch: Branch
}

/** One way through the conditions of a template. */
export interface Branch {
  readonly parent: Branch | null
  /** counts the conditions of the file; the branches of one condition exclude each other if they have different arms */
  readonly chain: number
  readonly arm: number
  /** what must be true; null of an `else` and a definition */
  readonly condition: Expression | null
  /** the arms before this one, whose conditions must be false */
  readonly before: Branch | null
  /** the name of the template that it is part of, such as `app.ingress.apiVersion`; null outside of `define` */
  readonly definition: string | null
}

export const ROOT: Branch = { parent: null, chain: 0, arm: 0, condition: null, before: null, definition: null }

/** Deeper conditions are ignored, so that their text counts as rendered. */
const MAX_DEPTH = 100
/** How often a quote that does not end can make the search of an action's end start again. */
const MAX_RETRIES = 100

const START = /\{\{-?\s*(\/\*)?|\{%-?\s*|\{#/g
const PART = /[^"'`}]+|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\}(?!\})/y
const KEYWORD = /^(?:(else\s+if|elif|else|if|with|range|define|block|for|macro|end\w*)(?![\w.])\s*)?/

/** The actions of a Go template, or of Jinja, in their order. Linear in the length of the text; never throws. */
export function parseActions(text: string): readonly Action[] {
  const isJinja = text.includes('{%')
  const actions: Action[] = []
  const blocks = new Blocks()
  let retries = 0
  START.lastIndex = 0
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const [opening, comment] = match
    if (!isJinja && !opening.startsWith('{{')) continue
    const bodyStart = match.index + opening.length
    let end = -1
    if (comment !== undefined) end = endAfter(text, '*/', bodyStart)
    else if (opening === '{#') end = endAfter(text, '#}', bodyStart)
    else if (opening.startsWith('{%')) end = endAfter(text, '%}', bodyStart)
    else {
      end = retries < MAX_RETRIES ? quotedEnd(text, bodyStart) : -1
      if (end === -1) {
        retries++
        end = endAfter(text, '}}', bodyStart)
      }
    }
    // an action that never ends: the rest is text
    if (end === -1) break
    if (comment !== undefined) end = Math.max(end, endAfter(text, '}}', end))
    START.lastIndex = end
    if (comment !== undefined || opening === '{#') {
      actions.push({
        start: match.index,
        end,
        type: 'control',
        value: null,
        isTested: false,
        variable: null,
        branch: blocks.current,
      })
    } else actions.push(blocks.action(text, match.index, bodyStart, end))
  }
  return actions
}

function endAfter(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from)
  return index === -1 ? -1 : index + mark.length
}

/** The end of an action whose strings can hold braces; -1 if a quote does not end, or there is no end. */
function quotedEnd(text: string, from: number): number {
  PART.lastIndex = from
  let position = from
  while (PART.test(text)) position = PART.lastIndex
  return text.startsWith('}}', position) ? position + 2 : -1
}

/** The conditions that are open. */
class Blocks {
  current = ROOT
  #chains = 0
  /** the branch around each open block */
  readonly #outer: Branch[] = []

  action(text: string, start: number, bodyStart: number, end: number): Action {
    const body = text.slice(bodyStart, end - 2).replace(/-$/, '')
    const [head = '', keyword = ''] = KEYWORD.exec(body) ?? []
    const { variable, value } = parsePipeline(body.slice(head.length), bodyStart + head.length)
    const isControl = keyword !== '' || variable !== null || text.startsWith('{%', start)
    if (keyword !== '') this.#enter(keyword.replace(/\s+/, ' '), value)
    return {
      start,
      end,
      type: isControl ? 'control' : 'value',
      value,
      isTested: /^(?:if|else|elif|with)/.test(keyword),
      variable,
      branch: this.current,
    }
  }

  #enter(keyword: string, value: Expression): void {
    if (keyword.startsWith('end')) this.current = this.#outer.pop() ?? ROOT
    else if (/^el/.test(keyword)) this.#else(keyword === 'else' ? null : value)
    else this.#open(keyword, value)
  }

  #open(keyword: string, value: Expression): void {
    const parent = this.current
    this.#outer.push(parent)
    if (this.#outer.length > MAX_DEPTH) return
    const isDefinition = keyword === 'define' || keyword === 'block'
    const name = isDefinition ? nameOf(value) : null
    this.current = {
      // a definition is rendered wherever it is included
      parent: isDefinition ? null : parent,
      chain: ++this.#chains,
      arm: 0,
      condition: isDefinition ? null : keyword === 'if' || keyword === 'with' ? value : UNKNOWN,
      before: null,
      definition: name ?? parent.definition,
    }
  }

  /** The next arm of the innermost condition. */
  #else(condition: Expression | null): void {
    const before = this.current
    if (before === ROOT || this.#outer.length > MAX_DEPTH) return
    const { parent, chain, arm, definition } = before
    this.current = { parent, chain, arm: arm + 1, condition, before, definition }
  }
}

/** The name of a definition: the one argument of `define`, and the first one of `block`. */
function nameOf(value: Expression): string {
  const [name] = value.type === 'call' ? value.args : [value]
  return name?.type === 'string' ? name.text : ''
}

/** Whether two texts can be rendered together. */
export function areCompatible(one: Branch, other: Branch): boolean {
  if (one === other) return true
  const arms = new Map<number, number>()
  for (let branch: Branch | null = one; branch !== null; branch = branch.parent) arms.set(branch.chain, branch.arm)
  for (let branch: Branch | null = other; branch !== null; branch = branch.parent)
    if ((arms.get(branch.chain) ?? branch.arm) !== branch.arm) return false
  return true
}
