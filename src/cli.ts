#!/usr/bin/env node
import { invocationOf } from './cli/invocation.js'
import { runCommandLine } from './cli/main.js'
import { endProcess, watchProcess } from './run/process.js'

const signal = watchProcess()
const [, script = '', ...given] = process.argv
const invocation = invocationOf(script, process.env, process.cwd())
await endProcess(await runCommandLine(given, process.env, signal, invocation), 'person', signal)
