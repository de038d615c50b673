export const id = 4136;
export const ids = [4136];
export const modules = {

/***/ 3766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ clusterKey),
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// lib/model/cluster-set.js

var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i;
var MAX_ID_LENGTH = 24;
var MAX_FILE_LENGTH = 60;
var hashOf = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, digits);
function clusterKey(set) {
  switch (set.kind) {
    case "cluster": {
      const group = UUID.exec(set.id)?.[0];
      if (group !== void 0)
        return group;
      return set.id.length <= MAX_ID_LENGTH ? set.id : `${set.id.slice(0, MAX_ID_LENGTH - 9)} ${hashOf(set.id, 8)}`;
    }
    case "clusters-file": {
      const isPlain = /^[a-z0-9._/-]+$/.test(set.file) && set.file.length <= MAX_FILE_LENGTH;
      const shown = set.file.replace(/[^\x21-\x7e]+/g, "?");
      const name = isPlain ? set.file : `${shown.slice(-(MAX_FILE_LENGTH - 9))} ${hashOf(set.file, 8)}`;
      return set.only === null ? name : `${name} (${partOf(set.only)})`;
    }
    case "saved-results":
      return "saved results";
    case "repository":
      return [...set.checks].sort().join(" and ");
  }
}
function partOf(names) {
  const [only = "", ...others] = names;
  if (others.length === 0 && /^[a-z0-9._-]{1,40}$/.test(only))
    return only;
  return `${names.length} ${hashOf(JSON.stringify([...names].sort()), 8)}`;
}
var commentKey = (workflow, job, set) => hashOf(JSON.stringify([workflow, job, namesOf(set)]), 16);
function namesOf(set) {
  switch (set.kind) {
    case "cluster":
      return [set.id];
    case "clusters-file":
      return ["clusters-file", set.file, ...set.only === null ? [] : [...set.only].sort()];
    case "saved-results":
      return [];
    case "repository":
      return ["repository", ...set.checks].sort();
  }
}




/***/ }),

/***/ 6695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ branchSuffix),
/* harmony export */   cR: () => (/* binding */ setPendingStatus),
/* harmony export */   yp: () => (/* binding */ commitStatus)
/* harmony export */ });
/* harmony import */ var _chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3766);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7859);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1377);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2335);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5664);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1711);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9138);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);












// lib/report/status.js


// lib/messages/status.js
var STATUS = {
  causes: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(count, "cause")} to fix`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(count)} \u4E2A\u95EE\u9898\u987B\u4FEE\u590D`
  }),
  incomplete: { en: "not everything was checked", zh: "\u5E76\u975E\u5168\u90E8\u5185\u5BB9\u90FD\u5DF2\u68C0\u67E5" },
  atTarget: { en: "the cluster already runs the target", zh: "\u96C6\u7FA4\u5DF2\u662F\u76EE\u6807\u7248\u672C" },
  allAtTarget: { en: "all clusters already run their targets", zh: "\u6240\u6709\u96C6\u7FA4\u5747\u5DF2\u662F\u76EE\u6807\u7248\u672C" },
  onClusters: (reason, count, all) => ({
    en: `${reason}, on ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .ofClusters */ .R5)(count, all).en}`,
    zh: `${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .ofClusters */ .R5)(count, all).zh}\uFF1A${reason}`
  }),
  noMatch: { en: "no changed file matches paths", zh: "\u6539\u52A8\u7684\u6587\u4EF6\u5747\u4E0D\u5728 paths \u8303\u56F4\u5185" },
  validUntil: (text, time) => ({
    en: `${text}; ${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .VALID_UNTIL */ .QY.en} ${time}`,
    zh: `${text}\uFF1B${_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .VALID_UNTIL */ .QY.zh} ${time}`
  }),
  pending: (target, time) => ({
    en: `Checking with CCE${target ? ` for ${target}` : ""}; result due by ${time}`,
    zh: `\u6B63\u5728\u5411 CCE \u67E5\u8BE2${target ? ` ${target}` : ""}\uFF1B\u6700\u8FDF ${time} \u6709\u7ED3\u679C`
  })
};

