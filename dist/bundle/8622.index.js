export const id = 8622;
export const ids = [8622];
export const modules = {

/***/ 4411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bf: () => (clusterIdentity),
CB: () => (fittingAnswer),
DC: () => (liveVersionsOf),
E7: () => (addonsFact),
Gt: () => (frame),
Gv: () => (validityOf),
Id: () => (EMPTY_BLOCK),
NO: () => (answerLine),
Qd: () => (earliest),
TL: () => (liveFact),
U8: () => (fitBlocks),
Wp: () => (clipBytes),
dy: () => (utf8Bytes),
g8: () => (answerLines),
pj: () => (answerInPlainText),
ut: () => (answerOf),
zK: () => (IDENTITY)
});
var _GDJR74E5_js_0 = __webpack_require__(7454);
var _DUW5NSCC_js_1 = __webpack_require__(6606);
var _AVJP7QVF_js_6 = __webpack_require__(2397);
var _UKFUSHME_js_3 = __webpack_require__(1912);
var _5MGOTZ66_js_2 = __webpack_require__(4170);
var _XFZ4J2HR_js_5 = __webpack_require__(6806);
var _CCDJ4O4E_js_4 = __webpack_require__(1786);








// lib/messages/answer.js
var ANSWERS = {
  approval: {
    yes: { en: "You may approve", zh: "可以批准" },
    yesAfter: (risks) => ({
      en: `You may approve after confirming ${(0,_UKFUSHME_js_3/* .localize */ .kg)(risks, "en")}`,
      zh: `确认${(0,_UKFUSHME_js_3/* .localize */ .kg)(risks, "zh-cn")}之后可以批准`
    }),
    no: { en: "Do not approve yet", zh: "暂时不能批准" },
    unknown: { en: "No answer yet, so do not approve", zh: "尚无结论，请勿批准" },
    nothing: { en: "Nothing to approve", zh: "无需批准" }
  },
  followed: {
    yes: { en: "You may go on", zh: "可以继续" },
    yesAfter: (risks) => ({
      en: `You may go on after confirming ${(0,_UKFUSHME_js_3/* .localize */ .kg)(risks, "en")}`,
      zh: `确认${(0,_UKFUSHME_js_3/* .localize */ .kg)(risks, "zh-cn")}之后可以继续`
    }),
    no: { en: "Do not go on", zh: "不能继续" },
    unknown: { en: "No answer yet, so do not go on", zh: "尚无结论，请勿继续" },
    nothing: { en: "Nothing to do", zh: "无需操作" }
  }
};
var THE_RISKS = { en: "the risks", zh: "各项风险" };
var THE_RISK = { en: "the risk", zh: "该风险" };
var zhAbout = (what) => what === null ? "" : what.startsWith("`") ? `，针对 ${what}` : `，针对“${what}”`;
var firstStep = (owner, what, step) => ({
  en: `First step${owner === null ? "" : ` (${(0,_UKFUSHME_js_3/* .localize */ .kg)(owner, "en")})`}${what === null ? "" : ` for ${what}`}: ${step}`,
  zh: `第一步${owner === null ? "" : `（${(0,_UKFUSHME_js_3/* .localize */ .kg)(owner, "zh-cn")}）`}${zhAbout(what)}：${step}`
});
var severalFindings = (count) => ({
  en: ` (${(0,_UKFUSHME_js_3/* .counted */ .hS)(count, "finding")}, because one fix solves several)`,
  zh: `（共 ${(0,_UKFUSHME_js_3/* .grouped */ .zD)(count)} 项发现，一次处理可解决其中多项）`
});
var followMessage = (item) => ({
  en: `do what CCE says about ${item.trim()}.`,
  zh: `按 CCE 关于${item}的提示信息处理。`
});
var readOn = (item) => ({
  en: `solve ${item.trim()}, as described below.`,
  zh: `按下文处理${item.trimEnd()}。`
});

// lib/messages/identity.js
var IDENTITY = {
  notNamed: { en: "(not named)", zh: "（未指定）" },
  versions: { en: "Versions", zh: "版本" },
  asserted: { en: "set by target-version", zh: "由本次运行指定" },
  setIn: (place) => ({ en: `set in ${place}`, zh: `取自 ${place}` }),
  notAsserted: { en: "from the check; target-version is not set", zh: "取自检查任务，本次运行未指定" },
  checkedFor: (version) => ({ en: `checked for ${version}`, zh: `检查针对 ${version}` }),
  cluster: { en: "The cluster", zh: "集群现状" },
  task: (id) => ({ en: `task ${id}`, zh: `任务 ${id}` }),
  noPhase: { en: "(no phase)", zh: "（无状态）" },
  withoutId: { en: "(without an id)", zh: "（无 ID）" },
  phase: (phase) => ({ en: `phase ${phase}`, zh: `状态 ${phase}` }),
  still: (phase) => ({ en: `still ${phase}`, zh: `状态仍为 ${phase}` }),
  runs: (version) => ({ en: `runs ${version}`, zh: `运行版本 ${version}` }),
  workflow: (phase) => ({
    en: `upgrade workflow ${phase}`,
    zh: `升级流程引导任务 ${phase}`
  }),
  backup: (ms) => ({
    en: `last backup ${(0,_DUW5NSCC_js_1/* .durationText */ .S5)(ms).en} ago`,
    zh: `最近一次备份在 ${(0,_DUW5NSCC_js_1/* .durationText */ .S5)(ms).zh}前`
  }),
  nothingPlanned: { en: "has no resource of this cluster", zh: "不含该集群的资源" },
  unknownJump: { en: "the version that the cluster runs is not known", zh: "集群当前版本未知" },
  knownRemovals: (release) => ({
    en: `knows the APIs that Kubernetes removes up to ${release}`,
    zh: `已收录 Kubernetes ${release} 及以前移除的 API`
  }),
  forTarget: (version) => ({ en: `for ${version}`, zh: `目标版本 ${version}` }),
  ofCluster: (id) => ({ en: `of cluster ${id}`, zh: `属于集群 ${id}` }),
  taken: (time) => ({ en: `${_DUW5NSCC_js_1/* .TAKEN */ .Mt.en} ${time}`, zh: `${_DUW5NSCC_js_1/* .TAKEN */ .Mt.zh} ${time}` }),
  validUntil: (time) => ({
    en: `${_DUW5NSCC_js_1/* .VALID_UNTIL */ .QY.en} ${time}`,
    zh: `${_DUW5NSCC_js_1/* .VALID_UNTIL */ .QY.zh} ${time}`
  }),
  ofResults: ({ en, zh }) => ({ en: `Results: ${en}`, zh: `检查结果：${zh}` }),
  expiredAt: (time) => ({ en: `expired at ${time}`, zh: `已于 ${time} 过期` }),
  validFor: (time, ms) => {
    const length = (0,_DUW5NSCC_js_1/* .durationText */ .S5)(ms);
    return ms > 0 ? { en: `valid until ${time} (${length.en} left)`, zh: `有效期至 ${time}（剩余 ${length.zh}）` } : { en: (0,_DUW5NSCC_js_1/* .expiredAgo */ .xj)(length.en).en, zh: (0,_DUW5NSCC_js_1/* .expiredAgo */ .xj)(length.zh).zh };
  }
};

