import { inputsOf, someOf } from '../github/runner/inputs.js'
import { annotate, maskSecrets, runnerLog, setOutputs } from '../github/runner/workflow-commands.js'
import { renderAnnotations } from '../report/annotations.js'
import { hideSecrets } from '../text/secrets.js'
import { endProcess, machineClock, VERSION, watchProcess } from './process.js'
import { splitClusters } from './split.js'

/** The action that divides the clusters of a clusters file among jobs. It sets the exit code, and ends the process. */
export async function splitAction(): Promise<void> {
  const { env } = process
  process.exitCode = 1
  const signal = watchProcess()
  const inputs = inputsOf(env)
  const raw = {
    inputs: someOf(inputs, ['clusters-file', 'policy-source', 'paths', 'github-token', 'language']),
    env: { GITHUB_TOKEN: env['GITHUB_TOKEN'] },
  }
  const isSplit = await splitClusters(raw, inputs['max-jobs'] ?? '', {
    env,
    cwd: env['GITHUB_WORKSPACE'] || process.cwd(),
    clock: machineClock,
    sink: runnerLog(env),
    version: VERSION,
    signal,
    mask: maskSecrets,
    publishers: [],
    isWorkflowStep: true,
  }).then(
    (split) => {
      if ('report' in split) {
        annotate(renderAnnotations(split.report), hideSecrets([inputs['github-token'] ?? '']))
        return false
      }
      const { include } = split.matrix
      // the attempt says which reports are from before this division
      const attempt = env['GITHUB_RUN_ATTEMPT'] ?? ''
      setOutputs({ matrix: JSON.stringify(split.matrix), count: String(include.length), attempt }, env)
      return true
    },
    () => false,
  )
  await endProcess(isSplit ? 0 : 1, 'runner', signal)
}
