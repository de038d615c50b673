import { describe, expect, it } from '@jest/globals'
import { addonLines } from '../../../src/repository/terraform/addons.js'
import { terraform } from './terraform.js'

const addon = (name: string, template: string, more = '') =>
  `resource "huaweicloud_cce_addon" "${name}" {\n  cluster_id = huaweicloud_cce_cluster.x.id\n  template_name = "${template}"\n${more}}\n`

const linesOf = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    [...addonLines(terraform(files) ?? [], { id: 'c-1', autopilot: null })].map(([name, at]) => [
      name,
      `${at.file}:${at.line}`,
    ]),
  )

describe('addonLines', () => {
  it('gives the line of the version, or that of the name if there is no version', () => {
    const text = addon('a', 'coredns', '  version = "1.30.6"\n') + addon('b', 'everest')
    expect(linesOf({ 'main.tf': text })).toEqual({ coredns: 'main.tf:4', everest: 'main.tf:8' })
  })

  it('gives the line of the value that a variable has', () => {
    const files = { 'main.tf': addon('a', 'coredns', '  version = var.v\n'), 'terraform.tfvars': '\nv = "1.30.6"\n' }
    expect(linesOf(files)).toEqual({ coredns: 'terraform.tfvars:2' })
    expect(linesOf({ 'main.tf': files['main.tf'] })).toEqual({ coredns: 'main.tf:4' })
  })

  it('gives no line if several could install the add-on', () => {
    expect(linesOf({ 'a/main.tf': addon('a', 'coredns'), 'b/main.tf': addon('a', 'coredns') })).toEqual({})
  })

  it('leaves out the add-ons of another cluster', () => {
    const other = addon('a', 'coredns').replace('huaweicloud_cce_cluster.x.id', '"c-2"')
    expect(linesOf({ 'a/main.tf': other, 'b/main.tf': addon('a', 'coredns') })).toEqual({ coredns: 'b/main.tf:3' })
  })

  it('reads the resource of Autopilot clusters', () => {
    const text = 'resource "huaweicloud_cce_autopilot_addon" "a" {\n  addon_template_name = "coredns"\n}\n'
    expect(linesOf({ 'main.tf': text })).toEqual({ coredns: 'main.tf:2' })
  })
})
