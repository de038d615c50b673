import path from 'node:path'
import { type ParsedCommand, propertyOf } from './command-parser.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface Annotation {
  level: AnnotationLevel
  title?: string
  message: string
  file?: string
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
}

export type AnnotationLocation = Omit<Annotation, 'level' | 'message'>

/** Title and location of an `error`, `warning` or `notice` command, by the runner's rules. The title is not masked. */
export function locationOf(command: ParsedCommand, workspace: string): AnnotationLocation {
  const title = propertyOf(command, 'title')
  const file = propertyOf(command, 'file')
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: relativeTo(workspace, file) }),
    ...linesAndColumns({
      line: integer(propertyOf(command, 'line')),
      endLine: integer(propertyOf(command, 'endLine')),
      col: integer(propertyOf(command, 'col')),
      endColumn: integer(propertyOf(command, 'endColumn')),
    }),
  }
}

interface Span {
  line: number | undefined
  endLine: number | undefined
  col: number | undefined
  endColumn: number | undefined
}

function linesAndColumns(given: Span): AnnotationLocation {
  const span = { ...given }
  span.line ??= span.endLine
  span.col ??= span.endColumn
  const noLine = span.line === undefined
  const severalLines = span.endLine !== undefined && span.line !== span.endLine
  const columnsReversed = span.col !== undefined && span.endColumn !== undefined && span.endColumn < span.col
  if (noLine || severalLines || columnsReversed) {
    span.col = undefined
    span.endColumn = undefined
  }
  if (span.line !== undefined && span.endLine !== undefined && span.endLine < span.line) {
    span.line = undefined
    span.endLine = undefined
  }
  return Object.fromEntries(Object.entries(span).filter(([, value]) => value !== undefined))
}

function integer(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*[+-]?\d+\s*$/.test(text)) return undefined
  const value = Number(text)
  return Math.abs(value) <= 0x7fffffff ? value : undefined
}

/** Makes an absolute path below the workspace relative to it and leaves every other path as it is. */
function relativeTo(workspace: string, file: string): string {
  const root = workspace.endsWith(path.sep) ? workspace : workspace + path.sep
  return file.startsWith(root) ? file.slice(root.length).split(path.sep).join('/') : file
}
