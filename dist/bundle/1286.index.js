export const id = 1286;
export const ids = [1286];
export const modules = {

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
A3: () => (reasonOf2),
CX: () => (coverageGapText),
JI: () => (supportClause),
M5: () => (targetMismatch),
Pw: () => (WHO),
ZG: () => (riskMessage),
_H: () => (readinessMessage),
aN: () => (UNREAD_TARGET_MEANING),
at: () => (branchName),
bA: () => (baseBranchProblem),
em: () => (joinedAdvice),
fV: () => (targetClause),
jd: () => (PLAN_TEXTS),
jn: () => (removedApiAdvice),
n9: () => (planMessage),
s2: () => (CALLER_FIX),
sF: () => (READINESS_MEANINGS),
uN: () => (MISSING_MANIFESTS),
wC: () => (READINESS_CLAUSES),
xL: () => (calledText),
xt: () => (wayText)
});
var _2WUU5VUR_js_2 = __webpack_require__(9873);
var _DUW5NSCC_js_0 = __webpack_require__(6606);
var _UKFUSHME_js_1 = __webpack_require__(1912);
var _CCDJ4O4E_js_3 = __webpack_require__(1786);





// lib/messages/plan-texts.js
var ACCEPT = {
  en: "If it is intended, add a waiver for it to the policy (name, reason, owner, expires).",
  zh: "如果确实需要这样做，请在策略中为其添加豁免（name、reason、owner、expires）。"
};
var withAcceptance = (fix) => (0,_UKFUSHME_js_1/* .sentences */ .hC)(fix, ACCEPT);
var CLUSTER_DELETED = {
  title: { en: "Cluster is deleted", zh: "集群会被删除" },
  meaning: {
    en: "A deleted cluster is gone, with its nodes and everything that runs on them.",
    zh: "集群连同其节点以及运行在节点上的全部应用都会消失。"
  },
  fix: withAcceptance({
    en: "Put its block back, or add a moved block if it has another address now. A removed block with destroy = false takes the cluster out of Terraform and keeps it.",
    zh: "请恢复对应的配置块；如果只是地址有变化，请添加 moved 块。带有 destroy = false 的 removed 块可以让集群脱离 Terraform 管理而不被删除。"
  })
};
var CLUSTER_REPLACED = {
  title: { en: "Cluster is replaced", zh: "集群会被替换" },
  meaning: {
    en: "This is no upgrade: the cluster is deleted with everything that runs on it, and the new one is empty.",
    zh: "这不是升级：集群连同运行在其上的全部应用会被删除，新建的集群是空的。"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or let Terraform ignore it (lifecycle, ignore_changes). To upgrade, use an upgrade resource.",
    zh: "请撤销导致替换的修改，或让 Terraform 忽略它（lifecycle 的 ignore_changes）。升级集群请使用专门的升级资源。"
  })
};
var NODE_POOL_REPLACED = {
  title: { en: "Node pool is replaced", zh: "节点池会被替换" },
  meaning: {
    en: "All nodes of the pool are deleted, and what runs on them is evicted at once instead of in batches.",
    zh: "节点池的所有节点都会被删除，其上的应用会同时被驱逐，而不是分批进行。"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or create a second node pool and drain the first one before you remove it.",
    zh: "请撤销导致替换的修改；或者先创建另一个节点池，排空旧节点池之后再移除它。"
  })
};
var ADDON_REPLACED = {
  title: { en: "Add-on is replaced", zh: "插件会被替换" },
  meaning: {
    en: "The add-on is uninstalled and installed again: what it provides is missing meanwhile, and settings that were made elsewhere are lost.",
    zh: "插件会先卸载再安装：期间相应功能不可用，在其他地方所做的配置也会丢失。"
  },
  fix: withAcceptance({
    en: "Undo the change that forces the replacement, or change the version of the add-on in place.",
    zh: "请撤销导致替换的修改，或者只修改插件的版本，使其就地升级。"
  })
};
var CHECK_SKIPPED = {
  title: { en: "CCE’s own check is skipped", zh: "会跳过 CCE 自身的检查" },
  meaning: {
    en: "CCE would not check the cluster again immediately before the upgrade, so it would not notice what has changed since the gate ran.",
    zh: "CCE 不会在升级前再次检查集群，因此不会发现门禁运行之后的变化。"
  },
  fix: withAcceptance({
    en: 'Remove is_only_upgrade, or set it to "false".',
    zh: '请去掉 is_only_upgrade，或将其设为 "false"。'
  })
};
var UNNAMED_ITEM_SKIPPED = {
  title: { en: "An unnamed check item is skipped", zh: "会跳过一个未指明的检查项" },
  meaning: {
    en: "Nobody can accept the risk of an item without knowing which one it is.",
    zh: "不知道是哪个检查项，就无法确认其风险。"
  },
  fix: {
    en: "Give the entry the name of a check item, as plain text that is not marked as sensitive.",
    zh: "请在该条目中写明检查项的名称，且不要标记为 sensitive。"
  }
};
var ITEM_SKIPPED = {
  title: { en: "Check item is skipped", zh: "会跳过一个检查项" },
  meaning: {
    en: "CCE would not look at this item in its own check before the upgrade, and nobody has accepted that.",
    zh: "CCE 在升级前的检查中不会查看该检查项，而目前没有人确认过这一风险。"
  },
  fix: {
    en: "Remove the entry from skipped_check_item_list, or add a waiver for the item to the policy, under its own name (name, reason, owner, expires).",
    zh: "请从 skipped_check_item_list 中去掉该条目，或在策略中以该检查项的名称添加豁免（name、reason、owner、expires）。"
  }
};
var VERSION_UNCHECKED = {
  title: { en: "Add-on version was not checked", zh: "插件的目标版本未经检查" },
  meaning: {
    en: "The check of an add-on says nothing about another version than the one that it was made for.",
    zh: "插件检查的结果只对其所针对的版本有效。"
  },
  fix: withAcceptance({
    en: "Run the add-on check for this version (CCE console, API, or the input start), or change the plan to the version that was checked.",
    zh: "请针对该版本执行插件检查（CCE 控制台、API 或输入项 start），或在计划中改用检查过的版本。"
  })
};
var VALUES_LOST = {
  title: { en: "Add-on values are lost", zh: "插件参数会丢失" },
  meaning: {
    en: "The provider sends the values as a whole, so the add-on goes back to its defaults for each key that is left out.",
    zh: "Terraform 会整体提交插件参数，缺少的参数会恢复为默认值。"
  },
  fix: withAcceptance({
    en: "Keep these keys in values, for example by merging your changes into what the add-on has now.",
    zh: "请在 values 中保留这些参数，例如将修改合并到插件现有的参数中。"
  })
};
var VERSION_NOT_OFFERED = {
  title: { en: "Add-on version is not listed for the target", zh: "目标版本不支持该插件版本" },
  meaning: {
    en: "CCE may refuse the version, or it may not work with the target version of the cluster.",
    zh: "CCE 可能拒绝该插件版本，或者它无法与集群的目标版本配合使用。"
  },
  fix: {
    en: "Choose a version of the add-on that CCE lists for the target version of the cluster.",
    zh: "请选择 CCE 为集群目标版本列出的插件版本。"
  }
};
var UPGRADES_NOTHING = {
  title: { en: "This change upgrades nothing", zh: "该修改不会升级集群" },
  meaning: {
    en: "The provider does not upgrade a cluster whose version is changed here; only an upgrade resource does.",
    zh: "在此处修改版本不会触发集群升级，只有专门的升级资源才会升级集群。"
  },
  fix: {
    en: "Upgrade with huaweicloud_cce_cluster_upgrade (or its Autopilot form), and set the version here after the upgrade, or let Terraform ignore it (lifecycle, ignore_changes).",
    zh: "请使用 huaweicloud_cce_cluster_upgrade（或其 Autopilot 形式）升级，升级之后再修改此处的版本；也可以让 Terraform 忽略它（lifecycle 的 ignore_changes）。"
  }
};
var PLAN_TEXTS = {
  "cluster-deleted": CLUSTER_DELETED,
  "cluster-replaced": CLUSTER_REPLACED,
  "node-pool-replaced": NODE_POOL_REPLACED,
  "addon-replaced": ADDON_REPLACED,
  "check-skipped": CHECK_SKIPPED,
  "item-skipped": ITEM_SKIPPED,
  "addon-version-unchecked": VERSION_UNCHECKED,
  "addon-values-lost": VALUES_LOST,
  "addon-version-not-offered": VERSION_NOT_OFFERED,
  "upgrades-nothing": UPGRADES_NOTHING
};
function planTextsOf(detail) {
  return detail.code === "check-skipped" && detail.of === "unnamed-item" ? UNNAMED_ITEM_SKIPPED : PLAN_TEXTS[detail.code];
}

// lib/messages/known-risks.js
var NAMED = 5;
var ACCEPT2 = {
  en: "If it does not concern you, add a waiver for it to the policy.",
  zh: "如果不受影响，请在策略中为其添加豁免。"
};
function riskMessage({ risk, evidence, currentVersion, targetVersion }) {
  const { title, meaning, fix, fixedIn, to } = risk;
  const fixed = (0,_UKFUSHME_js_1/* .listed */ .KE)(fixedIn);
  const wait = fixedIn.length > 0 ? [{ en: `It is fixed in ${fixed.en}.`, zh: `该问题已在 ${fixed.zh} 中修复。` }] : [];
  const jump = to.length === 0 ? {
    en: `This concerns every upgrade, so also the one from ${currentVersion} to ${targetVersion}.`,
    zh: `每次升级都会受影响，从 ${currentVersion} 升级到 ${targetVersion} 也不例外。`
  } : {
    en: `The upgrade from ${currentVersion} to ${targetVersion} brings this change.`,
    zh: `从 ${currentVersion} 升级到 ${targetVersion} 会带来该变化。`
  };
  return { title, meaning, message: (0,_UKFUSHME_js_1/* .sentences */ .hC)(...evidenceTexts(evidence), jump), fix: (0,_UKFUSHME_js_1/* .sentences */ .hC)(fix, ...wait, ACCEPT2) };
}
var withoutGlobs = (pattern) => pattern.replaceAll("*", "…");
function evidenceTexts({ addons, clusterType, network, proxyMode, pools, line }) {
  const texts = [
    line === null ? null : { en: `The line has ${withoutGlobs(line)}.`, zh: `该行包含 ${withoutGlobs(line)}。` },
    clusterType === null ? null : { en: `The cluster is of the type ${clusterType}.`, zh: `集群类型为 ${clusterType}。` },
    network === null ? null : { en: `The container network is ${network}.`, zh: `容器网络模型为 ${network}。` },
    proxyMode === null ? null : { en: `kube-proxy runs in ${proxyMode} mode.`, zh: `kube-proxy 的模式为 ${proxyMode}。` },
    pools.length === 0 ? null : poolText(pools),
    ...addons.map(({ name, version }) => {
      const which = [name, version].filter((part) => part !== null).join(" ");
      return { en: `The add-on ${which} is installed.`, zh: `已安装插件 ${which}。` };
    })
  ];
  return texts.filter((text) => text !== null);
}
function poolText(pools) {
  const described = pools.map(({ name, os, runtime }) => {
    const what = [os, runtime].filter((part) => part !== null).join(", ");
    return { en: `${name} (${what})`, zh: `${name}（${what}）` };
  });
  const named2 = some(described);
  return { en: `Node pools: ${named2.en}.`, zh: `节点池：${named2.zh}。` };
}
function some(texts) {
  const first = (0,_UKFUSHME_js_1/* .listed */ .KE)(texts.slice(0, NAMED));
  const more = texts.length - NAMED;
  return more > 0 ? { en: `${first.en} ${(0,_DUW5NSCC_js_0/* .andMore */ .v)(more).en}`, zh: `${first.zh} ${(0,_DUW5NSCC_js_0/* .andMore */ .v)(more).zh}` } : first;
}
var RISK_DOUBTS = {
  "no-current-version": { en: "the exact current version is not known", zh: "当前的确切版本未知" },
  "no-target-version": _DUW5NSCC_js_0/* .NO_TARGET_VERSION */ .pY,
  "repository-not-scanned": { en: "manifests is not among the checks", zh: "checks 中没有 manifests" }
};
function risksNotJudged(risks, reason) {
  const names = some(risks);
  return {
    en: `Known risks that could not be judged (${reason.en}): ${names.en}. The verdict does not depend on them.`,
    zh: `无法判断的已知风险（${reason.zh}）：${names.zh}。结论与其无关。`
  };
}

// lib/messages/manifest-coverage.js
var MISSING_MANIFESTS = {
  "no-target-version": {
    message: {
      en: "Nothing states the target version, so it is not known which APIs the upgrade removes.",
      zh: "没有任何信息给出目标版本，无法确定升级会移除哪些 API。"
    },
    fix: {
      en: "Set target-version (auto reads it from the repository), or add a check that states it, such as precheck.",
      zh: "请设置 target-version（auto 表示从仓库中读取），或增加能够给出目标版本的检查，例如 precheck。"
    }
  },
  "older-target": {
    message: {
      en: "The target version is older than the version that the cluster runs, and CCE does not downgrade clusters.",
      zh: "目标版本低于集群当前运行的版本，而 CCE 不支持集群降级。"
    },
    fix: {
      en: "Correct target-version, or current-version where nothing else states it.",
      zh: "请更正 target-version；如果当前版本仅由 current-version 给出，也请检查它。"
    }
  },
  "slow-manifest-paths": {
    message: {
      en: "Matching the names of files with manifest-paths takes too long, so files were left that could hold a removed API.",
      zh: "将文件名与 manifest-paths 匹配耗时过长，有文件没有读取，其中可能使用了已移除的 API。"
    },
    fix: {
      en: "Use simpler globs in manifest-paths, with fewer wildcards in one name.",
      zh: "请在 manifest-paths 中使用更简单的 glob，减少单个名称中的通配符。"
    }
  },
  "scan-time-over": {
    message: {
      en: "The time for the run was over while files were left that could hold a removed API.",
      zh: "运行时间用完时仍有文件没有读取，其中可能使用了已移除的 API。"
    },
    fix: {
      en: "Raise wait-timeout, or leave files without manifests out of manifest-paths.",
      zh: "请增大 wait-timeout，或在 manifest-paths 中排除不含清单的文件。"
    }
  },
  "no-manifest-files": {
    message: {
      en: "No file of the workspace matches manifest-paths, so no manifest was read.",
      zh: "工作区中没有文件匹配 manifest-paths，因此没有读取任何清单文件。"
    },
    fix: {
      en: "Correct manifest-paths, whose globs start from the root of the repository.",
      zh: "请更正 manifest-paths；其中的 glob 从仓库根目录开始。"
    }
  },
  "no-checkout": {
    message: {
      en: "The workspace is not a checkout of the repository, so there is no manifest to read.",
      zh: "工作区不是该仓库的检出，没有可供读取的清单文件。"
    },
    fix: {
      en: "Add actions/checkout without path before this step; a runner or container without git leaves no .git folder.",
      zh: "请在该步骤之前加入 actions/checkout，且不设置 path；没有安装 git 的运行器或容器不会留下 .git 文件夹。"
    }
  },
  "other-commit": {
    message: {
      en: "The workspace holds another commit than the one that this event is about, so its manifests are not those to decide on.",
      zh: "工作区检出的不是该事件对应的提交，其中的清单文件不能作为判断依据。"
    },
    fix: {
      en: "Let actions/checkout check out the head commit of the pull request (its input ref). On pull_request_target, that is not the default.",
      zh: "请让 actions/checkout 检出拉取请求的最新提交（输入项 ref）。对于 pull_request_target，这不是默认行为。"
    }
  },
  "no-manifests": {
    message: {
      en: "The run checked manifests of the repository, which its evidence does not hold.",
      zh: "该次运行检查了仓库中的清单文件，而证据中没有保存这些文件。"
    },
    fix: {
      en: "Run the gate in a checkout of the same commit, with manifests among checks.",
      zh: "请在同一提交的检出中运行门禁，并在 checks 中加入 manifests。"
    }
  },
  "too-many-uses": {
    message: {
      en: "The repository holds more uses that would block than a report can list.",
      zh: "仓库中会阻止升级的使用超出了报告能够列出的数量。"
    },
    fix: {
      en: "Correct those that are listed, or give each cluster of the clusters file its own paths.",
      zh: "请更正已列出的使用，或在集群文件中为每个集群设置各自的 paths。"
    }
  }
};
var UNREAD = {
  "invalid-yaml": { en: "it is not valid YAML", zh: "不是有效的 YAML" },
  "duplicate-key": {
    en: "an object in it has its apiVersion or kind twice, which tools read differently",
    zh: "其中某个对象的 apiVersion 或 kind 出现两次，不同工具的读取结果不同"
  },
  "invalid-json": { en: "it is not valid JSON", zh: "不是有效的 JSON" },
  "invalid-hcl": { en: "it is not valid HCL", zh: "不是有效的 HCL" },
  "invalid-archive": { en: "it cannot be unpacked", zh: "无法解包" },
  "too-large": { en: "it is larger than 5 MiB", zh: "大于 5 MiB" },
  "too-deep": { en: "it is nested too deeply", zh: "嵌套层次过深" },
  "not-text": { en: "it is not text in UTF-8 or UTF-16", zh: "不是 UTF-8 或 UTF-16 文本" },
  unreadable: { en: "the system did not let the gate read it", zh: "系统不允许读取" },
  link: { en: "it is a link", zh: "它是链接" },
  "time-over": { en: "there was no time left to read it", zh: "没有剩余时间读取" },
  "too-many": { en: "it holds more than the gate can read", zh: "内容超出门禁能够读取的范围" },
  fault: { en: "the gate itself failed on it", zh: "门禁自身在处理它时出错" }
};
var SKIPPED = {
  ignored: { en: "git ignores them and tracks nothing in them", zh: "git 忽略它们，且没有跟踪其中的任何文件" },
  binary: { en: "they are binary", zh: "它们是二进制文件" },
  "large-data": { en: "they are larger than 5 MiB and hold no apiVersion", zh: "它们大于 5 MiB，且不含 apiVersion" },
  submodule: {
    en: "they are submodules that are not checked out (input submodules of actions/checkout)",
    zh: "它们是没有检出的子模块（actions/checkout 的输入项 submodules）"
  },
  sparse: {
    en: "the workspace is a sparse checkout without them",
    zh: "工作区是稀疏检出，其中没有这些文件"
  },
  deleted: {
    en: "git tracks them, and an earlier step or the system left them out of the workspace",
    zh: "git 跟踪它们，但先前的步骤或系统没有把它们保留在工作区中"
  },
  lfs: {
    en: "Git LFS has their contents, and the workspace has not (input lfs of actions/checkout)",
    zh: "其内容在 Git LFS 中，而工作区里没有（actions/checkout 的输入项 lfs）"
  },
  link: { en: "they are links that lead to no file of the repository", zh: "它们是链接，而指向的不是仓库中的文件" }
};
var UNNAMED_SPARSE = {
  en: 'Files that a sparse checkout leaves out, which git cannot name here. Let git read the checkout (git config --global --add safe.directory "$GITHUB_WORKSPACE"), or check out the whole repository.',
  zh: '稀疏检出所排除的文件，git 在此无法列出它们。请允许 git 读取检出（git config --global --add safe.directory "$GITHUB_WORKSPACE"），或检出整个仓库。'
};
var ENDED = {
  "time-over": { en: "the time for the run was over", zh: "运行时间已用完" },
  canceled: _DUW5NSCC_js_0/* .RUN_CANCELED */ .k5,
  "slow-paths": {
    en: "matching their names with manifest-paths takes too long",
    zh: "将文件名与 manifest-paths 匹配耗时过长"
  }
};
function manifestGapText(gap) {
  switch (gap.code) {
    case "unread-manifest": {
      const at = gap.line === null ? gap.file : `${gap.file}, line ${gap.line}`;
      const atZh = gap.line === null ? gap.file : `${gap.file}:${gap.line}`;
      const why = UNREAD[gap.why];
      return {
        en: `${at}: ${why.en}, and it could hold a removed API. Correct it, or leave it out of manifest-paths.`,
        zh: `${atZh}：${why.zh}，其中可能使用了已移除的 API。请更正，或在 manifest-paths 中将其排除。`
      };
    }
    case "absent-files":
    case "skipped-files": {
      if (gap.why === "unnamed-sparse")
        return UNNAMED_SPARSE;
      const { en, zh } = SKIPPED[gap.why];
      const more = gap.count - gap.files.length;
      const rest = more > 0 ? (0,_DUW5NSCC_js_0/* .andMore */ .v)(more) : (0,_DUW5NSCC_js_0/* .same */ .FB)("");
      return {
        en: `Not read, because ${en}: ${[gap.files.join(", "), rest.en].join(" ").trim()}.`,
        zh: `没有读取，因为${zh}：${[gap.files.join("、"), rest.zh].join(" ").trim()}。`
      };
    }
    case "more-uses":
      return {
        en: `The report lists the ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(gap.listed)} most severe of ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(gap.total)} uses in the repository.`,
        zh: `仓库中共有 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(gap.total)} 处使用，报告只列出最严重的 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(gap.listed)} 处。`
      };
    case "more-unread":
      return {
        en: `${(0,_UKFUSHME_js_1/* .counted */ .hS)(gap.count, "more file or part of one", "more files or parts of them")} could not be read, and could hold a removed API.`,
        zh: `另有 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(gap.count)} 个文件或其中的部分无法读取，其中可能使用了已移除的 API。`
      };
    case "scan-ended":
      return {
        en: `Not the whole repository, but only ${(0,_UKFUSHME_js_1/* .counted */ .hS)(gap.fileCount, "file")} of it: ${ENDED[gap.why].en}.`,
        zh: `只读取了仓库中的 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(gap.fileCount)} 个文件：${ENDED[gap.why].zh}。`
      };
    case "unknown-removals":
      return {
        en: `APIs that ${gap.targetVersion} removes: the gate knows the removals up to Kubernetes ${gap.newest}. Use a newer release of the gate.`,
        zh: `${gap.targetVersion} 移除的 API：门禁掌握的移除信息截至 Kubernetes ${gap.newest}。请使用更新的门禁版本。`
      };
  }
}

