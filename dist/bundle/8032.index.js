export const id = 8032;
export const ids = [8032];
export const modules = {

/***/ 1202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ branchSuffix),
/* harmony export */   cR: () => (/* binding */ setPendingStatus),
/* harmony export */   yp: () => (/* binding */ commitStatus)
/* harmony export */ });
/* harmony import */ var _chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3766);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2818);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7859);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2019);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1711);
/* harmony import */ var _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2700);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2335);
/* harmony import */ var _chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3552);
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
    en: `${reason}, on ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .ofClusters */ .R5)(count, all).en}`,
    zh: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .ofClusters */ .R5)(count, all).zh}\uFF1A${reason}`
  }),
  noMatch: { en: "no changed file matches paths", zh: "\u6539\u52A8\u7684\u6587\u4EF6\u5747\u4E0D\u5728 paths \u8303\u56F4\u5185" },
  validUntil: (text, time) => ({
    en: `${text}; ${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID_UNTIL */ .QY.en} ${time}`,
    zh: `${text}\uFF1B${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID_UNTIL */ .QY.zh} ${time}`
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
  const title = t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .reportTitle */ .r4)(report, verdict === "warn" ? "pass" : verdict));
  const head = t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .targetTitle */ .oI)(title, targetOf(report), verdict));
  const detail = detailOf(report, t);
  const whole = detail === null ? head : t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .labeled */ .GA)(head, detail));
  const isDated = verdict !== "inconclusive" && expiresAt !== null;
  const dated = (text) => isDated ? t(STATUS.validUntil(text, (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .clockTime */ .qo)(expiresAt))) : text;
  const fitting = [dated(whole), dated(head), head].find((text) => (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8Bytes */ .dy)(text) <= MAX_BYTES);
  return { state: STATES[verdict], description: fitting ?? (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_1__/* .clipBytes */ .Wp)(head, MAX_BYTES) };
}
function pendingStatus(targetVersion, dueAt, language) {
  const target = targetVersion === null ? null : (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(targetVersion);
  const text = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_8__/* .localize */ .kg)(STATUS.pending(target, (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .clockTime */ .qo)((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_10__/* .isoTime */ .Ly)(dueAt))), language);
  return { state: "pending", description: (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_1__/* .clipBytes */ .Wp)(text, MAX_BYTES) };
}
function targetOf({ clusters, asked, verdict }) {
  if (verdict === "not-applicable")
    return null;
  const targets = [...new Set(clusters.map(({ targetVersion }) => targetVersion))];
  const target = (targets.length === 1 ? targets[0] : null) ?? asked.targetVersion;
  return target !== null && (0,_chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(target) !== null && target.length <= TARGET_UNITS ? target.trim() : null;
}
function detailOf(report, t) {
  const { verdict, counts } = report;
  if (verdict === "not-applicable" && (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleet */ .xP)(report))
    return t(STATUS.allAtTarget);
  if (verdict === "not-applicable")
    return t(report.clusters.length > 0 ? STATUS.atTarget : STATUS.noMatch);
  if (verdict === "pass")
    return counts.passed > 0 ? t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .checksPassed */ .CC)(counts.passed)) : null;
  if (verdict !== "warn")
    return reasonOf(report, t);
  const count = (decision, all) => (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleet */ .xP)(report) ? causesOf(report.findings.filter((one) => one.decision === decision), report) : all;
  const [warned, noted, waived2] = [
    count("warn", counts.warning),
    count("notice", counts.notice),
    count("waived", counts.waived)
  ];
  const parts = [
    ...warned > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .risks */ .XG)(warned)] : [],
    ...noted > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .notes */ .Q2)(noted)] : [],
    ...waived2 > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .waived */ .rg)(waived2)] : []
  ];
  return (parts.length > 0 ? parts : [STATUS.incomplete]).map(t).join(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMA */ .KE));
}
function reasonOf(report, t) {
  const { findings, verdict, clusters } = report;
  const deciding = findings.filter(({ decision }) => decision === verdict);
  const items = causesOf(deciding.filter(({ scope }) => scope !== "gate"), report);
  const titles = new Set(deciding.filter(({ scope }) => scope === "gate").map(({ title }) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(title)));
  if (items > 0)
    titles.add(t(verdict === "block" ? STATUS.causes(items) : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .ITEM_BROKE */ .KI));
  const [first, ...others] = titles;
  if (first === void 0)
    return null;
  const reason = others.length > 0 ? t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_3__/* .moreReasons */ .DN)(first, others.length)) : first;
  const affected = clusters.filter((cluster) => cluster.verdict === verdict).length;
  return (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleet */ .xP)(report) && affected > 0 ? t(STATUS.onClusters(reason, affected, clusters.length)) : reason;
}
var causesOf = (findings, report) => (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedCauses */ .YJ)(findings, report).length;

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
  const { commit, branch } = (0,_chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_6__/* .publishTarget */ .dO)((0,_chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvent */ .j_)(env), env, settings.headSha);
  if (typeof commit !== "string" || settings.githubToken === null)
    return;
  try {
    await (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_5__/* .withRepositorySession */ .Hq)(run, clock.now() + PENDING_MS, PERMISSION, (session) => setStatus(pendingStatus(...pending), { commit, branch }, run, session));
  } catch (error) {
    log.debug(`The commit status could not be set to pending: ${error instanceof Error ? error.message : error}`);
  }
}
async function setStatus({ state, description }, { commit: sha, branch }, { clusterSet, env, log, redact }, session) {
  const { octokit, repository } = session;
  const context = redact(statusContext((0,_chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterKey */ .M)(clusterSet), branch));
  const url = (0,_chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_6__/* .runUrl */ .Vp)(env);
  const status = { state, context, description: redact(description), ...url === null ? {} : { target_url: url } };
  await (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_5__/* .sendIdempotent */ .K6)(() => octokit.rest.repos.createCommitStatus({ ...repository, sha, ...status }), session);
  log.info(`Commit status "${context}" on ${sha.slice(0, 12)}: ${state}`);
}




/***/ }),

/***/ 8032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishToGitHub: () => (/* binding */ publishToGitHub)
/* harmony export */ });
/* harmony import */ var _chunk_NQORLLL4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
/* harmony import */ var _chunk_4AK5UHWB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2291);
/* harmony import */ var _chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8914);
/* harmony import */ var _chunk_L3MEQ6H4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8992);
/* harmony import */ var _chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4251);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7903);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1124);
/* harmony import */ var _chunk_YGWA6HZ2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1202);
/* harmony import */ var _chunk_FKW7DWLF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3766);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2818);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8559);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2019);
/* harmony import */ var _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2700);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9526);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2335);
/* harmony import */ var _chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3552);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2985);


































// lib/report/destinations.js
function failedWriteAnnotations(failed, author, language) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .localizer */ .Oq)(language);
  return failed.map(({ name, permission, error }) => {
    const failure = _chunk_NQORLLL4_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.wasNotWritten(name, error.message);
    const remedies = error.isPermission ? [remedyFor(permission, author)] : [];
    const message = t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .sentences */ .hC)(failure, ...remedies, _chunk_NQORLLL4_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.verdictStands));
    return { level: "warning", title: t(_chunk_NQORLLL4_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.notWritten(name)), message, location: null };
  });
}
function failedWriteLines(failed, author) {
  const refused = failed.filter(({ error }) => error.isPermission);
  const lines = failed.filter(({ error }) => !error.isPermission).map(({ name, error }) => `${lowerFirst(name.en)} could not be written: ${error.message}`);
  const [first, ...others] = refused;
  if (first === void 0)
    return lines;
  const permissions = refused.map(({ permission }) => permission).join(", ");
  const cause = others.length === 0 ? first.error.message : `the token lacks ${permissions}`;
  const advice = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .sentences */ .hC)(remedyFor(permissions, author), _chunk_NQORLLL4_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.verdictStands).en;
  const names = refused.map(({ name }) => lowerFirst(name.en));
  const list = others.length === 0 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return [`${list} could not be written: ${cause}. ${advice}`, ...lines];
}
var remedyFor = (permissions, author) => author === null ? _chunk_NQORLLL4_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.givePermission(permissions) : _chunk_NQORLLL4_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6.readOnlyToken(author);
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
var checkRunName = (clusterKey2, branch = null) => `cce-upgrade-gate findings / ${clusterKey2}${(0,_chunk_YGWA6HZ2_js__WEBPACK_IMPORTED_MODULE_8__/* .branchSuffix */ .aE)(branch)}`;
function renderCheckRun(report, name, run) {
  const all = (0,_chunk_NQORLLL4_js__WEBPACK_IMPORTED_MODULE_0__/* .allAnnotations */ .G7)(report);
  const surplus = all.length - MAX_ANNOTATIONS;
  const notes = surplus > 0 ? [(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .localize */ .kg)(_chunk_L3MEQ6H4_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMENT */ .YK.annotationsLeftOut(surplus), report.language)] : [];
  return {
    name,
    conclusion: CONCLUSIONS[report.verdict],
    title: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_21__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_21__/* .oneLine */ .TN)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_12__/* .verdictText */ .nt)(report, (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOrigin */ .we)(report, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .localizer */ .Oq)(report.language), _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_11__/* .nameText */ .fh))), TITLE_UNITS),
    summary: (0,_chunk_L3MEQ6H4_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPage */ .Cf)(report, run, notes, PAGE_BUDGET),
    text: (0,_chunk_4AK5UHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .B)(report, PAGE_BUDGET),
    annotations: all.slice(0, MAX_ANNOTATIONS).map(checkAnnotation)
  };
}
function withMissing(summary, missing, report) {
  const text = `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_20__/* .localize */ .kg)(_chunk_L3MEQ6H4_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMENT */ .YK.annotationsRefused(missing), report.language)}

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
    title: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_21__/* .clip */ .$Q)(title, TITLE_UNITS),
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
  const url = (0,_chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_19__/* .runUrl */ .Vp)(env);
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
  let fault = added < first.length ? new _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .GitHubError */ .y_("GitHub rejects some of them") : null;
  for (let at = BATCH_SIZE; at < run.annotations.length; at += BATCH_SIZE) {
    const batch = run.annotations.slice(at, at + BATCH_SIZE);
    try {
      await append({ ...run.output, annotations: batch }, id, present, session);
      present += batch.length;
    } catch (error) {
      fault = (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .toGitHubError */ .Lg)(error, PERMISSION, session.access.signal);
      if ((0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .classifyFailure */ .XE)(error).status !== 422)
        break;
    }
  }
  if (fault === null)
    return;
  const { octokit, repository } = session;
  const missing = run.annotations.length - present;
  const update = { ...repository, check_run_id: id, output: run.outputWithout(missing) };
  await (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.update(update), session).catch(() => {
  });
  const message = `${missing} of ${run.annotations.length} annotations could not be added (${fault.message})`;
  throw new _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .GitHubError */ .y_(message, fault.isPermission);
}
async function createWith(annotations, run, session) {
  const { octokit, repository } = session;
  const create = (output) => {
    const send = async () => {
      const { data } = await octokit.rest.checks.create({ ...repository, ...run.fields, output });
      if (typeof (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_22__/* .asRecord */ .qY)(data)["id"] !== "number")
        throw (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .notGitHubError */ .RE)();
      return data.id;
    };
    return (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .sendAtMostOnce */ .SU)(send, () => findCheckRun(run, session), session);
  };
  try {
    return { id: await create({ ...run.output, annotations }), added: annotations.length };
  } catch (error) {
    if (annotations.length === 0 || (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .classifyFailure */ .XE)(error).status !== 422)
      throw error;
    return { id: await create({ ...run.outputWithout(annotations.length), annotations: [] }), added: 0 };
  }
}
async function findCheckRun({ fields }, session) {
  const { octokit, repository } = session;
  const query = { ...repository, ref: fields.head_sha, check_name: fields.name, per_page: 100 };
  const { data } = await (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.listForRef(query), session);
  return data.check_runs.find((one) => one.external_id === fields.external_id)?.id ?? null;
}
async function append(output, id, present, session) {
  const { octokit } = session;
  const check = { ...session.repository, check_run_id: id };
  const send = () => octokit.rest.checks.update({ ...check, output }).then(() => true);
  const findEffect = async () => {
    const { data } = await (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.get(check), session);
    return data.output.annotations_count > present ? true : null;
  };
  await (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .sendAtMostOnce */ .SU)(send, findEffect, session);
}

