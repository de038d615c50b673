"""What the SDK must understand differently from what was sent, by scenario: patterns of the lines that are printed."""

EVERYWHERE = (
    # The SDK has one model for two statuses: a section of a pre-upgrade check, and the response to a start of add-on checks.
    r"^batch_create_addon_precheck: \$\.status\.items: unknown to AddonCheckStatus$",
)

EXPECTED = {
    "unlisted-section": (r"networkCheckStatus: unknown to PrecheckStatus$",),
    "unlisted-section-passed": (r"networkCheckStatus: unknown to PrecheckStatus$",),
    "unlisted-items": (r"addonCheckStatus\.items: unknown to AddonCheckStatus$",),
    "node-failed-without-items": (r"nodeStageStatus\[\]\.phase: unknown to NodeStageStatus$",),
    "addon-list-next-page": (r"pageInfo\.nextMarker: unknown to PageInfo$",),
    "addon-unreadable": (r"items\[\]\.metadata: not an object$",),
    "addon-quirks": (
        r"items: not a list$",
        r"createTimestamp: unknown to CheckTaskMetadata$",
        r"riskList: unknown to AddonCheckTask$",
    ),
    "addon-object-list": (r"items: not a list$",),
    "precheck-object-list": (r"items: not a list$",),
    "workflow-object-list": (r"items: not a list$",),
    "two-expiries": (r"expireTimestamp: unknown to PrecheckStatus$",),
    "wrong-kind": (r"^show_pre_check: \$\.status\.progress: unknown to PrecheckStatus$",),
    "wrong-shape": (
        r"^list_addon_precheck_tasks: \$\.items\[\]: not an object$",
        r"^show_pre_check: \$\.status\.clusterCheckStatus: not an object$",
        r"^show_pre_check: \$\.status\.phase: int where the SDK expects str$",
    ),
    "hostile": (r": not a date$", r": not a value of \w+$", r"riskSource\..*: unknown to RiskSource$"),
    "node-versions": (r"status\.nodeInfo: unknown to NodeStatus$",),
    "not-published": (r": the simulator has no such call$",),
}
