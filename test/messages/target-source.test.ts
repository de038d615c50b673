import { describe, expect, it } from '@jest/globals'
import { unreadTarget, unreadTargetClause } from '../../src/messages/target-source.js'
import { localize } from '../../src/model/language.js'
import type { TargetCandidate, TargetSourceProblem } from '../../src/model/target-source.js'

const at = (line: number) => ({ file: 'clusters/prod/main.tf', line })
const candidate = (version: string | null, line: number): TargetCandidate => ({ version, at: at(line), name: 'x.y' })
const [HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40)]

const PROBLEMS: readonly TargetSourceProblem[] = [
  { code: 'ambiguous', candidates: [candidate('v1.31', 3), candidate('v1.32', 9)], omitted: 4 },
  { code: 'ambiguous', candidates: [candidate(null, 3)], omitted: 0 },
  { code: 'ambiguous', candidates: [candidate('v1.31', 3), candidate(null, 9)], omitted: 0 },
  { code: 'no-candidate', files: 0, paths: [], otherKind: null },
  { code: 'no-candidate', files: 12, paths: ['clusters/prod/**', '!**/test/**'], otherKind: null },
  { code: 'no-candidate', files: 12, paths: [], otherKind: 'standard' },
  { code: 'no-candidate', files: 12, paths: [], otherKind: 'autopilot' },
  { code: 'no-key', file: 'a.yaml', key: 'a.b', existing: 'a', keys: ['c', 'd'], omitted: 3 },
  { code: 'no-key', file: 'a.yaml', key: 'a.b', existing: '', keys: [], omitted: 0 },
  { code: 'not-version', candidate: candidate(null, 3), value: 'latest' },
  { code: 'not-version', candidate: candidate(null, 3), value: null },
  { code: 'unreadable-file', file: 'a.yaml', why: 'link' },
  { code: 'unreadable-syntax', at: at(7) },
  { code: 'too-many', what: 'files', most: 10_000 },
  { code: 'slow-paths' },
  { code: 'no-checkout', needs: 'auto', isProposal: true },
  { code: 'no-checkout', needs: 'file', isProposal: false },
  { code: 'other-commit', checkedOut: BASE ?? null, expected: HEAD ?? null },
  { code: 'other-commit', checkedOut: null, expected: null },
  { code: 'branch-unreadable', file: 'a.yaml', ref: 'main', why: { code: 'no-token', status: null, checkout: null } },
  { code: 'absent-on-branch', file: 'a.yaml', ref: null },
]

describe('a target version that cannot be read', () => {
  it.each(PROBLEMS)('comes with what happened and what to do: %j', (problem) => {
    const { title, message, fix } = unreadTarget(problem)
    for (const text of [title.en, message.en, localize(fix, 'en')]) expect(text).toMatch(/^[A-Za-z][^\u4e00-\u9fff]+$/s)
    for (const text of [title.zh, message.zh, localize(fix, 'zh-cn')]) expect(text).toMatch(/[\u4e00-\u9fff]/)
    for (const text of [message.en, message.zh, localize(fix, 'en')])
      expect(text).not.toMatch(/undefined|null|\[object/)
    expect(localize(fix, 'en')).toMatch(/\.$/)
  })

  it('names every line and how many more there are', () => {
    const [several] = PROBLEMS
    expect(several && unreadTarget(several).message.en).toBe(
      'The repository asks for different target versions:\nclusters/prod/main.tf:3: v1.31 (x.y)\nclusters/prod/main.tf:9: v1.32 (x.y)\nand 4 more',
    )
  })

  it('keeps names of the repository on their lines', () => {
    const hostile: TargetCandidate = {
      version: null,
      at: { file: 'a\n::error::b', line: 1 },
      name: `x\r\n${'y'.repeat(500)}`,
    }
    const { message } = unreadTarget({ code: 'ambiguous', candidates: [hostile], omitted: 0 })
    expect(message.en.split('\n')).toHaveLength(2)
    expect(message.en.length).toBeLessThan(500)
  })

  it('has a clause for the verdict without any text of the repository', () => {
    for (const problem of PROBLEMS) expect(unreadTargetClause(problem).en).toMatch(/^[a-z ]+$/)
  })
})