// lib/publish/github.js
var MAX_MS = 12e4;
var MIN_MS = 15e3;
var DESTINATIONS = [_chunk_YGWA6HZ2_js__WEBPACK_IMPORTED_MODULE_8__/* .commitStatus */ .yp, _chunk_L3MEQ6H4_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im, checkRun];
async function publishToGitHub(report, publication) {
  const { settings, log, clock, env } = publication;
  const target = (0,_chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_19__/* .publishTarget */ .dO)((0,_chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_19__/* .readEvent */ .j_)(env), env, settings.headSha);
  const now = clock.now();
  const endsAt = Math.max(now + MIN_MS, Math.min(publication.endsAt, now + MAX_MS));
  const requested = DESTINATIONS.filter((each) => each.isRequested(settings));
  const written = requested.map(async ({ name, permission, writer }) => {
    const write = writer(report, publication, target);
    if (typeof write === "string") {
      log.info(`${name.en}: not written, because ${write}`);
      return [];
    }
    return (0,_chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_16__/* .withRepositorySession */ .Hq)(publication, endsAt, permission, write).then(() => [], (error) => [{ name, permission, error }]);
  });
  const failed = (await Promise.all(written)).flat();
  for (const line of failedWriteLines(failed, target.author))
    log.info(`Warning: ${line}`);
  return failedWriteAnnotations(failed, target.author, report.language);
}



/***/ })

};
