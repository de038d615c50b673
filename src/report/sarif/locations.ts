import type { LogicalLocation, PhysicalLocation, Location as SarifLocation } from 'sarif'
import { nodeLabel } from '../../model/check.js'
import type { Location, ReportFinding } from '../../model/report.js'
import { nameText } from '../affected.js'

/** Nodes of a finding that are listed; GitHub takes 1,000 locations a result and shows none of these. */
export const LISTED_NODES = 100

/** The location of a finding without a line: code scanning needs a path of the repository. */
const NO_LINE = physicalLocation('.github', { line: 1 })

/** The longest path that is taken for a file of the repository. */
const PATH_UNITS = 4096

/** The line of the repository that a finding is shown on, and what it affects in the cluster. */
export function locationOf(finding: ReportFinding): SarifLocation {
  const logicalLocations = logicalLocationsOf(finding)
  return {
    physicalLocation: (finding.location && lineOf(finding.location)) ?? NO_LINE,
    ...(logicalLocations.length > 0 && { logicalLocations }),
  }
}

/** A line of the repository; null for a path outside of it. */
export function lineOf({ file, ...lines }: Location): PhysicalLocation | null {
  const uri = uriOf(file)
  return uri === null ? null : physicalLocation(uri, lines)
}

/**
 * A location with the four numbers that code scanning requires (GitHub docs, "SARIF support for code scanning"). Ends are
 * exclusive, so the region is one character wide if no more is known.
 */
function physicalLocation(uri: string, { line, endLine, column }: Omit<Location, 'file'>): PhysicalLocation {
  const startLine = atLeast(1, line)
  const startColumn = atLeast(1, column ?? 1)
  const lastLine = atLeast(startLine, endLine ?? startLine)
  const endColumn = lastLine === startLine ? startColumn + 1 : 2
  return {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine, startColumn, endLine: lastLine, endColumn },
  }
}

/** A line or column that other tools can read: a whole number of at most 32 bits, and not less than `least`. */
function atLeast(least: number, value: number): number {
  return Number.isSafeInteger(value) && value >= least && value < 2 ** 31 - 1 ? value : least
}

/** A path of the repository as a relative reference, percent-encoded; null if it leads out of the repository. */
function uriOf(file: string): string | null {
  const path = file.replace(/^(?:\.\/+)+/, '')
  const parts = path.split('/')
  const leadsOut = path === '' || path.startsWith('/') || parts.includes('..') || /^[A-Za-z]:[\\/]/.test(path)
  if (leadsOut || path.length > PATH_UNITS) return null
  return parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')
}

/** The cluster, the add-on and the first hundred nodes. */
function logicalLocationsOf({ clusterId, addon, nodes }: ReportFinding): LogicalLocation[] {
  const cluster = clusterId === null ? null : nameText(clusterId)
  const inCluster = (kind: string, raw: string): LogicalLocation => {
    const name = nameText(raw)
    return { name, kind, fullyQualifiedName: cluster === null ? name : `${cluster}/${name}` }
  }
  // locations must differ (SARIF 2.1.0, §3.28.4), and names may become equal when they are made visible
  const names = new Set(nodes.slice(0, LISTED_NODES).map((node) => nameText(nodeLabel(node) ?? '(unnamed node)')))
  return [
    ...(cluster === null ? [] : [{ name: cluster, kind: 'cluster', fullyQualifiedName: cluster }]),
    ...(addon ? [inCluster('addon', addon.instanceName ?? addon.template ?? '(unnamed add-on)')] : []),
    ...[...names].map((name) => inCluster('node', name)),
  ]
}
