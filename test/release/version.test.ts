import { describe, expect, it } from '@jest/globals'
import { compareVersions, movingTags, nextVersion, parseVersion, versionText } from '../../scripts/release/version.ts'

describe('a version', () => {
  it.each(['0.0.0', '1.2.3', '10.20.30', '1.0.0-rc.1'])('is read and written as %s', (text) => {
    expect(versionText(parseVersion(text))).toBe(text)
  })

  it.each(['', 'v1.2.3', '1.2', '01.2.3', '1.2.3-', '1.2.3-rc', '1.2.3+x', '1.2.3 ', '1.2.3\n', '$(id)', '1.2.3;id'])(
    'is refused as %j',
    (text) => expect(() => parseVersion(text)).toThrow('is no version'),
  )

  it('comes after versions with smaller numbers, and after its own candidates', () => {
    const ordered = ['0.9.9', '1.0.0-rc.2', '1.0.0-rc.10', '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0']
    const shuffled = [...ordered].reverse().map((text) => parseVersion(text))
    expect(shuffled.sort(compareVersions).map((version) => versionText(version))).toEqual(ordered)
  })

  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', '1.3.0-rc.1', '1.3.0-rc.1'],
    ['1.3.0-rc.1', 'patch', '1.3.0'],
    ['1.3.0-rc.1', 'minor', '1.3.0'],
    ['1.3.1-rc.1', 'minor', '1.4.0'],
    ['2.0.0-rc.1', 'major', '2.0.0'],
    ['1.0.0', '1.0.0', '1.0.0'],
  ])('%s is followed as %s by %s', (current, step, next) => {
    expect(versionText(nextVersion(parseVersion(current), step))).toBe(next)
  })

  it('is not followed by an earlier one', () => {
    expect(() => nextVersion(parseVersion('1.2.3'), '1.2.2')).toThrow('1.2.2 comes before 1.2.3')
  })

  it.each([
    ['1.0.0', ['v1.0.0'], ['v1', 'v1.0']],
    ['1.0.0', [], ['v1', 'v1.0']],
    ['1.0.1', ['v1.0.0', 'v1.1.0', 'v1', 'v1.0'], ['v1.0']],
    ['1.0.1', ['v1.0.2'], []],
    ['2.0.0', ['v1.9.9', 'v3.0.0', 'vNext', 'v2.0.0-rc.9'], ['v2', 'v2.0']],
    ['2.0.0-rc.1', [], []],
  ])('%s among %j moves %j', (version, tags, moved) => {
    expect(movingTags(parseVersion(version), tags)).toEqual(moved)
  })
})
