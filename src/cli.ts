#!/usr/bin/env node
import { runCommandLine } from './cli/main.js'

// closed output (`| head`) must not change the exit code
process.stdout.on('error', () => {})
process.exitCode = await runCommandLine(process.argv.slice(2), process.env)
