import { visible } from './plain.js'

/** `##[` anywhere in a line starts an old-style workflow command; the runner's own cure is this backslash. */
const disarm = (text: string): string => text.replaceAll('##[', '##\\[')

/**
 * Untrusted text as lines of a log that start no workflow command on stdout or stderr: the runner trims a line's start
 * and takes `::` there as a command, and `##[` anywhere.
 */
export function logLines(text: string): string[] {
  return visible(text)
    .split('\n')
    .map((line) => disarm(/^\s*:/.test(line) ? `| ${line}` : line))
}

/** Untrusted text as the message or title of an annotation; the caller's command layer escapes line ends and `%`. */
export const annotationText = (text: string): string => disarm(visible(text))
