import { describe, expect, it } from '@jest/globals'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { isTooHeavy } from '../../../src/repository/manifests/weight.js'

describe('isTooHeavy', () => {
  it('counts the signs of a part of a text', () => {
    const text = `${'['.repeat(250_000)}a[`
    expect(isTooHeavy(text, 0, text.length - 1)).toBe(false)
    expect(isTooHeavy(text, 0, text.length)).toBe(true)
    expect(isTooHeavy(text, 1, text.length)).toBe(false)
  })

  it('lets the library read a document of half a mebibyte in flow style', () => {
    const entry = '    - { name: "container-with-a-name", image: *image, ports: [80, 443], env: { A: "b", C: "d" } }\n'
    const spec = entry.repeat((512 * 1024) / 100)
    const text = `apiVersion: apps/v1beta1\nkind: Deployment\nmetadata: { name: a, labels: { a: &image web } }\nspec:\n  containers:\n${spec}`
    expect(scanFile('a.yaml', text)).toMatchObject({ uses: [{ kind: 'Deployment' }], unread: [] })
  })
})
