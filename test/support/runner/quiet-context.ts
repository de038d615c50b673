import type { RunContext } from '../../../src/run/context.js'

/** The context of a run in this process that prints and publishes nothing. */
export const quietContext = (own: Pick<RunContext, 'cwd' | 'clock'> & Partial<RunContext>): RunContext => ({
  env: {},
  sink: { write: () => {}, verbose: false },
  version: '1.0.0',
  signal: new AbortController().signal,
  mask: () => {},
  publishers: [],
  isWorkflowStep: false,
  ...own,
})
