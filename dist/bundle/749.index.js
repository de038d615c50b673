export const id = 749;
export const ids = [749];
export const modules = {

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ DIFFERENT),
/* harmony export */   u: () => (/* binding */ isWaivable)
/* harmony export */ });
// lib/model/cause.js
var DIFFERENT = "[\u2026]";
var isWaivable = ({ kind, level }) => kind === "Risk" || kind === null && level === "Warning";




/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ targetsSetInPlaces),
/* harmony export */   Bl: () => (/* binding */ judgesReadiness),
/* harmony export */   KI: () => (/* binding */ ITEM_BROKE),
/* harmony export */   M8: () => (/* binding */ undecidedHeadline),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Ox: () => (/* binding */ nothingToDoHeadline),
/* harmony export */   Pv: () => (/* binding */ warnHeadline),
/* harmony export */   Ql: () => (/* binding */ targetNote),
/* harmony export */   Sw: () => (/* binding */ verdictTitle),
/* harmony export */   Vj: () => (/* binding */ notApplicableHeadline),
/* harmony export */   XG: () => (/* binding */ risks),
/* harmony export */   f4: () => (/* binding */ targetSetIn),
/* harmony export */   fx: () => (/* binding */ upgradedHeadline),
/* harmony export */   gd: () => (/* binding */ NO_TEXT),
/* harmony export */   ik: () => (/* binding */ clusterPhaseNote),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   oI: () => (/* binding */ targetTitle),
/* harmony export */   r4: () => (/* binding */ reportTitle),
/* harmony export */   uW: () => (/* binding */ readyHeadline),
/* harmony export */   zG: () => (/* binding */ blockedHeadline),
/* harmony export */   zX: () => (/* binding */ policyEntries)
/* harmony export */ });
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7989);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);



// lib/messages/verdict.js
var TITLES = {
  pass: { en: "Ready", zh: "\u5C31\u7EEA" },
  warn: { en: "Ready, with risks to confirm", zh: "\u5C31\u7EEA\uFF0C\u4F46\u6709\u98CE\u9669\u5F85\u786E\u8BA4" },
  block: { en: "Blocked", zh: "\u4E0D\u53EF\u5347\u7EA7" },
  inconclusive: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISIONS */ .Yv.inconclusive,
  "not-applicable": { en: "Not applicable", zh: "\u4E0D\u9002\u7528" }
};
var UPGRADE_TITLES = {
  ...TITLES,
  pass: { en: "Done", zh: "\u5B8C\u6210" },
  block: { en: "Failed", zh: "\u5931\u8D25" }
};
var verdictTitle = (verdict) => TITLES[verdict];
var reportTitle = ({ verdict, clusters }) => (judgesReadiness(clusters) ? TITLES : UPGRADE_TITLES)[verdict];
function judgesReadiness(clusters) {
  const checks = clusters.flatMap((cluster) => cluster.checks.map((check) => check.check));
  return checks.length === 0 || checks.some((check) => check === "precheck" || check === "addons");
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
  const sentence = isTitled ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .localize */ .kg)((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .labeled */ .GA)(TITLES[verdict], headline), language) : headline;
  return sentence + origin + (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .localize */ .kg)(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP */ .VW, language);
}
var verdictLine = (report, origin) => `${SIGNS[report.verdict]} ${verdictText(report, origin)}`;
var targetSetIn = (places) => {
  const { en, zh } = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(places);
  return { en: ` (target set in ${en})`, zh: `\uFF08\u76EE\u6807\u7248\u672C\u53D6\u81EA ${zh}\uFF09` };
};
var targetsSetInPlaces = (count) => ({
  en: ` (targets set in ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} places)`,
  zh: `\uFF08\u76EE\u6807\u7248\u672C\u53D6\u81EA ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} \u5904\uFF09`
});
function targetTitle(title, target, verdict) {
  if (target === null)
    return (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(title);
  return { en: `${title} ${verdict === "inconclusive" ? "on" : "for"} ${target}`, zh: `${title}\uFF08${target}\uFF09` };
}
var targetName = ({ version }) => version === null ? { en: "the upgrade", zh: "\u5347\u7EA7" } : { en: version, zh: `\u5347\u7EA7\u5230 ${version}` };
var zhTarget = ({ version, isAsserted }) => isAsserted ? `\uFF08\u76EE\u6807\u7248\u672C ${version}\uFF09` : "";
var NO_TEXT = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)("");
function targetNote({ version, isAsserted }, isNamed) {
  if (isAsserted)
    return NO_TEXT;
  if (version === null)
    return { en: " (target-version is not set)", zh: "\uFF08\u672A\u6307\u5B9A\u76EE\u6807\u7248\u672C\uFF09" };
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
  en: `${files === 1 ? "The changed file does not match" : `None of the ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files, "changed file")} match`} paths, so CCE was not queried`,
  zh: `\u53D8\u66F4\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(files)} \u4E2A\u6587\u4EF6\u90FD\u4E0D\u5339\u914D paths\uFF0C\u56E0\u6B64\u6CA1\u6709\u67E5\u8BE2 CCE`
});
var nothingToDoHeadline = (version) => ({
  en: `Nothing to do: the cluster runs ${version ?? "the target version"}`,
  zh: `\u65E0\u9700\u64CD\u4F5C\uFF1A\u96C6\u7FA4\u5F53\u524D\u7248\u672C\u5DF2\u662F${version === null ? "\u76EE\u6807\u7248\u672C" : ` ${version}`}`
});
function blockedHeadline(failures, causes, undecided, target) {
  const name = targetName(target);
  const parts = [...failures];
  if (causes > 0)
    parts.push({
      en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(causes, "cause")} must be fixed before ${name.en}`,
      zh: `\u5FC5\u987B\u5148\u89E3\u51B3 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(causes)} \u4E2A\u95EE\u9898\u624D\u80FD${name.zh}`
    });
  if (undecided > 0)
    parts.push({
      en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(undecided, "finding")} could not be decided`,
      zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(undecided)} \u9879\u65E0\u6CD5\u5224\u5B9A`
    });
  return {
    en: capitalized(parts.map(({ en }) => en).join("; ")) + (causes > 0 ? "" : ` (target ${name.en})`),
    zh: parts.map(({ zh }) => zh).join("\uFF1B") + (causes > 0 ? "" : zhTarget(target))
  };
}
function undecidedHeadline(clauses, target) {
  const [first = { en: "nothing could be checked", zh: "\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u7ED3\u679C" }, ...others] = clauses;
  const more = others.length > 0 ? { en: `, and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(others.length, "more reason")}`, zh: `\uFF0C\u53E6\u6709 ${others.length} \u4E2A\u539F\u56E0` } : NO_TEXT;
  return {
    en: `Cannot decide on ${targetName(target).en}: ${first.en}${more.en}`,
    zh: `\u65E0\u6CD5\u5224\u5B9A\uFF1A${first.zh}${more.zh}${zhTarget(target)}`
  };
}
var risks = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, "risk")} to confirm`,
  zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} \u4E2A\u98CE\u9669\u5F85\u786E\u8BA4`
});
var policyEntries = (count) => ({
  en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, "policy entry", "policy entries")} to review`,
  zh: `\u7B56\u7565\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} \u4E2A\u6761\u76EE\u9700\u8981\u67E5\u770B`
});
function warnHeadline(open, isWhole, target) {
  const parts = [];
  if (open.risks > 0)
    parts.push(risks(open.risks));
  if (open.notes > 0)
    parts.push((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(open.notes));
  if (open.waived > 0)
    parts.push((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .waived */ .rg)(open.waived));
  if (open.entries > 0)
    parts.push(policyEntries(open.entries));
  const missing = isWhole ? NO_TEXT : { en: ", but not everything was checked", zh: "\uFF0C\u4F46\u5E76\u975E\u5168\u90E8\u5185\u5BB9\u90FD\u5DF2\u68C0\u67E5" };
  const en = parts.length > 0 ? `: ${parts.map((part) => part.en).join(", ")}` : "";
  const zh = parts.length > 0 ? `\uFF1A${parts.map((part) => part.zh).join("\uFF0C")}` : "";
  return {
    en: `Ready for ${targetName(target).en}${en}${missing.en}`,
    zh: `\u53EF\u4EE5${targetName(target).zh}${zh}${missing.zh}`
  };
}
var readyHeadline = (passed, target) => ({
  en: `Ready for ${targetName(target).en}: ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .checksPassed */ .CC)(passed).en}`,
  zh: `\u53EF\u4EE5${targetName(target).zh}\uFF1A${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_0__/* .checksPassed */ .CC)(passed).zh}`
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

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   ZV: () => (/* binding */ ABSENT_POLICY),
/* harmony export */   jn: () => (/* binding */ NO_LOADED_POLICY),
/* harmony export */   kl: () => (/* binding */ MAX_WAIVER_DAYS),
/* harmony export */   lm: () => (/* binding */ NO_POLICY),
/* harmony export */   rC: () => (/* binding */ MATCH_KEYS),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
// lib/model/policy.js
var MATCH_KEYS = ["check", "name", "kind", "level", "group", "scope", "addon", "cluster"];
var MAX_WAIVER_DAYS = 90;
var NO_POLICY = { failOn: null, maxWaiverDays: MAX_WAIVER_DAYS, rules: [], waivers: [], items: [] };
var ABSENT_POLICY = { state: "absent", policy: NO_POLICY, faults: [], sha256: null };
var NO_LOADED_POLICY = {
  ...ABSENT_POLICY,
  file: "",
  source: "workspace",
  ref: null,
  commit: null,
  isOwnJudge: false,
  proposal: null
};

// lib/policy/glob.js
function compileGlob(glob) {
  const [first = "", ...others] = glob.split("*");
  const last = others.pop();
  if (last === void 0)
    return (text) => text === glob;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
      return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of others) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > end)
        return false;
      at = found + part.length;
    }
    return true;
  };
}
function compileGlobs(globs) {
  const texts = new Set(globs.filter((glob) => !glob.includes("*")));
  const patterns = globs.filter((glob) => glob.includes("*")).map(compileGlob);
  return (text) => texts.has(text) || patterns.some((matches) => matches(text));
}




/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ SUMMARY),
/* harmony export */   Ac: () => (/* binding */ HEADINGS),
/* harmony export */   Bf: () => (/* binding */ clusterIdentity),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   E7: () => (/* binding */ addonsFact),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   Q0: () => (/* binding */ proseInBackticks),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TL: () => (/* binding */ liveFact),
/* harmony export */   TO: () => (/* binding */ skipListOf),
/* harmony export */   Tw: () => (/* binding */ trustedText),
/* harmony export */   Ui: () => (/* binding */ untrustedText),
/* harmony export */   Wr: () => (/* binding */ skipListAsTerraform),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   Zw: () => (/* binding */ inBackticks),
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   bA: () => (/* binding */ baseBranchProblem),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   nS: () => (/* binding */ knownPage),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pG: () => (/* binding */ trustedMarkdown),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL),
/* harmony export */   we: () => (/* binding */ targetOrigin),
/* harmony export */   zK: () => (/* binding */ IDENTITY)
/* harmony export */ });
/* harmony import */ var _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8904);
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7989);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1711);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2335);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5731);







