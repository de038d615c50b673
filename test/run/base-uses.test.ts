import { describe, expect, it } from '@jest/globals'
import type { ChangedFiles } from '../../src/github/api/changed-files.js'
import type { Trigger } from '../../src/github/runner/event.js'
import { readBaseUses } from '../../src/run/base-uses.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { recordingLog } from '../support/cce/live-context.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { commitAll, pdb, workspaceOf } from '../support/manifests/workspace.js'

const NO_COMMIT = 'c'.repeat(40)

/** Reads the base versions of changed files in a checkout, without access to GitHub. */
async function read(changed: ChangedFiles | null, cwd: string, baseSha: string | null, paths?: string) {
  const trigger: Trigger =
    baseSha === NO_COMMIT || baseSha === null
      ? pull(baseSha)
      : { kind: 'merge_group', baseSha, headSha: NO_COMMIT, baseRef: 'main' }
  const { log, lines } = recordingLog()
  const inputs = paths === undefined ? {} : { 'manifest-paths': paths }
  const run = {
    cwd,
    env: { PATH: process.env['PATH'] },
    settings: readSettings({ inputs, env: {} }),
    log,
    signal: new AbortController().signal,
    clock: virtualClock(0),
  }
  const base = await readBaseUses({ list: () => (changed === null ? null : Promise.resolve(changed)) }, trigger, run)
  const uses = base.kind === 'no-change' ? [] : base.uses.map(({ location }) => `${location.file}:${location.line}`)
  return { kind: base.kind, uses, lines }
}

const pull = (baseSha: string | null): Trigger => ({
  kind: 'pull_request',
  number: 1,
  isFork: false,
  isBot: false,
  changedFiles: 1,
  baseRef: 'main',
  baseSha,
  headSha: NO_COMMIT,
})

const files = (...names: string[]): ChangedFiles => ({ files: names, count: names.length })

describe('the base versions of changed manifests', () => {
  const cwd = workspaceOf({
    'a.yaml': pdb(),
    'new/b.yml': pdb('b', 'policy/v1'),
    'c.txt': pdb(),
    'd.yaml': 'a: [\napiVersion: policy/v1beta1\nkind: PodDisruptionBudget\n',
  })
  const commit = commitAll(cwd)

  it('come from the checkout if it has the base commit, whatever the working tree is', async () => {
    expect(await read(files('a.yaml', 'new/b.yml', 'added.yaml', 'c.txt', 'src/main.go'), cwd, commit)).toEqual({
      kind: 'known',
      uses: ['a.yaml:1'],
      lines: [],
    })
  })

  it('are none of interest if the change touches no manifest, or there is no change', async () => {
    expect((await read(files('src/main.go', 'c.txt'), cwd, commit)).kind).toBe('no-change')
    expect((await read(files('a.yaml'), cwd, commit, 'k8s/**')).kind).toBe('no-change')
    expect((await read(null, cwd, commit)).kind).toBe('no-change')
  })

  it.each<[string, ChangedFiles, string | null, string]>([
    ['the changed files are not known', { unknown: 'no token' }, commit, 'no token'],
    ['the event names no base commit', files('a.yaml'), null, 'the event does not name the commit of the base branch'],
    ['one cannot be parsed', files('a.yaml', 'd.yaml'), commit, 'the base version of d.yaml could not be read'],
    ['nothing has the commit', files('a.yaml'), NO_COMMIT, 'the base version of a.yaml could not be read'],
    [
      'the checkout does not have the commit of very many',
      files(...Array.from({ length: 101 }, (_, index) => `${index}.yaml`)),
      NO_COMMIT,
      'the checkout does not have the base commit, and 101 manifests changed',
    ],
  ])('are unknown, with words in the log, if %s', async (_, changed, base, why) => {
    const { kind, lines } = await read(changed, cwd, base)
    expect(kind).toBe('unknown')
    expect(lines).toEqual([`What the change removes from manifests is not known: ${why}`])
  })
})
