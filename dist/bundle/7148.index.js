export const id = 7148;
export const ids = [7148];
export const modules = {

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
publishToGitHub: () => (publishToGitHub)
});
var _6ODQOGAU_js_0 = __webpack_require__(8668);
var _GLFOZCD3_js_1 = __webpack_require__(2174);
var _YFUKPZJU_js_2 = __webpack_require__(7240);
var _QWIXIQ5L_js_3 = __webpack_require__(8710);
var _CPUOXGVZ_js_4 = __webpack_require__(9886);
var _5WWCP6BV_js_5 = __webpack_require__(5164);
var _JYHS5EDK_js_6 = __webpack_require__(2307);
var _RPD5P7V3_js_7 = __webpack_require__(8043);
var _6SDEP7AE_js_8 = __webpack_require__(4411);
var _GDJR74E5_js_9 = __webpack_require__(7454);
var _DUW5NSCC_js_10 = __webpack_require__(6606);
var _UKFUSHME_js_16 = __webpack_require__(1912);
var _M3F6UR52_js_11 = __webpack_require__(1992);
var _FN6ZC2K4_js_12 = __webpack_require__(5842);
var _GC55D77H_js_17 = __webpack_require__(1170);
var _5X5HXMYJ_js_13 = __webpack_require__(9424);
var _5MGOTZ66_js_14 = __webpack_require__(4170);
var _XFZ4J2HR_js_20 = __webpack_require__(6806);
var _EGKAODXP_js_15 = __webpack_require__(6407);
var _TUARF4T6_js_18 = __webpack_require__(4484);
var node_crypto_19 = __webpack_require__(7598);

































