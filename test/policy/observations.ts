import type { GateObservation, ItemFailure } from '../../src/model/finding.js'

export const failure = (over: Partial<ItemFailure> = {}): ItemFailure => ({
  from: 'item',
  check: over.kind === null ? 'addons' : 'precheck',
  scope: 'cluster',
  name: 'NodeDiskCheck',
  kind: 'Exception',
  level: 'Fatal',
  group: 'NodeCheck',
  message: 'the disk is full',
  errorCodes: [],
  nodes: [],
  addon: null,
  risk: {},
  signature: ['x'],
  ...over,
})

export const unseen = (over: Partial<GateObservation> = {}): GateObservation => ({
  from: 'gate',
  check: 'precheck',
  fact: { name: 'no-expiry', raw: null },
  addon: null,
  nodes: [],
  ...over,
})

/** An item of which a value is in no list: shown in its place. */
export const unknownItem = unseen({
  fact: { name: 'unknown-value', field: 'level', item: 'NodeDiskCheck', raw: 'Critical', known: [] },
  standsFor: { kind: 'Risk', level: 'Critical', group: null, phase: 'Failed', message: '' },
})
