import { CLUSTER_ITEMS, failure, type ItemChanges, itemSection, NODE_ITEMS, nodeSection } from '../state/check-items.js'
import { nodePool, nodeStages } from '../state/nodes.js'
import { precheck } from '../state/prechecks.js'
import { PRECHECK, type ScenarioTable } from './scenario.js'

const COMMAND_ITEM = NODE_ITEMS.filter(({ name }) => name === 'NodeCommandCheck')
const FATAL_RISK = failure('a required command is missing: nslookup', { kind: 'Risk', level: 'Fatal' })

/** Four faults that have nothing in common but their item and error code. */
const FOUR_FAULTS: readonly ItemChanges[] = [
  'insufficient disk space: /var/lib/containerd has 112 MiB available, at least 2048 MiB are required',
  'the file system of /mnt/paas is read-only',
  'the partition table of /dev/vdb cannot be read: input/output error',
  'the volume group vgpaas does not exist',
].map((message) => ({ NodeDiskCheck: failure(message, { errorCodes: ['ErrorNodeCheck'] }) }))

/** Failures that look like one cause and are several. */
export const CAUSES: ScenarioTable = {
  'same-item-twice': {
    description: 'one risk fails for the cluster as a whole and on the node of the pool canary, in the same words',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          cluster: itemSection([...CLUSTER_ITEMS, ...COMMAND_ITEM.map((item) => ({ ...item, ...FATAL_RISK }))]),
          nodes: nodeSection(
            nodeStages([...nodePool('canary', 1), ...nodePool('prod-pool-a', 3)], ({ name }) =>
              name.startsWith('canary-') ? { NodeCommandCheck: FATAL_RISK } : null,
            ),
          ),
        }),
      ],
    }),
  },
  'one-code-four-messages': {
    description: '400 nodes fail in one item under one error code, with four messages that have nothing in common',
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          nodes: nodeSection(
            nodeStages(nodePool('prod-pool-a', 400), (_, index) => FOUR_FAULTS[index % FOUR_FAULTS.length] ?? null),
          ),
        }),
      ],
    }),
  },
}