// lib/report/identity.js
function validityOf({ expiresAt, phase }, { report, t }) {
  const expires = (0,_CCDJ4O4E_js_4/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt !== null && expires !== null)
    return { at: expiresAt, leftMs: expires - ((0,_CCDJ4O4E_js_4/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0) };
  if (phase === null)
    return t(_DUW5NSCC_js_1/* .NO_RESULT */ .AC);
  return t(phase === "Init" || phase === "Running" ? IDENTITY.still(phase) : _DUW5NSCC_js_1/* .NO_EXPIRY */ .wv);
}
var NAMED_PLACES = 3;
function targetOrigin({ clusters }, t, quote) {
  const places = [...new Set(clusters.flatMap(({ targetFrom }) => targetFrom ? (0,_GDJR74E5_js_0/* .placeOf */ .$t)(targetFrom) : []))];
  if (places.length === 0)
    return "";
  return t(places.length > NAMED_PLACES ? (0,_DUW5NSCC_js_1/* .targetsSetInPlaces */ .Ap)(places.length) : (0,_DUW5NSCC_js_1/* .targetSetIn */ .f4)(places.map((place) => quote(place))));
}
function clusterIdentity(cluster, context) {
  const { report, t } = context;
  const { name, id, region, verdict, checks } = cluster;
  const names = [name, id].flatMap((one) => one === null ? [] : [(0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(one)]);
  const versions = versionsText(cluster, t);
  const parts = [
    ...names.length > 0 ? names : [t(IDENTITY.notNamed)],
    ...region === null ? [] : [(0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(region)],
    ...report.clusters.length > 1 ? [{ tag: verdict, text: t((0,_DUW5NSCC_js_1/* .verdictTitle */ .Sw)(verdict)) }] : []
  ];
  return [
    { term: t(_DUW5NSCC_js_1/* .CLUSTER */ .Bs), parts },
    ...versions === null ? [] : [{ term: t(IDENTITY.versions), parts: [versions] }],
    ...checks.filter(({ check }) => check !== "addons").map((check) => checkFact(check, cluster, context))
  ];
}
var liveVersionsOf = (cluster, t) => versionsOf({ ...cluster, currentVersion: cluster.currentVersion ?? cluster.facts.liveVersion ?? null }, t);
function versionsOf({ currentVersion, targetVersion }, t) {
  if (currentVersion === null && targetVersion === null)
    return null;
  const versions = [.../* @__PURE__ */ new Set([currentVersion, targetVersion])];
  return versions.map((one) => one === null ? t(_DUW5NSCC_js_1/* .UNKNOWN */ .HV) : (0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(one)).join(" → ");
}
function versionsText(cluster, t) {
  const { targetVersion, targetAsserted, targetFrom, checks } = cluster;
  const versions = liveVersionsOf(cluster, t);
  if (versions === null)
    return null;
  const checked = checks.find(({ check }) => check === "precheck")?.targetVersion ?? targetVersion;
  const asserted = targetFrom ? IDENTITY.setIn((0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)((0,_GDJR74E5_js_0/* .placeOf */ .$t)(targetFrom))) : IDENTITY.asserted;
  const origin = t(targetAsserted ? asserted : IDENTITY.notAsserted);
  const other = checked === null || checked === targetVersion ? "" : `${t(_DUW5NSCC_js_1/* .SEMICOLON */ .I8)}${t(IDENTITY.checkedFor((0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(checked)))}`;
  return `${versions}${targetVersion === null ? "" : t((0,_DUW5NSCC_js_1/* .bracketed */ .Em)(`${origin}${other}`))}`;
}
function checkFact(check, cluster, context) {
  const { t } = context;
  const { taskId, phase, expiresAt, targetVersion, clusterId, takenAt, nodeCount, passed } = check;
  const term = (0,_DUW5NSCC_js_1/* .capitalized */ .l2)(t((0,_DUW5NSCC_js_1/* .checkName */ .I3)(check.check)));
  if (check.check === "plan")
    return { term, parts: [planFact(check, t)] };
  if (check.check === "manifests")
    return { term, parts: manifestsFact(check, t) };
  if (taskId === null && phase === null)
    return { term, parts: [t(_DUW5NSCC_js_1/* .NO_RESULT */ .AC)] };
  const isPrecheck = check.check === "precheck";
  const parts = [
    ...isPrecheck ? [validityOf(check, context)] : [],
    ...isPrecheck && expiresAt === null ? [] : [phase === null ? t(IDENTITY.noPhase) : (0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(phase)],
    ...isPrecheck || passed > 0 ? [t((0,_DUW5NSCC_js_1/* .checksPassed */ .CC)(passed))] : [],
    ...nodeCount > 0 ? [t((0,_DUW5NSCC_js_1/* .nodes */ .a9)(nodeCount))] : [],
    ...isPrecheck || targetVersion === null || targetVersion === cluster.targetVersion ? [] : [t(IDENTITY.forTarget((0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(targetVersion)))],
    ...clusterId === null || clusterId === cluster.id ? [] : [t(IDENTITY.ofCluster((0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(clusterId)))],
    ...takenAt === null ? [] : [t(IDENTITY.taken((0,_DUW5NSCC_js_1/* .clockTime */ .qo)(takenAt)))],
    t(taskId === null ? IDENTITY.withoutId : IDENTITY.task((0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(taskId)))
  ];
  return { term, parts };
}
var planFact = ({ verdict, passed }, t) => verdict === "not-applicable" ? t(IDENTITY.nothingPlanned) : { tag: verdict, text: `${t((0,_DUW5NSCC_js_1/* .verdictTitle */ .Sw)(verdict))} · ${t((0,_DUW5NSCC_js_1/* .checksPassed */ .CC)(passed))}` };
var manifestsFact = ({ verdict, currentVersion, targetVersion }, t) => [
  { tag: verdict, text: t((0,_DUW5NSCC_js_1/* .verdictTitle */ .Sw)(verdict)) },
  ...currentVersion === null && targetVersion !== null ? [t(IDENTITY.unknownJump)] : [],
  t(IDENTITY.knownRemovals(_5MGOTZ66_js_2/* .NEWEST_KNOWN_RELEASE */ .Nc))
];
var earliest = (checks) => checks.reduce((a, b) => b.expiresAt !== null && (a.expiresAt === null || b.expiresAt < a.expiresAt) ? b : a);
function addonsFact({ checks }, context) {
  const { t } = context;
  const addons2 = checks.filter(({ check }) => check === "addons");
  const [first, ...others] = addons2;
  if (first === void 0)
    return null;
  const named = new Set(addons2.flatMap(({ addon }) => addon?.instanceId ?? addon?.instanceName ?? addon?.template ?? [])).size;
  const parts = [...named > 0 ? [t((0,_DUW5NSCC_js_1/* .addons */ .MC)(named))] : [], validityOf(earliest([first, ...others]), context)];
  return { term: (0,_DUW5NSCC_js_1/* .capitalized */ .l2)(t((0,_DUW5NSCC_js_1/* .checkName */ .I3)("addons"))), parts };
}
function liveFact({ facts }, { report, t }) {
  const { phase, liveVersion, workflow, latestBackupAt } = facts;
  const [backup, now] = [(0,_CCDJ4O4E_js_4/* .parseTimestamp */ .EH)(latestBackupAt ?? null), (0,_CCDJ4O4E_js_4/* .parseTimestamp */ .EH)(report.generatedAt)];
  const parts = [
    ...phase === void 0 ? [] : [t(IDENTITY.phase((0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(phase)))],
    ...liveVersion === void 0 ? [] : [t(IDENTITY.runs((0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(liveVersion)))],
    ...workflow?.phase ? [t(IDENTITY.workflow((0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(workflow.phase)))] : [],
    ...backup === null || now === null ? [] : [t(IDENTITY.backup(Math.max(0, now - backup)))]
  ];
  return parts.length === 0 ? null : { term: t(IDENTITY.cluster), parts };
}

// lib/report/answer.js
function answerOf(report) {
  const { verdict, headline, clusters } = report;
  const t = (0,_UKFUSHME_js_3/* .localizer */ .Oq)(report.language);
  const answers = ANSWERS[askedOf(report)];
  const isAnswer = verdict === "not-applicable" && clusters.length > 0;
  const [lead, plainLead] = verdict === "warn" ? leadsOfWarning(report, t) : [t(answers[LEADS[verdict]]), t(answers[LEADS[verdict]])];
  return {
    lead: isAnswer ? "" : lead,
    plainLead: isAnswer ? "" : plainLead,
    reason: (0,_DUW5NSCC_js_1/* .capitalized */ .l2)(headline) + countNote(report, t) + targetOrigin(report, t, _DUW5NSCC_js_1/* .inBackticks */ .Zw),
    plainReason: (0,_DUW5NSCC_js_1/* .capitalized */ .l2)(headline),
    validity: validityText(report, t),
    step: (0,_XFZ4J2HR_js_5/* .isRed */ .iI)(verdict) ? stepText(report, t) : null
  };
}
function countNote(report, t) {
  const { verdict, findings } = report;
  if ((0,_GDJR74E5_js_0/* .isFleet */ .xP)(report) || verdict !== "block" && verdict !== "warn")
    return "";
  const counted2 = (0,_GDJR74E5_js_0/* .decidedAs */ .Pe)(report, verdict).filter(({ scope, name }) => (verdict === "warn" || scope !== "gate") && name !== "policy-error");
  return counted2.length > (0,_GDJR74E5_js_0/* .countEach */ .x8)(counted2, findings) ? t(severalFindings(counted2.length)) : "";
}
var LEADS = { pass: "yes", block: "no", inconclusive: "unknown", "not-applicable": "nothing" };
var askedOf = ({ verdict, clusters }) => (0,_DUW5NSCC_js_1/* .judgesReadiness */ .Bl)(clusters) && !(verdict === "warn" && clusters.length > 0 && clusters.every(_AVJP7QVF_js_6/* .runsTarget */ .EI)) ? "approval" : "followed";
var NAMED = 3;
function leadsOfWarning(report, t) {
  const answers = ANSWERS[askedOf(report)];
  const risks = (0,_GDJR74E5_js_0/* .decidedAs */ .Pe)(report, "warn").filter(({ name }) => name !== "policy-error");
  const names = [...new Set(risks.map((one) => riskName(one)))];
  if (names.length === 0)
    return [t(answers.yes), t(answers.yes)];
  const unnamed = names.length === 1 && risks.length === 1 ? THE_RISK : THE_RISKS;
  const { en, zh } = (0,_UKFUSHME_js_3/* .listed */ .KE)(names);
  const spaced = zh.replace(/^(?=`)|(?<=`)$/g, " ");
  const named = names.length > NAMED ? THE_RISKS : { en, zh: spaced };
  return [t(answers.yesAfter(named)), t(answers.yesAfter(unnamed))];
}
var riskName = ({ waiverName, name, scope, title }) => scope === "gate" && waiverName === void 0 ? `“${title}”` : (0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(waiverName ?? name, NAME_UNITS);
function validityText({ verdict, expiresAt, generatedAt }, t) {
  const expires = (0,_CCDJ4O4E_js_4/* .parseTimestamp */ .EH)(expiresAt);
  if (verdict === "inconclusive" || expiresAt === null || expires === null)
    return null;
  const isOver = expires <= ((0,_CCDJ4O4E_js_4/* .parseTimestamp */ .EH)(generatedAt) ?? 0);
  const time = (0,_DUW5NSCC_js_1/* .clockTime */ .qo)(expiresAt);
  return (0,_DUW5NSCC_js_1/* .capitalized */ .l2)(t(isOver ? IDENTITY.expiredAt(time) : IDENTITY.validUntil(time)));
}
var NAME_UNITS = 60;
var STEP_UNITS = 220;
var FIRST_SENTENCE = /^.*?(?:[.?!](?=\s|$)|[。？！])/s;
function stepText(report, t) {
  const deciding = report.findings.filter(({ decides, decision }) => decides && decision === report.verdict);
  const [cause] = (0,_GDJR74E5_js_0/* .causesToSolve */ .X)(deciding, report);
  if (cause === void 0)
    return null;
  const { fix, match, scope, title, name, message, advice, owner } = cause.finding;
  const isName = title === name || !(0,_DUW5NSCC_js_1/* .isPlainSentence */ .eP)(title);
  const item = isName ? (0,_DUW5NSCC_js_1/* .inBackticks */ .Zw)(title, NAME_UNITS) : title;
  const sentence = FIRST_SENTENCE.exec(fix)?.[0] ?? fix;
  const isOwn = scope === "gate";
  const isSure = advice === "gate" || match === "exact";
  const isOurs = advice === "gate" || advice !== "policy" && (0,_DUW5NSCC_js_1/* .isPlainSentence */ .eP)(title);
  const isShown = isSure && isOurs && sentence.length <= STEP_UNITS && (0,_DUW5NSCC_js_1/* .isPlainSentence */ .eP)(sentence);
  const about = isName ? ` ${item} ` : `“${title}”`;
  const otherwise = isSure || message.trim() === "" ? readOn(about) : followMessage(about);
  const step = isShown ? sentence : t(otherwise);
  const what = isShown && !isOwn ? item : null;
  const text = t(firstStep(owner === void 0 ? null : _DUW5NSCC_js_1/* .OWNER_NAMES */ .z0[owner], what, step));
  return text.replace(/[.。]$/, "");
}
function sentences(parts, t) {
  const end = t(_DUW5NSCC_js_1/* .STOP */ .VW);
  return parts.filter((part) => part !== null).filter((part) => part !== "").map((part) => /[?？]$/.test(part) ? part : `${part}${end}`).join(t(_DUW5NSCC_js_1/* .GAP */ .Rd));
}
var lineOf = ({ lead, reason, validity, step }, t) => sentences([lead, reason, validity, step], t);
function answerLines(report) {
  const t = (0,_UKFUSHME_js_3/* .localizer */ .Oq)(report.language);
  const { lead, reason, validity, step } = answerOf(report);
  return {
    heading: `${_DUW5NSCC_js_1/* .SIGNS */ .B2[report.verdict]} ${sentences([lead, reason], t)}`,
    lines: [validity, step].flatMap((part) => part === null ? [] : [sentences([part], t)])
  };
}
var answerLine = (report) => `${_DUW5NSCC_js_1/* .SIGNS */ .B2[report.verdict]} ${answerText(report)}`;
var answerText = (report) => lineOf(answerOf(report), (0,_UKFUSHME_js_3/* .localizer */ .Oq)(report.language));
var answerInPlainText = (report) => answerLine(report).replaceAll("`", "");
var withoutNote = (sentence) => sentence.replace(/ ?[(（][^()（）]*[)）]$/, "");
function fittingAnswer(report, fits, isPlain) {
  const t = (0,_UKFUSHME_js_3/* .localizer */ .Oq)(report.language);
  const answer = answerOf(report);
  const [lead, reason] = isPlain ? [answer.plainLead, answer.plainReason] : [answer.lead, answer.reason];
  const { validity } = answer;
  const step = isPlain ? null : answer.step;
  const forms = [
    { lead, reason, validity, step },
    { lead, reason, validity, step: null },
    { lead: answer.plainLead, reason: answer.plainReason, validity, step: null },
    { lead: answer.plainLead, reason: withoutNote(answer.plainReason), validity, step: null },
    { lead: answer.plainLead, reason: answer.plainReason, validity: null, step: null },
    { lead: answer.plainLead, reason: "", validity, step: null }
  ].map((form) => lineOf({ ...answer, ...form }, t).replaceAll("`", ""));
  return forms.find(fits) ?? forms.at(-1) ?? "";
}

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

/***/ 2174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Br: () => (renderSummary),
PD: () => (SUGGESTION),
_$: () => (stages),
hW: () => (manifestChecks),
io: () => (stageLines),
nZ: () => (applicableEdits),
r4: () => (placeKey)
});
var _CYOBKFNP_js_7 = __webpack_require__(6566);
var _QWIXIQ5L_js_0 = __webpack_require__(8710);
var _GDJR74E5_js_1 = __webpack_require__(7454);
var _DUW5NSCC_js_2 = __webpack_require__(6606);
var _UKFUSHME_js_5 = __webpack_require__(1912);
var _GC55D77H_js_6 = __webpack_require__(1170);
var _33MSZ5FG_js_4 = __webpack_require__(8016);
var _TUARF4T6_js_3 = __webpack_require__(4484);









// lib/report/edits.js
var manifestChecks = ({ clusters }) => clusters.flatMap(({ checks }) => checks.filter(({ check }) => check === "manifests"));
var placeKey = ({ file, line, column }) => `${line} ${column} ${file}`;
function applicableEdits({ findings, clusters }) {
  const concerned = clusters.filter((cluster) => manifestChecks({ clusters: [cluster] }).length > 0);
  const placed = findings.flatMap((finding) => finding.scope === "manifest" && finding.location !== null ? [{ finding, key: placeKey(finding.location) }] : []);
  const isEdited = new Set(placed.filter(({ finding }) => finding.edit).map(({ key }) => key));
  const byPlace = (0,_TUARF4T6_js_3/* .groupBy */ .$z)(placed.filter(({ key }) => isEdited.has(key)), ({ key }) => key);
  return new Map([...byPlace].flatMap(([key, all]) => {
    const edit = commonEdit(all.map(({ finding }) => finding), concerned);
    return edit === null ? [] : [[key, edit]];
  }));
}
function commonEdit(findings, clusters) {
  const [first, ...others] = findings.map(({ edit }) => edit);
  if (first === void 0)
    return null;
  const isSame = others.every((edit) => edit?.text === first.text && edit.replacement === first.replacement);
  const asking = new Set(findings.map(({ clusterId }) => clusterId));
  const since = (0,_33MSZ5FG_js_4/* .minorNumber */ .FR)(first.servedSince);
  const isServed = ({ currentVersion }) => {
    const minor = (0,_33MSZ5FG_js_4/* .minorNumber */ .FR)(currentVersion);
    return since !== null && minor !== null && minor >= since;
  };
  if (!isSame || !clusters.every((cluster) => asking.has(cluster.id) || isServed(cluster)))
    return null;
  return { text: first.text, replacement: first.replacement };
}

// lib/messages/stages.js
var STAGES = {
  title: { en: "Stages", zh: "升级阶段" },
  caption: { en: "Stages in the order of their upgrade", zh: "各阶段（按升级顺序）" },
  waitsFor: { en: "Waits for", zh: "等待" },
  mayGo: { en: "nothing: it may be upgraded", zh: "无需等待，可以升级" },
  soaking: { en: "nothing: it is upgraded, and under observation", zh: "已升级（观察中），无需等待" },
  allDone: { en: "nothing: it is upgraded", zh: "已升级，无需等待" },
  waiting: (clusters) => ({ en: `waits for ${clusters}`, zh: `需等待 ${clusters}` }),
  waits: (stage, clusters) => ({
    en: `${stage} waits for ${clusters}.`,
    zh: `${stage} 需等待 ${clusters}。`
  }),
  until: (time) => ({ en: `until ${time}`, zh: `至 ${time}` }),
  moreStages: (count) => ({
    en: (0,_UKFUSHME_js_5/* .counted */ .hS)(count, "more stage"),
    zh: `另有 ${(0,_UKFUSHME_js_5/* .grouped */ .zD)(count)} 个阶段`
  })
};
var STAGE_STATES2 = {
  done: { en: "upgraded", zh: "已升级" },
  soaking: { en: "upgraded, under observation", zh: "已升级，观察中" },
  pending: { en: "not upgraded yet", zh: "尚未升级" },
  unknown: { en: "state unknown", zh: "状态未知" }
};

// lib/text/mermaid.js
var NAME_UNITS = 40;
var NOT_PLAIN = /[^\p{L}\p{N}\p{M} ._-]+/gu;
function mermaidName(name) {
  const plain = (0,_GC55D77H_js_6/* .oneLine */ .TN)(name).replace(NOT_PLAIN, "·").trim();
  const short = plain.length > NAME_UNITS ? `${plain.slice(0, NAME_UNITS - 1).toWellFormed().replaceAll("�", "")}…` : plain;
  return short === "" ? "·" : short;
}

// lib/report/stages.js
var SIGNS = { done: "✅", soaking: "⏳", pending: "⬜", unknown: "❓" };
var NAMED = 8;
var DRAWN = 20;
function stages({ report, t }) {
  const all = report.stages ?? [];
  if (all.length === 0)
    return null;
  const table = {
    type: "table",
    caption: STAGES.caption,
    columns: [STAGES.title, _QWIXIQ5L_js_0/* .FLEET */ .Hs.title, STAGES.waitsFor],
    rows: all.map((stage) => [
      (0,_DUW5NSCC_js_2/* .inBackticks */ .Zw)(stage.name),
      { list: clusterLines(stage, t) },
      stage.waitsFor.length > 0 ? waitText(stage, t) : t(freeText(stage))
    ])
  };
  const waiting = all.filter(({ waitsFor }) => waitsFor.length > 0);
  const shown = waiting.slice(0, DRAWN).map((stage) => t(STAGES.waits((0,_DUW5NSCC_js_2/* .inBackticks */ .Zw)(stage.name), waitText(stage, t))));
  const more = waiting.length - shown.length;
  const lines = more > 0 ? [...shown, t(STAGES.moreStages(more))] : shown;
  return {
    id: "stages",
    title: STAGES.title,
    content: [{ type: "picture", mermaid: picture(all, t), lines, table }]
  };
}
function stageLines({ stages: stages2 = [] }, t) {
  return stages2.map((stage) => {
    const { name, clusters, waitsFor } = stage;
    const done = clusters.filter(({ state: state2 }) => state2 === "done").length;
    const sign = SIGNS[isDone(stage) ? "done" : isUpgraded(stage) ? "soaking" : "pending"];
    const state = `${sign} ${done}/${clusters.length}`;
    const names = waitsFor.slice(0, NAMED).map(_GDJR74E5_js_1/* .nameText */ .fh);
    const more = waitsFor.length - names.length;
    const rest = more > 0 ? ` ${t((0,_DUW5NSCC_js_2/* .andMore */ .v)(more))}` : "";
    const label = t((0,_DUW5NSCC_js_2/* .labeled */ .GA)(_QWIXIQ5L_js_0/* .FLEET */ .Hs.stage, `${(0,_GDJR74E5_js_1/* .nameText */ .fh)(name)} ${state}`));
    return `  ${label}${names.length === 0 ? "" : `${t(_DUW5NSCC_js_2/* .COMMA */ .KE)}${t(STAGES.waiting(`${t((0,_UKFUSHME_js_5/* .listed */ .KE)(names))}${rest}`))}`}`;
  });
}
function freeText(stage) {
  if (isDone(stage))
    return STAGES.allDone;
  return isUpgraded(stage) ? STAGES.soaking : STAGES.mayGo;
}
var isUpgraded = ({ clusters }) => clusters.every(({ state }) => state === "done" || state === "soaking");
var isDone = ({ clusters }) => clusters.every(({ state }) => state === "done");
var waitText = ({ waitsFor }, t) => {
  const more = waitsFor.length - NAMED;
  const names = t((0,_UKFUSHME_js_5/* .listed */ .KE)(waitsFor.slice(0, NAMED).map((name) => (0,_DUW5NSCC_js_2/* .inBackticks */ .Zw)(name))));
  return more > 0 ? `${names} ${t((0,_DUW5NSCC_js_2/* .andMore */ .v)(more))}` : names;
};
function clusterLines({ clusters }, t) {
  const shown = openFirst(clusters).slice(0, NAMED);
  const lines = shown.map((cluster) => `${SIGNS[cluster.state]} ${(0,_DUW5NSCC_js_2/* .inBackticks */ .Zw)(cluster.name)}${t((0,_DUW5NSCC_js_2/* .bracketed */ .Em)(stateText(cluster, t)))}`);
  return [...lines, ...restLine(clusters, t)];
}
var openFirst = (clusters) => clusters.toSorted((a, b) => Number(a.state === "done") - Number(b.state === "done"));
var stateText = ({ state, until }, t) => until === null ? t(STAGE_STATES2[state]) : `${t(STAGE_STATES2[state])} ${t(STAGES.until((0,_DUW5NSCC_js_2/* .clockTime */ .qo)(until)))}`;
function restLine(clusters, t) {
  const rest = openFirst(clusters).slice(NAMED);
  if (rest.length === 0)
    return [];
  const counts = _CYOBKFNP_js_7/* .STAGE_STATES */ .c.flatMap((state) => {
    const count = rest.filter((one) => one.state === state).length;
    return count > 0 ? [`${SIGNS[state]} ${(0,_UKFUSHME_js_5/* .grouped */ .zD)(count)}`] : [];
  });
  return [`${t((0,_DUW5NSCC_js_2/* .andMore */ .v)(rest.length))}${t(_DUW5NSCC_js_2/* .COLON */ .oH)}${counts.join(" ")}`];
}
function picture(all, t) {
  const drawn = all.slice(0, DRAWN);
  const more = all.length - drawn.length;
  const boxes = drawn.map((stage, index) => {
    const lines = openFirst(stage.clusters).slice(0, NAMED).map((cluster) => `${SIGNS[cluster.state]} ${mermaidName(cluster.name)}${untilText(cluster, t)}`);
    const label = [mermaidName(stage.name), ...lines, ...restLine(stage.clusters, t)].join("<br/>");
    return `  s${index}["${label}"]:::${classOf(stage)}`;
  });
  const arrows = drawn.slice(1).map(({ waitsFor }, index) => `  s${index} ${waitsFor.length > 0 ? "-.->" : "-->"} s${index + 1}`);
  return [
    "flowchart LR",
    ...boxes,
    ...arrows,
    ...more > 0 ? [`  more["${t(STAGES.moreStages(more))}"]`, `  s${drawn.length - 1} --> more`] : [],
    "  classDef done fill:#dafbe1,stroke:#1a7f37,color:#0b3d1a",
    "  classDef open fill:#ddf4ff,stroke:#0969da,color:#0a3069",
    "  classDef waits fill:#f6f8fa,stroke:#6e7781,color:#24292f,stroke-dasharray:4 3"
  ].join("\n");
}
var untilText = ({ until }, t) => until === null ? "" : ` ${t(STAGES.until((0,_DUW5NSCC_js_2/* .clockTime */ .qo)(until)))}`;
var classOf = (stage) => stage.waitsFor.length > 0 ? "waits" : isDone(stage) ? "done" : "open";

// lib/report/markdown/summary.js
var SUMMARY_BUDGET = 900 * 1024;
var STYLE = {
  times: "remaining",
  matrix: "whole",
  messageUnits: { full: 700, short: 200 },
  listed: Number.POSITIVE_INFINITY,
  leftOut: { short: _QWIXIQ5L_js_0/* .SUMMARY */ .$M.short, names: _QWIXIQ5L_js_0/* .SUMMARY */ .$M.names, rows: _QWIXIQ5L_js_0/* .SUMMARY */ .$M.moreRows, clusters: _QWIXIQ5L_js_0/* .SUMMARY */ .$M.moreClusters }
};
var renderSummary = (report, budget = SUMMARY_BUDGET) => (0,_QWIXIQ5L_js_0/* .fitPage */ .n8)(report, { ...STYLE, matrix: budget < SUMMARY_BUDGET ? "worst" : "whole" }, budget, blocksOf);
function blocksOf(page) {
  const { report } = page;
  const deciding = report.findings.filter((finding) => finding.decides && !isPolicyEntryFault(finding));
  const decidedAs = (decision) => deciding.filter((finding) => finding.decision === decision);
  const tableOf = (decision) => (0,_QWIXIQ5L_js_0/* .findingsTable */ .f9)(page, _QWIXIQ5L_js_0/* .HEADINGS */ .Ac[decision], decidedAs(decision));
  const shared = (section) => (0,_QWIXIQ5L_js_0/* .sectionBlocks */ .qP)(section(page), page);
  const notDeciding = report.findings.filter((finding) => !finding.decides);
  return [
    (0,_QWIXIQ5L_js_0/* .verdictHeading */ .G8)(page),
    (0,_QWIXIQ5L_js_0/* .waivers */ .sy)(page),
    ...(0,_GDJR74E5_js_1/* .isFleet */ .xP)(report) ? (0,_QWIXIQ5L_js_0/* .matrixBlocks */ .SV)(page) : [(0,_QWIXIQ5L_js_0/* .identities */ .tT)(page)],
    ...shared(stages),
    (0,_QWIXIQ5L_js_0/* .shortenedNote */ .L6)(page),
    tableOf("block"),
    tableOf("inconclusive"),
    tableOf("warn"),
    ...(0,_GDJR74E5_js_1/* .isFleet */ .xP)(report) ? [] : shared(_QWIXIQ5L_js_0/* .skipLists */ .Rh),
    ...shared(_QWIXIQ5L_js_0/* .readiness */ .xz),
    ...shared(_QWIXIQ5L_js_0/* .wayBack */ .lZ),
    ...shared(_QWIXIQ5L_js_0/* .removedApis */ ._5),
    ...shared(_QWIXIQ5L_js_0/* .changes */ .Ao),
    ...!(0,_GDJR74E5_js_1/* .isFleet */ .xP)(report) && report.findings.some(({ nodes }) => nodes.length > _GDJR74E5_js_1/* .NAMED_NODES */ .EV) ? (0,_QWIXIQ5L_js_0/* .sectionBlocks */ .qP)((0,_QWIXIQ5L_js_0/* .nodePools */ .ii)(page, (0,_QWIXIQ5L_js_0/* .pageData */ .Y)(report)), page) : [],
    ...(0,_GDJR74E5_js_1/* .isFleet */ .xP)(report) ? [] : [...shared(_QWIXIQ5L_js_0/* .addons */ .MC), ...shared(_QWIXIQ5L_js_0/* .upgradeProgress */ .__)],
    tableOf("waived"),
    tableOf("notice"),
    (0,_QWIXIQ5L_js_0/* .findingsTable */ .f9)(page, _QWIXIQ5L_js_0/* .LABELS */ .kg.shown, notDeciding, _DUW5NSCC_js_2/* .NOT_COUNTED_WHY */ .gO),
    ...shared(_QWIXIQ5L_js_0/* .clustersFile */ .q_),
    ...report.policy?.state === "absent" && !report.policy.ignoresNone ? [] : shared(_QWIXIQ5L_js_0/* .policy */ .JN),
    ...shared(_QWIXIQ5L_js_0/* .proposal */ .vC),
    (0,_QWIXIQ5L_js_0/* .findingsTable */ .f9)(page, _QWIXIQ5L_js_0/* .LABELS */ .kg.policyEntries, report.findings.filter(isPolicyEntryFault)),
    (0,_QWIXIQ5L_js_0/* .unknownItems */ .DA)(page),
    ...shared(_QWIXIQ5L_js_0/* .notCovered */ .kr),
    ...(0,_GDJR74E5_js_1/* .isFleet */ .xP)(report) ? [(0,_QWIXIQ5L_js_0/* .foldedClusters */ .KI)(page)] : shared(_QWIXIQ5L_js_0/* .passed */ .bF),
    (0,_QWIXIQ5L_js_0/* .footer */ .qr)(page, [], [(0,_DUW5NSCC_js_2/* .trustedText */ .Tw)((0,_DUW5NSCC_js_2/* .clockTime */ .qo)(report.generatedAt))])
  ];
}
var isPolicyEntryFault = ({ name, decision }) => name === "policy-error" && decision !== "inconclusive";

// lib/messages/suggestions.js
var SUGGESTION = {
  retired: {
    en: "This suggestion no longer applies: the gate does not find the removed API here any more.",
    zh: "此修改建议已不再适用：门禁在此处已找不到被移除的 API。"
  },
  use: (replacement) => ({ en: `Use ${replacement}.`, zh: `请使用 ${replacement}。` })
};




/***/ }),

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
E0: () => (mapText),
IU: () => (reportFiles),
Uq: () => (REPORT_FILE),
ZM: () => (fileRenderers),
fc: () => (makeFolder),
r0: () => (wholeText),
u7: () => (SUMMARY_FILE),
zv: () => (EVIDENCE_LIST)
});
var _AQLRE6DZ_js_10 = __webpack_require__(2557);
var _XJ4UP3BC_js_0 = __webpack_require__(2331);
var _GLFOZCD3_js_1 = __webpack_require__(2174);
var _QWIXIQ5L_js_2 = __webpack_require__(8710);
var _CPUOXGVZ_js_3 = __webpack_require__(9886);
var _6SDEP7AE_js_4 = __webpack_require__(4411);
var _GDJR74E5_js_5 = __webpack_require__(7454);
var _DUW5NSCC_js_6 = __webpack_require__(6606);
var _UKFUSHME_js_12 = __webpack_require__(1912);
var _GC55D77H_js_11 = __webpack_require__(1170);
var _XFZ4J2HR_js_13 = __webpack_require__(6806);
var _OH2DUXI7_js_7 = __webpack_require__(4968);
var _TUARF4T6_js_14 = __webpack_require__(4484);
var node_fs_8 = __webpack_require__(3024);
var node_path_9 = __webpack_require__(6760);
var node_module_15 = __webpack_require__(8995);














// lib/publish/report-files.js



// lib/model/file-text.js
var wholeText = (text) => typeof text === "string" ? text : [...text].join("");
var mapText = (text, change) => typeof text === "string" ? change(text) : {
  *[Symbol.iterator]() {
    for (const part of text)
      yield change(part);
  }
};

// lib/report/evidence.js
var REPLAYED_FACTS = /^(?:cluster|upgradeinfo|addons|snapshots|upgradepaths|nodepools|pools|nodenames(?:-\d+)?|nodes(?:-\d+)?|releases|addontemplate-.+)$/;
var REREAD = ["policy-error", "backup-too-old", "target-not-offered", "readiness-unknown"];
function evidenceFiles(report, evidence, indexed) {
  const files = /* @__PURE__ */ new Map();
  const namesOf = indexed.map(() => []);
  for (const { check, id, text, cluster } of evidence) {
    const stem = [check ?? "refused", fileName(id, 80), ...clusterPart(cluster === void 0 ? null : indexed[cluster])];
    const extension = check === null || check === "cluster" && !REPLAYED_FACTS.test(id) ? "txt" : "json";
    let name = `${stem.join("-")}.${extension}`;
    for (let copy = 2; files.has(`evidence/${name}`); copy++)
      name = `${stem.join("-")}-${copy}.${extension}`;
    files.set(`evidence/${name}`, text);
    if (cluster !== void 0 && extension === "json")
      namesOf[cluster]?.push(name);
  }
  if (indexed.length > 0)
    files.set(`evidence/${_AQLRE6DZ_js_10/* .INDEX_FILE */ .K}`, indexOf(report, indexed, namesOf));
  return files;
}
function indexOf({ findings }, indexed, namesOf) {
  const red = findings.filter(({ check, scope, decision, name }) => check === null && scope === "gate" && ["block", "inconclusive"].includes(decision) && !REREAD.includes(name));
  const foundAbout = (clusterId) => [
    ...new Set(red.filter((one) => one.clusterId === clusterId).map(({ name }) => name))
  ];
  const items = indexed.map((cluster, index2) => {
    const { clusterId } = cluster;
    return { ...cluster, files: namesOf[index2] ?? [], found: clusterId === null ? [] : foundAbout(clusterId) };
  });
  const index = { found: foundAbout(null), items };
  return `${(0,_GC55D77H_js_11/* .visibleJson */ .$m)(JSON.stringify({ kind: _AQLRE6DZ_js_10/* .INDEX_KIND */ .c, ...index }, null, 2))}
`;
}
function clusterPart(cluster) {
  const name = cluster?.name ?? cluster?.clusterId ?? null;
  return name === null ? [] : [fileName(name, 60)];
}
var fileName = (id, length) => id.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, length) || "unnamed";

// lib/report/html/tree.js
var h = (tag, attributes = {}, ...children) => ({
  tag,
  attributes,
  children
});
var each = (tag, children, attributes = {}) => children.map((child) => h(tag, attributes, child));
var code = (text) => h("code", {}, breakable(text));
var breakable = (text) => (0,_DUW5NSCC_js_6/* .piecesOf */ .Xe)(text).map((piece, index) => index > 0 ? [h("wbr"), piece] : piece);
var spaced = (pieces) => pieces.map((piece) => [" ", piece]);
var dim = (...children) => h("span", { class: "dim" }, children);
var description = (term, ...text) => h("div", {}, h("dt", {}, term), h("dd", {}, text));
var sentence = (text) => text.split("`").map((part, index) => index % 2 === 1 ? code(part) : part);

// lib/report/html/card.js
var cardContext = (data, isLive = false) => ({
  data,
  isLive,
  matchingNodes: null,
  words: [],
  messages: (0,_UKFUSHME_js_12/* .localizeMessages */ .ad)(_QWIXIQ5L_js_2/* .CARD */ .PE, data.language)
});
function cardAt(index, context) {
  const finding = context.data.findings[index];
  return finding ? card(finding, index, context) : null;
}
function card(finding, index, context) {
  const { data, messages } = context;
  const { status, kind, level, name, check, message, differs, fields, apis } = finding;
  const calls = apis.map(([url, agent]) => [code(url), ` ${messages.calledBy} `, code(agent || "?")]);
  const advice = (0,_QWIXIQ5L_js_2/* .adviceOf */ .wr)(finding, data);
  const category = (0,_QWIXIQ5L_js_2/* .categoryOf */ .Qd)(finding);
  const id = `cause-${index}`;
  const isGuess = advice.match === "guessed";
  return h("article", { class: `card ${category}${isGuess ? " guess" : ""}`, "aria-labelledby": id }, h("p", { class: "tags" }, h("span", { class: `tag ${category}` }, messages[category]), status && h("span", { class: "tag plain" }, status === "new" ? messages.isNew : messages.isKnown), isGuess ? h("span", { class: "tag plain" }, messages.guess) : null, h("span", { class: "kind" }, [kind, level].filter((part) => part !== null).join(" · "))), h("h4", { id, tabindex: "-1" }, advice.title), h("p", { class: "raw" }, code(name), check && dim(` · ${(0,_UKFUSHME_js_12/* .localize */ .kg)((0,_DUW5NSCC_js_6/* .checkName */ .I3)(check), data.language)}`)), message === "" ? null : h("p", { class: "message" }, breakable(message)), differs ? h("p", { class: "label" }, messages.differs) : null, labeledList(messages.changed, fields.map(code), FIELDS_IN_CARD, messages.moreInReport), labeledList(messages.called, calls, APIS_IN_CARD, messages.moreApis), affected(finding, index, context), ownMessages(finding, context), fix(advice, context), alsoSolved(finding, messages), advice.meaning === "" ? null : h("p", { class: "meaning" }, h("b", {}, messages.meaning), messages.colon, adviceText(advice.meaning, advice)), policyReason(finding, messages), folded(finding, advice, context));
}
var alsoSolved = ({ also }, messages) => also.length === 0 ? null : [
  h("p", { class: "label" }, messages.alsoSolves),
  h("ul", { class: "plain-list" }, each("li", also.map(([title2, name, message]) => [
    title2 === "" || title2 === name ? null : `${title2} · `,
    code(name),
    message === "" ? null : [messages.colon, message]
  ])))
];
var adviceText = (text, { advice }) => advice === "policy" ? text : sentence(text);
function fix(advice, { data, messages }) {
  const { match, owner, docUrl } = advice;
  if (advice.fix === "")
    return null;
  const doubt = match === "none" && advice.advice !== "gate" ? messages.unknown : "";
  return h("div", { class: "fix" }, doubt === "" ? null : h("p", { class: "doubt" }, doubt), h("p", {}, h("b", {}, messages.doThis), owner ? dim(messages.bracketed((0,_UKFUSHME_js_12/* .localize */ .kg)(_DUW5NSCC_js_6/* .OWNER_NAMES */ .z0[owner], data.language))) : null, messages.colon, adviceText(advice.fix, advice), " ", docUrl ? linkTo(messages.guide, docUrl) : null));
}
function linkTo(label, url) {
  const href = (0,_DUW5NSCC_js_6/* .knownPage */ .nS)(url);
  return href === null ? [`${label} `, code(url)] : h("a", { href, rel: "noopener noreferrer" }, label);
}
function policyReason({ rule, waiver }, messages) {
  const { reason } = waiver ?? rule ?? { reason: null };
  if (!reason)
    return null;
  const by = waiver ? messages.waivedBy(waiver.owner, waiver.expires, messages.daysLeft(waiver.daysLeft)) : rule && `${messages.decidedBy} ${messages.byRule(rule.entry, rule.line)}`;
  return h("p", { class: "reason-given" }, h("b", {}, by), messages.reason(reason));
}
function folded(finding, { commands }, { messages, isLive }) {
  const { errorCodes, group, fingerprint } = finding;
  const copy = (label) => isLive ? h("button", { type: "button", "data-copy": "" }, label) : null;
  const blocks = commands.map((command) => [h("pre", { tabindex: "0" }, command), copy(messages.copy)]);
  return h("details", { class: "more" }, h("summary", {}, commands.length > 0 ? messages.more : messages.whyOnly), commands.length === 0 ? null : h("p", { class: "label" }, messages.commands), each("div", blocks, { class: "command" }), h("dl", {}, description(messages.decidedBy, decidedBy(finding, messages)), errorCodes.length > 0 ? description(messages.errorCodes, spaced(errorCodes.map(code))) : null, group ? description(messages.group, code(group)) : null, description(messages.fingerprint, code(fingerprint), " ", copy(messages.copyFingerprint))));
}
function decidedBy({ cell, rule, waiver, name }, messages) {
  const entry = waiver ?? rule;
  if (entry)
    return messages.byRule(entry.entry, entry.line);
  if (name === "policy-error")
    return messages.byPolicy;
  return cell ? messages.byTable(cell) : messages.byGate;
}
var APIS_IN_CARD = 3;
var FIELDS_IN_CARD = 10;
function labeledList(label, all, most, more) {
  if (all.length === 0)
    return null;
  const rest = all.length > most ? h("li", { class: "dim" }, more(all.length - most)) : null;
  return [h("p", { class: "label" }, label), h("ul", { class: "plain-list" }, each("li", all.slice(0, most)), rest)];
}
var NAMES_IN_CARD = 6;
var NAMES_WITHOUT_SCRIPT = 50;
function affected(finding, index, context) {
  const { data, messages, matchingNodes } = context;
  const { locations, addon, addonTarget } = finding;
  const nodes2 = matchingFirst((0,_QWIXIQ5L_js_2/* .fromRanges */ .FV)(finding.nodes), matchingNodes);
  const names = nodes2.slice(0, NAMES_IN_CARD).map((node) => code(data.nodes[node]?.[0] ?? "?"));
  const more = nodes2.length - names.length;
  const clusters2 = data.clusters.length > 1 ? finding.clusters.map((cluster) => data.clusters[cluster] ?? "?") : [];
  const [only, ...others] = clusters2.slice(0, NAMES_IN_CARD);
  const [place, ...otherPlaces] = locations.slice(0, NAMES_IN_CARD);
  const morePlaces = locations.length - NAMES_IN_CARD;
  const moreClusters = clusters2.length - NAMES_IN_CARD;
  const parts = [
    place === void 0 ? null : [
      finding.lines === null ? null : [h("b", {}, finding.lines), " "],
      placePiece(place, data),
      spaced(otherPlaces.map((one) => placePiece(one, data))),
      morePlaces > 0 ? ` ${messages.andMore(morePlaces)}` : ""
    ],
    addon && [`${messages.addon} `, code(addonTarget ? `${addon} → ${addonTarget}` : addon)],
    nodes2.length === 0 ? null : [h("b", {}, messages.nodes(nodes2.length)), spaced(names), more > 0 ? ` ${messages.andMore(more)}` : ""],
    finding.named.length > 0 ? spaced(finding.named.slice(0, NAMES_IN_CARD).map(code)) : null,
    only === void 0 ? null : others.length === 0 ? [`${messages.cluster} `, code(only)] : [
      h("b", {}, messages.clusters(clusters2.length, data.clusters.length)),
      spaced([only, ...others].map(code)),
      moreClusters > 0 ? ` ${messages.andMore(moreClusters)}` : ""
    ]
  ].filter((part) => part !== null);
  if (parts.length === 0)
    parts.push(ownPart(finding, context));
  const label = h("span", { class: "label" }, `${messages.where} `);
  return [
    h("p", { class: "where" }, label, each("span", parts)),
    morePlaces > 0 && finding.lines !== null ? allPlaces(locations, context) : null,
    moreClusters > 0 ? allClusters(clusters2, messages) : null,
    more > 0 ? allNodes(nodes2, index, context) : null
  ];
}
var PLACES_WITHOUT_SCRIPT = 50;
var PLACES_IN_CARD = 1e3;
function allPlaces(places, { data, messages, words, isLive }) {
  const isFound = ([text, , object = ""]) => words.some((word) => `${text} ${object}`.toLowerCase().includes(word));
  const ordered = words.length === 0 ? places : [...places.filter(isFound), ...places.filter((one) => !isFound(one))];
  const rows = ordered.slice(0, isLive ? PLACES_IN_CARD : PLACES_WITHOUT_SCRIPT).map((place) => {
    const [, , object] = place;
    return [placePiece(place, data), object === void 0 ? null : [" ", code(object)]];
  });
  const more = places.length - rows.length;
  return h("details", { class: "nodes" }, h("summary", {}, messages.allLines(places.length)), h("ul", { class: "plain-list" }, each("li", rows), more > 0 ? h("li", { class: "dim" }, messages.moreInReport(more)) : null));
}
function placePiece([text, path], { files }) {
  const href = files === null || path === null ? null : `${files}${path}`;
  return href === null ? code(text) : h("a", { href, rel: "noopener noreferrer" }, code(text));
}
function ownPart({ scope, check }, { data, messages }) {
  if (scope !== "gate")
    return messages.theCluster;
  return check === null ? messages.thisRun : (0,_UKFUSHME_js_12/* .localize */ .kg)((0,_DUW5NSCC_js_6/* .checkName */ .I3)(check), data.language);
}
var allClusters = (names, messages) => h("details", { class: "nodes" }, h("summary", {}, messages.allClusters(names.length)), h("p", {}, spaced(names.map(code))));
var MESSAGES_IN_CARD = 20;
function ownMessages({ own, message }, { data, messages, words }) {
  if (own.length === 0)
    return null;
  const all = own.map((one) => ({ name: data.nodes[one[0]]?.[0] ?? "?", text: (0,_QWIXIQ5L_js_2/* .messageOf */ .bD)(one, message) }));
  const isFound = ({ text }) => words.every((word) => text.toLowerCase().includes(word));
  const ordered = words.length === 0 ? all : [...all.filter(isFound), ...all.filter((one) => !isFound(one))];
  const rows = ordered.slice(0, MESSAGES_IN_CARD).map(({ name, text }) => [code(name), messages.colon, breakable(text)]);
  const more = all.length - rows.length;
  return h("details", { class: "nodes" }, h("summary", {}, messages.ownMessages(all.length)), h("ul", { class: "plain-list" }, each("li", rows), more > 0 ? h("li", { class: "dim" }, messages.moreInReport(more)) : null));
}
function allNodes(nodes2, index, { data, messages, isLive }) {
  const title2 = h("summary", {}, messages.allNodes(nodes2.length));
  if (isLive)
    return h("details", { class: "nodes", "data-all": String(index) }, title2);
  const names = nodes2.slice(0, NAMES_WITHOUT_SCRIPT).map((node) => code(data.nodes[node]?.[0] ?? "?"));
  const more = nodes2.length - names.length;
  const list = h("p", {}, spaced(names), more > 0 ? ` ${messages.moreInReport(more)}` : "");
  return h("details", { class: "nodes" }, title2, list);
}
var matchingFirst = (nodes2, matching) => matching === null ? nodes2 : [...nodes2.filter((node) => matching.has(node)), ...nodes2.filter((node) => !matching.has(node))];

// lib/report/html/page-parts.js
var pageContext = (report) => ({
  report,
  data: (0,_QWIXIQ5L_js_2/* .pageData */ .Y)(report),
  messages: (0,_UKFUSHME_js_12/* .localizeMessages */ .ad)(_QWIXIQ5L_js_2/* .PAGE */ .KL, report.language),
  cards: (0,_UKFUSHME_js_12/* .localizeMessages */ .ad)(_QWIXIQ5L_js_2/* .CARD */ .PE, report.language),
  t: (0,_UKFUSHME_js_12/* .localizer */ .Oq)(report.language),
  isPart: false
});
var sentence2 = (text) => text.split(/`([^`]*)`([,.:;)、，。：；）]*)/).map((part, index, parts) => {
  if (index % 3 !== 1)
    return index % 3 === 0 ? part : null;
  const after = parts[index + 1] ?? "";
  return after === "" ? code(part) : h("span", { class: "whole" }, code(part), after);
});
var sectionPiece = ({ id, title: title2, content }) => h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title`, tabindex: "-1" }, title2), content);
function capped(all, most) {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}
var MAX_ROWS = 300;
var MAX_FOLDED_ROWS = 1e3;
function cappedList(entries, className, { messages }) {
  const { shown, more } = capped(entries, MAX_ROWS);
  const rest = more > 0 ? h("li", {}, messages.moreInReport(more)) : null;
  return h("ul", { class: className }, each("li", shown), rest);
}
function table(caption, columns, all, { messages, isPart }, most) {
  const { shown, more } = capped(all, most);
  const cellOf = (cell, index) => h("td", { "data-title": columns[index + 1] ?? "" }, cell);
  const rows = shown.map(([first = null, ...cells]) => [
    h("th", { scope: "row" }, first),
    cells.map((cell, index) => cellOf(cell, index))
  ]);
  const rest = h("tr", {}, h("td", { colspan: String(columns.length) }, messages.moreInReport(more)));
  return h("div", {
    class: "scroll",
    role: isPart ? "group" : "region",
    "aria-label": caption,
    tabindex: "0"
  }, h("table", {}, h("caption", {}, caption), h("thead", {}, h("tr", {}, each("th", columns, { scope: "col" }))), h("tbody", {}, each("tr", rows), more > 0 ? rest : null)));
}
var timePiece = (iso) => h("time", { datetime: iso }, `${iso.slice(0, 16).replace("T", " ")} UTC`);

// lib/report/html/sections.js
var pageSection = ({ id, title: title2, content }, context) => ({
  id,
  title: context.t(title2),
  content: content.map((part) => contentPiece(part, context))
});
function contentPiece(content, context) {
  const { t } = context;
  switch (content.type) {
    case "lines":
      return each("p", content.lines.map(sentence2));
    case "list":
      return content.entries.length === 0 ? null : cappedList(content.entries.map(sentence2), content.look, context);
    case "folded":
      return h("details", {}, h("summary", {}, sentence2(content.title)), cappedList(content.entries.map(sentence2), "columns", context));
    case "progress": {
      const attributes = { value: String(content.percent), max: "100", "aria-label": t(_QWIXIQ5L_js_2/* .LABELS */ .kg.upgrade) };
      return h("p", {}, h("progress", attributes), " ", sentence2(content.line));
    }
    case "snippets":
      return content.snippets.map(({ label, code: code2 }) => [
        h("p", { class: "label" }, sentence2(label)),
        h("div", { class: "command" }, h("pre", { tabindex: "0", class: "copyable" }, code2))
      ]);
    case "picture":
      return contentPiece(content.table, context);
    case "table": {
      const rows = [...content.fixedRows ?? [], ...content.rows];
      const cells = rows.map((row) => row.map((cell) => cellPiece(cell, context)));
      const piece = table(t(content.caption), content.columns.map(t), cells, context, content.folded === void 0 ? MAX_ROWS : MAX_FOLDED_ROWS);
      return content.folded === void 0 ? piece : h("details", {}, h("summary", {}, sentence2(content.folded)), piece);
    }
  }
}
function identity(context) {
  const [cluster] = context.report.clusters;
  if (cluster === void 0)
    return null;
  return { id: "identity", title: context.messages.identity, content: [clusterPiece(cluster, context)] };
}
function clusterPiece(cluster, context) {
  const live = (0,_6SDEP7AE_js_4/* .liveFact */ .TL)(cluster, context);
  const facts = [...(0,_6SDEP7AE_js_4/* .clusterIdentity */ .Bf)(cluster, context), ...live === null ? [] : [live]];
  const pieces = facts.map(({ term, parts }) => {
    const cells = parts.map((part, index) => [index > 0 ? " · " : "", cellPiece(part, context)]);
    return description(term, cells);
  });
  return h("dl", { class: "facts" }, pieces);
}
function linePiece(line, { data, report }) {
  if (typeof line === "string")
    return sentence2(line);
  if ("strong" in line)
    return h("b", {}, sentence2(line.strong));
  const { text, places, after } = line;
  return [sentence2(text), spaced(places.map((place) => placePiece((0,_QWIXIQ5L_js_2/* .placeOf */ .$t)(place, report), data))), after && ` ${after}`];
}
function cellPiece(cell, context) {
  const { messages, cards, t } = context;
  if (typeof cell === "string")
    return sentence2(cell);
  if ("list" in cell)
    return h("ul", { class: "plain-list" }, each("li", cell.list.map((line) => linePiece(line, context))));
  if ("tag" in cell)
    return h("span", { class: `tag ${cell.tag}` }, cell.text);
  const { at, leftMs } = cell;
  const length = t((0,_DUW5NSCC_js_6/* .durationText */ .S5)(leftMs));
  return [
    h("b", {}, `${messages.validUntil} `, timePiece(at)),
    `${cards.bracketed(leftMs > 0 ? messages.leftThen(length) : messages.expiredThen(length))} `,
    h("span", { class: "live", "data-expires": at })
  ];
}

// lib/report/html/clusters.js
var MAX_CLUSTERS = 100;
function eachCluster(context) {
  const { report, messages, t } = context;
  if (!(0,_GDJR74E5_js_5/* .isFleet */ .xP)(report))
    return null;
  const { shown, more } = capped((0,_QWIXIQ5L_js_2/* .reportsByCluster */ .Xb)(report), MAX_CLUSTERS);
  const causes3 = (0,_GDJR74E5_js_5/* .sharedCauses */ .YJ)(report.findings, report);
  const shownMessages = new Map(causes3.flatMap(({ finding, all }) => all.map((one) => [one, finding.message])));
  return {
    id: "each-cluster",
    title: t(_QWIXIQ5L_js_2/* .FLEET */ .Hs.each),
    content: [
      shown.map((own) => clusterDetails({ ...context, report: own }, shownMessages)),
      more > 0 ? h("p", {}, messages.moreClusters(more)) : null
    ]
  };
}
function clusterDetails(context, messages) {
  const { report, t } = context;
  const [cluster] = report.clusters;
  if (cluster === void 0)
    return null;
  const { name, id, verdict } = cluster;
  const versions = (0,_6SDEP7AE_js_4/* .liveVersionsOf */ .DC)(cluster, t);
  const label = (0,_QWIXIQ5L_js_2/* .shortName */ .EU)(name ?? id ?? t(_6SDEP7AE_js_4/* .IDENTITY */ .zK.notNamed));
  const summary = [
    code(label),
    " ",
    h("span", { class: `tag ${verdict}` }, t((0,_QWIXIQ5L_js_2/* .shortTitle */ .HV)(verdict))),
    versions === null ? null : [" ", sentence(versions)],
    " ",
    (0,_QWIXIQ5L_js_2/* .validityText */ .GW)(cluster, context)
  ];
  const sections = (0,_QWIXIQ5L_js_2/* .clusterSections */ .vh)(context).map(({ title: title2, content }) => [
    content.every(({ type }) => type === "folded") ? null : h("h3", {}, t(title2)),
    content.map((part) => contentPiece(part, { ...context, isPart: true }))
  ]);
  return h("details", { class: "cluster" }, h("summary", {}, summary), clusterPiece(cluster, context), findingList(report, messages, context), sections);
}
var NAMED_LINES = 3;
function findingList(report, messages, { t, cards, data }) {
  const { findings } = report;
  if (findings.length === 0)
    return h("p", {}, t(_QWIXIQ5L_js_2/* .FLEET */ .Hs.noFindings));
  const labels = (0,_GDJR74E5_js_5/* .clusterLabels */ .EC)(report);
  const entries = (0,_GDJR74E5_js_5/* .withLinesTogether */ .qX)(findings).map((cause) => {
    const { finding } = cause;
    const { title: title2, name, scope, message } = finding;
    const lines = (0,_GDJR74E5_js_5/* .isOnLines */ .vY)(cause) ? (0,_GDJR74E5_js_5/* .linesOfCause */ .eM)(cause) : [];
    const location = (0,_GDJR74E5_js_5/* .ownPlace */ .yd)(finding, labels);
    const places = lines.length === 0 ? location ?? [] : lines.slice(0, NAMED_LINES).map((line) => line.location);
    const category = (0,_QWIXIQ5L_js_2/* .categoryOf */ .Qd)(finding);
    return [
      h("span", { class: `tag ${category}` }, cards[category]),
      " ",
      title2 === "" || title2 === name && scope !== "gate" ? null : [(0,_QWIXIQ5L_js_2/* .shortName */ .EU)(title2), " · "],
      scope === "gate" || scope === "manifest" && title2.includes(name) ? null : [code((0,_QWIXIQ5L_js_2/* .shortName */ .EU)(name)), " · "],
      lines.length === 0 ? (0,_GDJR74E5_js_5/* .affectedText */ .AM)(finding, t) : (0,_GDJR74E5_js_5/* .lineCount */ .IC)(lines, finding, t),
      [places].flat().map((one) => [" · ", placePiece((0,_QWIXIQ5L_js_2/* .placeOf */ .$t)(one, report), data)]),
      lines.length > 0 || message === "" || message === messages.get(finding) ? null : h("p", { class: "message" }, message)
    ];
  });
  return h("ul", { class: "plain-list" }, each("li", entries));
}

// lib/report/html/embedded.js
var STYLE = ':root{color-scheme:light dark;--page: light-dark(#ffffff, #0d1117);--panel: light-dark(#f6f7f9, #161b22);--text: light-dark(#1c2024, #e6edf3);--dim: light-dark(#57606a, #9da7b3);--line: light-dark(#d8dde3, #30363d);--link: light-dark(#0550ae, #79b8ff);--block: light-dark(#a40e26, #ff9a92);--block-tint: light-dark(#ffebe9, #3d1216);--block-solid: light-dark(#cf222e, #f85149);--inconclusive: light-dark(#6639ba, #d2b4ff);--inconclusive-tint: light-dark(#f3ecff, #2a1b47);--inconclusive-solid: light-dark(#8250df, #a371f7);--warn: light-dark(#7a4e00, #f0c04a);--warn-tint: light-dark(#fff4d6, #33270a);--warn-solid: light-dark(#bf8700, #d29922);--notice: light-dark(#0550ae, #9cc9ff);--notice-tint: light-dark(#e3f0ff, #10263f);--notice-solid: light-dark(#218bff, #388bfd);--waived: light-dark(#3d5a66, #a9c4cf);--waived-tint: light-dark(#e6eff2, #1b2a30);--waived-solid: light-dark(#6b8a96, #7d9aa6);--shown: light-dark(#57606a, #a3adb8);--shown-tint: light-dark(#eef0f2, #21262d);--shown-solid: light-dark(#8c959f, #6e7681);--pass: light-dark(#116329, #6fdd8b);--pass-tint: light-dark(#dcf7e3, #10301a);--pass-solid: light-dark(#1a7f37, #2ea043);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif;accent-color:var(--link)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.block{--ink: var(--block);--tint: var(--block-tint);--solid: var(--block-solid)}.inconclusive{--ink: var(--inconclusive);--tint: var(--inconclusive-tint);--solid: var(--inconclusive-solid)}.warn{--ink: var(--warn);--tint: var(--warn-tint);--solid: var(--warn-solid)}.notice{--ink: var(--notice);--tint: var(--notice-tint);--solid: var(--notice-solid)}.waived{--ink: var(--waived);--tint: var(--waived-tint);--solid: var(--waived-solid)}.pass{--ink: var(--pass);--tint: var(--pass-tint);--solid: var(--pass-solid)}.shown,.plain,.not-applicable{--ink: var(--shown);--tint: var(--shown-tint);--solid: var(--shown-solid)}*,*:before{box-sizing:border-box}html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}body{margin:0;background:var(--page);color:var(--text)}main,footer,header.verdict{padding-inline:max(1rem,calc((100vw - 66rem)/2))}:focus-visible{outline:3px solid var(--link);outline-offset:2px}:is(h2,h4):focus{outline:none}:is(h2,h4):focus-visible{outline:2px solid var(--link)}a{color:var(--link)}p,ul,dl{margin:.4rem 0}h1,h2,h3,h4{line-height:1.25;text-wrap:balance}h2{margin:2.2rem 0 .6rem;font-size:1.35rem}h3{margin:1.4rem 0 .5rem;font-size:1.05rem}h4{margin:.25rem 0 0;font-size:1.05rem}li,p{overflow-wrap:anywhere}code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace}code{display:inline-block;max-width:100%;overflow-wrap:anywhere;border-radius:4px;padding:.1em .3em;background:light-dark(#eceff2,#242b34)}.whole{white-space:nowrap}.whole code{max-width:calc(100% - 1.3em);white-space:normal}pre{margin:0;overflow-x:auto;border-radius:6px;padding:.6rem .8rem;background:light-dark(#eceff2,#1d242d)}.dim,.written,.hint,.label,.raw,caption{color:var(--dim)}.label{font-size:.875rem}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;z-index:1;padding:.4rem .8rem;background:var(--page)}header.verdict{position:relative;border-top:6px solid var(--solid);padding-block:1rem 1.2rem;background:var(--tint)}.product{margin:0 6rem .8rem 0;color:var(--ink);font-size:.875rem;font-weight:600}.answer{margin:.2rem 0;font-size:1.15rem;overflow-wrap:anywhere}h1{display:flex;align-items:center;gap:.6rem;margin:.2rem 0 .4rem;color:var(--ink);font-size:clamp(1.5rem,5vw,2.1rem)}.sign{display:inline-grid;flex:none;place-content:center;width:1.35em;height:1.35em;border-radius:50%;background:var(--ink);color:var(--tint);line-height:1}header .dim,.written{color:var(--text);font-size:.9rem}#meanwhile:not(:empty){display:block;margin-top:.5rem;border:2px solid var(--ink);border-radius:6px;padding:.5rem .7rem;background:var(--page);color:var(--text);font-size:1rem;font-weight:600}.counts{display:flex;flex-wrap:wrap;gap:.4rem;margin:.8rem 0 0;padding:0;list-style:none}.counts li{border-left:4px solid var(--solid);border-radius:4px;padding:.15rem .6rem;background:var(--page)}.theme{position:absolute;top:.8rem;right:max(1rem,calc((100vw - 66rem)/2))}nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.8rem 0 0;padding:0;list-style:none;font-size:.9rem}nav a{display:inline-block;padding:.25rem 0}.facts{border:1px solid var(--line);border-radius:8px;padding:.4rem .9rem;background:var(--panel)}.facts>div,.more dl>div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.25rem 0}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}dd p{margin:0}.live:not(:empty){margin-left:.5rem;border-radius:4px;padding:.1rem .45rem;background:var(--pass-tint);color:var(--pass);font-weight:600;white-space:nowrap}.live.expired:not(:empty){background:var(--block-tint);color:var(--block)}.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}table{width:100%;border-collapse:collapse;font-size:.9375rem}caption{padding:.5rem .8rem;text-align:start}th,td{min-width:5.5rem;border-top:1px solid var(--line);padding:.45rem .8rem;text-align:start;vertical-align:top}tbody th{font-weight:400}thead th{background:var(--panel);font-size:.875rem}progress{width:min(100%,24rem);height:1.1rem;vertical-align:middle}.plain-list{margin:0;padding:0;list-style:none}.warnings{border-left:4px solid var(--warn-solid);padding:.4rem .8rem .4rem 1.8rem;background:var(--warn-tint)}.columns{columns:18rem;font-size:.9rem}summary{padding:.25rem 0;cursor:pointer}#clusters tbody th{position:sticky;left:0;min-width:8rem;background:var(--page)}#clusters td{white-space:nowrap}.cluster{border-top:1px solid var(--line);padding:.2rem 0}.tag{display:inline-block;border-radius:999px;padding:.05rem .6rem;background:var(--tint);color:var(--ink);font-size:.8125rem;font-weight:600;white-space:nowrap}.card{margin:.7rem 0;border:1px solid var(--line);border-left:5px solid var(--solid);border-radius:8px;padding:.7rem 1rem .6rem;background:var(--panel)}.tags{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .5rem;margin:0}.kind{color:var(--dim);font-size:.875rem}.raw{margin:.1rem 0 .3rem;font-size:.9rem}.message{max-height:16rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}.where>span+span+span{margin-left:.7rem}.where code,.names code{display:inline-block;max-width:100%}.fix{margin:.5rem 0;border-radius:6px;padding:.3rem .8rem;background:var(--page)}.guess .fix{border:1px dashed var(--dim)}.doubt,.meaning{color:var(--dim);font-size:.9375rem}.reason-given{overflow-wrap:anywhere}.card summary{color:var(--link);font-size:.9rem}.command{display:flex;flex-wrap:wrap;align-items:start;gap:.4rem;margin:.3rem 0}.command pre{flex:1 1 14rem;min-width:0}.names{max-height:14rem;overflow:auto}.toolbar{margin:.6rem 0 1rem;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;background:var(--panel)}.field label{display:block;font-size:.875rem;font-weight:600}.hint{font-weight:400}input,select,button{min-height:2.25rem;border:1px solid light-dark(#7d8791,#6e7681);border-radius:6px;padding:.3rem .7rem;background:var(--page);color:var(--text);font:inherit;font-size:.9375rem}.field :is(input,select){width:100%;font-size:1rem}button{cursor:pointer}button:hover{border-color:var(--link)}[data-copy]{min-height:1.75rem;padding:.1rem .6rem;font-size:.875rem}.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:.7rem 0 .3rem;border:0;padding:0}.chips legend{padding:0;font-size:.875rem;font-weight:600}.chip{border:2px solid transparent;border-radius:999px;background:var(--tint);color:var(--ink)}.chip[aria-pressed=true]{border-color:var(--ink)}.chip[aria-pressed=true]:before{content:"✓ " / ""}.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.6rem;padding-top:.4rem}.status{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;min-height:2.25rem;margin:.4rem 0 0;font-weight:600}.nothing{padding:1.5rem 0}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;list-style:none;font-size:.875rem}.pool{margin:.8rem 0}button.pool-name{min-height:0;border:0;padding:.2rem 0;background:none;color:var(--link);text-align:start;text-decoration:underline;overflow-wrap:anywhere}p.pool-name{margin:0}.cells{display:flex;flex-wrap:wrap;gap:3px;max-height:22rem;overflow:auto;padding:4px}.cell{display:inline-block;flex:none;width:15px;height:15px;border:2px solid var(--solid, var(--line));border-radius:3px;background:var(--solid, transparent);cursor:pointer}.cell.inconclusive{background:radial-gradient(var(--page) 35%,var(--solid) 40%)}.cell.warn{background:linear-gradient(135deg,var(--solid) 50%,var(--tint) 50%)}.cell.notice{background:radial-gradient(var(--solid) 30%,var(--tint) 35%)}.cell:is(.waived,.shown){background:var(--tint)}.cell.none{border-width:1px}.legend .cell{cursor:auto;vertical-align:-2px}#node-info{min-height:3rem}footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-block:.8rem 2rem;color:var(--dim);font-size:.875rem}@media(pointer:coarse){.cell{width:20px;height:20px}}@media(max-width:40rem){pre{white-space:pre-wrap;overflow-wrap:anywhere}table,caption,tbody,tr,th,td{display:block;min-width:0}thead{display:none}td{border-top:0;padding-top:0}td[data-title]:before{color:var(--dim);content:attr(data-title) ": "}#clusters tbody th,#clusters td{position:static;white-space:normal}.facts>div,.more dl>div{grid-template-columns:1fr}.card{padding-inline:.8rem}.live:not(:empty){margin-left:0}}@media(prefers-reduced-motion:no-preference){button{transition:border-color .15s}}@media(forced-colors:active){.cell,.tag,.chip{forced-color-adjust:none}}@media print{:root,:root[data-theme]{color-scheme:light;font-size:12px}.toolbar,.theme,nav,button,.skip,#map-help,#node-info{display:none}.card,.facts,tr{break-inside:avoid}.message,.names,.cells{max-height:none;overflow:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';
var SCRIPT = '"use strict";(()=>{var b=(e,n)=>typeof e=="string"?e:n==="en"?e.en:e.zh;var m=e=>String(e).replace(/\\B(?=(?:\\d{3})+$)/g,","),y=(e,n,t=`${n}s`)=>`${m(e)} ${e===1?n:t}`,H=(e,n)=>Object.fromEntries(Object.entries(e).map(([t,r])=>[t,typeof r=="function"?(...o)=>b(r(...o),n):b(r,n)]));var Ne={en:"The same edit also solves",zh:"同一修改还可解决"};function te(e){let n=Math.floor(Math.abs(e)/1e3);if(n<60)return[[n,"s"]];let t=Math.floor(n/60);if(t<60)return[[t,"min"]];let r=Math.floor(t/60);if(r<24)return ne([r,"h"],[t%60,"min"]);let o=Math.floor(r/24);return o<365?ne([o,"d"],[r%24,"h"]):ne([Math.floor(o/365),"y"],[o%365,"d"])}var ne=(e,n)=>n[0]>0?[e,n]:[e],Se=e=>te(e).map(([n,t])=>`${n} ${t}`).join(" ");var V=e=>({en:e,zh:e}),q={en:": ",zh:"："};var Dt=V("–"),A=e=>({en:` (${e})`,zh:`（${e}）`});var oe=e=>({en:y(e,"node"),zh:`${m(e)} 个节点`});var re=e=>({en:y(e,"cluster"),zh:`${m(e)} 个集群`}),se=(e,n)=>e===n?{en:`${e===2?"both":`all ${m(n)}`} clusters`,zh:`全部 ${m(n)} 个集群`}:{en:`${m(e)} of ${y(n,"cluster")}`,zh:`${m(n)} 个集群中的 ${m(e)} 个`},Ee={en:"The clusters have different messages; this is one of them.",zh:"各集群的提示信息不同，此处为其中之一。"};var F=e=>({en:`and ${m(e)} more`,zh:`另有 ${m(e)} 个`}),Me=e=>({en:`and ${m(e)} more in report.json`,zh:`另有 ${m(e)} 个，见 report.json`});var _t=V("report.json");var ie=e=>e===0?{en:"today is its last day",zh:"今天是最后一天"}:{en:`${y(e,"day")} left`,zh:`剩余 ${m(e)} 天`},fn={s:"秒",min:"分钟",h:"小时",d:"天",y:"年"},ae=e=>({en:Se(e),zh:te(e).map(([n,t])=>`${n} ${fn[t]}`).join(" ")});var ke=e=>({en:`expired ${e} ago`,zh:`已过期 ${e}`});var hn={precheck:{en:"pre-upgrade check",zh:"升级前检查"},addons:{en:"add-on check",zh:"插件检查"},upgrade:{en:"upgrade",zh:"升级"},postcheck:{en:"post-upgrade check",zh:"升级后确认"},manifests:{en:"manifests",zh:"清单文件"},plan:{en:"Terraform plan",zh:"Terraform 计划"}},yn=new Map(Object.entries(hn)),v=e=>e===null?{en:"check",zh:"检查"}:yn.get(e)??V(e),Oe={block:{en:"Blocks",zh:"阻止"},inconclusive:{en:"Cannot decide",zh:"无法判定"},warn:{en:"To confirm",zh:"待确认"},notice:{en:"Note",zh:"提示"},waived:{en:"Waived",zh:"已豁免"}},W={author:{en:"author of the pull request",zh:"PR 作者"},platform:{en:"platform team",zh:"平台团队"},support:{en:"Huawei Cloud support",zh:"华为云技术支持"},cce:{en:"wait for CCE",zh:"等待 CCE"}},K={en:"Add-on",zh:"插件"};var J={en:"Cluster",zh:"集群"},Te={en:"Do this",zh:"处理方法"},Pe={en:"Guide",zh:"参考文档"},Ie={en:"New",zh:"新增"};var le={en:"the cluster",zh:"整个集群"},ce={en:"this run",zh:"本次运行"},Ae={en:"Where",zh:"位置"};var Fe={en:"Since the last report",zh:"与上次报告相比"},ve={en:"Fix before the upgrade",zh:"升级前必须修复"},De={en:"Could not be decided",zh:"无法判定"},_e={en:"Confirm or fix",zh:"需要确认或修复"},Ue={en:"From results that do not count",zh:"在不计入结论的结果中发现"},de={en:"For information only: this result has expired or is for another cluster or version, so it does not affect the verdict.",zh:"仅供参考：该检查结果已过期，或针对的是其他集群或版本，因此不影响结论。"};var X={...Oe,shown:{en:"Does not count",zh:"不计入结论"},fixFirst:ve,undecided:De,confirm:_e,notes:{en:"Notes and waived risks",zh:"提示与已豁免的风险"},others:Ue,othersWhy:de,isNew:Ie,isKnown:{en:"Known",zh:"已有"},guess:{en:"a guess",zh:"推测"},unknown:{en:"Nothing is documented about this check item beyond its own message.",zh:"除检查信息本身外，没有该检查项的资料。"},doThis:Te,guide:Pe,meaning:{en:"What it means",zh:"影响"},commands:{en:"Useful commands",zh:"常用命令"},more:{en:"Why, commands and fingerprint",zh:"判定依据、命令与指纹"},whyOnly:{en:"Why, and fingerprint",zh:"判定依据与指纹"},decidedBy:{en:"Decided by",zh:"判定依据"},byTable:e=>({en:`the decision table (${e})`,zh:`判定表（${e}）`}),byRule:(e,n)=>({en:`${e} of the policy, line ${n}`,zh:`策略文件的 ${e}（第 ${n} 行）`}),byGate:{en:"the gate itself",zh:"门禁自身的规则"},byPolicy:{en:"the policy itself",zh:"策略文件本身"},waivedBy:(e,n,t)=>({en:`Waived by ${e} until ${n}, ${t}`,zh:`由 ${e} 豁免，有效期至 ${n}（${t}）`}),daysLeft:ie,reason:e=>({en:`. Reason: ${e}`,zh:`。理由：${e}`}),errorCodes:{en:"Error codes",zh:"错误码"},group:{en:"Group",zh:"检查分组"},fingerprint:{en:"Fingerprint",zh:"指纹"},changed:{en:"Changed fields (values are not shown)",zh:"被修改的字段（不显示其值）"},called:{en:"Still called",zh:"仍在调用"},calledBy:{en:"by",zh:"调用方"},moreApis:e=>({en:`${m(e)} more under Removed APIs`,zh:`另有 ${m(e)} 个，见“已移除的 API”`}),nodes:oe,andMore:F,allNodes:e=>({en:`All ${y(e,"node")}`,zh:`全部 ${m(e)} 个节点`}),allLines:e=>({en:`All ${y(e,"line")}`,zh:`全部 ${m(e)} 处`}),alsoSolves:Ne,ownMessages:e=>({en:`What ${y(e,"node")} ${e===1?"says":"say"}`,zh:`${m(e)} 个节点各自的提示信息`}),moreInReport:Me,addon:K,cluster:J,clusters:se,allClusters:e=>({en:`All ${re(e).en}`,zh:`全部 ${re(e).zh}`}),differs:Ee,theCluster:le,thisRun:ce,where:Ae,copy:{en:"Copy",zh:"复制"},colon:q,bracketed:A,copyFingerprint:{en:"Copy fingerprint",zh:"复制指纹"}};var je={search:{en:"Search",zh:"搜索"},searchHint:{en:"name, message, node, add-on",zh:"名称、信息、节点、插件"},decisions:{en:"Decision",zh:"判定"},filters:{en:"More filters",zh:"更多筛选"},kind:{en:"Kind",zh:"类型"},level:{en:"Level",zh:"级别"},check:{en:"Check",zh:"检查"},cluster:J,addon:K,owner:{en:"First step by",zh:"处理人"},status:Fe,node:{en:"Node",zh:"节点"},nodeHint:{en:"name, or prod-a-*",zh:"名称，或 prod-a-*"},any:{en:"any",zh:"不限"},clear:{en:"Clear filters",zh:"清除筛选"},shownOf:(e,n)=>({en:`${m(e)} of ${y(n,"cause")}`,zh:`${m(e)} / ${m(n)} 个原因`}),shownAll:e=>({en:`${e===1?"":"All "}${y(e,"cause")}`,zh:`共 ${m(e)} 个原因`}),nothing:{en:"Nothing matches. Clear the filters to see every cause.",zh:"没有匹配的内容。清除筛选即可查看全部原因。"},showMore:e=>({en:`Show ${m(e)} more`,zh:`再显示 ${m(e)} 个`}),copied:{en:"Copied",zh:"已复制"},pressCopy:{en:"Selected: press Ctrl+C",zh:"已选中，请按 Ctrl+C"},light:{en:"Light",zh:"浅色"},dark:{en:"Dark",zh:"深色"},theme:e=>({en:`Switch to ${e} colors`,zh:`切换为${e}主题`}),mapLegend:{en:"Worst decision of a node",zh:"节点上最严重的判定"},mapHelp:{en:"Each square is a node. Arrow keys move, Enter lists its causes.",zh:"每个方块是一个节点。方向键移动，回车键列出其原因。"},poolLabel:(e,n)=>({en:`${e}: ${y(n,"node")}`,zh:`${e}：${m(n)} 个节点`}),otherNodes:{en:"other nodes",zh:"其他节点"},nodeCauses:(e,n,t)=>({en:`${e}: ${y(n,"cause")}, ${t}`,zh:`${e}：${m(n)} 个原因，${t}`}),noCause:e=>({en:`${e}: none of the causes shown`,zh:`${e}：没有当前显示的原因`}),andMore:F,mapCut:e=>({en:`${y(e,"more node")} not drawn: use the search`,zh:`另有 ${m(e)} 个节点未绘出，可通过搜索查找`}),leftNow:e=>({en:`${e} left now`,zh:`现在还剩 ${e}`}),expiredNow:ke,expiredGreen:e=>({en:`The result has expired since then, ${e} ago by this device’s clock. Do not approve based on it: run the check again, then re-run the job.`,zh:`以本设备时钟计，结果已在 ${e}前过期。请勿据此批准：重新执行检查，再重新运行该作业。`}),expiredAnswer:{en:"Not any more: the result has expired.",zh:"不再可以：结果已过期。"},expiredTitle:{en:"Expired",zh:"已过期"},expiredReason:e=>({en:`At the time of writing: ${e}`,zh:`生成时的结论：${e}`}),expiredRed:e=>({en:`The result has expired since then, ${e} ago by this device’s clock. After fixing the causes, run the check again, then re-run the job.`,zh:`以本设备时钟计，结果已在 ${e}前过期。修复后请重新执行检查，再重新运行该作业。`})};var xn="https://github.com/cce-upgrade-gate/cce-upgrade-gate",bn="https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/",Ln=["https://support.huaweicloud.com/",bn,`${xn}/`];function ue(e){if(!URL.canParse(e))return null;let{href:n}=new URL(e);return Ln.some(t=>n.startsWith(t))?n:null}var Cn=/[^\\p{L}\\p{N}\\p{M}]{0,9}[\\p{L}\\p{N}\\p{M}]{1,32}[^\\p{L}\\p{N}\\p{M}]{0,32}|.{1,32}/gu,pe=e=>e.split(/(\\S{24,})/).flatMap((n,t)=>t%2&&n.match(Cn)||n).filter(Boolean);var me=["block","inconclusive","warn","notice","waived"];function Y([,...e],n){let[t,r]=e;return t===null?r??"":n.split("[…]").map((o,s)=>o+(e[s]??"")).join("")}function D(e){let n=[];for(let t=0;t<e.length;t+=2){let r=e[t]??0;for(let o=r;o<r+(e[t+1]??0);o++)n.push(o)}return n}var $=[...me,"shown"],R=({decides:e,decision:n})=>e?n:"shown",Ve=[{title:"fixFirst",categories:["block"]},{title:"undecided",categories:["inconclusive"]},{title:"confirm",categories:["warn"]},{title:"notes",categories:["notice","waived"]},{title:"others",categories:["shown"]}],ge=e=>Ve.find(({categories:n})=>n.includes(R(e))),qe=e=>Ve.flatMap(n=>[...e.findings.entries()].filter(([,t])=>ge(t)===n).map(([t])=>t));function Ke(e,n){let t=e.nodes.map(()=>[]);for(let r of n)for(let o of D(e.findings[r]?.nodes??[]))t[o]?.push(r);return t}function fe(e,n){let t=$.length;for(let r of e){let o=n.findings[r];o&&(t=Math.min(t,$.indexOf(R(o))))}return $[t]??null}function _({advice:e,name:n},t){let r=t.advice[e];if(r===void 0)throw new Error(`No advice for ${n}`);return r}var Je=(e,n)=>e===void 0?"":_(e,n).title||e.name,In=/^[bcdfghjklmnpqrstvwxz]{5}$/,An=/^\\d+\\.\\d+\\.\\d+\\.\\d+$/;function Fn(e){let n=An.test(e)?e:e.replace(/\\..*$/s,""),t=Math.max(...["-","_",".",":"].map(o=>n.lastIndexOf(o))),r=n.slice(t+1);return t>=0&&(/\\d/.test(r)||In.test(r))?`${n.slice(0,t+1)}*`:n.replace(/(^|\\D)\\d+$/,"$1*")}function Xe(e){let n=new Map;for(let[s,[i,,a,c]]of e.entries()){let p=c===void 0,d=c??Fn(i),u=`${a} ${c} ${d}`,g=n.get(u);g?g.nodes.push(s):n.set(u,{label:d,isGuessed:p,cluster:a,nodes:[s]})}let t=[...n.values()],r=s=>s.isGuessed&&s.nodes.length===1,o=t.filter(r).flatMap(s=>s.nodes);return[...t.filter(s=>!r(s)).sort((s,i)=>i.nodes.length-s.nodes.length),...o.length>0?[{label:null,isGuessed:!0,cluster:null,nodes:o}]:[]]}var l=(e,n={},...t)=>({tag:e,attributes:n,children:t}),S=(e,n,t={})=>n.map(r=>l(e,t,r)),f=e=>l("code",{},Z(e)),Z=e=>pe(e).map((n,t)=>t>0?[l("wbr"),n]:n),w=e=>e.map(n=>[" ",n]),he=(...e)=>l("span",{class:"dim"},e),B=(e,...n)=>l("div",{},l("dt",{},e),l("dd",{},n)),Ye=e=>e.split("`").map((n,t)=>t%2===1?f(n):n);var Qe=(e,n=!1)=>({data:e,isLive:n,matchingNodes:null,words:[],messages:H(X,e.language)});function en(e,n){let t=n.data.findings[e];return t?vn(t,e,n):null}function vn(e,n,t){let{data:r,messages:o}=t,{status:s,kind:i,level:a,name:c,check:p,message:d,differs:u,fields:g,apis:h}=e,E=h.map(([N,ee])=>[f(N),` ${o.calledBy} `,f(ee||"?")]),x=_(e,r),O=R(e),M=`cause-${n}`,z=x.match==="guessed";return l("article",{class:`card ${O}${z?" guess":""}`,"aria-labelledby":M},l("p",{class:"tags"},l("span",{class:`tag ${O}`},o[O]),s&&l("span",{class:"tag plain"},s==="new"?o.isNew:o.isKnown),z?l("span",{class:"tag plain"},o.guess):null,l("span",{class:"kind"},[i,a].filter(N=>N!==null).join(" · "))),l("h4",{id:M,tabindex:"-1"},x.title),l("p",{class:"raw"},f(c),p&&he(` · ${b(v(p),r.language)}`)),d===""?null:l("p",{class:"message"},Z(d)),u?l("p",{class:"label"},o.differs):null,Ze(o.changed,g.map(f),Gn,o.moreInReport),Ze(o.called,E,Bn,o.moreApis),qn(e,n,t),et(e,t),_n(x,t),Dn(e,o),x.meaning===""?null:l("p",{class:"meaning"},l("b",{},o.meaning),o.colon,nn(x.meaning,x)),jn(e,o),Hn(e,x,t))}var Dn=({also:e},n)=>e.length===0?null:[l("p",{class:"label"},n.alsoSolves),l("ul",{class:"plain-list"},S("li",e.map(([t,r,o])=>[t===""||t===r?null:`${t} · `,f(r),o===""?null:[n.colon,o]])))],nn=(e,{advice:n})=>n==="policy"?e:Ye(e);function _n(e,{data:n,messages:t}){let{match:r,owner:o,docUrl:s}=e;if(e.fix==="")return null;let i=r==="none"&&e.advice!=="gate"?t.unknown:"";return l("div",{class:"fix"},i===""?null:l("p",{class:"doubt"},i),l("p",{},l("b",{},t.doThis),o?he(t.bracketed(b(W[o],n.language))):null,t.colon,nn(e.fix,e)," ",s?Un(t.guide,s):null))}function Un(e,n){let t=ue(n);return t===null?[`${e} `,f(n)]:l("a",{href:t,rel:"noopener noreferrer"},e)}function jn({rule:e,waiver:n},t){let{reason:r}=n??e??{reason:null};if(!r)return null;let o=n?t.waivedBy(n.owner,n.expires,t.daysLeft(n.daysLeft)):e&&`${t.decidedBy} ${t.byRule(e.entry,e.line)}`;return l("p",{class:"reason-given"},l("b",{},o),t.reason(r))}function Hn(e,{commands:n},{messages:t,isLive:r}){let{errorCodes:o,group:s,fingerprint:i}=e,a=p=>r?l("button",{type:"button","data-copy":""},p):null,c=n.map(p=>[l("pre",{tabindex:"0"},p),a(t.copy)]);return l("details",{class:"more"},l("summary",{},n.length>0?t.more:t.whyOnly),n.length===0?null:l("p",{class:"label"},t.commands),S("div",c,{class:"command"}),l("dl",{},B(t.decidedBy,Wn(e,t)),o.length>0?B(t.errorCodes,w(o.map(f))):null,s?B(t.group,f(s)):null,B(t.fingerprint,f(i)," ",a(t.copyFingerprint))))}function Wn({cell:e,rule:n,waiver:t,name:r},o){let s=t??n;return s?o.byRule(s.entry,s.line):r==="policy-error"?o.byPolicy:e?o.byTable(e):o.byGate}var Bn=3,Gn=10;function Ze(e,n,t,r){if(n.length===0)return null;let o=n.length>t?l("li",{class:"dim"},r(n.length-t)):null;return[l("p",{class:"label"},e),l("ul",{class:"plain-list"},S("li",n.slice(0,t)),o)]}var U=6,Vn=50;function qn(e,n,t){let{data:r,messages:o,matchingNodes:s}=t,{locations:i,addon:a,addonTarget:c}=e,p=xe(D(e.nodes),s),d=p.slice(0,U).map(T=>f(r.nodes[T]?.[0]??"?")),u=p.length-d.length,g=r.clusters.length>1?e.clusters.map(T=>r.clusters[T]??"?"):[],[h,...E]=g.slice(0,U),[x,...O]=i.slice(0,U),M=i.length-U,z=g.length-U,N=[x===void 0?null:[e.lines===null?null:[l("b",{},e.lines)," "],ye(x,r),w(O.map(T=>ye(T,r))),M>0?` ${o.andMore(M)}`:""],a&&[`${o.addon} `,f(c?`${a} → ${c}`:a)],p.length===0?null:[l("b",{},o.nodes(p.length)),w(d),u>0?` ${o.andMore(u)}`:""],e.named.length>0?w(e.named.slice(0,U).map(f)):null,h===void 0?null:E.length===0?[`${o.cluster} `,f(h)]:[l("b",{},o.clusters(g.length,r.clusters.length)),w([h,...E].map(f)),z>0?` ${o.andMore(z)}`:""]].filter(T=>T!==null);N.length===0&&N.push(Yn(e,t));let ee=l("span",{class:"label"},`${o.where} `);return[l("p",{class:"where"},ee,S("span",N)),M>0&&e.lines!==null?Xn(i,t):null,z>0?Zn(g,o):null,u>0?nt(p,n,t):null]}var Kn=50,Jn=1e3;function Xn(e,{data:n,messages:t,words:r,isLive:o}){let s=([p,,d=""])=>r.some(u=>`${p} ${d}`.toLowerCase().includes(u)),a=(r.length===0?e:[...e.filter(s),...e.filter(p=>!s(p))]).slice(0,o?Jn:Kn).map(p=>{let[,,d]=p;return[ye(p,n),d===void 0?null:[" ",f(d)]]}),c=e.length-a.length;return l("details",{class:"nodes"},l("summary",{},t.allLines(e.length)),l("ul",{class:"plain-list"},S("li",a),c>0?l("li",{class:"dim"},t.moreInReport(c)):null))}function ye([e,n],{files:t}){let r=t===null||n===null?null:`${t}${n}`;return r===null?f(e):l("a",{href:r,rel:"noopener noreferrer"},f(e))}function Yn({scope:e,check:n},{data:t,messages:r}){return e!=="gate"?r.theCluster:n===null?r.thisRun:b(v(n),t.language)}var Zn=(e,n)=>l("details",{class:"nodes"},l("summary",{},n.allClusters(e.length)),l("p",{},w(e.map(f)))),Qn=20;function et({own:e,message:n},{data:t,messages:r,words:o}){if(e.length===0)return null;let s=e.map(d=>({name:t.nodes[d[0]]?.[0]??"?",text:Y(d,n)})),i=({text:d})=>o.every(u=>d.toLowerCase().includes(u)),c=(o.length===0?s:[...s.filter(i),...s.filter(d=>!i(d))]).slice(0,Qn).map(({name:d,text:u})=>[f(d),r.colon,Z(u)]),p=s.length-c.length;return l("details",{class:"nodes"},l("summary",{},r.ownMessages(s.length)),l("ul",{class:"plain-list"},S("li",c),p>0?l("li",{class:"dim"},r.moreInReport(p)):null))}function nt(e,n,{data:t,messages:r,isLive:o}){let s=l("summary",{},r.allNodes(e.length));if(o)return l("details",{class:"nodes","data-all":String(n)},s);let i=e.slice(0,Vn).map(p=>f(t.nodes[p]?.[0]??"?")),a=e.length-i.length,c=l("p",{},w(i),a>0?` ${r.moreInReport(a)}`:"");return l("details",{class:"nodes"},s,c)}var xe=(e,n)=>n===null?e:[...e.filter(t=>n.has(t)),...e.filter(t=>!n.has(t))];function L(e){let n=document.createDocumentFragment();return be(n,e),n}function be(e,n){if(n!==null)if(typeof n=="string")e.appendChild(document.createTextNode(n));else if("tag"in n){let t=document.createElement(n.tag);for(let[r,o]of Object.entries(n.attributes))t.setAttribute(r,o);be(t,n.children),e.appendChild(t)}else for(let t of n)be(e,t)}var k=e=>document.getElementById(e),C=(e,n)=>e.target instanceof Element?e.target.closest(n):null;var Le=30,tn=200;function on(e,n,t){let r={causes:[],nodes:null,words:[]},o=Qe(n.data,!0),s=0,i=a=>{let c=r.causes.slice(s,s+a),p=r.causes[s-1];s+=c.length;let d=Math.min(r.causes.length-s,Le);e.querySelector("#more")?.remove();let u=l("button",{id:"more",type:"button"},t.controls.showMore(d));e.append(L([tt(c,p,o),d>0?u:null]))};return e.addEventListener("click",a=>{if(!C(a,"#more"))return;let c=r.causes[s];i(Le),document.getElementById(`cause-${c}`)?.focus()}),e.addEventListener("toggle",a=>ot(a,n,o,t),!0),{show:a=>{r=a,o={...o,matchingNodes:a.nodes,words:a.words},s=0,e.replaceChildren(),a.causes.length===0?e.append(L(l("p",{class:"nothing"},t.controls.nothing))):i(Le)},drawAtLeast:a=>{a>s&&s<r.causes.length&&i(a-s)}}}function tt(e,n,t){let r=s=>{let i=s===void 0?void 0:t.data.findings[s];return i&&ge(i)},o=r(n);return e.map(s=>{let i=r(s),a=i!==o;return o=i,[a&&i?l("h3",{},t.messages[i.title]):null,a&&i?.title==="others"?l("p",{},t.messages.othersWhy):null,en(s,t)]})}function ot(e,n,{matchingNodes:t},r){let o=e.target;if(!(o instanceof HTMLDetailsElement)||o.dataset.all===void 0||!o.open||o.querySelector(".names"))return;let s=xe(n.nodes[Number(o.dataset.all)]??[],t),i=document.createElement("p");i.className="names",o.append(i);let a=0,c=()=>{let p=s.slice(a,a+tn);a+=p.length;let d=Math.min(s.length-a,tn);o.querySelector("button.rest")?.remove(),i.append(L(w(p.map(u=>f(n.data.nodes[u]?.[0]??"?"))))),d>0&&o.append(L(l("button",{type:"button",class:"rest"},r.controls.showMore(d))))};o.addEventListener("click",p=>{C(p,"button.rest")&&c()}),c()}var rt=2e4;function sn(e,n){rn(e,n),setInterval(()=>rn(e,n),rt)}function rn(e,n){let t=Date.parse(document.querySelector(".written time")?.getAttribute("datetime")??""),r=0;for(let d of document.querySelectorAll("[data-expires]")){let u=Date.parse(d.dataset.expires??"");if(!(u>t))continue;let g=u-Date.now(),h=b(ae(g),e);d.textContent=g>0?n.leftNow(h):n.expiredNow(h),d.classList.toggle("expired",g<=0),r=Math.max(r,-g)}let o=k("meanwhile"),s=document.querySelector("header.verdict");if(!s)return;let i=s.dataset.holdsUntil;if(i!==void 0&&Date.parse(i)<=Date.now()&&st(s,n),!o||r===0)return;let a=i!==void 0,c=b(ae(r),e),p=a?n.expiredGreen(c):n.expiredRed(c);o.textContent!==p&&(o.textContent=p),s.classList.add("expired")}function st(e,n){if(e.classList.contains("turned"))return;e.classList.remove("pass","warn"),e.classList.add("inconclusive","turned");let t=(o,s)=>{let i=e.querySelector(o);i&&(i.textContent=s)},r=e.querySelector("h1 span:last-child")?.textContent??"";t(".answer b",n.expiredAnswer),t(".sign","?"),t("h1 span:last-child",n.expiredTitle),t(".reason",n.expiredReason(e.querySelector(".reason")?.textContent??"")),document.title=document.title.replace(r,()=>n.expiredTitle)}var it=2e3;function an({cards:e,controls:n}){for(let t of document.querySelectorAll("pre.copyable"))t.after(L(l("button",{type:"button","data-copy":""},e.copy)));document.addEventListener("click",t=>{let r=C(t,"[data-copy]"),o=r?.previousElementSibling;if(!r||!o)return;let s=r.textContent??"",i=a=>{r.textContent=a,setTimeout(()=>{r.textContent=s},it)};at(o).then(()=>i(n.copied),()=>i(n.pressCopy))})}async function at(e){try{await navigator.clipboard.writeText(e.textContent??"")}catch(n){throw getSelection()?.selectAllChildren(e),n}}var I=["kind","level","check","cluster","addon","owner","status"],Q=e=>({kind:e("kind"),level:e("level"),check:e("check"),cluster:e("cluster"),addon:e("addon"),owner:e("owner"),status:e("status")}),G={q:"",node:"",decisions:[],fields:Q(()=>"")};function Ce(e){let n=e.replace(/^#/,"");if(n==="")return G;if(!n.includes("="))return null;let t=new URLSearchParams(n),r=(t.get("decision")??"").split(",");return{q:t.get("q")??"",node:t.get("node")??"",decisions:$.filter(o=>r.includes(o)),fields:Q(o=>t.get(o)??"")}}function j({q:e,node:n,decisions:t,fields:r}){let o=new URLSearchParams;e.trim()!==""&&o.set("q",e.trim()),t.length>0&&o.set("decision",t.join(",")),n.trim()!==""&&o.set("node",n.trim());for(let s of I)r[s]!==""&&o.set(s,r[s]);return o.toString()}var ln=e=>({data:e,order:qe(e),texts:e.findings.map(n=>lt(n,e)),nodeNames:e.nodes.map(([n])=>n.toLowerCase()),nodeTexts:e.nodes.map(([n,t,,r])=>[n,t,r].join(" ").toLowerCase()),nodes:e.findings.map(({nodes:n})=>D(n))});function lt(e,n){let{title:t}=_(e,n),{name:r,message:o,addon:s,fingerprint:i,kind:a,level:c,locations:p,named:d,fields:u,apis:g,errorCodes:h,own:E,also:x}=e,O=[r,t,o,s,i,a,c,...p.flatMap(([z,,N=""])=>[z,N]),...x.flat(),...d,...u,...g.flat()],M=n.clusters.length>1?e.clusters.map(z=>n.clusters[z]??""):[];return[...O,...M,...h,...E.map(z=>Y(z,o))].join(`\n`).toLowerCase()}function $e(e,n,t){if(n==="owner")return[_(e,t).owner];if(n!=="cluster")return[e[n]];let r=e.clusters.flatMap(o=>t.clusters[o]??[]);return r.length>0?r:[null]}function Re(e,{q:n,node:t,decisions:r,fields:o}){let s=n.toLowerCase().split(/\\s+/).filter(d=>d!==""),i=s.map(d=>ze(e.nodeTexts,u=>u.includes(d))),a=t.trim()===""?null:ct(e,t.trim()),c=e.order.filter(d=>{let u=e.data.findings[d],g=e.nodes[d]??[];return u!==void 0&&(r.length===0||r.includes(R(u)))&&I.every(h=>o[h]===""||$e(u,h,e.data).includes(o[h]))&&(a===null||g.some(h=>a.has(h)))&&s.every((h,E)=>e.texts[d]?.includes(h)||g.some(x=>i[E]?.has(x)))}),p=new Set(i.flatMap(d=>[...d]));return{causes:c,nodes:a??(p.size>0?p:null),words:s}}function ze(e,n){let t=new Set;for(let[r,o]of e.entries())n(o)&&t.add(r);return t}function ct({data:e,nodeNames:n,nodeTexts:t},r){let o=r.toLowerCase(),s=(c="")=>c.toLowerCase()===o,i=new Set(e.nodes.flatMap(([c,,,p],d)=>s(c)||s(p)?d:[]));if(i.size>0)return i;if(!o.includes("*"))return ze(t,c=>c.includes(o));let a=o.split("*");return ze(n,c=>dt(c,a))}function dt(e,n){let[t=""]=n,r=n.at(-1)??"";if(!e.startsWith(t)||!e.endsWith(r)||e.length<t.length+r.length)return!1;let o=t.length,s=e.length-r.length;for(let i of n.slice(1,-1)){let a=e.indexOf(i,o);if(a<0||a+i.length>s)return!1;o=a+i.length}return!0}var ut=4e3,pt=6;function cn(e,n,t,r){let o=mt(Xe(n.data.nodes),n.nodeNames);e.append(L(gt(o,n,t)));let s=[...e.querySelectorAll("[data-node]")],i=e.querySelector("#node-info"),a=[],c=d=>{let u=C(d,"[data-node]");u&&i&&(i.textContent=yt(Number(u.dataset.node),a,n,t))},p=d=>{let u=C(d,"[data-node]"),g=C(d,"[data-pool]");u?r(n.data.nodes[Number(u.dataset.node)]?.[0]??""):g&&r(o[Number(g.dataset.pool)]?.label??"")};return e.addEventListener("pointerover",c),e.addEventListener("focusin",c),e.addEventListener("click",p),e.addEventListener("keydown",d=>{let u=C(d,"[data-node]");u&&(d.key==="Enter"||d.key===" "?(d.preventDefault(),p(d)):xt(d,u))}),{show:d=>{a=Ke(n.data,d);for(let u of s)ht(u,a,n,t)}}}function mt(e,n){let{compare:t}=new Intl.Collator(void 0,{numeric:!0}),r=ut;return e.flatMap(o=>{let s=o.nodes.slice(0,r).sort((i,a)=>t(n[i]??"",n[a]??""));return r-=s.length,s.length>0?[{...o,nodes:s}]:[]})}function gt(e,{data:n},t){let{controls:r,cards:o}=t,s=n.nodes.length-e.reduce((c,{nodes:p})=>c+p.length,0),i=new Set(n.findings.filter(({nodes:c})=>c.length>0).map(R)),a=$.filter(c=>i.has(c)).map(c=>[l("span",{class:`cell ${c}`,"aria-hidden":"true"}),` ${o[c]}`]);return[l("p",{id:"map-help"},r.mapHelp),l("ul",{class:"legend","aria-label":r.mapLegend},S("li",a)),e.map((c,p)=>ft(c,p,n.clusters,t)),s>0?l("p",{},r.mapCut(s)):null,l("p",{id:"node-info"})]}function ft(e,n,t,{controls:r}){let{label:o,cluster:s,nodes:i}=e,a=s!==null&&t.length>1?` · ${t[s]}`:"",c=`${r.poolLabel(o??r.otherNodes,i.length)}${a}`,p=i.map((d,u)=>l("span",{class:"cell",role:"option","aria-selected":"false",tabindex:u===0?"0":"-1","data-node":String(d)}));return l("div",{class:"pool"},o===null?l("p",{class:"pool-name"},c):l("button",{type:"button",class:"pool-name","data-pool":String(n)},c),l("div",{class:"cells",role:"listbox","aria-label":c,"aria-describedby":"map-help"},p))}function ht(e,n,t,r){let o=Number(e.dataset.node),s=n[o]??[],i=fe(s,t.data),a=`cell ${i??"none"}`;e.className!==a&&(e.className=a),e.setAttribute("aria-label",dn(o,s,i,t,r))}function dn(e,n,t,{data:r},{controls:o,cards:s}){let i=r.nodes[e]?.[0]??"?";return t===null?o.noCause(i):o.nodeCauses(i,n.length,s[t])}function yt(e,n,t,r){let{data:o}=t,s=n[e]??[],i=dn(e,s,fe(s,o),t,r),a=s.slice(0,pt).map(p=>Je(o.findings[p],o)),c=s.length-a.length;return c>0&&a.push(r.controls.andMore(c)),a.length>0?`${i}: ${a.join("; ")}`:i}function xt(e,n){let t=[...n.parentElement?.querySelectorAll("[data-node]")??[]],r=t.indexOf(n),o=t.findIndex(p=>p.offsetTop>(t[0]?.offsetTop??0)),s=o<0?t.length:o,a={ArrowRight:r+1,ArrowLeft:r-1,ArrowDown:r+s,ArrowUp:r-s,Home:0,End:t.length-1}[e.key];if(a===void 0)return;e.preventDefault();let c=t[Math.min(t.length-1,Math.max(0,a))];c&&(n.tabIndex=-1,c.tabIndex=0,c.focus())}var un="cce-upgrade-gate-theme";function pn(e){let n=document.documentElement,t=matchMedia("(prefers-color-scheme: dark)"),r=()=>(n.dataset.theme??(t.matches?"dark":"light"))==="dark",o=bt();(o==="dark"||o==="light")&&(n.dataset.theme=o),document.querySelector("header.verdict")?.append(L(l("button",{type:"button",class:"theme"})));let s=document.querySelector("button.theme"),i=()=>{let a=r()?e.light:e.dark;s&&(s.textContent=a),s?.setAttribute("aria-label",e.theme(a.toLowerCase()))};s?.addEventListener("click",()=>{n.dataset.theme=r()?"light":"dark",Lt(n.dataset.theme),i()}),t.addEventListener("change",i),i()}function bt(){try{return localStorage.getItem(un)}catch{return null}}function Lt(e){try{localStorage.setItem(un,e)}catch{}}function gn(e,n,t){let r=document.createElement("div");r.className="toolbar",r.setAttribute("role","search"),r.append(L(zt(e,n)));let o=s=>we(r,s)?.value??"";return r.addEventListener("input",()=>t({q:o("q"),node:o("by-node"),fields:Q(s=>o(`by-${s}`))})),r.addEventListener("click",s=>{let i=C(s,"[data-decision]");if(i){i.setAttribute("aria-pressed",String(i.getAttribute("aria-pressed")!=="true"));let a=c=>r.querySelector(`[data-decision="${c}"][aria-pressed="true"]`)!==null;t({decisions:$.filter(a)})}C(s,"#clear")&&(t(G),we(r,"q")?.focus())}),{element:r,show:(s,i)=>Ct(r,s,i,e,n.controls)}}var we=(e,n)=>e.querySelector(`#${n}`);function Ct(e,n,t,r,o){let s=(u,g)=>{let h=we(e,u);h&&h.value.trim()!==g&&(h.value=g)};s("q",n.q.trim()),s("by-node",n.node.trim());for(let u of I)s(`by-${u}`,n.fields[u]);for(let u of $)e.querySelector(`[data-decision="${u}"]`)?.setAttribute("aria-pressed",String(n.decisions.includes(u)));let i=j(n)==="",a=r.order.length,c=e.querySelector("#count");c&&(c.textContent=i?o.shownAll(a):o.shownOf(t,a));let p=e.querySelector("#clear");p&&(p.hidden=i);let d=e.querySelector("details");d&&(n.node!==""||I.some(u=>n.fields[u]!==""))&&(d.open=!0)}function zt(e,n){let{controls:t}=n,r=I.map(i=>Rt(i,e,n)).filter(i=>i!==null),o=e.data.nodes.length>0?mn("by-node",t.node,t.nodeHint,"text"):null,s=l("details",{class:"filters"},l("summary",{},t.filters),l("div",{class:"fields"},o,r));return[mn("q",t.search,t.searchHint,"search"),$t(e,n),r.length===0&&o===null?null:s,l("p",{class:"status"},l("span",{id:"count",role:"status","aria-live":"polite"})," ",l("button",{id:"clear",type:"button",hidden:""},t.clear))]}var mn=(e,n,t,r)=>l("div",{class:`field ${r}`},l("label",{for:e},n,l("span",{class:"hint"},` ${t}`)),l("input",{id:e,type:r,autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}));function $t({data:e},{cards:n,controls:t}){let r=new Map;for(let s of e.findings)r.set(R(s),(r.get(R(s))??0)+1);let o=$.filter(s=>r.has(s)).map(s=>l("button",{type:"button",class:`chip ${s}`,"aria-pressed":"false","data-decision":s},n[s],l("b",{},` ${m(r.get(s)??0)}`)));return o.length<2?null:l("fieldset",{class:"chips"},l("legend",{},t.decisions),o)}function Rt(e,{data:n},{cards:t,controls:r}){let o=[...new Set(n.findings.flatMap(a=>$e(a,e,n)))];if(o.length<2)return null;let s=a=>e==="check"?b(v(a),n.language):e==="owner"?b(wt(a),n.language):e==="status"?a==="new"?t.isNew:t.isKnown:a,i=o.filter(a=>a!==null).sort().map(a=>l("option",{value:a},s(a)));return l("div",{class:"field"},l("label",{for:`by-${e}`},r[e]),l("select",{id:`by-${e}`,autocomplete:"off"},l("option",{value:""},r.any),i))}var wt=e=>Object.entries(W).find(([n])=>n===e)?.[1]??e;var Nt=300;function St(e){let n={cards:H(X,e.language),controls:H(je,e.language)};sn(e.language,n.controls),an(n),pn(n.controls);let t=k("list");t&&e.findings.length>0&&Et(t,e,n)}function Et(e,n,t){let r=ln(n),o=Ce(location.hash)??G,s=u=>{o={...o,...u},Mt(o),d()},i=gn(r,t,s),a=on(e,r,t),c=k("map"),p=c&&cn(c,r,t,u=>{s({node:u}),kt()});e.before(i.element);let d=()=>{let u=Re(r,o);i.show(o,u.causes.length),a.show(u),p?.show(o.node===""?u.causes:Re(r,{...o,node:""}).causes)};d(),addEventListener("hashchange",()=>{let u=Ce(location.hash);u===null||j(u)===j(o)||(o=u,d())}),document.addEventListener("keydown",Ot),addEventListener("beforeprint",()=>a.drawAtLeast(Nt))}function Mt(e){let n=j(e);try{history.replaceState(null,"",`#${n}`)}catch{location.replace(`#${n}`)}}function kt(){let e=k("causes-title"),n=matchMedia("(prefers-reduced-motion: reduce)").matches;e?.focus({preventScroll:!0}),e?.scrollIntoView({behavior:n?"auto":"smooth"})}function Ot(e){let n=e.target instanceof Element&&e.target.closest("input, select, textarea")!==null;e.key!=="/"||n||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),k("q")?.focus())}St(JSON.parse(k("report-data")?.textContent??"{}"));})();';
var STYLE_HASH = "'sha256-F4HMAFkL43IfRDONOjousl023lTC2lUxYBIqic8emTE='";
var SCRIPT_HASH = "'sha256-4uyjN+M+1SM55HTNIg/ZWeh3TXHed+p0kjuYhwicoa8='";

// lib/report/html/page.js
function renderHtml(report) {
  const context = pageContext(report);
  const shared = (0,_QWIXIQ5L_js_2/* .allSections */ .ym)(context).map((section) => pageSection(section, context));
  const matrix = (0,_QWIXIQ5L_js_2/* .clusterMatrix */ .e0)(context);
  const first = matrix === null ? identity(context) : pageSection(matrix, context);
  const staged = (0,_GLFOZCD3_js_1/* .stages */ ._$)(context);
  const order = staged && pageSection(staged, context);
  const sections = [first, order, causes2(context), nodes(context), ...shared, eachCluster(context)].filter((one) => one !== null);
  const body = [
    h("a", { class: "skip", href: "#causes" }, context.messages.skip),
    verdictHeader(context),
    h("main", {}, contents(sections, context), sections.map(sectionPiece)),
    footer(context)
  ];
  return [
    "<!doctype html>",
    `<html lang="${report.language === "en" ? "en" : "zh-CN"}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${(0,_DUW5NSCC_js_6/* .escapeHtml */ .ZD)(title(context))}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    ...body.map(print),
    `<script type="application/json" id="report-data">${(0,_QWIXIQ5L_js_2/* .scriptJson */ .eC)(context.data)}</script>`,
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
var contentSecurityPolicy = () => [
  "default-src 'none'",
  `style-src ${STYLE_HASH}`,
  `script-src ${SCRIPT_HASH}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
function title(context) {
  const { report, t } = context;
  const [cluster] = report.clusters;
  const target = cluster?.targetVersion;
  const subject = (0,_GDJR74E5_js_5/* .isFleet */ .xP)(report) ? t((0,_DUW5NSCC_js_6/* .clusters */ .qf)(report.clusters.length)) : [cluster?.name ?? cluster?.id, target && `→ ${target}`].filter(Boolean).join(" ");
  return [headingText(context), (0,_GC55D77H_js_11/* .oneLine */ .TN)(subject).slice(0, 120).toWellFormed(), context.messages.product].filter((part) => part !== "").join(" · ");
}
var SIGNS = {
  pass: "✓",
  warn: "!",
  block: "×",
  inconclusive: "?",
  "not-applicable": "–"
};
var headingText = ({ report, t }) => t((0,_DUW5NSCC_js_6/* .reportTitle */ .r4)(report));
var NAMED_RISKS = 10;
function verdictHeader(context) {
  const { report, messages, t } = context;
  const { verdict, green, generatedAt, expiresAt } = report;
  const waivers = (0,_CPUOXGVZ_js_3/* .suggestedWaivers */ .Hb)(report, t);
  const { lead, reason, validity, step } = (0,_6SDEP7AE_js_4/* .answerOf */ .ut)(report);
  const end = t(_DUW5NSCC_js_6/* .STOP */ .VW);
  const why = [reason, validity, step].filter((part) => part !== null).join(`${end}${t(_DUW5NSCC_js_6/* .GAP */ .Rd)}`);
  const holdsUntil = expiresAt === null || (0,_XFZ4J2HR_js_13/* .isRed */ .iI)(verdict) ? {} : { "data-holds-until": expiresAt };
  return h("header", { class: `verdict ${verdict}`, ...holdsUntil }, h("p", { class: "product" }, messages.product), h("h1", {}, h("span", { class: "sign", "aria-hidden": "true" }, SIGNS[verdict]), h("span", {}, headingText(context))), h("p", { class: "answer" }, lead === "" ? null : [h("b", {}, sentence2(`${lead}${end}`)), t(_DUW5NSCC_js_6/* .GAP */ .Rd)], h("span", { class: "reason" }, sentence2(`${why}${end}`))), each("p", (0,_CPUOXGVZ_js_3/* .acceptanceLines */ .H$)(report, t, _DUW5NSCC_js_6/* .inBackticks */ .Zw, NAMED_RISKS).map(sentence2)), waivers === null ? null : h("details", {}, h("summary", {}, t(_CPUOXGVZ_js_3/* .ACCEPTANCE */ .O1.yaml)), each("p", (0,_CPUOXGVZ_js_3/* .waiverNotes */ .AG)(report, t, _DUW5NSCC_js_6/* .inBackticks */ .Zw).map(sentence2)), h("div", { class: "command" }, h("pre", { tabindex: "0", class: "copyable" }, waivers))), green && (0,_XFZ4J2HR_js_13/* .isRed */ .iI)(verdict) ? h("p", {}, t(_QWIXIQ5L_js_2/* .LABELS */ .kg.greenAnyway)) : null, h("p", { class: "written" }, messages.trueAt, " ", timePiece(generatedAt), h("span", { id: "meanwhile" })), counts(context));
}
function counts({ report, data, messages }) {
  const count2 = (decision) => data.findings.filter((one) => one.decision === decision).length;
  const counts2 = {
    ...report.counts,
    blocking: count2("block"),
    inconclusive: count2("inconclusive"),
    warning: count2("warn"),
    waived: count2("waived"),
    notice: count2("notice")
  };
  const entry = (count3, label, className) => count3 === null || count3 === 0 ? null : h("li", { class: className }, h("b", {}, String(count3)), ` ${label}`);
  return h("ul", { class: "counts", "aria-label": messages.counts }, entry(counts2.blocking, messages.toFix, "block"), entry(counts2.inconclusive, messages.undecided, "inconclusive"), entry(counts2.warning, messages.toConfirm, "warn"), entry(counts2.waived, messages.waived, "waived"), entry(counts2.notice, messages.noted, "notice"), entry(counts2.passed, messages.passed, "pass"), entry(counts2.new, messages.isNew, "plain"), entry(counts2.resolved, messages.resolved, "plain"));
}
function contents(sections, { messages }) {
  const links = sections.map(({ id, title: title2 }) => h("a", { href: `#${id}` }, title2));
  return h("nav", { "aria-label": messages.contents }, h("ul", {}, each("li", links)));
}
function nodes(context) {
  const pools = (0,_QWIXIQ5L_js_2/* .nodePools */ .ii)(context, context.data);
  if (pools === null)
    return null;
  const { id, title: title2, content } = pageSection(pools, context);
  const [counts2 = null, ...others] = content;
  return { id, title: title2, content: [counts2, h("div", { id: "map" }), ...others] };
}
var MAX_CARDS = 60;
function causes2({ data, messages, cards }) {
  const context = cardContext(data);
  const { shown, more } = capped((0,_QWIXIQ5L_js_2/* .orderedCauses */ .qv)(data), MAX_CARDS);
  const groups = _QWIXIQ5L_js_2/* .PAGE_GROUPS */ .lD.map((group) => {
    const indexes = shown.filter((index) => data.findings[index] && (0,_QWIXIQ5L_js_2/* .groupOf */ .F8)(data.findings[index]) === group);
    if (indexes.length === 0)
      return null;
    return [
      h("h3", {}, cards[group.title]),
      group.title === "others" ? h("p", {}, cards.othersWhy) : null,
      indexes.map((index) => cardAt(index, context))
    ];
  });
  const list = shown.length === 0 ? h("p", {}, messages.nothingFound) : groups;
  const rest = more > 0 ? h("p", {}, messages.moreCauses(more)) : null;
  return { id: "causes", title: messages.whatToDo, content: [h("div", { id: "list" }, list, rest)] };
}
var footer = ({ report, messages }) => h("footer", {}, h("p", {}, `${report.tool.name} ${report.tool.version} · ${messages.written} `, timePiece(report.generatedAt)), h("p", {}, messages.everything));
var VOID_TAGS = ["br", "wbr", "input"];
function print(child) {
  const text = (value) => (0,_DUW5NSCC_js_6/* .escapeHtml */ .ZD)((0,_GC55D77H_js_11/* .visible */ .RK)(value));
  if (child === null)
    return "";
  if (typeof child === "string")
    return text(child);
  if (!("tag" in child))
    return child.map(print).join("");
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${text(value)}"`);
  const start = `<${child.tag}${attributes.join("")}>`;
  return VOID_TAGS.includes(child.tag) ? start : `${start}${child.children.map(print).join("")}</${child.tag}>`;
}

// lib/text/xml.js
var NONCHARACTERS = /[\uFFFE\uFFFF]/g;
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "	": "&#9;",
  "\n": "&#10;"
};
var xmlVisible = (text) => (0,_GC55D77H_js_11/* .visible */ .RK)(text).replace(NONCHARACTERS, "�");
var xmlText = (text) => xmlVisible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
var xmlAttribute = (text) => xmlVisible(text).replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? "");
var xmlAttributes = (attributes) => Object.entries(attributes).filter(([, value]) => value !== null).map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`).join("");

// lib/messages/formats.js
var SARIF = {
  notCovered: (what) => ({ en: `Not covered: ${what}`, zh: `未覆盖：${what}` }),
  resultsLeftOut: (leftOut2, all) => ({
    en: `The ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(leftOut2)} least severe of ${(0,_UKFUSHME_js_12/* .counted */ .hS)(all, "finding")} are left out, because GitHub accepts no more; report.json has them all.`,
    zh: `超出 GitHub 的限制，此处省略了全部 ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(all)} 条中最不严重的 ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(leftOut2)} 条，完整内容见 report.json。`
  }),
  hidden: (shown, all) => ({
    en: `GitHub shows the first ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(shown)} of these ${(0,_UKFUSHME_js_12/* .counted */ .hS)(all, "result")}.`,
    zh: `GitHub 只显示这 ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(all)} 条结果中的前 ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(shown)} 条。`
  }),
  nodesLeftOut: (leftOut2) => ({
    en: `${(0,_UKFUSHME_js_12/* .counted */ .hS)(leftOut2, "node")} of findings with many nodes are not listed here; report.json has them all.`,
    zh: `节点较多的结果中有 ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(leftOut2)} 个节点未在此列出，完整内容见 report.json。`
  }),
  notificationsLeftOut: (count2) => (0,_DUW5NSCC_js_6/* .leftOut */ .ig)(count2, { en: "notification", zh: "条通知" }),
  descriptors: {
    "cannot-decide": {
      en: "The gate could not check enough to decide, so findings may be missing from this file.",
      zh: "可见信息不足，无法判定，本文件可能缺少部分结果。"
    },
    "not-covered": {
      en: "Something was not checked although a reader may expect it.",
      zh: "可能被误认为已检查、实际未检查的内容。"
    },
    "left-out": {
      en: "Something exceeds the limits of GitHub code scanning and was left out.",
      zh: "因 GitHub 代码扫描的限制而未写入的内容。"
    }
  }
};
var JUNIT = {
  cause: (nth, causes3) => ({
    en: `Cause ${nth} of ${causes3}`,
    zh: `第 ${nth} 个原因，共 ${causes3} 个`
  }),
  tally: (passed, failed, undecided) => ({
    en: `Passed ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(passed)}, failed ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(failed)}, undecided ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(undecided)}.`,
    zh: `通过 ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(passed)}，未通过 ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(failed)}，未判定 ${(0,_UKFUSHME_js_12/* .grouped */ .zD)(undecided)}。`
  }),
  undecided: {
    en: "This check item could not be decided; the other entries of this suite say why.",
    zh: "该检查项无法判定，原因见本组的其他条目。"
  },
  verdict: (verdict) => ({ en: `The verdict is ${verdict}.`, zh: `判定结果为 ${verdict}。` })
};

// lib/report/junit/cases.js
var DESCRIBED_CAUSES = 20;
var MESSAGE_UNITS = 400;
var STATUS = {
  block: "failure",
  inconclusive: "error",
  warn: "passed",
  notice: "passed",
  pass: "passed",
  waived: "skipped",
  "not-applicable": "skipped"
};
function casesOf(rows, findings, t) {
  const items = (0,_TUARF4T6_js_14/* .groupBy */ .$z)(rows, ({ name }) => (0,_CPUOXGVZ_js_3/* .itemKey */ .Dh)(name));
  const byItem = (0,_TUARF4T6_js_14/* .groupBy */ .$z)(findings.filter(({ scope }) => scope !== "gate"), ({ name }) => (0,_CPUOXGVZ_js_3/* .itemKey */ .Dh)(name));
  const isOfItem = ({ scope, name }) => scope !== "gate" && items.has((0,_CPUOXGVZ_js_3/* .itemKey */ .Dh)(name));
  return withUniqueNames([
    ...[...items].map(([key, ofItem]) => itemCase(ofItem[0].name, ofItem, byItem.get(key) ?? [], t)),
    ...findings.filter((one) => !isOfItem(one)).map((finding) => findingsCase(findingName(finding), [finding], t))
  ]);
}
function verdictCase(name, verdict, reason, t) {
  const message = reason === null ? t(JUNIT.verdict(verdict)) : (0,_GC55D77H_js_11/* .oneLine */ .TN)(reason);
  return { name, status: STATUS[verdict], type: "verdict", message, text: message };
}
var isRedCase = ({ status }) => status === "failure" || status === "error";
function itemCase(name, rows, findings, t) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const [passed, failed, undecided] = [sum("passed"), sum("failed"), sum("undecided")];
  const tally = t(JUNIT.tally(passed, failed, undecided));
  const found = findings.length === 0 ? null : findingsCase((0,_GDJR74E5_js_5/* .nameText */ .fh)(name), findings, t);
  if (found === null && passed > 0 && failed === 0 && undecided === 0)
    return { name: (0,_GDJR74E5_js_5/* .nameText */ .fh)(name), status: "passed", type: null, message: "", text: "" };
  const text = found === null ? tally : `${tally}

