import { CREDENTIAL_FAMILY_NAMES } from '../messages/settings.js'
import { CREDENTIAL_FAMILIES, TOKEN_VARIABLE } from '../model/credential-families.js'
import { ACTION_INPUTS } from '../settings/action-inputs.js'
import { SECRET_INPUTS } from '../settings/credentials.js'
import { GITHUB_INPUTS } from './flags.js'

const WIDTH = 100
const NOT_HERE = ' For the action only: the command line sends nothing to GitHub.'

/** What `--help` prints: the commands, and every input of the action as a flag, from the same words as action.yml. */
export function helpText(scenarios: readonly { readonly name: string; readonly title: string }[]): string {
  return [
    'cce-upgrade-gate: block a Kubernetes upgrade until Huawei Cloud CCE says that the cluster is ready',
    '',
    'Usage:',
    '  cce-upgrade-gate [gate] --cluster-id ID --target-version v1.31 …   decide, and report to the terminal',
    '  cce-upgrade-gate gate --results FILE …                              decide again from saved responses',
    '  cce-upgrade-gate replay --policy FILE EVIDENCE…                     what another policy would have decided',
    '  cce-upgrade-gate explain NAME | --list | --report FILE [NAME]       what is known of an item; why a report decided so',
    '  cce-upgrade-gate policy check FILE | init [FILE]                    check a policy; write a commented starter',
    '  cce-upgrade-gate simulate [--port N] [--scenario NAME]              run the embedded CCE on loopback',
    '  cce-upgrade-gate demo [SCENARIO]                                    run the gate against the embedded CCE',
    '',
    'Exit codes of gate and replay: 0 the step is green, 1 block, 2 wrong usage or settings, 3 inconclusive;',
    'of policy check: 0 nothing is wrong, 1 something is, 2 no such file; of the others 0, or 2 on wrong usage.',
    '',
    'Flags of gate:',
    ...Object.entries(ACTION_INPUTS)
      .filter(([name]) => !SECRET_INPUTS.includes(name))
      .flatMap(([name, { description, defaultValue }]) => [
        `  --${name}${defaultValue ? ` (default ${defaultValue})` : ''}`,
        ...wrap(`${description}${GITHUB_INPUTS.includes(name) ? NOT_HERE : ''}`, WIDTH - 6).map(
          (line) => `      ${line}`,
        ),
      ]),
    '',
    'Secrets come from the environment only.',
    ...CREDENTIAL_FAMILIES.map(
      ({ id, accessKey, secretKey, securityToken }) =>
        `  ${accessKey}, ${secretKey}${securityToken === null ? '' : ` (${securityToken})`}: ${CREDENTIAL_FAMILY_NAMES[id].en}`,
    ),
    `  ${TOKEN_VARIABLE}: an IAM token`,
    '',
    'Scenarios of simulate and demo:',
    ...scenarios.map(({ name, title }) => `  ${name.padEnd(28)}${title}`),
  ].join('\n')
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
