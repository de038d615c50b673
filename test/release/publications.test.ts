import { describe, expect, it } from '@jest/globals'
import { movingImageTags, pushImage, tryImage } from '../../scripts/release/image.ts'
import { publishPackage } from '../../scripts/release/npm.ts'
import { proposePins } from '../../scripts/release/propose-pins.ts'
import type { Ended, Run } from '../../scripts/release/run.ts'

const SHA = 'b'.repeat(40)
const DIGEST = `sha256:${'c'.repeat(64)}`
const IMAGE = 'registry.example/a/b'

/** Runs no program: each call is kept, and answered by the first entry whose name it begins with. */
function programs(answers: Readonly<Record<string, string | Ended>>): { readonly run: Run; readonly calls: string[] } {
  const calls: string[] = []
  const run: Run = (program, args) => {
    const call = [program, ...args].join(' ')
    calls.push(call)
    const [, answer = ''] = Object.entries(answers).find(([prefix]) => call.startsWith(prefix)) ?? []
    return typeof answer === 'string' ? { code: 0, stdout: answer, stderr: '' } : answer
  }
  return { run, calls }
}

const failed = (stderr: string): Ended => ({ code: 1, stdout: '', stderr })
const NOT_PUBLISHED = { 'npm --version': '11.6.2\n', 'npm view': failed('npm error code E404') }

describe('the publication at npm', () => {
  it('needs no token, has provenance, and is the latest one', () => {
    const { run, calls } = programs(NOT_PUBLISHED)
    publishPackage(run, '/release/x.tgz', '1.0.0', 'sha512-a')
    expect(calls.at(-1)).toBe('npm publish /release/x.tgz --access public --provenance --tag latest')
  })

  it.each([
    ['1.0.1', '"2.1.0"', 'release-1'],
    ['2.1.1', '"2.1.0"', 'latest'],
    ['2.2.0-rc.1', '"2.1.0"', 'next'],
  ])('does not make %s the latest one if %s is newer: %s', (version, latest, tag) => {
    const { run, calls } = programs({ 'npm view cce-upgrade-gate version': latest, ...NOT_PUBLISHED })
    publishPackage(run, 'x.tgz', version, 'sha512-a')
    expect(calls.at(-1)).toContain(`--tag ${tag}`)
  })

  it('names the archive by its whole path, because npm takes a relative one for a repository on GitHub', () => {
    const { run, calls } = programs(NOT_PUBLISHED)
    publishPackage(run, 'release/x.tgz', '1.0.0', 'sha512-a')
    expect(calls.at(-1)).toMatch(/^npm publish \/.*\/release\/x\.tgz /)
  })

  it('leaves a version alone that has the same content, and refuses one with other content', () => {
    const { run, calls } = programs({ ...NOT_PUBLISHED, 'npm view': '"sha512-a"' })
    expect(publishPackage(run, 'x.tgz', '1.0.0', 'sha512-a')).toContain('published already')
    expect(() => publishPackage(run, 'x.tgz', '1.0.0', 'sha512-b')).toThrow('published with other content (sha512-a)')
    expect(calls.join('\n')).not.toContain('npm publish')
  })

  it('is refused if npm is too old, or says something else than that there is no such version', () => {
    expect(() => publishPackage(programs({ 'npm --version': '10.9.0' }).run, 'x.tgz', '1.0.0', '')).toThrow(
      '11.5.1 or newer',
    )
    const down = programs({ 'npm --version': '11.6.2', 'npm view': failed('npm error code E500') })
    expect(() => publishPackage(down.run, 'x.tgz', '1.0.0', '')).toThrow('E500')
  })
})

const TRIED = {
  [`docker run --rm --network none ${IMAGE}:1.2.0-amd64 --version`]: '1.2.0\n',
  [`docker run --rm --network none ${IMAGE}:1.2.0-amd64 demo ready`]: '…\nVerdict: pass: …\n',
  [`docker run --rm --network none ${IMAGE}:1.2.0-amd64 demo blocked`]: '…\nVerdict: block: …\n',
  'docker run --rm --network none --entrypoint sh': '1000\n1.2.0\n',
}
const INSPECT = 'docker buildx imagetools inspect'

