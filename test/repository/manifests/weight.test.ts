import { describe, expect, it } from '@jest/globals'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { isTooHeavy } from '../../../src/repository/manifests/weight.js'

describe('isTooHeavy', () => {
  it('counts the signs of a part of a text', () => {
    const text = `${'['.repeat(250_000)}a[`
    const isHeavy = (start: number, end: number) => isTooHeavy(text, start, end, 250_000)
    expect(isHeavy(0, text.length - 1)).toBe(false)
    expect(isHeavy(0, text.length)).toBe(true)
    expect(isHeavy(1, text.length)).toBe(false)
  })

  it('keeps templates and Terraform from being read that would take too much memory', () => {
    const use = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\n'
    for (const [path, text] of [
      ['templates/a.yaml', `${use}${'{{ if .a }}'.repeat(300_000)}`],
      ['a.sh', `${use}${'"a" '.repeat(600_000)}`],
      ['main.tf', `a = "policy/v1beta1"\n${'a = {\n'.repeat(400_000)}`],
    ] as const)
      expect(scanFile(path, text).unread).toEqual([{ file: path, line: 1, why: 'too-many' }])
  })

  it('reports a string that is too much to read at its line', () => {
    const text = `a: b\nc: |\n  apiVersion: policy/v1beta1\n  ${'"a" '.repeat(600_000)}\n`
    expect(scanFile('a.yaml', text).unread).toEqual([{ file: 'a.yaml', line: 3, why: 'too-many' }])
  })

  it('lets the library read a document of half a mebibyte in flow style', () => {
    const entry = '    - { name: "container-with-a-name", image: *image, ports: [80, 443], env: { A: "b", C: "d" } }\n'
    const spec = entry.repeat((512 * 1024) / 100)
    const text = `apiVersion: apps/v1beta1\nkind: Deployment\nmetadata: { name: a, labels: { a: &image web } }\nspec:\n  containers:\n${spec}`
    expect(scanFile('a.yaml', text)).toMatchObject({ uses: [{ kind: 'Deployment' }], unread: [] })
  })
})
