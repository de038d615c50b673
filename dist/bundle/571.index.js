export const id = 571;
export const ids = [571];
export const modules = {

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_PNK47HEE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60);
/* harmony import */ var _chunk_JIOWITFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4656);
/* harmony import */ var _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5209);
/* harmony import */ var _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3116);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__/* .machineClock */ .wx, version: _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_PNK47HEE_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_JIOWITFL_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.inconclusive : (0,_chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
}
var BAR_WIDTH = 24;
function terminalSink(terminal) {
  if (!terminal.isTTY)
    return { write: (text) => void terminal.write(text), verbose: false };
  let isDrawn = false;
  return {
    verbose: false,
    write: (text) => {
      terminal.write(isDrawn ? `
${text}` : text);
      isDrawn = false;
    },
    draw: (line, done) => {
      const full = Math.round(Math.min(1, Math.max(0, done)) * BAR_WIDTH);
      const bar = `[${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)}] ${line}`;
      terminal.write(`\r\x1B[2K${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(bar, (terminal.columns ?? 80) - 1)}`);
      isDrawn = true;
    }
  };
}




/***/ }),

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   v: () => (/* binding */ MIN_SECRET_LENGTH)
/* harmony export */ });
/* harmony import */ var _chunk_JIOWITFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4656);
/* harmony import */ var _chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9527);
/* harmony import */ var _chunk_CISDJESK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1352);
/* harmony import */ var _chunk_GJ7PWXEK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4365);
/* harmony import */ var _chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2225);
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2777);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6384);
/* harmony import */ var _chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7010);
/* harmony import */ var _chunk_6KZ2BEY3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5378);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2335);
/* harmony import */ var _chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3807);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);












// lib/run/gate.js


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