${found.text}`;
  if (found !== null && (undecided === 0 || isRedCase(found)))
    return { ...found, text };
  const message = t(JUNIT.undecided);
  return { name: (0,_GDJR74E5_js_5/* .nameText */ .fh)(name), status: "error", type: "undecided", message, text: `${message}
${text}` };
}
function findingsCase(name, findings, t) {
  const text = textOf(findings, t);
  const first = findings.find(({ decides }) => decides);
  if (!first)
    return { name, status: "skipped", type: "shown-only", message: t(_DUW5NSCC_js_6/* .NOT_COUNTED_WHY */ .gO), text };
  const { decision, waiver } = first;
  const message = decision === "waived" && waiver ? t(_DUW5NSCC_js_6/* .FINDING */ .wc.waivedBy((0,_GDJR74E5_js_5/* .nameText */ .fh)(waiver.owner), (0,_GDJR74E5_js_5/* .nameText */ .fh)(waiver.expires))) : messageOf2(first, findings.length, t);
  return { name, status: STATUS[decision], type: decision, message, text };
}
function messageOf2(first, causes3, t) {
  const place = isOfRepository(first) && first.location !== null ? placeText(first.location) : null;
  const title2 = place === null ? (0,_GDJR74E5_js_5/* .headline */ .Pl)(first, t) : `${place}: ${(0,_GDJR74E5_js_5/* .headline */ .Pl)(first, t)}`;
  const cause = t((0,_DUW5NSCC_js_6/* .labeled */ .GA)(title2, (0,_GC55D77H_js_11/* .oneLine */ .TN)(first.message) || t(_DUW5NSCC_js_6/* .FINDING */ .wc.noMessage)));
  return (0,_GC55D77H_js_11/* .clip */ .$Q)(causes3 > 1 ? t((0,_DUW5NSCC_js_6/* .labeled */ .GA)((0,_DUW5NSCC_js_6/* .causes */ .ps)(causes3), cause)) : cause, MESSAGE_UNITS);
}
var isOfRepository = ({ scope }) => scope === "manifest" || scope === "plan";
var placeText = (location) => (0,_GDJR74E5_js_5/* .nameText */ .fh)((0,_GDJR74E5_js_5/* .placeOf */ .$t)(location));
function textOf(findings, t) {
  const more = findings.length - DESCRIBED_CAUSES;
  const causes3 = findings.slice(0, DESCRIBED_CAUSES).map((finding, index) => [
    ...findings.length > 1 ? [t(JUNIT.cause(index + 1, findings.length))] : [],
    (0,_GDJR74E5_js_5/* .headline */ .Pl)(finding, t),
    ...finding.location === null ? [] : [placeText(finding.location)],
    ...(0,_GDJR74E5_js_5/* .findingLines */ .hq)(finding, t)
  ].join("\n"));
  return [...causes3, ...more > 0 ? [t((0,_DUW5NSCC_js_6/* .moreCauses */ .AT)(more))] : []].join("\n\n");
}
function findingName({ name, title: title2, location }) {
  const text = title2 === name ? name : `${name}: ${title2}`;
  return (0,_GDJR74E5_js_5/* .nameText */ .fh)(location === null ? text : `${text} (${(0,_GDJR74E5_js_5/* .placeOf */ .$t)(location)})`);
}
function withUniqueNames(all) {
  const taken = /* @__PURE__ */ new Set();
  const next = /* @__PURE__ */ new Map();
  return all.map((one) => {
    const plain = (0,_GDJR74E5_js_5/* .nameText */ .fh)(one.name) || "(unnamed)";
    let nth = next.get(plain) ?? 1;
    const nameOf = () => nth === 1 ? plain : `${plain} (${nth})`;
    while (taken.has(nameOf()))
      nth++;
    const name = nameOf();
    next.set(plain, nth + 1);
    taken.add(name);
    return { ...one, name };
  });
}

// lib/report/junit/xml.js
function renderJunit(report) {
  const suites = suitesOf(report);
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: report.tool.name, time: 0, tests: all.length, ...redCounts(all) })}>`,
    ...suites.map(suiteXml),
    "</testsuites>",
    ""
  ].join("\n");
}
var count = (cases, status) => cases.filter((one) => one.status === status).length;
var redCounts = (cases) => ({ failures: count(cases, "failure"), errors: count(cases, "error") });
function suiteXml({ name, classname, timestamp, properties, cases }) {
  const attributes = { name, timestamp: timestamp.slice(0, 19), time: 0, tests: cases.length };
  const known = Object.entries(properties).filter(([, value]) => value !== null);
  return [
    `  <testsuite${xmlAttributes({ ...attributes, ...redCounts(cases), skipped: count(cases, "skipped") })}>`,
    "    <properties>",
    ...known.map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
    "    </properties>",
    ...cases.map((one) => caseXml(one, classname)),
    "  </testsuite>"
  ].join("\n");
}
function caseXml({ name, status, type, message, text }, classname) {
  const start = `    <testcase${xmlAttributes({ name, classname, time: 0 })}`;
  if (type === null)
    return `${start}/>`;
  const body = status === "passed" ? `<system-out>${xmlText(text)}</system-out>` : `<${status}${xmlAttributes({ message, type })}>${xmlText(text)}</${status}>`;
  return `${start}>
      ${body}
    </testcase>`;
}
function suitesOf(report) {
  const t = (0,_UKFUSHME_js_12/* .localizer */ .Oq)(report.language);
  const labels = (0,_GDJR74E5_js_5/* .clusterLabels */ .EC)(report);
  const suites = groupsOf(report).map((group) => suiteOf(group, report, labels, t));
  const isShown = !(0,_XFZ4J2HR_js_13/* .isRed */ .iI)(report.verdict) || suites.some(({ cases: cases2 }) => cases2.some(isRedCase));
  if (suites.length > 0 && isShown)
    return withUniqueNames(suites);
  const cases = [verdictCase("verdict", report.verdict, report.reason, t)];
  return withUniqueNames([...suites, { ...frameOf(createGroup(null, null, null), report, labels), cases }]);
}
function suiteOf(group, report, labels, t) {
  const cases = casesOf(group.source?.check.items ?? [], group.findings, t);
  const verdict = group.source?.check.verdict;
  const isMissing = verdict !== void 0 && (0,_XFZ4J2HR_js_13/* .isRed */ .iI)(verdict) && !cases.some(isRedCase);
  const isEmpty = cases.length === 0;
  const more = isEmpty || isMissing ? [verdictCase(group.check ?? "verdict", verdict ?? report.verdict, null, t)] : [];
  return { ...frameOf(group, report, labels), cases: withUniqueNames([...cases, ...more]) };
}
function frameOf({ check, clusterId, addon, source }, report, labels) {
  const { verdict, reason, expiresAt, generatedAt } = report;
  const template = addon?.template ?? addon?.instanceName ?? null;
  const label = clusterId === null ? null : ((0,_GDJR74E5_js_5/* .isFleet */ .xP)(report) ? labels.get(clusterId)?.name : null) ?? clusterId;
  const cluster = label === null || check === null && !(0,_GDJR74E5_js_5/* .isFleet */ .xP)(report) ? "" : ` (${(0,_GDJR74E5_js_5/* .nameText */ .fh)(label)})`;
  const ofCluster = check === null && (clusterId === null || !(0,_GDJR74E5_js_5/* .isFleet */ .xP)(report));
  const owner = ofCluster ? ["gate"] : [clusterId ?? "unnamed", check ?? "gate"];
  const instance = addon ? [addon.instanceName ?? addon.template ?? addon.instanceId ?? "unnamed"] : [];
  return {
    name: `${check ?? "gate"}${template === null ? "" : ` ${(0,_GDJR74E5_js_5/* .nameText */ .fh)(template)}`}${cluster}`,
    classname: ["cce", ...owner, ...instance].map(classPart).join("."),
    timestamp: source?.check.takenAt ?? generatedAt,
    properties: source ? propertiesOf(source) : { verdict, reason, expiresAt, cluster: clusterId }
  };
}
var classPart = (text) => (0,_GDJR74E5_js_5/* .nameText */ .fh)(text).replace(/[^\p{L}\p{N}_-]+/gu, "_") || "unnamed";
function propertiesOf({ cluster, check }) {
  const versions = check.check === "addons" ? { currentVersion: null, targetVersion: null } : cluster;
  return {
    cluster: check.clusterId ?? cluster.id,
    clusterName: cluster.name,
    region: cluster.region,
    check: check.check,
    addon: check.addon?.template ?? null,
    addonInstance: check.addon?.instanceId ?? null,
    addonTargetVersion: check.addon?.targetVersion ?? null,
    task: check.taskId,
    phase: check.phase,
    verdict: check.verdict,
    passed: String(check.passed),
    takenAt: check.takenAt,
    expiresAt: check.expiresAt,
    currentVersion: check.currentVersion ?? versions.currentVersion,
    targetVersion: check.targetVersion ?? versions.targetVersion
  };
}
var createGroup = (check, clusterId, source) => ({
  check,
  clusterId,
  source,
  addon: source?.check.addon ?? null,
  findings: [],
  fingerprints: /* @__PURE__ */ new Set(),
  failedItems: new Set(source?.check.items.flatMap(({ name, failed }) => failed > 0 ? name : []))
});
var keyOf = ({ check, clusterId, addon }) => JSON.stringify([check, clusterId, addon]);
function groupsOf(report) {
  const { clusters: clusters2, findings } = report;
  const groups = clusters2.flatMap((cluster) => cluster.checks.map((check) => createGroup(check.check, check.clusterId ?? cluster.id, { cluster, check })));
  const byKey = (0,_TUARF4T6_js_14/* .groupBy */ .$z)(groups, keyOf);
  const others = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { check, clusterId } = finding;
    const other = createGroup(check, check === null && !(0,_GDJR74E5_js_5/* .isFleet */ .xP)(report) ? null : clusterId, null);
    const group = groupFor(finding, byKey.get(keyOf(finding)) ?? []) ?? others.get(keyOf(other)) ?? other;
    if (group.source === null)
      others.set(keyOf(other), group);
    group.findings.push(finding);
    group.fingerprints.add(finding.fingerprint);
  }
  return [...others.values(), ...groups];
}
function groupFor(finding, groups) {
  if (groups.length < 2)
    return groups[0];
  const fitting = groups.filter(({ source, failedItems }) => finding.scope === "gate" ? source?.check.verdict !== "pass" : failedItems.has(finding.name));
  return fitting.find(({ fingerprints }) => !fingerprints.has(finding.fingerprint)) ?? fitting[0] ?? groups[0];
}

