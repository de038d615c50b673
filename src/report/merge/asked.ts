import type { RequestedSettings } from '../../model/report.js'

const NOTHING_ASKED: RequestedSettings = {
  checks: null,
  clusterId: null,
  currentVersion: null,
  targetVersion: null,
  minValidityMs: 0,
  failOn: null,
  precheckTaskId: null,
  addonTaskId: null,
  addonInstanceId: null,
  addonCheckType: 'addonUpgrade',
  upgradeTaskId: null,
}

/** What all jobs asked for; null where they differ. The names of the clusters that a job was limited to are left out. */
export function mergeAsked(all: readonly RequestedSettings[]): RequestedSettings {
  const [first = NOTHING_ASKED] = all
  const same = <Key extends keyof RequestedSettings>(key: Key): RequestedSettings[Key] | null =>
    all.every((one) => JSON.stringify(one[key]) === JSON.stringify(first[key])) ? first[key] : null
  const { upgradeMaxAgeMs } = first
  return {
    checks: same('checks'),
    clusterId: same('clusterId'),
    currentVersion: same('currentVersion'),
    targetVersion: same('targetVersion'),
    minValidityMs: Math.max(0, ...all.map(({ minValidityMs }) => minValidityMs)),
    ...(upgradeMaxAgeMs !== undefined && { upgradeMaxAgeMs }),
    failOn: same('failOn'),
    precheckTaskId: same('precheckTaskId'),
    addonTaskId: same('addonTaskId'),
    addonInstanceId: same('addonInstanceId'),
    addonCheckType: first.addonCheckType,
    upgradeTaskId: same('upgradeTaskId'),
  }
}
