export const id = 5971;
export const ids = [5971];
export const modules = {

/***/ 3208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ firstReason),
/* harmony export */   Ap: () => (/* binding */ targetsSetInPlaces),
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   Bl: () => (/* binding */ judgesReadiness),
/* harmony export */   EC: () => (/* binding */ NOT_WHOLE),
/* harmony export */   EI: () => (/* binding */ runsTarget),
/* harmony export */   Js: () => (/* binding */ newerUnderTarget),
/* harmony export */   KI: () => (/* binding */ ITEM_BROKE),
/* harmony export */   LM: () => (/* binding */ NOTHING_PLANNED),
/* harmony export */   M8: () => (/* binding */ undecidedHeadline),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Ox: () => (/* binding */ nothingToDoHeadline),
/* harmony export */   Pv: () => (/* binding */ warnHeadline),
/* harmony export */   Ql: () => (/* binding */ targetNote),
/* harmony export */   SC: () => (/* binding */ reachedTarget),
/* harmony export */   Sw: () => (/* binding */ verdictTitle),
/* harmony export */   To: () => (/* binding */ readyFor),
/* harmony export */   Vj: () => (/* binding */ notApplicableHeadline),
/* harmony export */   X8: () => (/* binding */ clusterRuns),
/* harmony export */   XG: () => (/* binding */ risks),
/* harmony export */   f4: () => (/* binding */ targetSetIn),
/* harmony export */   fx: () => (/* binding */ upgradedHeadline),
/* harmony export */   gd: () => (/* binding */ NO_TEXT),
/* harmony export */   hS: () => (/* binding */ TARGET_NOT_SET),
/* harmony export */   ik: () => (/* binding */ clusterPhaseNote),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   oI: () => (/* binding */ targetTitle),
/* harmony export */   r4: () => (/* binding */ reportTitle),
/* harmony export */   tQ: () => (/* binding */ mustBeFixed),
/* harmony export */   uW: () => (/* binding */ readyHeadline),
/* harmony export */   y3: () => (/* binding */ cannotDecide),
/* harmony export */   zG: () => (/* binding */ blockedHeadline),
/* harmony export */   zX: () => (/* binding */ policyEntries)
/* harmony export */ });
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5664);




// lib/model/target.js
function newerUnderTarget(asserted, live, offered) {
  const newest = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .isExactVersion */ .Yb)(asserted) ? null : (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(asserted, offered ?? []);
  return newest !== null && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(newest, live) > 0 ? newest : null;
}
function reachedTarget(asserted, facts) {
  const { phase, liveVersion, offeredTargets, isUpgrading } = facts;
  if (asserted === null || liveVersion === null || phase !== "Available" || isUpgrading)
    return null;
  if (!(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesVersion */ .y1)(asserted, liveVersion))
    return null;
  const isOfferKnown = (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .isExactVersion */ .Yb)(asserted) || offeredTargets !== null;
  return isOfferKnown && newerUnderTarget(asserted, liveVersion, offeredTargets) === null ? liveVersion : null;
}
var runsTarget = ({ checks, facts, targetVersion }) => checks.every(({ check }) => check === "plan" || check === "manifests") && targetVersion !== null && facts.liveVersion !== void 0 && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesVersion */ .y1)(targetVersion, facts.liveVersion);

