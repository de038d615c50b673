import type { StreamName } from '../process/node-process.js'
import type { Annotation, AnnotationLevel, AnnotationLocation } from './annotations.js'
import type { ParsedCommand } from './command-parser.js'
import { createMasker, type Masker } from './masker.js'

/** The runner keeps this many annotations of each type for a step; the rest appear only in the log. */
export const ANNOTATIONS_PER_TYPE = 10
/** UTF-16 units of an annotation's message. The runner cuts the rest without an ellipsis. */
export const ANNOTATION_MESSAGE_UNITS = 4096

export type RecordedCommand = ParsedCommand & { stream: StreamName }

/** The state of one step while it runs. */
export interface StepContext {
  workspace: string
  env: Readonly<Record<string, string>>
  masker: Masker
  debug: boolean
  failed: boolean
  annotations: Annotation[]
  droppedAnnotations: number
  issues: string[]
  log: string[]
  commands: RecordedCommand[]
  ignoredCommands: RecordedCommand[]
  outputs: Variables
  forgedOutputs: Variables
  state: Variables
  exportedEnv: Map<string, string>
  paths: string[]
}

export function createStepContext(workspace: string, env: Readonly<Record<string, string>>): StepContext {
  return {
    workspace,
    env,
    masker: createMasker(),
    debug: env['RUNNER_DEBUG'] === '1',
    failed: false,
    annotations: [],
    droppedAnnotations: 0,
    issues: [],
    log: [],
    commands: [],
    ignoredCommands: [],
    outputs: createVariables(),
    forgedOutputs: createVariables(),
    state: createVariables(),
    exportedEnv: new Map(),
    paths: [],
  }
}

/** Outputs and state: names are case-insensitive, and the last write wins. */
export interface Variables {
  set(name: string, value: string): void
  toObject(): Record<string, string>
}

function createVariables(): Variables {
  const entries = new Map<string, [name: string, value: string]>()
  return {
    set: (name, value) => void entries.set(name.toLowerCase(), [name, value]),
    toObject: () => Object.fromEntries(entries.values()),
  }
}

export function writeLog(context: StepContext, text: string): void {
  context.log.push(context.masker.mask(text))
}

export function writeDebug(context: StepContext, text: string): void {
  if (context.debug) writeLog(context, `##[debug]${text}`)
}

const TAGS: Record<AnnotationLevel, string> = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ' }

/** Adds an annotation: masks and cuts it, counts it against the limit of its type, and writes it to the log in any case. */
export function annotate(
  context: StepContext,
  level: AnnotationLevel,
  text: string,
  location: AnnotationLocation = {},
): void {
  const message = context.masker.mask(text).slice(0, ANNOTATION_MESSAGE_UNITS)
  const kept = context.annotations.filter((annotation) => annotation.level === level).length
  if (kept < ANNOTATIONS_PER_TYPE && message.trim() !== '') context.annotations.push({ level, message, ...location })
  else context.droppedAnnotations += 1
  if (message !== '') writeLog(context, TAGS[level] + message)
}

/** Records a problem that the runner itself reports. */
export function report(context: StepContext, level: 'error' | 'warning', message: string): void {
  context.issues.push(context.masker.mask(message))
  annotate(context, level, message)
}

/** Like `report`, and makes the step fail. */
export function fail(context: StepContext, ...messages: string[]): void {
  for (const message of messages) report(context, 'error', message)
  context.failed = true
}
