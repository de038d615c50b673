import { visible } from './plain.js'

/** `##[` anywhere in a line starts an old-style workflow command; the runner itself disarms it with this backslash. */
const disarm = (text: string): string => text.replaceAll('##[', '##\\[')

/**
 * Untrusted text as log lines that cannot start a workflow command on stdout or stderr. The runner reads `::` at the start
 * of a line, after white space, and `##[` anywhere.
 */
export function logLines(text: string): string[] {
  return visible(text)
    .split('\n')
    .map((line) => disarm(/^\s*:/.test(line) ? `| ${line}` : line))
}

/** Untrusted text as the message or title of an annotation. The caller must still escape line ends and `%`. */
export const annotationText = (text: string): string => disarm(visible(text))
