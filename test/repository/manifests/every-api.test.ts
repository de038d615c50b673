import { describe, expect, it } from '@jest/globals'
import { scanFile, scanPackedFile } from '../../../src/repository/manifests/scan.js'
import { REMOVED_APIS, type Values } from '../../support/manifests/corpus.js'
import { packed } from '../../support/manifests/packed.js'

type Api = Pick<Values, 'apiVersion' | 'kind'>

const indented = (text: string, indent: string) => text.replace(/^(?=.)/gm, indent)
const yaml = ({ apiVersion, kind }: Api) => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: web\n`
const template = (api: Api) => `{{- if .Values.enabled }}\n${yaml(api)}{{- end }}\n`
const hcl = ({ apiVersion, kind }: Api) =>
  `{ apiVersion = "${apiVersion}", kind = "${kind}", metadata = { name = "web" } }`

/** Ways in which each API of the catalog can be written, by the syntax that they are found as. */
const WAYS: readonly (readonly [syntax: string, path: string, text: (api: Api) => string])[] = [
  ['template', 'charts/web/templates/web.yaml', template],
  ['template', 'charts/web/templates/_web.tpl', (api) => `{{- define "web" }}\n${yaml(api)}{{- end }}\n`],
  ['embedded', 'web.yaml', (api) => `kind: ConfigMap\ndata:\n  web.yaml: |\n${indented(yaml(api), '    ')}`],
  ['embedded', 'web.yaml', (api) => `run: |\n  kubectl apply -f - <<EOF\n${indented(yaml(api), '  ')}  EOF\n`],
  ['embedded', 'web.tf', (api) => `locals {\n  web = <<-EOT\n${indented(yaml(api), '    ')}  EOT\n}\n`],
  ['terraform', 'web.tf', (api) => `resource "kubernetes_manifest" "web" {\n  manifest = ${hcl(api)}\n}\n`],
  ['terraform', 'web.tf', (api) => `locals {\n  web = yamlencode(${hcl(api)})\n}\n`],
]

describe('every API of the catalog', () => {
  it.each(WAYS)('is found as %s in %s', (syntax, path, text) => {
    for (const api of REMOVED_APIS) {
      const { uses, unread } = scanFile(path, text(api))
      expect(uses).toMatchObject([{ ...api, name: 'web', syntax }])
      expect(unread).toEqual([])
    }
  })

  it('is found in a packed chart', () => {
    const files = REMOVED_APIS.map((api, index) => ({ path: `web/templates/${index}.yaml`, content: template(api) }))
    const { uses } = scanPackedFile('web-1.0.0.tgz', packed(files))
    expect(uses.map(({ apiVersion, kind, syntax }) => ({ apiVersion, kind, syntax }))).toEqual(
      REMOVED_APIS.map((api) => ({ ...api, syntax: 'archive' })),
    )
  })

  it('is guarded by the question for it', () => {
    for (const api of REMOVED_APIS) {
      const text = `{{- if .Capabilities.APIVersions.Has "${api.apiVersion}/${api.kind}" }}\n${yaml(api)}{{- end }}\n`
      expect(scanFile('templates/web.yaml', text).uses).toMatchObject([{ ...api, syntax: 'guarded' }])
    }
  })
})
