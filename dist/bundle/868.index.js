export const id = 868;
export const ids = [868];
export const modules = {

/***/ 2818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Id: () => (/* binding */ EMPTY_BLOCK),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
// lib/text/budget.js
var utf8Bytes = (text) => Buffer.byteLength(text, "utf8");
var frame = (text) => ({ head: text, rows: [], tail: "", more: () => "" });
var EMPTY_BLOCK = frame("");
function fitBlocks(blocks, budget) {
  const frames = blocks.map(({ head, rows, tail, more }) => head + tail + more(rows.length));
  let left = budget - utf8Bytes(frames.join(""));
  return blocks.map((block) => {
    let kept = 0;
    for (const row of block.rows) {
      const size = utf8Bytes(row);
      if (size > left)
        break;
      left -= size;
      kept++;
    }
    const leftOut = block.rows.length - kept;
    return block.head + block.rows.slice(0, kept).join("") + (leftOut > 0 ? block.more(leftOut) : "") + block.tail;
  }).join("");
}
function clipBytes(text, bytes) {
  const head = Buffer.from(text, "utf8").subarray(0, bytes);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(head, { stream: true });
}




/***/ }),

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   O: () => (/* binding */ explainLine)
/* harmony export */ });
// lib/report/explain.js
var cellText = ({ failOn, row, level, decision }) => `fail-on ${failOn}, ${row === "AddonRisk" ? "add-on risk" : row} \xD7 ${level}: ${decision}`;
function deciderText({ name, cell, rule, waiver }) {
  if (waiver)
    return `${waiver.entry} of the policy (line ${waiver.line}; ${waiver.owner}, until ${waiver.expires})`;
  if (rule)
    return `${rule.entry} of the policy (line ${rule.line})`;
  if (name === "policy-error")
    return "the policy itself";
  return cell ? `the decision table (${cellText(cell)})` : "the gate itself";
}
function explainLine(finding) {
  const { decision, name, kind, level, group, fingerprint } = finding;
  const item = kind || level ? ` (${[kind, level, group].filter(Boolean).join(", ")})` : "";
  const counts = finding.decides ? "" : ", but its result does not count";
  return `decided: ${decision} for ${name}${item} by ${deciderText(finding)}${counts} [${fingerprint}]`;
}




/***/ }),

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   DA: () => (/* binding */ unknownItems),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   FV: () => (/* binding */ fromRanges),
/* harmony export */   G8: () => (/* binding */ verdictHeading),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   L6: () => (/* binding */ shortenedNote),
/* harmony export */   MC: () => (/* binding */ addons),
/* harmony export */   PE: () => (/* binding */ CARD),
/* harmony export */   Qd: () => (/* binding */ categoryOf),
/* harmony export */   Rh: () => (/* binding */ skipLists),
/* harmony export */   Y: () => (/* binding */ pageData),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   _5: () => (/* binding */ removedApis),
/* harmony export */   __: () => (/* binding */ upgradeProgress),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   ii: () => (/* binding */ nodePools),
/* harmony export */   kr: () => (/* binding */ notCovered),
/* harmony export */   lD: () => (/* binding */ PAGE_GROUPS),
/* harmony export */   n8: () => (/* binding */ fitPage),
/* harmony export */   qP: () => (/* binding */ sectionBlocks),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   qv: () => (/* binding */ orderedCauses),
/* harmony export */   tT: () => (/* binding */ identities),
/* harmony export */   vC: () => (/* binding */ proposal),
/* harmony export */   wr: () => (/* binding */ adviceOf2),
/* harmony export */   ym: () => (/* binding */ allSections)
/* harmony export */ });
/* harmony import */ var _chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7010);
/* harmony import */ var _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7389);
/* harmony import */ var _chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7924);
/* harmony import */ var _chunk_LEP4RTPK_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4196);
/* harmony import */ var _chunk_6KZ2BEY3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5378);
/* harmony import */ var _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3606);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2818);
/* harmony import */ var _chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8182);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3592);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7859);
/* harmony import */ var _chunk_I2AJL7AA_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9967);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2335);













