export const id = 4267;
export const ids = [4267];
export const modules = {

/***/ 4267:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _N2RUTU7R_js_0 = __webpack_require__(4075);
var _EZFVFDV4_js_14 = __webpack_require__(3943);
var _VDUDZXU2_js_1 = __webpack_require__(1458);
var _O3V5TRUM_js_2 = __webpack_require__(5399);
var _QD6AY5QW_js_3 = __webpack_require__(3274);
var _BPFAL3ZV_js_4 = __webpack_require__(1130);
var _K4YJIYLO_js_5 = __webpack_require__(755);
var _CWXPC3W7_js_6 = __webpack_require__(2702);
var _LHOFJOYV_js_7 = __webpack_require__(9477);
var _LPD5HUPH_js_8 = __webpack_require__(8700);
var _JATUNGRA_js_9 = __webpack_require__(8320);
var _IGPTGMJH_js_10 = __webpack_require__(9018);
var _6XKFUWSU_js_11 = __webpack_require__(587);
var _CXUDFEZP_js_12 = __webpack_require__(2105);
var _OM25WNKE_js_15 = __webpack_require__(2240);
var _FN6ZC2K4_js_13 = __webpack_require__(5842);

























// lib/cli/commands.js
var flag = (name, placeholder, description, defaultValue = "") => ({
  name,
  placeholder,
  description,
  defaultValue
});
var GATE_FLAGS = Object.entries(_O3V5TRUM_js_2/* .ACTION_INPUTS */ .bn).filter(([name]) => !_BPFAL3ZV_js_4/* .SECRET_INPUTS */ .pH.includes(name)).map(([name, { defaultValue, description }]) => {
  const note2 = _QD6AY5QW_js_3/* .GITHUB_INPUTS */ .Wb.includes(name) ? " Used only by the action: the command line sends nothing to GitHub." : "";
  return flag(name, "VALUE", `${description}${note2}`, defaultValue);
});
var CLUSTER_FLAGS = GATE_FLAGS.filter(({ name }) => [
  ...["cluster-id", "project-id", "region", "endpoint", "autopilot", "sts-endpoint", "iam-endpoint"],
  ...["oidc-provider-urn", "oidc-agency-urn", "oidc-audience", "oidc-session-name"]
].includes(name));
var REPLAY_INPUTS = ["checks", "cluster-id", "current-version", "target-version", "min-validity", "fail-on", "plan"];
var credentials = {
  title: "Secrets come only from the environment, from the first complete set of these variables:",
  lines: [
    `${_CXUDFEZP_js_12/* .OIDC_VARIABLES */ .yz.providerUrn}, ${_CXUDFEZP_js_12/* .OIDC_VARIABLES */ .yz.agencyUrn}, ${_CXUDFEZP_js_12/* .OIDC_VARIABLES */ .yz.idToken} or ${_CXUDFEZP_js_12/* .OIDC_VARIABLES */ .yz.tokenFile} (keyless)`,
    ..._CXUDFEZP_js_12/* .CREDENTIAL_FAMILIES */ .V.map(({ id, accessKey, secretKey, securityToken }) => {
      const variables = [accessKey, secretKey, securityToken].filter((name) => name !== null);
      return `${variables.join(", ")} (${_LPD5HUPH_js_8/* .CREDENTIAL_FAMILY_NAMES */ .ax[id].en})`;
    }),
    `otherwise ${_CXUDFEZP_js_12/* .TOKEN_VARIABLE */ .bG} (an IAM token)`
  ]
};
var scenarios = async () => (await Promise.all(/* import() */[__webpack_require__.e(4463), __webpack_require__.e(4873)]).then(__webpack_require__.bind(__webpack_require__, 4873))).scenarioSections();
var LIST_FLAG = flag("list", null, "Only list the scenarios, in groups.");
var DECISION_CODES = "0 if the step is green, 1 on block, 2 on wrong usage or settings, 3 on inconclusive";
var USAGE_CODES = "0, or 2 on wrong usage";
var COMMANDS = [
  {
    name: "gate",
    usages: [
      { args: "--cluster-id ID --target-version VERSION …", purpose: "evaluate a cluster and print the report" },
      { args: "--results FILE …", purpose: "decide from saved responses" }
    ],
    flags: GATE_FLAGS,
    maxArgs: 0,
    exitCodes: DECISION_CODES,
    sections: async () => [credentials],
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(9348), __webpack_require__.e(1286), __webpack_require__.e(9415), __webpack_require__.e(376), __webpack_require__.e(8622), __webpack_require__.e(2277), __webpack_require__.e(3790), __webpack_require__.e(9888), __webpack_require__.e(2057), __webpack_require__.e(8872), __webpack_require__.e(3637), __webpack_require__.e(795), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 631))).runGate(call)
  },
  {
    name: "replay",
    usages: [{ args: "--policy FILE EVIDENCE…", purpose: "show what another policy would have decided" }],
    flags: [
      flag("policy", "FILE", "Policy to apply. Default: none, so only the decision table applies."),
      flag("at", "TIME", "Time to decide for, such as `2026-01-31T12:00:00Z`. Default: the time of the report next to the evidence, otherwise the time of the newest result."),
      ...REPLAY_INPUTS.map((name) => flag(name, "VALUE", `Replaces the input \`${name}\` of the original run.`))
    ],
    maxArgs: Number.POSITIVE_INFINITY,
    exitCodes: DECISION_CODES,
    sections: async () => [],
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(9348), __webpack_require__.e(1286), __webpack_require__.e(9415), __webpack_require__.e(376), __webpack_require__.e(8622), __webpack_require__.e(2277), __webpack_require__.e(3790), __webpack_require__.e(9888), __webpack_require__.e(2057), __webpack_require__.e(8872), __webpack_require__.e(3637), __webpack_require__.e(9014), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 382))).replay(call)
  },
  {
    name: "merge",
    usages: [{ args: "FILE… [--expect N]", purpose: "make one report from the report.json files of several jobs" }],
    flags: [
      flag("expect", "N", "Number of jobs that must have a report. A missing one makes the verdict inconclusive."),
      flag("matrix", "JSON", "The matrix that `clusters split` printed, instead of the number of jobs. Missing jobs are then named."),
      flag("since-attempt", "N", "The attempt in which all jobs ran last. A report of an earlier one makes the verdict inconclusive."),
      flag("jobs-result", "RESULT", "What GitHub says of all jobs together: `success`, `failure`, `cancelled` or `skipped`."),
      flag("report-dir", "FOLDER", "Where the report is written.", _O3V5TRUM_js_2/* .ACTION_INPUTS */ .bn["report-dir"].defaultValue),
      flag("language", "LANGUAGE", "Language of what the merge itself says, `en` or `zh-cn`. Default: that of the reports.")
    ],
    maxArgs: Number.POSITIVE_INFINITY,
    exitCodes: DECISION_CODES,
    sections: async () => [],
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(9348), __webpack_require__.e(1286), __webpack_require__.e(9415), __webpack_require__.e(376), __webpack_require__.e(8622), __webpack_require__.e(2277), __webpack_require__.e(3790), __webpack_require__.e(9888), __webpack_require__.e(2057), __webpack_require__.e(8872), __webpack_require__.e(3637), __webpack_require__.e(795), __webpack_require__.e(2196), __webpack_require__.e(1783)]).then(__webpack_require__.bind(__webpack_require__, 1783))).merge(call)
  },
  {
    name: "explain",
    usages: [
      { args: "NAME", purpose: "show what a check item or a finding means and how to fix it" },
      { args: "--list", purpose: "list all check items and findings" },
      { args: "--report FILE [NAME]", purpose: "explain the decisions of a report" }
    ],
    flags: [
      flag("list", null, "List all check items and findings."),
      flag("report", "FILE", "The report.json to explain: every decision, or only those on findings with the name or fingerprint NAME.")
    ],
    maxArgs: 1,
    exitCodes: USAGE_CODES,
    sections: async () => [],
    run: async ({ flags: { list, report }, args: [name], print: print2 }) => {
      const { explainList, explainName, explainReport } = await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(1286), __webpack_require__.e(376), __webpack_require__.e(2277), __webpack_require__.e(3790), __webpack_require__.e(8872), __webpack_require__.e(2542)]).then(__webpack_require__.bind(__webpack_require__, 2542));
      if (report !== void 0)
        await explainReport(report, name, print2);
      else if (list !== void 0)
        explainList(print2);
      else if (name !== void 0)
        explainName(name, print2);
      else
        throw new _QD6AY5QW_js_3/* .UsageError */ .eb();
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
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(1286), __webpack_require__.e(7263)]).then(__webpack_require__.bind(__webpack_require__, 7263))).printHops(call)
  },
  {
    name: "policy",
    usages: [
      { args: "check FILE", purpose: "check a policy file" },
      { args: "init [FILE]", purpose: `write a commented starter policy to FILE (default ${_O3V5TRUM_js_2/* .POLICY_FILES */ .jE[0]})` }
    ],
    flags: [],
    maxArgs: 2,
    exitCodes: "0, 1 if check finds anything wrong with the policy, 2 on wrong usage",
    sections: async () => [],
    run: async ({ args: [action, file], invocation: invocation2, print: print2 }) => {
      const { checkPolicy, initPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9348), __webpack_require__.e(1286), __webpack_require__.e(9415), __webpack_require__.e(376), __webpack_require__.e(8622), __webpack_require__.e(2277), __webpack_require__.e(9888), __webpack_require__.e(9014), __webpack_require__.e(5050)]).then(__webpack_require__.bind(__webpack_require__, 5050));
      if (action === "check" && file !== void 0)
        return checkPolicy(file, Date.now(), print2);
      if (action !== "init")
        throw new _QD6AY5QW_js_3/* .UsageError */ .eb();
      initPolicy(file ?? _O3V5TRUM_js_2/* .POLICY_FILES */ .jE[0], invocation2, print2);
      return 0;
    }
  },
  {
    name: "clusters",
    usages: [
      { args: "check FILE", purpose: "check a clusters file" },
      { args: "init [FILE]", purpose: `write a commented starter file to FILE (default ${_O3V5TRUM_js_2/* .CLUSTERS_FILES */ .Qe[0]})` },
      { args: "split FILE [--max-jobs N]", purpose: "print the matrix that divides the clusters among jobs, as JSON" }
    ],
    flags: [
      flag("max-jobs", "N", "With split: number of jobs at most, up to 256. If there are more clusters, a job gates several of them.", String(_EZFVFDV4_js_14/* .MAX_MATRIX_JOBS */ .A))
    ],
    maxArgs: 2,
    exitCodes: "0, 1 if anything is wrong with the file, 2 on wrong usage",
    sections: async () => [],
    run: async ({ args: [action, file], flags: { "max-jobs": maxJobs }, invocation: invocation2, print: print2 }) => {
      const { checkClusters, initClusters, splitClustersFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9348), __webpack_require__.e(1286), __webpack_require__.e(9415), __webpack_require__.e(376), __webpack_require__.e(8622), __webpack_require__.e(9752)]).then(__webpack_require__.bind(__webpack_require__, 9752));
      if (action === "split" && file !== void 0)
        return splitClustersFile(file, maxJobs, print2);
      if (maxJobs !== void 0)
        throw new _QD6AY5QW_js_3/* .UsageError */ .eb("--max-jobs is for clusters split");
      if (action === "check" && file !== void 0)
        return checkClusters(file, print2);
      if (action !== "init")
        throw new _QD6AY5QW_js_3/* .UsageError */ .eb();
      initClusters(file ?? _O3V5TRUM_js_2/* .CLUSTERS_FILES */ .Qe[0], invocation2, print2);
      return 0;
    }
  },
  {
    name: "report-shape",
    usages: [{ args: "FILE…", purpose: "print the shape of saved responses, to send to us: every value is replaced" }],
    flags: [
      flag("legend", null, "Print what the placeholders stand for instead, for your own eyes: names of fields and values that CCE does not publish."),
      flag("show-keys", "NAMES", "Names of fields to keep although CCE does not publish them, such as a new section of a check, separated by commas."),
      flag("show-values", "FIELDS", "Fields whose values to keep where they are single words, such as `itemsStatus.name` for the names of check items, separated by commas."),
      flag("language", "LANGUAGE", "Language of the notes that it prints on stderr, `en` or `zh-cn`.", "en")
    ],
    maxArgs: Number.POSITIVE_INFINITY,
    exitCodes: USAGE_CODES,
    sections: async () => [],
    run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(3790), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 435))).reportShape(call)
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
      LIST_FLAG,
      flag("size", "N", "How many clusters a scenario with many clusters has."),
      flag("delay", "MS", "How many milliseconds every response takes.", "0"),
      flag("limits", null, "Throttle each project as CCE was measured to: 70 reads a second, 10 writes a minute."),
      flag("keyless", null, "Give the gate no keys: it exchanges the ID token of a simulated workflow for temporary ones. The scenarios whose names begin with keyless do so anyway."),
      flag("write-id-token", "FILE", "Write an ID token to FILE, for a keyless run outside of a workflow."),
      flag("write-clusters", "FILE", "Write the clusters file of the scenario to FILE."),
      flag("write-env", "FILE", "Write credentials, `CCE_ENDPOINT`, `CCE_CLUSTER_ID` and `CCE_TARGET_VERSION` to FILE, for `. FILE` in a shell. It is deleted when the simulator ends.")
    ],
    maxArgs: 0,
    exitCodes: USAGE_CODES,
    sections: scenarios,
    run: async (call) => {
      if (call.flags["list"] !== void 0)
        return (await Promise.all(/* import() */[__webpack_require__.e(4463), __webpack_require__.e(4873)]).then(__webpack_require__.bind(__webpack_require__, 4873))).listScenarios(call);
      return (await Promise.all(/* import() */[__webpack_require__.e(4463), __webpack_require__.e(310)]).then(__webpack_require__.bind(__webpack_require__, 310))).simulate(call);
    }
  },
  {
    name: "demo",
    usages: [{ args: "[SCENARIO]", purpose: "run the gate against the embedded CCE (default scenario: blocked)" }],
    flags: [LIST_FLAG, flag("language", "LANGUAGE", "Language of annotations and report, `en` or `zh-cn`.", "en")],
    maxArgs: 1,
    exitCodes: `${USAGE_CODES}, 130 or 143 if it is stopped by SIGINT (Ctrl-C) or SIGTERM`,
    sections: scenarios,
    run: async ({ args: [scenario], ...call }) => {
      if (call.flags["list"] !== void 0)
        return (await Promise.all(/* import() */[__webpack_require__.e(4463), __webpack_require__.e(4873)]).then(__webpack_require__.bind(__webpack_require__, 4873))).listScenarios(call);
      return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(9348), __webpack_require__.e(1286), __webpack_require__.e(9415), __webpack_require__.e(376), __webpack_require__.e(8622), __webpack_require__.e(2277), __webpack_require__.e(3790), __webpack_require__.e(9888), __webpack_require__.e(2057), __webpack_require__.e(8872), __webpack_require__.e(3637), __webpack_require__.e(795), __webpack_require__.e(4463), __webpack_require__.e(3268)]).then(__webpack_require__.bind(__webpack_require__, 3268))).demo(scenario ?? "blocked", call);
    }
  }
];

