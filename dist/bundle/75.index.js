export const id = 75;
export const ids = [75];
export const modules = {

/***/ 9075:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chunk_CRHD5LI5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3770);
/* harmony import */ var _chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7150);
/* harmony import */ var _chunk_RE6DZFSD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2860);
/* harmony import */ var _chunk_7W3WQCHQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(875);
/* harmony import */ var _chunk_MVYDBMSE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8999);
/* harmony import */ var _chunk_CISDJESK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1352);
/* harmony import */ var _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3116);
/* harmony import */ var _chunk_CJ7FI5XN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9704);
/* harmony import */ var _chunk_6KXZRK2P_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1576);
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(308);
/* harmony import */ var _chunk_KLRPDPCD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8918);
/* harmony import */ var _chunk_AICNJEXF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9664);
/* harmony import */ var _chunk_XWK5Q5KW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2225);
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2777);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6546);
/* harmony import */ var _chunk_67BM7DMM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8287);
/* harmony import */ var _chunk_3VUCWLHP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9666);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6384);
/* harmony import */ var _chunk_VPTZSQNR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8868);
/* harmony import */ var _chunk_LRQB3L7H_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7389);
/* harmony import */ var _chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7924);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8031);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2818);
/* harmony import */ var _chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8182);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3592);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7160);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9526);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2335);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9251);
/* harmony import */ var _chunk_IBT6CLO2_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3747);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3024);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9896);










































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
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_30__.EOL);
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
  if (!fs__WEBPACK_IMPORTED_MODULE_32__.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs__WEBPACK_IMPORTED_MODULE_32__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_30__.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_31__.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_30__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_30__.EOL}${delimiter}`;
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
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_30__.EOL);
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
var runnerLog = (env2) => ({
  write: (text) => process.stdout.write(text),
  fold: { begin: startGroup, end: endGroup },
  verbose: env2["RUNNER_DEBUG"] === "1"
});
function maskSecrets(secrets) {
  for (const secret of new Set(secrets))
    if (secret.length >= _chunk_CRHD5LI5_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SECRET_LENGTH */ .v)
      setSecret(secret);
}
var COMMANDS = { error, warning, notice };
function annotate(annotations2, redact) {
  for (const { level, title, message, location } of annotations2) {
    COMMANDS[level]((0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_33__/* .annotationText */ .x)(redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_34__/* .visible */ .RK)(message))), {
      title: (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_33__/* .annotationText */ .x)(redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_34__/* .oneLine */ .TN)(title))),
      ...location ? { file: redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_34__/* .visible */ .RK)(location.file)), startLine: location.line } : {},
      ...location?.endLine === void 0 ? {} : { endLine: location.endLine },
      ...location?.column === void 0 ? {} : { startColumn: location.column }
    });
  }
}
function setOutputs(outputs2, env2) {
  if (!env2["GITHUB_OUTPUT"])
    return;
  for (const [name, value] of Object.entries(outputs2))
    setOutput(name, value);
}
function writeStepSummary(markdown, env2) {
  const file = env2["GITHUB_STEP_SUMMARY"];
  if (file)
    (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.appendFileSync)(file, markdown, "utf8");
}
function reportCrash(outputs2, env2) {
  const { reason = "" } = outputs2;
  const steps = [
    () => error(`${reason}. Nothing was decided.`, { title: "Error in the gate itself" }),
    () => setOutputs(outputs2, env2),
    () => writeStepSummary(`## ${reason}

Nothing was decided.
`, env2)
  ];
  for (const step of steps)
    try {
      step();
    } catch {
    }
}

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
  const checks = report.clusters.flatMap((cluster) => cluster.checks);
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
  publish: async ({ reason }, { files, env: env2, redact }) => writeStepSummary(files.get(_chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_FILE */ .u7) ?? `## ${redact(reason)}
`, env2)
};
var requestedOnGitHub = ({ commitStatus, comment, checkRun }) => [commitStatus, comment !== "never", checkRun].filter(Boolean).length;
var annotations = {
  name: "annotations",
  publish: async (report, { settings, redact, failed }) => {
    if (!settings.annotations)
      return;
    const isLost = { reportFiles: failed.has(_chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU.name), stepSummary: failed.has(stepSummary.name) };
    annotate((0,_chunk_67BM7DMM_js__WEBPACK_IMPORTED_MODULE_15__/* .renderAnnotations */ .Hp)(report, isLost, requestedOnGitHub(settings)), redact);
  }
};
var outputs = {
  name: "outputs",
  publish: async (report, { settings, files, redact, env: env2, failed }) => {
    const reportDir = failed.has(_chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU.name) ? "" : settings.reportDir;
    const paths = { reportDir, reportJson: reportDir && files.has(_chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILE */ .Uq) ? `${reportDir}/${_chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILE */ .Uq}` : "" };
    try {
      const values = Object.entries(renderOutputs(report, paths));
      setOutputs(Object.fromEntries(values.map(([name, value]) => [name, redact(value)])), env2);
    } catch (error2) {
      setOutputs(CRASH_OUTPUTS, env2);
      throw error2;
    }
  }
};
var gitHub = {
  name: "what goes to GitHub",
  publish: async (report, publication) => {
    const { settings, redact } = publication;
    if (requestedOnGitHub(settings) === 0)
      return;
    const { publishToGitHub } = await Promise.all(/* import() */[__webpack_require__.e(415), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 3058));
    const warnings = await publishToGitHub(report, publication);
    if (settings.annotations)
      annotate(warnings, redact);
  }
};
var STEP_PUBLISHERS = [_chunk_HAIWH3E7_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU, stepSummary, annotations, outputs, gitHub];

// lib/index.js
function inputsOf(env2) {
  const inputs = Object.entries(env2).filter(([name]) => name.startsWith("INPUT_"));
  return Object.fromEntries(inputs.map(([name, text]) => [name.slice("INPUT_".length).toLowerCase(), text]));
}
var { env } = process;
process.exitCode = 1;
var signal = (0,_chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_6__/* .watchProcess */ .Bo)();
var isGreen = await (0,_chunk_CRHD5LI5_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G)({ inputs: inputsOf(env), env }, {
  env,
  cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
  clock: _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_6__/* .machineClock */ .wx,
  sink: runnerLog(env),
  version: _chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .xv,
  signal,
  mask: maskSecrets,
  publishers: STEP_PUBLISHERS,
  isWorkflowStep: true
}).then(({ report, hasFailed }) => report.green && !hasFailed, () => {
  reportCrash(CRASH_OUTPUTS, env);
  return false;
});
await (0,_chunk_IQE6YZZ4_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcess */ .JZ)(isGreen ? 0 : 1, "runner", signal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
