export const id = 5620;
export const ids = [5620];
export const modules = {

/***/ 9020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ readFinding),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   rI: () => (/* binding */ causeKey)
/* harmony export */ });
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);




// lib/baseline/baseline.js
var causeKey = ({ fingerprint, clusterId }) => JSON.stringify([fingerprint, clusterId]);
function readBaseline(text) {
  const value = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
  if (!(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value["schemaVersion"] !== 1 || !Array.isArray(value["findings"]))
    return null;
  const { generatedAt } = value;
  const findings = value["findings"].map(readFinding);
  if (!isTime(generatedAt) || !findings.every((finding) => finding !== null))
    return null;
  return { generatedAt, findings, cutFrom: null };
}
function readFinding(value) {
  if (!(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
    return null;
  const { fingerprint, clusterId, check, addon, name, title, decides } = value;
  const decision = _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.find((one) => one === value["decision"]);
  if (!isFingerprint(fingerprint) || decision === void 0)
    return null;
  if (typeof name !== "string" || !isTextOrNull(title) || typeof decides !== "boolean")
    return null;
  if (!isTextOrNull(clusterId) || !isTextOrNull(check) || addon !== null && !(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(addon))
    return null;
  const template = addon === null ? null : addon["template"];
  if (!isTextOrNull(template))
    return null;
  return { fingerprint, clusterId, check, addon: template, name, title, decision, decides };
}
var isTextOrNull = (value) => value === null || typeof value === "string";
var isFingerprint = (value) => typeof value === "string" && /^f[0-9a-f]{16}$/.test(value);
var isTime = (value) => typeof value === "string" && value.length <= 30 && (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .EH)(value) !== null;




/***/ }),

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

/***/ 1657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ compareWithBaseline),
/* harmony export */   BQ: () => (/* binding */ openAfter)
/* harmony export */ });
/* unused harmony export toBaselineFinding */
/* harmony import */ var _chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9020);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7173);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4205);