// lib/cli/help.js
async function helpText(command, invocation2) {
  const commands = command ? [command] : COMMANDS;
  const usages = commands.flatMap(({ name, usages: usages2 }) => usages2.map(({ args, purpose }) => [`${name} ${args}`, purpose]));
  const width = Math.max(...usages.map(([call = ""]) => call.length)) + 3;
  const details = await Promise.all(commands.map(async (one) => [...flagSection(one), ...await one.sections()]));
  const sections = new Map(details.flat().map((section) => [section.title, section]));
  return [
    "CCE Upgrade Gate blocks a Kubernetes upgrade until Huawei Cloud CCE says that the cluster is ready.",
    "",
    "Usage:",
    ...usages.map(([call = "", purpose]) => `  ${invocation2.command} ${call.padEnd(width)}${purpose}`),
    ...command ? [] : [`Without a command, ${COMMANDS[0].name} runs. Every command has --help.`],
    "",
    "Exit codes:",
    ...commands.map(({ name, exitCodes }) => `  ${name.padEnd(14)}${exitCodes}`),
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
var print = (text) => void process.stdout.write(`${(0,_OM25WNKE_js_15/* .logLines */ .O)(text).join("\n")}
`);
var note = (text) => void process.stderr.write(`${(0,_OM25WNKE_js_15/* .logLines */ .O)(text).join("\n")}
`);
async function runCommandLine(given2, env, signal2, invocation2) {
  const argv = given2[0] === "help" ? [...given2.slice(1), "--help"] : given2;
  const [first = "", ...others] = argv;
  const named = COMMANDS.find(({ name }) => name === first);
  const command = named ?? COMMANDS[0];
  try {
    if (!named && first !== "" && !first.startsWith("-"))
      throw new _QD6AY5QW_js_3/* .UsageError */ .eb(`there is no command "${first}"; there are ${COMMANDS.map(({ name }) => name).join(", ")}`);
    const { flags, args, request } = (0,_QD6AY5QW_js_3/* .parseArguments */ .We)(named ? others : argv, command.flags);
    if (request !== null) {
      print(request === "version" ? _VDUDZXU2_js_1/* .VERSION */ .xv : await helpText(named ?? null, invocation2));
      return _QD6AY5QW_js_3/* .EXIT */ .dc.ok;
    }
    const surplus = args[command.maxArgs];
    if (surplus !== void 0)
      throw new _QD6AY5QW_js_3/* .UsageError */ .eb(`unexpected argument "${surplus}"`);
    return await command.run({ flags, args, env, print, note, invocation: invocation2, signal: signal2 });
  } catch (error) {
    if (!(error instanceof _QD6AY5QW_js_3/* .UsageError */ .eb))
      return internalFault(error);
    const usages = command.usages.map(({ args }) => `usage: ${invocation2.command} ${command.name} ${args}`);
    const lines = error.message === "" ? usages : (0,_OM25WNKE_js_15/* .logLines */ .O)(`cce-upgrade-gate: ${error.message}`);
    process.stderr.write(`${[...lines, `See ${invocation2.command} ${named ? `${named.name} ` : ""}--help`].join("\n")}
`);
    return _QD6AY5QW_js_3/* .EXIT */ .dc.wrongUsage;
  }
}
function internalFault(error) {
  const lines = (0,_OM25WNKE_js_15/* .logLines */ .O)(`cce-upgrade-gate: an error occurred in the gate itself: ${(0,_JATUNGRA_js_9/* .errorText */ .kc)(error)}`);
  process.stderr.write(`${lines.join("\n")}
`);
  return _QD6AY5QW_js_3/* .EXIT */ .dc.inconclusive;
}

// lib/cli.js
var signal = (0,_VDUDZXU2_js_1/* .watchProcess */ .Bo)();
var [, script = "", ...given] = process.argv;
var invocation = (0,_N2RUTU7R_js_0/* .invocationOf */ .QC)(script, process.env, process.cwd());
await (0,_VDUDZXU2_js_1/* .endProcess */ .JZ)(await runCommandLine(given, process.env, signal, invocation), "person", signal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
