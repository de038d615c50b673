/** The name that a scan of the repository has in the evidence of a run. */
export const MANIFEST_SCAN = { check: 'manifests', id: 'scan' } as const

/** Whether a file of evidence holds a scan of the repository. */
export const isManifestScan = (path: string): boolean => /(?:^|[\\/])manifests-scan(?:-[^\\/]*)?\.json$/.test(path)