// lib/report/destinations.js
function failedWriteAnnotations(failed, author, language) {
  const t = (0,_UKFUSHME_js_16/* .localizer */ .Oq)(language);
  return failed.map(({ name, permission, error }) => {
    const failure = _6ODQOGAU_js_0/* .PUBLISHING */ .u6.wasNotWritten(name, error.message);
    const remedies = error.isPermission ? [remedyFor(permission, author)] : [];
    const message = t((0,_UKFUSHME_js_16/* .sentences */ .hC)(failure, ...remedies, _6ODQOGAU_js_0/* .PUBLISHING */ .u6.verdictStands));
    return { level: "warning", title: t(_6ODQOGAU_js_0/* .PUBLISHING */ .u6.notWritten(name)), message, location: null };
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
  const advice = (0,_UKFUSHME_js_16/* .sentences */ .hC)(remedyFor(permissions, author), _6ODQOGAU_js_0/* .PUBLISHING */ .u6.verdictStands).en;
  const names = refused.map(({ name }) => lowerFirst(name.en));
  const list = others.length === 0 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return [`${list} could not be written: ${cause}. ${advice}`, ...lines];
}
var remedyFor = (permissions, author) => author === null ? _6ODQOGAU_js_0/* .PUBLISHING */ .u6.givePermission(permissions) : _6ODQOGAU_js_0/* .PUBLISHING */ .u6.readOnlyToken(author);
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
var checkRunName = (clusterKey2, branch = null) => `cce-upgrade-gate findings / ${clusterKey2}${(0,_JYHS5EDK_js_6/* .branchSuffix */ .aE)(branch)}`;
function renderCheckRun(report, name, run) {
  const all = (0,_6ODQOGAU_js_0/* .allAnnotations */ .G7)(report);
  const surplus = all.length - MAX_ANNOTATIONS;
  const notes = surplus > 0 ? [(0,_UKFUSHME_js_16/* .localize */ .kg)(_YFUKPZJU_js_2/* .COMMENT */ .YK.annotationsLeftOut(surplus), report.language)] : [];
  return {
    name,
    conclusion: CONCLUSIONS[report.verdict],
    title: (0,_GC55D77H_js_17/* .clip */ .$Q)((0,_GC55D77H_js_17/* .oneLine */ .TN)((0,_6SDEP7AE_js_8/* .fittingAnswer */ .CB)(report, ({ length }) => length <= TITLE_UNITS, false)), TITLE_UNITS),
    summary: (0,_YFUKPZJU_js_2/* .renderPage */ .Cf)(report, run, notes, PAGE_BUDGET),
    text: (0,_GLFOZCD3_js_1/* .renderSummary */ .Br)(report, PAGE_BUDGET),
    annotations: all.slice(0, MAX_ANNOTATIONS).map(checkAnnotation)
  };
}
function withMissing(summary, missing, report) {
  const text = `${(0,_UKFUSHME_js_16/* .localize */ .kg)(_YFUKPZJU_js_2/* .COMMENT */ .YK.annotationsRefused(missing), report.language)}

${summary}`;
  return (0,_6SDEP7AE_js_8/* .utf8Bytes */ .dy)(text) <= PAGE_BUDGET + 500 ? text : summary;
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
    title: (0,_GC55D77H_js_17/* .clip */ .$Q)(title, TITLE_UNITS),
    message: (0,_6SDEP7AE_js_8/* .clipBytes */ .Wp)(message, MESSAGE_BYTES)
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
  name: { en: "Check run", zh: "检查运行" },
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
  const key = (0,_RPD5P7V3_js_7/* .clusterKey */ .M)(clusterSet);
  const url = (0,_EGKAODXP_js_15/* .runUrl */ .Vp)(env);
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
  let fault = added < first.length ? new _M3F6UR52_js_11/* .GitHubError */ .y_("GitHub rejects some of them") : null;
  for (let at = BATCH_SIZE; at < run.annotations.length; at += BATCH_SIZE) {
    const batch = run.annotations.slice(at, at + BATCH_SIZE);
    try {
      await append({ ...run.output, annotations: batch }, id, present, session);
      present += batch.length;
    } catch (error) {
      fault = (0,_M3F6UR52_js_11/* .toGitHubError */ .Lg)(error, PERMISSION, session.access.signal);
      if ((0,_M3F6UR52_js_11/* .classifyFailure */ .XE)(error).status !== 422)
        break;
    }
  }
  if (fault === null)
    return;
  const { octokit, repository } = session;
  const missing = run.annotations.length - present;
  const update = { ...repository, check_run_id: id, output: run.outputWithout(missing) };
  await (0,_M3F6UR52_js_11/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.update(update), session).catch(() => {
  });
  const message = `${missing} of ${run.annotations.length} annotations could not be added (${fault.message})`;
  throw new _M3F6UR52_js_11/* .GitHubError */ .y_(message, fault.isPermission);
}
async function createWith(annotations, run, session) {
  const { octokit, repository } = session;
  const create2 = (output) => {
    const send = async () => {
      const { data } = await octokit.rest.checks.create({ ...repository, ...run.fields, output });
      if (typeof (0,_TUARF4T6_js_18/* .asRecord */ .qY)(data)["id"] !== "number")
        throw (0,_M3F6UR52_js_11/* .notGitHubError */ .RE)();
      return data.id;
    };
    return (0,_M3F6UR52_js_11/* .sendAtMostOnce */ .SU)(send, () => findCheckRun(run, session), session);
  };
  try {
    return { id: await create2({ ...run.output, annotations }), added: annotations.length };
  } catch (error) {
    if (annotations.length === 0 || (0,_M3F6UR52_js_11/* .classifyFailure */ .XE)(error).status !== 422)
      throw error;
    return { id: await create2({ ...run.outputWithout(annotations.length), annotations: [] }), added: 0 };
  }
}
async function findCheckRun({ fields }, session) {
  const { octokit, repository } = session;
  const query = { ...repository, ref: fields.head_sha, check_name: fields.name, per_page: 100 };
  const { data } = await (0,_M3F6UR52_js_11/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.listForRef(query), session);
  return data.check_runs.find((one) => one.external_id === fields.external_id)?.id ?? null;
}
async function append(output, id, present, session) {
  const { octokit } = session;
  const check = { ...session.repository, check_run_id: id };
  const send = () => octokit.rest.checks.update({ ...check, output }).then(() => true);
  const findEffect = async () => {
    const { data } = await (0,_M3F6UR52_js_11/* .withRateLimitRetry */ .ML)(() => octokit.rest.checks.get(check), session);
    return data.output.annotations_count > present ? true : null;
  };
  await (0,_M3F6UR52_js_11/* .sendAtMostOnce */ .SU)(send, findEffect, session);
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
  const [entries, { login, isKnown }] = await Promise.all([(0,_M3F6UR52_js_11/* .withRateLimitRetry */ .ML)(list, session), (0,_YFUKPZJU_js_2/* .ownLogin */ .C4)(session)]);
  const comments = entries.map((entry) => {
    const { id, body, path, line, in_reply_to_id: replyTo, user } = (0,_TUARF4T6_js_18/* .asRecord */ .qY)(entry);
    const author = (0,_TUARF4T6_js_18/* .asRecord */ .qY)(user)["login"];
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
  const { data } = await (0,_M3F6UR52_js_11/* .withRateLimitRetry */ .ML)(() => octokit.rest.pulls.get({ ...repository, pull_number: pull }), session);
  return (0,_TUARF4T6_js_18/* .asRecord */ .qY)((0,_TUARF4T6_js_18/* .asRecord */ .qY)(data)["head"])["sha"];
}
async function linesInDiff(pull, files, session) {
  const { octokit, repository } = session;
  const query = { ...repository, pull_number: pull, per_page: 100 };
  const list = () => readPages(octokit.paginate.iterator(octokit.rest.pulls.listFiles, query), MAX_FILE_PAGES);
  const entries = files.size === 0 ? [] : await (0,_M3F6UR52_js_11/* .withRateLimitRetry */ .ML)(list, session);
  return new Map(entries.flatMap((entry) => {
    const { filename, patch } = (0,_TUARF4T6_js_18/* .asRecord */ .qY)(entry);
    const isWanted = typeof filename === "string" && typeof patch === "string" && files.has(filename);
    return isWanted ? [[filename, newLinesOf(patch)]] : [];
  }));
}
async function readPages(pages, most) {
  const entries = [];
  let read = 0;
  for await (const { data } of pages) {
    if (!Array.isArray(data))
      throw (0,_M3F6UR52_js_11/* .notGitHubError */ .RE)();
    entries.push(...data);
    if (++read === most && data.length === 100)
      throw new _M3F6UR52_js_11/* .GitHubError */ .y_(`there are more than ${entries.length} entries`);
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
  await (0,_M3F6UR52_js_11/* .sendAtMostOnce */ .SU)(send, async () => await arrived() ? true : null, session);
}
async function deleteReviewComment(id, session) {
  const { octokit, repository } = session;
  const send = () => octokit.rest.pulls.deleteReviewComment({ ...repository, comment_id: id });
  await ignoringGone(() => (0,_M3F6UR52_js_11/* .sendIdempotent */ .K6)(send, session));
}
async function editReviewComment(id, body, session) {
  const { octokit, repository } = session;
  const send = () => octokit.rest.pulls.updateReviewComment({ ...repository, comment_id: id, body });
  await ignoringGone(() => (0,_M3F6UR52_js_11/* .sendIdempotent */ .K6)(send, session));
}
async function ignoringGone(send) {
  try {
    await send();
  } catch (error) {
    if ((0,_M3F6UR52_js_11/* .classifyFailure */ .XE)(error).status !== 404)
      throw error;
  }
}

// lib/report/markdown/suggestion.js

var MARKER = /^<!-- cce-upgrade-gate\/suggestion key=([0-9a-f]{16}) edit=([0-9a-f]{16}) -->(?:\r?\n|$)/;
function suggestionMark(body) {
  const [, key, edit] = MARKER.exec(body) ?? [];
  return key === void 0 || edit === void 0 ? null : { key, edit };
}
var retiredSuggestion = ({ language }) => `<p>${(0,_DUW5NSCC_js_10/* .trustedText */ .Tw)((0,_UKFUSHME_js_16/* .localizer */ .Oq)(language)(_GLFOZCD3_js_1/* .SUGGESTION */ .PD.retired))}</p>
`;
var OPEN = ["block", "warn", "notice"];
function editableLines(report) {
  const edits = (0,_GLFOZCD3_js_1/* .applicableEdits */ .nZ)(report);
  const lines = /* @__PURE__ */ new Map();
  for (const finding of report.findings) {
    const { location, decides, decision } = finding;
    if (location === null || !decides || !OPEN.includes(decision) || !edits.has((0,_GLFOZCD3_js_1/* .placeKey */ .r4)(location)))
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
  if (edited === null || edited.length > LINE_UNITS || (0,_GC55D77H_js_17/* .visible */ .RK)(edited) !== edited)
    return null;
  if ([file, edited].some((one) => redact(one) !== one))
    return null;
  const edit = (0,node_crypto_19.createHash)("sha256").update(JSON.stringify([file, edited])).digest("hex").slice(0, 16);
  const body = [
    `<!-- cce-upgrade-gate/suggestion key=${key} edit=${edit} -->`,
    explanation(findings, (0,_UKFUSHME_js_16/* .localizer */ .Oq)(language)),
    "",
    (0,_DUW5NSCC_js_10/* .codeBlockWith */ .zx)("suggestion", edited),
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
    const text = advice === "policy" ? _DUW5NSCC_js_10/* .untrustedText */ .Ui : _DUW5NSCC_js_10/* .trustedText */ .Tw;
    return `<b>${text(title)}</b><br>
${(0,_DUW5NSCC_js_10/* .untrustedText */ .Ui)(message)}<br>
${text(fix)} ${(0,_DUW5NSCC_js_10/* .link */ .nf)(t(_DUW5NSCC_js_10/* .GUIDE */ .xV), docUrl)}`;
  });
  return [...new Set(lines)].slice(0, EXPLAINED).map((line) => `<p>${line}</p>`).join("\n");
}

// lib/publish/suggestions.js
var MAX_SUGGESTIONS = 10;
var suggestions = {
  name: { en: "Suggestions", zh: "修改建议" },
  permission: "pull-requests: write",
  isRequested: ({ comment: comment2 }, report) => comment2 !== "never" && (0,_GLFOZCD3_js_1/* .manifestChecks */ .hW)(report).length > 0,
  writer: (report, publication, { pull, author }) => {
    const trigger = (0,_EGKAODXP_js_15/* .readTrigger */ .vE)((0,_EGKAODXP_js_15/* .readEvent */ .j_)(publication.env));
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
  const key = (0,_RPD5P7V3_js_7/* .commentKey */ .T)(env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? "", clusterSet);
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
  const missing = settings.comment === "always" || (0,_XFZ4J2HR_js_20/* .isRed */ .iI)(report.verdict) ? wanted.filter((one) => !keptPlaces.has(placeOf(one))) : [];
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
    throw new _M3F6UR52_js_11/* .GitHubError */ .y_("there is a suggestion like ours, and GitHub does not say whether it is ours");
  return own.flatMap((comment2) => {
    const mark = suggestionMark(comment2.body);
    return mark === null ? [] : [{ comment: comment2, key: mark.key, place: placeOf({ ...comment2, edit: mark.edit }) }];
  });
}
function stillApplies(report, key, places) {
  const isComplete = (0,_GLFOZCD3_js_1/* .manifestChecks */ .hW)(report).every(({ verdict }) => verdict !== "inconclusive");
  return (one) => one.comment.line !== null && (one.key !== key || places.has(one.place) || !isComplete);
}
function withoutRepetitions(present) {
  const groups = [...(0,_TUARF4T6_js_18/* .groupBy */ .$z)(present, ({ place }) => place).values()];
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
  const isRefusal = (error) => (0,_M3F6UR52_js_11/* .classifyFailure */ .XE)(error).status === 422;
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
var DESTINATIONS = [_JYHS5EDK_js_6/* .commitStatus */ .yp, _YFUKPZJU_js_2/* .comment */ .Im, checkRun, suggestions];
async function publishToGitHub(report, publication) {
  const { settings, log, clock, env } = publication;
  const target = (0,_EGKAODXP_js_15/* .publishTarget */ .dO)((0,_EGKAODXP_js_15/* .readEvent */ .j_)(env), env, settings.headSha);
  const now = clock.now();
  const endsAt = Math.max(now + MIN_MS, Math.min(publication.endsAt, now + MAX_MS));
  const requested = DESTINATIONS.filter((each) => each.isRequested(settings, report));
  const written = requested.map(async ({ name, permission, writer }) => {
    const write = writer(report, publication, target);
    if (typeof write === "string") {
      log.info(`${name.en}: not written, because ${write}`);
      return [];
    }
    return (0,_M3F6UR52_js_11/* .withRepositorySession */ .Hq)(publication, endsAt, permission, write).then(() => [], (error) => [{ name, permission, error }]);
  });
  const failed = (await Promise.all(written)).flat();
  for (const line of failedWriteLines(failed, target.author))
    log.info(`Warning: ${line}`);
  return failedWriteAnnotations(failed, target.author, report.language);
}



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