// lib/messages/labels.js
var LABELS = {
  shown: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_COUNTED */ .H2,
  removedApis: { en: "Removed APIs that are still called", zh: "\u4ECD\u88AB\u8C03\u7528\u7684\u5DF2\u79FB\u9664 API" },
  changes: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .SINCE_BASELINE */ .xY,
  nodes: { en: "Nodes", zh: "\u8282\u70B9" },
  pools: { en: "Nodes with causes, grouped by name", zh: "\u5B58\u5728\u95EE\u9898\u7684\u8282\u70B9\uFF08\u6309\u540D\u79F0\u89C4\u5F8B\u5206\u7EC4\uFF09" },
  otherNodes: { en: "other names", zh: "\u5176\u4ED6\u540D\u79F0" },
  number: { en: "Number", zh: "\u6570\u91CF" },
  worst: { en: "Worst", zh: "\u6700\u4E25\u91CD" },
  causes: { en: "Causes", zh: "\u539F\u56E0" },
  addons: { en: "Add-ons", zh: "\u63D2\u4EF6" },
  addonChecks: { en: "Add-on checks", zh: "\u5404\u63D2\u4EF6\u7684\u68C0\u67E5\u7ED3\u679C" },
  removedCalls: { en: "Calls of removed APIs", zh: "\u5BF9\u5DF2\u79FB\u9664 API \u7684\u8C03\u7528" },
  upgrade: { en: "Upgrade progress", zh: "\u5347\u7EA7\u8FDB\u5EA6" },
  unknownItems: { en: "Not in the catalog", zh: "\u68C0\u67E5\u9879\u76EE\u5F55\u4E2D\u6CA1\u6709\u7684\u68C0\u67E5\u9879" },
  policy: { en: "Policy", zh: "\u7B56\u7565" },
  policyEntries: { en: "Policy entries that are ignored or unused", zh: "\u7B56\u7565\u4E2D\u4E0D\u751F\u6548\u6216\u672A\u4F7F\u7528\u7684\u6761\u76EE" },
  proposal: { en: "What the changed policy would decide", zh: "\u4FEE\u6539\u540E\u7684\u7B56\u7565\u4F1A\u5982\u4F55\u5224\u5B9A" },
  differences: { en: "Decisions that differ", zh: "\u5224\u5B9A\u5BF9\u6BD4" },
  passed: { en: "Passed", zh: "\u5DF2\u901A\u8FC7" },
  what: { en: "What", zh: "\u5185\u5BB9" },
  verdict: { en: "Verdict", zh: "\u7ED3\u8BBA" },
  notCovered: { en: "Not covered", zh: "\u672A\u8986\u76D6\u7684\u5185\u5BB9" },
  requestPath: { en: "Request path", zh: "\u8BF7\u6C42\u8DEF\u5F84" },
  userAgent: { en: "User agent", zh: "\u7528\u6237\u4EE3\u7406\uFF08User-Agent\uFF09" },
  nodesNamed: { en: "Nodes named", zh: "\u8282\u70B9\u540D\u79F0" },
  upgradeTo: { en: "Upgrade to", zh: "\u5347\u7EA7\u5230" },
  validity: { en: "Validity", zh: "\u6709\u6548\u671F" },
  now: { en: "Now", zh: "\u5F53\u524D" },
  withChange: { en: "With the change", zh: "\u4FEE\u6539\u540E" },
  auditWindow: {
    en: "CCE analyzes the audit logs of the last day only, so a weekly job does not show up here.",
    zh: "CCE \u53EA\u5206\u6790\u6700\u8FD1\u4E00\u5929\u7684\u5BA1\u8BA1\u65E5\u5FD7\uFF1A\u6BCF\u5468\u8FD0\u884C\u4E00\u6B21\u7684\u4EFB\u52A1\u4E0D\u4F1A\u51FA\u73B0\u5728\u8FD9\u91CC\u3002"
  },
  cause: { en: "Cause and what to do", zh: "\u539F\u56E0\u4E0E\u5904\u7406\u65B9\u6CD5" },
  greenAnyway: {
    en: "The step passes anyway, because the run is set not to fail.",
    zh: "\u8BE5\u6B65\u9AA4\u4ECD\u4E3A\u7EFF\u8272\uFF1A\u6309\u8BBE\u7F6E\uFF0C\u5B83\u4E0D\u4F1A\u56E0\u6B64\u5931\u8D25\u3002"
  }
};
var HEADINGS = {
  block: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .FIX_FIRST */ .xI,
  inconclusive: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECIDED */ .Cz,
  warn: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIRM */ .nG,
  notice: { en: "Notes", zh: "\u63D0\u793A" },
  waived: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.waived
};