// lib/report/sarif/log.js


// lib/report/sarif/results.js
var SARIF_LEVELS = ["error", "warning", "note", "none"];
function levelOf(finding) {
  if (!finding.decides)
    return "none";
  const level = (0,_GDJR74E5_js_5/* .annotationLevel */ .Wx)(finding);
  return level === "notice" ? "note" : level;
}
var hashOf = (value, digits) => (0,_XJ4UP3BC_js_0/* .sha256 */ .sc)(JSON.stringify(value)).slice(0, digits);
var ID_UNITS = 200;
function plainId(raw) {
  const text = (0,_GC55D77H_js_11/* .oneLine */ .TN)(raw).slice(0, ID_UNITS).toWellFormed();
  return text === raw ? raw : `${text}~${hashOf(raw, 8)}`;
}
var ruleIdOf = ({ scope, check, name }) => plainId(`${scope === "gate" ? "gate" : check ?? "run"}/${name}`);
function fingerprintsOf(findings) {
  const counts2 = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const { fingerprint, clusterId, addon } = finding;
    const owners = [clusterId, addon?.instanceId ?? null];
    const base = owners.every((owner) => owner === null) ? fingerprint : `${fingerprint}:${hashOf(owners, 8)}`;
    const key = JSON.stringify([ruleIdOf(finding), base]);
    const nth = (counts2.get(key) ?? 0) + 1;
    counts2.set(key, nth);
    return nth === 1 ? base : `${base}:${nth}`;
  });
}
var contextOf = ({ language, policy, findings, clusters: clusters2 }) => ({
  t: (0,_UKFUSHME_js_12/* .localizer */ .Oq)(language),
  policyFile: policy?.file ?? null,
  edits: (0,_GLFOZCD3_js_1/* .applicableEdits */ .nZ)({ findings, clusters: clusters2 }),
  hasSuppressions: findings.some(({ waiver, decision }) => decision === "waived" && waiver !== null),
  hasBaseline: findings.length > 0 && findings.every(({ status }) => status !== null)
});
var resultOf = (finding, fingerprint, ruleIndex, context) => ({
  ruleId: ruleIdOf(finding),
  ruleIndex,
  kind: finding.decides ? "fail" : "informational",
  level: levelOf(finding),
  message: { text: messageOf3(finding, context.t) },
  locations: [locationOf(finding)],
  ...fixesOf(finding, context),
  partialFingerprints: { primaryLocationLineHash: fingerprint, "cause/v1": finding.fingerprint },
  ...context.hasSuppressions && { suppressions: suppressionsOf(finding, context) },
  ...context.hasBaseline && { baselineState: finding.status === "known" ? "unchanged" : "new" },
  properties: propertiesOf2(finding)
});
function messageOf3(finding, t) {
  const [message = "", ...others] = (0,_GDJR74E5_js_5/* .findingLines */ .hq)(finding, t);
  return withoutLinks([t((0,_DUW5NSCC_js_6/* .labeled */ .GA)((0,_GDJR74E5_js_5/* .headline */ .Pl)(finding, t), message)), ...others].join("\n"));
}
var withoutLinks = (text) => text.replaceAll("](", "] (");
function suppressionsOf({ waiver, decision }, { t, policyFile }) {
  if (waiver === null || decision !== "waived")
    return [];
  const { reason, owner, expires, line } = waiver;
  const physicalLocation2 = policyFile === null ? null : lineOf({ file: policyFile, line });
  return [
    {
      kind: "external",
      status: "accepted",
      justification: t(_DUW5NSCC_js_6/* .FINDING */ .wc.justification((0,_GDJR74E5_js_5/* .nameText */ .fh)(reason), (0,_GDJR74E5_js_5/* .nameText */ .fh)(owner), (0,_GDJR74E5_js_5/* .nameText */ .fh)(expires))),
      ...physicalLocation2 !== null && { location: { physicalLocation: physicalLocation2 } }
    }
  ];
}
function fixesOf({ location }, { t, edits }) {
  const edit = location === null ? void 0 : edits.get((0,_GLFOZCD3_js_1/* .placeKey */ .r4)(location));
  const uri = location === null ? null : (0,_DUW5NSCC_js_6/* .repositoryUri */ .LJ)(location.file);
  if (location?.column === void 0 || edit === void 0 || uri === null)
    return {};
  const { line, column } = location;
  const { text, replacement } = edit;
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + text.length };
  const replacements = [{ deletedRegion: region, insertedContent: { text: replacement } }];
  return {
    fixes: [
      {
        description: { text: t(_GLFOZCD3_js_1/* .SUGGESTION */ .PD.use(replacement)) },
        artifactChanges: [{ artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, replacements }]
      }
    ]
  };
}
function propertiesOf2(finding) {
  const { scope, check, decision, kind, level, group, who, owner, match, status, fingerprint, nodes: nodes2 } = finding;
  const list = (texts) => texts.length > 0 ? texts.slice(0, LISTED_NODES) : null;
  const values = withVisibleTexts({
    check,
    scope,
    decision,
    kind,
    level,
    group,
    who,
    owner,
    match,
    status,
    fingerprint,
    errorCodes: list(finding.errorCodes),
    changedFields: list((0,_GDJR74E5_js_5/* .readRisk */ .WD)(finding).changedFields),
    nodes: nodes2.length > 0 ? { total: nodes2.length, listed: Math.min(nodes2.length, LISTED_NODES) } : null
  });
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
var withVisibleTexts = (value) => JSON.parse(JSON.stringify(value), (_, one) => typeof one === "string" ? (0,_GDJR74E5_js_5/* .nameText */ .fh)(one) : one);
var LISTED_NODES = 100;
var NO_LINE = physicalLocation(".github", { line: 1 });
function locationOf(finding) {
  const logicalLocations = logicalLocationsOf(finding);
  return {
    physicalLocation: (finding.location && lineOf(finding.location, finding.edit?.text.length)) ?? NO_LINE,
    ...logicalLocations.length > 0 && { logicalLocations }
  };
}
function lineOf({ file, ...lines }, width) {
  const uri = (0,_DUW5NSCC_js_6/* .repositoryUri */ .LJ)(file);
  return uri === null ? null : physicalLocation(uri, lines, width);
}
function physicalLocation(uri, { line, endLine, column }, width = 1) {
  const startLine = atLeast(1, line);
  const startColumn = atLeast(1, column ?? 1);
  const lastLine = atLeast(startLine, endLine ?? startLine);
  const endColumn = lastLine === startLine ? startColumn + width : 2;
  return {
    artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
    region: { startLine, startColumn, endLine: lastLine, endColumn }
  };
}
function atLeast(least, value) {
  return Number.isSafeInteger(value) && value >= least && value < 2 ** 31 - 1 ? value : least;
}
function logicalLocationsOf({ clusterId, addon, nodes: nodes2 }) {
  const cluster = clusterId === null ? null : (0,_GDJR74E5_js_5/* .nameText */ .fh)(clusterId);
  const inCluster = (kind, raw) => {
    const name = (0,_GDJR74E5_js_5/* .nameText */ .fh)(raw);
    return { name, kind, fullyQualifiedName: cluster === null ? name : `${cluster}/${name}` };
  };
  const names = new Set(nodes2.slice(0, LISTED_NODES).map((node) => (0,_GDJR74E5_js_5/* .nameText */ .fh)((0,_DUW5NSCC_js_6/* .nodeText */ .qd)(node).en)));
  return [
    ...cluster === null ? [] : [{ name: cluster, kind: "cluster", fullyQualifiedName: cluster }],
    ...addon ? [inCluster("addon", addon.instanceName ?? addon.template ?? "(unnamed add-on)")] : [],
    ...[...names].map((name) => inCluster("node", name))
  ];
}

// lib/report/sarif/rules.js
var NAME_UNITS = 255;
var DESCRIPTION_UNITS = 1024;
var MAX_TAGS = 20;
var FIX_UNITS = 2e3;
var MAX_FIXES = 5;
var MAX_COMMANDS = 10;
var UNNAMED = "(unnamed)";
var PROBLEM_SEVERITY = {
  error: "error",
  warning: "warning",
  note: "recommendation",
  none: "recommendation"
};
function ruleOf(findings, t) {
  const [first] = findings;
  const page = (0,_DUW5NSCC_js_6/* .knownPage */ .nS)(first.docUrl);
  const title2 = (0,_GC55D77H_js_11/* .clip */ .$Q)(titleOf(first, t), DESCRIPTION_UNITS);
  const level = levelOf(first);
  return {
    id: ruleIdOf(first),
    name: (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .oneLine */ .TN)(first.name), NAME_UNITS) || UNNAMED,
    shortDescription: { text: title2 },
    fullDescription: { text: (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .oneLine */ .TN)(first.meaning), DESCRIPTION_UNITS) || title2 },
    ...page !== null && { helpUri: page },
    help: helpOf(findings, t),
    defaultConfiguration: { level: level === "none" ? "note" : level },
    properties: {
      tags: tagsOf(first),
      precision: "very-high",
      "problem.severity": PROBLEM_SEVERITY[level]
    }
  };
}
function titleOf(finding, t) {
  const title2 = finding.scope === "gate" ? (0,_XJ4UP3BC_js_0/* .diagnosticRuleTitle */ .E6)(finding.name) : null;
  return title2 ? t(title2) : (0,_GDJR74E5_js_5/* .headline */ .Pl)({ ...finding, kind: null, level: null }, t) || UNNAMED;
}
function tagsOf({ check, scope, group }) {
  const kinds = scope === "gate" ? [scope] : [check, scope, group];
  const tags = ["huawei-cloud-cce", "kubernetes", "upgrade", ...kinds].filter((tag) => tag !== null).map((tag) => (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .oneLine */ .TN)(tag), NAME_UNITS));
  return distinct(tags).slice(0, MAX_TAGS);
}
var distinct = (texts) => [...new Set(texts.filter((text) => text !== ""))];
function helpOf(findings, t) {
  const [{ meaning, docUrl }] = findings;
  const means = (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .oneLine */ .TN)(meaning), DESCRIPTION_UNITS);
  const fixes = distinct(findings.map(({ fix: fix2 }) => (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .oneLine */ .TN)(fix2), FIX_UNITS))).slice(0, MAX_FIXES);
  const lines = findings.flatMap(({ commands: commands2 }) => commands2.map((line) => (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .visible */ .RK)(line), FIX_UNITS)));
  const commands = distinct(lines).slice(0, MAX_COMMANDS);
  const markdownOf = findings.some(({ advice }) => advice === "policy") ? _DUW5NSCC_js_6/* .codeSpan */ .SS : _DUW5NSCC_js_6/* .trustedMarkdown */ .pG;
  const page = (0,_DUW5NSCC_js_6/* .knownPage */ .nS)(docUrl);
  const url = (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .oneLine */ .TN)(docUrl), DESCRIPTION_UNITS);
  const guide = t(_DUW5NSCC_js_6/* .GUIDE */ .xV);
  return {
    text: [means, ...fixes.map((fix2) => t(_DUW5NSCC_js_6/* .FINDING */ .wc.fix(fix2, ""))), ...commands.map((line) => `$ ${line}`)].concat(url === "" ? [] : t(_DUW5NSCC_js_6/* .FINDING */ .wc.see(url))).filter((line) => line !== "").join("\n"),
    markdown: [
      ...means === "" ? [] : [markdownOf(means)],
      ...fixes.map((fix2) => `**${t(_DUW5NSCC_js_6/* .FINDING */ .wc.fixLabel)}** ${markdownOf(fix2)}`),
      ...commands.length > 0 ? [(0,_DUW5NSCC_js_6/* .codeBlock */ .DV)(commands)] : [],
      ...url === "" ? [] : [page === null ? `${guide}: ${(0,_DUW5NSCC_js_6/* .codeSpan */ .SS)(url)}` : `[${guide}](<${page}>)`]
    ].join("\n\n")
  };
}