// lib/baseline/compare.js
function compareWithBaseline(report, baseline) {
  const before = new Set(baseline.findings.map(_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const findings = report.findings.map((finding) => ({ ...finding, status: statusOf(finding, before, baseline) }));
  const isResolved = resolvedTest(report);
  const resolved = distinctCauses(baseline.findings).filter((earlier) => earlier.decides && isResolved(earlier)).map(({ addon: _, decides: __, ...rest }) => rest);
  const newCauses = new Set(findings.filter(({ status }) => status === "new").map(_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const counts = { ...report.counts, new: newCauses.size, resolved: resolved.length };
  return { ...report, counts, findings, resolved };
}
function statusOf(finding, before, { cutFrom }) {
  if (!finding.decides)
    return null;
  if (before.has((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding)))
    return "known";
  return cutFrom !== null && !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilder */ .gJ)(cutFrom, finding.decision) ? null : "new";
}
function resolvedTest(report) {
  const shown = new Set(report.findings.map(_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const coversFinding = coverageTest(report);
  return (earlier) => !shown.has((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(earlier)) && coversFinding(earlier);
}
function openAfter(report, before) {
  const now = distinctCauses(report.findings.filter(({ decides }) => decides).map(toBaselineFinding));
  const keys = new Set(now.map(_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI));
  const isResolved = resolvedTest(report);
  const unchecked = distinctCauses(before?.findings ?? []).filter((earlier) => !keys.has((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(earlier)) && !isResolved(earlier));
  return [...now, ...unchecked];
}
function toBaselineFinding(finding) {
  const { fingerprint, clusterId, check, addon, name, title, decision, decides } = finding;
  return { fingerprint, clusterId, check, addon: addon?.template ?? null, name, title, decision, decides };
}
function distinctCauses(findings) {
  const byCause = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = byCause.get((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding));
    if (known === void 0 || !known.decides && finding.decides)
      byCause.set((0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI)(finding), finding);
  }
  return [...byCause.values()];
}
function coverageTest(report) {
  const isDoubtful = doubtTest(report);
  const { clusters, asked } = report;
  const results = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(clusters.flatMap(({ id, checks }) => checks.filter(({ clusterId }) => clusterId === id)), ({ clusterId, check }) => keyOf(clusterId, check));
  const byAddon = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)([...results.values()].flat(), ({ clusterId, check, addon }) => keyOf(clusterId, check, addon?.template ?? null));
  const openItems = new Map(clusters.flatMap(({ checks }) => checks.map((result) => [result, openItemsOf(result)])));
  const isFiltered = asked.addonInstanceId !== null || asked.addonTaskId !== null;
  return (earlier) => {
    const { clusterId, check, addon, name } = earlier;
    if (clusters.length === 0 || isDoubtful(earlier))
      return false;
    if (check === null)
      return true;
    const all = results.get(keyOf(clusterId, check)) ?? [];
    const ofAddon = addon === null ? all : byAddon.get(keyOf(clusterId, check, addon)) ?? [];
    if (ofAddon.length === 0 && (all.length === 0 || isFiltered))
      return false;
    return !(ofAddon.length > 0 ? ofAddon : all).some((result) => openItems.get(result)?.has(name));
  };
}
var keyOf = (...parts) => JSON.stringify(parts);
var openItemsOf = ({ items, skipped }) => new Set([...items.filter(({ undecided }) => undecided > 0), ...skipped].map(({ name }) => name));
var EVERY_ITEM = null;
var TAKES_NOTHING_AWAY = ["unlisted-section", "skipped-files"];
function doubtTest({ findings, notCovered }) {
  const doubts = findings.filter(({ decision }) => decision === "inconclusive");
  const ofRun = doubts.filter(({ check }) => check === null);
  const hidesChecks = ofRun.some(({ name }) => name !== "policy-error");
  const itemOf = ({ scope, name }) => scope === "gate" ? EVERY_ITEM : name;
  const ofItems = new Set(doubts.map((one) => keyOf(one.check, one.clusterId, itemOf(one))));
  const ofAddons = new Set(doubts.map((one) => keyOf(one.check, one.clusterId, itemOf(one), one.addon?.template ?? null)));
  const missing = notCovered.filter(({ code }) => !TAKES_NOTHING_AWAY.includes(code));
  const uncovered = new Set(missing.map(({ check, clusterId }) => keyOf(check, clusterId)));
  const unjudged = new Set(notCovered.flatMap(({ clusterId, risks = [] }) => risks.map((name) => keyOf(clusterId, name))));
  return ({ check, clusterId, addon, name }) => {
    if (unjudged.has(keyOf(clusterId, name)))
      return true;
    if (check === null)
      return ofRun.length > 0;
    return hidesChecks || [clusterId, null].some((cluster) => uncovered.has(keyOf(check, cluster)) || [EVERY_ITEM, name].some((item) => addon === null ? ofItems.has(keyOf(check, cluster, item)) : [addon, null].some((template) => ofAddons.has(keyOf(check, cluster, item, template)))));
  };
}




/***/ }),

/***/ 5620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ ownLogin),
/* harmony export */   Cf: () => (/* binding */ renderPage),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   YK: () => (/* binding */ COMMENT),
/* harmony export */   b5: () => (/* binding */ readReportInComment)
/* harmony export */ });
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6580);
/* harmony import */ var _chunk_QRGGICA7_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1657);
/* harmony import */ var _chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9020);
/* harmony import */ var _chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3766);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7859);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1377);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2335);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7173);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9138);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4205);















