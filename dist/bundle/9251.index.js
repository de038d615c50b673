export const id = 9251;
export const ids = [9251];
export const modules = {

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
comment: () => (/* reexport safe */ _YFUKPZJU_js_0.Im),
readReportInComment: () => (/* reexport safe */ _YFUKPZJU_js_0.b5)
});
var _YFUKPZJU_js_0 = __webpack_require__(7240);
var _QWIXIQ5L_js_1 = __webpack_require__(8710);
var _CPUOXGVZ_js_2 = __webpack_require__(9886);
var _5WWCP6BV_js_3 = __webpack_require__(5164);
var _RPD5P7V3_js_4 = __webpack_require__(8043);
var _6SDEP7AE_js_5 = __webpack_require__(4411);
var _GDJR74E5_js_6 = __webpack_require__(7454);
var _DUW5NSCC_js_7 = __webpack_require__(6606);
var _M3F6UR52_js_8 = __webpack_require__(1992);
var _FN6ZC2K4_js_9 = __webpack_require__(5842);
var _5X5HXMYJ_js_10 = __webpack_require__(9424);
var _5MGOTZ66_js_11 = __webpack_require__(4170);
var _EGKAODXP_js_12 = __webpack_require__(6407);






























/***/ }),

/***/ 7240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
C4: () => (ownLogin),
Cf: () => (renderPage),
Im: () => (comment),
YK: () => (COMMENT),
b5: () => (readReportInComment)
});
var _QWIXIQ5L_js_0 = __webpack_require__(8710);
var _CPUOXGVZ_js_1 = __webpack_require__(9886);
var _AGRZT2GT_js_13 = __webpack_require__(5773);
var _JGKDZQI6_js_12 = __webpack_require__(4398);
var _RPD5P7V3_js_2 = __webpack_require__(8043);
var _6SDEP7AE_js_3 = __webpack_require__(4411);
var _GDJR74E5_js_4 = __webpack_require__(7454);
var _DUW5NSCC_js_5 = __webpack_require__(6606);
var _UKFUSHME_js_9 = __webpack_require__(1912);
var _M3F6UR52_js_6 = __webpack_require__(1992);
var _GC55D77H_js_11 = __webpack_require__(1170);
var _XFZ4J2HR_js_10 = __webpack_require__(6806);
var _EGKAODXP_js_7 = __webpack_require__(6407);
var _TUARF4T6_js_8 = __webpack_require__(4484);