// lib/report/sarif/log.js
var MAX_RESULTS = 25e3;
var SHOWN_RESULTS = 5e3;
var MAX_NOTIFICATIONS = 1e3;
var RESULTS_GZIP_BYTES = 9e6;
var PIECES_AT_ONCE = 200;
var MANY_RESULTS = 2e3;
var LISTED_TASKS = 1e3;
function sarifText(report) {
  const t = (0,_UKFUSHME_js_12/* .localizer */ .Oq)(report.language);
  const { rules, resultAt, findings } = fittingResults(report, t);
  const run = runOf(report, rules, findings, t);
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  const [before = "", after = ""] = `${JSON.stringify(log)}
`.split('"results":[]');
  const parts = {
    *[Symbol.iterator]() {
      yield `${before}"results":[`;
      for (let at = 0; at < findings.length; at += PIECES_AT_ONCE) {
        const indexes = findings.slice(at, at + PIECES_AT_ONCE).map((_, index) => at + index);
        yield `${at > 0 ? "," : ""}${indexes.map(resultAt).join(",")}`;
      }
      yield `]${after}`;
    }
  };
  return findings.length > MANY_RESULTS ? parts : wholeText(parts);
}
function runOf(report, rules, findings, t) {
  const { tool, language } = report;
  return {
    tool: {
      driver: {
        name: tool.name,
        fullName: "CCE Upgrade Gate",
        version: tool.version,
        informationUri: _DUW5NSCC_js_6/* .PROJECT_URL */ .w5,
        rules,
        notifications: Object.entries(SARIF.descriptors).map(([id, text]) => ({
          id,
          shortDescription: { text: t(text) }
        }))
      }
    },
    language: language === "en" ? "en-US" : "zh-CN",
    columnKind: "utf16CodeUnits",
    automationDetails: { id: automationIdOf(report) },
    invocations: [invocationOf(report, findings, t)],
    results: [],
    properties: propertiesOf3(report)
  };
}
function fittingResults(report, t) {
  const bySeverity = SARIF_LEVELS.flatMap((level) => report.findings.filter((one) => levelOf(one) === level));
  const findings = bySeverity.slice(0, MAX_RESULTS);
  const rules = [...(0,_TUARF4T6_js_14/* .groupBy */ .$z)(findings, ruleIdOf).values()].map((group) => ruleOf(group, t));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(findings);
  const context = contextOf(report);
  const ruleIndexes = findings.map((finding) => indexes.get(ruleIdOf(finding)) ?? -1);
  const resultAt = (at) => {
    const finding = findings[at];
    if (finding === void 0)
      return "";
    return JSON.stringify(resultOf(finding, fingerprints[at] ?? finding.fingerprint, ruleIndexes[at] ?? -1, context));
  };
  const firsts = new Set(rules.map((_, index) => ruleIndexes.indexOf(index)));
  const pieceAt = (at) => resultAt(at) + (firsts.has(at) ? JSON.stringify(rules[ruleIndexes[at] ?? -1]) : "");
  const kept = piecesWithin(findings.length, pieceAt, RESULTS_GZIP_BYTES);
  const used = ruleIndexes.slice(0, kept).reduce((most, ruleIndex) => Math.max(most, ruleIndex + 1), 0);
  return { rules: rules.slice(0, used), resultAt, findings: findings.slice(0, kept) };
}
function piecesWithin(count2, pieceAt, budget) {
  const indexes = Array.from({ length: count2 }, (_, at) => at);
  if (indexes.reduce((sum, at) => sum + (0,_6SDEP7AE_js_4/* .utf8Bytes */ .dy)(pieceAt(at)) + 1, 0) <= budget)
    return count2;
  const { gzipSync } = (0,node_module_15.createRequire)(import.meta.url)("node:zlib");
  for (let [kept, left] = [0, budget]; kept < count2; kept += PIECES_AT_ONCE) {
    const pieces = indexes.slice(kept, kept + PIECES_AT_ONCE).map(pieceAt);
    left -= gzipSync(pieces.join("\n"), { level: 1 }).length;
    if (left < 0)
      return kept;
  }
  return count2;
}
function invocationOf(report, shown, t) {
  const notes = notesOn(report, shown);
  const more = notes.length - MAX_NOTIFICATIONS;
  if (more > 0)
    notes.splice(MAX_NOTIFICATIONS - 1, more + 1, {
      kind: "left-out",
      level: "warning",
      text: SARIF.notificationsLeftOut(more + 1)
    });
  return {
    executionSuccessful: report.verdict !== "inconclusive",
    endTimeUtc: report.generatedAt,
    toolExecutionNotifications: notes.map(({ kind, level, text }) => ({
      descriptor: { id: kind },
      level,
      message: { text: withoutLinks((0,_GC55D77H_js_11/* .clip */ .$Q)(t(text), DESCRIPTION_UNITS)) }
    }))
  };
}
function notesOn({ findings, verdict, headline: headline2, notCovered }, shown) {
  const hidden = findings.length - shown.length;
  const nodes2 = shown.reduce((sum, one) => sum + Math.max(0, one.nodes.length - LISTED_NODES), 0);
  const note = (kind, level, text) => ({ kind, level, text });
  return [
    ...verdict === "inconclusive" ? [note("cannot-decide", "error", (0,_DUW5NSCC_js_6/* .same */ .FB)((0,_GC55D77H_js_11/* .oneLine */ .TN)(headline2)))] : [],
    ...hidden > 0 ? [note("left-out", "warning", SARIF.resultsLeftOut(hidden, findings.length))] : [],
    ...shown.length > SHOWN_RESULTS ? [note("left-out", "note", SARIF.hidden(SHOWN_RESULTS, shown.length))] : [],
    ...nodes2 > 0 ? [note("left-out", "note", SARIF.nodesLeftOut(nodes2))] : [],
    ...notCovered.map(({ what }) => note("not-covered", "warning", SARIF.notCovered((0,_GC55D77H_js_11/* .oneLine */ .TN)(what))))
  ];
}
function propertiesOf3(report) {
  const { verdict, reason, green, failOn, counts: counts2, expiresAt } = report;
  const clusters2 = report.clusters.map(({ id, name, region, verdict: verdict2, currentVersion, targetVersion }) => {
    return { id, name, region, verdict: verdict2, currentVersion, targetVersion };
  });
  const tasks = report.clusters.flatMap(({ id: cluster, checks }) => checks.filter(({ taskId }) => taskId !== null).map(({ check, taskId, verdict: verdict2, expiresAt: expiresAt2 }) => ({ cluster, check, taskId, verdict: verdict2, expiresAt: expiresAt2 })));
  const listed = { clusters: clusters2.slice(0, LISTED_TASKS), tasks: tasks.slice(0, LISTED_TASKS) };
  return { verdict, reason: (0,_GC55D77H_js_11/* .oneLine */ .TN)(reason), green, failOn, counts: counts2, expiresAt, ...withVisibleTexts(listed) };
}
var CATEGORY_UNITS = 120;
function automationIdOf({ tool, clusters: clusters2, asked }) {
  const named = clusters2.map(({ id }) => id).filter((id) => id !== null);
  const ids = [...new Set(named.length === 0 && asked.clusterId !== null ? [asked.clusterId] : named)].sort();
  if (ids.length === 0)
    return `${tool.name}/`;
  const all = ids.join("+");
  const isPlain = all.length <= CATEGORY_UNITS && ids.every((id) => /^[A-Za-z0-9._-]+$/.test(id));
  return `${tool.name}/${isPlain ? all : `${ids.length}-clusters-${hashOf(ids, 12)}`}/`;
}

// lib/report/files.js
var REPORT_FILE = "report.json";
var SUMMARY_FILE = "summary.md";
var FORMATS = {
  [REPORT_FILE]: reportJson,
  [SUMMARY_FILE]: _GLFOZCD3_js_1/* .renderSummary */ .Br,
  "report.html": renderHtml,
  "report.sarif": sarifText,
  "report.junit.xml": renderJunit
};
var FORMAT_FILES = Object.keys(FORMATS);
function fileRenderers(report, evidence, indexed = []) {
  const formats = Object.entries(FORMATS).map(([file, format]) => [
    file,
    () => format(report)
  ]);
  const kept = [...evidenceFiles(report, evidence, indexed)].map(([file, text]) => [
    file,
    () => text
  ]);
  return new Map([...formats, ...kept]);
}
var MANY_FINDINGS = 5e3;
var FINDINGS_OF_PART = 500;
function reportJson(report) {
  const { findings } = report;
  if (findings.length < MANY_FINDINGS)
    return `${(0,_GC55D77H_js_11/* .visibleJson */ .$m)(JSON.stringify(report, null, 2))}
`;
  return {
    *[Symbol.iterator]() {
      const [before = "", after = ""] = JSON.stringify({ ...report, findings: [] }, null, 2).split('\n  "findings": []');
      yield (0,_GC55D77H_js_11/* .visibleJson */ .$m)(`${before}
  "findings": [
`);
      for (let start = 0; start < findings.length; start += FINDINGS_OF_PART) {
        const lines = findings.slice(start, start + FINDINGS_OF_PART).map((one) => `    ${JSON.stringify(one)}`);
        yield (0,_GC55D77H_js_11/* .visibleJson */ .$m)(`${start === 0 ? "" : ",\n"}${lines.join(",\n")}`);
      }
      yield (0,_GC55D77H_js_11/* .visibleJson */ .$m)(`
  ]${after}
`);
    }
  };
}

// lib/publish/report-files.js
var reportFiles = {
  name: "the report",
  publish: async ({ findings }, { settings, files, keepsEvidence, cwd, log }) => {
    const { reportDir } = settings;
    const isRefused = findings.some(({ name }) => name === "wrong-settings");
    if (isRefused && entryAt((0,node_path_9.join)((0,node_path_9.resolve)(cwd, reportDir), "report.json")))
      throw new Error(`${reportDir} holds an earlier report, which a run with wrong settings does not replace`);
    writeReportFiles(reportDir, files, cwd, keepsEvidence);
    const names = [...files.keys()].filter((name) => !name.includes("/"));
    log.info(`Report in ${reportDir}: ${names.join(", ")}`);
  }
};
var EVIDENCE = "evidence";
var EVIDENCE_LIST = `${EVIDENCE}/files.txt`;
var LIST_HEADING = "Files of CCE Upgrade Gate in this folder. The next report deletes them.";
function writeReportFiles(reportDir, files, cwd, keepsEvidence = false) {
  const root = (0,node_path_9.resolve)(cwd, reportDir);
  for (const workspace of /* @__PURE__ */ new Set([(0,node_path_9.resolve)(cwd), realPath((0,node_path_9.resolve)(cwd))])) {
    if ((0,_OH2DUXI7_js_7/* .isInside */ .F)(root, workspace))
      throw new Error(`${root} is the workspace or a parent of it; choose a folder of its own`);
    refuseLinks(workspace, root);
  }
  makeFolder(root);
  for (const folder of /* @__PURE__ */ new Set([EVIDENCE, ...[...files.keys()].map(node_path_9.dirname)]))
    refuseLinks(root, (0,node_path_9.join)(root, folder));
  const isEvidence = (name) => name.startsWith(`${EVIDENCE}/`);
  const written = new Map([...files].filter(([name]) => !keepsEvidence || !isEvidence(name)));
  const old = new Set(listedEvidence(root));
  const isEarlier = (name) => isEvidence(name) ? old.has(name) : holdsOurReport(root);
  for (const name of written.keys())
    refuseForeignFile(root, name, isEarlier);
  if (!keepsEvidence) {
    refuseForeignFile(root, EVIDENCE_LIST, (name) => entryAt((0,node_path_9.join)(root, name)) === null || holdsOurList(root));
    for (const name of old)
      if (entryAt((0,node_path_9.join)(root, name))?.isFile())
        (0,node_fs_8.unlinkSync)((0,node_path_9.join)(root, name));
    const list = [
      LIST_HEADING,
      ...[...written.keys()].filter(isEvidence).map((name) => name.slice(EVIDENCE.length + 1))
    ];
    writeWhole(root, EVIDENCE_LIST, `${list.join("\n")}
`);
  }
  const isStale = (name) => !files.has(name) && isEarlier(name);
  for (const name of FORMAT_FILES.filter(isStale))
    (0,node_fs_8.rmSync)((0,node_path_9.join)(root, name), { force: true });
  for (const [name, text] of written)
    writeWhole(root, name, text);
}
function makeFolder(path) {
  if ((0,node_fs_8.existsSync)(path))
    return;
  const above = (0,node_path_9.dirname)(path);
  if (above !== path)
    makeFolder(above);
  (0,node_fs_8.mkdirSync)(path);
}
var entryAt = (path) => (0,node_fs_8.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
function beginningOf(path, bytes) {
  if (!entryAt(path)?.isFile())
    return "";
  const file = (0,node_fs_8.openSync)(path, "r");
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.toString("utf8", 0, (0,node_fs_8.readSync)(file, buffer, 0, bytes, 0));
  } finally {
    (0,node_fs_8.closeSync)(file);
  }
}
var holdsOurReport = (root) => /^\s*\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"cce-upgrade-gate"/.test(beginningOf((0,node_path_9.join)(root, "report.json"), 1e3));
var holdsOurList = (root) => beginningOf((0,node_path_9.join)(root, EVIDENCE_LIST), LIST_HEADING.length + 1) === `${LIST_HEADING}
`;
function listedEvidence(root) {
  if (!holdsOurList(root))
    return [];
  const names = (0,node_fs_8.readFileSync)((0,node_path_9.join)(root, EVIDENCE_LIST), "utf8").split("\n").slice(1);
  return names.filter((name) => /^[a-z]+-[A-Za-z0-9_-]+\.(?:json|txt)$/.test(name)).map((name) => `${EVIDENCE}/${name}`);
}
function refuseForeignFile(root, name, isEarlier) {
  const path = (0,node_path_9.join)(root, name);
  if (path === root || !(0,_OH2DUXI7_js_7/* .isInside */ .F)(root, path))
    throw new Error(`${path} is outside the report folder`);
  const entry = entryAt(path);
  if (entry?.isSymbolicLink())
    refuseLink(path);
  if (entry && !isEarlier(name))
    throw new Error(`${path} is not a file of an earlier report, so it is not replaced; choose another report-dir`);
}
function writeWhole(root, name, text) {
  const path = (0,node_path_9.join)(root, name);
  makeFolder((0,node_path_9.dirname)(path));
  const part = (0,node_path_9.join)((0,node_path_9.dirname)(path), `.${(0,node_path_9.basename)(path)}.cce-upgrade-gate.part`);
  const write = () => writeParts(part, typeof text === "string" ? [text] : text);
  try {
    try {
      write();
    } catch {
      (0,node_fs_8.rmSync)(part, { force: true });
      write();
    }
    (0,node_fs_8.renameSync)(part, path);
  } catch (error) {
    (0,node_fs_8.rmSync)(part, { force: true });
    throw error;
  }
}
var PIECE_UNITS = 1e6;
function* piecesOf2(text) {
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE_UNITS;
    const next = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end;
    yield text.slice(at, next);
    at = next;
  }
}
function writeParts(path, parts) {
  const file = (0,node_fs_8.openSync)(path, "wx");
  try {
    for (const part of parts)
      for (const piece of piecesOf2(part))
        (0,node_fs_8.writeFileSync)(file, piece, "utf8");
  } finally {
    (0,node_fs_8.closeSync)(file);
  }
}
function realPath(path) {
  try {
    return (0,node_fs_8.realpathSync)(path);
  } catch {
    return path;
  }
}
function refuseLinks(workspace, path) {
  const isOutside = !(0,_OH2DUXI7_js_7/* .isInside */ .F)(workspace, path);
  let current = isOutside ? path : workspace;
  for (const part of isOutside ? [""] : (0,node_path_9.relative)(workspace, path).split(node_path_9.sep)) {
    current = (0,node_path_9.join)(current, part);
    refuseLink(current);
  }
}
function refuseLink(path) {
  if ((0,node_fs_8.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(`${path} is a link; links are not followed`);
}




/***/ }),

/***/ 8710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$M: () => (SUMMARY),
$t: () => (placeOf2),
Ac: () => (HEADINGS),
Ao: () => (changes),
DA: () => (unknownItems),
EU: () => (shortName),
F8: () => (groupOf),
FV: () => (fromRanges),
G8: () => (verdictHeading),
GW: () => (validityText),
HV: () => (shortTitle),
Hs: () => (FLEET),
JN: () => (policy),
KI: () => (foldedClusters),
KL: () => (PAGE),
L6: () => (shortenedNote),
MC: () => (addons),
PE: () => (CARD),
Qd: () => (categoryOf),
Rh: () => (skipLists),
SV: () => (matrixBlocks),
TO: () => (skipListOf),
V7: () => (fewOfEachKind),
Xb: () => (reportsByCluster),
Y: () => (pageData),
Zg: () => (changeCounts),
_5: () => (removedApis2),
__: () => (upgradeProgress),
_x: () => (readinessLines),
bD: () => (messageOf),
bF: () => (passed),
e0: () => (clusterMatrix),
eC: () => (scriptJson),
f9: () => (findingsTable),
ii: () => (nodePools),
kg: () => (LABELS),
kr: () => (notCovered),
lD: () => (PAGE_GROUPS),
lZ: () => (wayBack),
n8: () => (fitPage),
qP: () => (sectionBlocks),
q_: () => (clustersFile),
qr: () => (footer),
qv: () => (orderedCauses),
sy: () => (waivers2),
tT: () => (identities),
vC: () => (proposal),
vh: () => (clusterSections),
wr: () => (adviceOf2),
xz: () => (readiness),
ym: () => (allSections)
});
var _CPUOXGVZ_js_0 = __webpack_require__(9886);
var _5WWCP6BV_js_1 = __webpack_require__(5164);
var _FYZMMO6F_js_12 = __webpack_require__(204);
var _6SDEP7AE_js_2 = __webpack_require__(4411);
var _GDJR74E5_js_3 = __webpack_require__(7454);
var _DUW5NSCC_js_4 = __webpack_require__(6606);
var _UKFUSHME_js_6 = __webpack_require__(1912);
var _GC55D77H_js_11 = __webpack_require__(1170);
var _5MGOTZ66_js_5 = __webpack_require__(4170);
var _33MSZ5FG_js_10 = __webpack_require__(8016);
var _XFZ4J2HR_js_8 = __webpack_require__(6806);
var _CCDJ4O4E_js_9 = __webpack_require__(1786);
var _TUARF4T6_js_7 = __webpack_require__(4484);














// lib/messages/labels.js
var LABELS = {
  shown: _DUW5NSCC_js_4/* .NOT_COUNTED */ .H2,
  removedApis: { en: "Removed APIs that are still called", zh: "仍被调用的已移除 API" },
  changes: _DUW5NSCC_js_4/* .SINCE_BASELINE */ .xY,
  nodes: { en: "Nodes", zh: "节点" },
  pools: { en: "Nodes with causes, by node pool", zh: "存在问题的节点（按节点池分组）" },
  nodesByName: { en: "Nodes with causes, grouped by name", zh: "存在问题的节点（按名称规律分组）" },
  pool: { en: "Node pool", zh: "节点池" },
  otherNodes: { en: "other names", zh: "其他名称" },
  number: { en: "Number", zh: "数量" },
  worst: { en: "Worst", zh: "最严重" },
  causes: { en: "Causes", zh: "原因" },
  addons: { en: "Add-ons", zh: "插件" },
  addonChecks: { en: "Add-on checks", zh: "各插件的检查结果" },
  removedCalls: { en: "Calls of removed APIs", zh: "对已移除 API 的调用" },
  upgrade: { en: "Upgrade progress", zh: "升级进度" },
  unknownItems: { en: "Not in the catalog", zh: "检查项目录中没有的检查项" },
  policy: { en: "Policy", zh: "策略" },
  policyEntries: { en: "Policy entries that are ignored or unused", zh: "策略中不生效或未使用的条目" },
  proposal: { en: "What the changed policy would decide", zh: "修改后的策略会如何判定" },
  differences: { en: "Decisions that differ", zh: "判定对比" },
  passed: { en: "Passed", zh: "已通过" },
  what: { en: "What", zh: "内容" },
  verdict: { en: "Verdict", zh: "结论" },
  notCovered: { en: "Not covered", zh: "未覆盖的内容" },
  requestPath: { en: "Request path", zh: "请求路径" },
  userAgent: { en: "User agent", zh: "用户代理（User-Agent）" },
  nodesNamed: { en: "Nodes named", zh: "节点名称" },
  upgradeTo: { en: "Upgrade to", zh: "升级到" },
  validity: { en: "Validity", zh: "有效期" },
  now: { en: "Now", zh: "当前" },
  withChange: { en: "With the change", zh: "修改后" },
  auditWindow: {
    en: "CCE analyzes the audit logs of the last day only, so a weekly job does not show up here.",
    zh: "CCE 只分析最近一天的审计日志：每周运行一次的任务不会出现在这里。"
  },
  cause: { en: "Cause, what to do and where", zh: "原因、处理方法与位置" },
  greenAnyway: {
    en: "The step passes anyway, because the run is set not to fail.",
    zh: "该步骤仍为绿色：按设置，它不会因此失败。"
  }
};
var HEADINGS = {
  block: _DUW5NSCC_js_4/* .FIX_FIRST */ .xI,
  inconclusive: _DUW5NSCC_js_4/* .UNDECIDED */ .Cz,
  warn: _DUW5NSCC_js_4/* .CONFIRM */ .nG,
  notice: { en: "Notes", zh: "提示" },
  waived: _DUW5NSCC_js_4/* .DECISIONS */ .Yv.waived
};

