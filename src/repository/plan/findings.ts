import type { PlanCause } from '../../model/cause.js'
import { compareText, groupBy } from '../../model/collections.js'
import type { CoverageGap } from '../../model/coverage.js'
import { type PlanDetail, planFindingName, planLevel } from '../../model/plan.js'
import type { ItemRow, Location, NodeRef } from '../../model/report.js'
import { configAddress } from './address.js'

/** Where a plan does something. */
export interface PlanPosition {
  /** the Terraform address of the resource */
  readonly address: string
  /** the line of the Terraform files that asks for it; null if it was not found */
  readonly location: Location | null
}

/** Of what exactly: the add-on by its template, and the nodes. */
interface About {
  readonly addon?: string | null
  readonly version?: string | null
  readonly nodes?: readonly NodeRef[]
}

/** What was looked for in a plan, what was found, and what could not be seen. */
export interface PlanFindings {
  readonly causes: readonly PlanCause[]
  readonly gaps: readonly CoverageGap[]
  /** a row for each thing that was looked for; `passed` is on how many resources it was not found */
  readonly items: readonly ItemRow[]
}

/** What distinguishes two findings of one name on one block: what the plan says, and not what is known of CCE at the moment. */
function distinction(detail: PlanDetail): readonly string[] {
  switch (detail.code) {
    case 'cluster-deleted':
    case 'item-skipped':
      return []
    case 'cluster-replaced':
    case 'node-pool-replaced':
    case 'addon-replaced':
      return detail.attributes
    case 'check-skipped':
      return [detail.of]
    case 'addon-version-unchecked':
    case 'addon-version-not-offered':
      return [detail.version ?? '']
    case 'addon-values-lost':
      return detail.keys
    case 'upgrades-nothing':
      return [detail.to ?? '']
  }
}

/** Collects findings. */
export class PlanCollector {
  readonly #causes: PlanCause[] = []
  readonly #gaps: CoverageGap[] = []
  readonly #items = new Map<string, ItemRow>()

  /** Records that something was looked for, and not found. */
  pass(code: PlanDetail['code']): void {
    this.#count(code, code, 1, 0)
  }

  /** Records something that was found. */
  find(detail: PlanDetail, { address, location }: PlanPosition, about: About = {}): void {
    const name = planFindingName(detail)
    this.#count(name, detail.code, 0, 1)
    const { addon = null, version = null, nodes = [] } = about
    this.#causes.push({
      type: 'cause',
      check: 'plan',
      scope: 'plan',
      name,
      kind: 'Risk',
      level: planLevel(detail.code),
      group: null,
      message: '',
      errorCodes: [],
      nodes,
      addon: addon === null ? null : { template: addon, instanceId: null, instanceName: null, targetVersion: version },
      risk: {},
      detail,
      addresses: [address],
      location,
      signature: ['plan', name, configAddress(address), addon ?? '', ...distinction(detail)],
    })
  }

  addGap(gap: CoverageGap): void {
    this.#gaps.push(gap)
  }

  /** What was collected; the same on several instances of one block is one cause. */
  get findings(): PlanFindings {
    const groups = groupBy(this.#causes, ({ signature, nodes }) => JSON.stringify([signature, nodes]))
    const causes = [...groups.values()].map((same): PlanCause => {
      const addresses = [...new Set(same.flatMap((cause) => cause.addresses))].sort(compareText)
      return { ...same[0], addresses }
    })
    return { causes, gaps: this.#gaps, items: [...this.#items.values()] }
  }

  #count(name: string, code: PlanDetail['code'], passed: number, failed: number): void {
    const row = this.#items.get(name)
    this.#items.set(name, {
      name,
      kind: 'Risk',
      level: planLevel(code),
      group: null,
      passed: (row?.passed ?? 0) + passed,
      failed: (row?.failed ?? 0) + failed,
      undecided: 0,
    })
  }
}