// lib/github/api/comments.js
var MAX_PAGES = 50;
var WORKFLOW_LOGIN = "github-actions[bot]";
async function findOwnComments(query, session) {
  const readAt = session.now();
  const [comments, { login, isKnown }] = await Promise.all([
    (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .withRateLimitRetry */ .ML)(() => listComments(query.pull, session), session),
    ownLogin(session)
  ]);
  const marked = comments.filter(({ body }) => query.hasMark(body));
  const own = marked.filter(({ author }) => typeof author === "string" && author.toLowerCase() === login);
  return { own, isUncertain: !isKnown && marked.length > 0 && own.length === 0, readAt };
}
async function ownLogin(session) {
  const viewer = await viewerLogin(session);
  return { login: (viewer ?? WORKFLOW_LOGIN).toLowerCase(), isKnown: viewer !== null };
}
async function listComments(pull, { octokit, repository }) {
  const comments = [];
  const query = { ...repository, issue_number: pull, per_page: 100 };
  let pages = 0;
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, query)) {
    if (!Array.isArray(data))
      throw (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .notGitHubError */ .RE)();
    for (const each of data) {
      const { id, body, user } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_8__/* .asRecord */ .qY)(each);
      const author = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_8__/* .asRecord */ .qY)(user)["login"];
      if (typeof id === "number" && typeof body === "string")
        comments.push({ id, body, author });
    }
    if (++pages === MAX_PAGES)
      throw new _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .GitHubError */ .y_(`there are more than ${comments.length} comments`);
  }
  return comments;
}
async function viewerLogin({ graphql }) {
  try {
    const { data } = await graphql("query { viewer { login } }");
    const { login } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_8__/* .asRecord */ .qY)((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_8__/* .asRecord */ .qY)(data)["viewer"]);
    return typeof login === "string" && login !== "" ? login : null;
  } catch {
    return null;
  }
}
async function syncComment(comment2, session, log, known = null) {
  const { own, isUncertain } = known ?? await findOwnComments(comment2, session);
  if (isUncertain)
    throw new _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .GitHubError */ .y_("there is a comment like ours, and GitHub does not say whether it is ours");
  const [oldest, ...others] = own;
  if (others.length > 0)
    log.info(`Comment: ${others.length} more of this job exist; they are not changed`);
  if (oldest === void 0)
    return create(comment2, session);
  try {
    return await edit(oldest, comment2, session);
  } catch (error) {
    if (known === null || (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyFailure */ .XE)(error).status !== 404)
      throw error;
    return syncComment(comment2, session, log);
  }
}
async function edit(own, comment2, session) {
  const { octokit, repository } = session;
  const body = comment2.render(own.body);
  if (body === null)
    return "not needed";
  if (comment2.isSame(body, own.body))
    return "unchanged";
  const update = { ...repository, comment_id: own.id, body };
  await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .sendIdempotent */ .K6)(() => octokit.rest.issues.updateComment(update), session);
  return "updated";
}
async function create(comment2, session) {
  const { octokit, repository } = session;
  const body = comment2.render(null);
  if (body === null)
    return "not needed";
  const send = async () => {
    const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: comment2.pull, body });
    if (typeof (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_8__/* .asRecord */ .qY)(data)["id"] !== "number")
      throw (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .notGitHubError */ .RE)();
    return data.id;
  };
  const findEffect = async () => (await findOwnComments(comment2, session)).own[0]?.id ?? null;
  const id = await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .sendAtMostOnce */ .SU)(send, findEffect, session);
  return removeDuplicate(id, comment2, session).catch(() => "created");
}
async function removeDuplicate(id, comment2, session) {
  const { octokit, repository } = session;
  const [oldest] = (await findOwnComments(comment2, session)).own;
  if (oldest === void 0)
    return "created";
  if (oldest.id < id)
    await octokit.rest.issues.deleteComment({ ...repository, comment_id: id });
  const change = await edit(oldest, comment2, session);
  return change === "unchanged" ? "created" : change;
}

