import { oneLine, visible } from './plain.js'

/** Characters that can mean something to Markdown or GitHub in the middle of a line. */
const SPEAKING = /[\\`*_[\]<>&#~|!@^$]/g

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)

/** Untrusted text as a code span: GitHub looks for no markup, link, mention or emoji in it. Never empty, on one line. */
export function codeSpan(text: string): string {
  const line = oneLine(text) || '-'
  const fence = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Untrusted lines as a block of code. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map(visible).join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}\n${text}\n${fence}`
}

/** A sentence of our own as Markdown; what stands between backticks is code. */
export const ownMarkdown = (text: string): string =>
  oneLine(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : part.replace(SPEAKING, '\\$&')))
    .join('')
