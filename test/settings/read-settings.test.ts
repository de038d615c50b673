import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { wrongSetting } from '../../src/messages/settings.js'
import { parseDuration } from '../../src/model/duration.js'
import { localize } from '../../src/model/language.js'
import type { SettingProblem } from '../../src/model/setting-fault.js'
import {
  type CompleteSettings,
  clusterSetOf,
  type GeneralSettings,
  readSettings,
} from '../../src/settings/read-settings.js'
import { ENOUGH, faultOf, read, settingsOf, type Texts } from './read.js'

const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> }
const defaultOf = (name: string): string => action.inputs[name]?.default ?? ''

const setting = (name: keyof CompleteSettings) => (text: string, input: string) => settingsOf({ [input]: text })[name]
const running = (name: keyof GeneralSettings) => (text: string, input: string) => read({ [input]: text }).general[name]

const HOUR = 3_600_000

/** Every input that is not a credential: the codes of its faults, its setting, accepted texts with their values, and refused texts. */
const INPUTS: [
  input: string,
  codes: SettingProblem['code'][],
  reading: (text: string, input: string) => unknown,
  accepted: [text: string, value: unknown][],
  refused: string[],
][] = [
  [
    'checks',
    ['entries-not-listed', 'no-entry'],
    setting('checks'),
    [
      ['precheck', ['precheck']],
      ['addons', ['addons']],
      ['addons, precheck', ['precheck', 'addons']],
      ['precheck\naddons\n', ['precheck', 'addons']],
      ['precheck,precheck', ['precheck']],
      ['- precheck\n- addons', ['precheck', 'addons']],
      ['[precheck, "addons"]', ['precheck', 'addons']],
      ['"precheck, addons"', ['precheck', 'addons']],
      ['addons # only these', ['addons']],
    ],
    ['prechecks', 'Precheck', 'precheck;addons', 'precheck addons', ',', 'none', 'all'],
  ],
  ...['cluster-id', 'project-id', 'precheck-task-id', 'addon-task-id', 'addon-instance-id'].map(
    (input): (typeof INPUTS)[number] => [
      input,
      ['not-id'],
      setting(input.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof CompleteSettings),
      [
        ['3b7e2c1a-0d5f-11ee-9c2a-0255ac100b05', '3b7e2c1a-0d5f-11ee-9c2a-0255ac100b05'],
        [' a.b_C-9 ', 'a.b_C-9'],
        ['...', '...'],
        ['x'.repeat(64), 'x'.repeat(64)],
      ],
      ['.', '..', 'a/b', 'a b', 'a?b', 'a%2e', 'x'.repeat(65), 'é', 'a\nb', '../a', 'a#', '${'],
    ],
  ),
  [
    'region',
    ['not-region'],
    setting('region'),
    [
      ['cn-north-4', 'cn-north-4'],
      ['ap-southeast-3', 'ap-southeast-3'],
      ['eu-de', 'eu-de'],
    ],
    [
      'CN-North-4',
      'cn',
      'cn_north_4',
      'cn-north-4.evil.test',
      'cn-north-4/x',
      'cn--north',
      '-cn-north',
      `a-${'b'.repeat(40)}`,
    ],
  ],
  [
    'endpoint',
    ['not-url', 'not-https', 'url-with-extras', 'url-with-api-path'],
    (text) => {
      const { source } = settingsOf({ endpoint: text, region: '' })
      return source.kind === 'api' && source.endpoint
    },
    [
      ['https://cce.cn-north-4.myhuaweicloud.com', 'https://cce.cn-north-4.myhuaweicloud.com'],
      ['https://cce.cn-north-4.myhuaweicloud.com/', 'https://cce.cn-north-4.myhuaweicloud.com'],
      ['https://proxy.test:8443/cce//', 'https://proxy.test:8443/cce'],
      ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
      ['http://127.8.9.1', 'http://127.8.9.1'],
      ['http://localhost:80', 'http://localhost'],
      ['http://[::1]:8080/', 'http://[::1]:8080'],
    ],
    [
      'cce.cn-north-4.myhuaweicloud.com',
      'http://cce.cn-north-4.myhuaweicloud.com',
      'http://localhost.evil.test',
      'http://127.0.0.1.evil.test',
      'http://10.0.0.1',
      'http://0.0.0.0',
      'http://[::2]',
      'ftp://127.0.0.1',
      'file:///etc/passwd',
      'https://',
      'https://host.test/#x',
      'https://host.test/?x=1',
      'https://user@host.test',
      'https://:secret@host.test',
      'javascript:alert(1)',
      'https://cce.cn-north-4.myhuaweicloud.com/api/v3',
      'https://cce.cn-north-4.myhuaweicloud.com/api/v3/',
      'https://cce.cn-north-4.myhuaweicloud.com/api/v3/projects/p/clusters/c',
      'https://cce.cn-north-4.myhuaweicloud.com/autopilot/v3/projects',
      'https://cce.cn-north-4.myhuaweicloud.com/v3',
      'https://proxy.test/cce/api/v3.1',
    ],
  ],
  [
    'addon-check-type',
    ['not-listed'],
    setting('addonCheckType'),
    [
      ['addonUpgrade', 'addonUpgrade'],
      ['addonStatic', 'addonStatic'],
      ['all', 'all'],
    ],
    ['addonupgrade', 'static', 'both', 'addonUpgrade,addonStatic'],
  ],
  ...(['current-version', 'target-version'] as const).map((input): (typeof INPUTS)[number] => [
    input,
    input === 'current-version' ? ['not-version'] : ['not-version', 'not-target'],
    setting(input === 'current-version' ? 'currentVersion' : 'targetVersion'),
    [
      ['v1.31', 'v1.31'],
      ['1.31', 'v1.31'],
      ['V1.31', 'v1.31'],
      ['v1.31.1-r0', 'v1.31.1-r0'],
    ],
    ['1', 'v1', '1.3', 'v1.3', 'v1.31-r0', 'latest', 'v1.x', '>=1.31', 'v1.31.1-r0-beta'],
  ]),
  [
    'min-validity',
    ['not-duration', 'out-of-range'],
    setting('minValidityMs'),
    [
      ['0s', 0],
      ['90s', 90_000],
      ['24h', 24 * HOUR],
    ],
    ['24h1s', '5', '5min', '-5m', '5M', '1d', 'soon'],
  ],
  [
    'wait-timeout',
    ['not-duration', 'out-of-range'],
    setting('waitTimeoutMs'),
    [
      ['0s', 0],
      ['1h30m', 1.5 * HOUR],
      ['120h', 120 * HOUR],
    ],
    ['120h1s', '999999h', '15', 'never'],
  ],
  [
    'poll-interval',
    ['not-duration', 'out-of-range'],
    setting('pollIntervalMs'),
    [
      ['1s', 1000],
      ['1h', HOUR],
    ],
    ['0s', '1h1s', '10'],
  ],
  [
    'paths',
    ['no-glob', 'no-positive-glob', 'everything-excluded', 'refused-glob'],
    running('paths'),
    [
      ['terraform/**', ['terraform/**']],
      ['**\n!docs/**', ['**', '!docs/**']],
      ['**/*.{tf,yaml}, *.md', ['**/*.{tf,yaml}', '*.md']],
      ['.github/**', ['.github/**']],
      ['!(docs)/**', ['!(docs)/**']],
      ['./terraform/**', ['terraform/**']],
      ['terraform/', ['terraform/**']],
      ['- clusters/**\n- "!docs"', ['clusters/**', '!docs']],
    ],
    [
      ',',
      '!docs/**',
      '!a, !b',
      '**, !',
      '/terraform/**',
      '**, !/docs/**',
      '../x/**',
      './../x',
      'docs/**, !**',
      'x'.repeat(1001),
      '*\u0000',
    ],
  ],
  [
    'fail-on',
    ['not-listed'],
    running('requestedFailOn'),
    ['fatal', 'exception', 'warning', 'any', 'none'].map((word) => [word, word]),
    ['Fatal', 'error', 'never', 'fatal,warning', 'false', '0'],
  ],
  [
    'no-access',
    ['not-listed'],
    running('noAccess'),
    [
      ['fail', 'fail'],
      ['skip', 'skip'],
    ],
    ['pass', 'SKIP', 'true'],
  ],
  [
    'annotations',
    ['not-boolean'],
    running('annotations'),
    [
      ['true', true],
      ['True', true],
      ['TRUE', true],
      ['false', false],
      ['False', false],
      ['FALSE', false],
    ],
    ['yes', 'no', 'on', 'off', '1', '0', 'tRUE'],
  ],
  [
    'report-dir',
    ['not-own-folder', 'inside-git-folder'],
    running('reportDir'),
    [
      ['out', 'out'],
      ['out/report/', 'out/report'],
      ['./out', './out'],
      ['a\\b', 'a/b'],
      ['../beside', '../beside'],
      ['/tmp/report', '/tmp/report'],
    ],
    ['.', './', '..', '../..', 'a/..', 'a/../.', '/', '//', '.git', 'a/.git/hooks', '.GIT/x', 'a\u0000b'],
  ],
]