// lib/messages/plan.js
var LISTED = 3;
var LISTED_KEYS = 10;
var planMessage = (subject) => ({
  ...planTextsOf(subject.detail),
  message: messageOf(subject)
});
function messageOf({ detail, addresses, addon }) {
  const where = some2(addresses, LISTED);
  const name = addon ?? "(sensitive value)";
  switch (detail.code) {
    case "cluster-deleted":
      return deletion(where, detail);
    case "cluster-replaced":
    case "node-pool-replaced":
    case "addon-replaced":
      return replacement(where, detail);
    case "check-skipped":
      return SKIPPED2[detail.of](where);
    case "item-skipped":
      return skippedItem(where, detail.item);
    case "addon-version-unchecked":
      return uncheckedVersion(where, name, detail);
    case "addon-values-lost":
      return lostKeys(where, name, detail);
    case "addon-version-not-offered":
      return versionNotOffered(where, name, detail);
    case "upgrades-nothing":
      return upgradesNothing(where, detail);
  }
}
function some2(names, most) {
  const first = (0,_UKFUSHME_js_1/* .listed */ .KE)(names.slice(0, most));
  const more = names.length - most;
  return more > 0 ? { en: `${first.en} ${(0,_DUW5NSCC_js_0/* .andMore */ .v)(more).en}`, zh: `${first.zh} ${(0,_DUW5NSCC_js_0/* .andMore */ .v)(more).zh}` } : first;
}
var REASONS = {
  replace_because_cannot_update: { en: "", zh: "" },
  replace_because_tainted: { en: ", because it is marked as tainted", zh: "，因为它被标记为 tainted" },
  replace_by_request: { en: ", because -replace asks for it", zh: "，因为使用了 -replace" },
  replace_by_triggers: {
    en: ", because something changes that its replace_triggered_by names",
    zh: "，因为其 replace_triggered_by 所引用的对象有变化"
  },
  delete_because_no_resource_config: {
    en: ", because its block is no longer in the configuration",
    zh: "，因为配置中已没有对应的 resource 块"
  },
  delete_because_wrong_repetition: {
    en: ", because its block gains or loses count or for_each",
    zh: "，因为其 count 或 for_each 有增减"
  },
  delete_because_count_index: { en: ", because count became too small for it", zh: "，因为 count 变小" },
  delete_because_each_key: { en: ", because its key is no longer in for_each", zh: "，因为 for_each 中已没有对应的键" },
  delete_because_no_module: {
    en: ", because its module is no longer in the configuration",
    zh: "，因为配置中已没有对应的 module 块"
  },
  delete_because_no_move_target: {
    en: ", because the block that it was moved to does not exist",
    zh: "，因为 moved 块的目标不存在"
  }
};
var reasonOf = (why) => why === null ? (0,_DUW5NSCC_js_0/* .same */ .FB)("") : REASONS[why];
var deletion = (where, { why, isDeposed }) => isDeposed ? leftover(where) : { en: `The plan deletes ${where.en}${reasonOf(why).en}.`, zh: `该计划会删除 ${where.zh}${reasonOf(why).zh}。` };
var leftover = ({ en, zh }) => ({
  en: `The plan deletes what an earlier replacement of ${en} left over (a deposed object).`,
  zh: `该计划会删除 ${zh} 先前被替换后遗留的对象（deposed）。`
});
function replacement(where, { why, attributes, isDeposed }) {
  if (isDeposed)
    return leftover(where);
  const names = some2(attributes, LISTED_KEYS);
  const reason = attributes.length === 0 ? reasonOf(why) : { en: `, because it cannot change this in place: ${names.en}`, zh: `，因为以下属性不能就地修改：${names.zh}` };
  return {
    en: `The plan replaces ${where.en}${reason.en}.`,
    zh: `该计划会删除并重新创建 ${where.zh}${reason.zh}。`
  };
}
var SKIPPED2 = {
  whole: ({ en, zh }) => ({
    en: `${en} sets is_only_upgrade, so CCE upgrades the cluster without its own pre-upgrade check.`,
    zh: `${zh} 设置了 is_only_upgrade，CCE 会不经升级前检查直接升级集群。`
  }),
  "unnamed-item": ({ en, zh }) => ({
    en: `${en} has an entry in skipped_check_item_list that does not name the item, or names it only as a sensitive value.`,
    zh: `${zh} 的 skipped_check_item_list 中有一个条目没有写明检查项，或其名称是 sensitive 值。`
  })
};
var skippedItem = ({ en, zh }, item) => ({
  en: `${en} tells CCE to skip ${item} in the check before the upgrade.`,
  zh: `${zh} 让 CCE 在升级前的检查中跳过 ${item}。`
});
var SENSITIVE = { en: "(a sensitive value)", zh: "（sensitive 值）" };
var versionText = (version) => version === null ? SENSITIVE : (0,_DUW5NSCC_js_0/* .same */ .FB)(version);
function uncheckedVersion(where, addon, { version, checked }) {
  const to = versionText(version);
  const found = some2(checked, LISTED);
  return checked.length === 0 ? {
    en: `${where.en} upgrades the add-on ${addon} to ${to.en}, but there is no valid check of that add-on.`,
    zh: `${where.zh} 会将插件 ${addon} 升级到 ${to.zh}，但该插件没有有效期内的检查结果。`
  } : {
    en: `${where.en} upgrades the add-on ${addon} to ${to.en}, but its check was made for ${found.en}.`,
    zh: `${where.zh} 会将插件 ${addon} 升级到 ${to.zh}，但检查所针对的版本为 ${found.zh}。`
  };
}
function lostKeys(where, addon, { keys, hidden }) {
  const names = some2(keys, LISTED_KEYS);
  const [en, zh] = [[], []];
  if (keys.length > 0) {
    en.push(names.en);
    zh.push(names.zh);
  }
  if (hidden > 0) {
    en.push(`${(0,_UKFUSHME_js_1/* .counted */ .hS)(hidden, "key")} of sensitive values, which are not shown`);
    zh.push(`sensitive 值中的 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(hidden)} 个参数（不显示）`);
  }
  return {
    en: `${where.en} drops values of the add-on ${addon} that it has now: ${en.join("; ")}.`,
    zh: `${where.zh} 会丢失插件 ${addon} 现有的参数：${zh.join("；")}。`
  };
}
function versionNotOffered(where, addon, { version, target, offered }) {
  const to = versionText(version);
  const versions = some2(offered, LISTED);
  const rest = offered.length === 0 ? { en: "It lists none.", zh: "CCE 没有列出任何版本。" } : { en: `It lists ${versions.en}.`, zh: `CCE 列出的版本：${versions.zh}。` };
  return {
    en: `${where.en} sets the add-on ${addon} to ${to.en}, which CCE does not list for ${target}. ${rest.en}`,
    zh: `${where.zh} 将插件 ${addon} 设为 ${to.zh}，但 CCE 没有为 ${target} 列出该版本。${rest.zh}`
  };
}
var upgradesNothing = (where, { from, to }) => ({
  en: `${where.en} changes the version of the cluster from ${versionText(from).en} to ${versionText(to).en}, but does not upgrade it.`,
  zh: `${where.zh} 将集群版本由 ${versionText(from).zh} 改为 ${versionText(to).zh}，但不会升级集群。`
});

// lib/messages/coverage.js
var NAMED_NODES = 5;
var FACTS = {
  identity: { en: "its name and phase", zh: "集群名称和状态" },
  versions: { en: "its live version and the targets on offer", zh: "集群当前版本和可升级的目标版本" },
  workflow: { en: "its upgrade workflow", zh: "升级流程引导任务" },
  backup: { en: "the age of its backup", zh: "最近一次备份的时间" },
  paths: { en: "the upgrade paths", zh: "可升级的版本路径" },
  "node-pools": { en: "the autoscaling of its node pools", zh: "节点池的弹性伸缩设置" },
  releases: { en: "what its Helm releases store", zh: "Helm Release 中保存的对象" },
  nodes: { en: "its nodes after the upgrade", zh: "升级后的节点" },
  "node-versions": { en: "the versions of its nodes", zh: "节点的版本" },
  "node-labels": { en: "the labels of its nodes, which mark skipped ones", zh: "节点的标签（用于标记被跳过的节点）" }
};
var NEEDS_NODE_LIST = {
  en: " It needs the permission cce:node:list.",
  zh: "需要权限 cce:node:list。"
};
function reasonOf2(why) {
  if (why.code === "not-in-response")
    return { en: "not in the response", zh: "响应中没有" };
  if (why.code === "not-saved")
    return { en: "no file in results holds it", zh: "results 的文件中没有" };
  if (why.code === "not-queried")
    return { en: "CCE was not asked", zh: "没有向 CCE 查询" };
  const { kind, status } = why;
  const failure = status === null ? (0,_DUW5NSCC_js_0/* .same */ .FB)(kind) : { en: `${kind}, status ${status}`, zh: `${kind}，状态码 ${status}` };
  return why.code === "request-failed" ? failure : { en: `${failure.en}, after other answers`, zh: `${failure.zh}，此前的响应并非如此` };
}
var riskReason = (why) => isOfRun(why) ? RISK_DOUBTS[why.code] : reasonOf2(why);
var isOfRun = (why) => why.code in RISK_DOUBTS;
function leftOpenReason(why) {
  switch (why.code) {
    case "check-running":
      return { en: "its check is still running", zh: "其中的检查仍在进行" };
    case "in-use":
      return { en: "somebody has gone on with it", zh: "已有人继续执行" };
    default:
      return reasonOf2(why);
  }
}
var plannedVersion = (version) => version === null ? { en: "a sensitive value", zh: "某个 sensitive 值" } : (0,_DUW5NSCC_js_0/* .same */ .FB)(version);
function namedNodes(all) {
  const list = nodeList(all);
  return { en: `${(0,_DUW5NSCC_js_0/* .nodes */ .a9)(all.length).en} (${list.en})`, zh: `${(0,_DUW5NSCC_js_0/* .nodes */ .a9)(all.length).zh}（${list.zh}）` };
}
function nodeList(all) {
  const names = all.slice(0, NAMED_NODES).map(_DUW5NSCC_js_0/* .nodeText */ .qd);
  const more = all.length - names.length;
  const rest = more > 0 ? (0,_DUW5NSCC_js_0/* .andMore */ .v)(more) : (0,_DUW5NSCC_js_0/* .same */ .FB)("");
  return {
    en: `${names.map(({ en }) => en).join(", ")} ${rest.en}`.trim(),
    zh: `${names.map(({ zh }) => zh).join("、")} ${rest.zh}`.trim()
  };
}
function coverageGapText(gap) {
  switch (gap.code) {
    case "absent-section":
      return {
        en: `The ${gap.section}: the task is finished, but has no such section.`,
        zh: `${(0,_DUW5NSCC_js_0/* .sectionName */ .$)(gap.section).zh}：任务已完成，但完全没有这一部分。`
      };
    case "unlisted-section":
      return {
        en: `${gap.section}: CCE does not document this part of the task. What it contains was decided like any other item, but the gate cannot tell whether it is complete.`,
        zh: `${gap.section}：CCE 文档中没有任务的这一部分。其中的检查项已照常判定，但无法确认是否完整。`
      };
    case "nodes-without-items": {
      const { en, zh } = (0,_DUW5NSCC_js_0/* .nodes */ .a9)(gap.nodes.length);
      const list = nodeList(gap.nodes);
      return { en: `${en} without any check item: ${list.en}.`, zh: `${zh}没有任何检查项：${list.zh}。` };
    }
    case "unnamed-addon":
      return {
        en: "An installed add-on without an id or a name: the gate cannot tell whether it was checked.",
        zh: "有一个已安装的插件没有 ID 或名称：无法确认它是否检查过。"
      };
    case "no-addon-target":
      return {
        en: `Add-on ${gap.addon}: CCE offers no newer version of it for the target version of the cluster, so no check was started.`,
        zh: `插件 ${gap.addon}：CCE 没有提供适用于集群目标版本的更新版本，因此没有启动检查。`
      };
    case "partial-list": {
      const list = gap.of === "installed-addons" ? { en: "installed add-ons", zh: "已安装插件" } : { en: `${(0,_DUW5NSCC_js_0/* .checkName */ .I3)(gap.check).en} tasks`, zh: `${(0,_DUW5NSCC_js_0/* .checkName */ .I3)(gap.check).zh}任务` };
      return gap.total === null ? {
        en: `The list of ${list.en}: CCE sent ${gap.listed} entries and names another page, but documents no way to request it.`,
        zh: `${list.zh}列表：CCE 返回了 ${gap.listed} 条并指明还有下一页，而文档中没有查询下一页的方法。`
      } : {
        en: `The list of ${list.en}: CCE sent ${gap.listed} of ${gap.total} entries.`,
        zh: `${list.zh}列表：共 ${gap.total} 条，CCE 只返回了 ${gap.listed} 条。`
      };
    }
    case "no-fresh-addon-check":
      return {
        en: `Add-on ${gap.addon}: it has no valid check result.`,
        zh: `插件 ${gap.addon}：没有有效期内的检查结果。`
      };
    case "no-addon-list": {
      const why = reasonOf2(gap.why);
      return {
        en: `Whether every installed add-on was checked: the list of add-ons could not be read (${why.en}).`,
        zh: `无法确认是否检查了所有已安装的插件：获取不到插件列表（${why.zh}）。`
      };
    }
    case "releases-unread": {
      const why = reasonOf2(gap.why);
      return {
        en: `Whether a Helm release stores a removed API: the releases could not be read whole (${why.en}).`,
        zh: `无法确认 Helm Release 是否保存了已移除的 API：未能完整获取 Release（${why.zh}）。`
      };
    }
    case "nodes-unread": {
      const why = reasonOf2(gap.why);
      const needs = gap.why.code === "request-failed" && gap.why.kind === "no-permission" ? NEEDS_NODE_LIST : _DUW5NSCC_js_0/* .NO_TEXT */ .gd;
      return {
        en: `Whether every node was upgraded: the list of nodes could not be read whole (${why.en}).${needs.en}`,
        zh: `无法确认所有节点是否都已升级：未能完整获取节点列表（${why.zh}）。${needs.zh}`
      };
    }
    case "nodes-without": {
      const { en, zh } = namedNodes(gap.nodes);
      return gap.what === "version" ? {
        en: `Whether every node was upgraded: CCE states no version for ${en}, although it does for others.`,
        zh: `无法确认所有节点是否都已升级：CCE 没有给出以下节点的版本，而给出了其他节点的版本：${zh}。`
      } : {
        en: `Whether a node was skipped: CCE states no labels for ${en}, although it does for others.`,
        zh: `无法确认是否有节点被跳过：CCE 没有给出以下节点的标签，而给出了其他节点的标签：${zh}。`
      };
    }
    case "risks-not-judged":
      return risksNotJudged(gap.risks, riskReason(gap.why));
    case "own-results": {
      const [first = "", ...others] = gap.files;
      const rest = others.length > 0 ? (0,_DUW5NSCC_js_0/* .andMore */ .v)(others.length) : (0,_DUW5NSCC_js_0/* .same */ .FB)("");
      return {
        en: `Where the results come from: ${[first, rest.en].join(" ").trim()} is in the workspace of this pull request, so its author can have supplied the evidence. Let the gate query CCE, or keep the files of results outside the workspace.`,
        zh: `结果的来源：${[first, rest.zh].join(" ").trim()} 位于此拉取请求的工作区中，可能由其作者提供。请让门禁直接查询 CCE，或将 results 中的文件保存在工作区之外。`
      };
    }
    case "workflow-left-open": {
      const id = gap.workflowId ?? "";
      const why = leftOpenReason(gap.why);
      return {
        en: `The upgrade workflow ${id === "" ? "" : `${id} `}that this run opened is still open (${why.en}). End it in the CCE console before anything else upgrades the cluster, such as terraform apply.`,
        zh: `本次运行创建的升级流程引导任务${id === "" ? "" : ` ${id} `}仍未结束（${why.zh}）。在用其他方式（例如 terraform apply）升级集群之前，请先在 CCE 控制台结束它。`
      };
    }
    case "unknown-in-plan":
      return {
        en: `${gap.attribute} of ${gap.address}: it is known only after the apply, so the plan does not show what it will be.`,
        zh: `${gap.address} 的 ${gap.attribute}：其值在 apply 之后才能确定，计划中看不到。`
      };
    case "planned-addon-not-checked": {
      const version = plannedVersion(gap.version);
      return {
        en: `Add-on ${gap.addon}: the plan upgrades it to ${version.en}, but this run checked no add-ons (input checks).`,
        zh: `插件 ${gap.addon}：计划会将其升级到 ${version.zh}，但本次运行没有检查插件（输入项 checks）。`
      };
    }
    case "planned-addon-not-compared": {
      const [version, why] = [versionText(gap.version), reasonOf2(gap.why)];
      return {
        en: `Add-on ${gap.addon}: whether CCE lists version ${version.en} for ${gap.target} could not be read (${why.en}).`,
        zh: `插件 ${gap.addon}：无法确认 CCE 是否为 ${gap.target} 列出版本 ${version.zh}（${why.zh}）。`
      };
    }
    case "unread-manifest":
    case "more-unread":
    case "skipped-files":
    case "absent-files":
    case "scan-ended":
    case "more-uses":
    case "unknown-removals":
      return manifestGapText(gap);
    case "no-facts": {
      const why = reasonOf2(gap.why);
      const facts = gap.facts.map((group) => FACTS[group]);
      return {
        en: `Cluster facts that could not be read: ${facts.map(({ en }) => en).join("; ")} (${why.en}).`,
        zh: `未能获取的集群信息：${facts.map(({ zh }) => zh).join("、")}（${why.zh}）。`
      };
    }
  }
}

