export const id = 4249;
export const ids = [4249];
export const modules = {

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8673);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4160);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1711);





// lib/run/result-line.js
function resultLine({ check, addon, taskId, phase, takenAt, items }) {
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? "(unnamed add-on)"}` : "";
  const age = takenAt === null ? "" : `, taken at ${(0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(takenAt)}`;
  const failed = items.filter((item) => item.failed > 0).length;
  const passed = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)((0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_3__/* .passedNames */ .B9)(items).size, "item");
  const task = (0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_0__/* .isCceCheck */ .Ch)(check) ? [`task ${taskId ?? "(none)"}, phase ${phase ?? "(none)"}${age}`] : [];
  const counts = items.length > 0 ? [`${passed} passed, ${failed} failed`] : [];
  return `${check}${name}: ${[...task, ...counts].join("; ") || "nothing to decide"}`;
}

// lib/cce/http/body.js
function readBody(received, redact) {
  const text = redact(received);
  let json = parse(text);
  const broken = json === null && text !== received;
  if (broken)
    json = parse(received);
  const plain = unescaped(text);
  const hidden = plain !== text && redact(plain) !== plain;
  if (json === null)
    return { text: hidden ? redact(plain) : text, json };
  if (!broken && !hidden)
    return { text, json };
  const root = [json.value];
  redactInside(root, redact);
  return { text: serialize(root[0]), json: { value: root[0] } };
}
function isCutOff(text) {
  const end = text.trimEnd().at(-1);
  return /^\uFEFF?\s*[[{]/.test(text) && end !== "]" && end !== "}";
}
function isHtml(text, contentType) {
  return /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(text) || /\bhtml\b/i.test(contentType ?? "");
}
function parse(text) {
  try {
    return { value: JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) };
  } catch {
    return null;
  }
}
var ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function unescaped(text) {
  if (!text.includes("\\u") && !text.includes("\\/"))
    return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_match, code, sign) => code === void 0 ? ESCAPES[sign] ?? sign : String.fromCharCode(Number.parseInt(code, 16)));
}
function redactInside(root, redact) {
  const pending = [root];
  for (let holder = pending.pop(); holder !== void 0; holder = pending.pop()) {
    const entries = Object.entries(holder);
    if (!Array.isArray(holder))
      for (const [key] of entries)
        Reflect.deleteProperty(holder, key);
    for (const [key, value] of entries) {
      const name = Array.isArray(holder) ? key : redact(key);
      const descriptor = { value: redactedScalar(value, redact), configurable: true, enumerable: true, writable: true };
      Object.defineProperty(holder, name, descriptor);
      if (typeof value === "object" && value !== null)
        pending.push(value);
    }
  }
}
function redactedScalar(value, redact) {
  if (typeof value === "string")
    return redact(value);
  if (typeof value !== "number")
    return value;
  return redact(String(value)) === String(value) ? value : "***";
}
function serialize(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return '"***"';
  }
}




/***/ }),

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets),
/* harmony export */   v: () => (/* binding */ MIN_SECRET_LENGTH)
/* harmony export */ });
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2335);


// lib/text/escapes.js
var ESCAPE = /%([0-9a-fA-F]{2})|&#(\d{1,7});?|&#[xX]([0-9a-fA-F]{1,6});?|&([A-Za-z]{2,8});|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(["\\/'bfnrt])/g;
var NAMED = {
  amp: "&",
  AMP: "&",
  lt: "<",
  LT: "<",
  gt: ">",
  GT: ">",
  quot: '"',
  QUOT: '"',
  apos: "'",
  Tab: "	",
  NewLine: "\n",
  excl: "!",
  num: "#",
  dollar: "$",
  percnt: "%",
  lpar: "(",
  rpar: ")",
  ast: "*",
  midast: "*",
  plus: "+",
  comma: ",",
  period: ".",
  sol: "/",
  colon: ":",
  semi: ";",
  equals: "=",
  quest: "?",
  commat: "@",
  lsqb: "[",
  lbrack: "[",
  bsol: "\\",
  rsqb: "]",
  rbrack: "]",
  Hat: "^",
  lowbar: "_",
  UnderBar: "_",
  grave: "`",
  lcub: "{",
  lbrace: "{",
  verbar: "|",
  vert: "|",
  VerticalLine: "|",
  rcub: "}",
  rbrace: "}"
};
var BACKSLASH = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function characterOf(match) {
  const [, percent, decimal, hex, name, unit, byte, sign] = match;
  const code = percent ?? hex ?? unit ?? byte;
  if (code !== void 0)
    return fromCode(Number.parseInt(code, 16));
  if (decimal !== void 0)
    return fromCode(Number(decimal));
  if (name !== void 0)
    return Object.hasOwn(NAMED, name) ? NAMED[name] ?? null : null;
  return sign === void 0 ? null : BACKSLASH[sign] ?? sign;
}
var fromCode = (code) => code <= 1114111 ? String.fromCodePoint(code) : null;
function unescapeOnce(source) {
  if (!/[%&\\]/.test(source))
    return null;
  const parts = [];
  const escapes = [];
  let [copied, length] = [0, 0];
  for (const match of source.matchAll(ESCAPE)) {
    const character = characterOf(match);
    if (character === null)
      continue;
    const plain = source.slice(copied, match.index);
    parts.push(plain, character);
    const from = length + plain.length;
    length = from + character.length;
    copied = match.index + match[0].length;
    escapes.push({ from, to: length, start: match.index, end: copied });
  }
  if (escapes.length === 0)
    return null;
  parts.push(source.slice(copied));
  const before = (position) => {
    let [low, high] = [0, escapes.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((escapes[middle]?.from ?? 0) <= position)
        low = middle + 1;
      else
        high = middle;
    }
    return escapes[low - 1] ?? { from: 0, to: 0, start: 0, end: 0 };
  };
  const originOf = (start, end) => {
    const [first, last] = [before(start), before(end - 1)];
    const begins = start < first.to ? first.start : first.end + start - first.to;
    return [begins, end - 1 < last.to ? last.end : last.end + end - last.to];
  };
  return { text: parts.join(""), originOf };
}

// lib/text/secrets.js
var MIN_SECRET_LENGTH = 6;
var MAX_DEPTH = 4;
var MAX_BLOCKS = 2;
function hideSecrets(secrets) {
  const needles = needlesOf(secrets);
  if (needles.length === 0)
    return (text) => text;
  const shortest = needles.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const search = {
    needles,
    base64: longRuns("A-Za-z0-9+/_-", Math.floor(shortest * 4 / 3), "={0,2}"),
    hex: longRuns("0-9A-Fa-f", shortest * 2)
  };
  return (text) => replaceRanges(text, rangesIn(text, search, MAX_DEPTH, MAX_BLOCKS));
}
var longRuns = (characters, length, end = "") => new RegExp(`(?<![${characters}])[${characters}]{${length},}${end}`, "g");
function needlesOf(secrets) {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]);
  const forms = lines.filter((line) => line.length >= MIN_SECRET_LENGTH).flatMap((line) => [line, (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line), line.replaceAll(" ", "+")]).flatMap((form) => [form, Buffer.from(form, "utf8").toString("latin1")]).flatMap((form) => [form, ...unescapedForms(form)]);
  return [...new Set(forms)].filter(({ length }) => length >= MIN_SECRET_LENGTH).sort((a, b) => b.length - a.length);
}
function unescapedForms(text) {
  const forms = [];
  for (let next = unescapeOnce(text); next !== null && forms.length < MAX_DEPTH; next = unescapeOnce(next.text))
    forms.push(next.text);
  return forms;
}
function rangesIn(text, search, depth, blocks) {
  const ranges = search.needles.flatMap((needle) => occurrences(text, needle));
  if (depth === 0)
    return ranges;
  const plain = unescapeOnce(text);
  const inner = plain ? rangesIn(plain.text, search, depth - 1, blocks) : [];
  for (const [start, end] of inner)
    if (plain)
      ranges.push(plain.originOf(start, end));
  if (blocks === 0)
    return ranges;
  const runs = text.match(search.base64);
  if (runs === null)
    return ranges;
  const inHex = runs.flatMap((run) => run.match(search.hex) ?? []);
  const parts = [
    blockRanges(text, runs, BASE64, search, depth, blocks),
    inHex.length > 0 ? blockRanges(text, inHex, HEX, search, depth, blocks) : []
  ];
  return [...ranges, ...parts.flat()];
}
var BASE64 = { name: "base64", group: 4, filling: "AAA" };
var HEX = { name: "hex", group: 2, filling: "0" };
function blockRanges(text, all, { name, group, filling }, search, depth, blocks) {
  const offsets = Array.from({ length: group }, (_, offset) => offset);
  const holds = (padded) => {
    const runs = padded.map((run) => run.replace(/=+$/, ""));
    return offsets.some((offset) => {
      const groups = runs.map((run) => run.slice(offset) + filling.slice(0, (group - (run.length - offset) % group) % group));
      const bytes = Buffer.from(groups.join(""), name);
      return rangesIn(bytes.toString("latin1"), search, depth - 1, blocks - 1).length > 0;
    });
  };
  if (!holds(all))
    return [];
  return [...text.matchAll(search[name])].filter(([run]) => holds([run])).map(({ index, 0: run }) => [index, index + run.length]);
}
function occurrences(text, needle) {
  const found = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    found.push([at, at + needle.length]);
  return found;
}
function replaceRanges(text, ranges) {
  if (ranges.length === 0)
    return text;
  const parts = [];
  let copied = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start >= copied)
      parts.push(text.slice(copied, start), "***");
    copied = Math.max(copied, end);
  }
  return parts.join("") + text.slice(copied);
}




