export const id = 6467;
export const ids = [6467];
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

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2985);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);


// lib/model/time-limit.js

function withTimeLimit(ms, work) {
  const result = [];
  const run = () => void result.push({ value: work() });
  try {
    (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("run()", { run }, { timeout: ms });
  } catch (error) {
    if ((0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_1__/* .asRecord */ .qY)(error)["code"] === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return null;
    throw error;
  }
  return result[0] ?? null;
}




/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ acceptanceLines),
/* harmony export */   Hb: () => (/* binding */ suggestedWaivers),
/* harmony export */   O1: () => (/* binding */ ACCEPTANCE),
/* harmony export */   RB: () => (/* binding */ itemsWithoutConcern)
/* harmony export */ });
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5589);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2019);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1711);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2335);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2985);








// lib/messages/acceptance.js
var ACCEPTANCE = {
  open: (names) => ({ en: `Not yet accepted: ${names}`, zh: `\u5C1A\u672A\u8C41\u514D\uFF1A${names}` }),
  noneOpen: (waived2) => waived2 === 0 ? { en: "Not yet accepted: nothing", zh: "\u5C1A\u672A\u8C41\u514D\uFF1A\u65E0" } : {
    en: `Not yet accepted: nothing; ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .waived */ .rg)(waived2).en}`,
    zh: `\u5C1A\u672A\u8C41\u514D\uFF1A\u65E0\uFF1B${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .waived */ .rg)(waived2).zh}`
  },
  noneByWaiver: { en: "Not yet accepted: nothing that a waiver can cover", zh: "\u5C1A\u672A\u8C41\u514D\uFF1A\u6CA1\u6709\u53EF\u4EE5\u7528\u8C41\u514D\u63A5\u53D7\u7684\u95EE\u9898" },
  noConcern: (what) => ({ en: `Gave no concern: ${what}`, zh: `\u672A\u53D1\u73B0\u95EE\u9898\uFF1A${what}` }),
  nothing: { en: "nothing that counts", zh: "\u6CA1\u6709\u53EF\u8BA1\u5165\u7ED3\u8BBA\u7684\u5185\u5BB9" },
  items: (count, check) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "item")} of the ${check}`,
    zh: `${check}\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u68C0\u67E5\u9879`
  }),
  check: (check) => ({ en: `the ${check}`, zh: check }),
  addons: (names) => ({ en: `the add-ons ${names}`, zh: `\u63D2\u4EF6 ${names}` }),
  clusters: (count, all, names) => ({
    en: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .ofClusters */ .R5)(count, all).en} (${names})`,
    zh: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .ofClusters */ .R5)(count, all).zh}\uFF08${names}\uFF09`
  }),
  itemsOfClusters: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, "check item")} wherever they ran`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} \u4E2A\u68C0\u67E5\u9879\uFF08\u5728\u6240\u6709\u6267\u884C\u8FC7\u7684\u96C6\u7FA4\u4E0A\uFF09`
  }),
  yaml: {
    en: "Waivers to paste into the policy, once a person accepts the risks",
    zh: "\u98CE\u9669\u7ECF\u4EBA\u786E\u8BA4\u53EF\u4EE5\u63A5\u53D7\u540E\uFF0C\u53EF\u7C98\u8D34\u5230\u7B56\u7565\u4E2D\u7684\u8C41\u514D\u6761\u76EE"
  },
  reason: { en: "why the risk is acceptable", zh: "\u4E3A\u4F55\u53EF\u4EE5\u63A5\u53D7\u8BE5\u98CE\u9669" },
  owner: { en: 'who is responsible for it, such as "@org/platform"', zh: '\u8D1F\u8D23\u4EBA\uFF0C\u4F8B\u5982 "@org/platform"' },
  expires: { en: "through 24:00 UTC of this day", zh: "\u6709\u6548\u671F\u81F3\u5F53\u65E5 24:00 UTC" },
  onClusters: (count) => ({
    en: `on ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .clusters */ .qf)(count).en}`,
    zh: `\u6D89\u53CA ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .clusters */ .qf)(count).zh}`
  })
};

// lib/report/acceptance.js
var openFindings = ({ findings }) => findings.filter(({ waiverName, waiver, decides, decision }) => waiverName !== void 0 && waiver === null && decides && decision !== "notice");
var openNames = (report) => [
  ...new Set(openFindings(report).map(({ waiverName, name }) => waiverName ?? name))
];
var hasOtherRisks = ({ findings }) => findings.some(({ decides, decision, name }) => decides && decision === "warn" && name !== "policy-error");
var NAMED = 5;
function acceptanceLines(report, t, quote, most) {
  if (report.verdict === "not-applicable" || !report.clusters.some(({ checks }) => checks.length > 0))
    return [];
  const open = openNames(report);
  const [accepted, parts] = [report.counts.waived, partsWithoutConcern(report, t, quote)];
  return [
    open.length === 0 ? t(hasOtherRisks(report) ? ACCEPTANCE.noneByWaiver : ACCEPTANCE.noneOpen(accepted)) : t(ACCEPTANCE.open(nameList(open, t, quote, most))),
    t(ACCEPTANCE.noConcern(parts.length === 0 ? t(ACCEPTANCE.nothing) : t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(parts))))
  ];
}
function nameList(names, t, quote, most) {
  const more = names.length - most;
  return `${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names.slice(0, most).map((name) => quote(name))))}${more > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more))}` : ""}`;
}
function partsWithoutConcern(report, t, quote) {
  const { clusters: clusters2 } = report;
  if (clusters2.length > 1) {
    const good = clusters2.filter(({ verdict }) => verdict === "pass" || verdict === "not-applicable");
    const names = good.map(({ name, id }) => name ?? id ?? "?");
    const items = itemsWithoutConcern(report).length;
    return [
      ...good.length > 0 ? [t(ACCEPTANCE.clusters(good.length, clusters2.length, nameList(names, t, quote, NAMED)))] : [],
      ...items > 0 ? [t(ACCEPTANCE.itemsOfClusters(items))] : []
    ];
  }
  const checks = clusters2.flatMap((cluster) => cluster.checks).filter(hasCounted);
  const addons = checks.filter(({ check, verdict }) => check === "addons" && verdict === "pass");
  const addonNames = addons.flatMap(({ addon }) => addon?.template ?? addon?.instanceName ?? []);
  return [
    ...checks.flatMap(({ check, passed, verdict }) => {
      if (check === "addons")
        return [];
      const name = t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(check));
      return passed > 0 ? [t(ACCEPTANCE.items(passed, name))] : verdict === "pass" ? [t(ACCEPTANCE.check(name))] : [];
    }),
    ...addonNames.length > 0 ? [t(ACCEPTANCE.addons(nameList(addonNames, t, quote, NAMED)))] : []
  ];
}
var hasCounted = ({ verdict }) => verdict !== "inconclusive";
function itemsWithoutConcern({ clusters: clusters2 }) {
  const checks = clusters2.flatMap((cluster) => cluster.checks);
  const passed = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_3__/* .passedNames */ .B9)(checks.flatMap(({ items }) => items));
  const names = checks.filter(hasCounted).flatMap(({ items }) => items.map(({ name }) => name));
  return [...new Set(names)].filter((name) => passed.has(name));
}
var MAX_WAIVERS = 50;
var WAIVER_DAYS = 14;
function suggestedWaivers(report, t) {
  const causes = [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(openFindings(report), ({ fingerprint }) => fingerprint).values()];
  if (causes.length === 0)
    return null;
  const now = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0;
  const expires = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .isoTime */ .Ly)(now + WAIVER_DAYS * _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY_MS */ .sO).slice(0, 10);
  const more = causes.length - MAX_WAIVERS;
  const clusters2 = new Map(report.clusters.map((cluster) => [cluster.id, cluster]));
  return [
    "waivers:",
    ...causes.slice(0, MAX_WAIVERS).flatMap((findings) => {
      const [first] = findings;
      if (first === void 0)
        return [];
      const ids = [...new Set(findings.map(({ clusterId }) => clusterId))];
      const targets = ids.map((id) => clusters2.get(id)).map((cluster2) => cluster2?.targetAsserted && cluster2.targetVersion);
      const [target, ...others] = new Set(targets);
      const [cluster] = ids.length === 1 ? ids : [];
      const match = [
        first.check ? `check: ${scalar(first.check)}` : null,
        first.addon?.template ? `addon: ${glob(first.addon.template)}` : null,
        cluster ? `cluster: ${clusterGlob(cluster, clusters2.get(cluster)?.name ?? null)}` : null,
        target && others.length === 0 && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(target) ? `target: ${scalar(target.trim())}` : null
      ].filter((part) => part !== null);
      const where = ids.length > 1 ? [t(ACCEPTANCE.onClusters(ids.length))] : [];
      const comment = [first.title === first.name ? "" : (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(first.title), ...where].filter((part) => part !== "");
      return [
        ...comment.length > 0 ? [`  # ${comment.join(", ")}`] : [],
        `  - name: ${glob(first.waiverName ?? first.name)}`,
        ...match.length > 0 ? [`    match: { ${match.join(", ")} }`] : [],
        `    fingerprint: ${first.fingerprint}`,
        `    reason: # ${t(ACCEPTANCE.reason)}`,
        `    owner: # ${t(ACCEPTANCE.owner)}`,
        `    expires: ${expires} # ${t(ACCEPTANCE.expires)}`
      ];
    }),
    ...more > 0 ? [`  # ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .moreCauses */ .AT)(more))}`] : []
  ].join("\n");
}
var clusterGlob = (id, name) => {
  const byName = name === null || name.includes("*") ? null : glob(name);
  return byName !== null && byName === scalar(name ?? "") ? byName : glob(id);
};
var scalar = (text) => /^[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]$/.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
var WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
var NO_GLOB = /[^\p{L}\p{N}\p{M}\p{P}\p{S} ]|[?[\]{}\\!]/gu;
var MAX_GLOB = 256;
function glob(text) {
  const plain = text.replace(NO_GLOB, "*");
  return scalar(plain === "" || plain.length > MAX_GLOB ? "*" : plain);
}




