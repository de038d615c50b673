export const id = 8456;
export const ids = [8456];
export const modules = {

/***/ 8456:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _SQW3W6IR_js_0 = __webpack_require__(6252);
var _MWOB6IMG_js_1 = __webpack_require__(8776);
var _NSG7SVPE_js_2 = __webpack_require__(795);
var _WGDIL5ZW_js_3 = __webpack_require__(3637);
var _JX7NDAOQ_js_4 = __webpack_require__(8872);
var _LWJJTU6B_js_5 = __webpack_require__(3790);
var _OPQRFOVY_js_6 = __webpack_require__(666);
var _VDUDZXU2_js_7 = __webpack_require__(1458);
var _BXMQ77CW_js_8 = __webpack_require__(9176);
var _O3V5TRUM_js_9 = __webpack_require__(5399);
var _7IOREWOO_js_10 = __webpack_require__(7123);
var _FMY2Y5JC_js_11 = __webpack_require__(1571);
var _BPFAL3ZV_js_12 = __webpack_require__(1130);
var _K4YJIYLO_js_13 = __webpack_require__(755);
var _CWXPC3W7_js_14 = __webpack_require__(2702);
var _LHOFJOYV_js_15 = __webpack_require__(9477);
var _QKGGGVV7_js_16 = __webpack_require__(704);
var _APHJXYQN_js_17 = __webpack_require__(3767);
var _PZGWKM6Q_js_18 = __webpack_require__(2057);
var _RC3JTXYG_js_19 = __webpack_require__(4798);
var _LESZ5QKA_js_20 = __webpack_require__(9888);
var _SW2E3LNA_js_21 = __webpack_require__(2277);
var _ICK6YUWM_js_22 = __webpack_require__(1315);
var _K4YYQA4G_js_23 = __webpack_require__(8622);
var _XJ4UP3BC_js_24 = __webpack_require__(2331);
var _Z4NEBNO5_js_25 = __webpack_require__(2359);
var _ZMKUOIGF_js_26 = __webpack_require__(9348);
var _LPD5HUPH_js_27 = __webpack_require__(8700);
var _ZA4QVOVC_js_28 = __webpack_require__(4554);
var _JATUNGRA_js_29 = __webpack_require__(8320);
var _IGPTGMJH_js_30 = __webpack_require__(9018);
var _3P254DX2_js_31 = __webpack_require__(3340);
var _NED4EEST_js_32 = __webpack_require__(2828);
var _RXPGGPG7_js_33 = __webpack_require__(2958);
var _6XKFUWSU_js_34 = __webpack_require__(587);
var _MJWAE2L2_js_35 = __webpack_require__(7194);
var _NBVLTPO6_js_36 = __webpack_require__(1175);
var _67MUQUID_js_37 = __webpack_require__(9462);
var _JTBJ5GML_js_38 = __webpack_require__(9415);
var _NBHG2MBE_js_39 = __webpack_require__(921);
var _AAYBQDON_js_40 = __webpack_require__(5289);
var _CXUDFEZP_js_41 = __webpack_require__(2105);
var _PGLKVRPQ_js_42 = __webpack_require__(5455);
var _PBO2G65T_js_43 = __webpack_require__(8747);
var _OT7OM4T4_js_44 = __webpack_require__(2904);
var _6ODQOGAU_js_45 = __webpack_require__(8668);
var _GLFOZCD3_js_46 = __webpack_require__(2174);
var _QWIXIQ5L_js_47 = __webpack_require__(8710);
var _CPUOXGVZ_js_48 = __webpack_require__(9886);
var _5WWCP6BV_js_49 = __webpack_require__(5164);
var _6SDEP7AE_js_50 = __webpack_require__(4411);
var _GDJR74E5_js_51 = __webpack_require__(7454);
var _DUW5NSCC_js_52 = __webpack_require__(6606);
var _M3F6UR52_js_53 = __webpack_require__(1992);
var _FN6ZC2K4_js_54 = __webpack_require__(5842);
var _5X5HXMYJ_js_55 = __webpack_require__(9424);
var _5MGOTZ66_js_56 = __webpack_require__(4170);
var _PVUXZPTX_js_57 = __webpack_require__(9147);
var _OH2DUXI7_js_58 = __webpack_require__(4968);
var _EGKAODXP_js_59 = __webpack_require__(6407);





















































































// lib/index.js
var { env } = process;
process.exitCode = 1;
var signal = (0,_VDUDZXU2_js_7/* .watchProcess */ .Bo)();
var isGreen = await (0,_NSG7SVPE_js_2/* .gate */ .Gj)({ inputs: (0,_MWOB6IMG_js_1/* .inputsOf */ .Vc)(env), env }, {
  env,
  cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
  clock: _VDUDZXU2_js_7/* .machineClock */ .wx,
  sink: (0,_MWOB6IMG_js_1/* .runnerLog */ .t1)(env),
  version: _VDUDZXU2_js_7/* .VERSION */ .xv,
  signal,
  mask: _MWOB6IMG_js_1/* .maskSecrets */ .QU,
  publishers: _SQW3W6IR_js_0/* .STEP_PUBLISHERS */ .n,
  isWorkflowStep: true
}).then(({ report, hasFailed }) => report.green && !hasFailed, () => {
  (0,_MWOB6IMG_js_1/* .reportCrash */ .Ms)(_SQW3W6IR_js_0/* .CRASH_OUTPUTS */ .X, env);
  return false;
});
await (0,_VDUDZXU2_js_7/* .endProcess */ .JZ)(isGreen ? 0 : 1, "runner", signal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ms: () => (reportCrash),
QU: () => (maskSecrets),
Vc: () => (inputsOf),
fz: () => (annotate),
n0: () => (setOutputs),
oG: () => (writeStepSummary),
t1: () => (runnerLog),
yU: () => (someOf)
});
var _OPQRFOVY_js_0 = __webpack_require__(666);
var _OM25WNKE_js_5 = __webpack_require__(2240);
var _GC55D77H_js_6 = __webpack_require__(1170);
var node_fs_1 = __webpack_require__(3024);
var os_2 = __webpack_require__(857);
var crypto_3 = __webpack_require__(6982);
var fs_4 = __webpack_require__(9896);