// lib/messages/html-card.js
var CARD = {
  ..._chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .DECISIONS */ .Yv,
  shown: { en: "Does not count", zh: "\u4E0D\u8BA1\u5165\u7ED3\u8BBA" },
  fixFirst: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .FIX_FIRST */ .xI,
  undecided: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDECIDED */ .Cz,
  confirm: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIRM */ .nG,
  notes: { en: "Notes and waived risks", zh: "\u63D0\u793A\u4E0E\u5DF2\u8C41\u514D\u7684\u98CE\u9669" },
  others: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_COUNTED */ .H2,
  othersWhy: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_COUNTED_WHY */ .gO,
  isNew: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .NEW */ .dy,
  isKnown: { en: "Known", zh: "\u5DF2\u6709" },
  guess: { en: "a guess", zh: "\u63A8\u6D4B" },
  guessed: {
    en: "This check item is not documented. The title and advice are a guess based on its message; check that they apply.",
    zh: "\u8BE5\u68C0\u67E5\u9879\u6CA1\u6709\u516C\u5F00\u6587\u6863\u3002\u6807\u9898\u548C\u5EFA\u8BAE\u662F\u6839\u636E\u68C0\u67E5\u4FE1\u606F\u63A8\u6D4B\u7684\uFF0C\u8BF7\u5148\u6838\u5B9E\u662F\u5426\u9002\u7528\u3002"
  },
  unknown: {
    en: "Nothing is documented about this check item beyond its own message.",
    zh: "\u9664\u68C0\u67E5\u4FE1\u606F\u672C\u8EAB\u5916\uFF0C\u6CA1\u6709\u8BE5\u68C0\u67E5\u9879\u7684\u8D44\u6599\u3002"
  },
  doThis: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .DO_THIS */ .X9,
  guide: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .GUIDE */ .xV,
  meaning: { en: "What it means", zh: "\u5F71\u54CD" },
  commands: { en: "Useful commands", zh: "\u5E38\u7528\u547D\u4EE4" },
  more: { en: "Why, commands and fingerprint", zh: "\u5224\u5B9A\u4F9D\u636E\u3001\u547D\u4EE4\u4E0E\u6307\u7EB9" },
  whyOnly: { en: "Why, and fingerprint", zh: "\u5224\u5B9A\u4F9D\u636E\u4E0E\u6307\u7EB9" },
  decidedBy: { en: "Decided by", zh: "\u5224\u5B9A\u4F9D\u636E" },
  byTable: (cell) => ({ en: `the decision table (${cell})`, zh: `\u5224\u5B9A\u8868\uFF08${cell}\uFF09` }),
  byRule: (entry, line) => ({
    en: `${entry} of the policy, line ${line}`,
    zh: `\u7B56\u7565\u6587\u4EF6\u7684 ${entry}\uFF08\u7B2C ${line} \u884C\uFF09`
  }),
  byGate: { en: "the gate itself", zh: "\u95E8\u7981\u81EA\u8EAB\u7684\u89C4\u5219" },
  byPolicy: { en: "the policy itself", zh: "\u7B56\u7565\u6587\u4EF6\u672C\u8EAB" },
  waivedBy: (owner, expires, left) => ({
    en: `Waived by ${owner} until ${expires}, ${left}`,
    zh: `\u7531 ${owner} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${expires}\uFF08${left}\uFF09`
  }),
  daysLeft: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .daysLeft */ ._v,
  reason: (reason) => ({ en: `. Reason: ${reason}`, zh: `\u3002\u7406\u7531\uFF1A${reason}` }),
  errorCodes: { en: "Error codes", zh: "\u9519\u8BEF\u7801" },
  group: { en: "Group", zh: "\u68C0\u67E5\u5206\u7EC4" },
  fingerprint: { en: "Fingerprint", zh: "\u6307\u7EB9" },
  changed: { en: "Changed fields (values are not shown)", zh: "\u88AB\u4FEE\u6539\u7684\u5B57\u6BB5\uFF08\u4E0D\u663E\u793A\u5176\u503C\uFF09" },
  called: { en: "Still called", zh: "\u4ECD\u5728\u8C03\u7528" },
  calledBy: { en: "by", zh: "\u8C03\u7528\u65B9" },
  moreApis: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)} more under Removed APIs`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)} \u4E2A\uFF0C\u89C1\u201C\u5DF2\u79FB\u9664\u7684 API\u201D`
  }),
  nodes: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .nodes */ .a9,
  andMore: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v,
  allNodes: (count) => ({
    en: `All ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "node")}`,
    zh: `\u5168\u90E8 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9`
  }),
  ownMessages: (count) => ({
    en: `What ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "node")} ${count === 1 ? "says" : "say"}`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u5404\u81EA\u7684\u63D0\u793A\u4FE1\u606F`
  }),
  moreInReport: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .moreInReport */ .h6,
  addon: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .ADDON */ .jf,
  cluster: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .CLUSTER */ .Bs,
  theCluster: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .THE_CLUSTER */ .rN,
  thisRun: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .THIS_RUN */ .bO,
  where: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .WHERE */ .gR,
  copy: { en: "Copy", zh: "\u590D\u5236" },
  colon: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH,
  bracketed: _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .bracketed */ .Em,
  copyFingerprint: { en: "Copy fingerprint", zh: "\u590D\u5236\u6307\u7EB9" }
};

// lib/messages/policy.js
var POLICY = {
  canChangeItself: {
    en: "The policy was read from the workspace (`policy-source: workspace`), so this pull request can change the policy that it is judged by.",
    zh: "\u7B56\u7565\u662F\u4ECE\u5DE5\u4F5C\u533A\u8BFB\u53D6\u7684\uFF08`policy-source: workspace`\uFF09\uFF0C\u56E0\u6B64\u6B64\u62C9\u53D6\u8BF7\u6C42\u53EF\u4EE5\u4FEE\u6539\u7528\u6765\u5224\u5B9A\u5B83\u81EA\u5DF1\u7684\u7B56\u7565\u3002"
  },
  none: { en: "No policy file: only the decision table applied.", zh: "\u6CA1\u6709\u7B56\u7565\u6587\u4EF6\uFF1A\u4EC5\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002" },
  noneOn: (branch, ref, commit) => ({
    en: `No policy file on ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(branch).en} ${ref}${commit ? ` at ${commit}` : ""}: only the decision table applied.`,
    zh: `${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(branch).zh} ${ref}${commit ? `\uFF08\u63D0\u4EA4 ${commit}\uFF09` : ""}\u4E0A\u6CA1\u6709\u7B56\u7565\u6587\u4EF6\uFF1A\u4EC5\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002`
  }),
  strictness: { en: "Strictness", zh: "\u4E25\u683C\u7A0B\u5EA6" },
  onBranch: (branch, ref, commit) => ({
    en: ` of ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(branch).en} ${ref}${commit ? ` at ${commit}` : ""}`,
    zh: `\uFF08${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(branch).zh} ${ref}${commit ? `\uFF0C\u63D0\u4EA4 ${commit}` : ""}\uFF09`
  }),
  contents: ({ failOn, rules: rules2, waivers: waivers2 }) => ({
    en: [...failOn ? [`fail-on at least ${failOn}`] : [], (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .aO)(rules2).en, (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .waivers */ .sy)(waivers2).en].join(", "),
    zh: [...failOn ? [`fail-on \u81F3\u5C11\u4E3A ${failOn}`] : [], (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .aO)(rules2).zh, (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .waivers */ .sy)(waivers2).zh].join("\uFF0C")
  }),
  faulty: {
    en: "The policy cannot be used, so only the decision table applied, and the verdict cannot be better than \u201CCannot decide\u201D.",
    zh: "\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528\uFF0C\u56E0\u6B64\u53EA\u6309\u5224\u5B9A\u8868\u5224\u5B9A\uFF0C\u7ED3\u8BBA\u6700\u597D\u4E5F\u53EA\u80FD\u662F\u201C\u65E0\u6CD5\u5224\u5B9A\u201D\u3002"
  },
  ignoresNone: (failOn, isFaulty) => isFaulty ? {
    en: "The input `fail-on: none` is ignored, because the policy cannot be read.",
    zh: "\u8BBE\u7F6E\u4E2D\u7684 `fail-on: none` \u4E0D\u751F\u6548\uFF1A\u7B56\u7565\u65E0\u6CD5\u8BFB\u53D6\u3002"
  } : {
    en: `The input \`fail-on: none\` is ignored, because the policy sets ${failOn}.`,
    zh: `\u8BBE\u7F6E\u4E2D\u7684 \`fail-on: none\` \u4E0D\u751F\u6548\uFF1A\u7B56\u7565\u89C4\u5B9A\u4E3A ${failOn}\u3002`
  },
  expiring: ({ name, owner, expires, daysLeft: daysLeft2, line }) => ({
    en: `The waiver for ${name} (${owner}, line ${line}) expires on ${expires}: ${(0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .daysLeft */ ._v)(daysLeft2).en}.`,
    zh: `\u5BF9 ${name} \u7684\u8C41\u514D\uFF08${owner}\uFF0C\u7B2C ${line} \u884C\uFF09\u5C06\u4E8E ${expires} \u5230\u671F\uFF1A${(0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .daysLeft */ ._v)(daysLeft2).zh}\u3002`
  }),
  elsewhere: (entries) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(entries, "entry applies", "entries apply")} to other clusters, targets or checks.`,
    zh: `\u5176\u4E2D ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(entries)} \u6761\u9488\u5BF9\u5176\u4ED6\u96C6\u7FA4\u3001\u76EE\u6807\u7248\u672C\u6216\u68C0\u67E5\u3002`
  }),
  proposal: (state) => PROPOSALS[state],
  moreFaults: (count) => ({
    en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, "more fault")}`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)} \u5904\u9519\u8BEF`
  }),
  skipList: { en: "Skip list for CCE", zh: "CCE \u8DF3\u8FC7\u6E05\u5355" },
  skipListHow: {
    en: "CCE runs its own check before the upgrade. It stops at every risk, also at a waived one, and so does `terraform apply`, unless the check skips exactly these items. Confirm each risk before you use the list:",
    zh: "CCE \u5728\u5347\u7EA7\u524D\u4F1A\u6267\u884C\u81EA\u5DF1\u7684\u68C0\u67E5\uFF0C\u9047\u5230\u4EFB\u4F55\u98CE\u9669\u9879\u90FD\u4F1A\u505C\u6B62\uFF08`terraform apply` \u4E5F\u4F1A\u505C\u6B62\uFF09\uFF0C\u5DF2\u8C41\u514D\u7684\u4E5F\u4E0D\u4F8B\u5916\uFF0C\u9664\u975E\u8BA9\u5B83\u8DF3\u8FC7\u4EE5\u4E0B\u68C0\u67E5\u9879\u3002\u4F7F\u7528\u8BE5\u6E05\u5355\u4E4B\u524D\uFF0C\u8BF7\u5148\u9010\u4E00\u786E\u8BA4\u8FD9\u4E9B\u98CE\u9669\uFF1A"
  },
  json: { en: "`skippedCheckItemList` as JSON, for the API", zh: "`skippedCheckItemList` \u7684 JSON\uFF08\u7528\u4E8E API\uFF09" },
  terraform: {
    en: "For Terraform, `huaweicloud_cce_cluster_upgrade`",
    zh: "Terraform\uFF08`huaweicloud_cce_cluster_upgrade`\uFF09"
  },
  skipListLeftOut: {
    en: "The skippedCheckItemList is not shown here; report.json has it.",
    zh: "\u6B64\u5904\u7701\u7565\u4E86 skippedCheckItemList\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002"
  }
};
var PROPOSALS = {
  "in-force": {
    en: "The checked-out policy differs from the policy that this run used. It would decide the same results as follows:",
    zh: "\u68C0\u51FA\u4EE3\u7801\u4E2D\u7684\u7B56\u7565\u4E0E\u5B9E\u9645\u4F7F\u7528\u7684\u7B56\u7565\u4E0D\u540C\u3002\u5BF9\u540C\u6837\u7684\u68C0\u67E5\u7ED3\u679C\uFF0C\u5B83\u4F1A\u8FD9\u6837\u5224\u5B9A\uFF1A"
  },
  absent: {
    en: "The base branch has a policy, and the checkout has none. Without a policy, the same results would be decided as follows:",
    zh: "\u68C0\u51FA\u7684\u4EE3\u7801\u4E2D\u6CA1\u6709\u7B56\u7565\uFF0C\u800C\u57FA\u51C6\u5206\u652F\u6709\u3002\u6CA1\u6709\u7B56\u7565\u65F6\uFF0C\u540C\u6837\u7684\u68C0\u67E5\u7ED3\u679C\u4F1A\u662F\uFF1A"
  },
  faulty: {
    en: "The checked-out policy cannot be used: once merged, every run would fail.",
    zh: "\u68C0\u51FA\u4EE3\u7801\u4E2D\u7684\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528\uFF1A\u5408\u5E76\u4E4B\u540E\uFF0C\u6BCF\u6B21\u8FD0\u884C\u90FD\u4F1A\u5931\u8D25\u3002"
  }
};

// lib/report/html/data.js
var NAME_UNITS = 200;
var TEXT_UNITS = 4e3;
var URL_UNITS = 500;
var LISTED = 200;
var shortName = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(text), NAME_UNITS);
var nameOrNull = (text) => text === null ? null : shortName(text);
var names = (texts) => texts.slice(0, LISTED).map(shortName);
var clippedText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(text), TEXT_UNITS);
function pageData(report) {
  const ids = /* @__PURE__ */ new Set([...report.clusters.map(({ id }) => id), ...report.findings.map((one) => one.clusterId)]);
  const clusterIds = [...ids].filter((id) => id !== null);
  const clusterNames = new Map(report.clusters.map(({ id, name }) => [id, name]));
  const nodes2 = createTable(([{ uid, name }, cluster]) => {
    return [shortName(name ?? uid ?? "?"), nameOrNull(name && uid), cluster];
  }, ([{ uid, name }, cluster]) => `${cluster} ${uid} ${name}`);
  const advice = createTable(adviceOf, (finding) => JSON.stringify(adviceOf(finding)));
  const findings = report.findings.map((finding) => {
    const cluster = finding.clusterId === null ? null : clusterIds.indexOf(finding.clusterId);
    const indexOf = (node) => nodes2.indexOf([node, cluster]);
    const indexes = new Set(finding.nodes.map(indexOf));
    const ranges = toRanges([...indexes].sort((a, b) => a - b));
    return { ...pageFinding(finding, cluster, advice.indexOf(finding), ranges), own: ownMessages(finding, indexOf) };
  });
  return {
    language: report.language,
    clusters: clusterIds.map((id) => shortName(clusterNames.get(id) ?? id)),
    nodes: nodes2.rows,
    advice: advice.rows,
    findings
  };
}
function createTable(rowOf, keyOf) {
  const rows = [];
  const indexes = /* @__PURE__ */ new Map();
  const indexOf = (source) => {
    const key = keyOf(source);
    const index = indexes.get(key) ?? rows.push(rowOf(source)) - 1;
    indexes.set(key, index);
    return index;
  };
  return { rows, indexOf };
}
var adviceOf = (finding) => ({
  title: shortName(finding.title),
  meaning: clippedText(finding.meaning),
  fix: clippedText(finding.fix),
  who: finding.who,
  commands: finding.commands.map(clippedText),
  docUrl: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(finding.docUrl), URL_UNITS),
  match: finding.match,
  advice: finding.advice
});
function pageFinding(finding, cluster, advice, nodes2) {
  const { fingerprint, check, scope, decision, decides, addon, location, status, cell, rule, waiver } = finding;
  const risk = (0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .readRisk */ .WD)(finding);
  const { kind, level, group } = scope === "gate" ? { kind: null, level: null, group: null } : finding;
  return {
    fingerprint,
    check,
    scope,
    decision,
    decides,
    status,
    cluster,
    advice,
    nodes: nodes2,
    name: shortName(finding.name),
    kind: nameOrNull(kind),
    level: nameOrNull(level),
    group: nameOrNull(group),
    message: clippedText(finding.message),
    errorCodes: names(finding.errorCodes),
    addon: addon && shortName(addon.template ?? addon.instanceName ?? addon.instanceId ?? "?"),
    addonTarget: nameOrNull(addon?.targetVersion ?? null),
    named: names([...risk.addons, ...risk.nodes]),
    fields: names(risk.changedFields),
    apis: risk.removedApis.slice(0, LISTED).map(({ url, userAgent }) => [shortName(url), shortName(userAgent)]),
    location: location && `${shortName(location.file)}:${location.line}`,
    cell: cell && shortName((0,_chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_7__/* .cellText */ .I)(cell)),
    rule: rule && { ...rule, entry: shortName(rule.entry), reason: rule.reason && clippedText(rule.reason) },
    waiver: waiver && {
      ...waiver,
      entry: shortName(waiver.entry),
      reason: clippedText(waiver.reason),
      owner: shortName(waiver.owner)
    }
  };
}
function ownMessages(finding, indexOf) {
  const common = clippedText(finding.message).split(_chunk_LEP4RTPK_js__WEBPACK_IMPORTED_MODULE_8__/* .DIFFERENT */ .m);
  return finding.nodes.flatMap((node) => {
    if (node.message === void 0)
      return [];
    const message = clippedText(node.message);
    return [[indexOf(node), ...textsBetween(common, message) ?? [null, message]]];
  });
}
function textsBetween(parts, text) {
  const [first = "", ...others] = parts;
  if (others.length === 0 || !text.startsWith(first))
    return null;
  const texts = [];
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? text.length - part.length : text.indexOf(part, at);
    if (found < at || isLast && !text.endsWith(part))
      return null;
    texts.push(text.slice(at, found));
    at = found + part.length;
  }
  return texts;
}
function messageOf([, ...texts], common) {
  const [first, whole] = texts;
  if (first === null)
    return whole ?? "";
  return common.split(_chunk_LEP4RTPK_js__WEBPACK_IMPORTED_MODULE_8__/* .DIFFERENT */ .m).map((part, index) => part + (texts[index] ?? "")).join("");
}
function toRanges(indexes) {
  const ranges = [];
  let next = -1;
  for (const index of indexes) {
    if (index === next)
      ranges[ranges.length - 1] = (ranges.at(-1) ?? 0) + 1;
    else
      ranges.push(index, 1);
    next = index + 1;
  }
  return ranges;
}
function fromRanges(ranges) {
  const indexes = [];
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    for (let index = start; index < start + (ranges[at + 1] ?? 0); index++)
      indexes.push(index);
  }
  return indexes;
}
var scriptJson = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

// lib/report/html/grouping.js
var CATEGORIES = [..._chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_9__/* .DECISIONS */ .Yv, "shown"];
var categoryOf = ({ decides, decision }) => decides ? decision : "shown";
var PAGE_GROUPS = [
  { title: "fixFirst", categories: ["block"] },
  { title: "undecided", categories: ["inconclusive"] },
  { title: "confirm", categories: ["warn"] },
  { title: "notes", categories: ["notice", "waived"] },
  { title: "others", categories: ["shown"] }
];
var groupOf = (finding) => PAGE_GROUPS.find(({ categories }) => categories.includes(categoryOf(finding)));
var orderedCauses = (data) => PAGE_GROUPS.flatMap((group) => [...data.findings.entries()].filter(([, finding]) => groupOf(finding) === group).map(([index]) => index));
function causesByNode(data, indexes) {
  const byNode = data.nodes.map(() => []);
  for (const index of indexes)
    for (const node of fromRanges(data.findings[index]?.nodes ?? []))
      byNode[node]?.push(index);
  return byNode;
}
function worstOf(indexes, data) {
  let worst = CATEGORIES.length;
  for (const index of indexes) {
    const finding = data.findings[index];
    if (finding)
      worst = Math.min(worst, CATEGORIES.indexOf(categoryOf(finding)));
  }
  return CATEGORIES[worst] ?? null;
}
function adviceOf2({ advice, name }, data) {
  const found = data.advice[advice];
  if (found === void 0)
    throw new Error(`No advice for ${name}`);
  return found;
}
var titleOf = (finding, data) => finding === void 0 ? "" : adviceOf2(finding, data).title || finding.name;
var RANDOM = /^[bcdfghjklmnpqrstvwxz]{5}$/;
var IP = /^\d+\.\d+\.\d+\.\d+$/;
function poolOf(name) {
  const host = IP.test(name) ? name : name.replace(/\..*$/s, "");
  const separator = Math.max(...["-", "_", ".", ":"].map((sign) => host.lastIndexOf(sign)));
  const last = host.slice(separator + 1);
  if (separator >= 0 && (/\d/.test(last) || RANDOM.test(last)))
    return `${host.slice(0, separator + 1)}*`;
  return host.replace(/(^|\D)\d+$/, "$1*");
}
function poolsOf(nodes2) {
  const pools = /* @__PURE__ */ new Map();
  for (const [index, [name, , cluster]] of nodes2.entries()) {
    const pattern = poolOf(name);
    const key = `${cluster} ${pattern}`;
    const pool = pools.get(key);
    if (pool)
      pool.nodes.push(index);
    else
      pools.set(key, { pattern, cluster, nodes: [index] });
  }
  const all = [...pools.values()];
  const single = all.filter((pool) => pool.nodes.length === 1).flatMap((pool) => pool.nodes);
  return [
    ...all.filter((pool) => pool.nodes.length > 1).sort((a, b) => b.nodes.length - a.nodes.length),
    ...single.length > 0 ? [{ pattern: null, cluster: null, nodes: single }] : []
  ];
}

// lib/report/sections.js
var allSections = (context) => [removedApis, changes, addons, upgradeProgress, policy, proposal, skipLists, notCovered, passed].map((section) => section(context)).filter((section) => section !== null);
var linesOf = (...lines) => ({ type: "lines", lines });
var listOf = (entries, look = "plain-list") => {
  return { type: "list", look, entries };
};
var URL_UNITS2 = 300;
function removedApis({ report, t }) {
  const calls = report.findings.flatMap((finding) => finding.decides ? (0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .readRisk */ .WD)(finding).removedApis : []);
  if (calls.length === 0)
    return null;
  const rows = calls.map(({ url, userAgent }) => [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(url, URL_UNITS2), (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(userAgent, URL_UNITS2)]);
  const [title, columns] = [_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.removedApis, [_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.requestPath, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.userAgent]];
  const table = { type: "table", caption: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.removedCalls, columns, rows };
  return { id: "removed-apis", title, content: [table, linesOf(t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.auditWindow))] };
}
function changeCounts({ report, t }) {
  const { new: fresh, resolved } = report.counts;
  const known = report.findings.filter(({ status }) => status === "known").length;
  const counts = [_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGES */ .Y6.fresh(fresh ?? 0), _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGES */ .Y6.resolved(resolved ?? 0), _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGES */ .Y6.known(known)];
  return `\u{1F195} ${counts.map(t).join(" \xB7 ")}`;
}
function changes(context) {
  const { counts, resolved } = context.report;
  if (counts.new === null || counts.resolved === null)
    return null;
  const entries = resolved.map(({ title, name }) => `\u2714 ${nameWithTitle(name, title)}`);
  const lines = [changeCounts(context), ...entries.length > 0 ? [context.t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.resolvedLabel)] : []];
  return { id: "baseline", title: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.changes, content: [linesOf(...lines), listOf(entries)] };
}
var nameWithTitle = (name, title) => [...title === null || title === name ? [] : [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .proseInBackticks */ .Q0)(title)], (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(name)].join(" \xB7 ");
var CAUSES_OF_POOL = 5;
function nodePools({ report, t }, data) {
  const affected = data.nodes.length;
  if (affected === 0)
    return null;
  const counts = report.clusters.map(({ checks }) => Math.max(0, ...checks.map(({ nodeCount }) => nodeCount)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const byNode = causesByNode(data, data.findings.keys());
  const rows = poolsOf(data.nodes).map(({ pattern, cluster, nodes: nodes2 }) => {
    const nodesByCause = /* @__PURE__ */ new Map();
    for (const node of nodes2)
      for (const cause of byNode[node] ?? [])
        nodesByCause.set(cause, (nodesByCause.get(cause) ?? 0) + 1);
    const causes = [...nodesByCause].sort(([a], [b]) => a - b);
    const worst = worstOf([...nodesByCause.keys()], data);
    const clusterName = cluster !== null && data.clusters.length > 1 ? data.clusters[cluster] : void 0;
    const list = causes.slice(0, CAUSES_OF_POOL).map(([cause, count]) => `${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .proseInBackticks */ .Q0)(titleOf(data.findings[cause], data))} \xD7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)}`);
    const more = causes.length - list.length;
    return [
      `${pattern === null ? t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.otherNodes) : (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(pattern)}${clusterName === void 0 ? "" : ` \xB7 ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(clusterName)}`}`,
      (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(nodes2.length),
      worst === null ? "" : { tag: worst, text: t(CARD[worst]) },
      { list: more > 0 ? [...list, t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(more))] : list }
    ];
  });
  const line = t(all > affected ? _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.affectedOf(affected, all) : _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.affectedNodes(affected));
  const columns = [_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.nodesNamed, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.number, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.worst, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.causes];
  const table = { type: "table", caption: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.pools, columns, rows };
  return { id: "nodes", title: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.nodes, content: [linesOf(line), table] };
}
function addons(context) {
  const { report, t } = context;
  const rows = report.clusters.flatMap((cluster) => cluster.checks.filter(({ check }) => check === "addons").map((check) => {
    const { template, instanceName, targetVersion } = check.addon ?? {};
    const name = template ?? instanceName;
    return [
      `${name ? (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(name) : t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.none)}${clusterNote(cluster, report)}`,
      targetVersion ? (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(targetVersion) : t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .DASH */ .jr),
      { tag: check.verdict, text: t((0,_chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTitle */ .Sw)(check.verdict)) },
      (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .validityOf */ .Gv)(check, context)
    ];
  }));
  if (rows.length === 0)
    return null;
  const columns = [_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .ADDON */ .jf, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.upgradeTo, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.verdict, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.validity];
  const table = { type: "table", caption: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.addonChecks, columns, rows };
  return { id: "addons", title: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.addons, content: [table] };
}
var clusterNote = ({ name, id }, { clusters }) => clusters.length > 1 && id !== null ? ` \xB7 ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(name ?? id)}` : "";
function upgradeProgress({ report, t }) {
  const bars = report.clusters.flatMap(({ checks }) => {
    const nodes2 = Math.max(0, ...checks.map(({ nodeCount }) => nodeCount));
    const estimate = nodes2 > 0 ? ` \xB7 ${t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.batches(nodes2, batchesOf(nodes2)))}` : "";
    return checks.flatMap(({ check, progress, phase }) => {
      if (check !== "upgrade" || progress === null)
        return [];
      const percent = Math.min(100, Math.max(0, Number(progress) || 0));
      return [{ type: "progress", percent, line: `${percent}% \xB7 ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(phase ?? "")}${estimate}` }];
    });
  });
  return bars.length === 0 ? null : { id: "progress", title: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.upgrade, content: bars };
}
var BATCH_GROWTH = 4;
var MAX_BATCH = 20;
function batchesOf(nodes2) {
  let [left, batches] = [nodes2, 0];
  for (let size = 1; left > 0 && size < MAX_BATCH; size *= BATCH_GROWTH, batches++)
    left -= size;
  return batches + Math.max(0, Math.ceil(left / MAX_BATCH));
}
function policy({ report: { policy: policy2, failOn }, t }) {
  if (policy2 === null)
    return null;
  const { state, file, source, ref, commit, isOwnJudge, ignoresNone, expiring, elsewhere } = policy2;
  const at = [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(ref ?? "?"), commit && (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(commit.slice(0, 12))];
  const none = t(source === "workspace" ? POLICY.none : POLICY.noneOn(source, ...at));
  const base = source === "workspace" ? "" : t(POLICY.onBranch(source, ...at));
  const contents = t(state === "faulty" ? POLICY.faulty : POLICY.contents(policy2));
  const lines = [
    state === "absent" ? none : `${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(file)}${base}${t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH)}${contents}`,
    t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .labeled */ .GA)(POLICY.strictness, (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(failOn))),
    ...elsewhere.length > 0 ? [t(POLICY.elsewhere(elsewhere.length))] : []
  ];
  const entries = [
    ...isOwnJudge && state !== "absent" ? [t(POLICY.canChangeItself)] : [],
    ...ignoresNone ? [t(POLICY.ignoresNone(failOn, state === "faulty"))] : [],
    ...expiring.map(({ name, owner, ...waiver }) => t(POLICY.expiring({ ...waiver, name: (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(name), owner: (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(owner) })))
  ];
  return { id: "policy", title: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.policy, content: [linesOf(...lines), listOf(entries, "warnings")] };
}
var LISTED_FAULTS = 20;
function proposal({ report, t }) {
  const proposed = report.policy?.proposal;
  if (!proposed)
    return null;
  const { state, faults, changes: changes2, verdict, failOn } = proposed;
  const surplus = faults.length - LISTED_FAULTS;
  const entries = faults.slice(0, LISTED_FAULTS).map((fault) => (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .proseInBackticks */ .Q0)(fault));
  const verdictTag = (tag) => ({ tag, text: t((0,_chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTitle */ .Sw)(tag)) });
  const decisionTag = (tag) => tag === null ? t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .DASH */ .jr) : { tag, text: t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .DECISIONS */ .Yv[tag]) };
  const table = {
    type: "table",
    caption: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.differences,
    columns: [_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.what, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.now, _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.withChange],
    fixedRows: [
      [t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.verdict), verdictTag(report.verdict), verdictTag(verdict)],
      ["`fail-on`", (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(report.failOn), (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(failOn)]
    ],
    rows: changes2.map(({ name, title, nodes: nodes2, from, to }) => {
      const on = nodes2 > 0 ? ` \xB7 ${t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .nodes */ .a9)(nodes2))}` : "";
      return [`${nameWithTitle(name, title)}${on}`, decisionTag(from), decisionTag(to)];
    })
  };
  if (surplus > 0)
    entries.push(t(POLICY.moreFaults(surplus)));
  const content = [linesOf(t(POLICY.proposal(state))), listOf(entries, "warnings"), table];
  return { id: "proposal", title: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.proposal, content };
}
var SKIP_LIST_UNITS = 3e4;
function skipLists({ report, t }) {
  const lists = report.clusters.flatMap((cluster) => {
    const { skippedCheckItemList } = cluster;
    if (skippedCheckItemList.length === 0)
      return [];
    const json = JSON.stringify({ skippedCheckItemList }, null, 2);
    if (json.length > SKIP_LIST_UNITS)
      return [linesOf(`${t(POLICY.skipListLeftOut)}${clusterNote(cluster, report)}`)];
    const snippets = [
      { label: `${t(POLICY.json)}${clusterNote(cluster, report)}`, code: json },
      { label: t(POLICY.terraform), code: (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .skipListAsTerraform */ .Wr)(skippedCheckItemList) }
    ];
    return [{ type: "snippets", snippets }];
  });
  if (lists.length === 0)
    return null;
  return { id: "skip-list", title: POLICY.skipList, content: [linesOf(t(POLICY.skipListHow)), ...lists] };
}
function notCovered({ report, t }) {
  const skipped = report.clusters.flatMap((cluster) => cluster.checks.flatMap((check) => check.skipped.map(({ name, nodes: nodes2 }) => {
    const on = nodes2.length > 0 ? ` ${t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.skippedOn(nodes2.length))}` : "";
    return `${t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.skippedItem)} ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(name)}${on}${clusterNote(cluster, report)}`;
  })));
  const entries = [...report.notCovered.map(({ what }) => (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .proseInBackticks */ .Q0)(what)), ...skipped];
  if (entries.length === 0)
    return null;
  return { id: "not-covered", title: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.notCovered, content: [listOf(entries)] };
}
function passed({ report, t }) {
  const lists = report.clusters.flatMap((cluster) => {
    const items = cluster.checks.flatMap(({ items: items2 }) => {
      const names2 = (0,_chunk_6KZ2BEY3_js__WEBPACK_IMPORTED_MODULE_10__/* .passedNames */ .B9)(items2);
      return items2.filter(({ name }) => names2.has(name));
    });
    const title = `${t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .checksPassed */ .CC)(items.length))}${clusterNote(cluster, report)}`;
    const entries = items.map(({ name, passed: passed2 }) => `${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(name)}${passed2 > 1 ? ` \xD7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(passed2)}` : ""}`);
    return items.length === 0 ? [] : [{ type: "folded", title, entries }];
  });
  return lists.length === 0 ? null : { id: "passed", title: _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.passed, content: lists };
}

// lib/report/markdown/page.js
function fitPage(report, style, budget, blocksOf) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_5__/* .localizer */ .Oq)(report.language);
  for (const detail of ["full", "short"]) {
    const page = (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .fitBlocks */ .U8)(blocksOf({ report, style, detail, t }), Number.POSITIVE_INFINITY);
    if ((0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Bytes */ .dy)(page) <= budget)
      return page;
  }
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .fitBlocks */ .U8)(blocksOf({ report, style, detail: "names", t }), budget);
}
function verdictHeading({ report, style, t }) {
  const validity = overallValidity(report, style);
  const notes = [
    ...report.green && (0,_chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_9__/* .isRed */ .iI)(report.verdict) ? [t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.greenAnyway)] : [],
    ...validity === null ? [] : [`<p><b>${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)((0,_chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalized */ .l2)(t(validity)))}</b></p>`]
  ];
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .Gt)([`## ${(0,_chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLine */ .MT)(report)}`, ...notes].map((line) => `${line}