/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ onLine),
/* harmony export */   E6: () => (/* binding */ diagnosticRuleTitle),
/* harmony export */   FY: () => (/* binding */ NOT_SENT),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   YU: () => (/* binding */ clauseOfName),
/* harmony export */   bT: () => (/* binding */ safeClause),
/* harmony export */   fB: () => (/* binding */ clustersFaultMeaning),
/* harmony export */   hS: () => (/* binding */ clustersFaultText),
/* harmony export */   p4: () => (/* binding */ clustersFaultMessage),
/* harmony export */   pQ: () => (/* binding */ POLICY_WORDS),
/* harmony export */   r8: () => (/* binding */ diagnosticClause)
/* harmony export */ });
/* harmony import */ var _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1939);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8043);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4842);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7859);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1711);








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
          en: `there is no such file on ${(0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(problem.branch).en} ${problem.ref}, and ${words.name.en} of this run is read from there.`,
          zh: `${(0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(problem.branch).zh} ${problem.ref} \u4E0A\u6CA1\u6709\u8BE5\u6587\u4EF6\uFF0C\u800C\u672C\u6B21\u8FD0\u884C\u7684${words.name.zh}\u662F\u4ECE\u90A3\u91CC\u8BFB\u53D6\u7684\u3002`
        },
        fix: {
          en: `Merge ${words.file.en} first and set ${setting} afterwards, or correct ${setting}.`,
          zh: `\u8BF7\u5148\u5408\u5E76${words.file.zh}\uFF0C\u518D\u5728 ${setting} \u4E2D\u6307\u5B9A\u5B83\uFF1B\u6216\u66F4\u6B63 ${setting}\u3002`
        }
      };
    case "new-prefix":
      return {
        message: {
          en: `${at} is "${problem.prefix}", a prefix that no entry on the base branch has. A change cannot choose which secrets are sent.`,
          zh: `${at} \u7684\u503C\u4E3A\u201C${problem.prefix}\u201D\uFF0C\u800C\u57FA\u51C6\u5206\u652F\u4E0A\u6CA1\u6709\u4EFB\u4F55\u6761\u76EE\u4F7F\u7528\u8BE5\u524D\u7F00\u3002\u53D8\u66F4\u4E0D\u80FD\u51B3\u5B9A\u53D1\u9001\u54EA\u4E9B secret\u3002`
        },
        fix: {
          en: "Use the credentials of the step or a prefix that the base branch has. A new prefix counts once a maintainer has merged it.",
          zh: "\u8BF7\u4F7F\u7528\u8BE5\u6B65\u9AA4\u7684\u51ED\u8BC1\uFF0C\u6216\u57FA\u51C6\u5206\u652F\u4E0A\u5DF2\u6709\u7684\u524D\u7F00\u3002\u65B0\u7684\u524D\u7F00\u5728\u7EF4\u62A4\u8005\u5408\u5E76\u4E4B\u540E\u751F\u6548\u3002"
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
      return (0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .baseBranchProblem */ .bA)(problem, words);
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
        en: `${within === "" ? name.en : within} has no key "${key}". The allowed keys are ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(allowed).en}.${meant.en}`,
        zh: `${within === "" ? "" : `${within} \u4E2D`}\u6CA1\u6709\u201C${key}\u201D\u8FD9\u4E2A\u952E\u3002\u5141\u8BB8\u7684\u952E\uFF1A${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(allowed).zh}\u3002${meant.zh}`
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
      return wrongValue(at, value, (0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_0__/* .mustBeOneOf */ .UA)(allowed), suggestion(value, allowed));
    }
    case "not-allowed": {
      const must = EXPECTED[problem.expected];
      return { en: `${at} is "${problem.value}": it ${must.en}.`, zh: `${at} \u7684\u503C\u4E3A\u201C${problem.value}\u201D\uFF1A${must.zh}\u3002` };
    }
    case "refused": {
      const { value, suggestion: word } = problem;
      return wrongValue(at, value, (0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_0__/* .settingProblem */ .oG)(problem.problem), word === null ? NOTHING : question(word));
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
  version: _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_0__/* .MUST_BE_VERSION */ .P2,
  fingerprint: {
    en: 'must be "f" and 16 hexadecimal digits, as in report.json',
    zh: "\u5FC5\u987B\u662F f \u52A0 16 \u4F4D\u5341\u516D\u8FDB\u5236\u6570\u5B57\uFF0C\u4E0E report.json \u4E2D\u7684\u4E00\u81F4"
  },
  filled: { en: "must be 1 to 1,000 characters, not only spaces", zh: "\u5FC5\u987B\u662F 1 \u5230 1000 \u4E2A\u5B57\u7B26\uFF0C\u4E0D\u80FD\u53EA\u6709\u7A7A\u683C" },
  days: { en: "must be between 1 and 3650", zh: "\u5FC5\u987B\u5728 1 \u5230 3650 \u4E4B\u95F4" },
  link: { en: "must be an https URL without a user name", zh: "\u5FC5\u987B\u662F\u4E0D\u5E26\u7528\u6237\u540D\u7684 https \u5730\u5740" },
  period: {
    en: 'must be a period from 1 minute to 3,650 days, such as "24h", "1h30m" or "90d"',
    zh: "\u5FC5\u987B\u662F 1 \u5206\u949F\u5230 3650 \u5929\u4E4B\u95F4\u7684\u65F6\u957F\uFF0C\u4F8B\u5982\u201C24h\u201D\u3001\u201C1h30m\u201D\u6216\u201C90d\u201D"
  },
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
var question = (word) => ({ en: ` ${(0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(word).en}`, zh: (0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(word).zh });
function suggestion(word, known) {
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(word, known);
  return near === null ? NOTHING : question(near);
}
var onLine = ({ file, line }, { en, zh }) => ({
  en: `${file}${line === null ? "" : `, line ${line}`}: ${en}`,
  zh: `${file}${line === null ? "" : ` \u7B2C ${line} \u884C`}\uFF1A${zh}`
});

// lib/messages/file-words.js
var POLICY_WORDS = {
  name: { en: "the policy", zh: "\u7B56\u7565" },
  file: { en: "the policy file", zh: "\u7B56\u7565\u6587\u4EF6" },
  setting: "policy",
  least: { en: "at least `version: 1`", zh: "\u81F3\u5C11\u8981\u6709 `version: 1`" },
  check: {
    en: "Correct the policy, check it with `cce-upgrade-gate policy check FILE`, then re-run this job.",
    zh: "\u8BF7\u66F4\u6B63\u7B56\u7565\uFF0C\u7528 `cce-upgrade-gate policy check FILE` \u68C0\u67E5\uFF0C\u7136\u540E\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002"
  }
};
var CLUSTERS_FILE = { en: "the clusters file", zh: "\u96C6\u7FA4\u6587\u4EF6" };
var CLUSTERS_WORDS = {
  name: CLUSTERS_FILE,
  file: CLUSTERS_FILE,
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

// lib/messages/clusters-file.js
function clustersFaultText({ at, problem }) {
  const { message, fix = CLUSTERS_WORDS.check } = fileProblem(problem, at, CLUSTERS_WORDS);
  return { message, fix };
}
function clustersFaultMessage(fault) {
  const { message, fix } = clustersFaultText(fault);
  const isPrefix = fault.problem.code === "new-prefix";
  return {
    title: isPrefix ? NEW_CREDENTIALS : { en: "Faulty clusters file", zh: "\u96C6\u7FA4\u6587\u4EF6\u6709\u8BEF" },
    message: inCopy(fault.place, onLine(fault, message)),
    fix
  };
}
var NEW_CREDENTIALS = { en: "Credentials not on the base branch", zh: "\u51ED\u8BC1\u4E0D\u5728\u57FA\u51C6\u5206\u652F\u4E0A" };
function inCopy(place, { en, zh }) {
  if (place === "workspace")
    return { en, zh };
  if (place === "head")
    return { en: `In the copy of this change, ${en}`, zh: `\u5728\u6B64\u6B21\u53D8\u66F4\u7684\u526F\u672C\u4E2D\uFF0C${zh}` };
  const branch = (0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(place);
  return { en: `In the copy on ${branch.en}, ${en}`, zh: `\u5728${branch.zh}\u4E0A\u7684\u526F\u672C\u4E2D\uFF0C${zh}` };
}
var clustersFaultClause = ({ problem }) => problem.code === "new-prefix" ? { en: "the change names credentials that the base branch does not", zh: "\u53D8\u66F4\u4F7F\u7528\u4E86\u57FA\u51C6\u5206\u652F\u4E0A\u6CA1\u6709\u7684\u51ED\u8BC1" } : null;
var clustersFaultMeaning = ({ problem }) => problem.code === "new-prefix" ? { en: "Nothing was sent to this cluster, so it was not checked.", zh: "\u6CA1\u6709\u5411\u8BE5\u96C6\u7FA4\u53D1\u9001\u4EFB\u4F55\u8BF7\u6C42\uFF0C\u56E0\u6B64\u672A\u4F5C\u68C0\u67E5\u3002" } : null;

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
    const phase = (0,_chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_1__/* .isClusterPhase */ .gx)(detail.phase) ? detail.phase : null;
    return phase === null ? { en: "the cluster is not Available", zh: "\u96C6\u7FA4\u72B6\u6001\u4E0D\u662F Available" } : { en: `the cluster is ${phase}, not Available`, zh: `\u96C6\u7FA4\u72B6\u6001\u4E3A ${phase}\uFF0C\u4E0D\u662F Available` };
  }
  const own = detail.name === "clusters-file-error" ? clustersFaultClause(detail.fault) : null;
  if (own !== null)
    return own;
  return (detail.name === "target-mismatch" ? (0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .targetClause */ .fV)(detail) : null) ?? CLAUSES[detail.name];
}
var NOT_SENT = { en: "the post-upgrade check was not sent", zh: "\u6CA1\u6709\u53D1\u9001\u5347\u7EA7\u540E\u786E\u8BA4" };
function expiryClause({ expiresAt, now }) {
  const time = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_6__/* .isoTime */ .Ly)(expiresAt));
  return expiresAt <= now ? { en: `the check result expired at ${time}`, zh: `\u68C0\u67E5\u7ED3\u679C\u5DF2\u4E8E ${time} \u8FC7\u671F` } : { en: `the check result expires too soon, at ${time}`, zh: `\u68C0\u67E5\u7ED3\u679C\u5373\u5C06\u4E8E ${time} \u8FC7\u671F` };
}
var CLAUSES = {
  ..._chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .READINESS_CLAUSES */ .wC,
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
  "earlier-stage": { en: "an earlier stage comes first", zh: "\u987B\u5148\u5B8C\u6210\u524D\u9762\u7684\u9636\u6BB5" },
  "clusters-file-error": { en: "the clusters file cannot be used", zh: "\u96C6\u7FA4\u6587\u4EF6\u65E0\u6CD5\u4F7F\u7528" },
  "upgrade-failed": { en: "the upgrade failed", zh: "\u5347\u7EA7\u5931\u8D25" },
  "upgrade-paused": { en: "the upgrade is paused", zh: "\u5347\u7EA7\u5DF2\u6682\u505C" },
  "postcheck-failed": { en: "the post-upgrade check failed", zh: "\u5347\u7EA7\u540E\u786E\u8BA4\u5931\u8D25" },
  "job-report": { en: "the reports of the jobs are not complete", zh: "\u5404\u4F5C\u4E1A\u7684\u62A5\u544A\u4E0D\u5B8C\u6574" },
  "internal-error": { en: "the gate itself failed", zh: "\u95E8\u7981\u81EA\u8EAB\u51FA\u9519" }
};
var clauseOfName = (name) => Object.entries(CLAUSES).find(([key]) => key === name)?.[1] ?? null;
var PLAIN = /^[\p{L}\p{N} .,;:()’，。；：、（）-]{1,200}$/u;
function safeClause({ name, clause }) {
  if (clause !== void 0 && PLAIN.test(clause.en) && PLAIN.test(clause.zh))
    return clause;
  return clauseOfName(name) ?? CLAUSES["internal-error"];
}
function diagnosticRuleTitle(name) {
  const clause = clauseOfName(name);
  return clause && { en: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalized */ .l2)(clause.en), zh: clause.zh };
}




