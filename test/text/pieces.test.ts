import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { piecesOf } from '../../src/text/pieces.js'
import { hostile } from './hostile.js'

describe('the places where a text may be broken', () => {
  it('are none in a text whose words fit on the line of a phone', () => {
    expect(piecesOf('prod-pool-a-4nzw7 of the cluster prod-eu-west-1')).toHaveLength(1)
  })

  it('are after punctuation in a longer word, so that no part of a path is broken', () => {
    expect(piecesOf('/apis/flowcontrol.apiserver.k8s.io/v1beta2/flowschemas')).toEqual([
      '/apis/',
      'flowcontrol.',
      'apiserver.',
      'k8s.',
      'io/',
      'v1beta2/',
      'flowschemas',
    ])
  })

  it('are so many that no piece is longer than a line, whatever the text', () => {
    for (const piece of piecesOf(`${'x'.repeat(500)} ${'<'.repeat(500)}`))
      expect(piece.trim().length).toBeLessThanOrEqual(73)
  })

  it('lose no character', () => {
    fc.assert(fc.property(hostile, (text) => expect(piecesOf(text).join('')).toBe(text)))
  })
})
