export const id = 9908;
export const ids = [9908];
export const modules = {

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

/***/ 9908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printHops: () => (/* binding */ printHops)
/* harmony export */ });
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
/* harmony import */ var _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9487);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(971);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8573);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3240);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3875);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4569);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7251);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4842);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4404);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8056);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7859);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4160);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9526);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2335);
/* harmony import */ var _chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5664);































// lib/catalog/upgrade-paths.js
var DOCUMENTED_PATHS_SOURCE = {
  url: "https://support.huaweicloud.com/usermanual-cce/cce_10_0197.html",
  asOf: "2026-07-28"
};
var DOCUMENTED_PATHS = [
  { version: "v1.15", targets: ["v1.19"] },
  { version: "v1.17", targets: ["v1.19"] },
  { version: "v1.19", targets: ["v1.21", "v1.23"] },
  { version: "v1.21", targets: ["v1.23"] },
  { version: "v1.23", targets: ["v1.25", "v1.27", "v1.28"] },
  { version: "v1.25", targets: ["v1.27", "v1.28"] },
  { version: "v1.27", targets: ["v1.28"] },
  { version: "v1.28", targets: ["v1.29", "v1.31"] },
  { version: "v1.29", targets: ["v1.30", "v1.31"] },
  { version: "v1.30", targets: ["v1.31"] },
  { version: "v1.31", targets: ["v1.32", "v1.34"] },
  { version: "v1.32", targets: ["v1.33", "v1.34"] },
  { version: "v1.33", targets: ["v1.34"] },
  { version: "v1.34", targets: ["v1.35"] }
];

