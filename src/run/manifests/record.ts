import * as z from 'zod/mini'
import { MANIFEST_SCAN } from '../../checks/saved/manifests.js'
import type { Evidence } from '../../checks/shared/context.js'
import { SKIPPED_REASONS } from '../../model/coverage.js'
import { MANIFEST_SYNTAXES, SCAN_KIND, UNREAD_REASONS } from '../../model/manifest.js'
import { filesOf, type Scanned } from './scanned.js'

/** A scan as evidence, so that a replay needs no checkout. */
export function recordOf(scanned: Scanned): Evidence {
  const value =
    scanned.problem !== null
      ? { kind: SCAN_KIND, problem: scanned.problem }
      : {
          kind: SCAN_KIND,
          problem: null,
          ...scanned.scan,
          owners: [...scanned.owners],
          mostFindings: scanned.mostFindings,
          changed: [...new Set(filesOf(scanned.scan))].filter((file) => scanned.changed.has(file)),
        }
  return { ...MANIFEST_SCAN, text: `${JSON.stringify(value)}\n` }
}

/** @returns what a run found; if the text is not a record that the gate wrote, that there is none */
export function readRecord(text: string): Scanned {
  try {
    const record = schemaOf().parse(JSON.parse(text))
    if (record.problem !== null) return record
    const { owners, changed, mostFindings, problem, kind, ...scan } = record
    return { problem, scan, owners: new Map(owners), changed: new Set(changed), mostFindings }
  } catch {
    return { problem: 'no-manifests' }
  }
}

/** Built on first use, since most runs read no record. */
function schemaOf() {
  const text = z.string()
  const label = z.nullable(text)
  const count = z.int().check(z.gte(0))
  const position = z.int().check(z.gte(1))
  const place = z.object({ file: text, line: position, column: position })
  const use = z.object({
    apiVersion: text,
    kind: label,
    name: label,
    syntax: z.enum(MANIFEST_SYNTAXES),
    location: place,
    archived: label,
    isLiteral: z.boolean(),
    guardedFrom: z.optional(count),
    hasUnsafeGuard: z.optional(z.boolean()),
  })
  const fault = z.union([
    z.object({
      code: z.literal('fails-closed'),
      resources: z.array(text),
      open: z.array(z.enum(['kube-system', 'own'])),
      isDefault: z.boolean(),
    }),
    z.object({
      code: z.literal('slow'),
      seconds: z.number(),
      resources: z.array(text),
      isDefault: z.boolean(),
    }),
  ])
  return z.union([
    z.object({ kind: z.literal(SCAN_KIND), problem: z.enum(['no-checkout', 'no-manifests', 'other-commit']) }),
    z.object({
      kind: z.literal(SCAN_KIND),
      problem: z.null(),
      uses: z.array(use),
      webhooks: z.array(z.object({ use, webhook: label, faults: z.array(fault) })),
      riskPatterns: z.array(text),
      riskLines: z.array(z.object({ pattern: text, location: place, digest: text })),
      unread: z.array(z.object({ file: text, line: z.nullable(position), why: z.enum(UNREAD_REASONS) })),
      skipped: z.array(z.object({ why: z.enum(SKIPPED_REASONS), count, files: z.array(text) })),
      fileCount: count,
      endedBy: z.nullable(z.enum(['time-over', 'canceled', 'slow-paths'])),
      owners: z.array(z.tuple([text, z.array(text)])),
      changed: z.array(text),
      mostFindings: count,
    }),
  ])
}