`).join(""));
}
function overallValidity({ expiresAt, generatedAt }, { times }) {
  const expires = (0,_chunk_I2AJL7AA_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt === null || expires === null)
    return null;
  const time = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(expiresAt);
  return times === "absolute" ? _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validUntil(time) : _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validFor(time, expires - ((0,_chunk_I2AJL7AA_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTimestamp */ .EH)(generatedAt) ?? 0));
}
var shortenedNote = ({ style, detail, t }) => detail === "full" ? _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_BLOCK */ .Id : (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .Gt)(`<p><b>${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(t(style.leftOut[detail]))}</b></p>

`);
function tableBlock({ style, t }, columns, rows, { head = "", fixedRows = [], tail = "" }) {
  if (rows.length + fixedRows.length === 0)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_BLOCK */ .Id;
  const header = columns.map((column) => `<th align="left">${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(t(column))}</th>`).join("");
  const more = (count) => (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(t(style.leftOut.rows(count)));
  return {
    head: `${head}<table>
<tr>${header}</tr>
${fixedRows.map(tableRow).join("")}`,
    rows: rows.map(tableRow),
    tail: `</table>

${tail}`,
    more: (count) => `<tr><td colspan="${columns.length}"><b>${more(count)}</b></td></tr>
`
  };
}
var tableRow = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>
`;
function footer({ report: { tool } }, before, after = []) {
  const parts = [...before, `${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(tool.name)} ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(tool.version)}`, ...after];
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .Gt)(`<sub>${parts.join(" \xB7 ")}</sub>
`);
}

