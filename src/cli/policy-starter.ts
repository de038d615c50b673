/** A policy that decides nothing, and shows what one can say. */
export const STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/policy.v1.json
#
# Policy of CCE Upgrade Gate. On pull requests and in merge queues it is read from the base branch: a pull request cannot
# loosen the policy that judges it. A slip of the pen makes the whole file void and every run red, so check it:
#   cce-upgrade-gate policy check .github/cce-upgrade-policy.yml
version: 1

# How strict the gate is at least: fatal, exception (the default), warning, any. The input of the same name can only be stricter.
# fail-on: exception

# How many days ahead a waiver may expire at most.
# max-waiver-days: 90

# Decisions in place of the decision table's; the first rule that matches decides. Globs with * over check, name, kind,
# level, group, scope, addon and cluster. A rule can raise anything; it cannot lower an Exception or a Fatal add-on risk.
# rules:
#   - match: { check: precheck, name: DeprecatedApiCheck }
#     decision: block            # block, warn or notice
#     reason: a removed API in use blocks us

# What may be skipped, by whom, why and until when. Only what CCE lets a person skip: a pre-upgrade item of kind Risk, an
# add-on risk at level Warning.
# waivers:
#   - name: NodeContainerdPodRestartRisk
#     match: { cluster: prod-a, target: v1.31, nodes: ["canary-*"] }   # optional: check, addon, cluster, target, nodes
#     # fingerprint: f0123456789abcdef                                 # optional: bound to exactly this cause
#     reason: maintenance window CHG-1234
#     owner: "@org/platform"
#     expires: 2026-12-31        # through 24:00 UTC of that day

# What your team knows of an item, beside the gate's own catalog.
# items:
#   - name: NodeDiskCheck
#     fix: Run the disk clean-up job of the pool, then run the check again.
#     link: https://wiki.example.com/runbooks/node-disks
`
