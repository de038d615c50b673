import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesPaths } from '../../../src/github/api/changed-files.js'
import type { ClusterEntry, TargetSetting } from '../../../src/model/clusters-file.js'
import { combineEntries } from '../../../src/settings/clusters/combine.js'

const target: fc.Arbitrary<TargetSetting | null> = fc.constantFrom(
  null,
  { kind: 'auto' } as const,
  { kind: 'version', version: 'v1.31' } as const,
  { kind: 'version', version: 'v1.32' } as const,
)
const word = fc.constantFrom('a', 'b', 'c')
const glob = fc.constantFrom('a', 'b', '!a', '!**', '**')

const entry: fc.Arbitrary<ClusterEntry> = fc.record({
  name: word,
  id: fc.constantFrom('c-1', 'c-2', 'c-3', 'c-4'),
  region: fc.option(word, { nil: null }),
  projectId: fc.option(word, { nil: null }),
  autopilot: fc.option(fc.boolean(), { nil: null }),
  target,
  paths: fc.array(glob, { maxLength: 2 }),
  stage: fc.option(word, { nil: null }),
  soakMs: fc.option(fc.constantFrom(0, 1000), { nil: null }),
  credentials: fc.option(word, { nil: null }),
  line: fc.nat(99),
  targetLine: fc.option(fc.nat(99), { nil: null }),
  replacedTarget: fc.constant(null),
})
const file = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 4 })

/** What a change must not choose for a cluster that the base branch lists. */
const protectedPart = ({ target: _, paths, line, targetLine, replacedTarget, ...rest }: ClusterEntry) => rest

describe('the clusters of a base branch and of a change', () => {
  it('are those of the base branch, as it lists them, if the change does not touch the file', () => {
    fc.assert(
      fc.property(file, (base) => {
        expect(combineEntries(base, null)).toEqual(base.map((one) => ({ entry: one, change: 'none' })))
      }),
    )
  })

  it('hold every cluster of the base branch, by what the base branch says about all but the target', () => {
    fc.assert(
      fc.property(file, file, (base, proposed) => {
        const listed = combineEntries(base, proposed)
        for (const [index, one] of base.entries())
          expect(protectedPart(listed[index]?.entry ?? one)).toEqual(protectedPart(one))
        const [all, known] = [listed.map((one) => one.entry.id), base.map(({ id }) => id)]
        expect(new Set(all)).toEqual(new Set([...known, ...proposed.map(({ id }) => id)]))
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  it('have the target of the change where it gives one, and the one that it replaces beside it', () => {
    fc.assert(
      fc.property(file, file, (base, proposed) => {
        for (const { entry: one } of combineEntries(base, proposed)) {
          const [before, after] = [base, proposed].map((entries) => entries.find(({ id }) => id === one.id) ?? null)
          expect(one.target).toEqual(after?.target ?? before?.target ?? null)
          if (before?.target && after?.target)
            expect(one.replacedTarget).toEqual(
              JSON.stringify(before.target) === JSON.stringify(after.target) ? null : before.target,
            )
        }
      }),
    )
  })

  it('are changed if anything of their entries differs, wherever these stand in the file', () => {
    fc.assert(
      fc.property(file, file, (base, proposed) => {
        for (const { entry: one, change } of combineEntries(base, proposed)) {
          const [before, after] = [base, proposed].map((entries) => entries.find(({ id }) => id === one.id))
          const content = (each: ClusterEntry | undefined) =>
            each && { ...protectedPart(each), paths: each.paths, target: each.target }
          const isSame = JSON.stringify(content(before)) === JSON.stringify(content(after))
          expect(change).toBe(!before ? 'added' : !after ? 'removed' : isSame ? 'none' : 'changed')
        }
      }),
    )
  })

  it('have the files of the base branch at least, whatever paths the change names', () => {
    const files = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(file, file, (base, proposed) => {
        for (const { entry: one } of combineEntries(base, proposed)) {
          const before = base.find(({ id }) => id === one.id)
          if (!before) continue
          for (const name of files)
            if (belongs(name, before.paths)) expect([name, belongs(name, one.paths)]).toEqual([name, true])
        }
      }),
    )
  })
})

const belongs = (name: string, paths: readonly string[]): boolean =>
  paths.length === 0 || matchesPaths([name], paths) === true
