/**
 * The values that the simulator accepts and serves by default. All of them are made up: the keys open nothing else.
 *
 * The first key pair is permanent and takes no security token. The temporary pair must come with `securityToken`. The ids
 * have CCE's formats: 32 hex digits for the project, a UUID for the cluster.
 *
 * The provider and the agency are for runs without keys: the agency trusts the ID tokens of one repository.
 */
export const DEMO = {
  accessKey: 'DEMOACCESSKEYNOTREAL',
  secretKey: 'demoSecretKeyNotRealDemoSecretKeyNotReal',
  temporaryAccessKey: 'DEMOTEMPORARYKEYNOTREAL',
  temporarySecretKey: 'demoTemporarySecretKeyNotRealNotRealAtAll',
  securityToken: 'demo-security-token/not+real==',
  authToken: 'demo-auth-token-not-real',
  projectId: '0123456789abcdef0123456789abcdef',
  clusterId: '11111111-2222-3333-4444-555555555555',
  region: 'cn-north-4',
  currentVersion: 'v1.28.15-r10',
  targetVersion: 'v1.31.4-r0',
  accountId: '89abcdef0123456789abcdef01234567',
  providerUrn: 'iam::89abcdef0123456789abcdef01234567:oidcProvider:github',
  agencyUrn: 'iam::89abcdef0123456789abcdef01234567:agency:cce-upgrade-gate',
  audience: 'sts.myhuaweicloud.com',
  idTokenRequestToken: 'demo-id-token-request-token-not-real',
} as const
