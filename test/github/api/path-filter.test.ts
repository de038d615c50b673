import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesEach, matchesPaths } from '../../../src/github/api/changed-files.js'

/** Names that git allows: anything but `/` and NUL. */
const part = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'a.-!{}[]()*?\\ \n\r\t\u2028é'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 6,
  })
  .map((text) => text.replace(/[/\0]/g, '_'))
  .filter((text) => text !== '.' && text !== '..')
const file = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))

describe('a path filter', () => {
  it.each<[string, string[], string[], boolean]>([
    ['a file below a folder', ['terraform/a/main.tf'], ['terraform/**'], true],
    ['a file in a folder with a longer name', ['terraform-old/main.tf'], ['terraform/**'], false],
    ['one file of several', ['README.md', 'k8s/x.yaml'], ['k8s/*.yaml'], true],
    ['a file deeper than the glob', ['k8s/a/x.yaml'], ['k8s/*.yaml'], false],
    ['an ending anywhere', ['a/b/x.yml'], ['**/*.{yaml,yml}'], true],
    ['an ending at the root', ['x.yml'], ['**/*.{yaml,yml}'], true],
    ['a name at the root only', ['a/x.tf'], ['*.tf'], false],
    ['a folder that begins with a dot', ['.github/workflows/x.yml'], ['**/*.yml'], true],
    ['a file that begins with a dot', ['a/.env'], ['a/*'], true],
    ['a file that a later glob excludes', ['docs/x.md'], ['**', '!docs/**'], false],
    ['a file that is not excluded', ['docs/x.md', 'main.tf'], ['**', '!docs/**'], true],
    ['a file that is included again', ['docs/keep.md'], ['**', '!docs/**', 'docs/keep.md'], true],
    ['a file that an earlier glob excludes', ['docs/x.md'], ['!docs/**', '**'], true],
    ['a file outside an extended glob', ['src/x.ts'], ['!(docs)/**'], true],
    ['a file inside an extended glob', ['docs/x.md'], ['!(docs)/**'], false],
    ['a file in other letter case', ['Terraform/x.tf'], ['terraform/**'], false],
    ['a glob from the current folder', ['terraform/x.tf'], ['./terraform/**'], true],
    ['a name that begins with an exclamation mark', ['!x'], ['\\!x'], true],
    ['no file', [], ['**'], false],
    ['no glob', ['a'], [], false],
  ])('treats %s: %p with %p as %p', (_, files, globs, touched) => {
    expect(matchesPaths(files, globs)).toBe(touched)
  })

  it('matches every file name that git allows with **', () => {
    fc.assert(
      fc.property(file, (name) => expect(matchesPaths([name], ['**'])).toBe(true)),
      { numRuns: 1000 },
    )
  })

  it('matches every file in a folder with folder/**', () => {
    fc.assert(
      fc.property(file, (name) => {
        expect(matchesPaths([`terraform/${name}`], ['terraform/**'])).toBe(true)
        expect(matchesPaths([`${name}/main.tf`], ['**/*.tf'])).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('cannot be evaded by a line break in a file or folder name', () => {
    for (const end of ['\n', '\r', '\u2028'])
      for (const name of [`terraform/x${end}y/main.tf`, `terraform/${end}/main.tf`, `terraform/x${end}`])
        expect(matchesPaths([name], ['terraform/**'])).toBe(true)
  })
})

describe('several lists of globs', () => {
  it('match the same files together as one by one', () => {
    const globs = fc.array(fc.constantFrom('a/**', 'b', '!a/x', '**/*.tf', 'c*', '{a,b}/y'), {
      minLength: 1,
      maxLength: 3,
    })
    const names = fc.array(fc.constantFrom('a/x', 'a/y', 'b/y', 'b', 'cc', 'd/e.tf'), { maxLength: 3 })
    fc.assert(
      fc.property(names, fc.array(globs, { maxLength: 4 }), (files, lists) => {
        expect(matchesEach(files, lists)).toEqual(lists.map((one) => matchesPaths(files, one)))
      }),
    )
  })

  it('leave out only the one that takes too long', () => {
    const slow = `${'*a'.repeat(30)}b`
    expect(matchesEach(['a'.repeat(60), 'x'], [['x'], [slow], ['y']])).toEqual([true, null, false])
  })
})