// lib/messages/comment.js
var FILES = { en: "the job summary and report.json", zh: "\u4F5C\u4E1A\u6458\u8981\u548C report.json" };
var COMMENT = {
  moreRows: (count) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOut */ .ig)(count, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .ROW */ .nw, FILES),
  moreClusters: (count) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOut */ .ig)(count, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .ONE_CLUSTER */ .UK, FILES),
  short: {
    en: "Shortened: messages, reasons and node names are left out here; the job summary and report.json have them.",
    zh: "\u5185\u5BB9\u8F83\u957F\uFF1A\u6B64\u5904\u7701\u7565\u4E86\u6D88\u606F\u3001\u7406\u7531\u548C\u8282\u70B9\u540D\u79F0\uFF1B\u5B8C\u6574\u5185\u5BB9\u89C1\u4F5C\u4E1A\u6458\u8981\u548C report.json\u3002"
  },
  names: {
    en: "Shortened: only names are shown here; the job summary and report.json say what each means and what to do.",
    zh: "\u5185\u5BB9\u8FC7\u957F\uFF1A\u6B64\u5904\u4EC5\u5217\u51FA\u540D\u79F0\uFF1B\u5176\u542B\u4E49\u548C\u5904\u7406\u529E\u6CD5\u89C1\u4F5C\u4E1A\u6458\u8981\u548C report.json\u3002"
  },
  baselineCut: (count) => ({
    en: `The next report can be compared with the most severe findings only: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(count, "finding")} did not fit into this comment.`,
    zh: `\u4E0B\u6B21\u62A5\u544A\u53EA\u80FD\u4E0E\u6700\u4E25\u91CD\u7684\u95EE\u9898\u6BD4\u8F83\uFF1A\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(count)} \u9879\u65E0\u6CD5\u5728\u6B64\u4FDD\u5B58\u3002`
  }),
  commit: { en: "commit", zh: "\u63D0\u4EA4" },
  run: { en: "Workflow run with summary and report files", zh: "\u67E5\u770B\u672C\u6B21\u8FD0\u884C\u53CA\u5176\u6458\u8981\u548C\u62A5\u544A\u6587\u4EF6" },
  annotationsRefused: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(count, "annotation")} could not be added here; report.json has them all.`,
    zh: `\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(count)} \u6761\u6CE8\u89E3\u672A\u80FD\u6DFB\u52A0\uFF1B\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002`
  }),
  annotationsLeftOut: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(count, "annotation")} not shown here, because a check run holds no more; report.json has them all.`,
    zh: `\u6B64\u5904\u7701\u7565 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(count)} \u6761\u6CE8\u89E3\uFF08\u8D85\u51FA\u68C0\u67E5\u8FD0\u884C\u7684\u5BB9\u91CF\uFF09\uFF1B\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002`
  })
};

// lib/report/markdown/comment-state.js
var MAX_BYTES = 9e3;
var MAX_ENCODED = 4 * Math.ceil(MAX_BYTES / 3) + 4;
var TEXT_UNITS = 64;
function encodeState(generatedAt, findings, redact) {
  const rank = ({ decision }) => _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__/* .DECISIONS */ .Yv.indexOf(decision);
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b));
  const text = (value) => value === null ? null : (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)(redact(value), TEXT_UNITS);
  const stateWith = (count) => {
    const kept2 = sorted.slice(0, count);
    const next = sorted[count];
    const clusters = [...new Set(kept2.map(({ clusterId }) => clusterId))];
    const found = kept2.map((one) => {
      const { fingerprint, clusterId, check, addon, name } = one;
      return [fingerprint, clusters.indexOf(clusterId), text(check), text(addon), text(name), rank(one)];
    });
    const cut = next === void 0 ? null : rank(next);
    return JSON.stringify({ v: 1, at: generatedAt, cut, clusters: clusters.map(text), found });
  };
  let [kept, tooMany] = [0, sorted.length + 1];
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    if ((0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Bytes */ .dy)(stateWith(middle)) <= MAX_BYTES)
      kept = middle;
    else
      tooMany = middle;
  }
  return { encoded: Buffer.from(stateWith(kept), "utf8").toString("base64"), leftOut: sorted.length - kept };
}
function decodeState(encoded) {
  if (encoded.length > MAX_ENCODED)
    return null;
  const state = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(Buffer.from(encoded, "base64").toString("utf8"));
  if (!(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u4)(state) || state["v"] !== 1)
    return null;
  const { at, cut, clusters, found } = state;
  if (!(0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_12__/* .isTime */ .K8)(at) || !Array.isArray(clusters) || !Array.isArray(found))
    return null;
  const cutFrom = cut === null ? null : _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__/* .DECISIONS */ .Yv[Number(cut)];
  const findings = found.map((row) => decodeFinding(row, clusters));
  if (cutFrom === void 0 || !findings.every((finding) => finding !== null))
    return null;
  return { generatedAt: at, findings, cutFrom };
}
function decodeFinding(row, clusters) {
  if (!Array.isArray(row))
    return null;
  const [fingerprint, cluster, check, template, name, rank] = row;
  const [clusterId, decision] = [clusters[Number(cluster)], _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__/* .DECISIONS */ .Yv[Number(rank)]];
  const addon = template === null ? null : { template };
  return (0,_chunk_FALW4WC6_js__WEBPACK_IMPORTED_MODULE_12__/* .readFinding */ .Gd)({ fingerprint, clusterId, check, addon, name, title: null, decision, decides: true });
}