/***/ }),

/***/ 4249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ startRun),
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   K3: () => (/* binding */ renderIsolated),
/* harmony export */   Pj: () => (/* binding */ concernedClusters),
/* harmony export */   TO: () => (/* binding */ logReport),
/* harmony export */   Wv: () => (/* binding */ NOTHING_COLLECTED),
/* harmony export */   bI: () => (/* binding */ countUnrelatedChanges),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   pV: () => (/* binding */ previousReportOf),
/* harmony export */   q$: () => (/* binding */ loadClusters)
/* harmony export */ });
/* harmony import */ var _chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(108);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(971);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8573);
/* harmony import */ var _chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1313);
/* harmony import */ var _chunk_LIP663UR_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8133);
/* harmony import */ var _chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3689);
/* harmony import */ var _chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6504);
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2674);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7242);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2833);
/* harmony import */ var _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4914);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4117);
/* harmony import */ var _chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1727);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6003);
/* harmony import */ var _chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5477);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7251);
/* harmony import */ var _chunk_CPJJADUI_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8791);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4842);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6384);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9836);
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8673);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1377);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2335);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5664);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1711);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9138);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8500);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6760);

































// lib/run/gate.js


// lib/github/runner/log.js
function createLog(sink, redact) {
  const safeLines = (text) => (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_21__/* .logLines */ .O)(redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_22__/* .visible */ .RK)(text)));
  const print = (line) => {
    for (const safe of safeLines(line))
      sink.write(`${safe}
`);
  };
  return {
    info: print,
    debug: (line) => {
      if (sink.verbose)
        print(line);
    },
    progress: (line, done) => {
      if (sink.draw && done !== null)
        sink.draw(safeLines(line).join(" "), done);
      else
        print(line);
    },
    group: async (title, work) => {
      if (sink.fold)
        sink.fold.begin(safeLines(title).join(" "));
      else
        print(title);
      try {
        return await work();
      } finally {
        sink.fold?.end();
      }
    }
  };
}

// lib/run/canceled.js
var isCanceled = (signal) => signal.aborted && !(signal.reason instanceof _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .BackgroundFault */ .JJ);
var MAX_FINDINGS = 1e3;
function collectedByCanceled(collected) {
  const leavesOut = findingsIn(collected) > MAX_FINDINGS;
  const isNamed = diagnosticsIn(collected).some(namesCancellation);
  const cancellation = (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, { name: "not-finished", of: "run", leavesOut });
  const runDiagnostics = isNamed && !leavesOut ? collected.runDiagnostics : [...collected.runDiagnostics, cancellation];
  const kept = { ...collected, runDiagnostics, changedFiles: null, isExcused: false };
  return leavesOut ? { ...kept, clusters: [], policy: _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_LOADED_POLICY */ .jn, baseline: null } : kept;
}
var resultsIn = ({ clusters }) => clusters.flatMap(({ results }) => results);
var diagnosticsIn = (collected) => [
  ...collected.runDiagnostics,
  ...collected.clusters.flatMap(({ diagnostics }) => diagnostics),
  ...resultsIn(collected).flatMap(({ diagnostics }) => diagnostics)
];
var namesCancellation = ({ detail }) => "failure" in detail ? detail.failure.kind === "cancelled" : detail.name === "not-finished" && (detail.of === "canceled" || detail.of === "run" || detail.of === "cluster" && detail.why === "canceled");
function findingsIn(collected) {
  const { rules, waivers } = collected.policy.policy;
  const causes = resultsIn(collected).flatMap((result) => result.causes);
  const nodes = causes.reduce((sum, cause) => sum + cause.nodes.length, 0);
  const others = collected.clusters.length + rules.length + waivers.length;
  return causes.length + nodes + diagnosticsIn(collected).length + others;
}

// lib/run/collect.js



// lib/policy/source/index.js

var FORMAT = {
  parse: async (text, file) => {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(9679), __webpack_require__.e(3264)]).then(__webpack_require__.bind(__webpack_require__, 3264));
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setImmediate)();
    return parsePolicy(text, file);
  },
  absent: _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_9__/* .ABSENT_POLICY */ .ZV,
  faulty: (file, problem) => ({
    state: "faulty",
    policy: _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_POLICY */ .lm,
    sha256: null,
    faults: [(0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_26__/* .wholeFileFault */ .g)(file, problem)]
  })
};
async function loadPolicy(query, trigger, log) {
  const loaded = await (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .loadFile */ .ZN)(query, trigger, FORMAT);
  const isReadable = loaded.source === "workspace" || loaded.commit !== null;
  const proposal = isReadable ? await (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .changedCopy */ .KR)(query, loaded, FORMAT) : null;
  const policy = { ...loaded, isOwnJudge: loaded.source === "workspace" && (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .isProposal */ .ld)(query.env), proposal };
  if (loaded.state !== "absent" || query.setting.isGiven)
    log.info(policyLine(policy));
  return policy;
}
function policyLine({ state, policy, faults, ...origin }) {
  const name = `Policy ${origin.file}${(0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .originText */ .CQ)(origin)}`;
  if (state === "faulty")
    return `${name}: it cannot be used (${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(faults.length, "fault")})`;
  if (state === "absent")
    return `${name}: there is none`;
  return `${name}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(policy.rules.length, "rule")}, ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(policy.waivers.length, "waiver")}`;
}

// lib/run/changes.js


function changesOf(trigger, run) {
  if (trigger.kind !== "pull_request" && trigger.kind !== "merge_group")
    return { list: () => null };
  let known;
  return {
    list: () => known ??= __webpack_require__.e(/* import() */ 1128).then(__webpack_require__.bind(__webpack_require__, 1128)).then(({ changedFiles }) => changedFiles(trigger, (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_17__/* .readAccess */ .zS)(run, run.settings.general.githubToken)))
  };
}
async function touches(changed, globs, what, { log }) {
  if ("unknown" in changed) {
    log.info(`${what}: the gate runs, because the changed files could not all be listed (${changed.unknown})`);
    return true;
  }
  const { matchesPaths } = await __webpack_require__.e(/* import() */ 1128).then(__webpack_require__.bind(__webpack_require__, 1128));
  const isRelated = matchesPaths(changed.files, globs);
  if (isRelated === null)
    log.info(`${what}: the gate runs, because matching the changed files takes too long`);
  return isRelated !== false;
}
async function touchTargets(changed, places, { cwd }) {
  const none = places.map(() => false);
  if ("unknown" in changed || !places.some(({ target }) => (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .isFromRepository */ .T7)(target)) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_24__.existsSync)(cwd))
    return none;
  const { Workspace } = await __webpack_require__.e(/* import() */ 8726).then(__webpack_require__.bind(__webpack_require__, 8726));
  const workspace = new Workspace(cwd);
  return (0,_chunk_CPJJADUI_js__WEBPACK_IMPORTED_MODULE_28__/* .mapInParallel */ .H)(places, 1, async ({ target, paths }) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setImmediate)();
    return target !== null && workspace.touchesTarget(target, paths, changed.files);
  });
}
async function countUnrelatedChanges(changes, loaded, run) {
  const { paths } = run.settings.general;
  const changed = paths.length === 0 ? null : await changes.list();
  if (changed === null || await touches(changed, paths, "paths", run))
    return null;
  const isOfFile = loaded?.listed.some(({ change }) => change !== "none") || loaded?.faults.some(isProposed);
  const [isTarget] = await touchTargets(changed, [{ target: run.settings.subject.target, paths }], run);
  if (isOfFile || isTarget)
    return null;
  return "count" in changed ? changed.count : null;
}
var isProposed = ({ place }) => place === "head";

// lib/run/clusters/load.js


