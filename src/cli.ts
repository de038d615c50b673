#!/usr/bin/env node
import { runCommandLine } from './cli/main.js'

// a reader that went away (`| head`) is no fault of the gate, and must not change its exit code
process.stdout.on('error', () => {})
process.exitCode = await runCommandLine(process.argv.slice(2), process.env)
