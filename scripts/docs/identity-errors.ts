import { STS_CODES } from '../../src/cce/identity/problems.js'
import { identitySentence, identityStep } from '../../src/messages/identity-errors.js'
import type { ApiFailure, FailureDetail, IdentityProblem } from '../../src/model/api-failure.js'
import { plain, table } from './markdown.js'

const STS = 'https://sts.cn-north-4.myhuaweicloud.com/v5/agencies/assume-with-oidc'

/** What each problem needs beyond its name. */
const PROBLEMS: Readonly<Record<IdentityProblem, FailureDetail | null>> = {
  'not-trusted': null,
  'unknown-audience': null,
  'unknown-identity': null,
  'token-expired': null,
  'token-early': null,
  'token-rejected': null,
  'session-too-long': null,
  'policy-refused': null,
  'policy-needs-sts': null,
  'no-sts': null,
  'unusable-response': null,
  'unreadable-token-file': { code: 'system-error', text: 'ENOENT' },
  'not-a-token': null,
}

const failureOf = (problem: IdentityProblem): ApiFailure => ({
  kind: 'no-permission',
  operation: 'AssumeAgencyWithOIDC',
  method: 'POST',
  url: problem === 'unreadable-token-file' ? '/run/id-token' : STS,
  status: null,
  code: null,
  detail: PROBLEMS[problem],
  apiMessage: null,
  requestId: null,
  attempts: 1,
  retryStop: null,
  identity: {
    step: 'sts',
    problem,
    providerUrn: 'iam::ACCOUNT:oidcProvider:github',
    agencyUrn: 'iam::ACCOUNT:agency:cce-upgrade-gate',
    claims: {
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.myhuaweicloud.com',
      sub: 'repo:octo-org/infra:pull_request',
      expiresAt: null,
    },
  },
})

/** An example of each reason why a keyless run gets no keys. */
export const identityExamples = (): readonly ApiFailure[] => (Object.keys(PROBLEMS) as IdentityProblem[]).map(failureOf)

/** A row for each reason why a keyless run gets no keys. */
export const identityTable = (): string =>
  table(
    ['problem', 'what the report says', 'what to do'],
    (Object.keys(PROBLEMS) as IdentityProblem[]).map((problem) => {
      const failure = failureOf(problem)
      const { identity } = failure
      const sentence = identitySentence(failure)
      if (identity === undefined || sentence === null) throw new Error(`there are no words for ${problem}`)
      const codes = Object.keys(STS_CODES).filter((code) => STS_CODES[code] === problem)
      return [
        [problem, ...codes.map((code) => `\`${code}\``)].join(' '),
        plain(sentence.en),
        plain(identityStep(problem, identity).en),
      ]
    }),
  )
