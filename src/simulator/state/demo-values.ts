/**
 * What the simulator answers to by default. All of it is made up: the keys open nothing but the simulator.
 *
 * The first pair of keys is permanent and takes no security token. The temporary pair must come with `securityToken`.
 * Ids have the form that CCE gives them: the project 32 hex digits, the cluster a UUID.
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
} as const
