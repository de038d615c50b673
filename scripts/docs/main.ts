// Writes the pages, and the parts of pages, that are generated from the code; with --check, lists those that are out of date instead.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { generatedPages } from './pages.js'

const stale: string[] = []
for (const [file, generate] of Object.entries(generatedPages())) {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const text = generate(old)
  if (text === old) continue
  if (process.argv.includes('--check')) stale.push(file)
  else writeFileSync(file, text)
}
if (stale.length > 0) {
  console.error(`Out of date, run npm run generate: ${stale.join(', ')}`)
  process.exitCode = 1
}
