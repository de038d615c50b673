export const id = 535;
export const ids = [535];
export const modules = {

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

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishToGitHub: () => (/* binding */ publishToGitHub)
/* harmony export */ });
/* harmony import */ var _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7115);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5755);
/* harmony import */ var _chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5620);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4404);
/* harmony import */ var _chunk_IXOFEKCH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6695);
/* harmony import */ var _chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3766);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9526);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2335);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7173);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9138);
/* harmony import */ var _chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4205);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7598);

































// lib/report/destinations.js
function failedWriteAnnotations(failed, author, language) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__/* .localizer */ .Oq)(language);
  return failed.map(({ name, permission, error }) => {
    const failure = _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.wasNotWritten(name, error.message);
    const remedies = error.isPermission ? [remedyFor(permission, author)] : [];
    const message = t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__/* .sentences */ .hC)(failure, ...remedies, _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.verdictStands));
    return { level: "warning", title: t(_chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.notWritten(name)), message, location: null };
  });
}
function failedWriteLines(failed, author) {
  const refused = failed.filter(({ error }) => error.isPermission);
  const lines = failed.filter(({ error }) => !error.isPermission).map(({ name, error }) => `${lowerFirst(name.en)} could not be written: ${error.message}`);
  const [first, ...others] = refused;
  if (first === void 0)
    return lines;
  const permissions = [...new Set(refused.map(({ permission }) => permission))].join(", ");
  const cause = others.length === 0 ? first.error.message : `the token lacks ${permissions}`;
  const advice = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__/* .sentences */ .hC)(remedyFor(permissions, author), _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.verdictStands).en;
  const names = refused.map(({ name }) => lowerFirst(name.en));
  const list = others.length === 0 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return [`${list} could not be written: ${cause}. ${advice}`, ...lines];
}
var remedyFor = (permissions, author) => author === null ? _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.givePermission(permissions) : _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.readOnlyToken(author);
var lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

// lib/report/markdown/check-run.js
var PAGE_BUDGET = 6e4;
var TITLE_UNITS = 255;
var MESSAGE_BYTES = 6e4;
var MAX_ANNOTATIONS = 1e3;
var CONCLUSIONS = {
  pass: "success",
  warn: "success",
  block: "failure",
  inconclusive: "failure",
  "not-applicable": "neutral"
};
var checkRunName = (clusterKey2, branch = null) => `cce-upgrade-gate findings / ${clusterKey2}${(0,_chunk_IXOFEKCH_js__WEBPACK_IMPORTED_MODULE_8__/* .branchSuffix */ .aE)(branch)}`;
function renderCheckRun(report, name, run) {
  const all = (0,_chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_0__/* .allAnnotations */ .G7)(report);
  const surplus = all.length - MAX_ANNOTATIONS;
  const notes = surplus > 0 ? [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__/* .localize */ .kg)(_chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT */ .YK.annotationsLeftOut(surplus), report.language)] : [];
  return {
    name,
    conclusion: CONCLUSIONS[report.verdict],
    title: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_19__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_19__/* .oneLine */ .TN)((0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_12__/* .verdictText */ .nt)(report, (0,_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOrigin */ .we)(report, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__/* .localizer */ .Oq)(report.language), _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_11__/* .nameText */ .fh))), TITLE_UNITS),
    summary: (0,_chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPage */ .Cf)(report, run, notes, PAGE_BUDGET),
    text: (0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)(report, PAGE_BUDGET),
    annotations: all.slice(0, MAX_ANNOTATIONS).map(checkAnnotation)
  };
}
function withMissing(summary, missing, report) {
  const text = `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__/* .localize */ .kg)(_chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT */ .YK.annotationsRefused(missing), report.language)}

${summary}`;
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_10__/* .utf8Bytes */ .dy)(text) <= PAGE_BUDGET + 500 ? text : summary;
}
function checkAnnotation({ level, title, message, location }) {
  const path = location === null ? null : repositoryPath(location.file);
  const { line: start, endLine, column } = location !== null && path !== null ? location : { line: 1 };
  const end = Math.max(start, endLine ?? start);
  return {
    path: path ?? ".github",
    start_line: start,
    end_line: end,
    ...column !== void 0 && start === end && { start_column: column, end_column: column },
    annotation_level: level === "error" ? "failure" : level,
    title: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_19__/* .clip */ .$Q)(title, TITLE_UNITS),
    message: (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_10__/* .clipBytes */ .Wp)(message, MESSAGE_BYTES)
  };
}
function repositoryPath(file) {
  const isPlain = file !== "" && file.length <= 1e3 && !/^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)|[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\\]/u.test(file);
  return isPlain && file.isWellFormed() ? file : null;
}