// lib/messages/verdict.js
var TITLES = {
  pass: { en: "Ready", zh: "\u5C31\u7EEA" },
  warn: { en: "Ready, with risks to confirm", zh: "\u5C31\u7EEA\uFF0C\u4F46\u6709\u98CE\u9669\u5F85\u786E\u8BA4" },
  block: { en: "Blocked", zh: "\u4E0D\u53EF\u5347\u7EA7" },
  inconclusive: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISIONS */ .Yv.inconclusive,
  "not-applicable": { en: "Not applicable", zh: "\u4E0D\u9002\u7528" }
};
var UPGRADE_TITLES = {
  ...TITLES,
  pass: { en: "Done", zh: "\u5B8C\u6210" },
  warn: { en: "Done, with risks to confirm", zh: "\u5B8C\u6210\uFF0C\u4F46\u6709\u98CE\u9669\u5F85\u786E\u8BA4" },
  block: { en: "Failed", zh: "\u5931\u8D25" }
};
var verdictTitle = (verdict) => TITLES[verdict];
function reportTitle({ verdict, clusters }, as = verdict) {
  const isDone = verdict === "warn" && clusters.length > 0 && clusters.every(runsTarget);
  return (judgesReadiness(clusters) && !isDone ? TITLES : UPGRADE_TITLES)[as];
}
function judgesReadiness(clusters) {
  const checks = clusters.flatMap((cluster) => cluster.checks.map((check) => check.check));
  return checks.length === 0 || checks.some((check) => check !== "upgrade" && check !== "postcheck");
}
var SIGNS = {
  pass: "\u2705",
  warn: "\u{1F7E1}",
  block: "\u26D4",
  inconclusive: "\u2753",
  "not-applicable": "\u26AA"
};
function verdictText({ verdict, headline, language, clusters }, origin) {
  const isTitled = verdict === "not-applicable" && clusters.length === 0 || verdict === "block" && clusters.length < 2 && judgesReadiness(clusters);
  const sentence = isTitled ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localize */ .kg)((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .labeled */ .GA)(TITLES[verdict], headline), language) : headline;
  return sentence + origin + (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localize */ .kg)(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP */ .VW, language);
}
var verdictLine = (report, origin) => `${SIGNS[report.verdict]} ${verdictText(report, origin)}`;
var targetSetIn = (places) => {
  const { en, zh } = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(places);
  return { en: ` (target set in ${en})`, zh: `\uFF08\u76EE\u6807\u7248\u672C\u53D6\u81EA ${zh}\uFF09` };
};
var targetsSetInPlaces = (count) => ({
  en: ` (targets set in ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} places)`,
  zh: `\uFF08\u76EE\u6807\u7248\u672C\u53D6\u81EA ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u5904\uFF09`
});
function targetTitle(title, target, verdict) {
  if (target === null)
    return (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(title);
  return { en: `${title} ${verdict === "inconclusive" ? "on" : "for"} ${target}`, zh: `${title}\uFF08${target}\uFF09` };
}
var targetName = ({ version }) => version === null ? { en: "the upgrade", zh: "\u5347\u7EA7" } : { en: version, zh: `\u5347\u7EA7\u5230 ${version}` };
var zhTarget = ({ version, isAsserted }) => isAsserted ? `\uFF08\u76EE\u6807\u7248\u672C ${version}\uFF09` : "";
var NO_TEXT = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)("");
var TARGET_NOT_SET = { en: " (target-version is not set)", zh: "\uFF08\u672A\u6307\u5B9A\u76EE\u6807\u7248\u672C\uFF09" };
function targetNote({ version, isAsserted }, isNamed) {
  if (isAsserted)
    return NO_TEXT;
  if (version === null)
    return TARGET_NOT_SET;
  return {
    en: " (target version from the check, because target-version is not set)",
    zh: isNamed ? "\uFF08\u8BE5\u76EE\u6807\u7248\u672C\u53D6\u81EA\u68C0\u67E5\u4EFB\u52A1\uFF0C\u672A\u53E6\u884C\u6307\u5B9A\uFF09" : `\uFF08\u76EE\u6807\u7248\u672C ${version} \u53D6\u81EA\u68C0\u67E5\u4EFB\u52A1\uFF0C\u672A\u53E6\u884C\u6307\u5B9A\uFF09`
  };
}
var clusterPhaseNote = (phase) => ({
  en: `; the cluster is ${phase ?? "not Available"}`,
  zh: phase === null ? "\uFF1B\u96C6\u7FA4\u72B6\u6001\u4E0D\u662F Available" : `\uFF1B\u96C6\u7FA4\u72B6\u6001\u4E3A ${phase}`
});
var ITEM_BROKE = { en: "the check of an item failed to run", zh: "\u6709\u68C0\u67E5\u9879\u81EA\u8EAB\u6267\u884C\u51FA\u9519" };
var notApplicableHeadline = (files) => ({
  en: `${files === 1 ? "The changed file does not match" : `None of the ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files, "changed file")} match`} paths, so CCE was not queried`,
  zh: `\u53D8\u66F4\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(files)} \u4E2A\u6587\u4EF6\u90FD\u4E0D\u5339\u914D paths\uFF0C\u56E0\u6B64\u6CA1\u6709\u67E5\u8BE2 CCE`
});
var nothingToDoHeadline = (version) => ({
  en: `Nothing to do: the cluster runs ${version ?? "the target version"}`,
  zh: `\u65E0\u9700\u64CD\u4F5C\uFF1A\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F${version === null ? "\u76EE\u6807\u7248\u672C" : ` ${version}`}`
});
var clusterRuns = (version) => ({
  en: `The cluster runs ${version ?? "the target version"}`,
  zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F${version === null ? "\u76EE\u6807\u7248\u672C" : ` ${version}`}`
});
var NOTHING_PLANNED = {
  en: "Nothing to do: the Terraform plan has no resource of CCE that this run is about",
  zh: "\u65E0\u9700\u64CD\u4F5C\uFF1ATerraform \u8BA1\u5212\u4E2D\u6CA1\u6709\u4E0E\u672C\u6B21\u8FD0\u884C\u6709\u5173\u7684 CCE \u8D44\u6E90"
};
var mustBeFixed = (causes, target) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(causes, "cause")} must be fixed before ${target.en}`,
  zh: `\u5FC5\u987B\u5148\u89E3\u51B3 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(causes)} \u4E2A\u95EE\u9898\u624D\u80FD${target.zh}`
});
function blockedHeadline(failures, causes, undecided, target) {
  const name = targetName(target);
  const parts = [...failures];
  if (causes > 0)
    parts.push(mustBeFixed(causes, name));
  if (undecided > 0)
    parts.push({
      en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(undecided, "finding")} could not be decided`,
      zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(undecided)} \u9879\u65E0\u6CD5\u5224\u5B9A`
    });
  return {
    en: capitalized(parts.map(({ en }) => en).join("; ")) + (causes > 0 ? "" : ` (target ${name.en})`),
    zh: parts.map(({ zh }) => zh).join("\uFF1B") + (causes > 0 ? "" : zhTarget(target))
  };
}
function undecidedHeadline(clauses, target) {
  return cannotDecide(targetName(target).en, firstReason(clauses), zhTarget(target));
}
var cannotDecide = (what, why, zhAside) => ({
  en: `Cannot decide on ${what}: ${why.en}`,
  zh: `\u65E0\u6CD5\u5224\u5B9A\uFF1A${why.zh}${zhAside}`
});
function firstReason(clauses) {
  const [first = { en: "nothing could be checked", zh: "\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u7ED3\u679C" }, ...others] = clauses;
  return others.length === 0 ? first : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .moreReasons */ .DN)(first, others.length);
}
var risks = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "risk")} to confirm`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u98CE\u9669\u5F85\u786E\u8BA4`
});
var policyEntries = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "policy entry", "policy entries")} to review`,
  zh: `\u7B56\u7565\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u6761\u76EE\u9700\u8981\u67E5\u770B`
});
var NOT_WHOLE = { en: ", but not everything was checked", zh: "\uFF0C\u4F46\u5E76\u975E\u5168\u90E8\u5185\u5BB9\u90FD\u5DF2\u68C0\u67E5" };
function warnHeadline(what, open, isWhole) {
  const parts = [];
  if (open.risks > 0)
    parts.push(risks(open.risks));
  if (open.notes > 0)
    parts.push((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(open.notes));
  if (open.waived > 0)
    parts.push((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .waived */ .rg)(open.waived));
  if (open.entries > 0)
    parts.push(policyEntries(open.entries));
  const missing = isWhole ? NO_TEXT : NOT_WHOLE;
  const en = parts.length > 0 ? `: ${parts.map((part) => part.en).join(", ")}` : "";
  const zh = parts.length > 0 ? `\uFF1A${parts.map((part) => part.zh).join("\uFF0C")}` : "";
  return {
    en: `${what.en}${en}${missing.en}`,
    zh: `${what.zh}${zh}${missing.zh}`
  };
}
var readyFor = (target) => ({
  en: `Ready for ${targetName(target).en}`,
  zh: `\u53EF\u4EE5${targetName(target).zh}`
});
var readyHeadline = (passed, target) => ({
  en: `${readyFor(target).en}: ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .checksPassed */ .CC)(passed).en}`,
  zh: `${readyFor(target).zh}\uFF1A${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_0__/* .checksPassed */ .CC)(passed).zh}`
});
function upgradedHeadline(hasSucceeded, isConfirmed, target) {
  const confirmed = isConfirmed ? hasSucceeded ? " and is confirmed" : " is confirmed" : "";
  return {
    en: `The upgrade to ${target.version ?? "the target version"}${hasSucceeded ? " succeeded" : ""}${confirmed}`,
    zh: `${hasSucceeded ? "\u5DF2\u6210\u529F" : "\u5DF2\u786E\u8BA4"}${targetName(target).zh}${hasSucceeded && isConfirmed ? "\uFF0C\u5E76\u5DF2\u786E\u8BA4" : ""}`
  };
}
var capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);




/***/ }),

/***/ 9841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CX: () => (/* binding */ coverageGapText),
/* harmony export */   JI: () => (/* binding */ supportClause),
/* harmony export */   M5: () => (/* binding */ targetMismatch),
/* harmony export */   _H: () => (/* binding */ readinessMessage),
/* harmony export */   aN: () => (/* binding */ UNREAD_TARGET_MEANING),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   bA: () => (/* binding */ baseBranchProblem),
/* harmony export */   fV: () => (/* binding */ targetClause),
/* harmony export */   sF: () => (/* binding */ READINESS_MEANINGS),
/* harmony export */   uN: () => (/* binding */ MISSING_MANIFESTS),
/* harmony export */   wC: () => (/* binding */ READINESS_CLAUSES),
/* harmony export */   xt: () => (/* binding */ wayText)
/* harmony export */ });
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4160);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1711);







// lib/messages/manifest-coverage.js
var MISSING_MANIFESTS = {
  "no-target-version": {
    message: {
      en: "Nothing states the target version, so it is not known which APIs the upgrade removes.",
      zh: "\u6CA1\u6709\u4EFB\u4F55\u4FE1\u606F\u7ED9\u51FA\u76EE\u6807\u7248\u672C\uFF0C\u65E0\u6CD5\u786E\u5B9A\u5347\u7EA7\u4F1A\u79FB\u9664\u54EA\u4E9B API\u3002"
    },
    fix: {
      en: "Set target-version (auto reads it from the repository), or add a check that states it, such as precheck.",
      zh: "\u8BF7\u8BBE\u7F6E target-version\uFF08auto \u8868\u793A\u4ECE\u4ED3\u5E93\u4E2D\u8BFB\u53D6\uFF09\uFF0C\u6216\u589E\u52A0\u80FD\u591F\u7ED9\u51FA\u76EE\u6807\u7248\u672C\u7684\u68C0\u67E5\uFF0C\u4F8B\u5982 precheck\u3002"
    }
  },
  "older-target": {
    message: {
      en: "The target version is older than the version that the cluster runs, and CCE does not downgrade clusters.",
      zh: "\u76EE\u6807\u7248\u672C\u4F4E\u4E8E\u96C6\u7FA4\u5F53\u524D\u8FD0\u884C\u7684\u7248\u672C\uFF0C\u800C CCE \u4E0D\u652F\u6301\u96C6\u7FA4\u964D\u7EA7\u3002"
    },
    fix: {
      en: "Correct target-version, or current-version where nothing else states it.",
      zh: "\u8BF7\u66F4\u6B63 target-version\uFF1B\u5982\u679C\u5F53\u524D\u7248\u672C\u4EC5\u7531 current-version \u7ED9\u51FA\uFF0C\u4E5F\u8BF7\u68C0\u67E5\u5B83\u3002"
    }
  },
  "slow-manifest-paths": {
    message: {
      en: "Matching the names of files with manifest-paths takes too long, so files were left that could hold a removed API.",
      zh: "\u5C06\u6587\u4EF6\u540D\u4E0E manifest-paths \u5339\u914D\u8017\u65F6\u8FC7\u957F\uFF0C\u6709\u6587\u4EF6\u6CA1\u6709\u8BFB\u53D6\uFF0C\u5176\u4E2D\u53EF\u80FD\u4F7F\u7528\u4E86\u5DF2\u79FB\u9664\u7684 API\u3002"
    },
    fix: {
      en: "Use simpler globs in manifest-paths, with fewer wildcards in one name.",
      zh: "\u8BF7\u5728 manifest-paths \u4E2D\u4F7F\u7528\u66F4\u7B80\u5355\u7684 glob\uFF0C\u51CF\u5C11\u5355\u4E2A\u540D\u79F0\u4E2D\u7684\u901A\u914D\u7B26\u3002"
    }
  },
  "scan-time-over": {
    message: {
      en: "The time for the run was over while files were left that could hold a removed API.",
      zh: "\u8FD0\u884C\u65F6\u95F4\u7528\u5B8C\u65F6\u4ECD\u6709\u6587\u4EF6\u6CA1\u6709\u8BFB\u53D6\uFF0C\u5176\u4E2D\u53EF\u80FD\u4F7F\u7528\u4E86\u5DF2\u79FB\u9664\u7684 API\u3002"
    },
    fix: {
      en: "Raise wait-timeout, or leave files without manifests out of manifest-paths.",
      zh: "\u8BF7\u589E\u5927 wait-timeout\uFF0C\u6216\u5728 manifest-paths \u4E2D\u6392\u9664\u4E0D\u542B\u6E05\u5355\u7684\u6587\u4EF6\u3002"
    }
  },
  "no-manifest-files": {
    message: {
      en: "No file of the workspace matches manifest-paths, so no manifest was read.",
      zh: "\u5DE5\u4F5C\u533A\u4E2D\u6CA1\u6709\u6587\u4EF6\u5339\u914D manifest-paths\uFF0C\u56E0\u6B64\u6CA1\u6709\u8BFB\u53D6\u4EFB\u4F55\u6E05\u5355\u6587\u4EF6\u3002"
    },
    fix: {
      en: "Correct manifest-paths, whose globs start from the root of the repository.",
      zh: "\u8BF7\u66F4\u6B63 manifest-paths\uFF1B\u5176\u4E2D\u7684 glob \u4ECE\u4ED3\u5E93\u6839\u76EE\u5F55\u5F00\u59CB\u3002"
    }
  },
  "no-checkout": {
    message: {
      en: "The workspace is not a checkout of the repository, so there is no manifest to read.",
      zh: "\u5DE5\u4F5C\u533A\u4E0D\u662F\u8BE5\u4ED3\u5E93\u7684\u68C0\u51FA\uFF0C\u6CA1\u6709\u53EF\u4F9B\u8BFB\u53D6\u7684\u6E05\u5355\u6587\u4EF6\u3002"
    },
    fix: {
      en: "Add actions/checkout without path before this step; a runner or container without git leaves no .git folder.",
      zh: "\u8BF7\u5728\u8BE5\u6B65\u9AA4\u4E4B\u524D\u52A0\u5165 actions/checkout\uFF0C\u4E14\u4E0D\u8BBE\u7F6E path\uFF1B\u6CA1\u6709\u5B89\u88C5 git \u7684\u8FD0\u884C\u5668\u6216\u5BB9\u5668\u4E0D\u4F1A\u7559\u4E0B .git \u6587\u4EF6\u5939\u3002"
    }
  },
  "other-commit": {
    message: {
      en: "The workspace holds another commit than the one that this event is about, so its manifests are not those to decide on.",
      zh: "\u5DE5\u4F5C\u533A\u68C0\u51FA\u7684\u4E0D\u662F\u8BE5\u4E8B\u4EF6\u5BF9\u5E94\u7684\u63D0\u4EA4\uFF0C\u5176\u4E2D\u7684\u6E05\u5355\u6587\u4EF6\u4E0D\u80FD\u4F5C\u4E3A\u5224\u65AD\u4F9D\u636E\u3002"
    },
    fix: {
      en: "Let actions/checkout check out the head commit of the pull request (its input ref). On pull_request_target, that is not the default.",
      zh: "\u8BF7\u8BA9 actions/checkout \u68C0\u51FA\u62C9\u53D6\u8BF7\u6C42\u7684\u6700\u65B0\u63D0\u4EA4\uFF08\u8F93\u5165\u9879 ref\uFF09\u3002\u5BF9\u4E8E pull_request_target\uFF0C\u8FD9\u4E0D\u662F\u9ED8\u8BA4\u884C\u4E3A\u3002"
    }
  },
  "no-manifests": {
    message: {
      en: "The run checked manifests of the repository, which its evidence does not hold.",
      zh: "\u8BE5\u6B21\u8FD0\u884C\u68C0\u67E5\u4E86\u4ED3\u5E93\u4E2D\u7684\u6E05\u5355\u6587\u4EF6\uFF0C\u800C\u8BC1\u636E\u4E2D\u6CA1\u6709\u4FDD\u5B58\u8FD9\u4E9B\u6587\u4EF6\u3002"
    },
    fix: {
      en: "Run the gate in a checkout of the same commit, with manifests among checks.",
      zh: "\u8BF7\u5728\u540C\u4E00\u63D0\u4EA4\u7684\u68C0\u51FA\u4E2D\u8FD0\u884C\u95E8\u7981\uFF0C\u5E76\u5728 checks \u4E2D\u52A0\u5165 manifests\u3002"
    }
  },
  "too-many-uses": {
    message: {
      en: "The repository holds more uses that would block than a report can list.",
      zh: "\u4ED3\u5E93\u4E2D\u4F1A\u963B\u6B62\u5347\u7EA7\u7684\u4F7F\u7528\u8D85\u51FA\u4E86\u62A5\u544A\u80FD\u591F\u5217\u51FA\u7684\u6570\u91CF\u3002"
    },
    fix: {
      en: "Correct those that are listed, or give each cluster of the clusters file its own paths.",
      zh: "\u8BF7\u66F4\u6B63\u5DF2\u5217\u51FA\u7684\u4F7F\u7528\uFF0C\u6216\u5728\u96C6\u7FA4\u6587\u4EF6\u4E2D\u4E3A\u6BCF\u4E2A\u96C6\u7FA4\u8BBE\u7F6E\u5404\u81EA\u7684 paths\u3002"
    }
  }
};
var UNREAD = {
  "invalid-yaml": { en: "it is not valid YAML", zh: "\u4E0D\u662F\u6709\u6548\u7684 YAML" },
  "duplicate-key": {
    en: "an object in it has its apiVersion or kind twice, which tools read differently",
    zh: "\u5176\u4E2D\u67D0\u4E2A\u5BF9\u8C61\u7684 apiVersion \u6216 kind \u51FA\u73B0\u4E24\u6B21\uFF0C\u4E0D\u540C\u5DE5\u5177\u7684\u8BFB\u53D6\u7ED3\u679C\u4E0D\u540C"
  },
  "invalid-json": { en: "it is not valid JSON", zh: "\u4E0D\u662F\u6709\u6548\u7684 JSON" },
  "invalid-hcl": { en: "it is not valid HCL", zh: "\u4E0D\u662F\u6709\u6548\u7684 HCL" },
  "invalid-archive": { en: "it cannot be unpacked", zh: "\u65E0\u6CD5\u89E3\u5305" },
  "too-large": { en: "it is larger than 5 MiB", zh: "\u5927\u4E8E 5 MiB" },
  "too-deep": { en: "it is nested too deeply", zh: "\u5D4C\u5957\u5C42\u6B21\u8FC7\u6DF1" },
  "not-text": { en: "it is not text in UTF-8 or UTF-16", zh: "\u4E0D\u662F UTF-8 \u6216 UTF-16 \u6587\u672C" },
  unreadable: { en: "the system did not let the gate read it", zh: "\u7CFB\u7EDF\u4E0D\u5141\u8BB8\u8BFB\u53D6" },
  link: { en: "it is a link", zh: "\u5B83\u662F\u94FE\u63A5" },
  "time-over": { en: "there was no time left to read it", zh: "\u6CA1\u6709\u5269\u4F59\u65F6\u95F4\u8BFB\u53D6" },
  "too-many": { en: "it holds more than the gate can read", zh: "\u5185\u5BB9\u8D85\u51FA\u95E8\u7981\u80FD\u591F\u8BFB\u53D6\u7684\u8303\u56F4" },
  fault: { en: "the gate itself failed on it", zh: "\u95E8\u7981\u81EA\u8EAB\u5728\u5904\u7406\u5B83\u65F6\u51FA\u9519" }
};
var SKIPPED = {
  ignored: { en: "git ignores them and tracks nothing in them", zh: "git \u5FFD\u7565\u5B83\u4EEC\uFF0C\u4E14\u6CA1\u6709\u8DDF\u8E2A\u5176\u4E2D\u7684\u4EFB\u4F55\u6587\u4EF6" },
  binary: { en: "they are binary", zh: "\u5B83\u4EEC\u662F\u4E8C\u8FDB\u5236\u6587\u4EF6" },
  "large-data": { en: "they are larger than 5 MiB and hold no apiVersion", zh: "\u5B83\u4EEC\u5927\u4E8E 5 MiB\uFF0C\u4E14\u4E0D\u542B apiVersion" },
  submodule: {
    en: "they are submodules that are not checked out (input submodules of actions/checkout)",
    zh: "\u5B83\u4EEC\u662F\u6CA1\u6709\u68C0\u51FA\u7684\u5B50\u6A21\u5757\uFF08actions/checkout \u7684\u8F93\u5165\u9879 submodules\uFF09"
  },
  sparse: {
    en: "the workspace is a sparse checkout without them",
    zh: "\u5DE5\u4F5C\u533A\u662F\u7A00\u758F\u68C0\u51FA\uFF0C\u5176\u4E2D\u6CA1\u6709\u8FD9\u4E9B\u6587\u4EF6"
  },
  deleted: {
    en: "git tracks them, and an earlier step or the system left them out of the workspace",
    zh: "git \u8DDF\u8E2A\u5B83\u4EEC\uFF0C\u4F46\u5148\u524D\u7684\u6B65\u9AA4\u6216\u7CFB\u7EDF\u6CA1\u6709\u628A\u5B83\u4EEC\u4FDD\u7559\u5728\u5DE5\u4F5C\u533A\u4E2D"
  },
  lfs: {
    en: "Git LFS has their contents, and the workspace has not (input lfs of actions/checkout)",
    zh: "\u5176\u5185\u5BB9\u5728 Git LFS \u4E2D\uFF0C\u800C\u5DE5\u4F5C\u533A\u91CC\u6CA1\u6709\uFF08actions/checkout \u7684\u8F93\u5165\u9879 lfs\uFF09"
  },
  link: { en: "they are links that lead to no file of the repository", zh: "\u5B83\u4EEC\u662F\u94FE\u63A5\uFF0C\u800C\u6307\u5411\u7684\u4E0D\u662F\u4ED3\u5E93\u4E2D\u7684\u6587\u4EF6" }
};
var UNNAMED_SPARSE = {
  en: 'Files that a sparse checkout leaves out, which git cannot name here. Let git read the checkout (git config --global --add safe.directory "$GITHUB_WORKSPACE"), or check out the whole repository.',
  zh: '\u7A00\u758F\u68C0\u51FA\u6240\u6392\u9664\u7684\u6587\u4EF6\uFF0Cgit \u5728\u6B64\u65E0\u6CD5\u5217\u51FA\u5B83\u4EEC\u3002\u8BF7\u5141\u8BB8 git \u8BFB\u53D6\u68C0\u51FA\uFF08git config --global --add safe.directory "$GITHUB_WORKSPACE"\uFF09\uFF0C\u6216\u68C0\u51FA\u6574\u4E2A\u4ED3\u5E93\u3002'
};
var ENDED = {
  "time-over": { en: "the time for the run was over", zh: "\u8FD0\u884C\u65F6\u95F4\u5DF2\u7528\u5B8C" },
  canceled: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_CANCELED */ .k5,
  "slow-paths": {
    en: "matching their names with manifest-paths takes too long",
    zh: "\u5C06\u6587\u4EF6\u540D\u4E0E manifest-paths \u5339\u914D\u8017\u65F6\u8FC7\u957F"
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
        zh: `${atZh}\uFF1A${why.zh}\uFF0C\u5176\u4E2D\u53EF\u80FD\u4F7F\u7528\u4E86\u5DF2\u79FB\u9664\u7684 API\u3002\u8BF7\u66F4\u6B63\uFF0C\u6216\u5728 manifest-paths \u4E2D\u5C06\u5176\u6392\u9664\u3002`
      };
    }
    case "absent-files":
    case "skipped-files": {
      if (gap.why === "unnamed-sparse")
        return UNNAMED_SPARSE;
      const { en, zh } = SKIPPED[gap.why];
      const more = gap.count - gap.files.length;
      const rest = more > 0 ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)("");
      return {
        en: `Not read, because ${en}: ${[gap.files.join(", "), rest.en].join(" ").trim()}.`,
        zh: `\u6CA1\u6709\u8BFB\u53D6\uFF0C\u56E0\u4E3A${zh}\uFF1A${[gap.files.join("\u3001"), rest.zh].join(" ").trim()}\u3002`
      };
    }
    case "more-uses":
      return {
        en: `The report lists the ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(gap.listed)} most severe of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(gap.total)} uses in the repository.`,
        zh: `\u4ED3\u5E93\u4E2D\u5171\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(gap.total)} \u5904\u4F7F\u7528\uFF0C\u62A5\u544A\u53EA\u5217\u51FA\u6700\u4E25\u91CD\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(gap.listed)} \u5904\u3002`
      };
    case "more-unread":
      return {
        en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(gap.count, "more file or part of one", "more files or parts of them")} could not be read, and could hold a removed API.`,
        zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(gap.count)} \u4E2A\u6587\u4EF6\u6216\u5176\u4E2D\u7684\u90E8\u5206\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u5176\u4E2D\u53EF\u80FD\u4F7F\u7528\u4E86\u5DF2\u79FB\u9664\u7684 API\u3002`
      };
    case "scan-ended":
      return {
        en: `Not the whole repository, but only ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(gap.fileCount, "file")} of it: ${ENDED[gap.why].en}.`,
        zh: `\u53EA\u8BFB\u53D6\u4E86\u4ED3\u5E93\u4E2D\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(gap.fileCount)} \u4E2A\u6587\u4EF6\uFF1A${ENDED[gap.why].zh}\u3002`
      };
    case "unknown-removals":
      return {
        en: `APIs that ${gap.targetVersion} removes: the gate knows the removals up to Kubernetes ${gap.newest}. Use a newer release of the gate.`,
        zh: `${gap.targetVersion} \u79FB\u9664\u7684 API\uFF1A\u95E8\u7981\u638C\u63E1\u7684\u79FB\u9664\u4FE1\u606F\u622A\u81F3 Kubernetes ${gap.newest}\u3002\u8BF7\u4F7F\u7528\u66F4\u65B0\u7684\u95E8\u7981\u7248\u672C\u3002`
      };
  }
}

// lib/messages/coverage.js
var NAMED_NODES = 5;
var FACTS = {
  identity: { en: "its name and phase", zh: "\u96C6\u7FA4\u540D\u79F0\u548C\u72B6\u6001" },
  versions: { en: "its live version and the targets on offer", zh: "\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u548C\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C" },
  workflow: { en: "its upgrade workflow", zh: "\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1" },
  backup: { en: "the age of its backup", zh: "\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u7684\u65F6\u95F4" },
  paths: { en: "the upgrade paths", zh: "\u53EF\u5347\u7EA7\u7684\u7248\u672C\u8DEF\u5F84" },
  "node-pools": { en: "the autoscaling of its node pools", zh: "\u8282\u70B9\u6C60\u7684\u5F39\u6027\u4F38\u7F29\u8BBE\u7F6E" },
  releases: { en: "what its Helm releases store", zh: "Helm Release \u4E2D\u4FDD\u5B58\u7684\u5BF9\u8C61" },
  nodes: { en: "its nodes after the upgrade", zh: "\u5347\u7EA7\u540E\u7684\u8282\u70B9" },
  "node-versions": { en: "the versions of its nodes", zh: "\u8282\u70B9\u7684\u7248\u672C" },
  "node-labels": { en: "the labels of its nodes, which mark skipped ones", zh: "\u8282\u70B9\u7684\u6807\u7B7E\uFF08\u7528\u4E8E\u6807\u8BB0\u88AB\u8DF3\u8FC7\u7684\u8282\u70B9\uFF09" }
};
var NEEDS_NODE_LIST = {
  en: " It needs the permission cce:node:list.",
  zh: "\u9700\u8981\u6743\u9650 cce:node:list\u3002"
};
function reasonOf(why) {
  if (why.code === "not-in-response")
    return { en: "not in the response", zh: "\u54CD\u5E94\u4E2D\u6CA1\u6709" };
  if (why.code === "not-saved")
    return { en: "no file in results holds it", zh: "results \u7684\u6587\u4EF6\u4E2D\u6CA1\u6709" };
  if (why.code === "not-queried")
    return { en: "CCE was not asked", zh: "\u6CA1\u6709\u5411 CCE \u67E5\u8BE2" };
  const { kind, status } = why;
  const failure = status === null ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(kind) : { en: `${kind}, status ${status}`, zh: `${kind}\uFF0C\u72B6\u6001\u7801 ${status}` };
  return why.code === "request-failed" ? failure : { en: `${failure.en}, after other answers`, zh: `${failure.zh}\uFF0C\u6B64\u524D\u7684\u54CD\u5E94\u5E76\u975E\u5982\u6B64` };
}
var riskReason = (why) => isOfRun(why) ? _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_0__/* .RISK_DOUBTS */ .a0[why.code] : reasonOf(why);
var isOfRun = (why) => why.code in _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_0__/* .RISK_DOUBTS */ .a0;
function leftOpenReason(why) {
  switch (why.code) {
    case "check-running":
      return { en: "its check is still running", zh: "\u5176\u4E2D\u7684\u68C0\u67E5\u4ECD\u5728\u8FDB\u884C" };
    case "in-use":
      return { en: "somebody has gone on with it", zh: "\u5DF2\u6709\u4EBA\u7EE7\u7EED\u6267\u884C" };
    default:
      return reasonOf(why);
  }
}
var plannedVersion = (version) => version === null ? { en: "a sensitive value", zh: "\u67D0\u4E2A sensitive \u503C" } : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(version);
function namedNodes(all) {
  const names = all.slice(0, NAMED_NODES).map((node) => (0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeLabel */ .dA)(node) ?? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING */ .wc.unnamedNode.en);
  const more = all.length - names.length;
  const rest = more > 0 ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)("");
  return {
    en: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(all.length).en} (${[names.join(", "), rest.en].join(" ").trim()})`,
    zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(all.length).zh}\uFF08${[names.join("\u3001"), rest.zh].join(" ").trim()}\uFF09`
  };
}
function coverageGapText(gap) {
  switch (gap.code) {
    case "absent-section":
      return {
        en: `The ${gap.section}: the task is finished, but has no such section.`,
        zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionName */ .$)(gap.section).zh}\uFF1A\u4EFB\u52A1\u5DF2\u5B8C\u6210\uFF0C\u4F46\u5B8C\u5168\u6CA1\u6709\u8FD9\u4E00\u90E8\u5206\u3002`
      };
    case "unlisted-section":
      return {
        en: `${gap.section}: CCE does not document this part of the task. What it contains was decided like any other item, but the gate cannot tell whether it is complete.`,
        zh: `${gap.section}\uFF1ACCE \u6587\u6863\u4E2D\u6CA1\u6709\u4EFB\u52A1\u7684\u8FD9\u4E00\u90E8\u5206\u3002\u5176\u4E2D\u7684\u68C0\u67E5\u9879\u5DF2\u7167\u5E38\u5224\u5B9A\uFF0C\u4F46\u65E0\u6CD5\u786E\u8BA4\u662F\u5426\u5B8C\u6574\u3002`
      };
    case "nodes-without-items": {
      const { en, zh } = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(gap.nodes.length);
      const names = gap.nodes.slice(0, NAMED_NODES).map((node) => (0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeLabel */ .dA)(node) ?? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING */ .wc.unnamedNode.en);
      const more = gap.nodes.length - names.length;
      const rest = more > 0 ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(more) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)("");
      return {
        en: `${en} without any check item: ${[names.join(", "), rest.en].join(" ").trim()}.`,
        zh: `${zh}\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u9879\uFF1A${[names.join("\u3001"), rest.zh].join(" ").trim()}\u3002`
      };
    }
    case "unnamed-addon":
      return {
        en: "An installed add-on without an id or a name: the gate cannot tell whether it was checked.",
        zh: "\u6709\u4E00\u4E2A\u5DF2\u5B89\u88C5\u7684\u63D2\u4EF6\u6CA1\u6709 ID \u6216\u540D\u79F0\uFF1A\u65E0\u6CD5\u786E\u8BA4\u5B83\u662F\u5426\u68C0\u67E5\u8FC7\u3002"
      };
    case "no-addon-target":
      return {
        en: `Add-on ${gap.addon}: CCE offers no newer version of it for the target version of the cluster, so no check was started.`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1ACCE \u6CA1\u6709\u63D0\u4F9B\u9002\u7528\u4E8E\u96C6\u7FA4\u76EE\u6807\u7248\u672C\u7684\u66F4\u65B0\u7248\u672C\uFF0C\u56E0\u6B64\u6CA1\u6709\u542F\u52A8\u68C0\u67E5\u3002`
      };
    case "partial-list": {
      const list = gap.of === "installed-addons" ? { en: "installed add-ons", zh: "\u5DF2\u5B89\u88C5\u63D2\u4EF6" } : { en: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(gap.check).en} tasks`, zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(gap.check).zh}\u4EFB\u52A1` };
      return gap.total === null ? {
        en: `The list of ${list.en}: CCE sent ${gap.listed} entries and names another page, but documents no way to request it.`,
        zh: `${list.zh}\u5217\u8868\uFF1ACCE \u8FD4\u56DE\u4E86 ${gap.listed} \u6761\u5E76\u6307\u660E\u8FD8\u6709\u4E0B\u4E00\u9875\uFF0C\u800C\u6587\u6863\u4E2D\u6CA1\u6709\u67E5\u8BE2\u4E0B\u4E00\u9875\u7684\u65B9\u6CD5\u3002`
      } : {
        en: `The list of ${list.en}: CCE sent ${gap.listed} of ${gap.total} entries.`,
        zh: `${list.zh}\u5217\u8868\uFF1A\u5171 ${gap.total} \u6761\uFF0CCCE \u53EA\u8FD4\u56DE\u4E86 ${gap.listed} \u6761\u3002`
      };
    }
    case "no-fresh-addon-check":
      return {
        en: `Add-on ${gap.addon}: it has no valid check result.`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1A\u6CA1\u6709\u6709\u6548\u671F\u5185\u7684\u68C0\u67E5\u7ED3\u679C\u3002`
      };
    case "no-addon-list": {
      const why = reasonOf(gap.why);
      return {
        en: `Whether every installed add-on was checked: the list of add-ons could not be read (${why.en}).`,
        zh: `\u65E0\u6CD5\u786E\u8BA4\u662F\u5426\u68C0\u67E5\u4E86\u6240\u6709\u5DF2\u5B89\u88C5\u7684\u63D2\u4EF6\uFF1A\u83B7\u53D6\u4E0D\u5230\u63D2\u4EF6\u5217\u8868\uFF08${why.zh}\uFF09\u3002`
      };
    }
    case "releases-unread": {
      const why = reasonOf(gap.why);
      return {
        en: `Whether a Helm release stores a removed API: the releases could not be read whole (${why.en}).`,
        zh: `\u65E0\u6CD5\u786E\u8BA4 Helm Release \u662F\u5426\u4FDD\u5B58\u4E86\u5DF2\u79FB\u9664\u7684 API\uFF1A\u672A\u80FD\u5B8C\u6574\u83B7\u53D6 Release\uFF08${why.zh}\uFF09\u3002`
      };
    }
    case "nodes-unread": {
      const why = reasonOf(gap.why);
      const needs = gap.why.code === "request-failed" && gap.why.kind === "no-permission" ? NEEDS_NODE_LIST : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TEXT */ .gd;
      return {
        en: `Whether every node was upgraded: the list of nodes could not be read whole (${why.en}).${needs.en}`,
        zh: `\u65E0\u6CD5\u786E\u8BA4\u6240\u6709\u8282\u70B9\u662F\u5426\u90FD\u5DF2\u5347\u7EA7\uFF1A\u672A\u80FD\u5B8C\u6574\u83B7\u53D6\u8282\u70B9\u5217\u8868\uFF08${why.zh}\uFF09\u3002${needs.zh}`
      };
    }
    case "nodes-without": {
      const { en, zh } = namedNodes(gap.nodes);
      return gap.what === "version" ? {
        en: `Whether every node was upgraded: CCE states no version for ${en}, although it does for others.`,
        zh: `\u65E0\u6CD5\u786E\u8BA4\u6240\u6709\u8282\u70B9\u662F\u5426\u90FD\u5DF2\u5347\u7EA7\uFF1ACCE \u6CA1\u6709\u7ED9\u51FA\u4EE5\u4E0B\u8282\u70B9\u7684\u7248\u672C\uFF0C\u800C\u7ED9\u51FA\u4E86\u5176\u4ED6\u8282\u70B9\u7684\u7248\u672C\uFF1A${zh}\u3002`
      } : {
        en: `Whether a node was skipped: CCE states no labels for ${en}, although it does for others.`,
        zh: `\u65E0\u6CD5\u786E\u8BA4\u662F\u5426\u6709\u8282\u70B9\u88AB\u8DF3\u8FC7\uFF1ACCE \u6CA1\u6709\u7ED9\u51FA\u4EE5\u4E0B\u8282\u70B9\u7684\u6807\u7B7E\uFF0C\u800C\u7ED9\u51FA\u4E86\u5176\u4ED6\u8282\u70B9\u7684\u6807\u7B7E\uFF1A${zh}\u3002`
      };
    }
    case "risks-not-judged":
      return (0,_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_0__/* .risksNotJudged */ .Ll)(gap.risks, riskReason(gap.why));
    case "own-results": {
      const [first = "", ...others] = gap.files;
      const rest = others.length > 0 ? (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .andMore */ .v)(others.length) : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)("");
      return {
        en: `Where the results come from: ${[first, rest.en].join(" ").trim()} is in the workspace of this pull request, so its author can have supplied the evidence. Let the gate query CCE, or keep the files of results outside the workspace.`,
        zh: `\u7ED3\u679C\u7684\u6765\u6E90\uFF1A${[first, rest.zh].join(" ").trim()} \u4F4D\u4E8E\u6B64\u62C9\u53D6\u8BF7\u6C42\u7684\u5DE5\u4F5C\u533A\u4E2D\uFF0C\u53EF\u80FD\u7531\u5176\u4F5C\u8005\u63D0\u4F9B\u3002\u8BF7\u8BA9\u95E8\u7981\u76F4\u63A5\u67E5\u8BE2 CCE\uFF0C\u6216\u5C06 results \u4E2D\u7684\u6587\u4EF6\u4FDD\u5B58\u5728\u5DE5\u4F5C\u533A\u4E4B\u5916\u3002`
      };
    }
    case "workflow-left-open": {
      const id = gap.workflowId ?? "";
      const why = leftOpenReason(gap.why);
      return {
        en: `The upgrade workflow ${id === "" ? "" : `${id} `}that this run opened is still open (${why.en}). End it in the CCE console before anything else upgrades the cluster, such as terraform apply.`,
        zh: `\u672C\u6B21\u8FD0\u884C\u521B\u5EFA\u7684\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1${id === "" ? "" : ` ${id} `}\u4ECD\u672A\u7ED3\u675F\uFF08${why.zh}\uFF09\u3002\u5728\u7528\u5176\u4ED6\u65B9\u5F0F\uFF08\u4F8B\u5982 terraform apply\uFF09\u5347\u7EA7\u96C6\u7FA4\u4E4B\u524D\uFF0C\u8BF7\u5148\u5728 CCE \u63A7\u5236\u53F0\u7ED3\u675F\u5B83\u3002`
      };
    }
    case "unknown-in-plan":
      return {
        en: `${gap.attribute} of ${gap.address}: it is known only after the apply, so the plan does not show what it will be.`,
        zh: `${gap.address} \u7684 ${gap.attribute}\uFF1A\u5176\u503C\u5728 apply \u4E4B\u540E\u624D\u80FD\u786E\u5B9A\uFF0C\u8BA1\u5212\u4E2D\u770B\u4E0D\u5230\u3002`
      };
    case "planned-addon-not-checked": {
      const version = plannedVersion(gap.version);
      return {
        en: `Add-on ${gap.addon}: the plan upgrades it to ${version.en}, but this run checked no add-ons (input checks).`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1A\u8BA1\u5212\u4F1A\u5C06\u5176\u5347\u7EA7\u5230 ${version.zh}\uFF0C\u4F46\u672C\u6B21\u8FD0\u884C\u6CA1\u6709\u68C0\u67E5\u63D2\u4EF6\uFF08\u8F93\u5165\u9879 checks\uFF09\u3002`
      };
    }
    case "planned-addon-not-compared": {
      const [version, why] = [(0,_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_0__/* .versionText */ .KA)(gap.version), reasonOf(gap.why)];
      return {
        en: `Add-on ${gap.addon}: whether CCE lists version ${version.en} for ${gap.target} could not be read (${why.en}).`,
        zh: `\u63D2\u4EF6 ${gap.addon}\uFF1A\u65E0\u6CD5\u786E\u8BA4 CCE \u662F\u5426\u4E3A ${gap.target} \u5217\u51FA\u7248\u672C ${version.zh}\uFF08${why.zh}\uFF09\u3002`
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
      const why = reasonOf(gap.why);
      const facts = gap.facts.map((group) => FACTS[group]);
      return {
        en: `Cluster facts that could not be read: ${facts.map(({ en }) => en).join("; ")} (${why.en}).`,
        zh: `\u672A\u80FD\u83B7\u53D6\u7684\u96C6\u7FA4\u4FE1\u606F\uFF1A${facts.map(({ zh }) => zh).join("\u3001")}\uFF08${why.zh}\uFF09\u3002`
      };
    }
  }
}

// lib/messages/base-branch.js
var GIVE_PERMISSION = {
  en: "Give the job `permissions: contents: read` (and check `github-token` if you set it), or check out with `fetch-depth: 0`; then re-run this job.",
  zh: "\u8BF7\u4E3A\u8BE5\u4F5C\u4E1A\u6388\u4E88 `permissions: contents: read`\uFF08\u5982\u679C\u6539\u8FC7 `github-token`\uFF0C\u4E5F\u8BF7\u4E00\u5E76\u68C0\u67E5\uFF09\uFF0C\u6216\u4EE5 `fetch-depth: 0` \u68C0\u51FA\u4EE3\u7801\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
};
var tryAgain = ({ name }) => ({
  en: `Re-run this job. If this happens again, check out with \`fetch-depth: 0\`: ${name.en} is then read from the checkout.`,
  zh: `\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002\u5982\u679C GitHub \u4E00\u76F4\u5982\u6B64\uFF0C\u8BF7\u4EE5 \`fetch-depth: 0\` \u68C0\u51FA\u4EE3\u7801\uFF1A\u5C4A\u65F6\u4F1A\u4ECE\u68C0\u51FA\u7684\u4EE3\u7801\u4E2D\u8BFB\u53D6${name.zh}\u3002`
});
var trustCheckout = ({ name }) => ({
  en: `To read ${name.en} from the checkout, run \`git config --global --add safe.directory "$GITHUB_WORKSPACE"\` in a step before the gate.`,
  zh: `\u5982\u9700\u4ECE\u68C0\u51FA\u7684\u4EE3\u7801\u4E2D\u8BFB\u53D6${name.zh}\uFF0C\u8BF7\u5728\u95E8\u7981\u4E4B\u524D\u7684\u6B65\u9AA4\u4E2D\u8FD0\u884C \`git config --global --add safe.directory "$GITHUB_WORKSPACE"\`\u3002`
});
var CORRECT_FILE = {
  en: "Correct the file on that branch, then re-run this job.",
  zh: "\u8BF7\u66F4\u6B63\u8BE5\u5206\u652F\u4E0A\u7684\u6587\u4EF6\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
};
var correctPath = ({ setting }) => ({
  en: `Correct ${setting}.`,
  zh: `\u8BF7\u66F4\u6B63 ${setting}\u3002`
});
var PROBLEMS = {
  "no-base-branch": {
    message: { en: "the event does not name the branch", zh: "\u89E6\u53D1\u4E8B\u4EF6\u4E2D\u6CA1\u6709\u8BE5\u5206\u652F" },
    fix: {
      en: "Run the gate on pull_request or merge_group events, or set policy-source: workspace if nobody else can change the workspace.",
      zh: "\u8BF7\u5728 pull_request \u6216 merge_group \u4E8B\u4EF6\u4E2D\u8FD0\u884C\u95E8\u7981\uFF1B\u5982\u679C\u53EA\u6709\u60A8\u80FD\u4FEE\u6539\u5DE5\u4F5C\u533A\uFF0C\u4E5F\u53EF\u4EE5\u9009\u62E9 policy-source: workspace\u3002"
    }
  },
  "no-head-commit": {
    message: { en: "the event does not name the commit", zh: "\u89E6\u53D1\u4E8B\u4EF6\u4E2D\u6CA1\u6709\u8BE5\u63D0\u4EA4" },
    fix: {
      en: "Run the gate on pull_request or merge_group events.",
      zh: "\u8BF7\u5728 pull_request \u6216 merge_group \u4E8B\u4EF6\u4E2D\u8FD0\u884C\u95E8\u7981\u3002"
    }
  },
  "bad-path": { message: { en: "the file is not in the repository", zh: "\u6587\u4EF6\u4E0D\u5728\u4ED3\u5E93\u5185" }, fix: correctPath },
  "no-repository": {
    message: { en: "GITHUB_REPOSITORY is not the name of a repository", zh: "GITHUB_REPOSITORY \u4E0D\u662F\u6709\u6548\u7684\u4ED3\u5E93\u540D" },
    fix: {
      en: "Run the gate in a workflow, or set policy-source: workspace.",
      zh: "\u8BF7\u5728\u5DE5\u4F5C\u6D41\u4E2D\u8FD0\u884C\u95E8\u7981\uFF0C\u6216\u9009\u62E9 policy-source: workspace\u3002"
    }
  },
  "no-token": {
    message: { en: "github-token is empty", zh: "\u6CA1\u6709\u53EF\u7528\u4E8E\u8BBF\u95EE GitHub \u7684 github-token" },
    fix: GIVE_PERMISSION
  },
  "no-permission": {
    message: { en: "the job has no permission to read the repository", zh: "GitHub \u4E0D\u5141\u8BB8\u8BE5\u4F5C\u4E1A\u8BFB\u53D6\u4ED3\u5E93" },
    fix: GIVE_PERMISSION
  },
  "bad-credentials": {
    message: { en: "GitHub does not accept github-token", zh: "GitHub \u4E0D\u63A5\u53D7\u8BE5 github-token" },
    fix: { en: "Correct github-token, then re-run this job.", zh: "\u8BF7\u66F4\u6B63 github-token\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002" }
  },
  "rate-limit": {
    message: { en: "the rate limit of github-token is exhausted", zh: "github-token \u7684\u8BF7\u6C42\u914D\u989D\u5DF2\u7528\u5B8C" },
    fix: { en: "Re-run this job later.", zh: "\u8BF7\u7A0D\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002" }
  },
  refused: { message: { en: "GitHub refused the request", zh: "GitHub \u62D2\u7EDD\u4E86\u8BF7\u6C42" }, fix: tryAgain },
  "server-error": { message: { en: "GitHub returned an error", zh: "GitHub \u51FA\u9519" }, fix: tryAgain },
  "no-connection": {
    message: { en: "GitHub could not be reached", zh: "\u65E0\u6CD5\u8FDE\u63A5 GitHub" },
    fix: {
      en: "Check that the runner can reach GITHUB_API_URL (proxy, firewall), then re-run this job.",
      zh: "\u8BF7\u68C0\u67E5 runner \u80FD\u5426\u8BBF\u95EE GITHUB_API_URL\uFF08\u4EE3\u7406\u3001\u9632\u706B\u5899\uFF09\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    }
  },
  "timed-out": { message: { en: "GitHub did not respond in time", zh: "GitHub \u6CA1\u6709\u53CA\u65F6\u54CD\u5E94" }, fix: tryAgain },
  canceled: {
    message: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_CANCELED */ .k5,
    fix: { en: "Re-run this job.", zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002" }
  },
  "not-json": {
    message: { en: "the response is not from GitHub\u2019s API", zh: "\u5E94\u7B54\u7684\u4E0D\u662F GitHub API" },
    fix: {
      en: "Check whether a proxy answers in place of GITHUB_API_URL, then re-run this job.",
      zh: "\u8BF7\u68C0\u67E5\u662F\u5426\u6709\u4EE3\u7406\u4EE3\u66FF GITHUB_API_URL \u5E94\u7B54\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    }
  },
  "wrong-answer": {
    message: { en: "GitHub returned something else than requested", zh: "GitHub \u8FD4\u56DE\u7684\u4E0D\u662F\u6240\u8BF7\u6C42\u7684\u5185\u5BB9" },
    fix: tryAgain
  },
  folder: { message: { en: "it is a folder", zh: "\u5B83\u662F\u76EE\u5F55" }, fix: correctPath },
  symlink: { message: { en: "it is a link that cannot be followed", zh: "\u5B83\u662F\u65E0\u6CD5\u8DDF\u968F\u7684\u94FE\u63A5" }, fix: CORRECT_FILE },
  submodule: { message: { en: "it is a submodule", zh: "\u5B83\u662F\u5B50\u6A21\u5757" }, fix: correctPath },
  "too-large": { message: { en: "it is larger than 1 MB", zh: "\u6587\u4EF6\u5927\u4E8E 1 MB" }, fix: CORRECT_FILE },
  "not-utf8": {
    message: { en: "it is neither UTF-8 nor UTF-16", zh: "\u6587\u4EF6\u65E2\u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u4E5F\u4E0D\u662F UTF-16 \u7F16\u7801" },
    fix: CORRECT_FILE
  }
};
var CHECKOUT = {
  "no-checkout": { en: "The workspace has no checkout", zh: "\u5DE5\u4F5C\u533A\u4E2D\u6CA1\u6709\u68C0\u51FA\u7684\u4EE3\u7801" },
  "no-git": { en: "The checkout cannot be read without git", zh: "runner \u4E0A\u6CA1\u6709 git" },
  "other-owner": {
    en: "The checkout belongs to another user, so git refuses to read it",
    zh: "\u68C0\u51FA\u7684\u4EE3\u7801\u5C5E\u4E8E\u5176\u4ED6\u7528\u6237\uFF0Cgit \u62D2\u7EDD\u8BFB\u53D6"
  },
  "no-branch": { en: "The checkout does not have the branch", zh: "\u5176\u4E2D\u6CA1\u6709\u8BE5\u5206\u652F" },
  broken: { en: "The checkout has only part of the branch", zh: "\u5176\u4E2D\u7684\u8BE5\u5206\u652F\u4E0D\u5B8C\u6574" },
  folder: { en: "The checkout has a folder at this path", zh: "\u8BE5\u8DEF\u5F84\u662F\u76EE\u5F55" },
  symlink: { en: "The checkout has a link at this path", zh: "\u8BE5\u8DEF\u5F84\u662F\u94FE\u63A5" },
  submodule: { en: "The checkout has a submodule at this path", zh: "\u8BE5\u8DEF\u5F84\u662F\u5B50\u6A21\u5757" },
  "too-large": { en: "The checkout has a file over 1 MB at this path", zh: "\u8BE5\u6587\u4EF6\u5927\u4E8E 1 MB" },
  "not-utf8": {
    en: "The checkout has a file at this path that is neither UTF-8 nor UTF-16",
    zh: "\u8BE5\u6587\u4EF6\u65E2\u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u4E5F\u4E0D\u662F UTF-16 \u7F16\u7801"
  }
};
var whyUnreadable = ({ code }) => PROBLEMS[code].message;
var BRANCH_NAMES = {
  base: { en: "the base branch", zh: "\u57FA\u51C6\u5206\u652F" },
  "default-branch": { en: "the default branch", zh: "\u9ED8\u8BA4\u5206\u652F" },
  head: { en: "the proposed commit", zh: "\u5F85\u5408\u5165\u7684\u63D0\u4EA4" }
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
      zh: `\u65E0\u6CD5\u4ECE${name.zh}${ref === null ? "" : ` ${ref} `}\u8BFB\u53D6${words.name.zh}\uFF1A${message.zh}${status === null ? "" : `\uFF08\u72B6\u6001\u7801 ${status}\uFF09`}${local ? `\uFF1B\u4E5F\u65E0\u6CD5\u4ECE\u68C0\u51FA\u7684\u4EE3\u7801\u8BFB\u53D6\uFF1A${local.zh}` : ""}\u3002`
    },
    fix: checkout === "other-owner" ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .hC)(whatToDo, trustCheckout(words)) : whatToDo
  };
}