// lib/messages/summary.js
var SUMMARY = {
  none: { en: "(none)", zh: "（无）" },
  skippedItem: { en: "Skipped in the check task itself:", zh: "检查任务中被人为跳过：" },
  skippedOn: (count) => ({
    en: `on ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "node")}`,
    zh: `在 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个节点上`
  }),
  affectedNodes: (count) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "node has", "nodes have")} a cause.`,
    zh: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个节点存在问题。`
  }),
  affectedOf: (count, all) => ({
    en: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} of ${(0,_UKFUSHME_js_6/* .counted */ .hS)(all, "node")} have a cause; the report does not list the others.`,
    zh: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(all)} 个节点中有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个存在问题；报告不列出其余节点。`
  }),
  guessedPools: {
    en: "The node pools are not known, because CCE’s list of nodes could not be read or does not state them. The nodes are grouped by their names, which can mislead.",
    zh: "无法确定节点池：未能读取 CCE 的节点列表，或其中没有节点池信息。以下按节点名称的规律分组，不一定与节点池一致。"
  },
  batches: (nodes2, batches) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(nodes2, "node")} in about ${(0,_UKFUSHME_js_6/* .counted */ .hS)(batches, "batch", "batches")} (an estimate: by default 1, 4 and 16 nodes, then 20 at a time)`,
    zh: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(nodes2)} 个节点大约分 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(batches)} 批升级（默认前三批依次为 1、4、16 个，之后每批 20 个；仅为估算）`
  }),
  unknownItemsNote: {
    en: "CCE publishes the API names of only a few check items, and these are not among them. Report them so that the gate can add them; until then, a policy can say what to do (`items`).",
    zh: "CCE 只公布了少数检查项的 API 名称，以下检查项不在其中。请反馈给我们，以便门禁收录；在此之前可以在策略中说明处理方法（`items`）。"
  },
  report: { en: "Report", zh: "反馈" },
  resolvedLabel: { en: "Resolved:", zh: "已解决：" },
  moreRows: (count) => (0,_DUW5NSCC_js_4/* .leftOut */ .ig)(count, _DUW5NSCC_js_4/* .ROW */ .nw),
  moreClusters: (count) => (0,_DUW5NSCC_js_4/* .leftOut */ .ig)(count, _DUW5NSCC_js_4/* .ONE_CLUSTER */ .UK),
  moreFindings: (count) => ({
    en: `… and ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "more finding")} in report.json`,
    zh: `……另有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个问题，见 report.json`
  }),
  moreAnnotations: (count) => ({
    en: `(${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} more of this type are not annotated; see the job summary and report.json.)`,
    zh: `（还有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 条同类问题没有标注：请见作业摘要和 report.json。）`
  }),
  short: {
    en: "Shortened: meanings and node names are left out here; report.json has them.",
    zh: "内容已精简：此处省略了各原因的含义和节点名称，完整内容见 report.json。"
  },
  names: {
    en: "Shortened: only the names of causes are shown here; report.json has messages, meanings, fixes and nodes.",
    zh: "内容已精简：此处只列出原因的名称；提示信息、含义、处理方法和节点见 report.json。"
  }
};
var CHANGES = {
  fresh: (count) => ({ en: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} new`, zh: `新增 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 项` }),
  resolved: (count) => ({ en: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} resolved`, zh: `已解决 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 项` }),
  known: (count) => ({ en: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} known`, zh: `此前已知 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 项` })
};

// lib/messages/fleet.js
var FLEET = {
  title: { en: "Clusters", zh: "集群" },
  matrix: { en: "Clusters and their checks", zh: "各集群的检查结果" },
  upgrade: { en: "Upgrade", zh: "升级版本" },
  others: { en: "Other findings", zh: "其他问题" },
  stage: { en: "Stage", zh: "阶段" },
  moreClusters: (count) => ({
    en: (0,_UKFUSHME_js_6/* .counted */ .hS)(count, "more cluster"),
    zh: `另有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个集群`
  }),
  each: { en: "Each cluster", zh: "各集群详情" },
  noFindings: { en: "No finding.", zh: "没有发现问题。" }
};

// lib/messages/html-page.js
var PAGE = {
  product: { en: "CCE Upgrade Gate", zh: "CCE 升级门禁" },
  skip: { en: "Skip to what to do", zh: "跳到处理事项" },
  trueAt: { en: "Correct at the time of writing:", zh: "结论仅在生成时有效：" },
  identity: { en: "Cluster and validity", zh: "集群与有效期" },
  validUntil: _DUW5NSCC_js_4/* .VALID_UNTIL */ .QY,
  leftThen: (left) => ({ en: `${left} left at the time of writing`, zh: `生成时剩余 ${left}` }),
  expiredThen: (ago) => ({
    en: `expired ${ago} before this page was written`,
    zh: `生成前 ${ago}已过期`
  }),
  moreClusters: (count) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "more cluster")} in report.json`,
    zh: `另有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个集群，见 report.json`
  }),
  counts: { en: "At a glance", zh: "概览" },
  toFix: { en: "to fix", zh: "须修复" },
  undecided: { en: "undecided", zh: "无法判定" },
  toConfirm: { en: "to confirm", zh: "待确认" },
  waived: { en: "waived", zh: "已豁免" },
  noted: { en: "noted", zh: "提示" },
  passed: { en: "passed", zh: "通过" },
  isNew: { en: "new", zh: "新增" },
  resolved: { en: "resolved", zh: "已解决" },
  contents: { en: "On this page", zh: "本页内容" },
  whatToDo: { en: "What to do", zh: "处理事项" },
  nothingFound: { en: "No problem was found.", zh: "没有发现问题。" },
  moreCauses: (count) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "more cause")} in report.json`,
    zh: `另有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个原因，见 report.json`
  }),
  written: { en: "Written", zh: "生成时间" },
  everything: {
    en: "report.json beside this page has all data in machine-readable form; evidence/ has CCE’s raw responses.",
    zh: "同目录的 report.json 为完整的机器可读数据，evidence/ 为 CCE 的原始响应。"
  },
  moreInReport: _DUW5NSCC_js_4/* .moreInReport */ .h6
};

// lib/report/fleet.js
function reportsByCluster(report) {
  const ofClusters2 = report.findings.filter(({ clusterId, check }) => clusterId !== null || check !== null);
  const findings = (0,_TUARF4T6_js_7/* .groupBy */ .$z)(ofClusters2, ({ clusterId }) => clusterId);
  const gaps = (0,_TUARF4T6_js_7/* .groupBy */ .$z)(report.notCovered, ({ clusterId }) => clusterId);
  return worstFirst(report.clusters).map((cluster) => ({
    ...report,
    clusters: [cluster],
    verdict: cluster.verdict,
    findings: findings.get(cluster.id) ?? [],
    notCovered: gaps.get(cluster.id) ?? []
  }));
}
var worstFirst = (clusters2) => clusters2.toSorted((a, b) => _XFZ4J2HR_js_8/* .VERDICTS */ .bk.indexOf(a.verdict) - _XFZ4J2HR_js_8/* .VERDICTS */ .bk.indexOf(b.verdict));
var CHECK_ORDER = ["precheck", "addons", "manifests", "plan", "upgrade", "postcheck"];
var checkNamesOf = ({ clusters: clusters2 }) => {
  const names2 = new Set(clusters2.flatMap(({ checks }) => checks.map(({ check }) => check)));
  const rank = (name) => CHECK_ORDER.includes(name) ? CHECK_ORDER.indexOf(name) : CHECK_ORDER.length;
  return [...names2].sort((a, b) => rank(a) - rank(b) || (0,_TUARF4T6_js_7/* .compareText */ .n6)(a, b));
};
var UNFOLDED = 30;
var WITH_PLACES = 10;
function clusterMatrix(context) {
  const { report, t } = context;
  if (!(0,_GDJR74E5_js_3/* .isFleet */ .xP)(report))
    return null;
  const checks = checkNamesOf(report);
  const hasStages = report.clusters.some(({ stage }) => stage !== void 0);
  const hasOthers = report.findings.some((finding) => isOther(finding) && finding.clusterId !== null);
  const columns = [
    _DUW5NSCC_js_4/* .CLUSTER */ .Bs,
    LABELS.verdict,
    ...checks.map((check) => ({ en: (0,_DUW5NSCC_js_4/* .capitalized */ .l2)((0,_DUW5NSCC_js_4/* .checkName */ .I3)(check).en), zh: (0,_DUW5NSCC_js_4/* .checkName */ .I3)(check).zh })),
    ...hasOthers ? [FLEET.others] : [],
    FLEET.upgrade,
    ...hasStages ? [FLEET.stage] : [],
    LABELS.validity
  ];
  const all = reportsByCluster(report);
  const tableOf = (some, folded) => {
    const rows = some.flatMap((own) => own.clusters.map((one) => matrixRow(one, own, { checks, hasOthers, hasStages, context })));
    return { type: "table", caption: FLEET.matrix, columns, rows, ...folded !== void 0 && { folded } };
  };
  const [shown, others] = [all.slice(0, UNFOLDED), all.slice(UNFOLDED)];
  const content = [tableOf(shown), ...others.length > 0 ? [tableOf(others, moreClusters(others, t))] : []];
  return { id: "clusters", title: FLEET.title, content };
}
function moreClusters(others, t) {
  const counts = _XFZ4J2HR_js_8/* .VERDICTS */ .bk.flatMap((verdict) => {
    const count = others.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${_DUW5NSCC_js_4/* .SIGNS */ .B2[verdict]} ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)}`] : [];
  });
  return `${t(FLEET.moreClusters(others.length))}${t(_DUW5NSCC_js_4/* .COLON */ .oH)}${counts.join(" · ")}`;
}
function matrixRow(cluster, own, { checks, hasOthers, hasStages, context }) {
  const { report, t } = context;
  const { id, name, verdict, stage, targetFrom } = cluster;
  const place = targetFrom && report.clusters.length <= WITH_PLACES ? [t(_6SDEP7AE_js_2/* .IDENTITY */ .zK.setIn((0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)((0,_GDJR74E5_js_3/* .placeOf */ .$t)(targetFrom))))] : [];
  const label = name ?? id;
  return [
    label === null ? t(_6SDEP7AE_js_2/* .IDENTITY */ .zK.notNamed) : (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(label),
    { tag: verdict, text: t(shortTitle(verdict)), sign: _DUW5NSCC_js_4/* .SIGNS */ .B2[verdict] },
    ...checks.map((check) => checkCell(cluster.checks.filter((one) => one.check === check), own, t)),
    ...hasOthers ? [othersCell(own, t)] : [],
    { list: [(0,_6SDEP7AE_js_2/* .liveVersionsOf */ .DC)(cluster, t) ?? t(_DUW5NSCC_js_4/* .DASH */ .jr), ...place] },
    ...hasStages ? [stage === void 0 ? t(_DUW5NSCC_js_4/* .DASH */ .jr) : (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(stage)] : [],
    validityText(cluster, context)
  ];
}
var shortTitle = (verdict) => verdict === "warn" ? _DUW5NSCC_js_4/* .DECISIONS */ .Yv.warn : (0,_DUW5NSCC_js_4/* .verdictTitle */ .Sw)(verdict);
function checkCell(results, own, t) {
  const [first] = results;
  if (first === void 0)
    return t(_DUW5NSCC_js_4/* .DASH */ .jr);
  const verdict = (0,_XFZ4J2HR_js_8/* .worstVerdict */ .zP)(results.map((result) => result.verdict));
  const findings = own.findings.filter(({ check, decides }) => check === first.check && decides);
  const all = own.findings;
  const passed2 = (0,_CPUOXGVZ_js_0/* .passedItems */ .NR)(results).length;
  return verdictCell(verdict, { findings, all }, passed2, t);
}
var isOther = ({ check, decides }) => check === null && decides;
function othersCell({ findings }, t) {
  const others = findings.filter(isOther);
  const worst = _XFZ4J2HR_js_8/* .DECISIONS */ .Yv.find((decision) => others.some((one) => one.decision === decision));
  if (worst === void 0)
    return t(_DUW5NSCC_js_4/* .DASH */ .jr);
  return verdictCell(worst === "block" || worst === "inconclusive" ? worst : "warn", { findings: others, all: findings }, 0, t);
}
function verdictCell(verdict, found, passed2, t) {
  const count = (decision) => (0,_GDJR74E5_js_3/* .countEach */ .x8)(found.findings.filter((one) => one.decision === decision), found.all);
  const [number, label] = {
    block: [count("block"), t(PAGE.toFix)],
    inconclusive: [0, t(PAGE.undecided)],
    warn: [count("warn"), t(PAGE.toConfirm)],
    pass: [passed2, t(PAGE.passed)],
    "not-applicable": [0, t(shortTitle("not-applicable"))]
  }[verdict];
  const text = number > 0 ? `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(number)} ${label}` : verdict === "inconclusive" ? label : t(shortTitle(verdict));
  return { tag: verdict, text, sign: _DUW5NSCC_js_4/* .SIGNS */ .B2[verdict] };
}
function validityText({ checks }, context) {
  const { t } = context;
  const dated = checks.filter(({ expiresAt }) => expiresAt !== null);
  const [first] = dated.toSorted((a, b) => (0,_TUARF4T6_js_7/* .compareText */ .n6)(a.expiresAt ?? "", b.expiresAt ?? ""));
  const validity = first === void 0 ? t(_DUW5NSCC_js_4/* .DASH */ .jr) : (0,_6SDEP7AE_js_2/* .validityOf */ .Gv)(first, context);
  if (typeof validity === "string")
    return validity;
  const time = (0,_DUW5NSCC_js_4/* .clockTime */ .qo)(validity.at);
  return validity.leftMs > 0 ? time : t(_6SDEP7AE_js_2/* .IDENTITY */ .zK.expiredAt(time));
}

// lib/messages/readiness-section.js
var READINESS = {
  title: { en: "Readiness", zh: "升级就绪情况" },
  caption: { en: "What CCE says beside its checks", zh: "检查之外 CCE 给出的信息" },
  state: { en: "State", zh: "情况" },
  backup: { en: "Control-plane backup", zh: "控制面备份" },
  support: (version) => ({ en: `Support of ${version}`, zh: `${version} 的支持期` }),
  currentSupport: { en: "Support of the current version", zh: "当前版本的支持期" },
  targetSupport: { en: "Support of the target", zh: "目标版本的支持期" },
  target: { en: "Target", zh: "目标版本" },
  way: { en: "Way to the target", zh: "升级路径" },
  autoscaling: { en: "Node-pool autoscaling", zh: "节点池弹性伸缩" },
  nodes: { en: "Nodes after the upgrade", zh: "升级后的节点" },
  noBackup: { en: "none", zh: "没有备份" },
  notKnown: { en: "not known", zh: "未知" },
  backedUp: (at, agoMs) => ({
    en: `${(0,_DUW5NSCC_js_4/* .durationText */ .S5)(agoMs).en} ago (${(0,_DUW5NSCC_js_4/* .clockTime */ .qo)(at)})`,
    zh: `${(0,_DUW5NSCC_js_4/* .durationText */ .S5)(agoMs).zh}前（${(0,_DUW5NSCC_js_4/* .clockTime */ .qo)(at)}）`
  }),
  sources: (sources) => ({
    en: `Ends of support: ${sources.join("; ")}. CCE maintains each version for at least 24 months.`,
    zh: `支持期的来源：${sources.join("；")}。CCE 对每个版本至少维护 24 个月。`
  }),
  source: (url, asOf) => ({
    en: `\`${url}\` (as of ${asOf})`,
    zh: `\`${url}\`（截至 ${asOf}）`
  }),
  offered: (versions) => versions.length === 0 ? { en: "CCE offers no upgrade now", zh: "CCE 目前不提供任何升级" } : { en: `CCE offers ${(0,_UKFUSHME_js_6/* .listed */ .KE)(versions).en}`, zh: `CCE 提供 ${(0,_UKFUSHME_js_6/* .listed */ .KE)(versions).zh}` },
  steps: (way, count) => ({
    en: `${way} (${count === 1 ? "1 upgrade" : `${count} upgrades`})`,
    zh: `${way}（${count} 次升级）`
  }),
  noWay: { en: "no way is known from clusterupgradepaths", zh: "clusterupgradepaths 中没有可用的路径" },
  removed: (from, to, count) => ({
    en: `APIs that ${from} → ${to} removes: ${count}`,
    zh: `${from} → ${to} 移除的 API：${count} 个`
  }),
  removedApi: (apiVersion, kinds, replacement, since) => ({
    en: `${apiVersion} ${kinds}, removed in ${since}: ${replacement === null ? "no replacement" : `use ${replacement}`}`,
    zh: `${apiVersion} ${kinds}（${since} 中移除）：${replacement === null ? "没有替代" : `请使用 ${replacement}`}`
  }),
  autoscalingOff: {
    en: "off; CCE allows scaling up again after the control plane, and scaling down after the whole upgrade",
    zh: "已关闭；控制面升级后 CCE 恢复扩容，整个升级完成后恢复缩容"
  },
  autoscalingOn: (pools) => ({
    en: `on for ${(0,_UKFUSHME_js_6/* .listed */ .KE)(pools).en}`,
    zh: `以下节点池已开启：${(0,_UKFUSHME_js_6/* .listed */ .KE)(pools).zh}`
  }),
  nodesFine: (count) => ({
    en: `${(0,_DUW5NSCC_js_4/* .nodes */ .a9)(count).en}, none left behind as far as CCE says`,
    zh: `${(0,_DUW5NSCC_js_4/* .nodes */ .a9)(count).zh}，从 CCE 的信息看均已升级`
  }),
  nodesLeft: (left, count) => ({
    en: `${left} of ${(0,_DUW5NSCC_js_4/* .nodes */ .a9)(count).en} left behind`,
    zh: `共 ${(0,_DUW5NSCC_js_4/* .nodes */ .a9)(count).zh}，其中 ${left} 个未完成升级`
  })
};
function offerText(offer, target) {
  switch (offer) {
    case "offered":
      return { en: `CCE offers ${target} now`, zh: `CCE 目前提供 ${target}` };
    case "reached":
      return { en: `the cluster runs ${target}`, zh: `集群当前版本已是 ${target}` };
    case "under-way":
      return { en: "an upgrade is under way", zh: "正在升级" };
    case "not-offered":
      return { en: `CCE does not offer ${target} now`, zh: `CCE 目前不提供 ${target}` };
    case "no-target":
      return { en: "no target is set", zh: "没有指定目标版本" };
    default:
      return { en: `not known whether CCE offers ${target}`, zh: `不清楚 CCE 是否提供 ${target}` };
  }
}
var FROM_BACKUP = {
  en: "The only way back is a backup of the control plane, restored in the CCE console; the API has no call for it.",
  zh: "回退的唯一办法是在 CCE 控制台用控制面备份回滚；API 不提供回滚操作。"
};
var BACKUPS = {
  en: "CCE backs up etcd by itself when an upgrade starts, and a rollback from that takes about 2 hours. A full backup that you make on the upgrade page before (an EVS snapshot takes 1 to 5 minutes) shortens the rollback to about 20 minutes.",
  zh: "升级开始时 CCE 会自动备份 etcd，用它回滚约需 2 小时。如果升级前在升级页面手动做全量备份（EVS 快照需 1 到 5 分钟），回滚约需 20 分钟。"
};
var CLOSES = {
  en: "CCE gives no date until which this is possible. What closes it is any other change of the cluster after the upgrade has succeeded, such as another size: the backup can then no longer be used.",
  zh: "CCE 没有给出期限。升级成功后如果对集群做了其他操作（例如变更规格），就不能再用备份回滚。"
};
function wayBackLines(state, endedAt) {
  const at = endedAt === null ? (0,_DUW5NSCC_js_4/* .same */ .FB)("") : { en: ` at ${(0,_DUW5NSCC_js_4/* .clockTime */ .qo)(endedAt)}`, zh: `（${(0,_DUW5NSCC_js_4/* .clockTime */ .qo)(endedAt)}）` };
  switch (state) {
    case "before":
      return [FROM_BACKUP, BACKUPS, CLOSES];
    case "during":
      return [
        {
          en: "An upgrade is under way. If a step fails, it can be retried, or rolled back from the backup, in the CCE console.",
          zh: "正在升级。如果某个步骤失败，可以在 CCE 控制台重试，或用备份回滚。"
        },
        BACKUPS,
        CLOSES
      ];
    case "failed":
      return [
        {
          en: `The last upgrade failed${at.en}. In the CCE console, it can be retried, or rolled back from the backup.`,
          zh: `最近一次升级失败${at.zh}。可以在 CCE 控制台重试，或用备份回滚。`
        },
        BACKUPS
      ];
    case "after":
      return [
        {
          en: `The last upgrade succeeded${at.en}. It can be rolled back from the backup as long as nothing else has been changed in the cluster since.`,
          zh: `最近一次升级已成功${at.zh}。只要此后没有对集群做过其他操作，就可以用备份回滚。`
        },
        CLOSES
      ];
    case "rolling-back":
      return [
        {
          en: "CCE is rolling the cluster back. Wait until that has ended.",
          zh: "CCE 正在回滚该集群。请等待回滚结束。"
        }
      ];
    case "rollback-failed":
      return [
        {
          en: "A rollback failed. Open a ticket with Huawei Cloud support before anything else is changed in the cluster.",
          zh: "回滚失败。在对集群做其他操作之前，请先向华为云提交工单。"
        }
      ];
    default:
      return [];
  }
}
var WAY_BACK_TITLE = { en: "The way back", zh: "如何回退" };
var wayBackOf = (names2, more) => {
  const all = (0,_UKFUSHME_js_6/* .listed */ .KE)(names2);
  return more > 0 ? { en: `${all.en} and ${more} more:`, zh: `${all.zh}等 ${names2.length + more} 个集群：` } : { en: `${all.en}:`, zh: `${all.zh}：` };
};
var WAY_BACK_SOURCE = {
  en: "Source: CCE user guide, before you upgrade (page `cce_10_0302`).",
  zh: "来源：CCE 用户指南“升级前须知”（页面 `cce_10_0302`）。"
};

// lib/report/readiness.js
var askedClusters = ({ clusters: clusters2 }) => clusters2.flatMap((cluster) => cluster.readiness === void 0 ? [] : [{ cluster, readiness: cluster.readiness }]);
var NAMED = 10;
function factsOf({ cluster, readiness: readiness2 }, now, t, quote) {
  const { facts, targetVersion } = cluster;
  const { backup, support, target, hops, autoscaledPools, nodes: nodes2 } = readiness2;
  const at = facts.latestBackupAt;
  const ageMs = at === void 0 ? 0 : Math.max(0, now - ((0,_CCDJ4O4E_js_9/* .parseTimestamp */ .EH)(at) ?? now));
  const supportOf = (of) => {
    const one = support.find((entry) => entry.of === of);
    return one === void 0 || one.version === null ? t(READINESS.notKnown) : t((0,_5WWCP6BV_js_1/* .supportClause */ .JI)(supportEnd(one), now));
  };
  const offers = t(READINESS.offered((facts.offeredTargets ?? []).slice(0, NAMED).map((version) => quote(version))));
  const offer = t(offerText(target, quote(targetVersion ?? "")));
  const way = hops === null ? READINESS.noWay : READINESS.steps(quote((0,_5WWCP6BV_js_1/* .wayText */ .xt)(hops)), hops.length);
  const isLong = target === "not-offered" || hops !== null && hops.length > 1;
  const pools = autoscaledPools?.slice(0, NAMED).map((pool) => quote(pool)) ?? [];
  return {
    backup: backup === "none" ? t(READINESS.noBackup) : at === void 0 ? t(READINESS.notKnown) : t(READINESS.backedUp(at, ageMs)),
    current: supportOf("current"),
    target: supportOf("target"),
    offer: target === "not-offered" ? `${offer}${t(_DUW5NSCC_js_4/* .SEMICOLON */ .I8)}${offers}` : offer,
    way: isLong ? t(way) : null,
    autoscaling: autoscaledPools === null ? null : t(pools.length === 0 ? READINESS.autoscalingOff : READINESS.autoscalingOn(pools)),
    nodes: nodes2 === null ? null : t(nodes2.leftBehind === 0 ? READINESS.nodesFine(nodes2.listed) : READINESS.nodesLeft(nodes2.leftBehind, nodes2.listed))
  };
}
function supportEnd({ state, month, why, source }) {
  const from = source ?? { url: "", asOf: "" };
  if (state === "dated" && month !== null)
    return { state, month, endsAt: Date.parse(`${month}-01T00:00:00Z`), source: from };
  if (state === "ended")
    return { state, source: from };
  const known = ["no-version", "no-region", "no-table"].find((one) => one === why);
  return known === void 0 ? { state: "unknown", why: "no-date", source: from } : { state: "unknown", why: known };
}
function rowsOf(asked, now, t, quote) {
  const { backup, current, target, offer, way, autoscaling, nodes: nodes2 } = factsOf(asked, now, t, quote);
  const versionOf = (of) => asked.readiness.support.find((entry) => entry.of === of)?.version ?? null;
  const titleOf2 = (of, fallback) => {
    const version = versionOf(of);
    return t(version === null ? fallback : READINESS.support(quote(version)));
  };
  const isReached = (0,_33MSZ5FG_js_10/* .sameVersion */ .r1)(versionOf("current") ?? "", versionOf("target") ?? "");
  const rows = [
    [t(READINESS.backup), backup],
    [titleOf2("current", READINESS.currentSupport), current],
    [titleOf2("target", READINESS.targetSupport), isReached ? null : target],
    [t(READINESS.target), offer],
    [t(READINESS.way), way],
    [t(READINESS.autoscaling), autoscaling],
    [t(READINESS.nodes), nodes2]
  ];
  return rows.flatMap(([what, state], kind) => state === null ? [] : [{ kind, what, state }]);
}
var nameOf = ({ name, id }, t, quote) => name ?? id ? quote(name ?? id ?? "") : t(_6SDEP7AE_js_2/* .IDENTITY */ .zK.notNamed);
var timeOf = ({ generatedAt }) => (0,_CCDJ4O4E_js_9/* .parseTimestamp */ .EH)(generatedAt) ?? 0;
function sourcesLine(asked, t) {
  const sources = asked.flatMap(({ readiness: readiness2 }) => readiness2.support.flatMap(({ source }) => source ?? []));
  const texts = [...new Set(sources.map(({ url, asOf }) => t(READINESS.source(url, asOf))))];
  return texts.length === 0 ? [] : [t(READINESS.sources(texts))];
}
var UNFOLDED2 = 10;
function readiness({ report, t }) {
  const asked = askedClusters(report);
  const [only, ...others] = asked;
  if (only === void 0)
    return null;
  const now = timeOf(report);
  const rows = tableRows(asked, now, t);
  const table = others.length === 0 ? {
    type: "table",
    caption: READINESS.caption,
    columns: [LABELS.what, READINESS.state],
    rows: rowsOf(only, now, t, _DUW5NSCC_js_4/* .inBackticks */ .Zw).map(({ what, state }) => [what, state])
  } : {
    type: "table",
    caption: READINESS.caption,
    columns: [_DUW5NSCC_js_4/* .CLUSTER */ .Bs, READINESS.backup, READINESS.currentSupport, READINESS.targetSupport, READINESS.target],
    rows,
    ...rows.length > UNFOLDED2 && { folded: t((0,_DUW5NSCC_js_4/* .clusters */ .qf)(asked.length)) }
  };
  const sources = sourcesLine(asked, t);
  const content = [table, ...removedApis(asked, t), ...sources.length > 0 ? [linesOf(sources)] : []];
  return { id: "readiness", title: READINESS.title, content };
}
function tableRows(asked, now, t) {
  const rows = asked.map((one) => ({ one, facts: factsOf(one, now, t, _DUW5NSCC_js_4/* .inBackticks */ .Zw) }));
  return [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(rows, ({ facts }) => JSON.stringify(facts)).values()].map((group) => {
    const [{ facts }] = group;
    const { backup, current, target, offer, way, autoscaling, nodes: nodes2 } = facts;
    const more = [offer, way, autoscaling, nodes2].filter((part) => part !== null);
    return [
      clusterNames(group.map(({ one }) => one), t, _DUW5NSCC_js_4/* .inBackticks */ .Zw),
      backup,
      current,
      target,
      { list: more }
    ];
  });
}
function clusterNames(some, t, quote) {
  const names2 = some.slice(0, NAMED_CLUSTERS2).map(({ cluster }) => nameOf(cluster, t, quote));
  const more = some.length - names2.length;
  return `${t((0,_UKFUSHME_js_6/* .listed */ .KE)(names2))}${more > 0 ? ` ${t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more))}` : ""}`;
}
var linesOf = (lines) => ({ type: "lines", lines });
function removedApis(asked, t) {
  const hops = asked.flatMap(({ readiness: readiness2 }) => readiness2.hops ?? []);
  const distinct2 = (0,_TUARF4T6_js_7/* .groupBy */ .$z)(hops, ({ from, to }) => `${(0,_33MSZ5FG_js_10/* .minorNumber */ .FR)(from)} ${(0,_33MSZ5FG_js_10/* .minorNumber */ .FR)(to)}`);
  return [...distinct2.values()].flatMap(([hop]) => {
    const { from, to, removedApis: apis } = hop;
    if (apis === null || apis.length === 0)
      return [];
    const entries = apis.map(({ apiVersion, kinds, replacement, removedIn }) => {
      const use = replacement === null ? null : (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(replacement);
      return t(READINESS.removedApi((0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(apiVersion), kinds.join(", "), use, removedIn));
    });
    const title = t(READINESS.removed((0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(minorText(from)), (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(minorText(to)), apis.length));
    return [{ type: "folded", title, entries }];
  });
}
var minorText = (version) => `v1.${(0,_33MSZ5FG_js_10/* .minorNumber */ .FR)(version) ?? "?"}`;
var NAMED_CLUSTERS2 = 5;
function wayBack({ report, t }) {
  const asked = askedClusters(report);
  if (asked.length === 0)
    return null;
  const lines = wayBackGroups(asked, t, _DUW5NSCC_js_4/* .inBackticks */ .Zw);
  return { id: "way-back", title: WAY_BACK_TITLE, content: [linesOf([...lines, t(WAY_BACK_SOURCE)])] };
}
function wayBackGroups(asked, t, quote) {
  const groups = (0,_TUARF4T6_js_7/* .groupBy */ .$z)(asked, ({ readiness: readiness2 }) => readiness2.wayBack);
  return [...groups.values()].flatMap((group) => {
    const [{ readiness: first }] = group;
    const times = new Set(group.map(({ readiness: readiness2 }) => readiness2.upgradeEndedAt));
    const isDated = (first.wayBack === "after" || first.wayBack === "failed") && times.size > 1;
    const names2 = group.slice(0, NAMED_CLUSTERS2).map(({ cluster, readiness: { upgradeEndedAt: at } }) => {
      const name = nameOf(cluster, t, quote);
      return isDated && at !== null ? `${name}${t((0,_DUW5NSCC_js_4/* .bracketed */ .Em)((0,_DUW5NSCC_js_4/* .clockTime */ .qo)(at)))}` : name;
    });
    const heading2 = asked.length === 1 ? [] : [t(wayBackOf(names2, group.length - names2.length))];
    return [...heading2, ...wayBackLines(first.wayBack, isDated ? null : first.upgradeEndedAt).map(t)];
  });
}
var LISTED_STATES = 10;
function readinessLines(report, t) {
  const asked = askedClusters(report);
  if (asked.length === 0)
    return [];
  const plain = (text) => text;
  const rows = asked.flatMap((one) => rowsOf(one, timeOf(report), t, plain).map((row) => ({ one, ...row }))).toSorted((a, b) => a.kind - b.kind);
  const lines = [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(rows, ({ what }) => what).values()].flatMap((ofWhat) => {
    const states = [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(ofWhat, ({ state }) => state)];
    const more = states.length - LISTED_STATES;
    return [
      ...states.slice(0, LISTED_STATES).map(([state, group]) => {
        const some = group.map(({ one }) => one);
        const which = some.length === asked.length ? "" : ` [${clusterNames(some, t, plain)}]`;
        return `  ${t((0,_DUW5NSCC_js_4/* .labeled */ .GA)(group[0].what, state))}${which}`;
      }),
      ...more > 0 ? [`  ${t((0,_DUW5NSCC_js_4/* .labeled */ .GA)(ofWhat[0].what, t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more))))}`] : []
    ];
  });
  return [
    "",
    t((0,_DUW5NSCC_js_4/* .labeled */ .GA)(READINESS.title, "")).trimEnd(),
    ...lines,
    "",
    t((0,_DUW5NSCC_js_4/* .labeled */ .GA)(WAY_BACK_TITLE, "")).trimEnd(),
    ...wayBackGroups(asked, t, plain).map((line) => `  ${line}`)
  ];
}

// lib/messages/html-card.js
var CARD = {
  ..._DUW5NSCC_js_4/* .DECISIONS */ .Yv,
  shown: { en: "Does not count", zh: "不计入结论" },
  fixFirst: _DUW5NSCC_js_4/* .FIX_FIRST */ .xI,
  undecided: _DUW5NSCC_js_4/* .UNDECIDED */ .Cz,
  confirm: _DUW5NSCC_js_4/* .CONFIRM */ .nG,
  notes: { en: "Notes and waived risks", zh: "提示与已豁免的风险" },
  others: _DUW5NSCC_js_4/* .NOT_COUNTED */ .H2,
  othersWhy: _DUW5NSCC_js_4/* .NOT_COUNTED_WHY */ .gO,
  isNew: _DUW5NSCC_js_4/* .NEW */ .dy,
  isKnown: { en: "Known", zh: "已有" },
  guess: { en: "a guess", zh: "推测" },
  unknown: {
    en: "Nothing is documented about this check item beyond its own message.",
    zh: "除检查信息本身外，没有该检查项的资料。"
  },
  doThis: _DUW5NSCC_js_4/* .DO_THIS */ .X9,
  guide: _DUW5NSCC_js_4/* .GUIDE */ .xV,
  meaning: { en: "What it means", zh: "影响" },
  commands: { en: "Useful commands", zh: "常用命令" },
  more: { en: "Why, commands and fingerprint", zh: "判定依据、命令与指纹" },
  whyOnly: { en: "Why, and fingerprint", zh: "判定依据与指纹" },
  decidedBy: { en: "Decided by", zh: "判定依据" },
  byTable: (cell) => ({ en: `the decision table (${cell})`, zh: `判定表（${cell}）` }),
  byRule: (entry, line) => ({
    en: `${entry} of the policy, line ${line}`,
    zh: `策略文件的 ${entry}（第 ${line} 行）`
  }),
  byGate: { en: "the gate itself", zh: "门禁自身的规则" },
  byPolicy: { en: "the policy itself", zh: "策略文件本身" },
  waivedBy: (owner, expires, left) => ({
    en: `Waived by ${owner} until ${expires}, ${left}`,
    zh: `由 ${owner} 豁免，有效期至 ${expires}（${left}）`
  }),
  daysLeft: _DUW5NSCC_js_4/* .daysLeft */ ._v,
  reason: (reason) => ({ en: `. Reason: ${reason}`, zh: `。理由：${reason}` }),
  errorCodes: { en: "Error codes", zh: "错误码" },
  group: { en: "Group", zh: "检查分组" },
  fingerprint: { en: "Fingerprint", zh: "指纹" },
  changed: { en: "Changed fields (values are not shown)", zh: "被修改的字段（不显示其值）" },
  called: { en: "Still called", zh: "仍在调用" },
  calledBy: { en: "by", zh: "调用方" },
  moreApis: (count) => ({
    en: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} more under Removed APIs`,
    zh: `另有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个，见“已移除的 API”`
  }),
  nodes: _DUW5NSCC_js_4/* .nodes */ .a9,
  andMore: _DUW5NSCC_js_4/* .andMore */ .v,
  allNodes: (count) => ({
    en: `All ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "node")}`,
    zh: `全部 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个节点`
  }),
  allLines: (count) => ({ en: `All ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "line")}`, zh: `全部 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 处` }),
  alsoSolves: _GDJR74E5_js_3/* .ALSO_SOLVES */ .V7,
  ownMessages: (count) => ({
    en: `What ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "node")} ${count === 1 ? "says" : "say"}`,
    zh: `${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个节点各自的提示信息`
  }),
  moreInReport: _DUW5NSCC_js_4/* .moreInReport */ .h6,
  addon: _DUW5NSCC_js_4/* .ADDON */ .jf,
  cluster: _DUW5NSCC_js_4/* .CLUSTER */ .Bs,
  clusters: _DUW5NSCC_js_4/* .ofClusters */ .R5,
  allClusters: (count) => ({
    en: `All ${(0,_DUW5NSCC_js_4/* .clusters */ .qf)(count).en}`,
    zh: `全部 ${(0,_DUW5NSCC_js_4/* .clusters */ .qf)(count).zh}`
  }),
  differs: _DUW5NSCC_js_4/* .DIFFERS */ .EW,
  theCluster: _DUW5NSCC_js_4/* .THE_CLUSTER */ .rN,
  thisRun: _DUW5NSCC_js_4/* .THIS_RUN */ .bO,
  where: _DUW5NSCC_js_4/* .WHERE */ .gR,
  copy: { en: "Copy", zh: "复制" },
  colon: _DUW5NSCC_js_4/* .COLON */ .oH,
  bracketed: _DUW5NSCC_js_4/* .bracketed */ .Em,
  copyFingerprint: { en: "Copy fingerprint", zh: "复制指纹" }
};

// lib/messages/policy.js
var POLICY = {
  canChangeItself: {
    en: "The policy was read from the workspace (`policy-source: workspace`), so this pull request can change the policy that it is judged by.",
    zh: "策略是从工作区读取的（`policy-source: workspace`），因此此拉取请求可以修改用来判定它自己的策略。"
  },
  none: { en: "No policy file: only the decision table applied.", zh: "没有策略文件：仅按判定表判定。" },
  noneOn: (branch, ref, commit) => ({
    en: `No policy file on ${(0,_5WWCP6BV_js_1/* .branchName */ .at)(branch).en} ${ref}${commit ? ` at ${commit}` : ""}: only the decision table applied.`,
    zh: `${(0,_5WWCP6BV_js_1/* .branchName */ .at)(branch).zh} ${ref}${commit ? `（提交 ${commit}）` : ""}上没有策略文件：仅按判定表判定。`
  }),
  strictness: { en: "Strictness", zh: "严格程度" },
  onBranch: (branch, ref, commit) => ({
    en: ` of ${(0,_5WWCP6BV_js_1/* .branchName */ .at)(branch).en} ${ref}${commit ? ` at ${commit}` : ""}`,
    zh: `（${(0,_5WWCP6BV_js_1/* .branchName */ .at)(branch).zh} ${ref}${commit ? `，提交 ${commit}` : ""}）`
  }),
  contents: ({ failOn, rules: rules2, waivers: waivers3 }) => ({
    en: [...failOn ? [`fail-on at least ${failOn}`] : [], (0,_DUW5NSCC_js_4/* .rules */ .aO)(rules2).en, (0,_DUW5NSCC_js_4/* .waivers */ .sy)(waivers3).en].join(", "),
    zh: [...failOn ? [`fail-on 至少为 ${failOn}`] : [], (0,_DUW5NSCC_js_4/* .rules */ .aO)(rules2).zh, (0,_DUW5NSCC_js_4/* .waivers */ .sy)(waivers3).zh].join("，")
  }),
  faulty: {
    en: "The policy cannot be used, so only the decision table applied, and the verdict cannot be better than “Cannot decide”.",
    zh: "策略无法使用，因此只按判定表判定，结论最好也只能是“无法判定”。"
  },
  ignoresNone: (failOn, isFaulty) => isFaulty ? {
    en: "The input `fail-on: none` is ignored, because the policy cannot be read.",
    zh: "设置中的 `fail-on: none` 不生效：策略无法读取。"
  } : {
    en: `The input \`fail-on: none\` is ignored, because the policy sets ${failOn}.`,
    zh: `设置中的 \`fail-on: none\` 不生效：策略规定为 ${failOn}。`
  },
  expiring: ({ name, owner, expires, daysLeft: daysLeft2, line }) => ({
    en: `The waiver for ${name} (${owner}, line ${line}) expires on ${expires}: ${(0,_DUW5NSCC_js_4/* .daysLeft */ ._v)(daysLeft2).en}.`,
    zh: `对 ${name} 的豁免（${owner}，第 ${line} 行）将于 ${expires} 到期：${(0,_DUW5NSCC_js_4/* .daysLeft */ ._v)(daysLeft2).zh}。`
  }),
  elsewhere: (entries) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(entries, "entry applies", "entries apply")} to other clusters, targets or checks.`,
    zh: `其中 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(entries)} 条针对其他集群、目标版本或检查。`
  }),
  proposal: (state) => PROPOSALS[state],
  moreFaults: (count) => ({
    en: `and ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "more fault")}`,
    zh: `另有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 处错误`
  }),
  skipList: { en: "Skip list for CCE", zh: "CCE 跳过清单" },
  skipListHow: {
    en: "CCE runs its own check before the upgrade. It stops at every risk, also at a waived one, and so does `terraform apply`, unless the check skips exactly these items. Confirm each risk before you use the list:",
    zh: "CCE 在升级前会执行自己的检查，遇到任何风险项都会停止（`terraform apply` 也会停止），已豁免的也不例外，除非让它跳过以下检查项。使用该清单之前，请先逐一确认这些风险："
  },
  json: { en: "`skippedCheckItemList` as JSON, for the API", zh: "`skippedCheckItemList` 的 JSON（用于 API）" },
  terraform: {
    en: "For Terraform, `huaweicloud_cce_cluster_upgrade`",
    zh: "Terraform（`huaweicloud_cce_cluster_upgrade`）"
  },
  skippedNodes: { en: "The nodes of the item", zh: "该检查项涉及的节点" },
  skipListLeftOut: {
    en: "The skippedCheckItemList is not shown here; report.json has it.",
    zh: "此处省略了 skippedCheckItemList，完整内容见 report.json。"
  }
};
var PROPOSALS = {
  "in-force": {
    en: "The checked-out policy differs from the policy that this run used. It would decide the same results as follows:",
    zh: "检出代码中的策略与实际使用的策略不同。对同样的检查结果，它会这样判定："
  },
  absent: {
    en: "The base branch has a policy, and the checkout has none. Without a policy, the same results would be decided as follows:",
    zh: "检出的代码中没有策略，而基准分支有。没有策略时，同样的检查结果会是："
  },
  faulty: {
    en: "The checked-out policy cannot be used: once merged, every run would fail.",
    zh: "检出代码中的策略无法使用：合并之后，每次运行都会失败。"
  }
};

// lib/report/build/skip-list.js
function skipListOf(findings) {
  const named2 = findings.flatMap((finding) => {
    const name = itemName(finding);
    return name === null ? [] : [{ name, finding }];
  });
  const byName = [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(named2, ({ name }) => name)].sort(([a], [b]) => (0,_TUARF4T6_js_7/* .compareText */ .n6)(a, b));
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
function skipListAsTerraform(list, names2) {
  const value = (uid) => {
    const name = names2.get(uid);
    return `      ${hcl(uid)},${name === void 0 ? "" : ` # ${(0,_GC55D77H_js_11/* .oneLine */ .TN)(name)}`}
