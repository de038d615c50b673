export const id = 2503;
export const ids = [2503];
export const modules = {

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Wb: () => (/* binding */ GITHUB_INPUTS),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8573);
/* harmony import */ var _chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4842);



// lib/cli/command.js
var EXIT = { ok: 0, blocked: 1, wrongUsage: 2, inconclusive: 3 };
var exitCodeOf = ({ green, verdict }) => green ? EXIT.ok : verdict === "block" ? EXIT.blocked : EXIT.inconclusive;
var UsageError = class extends Error {
};
var GITHUB_INPUTS = ["commit-status", "comment", "check-run", "head-sha"];
function parseArguments(argv, flags) {
  if (argv.includes("--help") || argv.includes("-h"))
    return { flags: {}, args: [], request: "help" };
  if (argv.includes("--version") || argv.includes("-v"))
    return { flags: {}, args: [], request: "version" };
  const values = /* @__PURE__ */ new Map();
  const args = [];
  const rest = [...argv];
  for (let arg = rest.shift(); arg !== void 0; arg = rest.shift()) {
    if (/^-[^-]/.test(arg))
      throw new UsageError(`there is no flag ${arg}; flags begin with two hyphens`);
    const [, name, inline] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === void 0) {
      args.push(arg);
      continue;
    }
    const flag = flags.find((one) => one.name === name);
    if (!flag)
      throw new UsageError(unknownFlag(name, flags));
    const value = inline ?? (flag.placeholder === null ? "true" : rest.shift());
    if (value === void 0 || inline === void 0 && value.startsWith("--"))
      throw new UsageError(`--${name} needs a value`);
    if (values.has(name))
      throw new UsageError(`--${name} is given twice`);
    values.set(name, value);
  }
  return { flags: Object.fromEntries(values), args, request: null };
}
function unknownFlag(name, flags) {
  if (_chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_INPUTS */ .pH.includes(name))
    return `--${name} is refused: every user of the machine can read command lines, so secrets come from the environment only`;
  const names = flags.map((flag) => flag.name);
  const near = (0,_chunk_PIHGNYNY_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
  return `there is no flag --${name}${near === null ? "" : `; did you mean --${near}?`}`;
}




/***/ }),

/***/ 8349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_MATRIX_JOBS),
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
// lib/model/matrix.js
var MAX_MATRIX_JOBS = 256;
function matrixOf(names, maxJobs) {
  const count = Math.min(names.length, maxJobs);
  const start = (job) => Math.floor(job * names.length / count);
  const include = Array.from({ length: count }, (_, index) => {
    const [first = "", ...others] = names.slice(start(index), start(index + 1));
    return {
      job: String(index + 1).padStart(3, "0"),
      name: others.length === 0 ? first : `${first} and ${others.length} more`,
      clusters: JSON.stringify([first, ...others])
    };
  });
  return { include };
}




/***/ }),

/***/ 2503:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chunk_Q2274LGN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8349);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9487);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8573);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3240);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4569);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7251);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6384);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4160);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9526);






















