import { settingMessage, wrongSetting } from '../../src/messages/settings.js'
import { localize } from '../../src/model/language.js'
import type { GlobProblem, PlainSettingProblem, SettingProblem } from '../../src/model/setting-fault.js'
import { plain, table } from './markdown.js'

/** For each problem a setting that can have it, with a value where it is shown. */
const SETTINGS: Readonly<Record<PlainSettingProblem, readonly [setting: string, value?: string]>> = {
  'unknown-input': ['fail_on', 'fatal'],
  'autopilot-has-no-addons': ['checks', 'precheck, addons'],
  'not-boolean': ['autopilot', 'yes'],
  'not-count': ['max-parallel', 'many'],
  'not-duration': ['wait-timeout', '15 minutes'],
  'not-period': ['upgrade-max-age', 'a day'],
  'not-id': ['cluster-id', 'prod/a'],
  'not-region': ['region', 'Beijing'],
  'not-version': ['current-version', 'latest'],
  'not-commit': ['head-sha', 'main'],
  'not-name': ['name', 'prod*'],
  'not-names': ['clusters', '{'],
  'not-prefix': ['credentials', 'prod-key'],
  'not-target': ['target-version', 'newest'],
  'not-key': ['key', 'a..b'],
  'not-url': ['endpoint', 'cce.example.com'],
  'not-https': ['endpoint', 'http://cce.example.com'],
  'url-with-extras': ['endpoint', 'https://cce.example.com/?a=b'],
  'url-with-api-path': ['endpoint', 'https://cce.example.com/api/v3'],
  'no-glob': ['results'],
  'bad-glob': ['results'],
  'no-positive-glob': ['paths', '!docs/**'],
  'everything-excluded': ['paths', 'docs/**, !docs/**'],
  'not-repository-file': ['file', '../prod.yaml'],
  'not-file-path': ['policy', '/'],
  'not-own-folder': ['report-dir', '..'],
  'inside-git-folder': ['report-dir', '.git/report'],
  'outside-repository': ['policy', '/etc/policy.yml'],
  'matches-no-file': ['results', 'evidence/*.json'],
  'slow-glob': ['results', '**/*a*a*a*a*'],
  'no-such-file': ['policy', 'policy.yml'],
  'symbolic-link': ['results', 'latest.json'],
  'not-regular-file': ['results', 'pipe'],
  'not-text-file': ['results', 'report.zip'],
  'binary-plan': ['plan', 'tfplan'],
  'baseline-too-large': ['baseline', 'report.json'],
  'not-a-report': ['baseline', 'package.json'],
  'clusters-file-and-cluster': ['clusters-file'],
  'clusters-file-and-results': ['clusters-file'],
  'needs-cluster-id': ['precheck-task-id'],
  'needs-clusters-file': ['clusters'],
  'no-such-cluster': ['clusters', 'prod-z'],
  'reports-required': ['reports'],
  'expectation-required': ['matrix'],
  'not-a-matrix': ['matrix', '[]'],
  'holds-merged-report': ['report-dir', 'reports'],
  'start-needs-target': ['start', 'always'],
  'start-with-results': ['start', 'always'],
  'start-with-task': ['start', 'always'],
  'nothing-to-start': ['start', 'always'],
  'not-variables': ['credential-variables'],
  'prefix-keys-and-token': ['PROD_AUTH_TOKEN'],
  'prefix-without-credentials': ['PROD_ACCESS_KEY'],
  'not-secret': ['secret-key'],
  'keys-and-token': ['auth-token'],
  'security-token-alone': ['security-token'],
  'not-provider-urn': ['oidc-provider-urn', 'github'],
  'not-agency-urn': ['oidc-agency-urn', 'cce-gate'],
  'not-audience': ['oidc-audience'],
  'not-session-name': ['oidc-session-name', 'a b'],
  'not-id-token': ['HUAWEICLOUD_OIDC_ID_TOKEN'],
  'not-session-policy': ['HUAWEICLOUD_OIDC_POLICY'],
  'not-policy-ids': ['HUAWEICLOUD_OIDC_POLICY_IDS'],
  'oidc-and-keys': ['oidc-provider-urn'],
  'prefix-oidc-and-keys': ['PROD_OIDC_PROVIDER_URN'],
  'oidc-needs-region': ['region'],
  'id-token-permission': ['ACTIONS_ID_TOKEN_REQUEST_URL'],
  'id-token-required': ['HUAWEICLOUD_OIDC_ID_TOKEN'],
  'not-target-file-and-key': ['target-version', '{ file: deploy/prod.yaml }'],
  'not-target-syntax': ['target-version', '{ file: deploy/prod.txt, key: version }'],
  'plan-required': ['plan'],
  'cluster-required': ['cluster-id'],
  'project-required': ['project-id'],
  'region-required': ['region'],
  'credentials-required': ['credentials'],
}

type Detailed = Exclude<SettingProblem, { readonly code: PlainSettingProblem }>

const FAIL_ON = ['fatal', 'exception', 'warning', 'any', 'none']

/** Problems whose words depend on more than their code. */
const DETAILED: Readonly<
  Record<Exclude<Detailed['code'], 'refused-glob'>, readonly [string, string | null, Detailed]>
> = {
  'not-listed': ['fail-on', 'high', { code: 'not-listed', allowed: FAIL_ON }],
  'entries-not-listed': [
    'checks',
    'precheck, nodes',
    { code: 'entries-not-listed', entries: ['nodes'], allowed: ['precheck', 'addons', 'upgrade', 'postcheck'] },
  ],
  'no-entry': ['checks', ',', { code: 'no-entry', allowed: ['precheck', 'addons', 'upgrade', 'postcheck'] }],
  'out-of-range': ['min-validity', '25h', { code: 'out-of-range', least: null, most: '24h' }],
  'unreadable-file': ['results', 'a.json', { code: 'unreadable-file', errno: 'EACCES' }],
  'half-of-a-pair': ['secret-key', null, { code: 'half-of-a-pair', given: 'access-key' }],
}

const GLOBS: Readonly<Record<GlobProblem, string>> = {
  'nothing-behind-negation': '!',
  'too-long': 'a/…',
  'invisible-sign': 'docs/**',
  variable: '$DIR/**',
  backslash: 'deploy\\**',
  'quoted-list': '"a/**, b/**"',
  'open-quote': '"deploy/**',
  blank: 'a/** b/**',
  'other-separator': 'a/**;b/**',
  'outside-repository': '/deploy/**',
  'git-folder': '.git/**',
  unbalanced: '{a,b',
  'single-brace': '{a}',
}

/** A row for each problem of a setting: its code, what is said, and what to do if that is more than to correct it. */
export function settingTable(): string {
  const problems: readonly (readonly [string, string | null, SettingProblem])[] = [
    ...Object.entries(SETTINGS).map(
      ([code, [input, value]]) => [input, value ?? null, { code: code as PlainSettingProblem }] as const,
    ),
    ...Object.values(DETAILED),
    ...Object.entries(GLOBS).map(
      ([why, glob]) => ['paths', null, { code: 'refused-glob', glob, why: why as GlobProblem }] as const,
    ),
  ]
  return table(
    ['problem', 'what the report says', 'what to do'],
    problems.map(([input, value, problem]) => {
      const fault = { input, value, problem, suggestion: null }
      const fix = localize(wrongSetting(fault).fix, 'en')
      const code = problem.code === 'refused-glob' ? `${problem.code}: ${problem.why}` : problem.code
      return [code, plain(settingMessage(fault).en), /^(?:Correct|Set) \S+ in the step/.test(fix) ? '' : plain(fix)]
    }),
  )
}