/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
// lib/model/encoding.js
function decodeText(bytes) {
  const [first, second] = bytes;
  const isBigEndian = first === 254 && second === 255 || first === 0 && second !== void 0 && second !== 0;
  const isLittleEndian = first === 255 && second === 254 || second === 0 && first !== void 0 && first !== 0;
  if (!isBigEndian && !isLittleEndian)
    return decode("utf-8", bytes);
  if (bytes.length % 2 !== 0)
    return null;
  const text = decode("utf-16le", isBigEndian ? Buffer.from(bytes).swap16() : bytes);
  return text?.startsWith("\0") || text?.charAt(1) === "\0" ? null : text;
}
function decode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}




/***/ }),

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   _S: () => (/* binding */ decisionVerdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   gJ: () => (/* binding */ isMilder),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
// lib/model/decision.js
var DECISIONS = ["block", "inconclusive", "warn", "notice", "waived"];
var isMilder = (one, other) => DECISIONS.indexOf(one) > DECISIONS.indexOf(other);
var VERDICTS = ["block", "inconclusive", "warn", "pass", "not-applicable"];
var isRed = (verdict) => verdict === "block" || verdict === "inconclusive";
var worstVerdict = (verdicts) => VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "inconclusive";
var decisionVerdict = (decision) => decision === "block" || decision === "inconclusive" ? decision : "warn";
var FAIL_ON = ["fatal", "exception", "warning", "any", "none"];
var SCOPES = ["cluster", "node", "addon", "manifest", "plan"];




/***/ }),

