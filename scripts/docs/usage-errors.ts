import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { toGitHubError } from '../../src/github/api/errors.js'
import { plain, table } from './markdown.js'

/**
 * What the command line refuses, with exit code 2, as the code words it: `…` stands for a value.
 * @returns each text once, in alphabetical order
 */
function refusals(): readonly string[] {
  const texts = globSync(['src/cli/*.ts']).flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    return [...code.matchAll(/UsageError\(\s*(?:'([^']*)'|`((?:[^`\\]|\\.)*)`)/g)].map(
      ([, text, template]) =>
        (text ?? template ?? '')
          .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
          .replace(/\$\{.*$/s, '…')
          .split(/\n|\\n/)[0],
    )
  })
  return [...new Set(texts.flatMap((text) => (text === undefined || /^[… ]+$/.test(text) ? [] : [text])))].sort()
}

/** What to do about each. */
const REMEDIES: Readonly<Record<string, string>> = {
  '--format is "…": it must be one of ……': 'Use one of the formats that it names.',
  '--language is "…": use …': 'Use one of the languages that it names.',
  '--max-jobs is for clusters split': 'Leave it out.',
  '--max-jobs must be a whole number from 1 to …': 'Give such a number.',
  '--size needs a scenario with many clusters: …': 'Choose one of the scenarios that it names, or leave `--size` out.',
  '--to is "…", which is not newer than …: CCE does not downgrade clusters':
    'Give a newer version, or exchange `--from` and `--to`.',
  '--to is missing: the version to upgrade to, such as v1.34': 'Give it.',
  '--… is "…": it must be a cluster version, such as v1.31 or v1.31.4-r0': 'Give a version in full.',
  '--… is "…": it must be a number from … to …': 'Give such a number.',
  '--… is given twice': 'Give it once; a list takes commas.',
  '--… needs a value': 'Give it one. A value that begins with two hyphens is written `--flag=--value`.',
  '--… …: …': 'Give a file in an existing folder that can be written.',
  'give either --from VERSION, or --cluster-id ID and the credentials of its account': 'Give one of the two.',
  'name the evidence: replay --policy FILE EVIDENCE…': 'Name the `evidence` folder of a report.',
  'name the reports: merge FILE…': 'Name the `report.json` files, or folders that hold them.',
  'no result in the evidence has a time. If the files are check results, set --at':
    'Set `--at` to the time to decide for.',
  'the catalog has no item "…"…': 'See `explain --list`. Names that CCE does not publish are found by their title.',
  'the settings are not complete': 'Give what the lines before it name.',
  'the settings cannot be used': 'Correct what the lines before it name.',
  'there is no command "…"; there are …': 'Use one of the commands that it names.',
  'there is no flag …; flags begin with two hyphens': 'Write it with two hyphens.',
  'there is no scenario "…"…': 'Use one of the scenarios that it names.',
  'unexpected argument "…"': 'Leave it out, or quote a value that has blanks.',
  '… already exists and is left unchanged': 'Edit that file, or name another one.',
  '… cannot be read (…)': 'Check the path and the permissions of the file.',
  '… cannot be written (…)': 'Name a file in a folder that can be written.',
  '… has no finding with the name or fingerprint "…"': 'Take the name from the report, or leave it out to see all.',
  '… is not JSON': 'Name the `report.json` of a run.',
  '… is not a report of this gate (schemaVersion 1)': 'Name the `report.json` of a run of this version.',
}

/** Refusals that are put together elsewhere. */
const OF_FLAGS: readonly (readonly [text: string, remedy: string])[] = [
  ['there is no flag --…; did you mean --…?', 'See `COMMAND --help`.'],
  [
    '--… is refused: every user of the machine can read command lines, so secrets come from the environment only',
    'Set the [environment variable](reference.md#environment-variables).',
  ],
]

export function refusalTable(): string {
  const texts = refusals()
  const missing = texts.filter((text) => !(text in REMEDIES))
  const gone = Object.keys(REMEDIES).filter((text) => !texts.includes(text))
  if (missing.length + gone.length > 0)
    throw new Error(
      `REMEDIES lacks ${JSON.stringify(missing)}, and has ${JSON.stringify(gone)}, which the code does not say`,
    )
  return table(
    ['what is said', 'what to do'],
    [...texts.map((text) => [text, REMEDIES[text] ?? ''] as const), ...OF_FLAGS].map(([text, remedy]) => [
      plain(text),
      remedy,
    ]),
  )
}

const response = (status: number, data: object = {}, headers: object = {}): object => ({
  status,
  response: { status, headers, data },
})

/** What GitHub can refuse, or fail to do, when the gate writes there. */
const GITHUB: readonly (readonly [why: string, error: object, remedy: string])[] = [
  [
    'the job lacks a permission',
    response(403),
    'Add it to `permissions` of the job. For a pull request from a fork or of Dependabot, GitHub lowers every permission to read.',
  ],
  [
    'the token was revoked or is wrong',
    response(401),
    'Correct `github-token`, or leave it out to use that of the job.',
  ],
  ['too many requests', response(429), 'Nothing; the next run writes again.'],
  [
    'the conversation is locked, or the repository is archived',
    response(403, { message: 'Issue is locked' }),
    'Unlock it.',
  ],
  ['the repository was renamed', response(301), 'Start a new run.'],
  [
    'GitHub does not accept the content',
    response(422, { message: 'Validation Failed' }),
    'Report it to us with the message.',
  ],
  ['GitHub failed', response(502, { message: 'Server Error' }), 'Re-run the job.'],
  ['no connection', { status: 500 }, 'Check that the runner reaches `GITHUB_API_URL`.'],
  ['another server responds', {}, 'Check the proxy and `GITHUB_API_URL`.'],
]

export function gitHubTable(): string {
  const { signal } = new AbortController()
  return table(
    ['why', 'what the log says', 'what to do'],
    GITHUB.map(([why, error, remedy]) => [why, plain(toGitHubError(error, 'statuses: write', signal).message), remedy]),
  )
}
