#!/usr/bin/env node
import { runCommandLine } from './cli/main.js'
import { endProcess, watchProcess } from './run/process.js'

const signal = watchProcess()
await endProcess(await runCommandLine(process.argv.slice(2), process.env, signal), 'person', signal)
