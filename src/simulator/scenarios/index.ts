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

const TABLES: readonly ScenarioTable[] = [
  LARGE_CLUSTERS, // hundreds or thousands of nodes
  FINISHED, // finished results that pass or warn or block
  INCONCLUSIVE, // results that are missing, unfinished, expired or about something else
  COVERAGE, // results that leave something out, or have it where the API reference does not
  CAUSES, // failures that look like one cause and are several
  REMOVED_APIS, // removed APIs that are called, or that releases of Helm store
  UNDOCUMENTED, // responses with shapes or values that the API reference does not have
  API_ERRORS, // refusals, outages and network failures
  HOSTILE, // strings that try to act as commands or markup
  STARTED_CHECKS, // checks that the gate starts or finds running
  STARTED_ADDON_CHECKS, // add-on checks that the gate starts for some of the add-ons, or cannot start
  UPGRADES, // the upgrade itself and the post-upgrade check
  KEYLESS, // temporary keys for the ID token of a workflow
  CLUSTER_FACTS, // facts about the cluster that change what a passed check is worth
]

/** Every scenario by its name. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(TABLES.flatMap((table) => Object.entries(table)))