`;
  };
  return list.map(({ name, resourceSelector }) => {
    const selector = resourceSelector ? `
  resource_selector {
    key      = "node.uid"
    operator = "In"
    values   = [
${resourceSelector.values.map(value).join("")}    ]
  }` : "";
    return `skipped_check_item_list {
  name = ${hcl(name)}${selector}
}`;
  }).join("\n");
}
var hcl = (text) => JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign);

// lib/report/html/data.js
var NAME_UNITS = 200;
var TEXT_UNITS = 4e3;
var URL_UNITS = 500;
var LISTED = 200;
var shortName = (text) => (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .oneLine */ .TN)(text), NAME_UNITS);
var nameOrNull = (text) => text === null ? null : shortName(text);
var names = (texts) => texts.slice(0, LISTED).map(shortName);
var clippedText = (text) => (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .visible */ .RK)(text), TEXT_UNITS);
function pageData(report) {
  const ids = /* @__PURE__ */ new Set([...report.clusters.map(({ id }) => id), ...report.findings.map((one) => one.clusterId)]);
  const clusterIds = [...ids].filter((id) => id !== null);
  const t = (0,_UKFUSHME_js_6/* .localizer */ .Oq)(report.language);
  const clusterNames3 = new Map(report.clusters.map(({ id, name }) => [id, name]));
  const nodes2 = createTable(([node, cluster]) => {
    const { uid, name } = node;
    const pool = cluster === null ? void 0 : pools[cluster]?.get(uid ?? name ?? "");
    const row = [shortName(t((0,_DUW5NSCC_js_4/* .nodeText */ .qd)(node))), nameOrNull(name && uid), cluster];
    return pool === void 0 ? row : [...row, pool];
  }, ([{ uid, name }, cluster]) => `${cluster} ${uid} ${name}`);
  const pools = clusterIds.map((id) => poolsByNode(report.clusters.find((cluster) => cluster.id === id)));
  const advice = createTable(adviceOf, (finding) => JSON.stringify(adviceOf(finding)));
  const labels = (0,_GDJR74E5_js_3/* .clusterLabels */ .EC)(report);
  const clusterIndexes = new Map(clusterIds.map((id, index) => [id, index]));
  const findings = (0,_GDJR74E5_js_3/* .causesToEdit */ .Ww)(report.findings, report).map((cause) => {
    const { finding, all, also } = cause;
    const lines = (0,_GDJR74E5_js_3/* .isOnLines */ .vY)(cause) ? (0,_GDJR74E5_js_3/* .linesOfCause */ .eM)(cause) : null;
    const found = all.map((one) => {
      const cluster = one.clusterId === null ? null : clusterIndexes.get(one.clusterId) ?? null;
      return { one, cluster, indexOf: (node) => nodes2.indexOf([node, cluster]) };
    });
    const indexes = new Set(found.flatMap(({ one, indexOf }) => one.nodes.map(indexOf)));
    const ranges = toRanges([...indexes].sort((a, b) => a - b));
    return {
      ...pageFinding(finding, advice.indexOf(finding), ranges, t),
      clusters: [...new Set(found.flatMap(({ cluster }) => cluster ?? []))],
      ...lines !== null && { message: "" },
      locations: lines === null ? distinctPlaces(placesOf(cause, labels), report) : lines.map((line) => linePlace(line, report)),
      lines: lines === null ? null : (0,_GDJR74E5_js_3/* .lineCount */ .IC)(lines, finding, t),
      differs: lines === null && (0,_GDJR74E5_js_3/* .hasOwnMessages */ .dQ)(cause),
      also: alsoSolved(also, t),
      status: all.some(({ status }) => status === "new") ? "new" : finding.status,
      own: found.flatMap(({ one, indexOf }) => ownMessages(one, finding.message, indexOf))
    };
  });
  return {
    language: report.language,
    files: (0,_GDJR74E5_js_3/* .filesUrl */ .$f)(report),
    clusters: clusterIds.map((id) => shortName(clusterNames3.get(id) ?? id)),
    nodes: nodes2.rows,
    advice: advice.rows,
    findings
  };
}
var poolsByNode = (cluster) => new Map(cluster?.nodePools?.flatMap(({ name, nodes: nodes2 }) => nodes2.map((node) => [node, shortName(name)])));
var placesOf = ({ all }, labels) => all.flatMap((finding) => (all.length > 1 ? (0,_GDJR74E5_js_3/* .ownPlace */ .yd)(finding, labels) : finding.location) ?? []);
var placeOf2 = (location, report) => [
  shortName((0,_GDJR74E5_js_3/* .placeOf */ .$t)(location)),
  (0,_GDJR74E5_js_3/* .linePath */ .uc)(location, report)
];
function linePlace({ finding: { object }, location }, report) {
  const [text, path] = placeOf2(location, report);
  return object?.name ? [text, path, shortName(object.name)] : [text, path];
}
var LISTED_OTHERS = 20;
var alsoSolved = (findings, t) => [
  ...new Map(findings.map((one) => {
    const part = (0,_GDJR74E5_js_3/* .takesMoreEdits */ .Pg)(one) ? t((0,_DUW5NSCC_js_4/* .bracketed */ .Em)(t(_GDJR74E5_js_3/* .IN_PART */ .c0))) : "";
    const row = [`${shortName(one.title)}${part}`, shortName(one.name), clippedText(one.message)];
    return [JSON.stringify(row), row];
  })).values()
].slice(0, LISTED_OTHERS);
var distinctPlaces = (locations, report) => [
  ...new Map(locations.map((one) => placeOf2(one, report)).map((place) => [place[0], place])).values()
];
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
  owner: finding.owner ?? null,
  commands: finding.commands.map(clippedText),
  docUrl: (0,_GC55D77H_js_11/* .clip */ .$Q)((0,_GC55D77H_js_11/* .oneLine */ .TN)(finding.docUrl), URL_UNITS),
  match: finding.advice === "gate" ? "none" : finding.match,
  advice: finding.advice
});
function namedNodes(finding, t) {
  const listed2 = new Set(finding.nodes.map(({ uid }) => uid));
  return (0,_GDJR74E5_js_3/* .readRisk */ .WD)(finding).nodes.filter((uid) => !listed2.has(uid)).map((uid) => t(_DUW5NSCC_js_4/* .FINDING */ .wc.nodeWithId(uid)));
}
function pageFinding(finding, advice, nodes2, t) {
  const { fingerprint, check, scope, decision, decides, addon, cell, rule, waiver } = finding;
  const risk = (0,_GDJR74E5_js_3/* .readRisk */ .WD)(finding);
  const { kind, level, group } = (0,_GDJR74E5_js_3/* .isOfCce */ .t0)(finding) ? finding : { kind: null, level: null, group: null };
  return {
    fingerprint,
    check,
    scope,
    decision,
    decides,
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
    named: names([...finding.addresses ?? [], ...risk.addons, ...namedNodes(finding, t)]),
    fields: names(risk.changedFields),
    apis: risk.removedApis.slice(0, LISTED).map(({ url, userAgent }) => [shortName(url), shortName(userAgent)]),
    cell: cell && shortName((0,_CPUOXGVZ_js_0/* .cellText */ .Ie)(cell)),
    rule: rule && { ...rule, entry: shortName(rule.entry), reason: rule.reason && clippedText(rule.reason) },
    waiver: waiver && {
      ...waiver,
      entry: shortName(waiver.entry),
      reason: clippedText(waiver.reason),
      owner: shortName(waiver.owner)
    }
  };
}
function ownMessages(finding, shown, indexOf) {
  const common = clippedText(shown).split(_FYZMMO6F_js_12/* .DIFFERENT */ .mp);
  return finding.nodes.flatMap((node) => {
    const own = node.message ?? (finding.message === shown ? void 0 : finding.message);
    if (own === void 0)
      return [];
    const message = clippedText(own);
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
  return common.split(_FYZMMO6F_js_12/* .DIFFERENT */ .mp).map((part, index) => part + (texts[index] ?? "")).join("");
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
var CATEGORIES = [..._XFZ4J2HR_js_8/* .DECISIONS */ .Yv, "shown"];
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
  for (const [index, [name, , cluster, known]] of nodes2.entries()) {
    const isGuessed = known === void 0;
    const label = known ?? poolOf(name);
    const key = `${cluster} ${known} ${label}`;
    const pool = pools.get(key);
    if (pool)
      pool.nodes.push(index);
    else
      pools.set(key, { label, isGuessed, cluster, nodes: [index] });
  }
  const all = [...pools.values()];
  const isSingle = (pool) => pool.isGuessed && pool.nodes.length === 1;
  const single = all.filter(isSingle).flatMap((pool) => pool.nodes);
  return [
    ...all.filter((pool) => !isSingle(pool)).sort((a, b) => b.nodes.length - a.nodes.length),
    ...single.length > 0 ? [{ label: null, isGuessed: true, cluster: null, nodes: single }] : []
  ];
}

// lib/messages/clusters-origin.js
var CLUSTERS_FILE = {
  title: { en: "Clusters file", zh: "集群文件" },
  gated: (gated, listed2) => ({
    en: `${(0,_DUW5NSCC_js_4/* .ofClusters */ .R5)(gated, listed2).en} gated`,
    zh: `检查了${(0,_DUW5NSCC_js_4/* .ofClusters */ .R5)(gated, listed2).zh}`
  }),
  canChangeItself: {
    en: "The clusters file was read from the workspace (`policy-source: workspace`), so this pull request can leave out clusters that it would be gated for.",
    zh: "集群文件是从工作区读取的（`policy-source: workspace`），因此此拉取请求可以排除本应检查的集群。"
  }
};

// lib/report/section.js
var linesOf2 = (...lines) => ({ type: "lines", lines });
var listOf = (entries, look = "plain-list") => {
  return { type: "list", look, entries };
};

// lib/report/policy-sections.js
function policy({ report: { policy: policy2, failOn }, t }) {
  if (policy2 === null)
    return null;
  const { state, file, source, ref, commit, isOwnJudge, ignoresNone, expiring, elsewhere } = policy2;
  const at = [(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(ref ?? "?"), commit && (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(commit.slice(0, 12))];
  const none = t(source === "workspace" ? POLICY.none : POLICY.noneOn(source, ...at));
  const base = source === "workspace" ? "" : t(POLICY.onBranch(source, ...at));
  const contents = t(state === "faulty" ? POLICY.faulty : POLICY.contents(policy2));
  const lines = [
    state === "absent" ? none : `${(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(file)}${base}${t(_DUW5NSCC_js_4/* .COLON */ .oH)}${contents}`,
    t((0,_DUW5NSCC_js_4/* .labeled */ .GA)(POLICY.strictness, (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(failOn))),
    ...elsewhere.length > 0 ? [t(POLICY.elsewhere(elsewhere.length))] : []
  ];
  const entries = [
    ...isOwnJudge && state !== "absent" ? [t(POLICY.canChangeItself)] : [],
    ...ignoresNone ? [t(POLICY.ignoresNone(failOn, state === "faulty"))] : [],
    ...expiring.map(({ name, owner, ...waiver }) => t(POLICY.expiring({ ...waiver, name: (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(name), owner: (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(owner) })))
  ];
  return { id: "policy", title: LABELS.policy, content: [linesOf2(...lines), listOf(entries, "warnings")] };
}
function clustersFile({ report: { clustersFile: clustersFile2 }, t }) {
  if (clustersFile2 === void 0)
    return null;
  const { file, source, ref, commit, isOwnJudge, gated, listed: listed2 } = clustersFile2;
  const at = [(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(ref ?? "?"), commit && (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(commit.slice(0, 12))];
  const origin = source === "workspace" ? "" : t(POLICY.onBranch(source, ...at));
  const line = `${(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(file)}${origin}${t(_DUW5NSCC_js_4/* .COLON */ .oH)}${t(CLUSTERS_FILE.gated(gated, listed2))}`;
  const warnings = isOwnJudge ? [t(CLUSTERS_FILE.canChangeItself)] : [];
  return { id: "clusters-file", title: CLUSTERS_FILE.title, content: [linesOf2(line), listOf(warnings, "warnings")] };
}
var LISTED_FAULTS = 20;
function proposal({ report, t }) {
  const proposed = report.policy?.proposal;
  if (!proposed)
    return null;
  const { state, faults, changes: changes2, verdict, failOn } = proposed;
  const surplus = faults.length - LISTED_FAULTS;
  const entries = faults.slice(0, LISTED_FAULTS).map((fault) => (0,_DUW5NSCC_js_4/* .proseInBackticks */ .Q0)(fault));
  const verdictTag = (tag) => ({ tag, text: t((0,_DUW5NSCC_js_4/* .verdictTitle */ .Sw)(tag)) });
  const decisionTag = (tag) => tag === null ? t(_DUW5NSCC_js_4/* .DASH */ .jr) : { tag, text: t(_DUW5NSCC_js_4/* .DECISIONS */ .Yv[tag]) };
  const table = {
    type: "table",
    caption: LABELS.differences,
    columns: [LABELS.what, LABELS.now, LABELS.withChange],
    fixedRows: [
      [t(LABELS.verdict), verdictTag(report.verdict), verdictTag(verdict)],
      ["`fail-on`", (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(report.failOn), (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(failOn)]
    ],
    rows: [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(changes2, ({ fingerprint: _, ...rest }) => JSON.stringify(rest)).values()].map((all) => {
      const [{ name, title, nodes: nodes2, from, to }] = all;
      const on = nodes2 > 0 ? ` · ${t((0,_DUW5NSCC_js_4/* .nodes */ .a9)(nodes2))}` : "";
      const times = all.length > 1 ? ` × ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(all.length)}` : "";
      return [`${(0,_GDJR74E5_js_3/* .nameWithTitle */ .K0)(name, title)}${on}${times}`, decisionTag(from), decisionTag(to)];
    })
  };
  if (surplus > 0)
    entries.push(t(POLICY.moreFaults(surplus)));
  const content = [linesOf2(t(POLICY.proposal(state))), listOf(entries, "warnings"), table];
  return { id: "proposal", title: LABELS.proposal, content };
}

// lib/messages/removed-api-section.js
var OUTCOMES = {
  "live-and-repository": {
    en: "Called, and used in this repository: fix the lines here.",
    zh: "正在被调用，且本代码仓库中有使用：请修改这里的代码行。"
  },
  "live-only": {
    en: "Called, but no line of this repository that was read uses it: find who calls it.",
    zh: "正在被调用，但本代码仓库中已读取的部分没有使用：请找到调用方。"
  },
  "repository-only": {
    en: "Used in this repository, but not called in the past day: applying it fails after the upgrade.",
    zh: "本代码仓库中有使用，但过去一天内没有被调用：升级后应用时会失败。"
  },
  "fixed-here": {
    en: "Fixed in this pull request: CCE reports the calls until a day after the last one, so run the check again then.",
    zh: "已在此拉取请求中修复：CCE 在最后一次调用后的一天内仍会报告，请届时重新检查。"
  }
};
var FAILS_ALREADY = {
  en: "Used in this repository, but the cluster does not serve it any more: applying it fails already.",
  zh: "本代码仓库中有使用，但集群已不再提供：应用时已经会失败。"
};
var callsUnknown = (count) => ({
  en: `Whether ${count === 1 ? "it is" : "they are"} called is not known, because no pre-upgrade check of CCE was read that says so.`,
  zh: "是否被调用未知：本次没有读取到相应的 CCE 升级前检查结果。"
});
var REMOVED_APIS = {
  title: { en: "Removed APIs", zh: "已移除的 API" },
  caption: {
    en: "APIs that the target version does not serve, with their callers and lines",
    zh: "目标版本不再提供的 API 及其调用方和代码行"
  },
  api: (0,_DUW5NSCC_js_4/* .same */ .FB)("API"),
  known: { en: "Callers, lines and what to do", zh: "调用方、代码行与处理方法" },
  useInstead: (replacement) => ({ en: `use ${replacement}`, zh: `改用 ${replacement}` }),
  noReplacement: { en: "nothing replaces it", zh: "没有替代的 API" },
  removedIn: (release) => ({
    en: `removed in ${release}`,
    zh: `在 ${release} 中移除`
  }),
  served: (isServedNow, isServedAfter) => isServedAfter === true ? { en: "served by the target, too", zh: "目标版本仍提供" } : isServedNow === null ? { en: "not known if it is served now", zh: "当前是否提供未知" } : !isServedNow ? { en: "not served any more", zh: "当前已不再提供" } : isServedAfter === null ? { en: "served now", zh: "当前提供" } : { en: "served now, but not by the target", zh: "当前提供，目标版本不再提供" },
  outcome: (outcome, isServedNow) => outcome === "repository-only" && isServedNow === false ? FAILS_ALREADY : OUTCOMES[outcome],
  guarded: {
    en: "Used in this repository behind a condition in a template, which stops rendering it after the upgrade.",
    zh: "本代码仓库的模板中在条件判断之后使用，升级后不再渲染。"
  },
  callers: (count) => ({
    en: `Called in the past day by ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "client")}:`,
    zh: `过去一天内有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个客户端调用：`
  }),
  callsUnknown: callsUnknown(1),
  notCalled: (count) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "removed API")} that lines of the repository use, and that nobody called in the past day`,
    zh: `代码仓库中使用、但过去一天内没有被调用的 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个已移除 API`
  }),
  onlyLines: (count, areOthers, names2) => ({
    en: `Lines of the repository use ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, areOthers ? "more removed API" : "removed API")}: ${names2}. Their findings name the lines and what to do. ${callsUnknown(count).en}`,
    zh: `代码仓库中${areOthers ? "还" : ""}使用了 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个已移除的 API：${names2}。所在位置和处理方法见各自的检查结果。${callsUnknown(count).zh}`
  }),
  linesUnknown: {
    en: "Whether a line of the repository uses it is not known.",
    zh: "代码仓库中是否有使用未知。"
  },
  notScanned: {
    en: "Whether a line of the repository uses it is not known: add manifests to checks.",
    zh: "代码仓库中是否有使用未知：请在 checks 中加入 manifests。"
  },
  lines: (count) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "line")} of the repository ${count === 1 ? "uses" : "use"} it:`,
    zh: `代码仓库中有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 处使用：`
  }),
  fixed: (count) => ({
    en: `This pull request removes ${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "use")} of it:`,
    zh: `此拉取请求移除了 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 处使用：`
  }),
  fixUnknown: {
    en: "Whether this pull request removes a use of it is not known.",
    zh: "此拉取请求是否移除了对它的使用未知。"
  },
  releases: (count) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "Helm release stores", "Helm releases store")} it, so upgrade the chart first:`,
    zh: `有 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 个 Helm Release 保存着它，请先升级 Helm 模板：`
  }),
  horizon: (release) => ({
    en: `The gate knows the APIs that Kubernetes removes up to ${release}.`,
    zh: `门禁已收录 Kubernetes ${release} 及以前移除的 API。`
  }),
  calls: (count) => ({
    en: `${(0,_UKFUSHME_js_6/* .counted */ .hS)(count, "call")} of removed APIs, as CCE reports ${count === 1 ? "it" : "them"}`,
    zh: `CCE 报告的 ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)} 次对已移除 API 的调用`
  })
};

