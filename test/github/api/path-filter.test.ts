import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesPaths } from '../../../src/github/api/changed-files.js'

/** Names that Git can hold: anything but `/` and NUL in a part. */
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
    ['a file beside a folder', ['terraform-old/main.tf'], ['terraform/**'], false],
    ['one file of several', ['README.md', 'k8s/x.yaml'], ['k8s/*.yaml'], true],
    ['a file deeper than the glob', ['k8s/a/x.yaml'], ['k8s/*.yaml'], false],
    ['an ending anywhere', ['a/b/x.yml'], ['**/*.{yaml,yml}'], true],
    ['an ending at the root', ['x.yml'], ['**/*.{yaml,yml}'], true],
    ['a name at the root only', ['a/x.tf'], ['*.tf'], false],
    ['a folder that begins with a dot', ['.github/workflows/x.yml'], ['**/*.yml'], true],
    ['a file that begins with a dot', ['a/.env'], ['a/*'], true],
    ['a file that a later glob takes out', ['docs/x.md'], ['**', '!docs/**'], false],
    ['a file that is not taken out', ['docs/x.md', 'main.tf'], ['**', '!docs/**'], true],
    ['a file that is put in again', ['docs/keep.md'], ['**', '!docs/**', 'docs/keep.md'], true],
    ['a file that an earlier glob took out', ['docs/x.md'], ['!docs/**', '**'], true],
    ['a file outside an extended glob', ['src/x.ts'], ['!(docs)/**'], true],
    ['a file inside an extended glob', ['docs/x.md'], ['!(docs)/**'], false],
    ['a file in other letter case', ['Terraform/x.tf'], ['terraform/**'], false],
    ['a glob from the current folder', ['terraform/x.tf'], ['./terraform/**'], true],
    ['a name that begins with an exclamation mark', ['!x'], ['\\!x'], true],
    ['no file', [], ['**'], false],
    ['no glob', ['a'], [], false],
  ])('sees %s: %p by %p is %p', (_, files, globs, touched) => {
    expect(matchesPaths(files, globs)).toBe(touched)
  })

  it('sees every file that Git can hold by **, whatever its name is', () => {
    fc.assert(
      fc.property(file, (name) => expect(matchesPaths([name], ['**'])).toBe(true)),
      { numRuns: 1000 },
    )
  })

  it('sees every file below a folder, whatever its name is', () => {
    fc.assert(
      fc.property(file, (name) => {
        expect(matchesPaths([`terraform/${name}`], ['terraform/**'])).toBe(true)
        expect(matchesPaths([`${name}/main.tf`], ['**/*.tf'])).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is not evaded by a line end in the name of a file or folder', () => {
    for (const end of ['\n', '\r', '\u2028'])
      for (const name of [`terraform/x${end}y/main.tf`, `terraform/${end}/main.tf`, `terraform/x${end}`])
        expect(matchesPaths([name], ['terraform/**'])).toBe(true)
  })
})