// lib/settings/clusters/combine.js
function combineEntries(base, proposed) {
  if (proposed === null)
    return base.map((entry) => ({ entry, change: "none" }));
  const known = new Set(base.map(({ id }) => id));
  const byId = new Map(proposed.map((entry) => [entry.id, entry]));
  const listed = base.map((entry) => {
    const own = byId.get(entry.id);
    if (own === void 0)
      return { entry, change: "removed" };
    const { line, targetLine } = own;
    const target = own.target ?? entry.target;
    const replacedTarget = JSON.stringify(target) === JSON.stringify(entry.target) ? null : entry.target;
    const change = isSame(entry, own) ? "none" : "changed";
    const paths = eitherPaths(entry.paths, own.paths);
    return { entry: { ...entry, paths, target, line, targetLine, replacedTarget }, change };
  });
  const added = proposed.filter(({ id }) => !known.has(id)).map((entry) => ({ entry, change: "added" }));
  return [...listed, ...added];
}
function eitherPaths(base, proposed) {
  if (JSON.stringify(base) === JSON.stringify(proposed))
    return base;
  return base.length === 0 || proposed.length === 0 ? [] : [...proposed, ...base];
}
var isSame = (one, other) => contentOf(one) === contentOf(other);
var contentOf = (entry) => JSON.stringify({ ...entry, line: 0, targetLine: null });

// lib/run/clusters/load.js
var FORMAT2 = {
  parse: async (text, file) => {
    const { parseClusters } = await __webpack_require__.e(/* import() */ 5225).then(__webpack_require__.bind(__webpack_require__, 5225));
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setImmediate)();
    return parseClusters(text, file);
  },
  absent: _chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .ABSENT_CLUSTERS */ .Ct,
  faulty: (file, problem) => ({ state: "faulty", entries: [], sha256: null, faults: [(0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_26__/* .wholeFileFault */ .g)(file, problem)] })
};
async function loadClusters(trigger, run) {
  const { clustersFile: setting, githubToken } = run.settings.general;
  const query = { ...run, setting: { ...setting, isGiven: false }, githubToken };
  const isProposed2 = (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .isFromBase */ .uM)(setting, run.env);
  const [base, copy] = await Promise.all([
    (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .loadFile */ .ZN)(query, trigger, FORMAT2),
    isProposed2 ? (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .proposedCopy */ .i5)(query, trigger, FORMAT2) : null
  ]);
  logFile(base, run);
  const proposed = base.state === "faulty" ? null : copy;
  if (base.state === "absent" && (proposed === null || proposed.state === "absent"))
    return setting.isGiven ? nothingIn(base, run) : null;
  const isReadable = proposed !== null && proposed.state !== "faulty";
  const step = run.settings.subject.target;
  const targeted = (entries) => (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .isFromRepository */ .T7)(step) ? entries.map((entry) => ({ ...entry, target: entry.target ?? step })) : entries;
  const listed = combineEntries(targeted(base.entries), isReadable ? targeted(proposed.entries) : null);
  if (isReadable)
    logChanges(proposed.file, listed, run.log);
  return {
    file: isReadable && proposed.state === "in-force" ? proposed.file : base.file,
    origin: originOf(base, run),
    listed,
    prefixes: isProposed2 ? new Set(base.entries.flatMap(({ credentials }) => credentials ?? [])) : null,
    faults: [...placed(base.faults, base.source), ...placed(proposed?.faults ?? [], "head")]
  };
}
var originOf = ({ file, source, ref, commit }, { env }) => ({
  file,
  source,
  ref,
  commit,
  isOwnJudge: source === "workspace" && (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .isProposal */ .ld)(env)
});
var placed = (faults, place) => faults.map((fault) => ({ ...fault, place }));
function logFile({ state, entries, faults, ...origin }, { env, log }) {
  const name = `Clusters file ${origin.file}${(0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .originText */ .CQ)(origin)}`;
  if (state === "faulty")
    log.info(`${name}: it cannot be used (${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(faults.length, "fault")})`);
  if (state === "in-force")
    log.info(`${name}: ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(entries.length, "cluster")}`);
  if (state !== "absent" && origin.source === "workspace" && (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .isProposal */ .ld)(env))
    log.info(`Notice: ${origin.file} comes from the workspace, so the change itself can leave clusters out`);
}
function logChanges(file, listed, log) {
  const count = (change) => `${listed.filter((one) => one.change === change).length} ${change}`;
  if (listed.some(({ change }) => change !== "none"))
    log.info(`The change touches ${file}: ${count("added")}, ${count("changed")}, ${count("removed")}`);
}
function nothingIn(base, run) {
  const { file, source, ref } = base;
  const problem = source === "workspace" ? { code: "unreadable-file" } : { code: "absent-on-base", branch: source, ref: ref ?? "" };
  return {
    file,
    origin: originOf(base, run),
    listed: [],
    prefixes: null,
    faults: placed([(0,_chunk_ZWDLDPKC_js__WEBPACK_IMPORTED_MODULE_26__/* .wholeFileFault */ .g)(file, problem)], source)
  };
}

// lib/checks/stages/index.js
function evaluateStages(clusters, now) {
  const order = [...new Set(clusters.map(({ stage }) => stage))];
  const earlierThan = (stage) => clusters.filter((one) => order.indexOf(one.stage) < order.indexOf(stage));
  const waiting = clusters.filter(({ isGated, isReached }) => isGated && !isReached);
  const holds = new Map(waiting.map((cluster) => [
    cluster.id,
    earlierThan(cluster.stage).flatMap((earlier) => holdOf(earlier, cluster, now) ?? [])
  ]));
  const [firstWaiting] = waiting;
  const report = order.map((stage) => {
    const own = clusters.filter((one) => one.stage === stage);
    const names = own.flatMap(({ id }) => (holds.get(id) ?? []).map(({ name }) => name));
    return {
      name: stage,
      clusters: own.map((one) => stateOf(one, one.target ?? firstWaiting?.target ?? null, now)),
      waitsFor: [...new Set(names)]
    };
  });
  return { report, holds };
}
function notSettled({ facts, gap, soakMs }, target, now) {
  const { phase, liveVersion } = facts;
  if (phase === null || liveVersion === null)
    return { why: "unreadable", gap };
  if (!(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .matchesVersion */ .y1)(target, liveVersion))
    return { why: "other-version", live: liveVersion };
  if (facts.isUpgrading)
    return { why: "upgrading" };
  if (phase !== "Available")
    return { why: "not-available", phase };
  const { lastUpgrade, lastUpgradeEndedAt } = facts;
  if (lastUpgrade?.phase !== "Success")
    return { why: "not-upgraded" };
  if (lastUpgradeEndedAt === null)
    return { why: "unreadable", gap: { code: "not-in-response" } };
  const until = lastUpgradeEndedAt + soakMs;
  return now < until ? { why: "soaking", until } : null;
}
function holdOf(earlier, later, now) {
  const { name, stage } = earlier;
  const { target } = later;
  if (target === null)
    return { name, stage, why: "unknown-target" };
  const unsettled = notSettled(earlier, target, now);
  if (unsettled !== null)
    return { name, stage, ...unsettled };
  const current = later.facts.liveVersion;
  const origins = earlier.facts.upgrades.filter(({ to }) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .minorNumber */ .FR)(to) === (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .minorNumber */ .FR)(target)).map(({ from }) => from);
  if (current === null || origins.length === 0)
    return { name, stage, why: "unknown-origin" };
  if (origins.some((from) => (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .minorNumber */ .FR)(from) === (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_29__/* .minorNumber */ .FR)(current)))
    return null;
  return { name, stage, why: "other-origin", from: origins, current };
}
function stateOf(cluster, target, now) {
  const { id, name } = cluster;
  if (target === null)
    return { id, name, state: "unknown", until: null };
  const unsettled = notSettled(cluster, target, now);
  switch (unsettled?.why) {
    case void 0:
      return { id, name, state: "done", until: null };
    case "soaking":
      return { id, name, state: "soaking", until: (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_30__/* .isoTime */ .Ly)(unsettled.until) };
    case "other-version":
    case "upgrading":
      return { id, name, state: "pending", until: null };
    default:
      return { id, name, state: "unknown", until: null };
  }
}