describe.each(INPUTS)('the input %s', (input, codes, reading, accepted, refused) => {
  it.each(accepted)('accepts %p', (text, value) => {
    expect(reading(text, input)).toEqual(value)
  })

  it.each(refused.map((text) => [text]))('refuses %p', (text) => {
    const fault = faultOf(input, text)
    expect(fault.input).toBe(input)
    expect([text.trim(), null]).toContain(fault.value)
    expect(codes).toContain(fault.problem.code)
  })
})

describe('the default of an input', () => {
  it('is the one that action.yml declares', () => {
    const { complete, general } = read()
    expect(complete?.addonCheckType).toBe(defaultOf('addon-check-type'))
    expect(complete?.minValidityMs).toBe(parseDuration(defaultOf('min-validity')))
    expect(complete?.waitTimeoutMs).toBe(parseDuration(defaultOf('wait-timeout')))
    expect(complete?.pollIntervalMs).toBe(parseDuration(defaultOf('poll-interval')))
    expect(general.noAccess).toBe(defaultOf('no-access'))
    expect(String(general.annotations)).toBe(defaultOf('annotations'))
    expect(general.reportDir).toBe(defaultOf('report-dir'))
  })

  it('is the one that docs/reference.md states', () => {
    expect(read().complete).toMatchObject({
      checks: ['precheck'],
      precheckTaskId: null,
      addonTaskId: null,
      addonInstanceId: null,
      addonCheckType: 'addonUpgrade',
      currentVersion: null,
      targetVersion: null,
      minValidityMs: 5 * 60_000,
      waitTimeoutMs: 15 * 60_000,
      pollIntervalMs: 10_000,
    })
    expect(read().general).toEqual({
      requestedFailOn: null,
      policy: {
        input: 'policy',
        files: ['.github/cce-upgrade-policy.yml', '.github/cce-upgrade-policy.yaml'],
        isGiven: false,
        source: null,
      },
      clustersFile: {
        input: 'clusters-file',
        files: ['.github/cce-clusters.yml', '.github/cce-clusters.yaml'],
        isGiven: false,
        source: null,
      },
      clusters: null,
      manifestPaths: ['**/*.{yaml,yml,json,tpl,tf,tgz}'],
      maxParallel: 8,
      plans: [],
      paths: [],
      noAccess: 'fail',
      githubToken: null,
      baseline: null,
      commitStatus: false,
      comment: 'never',
      checkRun: false,
      headSha: null,
      annotations: true,
      language: 'en',
      reportDir: 'cce-upgrade-report',
    })
  })

  it('replaces an empty input', () => {
    const empty = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, '  ']))
    const { general } = readSettings({ inputs: { ...empty, ...ENOUGH }, env: {} })
    expect({ ...general }).toEqual(read().general)
    expect(settingsOf({ ...empty, ...ENOUGH })).toEqual(settingsOf())
  })

  it('may be filled in by the runner already', () => {
    const filled = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']))
    expect(settingsOf({ ...filled, 'github-token': 'ghs_x', ...ENOUGH })).toEqual(settingsOf())
  })
})