// lib/publish/check-run.js
var PERMISSION = "checks: write";
var BATCH_SIZE = 50;
var checkRun = {
  name: { en: "Check run", zh: "\u68C0\u67E5\u8FD0\u884C" },
  permission: PERMISSION,
  isRequested: (settings) => settings.checkRun,
  writer: (report, publication, { commit, branch }) => {
    if (typeof commit !== "string")
      return commit.none;
    return async (session) => {
      const run = newCheckRun(report, commit, branch, publication);
      await createCheckRun(run, session);
      publication.log.info(`Check run "${run.fields.name}": ${run.fields.conclusion}, ${run.annotations.length} annotations`);
    };
  }
};
function newCheckRun(report, sha, branch, { env, redact, clusterSet }) {
  const key = (0,_chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_9__/* .clusterKey */ .M)(clusterSet);
  const url = (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_17__/* .runUrl */ .Vp)(env);
  const run = renderCheckRun(report, redact(checkRunName(key, branch)), { headSha: sha, runUrl: url });
  const output = { title: redact(run.title), summary: redact(run.summary), text: redact(run.text) };
  return {
    fields: {
      name: run.name,
      head_sha: sha,
      external_id: [env["GITHUB_RUN_ID"], env["GITHUB_RUN_ATTEMPT"], env["GITHUB_JOB"], key].join("/"),
      status: "completed",
      conclusion: run.conclusion,
      ...url === null ? {} : { details_url: url }
    },
    output,
    annotations: run.annotations.map((one) => {
      return { ...one, path: redact(one.path), title: redact(one.title), message: redact(one.message) };
    }),
    outputWithout: (missing) => ({ ...output, summary: withMissing(output.summary, missing, report) })
  };
}
async function createCheckRun(run, session) {
  const first = run.annotations.slice(0, BATCH_SIZE);
  const { id, added } = await createWith(first, run, session);
  let present = added;
  let fault = added < first.length ? new _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .GitHubError */ .y_("GitHub rejects some of them") : null;
  for (let at = BATCH_SIZE; at < run.annotations.length; at += BATCH_SIZE) {
    const batch = run.annotations.slice(at, at + BATCH_SIZE);
    try {
      await append({ ...run.output, annotations: batch }, id, present, session);
      present += batch.length;
    } catch (error) {
      fault = (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .toGitHubError */ .Lg)(error, PERMISSION, session.access.signal);
      if ((0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .classifyFailure */ .XE)(error).status !== 422)
        break;
    }
  }
  if (fault === null)
    return;
  const { octokit, repository } = session;
  const missing = run.annotations.length - present;
  const update = { ...repository, check_run_id: id, output: run.outputWithout(missing) };
  await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.update(update), session).catch(() => {
  });
  const message = `${missing} of ${run.annotations.length} annotations could not be added (${fault.message})`;
  throw new _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .GitHubError */ .y_(message, fault.isPermission);
}
async function createWith(annotations, run, session) {
  const { octokit, repository } = session;
  const create2 = (output) => {
    const send = async () => {
      const { data } = await octokit.rest.checks.create({ ...repository, ...run.fields, output });
      if (typeof (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_20__/* .asRecord */ .qY)(data)["id"] !== "number")
        throw (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .notGitHubError */ .RE)();
      return data.id;
    };
    return (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .sendAtMostOnce */ .SU)(send, () => findCheckRun(run, session), session);
  };
  try {
    return { id: await create2({ ...run.output, annotations }), added: annotations.length };
  } catch (error) {
    if (annotations.length === 0 || (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .classifyFailure */ .XE)(error).status !== 422)
      throw error;
    return { id: await create2({ ...run.outputWithout(annotations.length), annotations: [] }), added: 0 };
  }
}
async function findCheckRun({ fields }, session) {
  const { octokit, repository } = session;
  const query = { ...repository, ref: fields.head_sha, check_name: fields.name, per_page: 100 };
  const { data } = await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.listForRef(query), session);
  return data.check_runs.find((one) => one.external_id === fields.external_id)?.id ?? null;
}
async function append(output, id, present, session) {
  const { octokit } = session;
  const check = { ...session.repository, check_run_id: id };
  const send = () => octokit.rest.checks.update({ ...check, output }).then(() => true);
  const findEffect = async () => {
    const { data } = await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.get(check), session);
    return data.output.annotations_count > present ? true : null;
  };
  await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .sendAtMostOnce */ .SU)(send, findEffect, session);
}