// lib/cli/commands.js
var flag = (name, placeholder, description, defaultValue = "") => ({
  name,
  placeholder,
  description,
  defaultValue
});
var GATE_FLAGS = Object.entries(_chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_INPUTS */ .bn).filter(([name]) => !_chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_INPUTS */ .pH.includes(name)).map(([name, { defaultValue, description }]) => {
  const note = _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_INPUTS */ .Wb.includes(name) ? " Used only by the action: the command line sends nothing to GitHub." : "";
  return flag(name, "VALUE", `${description}${note}`, defaultValue);
});
var CLUSTER_FLAGS = GATE_FLAGS.filter(({ name }) => ["cluster-id", "project-id", "region", "endpoint", "autopilot"].includes(name));
var REPLAY_INPUTS = ["checks", "cluster-id", "current-version", "target-version", "min-validity", "fail-on", "plan"];
var credentials = {
  title: "Secrets come only from the environment, from the first complete set of these variables:",
  lines: [
    ..._chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_6__/* .CREDENTIAL_FAMILIES */ .V.map(({ id, accessKey, secretKey, securityToken }) => {
      const variables = [accessKey, secretKey, securityToken].filter((name) => name !== null);
      return `${variables.join(", ")} (${_chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_5__/* .CREDENTIAL_FAMILY_NAMES */ .ax[id].en})`;
    }),
    `otherwise ${_chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_6__/* .TOKEN_VARIABLE */ .b} (an IAM token)`
  ]
};
async function scenarios() {
  const { FLEETS, SCENARIOS } = await Promise.all(/* import() */[__webpack_require__.e(5539), __webpack_require__.e(8089)]).then(__webpack_require__.bind(__webpack_require__, 8089));
  const linesOf = (table) => [...table].map(([name, { description }]) => `${name.padEnd(28)}${description}`);
  return [
    { title: "Scenarios of simulate and demo:", lines: linesOf(SCENARIOS) },
    { title: "Scenarios with many clusters:", lines: linesOf(FLEETS) }
  ];
}
var DECISION_CODES = "0 if the step is green, 1 on block, 2 on wrong usage or settings, 3 on inconclusive";
var USAGE_CODES = "0, or 2 on wrong usage";
var COMMANDS = [
  {
    name: "gate",
    usages: [
      { args: "--cluster-id ID --target-version VERSION \u2026", purpose: "evaluate a cluster and print the report" },
      { args: "--results FILE \u2026", purpose: "decide from saved responses" }
    ],
    flags: GATE_FLAGS,
    maxArgs: 0,
    exitCodes: DECISION_CODES,
    sections: async () => [credentials],
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(2529), __webpack_require__.e(6407), __webpack_require__.e(284), __webpack_require__.e(7242), __webpack_require__.e(5971), __webpack_require__.e(4687), __webpack_require__.e(8761), __webpack_require__.e(2674), __webpack_require__.e(8186), __webpack_require__.e(1578), __webpack_require__.e(9020), __webpack_require__.e(4249), __webpack_require__.e(4094)]).then(__webpack_require__.bind(__webpack_require__, 4094))).runGate(call)
  },
  {
    name: "replay",
    usages: [{ args: "--policy FILE EVIDENCE\u2026", purpose: "show what another policy would have decided" }],
    flags: [
      flag("policy", "FILE", "Policy to apply. Default: none, so only the decision table applies."),
      flag("at", "TIME", "Time to decide for, such as `2026-01-31T12:00:00Z`. Default: the time of the report next to the evidence, otherwise the time of the newest result."),
      ...REPLAY_INPUTS.map((name) => flag(name, "VALUE", `Replaces the input \`${name}\` of the original run.`))
    ],
    maxArgs: Number.POSITIVE_INFINITY,
    exitCodes: DECISION_CODES,
    sections: async () => [],
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(2529), __webpack_require__.e(6407), __webpack_require__.e(284), __webpack_require__.e(7242), __webpack_require__.e(5971), __webpack_require__.e(4687), __webpack_require__.e(8761), __webpack_require__.e(2674), __webpack_require__.e(8186), __webpack_require__.e(1578), __webpack_require__.e(9020), __webpack_require__.e(9679), __webpack_require__.e(9296)]).then(__webpack_require__.bind(__webpack_require__, 9296))).replay(call)
  },
  {
    name: "merge",
    usages: [{ args: "FILE\u2026 [--expect N]", purpose: "make one report from the report.json files of several jobs" }],
    flags: [
      flag("expect", "N", "Number of jobs that must have a report. A missing one makes the verdict inconclusive."),
      flag("matrix", "JSON", "The matrix that `clusters split` printed, instead of the number of jobs. Missing jobs are then named."),
      flag("since-attempt", "N", "The attempt in which all jobs ran last. A report of an earlier one makes the verdict inconclusive."),
      flag("jobs-result", "RESULT", "What GitHub says of all jobs together: `success`, `failure`, `cancelled` or `skipped`."),
      flag("report-dir", "FOLDER", "Where the report is written.", _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_INPUTS */ .bn["report-dir"].defaultValue),
      flag("language", "LANGUAGE", "Language of what the merge itself says, `en` or `zh-cn`. Default: that of the reports.")
    ],
    maxArgs: Number.POSITIVE_INFINITY,
    exitCodes: DECISION_CODES,
    sections: async () => [],
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(2529), __webpack_require__.e(6407), __webpack_require__.e(284), __webpack_require__.e(7242), __webpack_require__.e(5971), __webpack_require__.e(4687), __webpack_require__.e(8761), __webpack_require__.e(2674), __webpack_require__.e(8186), __webpack_require__.e(1578), __webpack_require__.e(9020), __webpack_require__.e(4249), __webpack_require__.e(4369), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 437))).merge(call)
  },
  {
    name: "explain",
    usages: [
      { args: "NAME", purpose: "show what a check item means and how to fix it" },
      { args: "--list", purpose: "list all check items" },
      { args: "--report FILE [NAME]", purpose: "explain the decisions of a report" }
    ],
    flags: [
      flag("list", null, "List all check items."),
      flag("report", "FILE", "The report.json to explain: every decision, or only those on findings with the name or fingerprint NAME.")
    ],
    maxArgs: 1,
    exitCodes: USAGE_CODES,
    sections: async () => [],
    run: async ({ flags: { list, report }, args: [name], print: print2 }) => {
      const { explainList, explainName, explainReport } = await Promise.all(/* import() */[__webpack_require__.e(2529), __webpack_require__.e(284), __webpack_require__.e(4687), __webpack_require__.e(8186), __webpack_require__.e(3459)]).then(__webpack_require__.bind(__webpack_require__, 3459));
      if (report !== void 0)
        await explainReport(report, name, print2);
      else if (list !== void 0)
        explainList(print2);
      else if (name !== void 0)
        explainName(name, print2);
      else
        throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb();
      return 0;
    }
  },
  {
    name: "plan-hops",
    usages: [
      { args: "--from VERSION --to VERSION", purpose: "show the upgrades on the way, and the APIs that each removes" },
      { args: "--cluster-id ID --to VERSION", purpose: "the same from what CCE offers a cluster right now" }
    ],
    flags: [
      flag("from", "VERSION", "Version to start from. The documented upgrade paths are used, and nothing is sent."),
      flag("to", "VERSION", "Version to reach."),
      flag("format", "FORMAT", "How to print it: `terminal`, `markdown` or `json`.", "terminal"),
      ...CLUSTER_FLAGS
    ],
    maxArgs: 0,
    exitCodes: "0, 1 if no way is known, 2 on wrong usage or settings, 3 if the cluster could not be read",
    sections: async () => [credentials],
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(2529), __webpack_require__.e(5971), __webpack_require__.e(1578), __webpack_require__.e(9908)]).then(__webpack_require__.bind(__webpack_require__, 9908))).printHops(call)
  },
  {
    name: "policy",
    usages: [
      { args: "check FILE", purpose: "check a policy file" },
      { args: "init [FILE]", purpose: `write a commented starter policy to FILE (default ${_chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILES */ .jE[0]})` }
    ],
    flags: [],
    maxArgs: 2,
    exitCodes: "0, 1 if check finds anything wrong with the policy, 2 on wrong usage",
    sections: async () => [],
    run: async ({ args: [action, file], print: print2 }) => {
      const { checkPolicy, initPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2529), __webpack_require__.e(6407), __webpack_require__.e(284), __webpack_require__.e(7242), __webpack_require__.e(5971), __webpack_require__.e(4687), __webpack_require__.e(8761), __webpack_require__.e(9679), __webpack_require__.e(2825)]).then(__webpack_require__.bind(__webpack_require__, 2825));
      if (action === "check" && file !== void 0)
        return checkPolicy(file, Date.now(), print2);
      if (action !== "init")
        throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb();
      initPolicy(file ?? _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILES */ .jE[0], print2);
      return 0;
    }
  },
  {
    name: "clusters",
    usages: [
      { args: "check FILE", purpose: "check a clusters file" },
      { args: "init [FILE]", purpose: `write a commented starter file to FILE (default ${_chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTERS_FILES */ .Qe[0]})` },
      { args: "split FILE [--max-jobs N]", purpose: "print the matrix that divides the clusters among jobs, as JSON" }
    ],
    flags: [
      flag("max-jobs", "N", "With split: number of jobs at most, up to 256. If there are more clusters, a job gates several of them.", String(_chunk_Q2274LGN_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_MATRIX_JOBS */ .A))
    ],
    maxArgs: 2,
    exitCodes: "0, 1 if anything is wrong with the file, 2 on wrong usage",
    sections: async () => [],
    run: async ({ args: [action, file], flags: { "max-jobs": maxJobs }, print: print2 }) => {
      const { checkClusters, initClusters, splitClustersFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2529), __webpack_require__.e(6407), __webpack_require__.e(284), __webpack_require__.e(7242), __webpack_require__.e(5971), __webpack_require__.e(1851)]).then(__webpack_require__.bind(__webpack_require__, 1851));
      if (action === "split" && file !== void 0)
        return splitClustersFile(file, maxJobs, print2);
      if (maxJobs !== void 0)
        throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("--max-jobs is for clusters split");
      if (action === "check" && file !== void 0)
        return checkClusters(file, print2);
      if (action !== "init")
        throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb();
      initClusters(file ?? _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUSTERS_FILES */ .Qe[0], print2);
      return 0;
    }
  },
  {
    name: "simulate",
    usages: [
      { args: "[--port N] [--scenario NAME]", purpose: "run the embedded CCE on a loopback address" },
      {
        args: "--scenario fleet [--size N] [--write-clusters FILE]",
        purpose: "run one with many clusters, and write their clusters file"
      }
    ],
    flags: [
      flag("port", "N", "Port to listen on; `0` selects a free one.", "0"),
      flag("scenario", "NAME", "Scenario to serve.", "ready"),
      flag("size", "N", "How many clusters a scenario with many clusters has."),
      flag("delay", "MS", "How many milliseconds every response takes.", "0"),
      flag("limits", null, "Throttle each project as CCE was measured to: 70 reads a second, 10 writes a minute."),
      flag("write-clusters", "FILE", "Write the clusters file of the scenario to FILE.")
    ],
    maxArgs: 0,
    exitCodes: USAGE_CODES,
    sections: scenarios,
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(5539), __webpack_require__.e(8931)]).then(__webpack_require__.bind(__webpack_require__, 8931))).simulate(call)
  },
  {
    name: "demo",
    usages: [{ args: "[SCENARIO]", purpose: "run the gate against the embedded CCE (default scenario: blocked)" }],
    flags: [],
    maxArgs: 1,
    exitCodes: USAGE_CODES,
    sections: scenarios,
    run: async ({ args: [scenario], print: print2, signal: signal2 }) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(2529), __webpack_require__.e(6407), __webpack_require__.e(284), __webpack_require__.e(7242), __webpack_require__.e(5971), __webpack_require__.e(4687), __webpack_require__.e(8761), __webpack_require__.e(2674), __webpack_require__.e(8186), __webpack_require__.e(1578), __webpack_require__.e(9020), __webpack_require__.e(4249), __webpack_require__.e(5539), __webpack_require__.e(7804)]).then(__webpack_require__.bind(__webpack_require__, 7804))).demo(scenario ?? "blocked", print2, signal2)
  }
];