// lib/messages/target-source.js
var unreadTarget = (problem) => ({
  title: { en: "Target version not known", zh: "\u76EE\u6807\u7248\u672C\u672A\u77E5" },
  ...textsOf(problem)
});
var UNREAD_TARGET_MEANING = {
  en: "Nothing was asked about the cluster, because nothing is guessed: without its target version, any check could be for another upgrade.",
  zh: "\u95E8\u7981\u4E0D\u4F5C\u731C\u6D4B\uFF1A\u4E0D\u77E5\u9053\u76EE\u6807\u7248\u672C\uFF0C\u5C31\u65E0\u6CD5\u786E\u5B9A\u68C0\u67E5\u9488\u5BF9\u7684\u662F\u54EA\u6B21\u5347\u7EA7\uFF0C\u56E0\u6B64\u6CA1\u6709\u67E5\u8BE2\u8BE5\u96C6\u7FA4\u3002"
};
function unreadTargetClause({ code }) {
  switch (code) {
    case "ambiguous":
      return { en: "the repository does not ask for one target version", zh: "\u4ED3\u5E93\u4E2D\u7684\u76EE\u6807\u7248\u672C\u4E0D\u552F\u4E00\u6216\u672A\u5199\u660E" };
    case "no-candidate":
    case "no-key":
      return { en: "the repository does not ask for a target version", zh: "\u4ED3\u5E93\u4E2D\u6CA1\u6709\u5199\u660E\u76EE\u6807\u7248\u672C" };
    case "no-checkout":
    case "other-commit":
      return { en: "the change that asks for the target version is not checked out", zh: "\u6CA1\u6709\u68C0\u51FA\u5199\u6709\u76EE\u6807\u7248\u672C\u7684\u53D8\u66F4" };
    default:
      return { en: "the target version could not be read from the repository", zh: "\u65E0\u6CD5\u4ECE\u4ED3\u5E93\u8BFB\u53D6\u76EE\u6807\u7248\u672C" };
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
          zh: `${problem.file}\uFF1A${FILE_PROBLEMS[problem.why].zh}\u3002`
        },
        fix: {
          en: "Correct the file, or the path that names it, then re-run this job.",
          zh: "\u8BF7\u66F4\u6B63\u8BE5\u6587\u4EF6\u6216\u6307\u5411\u5B83\u7684\u8DEF\u5F84\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
        }
      };
    case "unreadable-syntax":
      return {
        message: {
          en: `${placeOf(problem.at)}: the file cannot be read from here on, because its syntax is wrong or not known to the gate.`,
          zh: `${placeOf(problem.at)}\uFF1A\u4ECE\u8FD9\u91CC\u8D77\u65E0\u6CD5\u8BFB\u53D6\u8BE5\u6587\u4EF6\uFF0C\u8BED\u6CD5\u6709\u8BEF\u6216\u95E8\u7981\u4E0D\u652F\u6301\u3002`
        },
        fix: { en: "Correct the file, then re-run this job.", zh: "\u8BF7\u66F4\u6B63\u8BE5\u6587\u4EF6\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002" }
      };
    case "too-many":
      return {
        message: TOO_MANY[problem.what]((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(problem.most)),
        fix: NARROW_PATHS
      };
    case "slow-paths":
      return {
        message: {
          en: "Matching the paths of the cluster takes too long, because they have too many wildcards.",
          zh: "\u5339\u914D\u8BE5\u96C6\u7FA4\u7684 paths \u6240\u9700\u65F6\u95F4\u8FC7\u957F\uFF1A\u901A\u914D\u7B26\u8FC7\u591A\u3002"
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
          zh: `\u65E0\u6CD5\u4ECE\u9ED8\u8BA4\u5206\u652F${nameOf(problem.ref)}\u8BFB\u53D6 ${problem.file}\uFF1A${whyUnreadable(problem.why).zh}\u3002`
        },
        fix: {
          en: "Give the job `permissions: contents: read`, or run actions/checkout before the gate; then re-run this job.",
          zh: "\u8BF7\u4E3A\u8BE5\u4F5C\u4E1A\u6388\u4E88 `permissions: contents: read`\uFF0C\u6216\u5728\u95E8\u7981\u4E4B\u524D\u8FD0\u884C actions/checkout\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
        }
      };
    case "absent-on-branch":
      return {
        message: {
          en: `The default branch${nameOf(problem.ref)} has no file ${problem.file}, which is to hold the target version.`,
          zh: `\u9ED8\u8BA4\u5206\u652F${nameOf(problem.ref)}\u4E2D\u6CA1\u6709\u5E94\u5199\u6709\u76EE\u6807\u7248\u672C\u7684\u6587\u4EF6 ${problem.file}\u3002`
        },
        fix: { en: "Correct the path of the file.", zh: "\u8BF7\u66F4\u6B63\u8BE5\u6587\u4EF6\u7684\u8DEF\u5F84\u3002" }
      };
  }
}
var TOO_MANY = {
  files: (most) => ({
    en: `The repository has more than ${most} files to look through for the target version.`,
    zh: `\u9700\u8981\u67E5\u627E\u76EE\u6807\u7248\u672C\u7684\u6587\u4EF6\u8D85\u8FC7 ${most} \u4E2A\u3002`
  }),
  mebibytes: (most) => ({
    en: `The Terraform files to read for the target version are larger than ${most} MiB in all.`,
    zh: `\u9700\u8981\u8BFB\u53D6\u7684 Terraform \u6587\u4EF6\u603B\u5171\u8D85\u8FC7 ${most} MiB\u3002`
  }),
  modules: (most) => ({
    en: `The Terraform files call modules more than ${most} times.`,
    zh: `Terraform \u6587\u4EF6\u8C03\u7528\u6A21\u5757\u8D85\u8FC7 ${most} \u6B21\u3002`
  })
};
var NARROW_PATHS = {
  en: "Set `paths` to the folder of the cluster, or name the place of the version: `{ file, key }`.",
  zh: "\u8BF7\u5C06 `paths` \u8BBE\u4E3A\u8BE5\u96C6\u7FA4\u7684\u76EE\u5F55\uFF0C\u6216\u6307\u660E\u7248\u672C\u6240\u5728\u4E4B\u5904\uFF1A`{ file, key }`\u3002"
};
var nameOf = (ref) => ref === null ? "" : ` ${ref}`;
var placeOf = ({ file, line }) => `${inLine(file)}:${line}`;
var inLine = (name) => {
  const text = name.replace(/[\s\u0000-\u001f\u007f]+/gu, " ");
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}\u2026` : text;
};
var MAX_NAME = 200;
var NO_VERSION = { en: "no version that is written down", zh: "\u6CA1\u6709\u76F4\u63A5\u5199\u660E\u7684\u7248\u672C" };
function ambiguous({ candidates, omitted }) {
  const versions = new Set(candidates.map(({ version }) => version));
  const head = !versions.has(null) ? { en: "The repository asks for different target versions:", zh: "\u4ED3\u5E93\u4E2D\u5199\u6709\u4E0D\u540C\u7684\u76EE\u6807\u7248\u672C\uFF1A" } : versions.size === 1 ? { en: "The target version is not written down literally:", zh: "\u76EE\u6807\u7248\u672C\u6CA1\u6709\u76F4\u63A5\u5199\u660E\uFF1A" } : { en: "The target version is not written down literally everywhere:", zh: "\u76EE\u6807\u7248\u672C\u6CA1\u6709\u5904\u5904\u76F4\u63A5\u5199\u660E\uFF1A" };
  const lines = (line, more) => [...candidates.map(line), ...omitted > 0 ? [more] : []].map((text) => `
