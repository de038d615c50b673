/** A policy with every key, each on a line of its own. */
export const WHOLE = `version: 1
fail-on: warning
max-waiver-days: 30
rules:
  - match:
      check: precheck
      name: DeprecatedApiCheck
      kind: Risk
      level: Warning
      group: LimitCheck
      scope: cluster
      addon: "*"
      cluster: prod-*
    decision: block
    reason: a removed API in use blocks us
  - match:
      path: clusters/*
    decision: warn
waivers:
  - name: NodeContainerdPodRestartRisk
    match:
      check: precheck
      addon: "*"
      cluster: prod-a
      target: v1.31
      nodes:
        - canary-*
    fingerprint: f0123456789abcdef
    reason: maintenance window CHG-1234
    owner: "@org/platform"
    expires: 2026-12-31
items:
  - name: NodeDiskCheck
    check: precheck
    title: Disks
    meaning: They are full.
    fix: Clean up.
    who: you
    commands:
      - df -h
    link: https://wiki.example.com/disks
readiness:
  backup: 24h
  end-of-service: 90d
  target-offered: true
known-risks:
  - name: billing-operator
    from: v1.28
    to:
      - v1.31
    fixed-in:
      - v1.31.9-r0
    match:
      addon:
        name: billing-*
        below: 2.0.0
        from: 1.0.0
      cluster-type:
        - Turbo
      network:
        - eni
      proxy-mode:
        - ipvs
      os:
        - EulerOS 2.9
      runtime:
        - docker
      repository:
        - text: billing.example.com
        - key: gitRepo
          value: "*"
          with: repository
    title: Billing
    meaning: The operator stops.
    fix: Upgrade it first.
    link: https://wiki.example.com/billing
`

/** Every key of the policy with its line, and the policy with one extra letter in that key. */
export const TYPOS: readonly { readonly key: string; readonly line: number; readonly text: string }[] = WHOLE.split(
  '\n',
).flatMap((line, index, lines) => {
  const [, before = '', key] = /^(\s*(?:- )?)([a-z-]+):/.exec(line) ?? []
  if (key === undefined) return []
  const text = lines.with(index, `${before}${key}x${line.slice(before.length + key.length)}`).join('\n')
  return [{ key, line: index + 1, text }]
})