// lib/run/clusters/stages.js
var idOf = (cluster) => (cluster.kind === "queried" ? cluster.settings : cluster.subject).clusterId;
var LATE_CHECKS = ["upgrade", "postcheck"];
function stagedClusters(listed, gated, checks) {
  if (checks?.every((check) => LATE_CHECKS.includes(check)))
    return [];
  const order = [...new Set(listed.flatMap(({ entry }) => entry.stage ?? []))];
  const stageOf = ({ entry }) => entry.stage === null ? -1 : order.indexOf(entry.stage);
  const last = Math.max(-1, ...gated.map(stageOf));
  const isEarlier = (one) => stageOf(one) >= 0 && stageOf(one) < last;
  return listed.filter((one) => isEarlier(one) || stageOf(one) >= 0 && gated.includes(one));
}
var observed = (cluster) => cluster.kind === "queried" ? { ...cluster, settings: { ...cluster.settings, checks: [], start: "never", target: null, targetVersion: null } } : cluster;
function gapOf({ diagnostics, gaps }) {
  const settings = diagnostics.flatMap(({ detail }) => {
    if (detail.name === "wrong-settings")
      return detail.fault.input;
    return detail.name === "clusters-file-error" ? detail.fault.at : [];
  });
  if (settings.length > 0)
    return { code: "wrong-settings", settings };
  const isState = (gap) => gap.code === "no-facts" && gap.facts.some((group) => group === "identity" || group === "versions");
  const unread = gaps.find(isState);
  return unread?.code === "no-facts" ? unread.why : null;
}
function withStages(staged, gated, results, now) {
  const queried = new Set(gated.flatMap((one) => (one.kind === "queried" ? idOf(one) : null) ?? []));
  const byId = new Map(results.map((one) => [one.subject.clusterId, one]));
  const clusters = staged.map(({ entry }) => {
    const result = byId.get(entry.id);
    const isGated = queried.has(entry.id);
    const target = isGated ? result?.subject.targetVersion ?? null : null;
    return {
      id: entry.id,
      name: entry.name,
      stage: entry.stage ?? "",
      soakMs: entry.soakMs ?? 0,
      facts: result?.facts ?? _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_FACTS */ .Kj,
      gap: result ? gapOf(result) : null,
      target,
      isGated,
      isReached: result !== void 0 && (0,_chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_15__/* .reachedTarget */ .SC)(target, result.facts) !== null
    };
  });
  const { report, holds } = evaluateStages(clusters, now);
  return {
    clusters: results.map((result) => {
      const { clusterId, stage, targetVersion } = result.subject;
      const own = holds.get(clusterId ?? "") ?? [];
      if (own.length === 0 || stage === null)
        return result;
      const waits = (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, { name: "earlier-stage", stage, target: targetVersion, now, holds: own });
      return { ...result, diagnostics: [...result.diagnostics, waits] };
    }),
    stages: report
  };
}

// lib/run/clusters/select.js
async function selectClusters(fleet, loaded, changes, planned, run) {
  const diagnostics = [
    ...loaded.faults.map((fault) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, { name: "clusters-file-error", fault })),
    ...unknownNames(loaded, run).map((fault) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, { name: "wrong-settings", fault }))
  ];
  const changed = await changes.list();
  const selected = await concernedClusters(loaded, changes, planned, run);
  const wanted = selected.filter(isWanted(run));
  const clusters = wanted.map((one) => gatedCluster(one, loaded, fleet, run));
  if (wanted.length < selected.length)
    run.log.info(`This job gates ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(wanted.length, "cluster")} of them`);
  const isUnrelated = clusters.length === 0 && diagnostics.length === 0 && planned.size === 0 && changed !== null && "count" in changed;
  const staged = stagedClusters(loaded.listed, wanted, fleet.subject.checks);
  const earlier = staged.filter((one) => !wanted.includes(one)).map((one) => observed(gatedCluster(one, loaded, fleet, run)));
  const clustersFile = { ...loaded.origin, listed: loaded.listed.length, gated: clusters.length };
  return { clusters, earlier, staged, clustersFile, diagnostics, changedFiles: isUnrelated ? changed.count : null };
}
var MAX_NAMED = 20;
async function concernedClusters({ listed }, changes, planned, run) {
  const changed = await changes.list();
  if (changed === null)
    return listed;
  const found = await concerned(listed, changed, planned, run);
  const names = found.slice(0, MAX_NAMED).map(({ entry }) => entry.name);
  const shown = names.length > 0 ? `: ${names.join(", ")}${names.length < found.length ? ", \u2026" : ""}` : "";
  run.log.info(`The change is about ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(found.length, "cluster")} of ${listed.length}${shown}`);
  return found;
}
var isWanted = ({ settings }) => ({ entry }) => settings.general.clusters?.includes(entry.name) ?? true;
function unknownNames({ listed, faults }, { settings }) {
  const names = listed.map(({ entry }) => entry.name);
  if (faults.length > 0)
    return [];
  return (settings.general.clusters ?? []).filter((name) => !names.includes(name)).map((name) => ({ ...(0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_31__/* .settingFault */ .Z)("clusters", name, "no-such-cluster"), suggestion: (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_32__/* .nearest */ .p)(name, names) }));
}
async function concerned(listed, changed, planned, run) {
  if ("unknown" in changed) {
    run.log.info(`All clusters are gated, because the changed files could not all be listed (${changed.unknown})`);
    return listed;
  }
  const byPaths = listed.filter(({ entry, change }) => change === "none" && entry.paths.length > 0 && !planned.has(entry.id));
  const { matchesEach } = await __webpack_require__.e(/* import() */ 1128).then(__webpack_require__.bind(__webpack_require__, 1128));
  const matches = matchesEach(changed.files, byPaths.map(({ entry }) => entry.paths));
  const slow = matches.filter((one) => one === null).length;
  if (slow > 0)
    run.log.info(`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(slow, "cluster")} more: matching the changed files with their paths takes too long`);
  const outside = byPaths.filter((_, index) => matches[index] === false);
  const places = outside.map(({ entry: { target, paths } }) => ({
    target: target ?? run.settings.subject.target,
    paths
  }));
  const isTarget = await touchTargets(changed, places, run);
  const untouched = new Set(outside.filter((_, index) => !isTarget[index]));
  return listed.filter((one) => !untouched.has(one));
}
function gatedCluster({ entry, change }, { file, prefixes }, fleet, run) {
  const { subject: shared, endpoint } = fleet;
  const { id: clusterId, name, stage, soakMs, target } = entry;
  const projectId = entry.projectId ?? shared.projectId;
  const region = entry.region ?? shared.region;
  const isVersion = target?.kind === "version";
  const subject = {
    ...shared,
    clusterId,
    name,
    hasProposedName: change === "added",
    projectId,
    region,
    stage,
    soakMs,
    autopilot: entry.autopilot ?? shared.autopilot,
    target: target ?? shared.target,
    paths: entry.paths,
    targetVersion: isVersion ? target.version : target === null ? shared.targetVersion : null,
    targetFrom: isVersion && change !== "removed" ? { file, line: entry.targetLine ?? entry.line } : null
  };
  if (change === "added" && entry.credentials !== null && prefixes !== null && !prefixes.has(entry.credentials))
    return { kind: "unqueried", subject, diagnostics: [newPrefix(file, entry.line, name, entry.credentials)] };
  const access = credentialsOf(entry, fleet, run);
  const checks = subject.autopilot ? subject.checks?.filter((check) => check !== "addons") : subject.checks;
  const faults = [...access.faults, ...access.missing];
  if (projectId === null)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_31__/* .settingFault */ .Z)("project-id", null, "project-required"));
  if (region === null && endpoint === null)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_31__/* .settingFault */ .Z)("region", null, "region-required"));
  if (checks?.length === 0)
    faults.push((0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_31__/* .settingFault */ .Z)("checks", "addons", "autopilot-has-no-addons"));
  if (faults.length > 0 && checks?.every((check) => !(0,_chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_16__/* .isCceCheck */ .Ch)(check)))
    return unqueried(subject, []);
  const { credentials } = access;
  if (projectId === null || credentials === null || faults.length > 0)
    return unqueried(subject, faults);
  const source = { kind: "api", clusterId, projectId, endpoint, credentials };
  return { kind: "queried", settings: { ...subject, checks: checks ?? null, source }, entry };
}
function newPrefix(file, line, about, prefix) {
  const fault = {
    place: "head",
    file,
    line,
    column: null,
    at: "credentials",
    about,
    problem: { code: "new-prefix", prefix }
  };
  return (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, { name: "clusters-file-error", fault });
}
function refuseStartWithoutTarget(cluster) {
  if (cluster.kind === "unqueried")
    return cluster;
  const { start, targetVersion } = cluster.settings;
  return start === "never" || targetVersion !== null ? cluster : unqueried(cluster.settings, [(0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_31__/* .settingFault */ .Z)("start", start, "start-needs-target")]);
}
var unqueried = (subject, faults) => ({
  kind: "unqueried",
  subject,
  diagnostics: faults.map((fault) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, { name: "wrong-settings", fault }))
});
function credentialsOf({ credentials: prefix }, fleet, { env, settings }) {
  if (prefix !== null)
    return (0,_chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixedCredentials */ .gk)(prefix, (name) => env[name]?.trim() || null);
  const { credentials } = fleet;
  if (credentials !== null)
    return { credentials, faults: [], missing: [] };
  const isPair = settings.missing.filter(({ problem }) => problem.code === "half-of-a-pair");
  const missing = isPair.length > 0 ? isPair : [(0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_31__/* .settingFault */ .Z)("credentials", null, "credentials-required")];
  return { credentials: null, faults: [], missing };
}
var CREDENTIAL_PROBLEMS = ["credentials-required", "prefix-without-credentials", "half-of-a-pair"];
function missingCredentials({ clusters }) {
  const missing = clusters.map((cluster) => cluster.kind === "queried" ? [] : cluster.diagnostics.flatMap(({ detail }) => detail.name === "wrong-settings" && CREDENTIAL_PROBLEMS.includes(detail.fault.problem.code) ? detail.fault.input : []));
  return missing.every((names) => names.length > 0) ? [...new Set(missing.flat())] : [];
}