// lib/messages/summary.js
var SUMMARY = {
  none: { en: "(none)", zh: "\uFF08\u65E0\uFF09" },
  skippedItem: { en: "Skipped in the check task itself:", zh: "\u68C0\u67E5\u4EFB\u52A1\u4E2D\u88AB\u4EBA\u4E3A\u8DF3\u8FC7\uFF1A" },
  skippedOn: (count) => ({
    en: `on ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "node")}`,
    zh: `\u5728 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u4E0A`
  }),
  affectedNodes: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "node has", "nodes have")} a cause.`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u5B58\u5728\u95EE\u9898\u3002`
  }),
  affectedOf: (count, all) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(all, "node")} have a cause; the report does not list the others.`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(all)} \u4E2A\u8282\u70B9\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u5B58\u5728\u95EE\u9898\uFF1B\u62A5\u544A\u4E0D\u5217\u51FA\u5176\u4F59\u8282\u70B9\u3002`
  }),
  batches: (nodes2, batches) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(nodes2, "node")} in about ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(batches, "batch", "batches")} (an estimate: by default 1, 4 and 16 nodes, then 20 at a time)`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(nodes2)} \u4E2A\u8282\u70B9\u5927\u7EA6\u5206 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(batches)} \u6279\u5347\u7EA7\uFF08\u9ED8\u8BA4\u524D\u4E09\u6279\u4F9D\u6B21\u4E3A 1\u30014\u300116 \u4E2A\uFF0C\u4E4B\u540E\u6BCF\u6279 20 \u4E2A\uFF1B\u4EC5\u4E3A\u4F30\u7B97\uFF09`
  }),
  unknownItemsNote: {
    en: "CCE publishes the API names of only a few check items, and these are not among them. Report them so that the gate can add them; until then, a policy can say what to do (`items`).",
    zh: "CCE \u53EA\u516C\u5E03\u4E86\u5C11\u6570\u68C0\u67E5\u9879\u7684 API \u540D\u79F0\uFF0C\u4EE5\u4E0B\u68C0\u67E5\u9879\u4E0D\u5728\u5176\u4E2D\u3002\u8BF7\u53CD\u9988\u7ED9\u6211\u4EEC\uFF0C\u4EE5\u4FBF\u95E8\u7981\u6536\u5F55\uFF1B\u5728\u6B64\u4E4B\u524D\u53EF\u4EE5\u5728\u7B56\u7565\u4E2D\u8BF4\u660E\u5904\u7406\u65B9\u6CD5\uFF08`items`\uFF09\u3002"
  },
  report: { en: "Report", zh: "\u53CD\u9988" },
  resolvedLabel: { en: "Resolved:", zh: "\u5DF2\u89E3\u51B3\uFF1A" },
  moreRows: (count) => (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(count, _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW */ .nw),
  moreClusters: (count) => (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(count, _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .ONE_CLUSTER */ .UK),
  moreFindings: (count) => ({
    en: `\u2026 and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "more finding")} in report.json`,
    zh: `\u2026\u2026\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u95EE\u9898\uFF0C\u89C1 report.json`
  }),
  moreAnnotations: (count) => ({
    en: `(${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} more of this type are not annotated; see the job summary and report.json.)`,
    zh: `\uFF08\u8FD8\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u6761\u540C\u7C7B\u95EE\u9898\u6CA1\u6709\u6807\u6CE8\uFF1A\u8BF7\u89C1\u4F5C\u4E1A\u6458\u8981\u548C report.json\u3002\uFF09`
  }),
  short: {
    en: "Shortened: meanings and node names are left out here; report.json has them.",
    zh: "\u5185\u5BB9\u5DF2\u7CBE\u7B80\uFF1A\u6B64\u5904\u7701\u7565\u4E86\u5404\u539F\u56E0\u7684\u542B\u4E49\u548C\u8282\u70B9\u540D\u79F0\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002"
  },
  names: {
    en: "Shortened: only the names of causes are shown here; report.json has messages, meanings, fixes and nodes.",
    zh: "\u5185\u5BB9\u5DF2\u7CBE\u7B80\uFF1A\u6B64\u5904\u53EA\u5217\u51FA\u539F\u56E0\u7684\u540D\u79F0\uFF1B\u63D0\u793A\u4FE1\u606F\u3001\u542B\u4E49\u3001\u5904\u7406\u65B9\u6CD5\u548C\u8282\u70B9\u89C1 report.json\u3002"
  }
};
var CHANGES = {
  fresh: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} new`, zh: `\u65B0\u589E ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u9879` }),
  resolved: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} resolved`, zh: `\u5DF2\u89E3\u51B3 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u9879` }),
  known: (count) => ({ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} known`, zh: `\u6B64\u524D\u5DF2\u77E5 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u9879` })
};

// lib/text/links.js
var PROJECT_URL = "https://github.com/cce-upgrade-gate/cce-upgrade-gate";
var TRUSTED = ["https://support.huaweicloud.com/", `${PROJECT_URL}/`];
function knownPage(url) {
  if (!URL.canParse(url))
    return null;
  const { href } = new URL(url);
  return TRUSTED.some((start) => href.startsWith(start)) ? href : null;
}

// lib/text/markdown.js
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
var MAX_CELL_UNITS = 700;
var code = (text, units = MAX_CELL_UNITS) => `<code>${escapeHtml((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text), units)) || " "}</code>`;
var trustedText = (text) => escapeHtml((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text)).replace(/`([^`]+)`/g, (_, word) => `<code>${word}</code>`);
var PLAIN = /^[\p{L}\p{N}\p{M} .,;:()'’"“”/%→=+–·。，、；：？！（）《》-]*$/u;
var PLAIN_ASCII = /^[A-Za-z0-9 .,;:()'"/%=+-]*$/;
var LINKED = /www\.|:\/\/|[0-9a-f]{7}|\bGH-\d|:[\w+-]+:/i;
function isPlain(line) {
  const words = line.replace(_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .CUT */ .T6, "");
  return (PLAIN_ASCII.test(words) || PLAIN.test(words)) && !LINKED.test(line);
}
function untrustedText(text, units = MAX_CELL_UNITS) {
  const line = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text), units);
  return isPlain(line) ? escapeHtml(line) : code(line, units);
}
var inBackticks = (text, units = 200) => `\`${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text), units).replaceAll("`", "\u02CB") || " "}\``;
function proseInBackticks(text) {
  const line = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text), MAX_CELL_UNITS);
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
  const line = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text) || "-";
  const fence = "`".repeat(longestFence(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function codeBlock(lines) {
  const text = lines.map(_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK).join("\n");
  const fence = "`".repeat(Math.max(3, longestFence(text) + 1));
  return `${fence}
${text}
${fence}`;
}
var trustedMarkdown = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? codeSpan(part) : part.replace(SPECIAL, "\\$&")).join("");

// lib/messages/identity.js
var IDENTITY = {
  notNamed: { en: "(not named)", zh: "\uFF08\u672A\u6307\u5B9A\uFF09" },
  versions: { en: "Versions", zh: "\u7248\u672C" },
  asserted: { en: "set by target-version", zh: "\u7531\u672C\u6B21\u8FD0\u884C\u6307\u5B9A" },
  setIn: (place) => ({ en: `set in ${place}`, zh: `\u53D6\u81EA ${place}` }),
  notAsserted: { en: "from the check; target-version is not set", zh: "\u53D6\u81EA\u68C0\u67E5\u4EFB\u52A1\uFF0C\u672C\u6B21\u8FD0\u884C\u672A\u6307\u5B9A" },
  checkedFor: (version) => ({ en: `checked for ${version}`, zh: `\u68C0\u67E5\u9488\u5BF9 ${version}` }),
  cluster: { en: "The cluster", zh: "\u96C6\u7FA4\u73B0\u72B6" },
  task: (id) => ({ en: `task ${id}`, zh: `\u4EFB\u52A1 ${id}` }),
  noPhase: { en: "(no phase)", zh: "\uFF08\u65E0\u72B6\u6001\uFF09" },
  withoutId: { en: "(without an id)", zh: "\uFF08\u65E0 ID\uFF09" },
  phase: (phase) => ({ en: `phase ${phase}`, zh: `\u72B6\u6001 ${phase}` }),
  still: (phase) => ({ en: `still ${phase}`, zh: `\u72B6\u6001\u4ECD\u4E3A ${phase}` }),
  runs: (version) => ({ en: `runs ${version}`, zh: `\u8FD0\u884C\u7248\u672C ${version}` }),
  workflow: (phase) => ({
    en: `upgrade workflow ${phase}`,
    zh: `\u5347\u7EA7\u6D41\u7A0B\u5F15\u5BFC\u4EFB\u52A1 ${phase}`
  }),
  backup: (ms) => ({
    en: `last backup ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(ms).en} ago`,
    zh: `\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u5728 ${(0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(ms).zh}\u524D`
  }),
  forTarget: (version) => ({ en: `for ${version}`, zh: `\u76EE\u6807\u7248\u672C ${version}` }),
  ofCluster: (id) => ({ en: `of cluster ${id}`, zh: `\u5C5E\u4E8E\u96C6\u7FA4 ${id}` }),
  taken: (time) => ({ en: `${_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN */ .Mt.en} ${time}`, zh: `${_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .TAKEN */ .Mt.zh} ${time}` }),
  validUntil: (time) => ({
    en: `${_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .VALID_UNTIL */ .QY.en} ${time}`,
    zh: `${_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .VALID_UNTIL */ .QY.zh} ${time}`
  }),
  expiredAt: (time) => ({ en: `expired at ${time}`, zh: `\u5DF2\u4E8E ${time} \u8FC7\u671F` }),
  validFor: (time, ms) => {
    const length = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(ms);
    return ms > 0 ? { en: `valid until ${time} (${length.en} left)`, zh: `\u6709\u6548\u671F\u81F3 ${time}\uFF08\u5269\u4F59 ${length.zh}\uFF09` } : { en: (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .expiredAgo */ .xj)(length.en).en, zh: (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .expiredAgo */ .xj)(length.zh).zh };
  }
};

// lib/report/identity.js
function validityOf({ expiresAt, phase }, { report, t }) {
  const expires = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt !== null && expires !== null)
    return { at: expiresAt, leftMs: expires - ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0) };
  if (phase === null)
    return t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_RESULT */ .AC);
  return t(phase === "Init" || phase === "Running" ? IDENTITY.still(phase) : _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_EXPIRY */ .wv);
}
var placeOf = ({ file, line }) => `${file}:${line}`;
var NAMED_PLACES = 3;
function targetOrigin({ clusters }, t, quote) {
  const places = [...new Set(clusters.flatMap(({ targetFrom }) => targetFrom ? placeOf(targetFrom) : []))];
  if (places.length === 0)
    return "";
  return t(places.length > NAMED_PLACES ? (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsSetInPlaces */ .Ap)(places.length) : (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSetIn */ .f4)(places.map((place) => quote(place))));
}
function clusterIdentity(cluster, context) {
  const { report, t } = context;
  const { name, id, region, verdict, checks } = cluster;
  const names = [name, id].flatMap((one) => one === null ? [] : [inBackticks(one)]);
  const versions = versionsText(cluster, t);
  const parts = [
    names.length > 0 ? names.join(" ") : t(IDENTITY.notNamed),
    ...region === null ? [] : [inBackticks(region)],
    ...report.clusters.length > 1 ? [{ tag: verdict, text: t((0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTitle */ .Sw)(verdict)) }] : []
  ];
  return [
    { term: t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER */ .Bs), parts },
    ...versions === null ? [] : [{ term: t(IDENTITY.versions), parts: [versions] }],
    ...checks.filter(({ check }) => check !== "addons").map((check) => checkFact(check, cluster, context))
  ];
}
function versionsText(cluster, t) {
  const { currentVersion, targetVersion, targetAsserted, targetFrom, checks } = cluster;
  if (currentVersion === null && targetVersion === null)
    return null;
  const versions = [currentVersion, targetVersion].map((one) => one === null ? t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV) : inBackticks(one));
  const checked = checks.find(({ check }) => check === "precheck")?.targetVersion ?? targetVersion;
  const asserted = targetFrom ? IDENTITY.setIn(inBackticks(placeOf(targetFrom))) : IDENTITY.asserted;
  const origin = t(targetAsserted ? asserted : IDENTITY.notAsserted);
  const other = checked === null || checked === targetVersion ? "" : `${t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .SEMICOLON */ .I8)}${t(IDENTITY.checkedFor(inBackticks(checked)))}`;
  return `${versions.join(" \u2192 ")}${targetVersion === null ? "" : t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .bracketed */ .Em)(`${origin}${other}`))}`;
}
function checkFact(check, cluster, context) {
  const { t } = context;
  const { taskId, phase, expiresAt, targetVersion, clusterId, takenAt, nodeCount, passed } = check;
  const term = (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check.check)));
  if (taskId === null && phase === null)
    return { term, parts: [t(_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_RESULT */ .AC)] };
  const isPrecheck = check.check === "precheck";
  const parts = [
    ...isPrecheck ? [validityOf(check, context)] : [],
    ...isPrecheck && expiresAt === null ? [] : [phase === null ? t(IDENTITY.noPhase) : inBackticks(phase)],
    ...isPrecheck || passed > 0 ? [t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .checksPassed */ .CC)(passed))] : [],
    ...nodeCount > 0 ? [t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .nodes */ .a9)(nodeCount))] : [],
    ...isPrecheck || targetVersion === null || targetVersion === cluster.targetVersion ? [] : [t(IDENTITY.forTarget(inBackticks(targetVersion)))],
    ...clusterId === null || clusterId === cluster.id ? [] : [t(IDENTITY.ofCluster(inBackticks(clusterId)))],
    ...takenAt === null ? [] : [t(IDENTITY.taken((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .clockTime */ .qo)(takenAt)))],
    t(taskId === null ? IDENTITY.withoutId : IDENTITY.task(inBackticks(taskId)))
  ];
  return { term, parts };
}
function addonsFact({ checks }, context) {
  const { t } = context;
  const addons2 = checks.filter(({ check: check2 }) => check2 === "addons");
  const dated = addons2.filter(({ expiresAt }) => expiresAt !== null);
  const [first] = dated.toSorted((a, b) => (a.expiresAt ?? "").localeCompare(b.expiresAt ?? ""));
  const check = first ?? addons2[0];
  const named = addons2.filter(({ addon }) => addon !== null).length;
  if (check === void 0)
    return null;
  const parts = [...named > 0 ? [t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .addons */ .MC)(named))] : [], validityOf(check, context)];
  return { term: (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(t((0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)("addons"))), parts };
}
function liveFact({ facts }, { report, t }) {
  const { phase, liveVersion, workflow, latestBackupAt } = facts;
  const [backup, now] = [(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .EH)(latestBackupAt ?? null), (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTimestamp */ .EH)(report.generatedAt)];
  const parts = [
    ...phase === void 0 ? [] : [t(IDENTITY.phase(inBackticks(phase)))],
    ...liveVersion === void 0 ? [] : [t(IDENTITY.runs(inBackticks(liveVersion)))],
    ...workflow?.phase ? [t(IDENTITY.workflow(inBackticks(workflow.phase)))] : [],
    ...backup === null || now === null ? [] : [t(IDENTITY.backup(Math.max(0, now - backup)))]
  ];
  return parts.length === 0 ? null : { term: t(IDENTITY.cluster), parts };
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
    message: _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_CANCELED */ .k5,
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
var whyUnreadable = ({ code: code2 }) => PROBLEMS[code2].message;
var branchName = (branch) => branch === "base" ? { en: "the base branch", zh: "\u57FA\u51C6\u5206\u652F" } : { en: "the default branch", zh: "\u9ED8\u8BA4\u5206\u652F" };
function baseBranchProblem({ branch, ref, why }, words) {
  const { code: code2, status, checkout } = why;
  const name = branchName(branch);
  const { message, fix } = PROBLEMS[code2];
  const whatToDo = typeof fix === "function" ? fix(words) : fix;
  const local = checkout === null ? null : CHECKOUT[checkout];
  return {
    message: {
      en: `the file cannot be read from ${name.en}${ref === null ? "" : ` ${ref}`}: ${message.en}${status === null ? "" : ` (status ${status})`}${local ? `. ${local.en}` : ""}.`,
      zh: `\u65E0\u6CD5\u4ECE${name.zh}${ref === null ? "" : ` ${ref} `}\u8BFB\u53D6${words.name.zh}\uFF1A${message.zh}${status === null ? "" : `\uFF08\u72B6\u6001\u7801 ${status}\uFF09`}${local ? `\uFF1B\u4E5F\u65E0\u6CD5\u4ECE\u68C0\u51FA\u7684\u4EE3\u7801\u8BFB\u53D6\uFF1A${local.zh}` : ""}\u3002`
    },
    fix: checkout === "other-owner" ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .sentences */ .hC)(whatToDo, trustCheckout(words)) : whatToDo
  };
}

// lib/report/build/skip-list.js
function skipListOf(findings) {
  const named = findings.flatMap((finding) => {
    const name = itemName(finding);
    return name === null ? [] : [{ name, finding }];
  });
  const byName = [...(0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(named, ({ name }) => name)].sort(([a], [b]) => (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)(a, b));
  return byName.flatMap(([name, ofItem]) => {
    const all = ofItem.map(({ finding }) => finding);
    const skippable = all.filter(isSkippable);
    const open = all.filter((finding) => !isSkippable(finding));
    if (open.length === 0 && skippable.some((finding) => selectableNodes(finding).length === 0))
      return [{ name }];
    const openNodes = open.flatMap(({ source }) => source.nodes);
    const openWords = new Set(openNodes.flatMap((node) => [node.uid, node.name]).filter((word) => word !== null));
    const isOpen = ({ uid, name: node }) => [uid, node].some((word) => word !== null && openWords.has(word));
    const nodes2 = skippable.flatMap(selectableNodes).filter((node) => !isOpen(node));
    const values = [...new Set(nodes2.flatMap(({ uid }) => uid ?? []))].sort();
    return values.length === 0 ? [] : [{ name, resourceSelector: { key: "node.uid", operator: "In", values } }];
  });
}
var isSkippable = ({ decision, decides, source }) => decides && (decision === "waived" || source.type === "cause" && source.kind === "Risk" && (decision === "warn" || decision === "notice"));
var selectableNodes = ({ source }) => source.type === "diagnostic" || source.scope === "node" ? source.nodes : [];
function itemName({ source }) {
  if (source.check !== "precheck")
    return null;
  if (source.type === "cause")
    return source.name;
  const { detail } = source;
  if (detail.name === "skipped-item" || detail.name === "unknown-value")
    return detail.item;
  return detail.name === "not-finished" && detail.of === "item" ? detail.what : null;
}
function skipListAsTerraform(list) {
  return list.map(({ name, resourceSelector }) => {
    const selector = resourceSelector ? `
  resource_selector {
    key      = "node.uid"
    operator = "In"
    values   = [${resourceSelector.values.map(hcl).join(", ")}]
  }` : "";
    return `skipped_check_item_list {
  name = ${hcl(name)}${selector}
}`;
  }).join("\n");
}
var hcl = (text) => JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign);




/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ policyFaultText),
/* harmony export */   Cl: () => (/* binding */ onLine),
/* harmony export */   E6: () => (/* binding */ diagnosticRuleTitle),
/* harmony export */   FY: () => (/* binding */ NOT_SENT),
/* harmony export */   Gy: () => (/* binding */ CLUSTERS_WORDS),
/* harmony export */   K$: () => (/* binding */ INDEX_FILE),
/* harmony export */   M5: () => (/* binding */ targetMismatch),
/* harmony export */   So: () => (/* binding */ policyFaultMessage),
/* harmony export */   U0: () => (/* binding */ settingMessage),
/* harmony export */   WK: () => (/* binding */ policyFaultMeaning),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   YU: () => (/* binding */ clauseOfName),
/* harmony export */   aN: () => (/* binding */ UNREAD_TARGET_MEANING),
/* harmony export */   c8: () => (/* binding */ INDEX_KIND),
/* harmony export */   oG: () => (/* binding */ settingProblem),
/* harmony export */   q5: () => (/* binding */ wrongSetting),
/* harmony export */   r8: () => (/* binding */ diagnosticClause)
/* harmony export */ });
/* harmony import */ var _chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6273);
/* harmony import */ var _chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4855);
/* harmony import */ var _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4842);
/* harmony import */ var _chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6107);
/* harmony import */ var _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6872);
/* harmony import */ var _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8904);
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7989);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7859);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1711);