// lib/github/api/diff.js
var HUNK = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/;
function newLinesOf(patch) {
  const lines = /* @__PURE__ */ new Map();
  let next = null;
  for (const line of patch.split("\n")) {
    const [, start] = HUNK.exec(line) ?? [];
    if (start !== void 0)
      next = Number(start);
    else if (next !== null && (line.startsWith(" ") || line.startsWith("+")))
      lines.set(next++, line.slice(1));
  }
  return lines;
}

// lib/github/api/review.js
var MAX_COMMENT_PAGES = 50;
var MAX_FILE_PAGES = 30;
async function findOwnReviewComments(pull, hasMark, session) {
  const { octokit, repository } = session;
  const query = { ...repository, pull_number: pull, per_page: 100 };
  const list = () => readPages(octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, query), MAX_COMMENT_PAGES);
  const [entries, { login, isKnown }] = await Promise.all([(0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .withRateLimitRetry */ .ML)(list, session), (0,_chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLogin */ .C4)(session)]);
  const comments = entries.map((entry) => {
    const { id, body, path, line, in_reply_to_id: replyTo, user } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_20__/* .asRecord */ .qY)(entry);
    const author = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_20__/* .asRecord */ .qY)(user)["login"];
    return { id, body, path, line, replyTo, author: typeof author === "string" ? author.toLowerCase() : null };
  });
  const answered = new Set(comments.filter(({ author }) => author !== login).map(({ replyTo }) => replyTo));
  const marked = comments.flatMap(({ id, body, path: file, line, author }) => {
    if (typeof id !== "number" || typeof body !== "string" || typeof file !== "string" || !hasMark(body))
      return [];
    const comment2 = { id, body, file, line: typeof line === "number" ? line : null, isAnswered: answered.has(id) };
    return [{ comment: comment2, isOwn: author === login }];
  });
  const own = marked.filter(({ isOwn }) => isOwn).map(({ comment: comment2 }) => comment2);
  return { own, isUncertain: !isKnown && marked.length > 0 && own.length === 0 };
}
async function headOf(pull, session) {
  const { octokit, repository } = session;
  const { data } = await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .withRateLimitRetry */ .ML)(() => octokit.rest.pulls.get({ ...repository, pull_number: pull }), session);
  return (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_20__/* .asRecord */ .qY)((0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_20__/* .asRecord */ .qY)(data)["head"])["sha"];
}
async function linesInDiff(pull, files, session) {
  const { octokit, repository } = session;
  const query = { ...repository, pull_number: pull, per_page: 100 };
  const list = () => readPages(octokit.paginate.iterator(octokit.rest.pulls.listFiles, query), MAX_FILE_PAGES);
  const entries = files.size === 0 ? [] : await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .withRateLimitRetry */ .ML)(list, session);
  return new Map(entries.flatMap((entry) => {
    const { filename, patch } = (0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_20__/* .asRecord */ .qY)(entry);
    const isWanted = typeof filename === "string" && typeof patch === "string" && files.has(filename);
    return isWanted ? [[filename, newLinesOf(patch)]] : [];
  }));
}
async function readPages(pages, most) {
  const entries = [];
  let read = 0;
  for await (const { data } of pages) {
    if (!Array.isArray(data))
      throw (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .notGitHubError */ .RE)();
    entries.push(...data);
    if (++read === most && data.length === 100)
      throw new _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .GitHubError */ .y_(`there are more than ${entries.length} entries`);
  }
  return entries;
}
async function createReview(pull, commit, comments, arrived, session) {
  const { octokit, repository } = session;
  const review = {
    ...repository,
    pull_number: pull,
    commit_id: commit,
    event: "COMMENT",
    comments: comments.map(({ file, line, body }) => ({ path: file, line, side: "RIGHT", body }))
  };
  const send = () => octokit.rest.pulls.createReview(review).then(() => true);
  await (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .sendAtMostOnce */ .SU)(send, async () => await arrived() ? true : null, session);
}
async function deleteReviewComment(id, session) {
  const { octokit, repository } = session;
  const send = () => octokit.rest.pulls.deleteReviewComment({ ...repository, comment_id: id });
  await ignoringGone(() => (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .sendIdempotent */ .K6)(send, session));
}
async function editReviewComment(id, body, session) {
  const { octokit, repository } = session;
  const send = () => octokit.rest.pulls.updateReviewComment({ ...repository, comment_id: id, body });
  await ignoringGone(() => (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .sendIdempotent */ .K6)(send, session));
}
async function ignoringGone(send) {
  try {
    await send();
  } catch (error) {
    if ((0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .classifyFailure */ .XE)(error).status !== 404)
      throw error;
  }
}

