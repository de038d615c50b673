export const id = 3268;
export const ids = [3268];
export const modules = {

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G7: () => (allAnnotations),
Hp: () => (renderAnnotations),
u6: () => (PUBLISHING)
});
var _OM25WNKE_js_4 = __webpack_require__(2240);
var _QWIXIQ5L_js_0 = __webpack_require__(8710);
var _GDJR74E5_js_1 = __webpack_require__(7454);
var _UKFUSHME_js_2 = __webpack_require__(1912);
var _GC55D77H_js_3 = __webpack_require__(1170);






// lib/messages/publishing.js
var PUBLISHING = {
  notWritten: ({ en, zh }) => ({ en: `${en} not written`, zh: `${zh}未写入` }),
  wasNotWritten: (name, cause) => ({
    en: `${name.en} was not written: ${cause}.`,
    zh: `${name.zh}无法写入：${cause}。`
  }),
  givePermission: (permission) => ({
    en: `Give the job permissions: { ${permission} }.`,
    zh: `请为该作业授予 permissions: { ${permission} }。`
  }),
  readOnlyToken: (author) => ({
    en: `GitHub gives a pull request of a ${author} a token that can only read, regardless of the workflow’s permissions.`,
    zh: `对于来自${author === "fork" ? " fork 仓库" : "机器人"}的拉取请求，无论工作流声明了什么权限，GitHub 都只提供只读令牌。`
  }),
  verdictStands: { en: "The verdict is not affected.", zh: "结论不受影响。" },
  seeLog: {
    en: "The runner did not let the gate write here; the log of this step says why. The verdict is not affected.",
    zh: "runner 未能写入；原因见本步骤的日志。结论不受影响。"
  },
  reportFiles: { en: "The report’s files", zh: "报告文件" },
  stepSummary: { en: "The job summary", zh: "作业摘要" }
};

// lib/model/annotation.js
var ANNOTATION_LEVELS = ["error", "warning", "notice"];

// lib/report/annotations.js
var ANNOTATIONS_PER_LEVEL = 10;
var MESSAGE_UNITS = 4e3;
var TITLE_UNITS = 200;
var NOTHING_LOST = { reportFiles: false, stepSummary: false };
function renderAnnotations(report, isLost = NOTHING_LOST, reserved = 0) {
  const t = (0,_UKFUSHME_js_2/* .localizer */ .Oq)(report.language);
  const lost = [isLost.reportFiles ? [PUBLISHING.reportFiles] : [], isLost.stepSummary ? [PUBLISHING.stepSummary] : []];
  const warnings = lost.flat().map((name) => {
    const [title, message] = [t(PUBLISHING.notWritten(name)), t(PUBLISHING.seeLog)];
    return { level: "warning", title, message, location: null };
  });
  const notes = notesOnResults(report, t);
  const left = { error: 0, warning: warnings.length + notes.length + reserved, notice: 0 };
  const labels = (0,_GDJR74E5_js_1/* .clusterLabels */ .EC)(report);
  const placeOf = (finding) => (0,_GDJR74E5_js_1/* .ownPlace */ .yd)(finding, labels);
  return [...warnings, ...notes, ...annotationsOf(report, (level) => ANNOTATIONS_PER_LEVEL - left[level], placeOf)];
}
var allAnnotations = (report) => [
  ...notesOnResults(report, (0,_UKFUSHME_js_2/* .localizer */ .Oq)(report.language)),
  ...annotationsOf(report, () => Number.POSITIVE_INFINITY, ({ location }) => location)
];
var notesOnResults = ({ notCovered }, t) => notCovered.filter(({ code }) => code === "own-results").slice(0, 1).map(({ what }) => ({
  level: "warning",
  title: t(_QWIXIQ5L_js_0/* .LABELS */ .kg.notCovered),
  message: (0,_GC55D77H_js_3/* .clip */ .$Q)((0,_OM25WNKE_js_4/* .annotationText */ .x)(what), MESSAGE_UNITS),
  location: null
}));
function annotationsOf(report, mostOf, placeOf) {
  const t = (0,_UKFUSHME_js_2/* .localizer */ .Oq)(report.language);
  const labels = (0,_GDJR74E5_js_1/* .clusterLabels */ .EC)(report);
  return ANNOTATION_LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => levelOf(finding, report) === level);
    const causes = (0,_GDJR74E5_js_1/* .sharedCauses */ .YJ)(findings, report, placeOf).sort(byUrgency);
    const most = mostOf(level);
    const surplus = causes.length - most;
    return causes.slice(0, most).map((cause, index) => {
      const affected = (0,_GDJR74E5_js_1/* .affectedByCause */ .f_)(cause, report, labels, t);
      return annotation(cause.finding, level, affected, t, index === most - 1 ? surplus : 0);
    });
  });
}
var levelOf = (finding, { green }) => green && finding.name === "no-access" && finding.check === null ? "warning" : (0,_GDJR74E5_js_1/* .annotationLevel */ .Wx)(finding);
var rankOf = ({ name, decision }) => name === "policy-error" ? 2 : decision === "inconclusive" ? 1 : 0;
var byUrgency = ({ finding: a }, { finding: b }) => rankOf(a) - rankOf(b) || Number(b.inChange === true) - Number(a.inChange === true) || Number(a.location === null) - Number(b.location === null);
function annotation(finding, level, affected, t, more) {
  const tail = [...(0,_GDJR74E5_js_1/* .adviceLines */ .CY)(finding, t), ...more > 0 ? [t(_QWIXIQ5L_js_0/* .SUMMARY */ .$M.moreAnnotations(more))] : []].join("\n");
  const head = (0,_OM25WNKE_js_4/* .annotationText */ .x)(`${affected}
${finding.message}`);
  return {
    level,
    title: (0,_GC55D77H_js_3/* .clip */ .$Q)((0,_GDJR74E5_js_1/* .headline */ .Pl)(finding, t), TITLE_UNITS),
    message: `${(0,_GC55D77H_js_3/* .clip */ .$Q)(head, MESSAGE_UNITS - tail.length - 1)}
${tail}`.trim(),
    location: finding.location
  };
}