// lib/messages/settings.js
function wrongSetting(fault) {
  const { input, suggestion: suggestion2 } = fault;
  return {
    title: { en: `Wrong setting: ${input}`, zh: `\u8BBE\u7F6E\u6709\u8BEF\uFF1A${input}` },
    message: settingMessage(fault),
    fix: suggestion2 !== null ? didYouMean(suggestion2) : whatToDo(fault)
  };
}
function settingMessage({ input, value, problem }) {
  const { en, zh } = settingProblem(problem);
  return value === null ? { en: `${input} ${en}`, zh: `${input}\uFF1A${zh}` } : { en: `${input} is "${value}": it ${en}`, zh: `${input}\uFF08\u5F53\u524D\u503C\u4E3A\u201C${value}\u201D\uFF09\uFF1A${zh}` };
}
var didYouMean = (word) => ({ en: `Did you mean "${word}"?`, zh: `\u662F\u5426\u60F3\u5199\u201C${word}\u201D\uFF1F` });
var mustBeOneOf = (allowed) => ({
  en: `must be one of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(allowed).en}`,
  zh: `\u5FC5\u987B\u662F\u4EE5\u4E0B\u4E4B\u4E00\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(allowed).zh}`
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
      const [entries, allowed] = [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(problem.entries), (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(problem.allowed)];
      return {
        en: `cannot contain ${entries.en}; the allowed values are ${allowed.en}`,
        zh: `\u4E0D\u652F\u6301${entries.zh}\uFF1B\u53EF\u9009\u503C\u4E3A${allowed.zh}`
      };
    }
    case "no-entry": {
      const { en, zh } = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(problem.allowed);
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
      return { en: `are required. ${(0,_chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_0__/* .waysToGiveCredentials */ .hI)().en}`, zh: `\u6CA1\u6709\u63D0\u4F9B\u51ED\u8BC1\u3002${(0,_chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_0__/* .waysToGiveCredentials */ .hI)().zh}` };
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
  "target-outside-repository": {
    en: 'must name a file by its path from the root of the repository, without a leading "/" or "./", without ".." and outside of .git',
    zh: "\u5176\u4E2D\u7684 file \u5FC5\u987B\u662F\u4ECE\u4ED3\u5E93\u6839\u76EE\u5F55\u5F00\u59CB\u7684\u8DEF\u5F84\uFF0C\u524D\u9762\u4E0D\u80FD\u6709\u201C/\u201D\u6216\u201C./\u201D\uFF0C\u4E0D\u80FD\u5305\u542B\u201C..\u201D\uFF0C\u4E5F\u4E0D\u80FD\u4F4D\u4E8E .git \u4E2D"
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
    en: "is required unless results is set, there is a clusters file, or checks is only plan: the id of the cluster (in the console: Overview, Cluster ID)",
    zh: "\u5FC5\u586B\uFF0C\u5E94\u4E3A\u96C6\u7FA4 ID\uFF08\u89C1\u63A7\u5236\u53F0\u201C\u603B\u89C8\u201D\u4E2D\u7684\u201C\u96C6\u7FA4ID\u201D\uFF09\uFF0C\u6216\u6539\u4E3A\u63D0\u4F9B results \u6216\u96C6\u7FA4\u6587\u4EF6\uFF0C\u6216\u8005\u53EA\u68C0\u67E5 plan"
  },
  "project-required": {
    en: "is required, as an input or in the environment: the id of the region\u2019s project (in the console: My Credentials, API Credentials)",
    zh: "\u5FC5\u586B\uFF0C\u5E94\u4E3A\u8BE5\u533A\u57DF\u7684\u9879\u76EE ID\uFF08\u89C1\u63A7\u5236\u53F0\u201C\u6211\u7684\u51ED\u8BC1\u201D\u4E2D\u7684\u201CAPI\u51ED\u8BC1\u201D\uFF09\uFF0C\u53EF\u901A\u8FC7\u8F93\u5165\u53C2\u6570\u6216\u73AF\u5883\u53D8\u91CF\u63D0\u4F9B"
  },
  "region-required": {
    en: 'is required unless endpoint is set, as an input or in the environment: the id of the region, such as "cn-north-4"',
    zh: "\u5FC5\u586B\uFF0C\u5E94\u4E3A\u533A\u57DF ID\uFF0C\u4F8B\u5982\u201Ccn-north-4\u201D\uFF0C\u53EF\u901A\u8FC7\u8F93\u5165\u53C2\u6570\u6216\u73AF\u5883\u53D8\u91CF\u63D0\u4F9B\uFF1B\u6216\u6539\u4E3A\u63D0\u4F9B endpoint"
  }
};

// lib/messages/file-faults.js
function fileProblem(problem, at, words) {
  const { setting } = words;
  switch (problem.code) {
    case "not-yaml":
      return {
        message: { en: `the file is not valid YAML: ${problem.detail}.`, zh: `\u4E0D\u662F\u6709\u6548\u7684 YAML\uFF1A${problem.detail}\u3002` }
      };
    case "empty":
      return {
        message: {
          en: `the file is empty. It needs ${words.least.en}.`,
          zh: `\u6587\u4EF6\u4E3A\u7A7A\u3002${words.least.zh}\u3002`
        }
      };
    case "more":
      return {
        message: {
          en: `there are ${problem.count} more faults. They appear once these are corrected.`,
          zh: `\u53E6\u6709 ${problem.count} \u5904\u9519\u8BEF\uFF0C\u66F4\u6B63\u4EE5\u4E0A\u9519\u8BEF\u540E\u4F1A\u663E\u793A\u3002`
        }
      };
    case "too-large":
      return {
        message: {
          en: "the file is larger than 1 MiB, or has too many entries or faults, so it is not read.",
          zh: "\u6587\u4EF6\u5927\u4E8E 1 MiB\uFF0C\u6216\u6761\u76EE\u6216\u9519\u8BEF\u8FC7\u591A\uFF0C\u56E0\u6B64\u6CA1\u6709\u8BFB\u53D6\u3002"
        }
      };
    case "unreadable-file":
      return {
        message: { en: "the file cannot be read.", zh: "\u65E0\u6CD5\u8BFB\u53D6\u8BE5\u6587\u4EF6\u3002" },
        fix: {
          en: `Correct ${setting}, or make the file readable.`,
          zh: `\u8BF7\u66F4\u6B63 ${setting}\uFF0C\u6216\u786E\u4FDD\u8BE5\u6587\u4EF6\u53EF\u8BFB\u3002`
        }
      };
    case "absent-on-base":
      return {
        message: {
          en: `there is no such file on ${(0,_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(problem.branch).en} ${problem.ref}, and ${words.name.en} of this run is read from there.`,
          zh: `${(0,_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(problem.branch).zh} ${problem.ref} \u4E0A\u6CA1\u6709\u8BE5\u6587\u4EF6\uFF0C\u800C\u672C\u6B21\u8FD0\u884C\u7684${words.name.zh}\u662F\u4ECE\u90A3\u91CC\u8BFB\u53D6\u7684\u3002`
        },
        fix: {
          en: `Merge the file first and set ${setting} afterwards, or correct ${setting}.`,
          zh: `\u8BF7\u5148\u5408\u5E76\u8BE5\u6587\u4EF6\uFF0C\u518D\u5728 ${setting} \u4E2D\u6307\u5B9A\u5B83\uFF1B\u6216\u66F4\u6B63 ${setting}\u3002`
        }
      };
    case "both-spellings":
      return {
        message: {
          en: `there is also ${problem.other}, and the gate cannot tell which of the two is meant.`,
          zh: `\u540C\u65F6\u8FD8\u6709 ${problem.other}\uFF0C\u95E8\u7981\u65E0\u6CD5\u5224\u65AD\u5E94\u4EE5\u54EA\u4E00\u4E2A\u4E3A\u51C6\u3002`
        },
        fix: {
          en: `Move everything into one of the two files and delete the other, or name one of them in ${setting}.`,
          zh: `\u8BF7\u628A\u5185\u5BB9\u5408\u5E76\u5230\u5176\u4E2D\u4E00\u4E2A\u6587\u4EF6\u5E76\u5220\u9664\u53E6\u4E00\u4E2A\uFF0C\u6216\u5728 ${setting} \u4E2D\u6307\u5B9A\u5176\u4E2D\u4E00\u4E2A\u3002`
        }
      };
    case "base-unreadable":
      return (0,_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_3__/* .baseBranchProblem */ .bA)(problem, words);
    default:
      return { message: keyOrValueProblem(problem, at, words) };
  }
}
function keyOrValueProblem(problem, at, { name }) {
  const subject = at === "" ? name : { en: at, zh: `${at} ` };
  switch (problem.code) {
    case "unknown-key": {
      const { key, within, allowed } = problem;
      const meant = suggestion(key, allowed);
      return {
        en: `${within === "" ? name.en : within} has no key "${key}". The allowed keys are ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(allowed).en}.${meant.en}`,
        zh: `${within === "" ? "" : `${within} \u4E2D`}\u6CA1\u6709\u201C${key}\u201D\u8FD9\u4E2A\u952E\u3002\u5141\u8BB8\u7684\u952E\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(allowed).zh}\u3002${meant.zh}`
      };
    }
    case "missing-key":
      return { en: `${subject.en} needs "${problem.key}".`, zh: `${subject.zh}\u7F3A\u5C11\u201C${problem.key}\u201D\u3002` };
    case "quoted-number":
      return {
        en: `${at} must be the number ${problem.value} without quotes.`,
        zh: `${at} \u5FC5\u987B\u662F\u4E0D\u5E26\u5F15\u53F7\u7684\u6570\u5B57 ${problem.value}\u3002`
      };
    case "wrong-type": {
      const type = TYPES[problem.expected];
      return { en: `${subject.en} must be ${type.en}.`, zh: `${subject.zh}\u5FC5\u987B\u662F${type.zh}\u3002` };
    }
    case "not-listed": {
      const { value, allowed } = problem;
      return wrongValue(at, value, mustBeOneOf(allowed), suggestion(value, allowed));
    }
    case "not-allowed": {
      const must = EXPECTED[problem.expected];
      return { en: `${at} is "${problem.value}": it ${must.en}.`, zh: `${at} \u7684\u503C\u4E3A\u201C${problem.value}\u201D\uFF1A${must.zh}\u3002` };
    }
    case "refused": {
      const { value, suggestion: word } = problem;
      return wrongValue(at, value, settingProblem(problem.problem), word === null ? NOTHING : question(word));
    }
    case "duplicate":
      return {
        en: `${at} is "${problem.value}", as in the entry on line ${problem.line}. Each cluster is listed once.`,
        zh: `${at} \u7684\u503C\u4E3A\u201C${problem.value}\u201D\uFF0C\u4E0E\u7B2C ${problem.line} \u884C\u7684\u6761\u76EE\u76F8\u540C\u3002\u6BCF\u4E2A\u96C6\u7FA4\u53EA\u80FD\u5217\u51FA\u4E00\u6B21\u3002`
      };
  }
}
var TYPES = {
  text: { en: "text", zh: "\u6587\u672C" },
  "whole number": { en: "a whole number", zh: "\u6574\u6570" },
  list: { en: "a list", zh: "\u5217\u8868" },
  boolean: { en: "true or false", zh: "true \u6216 false" },
  map: { en: "a map", zh: "\u6620\u5C04" }
};
var EXPECTED = {
  date: { en: 'must be a calendar date, such as "2026-12-31"', zh: "\u5FC5\u987B\u662F\u65E5\u5386\u4E0A\u7684\u65E5\u671F\uFF0C\u4F8B\u5982\u201C2026-12-31\u201D" },
  glob: {
    en: "must be 1 to 256 characters, and * is the only wildcard (no ? [ ] { } ! \\)",
    zh: "\u5FC5\u987B\u662F 1 \u5230 256 \u4E2A\u5B57\u7B26\uFF0C\u901A\u914D\u7B26\u53EA\u80FD\u7528 *\uFF08\u4E0D\u80FD\u7528 ? [ ] { } ! \\\uFF09"
  },
  version: MUST_BE_VERSION,
  fingerprint: {
    en: 'must be "f" and 16 hexadecimal digits, as in report.json',
    zh: "\u5FC5\u987B\u662F f \u52A0 16 \u4F4D\u5341\u516D\u8FDB\u5236\u6570\u5B57\uFF0C\u4E0E report.json \u4E2D\u7684\u4E00\u81F4"
  },
  filled: { en: "must be 1 to 1,000 characters, not only spaces", zh: "\u5FC5\u987B\u662F 1 \u5230 1000 \u4E2A\u5B57\u7B26\uFF0C\u4E0D\u80FD\u53EA\u6709\u7A7A\u683C" },
  days: { en: "must be between 1 and 3650", zh: "\u5FC5\u987B\u5728 1 \u5230 3650 \u4E4B\u95F4" },
  link: { en: "must be an https URL without a user name", zh: "\u5FC5\u987B\u662F\u4E0D\u5E26\u7528\u6237\u540D\u7684 https \u5730\u5740" },
  narrowing: {
    en: 'has no condition. To match every item, write name: "*"',
    zh: '\u6CA1\u6709\u4EFB\u4F55\u5339\u914D\u6761\u4EF6\u3002\u8981\u5339\u914D\u6240\u6709\u68C0\u67E5\u9879\uFF0C\u8BF7\u5199 name: "*"'
  }
};
var NOTHING = { en: "", zh: "" };
var wrongValue = (at, value, must, meant) => ({
  en: `${at} is "${value}": it ${must.en}.${meant.en}`,
  zh: `${at} \u7684\u503C\u4E3A\u201C${value}\u201D\uFF1A${must.zh}\u3002${meant.zh}`
});
var question = (word) => ({ en: ` ${didYouMean(word).en}`, zh: didYouMean(word).zh });
function suggestion(word, known) {
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(word, known);
  return near === null ? NOTHING : question(near);
}
var onLine = ({ file, line }, { en, zh }) => ({
  en: `${file}${line === null ? "" : `, line ${line}`}: ${en}`,
  zh: `${file}${line === null ? "" : ` \u7B2C ${line} \u884C`}\uFF1A${zh}`
});

// lib/messages/file-words.js
var POLICY_WORDS = {
  name: { en: "the policy", zh: "\u7B56\u7565" },
  setting: "policy",
  least: { en: "at least `version: 1`", zh: "\u81F3\u5C11\u8981\u6709 `version: 1`" },
  check: {
    en: "Correct the policy, check it with `cce-upgrade-gate policy check FILE`, then re-run this job.",
    zh: "\u8BF7\u66F4\u6B63\u7B56\u7565\uFF0C\u7528 `cce-upgrade-gate policy check FILE` \u68C0\u67E5\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
};
var CLUSTERS_WORDS = {
  name: { en: "the clusters file", zh: "\u96C6\u7FA4\u6587\u4EF6" },
  setting: "clusters-file",
  least: {
    en: "a list with at least one cluster: `- { name: NAME, id: ID }`",
    zh: "\u81F3\u5C11\u8981\u5217\u51FA\u4E00\u4E2A\u96C6\u7FA4\uFF1A`- { name: NAME, id: ID }`"
  },
  check: {
    en: "Correct the clusters file, check it with `cce-upgrade-gate clusters check FILE`, then re-run this job.",
    zh: "\u8BF7\u66F4\u6B63\u96C6\u7FA4\u6587\u4EF6\uFF0C\u7528 `cce-upgrade-gate clusters check FILE` \u68C0\u67E5\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
};

// lib/messages/policy-faults.js
function policyFaultText({ at, about, problem }) {
  const { title, message, fix = POLICY_WORDS.check } = problemText(problem, at, about);
  return { title, message, fix };
}
function policyFaultMessage(fault) {
  const { title, message, fix } = policyFaultText(fault);
  return {
    title,
    message: onLine(fault, message),
    fix
  };
}
function policyFaultMeaning({ problem }) {
  if (problem.code === "unused")
    return { en: "It had no effect in this run.", zh: "\u5B83\u5728\u672C\u6B21\u8FD0\u884C\u4E2D\u6CA1\u6709\u8D77\u4F5C\u7528\u3002" };
  if ((0,_chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_1__/* .isEntryProblem */ .A6)(problem))
    return {
      en: "This entry has no effect; the rest of the policy applies.",
      zh: "\u8BE5\u6761\u76EE\u4E0D\u8D77\u4F5C\u7528\uFF1B\u7B56\u7565\u7684\u5176\u4F59\u90E8\u5206\u4ECD\u7136\u6709\u6548\u3002"
    };
  return {
    en: "The policy had no effect: only the decision table applied.",
    zh: "\u7B56\u7565\u6CA1\u6709\u8D77\u4F5C\u7528\uFF1A\u672C\u6B21\u53EA\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002"
  };
}
var WAIVER_IGNORED = { en: "Waiver ignored", zh: "\u8C41\u514D\u4E0D\u751F\u6548" };
function problemText(problem, at, about) {
  switch (problem.code) {
    case "cannot-lower": {
      const items = problem.items.length > 0 ? (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(problem.items) : null;
      return {
        title: { en: "Rule ignored", zh: "\u89C4\u5219\u4E0D\u751F\u6548" },
        message: {
          en: `${at} would lower ${items ? items.en : "the items it matches"}. An Exception or a Fatal add-on risk cannot be lowered, because CCE does not allow skipping it.`,
          zh: `${at} \u4F1A\u964D\u4F4E${items ? ` ${items.zh} ` : "\u5B83\u6240\u9488\u5BF9\u7684\u68C0\u67E5\u9879"}\u7684\u5224\u5B9A\u3002\u5F02\u5E38\u9879\uFF08Exception\uFF09\u548C Fatal \u7EA7\u522B\u7684\u63D2\u4EF6\u98CE\u9669\u4E0D\u80FD\u964D\u4F4E\uFF1ACCE \u4E0D\u5141\u8BB8\u8DF3\u8FC7\u5B83\u4EEC\u3002`
        },
        fix: {
          en: "Limit the rule to kind: Risk or remove it, then fix the blocking items.",
          zh: "\u8BF7\u7F29\u5C0F\u89C4\u5219\u7684\u8303\u56F4\uFF08kind: Risk\uFF09\u6216\u5220\u9664\u8BE5\u89C4\u5219\uFF0C\u5E76\u4FEE\u590D\u963B\u6B62\u5347\u7EA7\u7684\u95EE\u9898\u3002"
        }
      };
    }
    case "cannot-waive":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) is for ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(problem.items).en}, which CCE does not allow skipping. Only items of kind Risk and add-on risks at level Warning can be waived.`,
          zh: `${at}\uFF08${about}\uFF09\u9488\u5BF9\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(problem.items).zh} \u662F CCE \u4E0D\u5141\u8BB8\u8DF3\u8FC7\u7684\u3002\u53EA\u6709\u98CE\u9669\u9879\uFF08Risk\uFF09\u548C Warning \u7EA7\u522B\u7684\u63D2\u4EF6\u98CE\u9669\u53EF\u4EE5\u8C41\u514D\u3002`
        },
        fix: { en: "Fix the item, and remove the waiver.", zh: "\u8BF7\u4FEE\u590D\u8BE5\u68C0\u67E5\u9879\uFF0C\u5E76\u5220\u9664\u8BE5\u8C41\u514D\u3002" }
      };
    case "expired":
      return {
        title: { en: "Waiver expired", zh: "\u8C41\u514D\u5DF2\u8FC7\u671F" },
        message: {
          en: `${at} (${about}) expired at the end of ${problem.expires} (UTC), so it is ignored.`,
          zh: `${at}\uFF08${about}\uFF09\u7684\u6709\u6548\u671F\u5230 ${problem.expires}\uFF08UTC\uFF09\u5F53\u5929\u7ED3\u675F\u4E3A\u6B62\uFF0C\u73B0\u5DF2\u8FC7\u671F\uFF0C\u56E0\u6B64\u4E0D\u751F\u6548\u3002`
        },
        fix: {
          en: "Fix the item and remove the waiver, or have its owner confirm the risk again with a new date.",
          zh: "\u8BF7\u4FEE\u590D\u8BE5\u68C0\u67E5\u9879\u5E76\u5220\u9664\u8BE5\u8C41\u514D\uFF0C\u6216\u7531\u8D1F\u8D23\u4EBA\u91CD\u65B0\u786E\u8BA4\u98CE\u9669\u5E76\u7ED9\u51FA\u65B0\u7684\u65E5\u671F\u3002"
        }
      };
    case "too-far":
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) expires on ${problem.expires}, ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(problem.days, "day")} from now. max-waiver-days allows ${problem.most}.`,
          zh: `${at}\uFF08${about}\uFF09\u4E8E ${problem.expires} \u5230\u671F\uFF0C\u8DDD\u4ECA ${problem.days} \u5929\uFF0C\u8D85\u8FC7 max-waiver-days \u5141\u8BB8\u7684 ${problem.most} \u5929\u3002`
        },
        fix: {
          en: `Set a date within the next ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(problem.most, "day")}.`,
          zh: `\u8BF7\u5C06\u5230\u671F\u65E5\u8BBE\u5728 ${problem.most} \u5929\u4EE5\u5185\u3002`
        }
      };
    case "unused":
      return {
        title: at.startsWith("rules") ? { en: "Rule not used", zh: "\u89C4\u5219\u672A\u4F7F\u7528" } : { en: "Waiver not used", zh: "\u8C41\u514D\u672A\u4F7F\u7528" },
        message: { en: `${at} (${about}) matches no finding.`, zh: `${at}\uFF08${about}\uFF09\u6CA1\u6709\u5BF9\u5E94\u5230\u4EFB\u4F55\u5DF2\u53D1\u73B0\u7684\u95EE\u9898\u3002` },
        fix: {
          en: "Remove it if it is no longer needed, or correct what it matches.",
          zh: "\u5982\u679C\u5DF2\u4E0D\u518D\u9700\u8981\uFF0C\u8BF7\u5C06\u5176\u5220\u9664\uFF1B\u5426\u5219\u8BF7\u66F4\u6B63\u5176\u5339\u914D\u6761\u4EF6\u3002"
        }
      };
    case "base-unreadable":
    case "unreadable-file":
      return {
        title: { en: "Policy could not be read", zh: "\u65E0\u6CD5\u8BFB\u53D6\u7B56\u7565" },
        ...fileProblem(problem, at, POLICY_WORDS)
      };
    case "absent-on-base":
      return { title: { en: "Policy not found", zh: "\u627E\u4E0D\u5230\u7B56\u7565" }, ...fileProblem(problem, at, POLICY_WORDS) };
    default:
      return { title: { en: "Faulty policy", zh: "\u7B56\u7565\u6709\u8BEF" }, ...fileProblem(problem, at, POLICY_WORDS) };
  }
}

