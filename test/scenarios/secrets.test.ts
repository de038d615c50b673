import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Report } from '../../src/model/report.js'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { type ActionRun, runScenario } from './support.js'

const SECRETS = [DEMO.accessKey, DEMO.secretKey, DEMO.securityToken, DEMO.authToken]

/** All output of a run, except for the lines that register a mask. */
function everyByte(ran: ActionRun): string {
  const folder = join(ran.workspace, 'cce-upgrade-report')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const stdout = ran.stdout.toString().replace(/^::add-mask::.*$/gm, '')
  return [
    stdout,
    ran.stderr.toString(),
    ran.summary ?? '',
    JSON.stringify(ran.outputs),
    ...files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')),
  ].join('\n')
}

describe('credentials', () => {
  it.each(['blocked', 'unauthorized', 'html', 'hostile', 'not-found'])(
    'do not appear in any output of the scenario %s',
    async (scenario) => {
      const ran = await runScenario(scenario)
      const bytes = everyByte(ran)
      for (const secret of SECRETS) expect(bytes).not.toContain(secret)
      expect(ran.masks).toEqual(expect.arrayContaining([DEMO.accessKey, DEMO.secretKey]))
    },
  )

  it('are masked before anything else is printed', async () => {
    const { stdout } = await runScenario('ready')
    const lines = stdout.toString().split('\n')
    const lastMask = lines.findLastIndex((line) => line.startsWith('::add-mask::'))
    expect(lastMask).toBeGreaterThan(0)
    expect(lines.slice(0, lastMask + 1).filter((line) => !line.startsWith('::add-mask::'))).toEqual([])
  })

  it('do not appear even if one is passed as another input by mistake', async () => {
    const ran = await runScenario('ready', { 'cluster-id': DEMO.secretKey.repeat(2), 'target-version': DEMO.secretKey })
    expect(everyByte(ran)).not.toContain(DEMO.secretKey)
  })
})

const OUR_COMMANDS = ['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice']

/** How many annotations a report has: one for each finding, at most ten of a level. */
function annotationsOf({ findings }: Report): number {
  const levels = findings.map(({ decision }) => LEVELS[decision])
  return ['error', 'warning', 'notice']
    .map((level) => levels.filter((one) => one === level).length)
    .reduce((sum, count) => sum + Math.min(count, 10), 0)
}

const LEVELS = { block: 'error', inconclusive: 'error', warn: 'warning', notice: 'notice', waived: 'notice' } as const

describe('hostile text in every string of the API', () => {
  it.each(['hostile', 'hostile-target', 'hostile-error', 'hostile-id-token'])(
    'starts no workflow command, forges no output and hides nothing: scenario %s',
    async (scenario) => {
      const ran = await runScenario(scenario)
      expect(ran.forgedOutputs).toEqual({})
      expect(ran.issues).toEqual([])
      expect(ran.stderr.toString()).toBe('')
      expect(ran.commands.map((one) => one.name).filter((name) => !OUR_COMMANDS.includes(name))).toEqual([])
      expect(ran.commands.filter((one) => one.style === 'v1')).toEqual([])
      const annotations = ran.commands.filter((one) => ['error', 'warning', 'notice'].includes(one.name))
      expect(annotations).toHaveLength(annotationsOf(ran.report))
      expect(ran.env).toEqual({})
      expect(ran.state).toEqual({})
      expect(ran.exitCode).toBe(1)
      expect(ran.outputs['reason']).toMatch(/^[A-Za-z0-9 .,;:()’-]*$/)
      expect(ran.outputs['precheck-task-id']).toMatch(/^[A-Za-z0-9._-]{0,64}$/)
    },
  )

  it.each(['hostile', 'hostile-target', 'hostile-error', 'hostile-id-token'])(
    'adds no markup to the summary: scenario %s',
    async (scenario) => {
      const { summary } = await runScenario(scenario)
      const html = micromark(summary ?? '', {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousHtml: true,
      })
      const tags = new Set([...html.matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]*)/g)].map(([, tag]) => tag))
      const ours = [
        'a',
        'b',
        'br',
        'code',
        'details',
        'h2',
        'h3',
        'i',
        'li',
        'p',
        'pre',
        'sub',
        'summary',
        'table',
        'td',
        'th',
        'tr',
        'ul',
        'wbr',
      ]
      expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([])
      for (const [, href] of html.matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^https:\/\/(?:support\.huaweicloud\.com|github\.com\/cce-upgrade-gate)\//)
      expect(html.replace(/<(code|pre)>[\s\S]*?<\/\1>/g, '')).not.toMatch(
        /@[a-z]|#\d|GH-\d|https?:(?!\/\/(?:support\.huaweicloud\.com|github\.com\/cce-upgrade-gate)\/)/i,
      )
    },
  )
})