describe('wrong settings', () => {
  it('are reported all together', () => {
    const wrong = {
      checks: 'x',
      'fail-on': 'x',
      'poll-interval': '0s',
      'report-dir': '.',
      'cluster-id': '..',
      region: 'X',
    }
    const { complete, faults } = read(wrong)
    expect(complete).toBeNull()
    expect(faults.map(({ input }) => input).sort()).toEqual(Object.keys(wrong).sort())
    for (const fault of faults) expect(fault.value).toBe(wrong[fault.input as keyof typeof wrong])
  })

  it('are reported together with missing settings', () => {
    const { faults, missing } = readSettings({ inputs: { checks: 'x' }, env: {} })
    expect(faults.map(({ input }) => input)).toEqual(['checks'])
    expect(missing.map(({ input }) => input)).toEqual(['cluster-id', 'project-id', 'region', 'credentials'])
  })

  it.each([
    ['checks', 'prechek', 'precheck'],
    ['checks', 'precheck, addon', 'addons'],
    ['fail-on', 'exeption', 'exception'],
    ['fail-on', 'Warning', 'warning'],
    ['addon-check-type', 'addonstatic', 'addonStatic'],
    ['no-access', 'skp', 'skip'],
  ])('suggest a word: for %s, "%s" suggests "%s"', (input, text, word) => {
    expect(faultOf(input, text).suggestion).toBe(word)
  })

  it('suggest nothing if no word is close', () => {
    expect(faultOf('fail-on', 'completely different').suggestion).toBeNull()
  })

  it('suggest the version that YAML shortens if it is written without quotes', () => {
    expect(faultOf('target-version', '1.3').suggestion).toBe('v1.30')
  })

  it.each([
    ['precheck addons', 'precheck, addons'],
    ['precheck; addons', 'precheck, addons'],
    ['precheck、addons', 'precheck, addons'],
    ['precheck|addons', 'precheck, addons'],
  ])('suggest commas for words that are separated by other signs: %p', (text, suggestion) => {
    expect(faultOf('checks', text).suggestion).toBe(suggestion)
  })

  it('name every allowed word', () => {
    expect(faultOf('fail-on', 'x').problem).toEqual({
      code: 'not-listed',
      allowed: ['fatal', 'exception', 'warning', 'any', 'none'],
    })
    expect(faultOf('checks', 'x, addons, y').problem).toEqual({
      code: 'entries-not-listed',
      entries: ['x', 'y'],
      allowed: ['precheck', 'addons', 'upgrade', 'postcheck', 'manifests', 'plan'],
    })
  })

  it('include inputs that do not exist, if an existing one is close', () => {
    const { faults, complete } = read({
      fail_on: 'any',
      'cluster-idd': 'x',
      'fail on': 'any',
      'input_fail-on': 'any',
      input_fail_on: 'any',
      failon: 'any',
    })
    expect(complete).toBeNull()
    expect(faults.map(({ input, suggestion }) => [input, suggestion])).toEqual([
      ['fail_on', 'fail-on'],
      ['cluster-idd', 'cluster-id'],
      ['fail on', 'fail-on'],
      ['input_fail-on', 'fail-on'],
      ['input_fail_on', 'fail-on'],
      ['failon', 'fail-on'],
    ])
    expect(faults.every(({ value }) => value === null)).toBe(true)
  })

  it('do not include variables of a job that only begin like inputs, which are named in the log', () => {
    const { complete, faults, notices } = read({
      target: 'prod',
      nonsense: 'secret-value',
      method: 'x',
      constructor: 'x',
    })
    expect([complete === null, faults]).toEqual([false, []])
    expect(notices).toEqual(
      ['target', 'nonsense', 'method', 'constructor'].map(
        (name) => `there is no input ${name}, so INPUT_${name.toUpperCase()} is ignored.`,
      ),
    )
  })

  it.each([
    ['https://cce.cn-north-4.myhuaweicloud.com/api/v3/projects/p', 'https://cce.cn-north-4.myhuaweicloud.com'],
    ['https://proxy.test/cce/api/v3', 'https://proxy.test/cce'],
    ['https://cce.test/autopilot/v3', 'https://cce.test'],
  ])('suggest the base URL of an endpoint with a path of the API: %s', (text, suggestion) => {
    expect(faultOf('endpoint', text).suggestion).toBe(suggestion)
  })

  it.each<[string, Texts, Texts, string, string]>([
    ['a variable', {}, { HW_REGION_NAME: 'CN' }, 'HW_REGION_NAME', 'Correct the environment variable HW_REGION_NAME'],
    ['an input', { region: 'CN' }, {}, 'region', 'Correct region in the step’s with: section'],
    ['a variable', {}, { HW_PROJECT_ID: '..' }, 'HW_PROJECT_ID', 'Correct the environment variable HW_PROJECT_ID'],
    [
      'a variable with a secret',
      {},
      { HW_ACCESS_KEY: 'short', HW_SECRET_KEY: 'long-enough' },
      'HW_ACCESS_KEY',
      'Correct the environment variable HW_ACCESS_KEY',
    ],
    ['nowhere', {}, {}, 'cluster-id', 'Set cluster-id in the step’s with: section'],
  ])('say where to correct a value that comes from %s', (_, inputs, env, input, words) => {
    const { faults, missing } = readSettings({ inputs, env })
    const fault = [...faults, ...missing].find((one) => one.input === input)
    expect(fault && localize(wrongSetting(fault).fix, 'en')).toContain(words)
  })

  it('leave other settings about reporting as requested', () => {
    const { general } = read({
      checks: 'x',
      annotations: 'false',
      'report-dir': 'out',
      'fail-on': 'any',
      'no-access': 'skip',
    })
    expect(general).toMatchObject({ annotations: false, reportDir: 'out', requestedFailOn: 'any', noAccess: 'skip' })
  })

  it('fall back to the stricter default if they are about reporting', () => {
    const { general } = read({ 'fail-on': 'x', 'no-access': 'x', annotations: 'x', 'report-dir': '.', paths: '!x' })
    expect(general).toEqual(read().general)
  })

  it('never throw, and yield settings exactly if nothing is wrong', () => {
    const name = fc.constantFrom(...Object.keys(action.inputs))
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', 'v1.31', 'precheck', 'true', '5m', 'https://x.test', '**', '!', 'any', 'out'),
    )
    fc.assert(
      fc.property(
        fc.dictionary(name, text),
        fc.dictionary(fc.constantFrom('HW_ACCESS_KEY', 'HW_PROJECT_ID'), text),
        (inputs, env) => {
          const { complete, faults, missing } = read(inputs, env)
          expect(complete !== null).toBe(faults.length === 0 && missing.length === 0)
        },
      ),
    )
  })
})