// lib/model/evidence-index.js
var INDEX_FILE = "fleet-clusters.json";
var INDEX_KIND = "GatedClusters";

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
      return noCandidate(problem);
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
        message: problem.what === "files" ? {
          en: `The repository has more than ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(problem.most)} files to look through for the target version.`,
          zh: `\u9700\u8981\u67E5\u627E\u76EE\u6807\u7248\u672C\u7684\u6587\u4EF6\u8D85\u8FC7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(problem.most)} \u4E2A\u3002`
        } : {
          en: `The Terraform files call modules more than ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(problem.most)} times.`,
          zh: `Terraform \u6587\u4EF6\u8C03\u7528\u6A21\u5757\u8D85\u8FC7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(problem.most)} \u6B21\u3002`
        },
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
          en: `${problem.file} cannot be read from the default branch${nameOf(problem.ref)}: ${(0,_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnreadable */ ._p)(problem.why).en}.`,
          zh: `\u65E0\u6CD5\u4ECE\u9ED8\u8BA4\u5206\u652F${nameOf(problem.ref)}\u8BFB\u53D6 ${problem.file}\uFF1A${(0,_chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnreadable */ ._p)(problem.why).zh}\u3002`
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
var NARROW_PATHS = {
  en: "Set `paths` to the folder of the cluster, or name the place of the version: `{ file, key }`.",
  zh: "\u8BF7\u5C06 `paths` \u8BBE\u4E3A\u8BE5\u96C6\u7FA4\u7684\u76EE\u5F55\uFF0C\u6216\u6307\u660E\u7248\u672C\u6240\u5728\u4E4B\u5904\uFF1A`{ file, key }`\u3002"
};
var nameOf = (ref) => ref === null ? "" : ` ${ref}`;
var placeOf = ({ file, line }) => `${file}:${line}`;
var NO_VERSION = { en: "no version that is written down", zh: "\u6CA1\u6709\u76F4\u63A5\u5199\u660E\u7684\u7248\u672C" };
function ambiguous({ candidates, omitted }) {
  const versions = new Set(candidates.map(({ version }) => version));
  const head = versions.size > 1 && !versions.has(null) ? { en: "The repository asks for different target versions:", zh: "\u4ED3\u5E93\u4E2D\u5199\u6709\u4E0D\u540C\u7684\u76EE\u6807\u7248\u672C\uFF1A" } : {
    en: "The repository asks for a target version that is not written down literally everywhere:",
    zh: "\u4ED3\u5E93\u4E2D\u7684\u76EE\u6807\u7248\u672C\u6CA1\u6709\u5168\u90E8\u76F4\u63A5\u5199\u660E\uFF1A"
  };
  const lines = (line, more) => [...candidates.map(line), ...omitted > 0 ? [more] : []].map((text) => `
${text}`).join("");
  const en = lines(({ version, at, name }) => `${placeOf(at)}: ${version ?? NO_VERSION.en} (${name})`, `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(omitted)} more`);
  const zh = lines(({ version, at, name }) => `${placeOf(at)}\uFF1A${version ?? NO_VERSION.zh}\uFF08${name}\uFF09`, `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(omitted)} \u5904`);
  return {
    message: { en: head.en + en, zh: head.zh + zh },
    fix: {
      en: "Write one version in full, as a text in quotes; set `paths` to the folder of the cluster, write its id as `cluster_id`, give the plan, or name the place of the version: `{ file, key }`.",
      zh: "\u8BF7\u7528\u5F15\u53F7\u76F4\u63A5\u5199\u51FA\u552F\u4E00\u7684\u7248\u672C\uFF1B\u6216\u5C06 `paths` \u8BBE\u4E3A\u8BE5\u96C6\u7FA4\u7684\u76EE\u5F55\u3001\u5728 `cluster_id` \u4E2D\u76F4\u63A5\u5199\u51FA\u96C6\u7FA4 ID\u3001\u63D0\u4F9B plan\uFF0C\u6216\u6307\u660E\u7248\u672C\u6240\u5728\u4E4B\u5904\uFF1A`{ file, key }`\u3002"
    }
  };
}
var noCandidate = ({ files, paths }) => ({
  message: {
    en: `${files === 0 ? "There are no Terraform files" : `None of the ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(files, "Terraform file")} asks for a version of this cluster`}${paths.length === 0 ? "" : `; paths: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(paths).en}`}.`,
    zh: `${files === 0 ? "\u6CA1\u6709 Terraform \u6587\u4EF6" : `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(files)} \u4E2A Terraform \u6587\u4EF6\u90FD\u6CA1\u6709\u5199\u660E\u8BE5\u96C6\u7FA4\u7684\u7248\u672C`}${paths.length === 0 ? "" : `\uFF08paths\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(paths).zh}\uFF09`}\u3002`
  },
  fix: {
    en: "Add `target_version` of huaweicloud_cce_cluster_upgrade or `cluster_version` of huaweicloud_cce_cluster, correct `paths`, or name the place of the version: `{ file, key }`.",
    zh: "\u8BF7\u6DFB\u52A0 huaweicloud_cce_cluster_upgrade \u7684 `target_version` \u6216 huaweicloud_cce_cluster \u7684 `cluster_version`\uFF0C\u66F4\u6B63 `paths`\uFF0C\u6216\u6307\u660E\u7248\u672C\u6240\u5728\u4E4B\u5904\uFF1A`{ file, key }`\u3002"
  }
});
function noKey({ file, key, existing, keys, omitted }) {
  const more = omitted > 0 ? [{ en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(omitted)} more`, zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(omitted)} \u4E2A` }] : [];
  const names = keys.map((name) => existing === "" ? name : `${existing}.${name}`);
  const all = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)([...names, ...more]);
  const there = keys.length === 0 ? {
    en: existing === "" ? "The file has no keys." : `${existing} has no keys.`,
    zh: existing === "" ? "\u8BE5\u6587\u4EF6\u6CA1\u6709\u4EFB\u4F55\u952E\u3002" : `${existing} \u4E0B\u6CA1\u6709\u4EFB\u4F55\u952E\u3002`
  } : { en: `These exist: ${all.en}.`, zh: `\u73B0\u6709\u7684\u952E\uFF1A${all.zh}\u3002` };
  return {
    message: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .sentences */ .hC)({ en: `${file} has no key ${key}.`, zh: `${file} \u4E2D\u6CA1\u6709\u952E ${key}\u3002` }, there),
    fix: {
      en: "Correct the key. Write dots between names, numbers for items of a list, and quotes around a name with dots.",
      zh: "\u8BF7\u66F4\u6B63\u8BE5\u952E\uFF1A\u540D\u79F0\u4E4B\u95F4\u7528\u70B9\u5206\u9694\uFF0C\u5217\u8868\u9879\u7528\u5E8F\u53F7\uFF0C\u5E26\u70B9\u7684\u540D\u79F0\u52A0\u5F15\u53F7\u3002"
    }
  };
}
var notVersion = ({ candidate: { at, name }, value }) => ({
  message: {
    en: `${placeOf(at)}: ${name} is ${value === null ? "not a text" : `"${value}"`}, which is not a cluster version.`,
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
  unreadable: { en: "cannot be read", zh: "\u65E0\u6CD5\u8BFB\u53D6" }
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
    en: "Run actions/checkout before the gate, without `path`, then re-run this job.",
    zh: "\u8BF7\u5728\u95E8\u7981\u4E4B\u524D\u8FD0\u884C actions/checkout\uFF08\u4E0D\u8BBE `path`\uFF09\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
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
  const targets = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(found.map((version) => version || NONE_GIVEN));
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
  fix: _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_AGAIN */ .Bs
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
  const targets = offered.length > 0 ? { en: `It offers ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(offered).en}.`, zh: `\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(offered).zh}\u3002` } : { en: "It currently offers no target.", zh: "\u76EE\u524D\u6CA1\u6709\u53EF\u5347\u7EA7\u7684\u76EE\u6807\u7248\u672C\u3002" };
  return {
    title: { en: "Target not offered", zh: "\u4E0D\u652F\u6301\u8BE5\u76EE\u6807\u7248\u672C" },
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

// lib/messages/clauses.js
function diagnosticClause(detail, check) {
  if (detail.name === "not-finished" && check === "upgrade")
    return { en: "the upgrade is not finished", zh: "\u5347\u7EA7\u5C1A\u672A\u5B8C\u6210" };
  if (detail.name === "not-finished" && detail.of === "cluster")
    return { en: "a cluster was not reached in time", zh: "\u6709\u96C6\u7FA4\u672A\u80FD\u53CA\u65F6\u67E5\u8BE2" };
  if (detail.name === "no-result" && detail.why === "not-sent")
    return NOT_SENT;
  if (detail.name === "no-result" && detail.why === "not-replayed")
    return { en: "the run found what no saved response shows", zh: "\u90A3\u6B21\u8FD0\u884C\u7684\u90E8\u5206\u53D1\u73B0\u65E0\u6CD5\u4ECE\u5DF2\u4FDD\u5B58\u7684\u54CD\u5E94\u4E2D\u770B\u5230" };
  if (detail.name === "result-expired")
    return expiryClause(detail);
  if (check === "plan" && detail.name === "not-finished")
    return { en: "the Terraform plan is not complete", zh: "Terraform \u8BA1\u5212\u4E0D\u5B8C\u6574" };
  if (check === "plan" && detail.name === "unreadable-response")
    return { en: "the Terraform plan could not be read", zh: "Terraform \u8BA1\u5212\u65E0\u6CD5\u8BFB\u53D6" };
  if (detail.name === "cluster-state" && detail.which === "phase") {
    const phase = (0,_chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_2__/* .isClusterPhase */ .gx)(detail.phase) ? detail.phase : null;
    return phase === null ? { en: "the cluster is not Available", zh: "\u96C6\u7FA4\u72B6\u6001\u4E0D\u662F Available" } : { en: `the cluster is ${phase}, not Available`, zh: `\u96C6\u7FA4\u72B6\u6001\u4E3A ${phase}\uFF0C\u4E0D\u662F Available` };
  }
  return (detail.name === "target-mismatch" ? targetClause(detail) : null) ?? CLAUSES[detail.name];
}
var NOT_SENT = { en: "the post-upgrade check was not sent", zh: "\u6CA1\u6709\u53D1\u9001\u5347\u7EA7\u540E\u786E\u8BA4" };
function expiryClause({ expiresAt, now }) {
  const time = (0,_chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_6__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_9__/* .isoTime */ .Ly)(expiresAt));
  return expiresAt <= now ? { en: `the check result expired at ${time}`, zh: `\u68C0\u67E5\u7ED3\u679C\u5DF2\u4E8E ${time} \u8FC7\u671F` } : { en: `the check result expires too soon, at ${time}`, zh: `\u68C0\u67E5\u7ED3\u679C\u5373\u5C06\u4E8E ${time} \u8FC7\u671F` };
}
var CLAUSES = {
  "not-finished": { en: "the check is not finished", zh: "\u68C0\u67E5\u5C1A\u672A\u5B8C\u6210" },
  "task-errored": { en: "the check failed to run", zh: "\u68C0\u67E5\u4EFB\u52A1\u81EA\u8EAB\u51FA\u9519" },
  "result-expired": { en: "the check result has expired or is about to expire", zh: "\u68C0\u67E5\u7ED3\u679C\u5DF2\u8FC7\u671F\u6216\u5373\u5C06\u8FC7\u671F" },
  "no-expiry": { en: "the check result has no expiry time", zh: "\u68C0\u67E5\u7ED3\u679C\u6CA1\u6709\u7ED9\u51FA\u6709\u6548\u671F" },
  "skipped-item": { en: "a check item was skipped", zh: "\u6709\u68C0\u67E5\u9879\u88AB\u4EBA\u4E3A\u8DF3\u8FC7" },
  "target-mismatch": { en: "the check is for another version", zh: "\u68C0\u67E5\u9488\u5BF9\u7684\u662F\u5176\u4ED6\u7248\u672C" },
  "cluster-mismatch": { en: "the check result is for another cluster", zh: "\u68C0\u67E5\u7ED3\u679C\u5C5E\u4E8E\u5176\u4ED6\u96C6\u7FA4" },
  "cluster-state": { en: "the cluster is not known to be Available", zh: "\u4E0D\u80FD\u786E\u5B9A\u96C6\u7FA4\u72B6\u6001\u4E3A Available" },
  "stale-upgrade": { en: "the newest upgrade is not the one to confirm", zh: "\u6700\u8FD1\u4E00\u6B21\u5347\u7EA7\u4E0D\u662F\u8981\u786E\u8BA4\u7684\u90A3\u4E00\u6B21" },
  "no-result": { en: "there is no check result", zh: "\u6CA1\u6709\u68C0\u67E5\u7ED3\u679C" },
  "unexplained-failure": { en: "a check failed without naming a failed item", zh: "\u6709\u68C0\u67E5\u5931\u8D25\u4F46\u6CA1\u6709\u7ED9\u51FA\u539F\u56E0" },
  "unknown-value": { en: "CCE returned a value that is not documented", zh: "\u54CD\u5E94\u4E2D\u6709\u95E8\u7981\u4E0D\u8BA4\u8BC6\u7684\u53D6\u503C" },
  "unreadable-response": { en: "a response could not be read", zh: "\u6709\u54CD\u5E94\u65E0\u6CD5\u8BFB\u53D6" },
  "api-error": { en: "a CCE API call failed", zh: "\u672A\u80FD\u4ECE CCE \u67E5\u8BE2\u5230\u7ED3\u679C" },
  "no-access": { en: "the gate has no access to CCE", zh: "\u6CA1\u6709 CCE \u7684\u8BBF\u95EE\u6743\u9650" },
  "wrong-settings": { en: "the settings are wrong", zh: "\u8BBE\u7F6E\u6709\u8BEF" },
  "policy-error": { en: "the policy cannot be used", zh: "\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528" },
  "clusters-file-error": { en: "the clusters file cannot be used", zh: "\u96C6\u7FA4\u6587\u4EF6\u65E0\u6CD5\u4F7F\u7528" },
  "upgrade-failed": { en: "the upgrade failed", zh: "\u5347\u7EA7\u5931\u8D25" },
  "upgrade-paused": { en: "the upgrade is paused", zh: "\u5347\u7EA7\u5DF2\u6682\u505C" },
  "postcheck-failed": { en: "the post-upgrade check failed", zh: "\u5347\u7EA7\u540E\u786E\u8BA4\u5931\u8D25" },
  "internal-error": { en: "the gate itself failed", zh: "\u95E8\u7981\u81EA\u8EAB\u51FA\u9519" }
};
var clauseOfName = (name) => Object.entries(CLAUSES).find(([key]) => key === name)?.[1] ?? null;
function diagnosticRuleTitle(name) {
  const clause = clauseOfName(name);
  return clause && { en: (0,_chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(clause.en), zh: clause.zh };
}




/***/ }),

/***/ 4855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ isEntryProblem),
/* harmony export */   Js: () => (/* binding */ newerUnderTarget),
/* harmony export */   SC: () => (/* binding */ reachedTarget),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cq: () => (/* binding */ expiringWaivers),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   gu: () => (/* binding */ affectsVerdict)
/* harmony export */ });
/* harmony import */ var _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);
/* harmony import */ var _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9726);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5589);
/* harmony import */ var _chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7502);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8031);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1711);
/* harmony import */ var _chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5731);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);









