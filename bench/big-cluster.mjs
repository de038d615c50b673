/** The response of a pre-upgrade check that finished a minute ago. `failing` is the share of items that failed. */
export function bigPrecheck({ nodes, items, failing }) {
  const now = Date.now()
  const time = (ms) => `${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')} +0000 UTC`
  const levels = ['Info', 'Warning', 'Fatal']
  const item = (node, index) => {
    const fails = (node * items + index) % Math.round(1 / failing) === 0
    return {
      name: `NodeItem${index}`,
      kind: index % 3 === 0 ? 'Exception' : 'Risk',
      group: 'NodeCheck',
      level: levels[index % 3],
      phase: fails ? 'Failed' : 'Success',
      message: fails ? `node prod-pool-${node} has ${node} MiB left` : 'check item succeed',
      riskSource: {},
    }
  }
  const nodeStageStatus = Array.from({ length: nodes }, (_, node) => ({
    nodeInfo: {
      uid: `00000000-0000-4000-8000-${String(node).padStart(12, '0')}`,
      name: `prod-pool-${node}`,
      status: 'Active',
      nodeType: 'vm',
    },
    itemsStatus: Array.from({ length: items }, (_, index) => item(node, index)),
  }))
  return {
    kind: 'PreCheckTask',
    apiVersion: 'v3',
    metadata: {
      uid: 'f61e008c-1600-41c0-9bde-121de5a30660',
      creationTimestamp: time(now - 120_000),
      updateTimestamp: time(now - 60_000),
    },
    spec: { clusterVersion: 'v1.28.15-r0', targetVersion: 'v1.31.1-r0' },
    status: {
      phase: 'Failed',
      expireTimeStamp: time(now + 3_540_000),
      clusterCheckStatus: { phase: 'Success', itemsStatus: [] },
      addonCheckStatus: { phase: 'Success', itemsStatus: [] },
      nodeCheckStatus: { phase: 'Failed', nodeStageStatus },
    },
  }
}
