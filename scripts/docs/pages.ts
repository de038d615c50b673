import { errorsPage } from './errors-page.js'
import { diagnosticExamples, manifestExamples, planExamples } from './findings.js'
import { withExamples } from './markdown.js'

/** Every page with generated parts, with the function that brings its text up to date. */
export const generatedPages = (): Readonly<Record<string, (page: string) => string>> => ({
  'docs/errors.md': () => errorsPage(),
  'docs/findings.md': (page) => withExamples(page, 2, diagnosticExamples()),
  'docs/manifests.md': (page) => withExamples(page, 3, manifestExamples()),
  'docs/plans.md': (page) => withExamples(page, 3, planExamples()),
})
