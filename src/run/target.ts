import { setImmediate } from 'node:timers/promises'
import { readBaseFile } from '../github/api/base-file.js'
import { readAccess } from '../github/api/client.js'
import { inspectCheckout } from '../github/checkout.js'
import { openCheckout } from '../github/git.js'
import type { Trigger } from '../github/runner/event.js'
import type { ClusterSubject } from '../model/cluster.js'
import { type AskedTarget, isFromRepository, type TargetSetting } from '../model/clusters-file.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import { mapInParallel } from '../model/parallel.js'
import type { TargetSource, TargetSourceProblem } from '../model/target-source.js'
import { sameVersion } from '../model/version.js'
import { onlyVersion } from '../repository/candidates.js'
import type { WantedCluster } from '../repository/resources.js'
import { type KeyFile, readKeyFile } from '../repository/values/key.js'
import { isProposal } from '../source/index.js'
import { askedTarget } from './clusters/select.js'
import type { Run } from './context.js'
import { internalError } from './isolation.js'
import { readPlans } from './planned-targets.js'
import type { GatedCluster } from './query-clusters.js'
import { Workspace } from './workspace.js'

type Failed = { readonly problem: TargetSourceProblem }

/** Without a checkout, each file is a request to GitHub. */
const MAX_PARALLEL = 8

/** Reads the target versions that are given by the repository. A cluster whose target cannot be read is not queried. */
export async function resolveTargets(
  clusters: readonly GatedCluster[],
  trigger: Trigger,
  run: Run,
): Promise<readonly GatedCluster[]> {
  const reader = new TargetReader(trigger, run)
  return mapInParallel(clusters, MAX_PARALLEL, async (cluster) => {
    // reading the files of many clusters takes seconds, in which a signal must be able to arrive
    await setImmediate()
    const asked = askedTarget(cluster)
    return asked === null ? cluster : reader.resolve(cluster, asked)
  })
}

/**
 * Whether it is known if this is an Autopilot cluster: saved responses are read the same way for both kinds, so the setting need not say
 * which it is.
 */
const isKindKnown = (cluster: GatedCluster): boolean =>
  cluster.kind === 'unqueried' || cluster.settings.source.kind === 'api' || cluster.settings.autopilot

/** Whether a source is gone from the repository, so that it asks for no other version. */
const isGone = (problem: TargetSourceProblem): boolean =>
  problem.code === 'no-candidate' ||
  problem.code === 'no-key' ||
  (problem.code === 'unreadable-file' && problem.why === 'absent')

class TargetReader {
  readonly #trigger: Trigger
  readonly #run: Run
  readonly #keyFiles = new Map<string, Promise<KeyFile | Failed>>()
  #workspace: Workspace | null = null
  #plans: ReturnType<typeof readPlans> | null = null
  #checkout: ReturnType<typeof inspectCheckout> | null = null

  constructor(trigger: Trigger, run: Run) {
    this.#trigger = trigger
    this.#run = run
  }

  async resolve(cluster: GatedCluster, asked: AskedTarget): Promise<GatedCluster> {
    const subject: ClusterSubject = cluster.kind === 'queried' ? cluster.settings : cluster.subject
    const unqueried = (problem: Diagnostic): GatedCluster => {
      const before = cluster.kind === 'unqueried' ? cluster.diagnostics : []
      return { kind: 'unqueried', subject, diagnostics: [...before, problem], target: null }
    }
    try {
      const source = await this.#agreedSource(subject, asked, isKindKnown(cluster))
      if ('problem' in source) {
        const { problem } = source
        return unqueried(diagnostic(null, { name: 'target-mismatch', which: 'unread', problem }))
      }
      const { version, from } = source
      const name = subject.name ?? subject.clusterId ?? 'the cluster'
      this.#run.log.info(`Target version of ${name}: ${version}, from ${from.file}:${from.line}`)
      const target = { targetVersion: version, targetFrom: from }
      return cluster.kind === 'queried'
        ? { ...cluster, settings: { ...cluster.settings, ...target } }
        : { ...cluster, subject: { ...subject, ...target } }
    } catch (error) {
      return unqueried(internalError('collect', error, subject.name))
    }
  }