// lib/github/api/comments.js
var MAX_PAGES = 50;
var WORKFLOW_LOGIN = "github-actions[bot]";
async function findOwnComments(query, session) {
  const readAt = session.now();
  const [comments, { login, isKnown }] = await Promise.all([
    (0,_M3F6UR52_js_6/* .withRateLimitRetry */ .ML)(() => listComments(query.pull, session), session),
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
      throw (0,_M3F6UR52_js_6/* .notGitHubError */ .RE)();
    for (const each of data) {
      const { id, body, user } = (0,_TUARF4T6_js_8/* .asRecord */ .qY)(each);
      const author = (0,_TUARF4T6_js_8/* .asRecord */ .qY)(user)["login"];
      if (typeof id === "number" && typeof body === "string")
        comments.push({ id, body, author });
    }
    if (++pages === MAX_PAGES)
      throw new _M3F6UR52_js_6/* .GitHubError */ .y_(`there are more than ${comments.length} comments`);
  }
  return comments;
}
async function viewerLogin({ graphql }) {
  try {
    const { data } = await graphql("query { viewer { login } }");
    const { login } = (0,_TUARF4T6_js_8/* .asRecord */ .qY)((0,_TUARF4T6_js_8/* .asRecord */ .qY)(data)["viewer"]);
    return typeof login === "string" && login !== "" ? login : null;
  } catch {
    return null;
  }
}
async function syncComment(comment2, session, log, known = null) {
  const { own, isUncertain } = known ?? await findOwnComments(comment2, session);
  if (isUncertain)
    throw new _M3F6UR52_js_6/* .GitHubError */ .y_("there is a comment like ours, and GitHub does not say whether it is ours");
  const [oldest, ...others] = own;
  if (others.length > 0)
    log.info(`Comment: ${others.length} more of this job exist; they are not changed`);
  if (oldest === void 0)
    return create(comment2, session);
  try {
    return await edit(oldest, comment2, session);
  } catch (error) {
    if (known === null || (0,_M3F6UR52_js_6/* .classifyFailure */ .XE)(error).status !== 404)
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
  await (0,_M3F6UR52_js_6/* .sendIdempotent */ .K6)(() => octokit.rest.issues.updateComment(update), session);
  return "updated";
}
async function create(comment2, session) {
  const { octokit, repository } = session;
  const body = comment2.render(null);
  if (body === null)
    return "not needed";
  const send = async () => {
    const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: comment2.pull, body });
    if (typeof (0,_TUARF4T6_js_8/* .asRecord */ .qY)(data)["id"] !== "number")
      throw (0,_M3F6UR52_js_6/* .notGitHubError */ .RE)();
    return data.id;
  };
  const findEffect = async () => (await findOwnComments(comment2, session)).own[0]?.id ?? null;
  const id = await (0,_M3F6UR52_js_6/* .sendAtMostOnce */ .SU)(send, findEffect, session);
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
var FILES = { en: "the job summary and report.json", zh: "作业摘要和 report.json" };
var COMMENT = {
  moreRows: (count) => (0,_DUW5NSCC_js_5/* .leftOut */ .ig)(count, _DUW5NSCC_js_5/* .ROW */ .nw, FILES),
  moreClusters: (count) => (0,_DUW5NSCC_js_5/* .leftOut */ .ig)(count, _DUW5NSCC_js_5/* .ONE_CLUSTER */ .UK, FILES),
  short: {
    en: "Shortened: messages, reasons and node names are left out here; the job summary and report.json have them.",
    zh: "内容较长：此处省略了消息、理由和节点名称；完整内容见作业摘要和 report.json。"
  },
  names: {
    en: "Shortened: only names are shown here; the job summary and report.json say what each means and what to do.",
    zh: "内容过长：此处仅列出名称；其含义和处理办法见作业摘要和 report.json。"
  },
  baselineCut: (count) => ({
    en: `The next report can be compared with the most severe findings only: ${(0,_UKFUSHME_js_9/* .counted */ .hS)(count, "finding")} did not fit into this comment.`,
    zh: `下次报告只能与最严重的问题比较：有 ${(0,_UKFUSHME_js_9/* .grouped */ .zD)(count)} 项无法在此保存。`
  }),
  commit: { en: "commit", zh: "提交" },
  run: { en: "Workflow run with summary and report files", zh: "查看本次运行及其摘要和报告文件" },
  annotationsRefused: (count) => ({
    en: `${(0,_UKFUSHME_js_9/* .counted */ .hS)(count, "annotation")} could not be added here; report.json has them all.`,
    zh: `有 ${(0,_UKFUSHME_js_9/* .grouped */ .zD)(count)} 条注解未能添加；完整内容见 report.json。`
  }),
  annotationsLeftOut: (count) => ({
    en: `${(0,_UKFUSHME_js_9/* .counted */ .hS)(count, "annotation")} not shown here, because a check run holds no more; report.json has them all.`,
    zh: `此处省略 ${(0,_UKFUSHME_js_9/* .grouped */ .zD)(count)} 条注解（超出检查运行的容量）；完整内容见 report.json。`
  })
};

// lib/report/markdown/comment-state.js
var MAX_BYTES = 9e3;
var MAX_ENCODED = 4 * Math.ceil(MAX_BYTES / 3) + 4;
var TEXT_UNITS = 64;
function encodeState(generatedAt, findings, redact) {
  const rank = ({ decision }) => _XFZ4J2HR_js_10/* .DECISIONS */ .Yv.indexOf(decision);
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b));
  const text = (value) => value === null ? null : (0,_GC55D77H_js_11/* .clip */ .$Q)(redact(value), TEXT_UNITS);
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
    if ((0,_6SDEP7AE_js_3/* .utf8Bytes */ .dy)(stateWith(middle)) <= MAX_BYTES)
      kept = middle;
    else
      tooMany = middle;
  }
  return { encoded: Buffer.from(stateWith(kept), "utf8").toString("base64"), leftOut: sorted.length - kept };
}
function decodeState(encoded) {
  if (encoded.length > MAX_ENCODED)
    return null;
  const state = (0,_TUARF4T6_js_8/* .parseJson */ .qF)(Buffer.from(encoded, "base64").toString("utf8"));
  if (!(0,_TUARF4T6_js_8/* .isRecord */ .u4)(state) || state["v"] !== 1)
    return null;
  const { at, cut, clusters, found } = state;
  if (!(0,_JGKDZQI6_js_12/* .isTime */ .K8)(at) || !Array.isArray(clusters) || !Array.isArray(found))
    return null;
  const cutFrom = cut === null ? null : _XFZ4J2HR_js_10/* .DECISIONS */ .Yv[Number(cut)];
  const findings = found.map((row) => decodeFinding(row, clusters));
  if (cutFrom === void 0 || !findings.every((finding) => finding !== null))
    return null;
  return { generatedAt: at, findings, cutFrom };
}
function decodeFinding(row, clusters) {
  if (!Array.isArray(row))
    return null;
  const [fingerprint, cluster, check, template, name, rank] = row;
  const [clusterId, decision] = [clusters[Number(cluster)], _XFZ4J2HR_js_10/* .DECISIONS */ .Yv[Number(rank)]];
  const addon = template === null ? null : { template };
  return (0,_JGKDZQI6_js_12/* .readFinding */ .Gd)({ fingerprint, clusterId, check, addon, name, title: null, decision, decides: true });
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
  const { encoded, leftOut: leftOut2 } = encodeState(report.generatedAt, (0,_AGRZT2GT_js_13/* .openAfter */ .BQ)(report, before), redact);
  const mark = `<!-- cce-upgrade-gate/comment key=${key} state=${encoded} -->
`;
  const notes2 = leftOut2 > 0 ? [(0,_UKFUSHME_js_9/* .localizer */ .Oq)(report.language)(COMMENT.baselineCut(leftOut2))] : [];
  const page = isBrief ? briefLine(report, context) : renderPage(report, context, notes2, COMMENT_BUDGET - (0,_6SDEP7AE_js_3/* .utf8Bytes */ .dy)(mark));
  return redact(`${mark}${page}`);
}
var STYLE = {
  times: "absolute",
  matrix: "worst",
  messageUnits: { full: 400, short: 0 },
  listed: 10,
  leftOut: { short: COMMENT.short, names: COMMENT.names, rows: COMMENT.moreRows, clusters: COMMENT.moreClusters }
};
var renderPage = (report, run, notes2, budget) => (0,_QWIXIQ5L_js_0/* .fitPage */ .n8)(report, STYLE, budget, (page) => blocksOf(page, run, notes2));
function blocksOf(page, run, notes2) {
  const { report, t } = page;
  const { counts } = report;
  const others = [
    ...counts.notice > 0 ? [(0,_DUW5NSCC_js_5/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_5/* .notes */ .Q2)(counts.notice)))] : [],
    ...counts.waived > 0 ? [(0,_DUW5NSCC_js_5/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_5/* .waived */ .rg)(counts.waived)))] : []
  ];
  return [
    (0,_QWIXIQ5L_js_0/* .verdictHeading */ .G8)(page),
    ...(0,_GDJR74E5_js_4/* .isFleet */ .xP)(report) ? (0,_QWIXIQ5L_js_0/* .matrixBlocks */ .SV)(page) : [(0,_QWIXIQ5L_js_0/* .identities */ .tT)(page)],
    (0,_QWIXIQ5L_js_0/* .shortenedNote */ .L6)(page),
    ...["block", "inconclusive", "warn"].map((one) => (0,_QWIXIQ5L_js_0/* .findingsTable */ .f9)(page, _QWIXIQ5L_js_0/* .HEADINGS */ .Ac[one], (0,_GDJR74E5_js_4/* .decidedAs */ .Pe)(report, one), one === "warn" && (0,_CPUOXGVZ_js_1/* .hasSuggestedWaivers */ .Lw)(report) ? _CPUOXGVZ_js_1/* .ACCEPTANCE */ .O1.elsewhere : void 0)),
    ...hasChanges(report) ? (0,_QWIXIQ5L_js_0/* .sectionBlocks */ .qP)((0,_QWIXIQ5L_js_0/* .changes */ .Ao)(page), page) : [],
    ...notes2.map((note) => (0,_6SDEP7AE_js_3/* .frame */ .Gt)(`<p>${(0,_DUW5NSCC_js_5/* .trustedText */ .Tw)(note)}</p>

`)),
    (0,_QWIXIQ5L_js_0/* .footer */ .qr)(page, [...others, ...runParts(run, t)])
  ];
}
var runParts = ({ headSha, runUrl: runUrl2 }, t) => [
  ...headSha === null ? [] : [`${(0,_DUW5NSCC_js_5/* .trustedText */ .Tw)(t(COMMENT.commit))} ${(0,_DUW5NSCC_js_5/* .code */ .aY)(headSha.slice(0, 12))}`],
  ...runUrl2 === null ? [] : [`<a href="${(0,_DUW5NSCC_js_5/* .escapeHtml */ .ZD)(runUrl2)}">${(0,_DUW5NSCC_js_5/* .trustedText */ .Tw)(t(COMMENT.run))}</a>`]
];
var hasChanges = ({ counts }) => Boolean(counts.new) || Boolean(counts.resolved);
var NAMED_CLUSTERS = 5;
function briefLine(report, run) {
  const { language, clusters } = report;
  const t = (0,_UKFUSHME_js_9/* .localizer */ .Oq)(language);
  const names = clusters.slice(0, NAMED_CLUSTERS).map(({ name, id }) => name ?? id);
  const parts = [
    `<b>${(0,_DUW5NSCC_js_5/* .trustedText */ .Tw)((0,_6SDEP7AE_js_3/* .answerLine */ .NO)(report))}</b>`,
    ...names.filter((name) => name !== null).map((name) => (0,_DUW5NSCC_js_5/* .code */ .aY)(name, 80)),
    ...clusters.length > NAMED_CLUSTERS ? [(0,_DUW5NSCC_js_5/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_5/* .andMore */ .v)(clusters.length - NAMED_CLUSTERS)))] : [],
    ...hasChanges(report) ? [(0,_DUW5NSCC_js_5/* .trustedText */ .Tw)((0,_QWIXIQ5L_js_0/* .changeCounts */ .Zg)({ report, t }))] : [],
    ...runParts(run, t)
  ];
  return `<p>${parts.join(" · ")}</p>
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
var keyOf = ({ env, clusterSet }) => (0,_RPD5P7V3_js_2/* .commentKey */ .T)(env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? "", clusterSet);
var queryOf = (pull, key) => ({ pull, hasMark: (body) => markOf(body)?.key === key });
var comment = {
  name: { en: "Comment", zh: "评论" },
  permission: "pull-requests: write",
  isRequested: (settings) => settings.comment !== "never",
  writer: (report, publication, { pull, commit }) => {
    if (typeof pull !== "number")
      return pull.none;
    const { settings, env, redact, log, clock, comments } = publication;
    const key = keyOf(publication);
    const isFailed = (0,_XFZ4J2HR_js_10/* .isRed */ .iI)(report.verdict);
    const isOnFailure = settings.comment === "on-failure";
    const isBrief = !isFailed && (isOnFailure || report.verdict !== "warn");
    const headSha = typeof commit === "string" ? commit : null;
    const render = (previousBody) => {
      if (previousBody === null && !isFailed && (isOnFailure || report.verdict === "not-applicable"))
        return null;
      const before = previousBody === null ? null : markOf(previousBody)?.carried ?? null;
      return renderComment(report, { key, before, isBrief, headSha, runUrl: (0,_EGKAODXP_js_7/* .runUrl */ .Vp)(env), redact });
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
  const { pull } = (0,_EGKAODXP_js_7/* .publishTarget */ .dO)((0,_EGKAODXP_js_7/* .readEvent */ .j_)(env), env);
  if (typeof pull !== "number" || settings.githubToken === null || signal.aborted)
    return NO_PREVIOUS_REPORT;
  const query = queryOf(pull, keyOf(run));
  try {
    const comments = await (0,_M3F6UR52_js_6/* .withRepositorySession */ .Hq)(run, clock.now() + READ_MS, "pull-requests: read", (session) => findOwnComments(query, session));
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
