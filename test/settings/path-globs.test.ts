import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesPaths } from '../../src/github/api/changed-files.js'
import type { GlobProblem } from '../../src/model/setting-fault.js'
import { pathGlobs } from '../../src/settings/path-globs.js'

/** The globs of a text, which must be accepted. */
function globsOf(text: string): readonly string[] {
  const reading = pathGlobs(text)
  if ('value' in reading) return reading.value
  throw new Error(`refused: ${JSON.stringify(reading)}`)
}

const matches = (text: string, file: string): boolean => matchesPaths([file], globsOf(text)) === true

describe('a list of changed files', () => {
  it.each<[string, string, string[], string[]]>([
    ['in double quotes', '"clusters/**"', ['clusters/a/b.tf'], ['x']],
    ['in single quotes', "'clusters/**'", ['clusters/a'], ['x']],
    ['in typographic quotes', '“clusters/**”', ['clusters/a'], ['x']],
    ['in backticks', '`clusters/**`', ['clusters/a'], ['x']],
    ['as a YAML list', '- clusters/**\n- "*.tf"\n', ['clusters/a', 'x.tf'], ['a/x.tf']],
    ['as a YAML list in brackets', '["clusters/**", \'*.tf\']', ['clusters/a', 'x.tf'], ['a/x.tf']],
    ['with a comment behind a glob', 'clusters/** # production\n*.tf', ['clusters/a', 'x.tf'], ['production']],
    ['with a line of comment', '# production\nclusters/**', ['clusters/a'], ['production']],
    ['with Windows line ends', 'clusters/**\r\n*.tf\r\n', ['clusters/a', 'x.tf'], ['y']],
    ['with blanks behind a glob', 'clusters/**  \n  *.tf\t', ['clusters/a', 'x.tf'], ['y']],
    ['with a leading ./', './clusters/**, .//x/./y', ['clusters/a', 'x/y', 'x/y/z'], ['y']],
    ['with a double slash', 'clusters//prod/**', ['clusters/prod/a'], ['clusters/a']],
    ['as a folder', 'clusters/prod', ['clusters/prod/a/b.tf', 'clusters/prod'], ['clusters/prod-b/x', 'clusters/x']],
    ['as a folder with a slash', 'clusters/prod/', ['clusters/prod/a/b.tf'], ['clusters/prod-b/x']],
    ['as a folder at any depth', '**/prod', ['a/prod/x', 'prod/x', 'a/prod'], ['a/prod-b/x']],
    ['as folders in braces', 'clusters/{prod,stage}', ['clusters/stage/x'], ['clusters/dev/x']],
    ['as folders behind a star', 'clusters/*/', ['clusters/a/b'], ['clusters/a', 'x']],
    ['as the whole repository', '.', ['a', '.github/x/y'], []],
    ['with an excluded folder', '**, !docs', ['a', 'x/docs'], ['docs/a/b']],
    ['with quotes behind a negation', '**, !"docs/**"', ['a'], ['docs/a']],
    ['with a blank behind a negation', '**\n! docs/**', ['a'], ['docs/a']],
    [
      'with parentheses in a name',
      'apps (old)/x'.replace(' ', '-'),
      ['apps-(old)/x', 'apps-(old)/x/y'],
      ['apps-old/x'],
    ],
    ['with a folder in parentheses', 'app/(group)/**', ['app/(group)/a/b'], ['app/group/a']],
    ['with an extended glob', 'app/@(a|b)/**', ['app/a/x'], ['app/@(a|b)', 'app/c/x'].slice(1)],
    ['with brackets in a name', 'pages/[id]/**', ['pages/[id]/x', 'pages/i/x'], ['pages/id/x']],
    ['with blanks in quotes', '"my clusters/**"', ['my clusters/a'], ['my', 'clusters/a']],
    ['with ** at the end of a name', 'prod**', ['prod', 'prod-a', 'prod-a/x/y'], ['a/prod']],
    ['with ** at the beginning of a name', '**.tf', ['x.tf', 'a/b/x.tf'], ['x.tfx']],
    ['with ** inside a name', 'prod**.tf', ['prod.tf', 'prod-a/x/y.tf'], ['x/prod.tf']],
    ['with ** at the end of the name of a folder', 'prod**/x', ['prod-a/x', 'prod-a/b/x'], ['x']],
    [
      'with ** at the beginning of a name in a folder',
      'prod/**.tf',
      ['prod/x.tf', 'prod/a/b/x.tf'],
      ['x.tf', 'prod/x'],
    ],
    ['with excluded characters', '[!x]lusters/**', ['clusters/a'], ['xlusters/a']],
    ['with an accent that git keeps as two characters', 'caf\u00e9/**', ['cafe\u0301/x'], ['cafe/x']],
  ])('is read as it is meant: %s', (_, text, included, others) => {
    expect(included.map((file) => [file, matches(text, file)])).toEqual(included.map((file) => [file, true]))
    expect(others.map((file) => [file, matches(text, file)])).toEqual(others.map((file) => [file, false]))
  })

  it.each<[string, GlobProblem, string | null]>([
    ['clusters\\prod\\**', 'backslash', 'clusters/prod/**'],
    ['clusters\\*.tf', 'backslash', 'clusters/*.tf'],
    ['clusters/** terraform/**', 'blank', 'clusters/**, terraform/**'],
    ['clusters terraform', 'blank', 'clusters, terraform'],
    ['* clusters/**', 'blank', '*, clusters/**'],
    ['clusters/**;terraform/**', 'other-separator', 'clusters/**, terraform/**'],
    ['clusters/**，terraform/**', 'other-separator', 'clusters/**, terraform/**'],
    ['clusters/**|terraform/**', 'other-separator', 'clusters/**, terraform/**'],
    ['"clusters/**,terraform/**"', 'quoted-list', 'clusters/**, terraform/**'],
    ['"clusters/**', 'open-quote', null],
    ['clusters/**”', 'open-quote', null],
    ['/clusters/**', 'outside-repository', 'clusters/**'],
    ['!/docs/**', 'outside-repository', '!docs/**'],
    ['~/clusters/**', 'outside-repository', 'clusters/**'],
    ['C:/clusters/**', 'outside-repository', 'clusters/**'],
    ['https://github.com/o/r/**', 'outside-repository', null],
    ['a/../b', 'outside-repository', null],
    ['..', 'outside-repository', null],
    ['/', 'outside-repository', '**'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the point
    ['${{ vars.PATHS }}', 'variable', null],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the point
    ['${CLUSTER}/**', 'variable', null],
    ['$GITHUB_WORKSPACE/**', 'variable', null],
    ['%CD%/**', 'variable', null],
    ['{}', 'single-brace', null],
    ['{clusters}/**', 'single-brace', null],
    ['{a,b', 'unbalanced', null],
    ['a}', 'unbalanced', null],
    ['[ab', 'unbalanced', null],
    ['[]', 'unbalanced', null],
    ['a\u0000', 'invisible-sign', null],
    ['a\u200b/**', 'invisible-sign', null],
    ['a\u202e/**', 'invisible-sign', null],
    ['.git/**', 'git-folder', null],
    ['!', 'nothing-behind-negation', null],
    ['x'.repeat(1001), 'too-long', null],
  ])('is refused because it can match nothing, or not what is meant: %p (%s)', (text, why, suggestion) => {
    const reading = pathGlobs(text === '[]' ? 'x, []' : `x, ${text}`)
    expect(reading).toMatchObject({ problem: { code: 'refused-glob', why }, suggestion })
  })

  it.each(['docs/**, !docs/**', 'docs/a/**, !docs', '**, !**', 'a, b, !**/*', 'docs/x, !docs/'])(
    'is refused because it excludes everything again: %p',
    (text) => {
      expect(pathGlobs(text)).toMatchObject({ problem: { code: 'everything-excluded' } })
    },
  )

  it.each(['docs/**, !docs/a', '!docs/**, docs/a', '**, !docs/**', 'docs/**, !**, docs/a'])(
    'is accepted if something is left: %p',
    (text) => {
      expect(globsOf(text).length).toBeGreaterThan(0)
    },
  )

  it.each(['', ' , ', '# only a comment', '-', '""', '[ ]'])('is refused because it is empty: %p', (text) => {
    expect(pathGlobs(text)).toMatchObject({ problem: { code: 'no-glob' } })
  })

  it('matches a file that fits each glob, however the list is written', () => {
    const part = fc.constantFrom<[glob: string, name: string]>(
      ['clusters', 'clusters'],
      ['*', 'x'],
      ['*.tf', 'main.tf'],
      ['prod-?', 'prod-a'],
      ['{a,b}', 'b'],
      ['[ab]c', 'bc'],
      ['(group)', '(group)'],
      ['@(x|y)', 'y'],
      ['**', 'deep/er'],
      ['.github', '.github'],
    )
    const glob = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => ({
      glob: parts.map(([one]) => one).join('/'),
      file: parts.map(([, name]) => name).join('/'),
    }))
    const written = fc.constantFrom<(globs: readonly string[]) => string>(
      (globs) => globs.join(', '),
      (globs) => globs.join('\n'),
      (globs) => globs.join('\r\n'),
      (globs) => globs.map((one) => `  - ${one}  # note`).join('\n'),
      (globs) => globs.map((one) => `- "${one}"`).join('\n'),
      (globs) => globs.map((one) => `'${one}'`).join(','),
      (globs) => JSON.stringify(globs),
      (globs) => globs.map((one) => `./${one}`).join('\n'),
    )
    fc.assert(
      fc.property(fc.array(glob, { minLength: 1, maxLength: 4 }), written, (list, write) => {
        const text = write(list.map((one) => one.glob))
        for (const { file } of list) expect([text, file, matches(text, file)]).toEqual([text, file, true])
      }),
      { numRuns: 500 },
    )
  })
})

describe('a glob that takes too long to match', () => {
  it.each([
    ['**/*-*-*-*-*.tf', '-'.repeat(250)],
    ['envs/**/prod-*-*-*-*-*.yaml', `envs/prod-${'-'.repeat(240)}`],
    ['*a*a*a*a*a*a*b', 'a'.repeat(250)],
  ])('is given up, so that the gate runs: %s', (glob, file) => {
    const started = performance.now()
    expect(matchesPaths([file], [glob])).toBeNull()
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
