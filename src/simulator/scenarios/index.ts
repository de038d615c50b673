/**
 * The scenarios of the simulator. To add one:
 *
 * 1. Choose its group below. Each group is one table in one file.
 * 2. Add an entry to that table: the name that users pass to `simulate --scenario NAME` and `demo NAME`, a one-line
 *    description, the action's inputs that show it, and the cluster or the fault (see `Scenario` in scenario.ts).
 *    `src/simulator/state/` has builders for tasks, items, nodes and workflows.
 * 3. Test what the simulator sends in `test/simulator/`, and what the gate decides on it in `test/scenarios/`.
 *
 * The help, the demo and the tests list the scenarios from this table.
 */
import { API_ERRORS } from './api-errors.js'
import { CAUSES } from './causes.js'
import { CLUSTER_FACTS } from './cluster-facts.js'
import { COVERAGE } from './coverage.js'
import { FINISHED } from './finished.js'
import { HOSTILE } from './hostile.js'
import { INCONCLUSIVE } from './inconclusive.js'
import { KEYLESS } from './keyless.js'
import { LARGE_CLUSTERS } from './large-clusters.js'
import { REMOVED_APIS } from './removed-apis.js'
import type { Scenario, ScenarioTable } from './scenario.js'
import { STARTED_ADDON_CHECKS } from './started-addon-checks.js'
import { STARTED_CHECKS } from './started-checks.js'
import { UNDOCUMENTED } from './undocumented.js'
import { UPGRADES } from './upgrades.js'

/** The scenarios with one cluster, in groups, as the help lists them. */
export const SCENARIO_GROUPS: readonly { readonly title: string; readonly scenarios: ScenarioTable }[] = [
  { title: 'Finished checks that pass, warn or block', scenarios: FINISHED },
  { title: 'Large clusters, with hundreds or thousands of nodes', scenarios: LARGE_CLUSTERS },
  { title: 'Removed APIs that are called, or that releases of Helm store', scenarios: REMOVED_APIS },
  { title: 'Facts about the cluster that change what a passed check is worth', scenarios: CLUSTER_FACTS },
  { title: 'Results that are missing, unfinished, expired or about something else', scenarios: INCONCLUSIVE },
  { title: 'Checks that the gate starts or finds running', scenarios: STARTED_CHECKS },
  { title: 'Add-on checks that the gate starts or cannot start', scenarios: STARTED_ADDON_CHECKS },
  { title: 'The upgrade itself, and the post-upgrade check', scenarios: UPGRADES },
  { title: 'Runs without keys, which exchange the ID token of a workflow', scenarios: KEYLESS },
  { title: 'Refusals, outages and network failures', scenarios: API_ERRORS },
  { title: 'Results that leave something out, or have it in another place', scenarios: COVERAGE },
  { title: 'Failures that look like one cause and are several', scenarios: CAUSES },
  { title: 'Responses with shapes or values that CCE does not document', scenarios: UNDOCUMENTED },
  { title: 'Texts that try to act as commands or markup', scenarios: HOSTILE },
]

/** Every scenario by its name. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  SCENARIO_GROUPS.flatMap(({ scenarios }) => Object.entries(scenarios)),
)