// lib/report/markdown/suggestion.js

var MARKER = /^<!-- cce-upgrade-gate\/suggestion key=([0-9a-f]{16}) edit=([0-9a-f]{16}) -->(?:\r?\n|$)/;
function suggestionMark(body) {
  const [, key, edit] = MARKER.exec(body) ?? [];
  return key === void 0 || edit === void 0 ? null : { key, edit };
}
var retiredSuggestion = ({ language }) => `<p>${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_13__/* .trustedText */ .Tw)((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__/* .localizer */ .Oq)(language)(_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_1__/* .SUGGESTION */ .PD.retired))}</p>
`;
var OPEN = ["block", "warn", "notice"];
function editableLines(report) {
  const edits = (0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_1__/* .applicableEdits */ .nZ)(report);
  const lines = /* @__PURE__ */ new Map();
  for (const finding of report.findings) {
    const { location, decides, decision } = finding;
    if (location === null || !decides || !OPEN.includes(decision) || !edits.has((0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_1__/* .placeKey */ .r4)(location)))
      continue;
    const { file, line } = location;
    const key = JSON.stringify([file, line]);
    const known = lines.get(key) ?? { file, line, findings: [] };
    known.findings.push(finding);
    lines.set(key, known);
  }
  return [...lines.values()];
}
var LINE_UNITS = 1e3;
function suggestionFor({ file, line, findings }, text, { language }, key, redact) {
  const edited = editLine(text, findings);
  if (edited === null || edited.length > LINE_UNITS || (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_19__/* .visible */ .RK)(edited) !== edited)
    return null;
  if ([file, edited].some((one) => redact(one) !== one))
    return null;
  const edit = (0,node_crypto__WEBPACK_IMPORTED_MODULE_21__.createHash)("sha256").update(JSON.stringify([file, edited])).digest("hex").slice(0, 16);
  const body = [
    `<!-- cce-upgrade-gate/suggestion key=${key} edit=${edit} -->`,
    explanation(findings, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_18__/* .localizer */ .Oq)(language)),
    "",
    (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_13__/* .codeBlockWith */ .zx)("suggestion", edited),
    ""
  ].join("\n");
  return { file, line, edit, body: redact(body) };
}
function editLine(text, findings) {
  const edits = /* @__PURE__ */ new Map();
  for (const { edit, location } of findings)
    if (edit && location?.column)
      edits.set(location.column - 1, edit);
  let [edited, end] = [text, text.length];
  for (const [start, { text: old, replacement }] of [...edits].sort(([a], [b]) => b - a)) {
    if (!text.startsWith(old, start) || start + old.length > end)
      return null;
    edited = `${edited.slice(0, start)}${replacement}${edited.slice(start + old.length)}`;
    end = start;
  }
  return edited === text ? null : edited;
}
var EXPLAINED = 3;
function explanation(findings, t) {
  const lines = findings.map(({ title, message, fix, docUrl, advice }) => {
    const text = advice === "policy" ? _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_13__/* .untrustedText */ .Ui : _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_13__/* .trustedText */ .Tw;
    return `<b>${text(title)}</b><br>
${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_13__/* .untrustedText */ .Ui)(message)}<br>
${text(fix)} ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_13__/* .link */ .nf)(t(_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_13__/* .GUIDE */ .xV), docUrl)}`;
  });
  return [...new Set(lines)].slice(0, EXPLAINED).map((line) => `<p>${line}</p>`).join("\n");
}

