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
  let at = 0
  for (let start = template.indexOf('{{'); start !== -1; start = template.indexOf('{{', at)) {
    const close = template.indexOf('}}', start)
    if (close === -1) break
    const end = close + 2
    const action = template.slice(start, end)
    parts.push(template.slice(at, start))
    if (isAlone(template, start, end)) {
      if (!CONTROL.test(action)) open.push(start)
      parts.push(action.replace(/[^\n\r]/g, ' '))
    } else parts.push(substitute(action))
    at = end
  }
  return { text: parts.join('') + template.slice(at), open }
}

/** Whether there are only spaces, or other actions, on the lines that an action begins and ends on. */
function isAlone(template: string, start: number, end: number): boolean {
  const before = template.slice(template.lastIndexOf('\n', start - 1) + 1, start)
  const stop = template.indexOf('\n', end)
  const after = template.slice(end, stop === -1 ? template.length : stop)
  return /^\s*(?:\{\{.*\}\}\s*)?$/.test(before) && /^\s*(?:\{\{.*\}\}\s*)?$/.test(after)
}

const substitute = (action: string): string => {
  let text = ''
  for (let index = 0; index < action.length; index++)
    text += String.fromCharCode(FIRST + (action.charCodeAt(index) % COUNT))
  return text
}
