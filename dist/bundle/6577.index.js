export const id = 6577;
export const ids = [6577];
export const modules = {

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
commitStatus: () => (/* reexport safe */ _JYHS5EDK_js_0.yp),
setPendingStatus: () => (/* reexport safe */ _JYHS5EDK_js_0.cR)
});
var _JYHS5EDK_js_0 = __webpack_require__(2307);
var _RPD5P7V3_js_1 = __webpack_require__(8043);
var _6SDEP7AE_js_2 = __webpack_require__(4411);
var _GDJR74E5_js_3 = __webpack_require__(7454);
var _DUW5NSCC_js_4 = __webpack_require__(6606);
var _M3F6UR52_js_5 = __webpack_require__(1992);
var _FN6ZC2K4_js_6 = __webpack_require__(5842);
var _5X5HXMYJ_js_7 = __webpack_require__(9424);
var _5MGOTZ66_js_8 = __webpack_require__(4170);
var _EGKAODXP_js_9 = __webpack_require__(6407);























/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
aE: () => (branchSuffix),
cR: () => (setPendingStatus),
yp: () => (commitStatus)
});
var _RPD5P7V3_js_0 = __webpack_require__(8043);
var _6SDEP7AE_js_1 = __webpack_require__(4411);
var _DUW5NSCC_js_2 = __webpack_require__(6606);
var _UKFUSHME_js_7 = __webpack_require__(1912);
var _M3F6UR52_js_3 = __webpack_require__(1992);
var _GC55D77H_js_6 = __webpack_require__(1170);
var _CCDJ4O4E_js_8 = __webpack_require__(1786);
var _EGKAODXP_js_4 = __webpack_require__(6407);
var node_crypto_5 = __webpack_require__(7598);









// lib/report/status.js


// lib/messages/status.js
var STATUS = {
  pending: (target, time) => ({
    en: `Checking with CCE${target ? ` for ${target}` : ""}; result due by ${time}`,
    zh: `正在向 CCE 查询${target ? ` ${target}` : ""}；最迟 ${time} 有结果`
  })
};

// lib/report/status.js
var MAX_BYTES = 139;
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
  return ` (${shown} ${(0,node_crypto_5.createHash)("sha256").update(branch).digest("hex").slice(0, 16)})`;
}
var renderStatus = (report) => ({
  state: STATES[report.verdict],
  description: (0,_6SDEP7AE_js_1/* .clipBytes */ .Wp)((0,_6SDEP7AE_js_1/* .fittingAnswer */ .CB)(report, (text) => (0,_6SDEP7AE_js_1/* .utf8Bytes */ .dy)(text) <= MAX_BYTES, true), MAX_BYTES)
});
function pendingStatus(targetVersion, dueAt, language) {
  const target = targetVersion === null ? null : (0,_GC55D77H_js_6/* .oneLine */ .TN)(targetVersion);
  const text = (0,_UKFUSHME_js_7/* .localize */ .kg)(STATUS.pending(target, (0,_DUW5NSCC_js_2/* .clockTime */ .qo)((0,_CCDJ4O4E_js_8/* .isoTime */ .Ly)(dueAt))), language);
  return { state: "pending", description: (0,_6SDEP7AE_js_1/* .clipBytes */ .Wp)(text, MAX_BYTES) };
}

// lib/publish/commit-status.js
var PERMISSION = "statuses: write";
var PENDING_MS = 1e4;
var commitStatus = {
  name: { en: "Commit status", zh: "提交状态" },
  permission: PERMISSION,
  isRequested: (settings) => settings.commitStatus,
  writer: (report, publication, { commit, branch }) => typeof commit === "string" ? (session) => setStatus(renderStatus(report), { commit, branch }, publication, session) : commit.none
};
async function setPendingStatus(run, ...pending) {
  const { settings, env, clock, log } = run;
  const { commit, branch } = (0,_EGKAODXP_js_4/* .publishTarget */ .dO)((0,_EGKAODXP_js_4/* .readEvent */ .j_)(env), env, settings.headSha);
  if (typeof commit !== "string" || settings.githubToken === null)
    return;
  try {
    await (0,_M3F6UR52_js_3/* .withRepositorySession */ .Hq)(run, clock.now() + PENDING_MS, PERMISSION, (session) => setStatus(pendingStatus(...pending), { commit, branch }, run, session));
  } catch (error) {
    log.debug(`The commit status could not be set to pending: ${error instanceof Error ? error.message : error}`);
  }
}
async function setStatus({ state, description }, { commit: sha, branch }, { clusterSet, env, log, redact }, session) {
  const { octokit, repository } = session;
  const context = redact(statusContext((0,_RPD5P7V3_js_0/* .clusterKey */ .M)(clusterSet), branch));
  const url = (0,_EGKAODXP_js_4/* .runUrl */ .Vp)(env);
  const status = { state, context, description: redact(description), ...url === null ? {} : { target_url: url } };
  await (0,_M3F6UR52_js_3/* .sendIdempotent */ .K6)(() => octokit.rest.repos.createCommitStatus({ ...repository, sha, ...status }), session);
  log.info(`Commit status "${context}" on ${sha.slice(0, 12)}: ${state}`);
}




/***/ })

};
