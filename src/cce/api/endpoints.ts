/**
 * The regions that Huawei's SDKs know CCE in. The documentation names others too, so this list is for suggestions and
 * never a reason to refuse one.
 */
export const KNOWN_REGIONS: readonly string[] = [
  ...['cn-north-1', 'cn-north-2', 'cn-north-4', 'cn-north-9', 'cn-north-11', 'cn-north-12'],
  ...['cn-south-1', 'cn-south-2', 'cn-south-4', 'cn-east-2', 'cn-east-3', 'cn-east-4', 'cn-east-5', 'cn-southwest-2'],
  ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
  ...['af-south-1', 'af-north-1', 'sa-brazil-1', 'la-south-2', 'la-north-2', 'na-mexico-1'],
  ...['ru-northwest-2', 'ru-moscow-1', 'tr-west-1', 'ae-ad-1', 'me-east-1', 'my-kualalumpur-1'],
  ...['eu-west-0', 'eu-west-101'],
]

/** Base URL of the CCE API in a region. Only eu-west-101 lives under `.eu` (region list of Huawei's SDKs). */
export function cceEndpoint(region: string): string {
  return `https://cce.${region}.myhuaweicloud.${region === 'eu-west-101' ? 'eu' : 'com'}`
}