// lib/cli/help.js
async function helpText(command) {
  const commands = command ? [command] : COMMANDS;
  const usages = commands.flatMap(({ name, usages: usages2 }) => usages2.map(({ args, purpose }) => [`${name} ${args}`, purpose]));
  const width = Math.max(...usages.map(([call = ""]) => call.length)) + 3;
  const details = await Promise.all(commands.map(async (one) => [...flagSection(one), ...await one.sections()]));
  const sections = new Map(details.flat().map((section) => [section.title, section]));
  return [
    "CCE Upgrade Gate blocks a Kubernetes upgrade until Huawei Cloud CCE says that the cluster is ready.",
    "",
    "Usage:",
    ...usages.map(([call = "", purpose]) => `  cce-upgrade-gate ${call.padEnd(width)}${purpose}`),
    ...command ? [] : [`Without a command, ${COMMANDS[0].name} runs. Every command has --help.`],
    "",
    "Exit codes:",
    ...commands.map(({ name, exitCodes }) => `  ${name.padEnd(10)}${exitCodes}`),
    ...[...sections.values()].flatMap(({ title, lines }) => ["", title, ...lines.map((line) => `  ${line}`)])
  ].join("\n");
}
var flagSection = ({ name, flags }) => flags.length === 0 ? [] : [{ title: `Flags of ${name}:`, lines: flags.flatMap(flagLines) }];
var flagLines = ({ name, placeholder, description, defaultValue }) => [
  `--${name}${placeholder === null ? "" : ` ${placeholder}`}${defaultValue === "" ? "" : ` (default ${defaultValue})`}`,
  ...wrap(description).map((line) => `    ${line}`)
];
var wrap = (text) => text.replace(/(.{1,94})(?: |$)/g, "$1\n").trimEnd().split("\n");