// lib/github/runner/log.js
function createLog(sink, redact) {
  const safeLines = (text) => (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_8__/* .logLines */ .O)(redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(text)));
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
    base64: new RegExp(`[A-Za-z0-9+/_-]{${Math.floor(shortest * 4 / 3)},}={0,2}`, "g"),
    hex: new RegExp(`[0-9A-Fa-f]{${shortest * 2},}`, "g")
  };
  return (text) => replaceRanges(text, rangesIn(text, search, MAX_DEPTH, MAX_BLOCKS));
}
function needlesOf(secrets) {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]);
  const forms = lines.filter((line) => line.length >= MIN_SECRET_LENGTH).flatMap((line) => [line, (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(line), line.replaceAll(" ", "+")]).flatMap((form) => [form, Buffer.from(form, "utf8").toString("latin1")]).flatMap((form) => [form, ...unescapedForms(form)]);
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
  const inBase64 = blockRanges(text, BASE64, search, depth, blocks);
  return inBase64 === null ? ranges : [...ranges, ...inBase64, ...blockRanges(text, HEX, search, depth, blocks) ?? []];
}
var BASE64 = { name: "base64", group: 4, filling: "AAA" };
var HEX = { name: "hex", group: 2, filling: "0" };
function blockRanges(text, { name, group, filling }, search, depth, blocks) {
  const all = text.match(search[name]);
  if (all === null)
    return null;
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

// lib/run/canceled.js
var isCanceled = (signal) => signal.aborted && !(signal.reason instanceof _chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .BackgroundFault */ .JJ);
var MAX_FINDINGS = 1e3;
function collectedByCanceled(collected) {
  const leavesOut = findingsIn(collected) > MAX_FINDINGS;
  const isNamed = diagnosticsIn(collected).some(namesCancellation);
  const cancellation = (0,_chunk_6KZ2BEY3_js__WEBPACK_IMPORTED_MODULE_10__/* .diagnostic */ .YK)(null, { name: "not-finished", of: "run", leavesOut });
  const runDiagnostics = isNamed && !leavesOut ? collected.runDiagnostics : [...collected.runDiagnostics, cancellation];
  const kept = { ...collected, runDiagnostics, changedFiles: null, isExcused: false };
  return leavesOut ? { ...kept, clusters: [], policy: _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_LOADED_POLICY */ .jn, baseline: null } : kept;
}
var resultsIn = ({ clusters }) => clusters.flatMap(({ results }) => results);
var diagnosticsIn = (collected) => [
  ...collected.runDiagnostics,
  ...resultsIn(collected).flatMap(({ diagnostics }) => diagnostics)
];
var namesCancellation = ({ detail }) => "failure" in detail ? detail.failure.kind === "cancelled" : detail.name === "not-finished" && (detail.of === "canceled" || detail.of === "run");
function findingsIn(collected) {
  const { rules, waivers } = collected.policy.policy;
  const causes = resultsIn(collected).flatMap((result) => result.causes);
  const nodes = causes.reduce((sum, cause) => sum + cause.nodes.length, 0);
  return causes.length + nodes + diagnosticsIn(collected).length + rules.length + waivers.length;
}

// lib/run/gate.js
async function gate(raw, context) {
  const startedAt = context.clock.now();
  const { settings, fault } = readSettingsIsolated(raw);
  const deadlines = (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .deadlinesOf */ .b0)(startedAt, settings.subject.waitTimeoutMs);
  const run = startRun(settings, context, deadlines.collectUntil);
  const collected = fault ? { ..._chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_COLLECTED */ .Wv, runDiagnostics: [fault] } : await collectInTime(run);
  const previous = await previousReportOf(collected, run);
  const compared = { ...collected, baseline: collected.baseline ?? previous.baseline };
  const { report, files } = await concludeAndCleanUp(compared, run, deadlines);
  logReport(report, run);
  const hasFailed = await publish(report, files, run, previous.comments, deadlines.publishUntil);
  return { report, isRefused: collected.isRefused, hasFailed: hasFailed || isBroken(context.signal) };
}
var isBroken = (signal) => signal.reason instanceof _chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .BackgroundFault */ .JJ;
function readSettingsIsolated(raw) {
  try {
    return { settings: (0,_chunk_GJ7PWXEK_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)(raw), fault: null };
  } catch {
    const { "report-dir": reportDir, language } = raw.inputs;
    const settings = (0,_chunk_GJ7PWXEK_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .sb)({ inputs: { "report-dir": reportDir, language }, env: {} });
    return { settings, fault: (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .internalError */ .WB)("settings", new Error("")) };
  }
}
function startRun(settings, context, collectUntil) {
  context.mask(settings.secrets);
  const redact = hideSecrets(settings.secrets);
  const log = createLog(context.sink, redact);
  log.info(`CCE Upgrade Gate ${context.version}`);
  for (const notice of settings.notices)
    log.info(`Notice: ${notice}`);
  return { ...context, settings, collectUntil, serverClock: serverClock(context.clock), log, redact, cleanups: [] };
}
async function collectInTime(run) {
  try {
    return await (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .withDeadlineAt */ .oL)(run, run.collectUntil, (signal) => {
      const limited = { ...run, signal };
      return (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .withinRun */ .Rr)((0,_chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(limited), limited);
    });
  } catch (error) {
    return { ..._chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_COLLECTED */ .Wv, runDiagnostics: [(0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .internalError */ .WB)("collect", error)] };
  }
}
async function previousReportOf({ previousReport }, run) {
  try {
    return await (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .withDeadlineAt */ .oL)(run, run.collectUntil, (signal) => {
      const limited = { ...run, signal };
      return (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .withinRun */ .Rr)(previousReport ?? (0,_chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__/* .readPreviousReport */ .kA)(limited), limited);
    });
  } catch (error) {
    run.log.info(`The earlier report could not be read: ${(0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error)}`);
    return { baseline: null, comments: null };
  }
}
var CLEANUP_MS = 15e3;
async function concludeAndCleanUp(collected, run, { publishUntil }) {
  const conclusion = await conclude(collected, run);
  const until = Math.min(run.clock.now() + CLEANUP_MS, publishUntil);
  const gaps = [];
  for (const cleanUp of run.cleanups)
    try {
      const gap = await (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .withDeadlineAt */ .oL)(run, until, (signal) => (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .withinRun */ .Rr)(cleanUp(signal), { clock: run.clock, signal }));
      if (gap)
        gaps.push(gap);
    } catch (error) {
      run.log.info(`Warning: something that this run began could not be undone: ${(0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error)}`);
    }
  if (gaps.length === 0)
    return conclusion;
  const clusters = collected.clusters.map((cluster) => ({ ...cluster, gaps: [...cluster.gaps, ...gaps] }));
  return conclude({ ...collected, clusters }, run);
}
async function conclude(collected, run) {
  const { signal } = run;
  try {
    return await concludeInParts(collected, run, async () => {
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setImmediate)();
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
  const known = isBroken(signal) ? [(0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .internalError */ .WB)("background", signal.reason)] : [];
  const report = await reportOn(collected, known, run);
  const { files, faults } = await renderIsolated(report, collected.evidence, run, pause);
  if (faults.length === 0)
    return { report, files };
  const complete = await reportOn(collected, [...known, ...faults], run);
  return { report: complete, files: (await renderIsolated(complete, collected.evidence, run, pause)).files };
}
async function renderIsolated(report, evidence, { redact }, pause) {
  const files = /* @__PURE__ */ new Map();
  const faults = [];
  for (const [name, render] of (0,_chunk_JIOWITFL_js__WEBPACK_IMPORTED_MODULE_0__/* .fileRenderers */ .ZM)(report, evidence)) {
    await pause();
    try {
      files.set(name, redact(render()));
    } catch (error) {
      faults.push((0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .internalError */ .WB)("render", error, name));
    }
  }
  await pause();
  return { files, faults };
}
async function reportOn(collected, faults, { settings, serverClock: serverClock2, version, env }) {
  const run = (0,_chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowRun */ .tM)(env, settings.general.headSha);
  const input = { ...collected, settings, now: serverClock2.now(), version, run };
  const runDiagnostics = [...collected.runDiagnostics, ...faults];
  const decided = (0,_chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__/* .decideIsolated */ .w6)({ ...input, runDiagnostics });
  const { baseline } = collected;
  if (baseline === null)
    return decided;
  try {
    const { compareWithBaseline } = await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 452));
    return compareWithBaseline(decided, baseline);
  } catch (error) {
    return (0,_chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__/* .decideIsolated */ .w6)({ ...input, runDiagnostics: [...runDiagnostics, (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .internalError */ .WB)("compare", error)] });
  }
}
function logReport(report, { log }) {
  try {
    for (const finding of report.findings)
      if (finding.name !== "wrong-settings")
        log.info((0,_chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_11__/* .explainLine */ .O)(finding));
    for (const line of (0,_chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S5)(report))
      log.info(line);
  } catch (error) {
    log.info(`The report could not be printed: ${(0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error)}`);
  }
}
var isOwnFault = (error) => [TypeError, RangeError, ReferenceError, SyntaxError].some((type) => error instanceof type);
async function publish(report, files, run, comments, publishUntil) {
  const { settings, cwd, log } = run;
  const failed = /* @__PURE__ */ new Set();
  const publication = {
    ...(0,_chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRun */ .pV)(run),
    settings: settings.general,
    files,
    keepsEvidence: (0,_chunk_CISDJESK_js__WEBPACK_IMPORTED_MODULE_2__/* .readsOwnEvidence */ .D2)(settings.results, settings.general.reportDir, cwd),
    cwd,
    endsAt: publishUntil,
    comments,
    failed
  };
  let hasFailed = false;
  for (const { name, publish: publish2 } of run.publishers)
    try {
      await (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .withDeadlineAt */ .oL)(run, publishUntil, (signal) => (0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .withinRun */ .Rr)(publish2(report, publication), { clock: run.clock, signal }));
    } catch (error) {
      failed.add(name);
      hasFailed ||= isOwnFault(error);
      log.info(`Warning: ${name} could not be written: ${(0,_chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error)}`);
    }
  return hasFailed;
}




/***/ }),

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateOnFiles: () => (/* reexport safe */ _chunk_5GTREKWT_js__WEBPACK_IMPORTED_MODULE_0__.yT),
/* harmony export */   runGate: () => (/* reexport safe */ _chunk_5GTREKWT_js__WEBPACK_IMPORTED_MODULE_0__.Rg),
/* harmony export */   terminalSink: () => (/* reexport safe */ _chunk_5GTREKWT_js__WEBPACK_IMPORTED_MODULE_0__.cW)
/* harmony export */ });
/* harmony import */ var _chunk_5GTREKWT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7913);
/* harmony import */ var _chunk_PNK47HEE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60);
/* harmony import */ var _chunk_JIOWITFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4656);
/* harmony import */ var _chunk_76AARPPH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5209);
/* harmony import */ var _chunk_GJRFEZBU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9527);
/* harmony import */ var _chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9530);
/* harmony import */ var _chunk_FQCB32ZY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4468);
/* harmony import */ var _chunk_CISDJESK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1352);
/* harmony import */ var _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3116);
/* harmony import */ var _chunk_GJ7PWXEK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4365);
/* harmony import */ var _chunk_M5HG7XNI_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3153);
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(308);
/* harmony import */ var _chunk_B5Q6A5LL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2656);
/* harmony import */ var _chunk_R6YWU6X2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5201);
/* harmony import */ var _chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2225);
/* harmony import */ var _chunk_ENGO7FVP_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5230);
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2777);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6546);
/* harmony import */ var _chunk_5XV32JYO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8358);
/* harmony import */ var _chunk_ER43JDPT_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7684);
/* harmony import */ var _chunk_EO2VKGPJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3564);
/* harmony import */ var _chunk_IGQYFY3E_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2307);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2818);
/* harmony import */ var _chunk_2MSZ4PWQ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3976);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3592);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8031);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7160);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9251);
/* harmony import */ var _chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3807);















































/***/ })

};