// lib/github/runner/inputs.js
function inputsOf(env) {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith("INPUT_"));
  return Object.fromEntries(inputs.map(([name, text]) => [name.slice("INPUT_".length).toLowerCase(), text]));
}
var someOf = (inputs, names) => Object.fromEntries(names.map((name) => [name, inputs[name]]));

// lib/github/runner/workflow-commands.js


// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os_2.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs_4.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs_4.appendFileSync(filePath, `${toCommandValue(message)}${os_2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto_3.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os_2.EOL}${convertedValue}${os_2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js

var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os_2.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// lib/github/runner/workflow-commands.js
var runnerLog = (env) => ({
  write: (text) => process.stdout.write(text),
  fold: { begin: startGroup, end: endGroup },
  verbose: env["RUNNER_DEBUG"] === "1"
});
function maskSecrets(secrets) {
  for (const secret of new Set(secrets))
    if (secret.length >= _OPQRFOVY_js_0/* .MIN_SECRET_LENGTH */ .vb)
      setSecret(secret);
}
var COMMANDS = { error, warning, notice };
function annotate(annotations, redact) {
  for (const { level, title, message, location } of annotations) {
    COMMANDS[level]((0,_OM25WNKE_js_5/* .annotationText */ .x)(redact((0,_GC55D77H_js_6/* .visible */ .RK)(message))), {
      title: (0,_OM25WNKE_js_5/* .annotationText */ .x)(redact((0,_GC55D77H_js_6/* .oneLine */ .TN)(title))),
      ...location ? { file: redact((0,_GC55D77H_js_6/* .visible */ .RK)(location.file)), startLine: location.line } : {},
      ...location?.endLine === void 0 ? {} : { endLine: location.endLine },
      ...location?.column === void 0 ? {} : { startColumn: location.column }
    });
  }
}
function setOutputs(outputs, env) {
  if (!env["GITHUB_OUTPUT"])
    return;
  for (const [name, value] of Object.entries(outputs))
    setOutput(name, value);
}
function writeStepSummary(markdown, env) {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file)
    (0,node_fs_1.appendFileSync)(file, markdown, "utf8");
}
function reportCrash(outputs, env) {
  const { reason = "" } = outputs;
  const steps = [
    () => error(`${reason}. Nothing was decided.`, { title: "Error in the gate itself" }),
    () => setOutputs(outputs, env),
    () => writeStepSummary(`## ${reason}

Nothing was decided.
`, env)
  ];
  for (const step of steps)
    try {
      step();
    } catch {
    }
}




/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
X: () => (CRASH_OUTPUTS),
n: () => (STEP_PUBLISHERS)
});
var _MWOB6IMG_js_0 = __webpack_require__(8776);
var _K4YYQA4G_js_1 = __webpack_require__(8622);
var _6ODQOGAU_js_2 = __webpack_require__(8668);
var _GLFOZCD3_js_3 = __webpack_require__(2174);