/***/ }),

/***/ 3268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
demo: () => (demo)
});
var _X4NWTGWW_js_0 = __webpack_require__(9076);
var _X5Z3AR44_js_64 = __webpack_require__(367);
var _NSG7SVPE_js_1 = __webpack_require__(795);
var _WGDIL5ZW_js_2 = __webpack_require__(3637);
var _JX7NDAOQ_js_3 = __webpack_require__(8872);
var _LWJJTU6B_js_4 = __webpack_require__(3790);
var _OPQRFOVY_js_5 = __webpack_require__(666);
var _VDUDZXU2_js_6 = __webpack_require__(1458);
var _BXMQ77CW_js_7 = __webpack_require__(9176);
var _O3V5TRUM_js_8 = __webpack_require__(5399);
var _7IOREWOO_js_9 = __webpack_require__(7123);
var _FMY2Y5JC_js_10 = __webpack_require__(1571);
var _4OZUGEOX_js_11 = __webpack_require__(4463);
var _QD6AY5QW_js_12 = __webpack_require__(3274);
var _BPFAL3ZV_js_13 = __webpack_require__(1130);
var _K4YJIYLO_js_14 = __webpack_require__(755);
var _CWXPC3W7_js_15 = __webpack_require__(2702);
var _LHOFJOYV_js_16 = __webpack_require__(9477);
var _QKGGGVV7_js_17 = __webpack_require__(704);
var _APHJXYQN_js_18 = __webpack_require__(3767);
var _PZGWKM6Q_js_19 = __webpack_require__(2057);
var _RC3JTXYG_js_20 = __webpack_require__(4798);
var _LESZ5QKA_js_21 = __webpack_require__(9888);
var _SW2E3LNA_js_22 = __webpack_require__(2277);
var _ICK6YUWM_js_23 = __webpack_require__(1315);
var _K4YYQA4G_js_24 = __webpack_require__(8622);
var _XJ4UP3BC_js_25 = __webpack_require__(2331);
var _Z4NEBNO5_js_26 = __webpack_require__(2359);
var _ZMKUOIGF_js_27 = __webpack_require__(9348);
var _LPD5HUPH_js_28 = __webpack_require__(8700);
var _ZA4QVOVC_js_29 = __webpack_require__(4554);
var _JATUNGRA_js_30 = __webpack_require__(8320);
var _IGPTGMJH_js_31 = __webpack_require__(9018);
var _3P254DX2_js_32 = __webpack_require__(3340);
var _NED4EEST_js_33 = __webpack_require__(2828);
var _RXPGGPG7_js_34 = __webpack_require__(2958);
var _6XKFUWSU_js_35 = __webpack_require__(587);
var _MJWAE2L2_js_36 = __webpack_require__(7194);
var _NBVLTPO6_js_37 = __webpack_require__(1175);
var _67MUQUID_js_38 = __webpack_require__(9462);
var _JTBJ5GML_js_39 = __webpack_require__(9415);
var _NBHG2MBE_js_40 = __webpack_require__(921);
var _AAYBQDON_js_41 = __webpack_require__(5289);
var _CXUDFEZP_js_42 = __webpack_require__(2105);
var _PGLKVRPQ_js_43 = __webpack_require__(5455);
var _PBO2G65T_js_44 = __webpack_require__(8747);
var _OT7OM4T4_js_45 = __webpack_require__(2904);
var _6ODQOGAU_js_46 = __webpack_require__(8668);
var _OM25WNKE_js_65 = __webpack_require__(2240);
var _GLFOZCD3_js_47 = __webpack_require__(2174);
var _QWIXIQ5L_js_48 = __webpack_require__(8710);
var _CPUOXGVZ_js_49 = __webpack_require__(9886);
var _5WWCP6BV_js_50 = __webpack_require__(5164);
var _6SDEP7AE_js_51 = __webpack_require__(4411);
var _GDJR74E5_js_52 = __webpack_require__(7454);
var _DUW5NSCC_js_53 = __webpack_require__(6606);
var _UKFUSHME_js_66 = __webpack_require__(1912);
var _M3F6UR52_js_54 = __webpack_require__(1992);
var _FN6ZC2K4_js_55 = __webpack_require__(5842);
var _5X5HXMYJ_js_56 = __webpack_require__(9424);
var _5MGOTZ66_js_57 = __webpack_require__(4170);
var _PVUXZPTX_js_58 = __webpack_require__(9147);
var _OH2DUXI7_js_59 = __webpack_require__(4968);
var _EGKAODXP_js_60 = __webpack_require__(6407);
var node_fs_61 = __webpack_require__(3024);
var node_os_62 = __webpack_require__(8161);
var node_path_63 = __webpack_require__(6760);























































































