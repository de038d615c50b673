"""Calls every operation of the simulator in every scenario that answers, through Huawei's Python SDK.

Reads from standard input, as JSON: `demo`, the values that the simulator accepts; `scenarios`, each with `name`, `url` and
`autopilot`; `keyless`, runs without keys, each with `name`, `url`, `way`, `tokenFile`, `policy` and what is `expected`; and `isComplete`, whether these are all scenarios. Prints what the SDK understood differently from what was sent, and the numbers of calls. Exits 1 if there is any
difference that EXPECTED does not name, if a name in EXPECTED no longer differs, or if an operation never succeeded.
"""

import json
import logging
import re
import sys
import time
import uuid
import warnings

from calls import Caller
from expected import EVERYWHERE, EXPECTED
from keyless import check_run

ADDON_TYPES = ("addonUpgrade", "addonStatic")


def first(body, *keys):
    """The first entry of `items`, or a value in it; None if there is none."""
    items = (body or {}).get("items") or []
    value = items[0] if isinstance(items, list) and items else items
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value or None


def as_url(identifier):
    """An id as it can stand in a URL. A lone surrogate cannot."""
    return str(identifier or uuid.uuid4()).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def read_everything(caller):
    """Calls every operation that reads. Where a list is empty, it asks for an id that does not exist."""
    caller.call("list_clusters", detail="true")
    caller.call("show_cluster")
    caller.call("show_cluster_upgrade_info")
    caller.call("list_cluster_upgrade_paths")
    caller.call("list_cluster_upgrade_feature_gates")
    caller.call("list_cluster_master_snapshot_tasks")
    caller.call("list_addon_templates")
    caller.call("list_addon_templates", addon_template_name="coredns")
    workflows = caller.call("list_upgrade_work_flows")
    caller.call("show_upgrade_work_flow", upgrade_workflow_id=as_url(first(workflows, "metadata", "uid")))
    prechecks = caller.call("list_pre_check_tasks")
    caller.call("show_pre_check", task_id=as_url(first(prechecks, "metadata", "uid")))
    upgrades = caller.call("list_upgrade_cluster_tasks")
    caller.call("show_upgrade_cluster_task", task_id=as_url(first(upgrades, "metadata", "uid")))
    addons = caller.call("list_addon_instances")
    caller.call("show_addon_instance", id=as_url(first(addons, "metadata", "uid")))
    if not caller.autopilot:
        read_standard(caller)


def read_standard(caller):
    """Calls the operations that Autopilot clusters lack."""
    nodes = caller.call("list_nodes", limit=2)
    marker = ((nodes or {}).get("pageInfo") or {}).get("nextMarker")
    if marker:
        caller.call("list_nodes", limit=2, marker=as_url(marker))
    caller.call("show_node", node_id=as_url(first(nodes, "metadata", "uid")))
    pools = caller.call("list_node_pools")
    caller.call("show_node_pool", nodepool_id=as_url(first(pools, "metadata", "uid")))
    tasks = caller.call("list_addon_precheck_tasks")
    for kind in ADDON_TYPES:
        caller.call("list_addon_precheck_tasks", type=kind)
    caller.call("list_addon_precheck_tasks", task_id=as_url(first(tasks, "metadata", "taskID")))
    caller.call("list_addon_precheck_tasks", addon_instance_id=as_url(first(tasks, "metadata", "addonInstanceID")))


def control_upgrade(caller):
    """Calls the operations on the current upgrade. Most of them are refused, depending on its phase."""
    if not caller.autopilot:
        caller.call("pause_upgrade_cluster_task")
        caller.call("continue_upgrade_cluster_task")
    caller.call("retry_upgrade_cluster_task")


def upgrade_cluster(caller, versions):
    """Goes through a whole upgrade, as far as the scenario allows: workflow, checks, backup, upgrade, confirmation."""
    create_workflow(caller, versions)
    workflows = caller.call("list_upgrade_work_flows")
    identifier = as_url(first(workflows, "metadata", "uid"))
    caller.call("upgrade_work_flow_update", {"status": {"phase": "Cancel"}}, upgrade_workflow_id=identifier)
    create_workflow(caller, versions)
    spec = {"clusterID": caller.demo["clusterId"], **versions}
    caller.call("create_pre_check", {"kind": "PreCheckTask", "apiVersion": "v3", "spec": spec})
    if not caller.autopilot:
        caller.call("batch_create_addon_precheck", addon_request(caller))
    caller.call("create_cluster_master_snapshot")
    wait_for(lambda: phase_of(caller, "list_pre_check_tasks"))
    strategy = {"type": "inPlaceRollingUpdate", "inPlaceRollingUpdate": {"userDefinedStep": 20}}
    action = {"targetVersion": versions["targetVersion"], "strategy": strategy}
    metadata = {"kind": "UpgradeTask", "apiVersion": "v3"}
    caller.call("upgrade_cluster", {"metadata": metadata, "spec": {"clusterUpgradeAction": action}})
    control_upgrade(caller)
    wait_for(lambda: phase_of(caller, "list_upgrade_cluster_tasks"))
    caller.call("create_post_check", {"kind": "PostCheckTask", "apiVersion": "v3", "spec": spec})