// lib/run/context.js
var githubRun = (run) => ({
  ...run,
  settings: run.settings.general,
  clusterSet: (0,_chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterSetOf */ .AG)(run.settings)
});

// lib/run/results.js

var NO_RESULTS = { clusters: [], evidence: [], indexed: [], runDiagnostics: [] };
async function queryCluster(settings, { plans, manifests }, policy, trigger, run) {
  const targeted = await withTargets([{ kind: "queried", settings, entry: null }], trigger, run);
  const [subject = settings] = targeted.map((one) => one.kind === "queried" ? one.settings : one.subject);
  const isKnown = settings.clusterId !== null;
  const divided = await divide(plans, isKnown ? [settings.clusterId] : [], subject);
  if (settings.source.kind === "none")
    return offlineResults(targeted, isKnown, { plans: divided, manifests }, run);
  const { queryClusters } = await Promise.all(/* import() */[__webpack_require__.e(6887), __webpack_require__.e(1886)]).then(__webpack_require__.bind(__webpack_require__, 1886));
  const answers = await queryClusters(targeted, 1, policy, run, { plans: divided, manifests });
  return withOthers({ ...answers, evidence: [...answers.evidence, ...await scanEvidence(manifests)] }, divided);
}
var scanEvidence = async (manifests) => await manifests?.evidence().catch(() => []) ?? [];
function planReader(files, run) {
  let known;
  return { files, load: () => known ??= (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPlans */ .hr)(files, run) };
}
async function plannedWork(checked, run) {
  const isChecked = checked.files.length > 0;
  const others = isChecked ? [] : (await (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_11__/* .readResultFiles */ .fE)(run.settings.general.plans, run.cwd, "plan")).files;
  if (!isChecked && others.length === 0)
    return /* @__PURE__ */ new Set();
  const { parts, diagnostics } = await (isChecked ? checked.load() : (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPlans */ .hr)(others, run));
  const busy = parts.filter(({ causes, gaps, upgrades }) => causes.length + gaps.length + upgrades.length > 0);
  return /* @__PURE__ */ new Set([...busy.map(({ clusterId }) => clusterId), ...diagnostics.length > 0 ? [null] : []]);
}
async function divide(plans, gated, subject) {
  return plans.files.length === 0 ? null : (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .dividePlans */ .Wy)(await plans.load(), gated, subject);
}
var withOthers = (results, divided) => ({
  ...results,
  clusters: [...results.clusters, ...divided?.others ?? []]
});
async function offlineResults(targeted, isKnown, { plans, manifests }, run) {
  const isOfPlans = plans !== null && !isKnown;
  const subjects = targeted.map((one) => one.kind === "queried" ? { subject: one.settings, diagnostics: [] } : one);
  const own = isOfPlans ? [] : subjects.map(({ subject, diagnostics }) => (0,_chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_8__/* .unqueriedCluster */ .jc)(subject, diagnostics));
  const withPlans = own.map((cluster) => withPlanOf(cluster, plans));
  const others = plans?.others ?? [];
  const checked = await Promise.all([...withPlans, ...others].map(async (cluster) => {
    const isGated = isOfPlans || withPlans.includes(cluster);
    const ofManifests = isGated ? await (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .unqueriedManifests */ .lL)(cluster.subject, manifests, run) : [];
    return { ...cluster, results: [...ofManifests, ...cluster.results] };
  }));
  return {
    ...NO_RESULTS,
    clusters: checked,
    evidence: [...plans === null ? [] : [_chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_NOT_KEPT */ .Fc], ...await scanEvidence(manifests)],
    runDiagnostics: isOfPlans ? subjects.flatMap(({ diagnostics }) => diagnostics) : []
  };
}
var withPlanOf = (cluster, plans) => plans === null ? cluster : { ...cluster, results: [(0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadPlan */ .TL)(cluster.subject, plans.partOf(cluster.subject.clusterId))] };
async function querySelection({ clusters, earlier, staged, diagnostics }, { plans, manifests }, policy, trigger, run) {
  const { queryClusters } = await Promise.all(/* import() */[__webpack_require__.e(6887), __webpack_require__.e(1886)]).then(__webpack_require__.bind(__webpack_require__, 1886));
  const ids = clusters.map((one) => (one.kind === "queried" ? one.settings : one.subject).clusterId);
  const [targeted, divided] = await Promise.all([
    withTargets(clusters, trigger, run).then((all) => all.map(refuseStartWithoutTarget)),
    divide(plans, ids, run.settings.subject)
  ]);
  const { maxParallel } = run.settings.general;
  const answers = await queryClusters([...targeted, ...earlier], maxParallel, policy, run, {
    plans: divided,
    manifests
  });
  const result = withStages(staged, targeted, answers.clusters, run.serverClock.now());
  const count = targeted.length;
  const own = {
    clusters: result.clusters.slice(0, count),
    stages: result.stages,
    evidence: [
      ...answers.evidence.filter(({ cluster }) => cluster === void 0 || cluster < count),
      ...await scanEvidence(manifests)
    ],
    indexed: answers.indexed.slice(0, count)
  };
  return { ...withOthers(own, divided), runDiagnostics: [...diagnostics, ...answers.runDiagnostics] };
}
async function withTargets(clusters, trigger, run) {
  if (!clusters.some((one) => one.kind === "queried" && (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .asksRepository */ .Tu)(one.settings.target, one.entry)))
    return clusters;
  const { resolveTargets } = await __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 6411));
  return resolveTargets(clusters, trigger, run);
}
async function readFiles(files, { plans, manifests }, given, trigger, run) {
  const { clock, log, redact } = run;
  const [cluster] = await withTargets([{ kind: "queried", settings: given, entry: null }], trigger, run);
  if (cluster?.kind === "unqueried") {
    const divided = await divide(plans, [cluster.subject.clusterId], cluster.subject);
    return offlineResults([cluster], true, { plans: divided, manifests }, run);
  }
  const settings = cluster?.settings ?? given;
  log.info(`Reading ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_27__/* .counted */ .hS)(files.length, "saved response")}; no request is sent`);
  const hasSecrets = run.settings.secrets.length > 0;
  const safe = hasSecrets ? files.map(({ path, text }) => ({ path, text: (0,_chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x8)(text, redact).text })) : files;
  const { ignored, ...saved } = (0,_chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_0__/* .readSavedClusters */ .nu)(safe, settings, clock.now());
  for (const path of ignored)
    log.info(`${path}: ignored, since it holds no result of a selected check`);
  const own = ownResults(files.map(({ path }) => path).filter((path) => !ignored.includes(path)), run);
  const read = saved.clusters.map((cluster2) => ({ ...cluster2, gaps: [...cluster2.gaps, ...own] }));
  const planned = await (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .withSavedPlans */ .Qf)(read, safe, plans.files, settings, run);
  const scan = manifests ?? (settings.checks === null ? (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .savedScan */ .dk)(safe) : null);
  if (manifests !== null)
    for (const { path } of safe.filter((file) => (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestScan */ .$3)(file.path)))
      log.info(`${path}: ignored, since checks has manifests, so that the files of the workspace are read`);
  const clusters = await (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .withSavedManifests */ .i5)(planned, scan, run);
  for (const { subject, results } of clusters)
    for (const result of results)
      log.info(clusters.length > 1 ? `${subject.name ?? subject.clusterId}: ${(0,_chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_5__/* .resultLine */ .ow)(result)}` : (0,_chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_5__/* .resultLine */ .ow)(result));
  const isMarked = plans.files.length === 0 || saved.evidence.some(({ check }) => check === "plan");
  const kept = isMarked ? saved.evidence : [...saved.evidence, _chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_NOT_KEPT */ .Fc];
  return { ...saved, clusters, evidence: [...kept, ...await scanEvidence(scan)] };
}
function ownResults(paths, { env, cwd }) {
  const files = (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .isProposal */ .ld)(env) ? paths.filter((path) => (0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_18__/* .isInside */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_25__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_25__.resolve)(cwd, path))) : [];
  return files.length > 0 ? [{ check: null, code: "own-results", files }] : [];
}