/***/ 836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ affectedText),
/* harmony export */   CY: () => (/* binding */ adviceLines),
/* harmony export */   Dg: () => (/* binding */ clustersOf),
/* harmony export */   EC: () => (/* binding */ clusterLabels),
/* harmony export */   ER: () => (/* binding */ NAMED_CLUSTERS),
/* harmony export */   EV: () => (/* binding */ NAMED_NODES),
/* harmony export */   GL: () => (/* binding */ kindAndLevel),
/* harmony export */   K0: () => (/* binding */ nameWithTitle),
/* harmony export */   MZ: () => (/* binding */ affectedBy),
/* harmony export */   Pe: () => (/* binding */ decidedAs),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   WD: () => (/* binding */ readRisk),
/* harmony export */   Wx: () => (/* binding */ annotationLevel),
/* harmony export */   X: () => (/* binding */ causesToSolve),
/* harmony export */   YJ: () => (/* binding */ sharedCauses),
/* harmony export */   dQ: () => (/* binding */ hasOwnMessages),
/* harmony export */   fD: () => (/* binding */ riskLines),
/* harmony export */   f_: () => (/* binding */ affectedByCause),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   lC: () => (/* binding */ decidedByLines),
/* harmony export */   xP: () => (/* binding */ isFleet),
/* harmony export */   yd: () => (/* binding */ ownPlace)
/* harmony export */ });
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7173);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2335);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2985);







