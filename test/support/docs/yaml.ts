import { parseAllDocuments } from 'yaml'
import type { Block } from './pages.js'

export type YamlKind = 'workflow' | 'job' | 'steps' | 'policy' | 'clusters' | 'fragment' | 'other'

const POLICY_KEYS = ['version', 'fail-on', 'max-waiver-days', 'readiness', 'rules', 'waivers', 'known-risks', 'items']

/** What a YAML block of a page is, by its shape. A fragment begins with an indented line: it goes into something else. */
export function kindOf({ text }: Block): YamlKind {
  if (/^[ \t]/.test(text)) return 'fragment'
  const [document] = parseAllDocuments(text)
  const value: unknown = document?.errors.length === 0 ? document.toJS() : null
  if (Array.isArray(value)) {
    const keys = value.flatMap((entry: unknown) => keysOf(entry))
    if (keys.includes('uses') || keys.includes('run')) return 'steps'
    return keys.includes('name') && keys.includes('id') ? 'clusters' : 'other'
  }
  const keys = keysOf(value)
  if (keys.includes('jobs')) return keys.includes('on') ? 'workflow' : 'job'
  return keys.length > 0 && keys.every((key) => POLICY_KEYS.includes(key)) ? 'policy' : 'other'
}

const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : [])

/** A whole workflow around jobs or steps; null for a block that is neither. */
export function workflowOf(block: Block): string | null {
  switch (kindOf(block)) {
    case 'workflow':
      return block.text
    case 'job':
      return `on: push\n${block.text}`
    case 'steps':
      return `on: push\njobs:\n  example:\n    runs-on: ubuntu-24.04\n    steps:\n${block.text.replace(/^(?=.)/gm, '      ')}`
    default:
      return null
  }
}