// lib/run/collect.js
var NOTHING_COLLECTED = {
  clusters: [],
  runDiagnostics: [],
  policy: _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_LOADED_POLICY */ .jn,
  stages: [],
  clustersFile: null,
  evidence: [],
  indexed: [],
  baseline: null,
  previousReport: null,
  changedFiles: null,
  isRefused: false,
  isExcused: false
};
var refuse = (faults) => ({
  ...NOTHING_COLLECTED,
  isRefused: true,
  runDiagnostics: faults.map((fault) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, { name: "wrong-settings", fault }))
});
async function collect(run) {
  const { settings, cwd, env } = run;
  const { complete, fleet } = settings;
  if (settings.faults.length > 0)
    return refuse([...settings.faults, ...settings.missing]);
  const [saved, planFiles, named] = await Promise.all([
    readSavedFiles(complete, cwd),
    readPlanFiles(settings, cwd),
    readNamedBaseline(run)
  ]);
  const sourceFaults = [
    (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .sourceSettingFault */ .sf)(settings.general.policy, run),
    fleet && (0,_chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_10__/* .sourceSettingFault */ .sf)(settings.general.clustersFile, run)
  ];
  const faults = [...saved.faults, ...planFiles.faults, ...sourceFaults, named.fault].filter((fault) => fault !== null);
  if (faults.length > 0)
    return refuse(faults);
  const trigger = (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_19__/* .readTrigger */ .vE)((0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_19__/* .readEvent */ .j_)(env), env);
  const changes = changesOf(trigger, run);
  const [loaded] = fleet ? await Promise.all([loadClusters(trigger, run), changes.list()]) : [null];
  const author = lockedOutAuthor(trigger);
  const missing = settings.missing.map((fault) => fault.input);
  const isLockedOut = author !== null && missing.some((input) => WITHHELD_INPUTS.includes(input));
  const needsCluster = missing.includes("cluster-id") && !isLockedOut;
  if (needsCluster && loaded !== null && isUnknown(loaded, run))
    return refuseUnknown(loaded, run);
  if (missing.length > 0 && !isLockedOut && loaded === null)
    return refuse(settings.missing);
  const common = { ...NOTHING_COLLECTED, baseline: named.baseline, previousReport: readPreviousReport(run) };
  const plans = planReader(planFiles.files, run);
  const inputs = [...saved.files ?? [], ...planFiles.files].map(({ path }) => path);
  const sources = { trigger, changes, listed: loaded?.listed ?? [], inputs };
  const planned = await plannedWork(plans, run);
  const isPlanned = planned.size > 0 && (fleet !== null || planned.has(null) || planned.has(settings.subject.clusterId));
  const changedFiles = isPlanned ? null : await countUnrelatedChanges(changes, loaded, run);
  if (changedFiles !== null)
    return { ...common, changedFiles };
  if (fleet && loaded && !(isLockedOut && loaded.listed.length === 0)) {
    const selection = await selectClusters(fleet, loaded, changes, planned, run);
    const { clustersFile, changedFiles: changedFiles2 } = selection;
    if (changedFiles2 !== null)
      return { ...common, clustersFile, changedFiles: changedFiles2 };
    const withheld = author === null ? [] : missingCredentials(selection);
    if (author !== null && withheld.length > 0)
      return { ...common, clustersFile, ...withoutAccess(author, withheld, run) };
    const found = await collectResults(fleet.subject, (policy, manifests) => querySelection(selection, { plans, manifests }, policy, trigger, run), sources, trigger, run);
    return { ...common, clustersFile, ...found };
  }
  if (author !== null && isLockedOut)
    return { ...common, ...withoutAccess(author, missing, run) };
  if (!complete)
    return refuse([]);
  const results = await collectResults(saved.files ? null : complete, async (policy, manifests) => saved.files ? readFiles(saved.files, { plans, manifests }, complete, trigger, run) : queryCluster(complete, { plans, manifests }, policy, trigger, run), sources, trigger, run);
  return { ...common, ...results };
}
var isUnknown = ({ listed, faults }, { settings }) => !settings.general.clustersFile.isGiven && listed.length === 0 && faults.some(({ problem }) => problem.code === "base-unreadable");
function refuseUnknown({ faults }, { settings }) {
  const refused = refuse(settings.missing.filter(({ input }) => input === "cluster-id"));
  const unread = faults.map((fault) => (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, { name: "clusters-file-error", fault }));
  return { ...refused, runDiagnostics: [...unread, ...refused.runDiagnostics] };
}
function withoutAccess(author, missing, { settings }) {
  const isExcused = settings.general.noAccess === "skip";
  const detail = { name: "no-access", author, missing, excused: isExcused };
  return { isExcused, runDiagnostics: [(0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_23__/* .diagnostic */ .YK)(null, detail)] };
}
async function collectResults(pending, read, sources, trigger, run) {
  const { general } = run.settings;
  const faults = [];
  const keepFault = (error, what = null) => void faults.push((0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalError */ .WB)("collect", error, what));
  const setting = general.policy;
  const policy = loadPolicy({ ...general, ...run, setting }, trigger, run.log).catch((error) => {
    keepFault(error, setting.files.join(", "));
    return UNREADABLE_POLICY;
  });
  const status = pending ? setPendingStatus(pending, run).catch(keepFault) : Promise.resolve();
  const manifests = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestScan */ .vV)(run, sources, policy);
  const outcome = read(policy, manifests).catch((error) => {
    keepFault(error);
    return NO_RESULTS;
  });
  const [loaded, found] = await Promise.all([policy, outcome, status]);
  const clusters = await placeAddons(found.clusters, run).catch((error) => {
    keepFault(error);
    return found.clusters;
  });
  const joined = await joinApis(clusters, manifests, sources, run).catch((error) => {
    keepFault(error);
    return clusters;
  });
  return { ...found, clusters: joined, policy: loaded, runDiagnostics: [...found.runDiagnostics, ...faults] };
}
async function placeAddons(clusters, run) {
  const isAboutAddon = ({ addon }) => addon !== null;
  const isNeeded = clusters.some(({ results }) => results.some(({ causes, diagnostics }) => causes.some(isAboutAddon) || diagnostics.some(isAboutAddon)));
  if (!isNeeded)
    return clusters;
  const { withAddonLines } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 693));
  return withAddonLines(clusters, run);
}
async function joinApis(clusters, manifests, sources, run) {
  const isNeeded = clusters.some(({ results }) => results.some(({ check, causes }) => check === "manifests" || causes.some(({ name }) => name === _chunk_WKSCIWGW_js__WEBPACK_IMPORTED_MODULE_33__/* .LIVE_CALLS_ITEM */ .L)));
  if (!isNeeded)
    return clusters;
  const { withRemovedApis } = await __webpack_require__.e(/* import() */ 2236).then(__webpack_require__.bind(__webpack_require__, 2236));
  return withRemovedApis(clusters, manifests, sources, run);
}
var UNREADABLE_POLICY = { ..._chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_LOADED_POLICY */ .jn, state: "faulty" };
var WITHHELD_INPUTS = ["credentials", "access-key", "secret-key"];
function lockedOutAuthor(trigger) {
  if (trigger.kind !== "pull_request")
    return null;
  return trigger.isFork ? "fork" : trigger.isBot ? "bot" : null;
}
var readSavedFiles = async (settings, cwd) => settings?.source.kind === "results" ? (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_11__/* .readResultFiles */ .fE)(settings.source.lists, cwd) : { files: null, faults: [] };
var readPlanFiles = async ({ subject, general }, cwd) => subject.checks?.includes("plan") ?? general.plans.length > 0 ? (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_11__/* .readResultFiles */ .fE)(general.plans, cwd, "plan") : { files: [], faults: [] };
var MAX_BASELINE_BYTES = 64 * 1024 * 1024;
async function readNamedBaseline({ settings, cwd }) {
  const path = settings.general.baseline;
  if (path === null)
    return { baseline: null, fault: null };
  const refuseFile = (code) => ({ baseline: null, fault: (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_31__/* .settingFault */ .Z)("baseline", path, code) });
  const full = (0,node_path__WEBPACK_IMPORTED_MODULE_25__.resolve)(cwd, path);
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_24__.lstatSync)(full, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BASELINE_BYTES)
    return refuseFile("baseline-too-large");
  const file = (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_11__/* .readTextFile */ .Gu)(full);
  if (file.kind !== "text")
    return refuseFile(file.kind === "absent" ? "no-such-file" : "not-text-file");
  const { readBaseline } = await __webpack_require__.e(/* import() */ 1000).then(__webpack_require__.bind(__webpack_require__, 1000));
  const baseline = readBaseline(file.text);
  return baseline ? { baseline, fault: null } : refuseFile("not-a-report");
}
async function readPreviousReport(run) {
  const { comment, baseline } = run.settings.general;
  if (!run.isWorkflowStep || comment === "never" || baseline !== null)
    return { baseline: null, comments: null };
  const publishing = await Promise.all(/* import() */[__webpack_require__.e(5620), __webpack_require__.e(2321)]).then(__webpack_require__.bind(__webpack_require__, 2321));
  return publishing.readReportInComment(githubRun(run));
}
async function setPendingStatus({ targetVersion, waitTimeoutMs }, run) {
  const { commitStatus, language } = run.settings.general;
  if (!run.isWorkflowStep || !commitStatus)
    return;
  const dueAt = run.clock.now() + waitTimeoutMs;
  const publishing = await __webpack_require__.e(/* import() */ 4136).then(__webpack_require__.bind(__webpack_require__, 4136));
  await publishing.setPendingStatus(githubRun(run), targetVersion, dueAt, language);
}

