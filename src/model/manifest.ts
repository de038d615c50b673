/** The kind of the file in which the evidence holds a scan of the repository. */
export const SCAN_KIND = 'ManifestScan'

/**
 * How an object stands in the repository. Only the first four block or warn by themselves: what the others say reaches the cluster in a
 * way that the gate cannot follow, or never.
 */
export const MANIFEST_SYNTAXES = [
  /** a document, in YAML or JSON, also in flow style */
  'object',
  /** an item of a `List`, or a typed list such as `CronJobList` */
  'list',
  /** a patch of Kustomize, or the target of one */
  'patch',
  /** an object in a Helm or Go template whose apiVersion is plain text */
  'template',
  /** the same behind a guard such as `.Capabilities.APIVersions.Has`, so that it is not rendered after the upgrade */
  'guarded',
  /** an apiVersion that a helper template or a values file supplies */
  'indirect',
  /** a manifest inside a string: data of a ConfigMap, values of Argo CD or Flux, a heredoc */
  'embedded',
  /** a manifest as a map below another object */
  'nested',
  /** a manifest written in HCL */
  'terraform',
  /** inside a packed chart (`.tgz`) */
  'archive',
  /** a reference to an API version, such as `scaleTargetRef` */
  'reference',
] as const
export type ManifestSyntax = (typeof MANIFEST_SYNTAXES)[number]

const DECIDING: readonly ManifestSyntax[] = ['object', 'list', 'patch', 'template']

/** Whether an object in this syntax blocks or warns by itself; otherwise it is a notice. */
export const isDeciding = (syntax: ManifestSyntax): boolean => DECIDING.includes(syntax)

/** An object of the repository that says an API version. Texts are of the repository, and untrusted. */
export interface ManifestUse {
  readonly apiVersion: string
  /** of the object; a typed list has the kind of its items. Null if it is not known, as of an `indirect` use or of a template */
  readonly kind: string | null
  /** null if the object has none, or it is not plain text */
  readonly name: string | null
  readonly syntax: ManifestSyntax
  /**
   * where the text of the apiVersion is (for an alias: where the alias is); `column` counts UTF-16 units from 1. In a packed chart, line
   * and column are those in its file
   */
  readonly location: { readonly file: string; readonly line: number; readonly column: number }
  /** the file inside a packed chart that it is in; null outside of one */
  readonly archived: string | null
  /** the text at `location` is the apiVersion itself, once, so that it can be replaced there */
  readonly isLiteral: boolean
  /** of a template whose guard keeps it from being rendered only from this release on: the number behind `1.` */
  readonly guardedFrom?: number | undefined
  /** of a template: its guard would hold if servers of CCE reported a version without a suffix, such as `v1.31.1` and not `v1.31.1-r0` */
  readonly hasUnsafeGuard?: boolean | undefined
}

export const UNREAD_REASONS = [
  'invalid-yaml',
  /** an object has its apiVersion or kind twice; the last one counts for some tools, and others refuse the file */
  'duplicate-key',
  'invalid-json',
  'invalid-hcl',
  'invalid-archive',
  'too-large',
  'too-deep',
  'not-text',
  'unreadable',
  'link',
  'time-over',
  'too-many',
  /** the gate itself failed on it */
  'fault',
] as const

/** A part of the repository that could hold a use and could not be read. */
export interface UnreadManifest {
  readonly file: string
  /** the line of the fault; null if the whole file is meant */
  readonly line: number | null
  readonly why: (typeof UNREAD_REASONS)[number]
}

/** How a version of the cluster relates to the release that removed an API. */
export type Jump =
  /** the current version serves the API, and the target does not */
  | 'crossed'
  /** the current version does not serve it either, so that the upgrade changes nothing */
  | 'earlier'
  /** the current version is not known */
  | 'unknown'

/** Whether a live caller of an API, as CCE reports it, has lines in the repository. */
export const JOIN_OUTCOMES = ['live-and-repository', 'live-only', 'repository-only', 'fixed-here'] as const
export type JoinOutcome = (typeof JOIN_OUTCOMES)[number]