// lib/report/risk.js
function readRisk({ risk }) {
  const { addonRisks, nodeRisks, configurationRisks, deprecatedAPIRisks } = risk;
  return {
    addons: distinct(fieldsOf(addonRisks).map((one) => filledText(one["addonTemplateName"], one["alias"]))),
    nodes: distinct(fieldsOf(nodeRisks).map((one) => filledText(one["NodeID"]))),
    changedFields: distinct(fieldsOf(configurationRisks).map((one) => {
      const parts = [one["package"], one["sourceFile"], one["field"]].map((part) => filledText(part));
      return parts.filter(Boolean).join(" ");
    })),
    removedApis: fieldsOf(deprecatedAPIRisks).map(({ url, userAgent }) => {
      return { url: anyText(url), userAgent: anyText(userAgent) };
    })
  };
}
var fieldsOf = (risks = []) => risks.map((risk) => typeof risk === "object" && risk !== null ? Object.fromEntries(Object.entries(risk)) : {});
var filledText = (...values) => values.find((value) => typeof value === "string" && value !== "") ?? "";
var distinct = (texts) => [...new Set(texts.filter((text) => text !== ""))];
var anyText = (value) => typeof value === "string" ? value : value === void 0 || value === null ? "" : JSON.stringify(value) ?? "";