def create_workflow(caller, versions):
    spec = {"clusterID": caller.demo["clusterId"], **versions}
    caller.call("create_upgrade_work_flow", {"kind": "WorkFlowTask", "apiVersion": "v3", "spec": spec})


def addon_request(caller):
    """A request to check the first installed add-on for the last version that its template has."""
    addon = first(caller.call("list_addon_instances"))
    template = ((addon or {}).get("spec") or {}).get("addonTemplateName") or "coredns"
    one = {
        "addonTemplateName": template,
        "addonInstanceID": ((addon or {}).get("metadata") or {}).get("uid") or str(uuid.uuid4()),
        "targetVersion": {"coredns": "1.30.33"}.get(template, "1.0.1"),
        "type": "addonUpgrade",
    }
    return {
        "kind": "AddonCheck",
        "apiVersion": "v3",
        "spec": {"clusterID": caller.demo["clusterId"], "addonList": [one]},
    }


def phase_of(caller, listing):
    items = (caller.call(listing) or {}).get("items") or []
    last = items[-1] if isinstance(items, list) and items else {}
    return (last.get("status") or {}).get("phase")


def wait_for(read_phase, seconds=3):
    """Waits until a task is no longer under way."""
    end = time.monotonic() + seconds
    while read_phase() in ("Init", "Queuing", "Running") and time.monotonic() < end:
        time.sleep(0.1)


def check(scenario, demo):
    """Runs one scenario. Returns its caller."""
    caller = Caller(scenario["url"], demo, scenario["autopilot"])
    read_everything(caller)
    control_upgrade(caller)
    upgrade_cluster(caller, {"clusterVersion": demo["currentVersion"], "targetVersion": demo["targetVersion"]})
    if scenario["name"] != "big":
        read_everything(caller)
    return caller


def unexpected(name, problems):
    """The problems that EXPECTED does not name, and the patterns of EXPECTED that match no problem."""
    lines = sorted({f"{method}: {text}" for method, text in problems})
    patterns = EXPECTED.get(name, ())
    rest = [line for line in lines if not any(re.search(pattern, line) for pattern in EVERYWHERE + patterns)]
    stale = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in lines)]
    return rest, [f"EXPECTED names {pattern!r}, which no longer differs" for pattern in stale]


def main():
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    given = json.load(sys.stdin)
    callers, failed = [], 0
    for scenario in given["scenarios"]:
        caller = check(scenario, given["demo"])
        callers.append(caller)
        rest, stale = unexpected(scenario["name"], caller.problems)
        for line in rest[:20] + stale:
            print(f"{scenario['name']}: {line}".encode("ascii", "backslashreplace").decode())
        failed += len(rest) + len(stale)
    for run in given["keyless"]:
        problems, caller = check_run(run, given["demo"])
        callers.append(caller)
        for line in problems:
            print(f"{run['name']}: {line}".encode("ascii", "backslashreplace").decode())
        failed += len(problems)
    called = set().union(*(caller.called for caller in callers))
    succeeded = set().union(*(caller.succeeded for caller in callers))
    never = sorted(called - succeeded) if given["isComplete"] else []
    for method in never:
        print(f"{method} never succeeded")
    ended = {key: sum(caller.ended[key] for caller in callers) for key in callers[0].ended}
    total = sum(ended.values())
    print(
        f"{len(given['scenarios'])} scenarios, {len(given['keyless'])} runs without keys, {len(called)} operations, {total} calls "
        f"({', '.join(f'{count} {key}' for key, count in ended.items())}), "
        f"{sum(caller.values for caller in callers)} values compared, {failed + len(never)} differences"
    )
    return 1 if failed or never else 0


if __name__ == "__main__":
    sys.exit(main())