// lib/report/markdown/comment.js
var COMMENT_BUDGET = 6e4;
var MARKER = /^<!-- cce-upgrade-gate\/comment key=([0-9a-f]{16}) state=([A-Za-z0-9+/=]*) -->(?:\r?\n|$)/;
function markOf(body) {
  const [, key, state] = MARKER.exec(body) ?? [];
  return key === void 0 || state === void 0 ? null : { key, carried: decodeState(state) };
}
function renderComment(report, context) {
  const { key, before, isBrief, redact } = context;
  const { encoded, leftOut: leftOut2 } = encodeState(report.generatedAt, (0,_chunk_QRGGICA7_js__WEBPACK_IMPORTED_MODULE_13__/* .openAfter */ .BQ)(report, before), redact);
  const mark = `<!-- cce-upgrade-gate/comment key=${key} state=${encoded} -->
`;
  const notes2 = leftOut2 > 0 ? [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__/* .localizer */ .Oq)(report.language)(COMMENT.baselineCut(leftOut2))] : [];
  const page = isBrief ? briefLine(report, context) : renderPage(report, context, notes2, COMMENT_BUDGET - (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Bytes */ .dy)(mark));
  return redact(`${mark}${page}`);
}
var STYLE = {
  times: "absolute",
  matrix: "worst",
  messageUnits: { full: 400, short: 0 },
  listed: 10,
  leftOut: { short: COMMENT.short, names: COMMENT.names, rows: COMMENT.moreRows, clusters: COMMENT.moreClusters }
};
var renderPage = (report, run, notes2, budget) => (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .fitPage */ .n8)(report, STYLE, budget, (page) => blocksOf(page, run, notes2));
function blocksOf(page, run, notes2) {
  const { report, t } = page;
  const { counts } = report;
  const others = [
    ...counts.notice > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .notes */ .Q2)(counts.notice)))] : [],
    ...counts.waived > 0 ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .waived */ .rg)(counts.waived)))] : []
  ];
  return [
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictHeading */ .G8)(page),
    ...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_3__/* .isFleet */ .xP)(report) ? (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixBlocks */ .SV)(page) : [(0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .identities */ .tT)(page)],
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenedNote */ .L6)(page),
    ...["block", "inconclusive", "warn"].map((one) => (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsTable */ .f9)(page, _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADINGS */ .Ac[one], (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_3__/* .decidedAs */ .Pe)(report, one))),
    ...hasChanges(report) ? (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionBlocks */ .qP)((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .changes */ .Ao)(page), page) : [],
    ...notes2.map((note) => (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .Gt)(`<p>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(note)}</p>

`)),
    (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(page, [...others, ...runParts(run, t)])
  ];
}
var runParts = ({ headSha, runUrl: runUrl2 }, t) => [
  ...headSha === null ? [] : [`${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(COMMENT.commit))} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(headSha.slice(0, 12))}`],
  ...runUrl2 === null ? [] : [`<a href="${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeHtml */ .ZD)(runUrl2)}">${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(COMMENT.run))}</a>`]
];
var hasChanges = ({ counts }) => Boolean(counts.new) || Boolean(counts.resolved);
var NAMED_CLUSTERS = 5;
function briefLine(report, run) {
  const { language, expiresAt, clusters } = report;
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_9__/* .localizer */ .Oq)(language);
  const names = clusters.slice(0, NAMED_CLUSTERS).map(({ name, id }) => name ?? id);
  const parts = [
    `<b>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictLine */ .MT)(report, (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOrigin */ .we)(report, t, _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)))}</b>`,
    ...names.filter((name) => name !== null).map((name) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name, 80)),
    ...clusters.length > NAMED_CLUSTERS ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(clusters.length - NAMED_CLUSTERS)))] : [],
    ...expiresAt === null ? [] : [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validUntil((0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .clockTime */ .qo)(expiresAt))))],
    ...hasChanges(report) ? [(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)((0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCounts */ .Zg)({ report, t }))] : [],
    ...runParts(run, t)
  ];
  return `<p>${parts.join(" \xB7 ")}</p>
`;
}
var isSameComment = (one, other) => pageOf(one) === pageOf(other) && carriedBy(one) === carriedBy(other);
function carriedBy(body) {
  const { findings, cutFrom } = markOf(body)?.carried ?? {};
  return JSON.stringify([findings, cutFrom]);
}
var pageOf = (body) => body.replace(MARKER, "").replace(/<a href="[^"]*\/actions\/runs\/\d+">/g, "").replace(/[ \t]*\r?\n/g, "\n").trim();

