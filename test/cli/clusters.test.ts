import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CLUSTERS_STARTER, checkClusters, initClusters } from '../../src/cli/clusters.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

/** Runs a command on a file with this text, and returns what it printed. */
function check(text: string): { readonly code: number; readonly printed: string; readonly file: string } {
  const file = join(temporaryFolder(), 'clusters.yml')
  writeFileSync(file, text)
  const lines: string[] = []
  const code = checkClusters(file, (line) => lines.push(line))
  return { code, printed: lines.join('\n'), file }
}

describe('clusters check', () => {
  it('prints what a valid file says, with the order of stages and the variables that it needs', () => {
    const { code, printed } = check(`
- { name: dev, id: c-1, stage: dev, soak: 24h, paths: [dev/**] }
- { name: prod-a, id: c-2, stage: prod, credentials: PROD }
- { name: prod-b, id: c-3, stage: prod, credentials: PROD, paths: [prod/**] }
`)
    expect(code).toBe(0)
    expect(printed).toContain('is a valid clusters file: 3 clusters.')
    expect(printed).toContain('Stages in order: dev (1 cluster, soak up to 1 d), then prod (2 clusters).')
    expect(printed).toContain('Gated on every change, since they have no paths: prod-a.')
    for (const name of [/PROD_OIDC_AGENCY_URN/g, /PROD_ACCESS_KEY/g]) expect(printed.match(name)).toHaveLength(1)
  })

  it('prints each fault with file, line and column, and ends with 1', () => {
    const { code, printed, file } = check('- { name: dev, id: c-1, stge: dev }\n')
    expect(code).toBe(1)
    expect(printed).toContain(`${file}:1:25: [0] has no key "stge".`)
    expect(printed).toContain('Did you mean "stage"?')
    expect(printed).toContain('is not a valid clusters file: 1 fault.')
  })

  it('refuses a file that does not exist', () => {
    expect(() => checkClusters(join(temporaryFolder(), 'none.yml'), () => {})).toThrow('does not exist')
  })
})

const INVOCATION = { command: 'npx gate', demo: 'npx gate demo', beside: null }

describe('clusters init', () => {
  it('writes a file whose only fault is the id that has to be filled in', () => {
    const file = join(temporaryFolder(), 'ops', 'clusters.yml')
    const lines: string[] = []
    initClusters(file, INVOCATION, (line) => lines.push(line))
    expect(lines.join('\n')).toContain(`npx gate clusters check ${file}`)
    const { printed } = check(readFileSync(file, 'utf8'))
    expect(printed).toContain('[0].id is "<cluster id>": it must be an id')
    expect(printed).toContain('1 fault.')
    expect(check(CLUSTERS_STARTER.replace('<cluster id>', 'c-1')).code).toBe(0)
  })

  it('shows every key in a form that is right', () => {
    const shown = CLUSTERS_STARTER.replace('<cluster id>', 'c-1').replace(/^ {2}# (?=[a-z-]+: )/gm, '  ')
    const oneTarget = shown.replace(/^ {2}target: (?:auto|v1).*\n/gm, '')
    expect(check(oneTarget)).toMatchObject({ code: 0 })
  })

  it('leaves an existing file unchanged', () => {
    const { file } = check('- { name: a, id: b }\n')
    expect(() => initClusters(file, INVOCATION, () => {})).toThrow('already exists and is left unchanged')
    expect(readFileSync(file, 'utf8')).toBe('- { name: a, id: b }\n')
  })
})
