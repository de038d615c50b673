import { describe, expect, it } from '@jest/globals'
import { mapText, wholeText } from '../../src/model/file-text.js'
import { fileRenderers, renderFiles } from '../../src/report/files.js'
import { finding, report } from './reports.js'

const withFindings = (count: number, message = 'x') =>
  report({ findings: Array.from({ length: count }, (_, index) => finding({ message: `${message} ${index}` })) })

describe('report.json with many findings', () => {
  const large = withFindings(5001, '"findings": [] \u202e\u2028')
  const text = () => fileRenderers(large, []).get('report.json')?.() ?? ''

  it('is written in parts, of which none holds the whole', () => {
    const parts = [...text()]
    expect(parts.length).toBeGreaterThan(10)
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(wholeText(text()).length / 5)
  })

  it('holds the same as any other', () => {
    expect(JSON.parse(wholeText(text()))).toEqual(large)
    expect(renderFiles(large, []).get('report.json')).toBe(wholeText(text()))
  })

  it('shows nothing that a reader could not see', () => {
    expect(wholeText(text())).not.toMatch(/[\u202e\u2028]/)
  })

  it('can be read again, with credentials hidden in each part', () => {
    const hidden = mapText(text(), (part) => part.replaceAll('findings', '***'))
    expect(wholeText(hidden)).toBe(wholeText(hidden))
    expect(wholeText(hidden)).not.toContain('findings')
  })

  it('is one text below that number', () => {
    expect(fileRenderers(withFindings(4999), []).get('report.json')?.()).toEqual(
      expect.stringMatching(/^\{\n {2}"schemaVersion"/),
    )
  })
})