// lib/cli/main.js
var print = (text) => void process.stdout.write(`${(0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_11__/* .logLines */ .O)(text).join("\n")}
`);
async function runCommandLine(given, env, signal2) {
  const argv = given[0] === "help" ? [...given.slice(1), "--help"] : given;
  const [first = "", ...others] = argv;
  const named = COMMANDS.find(({ name }) => name === first);
  const command = named ?? COMMANDS[0];
  try {
    if (!named && first !== "" && !first.startsWith("-"))
      throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no command "${first}"; there are ${COMMANDS.map(({ name }) => name).join(", ")}`);
    const { flags, args, request } = (0,_chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .We)(named ? others : argv, command.flags);
    if (request !== null) {
      print(request === "version" ? _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv : await helpText(named ?? null));
      return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
    }
    const surplus = args[command.maxArgs];
    if (surplus !== void 0)
      throw new _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`unexpected argument "${surplus}"`);
    return await command.run({ flags, args, env, print, signal: signal2 });
  } catch (error) {
    if (!(error instanceof _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb))
      return internalFault(error);
    const usages = command.usages.map(({ args }) => `usage: cce-upgrade-gate ${command.name} ${args}`);
    const lines = error.message === "" ? usages : (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_11__/* .logLines */ .O)(`cce-upgrade-gate: ${error.message}`);
    process.stderr.write(`${[...lines, `See cce-upgrade-gate ${named ? `${named.name} ` : ""}--help`].join("\n")}
`);
    return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.wrongUsage;
  }
}
function internalFault(error) {
  const lines = (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_11__/* .logLines */ .O)(`cce-upgrade-gate: an error occurred in the gate itself: ${(0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_7__/* .errorText */ .kc)(error)}`);
  process.stderr.write(`${lines.join("\n")}
`);
  return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive;
}

// lib/cli.js
var signal = (0,_chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_1__/* .watchProcess */ .Bo)();
await (0,_chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_1__/* .endProcess */ .JZ)(await runCommandLine(process.argv.slice(2), process.env, signal), "person", signal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