describe('the publication of the image', () => {
  it('builds for every processor, tries, and then pushes', () => {
    let inspections = 0
    const { run, calls } = programs(TRIED)
    const registry: Run = (program, args) => {
      if (![program, ...args].join(' ').startsWith(INSPECT)) return run(program, args)
      inspections++
      return inspections === 1
        ? failed(`ERROR: ${IMAGE}:1.2.0: not found`)
        : { code: 0, stdout: `${DIGEST}\n`, stderr: '' }
    }
    expect(pushImage(registry, IMAGE, '1.2.0', SHA, ['1', 'latest'])).toBe(DIGEST)
    expect(calls.map((call) => call.replaceAll(`${IMAGE}:1.2.0`, 'NAME'))).toEqual([
      `docker build --platform linux/amd64 --provenance=false --build-arg IMAGE=${IMAGE} --build-arg VERSION=1.2.0 --build-arg REVISION=${SHA} --tag NAME-amd64 .`,
      `docker build --platform linux/arm64 --provenance=false --build-arg IMAGE=${IMAGE} --build-arg VERSION=1.2.0 --build-arg REVISION=${SHA} --tag NAME-arm64 .`,
      'docker run --rm --network none NAME-amd64 --version',
      'docker run --rm --network none NAME-amd64 demo ready',
      'docker run --rm --network none NAME-amd64 demo blocked',
      'docker run --rm --network none --entrypoint sh NAME-amd64 -c id -u && cce-upgrade-gate --version',
      'docker push NAME-amd64',
      'docker push NAME-arm64',
      'docker buildx imagetools create --tag NAME NAME-amd64 NAME-arm64',
      `docker buildx imagetools create --tag ${IMAGE}:1 ${IMAGE}@${DIGEST}`,
      `docker buildx imagetools create --tag ${IMAGE}:latest ${IMAGE}@${DIGEST}`,
    ])
  })

  it('never replaces an image that is pushed already, and moves the tags that are left', () => {
    const { run, calls } = programs({ [INSPECT]: DIGEST })
    expect(pushImage(run, IMAGE, '1.2.0', SHA, ['1'])).toBe(DIGEST)
    expect(calls.slice(1)).toEqual([`docker buildx imagetools create --tag ${IMAGE}:1 ${IMAGE}@${DIGEST}`])
  })

  it('stops if the registry does not say whether it has the image', () => {
    const { run, calls } = programs({ [INSPECT]: failed('ERROR: unexpected status: 503 Service Unavailable') })
    expect(() => pushImage(run, IMAGE, '1.2.0', SHA, [])).toThrow('did not say whether it has')
    expect(calls).toHaveLength(1)
  })

  it.each([
    ['--version', { 'docker run --rm --network none NAME --version': '1.1.0' }, 'says that it is 1.1.0'],
    ['a demo', { 'docker run --rm --network none NAME demo ready': 'Verdict: block' }, 'ready does not end in'],
    ['the user of a script', { 'docker run --rm --network none --entrypoint sh': '0\n1.2.0' }, 'prints "0\\n1.2.0"'],
    ['a start', { 'docker run --rm --network none NAME demo blocked': failed('no such file') }, 'no such file'],
  ])('pushes nothing after a wrong result of %s', (_, wrong, words) => {
    const tried = Object.fromEntries(
      Object.entries(TRIED).map(([call, text]) => [call.replace(/registry\.example\S+/, 'NAME'), text]),
    )
    expect(() => tryImage(programs({ ...tried, ...wrong }).run, 'NAME', '1.2.0')).toThrow(words)
    expect(() => tryImage(programs(tried).run, 'NAME', '1.2.0')).not.toThrow()
  })

  it.each([
    ['1.2.0', ['v1.1.0'], ['1', '1.2', 'latest']],
    ['1.2.1', ['v1.2.0', 'v2.0.0'], ['1', '1.2']],
    ['1.1.1', ['v1.1.0', 'v1.2.0'], ['1.1']],
    ['1.3.0-rc.1', ['v1.2.0'], []],
  ])('%s beside %j moves %j', (version, tags, moving) => {
    expect(movingImageTags(version, tags)).toEqual(moving)
  })
})

describe('the proposal of new pins', () => {
  const LIST = 'gh pr list'

  it('commits the changed files to a branch and opens a pull request', () => {
    const { run, calls } = programs({ [LIST]: '[]' })
    expect(proposePins(run, '1.2.0', ['README.md', 'docs/fleet.md'])).toContain('opened')
    expect(calls).toContainEqual(
      expect.stringMatching(/^git -c user\.name=.* commit --message Pin .* v1\.2\.0 -- README\.md docs\/fleet\.md$/),
    )
    expect(calls).toContain('git push --force origin HEAD:refs/heads/release/pins-v1.2.0')
    expect(calls.at(-1)).toMatch(/^gh pr create --base main --head release\/pins-v1\.2\.0 /)
  })

  it('updates a pull request that is open, and leaves one alone that was merged or closed', () => {
    const open = programs({ [LIST]: '[{"state":"OPEN"},{"state":"CLOSED"}]' })
    expect(proposePins(open.run, '1.2.0', ['README.md'])).toContain('updated')
    expect(open.calls.at(-1)).toContain('git push')
    const merged = programs({ [LIST]: '[{"state":"MERGED"}]' })
    proposePins(merged.run, '1.2.0', ['README.md'])
    expect(merged.calls).toHaveLength(1)
  })

  it('is not made for a candidate, or if nothing has to change', () => {
    const { run, calls } = programs({})
    proposePins(run, '1.2.0-rc.1', ['README.md'])
    proposePins(run, '1.2.0', [])
    expect(calls).toEqual([])
  })
})