// lib/messages/removed-apis.js
var WHO = {
  kubectl: { en: "kubectl", zh: "kubectl" },
  helm: { en: "Helm", zh: "Helm" },
  controller: { en: "a controller", zh: "控制器" },
  "add-on": { en: "an add-on", zh: "插件" },
  scanner: { en: "a scanner or monitoring client", zh: "扫描或监控工具" },
  cce: { en: "CCE or Kubernetes itself", zh: "CCE 或 Kubernetes 自身" },
  unknown: { en: "an unknown client", zh: "未知客户端" }
};
function callerName({ who, name, version }) {
  const own = [who === "kubectl" || who === "helm" ? null : name, version].filter((part) => part !== null).join(" ");
  if (own === "")
    return WHO[who];
  return who === "kubectl" || who === "helm" ? (0,_DUW5NSCC_js_0/* .same */ .FB)(`${WHO[who].en} ${own}`) : { en: `${WHO[who].en} (${own})`, zh: `${WHO[who].zh}（${own}）` };
}
var CALLER_FIX = {
  kubectl: {
    en: "Find the person or script that runs kubectl with this API, such as a deployment job of another repository, and change what it applies.",
    zh: "找到用 kubectl 调用该 API 的人员或脚本（例如其他代码仓库的部署作业），并修改其应用的清单。"
  },
  helm: {
    en: "Upgrade the chart to a version that no longer uses the API.",
    zh: "将 Helm 模板升级到不再使用该 API 的版本。"
  },
  controller: {
    en: "Upgrade the controller to a version that supports the target version of the cluster.",
    zh: "将控制器升级到支持集群目标版本的版本。"
  },
  "add-on": {
    en: "Upgrade the add-on to a version for the target version of the cluster.",
    zh: "将插件升级到适用于集群目标版本的版本。"
  },
  scanner: {
    en: "Clients like this one often only list what the cluster serves; upgrade it or confirm that.",
    zh: "此类客户端往往只是列出集群提供的 API；请升级它，或确认确实如此。"
  },
  cce: {
    en: "If it still calls the API after a day, open a ticket with Huawei Cloud support.",
    zh: "如果一天之后仍有调用，请向华为云提交工单。"
  },
  unknown: {
    en: "Find the client by its user agent in the audit log of the cluster, and upgrade it.",
    zh: "在集群审计日志中根据用户代理（userAgent）找到该客户端，并将其升级。"
  }
};
var NAMED2 = 3;
function named(all, nameOf2) {
  const names = all.slice(0, NAMED2).map(nameOf2);
  const rest = all.length - names.length;
  return rest > 0 ? (0,_UKFUSHME_js_1/* .sentences */ .hC)((0,_UKFUSHME_js_1/* .listed */ .KE)(names), (0,_DUW5NSCC_js_0/* .andMore */ .v)(rest)) : (0,_UKFUSHME_js_1/* .listed */ .KE)(names);
}
var distinctBy = (all, key) => [
  ...new Map(all.map((one) => [key(one), one])).values()
];
function callerSentences({ callers }) {
  const distinct = distinctBy(callers, (one) => JSON.stringify([one.who, one.name, one.version]));
  const who = named(distinct, callerName);
  return [
    { en: `By its user agent, the caller is ${who.en}.`, zh: `根据用户代理（userAgent），调用方是${who.zh}。` },
    ...distinctBy(distinct, (one) => one.who).map((one) => CALLER_FIX[one.who])
  ];
}
function changeTo({ kind, removedIn, replacement: replacement2, isReplacementServedByBoth }) {
  if (removedIn === null || replacement2 === null && kind === null)
    return [];
  if (replacement2 === null)
    return [{ en: "No API replaces it, so remove it there.", zh: "没有替代的 API，请在这些位置将其移除。" }];
  return isReplacementServedByBoth === false ? [
    {
      en: `Replace it with ${replacement2}, in the order that the findings on these lines give.`,
      zh: `请改为 ${replacement2}，步骤顺序见这些行上的检查结果。`
    }
  ] : [{ en: `Change it there to ${replacement2}.`, zh: `请在这些位置改为 ${replacement2}。` }];
}
var lineNames = (lines) => named(lines, ({ file, line }) => (0,_DUW5NSCC_js_0/* .same */ .FB)(`${file}:${line}`));
var DAY = {
  en: "CCE looks at the calls of the past 24 hours, so run the check again a day after the change is applied.",
  zh: "CCE 检查的是过去 24 小时内的调用，请在变更生效一天后重新检查。"
};
var GUARDED = {
  en: "The template has a condition for it, so that nothing has to change there.",
  zh: "模板中已有相应的条件判断，无需修改。"
};
function outcomeSentences(row) {
  const { outcome, useCount, uses, fixedLines, callers } = row;
  switch (outcome) {
    case "live-and-repository": {
      const lines = lineNames(uses);
      const count = useCount ?? uses.length;
      return [
        {
          en: `Live and in this repository: it is called, and ${(0,_UKFUSHME_js_1/* .counted */ .hS)(count, "line")} here ${count === 1 ? "uses" : "use"} it (${lines.en}).`,
          zh: `正在被调用，且在本代码仓库中：有 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(count)} 处使用（${lines.zh}）。`
        },
        ...row.isGuarded === true ? [GUARDED, ...callerSentences(row)] : [...changeTo(row), DAY]
      ];
    }
    case "live-only":
      return [
        {
          en: "Live only: it is called, but no line of this repository that was read uses it.",
          zh: "仅在集群中被调用：本代码仓库中已读取的部分没有使用它。"
        },
        ...callerSentences(row),
        {
          en: "If a change of the past 24 hours has removed it, wait until 24 hours after the last call.",
          zh: "如果过去 24 小时内的变更已将其移除，请等到最后一次调用的 24 小时之后。"
        }
      ];
    case "repository-only": {
      const lines = lineNames(uses);
      if (row.isGuarded === true)
        return [
          {
            en: `In this repository only: CCE saw no call in the past 24 hours (${lines.en}).`,
            zh: `仅在本代码仓库中：CCE 在过去 24 小时内没有发现调用（${lines.zh}）。`
          },
          GUARDED
        ];
      if (row.isServedNow === false)
        return [
          {
            en: `In this repository only: the cluster does not serve it any more, so applying these files fails already (${lines.en}).`,
            zh: `仅在本代码仓库中：集群已不再提供，现在应用这些文件就会失败（${lines.zh}）。`
          },
          ...changeTo(row)
        ];
      return [
        {
          en: `In this repository only: CCE saw no call in the past 24 hours, but the next apply after the upgrade fails (${lines.en}).`,
          zh: `仅在本代码仓库中：CCE 在过去 24 小时内没有发现调用，但升级后下一次应用这些文件会失败（${lines.zh}）。`
        },
        ...changeTo(row)
      ];
    }
    case "fixed-here": {
      const lines = lineNames(fixedLines);
      return [
        {
          en: `Fixed in this pull request: no line that was read uses it any more (before: ${lines.en}).`,
          zh: `已在此拉取请求中修复：已读取的部分不再使用它（此前：${lines.zh}）。`
        },
        {
          en: "CCE still reports it until 24 hours after the last call: merge and apply the change, wait a day, and run the check again.",
          zh: "在最后一次调用的 24 小时之内，CCE 仍会报告：请合并并应用此变更，等待一天，然后重新检查。"
        }
      ];
    }
    case null:
      if (callers.length === 0)
        return [];
      return [
        useCount === null ? NOT_SCANNED : row.removedIn === null ? NOT_LOOKED_FOR : NOT_WHOLE,
        ...callerSentences(row)
      ];
  }
}
var NOT_SCANNED = {
  en: "It is called. Whether this repository uses it is not known: add manifests to the input checks, and check the repository out.",
  zh: "正在被调用。不确定本代码仓库中是否使用了它：请检出代码仓库，并在输入项 checks 中加入 manifests。"
};
var NOT_LOOKED_FOR = {
  en: "It is called. Whether this repository uses it is not known, because only the APIs of the catalog are looked for.",
  zh: "正在被调用。不确定本代码仓库中是否使用了它，因为只会查找目录中的 API。"
};
var NOT_WHOLE = {
  en: "It is called. No line of this repository that could be read uses it, but parts of the repository could not be read.",
  zh: "正在被调用。本代码仓库中能够读取的部分没有使用它，但有些部分未能读取。"
};
function changeSentences({ fix, fixedLines, outcome, callers }) {
  if (fix === "unknown" && callers.length > 0)
    return [
      {
        en: "Whether this pull request removes it somewhere is not known, because its changes, or the base version of a changed file, could not be read.",
        zh: "无法确认此拉取请求是否移除了它，因为未能读取其变更内容或某个变更文件的基础版本。"
      }
    ];
  if (outcome === "live-and-repository" && fixedLines.length > 0)
    return [
      {
        en: `This pull request removes ${(0,_UKFUSHME_js_1/* .counted */ .hS)(fixedLines.length, "use")} of it, but not all.`,
        zh: `此拉取请求移除了其中 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(fixedLines.length)} 处，但不是全部。`
      }
    ];
  return [];
}
function releaseName({ name, namespace, chart, chartVersion }) {
  const full = namespace === null ? name : `${namespace}/${name}`;
  const version = [chart, chartVersion].filter((part) => part !== null).join(" ");
  return version === "" ? (0,_DUW5NSCC_js_0/* .same */ .FB)(full) : { en: `${full} (chart ${version})`, zh: `${full}（模板 ${version}）` };
}
function releaseFix(releases) {
  const names = named(releases, releaseName);
  return {
    en: `Upgrade the chart first: ${names.en} still ${releases.length === 1 ? "stores" : "store"} it, and Helm cannot upgrade a release that stores an API which the cluster no longer serves.`,
    zh: `请先升级 Helm 模板：${names.zh} 仍保存着它，而当集群不再提供所保存的 API 时，Helm 无法升级该 Release。`
  };
}
var NOT_IN_CATALOG = {
  en: "The catalog of removed APIs does not have it. CCE can mean a parameter of the request, such as allowWatchBookmarks for events in Kubernetes 1.28.",
  zh: "已移除 API 的目录中没有它。CCE 可能是指请求的某个参数，例如 Kubernetes 1.28 中 events 的 allowWatchBookmarks。"
};
var removedApiAdvice = (row) => (0,_UKFUSHME_js_1/* .sentences */ .hC)(...row.removedIn === null ? [NOT_IN_CATALOG] : [], ...outcomeSentences(row), ...changeSentences(row), ...row.releases.length > 0 ? [releaseFix(row.releases)] : []);
var apiName = ({ apiVersion, kind, resource }) => [apiVersion, kind ?? resource].filter((part) => part !== null).join(" ");
var JOINED = {
  "live-and-repository": ({ en, zh }) => ({
    en: `Live and in this repository, so fix the lines here: ${en}.`,
    zh: `正在被调用且在本代码仓库中使用，请在此修复：${zh}。`
  }),
  "live-only": ({ en, zh }) => ({
    en: `Live only, so fix the callers: ${en}.`,
    zh: `仅在集群中被调用，请修复调用方：${zh}。`
  }),
  "fixed-here": ({ en, zh }) => ({
    en: `Fixed in this pull request: ${en}; CCE reports it until 24 hours after the last call.`,
    zh: `已在此拉取请求中修复：${zh}；在最后一次调用的 24 小时之内，CCE 仍会报告。`
  }),
  "repository-only": ({ en, zh }) => ({ en: `In this repository only: ${en}.`, zh: `仅在本代码仓库中：${zh}。` })
};
var JOINED_GUARDED = ({ en, zh }) => ({
  en: `Live, and in this repository only behind a condition of a template, so fix the callers: ${en}.`,
  zh: `正在被调用，且本代码仓库中仅在模板的条件判断之后使用，请修复调用方：${zh}。`
});
function joinedAdvice(rows) {
  const known = rows.flatMap((row) => row.outcome === null ? [] : [{ ...row, outcome: row.outcome }]);
  const sentencesOf = (own, words) => own.length === 0 ? [] : [words(named(own, (row) => (0,_DUW5NSCC_js_0/* .same */ .FB)(nameAndPlace(row))))];
  return [
    ..._2WUU5VUR_js_2/* .JOIN_OUTCOMES */ .Fv.flatMap((outcome) => sentencesOf(known.filter((row) => row.outcome === outcome && row.isGuarded !== true), JOINED[outcome])),
    ...sentencesOf(known.filter(({ isGuarded }) => isGuarded === true), JOINED_GUARDED)
  ];
}
function nameAndPlace(row) {
  const [use] = row.uses;
  return use === void 0 ? apiName(row) : `${apiName(row)} (${use.file}:${use.line})`;
}
function calledText(detail) {
  if (detail.code !== "removed-api" || detail.outcome === null)
    return [];
  if (detail.jump === "earlier" && detail.outcome === "repository-only")
    return [];
  return [detail.outcome === "repository-only" ? NOT_CALLED : CALLED];
}
var CALLED = { en: "It was called in the past 24 hours.", zh: "过去 24 小时内有调用。" };
var NOT_CALLED = { en: "It was not called in the past 24 hours.", zh: "过去 24 小时内没有调用。" };

// lib/messages/base-branch.js
var GIVE_PERMISSION = {
  en: "Give the job `permissions: contents: read` (and check `github-token` if you set it), or check out with `fetch-depth: 0`; then re-run this job.",
  zh: "请为该作业授予 `permissions: contents: read`（如果改过 `github-token`，也请一并检查），或以 `fetch-depth: 0` 检出代码，然后重新运行该作业。"
};
var tryAgain = ({ name }) => ({
  en: `Re-run this job. If this happens again, check out with \`fetch-depth: 0\`: ${name.en} is then read from the checkout.`,
  zh: `请重新运行该作业。如果 GitHub 一直如此，请以 \`fetch-depth: 0\` 检出代码：届时会从检出的代码中读取${name.zh}。`
});
var trustCheckout = ({ name }) => ({
  en: `To read ${name.en} from the checkout, run \`git config --global --add safe.directory "$GITHUB_WORKSPACE"\` in a step before the gate.`,
  zh: `如需从检出的代码中读取${name.zh}，请在门禁之前的步骤中运行 \`git config --global --add safe.directory "$GITHUB_WORKSPACE"\`。`
});
var CORRECT_FILE = {
  en: "Correct the file on that branch, then re-run this job.",
  zh: "请更正该分支上的文件，然后重新运行该作业。"
};
var correctPath = ({ setting }) => ({
  en: `Correct ${setting}.`,
  zh: `请更正 ${setting}。`
});
var PROBLEMS = {
  "no-base-branch": {
    message: { en: "the event does not name the branch", zh: "触发事件中没有该分支" },
    fix: {
      en: "Run the gate on pull_request or merge_group events, or set policy-source: workspace if nobody else can change the workspace.",
      zh: "请在 pull_request 或 merge_group 事件中运行门禁；如果只有您能修改工作区，也可以选择 policy-source: workspace。"
    }
  },
  "no-head-commit": {
    message: { en: "the event does not name the commit", zh: "触发事件中没有该提交" },
    fix: {
      en: "Run the gate on pull_request or merge_group events.",
      zh: "请在 pull_request 或 merge_group 事件中运行门禁。"
    }
  },
  "bad-path": { message: { en: "the file is not in the repository", zh: "文件不在仓库内" }, fix: correctPath },
  "no-repository": {
    message: { en: "GITHUB_REPOSITORY is not the name of a repository", zh: "GITHUB_REPOSITORY 不是有效的仓库名" },
    fix: {
      en: "Run the gate in a workflow, or set policy-source: workspace.",
      zh: "请在工作流中运行门禁，或选择 policy-source: workspace。"
    }
  },
  "no-token": {
    message: { en: "github-token is empty", zh: "没有可用于访问 GitHub 的 github-token" },
    fix: GIVE_PERMISSION
  },
  "no-permission": {
    message: { en: "the job has no permission to read the repository", zh: "GitHub 不允许该作业读取仓库" },
    fix: GIVE_PERMISSION
  },
  "bad-credentials": {
    message: { en: "GitHub does not accept github-token", zh: "GitHub 不接受该 github-token" },
    fix: { en: "Correct github-token, then re-run this job.", zh: "请更正 github-token，然后重新运行该作业。" }
  },
  "rate-limit": {
    message: { en: "the rate limit of github-token is exhausted", zh: "github-token 的请求配额已用完" },
    fix: { en: "Re-run this job later.", zh: "请稍后重新运行该作业。" }
  },
  refused: { message: { en: "GitHub refused the request", zh: "GitHub 拒绝了请求" }, fix: tryAgain },
  "server-error": { message: { en: "GitHub returned an error", zh: "GitHub 出错" }, fix: tryAgain },
  "no-connection": {
    message: { en: "GitHub could not be reached", zh: "无法连接 GitHub" },
    fix: {
      en: "Check that the runner can reach GITHUB_API_URL (proxy, firewall) and trusts its certificate (NODE_EXTRA_CA_CERTS for a private CA), then re-run this job.",
      zh: "请检查 runner 能否访问 GITHUB_API_URL（代理、防火墙），以及是否信任其证书（私有 CA 需设置 NODE_EXTRA_CA_CERTS），然后重新运行该作业。"
    }
  },
  "timed-out": { message: { en: "GitHub did not respond in time", zh: "GitHub 没有及时响应" }, fix: tryAgain },
  canceled: {
    message: _DUW5NSCC_js_0/* .RUN_CANCELED */ .k5,
    fix: { en: "Re-run this job.", zh: "请重新运行该作业。" }
  },
  "not-json": {
    message: { en: "the response is not from GitHub’s API", zh: "应答的不是 GitHub API" },
    fix: {
      en: "Check whether a proxy answers in place of GITHUB_API_URL, then re-run this job.",
      zh: "请检查是否有代理代替 GITHUB_API_URL 应答，然后重新运行该作业。"
    }
  },
  "wrong-answer": {
    message: { en: "GitHub returned something else than requested", zh: "GitHub 返回的不是所请求的内容" },
    fix: tryAgain
  },
  folder: { message: { en: "it is a folder", zh: "它是目录" }, fix: correctPath },
  symlink: { message: { en: "it is a link that cannot be followed", zh: "它是无法跟随的链接" }, fix: CORRECT_FILE },
  submodule: { message: { en: "it is a submodule", zh: "它是子模块" }, fix: correctPath },
  "too-large": { message: { en: "it is larger than 1 MB", zh: "文件大于 1 MB" }, fix: CORRECT_FILE },
  "not-utf8": {
    message: { en: "it is neither UTF-8 nor UTF-16", zh: "文件既不是 UTF-8 编码，也不是 UTF-16 编码" },
    fix: CORRECT_FILE
  }
};
var CHECKOUT = {
  "no-checkout": { en: "The workspace has no checkout", zh: "工作区中没有检出的代码" },
  "no-git": { en: "The checkout cannot be read without git", zh: "runner 上没有 git" },
  "other-owner": {
    en: "The checkout belongs to another user, so git refuses to read it",
    zh: "检出的代码属于其他用户，git 拒绝读取"
  },
  "no-branch": { en: "The checkout does not have the branch", zh: "其中没有该分支" },
  broken: { en: "The checkout has only part of the branch", zh: "其中的该分支不完整" },
  folder: { en: "The checkout has a folder at this path", zh: "该路径是目录" },
  symlink: { en: "The checkout has a link at this path", zh: "该路径是链接" },
  submodule: { en: "The checkout has a submodule at this path", zh: "该路径是子模块" },
  "too-large": { en: "The checkout has a file over 1 MB at this path", zh: "该文件大于 1 MB" },
  "not-utf8": {
    en: "The checkout has a file at this path that is neither UTF-8 nor UTF-16",
    zh: "该文件既不是 UTF-8 编码，也不是 UTF-16 编码"
  }
};
var whyUnreadable = ({ code }) => PROBLEMS[code].message;
var BRANCH_NAMES = {
  base: { en: "the base branch", zh: "基准分支" },
  "default-branch": { en: "the default branch", zh: "默认分支" },
  head: { en: "the proposed commit", zh: "待合入的提交" }
};
var branchName = (branch) => BRANCH_NAMES[branch];
function baseBranchProblem({ branch, ref, why }, words) {
  const { code, status, checkout } = why;
  const name = branchName(branch);
  const { message, fix } = PROBLEMS[code];
  const whatToDo = typeof fix === "function" ? fix(words) : fix;
  const local = checkout === null ? null : CHECKOUT[checkout];
  return {
    message: {
      en: `the file cannot be read from ${name.en}${ref === null ? "" : ` ${ref}`}: ${message.en}${status === null ? "" : ` (status ${status})`}${local ? `. ${local.en}` : ""}.`,
      zh: `无法从${name.zh}${ref === null ? "" : ` ${ref} `}读取${words.name.zh}：${message.zh}${status === null ? "" : `（状态码 ${status}）`}${local ? `；也无法从检出的代码读取：${local.zh}` : ""}。`
    },
    fix: checkout === "other-owner" ? (0,_UKFUSHME_js_1/* .sentences */ .hC)(whatToDo, trustCheckout(words)) : whatToDo
  };
}

