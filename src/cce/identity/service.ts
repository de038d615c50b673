import type { IdentityEndpoints } from '../../model/oidc.js'
import { cloudHost } from '../http/paths.js'

/** Where a keyless identity gets its keys. */
export interface IdentityService {
  readonly kind: 'sts' | 'iam'
  /** base URL */
  readonly endpoint: string
  /** keys of one realm are valid in all of its regions */
  readonly realm: string
}

/** The regions with STS (Huawei's SDKs). */
const STS_REGIONS: readonly string[] = [
  ...['cn-north-4', 'cn-south-1', 'cn-east-3', 'cn-southwest-2'],
  ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4'],
  ...['sa-brazil-1', 'la-south-2', 'af-south-1', 'tr-west-1'],
]

/**
 * STS where the region has it, else IAM.
 * @param region null only if one of the endpoints is set
 */
export function identityService(region: string | null, { sts, iam }: IdentityEndpoints): IdentityService {
  if (sts !== null) return { kind: 'sts', endpoint: sts, realm: sts }
  if (region !== null && STS_REGIONS.includes(region))
    return { kind: 'sts', endpoint: `https://${cloudHost('sts', region)}`, realm: 'myhuaweicloud.com' }
  if (iam !== null) return { kind: 'iam', endpoint: iam, realm: iam }
  const host = cloudHost('iam', region ?? '')
  return { kind: 'iam', endpoint: `https://${host}`, realm: host.replace(/^iam\.[^.]+\./, '') }
}
