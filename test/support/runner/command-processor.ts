import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { StreamName } from '../process/node-process.js'
import { locationOf } from './annotations.js'
import { type ParsedCommand, parseCommand, propertyOf } from './command-parser.js'
import { annotate, fail, type RecordedCommand, report, type StepContext, writeDebug, writeLog } from './step-context.js'

type Handler = (context: StepContext, command: ParsedCommand, echo: Echo) => void
interface Echo {
  on: boolean
}

const DEPRECATED =
  'command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/'
const DISABLED =
  'command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`.'
const BAD_STOP_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command."

const HANDLERS = new Map<string, Handler>([
  ['error', issueHandler('error')],
  ['warning', issueHandler('warning')],
  ['notice', issueHandler('notice')],
  ['debug', (context, command) => writeDebug(context, command.data)],
  ['group', (context, command) => writeLog(context, `##[group]${command.data}`)],
  ['endgroup', (context) => writeLog(context, '##[endgroup]')],
  ['echo', setEcho],
  ['add-mask', addMask],
  ['set-output', setOutput],
  ['save-state', saveState],
  ['set-env', setEnv],
  ['add-path', addPath],
  ['add-matcher', addMatcher],
  ['remove-matcher', removeMatcher],
])
const NOT_ECHOED = new Set(['error', 'warning', 'notice', 'debug', 'add-mask'])
const STOP_COMMANDS = 'stop-commands'

/** Returns a function that processes the step's output line by line, from both streams, as the runner does. */
export function createCommandProcessor(context: StepContext): (line: string, stream: StreamName) => void {
  const echo: Echo = { on: context.debug }
  let stopToken: string | null = null
  const isRegistered = (name: string) => {
    const lower = name.toLowerCase()
    return lower === STOP_COMMANDS || HANDLERS.has(lower) || lower === stopToken
  }
  const stop = (command: ParsedCommand, line: string) => {
    const token = command.data.toLowerCase()
    if (token === '' || token === 'pause-logging' || isRegistered(token)) return fail(context, BAD_STOP_TOKEN)
    stopToken = token
    if (token.length > 6) context.masker.add(command.data)
    writeLog(context, line)
  }
  return (line, stream) => {
    const parsed = parseCommand(line, isRegistered)
    if (parsed === null) return writeLog(context, line)
    const command: RecordedCommand = { ...parsed, stream }
    const name = command.name.toLowerCase()
    if (stopToken !== null && name !== stopToken) {
      context.ignoredCommands.push(command)
      return writeLog(context, line)
    }
    context.commands.push(command)
    if (stopToken !== null) {
      stopToken = null
      return writeLog(context, line)
    }
    if (name === STOP_COMMANDS) return stop(command, line)
    if (echo.on && !NOT_ECHOED.has(name)) writeLog(context, line)
    try {
      HANDLERS.get(name)?.(context, command, echo)
    } catch (error) {
      const shown = NOT_ECHOED.has(name) ? name : line
      fail(context, `Unable to process command '${shown}' successfully.`, (error as Error).message)
    }
  }
}

function issueHandler(level: 'error' | 'warning' | 'notice'): Handler {
  return (context, command) => annotate(context, level, command.data, locationOf(command, context.workspace))
}

function setEcho(_context: StepContext, command: ParsedCommand, echo: Echo): void {
  const value = command.data.trim().toUpperCase()
  if (value !== 'ON' && value !== 'OFF') {
    throw new Error(
      `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${command.data}'.`,
    )
  }
  echo.on = value === 'ON'
}

function addMask(context: StepContext, command: ParsedCommand, echo: Echo): void {
  if (command.data.trim() === '') {
    report(context, 'warning', "Can't add secret mask for empty string in ##[add-mask] command.")
    return
  }
  if (echo.on) writeLog(context, '::add-mask::***')
  context.masker.add(command.data)
}

function setOutput(context: StepContext, command: ParsedCommand): void {
  const name = requiredName(command)
  report(context, 'warning', `The \`set-output\` ${DEPRECATED}`)
  context.outputs.set(name, command.data)
  context.forgedOutputs.set(name, command.data)
}

function saveState(context: StepContext, command: ParsedCommand): void {
  const name = requiredName(command)
  report(context, 'warning', `The \`save-state\` ${DEPRECATED}`)
  context.state.set(name, command.data)
}

function setEnv(context: StepContext, command: ParsedCommand): void {
  refuseUnlessAllowed(context, command)
  const name = requiredName(command)
  if (name.toUpperCase() === 'NODE_OPTIONS') {
    report(context, 'error', "Can't update NODE_OPTIONS environment variable using ::set-env:: command.")
  } else context.exportedEnv.set(name, command.data)
}

function addPath(context: StepContext, command: ParsedCommand): void {
  refuseUnlessAllowed(context, command)
  if (command.data === '') throw new Error("Value cannot be null. (Parameter 'path')")
  context.paths = [...context.paths.filter((known) => known !== command.data), command.data]
}

function refuseUnlessAllowed(context: StepContext, command: ParsedCommand): void {
  if (context.env['ACTIONS_ALLOW_UNSECURE_COMMANDS']?.trim().toLowerCase() === 'true') return
  throw new Error(`The \`${command.name.toLowerCase()}\` ${DISABLED}`)
}

function requiredName(command: ParsedCommand): string {
  const name = propertyOf(command, 'name')
  if (name !== undefined) return name
  throw new Error(`Required field 'name' is missing in ##[${command.name.toLowerCase()}] command.`)
}

/** Loads problem matchers, since a broken one turns the step red. They are not applied to the output. */
function addMatcher(context: StepContext, command: ParsedCommand): void {
  if (command.data === '') report(context, 'warning', 'File path must be specified.')
  else loadMatchers(context, command.data)
}

function removeMatcher(context: StepContext, command: ParsedCommand): void {
  const owner = propertyOf(command, 'owner')
  if ((owner === undefined) === (command.data === '')) {
    const fault = 'Either an owner name or a file path must be specified in ##[remove-matcher] command.'
    report(context, 'warning', owner === undefined ? fault : `${fault} Both values cannot be set.`)
  } else if (owner === undefined) loadMatchers(context, command.data)
}

function loadMatchers(context: StepContext, file: string): void {
  const config: unknown = JSON.parse(readFileSync(path.resolve(context.workspace, file), 'utf8'))
  const matchers = (config as { problemMatcher?: unknown } | null)?.problemMatcher ?? []
  if (!Array.isArray(matchers)) throw new Error(`Unexpected matchers in '${file}'`)
  for (const matcher of matchers) if (!matcher?.owner) throw new Error("Value cannot be null. (Parameter 'owner')")
}