// lib/messages/target-source.js
var unreadTarget = (problem) => ({
  title: { en: "Target version not known", zh: "目标版本未知" },
  ...textsOf(problem)
});
var UNREAD_TARGET_MEANING = {
  en: "Nothing was asked about the cluster, because nothing is guessed: without its target version, any check could be for another upgrade.",
  zh: "门禁不作猜测：不知道目标版本，就无法确定检查针对的是哪次升级，因此没有查询该集群。"
};
function unreadTargetClause({ code }) {
  switch (code) {
    case "ambiguous":
      return { en: "the repository does not ask for one target version", zh: "仓库中的目标版本不唯一或未写明" };
    case "no-candidate":
    case "no-key":
      return { en: "the repository does not ask for a target version", zh: "仓库中没有写明目标版本" };
    case "no-checkout":
    case "other-commit":
      return { en: "the change that asks for the target version is not checked out", zh: "没有检出写有目标版本的变更" };
    default:
      return { en: "the target version could not be read from the repository", zh: "无法从仓库读取目标版本" };
  }
}
function textsOf(problem) {
  switch (problem.code) {
    case "ambiguous":
      return ambiguous(problem);
    case "no-candidate":
      return problem.otherKind === null ? noCandidate(problem) : OTHER_KIND[problem.otherKind];
    case "no-key":
      return noKey(problem);
    case "not-version":
      return notVersion(problem);
    case "unreadable-file":
      return {
        message: {
          en: `${problem.file} ${FILE_PROBLEMS[problem.why].en}.`,
          zh: `${problem.file}：${FILE_PROBLEMS[problem.why].zh}。`
        },
        fix: {
          en: "Correct the file, or the path that names it, then re-run this job.",
          zh: "请更正该文件或指向它的路径，然后重新运行该作业。"
        }
      };
    case "unreadable-syntax":
      return {
        message: {
          en: `${placeOf(problem.at)}: the file cannot be read from here on, because its syntax is wrong or not known to the gate.`,
          zh: `${placeOf(problem.at)}：从这里起无法读取该文件，语法有误或门禁不支持。`
        },
        fix: { en: "Correct the file, then re-run this job.", zh: "请更正该文件，然后重新运行该作业。" }
      };
    case "too-many":
      return {
        message: TOO_MANY[problem.what]((0,_UKFUSHME_js_1/* .grouped */ .zD)(problem.most)),
        fix: NARROW_PATHS
      };
    case "slow-paths":
      return {
        message: {
          en: "Matching the paths of the cluster takes too long, because they have too many wildcards.",
          zh: "匹配该集群的 paths 所需时间过长：通配符过多。"
        },
        fix: NARROW_PATHS
      };
    case "no-checkout":
      return noCheckout(problem);
    case "other-commit":
      return otherCommit(problem);
    case "branch-unreadable":
      return {
        message: {
          en: `${problem.file} cannot be read from the default branch${nameOf(problem.ref)}: ${whyUnreadable(problem.why).en}.`,
          zh: `无法从默认分支${nameOf(problem.ref)}读取 ${problem.file}：${whyUnreadable(problem.why).zh}。`
        },
        fix: {
          en: "Give the job `permissions: contents: read`, or run actions/checkout before the gate; then re-run this job.",
          zh: "请为该作业授予 `permissions: contents: read`，或在门禁之前运行 actions/checkout，然后重新运行该作业。"
        }
      };
    case "absent-on-branch":
      return {
        message: {
          en: `The default branch${nameOf(problem.ref)} has no file ${problem.file}, which is to hold the target version.`,
          zh: `默认分支${nameOf(problem.ref)}中没有应写有目标版本的文件 ${problem.file}。`
        },
        fix: { en: "Correct the path of the file.", zh: "请更正该文件的路径。" }
      };
  }
}
var TOO_MANY = {
  files: (most) => ({
    en: `The repository has more than ${most} files to look through for the target version.`,
    zh: `需要查找目标版本的文件超过 ${most} 个。`
  }),
  mebibytes: (most) => ({
    en: `The Terraform files to read for the target version are larger than ${most} MiB in all.`,
    zh: `需要读取的 Terraform 文件总共超过 ${most} MiB。`
  }),
  modules: (most) => ({
    en: `The Terraform files call modules more than ${most} times.`,
    zh: `Terraform 文件调用模块超过 ${most} 次。`
  })
};
var NARROW_PATHS = {
  en: "Set `paths` to the folder of the cluster, or name the place of the version: `{ file, key }`.",
  zh: "请将 `paths` 设为该集群的目录，或指明版本所在之处：`{ file, key }`。"
};
var nameOf = (ref) => ref === null ? "" : ` ${ref}`;
var placeOf = ({ file, line }) => `${inLine(file)}:${line}`;
var inLine = (name) => {
  const text = name.replace(/[\s\u0000-\u001f\u007f]+/gu, " ");
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text;
};
var MAX_NAME = 200;
var NO_VERSION = { en: "no version that is written down", zh: "没有直接写明的版本" };
function ambiguous({ candidates, omitted }) {
  const versions = new Set(candidates.map(({ version }) => version));
  const head = !versions.has(null) ? { en: "The repository asks for different target versions:", zh: "仓库中写有不同的目标版本：" } : versions.size === 1 ? { en: "The target version is not written down literally:", zh: "目标版本没有直接写明：" } : { en: "The target version is not written down literally everywhere:", zh: "目标版本没有处处直接写明：" };
  const lines = (line, more) => [...candidates.map(line), ...omitted > 0 ? [more] : []].map((text) => `
${text}`).join("");
  const en = lines(({ version, at, name }) => `${placeOf(at)}: ${version ?? NO_VERSION.en} (${inLine(name)})`, `and ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(omitted)} more`);
  const zh = lines(({ version, at, name }) => `${placeOf(at)}：${version ?? NO_VERSION.zh}（${inLine(name)}）`, `另有 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(omitted)} 处`);
  return {
    message: { en: head.en + en, zh: head.zh + zh },
    fix: {
      en: "Write one version in full, as a text in quotes; set `paths` to the folder of the cluster, write its id as `cluster_id`, give the plan, or name the place of the version: `{ file, key }`.",
      zh: "请用引号直接写出唯一的版本；或将 `paths` 设为该集群的目录、在 `cluster_id` 中直接写出集群 ID、提供 plan，或指明版本所在之处：`{ file, key }`。"
    }
  };
}
var NO_CANDIDATE = {
  0: "There are no Terraform files",
  1: "The Terraform file does not ask for a version of this cluster"
};
var OTHER_KIND = {
  autopilot: {
    message: {
      en: "The repository asks only for the version of an Autopilot cluster, but this cluster is taken for a standard one.",
      zh: "仓库中只写明了 Autopilot 集群的版本，但该集群被视为普通集群。"
    },
    fix: {
      en: "If it is an Autopilot cluster, set `autopilot: true`; else correct `paths` or the plan.",
      zh: "若该集群是 Autopilot 集群，请设置 `autopilot: true`；否则请更正 `paths` 或 plan。"
    }
  },
  standard: {
    message: {
      en: "The repository asks only for the version of a standard cluster, but this cluster is taken for an Autopilot one.",
      zh: "仓库中只写明了普通集群的版本，但该集群被视为 Autopilot 集群。"
    },
    fix: {
      en: "If it is a standard cluster, remove `autopilot`; else correct `paths` or the plan.",
      zh: "若该集群是普通集群，请去掉 `autopilot`；否则请更正 `paths` 或 plan。"
    }
  }
};
var noCandidate = ({ files, paths }) => ({
  message: {
    en: `${NO_CANDIDATE[files] ?? `None of the ${(0,_UKFUSHME_js_1/* .counted */ .hS)(files, "Terraform file")} asks for a version of this cluster`}${paths.length === 0 ? "" : `; paths: ${(0,_UKFUSHME_js_1/* .listed */ .KE)(paths).en}`}.`,
    zh: `${files === 0 ? "没有 Terraform 文件" : `${(0,_UKFUSHME_js_1/* .grouped */ .zD)(files)} 个 Terraform 文件都没有写明该集群的版本`}${paths.length === 0 ? "" : `（paths：${(0,_UKFUSHME_js_1/* .listed */ .KE)(paths).zh}）`}。`
  },
  fix: {
    en: "Add `target_version` of huaweicloud_cce_cluster_upgrade or `cluster_version` of huaweicloud_cce_cluster, correct `paths`, or name the place of the version: `{ file, key }`.",
    zh: "请添加 huaweicloud_cce_cluster_upgrade 的 `target_version` 或 huaweicloud_cce_cluster 的 `cluster_version`，更正 `paths`，或指明版本所在之处：`{ file, key }`。"
  }
});
function noKey({ file, key, existing, keys, omitted }) {
  const more = omitted > 0 ? [{ en: `${(0,_UKFUSHME_js_1/* .grouped */ .zD)(omitted)} more`, zh: `另有 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(omitted)} 个` }] : [];
  const names = keys.map((name) => inLine(existing === "" ? name : `${existing}.${name}`));
  const all = (0,_UKFUSHME_js_1/* .listed */ .KE)([...names, ...more]);
  const there = keys.length === 0 ? {
    en: existing === "" ? "The file has no keys." : `${existing} has no keys.`,
    zh: existing === "" ? "该文件没有任何键。" : `${existing} 下没有任何键。`
  } : { en: `These exist: ${all.en}.`, zh: `现有的键：${all.zh}。` };
  return {
    message: (0,_UKFUSHME_js_1/* .sentences */ .hC)({ en: `${file} has no key ${key}.`, zh: `${file} 中没有键 ${key}。` }, there),
    fix: {
      en: "Correct the key. Write dots between names, numbers for items of a list, and quotes around a name with dots.",
      zh: "请更正该键：名称之间用点分隔，列表项用序号，带点的名称加引号。"
    }
  };
}
var notVersion = ({ candidate: { at, name }, value }) => ({
  message: {
    en: `${placeOf(at)}: ${name} is ${value === null ? "not text, so it is not" : `"${value}", which is not`} a cluster version.`,
    zh: `${placeOf(at)}：${name} 的值${value === null ? "不是文本" : `为“${value}”`}，不是集群版本。`
  },
  fix: {
    en: 'Write the version in full and in quotes, such as "v1.31" or "v1.31.1-r0". Without quotes, 1.30 is the number 1.3.',
    zh: "请在引号中写出完整的版本，例如“v1.31”或“v1.31.1-r0”。不加引号时，1.30 会被读作数字 1.3。"
  }
});
var FILE_PROBLEMS = {
  absent: { en: "does not exist", zh: "该文件不存在" },
  link: {
    en: "is outside of the repository, or a link that leads out of it",
    zh: "位于仓库之外，或是指向仓库之外的链接"
  },
  "not-regular": { en: "is not a file", zh: "不是文件" },
  "too-large": { en: "is larger than 1 MiB", zh: "大于 1 MiB" },
  "not-text": { en: "is not a text file in UTF-8 or UTF-16", zh: "不是 UTF-8 或 UTF-16 文本文件" },
  unreadable: { en: "cannot be read", zh: "无法读取" },
  incomplete: {
    en: "is not a plan that can be read whole, so it may leave out the target version",
    zh: "不是能完整读取的计划，其中可能缺少目标版本"
  }
};
var noCheckout = ({ needs, isProposal }) => ({
  message: isProposal ? {
    en: "The target version stands in the files of the pull request, and the workspace holds no checkout of them.",
    zh: "目标版本写在该拉取请求的文件中，而工作区中没有检出这些文件。"
  } : {
    en: `The target version stands in ${needs === "auto" ? "the Terraform files" : "a file"} of the repository, and the workspace holds no checkout.`,
    zh: `目标版本写在仓库的${needs === "auto" ? " Terraform " : ""}文件中，而工作区中没有检出代码。`
  },
  fix: {
    en: "Run actions/checkout before the gate, without `path`, then re-run this job. In a container it needs git, or it leaves no .git folder.",
    zh: "请在门禁之前运行 actions/checkout（不设 `path`），然后重新运行该作业。在容器中它需要 git，否则不会留下 .git 目录。"
  }
});
function otherCommit({ checkedOut, expected }) {
  const [own, head] = [checkedOut, expected].map((commit) => commit?.slice(0, 12) ?? null);
  return {
    message: {
      en: `The workspace holds ${own === null ? "a commit that cannot be read" : `commit ${own}`}, not ${head === null ? "the head of the change, which the event does not name" : `the head of the change, ${head}, or a merge of it`}. The target version must come from the change itself.`,
      zh: `工作区中检出的是${own === null ? "无法读取的提交" : `提交 ${own}`}，而不是该变更的最新提交${head === null ? "（触发事件中没有）" : ` ${head} 或其合并提交`}。目标版本必须取自变更本身。`
    },
    fix: {
      en: "On pull_request events, run actions/checkout without `ref`. On pull_request_target events it takes the base branch; do not run code of the pull request there.",
      zh: "在 pull_request 事件中，请运行不带 `ref` 的 actions/checkout。在 pull_request_target 事件中它检出的是基准分支；不要在那里运行拉取请求中的代码。"
    }
  };
}

// lib/messages/targets.js
function targetClause(detail) {
  switch (detail.which) {
    case "no-task":
      return { en: "there is no check for this target", zh: "没有针对该目标版本的检查" };
    case "live":
      return detail.isTarget ? AT_TARGET : { en: "the cluster version has changed since the check", zh: "检查之后集群版本已变化" };
    case "not-offered":
      return detail.isTarget ? AT_TARGET : { en: "CCE does not offer this target", zh: "CCE 不支持升级到该目标版本" };
    case "plan":
      return { en: "the plan upgrades to another version", zh: "计划所升级到的是其他版本" };
    case "unread":
      return unreadTargetClause(detail.problem);
    case "busy":
      return { en: "another operation is in progress", zh: "有其他操作正在进行" };
    default:
      return null;
  }
}
var AT_TARGET = { en: "the cluster already runs the target version", zh: "集群已是目标版本" };
var NONE_GIVEN = { en: "(none given)", zh: "（未指定）" };
function targetMismatch(detail) {
  switch (detail.which) {
    case "no-task":
      return noCheck(detail.asserted, detail.found);
    case "live":
      return detail.isTarget ? alreadyThere(detail.live, detail.newest) : versionChanged(detail.checked, detail.live);
    case "not-offered":
      return detail.isTarget ? alreadyThere(detail.live, null) : notOffered(detail);
    case "plan":
      return plansAnother(detail);
    case "unread":
      return unreadTarget(detail.problem);
    case "busy":
      return busy(detail);
    default:
      return otherVersion(detail);
  }
}
function otherVersion({ which, asserted, actual }) {
  const version = which === "target" ? "目标版本" : "当前版本";
  return {
    title: { en: "Another version", zh: "版本不符" },
    message: {
      en: `The check was made for the ${which} version ${actual ?? NONE_GIVEN.en}, not for ${asserted}.`,
      zh: `检查所针对的${version}${actual === null ? "未指定" : `为 ${actual}`}，而要求的是 ${asserted}。`
    },
    fix: {
      en: `Run the pre-upgrade check again for the right versions, or correct ${which}-version; then re-run this job.`,
      zh: `请针对正确的版本重新执行升级前检查，或更正 ${which}-version，然后重新运行该作业。`
    }
  };
}
var plansAnother = ({ asserted, actual, address }) => ({
  title: { en: "The plan has another target", zh: "计划的目标版本不符" },
  message: {
    en: `${address} upgrades the cluster to ${actual ?? "a sensitive value"}, but this run is about ${asserted}.`,
    zh: `${address} 会将集群升级到 ${actual ?? "某个 sensitive 值"}，而本次运行针对的是 ${asserted}。`
  },
  fix: {
    en: "Correct target-version, or the target_version of the upgrade, so that the cluster is checked for the upgrade that is made.",
    zh: "请更正 target-version，或更正升级资源的 target_version，使检查针对的是实际进行的升级。"
  }
});
function noCheck(asserted, found) {
  const targets = (0,_UKFUSHME_js_1/* .listed */ .KE)(found.map((version) => version || NONE_GIVEN));
  return {
    title: { en: "No check for this target", zh: "没有针对该目标版本的检查" },
    message: {
      en: `This cluster has no pre-upgrade check for the target ${asserted}. It has checks for: ${targets.en}.`,
      zh: `该集群没有针对目标版本 ${asserted} 的升级前检查。现有检查的目标版本：${targets.zh}。`
    },
    fix: {
      en: `Run the pre-upgrade check for ${asserted}, or correct target-version; then re-run this job.`,
      zh: `请针对 ${asserted} 执行升级前检查，或更正 target-version，然后重新运行该作业。`
    }
  };
}
var versionChanged = (checked, live) => ({
  title: { en: "Cluster version changed", zh: "集群版本已变化" },
  message: {
    en: `The check was made for current version ${checked}, but the cluster now runs ${live}.`,
    zh: `检查时集群版本为 ${checked}，而集群当前版本已是 ${live}。`
  },
  fix: _DUW5NSCC_js_0/* .RUN_AGAIN */ .UP
});
function busy({ what, id, target, asserted }) {
  const zhWhat = what === "upgrade workflow" ? "升级流程引导任务" : "升级前检查";
  return {
    title: { en: "Another operation in progress", zh: "有其他操作正在进行" },
    message: {
      en: `An unfinished ${what} (${id ?? "no id"}) is for the target ${target ?? NONE_GIVEN.en}, not for ${asserted}. The gate does not cancel it.`,
      zh: `有一个未完成的${zhWhat}（${id ?? "无 ID"}），其目标版本${target === null ? "未指定" : `为 ${target}`}，而要求的是 ${asserted}；门禁不会替您取消它。`
    },
    fix: {
      en: "Finish or cancel it in the CCE console, or correct target-version; then re-run this job.",
      zh: "请在 CCE 控制台完成或取消它，或更正 target-version，然后重新运行该作业。"
    }
  };
}
var alreadyThere = (live, newest) => ({
  title: { en: "Already at the target", zh: "集群已是目标版本" },
  message: newest === null ? {
    en: `The cluster already runs ${live}, so there is nothing to upgrade.`,
    zh: `集群当前版本已是 ${live}，无需再升级。`
  } : {
    en: `The cluster already runs ${live}, but CCE offers ${newest}, which is newer and part of the target.`,
    zh: `集群当前版本已是 ${live}，但 CCE 还提供更新的 ${newest}，同属该目标版本。`
  },
  fix: newest === null ? {
    en: "Close this pull request, or set a newer target-version.",
    zh: "请关闭此拉取请求，或指定更高的 target-version。"
  } : {
    en: `Run the pre-upgrade check for ${newest}; or set target-version to ${live}, if that version is what you want. Then re-run this job.`,
    zh: `请针对 ${newest} 执行升级前检查；如果 ${live} 就是所需的版本，请将 target-version 设为它。然后重新运行该作业。`
  }
});
function notOffered({ live, asserted, offered }) {
  const targets = offeredTargets(offered);
  return {
    title: NOT_OFFERED,
    message: {
      en: `CCE does not offer an upgrade from ${live} to ${asserted}. ${targets.en}`,
      zh: `CCE 不支持从 ${live} 升级到 ${asserted}。${targets.zh}`
    },
    fix: offered.length > 0 ? {
      en: "Choose a target-version that CCE offers. Often the newest patch of the current version must be installed first.",
      zh: "请选择 CCE 支持的 target-version。通常需要先升级到当前版本的最新补丁。"
    } : {
      en: "Ask Huawei Cloud support when CCE will offer an upgrade of this cluster, and re-run this job then.",
      zh: "请向华为云咨询该集群何时可以升级，届时重新运行该作业。"
    }
  };
}
var offeredTargets = (offered) => offered.length > 0 ? { en: `It offers ${(0,_UKFUSHME_js_1/* .listed */ .KE)(offered).en}.`, zh: `可升级的目标版本：${(0,_UKFUSHME_js_1/* .listed */ .KE)(offered).zh}。` } : { en: "It currently offers no target.", zh: "目前没有可升级的目标版本。" };
var NOT_OFFERED = { en: "Target not offered", zh: "不支持该目标版本" };

