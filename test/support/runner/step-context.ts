import type { Annotation, AnnotationLevel, AnnotationPlace } from './annotations.js'
import type { ParsedCommand } from './command-parser.js'
import { createMasker, type Masker } from './masker.js'

/** Annotations of one type that the runner keeps for a step; more are logged only. */
export const ANNOTATIONS_PER_TYPE = 10
/** UTF-16 units of an annotation's message; the rest is cut without a mark. */
export const ANNOTATION_MESSAGE_UNITS = 4096

export type StreamName = 'stdout' | 'stderr'
export type SeenCommand = ParsedCommand & { stream: StreamName }

/** What the runner knows about one step while it runs. */
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
  commands: SeenCommand[]
  ignoredCommands: SeenCommand[]
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

/** Names that differ only in case are one: outputs and state. The last writer wins. */
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

/** Adds an annotation: masked, cut, counted against the limit of its type, and written to the log in any case. */
export function annotate(
  context: StepContext,
  level: AnnotationLevel,
  text: string,
  place: AnnotationPlace = {},
): void {
  const message = context.masker.mask(text).slice(0, ANNOTATION_MESSAGE_UNITS)
  const kept = context.annotations.filter((annotation) => annotation.level === level).length
  if (kept < ANNOTATIONS_PER_TYPE && message.trim() !== '') context.annotations.push({ level, message, ...place })
  else context.droppedAnnotations += 1
  if (message !== '') writeLog(context, TAGS[level] + message)
}

/** A problem that the runner reports on its own account. */
export function report(context: StepContext, level: 'error' | 'warning', message: string): void {
  context.issues.push(context.masker.mask(message))
  annotate(context, level, message)
}

/** As `report`, for what also makes the step red. */
export function fail(context: StepContext, ...messages: string[]): void {
  for (const message of messages) report(context, 'error', message)
  context.failed = true
}