// lib/report/outputs.js
var ID = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/;
var PHASES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed"];
var NUMBER = /^\d{1,3}(?:\.\d{1,6})?$/;
var CRASH_OUTPUTS = {
  verdict: "inconclusive",
  reason: "Cannot decide on the upgrade: the gate itself failed",
  blocking: "0",
  warnings: "0",
  waived: "0",
  inconclusive: "1",
  passed: "0",
  new: "",
  resolved: "",
  "expires-at": "",
  "report-dir": "",
  "report-json": "",
  "precheck-task-id": "",
  "upgrade-phase": "",
  "upgrade-progress": ""
};
function renderOutputs(report, paths) {
  const { counts } = report;
  const [only, ...others] = report.clusters;
  const checks = others.length === 0 ? only?.checks ?? [] : [];
  const taskId = checks.find(({ check, taskId: taskId2 }) => check === "precheck" && taskId2 !== null)?.taskId ?? "";
  const upgrade = checks.find(({ check }) => check === "upgrade");
  const phase = upgrade?.phase ?? "";
  const progress = upgrade?.progress ?? "";
  return {
    verdict: report.verdict,
    reason: report.reason,
    blocking: String(counts.blocking),
    warnings: String(counts.warning),
    waived: String(counts.waived),
    inconclusive: String(counts.inconclusive),
    passed: String(counts.passed),
    new: counts.new === null ? "" : String(counts.new),
    resolved: counts.resolved === null ? "" : String(counts.resolved),
    "expires-at": report.expiresAt ?? "",
    "report-dir": paths.reportDir,
    "report-json": paths.reportJson,
    "precheck-task-id": ID.test(taskId) ? taskId : "",
    "upgrade-phase": PHASES.includes(phase) ? phase : "",
    "upgrade-progress": NUMBER.test(progress) ? progress : ""
  };
}

// lib/publish/index.js
var stepSummary = {
  name: "the step summary",
  publish: async ({ reason }, { files, env, redact }) => (0,_MWOB6IMG_js_0/* .writeStepSummary */ .oG)((0,_K4YYQA4G_js_1/* .wholeText */ .r0)(files.get(_K4YYQA4G_js_1/* .SUMMARY_FILE */ .u7) ?? `## ${redact(reason)}
`), env)
};
var requestedOnGitHub = ({ commitStatus, comment, checkRun }, report) => {
  const hasComment = comment !== "never";
  return [commitStatus, hasComment, checkRun, hasComment && (0,_GLFOZCD3_js_3/* .manifestChecks */ .hW)(report).length > 0].filter(Boolean).length;
};
var annotations = {
  name: "annotations",
  publish: async (report, { settings, redact, failed }) => {
    if (!settings.annotations)
      return;
    const isLost = { reportFiles: failed.has(_K4YYQA4G_js_1/* .reportFiles */ .IU.name), stepSummary: failed.has(stepSummary.name) };
    (0,_MWOB6IMG_js_0/* .annotate */ .fz)((0,_6ODQOGAU_js_2/* .renderAnnotations */ .Hp)(report, isLost, requestedOnGitHub(settings, report)), redact);
  }
};
var outputs = {
  name: "outputs",
  publish: async (report, { settings, files, redact, env, failed }) => {
    const reportDir = failed.has(_K4YYQA4G_js_1/* .reportFiles */ .IU.name) ? "" : settings.reportDir;
    const paths = { reportDir, reportJson: reportDir && files.has(_K4YYQA4G_js_1/* .REPORT_FILE */ .Uq) ? `${reportDir}/${_K4YYQA4G_js_1/* .REPORT_FILE */ .Uq}` : "" };
    try {
      const values = Object.entries(renderOutputs(report, paths));
      (0,_MWOB6IMG_js_0/* .setOutputs */ .n0)(Object.fromEntries(values.map(([name, value]) => [name, redact(value)])), env);
    } catch (error) {
      (0,_MWOB6IMG_js_0/* .setOutputs */ .n0)(CRASH_OUTPUTS, env);
      throw error;
    }
  }
};
var gitHub = {
  name: "what goes to GitHub",
  publish: async (report, publication) => {
    const { settings, redact } = publication;
    if (requestedOnGitHub(settings, report) === 0)
      return;
    const { publishToGitHub } = await __webpack_require__.e(/* import() */ 7148).then(__webpack_require__.bind(__webpack_require__, 7148));
    const warnings = await publishToGitHub(report, publication);
    if (settings.annotations)
      (0,_MWOB6IMG_js_0/* .annotate */ .fz)(warnings, redact);
  }
};
var STEP_PUBLISHERS = [_K4YYQA4G_js_1/* .reportFiles */ .IU, stepSummary, annotations, outputs, gitHub];




/***/ })

};