${text}`).join("");
  const en = lines(({ version, at, name }) => `${placeOf(at)}: ${version ?? NO_VERSION.en} (${inLine(name)})`, `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(omitted)} more`);
  const zh = lines(({ version, at, name }) => `${placeOf(at)}\uFF1A${version ?? NO_VERSION.zh}\uFF08${inLine(name)}\uFF09`, `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(omitted)} \u5904`);
  return {
    message: { en: head.en + en, zh: head.zh + zh },
    fix: {
      en: "Write one version in full, as a text in quotes; set `paths` to the folder of the cluster, write its id as `cluster_id`, give the plan, or name the place of the version: `{ file, key }`.",
      zh: "\u8BF7\u7528\u5F15\u53F7\u76F4\u63A5\u5199\u51FA\u552F\u4E00\u7684\u7248\u672C\uFF1B\u6216\u5C06 `paths` \u8BBE\u4E3A\u8BE5\u96C6\u7FA4\u7684\u76EE\u5F55\u3001\u5728 `cluster_id` \u4E2D\u76F4\u63A5\u5199\u51FA\u96C6\u7FA4 ID\u3001\u63D0\u4F9B plan\uFF0C\u6216\u6307\u660E\u7248\u672C\u6240\u5728\u4E4B\u5904\uFF1A`{ file, key }`\u3002"
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
      zh: "\u4ED3\u5E93\u4E2D\u53EA\u5199\u660E\u4E86 Autopilot \u96C6\u7FA4\u7684\u7248\u672C\uFF0C\u4F46\u8BE5\u96C6\u7FA4\u88AB\u89C6\u4E3A\u666E\u901A\u96C6\u7FA4\u3002"
    },
    fix: {
      en: "If it is an Autopilot cluster, set `autopilot: true`; else correct `paths` or the plan.",
      zh: "\u82E5\u8BE5\u96C6\u7FA4\u662F Autopilot \u96C6\u7FA4\uFF0C\u8BF7\u8BBE\u7F6E `autopilot: true`\uFF1B\u5426\u5219\u8BF7\u66F4\u6B63 `paths` \u6216 plan\u3002"
    }
  },
  standard: {
    message: {
      en: "The repository asks only for the version of a standard cluster, but this cluster is taken for an Autopilot one.",
      zh: "\u4ED3\u5E93\u4E2D\u53EA\u5199\u660E\u4E86\u666E\u901A\u96C6\u7FA4\u7684\u7248\u672C\uFF0C\u4F46\u8BE5\u96C6\u7FA4\u88AB\u89C6\u4E3A Autopilot \u96C6\u7FA4\u3002"
    },
    fix: {
      en: "If it is a standard cluster, remove `autopilot`; else correct `paths` or the plan.",
      zh: "\u82E5\u8BE5\u96C6\u7FA4\u662F\u666E\u901A\u96C6\u7FA4\uFF0C\u8BF7\u53BB\u6389 `autopilot`\uFF1B\u5426\u5219\u8BF7\u66F4\u6B63 `paths` \u6216 plan\u3002"
    }
  }
};
var noCandidate = ({ files, paths }) => ({
  message: {
    en: `${NO_CANDIDATE[files] ?? `None of the ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(files, "Terraform file")} asks for a version of this cluster`}${paths.length === 0 ? "" : `; paths: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(paths).en}`}.`,
    zh: `${files === 0 ? "\u6CA1\u6709 Terraform \u6587\u4EF6" : `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(files)} \u4E2A Terraform \u6587\u4EF6\u90FD\u6CA1\u6709\u5199\u660E\u8BE5\u96C6\u7FA4\u7684\u7248\u672C`}${paths.length === 0 ? "" : `\uFF08paths\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(paths).zh}\uFF09`}\u3002`
  },
  fix: {
    en: "Add `target_version` of huaweicloud_cce_cluster_upgrade or `cluster_version` of huaweicloud_cce_cluster, correct `paths`, or name the place of the version: `{ file, key }`.",
    zh: "\u8BF7\u6DFB\u52A0 huaweicloud_cce_cluster_upgrade \u7684 `target_version` \u6216 huaweicloud_cce_cluster \u7684 `cluster_version`\uFF0C\u66F4\u6B63 `paths`\uFF0C\u6216\u6307\u660E\u7248\u672C\u6240\u5728\u4E4B\u5904\uFF1A`{ file, key }`\u3002"
  }
});
function noKey({ file, key, existing, keys, omitted }) {
  const more = omitted > 0 ? [{ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(omitted)} more`, zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(omitted)} \u4E2A` }] : [];
  const names = keys.map((name) => inLine(existing === "" ? name : `${existing}.${name}`));
  const all = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)([...names, ...more]);
  const there = keys.length === 0 ? {
    en: existing === "" ? "The file has no keys." : `${existing} has no keys.`,
    zh: existing === "" ? "\u8BE5\u6587\u4EF6\u6CA1\u6709\u4EFB\u4F55\u952E\u3002" : `${existing} \u4E0B\u6CA1\u6709\u4EFB\u4F55\u952E\u3002`
  } : { en: `These exist: ${all.en}.`, zh: `\u73B0\u6709\u7684\u952E\uFF1A${all.zh}\u3002` };
  return {
    message: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .hC)({ en: `${file} has no key ${key}.`, zh: `${file} \u4E2D\u6CA1\u6709\u952E ${key}\u3002` }, there),
    fix: {
      en: "Correct the key. Write dots between names, numbers for items of a list, and quotes around a name with dots.",
      zh: "\u8BF7\u66F4\u6B63\u8BE5\u952E\uFF1A\u540D\u79F0\u4E4B\u95F4\u7528\u70B9\u5206\u9694\uFF0C\u5217\u8868\u9879\u7528\u5E8F\u53F7\uFF0C\u5E26\u70B9\u7684\u540D\u79F0\u52A0\u5F15\u53F7\u3002"
    }
  };
}
var notVersion = ({ candidate: { at, name }, value }) => ({
  message: {
    en: `${placeOf(at)}: ${name} is ${value === null ? "not text, so it is not" : `"${value}", which is not`} a cluster version.`,
    zh: `${placeOf(at)}\uFF1A${name} \u7684\u503C${value === null ? "\u4E0D\u662F\u6587\u672C" : `\u4E3A\u201C${value}\u201D`}\uFF0C\u4E0D\u662F\u96C6\u7FA4\u7248\u672C\u3002`
  },
  fix: {
    en: 'Write the version in full and in quotes, such as "v1.31" or "v1.31.1-r0". Without quotes, 1.30 is the number 1.3.',
    zh: "\u8BF7\u5728\u5F15\u53F7\u4E2D\u5199\u51FA\u5B8C\u6574\u7684\u7248\u672C\uFF0C\u4F8B\u5982\u201Cv1.31\u201D\u6216\u201Cv1.31.1-r0\u201D\u3002\u4E0D\u52A0\u5F15\u53F7\u65F6\uFF0C1.30 \u4F1A\u88AB\u8BFB\u4F5C\u6570\u5B57 1.3\u3002"
  }
});
var FILE_PROBLEMS = {
  absent: { en: "does not exist", zh: "\u8BE5\u6587\u4EF6\u4E0D\u5B58\u5728" },
  link: {
    en: "is outside of the repository, or a link that leads out of it",
    zh: "\u4F4D\u4E8E\u4ED3\u5E93\u4E4B\u5916\uFF0C\u6216\u662F\u6307\u5411\u4ED3\u5E93\u4E4B\u5916\u7684\u94FE\u63A5"
  },
  "not-regular": { en: "is not a file", zh: "\u4E0D\u662F\u6587\u4EF6" },
  "too-large": { en: "is larger than 1 MiB", zh: "\u5927\u4E8E 1 MiB" },
  "not-text": { en: "is not a text file in UTF-8 or UTF-16", zh: "\u4E0D\u662F UTF-8 \u6216 UTF-16 \u6587\u672C\u6587\u4EF6" },
  unreadable: { en: "cannot be read", zh: "\u65E0\u6CD5\u8BFB\u53D6" },
  incomplete: {
    en: "is not a plan that can be read whole, so it may leave out the target version",
    zh: "\u4E0D\u662F\u80FD\u5B8C\u6574\u8BFB\u53D6\u7684\u8BA1\u5212\uFF0C\u5176\u4E2D\u53EF\u80FD\u7F3A\u5C11\u76EE\u6807\u7248\u672C"
  }
};
var noCheckout = ({ needs, isProposal }) => ({
  message: isProposal ? {
    en: "The target version stands in the files of the pull request, and the workspace holds no checkout of them.",
    zh: "\u76EE\u6807\u7248\u672C\u5199\u5728\u8BE5\u62C9\u53D6\u8BF7\u6C42\u7684\u6587\u4EF6\u4E2D\uFF0C\u800C\u5DE5\u4F5C\u533A\u4E2D\u6CA1\u6709\u68C0\u51FA\u8FD9\u4E9B\u6587\u4EF6\u3002"
  } : {
    en: `The target version stands in ${needs === "auto" ? "the Terraform files" : "a file"} of the repository, and the workspace holds no checkout.`,
    zh: `\u76EE\u6807\u7248\u672C\u5199\u5728\u4ED3\u5E93\u7684${needs === "auto" ? " Terraform " : ""}\u6587\u4EF6\u4E2D\uFF0C\u800C\u5DE5\u4F5C\u533A\u4E2D\u6CA1\u6709\u68C0\u51FA\u4EE3\u7801\u3002`
  },
  fix: {
    en: "Run actions/checkout before the gate, without `path`, then re-run this job. In a container it needs git, or it leaves no .git folder.",
    zh: "\u8BF7\u5728\u95E8\u7981\u4E4B\u524D\u8FD0\u884C actions/checkout\uFF08\u4E0D\u8BBE `path`\uFF09\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002\u5728\u5BB9\u5668\u4E2D\u5B83\u9700\u8981 git\uFF0C\u5426\u5219\u4E0D\u4F1A\u7559\u4E0B .git \u76EE\u5F55\u3002"
  }
});
function otherCommit({ checkedOut, expected }) {
  const [own, head] = [checkedOut, expected].map((commit) => commit?.slice(0, 12) ?? null);
  return {
    message: {
      en: `The workspace holds ${own === null ? "a commit that cannot be read" : `commit ${own}`}, not ${head === null ? "the head of the change, which the event does not name" : `the head of the change, ${head}, or a merge of it`}. The target version must come from the change itself.`,
      zh: `\u5DE5\u4F5C\u533A\u4E2D\u68C0\u51FA\u7684\u662F${own === null ? "\u65E0\u6CD5\u8BFB\u53D6\u7684\u63D0\u4EA4" : `\u63D0\u4EA4 ${own}`}\uFF0C\u800C\u4E0D\u662F\u8BE5\u53D8\u66F4\u7684\u6700\u65B0\u63D0\u4EA4${head === null ? "\uFF08\u89E6\u53D1\u4E8B\u4EF6\u4E2D\u6CA1\u6709\uFF09" : ` ${head} \u6216\u5176\u5408\u5E76\u63D0\u4EA4`}\u3002\u76EE\u6807\u7248\u672C\u5FC5\u987B\u53D6\u81EA\u53D8\u66F4\u672C\u8EAB\u3002`
    },
    fix: {
      en: "On pull_request events, run actions/checkout without `ref`. On pull_request_target events it takes the base branch; do not run code of the pull request there.",
      zh: "\u5728 pull_request \u4E8B\u4EF6\u4E2D\uFF0C\u8BF7\u8FD0\u884C\u4E0D\u5E26 `ref` \u7684 actions/checkout\u3002\u5728 pull_request_target \u4E8B\u4EF6\u4E2D\u5B83\u68C0\u51FA\u7684\u662F\u57FA\u51C6\u5206\u652F\uFF1B\u4E0D\u8981\u5728\u90A3\u91CC\u8FD0\u884C\u62C9\u53D6\u8BF7\u6C42\u4E2D\u7684\u4EE3\u7801\u3002"
    }
  };
}

// lib/messages/targets.js
function targetClause(detail) {
  switch (detail.which) {
    case "no-task":
      return { en: "there is no check for this target", zh: "\u6CA1\u6709\u9488\u5BF9\u8BE5\u76EE\u6807\u7248\u672C\u7684\u68C0\u67E5" };
    case "live":
      return detail.isTarget ? AT_TARGET : { en: "the cluster version has changed since the check", zh: "\u68C0\u67E5\u4E4B\u540E\u96C6\u7FA4\u7248\u672C\u5DF2\u53D8\u5316" };
    case "not-offered":
      return detail.isTarget ? AT_TARGET : { en: "CCE does not offer this target", zh: "CCE \u4E0D\u652F\u6301\u5347\u7EA7\u5230\u8BE5\u76EE\u6807\u7248\u672C" };
    case "plan":
      return { en: "the plan upgrades to another version", zh: "\u8BA1\u5212\u6240\u5347\u7EA7\u5230\u7684\u662F\u5176\u4ED6\u7248\u672C" };
    case "unread":
      return unreadTargetClause(detail.problem);
    case "busy":
      return { en: "another operation is in progress", zh: "\u6709\u5176\u4ED6\u64CD\u4F5C\u6B63\u5728\u8FDB\u884C" };
    default:
      return null;
  }
}
var AT_TARGET = { en: "the cluster already runs the target version", zh: "\u96C6\u7FA4\u5DF2\u662F\u76EE\u6807\u7248\u672C" };
var NONE_GIVEN = { en: "(none given)", zh: "\uFF08\u672A\u6307\u5B9A\uFF09" };
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
  const version = which === "target" ? "\u76EE\u6807\u7248\u672C" : "\u5F53\u524D\u7248\u672C";
  return {
    title: { en: "Another version", zh: "\u7248\u672C\u4E0D\u7B26" },
    message: {
      en: `The check was made for the ${which} version ${actual ?? NONE_GIVEN.en}, not for ${asserted}.`,
      zh: `\u68C0\u67E5\u6240\u9488\u5BF9\u7684${version}${actual === null ? "\u672A\u6307\u5B9A" : `\u4E3A ${actual}`}\uFF0C\u800C\u8981\u6C42\u7684\u662F ${asserted}\u3002`
    },
    fix: {
      en: `Run the pre-upgrade check again for the right versions, or correct ${which}-version; then re-run this job.`,
      zh: `\u8BF7\u9488\u5BF9\u6B63\u786E\u7684\u7248\u672C\u91CD\u65B0\u6267\u884C\u5347\u7EA7\u524D\u68C0\u67E5\uFF0C\u6216\u66F4\u6B63 ${which}-version\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
    }
  };
}
var plansAnother = ({ asserted, actual, address }) => ({
  title: { en: "The plan has another target", zh: "\u8BA1\u5212\u7684\u76EE\u6807\u7248\u672C\u4E0D\u7B26" },
  message: {
    en: `${address} upgrades the cluster to ${actual ?? "a sensitive value"}, but this run is about ${asserted}.`,
    zh: `${address} \u4F1A\u5C06\u96C6\u7FA4\u5347\u7EA7\u5230 ${actual ?? "\u67D0\u4E2A sensitive \u503C"}\uFF0C\u800C\u672C\u6B21\u8FD0\u884C\u9488\u5BF9\u7684\u662F ${asserted}\u3002`
  },
  fix: {
    en: "Correct target-version, or the target_version of the upgrade, so that the cluster is checked for the upgrade that is made.",
    zh: "\u8BF7\u66F4\u6B63 target-version\uFF0C\u6216\u66F4\u6B63\u5347\u7EA7\u8D44\u6E90\u7684 target_version\uFF0C\u4F7F\u68C0\u67E5\u9488\u5BF9\u7684\u662F\u5B9E\u9645\u8FDB\u884C\u7684\u5347\u7EA7\u3002"
  }
});
function noCheck(asserted, found) {
  const targets = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(found.map((version) => version || NONE_GIVEN));
  return {
    title: { en: "No check for this target", zh: "\u6CA1\u6709\u9488\u5BF9\u8BE5\u76EE\u6807\u7248\u672C\u7684\u68C0\u67E5" },
    message: {
      en: `This cluster has no pre-upgrade check for the target ${asserted}. It has checks for: ${targets.en}.`,
      zh: `\u8BE5\u96C6\u7FA4\u6CA1\u6709\u9488\u5BF9\u76EE\u6807\u7248\u672C ${asserted} \u7684\u5347\u7EA7\u524D\u68C0\u67E5\u3002\u73B0\u6709\u68C0\u67E5\u7684\u76EE\u6807\u7248\u672C\uFF1A${targets.zh}\u3002`
    },
    fix: {
      en: `Run the pre-upgrade check for ${asserted}, or correct target-version; then re-run this job.`,
      zh: `\u8BF7\u9488\u5BF9 ${asserted} \u6267\u884C\u5347\u7EA7\u524D\u68C0\u67E5\uFF0C\u6216\u66F4\u6B63 target-version\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
    }
  };
}
var versionChanged = (checked, live) => ({
  title: { en: "Cluster version changed", zh: "\u96C6\u7FA4\u7248\u672C\u5DF2\u53D8\u5316" },
  message: {
    en: `The check was made for current version ${checked}, but the cluster now runs ${live}.`,
    zh: `\u68C0\u67E5\u65F6\u96C6\u7FA4\u7248\u672C\u4E3A ${checked}\uFF0C\u800C\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F ${live}\u3002`
  },
  fix: _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_AGAIN */ .UP
});
function busy({ what, id, target, asserted }) {
  const zhWhat = what === "upgrade workflow" ? "\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1" : "\u5347\u7EA7\u524D\u68C0\u67E5";
  return {
    title: { en: "Another operation in progress", zh: "\u6709\u5176\u4ED6\u64CD\u4F5C\u6B63\u5728\u8FDB\u884C" },
    message: {
      en: `An unfinished ${what} (${id ?? "no id"}) is for the target ${target ?? NONE_GIVEN.en}, not for ${asserted}. The gate does not cancel it.`,
      zh: `\u6709\u4E00\u4E2A\u672A\u5B8C\u6210\u7684${zhWhat}\uFF08${id ?? "\u65E0 ID"}\uFF09\uFF0C\u5176\u76EE\u6807\u7248\u672C${target === null ? "\u672A\u6307\u5B9A" : `\u4E3A ${target}`}\uFF0C\u800C\u8981\u6C42\u7684\u662F ${asserted}\uFF1B\u95E8\u7981\u4E0D\u4F1A\u66FF\u60A8\u53D6\u6D88\u5B83\u3002`
    },
    fix: {
      en: "Finish or cancel it in the CCE console, or correct target-version; then re-run this job.",
      zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u5B8C\u6210\u6216\u53D6\u6D88\u5B83\uFF0C\u6216\u66F4\u6B63 target-version\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
    }
  };
}
var alreadyThere = (live, newest) => ({
  title: { en: "Already at the target", zh: "\u96C6\u7FA4\u5DF2\u662F\u76EE\u6807\u7248\u672C" },
  message: newest === null ? {
    en: `The cluster already runs ${live}, so there is nothing to upgrade.`,
    zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F ${live}\uFF0C\u65E0\u9700\u518D\u5347\u7EA7\u3002`
  } : {
    en: `The cluster already runs ${live}, but CCE offers ${newest}, which is newer and part of the target.`,
    zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F ${live}\uFF0C\u4F46 CCE \u8FD8\u63D0\u4F9B\u66F4\u65B0\u7684 ${newest}\uFF0C\u540C\u5C5E\u8BE5\u76EE\u6807\u7248\u672C\u3002`
  },
  fix: newest === null ? {
    en: "Close this pull request, or set a newer target-version.",
    zh: "\u8BF7\u5173\u95ED\u6B64\u62C9\u53D6\u8BF7\u6C42\uFF0C\u6216\u6307\u5B9A\u66F4\u9AD8\u7684 target-version\u3002"
  } : {
    en: `Run the pre-upgrade check for ${newest}; or set target-version to ${live}, if that version is what you want. Then re-run this job.`,
    zh: `\u8BF7\u9488\u5BF9 ${newest} \u6267\u884C\u5347\u7EA7\u524D\u68C0\u67E5\uFF1B\u5982\u679C ${live} \u5C31\u662F\u6240\u9700\u7684\u7248\u672C\uFF0C\u8BF7\u5C06 target-version \u8BBE\u4E3A\u5B83\u3002\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`
  }
});
function notOffered({ live, asserted, offered }) {
  const targets = offeredTargets(offered);
  return {
    title: NOT_OFFERED,
    message: {
      en: `CCE does not offer an upgrade from ${live} to ${asserted}. ${targets.en}`,
      zh: `CCE \u4E0D\u652F\u6301\u4ECE ${live} \u5347\u7EA7\u5230 ${asserted}\u3002${targets.zh}`
    },
    fix: {
      en: "Choose a target-version that CCE offers. Often the newest patch of the current version must be installed first.",
      zh: "\u8BF7\u9009\u62E9 CCE \u652F\u6301\u7684 target-version\u3002\u901A\u5E38\u9700\u8981\u5148\u5347\u7EA7\u5230\u5F53\u524D\u7248\u672C\u7684\u6700\u65B0\u8865\u4E01\u3002"
    }
  };
}
var offeredTargets = (offered) => offered.length > 0 ? { en: `It offers ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(offered).en}.`, zh: `\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(offered).zh}\u3002` } : { en: "It currently offers no target.", zh: "\u76EE\u524D\u6CA1\u6709\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C\u3002" };
var NOT_OFFERED = { en: "Target not offered", zh: "\u4E0D\u652F\u6301\u8BE5\u76EE\u6807\u7248\u672C" };

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
  const most = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(maxAgeMs);
  const fix = {
    en: "Back up the cluster on its upgrade page in the CCE console (a few minutes), then re-run this job.",
    zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u7684\u96C6\u7FA4\u5347\u7EA7\u9875\u9762\u5907\u4EFD\u96C6\u7FA4\uFF08\u9700\u8981\u51E0\u5206\u949F\uFF09\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  };
  if (latestAt === null)
    return {
      title: { en: "No backup", zh: "\u6CA1\u6709\u5907\u4EFD" },
      message: {
        en: `CCE lists no backup of the control plane, but the policy requires one that is younger than ${most.en}.`,
        zh: `CCE \u6CA1\u6709\u5217\u51FA\u4EFB\u4F55\u63A7\u5236\u9762\u5907\u4EFD\uFF0C\u800C\u7B56\u7565\u8981\u6C42\u6709\u4E00\u4EFD\u4E0D\u65E9\u4E8E ${most.zh}\u524D\u7684\u5907\u4EFD\u3002`
      },
      fix
    };
  const [age, at] = [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(now - latestAt), (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .isoTime */ .Ly)(latestAt))];
  return {
    title: { en: "Backup too old", zh: "\u5907\u4EFD\u8FC7\u65E7" },
    message: {
      en: `The latest backup of the control plane was made at ${at}, ${age.en} ago, but the policy requires one that is younger than ${most.en}.`,
      zh: `\u6700\u8FD1\u4E00\u6B21\u63A7\u5236\u9762\u5907\u4EFD\u7684\u65F6\u95F4\u4E3A ${at}\uFF08${age.zh}\u524D\uFF09\uFF0C\u800C\u7B56\u7565\u8981\u6C42\u6709\u4E00\u4EFD\u4E0D\u65E9\u4E8E ${most.zh}\u524D\u7684\u5907\u4EFD\u3002`
    },
    fix
  };
}
function supportClause(support, now) {
  switch (support.state) {
    case "ended":
      return { en: "has ended", zh: "\u5DF2\u505C\u6B62\u670D\u52A1" };
    case "dated": {
      const leftMs = support.endsAt - now;
      if (leftMs <= 0)
        return now < endOfMonth(support.endsAt) ? { en: `ends this month (${support.month})`, zh: `\u672C\u6708\uFF08${support.month}\uFF09\u505C\u6B62\u670D\u52A1` } : { en: `ended in ${support.month}`, zh: `\u5DF2\u4E8E ${support.month} \u505C\u6B62\u670D\u52A1` };
      const left = (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(leftMs - (leftMs > _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_MS */ .sO ? leftMs % _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_MS */ .sO : 0));
      return {
        en: `ends in ${support.month}, in ${left.en} at the earliest`,
        zh: `\u5C06\u4E8E ${support.month} \u505C\u6B62\u670D\u52A1\uFF0C\u6700\u65E9\u5728 ${left.zh}\u540E`
      };
    }
    case "unknown":
      return {
        en: `ends at an unknown time (${WHY_UNKNOWN[support.why].en})`,
        zh: `\u505C\u6B62\u670D\u52A1\u7684\u65F6\u95F4\u672A\u77E5\uFF08${WHY_UNKNOWN[support.why].zh}\uFF09`
      };
  }
}
function endOfMonth(start) {
  const day = new Date(start);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
}
var WHY_UNKNOWN = {
  "no-version": { en: "the version is not known", zh: "\u7248\u672C\u672A\u77E5" },
  "no-region": { en: "the region is not set", zh: "\u672A\u8BBE\u7F6E\u533A\u57DF" },
  "no-table": { en: "the gate has no table for this region", zh: "\u95E8\u7981\u6CA1\u6709\u8BE5\u533A\u57DF\u7684\u6570\u636E" },
  "no-date": { en: "the published page gives no date", zh: "\u5DF2\u53D1\u5E03\u7684\u9875\u9762\u6CA1\u6709\u7ED9\u51FA\u65E5\u671F" }
};
var supportDate = (support) => "source" in support ? { en: ` (as of ${support.source.asOf})`, zh: `\uFF08\u622A\u81F3 ${support.source.asOf}\uFF09` } : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)("");
function endOfService({ version, support, now, leastMs }) {
  const [clause, from, least] = [supportClause(support, now), supportDate(support), (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(leastMs)];
  const fix = support.state !== "unknown" ? {
    en: "Plan the upgrade to a version with longer support. CCE gives no technical support, fixes or service level for versions whose service has ended.",
    zh: "\u8BF7\u5B89\u6392\u5347\u7EA7\u5230\u652F\u6301\u65F6\u95F4\u66F4\u957F\u7684\u7248\u672C\u3002\u5BF9\u5DF2\u505C\u6B62\u670D\u52A1\u7684\u7248\u672C\uFF0CCCE \u4E0D\u518D\u63D0\u4F9B\u6280\u672F\u652F\u6301\u3001\u4FEE\u590D\u548C\u670D\u52A1\u7B49\u7EA7\u4FDD\u969C\u3002"
  } : support.why === "no-region" ? {
    en: "Set the input region, so that the gate can look up the date.",
    zh: "\u8BF7\u8BBE\u7F6E\u8F93\u5165 region\uFF0C\u4EE5\u4FBF\u95E8\u7981\u67E5\u8BE2\u65E5\u671F\u3002"
  } : {
    en: "Look up the date on the page \u201CKubernetes Version Policy\u201D of CCE, or remove end-of-service from the policy.",
    zh: "\u8BF7\u5728 CCE \u7684\u201CKubernetes \u7248\u672C\u7B56\u7565\u201D\u9875\u9762\u67E5\u8BE2\u65E5\u671F\uFF0C\u6216\u4ECE\u7B56\u7565\u4E2D\u5220\u9664 end-of-service\u3002"
  };
  return {
    title: support.state === "unknown" ? { en: "End of service unknown", zh: "\u505C\u6B62\u670D\u52A1\u65F6\u95F4\u672A\u77E5" } : { en: "End of service", zh: "\u505C\u6B62\u670D\u52A1" },
    message: {
      en: `CCE\u2019s support of ${version} ${clause.en}${from.en}. The policy asks for a warning from ${least.en} before.`,
      zh: `CCE \u5BF9 ${version} \u7684\u652F\u6301\uFF1A${clause.zh}${from.zh}\u3002\u7B56\u7565\u8981\u6C42\u63D0\u524D ${least.zh}\u544A\u8B66\u3002`
    },
    fix
  };
}
var wayText = (hops) => [hops[0]?.from ?? "", ...hops.map(({ to }) => to)].join(" \u2192 ");
function targetNotOffered({ asserted, offered, live, hops }) {
  const offers = offeredTargets(offered);
  const way = hops === null || hops.length === 0 ? { en: "", zh: "" } : { en: ` The way there: ${wayText(hops)}.`, zh: `\u5347\u7EA7\u8DEF\u5F84\uFF1A${wayText(hops)}\u3002` };
  const [first] = hops ?? [];
  const fix = first?.isOffered === true ? {
    en: `Upgrade to ${first.to} first, in a pull request of its own; or correct target-version.`,
    zh: `\u8BF7\u5148\u7528\u5355\u72EC\u7684\u62C9\u53D6\u8BF7\u6C42\u5347\u7EA7\u5230 ${first.to}\uFF1B\u6216\u66F4\u6B63 target-version\u3002`
  } : {
    en: "Correct target-version to a version on offer; or ask Huawei Cloud support when CCE will offer this one, and re-run this job then.",
    zh: "\u8BF7\u5C06 target-version \u66F4\u6B63\u4E3A CCE \u63D0\u4F9B\u7684\u7248\u672C\uFF1B\u6216\u5411\u534E\u4E3A\u4E91\u54A8\u8BE2\u4F55\u65F6\u63D0\u4F9B\u8BE5\u7248\u672C\uFF0C\u5C4A\u65F6\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  };
  return {
    title: NOT_OFFERED,
    message: {
      en: `The cluster runs ${live}, and CCE does not offer ${asserted} for it now. ${offers.en}${way.en}`,
      zh: `\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u4E3A ${live}\uFF0C\u800C CCE \u76EE\u524D\u6CA1\u6709\u4E3A\u5176\u63D0\u4F9B ${asserted}\u3002${offers.zh}${way.zh}`
    },
    fix
  };
}
var REQUIRED = {
  backup: { en: "the age of the latest backup", zh: "\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u7684\u65F6\u95F4" },
  "end-of-service": { en: "the version that the cluster runs", zh: "\u96C6\u7FA4\u5F53\u524D\u7248\u672C" },
  "target-offered": { en: "whether CCE offers the target", zh: "\u76EE\u6807\u7248\u672C\u5F53\u524D\u662F\u5426\u53EF\u4EE5\u5347\u7EA7" }
};
function gapReason(why) {
  switch (why.code) {
    case "no-target":
      return _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TARGET_VERSION */ .pY;
    case "in-the-future":
      return { en: "the time that CCE states is in the future", zh: "CCE \u7ED9\u51FA\u7684\u65F6\u95F4\u5728\u672A\u6765" };
    default:
      return reasonOf(why);
  }
}
function readinessUnknown({ key, why }) {
  const [what, reason] = [REQUIRED[key], gapReason(why)];
  const remove = {
    en: `Otherwise, remove readiness.${key} from the policy.`,
    zh: `\u5426\u5219\u8BF7\u4ECE\u7B56\u7565\u4E2D\u5220\u9664 readiness.${key}\u3002`
  };
  return {
    title: { en: "Readiness unknown", zh: "\u5C31\u7EEA\u60C5\u51B5\u672A\u77E5" },
    message: {
      en: `The policy sets readiness.${key}, but the gate does not know ${what.en} (${reason.en}).`,
      zh: `\u7B56\u7565\u8BBE\u7F6E\u4E86 readiness.${key}\uFF0C\u4F46\u65E0\u6CD5\u5F97\u77E5${what.zh}\uFF08${reason.zh}\uFF09\u3002`
    },
    fix: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .hC)(fixOf(why), remove)
  };
}
function fixOf(why) {
  switch (why.code) {
    case "no-target":
      return { en: "Set target-version.", zh: "\u8BF7\u8BBE\u7F6E target-version\u3002" };
    case "in-the-future":
      return {
        en: "Compare the clocks, and look at the backups of the cluster in the CCE console.",
        zh: "\u8BF7\u6838\u5BF9\u65F6\u949F\uFF0C\u5E76\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u96C6\u7FA4\u7684\u5907\u4EFD\u3002"
      };
    case "not-saved":
    case "not-queried":
      return {
        en: "Let the gate query CCE, or add the response to results; the gate keeps it in evidence/.",
        zh: "\u8BF7\u8BA9\u95E8\u7981\u76F4\u63A5\u67E5\u8BE2 CCE\uFF0C\u6216\u5C06\u8BE5\u54CD\u5E94\u52A0\u5165 results\uFF1B\u95E8\u7981\u4F1A\u5C06\u5176\u4FDD\u5B58\u5728 evidence/ \u4E2D\u3002"
      };
    case "not-in-response":
      return {
        en: "Re-run this job. If this happens again, look at the response in evidence/, and open a ticket with Huawei Cloud support.",
        zh: "\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002\u5982\u679C\u4ECD\u7136\u5982\u6B64\uFF0C\u8BF7\u67E5\u770B evidence/ \u4E2D\u7684\u54CD\u5E94\uFF0C\u5E76\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
      };
    default:
      return why.status === 401 || why.status === 403 ? { en: "Give the account the permission cce:cluster:get.", zh: "\u8BF7\u4E3A\u8BE5\u8D26\u53F7\u6388\u4E88 cce:cluster:get \u6743\u9650\u3002" } : { en: "Re-run this job, since CCE did not answer.", zh: "\u7531\u4E8E CCE \u6CA1\u6709\u54CD\u5E94\uFF0C\u8BF7\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002" };
  }
}
var NAMED_POOLS = 10;
function autoscalingOn({ pools }) {
  const named = pools.slice(0, NAMED_POOLS);
  const more = pools.length - named.length;
  const rest = more > 0 ? { en: ` and ${more} more`, zh: `\u7B49 ${pools.length} \u4E2A` } : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)("");
  return {
    title: { en: "Autoscaling during the upgrade", zh: "\u5347\u7EA7\u671F\u95F4\u5F39\u6027\u4F38\u7F29\u5DF2\u5F00\u542F" },
    message: {
      en: `An upgrade is under way, and autoscaling is on for ${named.length === 1 && rest.en === "" ? "the node pool" : "the node pools"} ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(named).en}${rest.en}. CCE switches it off before it upgrades the control plane, allows scaling up after that, and scaling down only after the whole upgrade.`,
      zh: `\u96C6\u7FA4\u6B63\u5728\u5347\u7EA7\uFF0C\u800C\u4EE5\u4E0B\u8282\u70B9\u6C60\u5F00\u542F\u4E86\u5F39\u6027\u4F38\u7F29\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(named).zh}${rest.zh}\u3002CCE \u5728\u5347\u7EA7\u63A7\u5236\u9762\u4E4B\u524D\u4F1A\u5173\u95ED\u5F39\u6027\u4F38\u7F29\uFF0C\u63A7\u5236\u9762\u5347\u7EA7\u540E\u5141\u8BB8\u6269\u5BB9\uFF0C\u6574\u4E2A\u5347\u7EA7\u5B8C\u6210\u540E\u624D\u5141\u8BB8\u7F29\u5BB9\u3002`
    },
    fix: {
      en: "Look at the upgrade in the CCE console. Unless CCE has switched autoscaling on again itself, switch it off for these pools until the upgrade has ended.",
      zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8BE5\u5347\u7EA7\u3002\u5982\u679C\u4E0D\u662F CCE \u81EA\u884C\u6062\u590D\u7684\u5F39\u6027\u4F38\u7F29\uFF0C\u8BF7\u5728\u5347\u7EA7\u5B8C\u6210\u4E4B\u524D\u5C06\u8FD9\u4E9B\u8282\u70B9\u6C60\u7684\u5F39\u6027\u4F38\u7F29\u5173\u95ED\u3002"
    }
  };
}
function storedApi({ release, apis, target }) {
  const [name, stored] = [(0,_chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"])(release), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(apis)];
  return {
    title: { en: "Helm release stores a removed API", zh: "Helm Release \u4FDD\u5B58\u4E86\u5DF2\u79FB\u9664\u7684 API" },
    message: {
      en: `The Helm release ${name.en} stores ${stored.en}, which ${target} does not serve.`,
      zh: `Helm Release ${name.zh}${name.zh.endsWith("\uFF09") ? "" : " "}\u4FDD\u5B58\u4E86 ${stored.zh}\uFF0C\u800C ${target} \u4E0D\u518D\u63D0\u4F9B\u3002`
    },
    fix: {
      en: "Upgrade the chart first, to a version without this API. Where there is none, rewrite the stored release with the Helm plugin mapkubeapis.",
      zh: "\u8BF7\u5148\u5C06\u6A21\u677F\u5347\u7EA7\u5230\u4E0D\u542B\u8BE5 API \u7684\u7248\u672C\uFF1B\u5982\u679C\u6CA1\u6709\u8FD9\u6837\u7684\u7248\u672C\uFF0C\u8BF7\u4F7F\u7528 Helm \u63D2\u4EF6 mapkubeapis \u6539\u5199\u5DF2\u4FDD\u5B58\u7684 Release\u3002"
    }
  };
}
var RESET = {
  en: "Note the labels and taints that you added to the node, then reset it in the CCE console: that clears its disks.",
  zh: "\u8BF7\u8BB0\u5F55\u60A8\u4E3A\u8282\u70B9\u6DFB\u52A0\u7684\u6807\u7B7E\u548C\u6C61\u70B9\uFF0C\u7136\u540E\u5728 CCE \u63A7\u5236\u53F0\u91CD\u7F6E\u8BE5\u8282\u70B9\uFF1A\u5176\u78C1\u76D8\u4F1A\u88AB\u6E05\u7A7A\u3002"
};
function nodesLeftBehind({ why, expected, of }) {
  const looked = { en: `Of ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(of).en}, these`, zh: `\u5171 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(of).zh}\uFF0C\u5176\u4E2D\u4EE5\u4E0B\u8282\u70B9` };
  const version = expected === null ? { en: "the version of the cluster", zh: "\u96C6\u7FA4\u7684\u7248\u672C" } : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(expected);
  switch (why) {
    case "skipped":
      return {
        title: { en: "Nodes skipped by the upgrade", zh: "\u5347\u7EA7\u8DF3\u8FC7\u7684\u8282\u70B9" },
        message: {
          en: `The upgrade succeeded, but it skipped nodes. ${looked.en} have the label upgrade.cce.io/skipped.`,
          zh: `\u5347\u7EA7\u5DF2\u6210\u529F\uFF0C\u4F46\u8DF3\u8FC7\u4E86\u90E8\u5206\u8282\u70B9\u3002${looked.zh}\u5E26\u6709\u6807\u7B7E upgrade.cce.io/skipped\u3002`
        },
        fix: RESET
      };
    case "version":
      return {
        title: { en: "Nodes of another version", zh: "\u7248\u672C\u4E0D\u540C\u7684\u8282\u70B9" },
        message: {
          en: `The upgrade succeeded, but nodes do not run ${version.en}. ${looked.en} run another version.`,
          zh: `\u5347\u7EA7\u5DF2\u6210\u529F\uFF0C\u4F46\u6709\u8282\u70B9\u8FD0\u884C\u7684\u4E0D\u662F ${version.zh}\u3002${looked.zh}\u7684\u7248\u672C\u4E0D\u540C\u3002`
        },
        fix: RESET
      };
    case "not-ready":
      return {
        title: { en: "Nodes not ready", zh: "\u672A\u5C31\u7EEA\u7684\u8282\u70B9" },
        message: {
          en: `The upgrade succeeded, but nodes are not ready. ${looked.en} are not in phase Active.`,
          zh: `\u5347\u7EA7\u5DF2\u6210\u529F\uFF0C\u4F46\u6709\u8282\u70B9\u672A\u5C31\u7EEA\u3002${looked.zh}\u7684\u72B6\u6001\u4E0D\u662F Active\u3002`
        },
        fix: {
          en: "Look at the nodes in the CCE console. If a node does not become ready by itself, reset it, or open a ticket with Huawei Cloud support.",
          zh: "\u8BF7\u5728 CCE \u63A7\u5236\u53F0\u67E5\u770B\u8FD9\u4E9B\u8282\u70B9\u3002\u5982\u679C\u8282\u70B9\u6CA1\u6709\u81EA\u884C\u6062\u590D\uFF0C\u8BF7\u91CD\u7F6E\u8BE5\u8282\u70B9\uFF0C\u6216\u5411\u534E\u4E3A\u4E91\u63D0\u4EA4\u5DE5\u5355\u3002"
        }
      };
  }
}
var READINESS_MEANINGS = {
  "backup-too-old": {
    en: "A failed upgrade can be rolled back only from a backup.",
    zh: "\u5347\u7EA7\u5931\u8D25\u65F6\u53EA\u80FD\u901A\u8FC7\u5907\u4EFD\u56DE\u6EDA\u3002"
  },
  "end-of-service": {
    en: "A cluster whose version is no longer supported gets no fixes, and CCE may not upgrade it directly.",
    zh: "\u7248\u672C\u505C\u6B62\u670D\u52A1\u540E\uFF0C\u96C6\u7FA4\u4E0D\u518D\u83B7\u5F97\u4FEE\u590D\uFF0C\u4E5F\u53EF\u80FD\u65E0\u6CD5\u76F4\u63A5\u5347\u7EA7\u3002"
  },
  "target-not-offered": {
    en: "CCE refuses an upgrade to a version that it does not offer.",
    zh: "CCE \u4F1A\u62D2\u7EDD\u5347\u7EA7\u5230\u672A\u63D0\u4F9B\u7684\u7248\u672C\u3002"
  },
  "readiness-unknown": {
    en: "What the policy requires could not be seen, so it does not count as given.",
    zh: "\u672A\u80FD\u786E\u8BA4\u7B56\u7565\u7684\u8981\u6C42\uFF0C\u56E0\u6B64\u4E0D\u89C6\u4E3A\u5DF2\u6EE1\u8DB3\u3002"
  },
  "autoscaling-on": {
    en: "A pool that scales during the upgrade can add nodes that the upgrade does not reach.",
    zh: "\u5347\u7EA7\u671F\u95F4\u4F38\u7F29\u7684\u8282\u70B9\u6C60\u53EF\u80FD\u4F1A\u65B0\u589E\u5347\u7EA7\u672A\u8986\u76D6\u7684\u8282\u70B9\u3002"
  },
  "release-stores-removed-api": {
    en: "After the upgrade, Helm can neither upgrade nor roll back this release, because it cannot read the objects that it stores.",
    zh: "\u5347\u7EA7\u540E\uFF0CHelm \u65E0\u6CD5\u8BFB\u53D6\u8BE5 Release \u6240\u4FDD\u5B58\u7684\u5BF9\u8C61\uFF0C\u56E0\u6B64\u65E2\u4E0D\u80FD\u5347\u7EA7\u4E5F\u4E0D\u80FD\u56DE\u6EDA\u5B83\u3002"
  },
  "nodes-left-behind": {
    en: "These nodes may not run workloads as the others do, and may keep the next upgrade from starting.",
    zh: "\u8FD9\u4E9B\u8282\u70B9\u4E0A\u7684\u4E1A\u52A1\u53EF\u80FD\u5F02\u5E38\uFF0C\u5E76\u53EF\u80FD\u963B\u6B62\u4E0B\u4E00\u6B21\u5347\u7EA7\u3002"
  }
};
var READINESS_CLAUSES = {
  "backup-too-old": { en: "the control plane has no recent backup", zh: "\u63A7\u5236\u9762\u6CA1\u6709\u8DB3\u591F\u65B0\u7684\u5907\u4EFD" },
  "end-of-service": { en: "support of the current version ends", zh: "\u5F53\u524D\u7248\u672C\u505C\u6B62\u670D\u52A1" },
  "target-not-offered": { en: "CCE does not offer the target now", zh: "CCE \u76EE\u524D\u4E0D\u63D0\u4F9B\u76EE\u6807\u7248\u672C" },
  "readiness-unknown": { en: "what the policy requires could not be read", zh: "\u65E0\u6CD5\u83B7\u53D6\u7B56\u7565\u8981\u6C42\u7684\u4FE1\u606F" },
  "autoscaling-on": { en: "node pools scale during the upgrade", zh: "\u5347\u7EA7\u671F\u95F4\u8282\u70B9\u6C60\u5F00\u542F\u4E86\u5F39\u6027\u4F38\u7F29" },
  "release-stores-removed-api": { en: "a Helm release stores a removed API", zh: "Helm Release \u4FDD\u5B58\u4E86\u5DF2\u79FB\u9664\u7684 API" },
  "nodes-left-behind": { en: "nodes were left behind", zh: "\u6709\u8282\u70B9\u672A\u5B8C\u6210\u5347\u7EA7" }
};




/***/ }),

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ MUST_BE_VERSION),
/* harmony export */   U0: () => (/* binding */ settingMessage),
/* harmony export */   UA: () => (/* binding */ mustBeOneOf),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   oG: () => (/* binding */ settingProblem),
/* harmony export */   q5: () => (/* binding */ wrongSetting)
/* harmony export */ });
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);



// lib/messages/settings.js
function wrongSetting(fault) {
  const { input, suggestion } = fault;
  return {
    title: { en: `Wrong setting: ${input}`, zh: `\u8BBE\u7F6E\u6709\u8BEF\uFF1A${input}` },
    message: settingMessage(fault),
    fix: suggestion !== null ? didYouMean(suggestion) : whatToDo(fault)
  };
}
function settingMessage({ input, value, problem }) {
  const { en, zh } = settingProblem(problem);
  return value === null ? { en: `${input} ${en}`, zh: `${input}\uFF1A${zh}` } : { en: `${input} is "${value}": it ${en}`, zh: `${input}\uFF08\u5F53\u524D\u503C\u4E3A\u201C${value}\u201D\uFF09\uFF1A${zh}` };
}
var didYouMean = (word) => ({ en: `Did you mean "${word}"?`, zh: `\u662F\u5426\u60F3\u5199\u201C${word}\u201D\uFF1F` });
var mustBeOneOf = (allowed) => ({
  en: `must be one of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(allowed).en}`,
  zh: `\u5FC5\u987B\u662F\u4EE5\u4E0B\u4E4B\u4E00\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(allowed).zh}`
});
var MUST_BE_VERSION = {
  en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"',
  zh: "\u5FC5\u987B\u662F\u96C6\u7FA4\u7248\u672C\uFF0C\u4F8B\u5982\u201Cv1.31\u201D\u6216\u201Cv1.31.1-r0\u201D"
};
var KEEP_SECRET = {
  en: "Store the keys as secrets of the repository or its environment, and pass them to the step.",
  zh: "\u8BF7\u5C06\u5BC6\u94A5\u4FDD\u5B58\u4E3A\u4ED3\u5E93\u6216\u5176\u73AF\u5883\u7684 secret\uFF0C\u5E76\u4F20\u9012\u7ED9\u8BE5\u6B65\u9AA4\u3002"
};
function whatToDo({ input, problem }) {
  if (input === "credentials")
    return KEEP_SECRET;
  if (/^[A-Z0-9_]+$/.test(input))
    return {
      en: `Correct the environment variable ${input}: in env: of the workflow, job or step, or the secret that it is set from.`,
      zh: `\u8BF7\u66F4\u6B63\u73AF\u5883\u53D8\u91CF ${input}\uFF1A\u89C1\u5DE5\u4F5C\u6D41\u3001\u4F5C\u4E1A\u6216\u6B65\u9AA4\u7684 env:\uFF0C\u6216\u5176\u5F15\u7528\u7684 secret\u3002`
    };
  return isMissing(problem) ? {
    en: `Set ${input} in the step\u2019s with: section (or on the command line).`,
    zh: `\u8BF7\u5728\u8BE5\u6B65\u9AA4\u7684 with: \u4E2D\uFF08\u6216\u547D\u4EE4\u884C\u4E0A\uFF09\u8BBE\u7F6E ${input}\u3002`
  } : {
    en: `Correct ${input} in the step\u2019s with: section (or on the command line).`,
    zh: `\u8BF7\u5728\u8BE5\u6B65\u9AA4\u7684 with: \u4E2D\uFF08\u6216\u547D\u4EE4\u884C\u4E0A\uFF09\u66F4\u6B63 ${input}\u3002`
  };
}
var isMissing = ({ code }) => ["plan-required", "cluster-required", "project-required", "region-required", "half-of-a-pair"].includes(code);
function settingProblem(problem) {
  switch (problem.code) {
    case "not-listed":
      return mustBeOneOf(problem.allowed);
    case "entries-not-listed": {
      const [entries, allowed] = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(problem.entries), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(problem.allowed)];
      return {
        en: `cannot contain ${entries.en}; the allowed values are ${allowed.en}`,
        zh: `\u4E0D\u652F\u6301${entries.zh}\uFF1B\u53EF\u9009\u503C\u4E3A${allowed.zh}`
      };
    }
    case "no-entry": {
      const { en, zh } = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(problem.allowed);
      return { en: `must contain at least one of ${en}`, zh: `\u81F3\u5C11\u8981\u5199\u4E00\u4E2A\uFF1A${zh}` };
    }
    case "refused-glob": {
      const [glob, why] = [problem.glob.slice(0, 200).toWellFormed(), GLOB_PROBLEMS[problem.why]];
      return { en: `contains "${glob}", ${why.en}`, zh: `\u5305\u542B\u201C${glob}\u201D\uFF0C${why.zh}` };
    }
    case "out-of-range": {
      const { least, most } = problem;
      return least === null ? { en: `must be at most "${most}"`, zh: `\u5FC5\u987B\u4E0D\u8D85\u8FC7\u201C${most}\u201D` } : { en: `must be between "${least}" and "${most}"`, zh: `\u5FC5\u987B\u5728\u201C${least}\u201D\u5230\u201C${most}\u201D\u4E4B\u95F4` };
    }
    case "unreadable-file":
      return {
        en: `cannot be read as a file (${problem.errno ?? "unknown reason"})`,
        zh: `\u65E0\u6CD5\u4F5C\u4E3A\u6587\u4EF6\u8BFB\u53D6\uFF08${problem.errno ?? "\u539F\u56E0\u672A\u77E5"}\uFF09`
      };
    case "half-of-a-pair":
      return { en: `is required because ${problem.given} is set`, zh: `\u7F3A\u5931\uFF0C\u4F46\u5DF2\u63D0\u4F9B ${problem.given}` };
    case "credentials-required":
      return { en: `are required. ${(0,_chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_0__/* .waysToGiveCredentials */ .hI)().en}`, zh: `\u6CA1\u6709\u63D0\u4F9B\u51ED\u8BC1\u3002${(0,_chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_0__/* .waysToGiveCredentials */ .hI)().zh}` };
    default:
      return PROBLEMS[problem.code];
  }
}
var GLOB_PROBLEMS = {
  "nothing-behind-negation": { en: 'which has no glob after "!"', zh: "\u201C!\u201D\u540E\u9762\u6CA1\u6709 glob" },
  "too-long": { en: "which is longer than 1000 characters", zh: "\u5B83\u8D85\u8FC7 1000 \u4E2A\u5B57\u7B26" },
  "invisible-sign": {
    en: "which holds a character that cannot be seen, such as a control or zero-width character",
    zh: "\u5B83\u5305\u542B\u770B\u4E0D\u89C1\u7684\u5B57\u7B26\uFF0C\u4F8B\u5982\u63A7\u5236\u5B57\u7B26\u6216\u96F6\u5BBD\u5B57\u7B26"
  },
  variable: {
    en: "which looks like a variable, and nothing replaces it here",
    zh: "\u5B83\u770B\u8D77\u6765\u662F\u53D8\u91CF\uFF0C\u800C\u8FD9\u91CC\u4E0D\u4F1A\u66FF\u6362\u53D8\u91CF"
  },
  backslash: {
    en: 'but "/" separates folders on every system; "?" stands for a special character',
    zh: "\u4F46\u5728\u4EFB\u4F55\u7CFB\u7EDF\u4E0A\uFF0C\u76EE\u5F55\u90FD\u7528\u201C/\u201D\u5206\u9694\uFF1B\u7279\u6B8A\u5B57\u7B26\u53EF\u7528\u201C?\u201D\u4EE3\u66FF"
  },
  "quoted-list": {
    en: 'which holds a comma in quotes; write several globs without quotes around all of them, or "?" for the comma',
    zh: "\u5F15\u53F7\u5185\u6709\u9017\u53F7\uFF1A\u591A\u4E2A glob \u4E0D\u8981\u653E\u5728\u540C\u4E00\u5BF9\u5F15\u53F7\u4E2D\uFF1B\u9017\u53F7\u672C\u8EAB\u53EF\u7528\u201C?\u201D\u4EE3\u66FF"
  },
  "open-quote": { en: "which has a quote at one end only", zh: "\u5B83\u53EA\u6709\u4E00\u7AEF\u6709\u5F15\u53F7" },
  blank: {
    en: "which holds a blank; separate globs by commas or line ends, and put quotes around one with a blank in it",
    zh: "\u5B83\u5305\u542B\u7A7A\u683C\uFF1A\u591A\u4E2A glob \u8BF7\u7528\u9017\u53F7\u6216\u6362\u884C\u5206\u9694\uFF0C\u672C\u8EAB\u542B\u7A7A\u683C\u7684 glob \u8BF7\u52A0\u5F15\u53F7"
  },
  "other-separator": {
    en: "but globs are separated by commas or line ends; put quotes around one that contains another separator",
    zh: "\u4F46 glob \u53EA\u80FD\u7528\u9017\u53F7\u6216\u6362\u884C\u5206\u9694\uFF1B\u672C\u8EAB\u542B\u5176\u4ED6\u5206\u9694\u7B26\u7684 glob \u8BF7\u52A0\u5F15\u53F7"
  },
  "outside-repository": {
    en: 'but globs are relative to the root of the repository, without a leading "/" and without ".."',
    zh: "\u4F46 glob \u5FC5\u987B\u4ECE\u4ED3\u5E93\u6839\u76EE\u5F55\u5F00\u59CB\uFF0C\u524D\u9762\u4E0D\u80FD\u6709\u201C/\u201D\uFF0C\u4E5F\u4E0D\u80FD\u5305\u542B\u201C..\u201D"
  },
  "git-folder": { en: "but no change contains files of .git", zh: "\u4F46\u4EFB\u4F55\u53D8\u66F4\u90FD\u4E0D\u5305\u542B .git \u4E2D\u7684\u6587\u4EF6" },
  unbalanced: { en: "which has a brace or bracket without its counterpart", zh: "\u5176\u4E2D\u7684\u5927\u62EC\u53F7\u6216\u65B9\u62EC\u53F7\u4E0D\u6210\u5BF9" },
  "single-brace": {
    en: "which has braces without alternatives; write {a,b} for alternatives, or leave the braces out",
    zh: "\u5927\u62EC\u53F7\u4E2D\u6CA1\u6709\u5907\u9009\u9879\uFF1A\u5907\u9009\u9879\u8BF7\u5199\u4F5C {a,b}\uFF0C\u5426\u5219\u8BF7\u53BB\u6389\u5927\u62EC\u53F7"
  }
};
var PROBLEMS = {
  "not-boolean": { en: 'must be "true" or "false"', zh: "\u5FC5\u987B\u662F\u201Ctrue\u201D\u6216\u201Cfalse\u201D" },
  "not-count": { en: "must be a whole number", zh: "\u5FC5\u987B\u662F\u6574\u6570" },
  "not-duration": {
    en: 'must be a duration, such as "90s", "15m" or "1h30m"',
    zh: "\u5FC5\u987B\u662F\u65F6\u957F\uFF0C\u4F8B\u5982\u201C90s\u201D\u3001\u201C15m\u201D\u6216\u201C1h30m\u201D"
  },
  "not-period": { en: 'must be a period, such as "24h" or "3d"', zh: "\u5FC5\u987B\u662F\u4E00\u6BB5\u65F6\u95F4\uFF0C\u4F8B\u5982\u201C24h\u201D\u6216\u201C3d\u201D" },
  "not-id": {
    en: "must be an id: 1 to 64 letters, digits, dots, hyphens or underscores",
    zh: "\u5FC5\u987B\u662F ID\uFF1A1 \u5230 64 \u4E2A\u5B57\u6BCD\u3001\u6570\u5B57\u3001\u70B9\u3001\u8FDE\u5B57\u7B26\u6216\u4E0B\u5212\u7EBF"
  },
  "not-region": { en: 'must be a region id, such as "cn-north-4"', zh: "\u5FC5\u987B\u662F\u533A\u57DF ID\uFF0C\u4F8B\u5982\u201Ccn-north-4\u201D" },
  "not-version": MUST_BE_VERSION,
  "not-name": {
    en: "must be 1 to 100 characters, without * ? [ ] { } ! \\ and control characters, and without spaces at its ends",
    zh: "\u5FC5\u987B\u662F 1 \u5230 100 \u4E2A\u5B57\u7B26\uFF0C\u4E0D\u80FD\u5305\u542B * ? [ ] { } ! \\ \u548C\u63A7\u5236\u5B57\u7B26\uFF0C\u9996\u5C3E\u4E0D\u80FD\u6709\u7A7A\u683C"
  },
  "not-prefix": {
    en: 'must be the prefix of environment variables: with "PROD", the keys are in PROD_ACCESS_KEY and PROD_SECRET_KEY',
    zh: "\u5FC5\u987B\u662F\u73AF\u5883\u53D8\u91CF\u540D\u7684\u524D\u7F00\uFF1A\u4F8B\u5982\u201CPROD\u201D\u8868\u793A\u5BC6\u94A5\u4F4D\u4E8E PROD_ACCESS_KEY \u548C PROD_SECRET_KEY"
  },
  "not-key": {
    en: 'must be a dotted path to a value in the file, such as "cluster.version"',
    zh: "\u5FC5\u987B\u662F\u6587\u4EF6\u4E2D\u67D0\u4E2A\u503C\u7684\u8DEF\u5F84\uFF0C\u4EE5\u70B9\u5206\u9694\uFF0C\u4F8B\u5982\u201Ccluster.version\u201D"
  },
  "not-target": {
    en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"; or "auto"; or "{ file: deploy/prod.yaml, key: cluster.version }"',
    zh: "\u5FC5\u987B\u662F\u96C6\u7FA4\u7248\u672C\uFF08\u4F8B\u5982\u201Cv1.31\u201D\u6216\u201Cv1.31.1-r0\u201D\uFF09\u3001\u201Cauto\u201D\uFF0C\u6216\u201C{ file: deploy/prod.yaml, key: cluster.version }\u201D"
  },
  "not-target-file-and-key": {
    en: 'must have exactly a file and a key, such as "{ file: deploy/prod.yaml, key: cluster.version }"',
    zh: "\u5FC5\u987B\u6070\u597D\u5305\u542B file \u548C key\uFF0C\u4F8B\u5982\u201C{ file: deploy/prod.yaml, key: cluster.version }\u201D"
  },
  "not-target-syntax": {
    en: "must name a file in YAML, JSON or tfvars syntax (.yaml, .yml, .json, .tfvars, .hcl)",
    zh: "\u5176\u4E2D\u7684 file \u5FC5\u987B\u662F YAML\u3001JSON \u6216 tfvars \u6587\u4EF6\uFF08.yaml\u3001.yml\u3001.json\u3001.tfvars\u3001.hcl\uFF09"
  },
  "not-commit": {
    en: "must be a full commit id: 40 or 64 hexadecimal digits",
    zh: "\u5FC5\u987B\u662F\u5B8C\u6574\u7684\u63D0\u4EA4 ID\uFF1A40 \u6216 64 \u4F4D\u5341\u516D\u8FDB\u5236\u6570\u5B57"
  },
  "not-url": {
    en: 'must be an https URL, such as "https://cce.cn-north-4.myhuaweicloud.com"',
    zh: "\u5FC5\u987B\u662F https \u5730\u5740\uFF0C\u4F8B\u5982\u201Chttps://cce.cn-north-4.myhuaweicloud.com\u201D"
  },
  "not-https": {
    en: "must use https; http is allowed for loopback addresses only",
    zh: "\u5FC5\u987B\u4F7F\u7528 https\uFF1Bhttp \u4EC5\u53EF\u7528\u4E8E\u672C\u673A\u56DE\u73AF\u5730\u5740"
  },
  "url-with-extras": {
    en: "cannot contain a user name, a query or a fragment",
    zh: "\u4E0D\u80FD\u5305\u542B\u7528\u6237\u4FE1\u606F\u3001\u67E5\u8BE2\u53C2\u6570\u6216\u7247\u6BB5"
  },
  "url-with-api-path": {
    en: "must be the base URL alone; the gate adds the path of the API to it",
    zh: "\u53EA\u80FD\u662F\u57FA\u7840\u5730\u5740\uFF1B\u95E8\u7981\u4F1A\u81EA\u884C\u52A0\u4E0A API \u7684\u8DEF\u5F84"
  },
  "not-repository-file": {
    en: 'must be the path of a file in the repository, relative to its root, without a leading "/" and without ".."',
    zh: "\u5FC5\u987B\u662F\u4ED3\u5E93\u5185\u6587\u4EF6\u7684\u8DEF\u5F84\uFF0C\u4ECE\u4ED3\u5E93\u6839\u76EE\u5F55\u5F00\u59CB\uFF0C\u524D\u9762\u4E0D\u80FD\u6709\u201C/\u201D\uFF0C\u4E5F\u4E0D\u80FD\u5305\u542B\u201C..\u201D"
  },
  "not-file-path": { en: "must be the path of a file", zh: "\u5FC5\u987B\u662F\u6587\u4EF6\u8DEF\u5F84" },
  "not-own-folder": {
    en: "must be a folder of its own, not the workspace or one of its parent folders",
    zh: "\u5FC5\u987B\u662F\u5355\u72EC\u7684\u76EE\u5F55\uFF0C\u4E0D\u80FD\u662F\u5DE5\u4F5C\u533A\u6216\u5176\u4E0A\u7EA7\u76EE\u5F55"
  },
  "inside-git-folder": { en: "must not be inside .git", zh: "\u4E0D\u80FD\u4F4D\u4E8E .git \u4E2D" },
  "not-secret": {
    en: "must be at least 6 printable ASCII characters, without spaces or line breaks",
    zh: "\u81F3\u5C11\u8981\u6709 6 \u4E2A\u53EF\u6253\u5370\u7684 ASCII \u5B57\u7B26\uFF0C\u4E0D\u80FD\u5305\u542B\u7A7A\u683C\u6216\u6362\u884C"
  },
  "no-glob": { en: "must contain at least one glob", zh: "\u81F3\u5C11\u8981\u6709\u4E00\u4E2A glob" },
  "bad-glob": {
    en: "must contain globs of at most 1000 characters each, without NUL characters",
    zh: "\u6BCF\u4E2A glob \u6700\u591A 1000 \u4E2A\u5B57\u7B26\uFF0C\u4E14\u4E0D\u80FD\u5305\u542B NUL"
  },
  "no-positive-glob": {
    en: 'must contain at least one glob without "!", and a glob after each "!"',
    zh: "\u81F3\u5C11\u8981\u6709\u4E00\u4E2A\u4E0D\u5E26\u201C!\u201D\u7684 glob\uFF0C\u4E14\u6BCF\u4E2A\u201C!\u201D\u540E\u9762\u90FD\u8981\u6709 glob"
  },
  "everything-excluded": {
    en: 'can match no file, because globs with "!" exclude everything that the globs before them match',
    zh: "\u5339\u914D\u4E0D\u5230\u4EFB\u4F55\u6587\u4EF6\uFF1A\u5E26\u201C!\u201D\u7684 glob \u6392\u9664\u4E86\u5B83\u4EEC\u524D\u9762\u7684 glob \u6240\u5339\u914D\u7684\u5168\u90E8\u6587\u4EF6"
  },
  "slow-glob": {
    en: "takes too long to match, because it has too many wildcards for the names of the files",
    zh: "\u901A\u914D\u7B26\u8FC7\u591A\uFF0C\u4E0E\u6587\u4EF6\u540D\u5339\u914D\u6240\u9700\u7684\u65F6\u95F4\u8FC7\u957F"
  },
  "matches-no-file": { en: "matches no file", zh: "\u6CA1\u6709\u5339\u914D\u5230\u4EFB\u4F55\u6587\u4EF6" },
  "no-such-file": { en: "is not the path of an existing file", zh: "\u6CA1\u6709\u8FD9\u4E2A\u6587\u4EF6" },
  "symbolic-link": { en: "cannot be read, because it is a symbolic link", zh: "\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u56E0\u4E3A\u5B83\u662F\u7B26\u53F7\u94FE\u63A5" },
  "not-regular-file": { en: "cannot be read, because it is not a regular file", zh: "\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u56E0\u4E3A\u5B83\u4E0D\u662F\u666E\u901A\u6587\u4EF6" },
  "not-text-file": {
    en: "cannot be read as a text file in UTF-8 or UTF-16",
    zh: "\u65E0\u6CD5\u8BFB\u53D6\u4E3A UTF-8 \u6216 UTF-16 \u6587\u672C\u6587\u4EF6"
  },
  "binary-plan": {
    en: "is not text: a plan must be written with `terraform show -json`, and not with `terraform plan -out`",
    zh: "\u4E0D\u662F\u6587\u672C\uFF1A\u8BA1\u5212\u6587\u4EF6\u5FC5\u987B\u7531 `terraform show -json` \u8F93\u51FA\uFF0C\u800C\u4E0D\u662F\u7531 `terraform plan -out` \u751F\u6210"
  },
  "baseline-too-large": { en: "must be a report.json of at most 64 MiB", zh: "\u5FC5\u987B\u662F\u4E0D\u8D85\u8FC7 64 MiB \u7684 report.json" },
  "not-a-report": {
    en: "must be a report.json of this gate (schemaVersion 1)",
    zh: "\u5FC5\u987B\u662F\u672C\u95E8\u7981\u7684 report.json\uFF08schemaVersion 1\uFF09"
  },
  "outside-repository": {
    en: "must be inside the repository, because the file is read from the base branch",
    zh: "\u5FC5\u987B\u4F4D\u4E8E\u4ED3\u5E93\u5185\uFF0C\u624D\u80FD\u4ECE\u57FA\u51C6\u5206\u652F\u8BFB\u53D6"
  },
  "unknown-input": { en: "is not an input of this action", zh: "\u6CA1\u6709\u8FD9\u4E2A\u8F93\u5165\u53C2\u6570" },
  "start-needs-target": {
    en: "requires target-version, the version to upgrade to",
    zh: "\u9700\u8981\u540C\u65F6\u63D0\u4F9B target-version\uFF1A\u68C0\u67E5\u7684\u662F\u5347\u7EA7\u5230\u54EA\u4E2A\u7248\u672C"
  },
  "start-with-results": {
    en: "cannot be combined with results, which decides from saved files and starts nothing",
    zh: "\u4E0D\u80FD\u4E0E results \u540C\u65F6\u63D0\u4F9B\uFF1A\u4F7F\u7528 results \u65F6\u4E0D\u4F1A\u53D1\u8D77\u8BF7\u6C42\uFF0C\u4E5F\u4E0D\u4F1A\u542F\u52A8\u68C0\u67E5"
  },
  "start-with-task": {
    en: "cannot be combined with precheck-task-id or addon-task-id, which select an existing task",
    zh: "\u4E0D\u80FD\u4E0E precheck-task-id \u6216 addon-task-id \u540C\u65F6\u63D0\u4F9B\uFF1A\u5B83\u4EEC\u6307\u5B9A\u7684\u662F\u5DF2\u6709\u7684\u4EFB\u52A1"
  },
  "nothing-to-start": {
    en: "can start only a pre-upgrade check or an add-on check, and checks contains neither",
    zh: "\u53EA\u80FD\u542F\u52A8\u5347\u7EA7\u524D\u68C0\u67E5\u6216\u63D2\u4EF6\u68C0\u67E5\uFF0C\u800C checks \u4E2D\u4E24\u8005\u90FD\u6CA1\u6709"
  },
  "autopilot-has-no-addons": {
    en: 'cannot contain "addons" for an Autopilot cluster, which has no add-on check',
    zh: "Autopilot \u96C6\u7FA4\u4E0D\u80FD\u5305\u542B\u201Caddons\u201D\uFF1A\u5B83\u6CA1\u6709\u63D2\u4EF6\u68C0\u67E5"
  },
  "clusters-file-and-cluster": {
    en: "cannot be combined with cluster-id: set one of the two",
    zh: "\u4E0D\u80FD\u4E0E cluster-id \u540C\u65F6\u63D0\u4F9B\uFF1A\u8BF7\u53EA\u9009\u5176\u4E00"
  },
  "clusters-file-and-results": {
    en: "cannot be combined with results, which decides from saved files and queries no cluster",
    zh: "\u4E0D\u80FD\u4E0E results \u540C\u65F6\u63D0\u4F9B\uFF1A\u4F7F\u7528 results \u65F6\u53EA\u6839\u636E\u5DF2\u4FDD\u5B58\u7684\u6587\u4EF6\u5224\u5B9A\uFF0C\u4E0D\u67E5\u8BE2\u4EFB\u4F55\u96C6\u7FA4"
  },
  "needs-cluster-id": {
    en: "requires cluster-id, because it is about one cluster",
    zh: "\u9700\u8981\u540C\u65F6\u63D0\u4F9B cluster-id\uFF0C\u56E0\u4E3A\u5B83\u53EA\u9488\u5BF9\u4E00\u4E2A\u96C6\u7FA4"
  },
  "reports-required": {
    en: "is required: the report.json files of the jobs, as paths, folders or globs",
    zh: "\u5FC5\u586B\uFF0C\u5E94\u4E3A\u5404\u4F5C\u4E1A\u7684 report.json \u6587\u4EF6\uFF1A\u8DEF\u5F84\u3001\u76EE\u5F55\u6216 glob"
  },
  "expectation-required": {
    en: "is required unless expect is set, so that a missing report is noticed. Where it comes from the job that divides the clusters, that job failed, and its log says why",
    zh: "\u5FC5\u586B\uFF0C\u9664\u975E\u63D0\u4F9B expect\uFF0C\u4EE5\u4FBF\u53D1\u73B0\u7F3A\u5C11\u7684\u62A5\u544A\u3002\u5982\u679C\u5B83\u6765\u81EA\u62C6\u5206\u96C6\u7FA4\u7684\u4F5C\u4E1A\uFF0C\u5219\u8BF4\u660E\u8BE5\u4F5C\u4E1A\u5931\u8D25\u4E86\uFF0C\u539F\u56E0\u89C1\u5176\u65E5\u5FD7"
  },
  "not-a-matrix": {
    en: 'must be a matrix as "clusters split" prints it',
    zh: "\u5FC5\u987B\u662F\u201Cclusters split\u201D\u8F93\u51FA\u7684\u77E9\u9635"
  },
  "holds-merged-report": {
    en: "must be another folder, because one of the reports to merge is in it",
    zh: "\u5FC5\u987B\u662F\u5176\u4ED6\u76EE\u5F55\uFF0C\u56E0\u4E3A\u5176\u4E2D\u6709\u4E00\u4EFD\u8981\u5408\u5E76\u7684\u62A5\u544A"
  },
  "needs-clusters-file": {
    en: "selects clusters of a clusters file, so it cannot be combined with cluster-id or results",
    zh: "\u7528\u4E8E\u9009\u62E9\u96C6\u7FA4\u6587\u4EF6\u4E2D\u7684\u96C6\u7FA4\uFF0C\u4E0D\u80FD\u4E0E cluster-id \u6216 results \u540C\u65F6\u63D0\u4F9B"
  },
  "no-such-cluster": {
    en: "is the name of no cluster of the clusters file",
    zh: "\u96C6\u7FA4\u6587\u4EF6\u4E2D\u6CA1\u6709\u8FD9\u4E2A\u540D\u79F0\u7684\u96C6\u7FA4"
  },
  "not-names": {
    en: "must be names of clusters, as a list or a JSON array",
    zh: "\u5FC5\u987B\u662F\u96C6\u7FA4\u540D\u79F0\uFF1A\u5217\u8868\u6216 JSON \u6570\u7EC4"
  },
  "not-variables": {
    en: "must be lines of NAME=value, with names that end in _ACCESS_KEY, _SECRET_KEY, _SECURITY_TOKEN or _AUTH_TOKEN",
    zh: "\u6BCF\u884C\u5FC5\u987B\u662F NAME=value\uFF0C\u4E14\u540D\u79F0\u4EE5 _ACCESS_KEY\u3001_SECRET_KEY\u3001_SECURITY_TOKEN \u6216 _AUTH_TOKEN \u7ED3\u5C3E"
  },
  "keys-and-token": {
    en: "cannot be combined with access-key, secret-key or security-token: use either keys or a token",
    zh: "\u4E0D\u80FD\u4E0E access-key\u3001secret-key \u6216 security-token \u540C\u65F6\u63D0\u4F9B\uFF1A\u8BF7\u53EA\u9009\u4E00\u79CD\u65B9\u5F0F"
  },
  "prefix-keys-and-token": {
    en: "cannot be combined with keys of the same prefix: use either keys or a token",
    zh: "\u4E0D\u80FD\u4E0E\u76F8\u540C\u524D\u7F00\u7684\u5BC6\u94A5\u540C\u65F6\u63D0\u4F9B\uFF1A\u8BF7\u53EA\u9009\u4E00\u79CD\u65B9\u5F0F"
  },
  "prefix-without-credentials": {
    en: "is not set, nor is any other variable with credentials of this prefix, which the clusters file names",
    zh: "\u6CA1\u6709\u8BBE\u7F6E\uFF1B\u96C6\u7FA4\u6587\u4EF6\u6307\u5B9A\u7684\u8BE5\u524D\u7F00\u4E0B\u4E5F\u6CA1\u6709\u5176\u4ED6\u51ED\u8BC1\u53D8\u91CF"
  },
  "security-token-alone": {
    en: "requires access-key and secret-key, which are not set",
    zh: "\u9700\u8981\u4E0E access-key \u548C secret-key \u4E00\u8D77\u4F7F\u7528\uFF0C\u4F46\u4E24\u8005\u90FD\u6CA1\u6709\u63D0\u4F9B"
  },
  "plan-required": {
    en: "is required if checks includes plan: a file made by `terraform show -json`",
    zh: "\u5F53 checks \u542B plan \u65F6\u5FC5\u586B\uFF0C\u5E94\u4E3A `terraform show -json` \u751F\u6210\u7684\u6587\u4EF6"
  },
  "cluster-required": {
    en: "is required unless results is set, there is a clusters file, or checks is only manifests or plan: the id of the cluster (in the console: Overview, Cluster ID)",
    zh: "\u5FC5\u586B\uFF0C\u5E94\u4E3A\u96C6\u7FA4 ID\uFF08\u89C1\u63A7\u5236\u53F0\u201C\u603B\u89C8\u201D\u4E2D\u7684\u201C\u96C6\u7FA4ID\u201D\uFF09\uFF0C\u6216\u6539\u4E3A\u63D0\u4F9B results \u6216\u96C6\u7FA4\u6587\u4EF6\uFF0C\u6216\u8005\u53EA\u68C0\u67E5 manifests \u6216 plan"
  },
  "project-required": {
    en: "is required, as an input, in the environment or in the clusters file: the id of the region\u2019s project (in the console: My Credentials, API Credentials)",
    zh: "\u5FC5\u586B\uFF0C\u5E94\u4E3A\u8BE5\u533A\u57DF\u7684\u9879\u76EE ID\uFF08\u89C1\u63A7\u5236\u53F0\u201C\u6211\u7684\u51ED\u8BC1\u201D\u4E2D\u7684\u201CAPI\u51ED\u8BC1\u201D\uFF09\uFF0C\u53EF\u901A\u8FC7\u8F93\u5165\u53C2\u6570\u3001\u73AF\u5883\u53D8\u91CF\u6216\u96C6\u7FA4\u6587\u4EF6\u63D0\u4F9B"
  },
  "region-required": {
    en: 'is required unless endpoint is set, as an input, in the environment or in the clusters file: the id of the region, such as "cn-north-4"',
    zh: "\u5FC5\u586B\uFF0C\u5E94\u4E3A\u533A\u57DF ID\uFF0C\u4F8B\u5982\u201Ccn-north-4\u201D\uFF0C\u53EF\u901A\u8FC7\u8F93\u5165\u53C2\u6570\u3001\u73AF\u5883\u53D8\u91CF\u6216\u96C6\u7FA4\u6587\u4EF6\u63D0\u4F9B\uFF1B\u6216\u6539\u4E3A\u63D0\u4F9B endpoint"
  }
};




/***/ })

};