// lib/cli/demo.js



var REPORT_DIR = "cce-upgrade-report";
async function demo(scenario, call) {
  const { env: given, invocation, signal } = call;
  const print = (text) => call.print((0,_X5Z3AR44_js_64/* .linesFor */ .be)(text, process.stdout));
  (0,_4OZUGEOX_js_11/* .requireScenario */ .Ug)(scenario);
  const language = (0,_QD6AY5QW_js_12/* .languageOf */ .eX)(call.flags);
  const simulator = await (0,_4OZUGEOX_js_11/* .startSimulator */ .rs)({ scenario });
  const folder = (0,node_fs_61.mkdtempSync)((0,node_path_63.join)((0,node_os_62.tmpdir)(), "cce-upgrade-gate-"));
  const isInteractive = process.stdout.isTTY === true && !given["CI"];
  const waiting = (0,_X5Z3AR44_js_64/* .showWaiting */ .DY)(process.stdout, isInteractive, "the first response of the embedded CCE");
  try {
    const { description } = _4OZUGEOX_js_11/* .SCENARIOS */ .U9.get(scenario) ?? _4OZUGEOX_js_11/* .FLEETS */ .S.get(scenario) ?? { description: "" };
    print(`Scenario "${scenario}": ${description}`);
    print(`The embedded CCE listens on ${simulator.url}; the gate runs against it.
`);
    const env = { GITHUB_EVENT_NAME: "push", ...simulator.access.environment };
    const inputs = { ...inputsOf(scenario, simulator, folder), language };
    const { report } = await (0,_X4NWTGWW_js_0/* .gateOnFiles */ .y)(inputs, { env, signal }, waiting.sink, filesUnless(signal), folder);
    waiting.stop();
    if (signal.aborted) {
      print("Stopped. No report was written.");
      return (0,_VDUDZXU2_js_6/* .stoppedExitCode */ .Lk)(signal);
    }
    printAnnotations(report, print);
    print(`
${(0,_OM25WNKE_js_65/* .logLines */ .O)((0,_6SDEP7AE_js_51/* .answerInPlainText */ .pj)(report)).join(" ")}`);
    print(`Verdict: ${report.verdict}: ${report.reason}`);
    print(`The step is ${report.green ? "green" : "red"} (exit code ${report.green ? 0 : 1}).`);
    print(`Summary for reviewers:     ${(0,node_path_63.resolve)(REPORT_DIR, "summary.md")}`);
    print(`Page to search and filter: ${(0,node_path_63.resolve)(REPORT_DIR, "report.html")}`);
    print(`Everything as JSON:        ${(0,node_path_63.resolve)(REPORT_DIR, "report.json")}`);
    print(`
Another scenario: ${invocation.demo} NAME; ${invocation.demo} --list lists all of them`);
    return _QD6AY5QW_js_12/* .EXIT */ .dc.ok;
  } finally {
    waiting.stop();
    await simulator.close();
    (0,node_fs_61.rmSync)(folder, { recursive: true, force: true });
  }
}
var filesUnless = (signal) => ({
  ..._K4YYQA4G_js_24/* .reportFiles */ .IU,
  publish: async (report, publication) => {
    if (!signal.aborted)
      await _K4YYQA4G_js_24/* .reportFiles */ .IU.publish(report, { ...publication, cwd: process.cwd() });
  }
});
function inputsOf(scenario, { access, clusters }, folder) {
  const inputs = {
    "target-version": _4OZUGEOX_js_11/* .DEMO */ .Ms.targetVersion,
    ...access.inputs,
    "poll-interval": "1s",
    "wait-timeout": "10s",
    "report-dir": REPORT_DIR
  };
  if (!_4OZUGEOX_js_11/* .FLEETS */ .S.has(scenario))
    return { ...inputs, "cluster-id": _4OZUGEOX_js_11/* .DEMO */ .Ms.clusterId, ..._4OZUGEOX_js_11/* .SCENARIOS */ .U9.get(scenario)?.inputs };
  const file = (0,node_path_63.join)(folder, "clusters.yml");
  (0,node_fs_61.writeFileSync)(file, (0,_4OZUGEOX_js_11/* .clustersFileOf */ .np)(clusters));
  return { ...inputs, "clusters-file": file };
}
var SIGNS = { error: "✖ Error", warning: "! Warning", notice: "i Notice" };
function printAnnotations(report, print) {
  const annotations = (0,_6ODQOGAU_js_46/* .renderAnnotations */ .Hp)(report);
  print(`${(0,_UKFUSHME_js_66/* .counted */ .hS)(annotations.length, "annotation")} on the pull request:`);
  for (const { level, title, message } of annotations) {
    print(`
${SIGNS[level]}: ${(0,_OM25WNKE_js_65/* .logLines */ .O)(title).join(" ")}`);
    for (const line of (0,_OM25WNKE_js_65/* .logLines */ .O)(message))
      print(`    ${line}`);
  }
}



/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
R: () => (runGate),
y: () => (gateOnFiles)
});
var _X5Z3AR44_js_4 = __webpack_require__(367);
var _NSG7SVPE_js_0 = __webpack_require__(795);
var _VDUDZXU2_js_1 = __webpack_require__(1458);
var _QD6AY5QW_js_2 = __webpack_require__(3274);
var _K4YYQA4G_js_3 = __webpack_require__(8622);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink, files = _K4YYQA4G_js_3/* .reportFiles */ .IU, cwd = process.cwd()) {
  const machine = { cwd, clock: _VDUDZXU2_js_1/* .machineClock */ .wx, version: _VDUDZXU2_js_1/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_NSG7SVPE_js_0/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [files], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _QD6AY5QW_js_2/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, (0,_X5Z3AR44_js_4/* .terminalSink */ .cW)(process.stdout));
  if (isRefused)
    return _QD6AY5QW_js_2/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _QD6AY5QW_js_2/* .EXIT */ .dc.inconclusive : (0,_QD6AY5QW_js_2/* .exitCodeOf */ .FO)(report);
}




/***/ })

};