// lib/cli/plan-hops.js
var FORMATS = ["terminal", "markdown", "json"];
async function printHops({ flags, env, print, signal }) {
  const format = formatOf(flags["format"]);
  const { from, to } = flags;
  if (to === void 0)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("--to is missing: the version to upgrade to, such as v1.34");
  requireVersion("to", to);
  if (from !== void 0)
    requireVersion("from", from);
  const isLive = flags["cluster-id"] !== void 0;
  if (isLive === (from !== void 0))
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("give either --from VERSION, or --cluster-id ID and the credentials of its account");
  const inputs = Object.fromEntries(Object.entries(flags).filter(([name]) => !["from", "to", "format"].includes(name)));
  const read = (0,_chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .sb)({ inputs: isLive ? inputs : { ...inputs, results: "none" }, env: isLive ? env : {} });
  const problems = [...read.faults, ...isLive ? read.missing : []];
  if (problems.length > 0)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(problems.map((fault) => (0,_chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_8__/* .settingMessage */ .U0)(fault).en).join("\n"));
  const { region, autopilot } = read.subject;
  const safe = (0,_chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s)(read.secrets);
  const start = isLive ? await liveStart(read, env, signal) : documentedStart(from ?? "", autopilot);
  if ("failure" in start) {
    print(safe(failureText(start.failure)));
    return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive;
  }
  if (start.from === "") {
    print("CCE does not say which version the cluster runs, so no way can be planned. Run the command again.");
    return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive;
  }
  if (!(0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_19__/* .matchesVersion */ .y1)(to, start.from) && (0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_19__/* .compareVersions */ .Zy)(to, start.from) <= 0)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--to is "${to}", which is not newer than ${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN)(start.from)}: CCE does not downgrade clusters`);
  const hops = (0,_chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_7__/* .planHops */ ._)({ from: start.from, to, offered: start.offered, paths: start.paths });
  print(safe(RENDERERS[format]({ ...start, to, region, autopilot, hops, now: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__/* .machineClock */ .wx.now() })));
  return hops === null ? _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.blocked : _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
}
function formatOf(text) {
  const format = text === void 0 ? "terminal" : FORMATS.find((one) => one === text);
  if (format !== void 0)
    return format;
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_21__/* .nearest */ .p)(text ?? "", FORMATS);
  throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--format is "${text}": it must be one of ${FORMATS.join(", ")}${near === null ? "" : `. Did you mean ${near}?`}`);
}
function requireVersion(flag, text) {
  if ((0,_chunk_TVC43QCB_js__WEBPACK_IMPORTED_MODULE_19__/* .parseVersion */ .ot)(text) === null)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${flag} is "${text}": it must be a cluster version, such as v1.31 or v1.31.4-r0`);
}
function documentedStart(from, autopilot) {
  const { url, asOf } = DOCUMENTED_PATHS_SOURCE;
  if (autopilot)
    return {
      from,
      offered: null,
      paths: null,
      basis: "no documented paths",
      notes: ["CCE documents no upgrade paths of Autopilot clusters. Ask a cluster: --cluster-id ID."]
    };
  return {
    from,
    offered: null,
    paths: DOCUMENTED_PATHS,
    basis: `the documented paths, ${url} (as of ${asOf})`,
    notes: [
      "Regions differ, and CCE does not offer every documented path at any time. A cluster is asked with --cluster-id ID."
    ]
  };
}
async function liveStart({ complete, secrets }, env, signal) {
  if (complete === null)
    throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("the settings are not complete");
  const { queryVersions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(6407), __webpack_require__.e(284), __webpack_require__.e(7242), __webpack_require__.e(4687), __webpack_require__.e(8761), __webpack_require__.e(2674), __webpack_require__.e(6887), __webpack_require__.e(1663)]).then(__webpack_require__.bind(__webpack_require__, 1663));
  const silent = {
    info: () => {
    },
    debug: () => {
    },
    progress: () => {
    },
    group: (_, work) => work()
  };
  const access = { clock: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__/* .machineClock */ .wx, env, signal, log: silent, version: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv };
  const versions = await queryVersions(complete, secrets, access);
  if ("failure" in versions)
    return versions;
  const { liveVersion, offeredTargets, upgradePaths, pathsFailure } = versions;
  const missing = upgradePaths === null ? `The upgrade paths could not be read${pathsFailure === null ? "" : ` (${(0,_chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .apiFailureMessage */ .W)(pathsFailure).message.en})`}, so only what CCE offers right now is known.` : null;
  return {
    from: liveVersion ?? "",
    offered: offeredTargets,
    paths: upgradePaths,
    basis: "what CCE offers the cluster right now, and its upgrade paths",
    notes: missing === null ? [] : [missing]
  };
}
function failureText(failure) {
  const { message, fix } = (0,_chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_1__/* .apiFailureMessage */ .W)(failure);
  const [what, how] = [message, fix].map((text) => typeof text === "string" ? text : text.en);
  return `${what}
-> ${how}`;
}
var PATCH_FIRST = "Before a new minor version, CCE usually asks for the newest patch of the current one.";
function headline({ from, to, hops, offered }, name) {
  if (hops === null) {
    const offers = offered === null ? "" : offered.length === 0 ? " CCE offers no upgrade right now." : ` CCE offers ${offered.map(name).join(", ")}.`;
    return `No way is known from ${name(from)} to ${name(to)}.${offers}`;
  }
  if (hops.length === 0)
    return `${name(from)} is ${name(to)} already.`;
  return `${name((0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_12__/* .wayText */ .xt)(hops))} takes ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_22__/* .counted */ .hS)(hops.length, "upgrade")}.`;
}
var supportOf = ({ region, autopilot }, version) => (0,_chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_7__/* .supportEnd */ .B)(version, region, autopilot);
var supportLine = (plan, version) => {
  const support = supportOf(plan, version);
  const from = "source" in support ? ` (as of ${support.source.asOf}, ${support.source.url})` : "";
  return `support ${(0,_chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_12__/* .supportClause */ .JI)(support, plan.now).en}${from}`;
};
var useText = (replacement) => replacement === null ? "no replacement" : `use ${replacement}`;
function terminalText(plan) {
  const { hops, basis, notes } = plan;
  const lines = (hops ?? []).flatMap(({ from, to, isOffered, removedApis }, index) => [
    "",
    `${index + 1}. ${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN)(from)} -> ${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN)(to)}${isOffered ? " (offered now)" : ""}`,
    `   ${supportLine(plan, to)}`,
    ...removedApis === null ? ["   removed APIs: not known for this version"] : removedApis.length === 0 ? ["   removed APIs: none"] : [`   removed APIs: ${removedApis.length}`],
    ...(removedApis ?? []).map(({ apiVersion, kinds, replacement, removedIn }) => `     - ${apiVersion} ${kinds.join(", ")} (removed in ${removedIn}): ${useText(replacement)}`)
  ]);
  return [headline(plan, _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN), `Based on ${basis}.`, ...lines, "", ...notes, ...patchNote(plan)].join("\n").trimEnd();
}
var patchNote = ({ hops }) => hops !== null && hops.length > 0 ? [PATCH_FIRST] : [];
function markdownText(plan) {
  const { hops, basis, notes } = plan;
  const parts = (hops ?? []).flatMap(({ from, to, isOffered, removedApis }, index) => [
    "",
    `### ${index + 1}. ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_16__/* .codeSpan */ .SS)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN)(from))} \u2192 ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_16__/* .codeSpan */ .SS)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN)(to))}${isOffered ? " (offered now)" : ""}`,
    "",
    `${capitalized(supportLine(plan, to))}.`,
    "",
    ...removedApis === null ? ["The removed APIs of this version are not known."] : removedApis.length === 0 ? ["No API is removed."] : [
      "| removed API | kinds | removed in | replacement |",
      "|---|---|---|---|",
      ...removedApis.map(({ apiVersion, kinds, replacement, removedIn }) => {
        const use = replacement === null ? "none" : (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_16__/* .codeSpan */ .SS)(replacement);
        return `| ${(0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_16__/* .codeSpan */ .SS)(apiVersion)} | ${kinds.join(", ")} | ${removedIn} | ${use} |`;
      })
    ]
  ]);
  const tail = [...notes.map(_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN), ...patchNote(plan)];
  return [
    `## ${headline(plan, (text) => (0,_chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_16__/* .codeSpan */ .SS)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .oneLine */ .TN)(text)))}`,
    "",
    `Based on ${basis}.`,
    ...parts,
    ...tail.flatMap((line) => ["", line])
  ].join("\n");
}
var capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function jsonText(plan) {
  const { from, to, region, autopilot, basis, notes, offered, hops } = plan;
  const steps = hops?.map((hop) => {
    const support = supportOf(plan, hop.to);
    const { from: from2, to: to2, isOffered, removedApis } = hop;
    const ends = support.state === "dated" ? support.month : null;
    return { from: from2, to: to2, offered: isOffered, support: { state: support.state, month: ends }, removedApis };
  });
  const value = { from, to, region, autopilot, basis, offered, hops: steps ?? null, notes };
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_20__/* .visibleJson */ .$m)(JSON.stringify(value, null, 2));
}
var RENDERERS = {
  terminal: terminalText,
  markdown: markdownText,
  json: jsonText
};



/***/ })

};