describe('settings with saved results', () => {
  const saved = { results: 'evidence/*.json' }
  const bare = (inputs: Record<string, string>, env = {}) => readSettings({ inputs, env })

  it('need no cluster, project, region or credentials', () => {
    const { complete, faults, missing } = bare(saved)
    expect([faults, missing]).toEqual([[], []])
    expect(complete?.source).toEqual({
      kind: 'results',
      lists: [{ text: 'evidence/*.json', entries: [{ text: 'evidence/*.json', isQuoted: false }] }],
    })
  })

  it('cover the checks in the files unless checks are named', () => {
    expect(bare(saved).complete?.checks).toBeNull()
    expect(bare({ ...saved, checks: 'addons' }).complete?.checks).toEqual(['addons'])
  })

  it('fetch nothing even if credentials are set', () => {
    expect(settingsOf(saved).source.kind).toBe('results')
  })

  it('take a list of files and globs', () => {
    const { results } = bare({ results: 'a.json, {b,c}.json\nd/**/*.json' })
    const texts = results.flatMap(({ entries }) => entries.map(({ text }) => text))
    expect(texts).toEqual(['a.json', '{b,c}.json', 'd/**/*.json'])
  })

  it('can still be bound to a cluster and versions', () => {
    const { complete } = bare({ ...saved, 'cluster-id': 'c-1', 'target-version': '1.31' })
    expect(complete).toMatchObject({ clusterId: 'c-1', targetVersion: 'v1.31' })
  })

  it('are wrong without any pattern, and then nothing else is reported as missing', () => {
    const { faults, missing, complete } = bare({ results: ' , ' })
    expect(faults.map(({ input }) => input)).toEqual(['results'])
    expect(missing).toEqual([])
    expect(complete).toBeNull()
  })
})

