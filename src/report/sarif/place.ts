import type { LogicalLocation, PhysicalLocation, Location as SarifLocation } from 'sarif'
import { nodeLabel } from '../../model/check-result.js'
import type { Location, ReportFinding } from '../../model/report.js'
import { nameText } from '../finding-text.js'

/** Nodes of a finding that are listed one by one; GitHub takes 1,000 locations a result and shows none of these. */
export const LISTED_NODES = 100

/** Where what has no line stands: code scanning needs a path of the repository. */
const NO_LINE = placeAt('.github', { line: 1 })

/** The longest path that is a place; longer ones are no file of a repository. */
const PATH_UNITS = 4096

/** Where a finding stands in the repository, and what it is about in the cluster. */
export function placeOf(finding: ReportFinding): SarifLocation {
  const logical = logicalPlaces(finding)
  return {
    physicalLocation: (finding.location && physicalPlace(finding.location)) ?? NO_LINE,
    ...(logical.length > 0 ? { logicalLocations: logical } : {}),
  }
}

/** A line of the repository; null for a path outside of it. */
export function physicalPlace({ file, ...lines }: Location): PhysicalLocation | null {
  const uri = uriOf(file)
  return uri === null ? null : placeAt(uri, lines)
}

/**
 * A place with the four numbers that code scanning requires (GitHub docs, "SARIF support for code scanning"). Ends are
 * exclusive, so it is one character wide where no more is known.
 */
function placeAt(uri: string, { line, endLine, column }: Omit<Location, 'file'>): PhysicalLocation {
  const startLine = atLeast(1, line)
  const startColumn = atLeast(1, column ?? 1)
  const lastLine = atLeast(startLine, endLine ?? startLine)
  const endColumn = lastLine === startLine ? startColumn + 1 : 2
  return {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine, startColumn, endLine: lastLine, endColumn },
  }
}

/** A line or column that others can read: no fraction, not too small, within 32 bits. */
function atLeast(least: number, value: number): number {
  return Number.isSafeInteger(value) && value >= least && value < 2 ** 31 - 1 ? value : least
}

/** A path of the repository as a relative reference, percent-encoded; null where it leads out of it. */
function uriOf(file: string): string | null {
  const path = file.replace(/^(?:\.\/+)+/, '')
  const parts = path.split('/')
  const leadsOut = path === '' || path.startsWith('/') || parts.includes('..') || /^[A-Za-z]:[\\/]/.test(path)
  if (leadsOut || path.length > PATH_UNITS) return null
  return parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')
}

/** The cluster, the add-on and the nodes, the first hundred of them. */
function logicalPlaces({ clusterId, addon, nodes }: ReportFinding): LogicalLocation[] {
  const cluster = clusterId === null ? null : nameText(clusterId)
  const place = (kind: string, raw: string): LogicalLocation => {
    const name = nameText(raw)
    return { name, kind, fullyQualifiedName: cluster === null ? name : `${cluster}/${name}` }
  }
  // each place once (SARIF 2.1.0, §3.28.4): names may be alike once they are made visible
  const names = new Set(nodes.slice(0, LISTED_NODES).map((node) => nameText(nodeLabel(node) ?? '(unnamed node)')))
  return [
    ...(cluster === null ? [] : [{ name: cluster, kind: 'cluster', fullyQualifiedName: cluster }]),
    ...(addon ? [place('addon', addon.instanceName ?? addon.template ?? '(unnamed add-on)')] : []),
    ...[...names].map((name) => place('node', name)),
  ]
}
