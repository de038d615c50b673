// Runs GitHub's own workflow parser on the given files. Bundled before it runs, because the parser imports JSON without import attributes.
import { existsSync, readFileSync } from 'node:fs'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The reusable workflows of this repository, so that the inputs and secrets of their callers are checked. */
const fileProvider = {
  getFileContent: async ({ path }) => ({ name: path, content: existsSync(path) ? readFileSync(path, 'utf8') : '' }),
}
let problems = 0
for (const file of process.argv.slice(2)) {
  // each document needs its own URI, because the parser caches results by URI
  const kind = file.endsWith('action.yml') ? file : `.github/workflows/${file.replaceAll('/', '-')}`
  const text = readFileSync(file, 'utf8')
  const document = TextDocument.create(`file:///${kind}`, 'yaml', 1, text)
  const found = await validate(document, { fileProvider })
  for (const { range, message, severity } of found) {
    // 1 is an error, 2 a warning; a missing severity counts as an error
    if (severity !== undefined && severity > 2) continue
    problems++
    console.error(`${file}:${range.start.line + 1}: ${message}`)
  }
}
console.log(`${process.argv.length - 2} files read by GitHub's parser, ${problems} problems`)
process.exitCode = problems > 0 || process.argv.length < 3 ? 1 : 0