// lib/policy/evaluate/match.js
var keysOf = (cause, level, cluster) => ({
  check: [cause.check],
  name: [cause.name],
  kind: [cause.kind ?? ""],
  level: [level],
  group: [cause.group ?? ""],
  scope: [cause.scope],
  addon: presentOrEmpty(cause.addon?.template, cause.addon?.instanceName),
  cluster: presentOrEmpty(cluster.id, cluster.name)
});
function presentOrEmpty(...names) {
  const present = names.filter((name) => name !== null && name !== void 0);
  return present.length > 0 ? present : [""];
}
function compileMatch(match) {
  const conditions = _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_0__/* .MATCH_KEYS */ .rC.flatMap((key) => {
    const glob = match[key];
    return glob === void 0 ? [] : [{ key, matches: (0,_chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob) }];
  });
  return (keys) => conditions.every(({ key, matches }) => keys[key]?.some(matches) ?? false);
}
function indexByName(entries) {
  const numbered = entries.map((entry, order) => ({ entry, order }));
  const isPattern = ({ nameGlob }) => nameGlob === null || nameGlob.includes("*");
  const patterns = numbered.filter(({ entry }) => isPattern(entry));
  const byName = (0,_chunk_3SGDWGFV_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(numbered.filter(({ entry }) => !isPattern(entry)), ({ entry }) => entry.nameGlob);
  const patternsOnly = patterns.map(({ entry }) => entry);
  return (name) => {
    const named = byName.get(name);
    if (named === void 0)
      return patternsOnly;
    return [...patterns, ...named].sort((a, b) => a.order - b.order).map(({ entry }) => entry);
  };
}

// lib/policy/evaluate/waivers.js
var ANNOUNCED_DAYS = 14;
function invalidity(waiver, now, maxDays) {
  const days = daysLeft(waiver, now);
  if (days < 0)
    return { code: "expired", expires: waiver.expires };
  return days > maxDays ? { code: "too-far", expires: waiver.expires, days, most: maxDays } : null;
}
var daysLeft = ({ expires }, now) => ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDay */ .Iq)(expires) ?? Number.NEGATIVE_INFINITY) - (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(now);
var waiverRef = (waiver, now) => {
  const { entry, line, reason, owner, expires } = waiver;
  return { entry, line, reason, owner, expires, daysLeft: daysLeft(waiver, now) };
};
var validWaivers = ({ waivers, maxWaiverDays }, now) => waivers.filter((waiver) => invalidity(waiver, now, maxWaiverDays) === null);
var expiringWaivers = (policy, now) => validWaivers(policy, now).filter((waiver) => daysLeft(waiver, now) <= ANNOUNCED_DAYS).map((waiver) => ({ ...waiverRef(waiver, now), name: waiver.name }));
function compileWaiver(waiver) {
  const { name, fingerprint } = waiver;
  const { target, nodes: nodeGlobs, ...match } = waiver.match;
  const matchesKeys = compileMatch({ ...match, name });
  const matchesNode = nodeGlobs === void 0 ? null : (0,_chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)(nodeGlobs);
  const isCovered = (node) => matchesNode === null || presentOrEmpty(node.name, node.uid).some(matchesNode);
  return {
    waiver,
    nameGlob: name,
    matches: (fingerprintOfSource, keys, targetVersion) => matchesKeys(keys) && (target === void 0 || (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesVersion */ .y1)(target, targetVersion)) && (fingerprint === null || fingerprint === fingerprintOfSource()),
    split(nodes) {
      if (nodes.length === 0)
        return isCovered({ uid: null, name: null }) ? { covered: [], rest: [] } : null;
      const covered = nodes.filter(isCovered);
      return covered.length === 0 ? null : { covered, rest: nodes.filter((node) => !isCovered(node)) };
    }
  };
}
function applyWaivers(open, waivers, now) {
  const findings = [];
  const used = [];
  const partOf = (nodes) => ({ ...open, source: { ...open.source, nodes } });
  let left = open.source.nodes;
  for (const { waiver, split } of waivers) {
    const part = split(left);
    if (!part)
      continue;
    used.push(waiver);
    const waived = {
      decision: "waived",
      decisionIfCounted: "waived",
      rule: null,
      waiver: waiverRef(waiver, now)
    };
    findings.push({ ...partOf(part.covered), ...waived });
    if (part.rest.length === 0)
      return { findings, used };
    left = part.rest;
  }
  return { findings: [...findings, partOf(left)], used };
}

// lib/model/coverage.js
var affectsVerdict = ({ code }) => !WITHOUT_EFFECT.includes(code);
var WITHOUT_EFFECT = ["no-facts", "workflow-left-open", "own-results"];

// lib/model/fingerprint.js

function fingerprintOf(source) {
  const parts = source.type === "cause" ? ["item", ...source.signature] : [source.detail.name, source.check ?? "", source.addon?.template ?? "", ...detailKey(source.detail)];
  return `f${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)}`;
}
function detailKey(detail) {
  switch (detail.name) {
    case "not-finished":
      if (detail.of === "run" || detail.of === "cluster" || detail.of === "plan")
        return [detail.of];
      return [detail.of === "canceled" ? "task" : detail.of, detail.what];
    case "skipped-item":
      return [detail.item];
    case "target-mismatch":
      return "problem" in detail ? [detail.which, detail.problem.code] : [detail.which];
    case "cluster-state":
      return [detail.which];
    case "stale-upgrade":
      return [detail.why];
    case "no-result":
      return [detail.why];
    case "unexplained-failure":
      return [detail.of];
    case "unknown-value":
      return [detail.field, detail.item ?? "", detail.raw];
    case "unreadable-response":
    case "api-error":
      if ("plan" in detail)
        return [detail.problem.code];
      return "failure" in detail ? failureKey(detail.failure) : [];
    case "no-access":
      return "failure" in detail ? failureKey(detail.failure) : [detail.author];
    case "wrong-settings":
      return [detail.fault.input];
    case "policy-error":
    case "clusters-file-error":
      return [
        detail.fault.problem.code,
        detail.fault.about,
        ..."key" in detail.fault.problem ? [detail.fault.problem.key] : []
      ];
    case "internal-error":
      return [detail.during, detail.what ?? ""];
    case "task-errored":
    case "result-expired":
    case "no-expiry":
    case "cluster-mismatch":
    case "upgrade-failed":
    case "upgrade-paused":
    case "postcheck-failed":
      return [];
  }
}
var failureKey = ({ kind, operation, status, code }) => [
  kind,
  operation,
  String(status ?? ""),
  code ?? ""
];

// lib/model/target.js
function newerUnderTarget(asserted, live, offered) {
  const newest = (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .isExactVersion */ .Yb)(asserted) ? null : (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(asserted, offered ?? []);
  return newest !== null && (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(newest, live) > 0 ? newest : null;
}
function reachedTarget(asserted, facts) {
  const { phase, liveVersion, offeredTargets, isUpgrading } = facts;
  if (asserted === null || liveVersion === null || phase !== "Available" || isUpgrading)
    return null;
  if (!(0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesVersion */ .y1)(asserted, liveVersion))
    return null;
  const isOfferKnown = (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .isExactVersion */ .Yb)(asserted) || offeredTargets !== null;
  return isOfferKnown && newerUnderTarget(asserted, liveVersion, offeredTargets) === null ? liveVersion : null;
}

// lib/model/policy-fault.js
var ENTRY_CODES = ["cannot-lower", "cannot-waive", "expired", "too-far", "unused"];
var isEntryProblem = (problem) => ENTRY_CODES.includes(problem.code);

// lib/policy/evaluate/table.js
var STRICTNESS = ["none", "fatal", "exception", "warning", "any"];
function effectiveFailOn(requested, policyFailOn, policyIsFaulty) {
  const floor = policyFailOn ?? (policyIsFaulty ? "exception" : null);
  if (floor === null)
    return { effectiveFailOn: requested ?? "exception", ignoresNone: false };
  const isStricter = requested !== null && STRICTNESS.indexOf(requested) > STRICTNESS.indexOf(floor);
  return { effectiveFailOn: isStricter ? requested : floor, ignoresNone: requested === "none" };
}
var DECISION_TABLE = {
  fatal: {
    Exception: { Fatal: "block", Warning: "warn", Info: "warn" },
    Risk: { Fatal: "block", Warning: "warn", Info: "notice" },
    AddonRisk: { Fatal: "block", Warning: "warn", Info: "notice" }
  },
  exception: {
    Exception: { Fatal: "block", Warning: "block", Info: "block" },
    Risk: { Fatal: "block", Warning: "warn", Info: "notice" },
    AddonRisk: { Fatal: "block", Warning: "warn", Info: "notice" }
  },
  warning: {
    Exception: { Fatal: "block", Warning: "block", Info: "block" },
    Risk: { Fatal: "block", Warning: "block", Info: "notice" },
    AddonRisk: { Fatal: "block", Warning: "block", Info: "notice" }
  },
  any: {
    Exception: { Fatal: "block", Warning: "block", Info: "block" },
    Risk: { Fatal: "block", Warning: "block", Info: "block" },
    AddonRisk: { Fatal: "block", Warning: "block", Info: "block" }
  }
};
var tableFor = (failOn) => DECISION_TABLE[failOn === "none" ? "exception" : failOn];
var RAISED_ITEM = "DeprecatedApiCheck";
var effectiveLevel = (name, level) => name === RAISED_ITEM && level === "Info" ? "Warning" : level;
function cellOf({ name, kind, level, group }, failOn) {
  if (group === "ExecuteException" || level === null)
    return null;
  const row = kind ?? "AddonRisk";
  const decidedLevel = effectiveLevel(name, level);
  return { failOn, row, level: decidedLevel, decision: tableFor(failOn)[row][decidedLevel] };
}
var FAILURES = ["upgrade-failed", "postcheck-failed"];
function decideDiagnostic({ detail }) {
  if (FAILURES.includes(detail.name))
    return "block";
  if (detail.name !== "policy-error" || !isEntryProblem(detail.fault.problem))
    return "inconclusive";
  return detail.fault.problem.code === "unused" ? "notice" : "warn";
}
var isReportedByCce = (source) => source.type === "cause" || source.item !== null || FAILURES.includes(source.detail.name);
var isProtected = ({ kind, level }) => kind === "Exception" || kind === null && level === "Fatal";

// lib/policy/evaluate/rules.js
var compileRule = (rule) => ({
  rule,
  nameGlob: rule.match.name ?? null,
  matches: compileMatch(rule.match)
});
function applyRules(rules, cause, keys, byTable) {
  const matched = rules.filter(({ matches }) => matches(keys)).map(({ rule }) => rule);
  const deciding = matched.find((rule) => !isProtected(cause) || !(0,_chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_6__/* .isMilder */ .gJ)(rule.decision, byTable));
  if (deciding === void 0)
    return { decision: byTable, rule: null, matched, refused: matched };
  const { entry, line, decision, reason } = deciding;
  const refused = matched.slice(0, matched.indexOf(deciding));
  return { decision, rule: { entry, line, decision, reason }, matched, refused };
}
function lowersOnlyProtected({ match, decision }, failOn) {
  const matches = compileMatch({ check: match.check, kind: match.kind, level: match.level });
  const cells = [..._chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW, null].flatMap((kind) => _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.map((level) => ({ kind, level }))).filter(({ kind, level }) => matches({ check: [kind === null ? "addons" : "precheck"], kind: [kind ?? ""], level: [level] }));
  const isLowered = ({ kind, level }) => (0,_chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_6__/* .isMilder */ .gJ)(decision, tableFor(failOn)[kind ?? "AddonRisk"][level]);
  return cells.length > 0 && cells.every((cell) => isProtected(cell) && isLowered(cell));
}

// lib/policy/evaluate/usage.js
var EntryUse = class {
  #used = /* @__PURE__ */ new Set();
  #refused = /* @__PURE__ */ new Map();
  record({ entry }) {
    this.#used.add(entry);
  }
  isUsed = ({ entry }) => this.#used.has(entry);
  refuse({ entry }, item) {
    this.#refused.set(entry, (this.#refused.get(entry) ?? /* @__PURE__ */ new Set()).add(item));
  }
  refusedItems = ({ entry }) => [...this.#refused.get(entry) ?? []].sort();
};
function policyUsage(clusters, { rules, waivers, maxWaiverDays }, usage, failOn, now) {
  const refusal = (one, code, isVoid) => {
    const items = usage.refusedItems(one);
    return isVoid || items.length > 0 ? { code, items } : null;
  };
  const entries = [
    ...rules.map((rule) => {
      const problem = refusal(rule, "cannot-lower", lowersOnlyProtected(rule, failOn));
      return { entry: rule, about: Object.values(rule.match).join(" "), match: rule.match, problem };
    }),
    ...waivers.map((waiver) => {
      const problem = invalidity(waiver, now, maxWaiverDays) ?? refusal(waiver, "cannot-waive", false);
      return { entry: waiver, about: waiver.name, match: waiver.match, problem };
    })
  ];
  const isElsewhere = elsewhereTest(clusters);
  const idle = entries.filter(({ entry, problem }) => problem === null && !usage.isUsed(entry));
  const elsewhere = new Set(idle.filter(({ match }) => isElsewhere(match)));
  const results = clusters.flatMap((cluster) => cluster.results);
  const isSeenWhole = results.length > 0 && results.every(wasSeenWhole) && !clusters.some(({ gaps }) => gaps.some(affectsVerdict));
  const unused = isSeenWhole ? idle.filter((one) => !elsewhere.has(one)) : [];
  const faults = [...entries, ...unused.map((one) => ({ ...one, problem: { code: "unused" } }))].flatMap(({ entry: { entry: at, line }, about, problem }) => problem ? [{ at, line, column: null, about, problem }] : []);
  return { faults, elsewhere: [...elsewhere].map(({ entry }) => entry.entry) };
}
function elsewhereTest(clusters) {
  const results = clusters.flatMap((cluster) => cluster.results);
  const names = clusters.flatMap(({ results: clusterResults, subject, facts }) => clusterResults.flatMap(({ clusterId }) => presentOrEmpty(clusterId ?? subject.clusterId, facts.name)));
  const checks = results.map(({ check }) => check);
  const targets = [...results, ...clusters.map(({ subject }) => subject)].map(({ targetVersion }) => targetVersion);
  const matchesNone = (glob, texts) => glob !== void 0 && texts.length > 0 && !texts.some((0,_chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob));
  return ({ cluster, check, target }) => matchesNone(cluster, names) || matchesNone(check, checks) || target !== void 0 && !targets.some((version) => (0,_chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesVersion */ .y1)(target, version));
}
var wasSeenWhole = ({ decides, diagnostics, gaps }) => decides && !gaps.some(affectsVerdict) && diagnostics.every(({ detail }) => detail.name === "skipped-item");

// lib/policy/evaluate/index.js
function evaluate({ clusters: collected, runDiagnostics, requestedFailOn, now }, { file, policy, state, faults }) {
  const strictness = effectiveFailOn(requestedFailOn, policy.failOn, state === "faulty");
  const terms = {
    rulesFor: indexByName(policy.rules.map(compileRule)),
    waiversFor: indexByName(validWaivers(policy, now).map(compileWaiver)),
    failOn: strictness.effectiveFailOn,
    now,
    usage: new EntryUse()
  };
  const clusters = collected.map((cluster) => evaluateCluster(cluster, terms));
  const usage = policyUsage(collected, policy, terms.usage, terms.failOn, now);
  const allFaults = [...faults, ...usage.faults.map((fault) => ({ file, ...fault }))];
  const runFindings = [
    ...runDiagnostics,
    ...allFaults.map((fault) => (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnostic */ .YK)(null, { name: "policy-error", fault }))
  ].map((source) => findingOf(source, decideDiagnostic(source)));
  const verdict = (0,_chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_6__/* .worstVerdict */ .zP)([
    ...clusters.map((cluster) => cluster.verdict),
    ...runFindings.map(({ decision }) => verdictOf([decision], false))
  ]);
  const { elsewhere: entriesElsewhere } = usage;
  return {
    ...strictness,
    clusters,
    runFindings,
    verdict,
    entriesElsewhere,
    expiringWaivers: expiringWaivers(policy, now)
  };
}
var verdictOf = (decisions, isIncomplete) => (0,_chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_6__/* .worstVerdict */ .zP)([
  ...decisions.map((decision) => decision === "block" || decision === "inconclusive" ? decision : "warn"),
  isIncomplete ? "warn" : "pass"
]);
var isGreen = (verdict, failOn, isRefused, isExcused) => !isRefused && (isExcused || failOn === "none" || !(0,_chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_6__/* .isRed */ .iI)(verdict));
var findingOf = (source, decision) => ({
  source,
  decision,
  decides: true,
  decisionIfCounted: decision,
  cell: null,
  rule: null,
  waiver: null
});
function evaluateCluster(cluster, terms) {
  const results = cluster.results.map((result) => evaluateResult(result, cluster, terms));
  const { subject, facts, diagnostics } = cluster;
  const findings = diagnostics.map((one) => findingOf(one, decideDiagnostic(one)));
  const decisions = findings.map(({ decision }) => decision);
  const isReached = results.every(({ result, verdict }) => result.check === "plan" && !isOpenVerdict(verdict)) && reachedTarget(subject.targetVersion, facts) !== null;
  const isUncovered = results.length > 0 && cluster.gaps.some(affectsVerdict);
  const seen = isReached ? "not-applicable" : (0,_chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_6__/* .worstVerdict */ .zP)(results.map((one) => one.verdict));
  const own = decisions.length > 0 || isUncovered ? [verdictOf(decisions, isUncovered)] : [];
  return { cluster, findings, results, verdict: (0,_chunk_K3DTDSE4_js__WEBPACK_IMPORTED_MODULE_6__/* .worstVerdict */ .zP)([seen, ...own]) };
}
function evaluateResult(result, { subject, facts }, terms) {
  const taskTarget = result.check === "addons" ? null : result.targetVersion;
  const about = {
    cluster: { id: result.clusterId ?? subject.clusterId, name: facts.name },
    targetVersion: taskTarget ?? subject.targetVersion
  };
  const findings = [
    ...result.diagnostics.flatMap((one) => evaluateDiagnostic(one, about, terms)),
    ...result.causes.flatMap((cause) => evaluateCause(cause, about, terms))
  ].map((finding) => result.decides || !isReportedByCce(finding.source) ? finding : shownOnly(finding));
  const decisions = findings.map(({ decision }) => decision);
  const isIncomplete = result.gaps.some(affectsVerdict);
  const isEmpty = !result.applies && decisions.length === 0 && !isIncomplete;
  return { result, findings, verdict: isEmpty ? "not-applicable" : verdictOf(decisions, isIncomplete) };
}
var isOpenVerdict = (verdict) => verdict !== "pass" && verdict !== "not-applicable";
function evaluateCause(cause, about, terms) {
  const { failOn, usage } = terms;
  const cell = cellOf(cause, failOn);
  if (cell === null)
    return [findingOf(cause, "inconclusive")];
  const keys = keysOf(cause, cell.level, about.cluster);
  const { decision, rule, matched, refused } = applyRules(terms.rulesFor(cause.name), cause, keys, cell.decision);
  for (const entry of matched)
    usage.record(entry);
  for (const entry of refused)
    usage.refuse(entry, cause.name);
  const finding = { ...findingOf(cause, decision), cell, rule };
  const waivers = waiversOf(cause, cause.name, keys, about, terms);
  if ((0,_chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_8__/* .isWaivable */ .u)(cause))
    return waive(finding, waivers, terms);
  for (const { waiver, split } of waivers)
    if (split(cause.nodes))
      usage.refuse(waiver, cause.name);
  return [finding];
}
function evaluateDiagnostic(source, about, terms) {
  const { detail } = source;
  const finding = findingOf(source, decideDiagnostic(source));
  if (detail.name !== "skipped-item")
    return [finding];
  const cluster = presentOrEmpty(about.cluster.id, about.cluster.name);
  const keys = { check: ["precheck"], name: [detail.item], addon: [""], cluster };
  const waivers = waiversOf(source, detail.item, keys, about, terms);
  return waive(finding, waivers, terms);
}
function waiversOf(source, name, keys, { targetVersion }, { waiversFor }) {
  let known;
  const fingerprint = () => known ??= fingerprintOf(source);
  return waiversFor(name).filter(({ matches }) => matches(fingerprint, keys, targetVersion));
}
function waive(open, waivers, { now, usage }) {
  const { findings, used } = applyWaivers(open, waivers, now);
  for (const waiver of used)
    usage.record(waiver);
  return findings;
}
var shownOnly = (finding) => ({
  ...finding,
  decision: "notice",
  decides: false,
  rule: null,
  waiver: null
});




/***/ }),

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ EXPECTED_FORMS),
/* harmony export */   g: () => (/* binding */ wholeFileFault)
/* harmony export */ });
// lib/model/file-fault.js
var EXPECTED_FORMS = ["date", "glob", "version", "fingerprint", "filled", "days", "link", "narrowing"];
var wholeFileFault = (file, problem) => ({
  file,
  line: null,
  column: null,
  at: "",
  about: "",
  problem
});




/***/ })

};