/** When to change a manifest to the replacement, so that the cluster serves what it says whenever it is applied. */
export type ChangeOrder =
  /** both versions serve the replacement: before the upgrade */
  | { readonly code: 'before' }
  /** no API is served by both, but versions between them serve the old and the new one: change it there */
  | { readonly code: 'stop'; readonly from: string; readonly to: string }
  /** no version serves both: after the upgrade */
  | { readonly code: 'after' }
  /** the current version is not known */
  | { readonly code: 'unknown' }
  /** Kubernetes does not turn the replacement on by default, so that it depends on the cluster */
  | { readonly code: 'not-by-default' }
  /** nothing replaces it at the target version */
  | { readonly code: 'no-replacement' }
  /** the kind is not known, and decides between these */
  | { readonly code: 'by-kind'; readonly replacements: readonly string[] }

/** What was found on a line of the repository, as data; `src/messages/manifests.ts` has the sentences. */
export type ManifestDetail =
  | {
      readonly code: 'removed-api'
      readonly use: ManifestUse
      /** null if it was never marked as deprecated */
      readonly deprecatedIn: string | null
      readonly removedIn: string
      /** the API to use instead, which the target serves, and if possible the current version too; null if there is none */
      readonly replacement: string | null
      /** the release that serves the replacement first, such as `1.21`; null if it is not known */
      readonly replacementSince: string | null
      readonly jump: Jump
      readonly currentVersion: string | null
      readonly targetVersion: string
      /** an API that outlives the replacement, for the time after the upgrade; null if there is none, or it is not needed */
      readonly afterwards: string | null
      /** both versions serve the replacement; null if that is not known, or there is no replacement */
      readonly isServedByBoth: boolean | null
      readonly order: ChangeOrder
      /** the replacement differs in its apiVersion alone */
      readonly hasSameSchema: boolean
      /** null if it is not known which APIs are called */
      readonly outcome: JoinOutcome | null
    }
  | {
      readonly code: 'removed-custom-resource'
      readonly use: ManifestUse
      readonly component: string
      /** the version of the component, such as `6.0` */
      readonly notServedSince: string
      readonly replacement: string
    }
  | {
      readonly code: 'webhook'
      readonly use: ManifestUse
      /** the name of the webhook in its configuration; null if it has none */
      readonly webhook: string | null
      readonly faults: readonly WebhookFault[]
    }

/** Why a webhook can stop an upgrade. */
export type WebhookFault =
  | {
      readonly code: 'fails-closed'
      /** the resources whose requests it can refuse, such as `pods` or `*` */
      readonly resources: readonly string[]
      /** the namespaces that it does not exclude; empty if it names nodes, which have no namespace */
      readonly open: readonly ('kube-system' | 'own')[]
      /** `failurePolicy` is not written, so that the default of the API applies */
      readonly isDefault: boolean
    }
  | {
      readonly code: 'slow'
      readonly seconds: number
      /** the resources whose requests wait for it */
      readonly resources: readonly string[]
      /** `timeoutSeconds` is not written, so that the default of the API applies */
      readonly isDefault: boolean
    }

/** What a waiver or a rule names a finding by, such as `policy/v1beta1 PodDisruptionBudget`. */
export const manifestFindingName = ({ code, use }: ManifestDetail): string =>
  code === 'webhook' ? 'webhook-can-stop-upgrade' : [use.apiVersion, use.kind].filter((part) => part !== null).join(' ')

/** How severe it is: Fatal blocks, Warning warns and Info is a notice, unless the policy says otherwise. A person can accept each. */
export function manifestLevel(detail: ManifestDetail): 'Fatal' | 'Warning' | 'Info' {
  if (!isDeciding(detail.use.syntax)) return 'Info'
  return detail.code === 'removed-api' && detail.jump !== 'earlier' ? 'Fatal' : 'Warning'
}
