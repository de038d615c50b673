import { type Action, parseActions } from './templates/actions.js'

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

/**
 * Replaces the actions of a template by text of the same length. An action on lines of its own becomes empty lines, and another one text
 * that is the same for equal actions. Takes linear time.
 */
export function maskTemplate(template: string): MaskedTemplate {
  const parts: string[] = []
  const open: number[] = []
  /** the actions since the last line break outside of one, and where they are */
  let line: { readonly index: number; readonly action: Action }[] = []
  let hasText = false
  const endLine = () => {
    for (const { index, action } of line) {
      const { start, end, type } = action
      const written = template.slice(start, end)
      if (!hasText && type === 'value') open.push(start)
      parts[index] = hasText ? substitute(written) : written.replace(/[^\n\r]/g, ' ')
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
  for (const action of parseActions(template)) {
    addText(template.slice(at, action.start))
    at = action.end
    line.push({ index: parts.length, action })
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
