import { DEMO } from '../state/demo-values.js'
import { stableHex } from '../state/stable-ids.js'
import { DEFAULT_JOB, subjectOf, type TokenJob } from './github-claims.js'
import { type PolicyDocument, parsePolicy } from './policy-document.js'

/** GitHub's issuer. That of a GitHub Enterprise Server is `https://HOST/_services/token`. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** What an account trusts, and what it lets the caller do. */
export interface TrustOptions {
  /** the issuer of the ID tokens */
  readonly issuer?: string
  /** what a job asks for an ID token with; parts of it can be replaced */
  readonly job?: Partial<TokenJob>
  /** claims that every ID token has in place of GitHub's */
  readonly claims?: Readonly<Record<string, unknown>>
  /** the subjects that the agency trusts, as globs; by default those of the repository of {@link DEFAULT_JOB} */
  readonly trustedSubjects?: readonly string[]
  /** the audiences that the provider has registered */
  readonly audiences?: readonly string[]
  /** what the agency may do, as globs of actions; by default everything in CCE */
  readonly allowedActions?: readonly string[]
  /** the longest session of the agency, in seconds; 3,600 by default (IAM: 1 to 12 hours) */
  readonly maxSessionSeconds?: number
  /** how long temporary keys are valid, in milliseconds, whatever the caller asks for */
  readonly keyLifetime?: number
}

/** The OIDC provider, the agency and the identity provider for federation of one account. */
export interface Trust {
  readonly accountId: string
  /** the id of the identity provider in federation, and the last part of the provider's URN */
  readonly providerName: string
  readonly providerUrn: string
  readonly agencyUrn: string
  readonly agencyName: string
  readonly agencyId: string
  readonly issuer: string
  readonly audiences: readonly string[]
  /** who may take on the agency */
  readonly trustPolicy: PolicyDocument
  /** what the agency may do */
  readonly identityPolicy: PolicyDocument
  readonly maxSessionSeconds: number
  readonly keyLifetime: number | null
}

const AGENCY = 'cce-upgrade-gate'

/** @param prefix the account's prefix of environment variables; null for the account of the demo */
export function trustOf(prefix: string | null, options: TrustOptions): Trust {
  const { issuer = GITHUB_ISSUER, audiences = [DEMO.audience] } = options
  const accountId = prefix === null ? DEMO.accountId : stableHex(`account:${prefix}`, 32)
  const providerName = prefix === null ? 'github' : `github-${prefix.toLowerCase()}`
  const providerUrn = `iam::${accountId}:oidcProvider:${providerName}`
  return {
    accountId,
    providerName,
    providerUrn,
    agencyUrn: `iam::${accountId}:agency:${AGENCY}`,
    agencyName: AGENCY,
    agencyId: stableHex(`agency:${accountId}`, 32),
    issuer,
    audiences,
    trustPolicy: policyOf({
      Action: ['sts:agencies:assumeWithOIDC'],
      Principal: { Federated: [providerUrn] },
      Condition: {
        StringEquals: { 'oidc:iss': [issuer], 'oidc:aud': audiences },
        StringMatch: { 'oidc:sub': options.trustedSubjects ?? TRUSTED_SUBJECTS },
      },
    }),
    identityPolicy: policyOf({ Action: options.allowedActions ?? ['cce:*'] }),
    maxSessionSeconds: options.maxSessionSeconds ?? 3_600,
    keyLifetime: options.keyLifetime ?? null,
  }
}

/** The subjects of the jobs that gate an upgrade, in both formats: pull requests, the merge queue, the default branch and one environment. */
const TRUSTED_SUBJECTS = [false, true].flatMap((hasImmutableSubject) => {
  const job: TokenJob = { ...DEFAULT_JOB, hasImmutableSubject }
  const onRef = (ref: string) => subjectOf({ ...job, event: 'push', ref })
  return [
    subjectOf(job),
    onRef('refs/heads/main'),
    onRef('refs/heads/gh-readonly-queue/main/*'),
    subjectOf({ ...job, environment: 'production' }),
  ]
})

function policyOf(statement: object): PolicyDocument {
  const policy = parsePolicy(JSON.stringify({ Version: '5.0', Statement: [{ Effect: 'Allow', ...statement }] }))
  if (policy === null) throw new Error('the simulator has a policy that it cannot read itself')
  return policy
}