// lib/messages/readiness.js
function readinessMessage(detail) {
  switch (detail.name) {
    case "backup-too-old":
      return backupTooOld(detail);
    case "end-of-service":
      return endOfService(detail);
    case "target-not-offered":
      return targetNotOffered(detail);
    case "readiness-unknown":
      return readinessUnknown(detail);
    case "autoscaling-on":
      return autoscalingOn(detail);
    case "release-stores-removed-api":
      return storedApi(detail);
    case "nodes-left-behind":
      return nodesLeftBehind(detail);
  }
}
function backupTooOld({ latestAt, now, maxAgeMs }) {
  const most = (0,_DUW5NSCC_js_0/* .durationText */ .S5)(maxAgeMs);
  const fix = {
    en: "Back up the cluster on its upgrade page in the CCE console (a few minutes), then re-run this job.",
    zh: "请在 CCE 控制台的集群升级页面备份集群（需要几分钟），然后重新运行该作业。"
  };
  if (latestAt === null)
    return {
      title: { en: "No backup", zh: "没有备份" },
      message: {
        en: `CCE lists no backup of the control plane, but the policy requires one that is younger than ${most.en}.`,
        zh: `CCE 没有列出任何控制面备份，而策略要求有一份不早于 ${most.zh}前的备份。`
      },
      fix
    };
  const [age, at] = [(0,_DUW5NSCC_js_0/* .durationText */ .S5)(now - latestAt), (0,_DUW5NSCC_js_0/* .clockTime */ .qo)((0,_CCDJ4O4E_js_3/* .isoTime */ .Ly)(latestAt))];
  return {
    title: { en: "Backup too old", zh: "备份过旧" },
    message: {
      en: `The latest backup of the control plane was made at ${at}, ${age.en} ago, but the policy requires one that is younger than ${most.en}.`,
      zh: `最近一次控制面备份的时间为 ${at}（${age.zh}前），而策略要求有一份不早于 ${most.zh}前的备份。`
    },
    fix
  };
}
function supportClause(support, now) {
  switch (support.state) {
    case "ended":
      return { en: "has ended", zh: "已停止服务" };
    case "dated": {
      const leftMs = support.endsAt - now;
      if (leftMs <= 0)
        return now < endOfMonth(support.endsAt) ? { en: `ends this month (${support.month})`, zh: `本月（${support.month}）停止服务` } : { en: `ended in ${support.month}`, zh: `已于 ${support.month} 停止服务` };
      const left = (0,_DUW5NSCC_js_0/* .durationText */ .S5)(leftMs - (leftMs > _CCDJ4O4E_js_3/* .DAY_MS */ .sO ? leftMs % _CCDJ4O4E_js_3/* .DAY_MS */ .sO : 0));
      return {
        en: `ends in ${support.month}, in ${left.en} at the earliest`,
        zh: `将于 ${support.month} 停止服务，最早在 ${left.zh}后`
      };
    }
    case "unknown":
      return {
        en: `ends at an unknown time (${WHY_UNKNOWN[support.why].en})`,
        zh: `停止服务的时间未知（${WHY_UNKNOWN[support.why].zh}）`
      };
  }
}
function endOfMonth(start) {
  const day = new Date(start);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
}
var WHY_UNKNOWN = {
  "no-version": { en: "the version is not known", zh: "版本未知" },
  "no-region": { en: "the region is not set", zh: "未设置区域" },
  "no-table": { en: "the gate has no table for this region", zh: "门禁没有该区域的数据" },
  "no-date": { en: "the published page gives no date", zh: "已发布的页面没有给出日期" }
};
var supportDate = (support) => "source" in support ? { en: ` (as of ${support.source.asOf})`, zh: `（截至 ${support.source.asOf}）` } : (0,_DUW5NSCC_js_0/* .same */ .FB)("");
function endOfService({ version, support, now, leastMs }) {
  const [clause, from, least] = [supportClause(support, now), supportDate(support), (0,_DUW5NSCC_js_0/* .durationText */ .S5)(leastMs)];
  const fix = support.state !== "unknown" ? {
    en: "Plan the upgrade to a version with longer support. CCE gives no technical support, fixes or service level for versions whose service has ended.",
    zh: "请安排升级到支持时间更长的版本。对已停止服务的版本，CCE 不再提供技术支持、修复和服务等级保障。"
  } : support.why === "no-region" ? {
    en: "Set the input region, so that the gate can look up the date.",
    zh: "请设置输入 region，以便门禁查询日期。"
  } : {
    en: "Look up the date on the page “Kubernetes Version Policy” of CCE, or remove end-of-service from the policy.",
    zh: "请在 CCE 的“Kubernetes 版本策略”页面查询日期，或从策略中删除 end-of-service。"
  };
  return {
    title: support.state === "unknown" ? { en: "End of service unknown", zh: "停止服务时间未知" } : { en: "End of service", zh: "停止服务" },
    message: {
      en: `CCE’s support of ${version} ${clause.en}${from.en}. The policy asks for a warning from ${least.en} before.`,
      zh: `CCE 对 ${version} 的支持：${clause.zh}${from.zh}。策略要求提前 ${least.zh}告警。`
    },
    fix
  };
}
var wayText = (hops) => [hops[0]?.from ?? "", ...hops.map(({ to }) => to)].join(" → ");
function targetNotOffered({ asserted, offered, live, hops }) {
  const offers = offeredTargets(offered);
  const way = hops === null || hops.length === 0 ? { en: "", zh: "" } : { en: ` The way there: ${wayText(hops)}.`, zh: `升级路径：${wayText(hops)}。` };
  const [first] = hops ?? [];
  const fix = first?.isOffered === true ? {
    en: `Upgrade to ${first.to} first, in a pull request of its own; or correct target-version.`,
    zh: `请先用单独的拉取请求升级到 ${first.to}；或更正 target-version。`
  } : {
    en: "Correct target-version to a version on offer; or ask Huawei Cloud support when CCE will offer this one, and re-run this job then.",
    zh: "请将 target-version 更正为 CCE 提供的版本；或向华为云咨询何时提供该版本，届时重新运行该作业。"
  };
  return {
    title: NOT_OFFERED,
    message: {
      en: `The cluster runs ${live}, and CCE does not offer ${asserted} for it now. ${offers.en}${way.en}`,
      zh: `集群当前版本为 ${live}，而 CCE 目前没有为其提供 ${asserted}。${offers.zh}${way.zh}`
    },
    fix
  };
}
var REQUIRED = {
  backup: { en: "the age of the latest backup", zh: "最近一次备份的时间" },
  "end-of-service": { en: "the version that the cluster runs", zh: "集群当前版本" },
  "target-offered": { en: "whether CCE offers the target", zh: "目标版本当前是否可以升级" }
};
function gapReason(why) {
  switch (why.code) {
    case "no-target":
      return _DUW5NSCC_js_0/* .NO_TARGET_VERSION */ .pY;
    case "in-the-future":
      return { en: "the time that CCE states is in the future", zh: "CCE 给出的时间在未来" };
    default:
      return reasonOf2(why);
  }
}
function readinessUnknown({ key, why }) {
  const [what, reason] = [REQUIRED[key], gapReason(why)];
  const remove = {
    en: `Otherwise, remove readiness.${key} from the policy.`,
    zh: `否则请从策略中删除 readiness.${key}。`
  };
  return {
    title: { en: "Readiness unknown", zh: "就绪情况未知" },
    message: {
      en: `The policy sets readiness.${key}, but the gate does not know ${what.en} (${reason.en}).`,
      zh: `策略设置了 readiness.${key}，但无法得知${what.zh}（${reason.zh}）。`
    },
    fix: (0,_UKFUSHME_js_1/* .sentences */ .hC)(fixOf(why), remove)
  };
}
function fixOf(why) {
  switch (why.code) {
    case "no-target":
      return { en: "Set target-version.", zh: "请设置 target-version。" };
    case "in-the-future":
      return {
        en: "Compare the clocks, and look at the backups of the cluster in the CCE console.",
        zh: "请核对时钟，并在 CCE 控制台查看集群的备份。"
      };
    case "not-saved":
    case "not-queried":
      return {
        en: "Let the gate query CCE, or add the response to results; the gate keeps it in evidence/.",
        zh: "请让门禁直接查询 CCE，或将该响应加入 results；门禁会将其保存在 evidence/ 中。"
      };
    case "not-in-response":
      return {
        en: "Re-run this job. If this happens again, look at the response in evidence/, and open a ticket with Huawei Cloud support.",
        zh: "请重新运行该作业。如果仍然如此，请查看 evidence/ 中的响应，并向华为云提交工单。"
      };
    default:
      return why.status === 401 || why.status === 403 ? { en: "Give the account the permission `cce:cluster:get`.", zh: "请为该账号授予 `cce:cluster:get` 权限。" } : { en: "Re-run this job, since CCE did not answer.", zh: "由于 CCE 没有响应，请重新运行该作业。" };
  }
}
var NAMED_POOLS = 10;
function autoscalingOn({ pools }) {
  const named2 = pools.slice(0, NAMED_POOLS);
  const more = pools.length - named2.length;
  const rest = more > 0 ? { en: ` and ${more} more`, zh: `等 ${pools.length} 个` } : (0,_DUW5NSCC_js_0/* .same */ .FB)("");
  return {
    title: { en: "Autoscaling during the upgrade", zh: "升级期间弹性伸缩已开启" },
    message: {
      en: `An upgrade is under way, and autoscaling is on for ${named2.length === 1 && rest.en === "" ? "the node pool" : "the node pools"} ${(0,_UKFUSHME_js_1/* .listed */ .KE)(named2).en}${rest.en}. CCE switches it off before it upgrades the control plane, allows scaling up after that, and scaling down only after the whole upgrade.`,
      zh: `集群正在升级，而以下节点池开启了弹性伸缩：${(0,_UKFUSHME_js_1/* .listed */ .KE)(named2).zh}${rest.zh}。CCE 在升级控制面之前会关闭弹性伸缩，控制面升级后允许扩容，整个升级完成后才允许缩容。`
    },
    fix: {
      en: "Look at the upgrade in the CCE console. Unless CCE has switched autoscaling on again itself, switch it off for these pools until the upgrade has ended.",
      zh: "请在 CCE 控制台查看该升级。如果不是 CCE 自行恢复的弹性伸缩，请在升级完成之前将这些节点池的弹性伸缩关闭。"
    }
  };
}
function storedApi({ release, apis, target }) {
  const [name, stored] = [releaseName(release), (0,_UKFUSHME_js_1/* .listed */ .KE)(apis)];
  return {
    title: { en: "Helm release stores a removed API", zh: "Helm Release 保存了已移除的 API" },
    message: {
      en: `The Helm release ${name.en} stores ${stored.en}, which ${target} does not serve.`,
      zh: `Helm Release ${name.zh}${name.zh.endsWith("）") ? "" : " "}保存了 ${stored.zh}，而 ${target} 不再提供。`
    },
    fix: {
      en: "Upgrade the chart first, to a version without this API. Where there is none, rewrite the stored release with the Helm plugin mapkubeapis.",
      zh: "请先将模板升级到不含该 API 的版本；如果没有这样的版本，请使用 Helm 插件 mapkubeapis 改写已保存的 Release。"
    }
  };
}
var RESET = {
  en: "Note the labels and taints that you added to the node, then reset it in the CCE console: that clears its disks.",
  zh: "请记录您为节点添加的标签和污点，然后在 CCE 控制台重置该节点：其磁盘会被清空。"
};
function nodesLeftBehind({ why, expected, of }) {
  const looked = { en: `Of ${(0,_DUW5NSCC_js_0/* .nodes */ .a9)(of).en}, these`, zh: `共 ${(0,_DUW5NSCC_js_0/* .nodes */ .a9)(of).zh}，其中以下节点` };
  const version = expected === null ? { en: "the version of the cluster", zh: "集群的版本" } : (0,_DUW5NSCC_js_0/* .same */ .FB)(expected);
  switch (why) {
    case "skipped":
      return {
        title: { en: "Nodes skipped by the upgrade", zh: "升级跳过的节点" },
        message: {
          en: `The upgrade succeeded, but it skipped nodes. ${looked.en} have the label upgrade.cce.io/skipped.`,
          zh: `升级已成功，但跳过了部分节点。${looked.zh}带有标签 upgrade.cce.io/skipped。`
        },
        fix: RESET
      };
    case "version":
      return {
        title: { en: "Nodes of another version", zh: "版本不同的节点" },
        message: {
          en: `The upgrade succeeded, but nodes do not run ${version.en}. ${looked.en} run another version.`,
          zh: `升级已成功，但有节点运行的不是 ${version.zh}。${looked.zh}的版本不同。`
        },
        fix: RESET
      };
    case "not-ready":
      return {
        title: { en: "Nodes not ready", zh: "未就绪的节点" },
        message: {
          en: `The upgrade succeeded, but nodes are not ready. ${looked.en} are not in phase Active.`,
          zh: `升级已成功，但有节点未就绪。${looked.zh}的状态不是 Active。`
        },
        fix: {
          en: "Look at the nodes in the CCE console. If a node does not become ready by itself, reset it, or open a ticket with Huawei Cloud support.",
          zh: "请在 CCE 控制台查看这些节点。如果节点没有自行恢复，请重置该节点，或向华为云提交工单。"
        }
      };
  }
}
var READINESS_MEANINGS = {
  "backup-too-old": {
    en: "A failed upgrade can be rolled back only from a backup.",
    zh: "升级失败时只能通过备份回滚。"
  },
  "end-of-service": {
    en: "A cluster whose version is no longer supported gets no fixes, and CCE may not upgrade it directly.",
    zh: "版本停止服务后，集群不再获得修复，也可能无法直接升级。"
  },
  "target-not-offered": {
    en: "CCE refuses an upgrade to a version that it does not offer.",
    zh: "CCE 会拒绝升级到未提供的版本。"
  },
  "readiness-unknown": {
    en: "What the policy requires could not be seen, so it does not count as given.",
    zh: "未能确认策略的要求，因此不视为已满足。"
  },
  "autoscaling-on": {
    en: "A pool that scales during the upgrade can add nodes that the upgrade does not reach.",
    zh: "升级期间伸缩的节点池可能会新增升级未覆盖的节点。"
  },
  "release-stores-removed-api": {
    en: "After the upgrade, Helm can neither upgrade nor roll back this release, because it cannot read the objects that it stores.",
    zh: "升级后，Helm 无法读取该 Release 所保存的对象，因此既不能升级也不能回滚它。"
  },
  "nodes-left-behind": {
    en: "These nodes may not run workloads as the others do, and may keep the next upgrade from starting.",
    zh: "这些节点上的业务可能异常，并可能阻止下一次升级。"
  }
};
var READINESS_CLAUSES = {
  "backup-too-old": { en: "the control plane has no recent backup", zh: "控制面没有足够新的备份" },
  "end-of-service": { en: "support of the current version ends", zh: "当前版本停止服务" },
  "target-not-offered": { en: "CCE does not offer the target now", zh: "CCE 目前不提供目标版本" },
  "readiness-unknown": { en: "what the policy requires could not be read", zh: "无法获取策略要求的信息" },
  "autoscaling-on": { en: "node pools scale during the upgrade", zh: "升级期间节点池开启了弹性伸缩" },
  "release-stores-removed-api": { en: "a Helm release stores a removed API", zh: "Helm Release 保存了已移除的 API" },
  "nodes-left-behind": { en: "nodes were left behind", zh: "有节点未完成升级" }
};




/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$: () => (sectionName),
$j: () => (moreCalls),
$l: () => (firstReason),
AC: () => (NO_RESULT),
AT: () => (moreCauses),
Ap: () => (targetsSetInPlaces),
B2: () => (SIGNS),
Bl: () => (judgesReadiness),
Bs: () => (CLUSTER),
CC: () => (checksPassed),
Cz: () => (UNDECIDED),
DV: () => (codeBlock),
EC: () => (NOT_WHOLE),
EE: () => (EXECUTE_EXCEPTION),
EW: () => (DIFFERS),
Em: () => (bracketed),
FB: () => (same),
GA: () => (labeled),
H2: () => (NOT_COUNTED),
HV: () => (UNKNOWN),
H_: () => (AN_ADDON),
I3: () => (checkName),
I8: () => (SEMICOLON),
KE: () => (COMMA),
KI: () => (ITEM_BROKE),
LJ: () => (repositoryUri),
LM: () => (NOTHING_PLANNED),
M8: () => (undecidedHeadline),
MC: () => (addons),
Mt: () => (TAKEN),
Ox: () => (nothingToDoHeadline),
Pv: () => (warnHeadline),
Q0: () => (proseInBackticks),
Q2: () => (notes),
QY: () => (VALID_UNTIL),
Ql: () => (targetNote),
Qx: () => (executeExceptionFix),
R5: () => (ofClusters),
Rd: () => (GAP),
S5: () => (durationText),
SS: () => (codeSpan),
Sw: () => (verdictTitle),
To: () => (readyFor),
Tw: () => (trustedText),
UK: () => (ONE_CLUSTER),
UP: () => (RUN_AGAIN),
Ui: () => (untrustedText),
VW: () => (STOP),
Vj: () => (notApplicableHeadline),
X8: () => (clusterRuns),
X9: () => (DO_THIS),
XG: () => (risks),
Xe: () => (piecesOf),
Yv: () => (DECISIONS),
ZD: () => (escapeHtml),
Zw: () => (inBackticks),
_v: () => (daysLeft),
a9: () => (nodes),
aO: () => (rules),
aY: () => (code),
bD: () => (RESOURCE),
bO: () => (THIS_RUN),
dI: () => (fieldName),
dy: () => (NEW),
eP: () => (isPlainSentence),
f4: () => (targetSetIn),
fx: () => (upgradedHeadline),
gO: () => (NOT_COUNTED_WHY),
gR: () => (WHERE),
gd: () => (NO_TEXT),
h6: () => (moreInReport),
hS: () => (TARGET_NOT_SET),
hm: () => (itemMessage),
ig: () => (leftOut),
ik: () => (clusterPhaseNote),
jf: () => (ADDON),
jr: () => (DASH),
k5: () => (RUN_CANCELED),
l2: () => (capitalized),
mA: () => (STANDS_FOR),
nG: () => (CONFIRM),
nS: () => (knownPage),
nf: () => (link),
nw: () => (ROW),
oH: () => (COLON),
pG: () => (trustedMarkdown),
pY: () => (NO_TARGET_VERSION),
ps: () => (causes),
q0: () => (CCE_WILL_REFUSE),
qd: () => (nodeText),
qf: () => (clusters),
qo: () => (clockTime),
r4: () => (reportTitle),
rN: () => (THE_CLUSTER),
rg: () => (waived),
sy: () => (waivers),
tQ: () => (mustBeFixed),
uW: () => (readyHeadline),
v: () => (andMore),
w5: () => (PROJECT_URL),
wc: () => (FINDING),
wv: () => (NO_EXPIRY),
xI: () => (FIX_FIRST),
xV: () => (GUIDE),
xY: () => (SINCE_BASELINE),
xj: () => (expiredAgo),
y3: () => (cannotDecide),
z0: () => (OWNER_NAMES),
zG: () => (blockedHeadline),
zX: () => (policyEntries),
zx: () => (codeBlockWith)
});
var _AVJP7QVF_js_3 = __webpack_require__(2397);
var _UKFUSHME_js_0 = __webpack_require__(1912);
var _GC55D77H_js_2 = __webpack_require__(1170);
var _NLAIIIPX_js_1 = __webpack_require__(3810);