// lib/report/finding-text.js
var ANNOTATION_LEVEL = {
  block: "error",
  inconclusive: "error",
  warn: "warning",
  notice: "notice",
  waived: "notice"
};
var annotationLevel = ({ name, decision }) => name === "policy-error" && decision === "warn" ? "error" : ANNOTATION_LEVEL[decision];
var decidedAs = ({ findings }, decision) => findings.filter((finding) => finding.decides && finding.decision === decision);
var NAMED_NODES = 5;
function affectedBy(finding, t) {
  const { nodes: nodes2, addon, scope, check, addresses = [] } = finding;
  const names = nodes2.map((node) => (0,_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeLabel */ .dA)(node) ?? t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.unnamedNode));
  if (nodes2.length > 0)
    return affected(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .nodes */ .a9)(nodes2.length)), names);
  if (addon) {
    const name = addon.template ?? addon.instanceName ?? t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.unnamedAddon);
    return affected(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .AN_ADDON */ .H_), [addon.targetVersion ? `${name} \u2192 ${addon.targetVersion}` : name]);
  }
  if (addresses.length > 0)
    return affected(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOURCE */ .bD), addresses);
  if (scope === "gate" && check !== null)
    return affected(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(check)), []);
  if (scope === "gate" && isAboutRun(finding))
    return affected(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .THIS_RUN */ .bO), []);
  const risk = readRisk(finding);
  if (risk.addons.length > 0)
    return affected(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .addons */ .MC)(risk.addons.length)), risk.addons);
  if (risk.nodes.length > 0)
    return affected(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .nodes */ .a9)(risk.nodes.length)), risk.nodes);
  return affected(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .THE_CLUSTER */ .rN), []);
}
var ABOUT_RUN = [
  "clusters-file-error",
  "internal-error",
  "no-access",
  "not-finished",
  "policy-error",
  "unreadable-response",
  "wrong-settings"
];
var isAboutRun = ({ name, clusterId }) => clusterId === null || ABOUT_RUN.includes(name);
var affected = (label, all) => {
  const names = all.slice(0, NAMED_NODES);
  return { label, names, more: all.length - names.length };
};
var nameWithTitle = (name, title) => [...title === null || title === name ? [] : [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .proseInBackticks */ .Q0)(title)], (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)(name)].join(" \xB7 ");
var NAME_UNITS = 200;
var nameText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), NAME_UNITS);
function affectedText(finding, t) {
  const { label, names, more } = affectedBy(finding, t);
  if (names.length === 0)
    return label;
  return `${label}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)}${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names.map(nameText)))}${more > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more))}` : ""}`;
}
var TEXT_UNITS = 2e3;
var HEADLINE_UNITS = 400;
var LISTED = 10;
var clippedText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).trim(), TEXT_UNITS);
var kindAndLevel = ({ scope, kind, level }) => scope === "gate" || scope === "plan" ? "" : [kind, level].filter((part) => part !== null).join(" \xB7 ");
function headline(finding, t) {
  const { title, name, scope } = finding;
  const full = title === name || scope === "gate" ? title : `${title}${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketed */ .Em)(name))}`;
  const kind = kindAndLevel(finding);
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(kind === "" ? full : `${full}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE)}${kind}`), HEADLINE_UNITS) || nameText(name);
}
function decidedByLines({ rule, waiver }, t) {
  if (waiver) {
    const [owner, expires, reason] = [nameText(waiver.owner), nameText(waiver.expires), clippedText(waiver.reason)];
    return [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.waivedFor({ ...waiver, owner, expires, reason }))];
  }
  return rule?.reason ? [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.byRule(clippedText(rule.reason)))] : [];
}
var adviceLines = (finding, t) => [
  ...finding.decides ? [] : [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_COUNTED_WHY */ .gO)],
  ...decidedByLines(finding, t),
  ...finding.match === "guessed" ? [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.guessed)] : [],
  clippedText(finding.meaning),
  t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.fix(clippedText(finding.fix))),
  ...finding.docUrl === "" ? [] : [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.see(nameText(finding.docUrl)))]
].filter((line) => line !== "");
var findingLines = (finding, t) => [
  clippedText(finding.message) || t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.noMessage),
  locationText(finding, t),
  ...riskLines(finding, t),
  ...adviceLines(finding, t)
];
function locationText(finding, t) {
  const { scope, clusterId, check } = finding;
  const text = affectedText(finding, t);
  if (clusterId === null)
    return text;
  const cluster = nameText(clusterId);
  const isWholeCluster = scope !== "gate" && check !== null && affectedBy(finding, t).label === t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .THE_CLUSTER */ .rN);
  return t(isWholeCluster ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.cluster(cluster) : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.inCluster(text, cluster));
}
function riskLines(finding, t, most = LISTED) {
  const { changedFields, removedApis } = readRisk(finding);
  const fields = changedFields.slice(0, most).map(nameText).join("; ");
  const moreFields = changedFields.length - most;
  const moreCalls2 = removedApis.length - most;
  const rest = moreFields > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(moreFields))}` : "";
  return [
    ...fields === "" ? [] : [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.changed(`${fields}${rest}`))],
    ...removedApis.slice(0, most).map(({ url, userAgent }) => t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc.called(nameText(url), nameText(userAgent)))),
    ...moreCalls2 > 0 ? [t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .moreCalls */ .$j)(moreCalls2))] : []
  ];
}

