import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { wrapped } from '../../src/text/wrap.js'

const WORDS = 'Free up space until the Docker or containerd partition and the kubelet partition have one gigabyte each.'

describe('a line that is longer than the terminal is wide', () => {
  it('is broken at spaces, and keeps its indentation', () => {
    expect(wrapped(`      ${WORDS}`, 60)).toBe(
      [
        '      Free up space until the Docker or containerd partition',
        '      and the kubelet partition have one gigabyte each.',
      ].join('\n'),
    )
  })

  it('goes on below the text of a bullet', () => {
    expect(wrapped(`  * ${WORDS}`, 60).split('\n')[1]).toMatch(/^ {4}\S/)
    expect(wrapped(`      -> ${WORDS}`, 60).split('\n')[1]).toMatch(/^ {9}\S/)
  })

  it('keeps a command, an address and a long name whole', () => {
    const name = `node-${'x'.repeat(80)}`
    expect(wrapped(`         $ df -h ${'/var/lib/docker '.repeat(6)}`, 60)).not.toContain('\n')
    expect(wrapped(`      https://support.huaweicloud.com/${'x'.repeat(60)}`, 60)).not.toContain('\n')
    expect(wrapped(`on the node ${name} of the pool`, 40).split('\n')).toContain(name)
  })

  it('is broken between characters of Chinese, which are two columns wide, and never before closing punctuation', () => {
    const lines = wrapped(`  ${'修复之前会拒绝升级，'.repeat(8)}`, 40).split('\n')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      expect(line.trim().length * 2 + 2).toBeLessThanOrEqual(42)
      expect(line.trim()).not.toMatch(/^，/)
    }
  })

  it('loses no character, and has no line that could have been shorter', () => {
    const text = fc.stringMatching(/^[a-z:。，升级 -]{0,300}$/)
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 120 }), (line, columns) => {
        const lines = wrapped(line, columns)
        expect(lines.replace(/\s+/g, '')).toBe(line.replace(/\s+/g, ''))
        for (const one of lines.split('\n').slice(1)) expect(one.trim()).not.toBe('')
      }),
    )
  })
})