// lib/messages/terms.js
var same = (text) => ({ en: text, zh: text });
var COLON = { en: ": ", zh: "：" };
var COMMA = { en: ", ", zh: "，" };
var SEMICOLON = { en: "; ", zh: "；" };
var STOP = { en: ".", zh: "。" };
var GAP = { en: " ", zh: "" };
var DASH = same("–");
var bracketed = (text) => ({ en: ` (${text})`, zh: `（${text}）` });
var labeled = (label, text) => ({
  en: `${(0,_UKFUSHME_js_0/* .localize */ .kg)(label, "en")}: ${text}`,
  zh: `${(0,_UKFUSHME_js_0/* .localize */ .kg)(label, "zh-cn")}：${text}`
});
var NO_TARGET_VERSION = { en: "no target version is set", zh: "没有指定目标版本" };
var nodes = (count) => ({ en: (0,_UKFUSHME_js_0/* .counted */ .hS)(count, "node"), zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个节点` });
var addons = (count) => ({ en: (0,_UKFUSHME_js_0/* .counted */ .hS)(count, "add-on"), zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个插件` });
var clusters = (count) => ({
  en: (0,_UKFUSHME_js_0/* .counted */ .hS)(count, "cluster"),
  zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个集群`
});
var ofClusters = (count, all) => count === all ? { en: `${count === 2 ? "both" : `all ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(all)}`} clusters`, zh: `全部 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(all)} 个集群` } : { en: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} of ${(0,_UKFUSHME_js_0/* .counted */ .hS)(all, "cluster")}`, zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(all)} 个集群中的 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个` };
var DIFFERS = {
  en: "The clusters have different messages; this is one of them.",
  zh: "各集群的提示信息不同，此处为其中之一。"
};
var checksPassed = (count) => ({
  en: `${(0,_UKFUSHME_js_0/* .counted */ .hS)(count, "check")} passed`,
  zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个检查项通过`
});
var causes = (count) => ({ en: (0,_UKFUSHME_js_0/* .counted */ .hS)(count, "cause"), zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个原因` });
var notes = (count) => ({ en: (0,_UKFUSHME_js_0/* .counted */ .hS)(count, "note"), zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 条提示` });
var rules = (count) => ({ en: (0,_UKFUSHME_js_0/* .counted */ .hS)(count, "rule"), zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 条规则` });
var waivers = (count) => ({ en: (0,_UKFUSHME_js_0/* .counted */ .hS)(count, "waiver"), zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 条豁免` });
var waived = (count) => ({
  en: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} waived`,
  zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 项已豁免`
});
var andMore = (count) => ({
  en: `and ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} more`,
  zh: `另有 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个`
});
var moreInReport = (count) => ({
  en: `and ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} more in report.json`,
  zh: `另有 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个，见 report.json`
});
var moreCauses = (count) => ({
  en: `and ${(0,_UKFUSHME_js_0/* .counted */ .hS)(count, "more cause")} in report.json`,
  zh: `另有 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个原因，见 report.json`
});
var moreCalls = (count) => ({
  en: `and ${(0,_UKFUSHME_js_0/* .counted */ .hS)(count, "more call")} in report.json`,
  zh: `另有 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 处调用，见 report.json`
});
var moreReasons = (reason, count) => ({
  en: `${(0,_UKFUSHME_js_0/* .localize */ .kg)(reason, "en")}, and ${(0,_UKFUSHME_js_0/* .counted */ .hS)(count, "more reason")}`,
  zh: `${(0,_UKFUSHME_js_0/* .localize */ .kg)(reason, "zh-cn")}，另有 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个原因`
});
var REPORT_JSON = same("report.json");
var leftOut = (count, noun, files = REPORT_JSON) => ({
  en: `${(0,_UKFUSHME_js_0/* .counted */ .hS)(count, `more ${noun.en}`)} not shown here; see ${files.en}.`,
  zh: `此处省略 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} ${noun.zh}，完整内容见 ${files.zh}。`
});
var ROW = { en: "row", zh: "行" };
var ONE_CLUSTER = { en: "cluster", zh: "个集群" };
var daysLeft = (days) => days === 0 ? { en: "today is its last day", zh: "今天是最后一天" } : { en: `${(0,_UKFUSHME_js_0/* .counted */ .hS)(days, "day")} left`, zh: `剩余 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(days)} 天` };
var UNITS = { s: "秒", min: "分钟", h: "小时", d: "天", y: "年" };
var durationText = (ms) => ({
  en: (0,_NLAIIIPX_js_1/* .humanDuration */ .UU)(ms),
  zh: (0,_NLAIIIPX_js_1/* .durationParts */ .BQ)(ms).map(([count, unit]) => `${count} ${UNITS[unit]}`).join(" ")
});
var clockTime = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
var expiredAgo = (length) => ({ en: `expired ${length} ago`, zh: `已过期 ${length}` });
var NO_EXPIRY = { en: "no known expiry", zh: "有效期未知" };
var NO_RESULT = { en: "no result", zh: "没有检查结果" };
var TAKEN = { en: "taken", zh: "检查时间" };
var VALID_UNTIL = { en: "valid until", zh: "有效期至" };
var CHECK_NAME_TABLE = {
  precheck: { en: "pre-upgrade check", zh: "升级前检查" },
  addons: { en: "add-on check", zh: "插件检查" },
  upgrade: { en: "upgrade", zh: "升级" },
  postcheck: { en: "post-upgrade check", zh: "升级后确认" },
  manifests: { en: "manifests", zh: "清单文件" },
  plan: { en: "Terraform plan", zh: "Terraform 计划" }
};
var CHECK_NAMES = new Map(Object.entries(CHECK_NAME_TABLE));
var checkName = (check) => check === null ? { en: "check", zh: "检查" } : CHECK_NAMES.get(check) ?? same(check);
var DECISIONS = {
  block: { en: "Blocks", zh: "阻止" },
  inconclusive: { en: "Cannot decide", zh: "无法判定" },
  warn: { en: "To confirm", zh: "待确认" },
  notice: { en: "Note", zh: "提示" },
  waived: { en: "Waived", zh: "已豁免" }
};
var OWNER_NAMES = {
  author: { en: "author of the pull request", zh: "PR 作者" },
  platform: { en: "platform team", zh: "平台团队" },
  support: { en: "Huawei Cloud support", zh: "华为云技术支持" },
  cce: { en: "wait for CCE", zh: "等待 CCE" }
};
var ADDON = { en: "Add-on", zh: "插件" };
var AN_ADDON = { en: "add-on", zh: "插件" };
var CLUSTER = { en: "Cluster", zh: "集群" };
var DO_THIS = { en: "Do this", zh: "处理方法" };
var GUIDE = { en: "Guide", zh: "参考文档" };
var NEW = { en: "New", zh: "新增" };
var RESOURCE = { en: "Terraform resource", zh: "Terraform 资源" };
var THE_CLUSTER = { en: "the cluster", zh: "整个集群" };
var THIS_RUN = { en: "this run", zh: "本次运行" };
var WHERE = { en: "Where", zh: "位置" };
var RUN_CANCELED = { en: "the run was canceled", zh: "本次运行已被取消" };
var UNKNOWN = { en: "(unknown)", zh: "（未知）" };
var SINCE_BASELINE = { en: "Since the last report", zh: "与上次报告相比" };
var FIX_FIRST = { en: "Fix before the upgrade", zh: "升级前必须修复" };
var UNDECIDED = { en: "Could not be decided", zh: "无法判定" };
var CONFIRM = { en: "Confirm or fix", zh: "需要确认或修复" };
var NOT_COUNTED = { en: "From results that do not count", zh: "在不计入结论的结果中发现" };
var NOT_COUNTED_WHY = {
  en: "For information only: this result has expired or is for another cluster or version, so it does not affect the verdict.",
  zh: "仅供参考：该检查结果已过期，或针对的是其他集群或版本，因此不影响结论。"
};

// lib/text/links.js
var PROJECT_URL = "https://github.com/cce-upgrade-gate/cce-upgrade-gate";
var CHANGELOGS = "https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/";
var TRUSTED = ["https://support.huaweicloud.com/", CHANGELOGS, `${PROJECT_URL}/`];
function knownPage(url) {
  if (!URL.canParse(url))
    return null;
  const { href } = new URL(url);
  return TRUSTED.some((start) => href.startsWith(start)) ? href : null;
}
var PATH_UNITS = 4096;
function repositoryUri(file) {
  const path = file.replace(/^(?:\.\/+)+/, "");
  const parts = path.split("/");
  const leadsOut = path === "" || path.startsWith("/") || parts.includes("..") || /^[A-Za-z]:[\\/]/.test(path);
  if (leadsOut || path.length > PATH_UNITS)
    return null;
  return parts.map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}

// lib/text/pieces.js
var PIECE = /[^\p{L}\p{N}\p{M}]{0,9}[\p{L}\p{N}\p{M}]{1,32}[^\p{L}\p{N}\p{M}]{0,32}|.{1,32}/gu;
var piecesOf = (text) => text.split(/(\S{24,})/).flatMap((part, index) => index % 2 && part.match(PIECE) || part).filter(Boolean);

// lib/text/markdown.js
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
var breakableHtml = (text) => piecesOf(text).map(escapeHtml).join("<wbr>");
var MAX_CELL_UNITS = 700;
var code = (text, units = MAX_CELL_UNITS) => `<code>${breakableHtml((0,_GC55D77H_js_2/* .clip */ .$Q)((0,_GC55D77H_js_2/* .oneLine */ .TN)(text), units)) || " "}</code>`;
var trustedText = (text) => (0,_GC55D77H_js_2/* .oneLine */ .TN)(text).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? `<code>${breakableHtml(part)}</code>` : breakableHtml(part)).join("");
var PLAIN = /^[\p{L}\p{N}\p{M} .,;:()'’"“”/%→=+–·。，、；：？！（）《》-]*$/u;
var PLAIN_ASCII = /^[A-Za-z0-9 .,;:()'"/%=+-]*$/;
var LINKED = /www\.|:\/\/|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i;
function isPlain(line) {
  const words = line.replace(_GC55D77H_js_2/* .CUT */ .T6, "");
  return (PLAIN_ASCII.test(words) || PLAIN.test(words)) && !LINKED.test(line);
}
function untrustedText(text, units = MAX_CELL_UNITS) {
  const line = (0,_GC55D77H_js_2/* .clip */ .$Q)((0,_GC55D77H_js_2/* .oneLine */ .TN)(text), units);
  return isPlain(line) ? breakableHtml(line) : code(line, units);
}
var VARIABLE_NAMES = /\b[A-Z0-9]+(?:_[A-Z0-9]+)+\b/g;
var isPlainSentence = (text) => text.split(/`[^`]+`/).every((part) => isPlain(part.replace(VARIABLE_NAMES, "").replace(/[?？]$/, ""))) && (0,_GC55D77H_js_2/* .oneLine */ .TN)(text) === text;
var inBackticks = (text, units = 200) => `\`${(0,_GC55D77H_js_2/* .clip */ .$Q)((0,_GC55D77H_js_2/* .oneLine */ .TN)(text), units).replaceAll("`", "ˋ") || " "}\``;
function proseInBackticks(text) {
  const line = (0,_GC55D77H_js_2/* .clip */ .$Q)((0,_GC55D77H_js_2/* .oneLine */ .TN)(text), MAX_CELL_UNITS);
  return isPlain(line) ? line : inBackticks(line, MAX_CELL_UNITS);
}
function link(label, url, colon = ": ") {
  if (url === "")
    return trustedText(label);
  const page = knownPage(url);
  return page === null ? `${trustedText(label)}${colon}${code(url, 300)}` : `<a href="${escapeHtml(page)}">${trustedText(label)}</a>`;
}
var SPECIAL = /[\\`*_[\]<>&#~|!@^$]/g;
var longestFence = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
function codeSpan(text) {
  const line = (0,_GC55D77H_js_2/* .oneLine */ .TN)(text) || "-";
  const fence = "`".repeat(longestFence(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
var codeBlock = (lines) => codeBlockWith("", lines.map(_GC55D77H_js_2/* .visible */ .RK).join("\n"));
function codeBlockWith(info, text) {
  const fence = "`".repeat(Math.max(3, longestFence(text) + 1));
  return `${fence}${info}
${text}
${fence}`;
}
var trustedMarkdown = (text) => (0,_GC55D77H_js_2/* .oneLine */ .TN)(text).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? codeSpan(part) : part.replace(SPECIAL, "\\$&")).join("");

// lib/messages/diagnostic-message.js
var RUN_AGAIN = {
  en: "Run the check again in the CCE console (or through its API), then re-run this job.",
  zh: "请在 CCE 控制台（或通过 API）重新检查，然后重新运行该作业。"
};
var SECTION_NAMES = {
  "cluster check": "集群检查",
  "add-on check": "插件检查",
  "node check": "节点检查",
  node: "节点"
};
var sectionName = (section) => ({ en: section, zh: SECTION_NAMES[section] ?? section });
var FIELD_NAMES = {
  name: "名称（name）",
  items: "检查项",
  kind: "类型（kind）",
  level: "级别（level）",
  group: "分组（group）",
  phase: "状态（phase）",
  "task phase": "任务状态（phase）",
  "task status": "任务状态（status）",
  "add-on check type": "插件检查类型（type）",
  "skipped item name": "被跳过检查项的名称（name）",
  "cluster check phase": "集群检查的状态（phase）",
  "add-on check phase": "插件检查的状态（phase）",
  "node check phase": "节点检查的状态（phase）"
};
var fieldName = (field) => ({ en: field, zh: FIELD_NAMES[field] });

// lib/messages/findings.js
function nodeText({ name, uid }) {
  if (name !== null)
    return same(name);
  return uid === null ? FINDING.unnamedNode : FINDING.nodeWithId(uid);
}
var FINDING = {
  unnamedNode: { en: "(unnamed node)", zh: "（未命名的节点）" },
  nodeWithId: (uid) => ({ en: `node with ID ${uid}`, zh: `ID 为 ${uid} 的节点` }),
  unnamedAddon: { en: "(unnamed add-on)", zh: "（未命名的插件）" },
  noMessage: { en: "CCE gave no message.", zh: "没有更多提示信息。" },
  changed: (fields) => ({ en: `Changed: ${fields}`, zh: `被修改的字段：${fields}` }),
  called: (url, agent) => ({
    en: `${url || UNKNOWN.en} is called by ${agent || UNKNOWN.en}`,
    zh: `${url || UNKNOWN.zh} 的调用方：${agent || UNKNOWN.zh}`
  }),
  waivedBy: (owner, until) => ({
    en: `waived by ${owner} until ${until}`,
    zh: `由 ${owner} 豁免，有效期至 ${until}`
  }),
  waivedFor: ({ owner, daysLeft: daysLeft2, expires, reason }) => ({
    en: `Waived by ${owner} until ${expires} (${daysLeft(daysLeft2).en}): ${reason}`,
    zh: `由 ${owner} 豁免，有效期至 ${expires}（${daysLeft(daysLeft2).zh}）：${reason}`
  }),
  justification: (reason, owner, until) => ({
    en: `${reason} (owner ${owner}, until ${until})`,
    zh: `${reason}（负责人 ${owner}，有效期至 ${until}）`
  }),
  byRule: (reason) => ({
    en: `Decided by a policy rule: ${reason}`,
    zh: `依据策略文件中的规则：${reason}`
  }),
  fix: (fix, owner) => labeled(owner === "" ? FIX : { en: FIX.en + bracketed(owner).en, zh: FIX.zh + bracketed(owner).zh }, fix),
  fixLabel: { en: "Fix:", zh: "处理方法：" },
  see: (url) => ({ en: `See ${url}`, zh: `参考：${url}` }),
  cluster: (id) => ({ en: `cluster ${id}`, zh: `集群 ${id}` }),
  inCluster: (where, id) => ({ en: `${where}; cluster ${id}`, zh: `${where}；集群 ${id}` })
};
var FIX = { en: "Fix", zh: "处理方法" };
var itemMessage = (message) => ({
  en: `Message of the check item: ${message}`,
  zh: `检查项的提示信息：${message}`
});
var CCE_WILL_REFUSE = {
  en: "CCE will refuse the upgrade until this is fixed: an Exception cannot be skipped.",
  zh: "修复之前 CCE 会拒绝升级：异常项（Exception）不能跳过。"
};
var STANDS_FOR = {
  ADDON: { en: "In the commands, ADDON stands for the name of the add-on.", zh: "命令中的 ADDON 代表插件名称。" },
  CLUSTER: { en: "CLUSTER stands for the name of the cluster.", zh: "CLUSTER 代表该集群的名称。" },
  NAME: { en: "In the commands, NAME stands for the name in the message.", zh: "命令中的 NAME 代表提示信息中的名称。" },
  MOUNT: {
    en: "In the commands, MOUNT stands for the mount point in the message.",
    zh: "命令中的 MOUNT 代表提示信息中的挂载点。"
  }
};
var EXECUTE_EXCEPTION = {
  en: "The check of this item failed to run, so its result is unknown.",
  zh: "该检查项自身执行出错，结果未知。"
};
var executeExceptionFix = () => (0,_UKFUSHME_js_0/* .sentences */ .hC)(RUN_AGAIN, {
  en: "If it fails again, open a ticket with Huawei Cloud support.",
  zh: "如果再次出错，请向华为云提交工单。"
});

// lib/messages/verdict.js
var TITLES = {
  pass: { en: "Ready", zh: "就绪" },
  warn: { en: "Ready, with risks to confirm", zh: "就绪，但有风险待确认" },
  block: { en: "Blocked", zh: "不可升级" },
  inconclusive: DECISIONS.inconclusive,
  "not-applicable": { en: "Not applicable", zh: "不适用" }
};
var UPGRADE_TITLES = {
  ...TITLES,
  pass: { en: "Done", zh: "完成" },
  warn: { en: "Done, with risks to confirm", zh: "完成，但有风险待确认" },
  block: { en: "Failed", zh: "失败" }
};
var verdictTitle = (verdict) => TITLES[verdict];
function reportTitle({ verdict, clusters: clusters2 }, as = verdict) {
  const isDone = verdict === "warn" && clusters2.length > 0 && clusters2.every(_AVJP7QVF_js_3/* .runsTarget */ .EI);
  return (judgesReadiness(clusters2) && !isDone ? TITLES : UPGRADE_TITLES)[as];
}
function judgesReadiness(clusters2) {
  const checks = clusters2.flatMap((cluster) => cluster.checks.map((check) => check.check));
  return checks.length === 0 || checks.some((check) => check !== "upgrade" && check !== "postcheck");
}
var SIGNS = {
  pass: "✅",
  warn: "🟡",
  block: "⛔",
  inconclusive: "❓",
  "not-applicable": "⚪"
};
var targetSetIn = (places) => {
  const { en, zh } = (0,_UKFUSHME_js_0/* .listed */ .KE)(places);
  return { en: ` (target set in ${en})`, zh: `（目标版本取自 ${zh}）` };
};
var targetsSetInPlaces = (count) => ({
  en: ` (targets set in ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} places)`,
  zh: `（目标版本取自 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 处）`
});
var targetName = ({ version }) => version === null ? { en: "the upgrade", zh: "升级" } : { en: version, zh: `升级到 ${version}` };
var zhTarget = ({ version, isAsserted }) => isAsserted ? `（目标版本 ${version}）` : "";
var NO_TEXT = same("");
var TARGET_NOT_SET = { en: " (target-version is not set)", zh: "（未指定目标版本）" };
function targetNote({ version, isAsserted }, isNamed) {
  if (isAsserted)
    return NO_TEXT;
  if (version === null)
    return TARGET_NOT_SET;
  return {
    en: " (target version from the check, because target-version is not set)",
    zh: isNamed ? "（该目标版本取自检查任务，未另行指定）" : `（目标版本 ${version} 取自检查任务，未另行指定）`
  };
}
var clusterPhaseNote = (phase) => ({
  en: `; the cluster is ${phase === null ? "not Available" : `in phase ${phase}`}`,
  zh: phase === null ? "；集群状态不是 Available" : `；集群状态为 ${phase}`
});
var ITEM_BROKE = { en: "the check of an item failed to run", zh: "有检查项自身执行出错" };
var notApplicableHeadline = (files) => ({
  en: `${files === 1 ? "The changed file does not match" : `None of the ${(0,_UKFUSHME_js_0/* .counted */ .hS)(files, "changed file")} match`} paths, so CCE was not queried`,
  zh: `变更的 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(files)} 个文件都不匹配 paths，因此没有查询 CCE`
});
var nothingToDoHeadline = (version) => ({
  en: `Nothing to do: the cluster runs ${version ?? "the target version"}`,
  zh: `无需操作：集群当前版本已是${version === null ? "目标版本" : ` ${version}`}`
});
var clusterRuns = (version) => ({
  en: `The cluster runs ${version ?? "the target version"}`,
  zh: `集群当前版本已是${version === null ? "目标版本" : ` ${version}`}`
});
var NOTHING_PLANNED = {
  en: "Nothing to do: the Terraform plan has no resource of CCE that this run is about",
  zh: "无需操作：Terraform 计划中没有与本次运行有关的 CCE 资源"
};
var mustBeFixed = (causes2, target) => ({
  en: `${(0,_UKFUSHME_js_0/* .counted */ .hS)(causes2, "cause")} must be fixed before ${target.en}`,
  zh: `必须先解决 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(causes2)} 个问题才能${target.zh}`
});
function blockedHeadline(failures, causes2, undecided, target) {
  const name = targetName(target);
  const parts = [...failures];
  if (causes2 > 0)
    parts.push(mustBeFixed(causes2, name));
  if (undecided > 0)
    parts.push({
      en: `${(0,_UKFUSHME_js_0/* .counted */ .hS)(undecided, "finding")} could not be decided`,
      zh: `另有 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(undecided)} 项无法判定`
    });
  return {
    en: capitalized(parts.map(({ en }) => en).join("; ")) + (causes2 > 0 ? "" : ` (target ${name.en})`),
    zh: parts.map(({ zh }) => zh).join("；") + (causes2 > 0 ? "" : zhTarget(target))
  };
}
function undecidedHeadline(clauses, target) {
  return cannotDecide(targetName(target).en, firstReason(clauses), zhTarget(target));
}
var cannotDecide = (what, why, zhAside) => ({
  en: `Cannot decide on ${what}: ${why.en}`,
  zh: `无法判定：${why.zh}${zhAside}`
});
function firstReason(clauses) {
  const [first = { en: "nothing could be checked", zh: "没有任何检查结果" }, ...others] = clauses;
  return others.length === 0 ? first : moreReasons(first, others.length);
}
var risks = (count) => ({
  en: `${(0,_UKFUSHME_js_0/* .counted */ .hS)(count, "risk")} to confirm`,
  zh: `${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个风险待确认`
});
var policyEntries = (count) => ({
  en: `${(0,_UKFUSHME_js_0/* .counted */ .hS)(count, "policy entry", "policy entries")} to review`,
  zh: `策略中有 ${(0,_UKFUSHME_js_0/* .grouped */ .zD)(count)} 个条目需要查看`
});
var NOT_WHOLE = { en: ", but not everything was checked", zh: "，但并非全部内容都已检查" };
function warnHeadline(what, open, isWhole) {
  const parts = [];
  if (open.risks > 0)
    parts.push(risks(open.risks));
  if (open.notes > 0)
    parts.push(notes(open.notes));
  if (open.waived > 0)
    parts.push(waived(open.waived));
  if (open.entries > 0)
    parts.push(policyEntries(open.entries));
  const missing = isWhole ? NO_TEXT : NOT_WHOLE;
  const en = parts.length > 0 ? `: ${parts.map((part) => part.en).join(", ")}` : "";
  const zh = parts.length > 0 ? `：${parts.map((part) => part.zh).join("，")}` : "";
  return {
    en: `${what.en}${en}${missing.en}`,
    zh: `${what.zh}${zh}${missing.zh}`
  };
}
var readyFor = (target) => ({
  en: `Ready for ${targetName(target).en}`,
  zh: `可以${targetName(target).zh}`
});
var readyHeadline = (passed, target) => ({
  en: `${readyFor(target).en}: ${checksPassed(passed).en}`,
  zh: `${readyFor(target).zh}：${checksPassed(passed).zh}`
});
function upgradedHeadline(hasSucceeded, isConfirmed, target) {
  const confirmed = isConfirmed ? hasSucceeded ? " and is confirmed" : " is confirmed" : "";
  return {
    en: `The upgrade to ${target.version ?? "the target version"}${hasSucceeded ? " succeeded" : ""}${confirmed}`,
    zh: `${hasSucceeded ? "已成功" : "已确认"}${targetName(target).zh}${hasSucceeded && isConfirmed ? "，并已确认" : ""}`
  };
}
var capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);




/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G: () => (failureClause),
W: () => (apiFailureMessage)
});
var _CXUDFEZP_js_0 = __webpack_require__(2105);
var _DUW5NSCC_js_1 = __webpack_require__(6606);
var _UKFUSHME_js_2 = __webpack_require__(1912);