// lib/publish/comment.js
var READ_MS = 3e4;
var MAX_AGE_MS = 6e4;
var keyOf = ({ env, clusterSet }) => (0,_chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_1__/* .commentKey */ .T)(env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? "", clusterSet);
var queryOf = (pull, key) => ({ pull, hasMark: (body) => markOf(body)?.key === key });
var comment = {
  name: { en: "Comment", zh: "\u8BC4\u8BBA" },
  permission: "pull-requests: write",
  isRequested: (settings) => settings.comment !== "never",
  writer: (report, publication, { pull, commit }) => {
    if (typeof pull !== "number")
      return pull.none;
    const { settings, env, redact, log, clock, comments } = publication;
    const key = keyOf(publication);
    const isFailed = (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__/* .isRed */ .iI)(report.verdict);
    const isOnFailure = settings.comment === "on-failure";
    const isBrief = !isFailed && (isOnFailure || report.verdict !== "warn");
    const headSha = typeof commit === "string" ? commit : null;
    const render = (previousBody) => {
      if (previousBody === null && !isFailed && (isOnFailure || report.verdict === "not-applicable"))
        return null;
      const before = previousBody === null ? null : markOf(previousBody)?.carried ?? null;
      return renderComment(report, { key, before, isBrief, headSha, runUrl: (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_7__/* .runUrl */ .Vp)(env), redact });
    };
    return async (session) => {
      const known = comments !== null && clock.now() - comments.readAt <= MAX_AGE_MS ? comments : null;
      const sticky = { ...queryOf(pull, key), render, isSame: isSameComment };
      log.info(`Comment on pull request ${pull}: ${await syncComment(sticky, session, log, known)}`);
    };
  }
};
var NO_PREVIOUS_REPORT = { baseline: null, comments: null };
async function readReportInComment(run) {
  const { clock, env, log, signal, settings } = run;
  const { pull } = (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_7__/* .publishTarget */ .dO)((0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(env), env);
  if (typeof pull !== "number" || settings.githubToken === null || signal.aborted)
    return NO_PREVIOUS_REPORT;
  const query = queryOf(pull, keyOf(run));
  try {
    const comments = await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_6__/* .withRepositorySession */ .Hq)(run, clock.now() + READ_MS, "pull-requests: read", (session) => findOwnComments(query, session));
    const [oldest] = comments.own;
    const baseline = oldest === void 0 ? null : markOf(oldest.body)?.carried ?? null;
    if (oldest !== void 0 && baseline === null)
      log.info("Baseline: the comment on the pull request contains no readable report");
    return { baseline, comments };
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    log.info(`Baseline: the comments on the pull request cannot be read (${why}), so no finding is marked new or resolved`);
    return NO_PREVIOUS_REPORT;
  }
}




/***/ })

};