// lib/publish/suggestions.js
var MAX_SUGGESTIONS = 10;
var suggestions = {
  name: { en: "Suggestions", zh: "\u4FEE\u6539\u5EFA\u8BAE" },
  permission: "pull-requests: write",
  isRequested: ({ comment: comment2 }, report) => comment2 !== "never" && (0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestChecks */ .hW)(report).length > 0,
  writer: (report, publication, { pull, author }) => {
    const trigger = (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_17__/* .readTrigger */ .vE)((0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_17__/* .readEvent */ .j_)(publication.env));
    if (typeof pull !== "number")
      return pull.none;
    if (trigger.kind !== "pull_request" || trigger.headSha === null)
      return "the event does not name the head commit of a pull request";
    if (author === "fork")
      return "the pull request comes from a fork";
    const head = trigger.headSha;
    return (session) => syncSuggestions(report, publication, pull, head, session);
  }
};
var placeOf = ({ file, line, edit }) => JSON.stringify([file, line, edit]);
async function syncSuggestions(report, publication, pull, head, session) {
  const { env, log, redact, clusterSet, settings } = publication;
  const key = (0,_chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_9__/* .commentKey */ .T)(env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? "", clusterSet);
  const lines = editableLines(report);
  const [present, newest, diff] = await Promise.all([
    findPresent(pull, session),
    headOf(pull, session),
    linesInDiff(pull, new Set(lines.map(({ file }) => file)), session)
  ]);
  if (newest !== head) {
    log.info("Suggestions: not written, because the pull request has another head commit than the event");
    return;
  }
  const wanted = lines.flatMap((line) => {
    const text = diff.get(line.file)?.get(line.line);
    return (text === void 0 ? null : suggestionFor(line, text, report, key, redact)) ?? [];
  });
  const places = new Set(wanted.map(placeOf));
  const isKept = stillApplies(report, key, places);
  const [first, repeated] = withoutRepetitions(present);
  const kept = first.filter(isKept);
  const keptPlaces = new Set(kept.map(({ place }) => place));
  const missing = settings.comment === "always" || (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_22__/* .isRed */ .iI)(report.verdict) ? wanted.filter((one) => !keptPlaces.has(placeOf(one))) : [];
  const offered = missing.slice(0, Math.max(0, MAX_SUGGESTIONS - kept.length));
  const created = offered.length === 0 ? 0 : await create(offered, pull, head, session);
  const stale = [...first.filter((one) => !isKept(one)), ...repeated];
  for (const { comment: comment2 } of stale)
    await remove(comment2, report, session);
  const [refused, more] = [offered.length - created, missing.length - offered.length];
  log.info(`Suggestions on pull request ${pull}: ${created} created, ${stale.length} removed, ${kept.length} unchanged` + (refused > 0 ? `; GitHub refuses ${refused} more` : "") + (more > 0 ? `; ${more} more are not offered, because a pull request gets at most ${MAX_SUGGESTIONS}` : ""));
}
async function findPresent(pull, session) {
  const { own, isUncertain } = await findOwnReviewComments(pull, (body) => suggestionMark(body) !== null, session);
  if (isUncertain)
    throw new _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .GitHubError */ .y_("there is a suggestion like ours, and GitHub does not say whether it is ours");
  return own.flatMap((comment2) => {
    const mark = suggestionMark(comment2.body);
    return mark === null ? [] : [{ comment: comment2, key: mark.key, place: placeOf({ ...comment2, edit: mark.edit }) }];
  });
}
function stillApplies(report, key, places) {
  const isComplete = (0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestChecks */ .hW)(report).every(({ verdict }) => verdict !== "inconclusive");
  return (one) => one.comment.line !== null && (one.key !== key || places.has(one.place) || !isComplete);
}
function withoutRepetitions(present) {
  const groups = [...(0,_chunk_EQYKMFJB_js__WEBPACK_IMPORTED_MODULE_20__/* .groupBy */ .$z)(present, ({ place }) => place).values()];
  return [groups.map(([oldest]) => oldest), groups.flatMap(([, ...others]) => others)];
}
async function create(offered, pull, head, session) {
  const find = async (some) => {
    const places = new Set(some.map(placeOf));
    return (await findPresent(pull, session)).filter(({ place }) => places.has(place));
  };
  const write = (some) => createReview(pull, head, some, async () => (await find(some)).length > 0, session);
  const refused = await write(offered).then(() => 0, (error) => writeEach(offered, write, error));
  try {
    const [, repeated] = withoutRepetitions(await find(offered));
    for (const { comment: comment2 } of repeated)
      await deleteReviewComment(comment2.id, session);
  } catch {
  }
  return offered.length - refused;
}
async function writeEach(offered, write, cause) {
  const isRefusal = (error) => (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .classifyFailure */ .XE)(error).status === 422;
  if (!isRefusal(cause) || offered.length === 1)
    throw cause;
  let refused = 0;
  for (const one of offered)
    await write([one]).catch((error) => {
      if (!isRefusal(error))
        throw error;
      refused++;
    });
  if (refused === offered.length)
    throw cause;
  return refused;
}
var remove = ({ id, isAnswered }, report, session) => isAnswered ? editReviewComment(id, retiredSuggestion(report), session) : deleteReviewComment(id, session);