// lib/messages/identity-errors.js
function identitySentence({ identity, operation, url, detail }) {
  if (identity === void 0 || identity.problem === null)
    return null;
  const { step, providerUrn: provider, agencyUrn: agency, claims } = identity;
  const token = claimsText(claims);
  switch (identity.problem) {
    case "not-trusted":
      return step === "iam" ? {
        en: `No identity conversion rule of the provider ${provider} matches the ID token${token.en}.`,
        zh: `身份提供商 ${provider} 没有与该 ID Token${token.zh}匹配的身份转换规则。`
      } : {
        en: `The agency ${agency} does not trust the ID token${token.en} of the provider ${provider}.`,
        zh: `委托 ${agency} 不信任身份提供商 ${provider} 的 ID Token${token.zh}。`
      };
    case "unknown-audience":
      return {
        en: `The provider ${provider} does not list the audience of the ID token${token.en}.`,
        zh: `身份提供商 ${provider} 没有登记该 ID Token${token.zh}的受众。`
      };
    case "unknown-identity":
      return step === "iam" ? { en: `IAM has no identity provider for ${provider}.`, zh: `IAM 中没有身份提供商 ${provider}。` } : {
        en: `The provider ${provider} or the agency ${agency} does not exist.`,
        zh: `身份提供商 ${provider} 或委托 ${agency} 不存在。`
      };
    case "token-expired":
      return { en: `The ID token${token.en} has expired.`, zh: `ID Token${token.zh}已过期。` };
    case "token-early":
      return { en: `The ID token${token.en} is not valid yet.`, zh: `ID Token${token.zh}尚未生效。` };
    case "token-rejected":
      return {
        en: `The ID token${token.en} was refused for the provider ${provider}.`,
        zh: `ID Token${token.zh}未被身份提供商 ${provider} 接受。`
      };
    case "session-too-long":
      return {
        en: `The agency ${agency} does not allow sessions this long.`,
        zh: `委托 ${agency} 不允许这么长的会话。`
      };
    case "policy-refused":
      return { en: "STS refused the session policy.", zh: "STS 拒绝了会话策略。" };
    case "policy-needs-sts":
      return {
        en: `${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} or ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policyIds} limits the session, and without STS in this region the keys come from IAM, which cannot do that.`,
        zh: `设置了 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} 或 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policyIds} 来限制会话，但该区域没有 STS，密钥来自 IAM，而 IAM 无法限制会话。`
      };
    case "no-sts":
      return { en: "STS in this region does not offer OIDC.", zh: "该区域的 STS 不支持 OIDC。" };
    case "unusable-response":
      return {
        en: `The response of ${step.toUpperCase()} holds no keys.`,
        zh: `${step.toUpperCase()} 的响应中没有密钥。`
      };
    case "unreadable-token-file": {
      const why = detail?.code === "system-error" ? detail.text : "";
      return {
        en: `The file of the ID token cannot be read: ${url} (${why}).`,
        zh: `无法读取 ID Token 文件：${url}（${why}）。`
      };
    }
    case "not-a-token":
      return step === "id-token" && operation === "ReadIdToken" ? { en: `The file ${url} holds no ID token.`, zh: `文件 ${url} 中没有 ID Token。` } : { en: "GitHub’s response holds no ID token.", zh: "GitHub 的响应中没有 ID Token。" };
  }
}
var identityClause = ({ problem, step }) => problem === null ? null : problem === "not-trusted" && step === "iam" ? NO_RULE : IDENTITY_CLAUSES[problem];
var NO_RULE = { en: "no conversion rule matches the ID token", zh: "没有与 ID Token 匹配的身份转换规则" };
var IDENTITY_CLAUSES = {
  "not-trusted": { en: "the agency does not trust the ID token", zh: "委托不信任该 ID Token" },
  "unknown-audience": {
    en: "the provider does not list the audience of the ID token",
    zh: "身份提供商没有登记 ID Token 的受众"
  },
  "unknown-identity": { en: "the identity provider or the agency does not exist", zh: "身份提供商或委托不存在" },
  "token-expired": { en: "the ID token has expired", zh: "ID Token 已过期" },
  "token-early": { en: "the ID token is not valid yet", zh: "ID Token 尚未生效" },
  "token-rejected": { en: "the ID token was refused", zh: "ID Token 未被接受" },
  "session-too-long": { en: "the agency does not allow sessions this long", zh: "委托不允许这么长的会话" },
  "policy-refused": { en: "STS refused the session policy", zh: "STS 拒绝了会话策略" },
  "policy-needs-sts": { en: "only STS can limit the session", zh: "只有 STS 才能限制会话" },
  "no-sts": { en: "STS in this region does not offer OIDC", zh: "该区域的 STS 不支持 OIDC" },
  "unusable-response": { en: "no keys came back", zh: "响应中没有密钥" },
  "unreadable-token-file": { en: "the file of the ID token cannot be read", zh: "无法读取 ID Token 文件" },
  "not-a-token": { en: "there is no ID token", zh: "没有得到 ID Token" }
};
var isFoundLocally = ({ identity, operation }) => identity?.problem === "policy-needs-sts" || operation === "ReadIdToken";
function claimsText(claims) {
  if (claims === null)
    return { en: "", zh: "" };
  const { iss, aud, sub } = claims;
  return {
    en: ` (iss "${iss ?? ""}", aud "${aud ?? ""}", sub "${sub ?? ""}")`,
    zh: `（iss“${iss ?? ""}”、aud“${aud ?? ""}”、sub“${sub ?? ""}”）`
  };
}
var RUNNER_STEP = {
  en: "Check that the runner can reach GitHub’s service of ID tokens (firewall, HTTPS_PROXY, NO_PROXY), then re-run this job. If the service refuses the request, re-run all jobs: the permission to ask ends with the job.",
  zh: "请检查 runner 能否访问 GitHub 的 ID Token 服务（防火墙、HTTPS_PROXY、NO_PROXY），然后重新运行该作业。如果请求被拒绝，请重新运行所有作业：请求权限随作业结束而失效。"
};
var UNKNOWN_REFUSAL_STEP = {
  en: "Fix what the message describes. If it describes nothing, compare `oidc-provider-urn` and `oidc-agency-urn` with what IAM shows, and the trust policy of the agency with docs/keyless.md; a ticket about it needs the request id.",
  zh: "请先处理提示信息中指出的内容。如果没有说明，请核对 `oidc-provider-urn` 和 `oidc-agency-urn` 是否与 IAM 中显示的一致，并对照 docs/keyless.md 检查委托的信任策略；提交工单时请附上请求 ID。"
};
function identityStep(problem, identity) {
  switch (problem) {
    case "not-trusted":
      return identity.step === "iam" ? CONVERSION_RULE_STEP : TRUST_STEP;
    case "unknown-audience":
      return AUDIENCE_STEP;
    case "unknown-identity":
      return identity.step === "iam" ? UNKNOWN_PROVIDER_STEP : UNKNOWN_IDENTITY_STEP;
    case "token-expired":
      return {
        en: `Set the runner’s clock if the runner asked GitHub for the ID token; if ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.idToken} or a file gave it, get a new one for each run. An ID token is valid for a few minutes.`,
        zh: `如果 ID Token 是 runner 向 GitHub 申请的，请校准 runner 的时钟；如果它来自 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.idToken} 或文件，请在每次运行前重新获取。ID Token 只在几分钟内有效。`
      };
    case "token-early":
      return {
        en: "Re-run this job: the clock of whoever issued the ID token is ahead of Huawei Cloud’s. If it fails again, set that clock.",
        zh: "请重新运行该作业：签发 ID Token 一方的时钟快于华为云。如果仍然失败，请校准该时钟。"
      };
    case "token-rejected":
      return REJECTED_STEP;
    case "session-too-long":
      return {
        en: `Lower ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.durationSeconds}, or raise the maximum session duration of the agency in IAM.`,
        zh: `请减小 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.durationSeconds}，或在 IAM 中调大委托的最大会话持续时间。`
      };
    case "policy-refused":
      return {
        en: `Correct ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} and ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policyIds}: they must be identity policies (Version 5.0) of at most 4096 characters that exist in the account. Without them, the gate limits the session itself.`,
        zh: `请更正 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} 和 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policyIds}：必须是账号中存在的身份策略（Version 5.0），不超过 4096 个字符。不设置时，门禁会自行限制会话。`
      };
    case "policy-needs-sts":
      return {
        en: `Remove ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} and ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policyIds}, or set \`sts-endpoint\` to STS of another region of the account.`,
        zh: `请去掉 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} 和 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policyIds}，或将 \`sts-endpoint\` 设为该账号其他区域的 STS。`
      };
    case "no-sts":
      return {
        en: "Set `sts-endpoint` to STS of a region that offers it, such as `https://sts.cn-north-4.myhuaweicloud.com`: its keys are valid in every region of the account.",
        zh: "请将 `sts-endpoint` 设为提供该接口的区域，例如 `https://sts.cn-north-4.myhuaweicloud.com`：其密钥在账号的所有区域都有效。"
      };
    case "unusable-response":
      return {
        en: `Check \`${identity.step}-endpoint\` and \`region\`: another server may be answering there.`,
        zh: `请检查 \`${identity.step}-endpoint\` 和 \`region\`：应答的可能是其他服务器。`
      };
    case "unreadable-token-file":
      return {
        en: `Check ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.tokenFile}: the file must exist and be readable whenever keys are renewed.`,
        zh: `请检查 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.tokenFile}：续期密钥时，该文件必须存在且可读。`
      };
    case "not-a-token":
      return {
        en: `Check what ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.tokenFile} names: an ID token is three parts with dots between them, at most 20,000 characters. If GitHub sent it, another server may be answering there.`,
        zh: `请检查 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.tokenFile} 指定的文件：ID Token 必须是以点分隔的三段，不超过 20000 个字符。如果来自 GitHub，应答的可能是其他服务器。`
      };
  }
}
var SUBJECT_FORMS = {
  en: "GitHub writes sub as `repo:OWNER/REPO:…`, and for repositories that were created, renamed or transferred since 2026-07-15 as `repo:OWNER@OWNER_ID/REPO@REPO_ID:…`; it ends in `:pull_request`, `:ref:refs/heads/BRANCH` or `:environment:NAME`. In a called reusable workflow it is that of the caller. See docs/keyless.md.",
  zh: "GitHub 的 sub 形如 `repo:OWNER/REPO:…`；2026-07-15 起创建、改名或转移的仓库则形如 `repo:OWNER@OWNER_ID/REPO@REPO_ID:…`；其结尾为 `:pull_request`、`:ref:refs/heads/BRANCH` 或 `:environment:NAME`。在被调用的可复用工作流中，它是调用方的 sub。见 docs/keyless.md。"
};
var TRUST_STEP = (0,_UKFUSHME_js_2/* .sentences */ .hC)({
  en: "Compare the trust policy of the agency in IAM with this token: its conditions `oidc:aud` and `oidc:sub` must match the aud and sub of the token in full. It must allow `sts:agencies:assumeWithOIDC` to the provider. STS says the same of an agency that does not exist, so compare `oidc-agency-urn` with what IAM shows.",
  zh: "请在 IAM 中对照该 Token 检查委托的信任策略：条件 `oidc:aud` 和 `oidc:sub` 必须与 Token 的 aud 和 sub 完全匹配。它还必须允许该身份提供商执行 `sts:agencies:assumeWithOIDC`。委托不存在时 STS 的回答相同，因此也请核对 `oidc-agency-urn` 是否与 IAM 中显示的一致。"
}, SUBJECT_FORMS);
var CONVERSION_RULE_STEP = (0,_UKFUSHME_js_2/* .sentences */ .hC)({
  en: "Let an identity conversion rule of the provider in IAM match the sub of this token, and put it into a user group with permissions in the project.",
  zh: "请在 IAM 中让该身份提供商的身份转换规则匹配该 Token 的 sub，并将其归入在该项目中拥有权限的用户组。"
}, SUBJECT_FORMS);
var AUDIENCE_STEP = {
  en: "Add the aud of the token to the client IDs of the provider in IAM, or set `oidc-audience` to a client ID that it has. With GitLab CI, set `aud` of `id_tokens`.",
  zh: "请在 IAM 中将该 Token 的 aud 添加到该身份提供商的客户端 ID，或将 `oidc-audience` 设为其中已有的客户端 ID。使用 GitLab CI 时，请设置 `id_tokens` 的 `aud`。"
};
var UNKNOWN_PROVIDER_STEP = {
  en: "Check `oidc-provider-urn`: its last part must be the name of an OIDC identity provider in IAM of this account. An account of another site, such as the European one, has an IAM of its own: see `iam-endpoint`.",
  zh: "请检查 `oidc-provider-urn`：其最后一部分必须是该账号 IAM 中 OIDC 身份提供商的名称。其他站点（例如欧洲站）的账号有各自的 IAM：见 `iam-endpoint`。"
};
var UNKNOWN_IDENTITY_STEP = {
  en: "Compare `oidc-provider-urn` and `oidc-agency-urn` with what IAM shows: account id, name, upper and lower case.",
  zh: "请核对 `oidc-provider-urn` 和 `oidc-agency-urn` 是否与 IAM 中显示的一致：账号 ID、名称、大小写。"
};
var REJECTED_STEP = {
  en: "Compare the issuer of the provider in IAM with the iss of the token: they must be equal, and IAM must be able to read the signing keys of the issuer (JWKS). The issuer of a GitHub Enterprise Server is `https://HOST/_services/token`.",
  zh: "请在 IAM 中核对身份提供商的签发方（issuer）与该 Token 的 iss：二者必须相同，且 IAM 必须能读取签发方的签名公钥（JWKS）。GitHub Enterprise Server 的签发方为 `https://HOST/_services/token`。"
};
var limitStep = (limit) => limit.by === "environment" ? {
  en: `The session of this run is limited by ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} or ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policyIds}: they must allow it as well.`,
  zh: `本次运行的会话受 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} 或 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policyIds} 限制：它们也必须允许该操作。`
} : {
  en: `The gate limited the session of this run to ${limit.actions.join(", ")}. If the agency allows the call and it is still refused, set ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} to a policy that allows it, and report this as a fault of the gate.`,
  zh: `门禁将本次运行的会话限制为 ${limit.actions.join(", ")}。如果委托允许该调用但仍被拒绝，请将 ${_CXUDFEZP_js_0/* .OIDC_VARIABLES */ .yz.policy} 设为允许它的策略，并将此作为门禁的缺陷反馈。`
};

