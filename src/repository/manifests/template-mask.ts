/** The first of the characters that stand for what a template writes: a private area of Unicode, which YAML takes as plain text. */
const FIRST = 0xe000
const COUNT = 0x1900
const OPEN = /[\ue000-\uf8ff]/

/** Whether a text of a masked template is not known, since the template writes a part of it. */
export const isOpenText = (text: string): boolean => OPEN.test(text)

/** A template that can be parsed as YAML. Offsets are those of the template. */
export interface MaskedTemplate {
  readonly text: string
  /** where actions are that write whole lines, such as `{{ toYaml .Values.rules }}`, in order */
  readonly open: readonly number[]
}

const CONTROL = /^\{\{-?\s*(?:if|else|end|range|with|define|block|break|continue|\/\*|\$\w*\s*:?=)/

/**
 * Replaces the actions of a template by text of the same length. An action on lines of its own becomes empty lines, and another one text
 * that is the same for equal actions. Takes linear time.
 */
export function maskTemplate(template: string): MaskedTemplate {
  const parts: string[] = []
  const open: number[] = []
  /** the actions since the last line break outside of one, and where they are */
  let line: { readonly index: number; readonly start: number; readonly action: string }[] = []
  let hasText = false
  const endLine = () => {
    for (const { index, start, action } of line) {
      if (!hasText && !CONTROL.test(action)) open.push(start)
      parts[index] = hasText ? substitute(action) : action.replace(/[^\n\r]/g, ' ')
    }
    line = []
    hasText = false
  }
  const addText = (text: string) => {
    parts.push(text)
    const first = text.indexOf('\n')
    if (/\S/.test(first === -1 ? text : text.slice(0, first))) hasText = true
    if (first === -1) return
    endLine()
    hasText = /\S/.test(text.slice(text.lastIndexOf('\n') + 1))
  }
  let at = 0
  for (let start = template.indexOf('{{'); start !== -1; start = template.indexOf('{{', at)) {
    const close = template.indexOf('}}', start)
    if (close === -1) break
    addText(template.slice(at, start))
    at = close + 2
    line.push({ index: parts.length, start, action: template.slice(start, at) })
    parts.push('')
  }
  addText(template.slice(at))
  endLine()
  return { text: parts.join(''), open }
}

const substitute = (action: string): string => {
  let text = ''
  for (let index = 0; index < action.length; index++)
    text += String.fromCharCode(FIRST + (action.charCodeAt(index) % COUNT))
  return text
}