// lib/publish/github.js
var MAX_MS = 12e4;
var MIN_MS = 15e3;
var DESTINATIONS = [_chunk_IXOFEKCH_js__WEBPACK_IMPORTED_MODULE_8__/* .commitStatus */ .yp, _chunk_ZHD4MJYL_js__WEBPACK_IMPORTED_MODULE_2__/* .comment */ .Im, checkRun, suggestions];
async function publishToGitHub(report, publication) {
  const { settings, log, clock, env } = publication;
  const target = (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_17__/* .publishTarget */ .dO)((0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_17__/* .readEvent */ .j_)(env), env, settings.headSha);
  const now = clock.now();
  const endsAt = Math.max(now + MIN_MS, Math.min(publication.endsAt, now + MAX_MS));
  const requested = DESTINATIONS.filter((each) => each.isRequested(settings, report));
  const written = requested.map(async ({ name, permission, writer }) => {
    const write = writer(report, publication, target);
    if (typeof write === "string") {
      log.info(`${name.en}: not written, because ${write}`);
      return [];
    }
    return (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_15__/* .withRepositorySession */ .Hq)(publication, endsAt, permission, write).then(() => [], (error) => [{ name, permission, error }]);
  });
  const failed = (await Promise.all(written)).flat();
  for (const line of failedWriteLines(failed, target.author))
    log.info(`Warning: ${line}`);
  return failedWriteAnnotations(failed, target.author, report.language);
}



/***/ })

};