// lib/run/gate.js
async function gate(raw, context) {
  const startedAt = context.clock.now();
  const { settings, fault } = readSettingsIsolated(raw);
  const deadlines = (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .deadlinesOf */ .b0)(startedAt, settings.subject.waitTimeoutMs);
  const run = startRun(settings, context, deadlines.collectUntil);
  const collected = fault ? { ...NOTHING_COLLECTED, runDiagnostics: [fault] } : await collectInTime(run);
  const previous = await previousReportOf(collected, run);
  const compared = { ...collected, baseline: collected.baseline ?? previous.baseline };
  const { report, files } = await concludeAndCleanUp(compared, run, deadlines);
  logReport(report, run);
  const hasFailed = await publish(report, files, run, previous.comments, deadlines.publishUntil);
  return { report, isRefused: collected.isRefused, hasFailed: hasFailed || isBroken(context.signal) };
}
var isBroken = (signal) => signal.reason instanceof _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .BackgroundFault */ .JJ;
function readSettingsIsolated(raw) {
  try {
    return { settings: (0,_chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(raw), fault: null };
  } catch {
    const { "report-dir": reportDir, language } = raw.inputs;
    const settings = (0,_chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)({ inputs: { "report-dir": reportDir, language }, env: {} });
    return { settings, fault: (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalError */ .WB)("settings", new Error("")) };
  }
}
function startRun(settings, context, collectUntil) {
  context.mask(settings.secrets);
  const redact = (0,_chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s)(settings.secrets);
  const log = createLog(context.sink, redact);
  log.info(`CCE Upgrade Gate ${context.version}`);
  for (const notice of settings.notices)
    log.info(`Notice: ${notice}`);
  const env = { ...context.env, ...settings.variables };
  return { ...context, env, settings, collectUntil, serverClock: (0,_chunk_LIP663UR_js__WEBPACK_IMPORTED_MODULE_34__/* .serverClock */ .c)(context.clock), log, redact, cleanups: [] };
}
async function collectInTime(run) {
  try {
    return await (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .withDeadlineAt */ .oL)(run, run.collectUntil, (signal) => {
      const limited = { ...run, signal };
      return (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .withinRun */ .Rr)(collect(limited), limited);
    });
  } catch (error) {
    return { ...NOTHING_COLLECTED, runDiagnostics: [(0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalError */ .WB)("collect", error)] };
  }
}
async function previousReportOf({ previousReport }, run) {
  try {
    return await (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .withDeadlineAt */ .oL)(run, run.collectUntil, (signal) => {
      const limited = { ...run, signal };
      return (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .withinRun */ .Rr)(previousReport ?? readPreviousReport(limited), limited);
    });
  } catch (error) {
    run.log.info(`The earlier report could not be read: ${(0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .errorText */ .kc)(error)}`);
    return { baseline: null, comments: null };
  }
}
var CLEANUP_MS = 15e3;
async function concludeAndCleanUp(collected, run, { collectUntil, publishUntil }) {
  const conclusion = await conclude(collected, run);
  const now = run.clock.now();
  const most = Math.max(now + CLEANUP_MS, Math.min(collectUntil, now + CLEANUP_MS * run.cleanups.length));
  const until = Math.min(most, publishUntil);
  const left = (await Promise.all(run.cleanups.map((cleanup) => cleanUp(cleanup, run, until)))).flat();
  if (left.length === 0)
    return conclusion;
  const clusters = collected.clusters.map((cluster) => {
    const own = left.filter(({ clusterId }) => clusterId === cluster.subject.clusterId);
    return { ...cluster, gaps: [...cluster.gaps, ...own.map(({ gap }) => gap)] };
  });
  return conclude({ ...collected, clusters }, run);
}
async function cleanUp({ clusterId, undo }, run, until) {
  try {
    const gap = await (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .withDeadlineAt */ .oL)(run, until, (signal) => (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .withinRun */ .Rr)(undo(signal), { clock: run.clock, signal }));
    return gap ? [{ clusterId, gap }] : [];
  } catch (error) {
    run.log.info(`Warning: something that this run began could not be undone: ${(0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .errorText */ .kc)(error)}`);
    return [];
  }
}
async function conclude(collected, run) {
  const { signal } = run;
  try {
    return await concludeInParts(collected, run, async () => {
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setImmediate)();
      if (isCanceled(signal))
        throw signal.reason;
    });
  } catch (error) {
    if (!isCanceled(signal))
      throw error;
    return concludeInParts(collectedByCanceled(collected), run, async () => {
    });
  }
}
async function concludeInParts(collected, run, pause) {
  const { signal } = run;
  await pause();
  const known = isBroken(signal) ? [(0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalError */ .WB)("background", signal.reason)] : [];
  const report = await reportOn(collected, known, run);
  const { files, faults } = await renderIsolated(report, collected, run, pause);
  if (faults.length === 0)
    return { report, files };
  const complete = await reportOn(collected, [...known, ...faults], run);
  return { report: complete, files: (await renderIsolated(complete, collected, run, pause)).files };
}
async function renderIsolated(report, { evidence, indexed }, { redact }, pause) {
  const files = /* @__PURE__ */ new Map();
  const faults = [];
  for (const [name, render] of (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .fileRenderers */ .ZM)(report, evidence, indexed)) {
    await pause();
    try {
      files.set(name, (0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_7__/* .mapText */ .E0)(render(), redact));
    } catch (error) {
      faults.push((0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalError */ .WB)("render", error, name));
    }
  }
  await pause();
  return { files, faults };
}
async function reportOn(collected, faults, { settings, serverClock: serverClock2, version, env }) {
  const run = (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_19__/* .workflowRun */ .tM)(env, settings.general.headSha);
  const input = { ...collected, settings, now: serverClock2.now(), version, run };
  const runDiagnostics = [...collected.runDiagnostics, ...faults];
  const decided = (0,_chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_0__/* .decideIsolated */ .w6)({ ...input, runDiagnostics });
  const { baseline } = collected;
  if (baseline === null)
    return decided;
  try {
    const { compareWithBaseline } = await __webpack_require__.e(/* import() */ 9092).then(__webpack_require__.bind(__webpack_require__, 6711));
    return compareWithBaseline(decided, baseline);
  } catch (error) {
    return (0,_chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_0__/* .decideIsolated */ .w6)({ ...input, runDiagnostics: [...runDiagnostics, (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .internalError */ .WB)("compare", error)] });
  }
}
function logReport(report, { log }) {
  try {
    for (const { finding, all } of (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_14__/* .withLinesTogether */ .qX)(report.findings))
      if (finding.name !== "wrong-settings")
        log.info((0,_chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_13__/* .explainLine */ .Od)(finding, all.length));
    for (const line of (0,_chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S5)(report))
      log.info(line);
  } catch (error) {
    log.info(`The report could not be printed: ${(0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .errorText */ .kc)(error)}`);
  }
}
var isOwnFault = (error) => [TypeError, RangeError, ReferenceError, SyntaxError].some((type) => error instanceof type);
async function publish(report, files, run, comments, publishUntil) {
  const { settings, cwd, log } = run;
  const failed = /* @__PURE__ */ new Set();
  const publication = {
    ...githubRun(run),
    settings: settings.general,
    files,
    keepsEvidence: (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_11__/* .readsOwnEvidence */ .D2)(settings.results, settings.general.reportDir, cwd),
    cwd,
    endsAt: publishUntil,
    comments,
    failed
  };
  let hasFailed = false;
  for (const { name, publish: publish2 } of run.publishers)
    try {
      await (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .withDeadlineAt */ .oL)(run, publishUntil, (signal) => (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .withinRun */ .Rr)(publish2(report, publication), { clock: run.clock, signal }));
    } catch (error) {
      failed.add(name);
      hasFailed ||= isOwnFault(error);
      log.info(`Warning: ${name} could not be written: ${(0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_12__/* .errorText */ .kc)(error)}`);
    }
  return hasFailed;
}




