export const id = 763;
export const ids = [763];
export const modules = {

/***/ 1946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var _chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);
/* harmony import */ var _chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// lib/cli/report-file.js

async function readReport(file) {
  const text = readText(file);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not JSON`);
  }
  const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(4893), __webpack_require__.e(6037)]).then(__webpack_require__.bind(__webpack_require__, 6037));
  const { data } = reportSchema.safeParse(value);
  if (!data)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} is not a report of this gate (schemaVersion 1)`);
  return data;
}
function readText(file) {
  const unreadable = (why) => new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file} cannot be read (${why})`);
  let bytes;
  try {
    bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
  } catch (error) {
    throw unreadable((0,_chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? String(error));
  }
  const text = (0,_chunk_JO5YPEPZ_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(bytes);
  if (text === null)
    throw unreadable("it is neither UTF-8 nor UTF-16");
  return text;
}




/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideFromEvidence: () => (/* binding */ decideFromEvidence),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _chunk_OPJXHQ35_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1946);
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _chunk_UBVCWSOK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);
/* harmony import */ var _chunk_HEBHXI4O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8943);
/* harmony import */ var _chunk_MNMBI6QJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6424);
/* harmony import */ var _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8879);
/* harmony import */ var _chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4075);
/* harmony import */ var _chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5097);
/* harmony import */ var _chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4018);
/* harmony import */ var _chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9853);
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9322);
/* harmony import */ var _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1939);
/* harmony import */ var _chunk_KQQAVWQW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5781);
/* harmony import */ var _chunk_5O2SKG3M_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9689);
/* harmony import */ var _chunk_TSUQH462_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7799);
/* harmony import */ var _chunk_BHNQ32IN_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3545);
/* harmony import */ var _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2581);
/* harmony import */ var _chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5692);
/* harmony import */ var _chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7502);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7589);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8043);
/* harmony import */ var _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9555);
/* harmony import */ var _chunk_RE3FBKJK_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1512);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4893);
/* harmony import */ var _chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7636);
/* harmony import */ var _chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1857);
/* harmony import */ var _chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4798);
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9160);
/* harmony import */ var _chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8914);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7903);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1124);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8559);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2019);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1711);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(9526);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6760);
























































// lib/cli/replay.js


var NO_LOG = { info: () => {
} };
async function replay({ flags, args, print }) {
  const { report, original, now, timeSource, fileCount } = await decideFromEvidence(flags, args, process.cwd());
  print(`Decided again from ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_40__/* .counted */ .hS)(fileCount, "saved response")}, as of ${(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_41__/* .isoTime */ .Ly)(now)} (${timeSource})`);
  for (const line of (0,_chunk_MNMBI6QJ_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S5)(report))
    print(line);
  if (original)
    printChanges(original, report, print);
  return (0,_chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report);
}
async function decideFromEvidence({ policy: policyFile, at, ...inputs }, evidence, cwd) {
  const lists = evidence.map((path) => {
    const text = expandFolder(path, cwd);
    return { text, entries: [{ text, isQuoted: true }] };
  });
  const { files, faults } = await (0,_chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_24__/* .readResultFiles */ .fE)(lists, cwd);
  refuse(faults.map(({ value, problem }) => `${value} ${(0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_11__/* .settingProblem */ .oG)(problem).en}`));
  const [first] = files;
  if (!first)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("name the evidence: replay --policy FILE EVIDENCE\u2026");
  const original = await reportNextTo((0,node_path__WEBPACK_IMPORTED_MODULE_39__.resolve)(cwd, first.path));
  const originalInputs = original && inputsOf(original.asked);
  const read = (0,_chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .sb)({ inputs: { ...originalInputs, ...inputs, results: "evidence" }, env: {} });
  const problems = read.faults.map((fault) => (0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_11__/* .settingMessage */ .U0)(fault).en);
  const policy = policyFile === void 0 ? _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_21__/* .NO_LOADED_POLICY */ .jn : policyOf(policyFile, cwd);
  if (policy === null)
    problems.push(`policy is "${policyFile}": it cannot be read as a text file in UTF-8 or UTF-16`);
  const requested = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_41__/* .parseTimestamp */ .EH)(at);
  if (at !== void 0 && requested === null)
    problems.push(`at is "${at}": it must be a time such as "2026-01-31T12:00:00Z"`);
  refuse(problems);
  const { complete } = read;
  if (policy === null || !complete)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("the settings cannot be used");
  const plans = await (0,_chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_24__/* .readResultFiles */ .fE)(read.general.plans, cwd, "plan");
  refuse(plans.faults.map(({ value, problem }) => `${value} ${(0,_chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_11__/* .settingProblem */ .oG)(problem).en}`));
  const savedAt = (time) => (0,_chunk_MNMBI6QJ_js__WEBPACK_IMPORTED_MODULE_4__/* .readSavedClusters */ .nu)(files, complete, time);
  const takenAt = () => savedAt(0).clusters.flatMap(({ results }) => results.flatMap((result) => result.takenAt ?? []));
  const { now, timeSource } = decisionTime(requested, original, takenAt);
  const saved = savedAt(now);
  const reported = saved.clusters.map((cluster) => withReported(cluster, original));
  const report = (0,_chunk_MNMBI6QJ_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)({
    settings: read,
    clusters: await (0,_chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_16__/* .withSavedPlans */ .Qf)(reported, files, plans.files, complete, { cwd, log: NO_LOG }),
    runDiagnostics: saved.runDiagnostics,
    policy,
    stages: original?.stages ?? [],
    now,
    version: _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv,
    run: original?.run ?? null,
    changedFiles: null,
    isRefused: false,
    isExcused: false
  });
  return { report, original, now, timeSource, fileCount: files.length };
}
function decisionTime(requested, original, takenAt) {
  if (requested !== null)
    return { now: requested, timeSource: "as requested" };
  const reported = original && (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_41__/* .parseTimestamp */ .EH)(original.generatedAt);
  if (reported)
    return { now: reported + 999, timeSource: "the time of the report" };
  const times = takenAt();
  if (times.length === 0)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb("no result in the evidence has a time. If the files are check results, set --at");
  return { now: Math.max(...times), timeSource: "the time of the newest result" };
}
function refuse(problems) {
  if (problems.length > 0)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(problems.join("\n"));
}
function expandFolder(path, cwd) {
  const full = (0,node_path__WEBPACK_IMPORTED_MODULE_39__.resolve)(cwd, path);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.statSync)(full).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_39__.join)(path, "*.json") : path;
}
var reportNextTo = (evidenceFile) => (0,_chunk_OPJXHQ35_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.dirname)(evidenceFile)), "report.json")).catch(() => null);
function withReported(cluster, original) {
  const { facts: saved, subject } = cluster;
  const reported = original?.clusters ?? [];
  const own = reported.length > 1 ? reported.find(({ id }) => id === subject.clusterId) : reported[0];
  const { name = null, region = null, readiness, facts = {} } = own ?? {};
  const { phase = null, liveVersion = null, offeredTargets = null, lastUpgrade = null, workflow = null } = facts;
  const autopilot = subject.autopilot || readiness?.autopilot === true;
  return {
    ...cluster,
    subject: { ...subject, region: subject.region ?? region, autopilot },
    facts: {
      ...saved,
      name: saved.name ?? name,
      phase: saved.phase ?? phase,
      liveVersion: saved.liveVersion ?? liveVersion,
      offeredTargets: saved.offeredTargets ?? offeredTargets,
      lastUpgrade: saved.lastUpgrade ?? lastUpgrade,
      workflow,
      ...saved.isBackupKnown ? {} : reportedBackup(own)
    }
  };
}
function reportedBackup(own) {
  const latestBackupAt = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_41__/* .parseTimestamp */ .EH)(own?.facts.latestBackupAt);
  return { latestBackupAt, isBackupKnown: latestBackupAt !== null || own?.readiness?.backup === "none" };
}
function inputsOf({ checks, minValidityMs, upgradeMaxAgeMs, ...texts }) {
  const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const inputs = Object.entries(texts).flatMap(([name, text]) => typeof text === "string" ? [[kebabCase(name), text]] : []);
  return {
    ...Object.fromEntries(inputs),
    checks: checks?.join(","),
    "min-validity": `${Math.floor(minValidityMs / 1e3)}s`,
    "upgrade-max-age": upgradeMaxAgeMs === void 0 ? void 0 : `${Math.floor(upgradeMaxAgeMs / 1e3)}s`
  };
}
function policyOf(path, cwd) {
  const content = (0,_chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_24__/* .readTextFile */ .Gu)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.resolve)(cwd, path));
  return content.kind === "text" ? { ..._chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_21__/* .NO_LOADED_POLICY */ .jn, ...(0,_chunk_UBVCWSOK_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)(content.text, path), file: path } : null;
}
function printChanges(original, report, print) {
  const changes = (0,_chunk_MNMBI6QJ_js__WEBPACK_IMPORTED_MODULE_4__/* .changesBetween */ .iv)(original.findings, report.findings);
  const verdict = original.verdict === report.verdict ? `The verdict is still ${report.verdict}` : `The verdict was ${original.verdict} and is now ${report.verdict}`;
  const differ = changes.length === 1 ? "differs" : "differ";
  print(`
${verdict}; ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_40__/* .counted */ .hS)(changes.length, "decision")} ${differ} from the report.`);
  for (const { name, nodes, from, to } of changes) {
    const where = nodes > 0 ? ` on ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_40__/* .counted */ .hS)(nodes, "node")}` : "";
    print(`  * ${name}${where}: ${from ?? "no finding"} -> ${to ?? "no finding"}`);
  }
}



/***/ })

};
