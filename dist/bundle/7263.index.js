export const id = 7263;
export const ids = [7263];
export const modules = {

/***/ 7263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
printHops: () => (printHops)
});
var _OPQRFOVY_js_0 = __webpack_require__(666);
var _VDUDZXU2_js_1 = __webpack_require__(1458);
var _O3V5TRUM_js_2 = __webpack_require__(5399);
var _QD6AY5QW_js_3 = __webpack_require__(3274);
var _BPFAL3ZV_js_4 = __webpack_require__(1130);
var _K4YJIYLO_js_5 = __webpack_require__(755);
var _CWXPC3W7_js_6 = __webpack_require__(2702);
var _LHOFJOYV_js_7 = __webpack_require__(9477);
var _ICK6YUWM_js_8 = __webpack_require__(1315);
var _Z4NEBNO5_js_9 = __webpack_require__(2359);
var _ZMKUOIGF_js_10 = __webpack_require__(9348);
var _LPD5HUPH_js_11 = __webpack_require__(8700);
var _JATUNGRA_js_12 = __webpack_require__(8320);
var _IGPTGMJH_js_13 = __webpack_require__(9018);
var _6XKFUWSU_js_14 = __webpack_require__(587);
var _XNDIXC4J_js_22 = __webpack_require__(5258);
var _CXUDFEZP_js_15 = __webpack_require__(2105);
var _5WWCP6BV_js_16 = __webpack_require__(5164);
var _DUW5NSCC_js_17 = __webpack_require__(6606);
var _UKFUSHME_js_23 = __webpack_require__(1912);
var _FN6ZC2K4_js_18 = __webpack_require__(5842);
var _GC55D77H_js_21 = __webpack_require__(1170);
var _5MGOTZ66_js_19 = __webpack_require__(4170);
var _33MSZ5FG_js_20 = __webpack_require__(8016);
































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
    throw new _QD6AY5QW_js_3/* .UsageError */ .eb("--to is missing: the version to upgrade to, such as v1.34");
  requireVersion("to", to);
  if (from !== void 0)
    requireVersion("from", from);
  const isLive = flags["cluster-id"] !== void 0;
  if (isLive === (from !== void 0))
    throw new _QD6AY5QW_js_3/* .UsageError */ .eb("give either --from VERSION, or --cluster-id ID and the credentials of its account");
  const inputs = Object.fromEntries(Object.entries(flags).filter(([name]) => !["from", "to", "format"].includes(name)));
  const read = (0,_O3V5TRUM_js_2/* .readSettings */ .sb)({ inputs: isLive ? inputs : { ...inputs, results: "none" }, env: isLive ? env : {} });
  const problems = [...read.faults, ...isLive ? read.missing : []];
  if (problems.length > 0)
    throw new _QD6AY5QW_js_3/* .UsageError */ .eb(problems.map((fault) => (0,_ZMKUOIGF_js_10/* .settingMessage */ .U0)(fault).en).join("\n"));
  const { region, autopilot } = read.subject;
  const secrets = (0,_OPQRFOVY_js_0/* .growingRedaction */ .ND)(read.secrets);
  const safe = secrets.redact;
  const start = isLive ? await liveStart(read, secrets, env, signal) : documentedStart(from ?? "", autopilot);
  if ("failure" in start) {
    print(safe(failureText(start.failure)));
    return _QD6AY5QW_js_3/* .EXIT */ .dc.inconclusive;
  }
  if (start.from === "") {
    print("CCE does not say which version the cluster runs, so no way can be planned. Run the command again.");
    return _QD6AY5QW_js_3/* .EXIT */ .dc.inconclusive;
  }
  if (!(0,_33MSZ5FG_js_20/* .matchesVersion */ .y1)(to, start.from) && (0,_33MSZ5FG_js_20/* .compareVersions */ .Zy)(to, start.from) <= 0)
    throw new _QD6AY5QW_js_3/* .UsageError */ .eb(`--to is "${to}", which is not newer than ${(0,_GC55D77H_js_21/* .oneLine */ .TN)(start.from)}: CCE does not downgrade clusters`);
  const hops = (0,_ICK6YUWM_js_8/* .planHops */ ._)({ from: start.from, to, offered: start.offered, paths: start.paths });
  print(safe(RENDERERS[format]({ ...start, to, region, autopilot, hops, now: _VDUDZXU2_js_1/* .machineClock */ .wx.now() })));
  return hops === null ? _QD6AY5QW_js_3/* .EXIT */ .dc.blocked : _QD6AY5QW_js_3/* .EXIT */ .dc.ok;
}
function formatOf(text) {
  const format = text === void 0 ? "terminal" : FORMATS.find((one) => one === text);
  if (format !== void 0)
    return format;
  const near = (0,_XNDIXC4J_js_22/* .nearest */ .p)(text ?? "", FORMATS);
  throw new _QD6AY5QW_js_3/* .UsageError */ .eb(`--format is "${text}": it must be one of ${FORMATS.join(", ")}${near === null ? "" : `. Did you mean ${near}?`}`);
}
function requireVersion(flag, text) {
  if ((0,_33MSZ5FG_js_20/* .parseVersion */ .ot)(text) === null)
    throw new _QD6AY5QW_js_3/* .UsageError */ .eb(`--${flag} is "${text}": it must be a cluster version, such as v1.31 or v1.31.4-r0`);
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
async function liveStart(read, secrets, env, signal) {
  const { complete } = read;
  if (complete === null)
    throw new _QD6AY5QW_js_3/* .UsageError */ .eb("the settings are not complete");
  const { queryVersions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(9415), __webpack_require__.e(376), __webpack_require__.e(8622), __webpack_require__.e(2277), __webpack_require__.e(9888), __webpack_require__.e(2057), __webpack_require__.e(9150), __webpack_require__.e(6082)]).then(__webpack_require__.bind(__webpack_require__, 6082));
  const silent = {
    info: () => {
    },
    debug: () => {
    },
    progress: () => {
    },
    group: (_, work) => work()
  };
  const access = { clock: _VDUDZXU2_js_1/* .machineClock */ .wx, env, signal, log: silent, version: _VDUDZXU2_js_1/* .VERSION */ .xv };
  const versions = await queryVersions(complete, read, secrets, access);
  if ("failure" in versions)
    return versions;
  const { liveVersion, offeredTargets, upgradePaths, pathsFailure } = versions;
  const missing = upgradePaths === null ? `The upgrade paths could not be read${pathsFailure === null ? "" : ` (${(0,_Z4NEBNO5_js_9/* .apiFailureMessage */ .W)(pathsFailure).message.en})`}, so only what CCE offers right now is known.` : null;
  return {
    from: liveVersion ?? "",
    offered: offeredTargets,
    paths: upgradePaths,
    basis: "what CCE offers the cluster right now, and its upgrade paths",
    notes: missing === null ? [] : [missing]
  };
}
function failureText(failure) {
  const { message, fix } = (0,_Z4NEBNO5_js_9/* .apiFailureMessage */ .W)(failure);
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
  return `${name((0,_5WWCP6BV_js_16/* .wayText */ .xt)(hops))} takes ${(0,_UKFUSHME_js_23/* .counted */ .hS)(hops.length, "upgrade")}.`;
}
var supportOf = ({ region, autopilot }, version) => (0,_ICK6YUWM_js_8/* .supportEnd */ .B)(version, region, autopilot);
var supportLine = (plan, version) => {
  const support = supportOf(plan, version);
  const from = "source" in support ? ` (as of ${support.source.asOf}, ${support.source.url})` : "";
  return `support ${(0,_5WWCP6BV_js_16/* .supportClause */ .JI)(support, plan.now).en}${from}`;
};
var useText = (replacement) => replacement === null ? "no replacement" : `use ${replacement}`;
function terminalText(plan) {
  const { hops, basis, notes } = plan;
  const lines = (hops ?? []).flatMap(({ from, to, isOffered, removedApis }, index) => [
    "",
    `${index + 1}. ${(0,_GC55D77H_js_21/* .oneLine */ .TN)(from)} -> ${(0,_GC55D77H_js_21/* .oneLine */ .TN)(to)}${isOffered ? " (offered now)" : ""}`,
    `   ${supportLine(plan, to)}`,
    ...removedApis === null ? ["   removed APIs: not known for this version"] : removedApis.length === 0 ? ["   removed APIs: none"] : [`   removed APIs: ${removedApis.length}`],
    ...(removedApis ?? []).map(({ apiVersion, kinds, replacement, removedIn }) => `     - ${apiVersion} ${kinds.join(", ")} (removed in ${removedIn}): ${useText(replacement)}`)
  ]);
  return [headline(plan, _GC55D77H_js_21/* .oneLine */ .TN), `Based on ${basis}.`, ...lines, "", ...notes, ...patchNote(plan)].join("\n").trimEnd();
}
var patchNote = ({ hops }) => hops !== null && hops.length > 0 ? [PATCH_FIRST] : [];
function markdownText(plan) {
  const { hops, basis, notes } = plan;
  const parts = (hops ?? []).flatMap(({ from, to, isOffered, removedApis }, index) => [
    "",
    `### ${index + 1}. ${(0,_DUW5NSCC_js_17/* .codeSpan */ .SS)((0,_GC55D77H_js_21/* .oneLine */ .TN)(from))} → ${(0,_DUW5NSCC_js_17/* .codeSpan */ .SS)((0,_GC55D77H_js_21/* .oneLine */ .TN)(to))}${isOffered ? " (offered now)" : ""}`,
    "",
    `${capitalized(supportLine(plan, to))}.`,
    "",
    ...removedApis === null ? ["The removed APIs of this version are not known."] : removedApis.length === 0 ? ["No API is removed."] : [
      "| removed API | kinds | removed in | replacement |",
      "|---|---|---|---|",
      ...removedApis.map(({ apiVersion, kinds, replacement, removedIn }) => {
        const use = replacement === null ? "none" : (0,_DUW5NSCC_js_17/* .codeSpan */ .SS)(replacement);
        return `| ${(0,_DUW5NSCC_js_17/* .codeSpan */ .SS)(apiVersion)} | ${kinds.join(", ")} | ${removedIn} | ${use} |`;
      })
    ]
  ]);
  const tail = [...notes.map(_GC55D77H_js_21/* .oneLine */ .TN), ...patchNote(plan)];
  return [
    `## ${headline(plan, (text) => (0,_DUW5NSCC_js_17/* .codeSpan */ .SS)((0,_GC55D77H_js_21/* .oneLine */ .TN)(text)))}`,
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
  return (0,_GC55D77H_js_21/* .visibleJson */ .$m)(JSON.stringify(value, null, 2));
}
var RENDERERS = {
  terminal: terminalText,
  markdown: markdownText,
  json: jsonText
};



/***/ })

};