// lib/report/markdown/findings.js
var findingsTable = (page, title, findings, note) => {
  const rows = findings.map((finding) => [causeCell(finding, page), affectedCell(finding, page)]);
  const tail = note ? `${page.t(note)}

` : "";
  return tableBlock(page, [_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.cause, _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .WHERE */ .gR], rows, { head: `### ${page.t(title)}

`, tail });
};
var adviceText = ({ advice }) => advice === "policy" ? _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedText */ .Ui : _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw;
function causeCell(finding, { detail, style, t }) {
  const guide = (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .GUIDE */ .xV), finding.docUrl, t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH));
  if (detail === "names")
    return `${heading(finding, t)} ${guide}`;
  const isFull = detail === "full";
  const units = style.messageUnits[detail];
  const fields = isFull ? (0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .readRisk */ .WD)(finding).changedFields : [];
  const who = finding.who === null ? "" : aside(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTOR_NAMES */ .bX[finding.who], t);
  const lines = [
    heading(finding, t),
    ...finding.message === "" || units === 0 ? [] : [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedText */ .Ui)(finding.message, units)],
    ...fields.length > 0 ? [t(_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING */ .wc.changed((0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fields.join("; "))))] : [],
    ...isFull && showsMeaning(finding) ? [`<i>${adviceText(finding)(finding.meaning)}</i>`] : [],
    ...units === 0 ? [] : decidedBy(finding, t),
    `<b>${t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .DO_THIS */ .X9)}</b>${who}${t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH)}${adviceText(finding)(finding.fix)} ${guide}`
  ];
  return lines.join("<br>");
}
var showsMeaning = ({ decision, match, scope }) => decision !== "notice" && (match !== "none" || scope === "gate");
function heading(finding, t) {
  const { title, name, scope } = finding;
  const guess = finding.match === "guessed" ? aside(_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING */ .wc.guess, t) : "";
  const kind = (0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .kindAndLevel */ .GL)(finding);
  const parts = [
    ...title === "" || title === name && scope !== "gate" ? [] : [`<b>${adviceText(finding)(title)}</b>${guess}`],
    ...scope === "gate" ? [] : [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)],
    ...kind ? [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(kind)] : []
  ];
  return `${finding.status === "new" ? "\u{1F195} " : ""}${parts.join(" \xB7 ")}`;
}
var aside = (text, t) => t({ en: ` <i>(${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(text.en)})</i>`, zh: `<i>\uFF08${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(text.zh)}\uFF09</i>` });
function decidedBy({ rule, waiver }, t) {
  if (waiver) {
    const [owner, reason] = [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(waiver.owner, 120), (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedText */ .Ui)(waiver.reason)];
    return [t(_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING */ .wc.waivedFor({ ...waiver, owner, reason }))];
  }
  return rule?.reason ? [t(_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING */ .wc.byRule((0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedText */ .Ui)(rule.reason)))] : [];
}
function affectedCell(finding, { report, detail, t }) {
  const { label, names: names2, more } = (0,_chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedBy */ .MZ)(finding, t);
  const list = names2.map((name) => (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 120)).join(" ");
  const { location, clusterId } = finding;
  const lines = [
    (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(label),
    ...detail === "full" && list !== "" ? [`${list}${more > 0 ? ` ${t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(more))}` : ""}`] : [],
    ...location ? [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${location.file}:${location.line}`, 300)] : [],
    ...report.clusters.length > 1 && clusterId ? [(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(clusterId)] : []
  ];
  return lines.join("<br>");
}

// lib/report/markdown/sections.js
var identities = (page) => ({
  head: "",
  rows: page.report.clusters.map((cluster) => identity(cluster, page)),
  tail: "",
  more: (leftOut) => `<p><b>${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(page.t(page.style.leftOut.clusters(leftOut)))}</b></p>

`
});
function identity(cluster, page) {
  const last = page.style.times === "remaining" ? (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .liveFact */ .TL)(cluster, page) : (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .addonsFact */ .E7)(cluster, page);
  const facts = [...(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterIdentity */ .Bf)(cluster, page), ...last === null ? [] : [last]];
  return `<p>${[...new Set(facts.map((fact) => factLine(fact, page)))].join("<br>")}</p>

`;
}
function factLine({ term, parts }, page) {
  const cells = parts.map((part) => {
    const html = cellHtml(part, page);
    return typeof part === "object" && "at" in part ? `<b>${html}</b>` : html;
  });
  return `${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(term)}${page.t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH)}${cells.join(" \xB7 ")}`;
}
var HALF_A_DAY_MS = 12 * 36e5;
function cellHtml(cell, { style, t }) {
  if (typeof cell === "string")
    return (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(cell);
  if ("list" in cell)
    return cell.list.map((line) => (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(line)).join("<br>");
  if ("tag" in cell)
    return (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(cell.text);
  const { at, leftMs } = cell;
  const time = (0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(at);
  const text = style.times === "absolute" ? (leftMs > 0 ? _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validUntil : _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.expiredAt)(time) : _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validFor(leftMs > HALF_A_DAY_MS ? time : time.slice(11), leftMs);
  return (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(t(text));
}
function sectionBlocks(section, page) {
  if (section === null)
    return [];
  const blocks = section.content.map((content) => contentBlock(content, page));
  const isFolded = section.content.every(({ type }) => type === "folded");
  return isFolded ? blocks : [(0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .Gt)(`### ${page.t(section.title)}

`), ...blocks];
}
var BAR_WIDTH = 20;
function contentBlock(content, page) {
  switch (content.type) {
    case "lines":
      return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .Gt)(`<p>${content.lines.map((line) => (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(line)).join("<br>\n")}</p>

`);
    case "list": {
      const isWarning = content.look === "warnings";
      return listBlock(content.entries, page, isWarning ? (line) => `<b>\u26A0 ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(line)}</b>` : _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw);
    }
    case "folded": {
      const list = listBlock(content.entries, page);
      const head = `<details><summary>${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(content.title)}</summary>
${list.head}`;
      return { ...list, head, tail: "</ul>\n</details>\n\n" };
    }
    case "progress": {
      const done = Math.round(content.percent / 100 * BAR_WIDTH);
      const bar = `${"\u2588".repeat(done)}${"\u2591".repeat(BAR_WIDTH - done)}`;
      return { head: "", rows: [`<p>${bar} ${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(content.line)}</p>

`], tail: "", more: () => "" };
    }
    case "snippets": {
      const rows = content.snippets.map(({ label, code: code2 }) => `<details><summary>${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(label)}</summary>
${preformatted(code2)}
</details>

`);
      return { head: "", rows, tail: "", more: () => `<p>${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(page.t(POLICY.skipListLeftOut))}</p>

` };
    }
    case "table": {
      const [fixedRows, rows] = [content.fixedRows ?? [], content.rows].map((all) => all.map((cells) => cells.map((cell) => cellHtml(cell, page))));
      return tableBlock(page, content.columns, rows ?? [], { fixedRows: fixedRows ?? [] });
    }
  }
}
function listBlock(all, { t, style }, render = _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw) {
  if (all.length === 0)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_BLOCK */ .Id;
  const more = (count) => `<li>${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(t((0,_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(count)))}</li>
`;
  const rows = all.slice(0, style.listed).map((entry) => `<li>${render(entry)}</li>
`);
  const surplus = all.length - rows.length;
  return { head: "<ul>\n", rows: surplus > 0 ? [...rows, more(surplus)] : rows, tail: "</ul>\n\n", more };
}
function preformatted(text) {
  const lines = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(text).split("\n").filter((line) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(line) !== "");
  return `<pre>${lines.map(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD).join("\n")}</pre>`;
}
function unknownItems(page) {
  const { report, t } = page;
  const list = listBlock(report.unknownItems.map(({ name }) => name), page, (name) => (0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 120));
  if (list === _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_BLOCK */ .Id)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_BLOCK */ .Id;
  const note = `${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedText */ .Tw)(t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.unknownItemsNote))}${t(_chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_4__/* .GAP */ .Rd)}${(0,_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.report), `${_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_URL */ .w5}/issues`)}`;
  return { ...list, head: `### ${t(_chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.unknownItems)}

<p>${note}</p>
${list.head}` };
}




/***/ })

};