// lib/report/removed-apis.js
var distinctBy = (all, keyOf) => [
  ...new Map(all.map((one) => [keyOf(one), one])).values()
];
var NAMED2 = 5;
var URL_UNITS2 = 300;
function removedApis2(context) {
  const { report, t } = context;
  const rows = rowsOf2(report);
  const calls = callsTable(context, rows.length > 0);
  if (rows.length === 0 && calls === null)
    return null;
  const tableOf = (some) => ({
    type: "table",
    caption: REMOVED_APIS.caption,
    isWide: true,
    columns: [REMOVED_APIS.api, REMOVED_APIS.known],
    rows: some.map((row) => [{ list: apiLines(row, context) }, { list: knownLines(row, t) }])
  });
  const joined = rows.filter(isJoined);
  const inRows = new Set(joined.map(nameOf2));
  const others = rows.filter((row) => !isJoined(row) && !inRows.has(nameOf2(row)));
  const quiet = joined.filter(isQuiet);
  const isFolded = quiet.length > NAMED2;
  const open = isFolded ? joined.filter((row) => !isQuiet(row)) : joined;
  const tables = [
    ...open.length > 0 ? [tableOf(open)] : [],
    ...isFolded ? [{ ...tableOf(quiet), folded: t(REMOVED_APIS.notCalled(quiet.length)) }] : []
  ];
  const isScanned = report.clusters.some(({ checks }) => checks.some(({ check }) => check === "manifests"));
  const notes = [
    ...others.length > 0 ? [onlyLines(others, joined.length > 0, t)] : [],
    ...calls === null ? [] : [t(LABELS.auditWindow)],
    ...rows.length > 0 || isScanned ? [t(REMOVED_APIS.horizon(_5MGOTZ66_js_5/* .NEWEST_KNOWN_RELEASE */ .Nc))] : []
  ];
  const content = [...tables, ...calls === null ? [] : [calls], linesOf2(...notes)];
  return { id: "removed-apis", title: rows.length > 0 ? REMOVED_APIS.title : LABELS.removedApis, content };
}
var isJoined = (row) => row.api.outcome !== null || hasMoreThanLines(row);
var isQuiet = (row) => row.api.outcome === "repository-only" && !hasMoreThanLines(row);
var hasMoreThanLines = ({ found }) => found.some(({ api: { callers, fixed, releases } }) => callers.length + fixed.length + releases.length > 0);
var nameOf2 = ({ api: { apiVersion, kind, resource } }) => [apiVersion, kind ?? resource].filter((part) => part !== null).join(" ");
function onlyLines(rows, areOthers, t) {
  const apis = new Set(rows.map(nameOf2));
  const names2 = [...apis].slice(0, NAMED2).map((name) => (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(name));
  const more = apis.size - names2.length;
  const list = `${t((0,_UKFUSHME_js_6/* .listed */ .KE)(names2))}${more > 0 ? ` ${t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more))}` : ""}`;
  return t(REMOVED_APIS.onlyLines(apis.size, areOthers, list));
}
var ORDER = [
  "live-and-repository",
  "repository-only",
  "live-only",
  null,
  "fixed-here"
];
function rowsOf2({ clusters: clusters2 }) {
  const all = clusters2.flatMap(({ id, removedApis: removedApis3 = [] }) => removedApis3.map((api) => ({ clusterId: id, api })));
  const keyOf = ({ api }) => JSON.stringify([
    ...[api.apiVersion, api.kind, api.resource, api.outcome],
    ...[api.replacement, api.servedByCurrent, api.servedByTarget]
  ]);
  return [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(all, keyOf).values()].map((found) => ({ api: found[0].api, found })).sort((a, b) => ORDER.indexOf(a.api.outcome) - ORDER.indexOf(b.api.outcome));
}
function apiLines({ api, found }, { report, t }) {
  const { apiVersion, kind, resource, removedIn, replacement, servedByCurrent, servedByTarget } = api;
  const isReplacementKnown = replacement !== null || removedIn !== null && kind !== null;
  const what = kind ?? resource;
  const clusters2 = (0,_GDJR74E5_js_3/* .isFleet */ .xP)(report) ? [(0,_GDJR74E5_js_3/* .clustersText */ .xA)(found, report, (0,_GDJR74E5_js_3/* .clusterLabels */ .EC)(report), t)] : [];
  return [
    (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(apiVersion),
    ...what === null ? [] : [(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(what)],
    ...isReplacementKnown ? [t(replacement === null ? REMOVED_APIS.noReplacement : REMOVED_APIS.useInstead((0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(replacement)))] : [],
    ...removedIn === null ? [] : [t(REMOVED_APIS.removedIn((0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(removedIn)))],
    t(REMOVED_APIS.served(servedByCurrent, servedByTarget)),
    ...clusters2
  ];
}
function knownLines({ api, found }, t) {
  const { outcome, uses, change } = api;
  const all = found.map((one) => one.api);
  const callers = distinctBy(all.flatMap((one) => one.callers), ({ userAgent }) => userAgent);
  const places = (pick) => distinctBy(all.flatMap(pick), _GDJR74E5_js_3/* .placeOf */ .$t);
  const [lines, fixed] = [places(({ locations }) => locations), places((one) => one.fixed)];
  const releases = distinctBy(all.flatMap((one) => one.releases), (one) => JSON.stringify([one.namespace, one.name]));
  const useCount = Math.max(lines.length, ...all.map((one) => one.uses ?? 0));
  const isGuarded = all.every((one) => one.guarded);
  return [
    ...isGuarded ? [t(REMOVED_APIS.guarded)] : outcome === null ? [] : [{ strong: t(REMOVED_APIS.outcome(outcome, api.servedByCurrent)) }],
    ...callers.length === 0 ? [] : [
      named(t(REMOVED_APIS.callers(callers.length)), callers.map(({ userAgent, who }) => `${(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(userAgent, URL_UNITS2)}${t((0,_DUW5NSCC_js_4/* .bracketed */ .Em)(t(_5WWCP6BV_js_1/* .WHO */ .Pw[who])))}`), t)
    ],
    ...outcome === "live-only" || isGuarded ? [...new Set(callers.map(({ who }) => t(_5WWCP6BV_js_1/* .CALLER_FIX */ .s2[who])))] : [],
    ...uses === null ? [t(REMOVED_APIS.notScanned)] : [],
    ...outcome === null && callers.length > 0 && uses === 0 ? [t(REMOVED_APIS.linesUnknown)] : [],
    ...outcome === null && callers.length === 0 && uses !== null && uses > 0 ? [t(REMOVED_APIS.callsUnknown)] : [],
    ...useCount === 0 ? [] : [placesLine(t(REMOVED_APIS.lines(useCount)), lines, useCount, t)],
    ...fixed.length === 0 ? [] : [fixedLine(t(REMOVED_APIS.fixed(fixed.length)), fixed, t)],
    ...change === "unknown" ? [t(REMOVED_APIS.fixUnknown)] : [],
    ...releases.length === 0 ? [] : [named(t(REMOVED_APIS.releases(releases.length)), releases.map(releaseText), t)]
  ];
}
function named(label, all, t) {
  const more = all.length - NAMED2;
  return `${label} ${all.slice(0, NAMED2).join(t(_DUW5NSCC_js_4/* .SEMICOLON */ .I8))}${more > 0 ? ` ${t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more))}` : ""}`;
}
function placesLine(text, all, count, t) {
  const places = all.slice(0, NAMED2);
  const more = count - places.length;
  return { text, places, after: more > 0 ? t((0,_GDJR74E5_js_3/* .moreLines */ .Nx)(more)) : "" };
}
function fixedLine(text, all, t) {
  const places = all.slice(0, NAMED2).map((one) => (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)((0,_GDJR74E5_js_3/* .placeOf */ .$t)(one), URL_UNITS2));
  const more = all.length - places.length;
  return [text, ...places, ...more > 0 ? [t((0,_GDJR74E5_js_3/* .moreLines */ .Nx)(more))] : []].join(" ");
}
function releaseText({ namespace, name, chart, chartVersion }) {
  const full = (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(namespace === null ? name : `${namespace}/${name}`);
  const version = [chart, chartVersion].filter((part) => part !== null).join(" ");
  return version === "" ? full : `${full} (${(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(version)})`;
}
function callsTable({ report, t }, isFolded) {
  const calls = report.findings.flatMap((finding) => finding.decides ? (0,_GDJR74E5_js_3/* .readRisk */ .WD)(finding).removedApis.map((call) => ({ ...call, clusterId: finding.clusterId })) : []);
  if (calls.length === 0)
    return null;
  const rowOf = ({ url, userAgent }) => [
    (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(url, URL_UNITS2),
    (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(userAgent, URL_UNITS2)
  ];
  const labels = (0,_GDJR74E5_js_3/* .clusterLabels */ .EC)(report);
  const rows = (0,_GDJR74E5_js_3/* .isFleet */ .xP)(report) ? [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(calls, ({ url, userAgent }) => JSON.stringify([url, userAgent])).values()].map((all) => [
    ...rowOf(all[0]),
    (0,_GDJR74E5_js_3/* .clustersText */ .xA)(all, report, labels, t)
  ]) : calls.map(rowOf);
  const columns = [LABELS.requestPath, LABELS.userAgent, ...(0,_GDJR74E5_js_3/* .isFleet */ .xP)(report) ? [FLEET.title] : []];
  const table = { type: "table", caption: LABELS.removedCalls, columns, rows, isWide: true };
  return isFolded ? { ...table, folded: t(REMOVED_APIS.calls(rows.length)) } : table;
}

// lib/report/sections.js
var allSections = (context) => (0,_GDJR74E5_js_3/* .isFleet */ .xP)(context.report) ? present([readiness, wayBack, removedApis2, changes, clustersFile, policy, proposal, notCovered], context) : present([
  readiness,
  wayBack,
  removedApis2,
  changes,
  addons,
  upgradeProgress,
  clustersFile,
  policy,
  proposal,
  skipLists,
  notCovered,
  passed
], context);
var clusterSections = (context) => present([readiness, addons, upgradeProgress, skipLists, notCovered, passed], context);
var present = (sections, context) => sections.map((section) => section(context)).filter((section) => section !== null);
function changeCounts({ report, t }) {
  const { new: fresh, resolved } = report.counts;
  const known = report.findings.filter(({ status }) => status === "known").length;
  const counts = [CHANGES.fresh(fresh ?? 0), CHANGES.resolved(resolved ?? 0), CHANGES.known(known)];
  return `🆕 ${counts.map(t).join(" · ")}`;
}
var resolvedKey = ({ check, name, title, fingerprint }) => check === "manifests" ? JSON.stringify([name, title]) : fingerprint;
function changes(context) {
  const { counts, resolved } = context.report;
  if (counts.new === null || counts.resolved === null)
    return null;
  const labels = (0,_GDJR74E5_js_3/* .clusterLabels */ .EC)(context.report);
  const entries = (0,_GDJR74E5_js_3/* .isFleet */ .xP)(context.report) ? [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(resolved, resolvedKey).values()].map((all) => `✔ ${(0,_GDJR74E5_js_3/* .nameWithTitle */ .K0)(all[0].name, all[0].title)} · ${(0,_GDJR74E5_js_3/* .clustersText */ .xA)(all, context.report, labels, context.t)}`) : [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(resolved, resolvedKey).values()].map((all) => {
    const [{ title, name }, ...others] = all;
    return `✔ ${(0,_GDJR74E5_js_3/* .nameWithTitle */ .K0)(name, title)}${others.length > 0 ? ` × ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(all.length)}` : ""}`;
  });
  const lines = [changeCounts(context), ...entries.length > 0 ? [context.t(SUMMARY.resolvedLabel)] : []];
  return { id: "baseline", title: LABELS.changes, content: [linesOf2(...lines), listOf(entries)] };
}
var CAUSES_OF_POOL = 5;
function nodePools({ report, t }, data) {
  const affected = data.nodes.length;
  if (affected === 0)
    return null;
  const counts = report.clusters.map(({ checks }) => Math.max(0, ...checks.map(({ nodeCount }) => nodeCount)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const byNode = causesByNode(data, data.findings.keys());
  const pools = poolsOf(data.nodes);
  const isGuessed = pools.some(({ isGuessed: isGuessed2 }) => isGuessed2);
  const rows = pools.map(({ label, cluster, nodes: nodes2 }) => {
    const nodesByCause = /* @__PURE__ */ new Map();
    for (const node of nodes2)
      for (const cause of byNode[node] ?? [])
        nodesByCause.set(cause, (nodesByCause.get(cause) ?? 0) + 1);
    const causes = [...nodesByCause].sort(([a], [b]) => a - b);
    const worst = worstOf([...nodesByCause.keys()], data);
    const clusterName = cluster !== null && data.clusters.length > 1 ? data.clusters[cluster] : void 0;
    const list = causes.slice(0, CAUSES_OF_POOL).map(([cause, count]) => `${(0,_DUW5NSCC_js_4/* .proseInBackticks */ .Q0)(titleOf(data.findings[cause], data))} × ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(count)}`);
    const more = causes.length - list.length;
    return [
      `${label === null ? t(LABELS.otherNodes) : (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(label)}${clusterName === void 0 ? "" : ` · ${(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(clusterName)}`}`,
      (0,_UKFUSHME_js_6/* .grouped */ .zD)(nodes2.length),
      worst === null ? "" : { tag: worst, text: t(CARD[worst]) },
      { list: more > 0 ? [...list, t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more))] : list }
    ];
  });
  const line = t(all > affected ? SUMMARY.affectedOf(affected, all) : SUMMARY.affectedNodes(affected));
  const columns = [isGuessed ? LABELS.nodesNamed : LABELS.pool, LABELS.number, LABELS.worst, LABELS.causes];
  const table = { type: "table", caption: isGuessed ? LABELS.nodesByName : LABELS.pools, columns, rows };
  const lines = isGuessed ? [line, t(SUMMARY.guessedPools)] : [line];
  return { id: "nodes", title: LABELS.nodes, content: [linesOf2(...lines), table] };
}
function addons(context) {
  const { report, t } = context;
  const rows = report.clusters.flatMap((cluster) => {
    const checks = cluster.checks.filter(({ check }) => check === "addons");
    const byAddon = (0,_TUARF4T6_js_7/* .groupBy */ .$z)(checks, ({ addon }) => addon?.instanceId ?? addon?.instanceName ?? addon?.template ?? null);
    return [...byAddon.values()].map((all) => {
      const { template, instanceName } = all[0].addon ?? {};
      const name = template ?? instanceName;
      const targets = new Set(all.flatMap(({ addon }) => addon?.targetVersion ?? []));
      const verdict = (0,_XFZ4J2HR_js_8/* .worstVerdict */ .zP)(all.map((one) => one.verdict));
      return [
        name ? (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(name) : t(SUMMARY.none),
        targets.size > 0 ? t((0,_UKFUSHME_js_6/* .listed */ .KE)([...targets].map((one) => (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(one)))) : t(_DUW5NSCC_js_4/* .DASH */ .jr),
        { tag: verdict, text: t((0,_DUW5NSCC_js_4/* .verdictTitle */ .Sw)(verdict)) },
        (0,_6SDEP7AE_js_2/* .validityOf */ .Gv)((0,_6SDEP7AE_js_2/* .earliest */ .Qd)(all), context)
      ];
    });
  });
  if (rows.length === 0)
    return null;
  const columns = [_DUW5NSCC_js_4/* .ADDON */ .jf, LABELS.upgradeTo, LABELS.verdict, LABELS.validity];
  const table = { type: "table", caption: LABELS.addonChecks, columns, rows };
  return { id: "addons", title: LABELS.addons, content: [table] };
}
function upgradeProgress({ report, t }) {
  const bars = report.clusters.flatMap(({ checks }) => {
    const nodes2 = Math.max(0, ...checks.map(({ nodeCount }) => nodeCount));
    const estimate = nodes2 > 0 ? ` · ${t(SUMMARY.batches(nodes2, batchesOf(nodes2)))}` : "";
    return checks.flatMap(({ check, progress, phase }) => {
      if (check !== "upgrade" || progress === null)
        return [];
      const percent = Math.min(100, Math.max(0, Number(progress) || 0));
      return [{ type: "progress", percent, line: `${percent}% · ${(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(phase ?? "")}${estimate}` }];
    });
  });
  return bars.length === 0 ? null : { id: "progress", title: LABELS.upgrade, content: bars };
}
var BATCH_GROWTH = 4;
var MAX_BATCH = 20;
function batchesOf(nodes2) {
  let [left, batches] = [nodes2, 0];
  for (let size = 1; left > 0 && size < MAX_BATCH; size *= BATCH_GROWTH, batches++)
    left -= size;
  return batches + Math.max(0, Math.ceil(left / MAX_BATCH));
}
var SKIP_LIST_UNITS = 3e4;
function skipLists({ report, t }) {
  const lists = report.clusters.flatMap((cluster) => {
    const { skippedCheckItemList } = cluster;
    if (skippedCheckItemList.length === 0)
      return [];
    const json = JSON.stringify({ skippedCheckItemList }, null, 2);
    const names2 = nodeNamesOf(report, cluster.id);
    if (json.length > SKIP_LIST_UNITS)
      return [linesOf2(t(POLICY.skipListLeftOut))];
    const snippets = [
      { label: t(POLICY.json), code: json },
      { label: t(POLICY.terraform), code: skipListAsTerraform(skippedCheckItemList, names2) }
    ];
    return [{ type: "snippets", snippets }, ...skippedNodes(skippedCheckItemList, names2, t)];
  });
  if (lists.length === 0)
    return null;
  return { id: "skip-list", title: POLICY.skipList, content: [linesOf2(t(POLICY.skipListHow)), ...lists] };
}
function nodeNamesOf({ findings }, clusterId) {
  const own = findings.filter((one) => one.clusterId === clusterId).flatMap(({ nodes: nodes2 }) => nodes2);
  return new Map(own.flatMap(({ uid, name }) => uid !== null && name !== null ? [[uid, name]] : []));
}
function skippedNodes(list, names2, t) {
  return list.flatMap(({ name, resourceSelector }) => {
    const uids = resourceSelector?.values ?? [];
    const shown = uids.slice(0, _GDJR74E5_js_3/* .NAMED_NODES */ .EV).map((uid) => (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(t((0,_DUW5NSCC_js_4/* .nodeText */ .qd)({ uid, name: names2.get(uid) ?? null }))));
    const more = uids.length - shown.length;
    const entries = more > 0 ? [...shown, t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more))] : shown;
    return uids.length === 0 ? [] : [linesOf2(t((0,_DUW5NSCC_js_4/* .labeled */ .GA)(POLICY.skippedNodes, (0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(name)))), listOf(entries)];
  });
}
var LISTED_GAPS = 20;
function fewOfEachKind(gaps, most, t) {
  return [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(gaps, ({ code: code2 }) => code2).values()].flatMap((all) => {
    const distinct2 = new Set(all.map(({ what }) => what));
    if (distinct2.size <= most)
      return all;
    const shown = new Set([...distinct2].slice(0, most));
    const [first] = all;
    return [
      ...all.filter(({ what }) => shown.has(what)),
      { ...first, clusterId: null, what: t((0,_DUW5NSCC_js_4/* .moreInReport */ .h6)(distinct2.size - shown.size)) }
    ];
  });
}
function notCovered({ report, t }) {
  const skipped = report.clusters.flatMap((cluster) => cluster.checks.flatMap((check) => check.skipped.map(({ name, nodes: nodes2 }) => {
    const on = nodes2.length > 0 ? ` ${t(SUMMARY.skippedOn(nodes2.length))}` : "";
    return { clusterId: cluster.id, text: `${t(SUMMARY.skippedItem)} ${(0,_DUW5NSCC_js_4/* .inBackticks */ .Zw)(name)}${on}` };
  })));
  const gaps = fewOfEachKind(report.notCovered, LISTED_GAPS, t).map(({ what, clusterId }) => ({
    clusterId,
    text: (0,_DUW5NSCC_js_4/* .proseInBackticks */ .Q0)(what)
  }));
  const all = [...gaps, ...skipped];
  if (all.length === 0)
    return null;
  const labels = (0,_GDJR74E5_js_3/* .clusterLabels */ .EC)(report);
  const entries = (0,_GDJR74E5_js_3/* .isFleet */ .xP)(report) ? [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(all, ({ text }) => text)].map(([text, found]) => found.every(({ clusterId }) => clusterId === null) ? text : `${text} · ${(0,_GDJR74E5_js_3/* .clustersText */ .xA)(found, report, labels, t)}`) : [...new Set(all.map(({ text }) => text))];
  return { id: "not-covered", title: LABELS.notCovered, content: [listOf(entries)] };
}
function passed({ report, t }) {
  const lists = report.clusters.flatMap((cluster) => {
    const items = (0,_CPUOXGVZ_js_0/* .passedItems */ .NR)(cluster.checks);
    const title = t((0,_DUW5NSCC_js_4/* .checksPassed */ .CC)(items.length));
    const entries = items.map((item) => `${(0,_GDJR74E5_js_3/* .passedText */ .qv)(item, t, _DUW5NSCC_js_4/* .inBackticks */ .Zw)}${item.times > 1 ? ` × ${(0,_UKFUSHME_js_6/* .grouped */ .zD)(item.times)}` : ""}`);
    return items.length === 0 ? [] : [{ type: "folded", title, entries }];
  });
  return lists.length === 0 ? null : { id: "passed", title: LABELS.passed, content: lists };
}

// lib/report/markdown/page.js
function fitPage(report, style, budget, blocksOf) {
  const t = (0,_UKFUSHME_js_6/* .localizer */ .Oq)(report.language);
  for (const detail of ["full", "short"]) {
    const page = (0,_6SDEP7AE_js_2/* .fitBlocks */ .U8)(blocksOf({ report, style, detail, t }), Number.POSITIVE_INFINITY);
    if ((0,_6SDEP7AE_js_2/* .utf8Bytes */ .dy)(page) <= budget)
      return page;
  }
  return (0,_6SDEP7AE_js_2/* .fitBlocks */ .U8)(blocksOf({ report, style, detail: "names", t }), budget);
}
var NAMED_RISKS = 10;
function verdictHeading({ report, style, t }) {
  const validity = report.verdict === "inconclusive" ? overallValidity(report, style) : null;
  const answer = (0,_6SDEP7AE_js_2/* .answerLines */ .g8)(report);
  const lines = (0,_CPUOXGVZ_js_0/* .acceptanceLines */ .H$)(report, t, _DUW5NSCC_js_4/* .inBackticks */ .Zw, Math.min(NAMED_RISKS, style.listed));
  const notes = [
    ...answer.lines.length === 0 ? [] : [`<p><b>${answer.lines.map((line) => (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(line)).join("<br>\n")}</b></p>`],
    ...report.green && (0,_XFZ4J2HR_js_8/* .isRed */ .iI)(report.verdict) ? [t(LABELS.greenAnyway)] : [],
    ...validity === null ? [] : [`<p><b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(validity))}</b></p>`],
    ...lines.length === 0 ? [] : [`<p>${lines.map(_DUW5NSCC_js_4/* .trustedText */ .Tw).join("<br>\n")}</p>`]
  ];
  return (0,_6SDEP7AE_js_2/* .frame */ .Gt)([`## ${(0,_DUW5NSCC_js_4/* .trustedMarkdown */ .pG)(answer.heading)}`, ...notes].map((line) => `${line}

`).join(""));
}
function overallValidity({ expiresAt, generatedAt }, { times }) {
  const expires = (0,_CCDJ4O4E_js_9/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt === null || expires === null)
    return null;
  const time = (0,_DUW5NSCC_js_4/* .clockTime */ .qo)(expiresAt);
  return _6SDEP7AE_js_2/* .IDENTITY */ .zK.ofResults(times === "absolute" ? _6SDEP7AE_js_2/* .IDENTITY */ .zK.validUntil(time) : _6SDEP7AE_js_2/* .IDENTITY */ .zK.validFor(time, expires - ((0,_CCDJ4O4E_js_9/* .parseTimestamp */ .EH)(generatedAt) ?? 0)));
}
var shortenedNote = ({ style, detail, t }) => detail === "full" ? _6SDEP7AE_js_2/* .EMPTY_BLOCK */ .Id : (0,_6SDEP7AE_js_2/* .frame */ .Gt)(`<p><b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(style.leftOut[detail]))}</b></p>

`);
function tableBlock({ style, t }, columns, rows, { head = "", fixedRows = [], tail = "" }) {
  if (rows.length + fixedRows.length === 0)
    return _6SDEP7AE_js_2/* .EMPTY_BLOCK */ .Id;
  const header = columns.map((column) => `<th align="left">${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(column))}</th>`).join("");
  const more = (count) => (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(style.leftOut.rows(count)));
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
  const parts = [...before, `${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(tool.name)} ${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(tool.version)}`, ...after];
  return (0,_6SDEP7AE_js_2/* .frame */ .Gt)(`<sub>${parts.join(" · ")}</sub>
`);
}

// lib/report/markdown/findings.js
var findingsTable = (page, title, findings, note) => {
  const labels = (0,_GDJR74E5_js_3/* .clusterLabels */ .EC)(page.report);
  const { t } = page;
  const rows = (0,_GDJR74E5_js_3/* .causesToSolve */ .X)(findings, page.report).map((cause) => {
    const where = `${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(_DUW5NSCC_js_4/* .WHERE */ .gR))}${t(_DUW5NSCC_js_4/* .COLON */ .oH)}${affectedCell(cause, labels, page)}`;
    return [`${causeCell(cause, page)}<br>${where}`];
  });
  const tail = note ? `${page.t(note)}

` : "";
  return tableBlock(page, [LABELS.cause], rows, { head: `### ${page.t(title)}

`, tail });
};
var adviceText = ({ advice }) => advice === "policy" ? _DUW5NSCC_js_4/* .untrustedText */ .Ui : _DUW5NSCC_js_4/* .trustedText */ .Tw;
function causeCell(cause, { detail, style, t }) {
  const { finding } = cause;
  const guide = (0,_DUW5NSCC_js_4/* .link */ .nf)(t(_DUW5NSCC_js_4/* .GUIDE */ .xV), finding.docUrl, t(_DUW5NSCC_js_4/* .COLON */ .oH));
  if (detail === "names")
    return [`${heading(cause)} ${guide}`, ...alsoSolved2(cause, 0, t)].join("<br>");
  const isFull = detail === "full";
  const units = style.messageUnits[detail];
  const fields = isFull ? [...new Set(cause.all.flatMap((one) => (0,_GDJR74E5_js_3/* .readRisk */ .WD)(one).changedFields))] : [];
  const owner = finding.owner === void 0 ? "" : aside(_DUW5NSCC_js_4/* .OWNER_NAMES */ .z0[finding.owner], t);
  const lines = [
    heading(cause),
    ...finding.message === "" || units === 0 || (0,_GDJR74E5_js_3/* .isOnLines */ .vY)(cause) ? [] : [(0,_DUW5NSCC_js_4/* .untrustedText */ .Ui)(finding.message, units)],
    ...units > 0 && !(0,_GDJR74E5_js_3/* .isOnLines */ .vY)(cause) && (0,_GDJR74E5_js_3/* .hasOwnMessages */ .dQ)(cause) ? [`<i>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(_DUW5NSCC_js_4/* .DIFFERS */ .EW))}</i>`] : [],
    ...fields.length > 0 ? [t(_DUW5NSCC_js_4/* .FINDING */ .wc.changed((0,_DUW5NSCC_js_4/* .code */ .aY)(fields.join("; "))))] : [],
    ...isFull && showsMeaning(finding) ? [`<i>${adviceText(finding)(finding.meaning)}</i>`] : [],
    ...units === 0 ? [] : [...new Set(cause.all.flatMap((one) => decidedBy(one, t)))].slice(0, NAMED_REASONS),
    `<b>${t(_DUW5NSCC_js_4/* .DO_THIS */ .X9)}</b>${owner}${t(_DUW5NSCC_js_4/* .COLON */ .oH)}${adviceText(finding)(finding.fix)} ${guide}`,
    ...alsoSolved2(cause, units, t)
  ];
  return lines.join("<br>");
}
var showsMeaning = ({ decision, match, advice }) => decision !== "notice" && (match !== "none" || advice === "gate");
function heading({ finding, all }) {
  const { title, name, scope } = finding;
  const kind = (0,_GDJR74E5_js_3/* .kindAndLevel */ .GL)(finding);
  const parts = [
    ...title === "" || title === name && scope !== "gate" ? [] : [`<b>${adviceText(finding)(title)}</b>`],
    ...scope === "gate" || scope === "manifest" && title.includes(name) ? [] : [(0,_DUW5NSCC_js_4/* .code */ .aY)(name)],
    ...kind ? [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(kind)] : []
  ];
  return `${all.some(({ status }) => status === "new") ? "🆕 " : ""}${parts.join(" · ")}`;
}
var NAMED_OTHERS = 5;
var NAMED_REASONS = 3;
function alsoSolved2({ also }, units, t) {
  const all = [...(0,_TUARF4T6_js_7/* .groupBy */ .$z)(also, ({ check, name, message }) => JSON.stringify([check, name, message])).values()];
  if (all.length === 0)
    return [];
  const lines = all.slice(0, NAMED_OTHERS).map((group) => {
    const [{ message }] = group;
    const text = message === "" || units === 0 ? "" : `${t(_DUW5NSCC_js_4/* .COLON */ .oH)}${(0,_DUW5NSCC_js_4/* .untrustedText */ .Ui)(message, units)}`;
    const part = (0,_GDJR74E5_js_3/* .takesMoreEdits */ .Pg)(group[0]) ? aside(_GDJR74E5_js_3/* .IN_PART */ .c0, t) : "";
    return `☑ ${heading({ finding: group[0], all: group })}${part}${text}`;
  });
  const more = all.length - lines.length;
  return [
    `<b>${t(_GDJR74E5_js_3/* .ALSO_SOLVES */ .V7)}</b>${t(_DUW5NSCC_js_4/* .COLON */ .oH)}`.trimEnd(),
    ...lines,
    ...more > 0 ? [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more)))] : []
  ];
}
var aside = (text, t) => t({ en: ` <i>(${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(text.en)})</i>`, zh: `<i>（${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(text.zh)}）</i>` });
function decidedBy({ rule, waiver }, t) {
  if (waiver) {
    const [owner, reason] = [(0,_DUW5NSCC_js_4/* .code */ .aY)(waiver.owner, 120), (0,_DUW5NSCC_js_4/* .untrustedText */ .Ui)(waiver.reason)];
    return [t(_DUW5NSCC_js_4/* .FINDING */ .wc.waivedFor({ ...waiver, owner, reason }))];
  }
  return rule?.reason ? [t(_DUW5NSCC_js_4/* .FINDING */ .wc.byRule((0,_DUW5NSCC_js_4/* .untrustedText */ .Ui)(rule.reason)))] : [];
}
function affectedCell(cause, labels, page) {
  const { label, clusters: clusters2 } = (0,_GDJR74E5_js_3/* .clustersOf */ .Dg)(cause, page.report, labels, page.t);
  const [first] = clusters2;
  if ((0,_GDJR74E5_js_3/* .isOnLines */ .vY)(cause)) {
    const where = !(0,_GDJR74E5_js_3/* .isFleet */ .xP)(page.report) || first === void 0 ? [] : [clusterNames2(label, clusters2, page)];
    return [...where, ...lineList(cause, page)].join("<br>");
  }
  if (!(0,_GDJR74E5_js_3/* .isFleet */ .xP)(page.report) || first === void 0)
    return distinct(cause.all, (one) => affectedLines(one, one.location, page)).join("<br>");
  if (clusters2.length === 1)
    return [(0,_DUW5NSCC_js_4/* .code */ .aY)(first.name), ...distinct(first.findings, (one) => affectedLines(one, one.location, page))].join("<br>");
  const { detail, t } = page;
  const shown = clusters2.slice(0, _GDJR74E5_js_3/* .NAMED_CLUSTERS */ .ER);
  const more = clusters2.length - shown.length;
  const rest = more > 0 ? [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more)))] : [];
  if (detail !== "full")
    return `<b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(label)}</b><br>${[...shown.map(({ name }) => (0,_DUW5NSCC_js_4/* .code */ .aY)(name)), ...rest].join(" ")}`;
  const whole = (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(_DUW5NSCC_js_4/* .THE_CLUSTER */ .rN));
  const lines = shown.map(({ name, findings }) => {
    const parts = distinct(findings, (one) => affectedLines(one, (0,_GDJR74E5_js_3/* .ownPlace */ .yd)(one, labels), page, false));
    return [(0,_DUW5NSCC_js_4/* .code */ .aY)(name), ...parts.filter((line) => line !== whole)].join(" · ");
  });
  return [`<b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(label)}</b>`, ...lines, ...rest].join("<br>");
}
function clusterNames2(label, clusters2, { t }) {
  const names2 = clusters2.slice(0, _GDJR74E5_js_3/* .NAMED_CLUSTERS */ .ER).map(({ name }) => (0,_DUW5NSCC_js_4/* .code */ .aY)(name));
  const more = clusters2.length - names2.length;
  if (clusters2.length === 1)
    return names2.join("");
  return `<b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(label)}</b><br>${[...names2, ...more > 0 ? [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more)))] : []].join(" ")}`;
}
var NAMED_LINES = { full: 10, short: 5, names: 3 };
function lineList(cause, page) {
  const { t, detail } = page;
  const lines = (0,_GDJR74E5_js_3/* .linesOfCause */ .eM)(cause);
  const shown = lines.slice(0, NAMED_LINES[detail]);
  const more = lines.length - shown.length;
  return [
    `<b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)((0,_GDJR74E5_js_3/* .lineCount */ .IC)(lines, cause.finding, t))}</b>`,
    ...new Set(shown.map(({ location }) => placeLink(location, page))),
    ...more > 0 ? [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t((0,_GDJR74E5_js_3/* .moreLines */ .Nx)(more)))] : []
  ];
}
var distinct = (findings, linesOf3) => [
  ...new Set(findings.flatMap(linesOf3))
];
function affectedLines(finding, location, page, listsNames = page.detail === "full") {
  const { t } = page;
  const { label, names: names2, more } = (0,_GDJR74E5_js_3/* .affectedBy */ .MZ)(finding, t);
  const list = names2.map((name) => (0,_DUW5NSCC_js_4/* .code */ .aY)(name, 120));
  const rest = more > 0 ? [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more)))] : [];
  return [
    (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(label),
    ...listsNames && list.length > 0 ? [...list, ...rest] : [],
    ...location ? [placeLink(location, page)] : []
  ];
}
function placeLink(location, { report }) {
  const place = (0,_DUW5NSCC_js_4/* .code */ .aY)((0,_GDJR74E5_js_3/* .placeOf */ .$t)(location), 300);
  const url = (0,_GDJR74E5_js_3/* .permalink */ .eL)(report, location);
  return url === null ? place : `<a href="${(0,_DUW5NSCC_js_4/* .escapeHtml */ .ZD)(url)}">${place}</a>`;
}

// lib/report/markdown/sections.js
var identities = (page) => ({
  head: "",
  rows: page.report.clusters.map((cluster) => identity(cluster, page)),
  tail: "",
  more: (leftOut2) => `<p><b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(page.t(page.style.leftOut.clusters(leftOut2)))}</b></p>

`
});
function identity(cluster, page) {
  const last = page.style.times === "remaining" ? (0,_6SDEP7AE_js_2/* .liveFact */ .TL)(cluster, page) : (0,_6SDEP7AE_js_2/* .addonsFact */ .E7)(cluster, page);
  const facts = [...(0,_6SDEP7AE_js_2/* .clusterIdentity */ .Bf)(cluster, page), ...last === null ? [] : [last]];
  return `<p>${[...new Set(facts.map((fact) => factLine(fact, page)))].join("<br>")}</p>

`;
}
function factLine({ term, parts }, page) {
  const cells = parts.map((part) => {
    const html = cellHtml(part, page);
    return typeof part === "object" && "at" in part ? `<b>${html}</b>` : html;
  });
  const separated = cells.map((cell, index) => index === 0 ? cell : `${LONG_CODE.test(cell) ? "<br>" : " · "}${cell}`);
  return `${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(term)}${page.t(_DUW5NSCC_js_4/* .COLON */ .oH)}${separated.join("")}`;
}
var LONG_CODE = /<code>[^<]{16,}/;
var HALF_A_DAY_MS = 12 * 36e5;
function cellHtml(cell, page) {
  const { style, t } = page;
  if (typeof cell === "string")
    return (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(cell);
  if ("list" in cell)
    return cell.list.map((line) => lineHtml(line, page)).join("<br>");
  if ("tag" in cell)
    return `${cell.sign === void 0 ? "" : `${cell.sign} `}${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(cell.text)}`;
  const { at, leftMs } = cell;
  const time = (0,_DUW5NSCC_js_4/* .clockTime */ .qo)(at);
  const text = style.times === "absolute" ? (leftMs > 0 ? _6SDEP7AE_js_2/* .IDENTITY */ .zK.validUntil : _6SDEP7AE_js_2/* .IDENTITY */ .zK.expiredAt)(time) : _6SDEP7AE_js_2/* .IDENTITY */ .zK.validFor(leftMs > HALF_A_DAY_MS ? time : time.slice(11), leftMs);
  return (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(text));
}
function lineHtml(line, page) {
  if (typeof line === "string")
    return (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(line);
  if ("strong" in line)
    return `<b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(line.strong)}</b>`;
  const { text, places, after } = line;
  return [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(text), ...places.map((place) => placeLink(place, page)), (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(after)].join(" ").trimEnd();
}
function sectionBlocks(section, page, level = 3) {
  if (section === null)
    return [];
  const blocks = section.content.map((content) => contentBlock(content, page));
  const isFolded = section.content.every(({ type }) => type === "folded");
  return isFolded ? blocks : [(0,_6SDEP7AE_js_2/* .frame */ .Gt)(`${"#".repeat(level)} ${page.t(section.title)}

`), ...blocks];
}
var foldHead = (line) => `<details><summary>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(line)}</summary>
`;
var BAR_WIDTH = 20;
function contentBlock(content, page) {
  switch (content.type) {
    case "lines":
      return (0,_6SDEP7AE_js_2/* .frame */ .Gt)(`<p>${content.lines.map((line) => (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(line)).join("<br>\n")}</p>

`);
    case "list": {
      const isWarning = content.look === "warnings";
      return listBlock(content.entries, page, isWarning ? (line) => `<b>⚠ ${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(line)}</b>` : _DUW5NSCC_js_4/* .trustedText */ .Tw);
    }
    case "folded": {
      const list = listBlock(content.entries, page);
      const head = `${foldHead(content.title)}${list.head}`;
      return { ...list, head, tail: "</ul>\n</details>\n\n" };
    }
    case "progress": {
      const done = Math.round(content.percent / 100 * BAR_WIDTH);
      const bar = `${"█".repeat(done)}${"░".repeat(BAR_WIDTH - done)}`;
      return { head: "", rows: [`<p>${bar} ${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(content.line)}</p>

`], tail: "", more: () => "" };
    }
    case "snippets": {
      const rows = content.snippets.map(({ label, code: code2 }) => `<details><summary>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(label)}</summary>
${preformatted(code2)}
</details>

`);
      return { head: "", rows, tail: "", more: () => `<p>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(page.t(POLICY.skipListLeftOut))}</p>

` };
    }
    case "picture": {
      const lines = content.lines.map((line) => (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(line));
      const below = lines.length > 0 ? `<p>${lines.join("<br>")}</p>

` : "";
      return (0,_6SDEP7AE_js_2/* .frame */ .Gt)(`\`\`\`mermaid
${content.mermaid}
\`\`\`

${below}`);
    }
    case "table": {
      const [fixedRows, rows] = [content.fixedRows ?? [], content.rows].map((all) => all.map((cells) => cells.map((cell) => cellHtml(cell, page))));
      const fold = content.folded;
      const frame2 = fold === void 0 ? {} : { head: foldHead(fold), tail: "</details>\n\n" };
      const { columns } = content;
      const isStacked = columns.length > 2 || content.isWide === true;
      const stacked = (row) => isStacked ? [stackedCell(row, columns, page.t)] : [...row];
      const shown = isStacked ? columns.slice(0, 1) : columns;
      return tableBlock(page, shown, (rows ?? []).map(stacked), { fixedRows: (fixedRows ?? []).map(stacked), ...frame2 });
    }
  }
}
function stackedCell([first = "", ...others], [, ...columns], t) {
  const parts = others.map((cell, index) => {
    const title = columns[index];
    return title === void 0 ? cell : `${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(title))}${t(_DUW5NSCC_js_4/* .COLON */ .oH)}${cell}`;
  });
  const isShort = (part) => !part.includes("<br>");
  const short = parts.filter(isShort);
  return [first, ...short.length > 0 ? [short.join(" · ")] : [], ...parts.filter((one) => !isShort(one))].join("<br>");
}
function listBlock(all, { t, style }, render = _DUW5NSCC_js_4/* .trustedText */ .Tw) {
  if (all.length === 0)
    return _6SDEP7AE_js_2/* .EMPTY_BLOCK */ .Id;
  const more = (count) => `<li>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_4/* .andMore */ .v)(count)))}</li>
`;
  const rows = all.slice(0, style.listed).map((entry) => `<li>${render(entry)}</li>
`);
  const surplus = all.length - rows.length;
  return { head: "<ul>\n", rows: surplus > 0 ? [...rows, more(surplus)] : rows, tail: "</ul>\n\n", more };
}
function preformatted(text) {
  const lines = (0,_GC55D77H_js_11/* .visible */ .RK)(text).split("\n").filter((line) => (0,_GC55D77H_js_11/* .oneLine */ .TN)(line) !== "");
  return `<pre><code>${lines.map(_DUW5NSCC_js_4/* .escapeHtml */ .ZD).join("\n")}</code></pre>`;
}
function waivers2({ report, t }) {
  const yaml = (0,_CPUOXGVZ_js_0/* .suggestedWaivers */ .Hb)(report, t);
  if (yaml === null)
    return _6SDEP7AE_js_2/* .EMPTY_BLOCK */ .Id;
  const notes = (0,_CPUOXGVZ_js_0/* .waiverNotes */ .AG)(report, t, _DUW5NSCC_js_4/* .inBackticks */ .Zw).map(_DUW5NSCC_js_4/* .trustedText */ .Tw).join("<br>\n");
  return (0,_6SDEP7AE_js_2/* .frame */ .Gt)(`<details><summary>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(_CPUOXGVZ_js_0/* .ACCEPTANCE */ .O1.yaml))}</summary>
<p>${notes}</p>
${preformatted(yaml)}
</details>

`);
}
function unknownItems(page) {
  const { report, t } = page;
  const list = listBlock(report.unknownItems.map(({ name }) => name), page, (name) => (0,_DUW5NSCC_js_4/* .code */ .aY)(name, 120));
  if (list === _6SDEP7AE_js_2/* .EMPTY_BLOCK */ .Id)
    return _6SDEP7AE_js_2/* .EMPTY_BLOCK */ .Id;
  const note = `${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(SUMMARY.unknownItemsNote))}${t(_DUW5NSCC_js_4/* .GAP */ .Rd)}${(0,_DUW5NSCC_js_4/* .link */ .nf)(t(SUMMARY.report), `${_DUW5NSCC_js_4/* .PROJECT_URL */ .w5}/issues`)}`;
  return { ...list, head: `### ${t(LABELS.unknownItems)}

<p>${note}</p>
${list.head}` };
}

// lib/report/markdown/clusters.js
function matrixBlocks(page) {
  const section = clusterMatrix(page);
  if (section === null || page.style.matrix === "whole")
    return sectionBlocks(section, page);
  const content = section.content.map((part) => {
    const isFolded = part.type === "table" && part.folded !== void 0;
    return isFolded ? { type: "lines", lines: [part.folded] } : part;
  });
  return sectionBlocks({ ...section, content }, page);
}
function foldedClusters(page) {
  const { report, t, style } = page;
  if (!(0,_GDJR74E5_js_3/* .isFleet */ .xP)(report))
    return _6SDEP7AE_js_2/* .EMPTY_BLOCK */ .Id;
  const causes = (0,_GDJR74E5_js_3/* .causesToSolve */ .X)(report.findings, report);
  const messages = new Map(causes.flatMap(({ finding, all }) => all.map((one) => [one, finding.message])));
  return {
    head: `### ${t(FLEET.each)}

`,
    rows: reportsByCluster(report).map((own) => foldedCluster({ ...page, report: own }, messages)),
    tail: "",
    more: (leftOut2) => `<p><b>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(style.leftOut.clusters(leftOut2)))}</b></p>

`
  };
}
function foldedCluster(page, messages) {
  const { report, detail } = page;
  const blocks = [
    (0,_6SDEP7AE_js_2/* .frame */ .Gt)(`<details><summary>${summaryOf(page)}</summary>

`),
    ...detail === "names" ? [] : [identities(page)],
    detail === "names" ? findingNames(report) : findingList(page, messages),
    ...detail === "full" ? clusterSections(page).flatMap((section) => sectionBlocks(section, page, 4)) : [],
    (0,_6SDEP7AE_js_2/* .frame */ .Gt)("</details>\n\n")
  ];
  return (0,_6SDEP7AE_js_2/* .fitBlocks */ .U8)(blocks, Number.POSITIVE_INFINITY);
}
function summaryOf({ report, t }) {
  const [cluster] = report.clusters;
  if (cluster === void 0)
    return "";
  const { name, id, verdict } = cluster;
  const versions = (0,_6SDEP7AE_js_2/* .liveVersionsOf */ .DC)(cluster, t);
  const count = (decision) => (0,_GDJR74E5_js_3/* .countEach */ .x8)(report.findings.filter((one) => one.decision === decision), report.findings);
  const counts = [
    [count("block"), PAGE.toFix],
    [count("inconclusive"), PAGE.undecided],
    [count("warn"), PAGE.toConfirm]
  ].flatMap(([number, label]) => number > 0 ? [`${(0,_UKFUSHME_js_6/* .grouped */ .zD)(number)} ${t(label)}`] : []);
  const parts = [
    `<b>${(name ?? id) === null ? (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(_6SDEP7AE_js_2/* .IDENTITY */ .zK.notNamed)) : (0,_DUW5NSCC_js_4/* .code */ .aY)(name ?? id ?? "", 120)}</b>`,
    ...versions === null ? [] : [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(versions)],
    ...counts.map((text) => (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(text))
  ];
  return `${_DUW5NSCC_js_4/* .SIGNS */ .B2[verdict]} ${parts.join(" · ")}`;
}
var FINDING_SIGNS = {
  block: _DUW5NSCC_js_4/* .SIGNS */ .B2.block,
  inconclusive: _DUW5NSCC_js_4/* .SIGNS */ .B2.inconclusive,
  warn: _DUW5NSCC_js_4/* .SIGNS */ .B2.warn,
  notice: "ℹ️",
  waived: "☑️"
};
function findingNames({ findings }) {
  const deciding = (0,_TUARF4T6_js_7/* .groupBy */ .$z)(findings.filter(({ decides }) => decides), ({ decision }) => decision);
  const lines = _XFZ4J2HR_js_8/* .DECISIONS */ .Yv.flatMap((decision) => {
    const names2 = new Set((deciding.get(decision) ?? []).map(({ name }) => name));
    return names2.size === 0 ? [] : [`${FINDING_SIGNS[decision]} ${[...names2].map((name) => (0,_DUW5NSCC_js_4/* .code */ .aY)(name, 60)).join(" ")}`];
  });
  return lines.length === 0 ? _6SDEP7AE_js_2/* .EMPTY_BLOCK */ .Id : (0,_6SDEP7AE_js_2/* .frame */ .Gt)(`<p>${lines.join("<br>")}</p>

`);
}
var NAMED_LINES2 = 3;
function findingList(page, messages) {
  const { report, detail, style, t } = page;
  const labels = (0,_GDJR74E5_js_3/* .clusterLabels */ .EC)(report);
  const entries = (0,_GDJR74E5_js_3/* .withLinesTogether */ .qX)(report.findings).map((cause) => {
    const { finding } = cause;
    const { title, name, scope, decision, decides, message, advice } = finding;
    const lines = (0,_GDJR74E5_js_3/* .isOnLines */ .vY)(cause) ? (0,_GDJR74E5_js_3/* .linesOfCause */ .eM)(cause) : [];
    const location = (0,_GDJR74E5_js_3/* .ownPlace */ .yd)(finding, labels);
    const { label, names: names2, more } = lines.length > 0 ? { label: (0,_GDJR74E5_js_3/* .lineCount */ .IC)(lines, finding, t), names: [], more: 0 } : (0,_GDJR74E5_js_3/* .affectedBy */ .MZ)(finding, t);
    const nodes2 = detail === "full" ? names2.map((one) => (0,_DUW5NSCC_js_4/* .code */ .aY)(one, 120)) : [];
    const rest = nodes2.length > 0 && more > 0 ? [(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t((0,_DUW5NSCC_js_4/* .andMore */ .v)(more)))] : [];
    const differs = lines.length === 0 && message !== "" && message !== messages.get(finding);
    const places = lines.length === 0 ? location ?? [] : lines.slice(0, NAMED_LINES2).map((line) => line.location);
    const parts = [
      title === "" || title === name && scope !== "gate" ? "" : `<b>${advice === "policy" ? (0,_DUW5NSCC_js_4/* .untrustedText */ .Ui)(title) : (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(title)}</b>`,
      scope === "gate" || scope === "manifest" && title.includes(name) ? "" : (0,_DUW5NSCC_js_4/* .code */ .aY)(name, 120),
      (0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(label),
      [places].flat().map((one) => placeLink(one, page)).join(" "),
      decides ? "" : `<i>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(_DUW5NSCC_js_4/* .NOT_COUNTED */ .H2))}</i>`
    ].filter((part) => part !== "");
    const own = differs && detail === "full" ? `<br>${(0,_DUW5NSCC_js_4/* .untrustedText */ .Ui)(message, style.messageUnits.full)}` : "";
    const affected = [...nodes2, ...rest].map((line) => `<br>${line}`).join("");
    return `<li>${FINDING_SIGNS[decision]} ${parts.join(" · ")}${affected}${own}</li>
`;
  });
  if (entries.length === 0)
    return (0,_6SDEP7AE_js_2/* .frame */ .Gt)(`<p>${(0,_DUW5NSCC_js_4/* .trustedText */ .Tw)(t(FLEET.noFindings))}</p>

`);
  return { head: "<ul>\n", rows: entries, tail: "</ul>\n\n", more: () => "" };
}




/***/ })

};