describe('a GitHub token', () => {
  it('comes from its input, then from the environment', () => {
    expect(read({ 'github-token': 'ghs_input' }, { GITHUB_TOKEN: 'ghs_env' }).general.githubToken).toBe('ghs_input')
    expect(read({}, { GITHUB_TOKEN: 'ghs_env' }).general.githubToken).toBe('ghs_env')
    expect(read({}, {}).general.githubToken).toBeNull()
  })

  it('can have any form and length', () => {
    expect(read({ 'github-token': `ghs_${'x'.repeat(520)}` }).complete).not.toBeNull()
  })
})

describe('the settings about GitHub', () => {
  const SHA = 'ABCDEF0123456789abcdef0123456789abcdef01'

  it('turn on each destination by name', () => {
    const inputs = { baseline: 'old/report.json', 'commit-status': 'true', comment: 'on-failure', 'check-run': 'TRUE' }
    expect(read({ ...inputs, 'head-sha': SHA }).general).toMatchObject({
      baseline: 'old/report.json',
      commitStatus: true,
      comment: 'on-failure',
      checkRun: true,
      headSha: SHA.toLowerCase(),
    })
  })

  it.each([
    ['comment', 'on-failures', 'not-listed'],
    ['commit-status', 'yes', 'not-boolean'],
    ['check-run', 'on', 'not-boolean'],
    ['head-sha', 'main', 'not-commit'],
    ['head-sha', SHA.slice(1), 'not-commit'],
    ['baseline', 'reports/', 'not-file-path'],
  ])('refuse %s: %s', (input, value, code) => {
    expect(read({ [input]: value }).faults).toMatchObject([{ input, value, problem: { code } }])
  })

  it('name the clusters that a run is about', () => {
    const setOf = (inputs: Record<string, string>) => clusterSetOf(readSettings({ inputs, env: {} }))
    const file = (name: string, only: readonly string[] | null = null) => ({ kind: 'clusters-file', file: name, only })
    expect(setOf({ 'cluster-id': 'prod-a' })).toEqual({ kind: 'cluster', id: 'prod-a' })
    expect(setOf({})).toEqual(file('.github/cce-clusters.yml'))
    expect(setOf({ 'clusters-file': 'clusters.yml', 'fail-on': 'wrong' })).toEqual(file('clusters.yml'))
    expect(setOf({ results: 'a.json' })).toEqual({ kind: 'saved-results' })
    const plan = { checks: 'plan', plan: 'plan.json' }
    expect(setOf(plan)).toEqual({ kind: 'repository', checks: ['plan'] })
    expect(setOf({ clusters: 'a,b' })).toEqual(file('.github/cce-clusters.yml', ['a', 'b']))
    expect(setOf({ ...plan, 'clusters-file': 'clusters.yml' })).toEqual(file('clusters.yml'))
    expect(setOf({ ...plan, checks: 'precheck,plan' })).toEqual(file('.github/cce-clusters.yml'))
  })
})