// lib/report/shared-causes.js
var isFleet = ({ clusters }) => clusters.length > 1;
function sharedCauses(findings, report, placeOf = () => null) {
  if (!isFleet(report))
    return findings.map((finding) => ({ finding, all: [finding] }));
  const order = new Map(report.clusters.map(({ id }, index) => [id, index]));
  const orderOf = ({ clusterId }) => order.get(clusterId) ?? report.clusters.length;
  return [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(findings, (finding) => causeKey(finding, placeOf(finding))).values()].map((group) => {
    const [finding = group[0], ...others] = [...group].sort((a, b) => orderOf(a) - orderOf(b));
    return { finding, all: [finding, ...others] };
  }).sort((a, b) => rankOf(a) - rankOf(b) || b.all.length - a.all.length);
}
var ABOUT_RESULTS = ["cluster-state", "no-access", "no-expiry", "no-result", "result-expired"];
function causesToSolve(...[findings, report, placeOf = () => null]) {
  const causes = sharedCauses(findings, report, placeOf);
  const keyOf = ({ finding }) => {
    const { scope, name, title, fix, check, decision, decides } = finding;
    const place = placeOf(finding);
    return scope === "gate" && check !== null && ABOUT_RESULTS.includes(name) ? JSON.stringify([name, title, fix, decision, decides, place?.file, place?.line]) : finding;
  };
  return [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(causes, keyOf).values()].map((group) => {
    const [{ finding }] = group;
    return { finding, all: group.flatMap(({ all }) => all) };
  });
}
var rankOf = ({ finding }) => _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISIONS */ .Yv.indexOf(finding.decision);
var causeKey = ({ fingerprint, name, decision, decides, rule, waiver }, place) => JSON.stringify([fingerprint, name, decision, decides, rule?.entry, waiver?.entry, place?.file, place?.line]);
var hasOwnMessages = ({ finding, all }) => all.some(({ message, clusterId }) => message !== finding.message && clusterId !== finding.clusterId);
var clusterLabels = ({ clusters }) => new Map(clusters.flatMap(({ id, name, targetFrom }) => id === null ? [] : [[id, { name: name ?? id, place: targetFrom ?? null }]]));
function clustersOf({ all }, report, labels, t) {
  const named = [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(all, ({ clusterId }) => clusterId)].flatMap(([clusterId, findings]) => clusterId === null ? [] : [{ name: labels.get(clusterId)?.name ?? clusterId, findings }]);
  return { label: t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .ofClusters */ .R5)(named.length, report.clusters.length)), clusters: named };
}
function ownPlace({ location, clusterId }, labels) {
  const place = clusterId === null ? null : labels.get(clusterId)?.place ?? null;
  return location !== null && location.file === place?.file && location.line === place.line ? null : location;
}
function affectedByCause(cause, report, labels, t) {
  if (!isFleet(report))
    return affectedParts(cause.all, t);
  const { label, clusters } = clustersOf(cause, report, labels, t);
  const [first, ...others] = clusters;
  if (first === void 0)
    return affectedParts(cause.all, t);
  if (others.length === 0)
    return `${nameText(first.name)}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)}${affectedParts(first.findings, t)}`;
  const shown = clusters.slice(0, NAMED_CLUSTERS).map(({ name }) => nameText(name));
  const more = clusters.length - shown.length;
  return `${label}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)}${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(shown))}${more > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more))}` : ""}`;
}
function affectedParts(findings, t) {
  const parts = [...new Set(findings.map((finding) => affectedText(finding, t)))];
  const more = parts.length - NAMED_CLUSTERS;
  const rest = more > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(more))}` : "";
  return `${parts.slice(0, NAMED_CLUSTERS).join(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_0__/* .SEMICOLON */ .I8))}${rest}`;
}
var NAMED_CLUSTERS = 5;