  /**
   * The target that the change asks for. Where it replaces a target that is read from the repository, both must say the same: a change
   * must not ask for one version in its files and be judged for another one.
   */
  async #agreedSource(
    subject: ClusterSubject,
    { target, replaced }: AskedTarget,
    isKnown: boolean,
  ): Promise<TargetSource> {
    const { targetVersion, targetFrom } = subject
    const isWritten = !isFromRepository(target) && targetVersion !== null && targetFrom !== null
    const asked: TargetSource = isWritten
      ? { version: targetVersion, from: targetFrom }
      : await this.#source(subject, target, isKnown)
    if ('problem' in asked || !isFromRepository(replaced)) return asked
    const before = await this.#source(subject, replaced, isKnown)
    if ('problem' in before) return isGone(before.problem) ? asked : before
    if (sameVersion(before.version, asked.version)) return asked
    const candidates = [asked, before].map(({ version, from }) => ({ version, at: from, name: 'target' }))
    return { problem: { code: 'ambiguous', candidates, omitted: 0 } }
  }

  async #source(
    { paths, clusterId, autopilot }: ClusterSubject,
    target: TargetSetting | null,
    isKnown: boolean,
  ): Promise<TargetSource> {
    if (target?.kind === 'file') return this.#fromFile(target.file, target.key)
    const wanted: WantedCluster = { id: clusterId, autopilot: isKnown ? autopilot : null }
    this.#plans ??= readPlans(this.#run, this.#files())
    const plans = await this.#plans
    if ('problem' in plans) return plans
    const planned = onlyVersion(plans.flatMap((plan) => plan.candidatesFor(wanted)))
    if (planned !== null) return planned
    const problem = await this.#checkoutProblem('auto')
    if (problem !== null) return { problem }
    const files = await this.#files().terraform(paths)
    if ('problem' in files) return files
    const { targetsOf, count } = files
    const written = onlyVersion(targetsOf(wanted))
    if (written !== null) return written
    const other: WantedCluster = { ...wanted, autopilot: !autopilot }
    const isOther = [...plans.flatMap((plan) => plan.candidatesFor(other)), ...targetsOf(other)].length > 0
    const otherKind = isOther ? (autopilot ? 'standard' : 'autopilot') : null
    return { problem: { code: 'no-candidate', files: count, paths, otherKind } }
  }

  async #fromFile(file: string, key: string): Promise<TargetSource> {
    const known = this.#keyFiles.get(file) ?? this.#readKeyFile(file)
    this.#keyFiles.set(file, known)
    const read = await known
    return 'problem' in read ? read : read.targetAt(key)
  }

  async #readKeyFile(file: string): Promise<KeyFile | Failed> {
    const problem = await this.#checkoutProblem('file')
    if (problem?.code === 'no-checkout' && this.#trigger.kind === 'default_branch') return this.#fromBranch(file)
    if (problem !== null) return { problem }
    const read = this.#files().read(file)
    return 'why' in read
      ? { problem: { code: 'unreadable-file', file, why: read.why } }
      : readKeyFile(read.path, read.text)
  }

  /** A run on a schedule can do without a checkout: it is about the default branch. */
  async #fromBranch(file: string): Promise<KeyFile | Failed> {
    const { cwd, env, settings } = this.#run
    const access = readAccess(this.#run, settings.general.githubToken)
    const read = await readBaseFile(file, this.#trigger, access, () => openCheckout(cwd, env))
    const { ref } = read
    if (read.kind === 'unreadable') return { problem: { code: 'branch-unreadable', file, ref, why: read.why } }
    if (read.kind === 'absent') return { problem: { code: 'absent-on-branch', file, ref } }
    this.#run.log.info(`${file} is read from the default branch ${ref}, because the workspace holds no checkout`)
    return readKeyFile(file, read.text)
  }

  #files(): Workspace {
    this.#workspace ??= new Workspace(this.#run.cwd)
    return this.#workspace
  }

  /** Why the workspace is not what the event is about. Outside a workflow it is whatever the user is in. */
  async #checkoutProblem(needs: 'auto' | 'file'): Promise<TargetSourceProblem | null> {
    const { cwd, env } = this.#run
    if (!env['GITHUB_EVENT_NAME']) return null
    this.#checkout ??= inspectCheckout(cwd, this.#trigger, env)
    const checkout = await this.#checkout
    if (checkout.kind === 'current') return null
    return checkout.kind === 'none'
      ? { code: 'no-checkout', needs, isProposal: isProposal(env) }
      : { code: 'other-commit', checkedOut: checkout.checkedOut, expected: checkout.expected }
  }
}