// lib/messages/api-error-fixes.js
var NETWORK = {
  en: "Check that the runner can reach it (firewall, HTTPS_PROXY, NO_PROXY)",
  zh: "请检查 runner 能否访问该地址（防火墙、HTTPS_PROXY、NO_PROXY）"
};
var INTERMEDIARY = {
  en: "Check `endpoint`, HTTPS_PROXY and NO_PROXY: a proxy, a firewall or a login page may be in between.",
  zh: "请检查 `endpoint`、HTTPS_PROXY 和 NO_PROXY：中间可能有代理、防火墙或登录页。"
};
function nextStep(failure) {
  if (failure.identity === void 0)
    return stepFor(failure);
  const { problem, step } = failure.identity;
  if (problem !== null)
    return identityStep(problem, failure.identity);
  if (step === "id-token" && !NOT_OF_GITHUB.includes(failure.kind))
    return RUNNER_STEP;
  if (failure.kind === "bad-request")
    return UNKNOWN_REFUSAL_STEP;
  const host = step === "id-token" ? "ACTIONS_ID_TOKEN_REQUEST_URL" : `\`${step}-endpoint\``;
  return (0,_UKFUSHME_js_2/* .inEach */ .B1)((say) => say(stepFor({ ...failure, method: "GET" })).replaceAll("`endpoint`", host));
}
var NOT_OF_GITHUB = ["proxy", "tls", "cancelled", "run-deadline"];
function stepFor(failure) {
  switch (failure.kind) {
    case "bad-credentials":
      return badCredentialsStep(failure);
    case "no-permission":
      return noPermissionStep(failure);
    case "throttled":
      return throttledStep(failure);
    case "tls":
      return tlsStep(failure);
    case "proxy":
      return proxyStep(failure);
    case "connection-lost":
    case "truncated":
      return lostStep(failure);
    case "bad-request":
    case "not-found":
      return failure.operation === "BatchCreateAddonPrecheck" ? REFUSED_ADDON : STEPS[failure.kind];
    default:
      return STEPS[failure.kind];
  }
}
var STEPS = {
  "clock-skew": {
    en: "Set the runner’s clock: the gateway refuses signatures whose time is off by more than 15 minutes. If the clock is right, the keys may have expired: issue new ones.",
    zh: "请校准 runner 的时钟：签名时间偏差超过 15 分钟会被网关拒绝。如果时钟准确，可能是密钥已过期，请重新签发。"
  },
  "not-found": {
    en: "Check `cluster-id`, `project-id` and `region`: the cluster or the task does not exist. An Autopilot cluster needs `autopilot: true`. A task may have been removed; start a new check.",
    zh: "请检查 `cluster-id`、`project-id` 和 `region`：集群或任务不存在。Autopilot 集群需要设置 `autopilot: true`。任务可能已被清除，请重新发起检查。"
  },
  "not-published": {
    en: "Check `region`, which does not offer this API, or remove this check from `checks`.",
    zh: "请检查 `region`（该区域不提供此 API），或从 `checks` 中去掉该检查。"
  },
  "no-balance": {
    en: "Top up the account’s balance: CCE refuses the request until then, and trying again does not help.",
    zh: "请为账户充值：充值前 CCE 会一直拒绝该请求，重试无效。"
  },
  conflict: {
    en: "Wait until the cluster’s current operation is finished (see CCE’s message), then re-run this job.",
    zh: "请等待集群当前的操作结束（见 CCE 的提示信息），然后重新运行该作业。"
  },
  "bad-request": {
    en: "Fix what CCE’s message describes. If it describes nothing, check `cluster-id`, `current-version` and `target-version`.",
    zh: "请先检查 CCE 提示信息中指出的内容，再检查 `cluster-id`、`current-version` 和 `target-version`。"
  },
  "server-error": {
    en: "Re-run this job later: the service has a fault. If it fails again, open a ticket with the request id.",
    zh: "请稍后重新运行该作业：故障在服务端。如果仍然失败，请提交工单并附上请求 ID。"
  },
  "unexpected-status": (0,_UKFUSHME_js_2/* .sentences */ .hC)(INTERMEDIARY, {
    en: "This API does not document this status.",
    zh: "此 API 的文档中没有该状态码。"
  }),
  timeout: {
    en: `${NETWORK.en}, then re-run this job: the service is slow, or packets are dropped.`,
    zh: `${NETWORK.zh}，然后重新运行该作业：服务响应缓慢，或存在丢包。`
  },
  "run-deadline": {
    en: "Raise `wait-timeout`, or re-run this job when the service responds faster.",
    zh: "请调大 `wait-timeout`，或等服务响应恢复后重新运行该作业。"
  },
  cancelled: {
    en: "Re-run this job: the workflow run was canceled.",
    zh: "请重新运行该作业：工作流运行已被取消。"
  },
  "unknown-host": {
    en: "Check the spelling of `region` or `endpoint`. A runner without public DNS needs HTTPS_PROXY.",
    zh: "请检查 `region` 或 `endpoint` 的拼写。无法使用公网 DNS 的 runner 需要配置 HTTPS_PROXY。"
  },
  unreachable: {
    en: `${NETWORK.en} and that \`endpoint\` is correct.`,
    zh: `${NETWORK.zh}，并确认 \`endpoint\` 正确。`
  },
  redirected: (0,_UKFUSHME_js_2/* .sentences */ .hC)(INTERMEDIARY, {
    en: "Redirects are not followed, so that credentials are not sent elsewhere.",
    zh: "门禁不跟随重定向，以免凭证被发往别处。"
  }),
  "too-large": {
    en: "Check `endpoint`, or set the id of a single task: CCE does not send responses this large.",
    zh: "请检查 `endpoint`，并用任务 ID 缩小检查范围：CCE 的响应不会这么大。"
  },
  "not-json": INTERMEDIARY,
  "not-http": (0,_UKFUSHME_js_2/* .sentences */ .hC)(INTERMEDIARY, {
    en: "What answers there does not speak HTTP.",
    zh: "该地址应答的不是 HTTP 服务。"
  })
};
var REFUSED_ADDON = {
  en: "Fix what CCE’s message describes, or run the check of this add-on in the CCE console, for a version that CCE accepts; then re-run this job, which reads that result.",
  zh: "请按 CCE 的提示信息处理，或在 CCE 控制台针对可接受的版本执行该插件的检查；然后重新运行该作业，门禁会读取其结果。"
};
var TEMPORARY_KEYS_STEP = {
  en: "Check that `project-id` and `region` belong to the account in `oidc-provider-urn`. `endpoint` and `sts-endpoint` or `iam-endpoint` must be of the same site of Huawei Cloud. The keys are temporary: a re-run gets new ones.",
  zh: "请确认 `project-id` 和 `region` 属于 `oidc-provider-urn` 中的账号。`endpoint` 与 `sts-endpoint` 或 `iam-endpoint` 必须属于华为云的同一站点。密钥是临时的，重新运行会获取新的密钥。"
};
function badCredentialsStep({ apiMessage, isKeyless }) {
  if (isKeyless)
    return TEMPORARY_KEYS_STEP;
  return (0,_UKFUSHME_js_2/* .sentences */ .hC)({
    en: "Check `access-key` and `secret-key`, or `auth-token`, or the environment variables in their place.",
    zh: "请检查 `access-key` 和 `secret-key`，或 `auth-token`，或代替它们的环境变量。"
  }, /reach(?:ed)? the limit/i.test(apiMessage ?? "") ? {
    en: "After five failures in a row the keys are locked for five minutes: correct them and wait.",
    zh: "连续失败 5 次后，密钥会被锁定 5 分钟：请更正后等待解锁。"
  } : {
    en: "`region` and `project-id` must belong to that account.",
    zh: "`region` 和 `project-id` 必须属于该账号。"
  }, {
    en: "Temporary keys need `security-token`, and expire. For an entry of the clusters file with `credentials`, the variables with that prefix count.",
    zh: "临时密钥还需要 `security-token`，且会过期。如果集群文件中写有 `credentials`，则以它为前缀的环境变量为准。"
  });
}
var UPON_REQUEST = ["ListUpgradeClusterTasks", "ShowUpgradeClusterTask", "UpgradeCluster"];
function noPermissionStep({ code, method, operation, limit }) {
  if (code === "CCE.01403002")
    return {
      en: "Check in the console whether the account has unpaid bills or is frozen: CCE says that it is restricted.",
      zh: "请在控制台检查账号是否欠费或被冻结：CCE 的响应表明该账号受限。"
    };
  const [read, write] = ["`cce:cluster:get`", "`cce:cluster:upgrade`"];
  const isRead = method === "GET";
  const grant = {
    en: `Grant the owner of the credentials the IAM ${isRead ? `permission ${read}` : `permissions ${read} and ${write}`} in this project; check \`project-id\` and \`region\`.`,
    zh: `请在该项目中为凭证所属的用户授予 IAM 权限 ${isRead ? read : `${read} 和 ${write}`}，并检查 \`project-id\` 和 \`region\`。`
  };
  if (limit !== void 0)
    return (0,_UKFUSHME_js_2/* .sentences */ .hC)(grant, limitStep(limit));
  if (!UPON_REQUEST.includes(operation))
    return grant;
  return {
    en: `Ask Huawei Cloud for this API in a ticket, because CCE makes it available only upon request. If you already have it: ${grant.en}`,
    zh: `请提交工单申请开通此 API：集群升级任务的 API 需要申请后才能使用。如果已开通：${grant.zh}`
  };
}
function throttledStep({ code }) {
  if (code === "CCE.01429002")
    return {
      en: "Wait until the operation that has locked the cluster is finished, then re-run this job.",
      zh: "请等待锁定集群的操作结束，然后重新运行该作业。"
    };
  if (code === "CCE.01429003")
    return {
      en: "Wait until one of the tasks that are running in this project is finished, because there are too many of them; then re-run this job.",
      zh: "请等待该项目中正在运行的某个任务结束（任务过多），然后重新运行该作业。"
    };
  return {
    en: "Re-run this job in a few minutes, or gate fewer clusters at the same time: there are too many requests for this account.",
    zh: "请几分钟后重新运行该作业，或减少同时检查的集群数量：该账号的请求过多。"
  };
}
function proxyStep({ detail }) {
  if (detail?.code === "proxy-status" && detail.status === 407)
    return {
      en: "Put the user and the password that the proxy asks for into HTTPS_PROXY, from a secret: `http://user:password@proxy:port`, special characters percent-encoded.",
      zh: "请通过 secret 将代理要求的用户名和密码写入 HTTPS_PROXY：`http://user:password@proxy:port`，特殊字符需做百分号编码。"
    };
  if (detail?.code === "proxy-status" && detail.status < 500)
    return {
      en: "Allow CONNECT to this host and port in the rules of the proxy, or name the host in NO_PROXY if the runner can reach it directly.",
      zh: "请在代理的规则中放行对该主机和端口的 CONNECT；如果 runner 可以直连，请把该主机写入 NO_PROXY。"
    };
  if (detail?.code !== "proxy-tls")
    return {
      en: "Check HTTPS_PROXY (address, user, password) and that the proxy allows CONNECT to this host, or use NO_PROXY.",
      zh: "请检查 HTTPS_PROXY（地址、用户名、密码），并确认代理允许对该主机执行 CONNECT，或使用 NO_PROXY。"
    };
  return detail.error === "EPROTO" || detail.error.startsWith("ERR_SSL_") ? {
    en: "Write the proxy with `http://` in HTTPS_PROXY: it does not speak TLS there, as most proxies do not, even for https requests.",
    zh: "请在 HTTPS_PROXY 中用 `http://` 书写该代理：它在该端口上不使用 TLS；即使转发 https 请求，多数代理也是如此。"
  } : {
    en: "Set NODE_EXTRA_CA_CERTS in the `env` of the step or job to the file of the private CA that the certificate of the proxy is from. If it is from none, another server may be answering.",
    zh: "如果代理的证书由私有 CA 签发，请在步骤或作业的 `env` 中用 NODE_EXTRA_CA_CERTS 指定该 CA 的证书文件。否则应答的可能是其他服务器。"
  };
}
var isOtherTlsFault = (code) => /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH|EPROTO|ERR_SSL_.*)$/.test(code);
function tlsStep({ detail }) {
  if (detail?.code === "extra-certificates" && !isOtherTlsFault(detail.text))
    return {
      en: "Let NODE_EXTRA_CA_CERTS, in the `env` of the step or job, name a file on the runner that holds the certificates of the private CA in PEM form (`-----BEGIN CERTIFICATE-----`). Node reads it when the step starts, so an earlier step must have written it.",
      zh: "请在步骤或作业的 `env` 中，让 NODE_EXTRA_CA_CERTS 指向 runner 上包含私有 CA 证书的 PEM 文件（`-----BEGIN CERTIFICATE-----`）。Node 在步骤启动时读取它，因此必须由更早的步骤写好。"
    };
  const code = detail?.code === "system-error" || detail?.code === "extra-certificates" ? detail.text : "";
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return {
      en: "Check the runner’s clock: the certificate is not valid at this time. If the clock is right, the server at `endpoint`, or the proxy in between, needs a new certificate.",
      zh: "请检查 runner 的时钟：该证书当前不在有效期内。如果时钟准确，则 `endpoint` 指向的服务器或中间的代理需要更换证书。"
    };
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID" || code === "HOSTNAME_MISMATCH")
    return (0,_UKFUSHME_js_2/* .sentences */ .hC)(INTERMEDIARY, { en: "The certificate belongs to another host.", zh: "该证书属于其他主机。" });
  if (code === "EPROTO" || code.startsWith("ERR_SSL_"))
    return (0,_UKFUSHME_js_2/* .sentences */ .hC)({
      en: "Check the port of `endpoint`: the server there does not speak TLS as expected.",
      zh: "请检查 `endpoint` 的端口：对方没有按 TLS 协议应答。"
    }, INTERMEDIARY);
  return {
    en: "Set NODE_EXTRA_CA_CERTS in the `env` of the step or job to the file of the private CA that the endpoint, or a proxy that reads TLS, uses. If there is none, check `endpoint`: another server may be responding.",
    zh: "如果终端节点或解密 TLS 的代理使用私有 CA，请在步骤或作业的 `env` 中用 NODE_EXTRA_CA_CERTS 指定该 CA 的证书文件。否则请检查 `endpoint`：应答的可能不是 CCE。"
  };
}
var lostStep = ({ method }) => method === "GET" ? { en: `${NETWORK.en}, then re-run this job.`, zh: `${NETWORK.zh}，然后重新运行该作业。` } : {
  en: "Look in the CCE console before the next run: CCE may have carried out the request, so it was not repeated.",
  zh: "下次运行前请先在 CCE 控制台确认：该请求可能已被执行，因此没有重发。"
};

// lib/messages/api-errors.js
function apiFailureMessage(failure) {
  const problem = identitySentence(failure);
  const call = callText(failure);
  const message = problem === null ? call : isFoundLocally(failure) ? problem : (0,_UKFUSHME_js_2/* .sentences */ .hC)(problem, call);
  return { message, fix: nextStep(failure) };
}
function callText(failure) {
  const { operation, method, url, apiMessage } = failure;
  const { en, zh } = outcome(failure);
  return {
    en: [`${operation} (${method} ${url})`, en, apiMessage ?? ""].filter((part) => part !== "").join(": "),
    zh: [`${operation}（${method} ${url}）`, zh, apiMessage ?? ""].filter((part) => part !== "").join("：")
  };
}
function outcome(failure) {
  const { kind, status, code, detail, retryStop, requestId, attempts } = failure;
  const parts = [
    identitySentence(failure) === null ? KINDS[kind] : null,
    status === null ? null : `HTTP ${status}`,
    code === String(status) ? null : code,
    detail && detailText(detail),
    retryStop && retryStopText(retryStop),
    requestId === null ? null : { en: `request id ${requestId}`, zh: `请求 ID ${requestId}` },
    attempts > 1 ? { en: `after ${attempts} attempts`, zh: `共尝试 ${attempts} 次` } : null
  ];
  return joined(parts);
}
var failureClause = ({ kind, identity }) => (identity === void 0 ? null : identityClause(identity)) ?? KINDS[kind];
var joined = (parts) => (0,_UKFUSHME_js_2/* .inEach */ .B1)((say) => parts.filter((part) => part !== null).map(say).join(say(_DUW5NSCC_js_1/* .COMMA */ .KE)));
var KINDS = {
  "bad-credentials": { en: "the credentials were refused", zh: "凭证被拒绝" },
  "clock-skew": { en: "the signature was refused because of its time", zh: "签名因时间偏差被拒绝" },
  "no-permission": { en: "permission denied", zh: "没有权限" },
  "not-found": { en: "not found", zh: "未找到" },
  "not-published": { en: "this API is not available in this region", zh: "该区域未发布此 API" },
  throttled: { en: "throttled", zh: "请求被限流" },
  "no-balance": { en: "the account balance is insufficient", zh: "账户余额不足" },
  conflict: { en: "refused in the current state of the cluster", zh: "当前状态下被拒绝" },
  "bad-request": { en: "the request was refused as invalid", zh: "请求无效，被拒绝" },
  "server-error": { en: "the service failed", zh: "服务端出错" },
  "unexpected-status": { en: "unexpected status", zh: "状态码不符合预期" },
  timeout: { en: "no complete response in time", zh: "超时前未收到完整响应" },
  "run-deadline": { en: "the time of this run is up", zh: "本次运行的时间已用完" },
  cancelled: _DUW5NSCC_js_1/* .RUN_CANCELED */ .k5,
  "unknown-host": { en: "the host name cannot be resolved", zh: "无法解析主机名" },
  unreachable: { en: "the host cannot be reached", zh: "无法连接主机" },
  "connection-lost": { en: "the connection was lost", zh: "连接中断" },
  tls: { en: "no trusted TLS connection", zh: "无法建立可信的 TLS 连接" },
  proxy: { en: "the proxy does not connect", zh: "代理未能建立连接" },
  redirected: { en: "redirected, and the gate does not follow redirects", zh: "响应为重定向，门禁不会跟随" },
  truncated: { en: "the response was cut off", zh: "响应不完整" },
  "too-large": { en: "the response is too large", zh: "响应过大" },
  "not-json": { en: "the response is not JSON", zh: "响应不是 JSON" },
  "not-http": { en: "the response is not HTTP", zh: "响应不是 HTTP" }
};
function detailText(detail) {
  switch (detail.code) {
    case "system-error":
    case "proxy-error":
      return (0,_DUW5NSCC_js_1/* .same */ .FB)(detail.text);
    case "extra-certificates":
      return extraCertificatesText(detail.text, detail.fault);
    case "html-error-page":
      return { en: "with an HTML page", zh: "响应体是 HTML 页面" };
    case "html-page":
      return {
        en: "it looks like an HTML page, possibly from a proxy or a login",
        zh: "看起来是 HTML 页面，可能来自代理或登录页"
      };
    case "empty-body":
      return { en: "it is empty", zh: "响应为空" };
    case "incomplete-json":
      return { en: "the JSON ends too early", zh: "JSON 提前结束" };
    case "redirect-target":
      return { en: `to ${detail.text}`, zh: `目标为 ${detail.text}` };
    case "unreadable-redirect":
      return { en: "to an unreadable address", zh: "目标地址无法识别" };
    case "time-limit":
      return { en: seconds(detail.ms).en, zh: seconds(detail.ms).zh };
    case "size-limit":
      return { en: `more than ${detail.bytes} bytes`, zh: `超过 ${detail.bytes} 字节` };
    case "proxy-not-a-url":
      return { en: "HTTPS_PROXY or ALL_PROXY is not a URL", zh: "HTTPS_PROXY 或 ALL_PROXY 不是有效的 URL" };
    case "proxy-protocol":
      return {
        en: `HTTPS_PROXY or ALL_PROXY must be an http or https URL, not ${detail.text}`,
        zh: `HTTPS_PROXY 或 ALL_PROXY 必须是 http 或 https 地址，而不是 ${detail.text}`
      };
    case "proxy-tls":
      return {
        en: `${detail.text}: no trusted TLS connection to the proxy itself (${detail.error})`,
        zh: `${detail.text}：无法与代理本身建立可信的 TLS 连接（${detail.error}）`
      };
    case "proxy-encoding":
      return {
        en: `the user or password of ${detail.text} in HTTPS_PROXY holds a % that does not begin an encoded character; write it as %25`,
        zh: `HTTPS_PROXY 中 ${detail.text} 的用户名或密码含有未编码的 %，请写作 %25`
      };
    case "proxy-status":
      return {
        en: `${detail.text} answered CONNECT with ${detail.status}`,
        zh: `${detail.text} 对 CONNECT 返回 ${detail.status}`
      };
  }
}
function extraCertificatesText(code, { file, problem }) {
  const why = IGNORED_CERTIFICATES[problem];
  return {
    en: `${code}, and NODE_EXTRA_CA_CERTS names ${file}, but ${why.en}`,
    zh: `${code}，且 NODE_EXTRA_CA_CERTS 指定了 ${file}，但${why.zh}`
  };
}
var IGNORED_CERTIFICATES = {
  unreadable: { en: "that file cannot be read", zh: "该文件无法读取" },
  "no-certificate": { en: "that file holds no certificate in PEM form", zh: "该文件中没有 PEM 格式的证书" },
  damaged: {
    en: "one of its certificates is damaged, and that one and all after it do not count",
    zh: "其中有证书已损坏，该证书及其后的证书均不生效"
  }
};
var seconds = (ms) => {
  const count = Number((ms / 1e3).toFixed(1));
  return { en: `${count} s`, zh: `${count} 秒` };
};
function retryStopText(stop) {
  switch (stop.code) {
    case "wait-too-long": {
      const [wait, most] = [seconds(stop.waitMs), seconds(stop.mostMs)];
      return {
        en: `another attempt would require a wait of ${wait.en}, but the limit is ${most.en}`,
        zh: `重试需要等待 ${wait.zh}，超过 ${most.zh}的上限`
      };
    }
    case "run-ends-sooner": {
      const [wait, left] = [seconds(stop.waitMs), seconds(stop.leftMs)];
      return {
        en: `another attempt would require a wait of ${wait.en}, but the run has only ${left.en} left`,
        zh: `重试需要等待 ${wait.zh}，而本次运行只剩 ${left.zh}`
      };
    }
    case "ended-while-waiting": {
      const before = attemptOutcome(stop.after);
      return {
        en: `while waiting to try again after: ${before.en}`,
        zh: `正在等待重试（此前：${before.zh}）`
      };
    }
  }
}
var attemptOutcome = ({ kind, status, code, detail }) => joined([KINDS[kind], status === null ? detail && detailText(detail) : `HTTP ${status}`, code]);




/***/ })

};