/***/ }),

/***/ 7636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   D2: () => (/* binding */ readsOwnEvidence),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   fE: () => (/* binding */ readResultFiles),
/* harmony export */   lQ: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9160);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// lib/settings/files.js


function readTextFile(path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats)
      return { kind: "absent" };
    if (!stats.isFile())
      return { kind: "unreadable" };
    const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    return text === null ? { kind: "unreadable" } : { kind: "text", text };
  } catch {
    return { kind: "unreadable" };
  }
}
var errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
var GLOB = /[*?[\]{}]|^!|[@+!]\(/;
async function readResultFiles(lists, cwd, input = "results") {
  const faults = [];
  const missing = (value, problem) => faultOf(input, value, problem);
  const paths = /* @__PURE__ */ new Map();
  const entries = lists.flatMap((line) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, line.text)) ? [line.text] : line.entries.map(({ text }) => text));
  for (const entry of entries) {
    const matches = await namedFiles(entry, cwd);
    if (matches === null)
      faults.push(missing(entry, { code: "slow-glob" }));
    if (matches?.length === 0)
      faults.push(missing(entry, { code: "matches-no-file" }));
    for (const path of matches ?? [])
      paths.set((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.normalize)(path));
  }
  const files = [];
  for (const path of [...paths.values()].sort()) {
    const file = readResultFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path));
    if (typeof file === "string")
      files.push({ path, text: file });
    else
      faults.push(missing(path, input === "plan" && file.code === "not-text-file" ? { code: "binary-plan" } : file));
  }
  return { files, faults };
}
var namedFiles = async (entry, cwd) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, entry)) || !GLOB.test(entry) ? [entry] : matchingFiles(entry, cwd);
var faultOf = (input, value, problem) => ({
  input,
  value,
  problem,
  suggestion: value.includes("\\") ? value.replaceAll("\\", "/") : null
});
function exists(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function readResultFile(path) {
  try {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (stats.isSymbolicLink())
      return { code: "symbolic-link" };
    if (!stats.isFile())
      return { code: "not-regular-file" };
    return (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path)) ?? { code: "not-text-file" };
  } catch (error) {
    return { code: "unreadable-file", errno: errorCode(error) };
  }
}
var MATCHING_MS = 500;
async function matchingFiles(pattern, cwd) {
  const [{ glob }, { default: picomatch }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 3382)), __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))]);
  const parts = pattern.split("/");
  const first = (count) => parts.slice(0, count).join("/") || "/";
  let known = 0;
  while (known < parts.length - 1 && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, first(known + 1))))
    known++;
  const rest = parts.slice(known);
  const options = {
    cwd: known > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, first(known)) : cwd,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    deep: rest.some((part) => part.includes("**")) ? Number.POSITIVE_INFINITY : rest.length
  };
  const files = await glob(["**/*"], options).catch(() => []);
  const matches = matcherOf(rest.join("/"), picomatch);
  const found = (0,_chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .B)(MATCHING_MS, () => files.filter((path) => matches(path)));
  if (found === null)
    return null;
  return found.value.map((path) => known > 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(first(known), path) : path);
}
function matcherOf(glob, picomatch) {
  try {
    const matches = picomatch(glob, { dot: true, nonegate: true });
    return (path) => matches(path);
  } catch {
    return () => false;
  }
}
function isFolder(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
function readsOwnEvidence(lists, reportDir, cwd) {
  const patterns = lists.flatMap(({ text, entries }) => [text, ...entries.map((entry) => entry.text)]);
  const evidence = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, reportDir, "evidence");
  const isWithin = (inner, outer) => inner === outer || inner.startsWith(`${outer}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
  return patterns.some((pattern) => {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, GLOB.test(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(`${pattern.slice(0, pattern.search(GLOB))}x`) : pattern);
    return isWithin(start, evidence) || GLOB.test(pattern) && isWithin(evidence, start);
  });
}




/***/ })

};