// lib/report/status.js
var MAX_BYTES = 139;
var TARGET_UNITS = 30;
var STATES = {
  pass: "success",
  warn: "success",
  "not-applicable": "success",
  block: "failure",
  inconclusive: "error"
};
var statusContext = (clusterKey2, branch = null) => `cce-upgrade-gate / ${clusterKey2}${branchSuffix(branch)}`;
var DISTINCT_BRANCH = /^[a-z0-9._/#@+-]{1,100}$/;
var SHOWN_BRANCH_UNITS = 60;
function branchSuffix(branch) {
  if (branch === null)
    return "";
  if (DISTINCT_BRANCH.test(branch))
    return ` (${branch})`;
  const shown = branch.replace(/[^\x21-\x7e]+/g, "?").slice(0, SHOWN_BRANCH_UNITS);
  return ` (${shown} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(branch).digest("hex").slice(0, 16)})`;
}
function renderStatus(report) {
  const { verdict, expiresAt } = report;
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .localizer */ .Oq)(report.language);
  const title = t((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_3__/* .reportTitle */ .r4)(report, verdict === "warn" ? "pass" : verdict));
  const head = t((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_3__/* .targetTitle */ .oI)(title, targetOf(report), verdict));
  const detail = detailOf(report, t);
  const whole = detail === null ? head : t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .labeled */ .GA)(head, detail));
  const isDated = verdict !== "inconclusive" && expiresAt !== null;
  const dated = (text) => isDated ? t(STATUS.validUntil(text, (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(expiresAt))) : text;
  const fitting = [dated(whole), dated(head), head].find((text) => (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8Bytes */ .dy)(text) <= MAX_BYTES);
  return { state: STATES[verdict], description: fitting ?? (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_1__/* .clipBytes */ .Wp)(head, MAX_BYTES) };
}
function pendingStatus(targetVersion, dueAt, language) {
  const target = targetVersion === null ? null : (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(targetVersion);
  const text = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .localize */ .kg)(STATUS.pending(target, (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_10__/* .isoTime */ .Ly)(dueAt))), language);
  return { state: "pending", description: (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_1__/* .clipBytes */ .Wp)(text, MAX_BYTES) };
}
function targetOf({ clusters, asked, verdict }) {
  if (verdict === "not-applicable")
    return null;
  const targets = [...new Set(clusters.map(({ targetVersion }) => targetVersion))];
  const target = (targets.length === 1 ? targets[0] : null) ?? asked.targetVersion;
  return target !== null && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_11__/* .parseVersion */ .ot)(target) !== null && target.length <= TARGET_UNITS ? target.trim() : null;
}
function detailOf(report, t) {
  const { verdict, counts } = report;
  if (verdict === "not-applicable" && (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleet */ .xP)(report))
    return t(STATUS.allAtTarget);
  if (verdict === "not-applicable")
    return t(report.clusters.length > 0 ? STATUS.atTarget : STATUS.noMatch);
  if (verdict === "pass")
    return counts.passed > 0 ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .checksPassed */ .CC)(counts.passed)) : null;
  if (verdict !== "warn")
    return reasonOf(report, t);
  const count = (decision, all) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleet */ .xP)(report) ? causesOf(report.findings.filter((one) => one.decision === decision), report) : all;
  const [warned, noted, waived2] = [
    count("warn", counts.warning),
    count("notice", counts.notice),
    count("waived", counts.waived)
  ];
  const parts = [
    ...warned > 0 ? [(0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_3__/* .risks */ .XG)(warned)] : [],
    ...noted > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .notes */ .Q2)(noted)] : [],
    ...waived2 > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .waived */ .rg)(waived2)] : []
  ];
  return (parts.length > 0 ? parts : [STATUS.incomplete]).map(t).join(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMA */ .KE));
}
function reasonOf(report, t) {
  const { findings, verdict, clusters } = report;
  const deciding = findings.filter(({ decision }) => decision === verdict);
  const items = causesOf(deciding.filter(({ scope }) => scope !== "gate"), report);
  const titles = new Set(deciding.filter(({ scope }) => scope === "gate").map(({ title }) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(title)));
  if (items > 0)
    titles.add(t(verdict === "block" ? STATUS.causes(items) : _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_BROKE */ .KI));
  const [first, ...others] = titles;
  if (first === void 0)
    return null;
  const reason = others.length > 0 ? t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_4__/* .moreReasons */ .DN)(first, others.length)) : first;
  const affected = clusters.filter((cluster) => cluster.verdict === verdict).length;
  return (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleet */ .xP)(report) && affected > 0 ? t(STATUS.onClusters(reason, affected, clusters.length)) : reason;
}
var causesOf = (findings, report) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_2__/* .causesToSolve */ .X)(findings, report).length;

// lib/publish/commit-status.js
var PERMISSION = "statuses: write";
var PENDING_MS = 1e4;
var commitStatus = {
  name: { en: "Commit status", zh: "\u63D0\u4EA4\u72B6\u6001" },
  permission: PERMISSION,
  isRequested: (settings) => settings.commitStatus,
  writer: (report, publication, { commit, branch }) => typeof commit === "string" ? (session) => setStatus(renderStatus(report), { commit, branch }, publication, session) : commit.none
};
async function setPendingStatus(run, ...pending) {
  const { settings, env, clock, log } = run;
  const { commit, branch } = (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_6__/* .publishTarget */ .dO)((0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvent */ .j_)(env), env, settings.headSha);
  if (typeof commit !== "string" || settings.githubToken === null)
    return;
  try {
    await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_5__/* .withRepositorySession */ .Hq)(run, clock.now() + PENDING_MS, PERMISSION, (session) => setStatus(pendingStatus(...pending), { commit, branch }, run, session));
  } catch (error) {
    log.debug(`The commit status could not be set to pending: ${error instanceof Error ? error.message : error}`);
  }
}
async function setStatus({ state, description }, { commit: sha, branch }, { clusterSet, env, log, redact }, session) {
  const { octokit, repository } = session;
  const context = redact(statusContext((0,_chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterKey */ .M)(clusterSet), branch));
  const url = (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_6__/* .runUrl */ .Vp)(env);
  const status = { state, context, description: redact(description), ...url === null ? {} : { target_url: url } };
  await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_5__/* .sendIdempotent */ .K6)(() => octokit.rest.repos.createCommitStatus({ ...repository, sha, ...status }), session);
  log.info(`Commit status "${context}" on ${sha.slice(0, 12)}: ${state}`);
}




/***/ }),

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitStatus: () => (/* reexport safe */ _chunk_IXOFEKCH_js__WEBPACK_IMPORTED_MODULE_0__.yp),
/* harmony export */   setPendingStatus: () => (/* reexport safe */ _chunk_IXOFEKCH_js__WEBPACK_IMPORTED_MODULE_0__.cR)
/* harmony export */ });
/* harmony import */ var _chunk_IXOFEKCH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);
/* harmony import */ var _chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3766);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8056);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9526);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9138);




















/***/ })

};
