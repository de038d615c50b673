export const id = 584;
export const ids = [584];
export const modules = {

/***/ 3584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3788);
/* harmony import */ var _chunk_GFRZ7U3H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7974);
/* harmony import */ var _chunk_WVQ7CB6G_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3443);
/* harmony import */ var _chunk_HRSVRTVX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1015);
/* harmony import */ var _chunk_FAIBTJ4P_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64);
/* harmony import */ var _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6927);
/* harmony import */ var _chunk_WZB7DZYB_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1627);
/* harmony import */ var _chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2843);
/* harmony import */ var _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1585);
/* harmony import */ var _chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6259);
/* harmony import */ var _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1785);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6546);
/* harmony import */ var _chunk_L3OEPILE_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(353);
/* harmony import */ var _chunk_C6AQ2GCH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(815);
/* harmony import */ var _chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1183);
/* harmony import */ var _chunk_2NWBARIB_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(373);
/* harmony import */ var _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2734);
/* harmony import */ var _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5310);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2818);
/* harmony import */ var _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5495);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3592);
/* harmony import */ var _chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8937);
/* harmony import */ var _chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(113);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9251);
/* harmony import */ var _chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9555);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3024);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9896);





































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
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_24__.EOL);
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
  if (!fs__WEBPACK_IMPORTED_MODULE_26__.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs__WEBPACK_IMPORTED_MODULE_26__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_24__.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_25__.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_24__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_24__.EOL}${delimiter}`;
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
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_24__.EOL);
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
    if (secret.length >= _chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SECRET_LENGTH */ .vb)
      setSecret(secret);
}
var COMMANDS = { error, warning, notice };
function annotate(annotations2, redact) {
  for (const { level, title, message, location } of annotations2) {
    COMMANDS[level]((0,_chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_27__/* .annotationText */ .x)(redact((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_28__/* .visible */ .RK)(message))), {
      title: (0,_chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_27__/* .annotationText */ .x)(redact((0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_28__/* .oneLine */ .TN)(title))),
      ...location ? { file: redact(location.file), startLine: location.line } : {},
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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_23__.appendFileSync)(file, markdown, "utf8");
}

// lib/report/outputs.js
var ID = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/;
var PHASES = ["Init", "Queuing", "Running", "Pause", "Success", "Failed"];
var NUMBER = /^\d{1,3}(?:\.\d{1,6})?$/;
function renderOutputs(report, paths) {
  const { counts } = report;
  const checks = report.clusters.flatMap((cluster) => cluster.checks);
  const taskId = checks.find(({ check }) => check === "precheck")?.taskId ?? "";
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
  publish: async (_, { files, env: env2 }) => writeStepSummary(files.get(_chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY_FILE */ .u7) ?? "", env2)
};
var annotations = {
  name: "annotations",
  publish: async (report, { settings, redact }) => {
    if (settings.annotations)
      annotate((0,_chunk_L3OEPILE_js__WEBPACK_IMPORTED_MODULE_12__/* .renderAnnotations */ .H)(report), redact);
  }
};
var outputs = {
  name: "outputs",
  publish: async (report, { settings, redact, env: env2, failed }) => {
    const reportDir = failed.has(_chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFiles */ .IU.name) ? "" : settings.reportDir;
    const values = renderOutputs(report, { reportDir, reportJson: reportDir && `${reportDir}/report.json` });
    setOutputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)])), env2);
  }
};
var gitHub = {
  name: "what goes to GitHub",
  publish: async (report, publication) => {
    const { commitStatus, comment, checkRun } = publication.settings;
    if (!commitStatus && comment === "never" && !checkRun)
      return;
    const { publishToGitHub } = await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(764)]).then(__webpack_require__.bind(__webpack_require__, 3764));
    await publishToGitHub(report, publication);
  }
};
var STEP_PUBLISHERS = [_chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFiles */ .IU, stepSummary, annotations, outputs, gitHub];

// lib/index.js
function inputsOf(env2) {
  const inputs = Object.entries(env2).filter(([name]) => name.startsWith("INPUT_"));
  return Object.fromEntries(inputs.map(([name, text]) => [name.slice("INPUT_".length).toLowerCase(), text]));
}
var { env } = process;
process.exitCode = 1;
void (0,_chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)({ inputs: inputsOf(env), env }, {
  env,
  cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
  clock: _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_5__/* .machineClock */ .wx,
  sink: runnerLog(env),
  version: _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv,
  signal: (0,_chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_5__/* .stopSignal */ .Zm)(),
  mask: maskSecrets,
  publishers: STEP_PUBLISHERS,
  isWorkflowStep: true
}).then(({ report }) => {
  process.exitCode = report.green ? 0 : 1;
}, () => process.stdout.write("::error title=Fault in the gate::The gate itself failed, so nothing was decided.\n"));


/***/ }),

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ allAnnotations),
/* harmony export */   H: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1183);
/* harmony import */ var _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2734);
/* harmony import */ var _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5310);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(113);






// lib/model/annotation.js
var ANNOTATION_LEVELS = ["error", "warning", "notice"];

// lib/report/annotations.js
var ANNOTATIONS_PER_LEVEL = 10;
var MESSAGE_UNITS = 4e3;
var TITLE_UNITS = 200;
var renderAnnotations = (report) => allAnnotations(report, ANNOTATIONS_PER_LEVEL);
function allAnnotations(report, mostOfLevel = Number.POSITIVE_INFINITY) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language);
  return ANNOTATION_LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLevel */ .Wx)(finding) === level).sort((a, b) => Number(a.location === null) - Number(b.location === null));
    const surplus = findings.length - mostOfLevel;
    return findings.slice(0, mostOfLevel).map((finding, index) => annotation(finding, t, index === mostOfLevel - 1 ? surplus : 0));
  });
}
function annotation(finding, t, more) {
  const tail = [...(0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .CY)(finding, t), ...more > 0 ? [t(_chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.moreAnnotations(more))] : []].join("\n");
  const head = (0,_chunk_ENVMESDK_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationText */ .x)(`${(0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedText */ .AM)(finding, t)}
${finding.message}`);
  return {
    level: (0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLevel */ .Wx)(finding),
    title: (0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(finding, t), TITLE_UNITS),
    message: `${(0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(head, MESSAGE_UNITS - tail.length - 1)}
${tail}`.trim(),
    location: finding.location
  };
}




/***/ })

};
