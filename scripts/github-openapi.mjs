// Extracts from GitHub's published API description the operations that the fake GitHub of the tests serves, with every schema that
// they refer to, and writes them to test/fixtures/github-openapi.json. The published file has 12 MB and its package 400 MB, so
// it is downloaded here and is not a dependency. Run `node scripts/github-openapi.mjs` after a change of VERSION or OPERATIONS.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSION = '23.0.2'
const FILE = 'test/fixtures/github-openapi.json'

const REPOSITORY = '/repos/{owner}/{repo}'
const OPERATIONS = {
  '/check-runs': ['post'],
  '/check-runs/{check_run_id}': ['get', 'patch'],
  '/commits/{commit_sha}/pulls': ['get'],
  '/commits/{ref}': ['get'],
  '/commits/{ref}/check-runs': ['get'],
  '/commits/{ref}/status': ['get'],
  '/commits/{ref}/statuses': ['get'],
  '/compare/{basehead}': ['get'],
  '/contents/{path}': ['get'],
  '/git/ref/{ref}': ['get'],
  '/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/issues/{issue_number}/comments': ['get', 'post'],
  '/pulls': ['get'],
  '/pulls/{pull_number}': ['get'],
  '/pulls/comments/{comment_id}': ['delete', 'patch'],
  '/pulls/{pull_number}/comments': ['get'],
  '/pulls/{pull_number}/files': ['get'],
  '/pulls/{pull_number}/reviews': ['post'],
  '/rulesets': ['post'],
  '/statuses/{sha}': ['post'],
}

/** What no validation looks at. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'operationId'])
/** Keys whose values map names to schemas, so that `description` below them is the name of a field. */
const NAMES = new Set(['properties', 'patternProperties'])

/** A part of the description without its prose. */
function trimmed(part, isMap = false) {
  if (Array.isArray(part)) return part.map((each) => trimmed(each))
  if (typeof part !== 'object' || part === null) return part
  const kept = Object.entries(part).filter(([key]) => isMap || !(PROSE.has(key) || key.startsWith('x-')))
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      // an enum's or a default's value is data
      !isMap && ['enum', 'default', 'const'].includes(key) ? value : trimmed(value, !isMap && NAMES.has(key)),
    ]),
  )
}

/** The references below a part, such as `#/components/schemas/issue`. */
function referencesOf(part) {
  if (typeof part !== 'object' || part === null) return []
  const own = typeof part.$ref === 'string' ? [part.$ref] : []
  return [...own, ...Object.values(part).flatMap(referencesOf)]
}

function extract(description) {
  const paths = {}
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const described = description.paths[REPOSITORY + path]
    paths[REPOSITORY + path] = Object.fromEntries(methods.map((method) => [method, trimmed(described[method])]))
  }
  const components = {}
  const open = referencesOf(paths)
  // the one schema that a test names by itself
  open.push('#/components/schemas/basic-error')
  while (open.length > 0) {
    const [, , kind, name] = open.pop().split('/')
    components[kind] ??= {}
    if (name in components[kind]) continue
    components[kind][name] = trimmed(description.components[kind][name])
    open.push(...referencesOf(components[kind][name]))
  }
  const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const [kind, entries] of Object.entries(components)) components[kind] = sorted(entries)
  return { openapi: description.openapi, paths, components: sorted(components) }
}

const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'))
try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', `@octokit/openapi@${VERSION}`], { cwd: folder, encoding: 'utf8' }),
  )
  const member = 'package/generated/api.github.com.json'
  execFileSync('tar', ['-xzf', filename, member], { cwd: folder })
  const description = extract(JSON.parse(readFileSync(join(folder, member), 'utf8')))
  writeFileSync(FILE, `${JSON.stringify({ source: `@octokit/openapi ${VERSION}, MIT`, ...description }, null, 1)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