/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   Ct: () => (/* binding */ ABSENT_CLUSTERS),
/* harmony export */   KR: () => (/* binding */ changedCopy),
/* harmony export */   T7: () => (/* binding */ isFromRepository),
/* harmony export */   Tu: () => (/* binding */ asksRepository),
/* harmony export */   ZN: () => (/* binding */ loadFile),
/* harmony export */   i5: () => (/* binding */ proposedCopy),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   sf: () => (/* binding */ sourceSettingFault),
/* harmony export */   uM: () => (/* binding */ isFromBase)
/* harmony export */ });
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6003);
/* harmony import */ var _chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5477);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1377);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9138);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);






// lib/source/index.js


function isProposal(env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return event.startsWith("pull_request") || event === "merge_group";
}
var isUnprompted = (env) => env["GITHUB_EVENT_NAME"] === "schedule" || env["GITHUB_EVENT_NAME"] === "workflow_dispatch";
function sourceOf({ source }, env) {
  if (source === "workspace")
    return source;
  if (isProposal(env))
    return "base";
  return isUnprompted(env) ? "default-branch" : source ?? "workspace";
}
var isFromBase = (setting, env) => sourceOf(setting, env) === "base";
function sourceSettingFault(setting, { env, cwd }) {
  const { input, files, isGiven } = setting;
  const [path] = files;
  if (sourceOf(setting, env) !== "workspace")
    return repositoryPath(path, cwd) === null ? (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_6__/* .settingFault */ .Z)(input, path, "outside-repository") : null;
  return isGiven && !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd, path)) ? (0,_chunk_7BKWMIMG_js__WEBPACK_IMPORTED_MODULE_6__/* .settingFault */ .Z)(input, path, "no-such-file") : null;
}
async function loadFile(query, trigger, format) {
  const source = sourceOf(query.setting, query.env);
  if (source !== "workspace")
    return fromBranch(source, query, trigger, format);
  const copy = await workspaceCopy(query.setting.files, query.cwd, format);
  return { ...copy, source, ref: null, commit: null };
}
function originText({ source, ref, commit }) {
  if (source === "workspace")
    return "";
  const branch = source === "base" ? "base" : "default";
  return ` of the ${branch} branch ${ref ?? "(unknown)"}${commit ? ` at ${commit.slice(0, 12)}` : ""}`;
}
function onlyCopy(copies, { faulty }) {
  const [found, other] = copies.filter(({ state }) => state !== "absent");
  if (!found)
    return copies[0];
  return other ? { ...other, ...faulty(other.file, { code: "both-spellings", other: found.file }) } : found;
}
var eachFile = async ([first, ...others], read) => {
  const [head, tail] = await Promise.all([read(first), Promise.all(others.map(read))]);
  return [head, ...tail];
};
var workspaceCopy = async (files, cwd, format) => onlyCopy(await eachFile(files, async (path) => {
  const file = (0,_chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .Gu)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd, path));
  if (file.kind === "unreadable")
    return { ...format.faulty(path, { code: "unreadable-file" }), file: path };
  return { ...file.kind === "text" ? await format.parse(file.text, path) : format.absent, file: path };
}), format);
async function changedCopy({ setting, cwd }, base, format) {
  if (base.source !== "base" || !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(cwd, ".git")))
    return null;
  const copy = await workspaceCopy(setting.files, cwd, format);
  return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy;
}
async function proposedCopy(query, trigger, format) {
  const { env, cwd, setting } = query;
  const [{ readFileAt }, { openCheckout }] = await Promise.all([
    __webpack_require__.e(/* import() */ 3404).then(__webpack_require__.bind(__webpack_require__, 3404)),
    __webpack_require__.e(/* import() */ 8964).then(__webpack_require__.bind(__webpack_require__, 8964))
  ]);
  const access = (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccess */ .zS)(query, query.githubToken);
  const commits = proposedCommits(trigger, env);
  const copies = await eachFile(setting.files, async (path) => {
    const name = repositoryPath(path, cwd) ?? path;
    const file = await readFileAt(name, commits, access, () => openCheckout(cwd, env));
    if (file.kind === "found")
      return { ...await format.parse(file.text, name), file: name };
    if (file.kind === "absent")
      return { ...format.absent, file: name };
    const problem = { code: "base-unreadable", branch: "head", ref: file.ref, why: file.why };
    return { ...format.faulty(name, problem), file: name };
  });
  return copies.find(({ state, sha256 }) => state === "faulty" && sha256 === null) ?? onlyCopy(copies, format);
}
function proposedCommits(trigger, env) {
  const head = trigger.kind === "pull_request" || trigger.kind === "merge_group" ? trigger.headSha : null;
  const { GITHUB_REF: ref = "", GITHUB_SHA: sha } = env;
  const isMerge = trigger.kind === "pull_request" && ref === `refs/pull/${trigger.number}/merge`;
  return [isMerge && (0,_chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha */ .HH)(sha) ? sha : null, head].filter((commit) => commit !== null);
}
async function fromBranch(branch, query, trigger, format) {
  const { env, cwd, setting } = query;
  const { files, isGiven } = setting;
  const [{ readBaseFile }, { openCheckout }] = await Promise.all([
    __webpack_require__.e(/* import() */ 3404).then(__webpack_require__.bind(__webpack_require__, 3404)),
    __webpack_require__.e(/* import() */ 8964).then(__webpack_require__.bind(__webpack_require__, 8964))
  ]);
  const access = (0,_chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccess */ .zS)(query, query.githubToken);
  const readAll = () => eachFile(files, async (path) => {
    const name = repositoryPath(path, cwd) ?? path;
    const file = await readBaseFile(name, trigger, access, () => openCheckout(cwd, env));
    const { ref } = file;
    if (file.kind === "unreadable") {
      const content2 = format.faulty(name, { code: "base-unreadable", branch, ref, why: file.why });
      return { ...content2, file: name, ref, commit: null };
    }
    const absent = isGiven ? format.faulty(name, { code: "absent-on-base", branch, ref: file.ref }) : format.absent;
    const content = file.kind === "found" ? await format.parse(file.text, name) : absent;
    return { ...content, file: name, ref, commit: file.commit };
  });
  const first = await readAll();
  const copies = isOneCommit(first) ? first : await readAll();
  const unreadable = isOneCommit(copies) ? copies.find(({ commit }) => commit === null) : movedBranch(branch, copies[0], format);
  return { ...unreadable ?? onlyCopy(copies, format), source: branch };
}
var isOneCommit = (copies) => new Set(copies.flatMap(({ commit }) => commit ?? [])).size <= 1;
function movedBranch(branch, { file, ref }, { faulty }) {
  const why = { code: "wrong-answer", status: null, checkout: null };
  return { ...faulty(file, { code: "base-unreadable", branch, ref, why }), file, ref, commit: null };
}
function repositoryPath(path, cwd) {
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd, path));
  return inside === "" || !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd, path)) ? null : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_5__.sep, "/");
}

// lib/model/clusters-file.js
var isFromRepository = (target) => target !== null && target.kind !== "version";
var asksRepository = (target, entry) => isFromRepository(target) || isFromRepository(entry?.replacedTarget ?? null);
var ABSENT_CLUSTERS = { state: "absent", entries: [], faults: [], sha256: null };




/***/ }),

/***/ 8133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ serverClock)
/* harmony export */ });
// lib/cce/http/server-clock.js
var HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function serverClock(clock) {
  let ahead = null;
  return {
    observe: (header) => {
      const date = header !== null && HTTP_DATE.test(header.trim()) ? Date.parse(header) : Number.NaN;
      if (!Number.isNaN(date))
        ahead = Math.max(ahead ?? Number.NEGATIVE_INFINITY, date - clock.now());
    },
    now: () => clock.now() + Math.max(0, ahead ?? 0),
    aheadMs: () => ahead
  };
}




/***/ })

};
