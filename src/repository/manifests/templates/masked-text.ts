import { type Action, type Branch, ROOT } from './actions.js'

/** Stands for a character of an action that renders nothing. */
export const CONTROL = '\u0001'
/** Stands for a character of an action that renders a value. */
export const VALUE = '\u0002'

/** A line of a template, or the part of it behind an action that renders nothing. */
export interface Fragment {
  /** where its text starts in the file; actions in the text are masked */
  readonly offset: number
  readonly text: string
  /** how many blanks are before the first character of the line that is rendered */
  readonly indent: number
  /** the line has text before it that is rendered too */
  readonly isContinued: boolean
  readonly branch: Branch
}

/** A line of a template with the fragments that have text. */
export interface TemplateLine {
  readonly start: number
  readonly end: number
  /** of its first text; infinite if nothing is rendered there but values */
  readonly indent: number
  readonly fragments: readonly Fragment[]
}

/** The text with its actions masked, at equal offsets. An action over several lines is masked as one line. */
export function maskActions(text: string, actions: readonly Action[], control = CONTROL, value = VALUE): string {
  const parts: string[] = []
  let position = 0
  for (const { start, end, type } of actions) {
    parts.push(text.slice(position, start), (type === 'control' ? control : value).repeat(end - start))
    position = end
  }
  return parts.join('') + text.slice(position)
}

/** The lines of a template. */
export function templateLines(masked: string, actions: readonly Action[]): readonly TemplateLine[] {
  const lines: TemplateLine[] = []
  let [next, branch] = [0, ROOT]
  /** the branch of a text that starts at an offset; offsets must ascend */
  const branchAt = (offset: number): Branch => {
    for (let action = actions[next]; action !== undefined && action.end <= offset; action = actions[++next])
      branch = action.branch
    return branch
  }
  for (let start = 0; start <= masked.length; ) {
    const newline = masked.indexOf('\n', start)
    const end = newline === -1 ? masked.length : newline
    lines.push(lineOf(masked.slice(start, end), start, branchAt))
    start = end + 1
  }
  return lines
}

/** @param text of the line; a carriage return at its end is a blank */
function lineOf(text: string, start: number, branchAt: (offset: number) => Branch): TemplateLine {
  const fragments: Fragment[] = []
  let [blanks, indent, isContinued] = [0, Number.POSITIVE_INFINITY, false]
  for (const { 0: part, index } of text.matchAll(PART)) {
    const shown = part.trimStart()
    blanks += part.length - shown.length
    if (shown === '') continue
    if (!isContinued && !IS_VALUE.test(shown)) indent = blanks
    const offset = start + index + part.length - shown.length
    fragments.push({
      offset,
      text: shown,
      indent: isContinued ? indent : blanks,
      isContinued,
      branch: branchAt(offset),
    })
    isContinued = true
  }
  return { start, end: start + text.length, indent, fragments }
}

const PART = /[^\u0001]+/g
const IS_VALUE = /^\u0002+\s*$/
