// Bundles the script and the style of the HTML report (browser/) into src/report/html/embedded.ts; with --check, reports whether that
// file is out of date.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const FILE = 'src/report/html/embedded.ts'
const MAX_BYTES = 30_000

const bundle = async (entry) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: ['es2022', 'chrome123', 'firefox121', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    logLevel: 'error',
  })
  // dist/licenses.txt does not name what is in this page
  const foreign = Object.keys(metafile.inputs).filter((file) => file.includes('node_modules/'))
  if (foreign.length > 0) throw new Error(`the page contains code of others: ${foreign.join(', ')}`)
  return outputFiles[0].text.trim()
}

const [script, style] = [await bundle('browser/main.ts'), await bundle('browser/style.css')]
for (const text of [script, style])
  if (/<[/!]/.test(text)) throw new Error('the script or style contains a closing tag, which would end its block early')
const bytes = Buffer.byteLength(script)
if (bytes > MAX_BYTES) throw new Error(`the page's script has ${bytes} bytes, more than ${MAX_BYTES}`)

const hash = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
const text = `// Generated from browser/ by \`npm run generate\`; do not edit.

/** The page's style. */
export const STYLE =
  ${quote(style)}

/** The page's script. */
export const SCRIPT =
  ${quote(script)}

/** What a content security policy calls the two. */
export const STYLE_HASH = ${JSON.stringify(hash(style))}
export const SCRIPT_HASH = ${JSON.stringify(hash(script))}
`
if (readFileSync(FILE, 'utf8') === text) process.exit(0)
if (process.argv.includes('--check')) {
  console.error(`Out of date, run npm run generate: ${FILE}`)
  process.exitCode = 1
} else writeFileSync(FILE, text)
