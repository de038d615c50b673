import { MANIFEST_SYNTAXES, type ManifestSyntax } from '../../../src/model/manifest.js'

/** A use that a scanner has to find. */
export interface MarkedUse {
  readonly syntax: ManifestSyntax
  readonly line: number
  readonly column: number
  /** the text at that place */
  readonly text: string
}

/** A file of a repository, and every use that a scanner has to find in it: anything more is a false finding. */
export interface MarkedFile {
  readonly path: string
  readonly text: string
  readonly uses: readonly MarkedUse[]
}

const MARK = /«(\w+)\|([^»]*)»/g

/**
 * Reads the marks of a text: `apiVersion: «object|policy/v1beta1»` is the line `apiVersion: policy/v1beta1` with a use of syntax
 * `object` where the mark is.
 */
export function marked(path: string, text: string): MarkedFile {
  const uses = text.split('\n').flatMap((content, index) => {
    // the length of the marks to the left, without what they leave in the line
    let removed = 0
    return [...content.matchAll(MARK)].map(({ 0: mark, 1: syntax, 2: inside = '', index: at }): MarkedUse => {
      const column = at - removed + 1
      removed += mark.length - inside.length
      return { syntax: syntaxOf(syntax), line: index + 1, column, text: inside }
    })
  })
  return { path, text: text.replace(MARK, '$2'), uses }
}

function syntaxOf(name: string | undefined): ManifestSyntax {
  const syntax = MANIFEST_SYNTAXES.find((one) => one === name)
  if (syntax === undefined) throw new Error(`no syntax is named ${name}`)
  return syntax
}
