import { checkItemsPage } from './check-items-page.js'
import { coverageTable } from './coverage.js'
import { errorsPage } from './errors-page.js'
import { diagnosticExamples, manifestExamples, planExamples } from './findings.js'
import { formatsPage } from './formats-page.js'
import { between, withExamples } from './markdown.js'
import { commandLinePage, referencePage } from './reference.js'
import { schemas } from './schemas.js'

/** Every page with generated parts, with the function that brings its text up to date. */
export const generatedPages = (): Readonly<Record<string, (page: string) => string>> => ({
  'docs/check-items.md': () => checkItemsPage(),
  'docs/command-line.md': commandLinePage,
  'docs/reference.md': referencePage,
  'docs/how-it-decides.md': (page) => between(page, 'coverage', coverageTable()),
  'docs/errors.md': () => errorsPage(),
  'docs/formats.md': () => formatsPage(),
  'docs/findings.md': (page) => {
    const examples = diagnosticExamples()
    const links = [...examples.keys()].sort().map((name) => `[${name}](#${name})`)
    return withExamples(between(page, 'index', links.join(' · ')), 2, examples)
  },
  'docs/manifests.md': (page) => withExamples(page, 3, manifestExamples()),
  'docs/plans.md': (page) => withExamples(page, 3, planExamples()),
  ...Object.fromEntries(
    Object.entries(schemas()).map(([file, schema]) => [file, () => `${JSON.stringify(schema, null, 2)}\n`]),
  ),
})
