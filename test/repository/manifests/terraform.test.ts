import { describe, expect, it } from '@jest/globals'
import { scanFile } from '../../../src/repository/manifests/scan.js'
import { compared } from '../../support/manifests/found.js'

const USES: Readonly<Record<string, string>> = {
  'a kubernetes_manifest': `resource "kubernetes_manifest" "a" {
  manifest = {
    apiVersion = "«terraform|policy/v1beta1»"
    kind       = "PodDisruptionBudget"
    metadata = {
      name      = "a"
      namespace = var.namespace
    }
    spec = { minAvailable = 1 }
  }
}
`,
  'yamlencode, jsonencode, merge, conditions and loops': `resource "kubectl_manifest" "a" {
  yaml_body = yamlencode({
    "apiVersion" : "«terraform|policy/v1beta1»", "kind" : "PodDisruptionBudget"
    "metadata" = { "name" = "a" }
  })
}
locals {
  b = jsonencode(merge(local.base, { kind = "CronJob", apiVersion = "«terraform|batch/v1beta1»" }))
  c = var.old ? { apiVersion = "«terraform|batch/v1beta1»", kind = "CronJob", (var.key) = 1 } : null
  d = [for name in var.names : { apiVersion = "«terraform|batch/v1beta1»", kind = "CronJob", metadata = { name = name } }]
  e = "\${yamlencode({ apiVersion = "«terraform|batch/v1beta1»", kind = "CronJob" })}"
}
`,
  'heredocs with templates': `resource "kubectl_manifest" "a" {
  yaml_body = <<-YAML
    # apiVersion: extensions/v1beta1
    apiVersion: «embedded|policy/v1beta1»
    kind: PodDisruptionBudget
    metadata:
      name: \${var.name}
      %{ if var.labeled }
      labels:
        a: "\${lookup(var.labels, "a", "b")}"
      %{ endif }
    ---
    apiVersion: «embedded|batch/v1beta1»
    kind: CronJob
  YAML
}
`,
  'values of a chart': `resource "helm_release" "a" {
  values = [
    "extraDeploy:\\n- apiVersion: «embedded|policy/v1beta1»\\n  kind: PodDisruptionBudget\\n  metadata:\\n    name: \${var.name}\\n",
    yamlencode({
      extraDeploy = [{ apiVersion = "«terraform|batch/v1beta1»", kind = "CronJob", metadata = { name = "a" } }]
    }),
    <<EOT
ingress:
  apiVersion: «indirect|extensions/v1beta1»
EOT
  ]
  set {
    name  = "pdb.apiVersion"
    value = "«indirect|policy/v1beta1»"
  }
}
variable "api_version" {
  default = "«indirect|batch/v1beta1»"
}
`,
  'a choice of versions': `resource "kubernetes_manifest" "a" {
  manifest = {
    apiVersion = var.version == "policy/v1beta1" ? "«indirect|policy/v1beta1»" : "policy/v1"
    kind       = "PodDisruptionBudget"
  }
}
`,
  references: `resource "kubernetes_horizontal_pod_autoscaler_v2" "a" {
  spec {
    scale_target_ref {
      api_version = "«reference|apps/v1beta1»"
      kind        = "Deployment"
      name        = "a"
    }
  }
}
resource "kubernetes_manifest" "b" {
  manifest = {
    apiVersion = "autoscaling/v2"
    kind       = "HorizontalPodAutoscaler"
    metadata   = { name = "b" }
    spec = { scaleTargetRef = { apiVersion = "«reference|apps/v1beta1»", kind = "Deployment", name = "b" } }
  }
}
`,
  'a typed list': `locals {
  a = { apiVersion = "«terraform|batch/v1beta1»", kind = "CronJobList", items = [] }
}
`,
}

const NOTHING = `# apiVersion = "policy/v1beta1"
// kind = "PodDisruptionBudget"
/* manifest = { apiVersion = "policy/v1beta1", kind = "PodDisruptionBudget" } */
locals {
  a = { apiVersion = "policy/v1", kind = "PodDisruptionBudget" } # was policy/v1beta1
  b = { apiVersion = "example.com/v1beta1", kind = "PodDisruptionBudget" }
  c = { apiVersion = "storage.k8s.io/v1beta1", kind = "Widget" }
  d = var.version != "policy/v1beta1"
  e = "the API policy/v1beta1 is gone"
  f = ["policy/v1beta1"]
  g = { "kubectl.kubernetes.io/last-applied-configuration" = "{\\"apiVersion\\":\\"policy/v1beta1\\",\\"kind\\":\\"PodDisruptionBudget\\"}" }
}
`

describe('scanFile on Terraform', () => {
  it.each(Object.entries(USES))('finds uses in %s', (_, text) => {
    const { found, expected } = compared('terraform/main.tf', text)
    expect(found).toEqual(expected)
    expect(scanFile('terraform/main.tf', text).unread).toEqual([])
  })

  it('finds nothing in comments, comparisons, prose and other groups', () => {
    expect(scanFile('main.tf', NOTHING)).toEqual({ uses: [], webhooks: [], unread: [] })
  })

  it('reads files of OpenTofu, Terragrunt and of values alike', () => {
    const { found, expected } = compared('prod.tfvars', 'ingress_api_version = "«indirect|extensions/v1beta1»"\n')
    expect(found).toEqual(expected)
    for (const path of ['main.tofu', 'terragrunt.hcl']) {
      const one = compared(path, USES['a kubernetes_manifest'] ?? '')
      expect(one.found).toEqual(one.expected)
    }
  })

  it('names kind and object as they are written down', () => {
    const text = `resource "kubernetes_manifest" "a" {
  manifest = {
    apiVersion = "policy/v1beta1"
    kind       = "PodDisruptionBudget"
    metadata   = { name = "web", labels = { name = "other" } }
  }
}
`
    expect(scanFile('main.tf', text).uses).toMatchObject([{ kind: 'PodDisruptionBudget', name: 'web' }])
    expect(scanFile('main.tf', text.replace('"web"', '"${var.a}"')).uses).toMatchObject([{ name: null }])
  })

  it('reports a file that cannot be parsed at its line, with what was found in it', () => {
    const text = 'locals {\n  a = { apiVersion = "batch/v1beta1", kind = "CronJob" }\n  b = <<EOT\nnever ends\n}\n'
    const { uses, unread } = scanFile('main.tf', text)
    expect(uses).toMatchObject([{ apiVersion: 'batch/v1beta1', location: { line: 2 } }])
    expect(unread).toEqual([{ file: 'main.tf', line: 6, why: 'invalid-hcl' }])
  })

  it('says nothing of a file that cannot be parsed and can hold no use', () => {
    expect(scanFile('main.tf', 'locals {\n  b = <<EOT\nnever ends\n}\n').unread).toEqual([])
  })
})
