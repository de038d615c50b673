export const id = 8080;
export const ids = [8080];
export const modules = {

/***/ 7115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ allAnnotations),
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   u6: () => (/* binding */ PUBLISHING)
/* harmony export */ });
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6384);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6580);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2335);






// lib/messages/publishing.js
var PUBLISHING = {
  notWritten: ({ en, zh }) => ({ en: `${en} not written`, zh: `${zh}\u672A\u5199\u5165` }),
  wasNotWritten: (name, cause) => ({
    en: `${name.en} was not written: ${cause}.`,
    zh: `${name.zh}\u65E0\u6CD5\u5199\u5165\uFF1A${cause}\u3002`
  }),
  givePermission: (permission) => ({
    en: `Give the job permissions: { ${permission} }.`,
    zh: `\u8BF7\u4E3A\u8BE5\u4F5C\u4E1A\u6388\u4E88 permissions: { ${permission} }\u3002`
  }),
  readOnlyToken: (author) => ({
    en: `GitHub gives a pull request of a ${author} a token that can only read, regardless of the workflow\u2019s permissions.`,
    zh: `\u5BF9\u4E8E\u6765\u81EA${author === "fork" ? " fork \u4ED3\u5E93" : "\u673A\u5668\u4EBA"}\u7684\u62C9\u53D6\u8BF7\u6C42\uFF0C\u65E0\u8BBA\u5DE5\u4F5C\u6D41\u58F0\u660E\u4E86\u4EC0\u4E48\u6743\u9650\uFF0CGitHub \u90FD\u53EA\u63D0\u4F9B\u53EA\u8BFB\u4EE4\u724C\u3002`
  }),
  verdictStands: { en: "The verdict is not affected.", zh: "\u7ED3\u8BBA\u4E0D\u53D7\u5F71\u54CD\u3002" },
  seeLog: {
    en: "The runner did not let the gate write here; the log of this step says why. The verdict is not affected.",
    zh: "runner \u672A\u80FD\u5199\u5165\uFF1B\u539F\u56E0\u89C1\u672C\u6B65\u9AA4\u7684\u65E5\u5FD7\u3002\u7ED3\u8BBA\u4E0D\u53D7\u5F71\u54CD\u3002"
  },
  reportFiles: { en: "The report\u2019s files", zh: "\u62A5\u544A\u6587\u4EF6" },
  stepSummary: { en: "The job summary", zh: "\u4F5C\u4E1A\u6458\u8981" }
};

// lib/model/annotation.js
var ANNOTATION_LEVELS = ["error", "warning", "notice"];

// lib/report/annotations.js
var ANNOTATIONS_PER_LEVEL = 10;
var MESSAGE_UNITS = 4e3;
var TITLE_UNITS = 200;
var NOTHING_LOST = { reportFiles: false, stepSummary: false };
function renderAnnotations(report, isLost = NOTHING_LOST, reserved = 0) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language);
  const lost = [isLost.reportFiles ? [PUBLISHING.reportFiles] : [], isLost.stepSummary ? [PUBLISHING.stepSummary] : []];
  const warnings = lost.flat().map((name) => {
    const [title, message] = [t(PUBLISHING.notWritten(name)), t(PUBLISHING.seeLog)];
    return { level: "warning", title, message, location: null };
  });
  const notes = notesOnResults(report, t);
  const left = { error: 0, warning: warnings.length + notes.length + reserved, notice: 0 };
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterLabels */ .EC)(report);
  const placeOf = (finding) => (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPlace */ .yd)(finding, labels);
  return [...warnings, ...notes, ...annotationsOf(report, (level) => ANNOTATIONS_PER_LEVEL - left[level], placeOf)];
}
var allAnnotations = (report) => [
  ...notesOnResults(report, (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language)),
  ...annotationsOf(report, () => Number.POSITIVE_INFINITY, ({ location }) => location)
];
var notesOnResults = ({ notCovered }, t) => notCovered.filter(({ code }) => code === "own-results").slice(0, 1).map(({ what }) => ({
  level: "warning",
  title: t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.notCovered),
  message: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationText */ .x)(what), MESSAGE_UNITS),
  location: null
}));
function annotationsOf(report, mostOf, placeOf) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_2__/* .localizer */ .Oq)(report.language);
  const labels = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterLabels */ .EC)(report);
  return ANNOTATION_LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => levelOf(finding, report) === level);
    const causes = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedCauses */ .YJ)(findings, report, placeOf).sort(byUrgency);
    const most = mostOf(level);
    const surplus = causes.length - most;
    return causes.slice(0, most).map((cause, index) => {
      const affected = (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedByCause */ .f_)(cause, report, labels, t);
      return annotation(cause.finding, level, affected, t, index === most - 1 ? surplus : 0);
    });
  });
}
var levelOf = (finding, { green }) => green && finding.name === "no-access" && finding.check === null ? "warning" : (0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationLevel */ .Wx)(finding);
var rankOf = ({ name, decision }) => name === "policy-error" ? 2 : decision === "inconclusive" ? 1 : 0;
var byUrgency = ({ finding: a }, { finding: b }) => rankOf(a) - rankOf(b) || Number(b.inChange === true) - Number(a.inChange === true) || Number(a.location === null) - Number(b.location === null);
function annotation(finding, level, affected, t, more) {
  const tail = [...(0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .CY)(finding, t), ...more > 0 ? [t(_chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.moreAnnotations(more))] : []].join("\n");
  const head = (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationText */ .x)(`${affected}
${finding.message}`);
  return {
    level,
    title: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(finding, t), TITLE_UNITS),
    message: `${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(head, MESSAGE_UNITS - tail.length - 1)}
${tail}`.trim(),
    location: finding.location
  };
}




/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ reportCrash),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   oG: () => (/* binding */ writeStepSummary),
/* harmony export */   t1: () => (/* binding */ runnerLog),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(971);
/* harmony import */ var _chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6384);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2335);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9896);




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
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_2__.EOL);
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
  if (!fs__WEBPACK_IMPORTED_MODULE_4__.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs__WEBPACK_IMPORTED_MODULE_4__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
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
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_2__.EOL);
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
    if (secret.length >= _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SECRET_LENGTH */ .v)
      setSecret(secret);
}
var COMMANDS = { error, warning, notice };
function annotate(annotations, redact) {
  for (const { level, title, message, location } of annotations) {
    COMMANDS[level]((0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationText */ .x)(redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(message))), {
      title: (0,_chunk_QZ6B63PT_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationText */ .x)(redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(title))),
      ...location ? { file: redact((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(location.file)), startLine: location.line } : {},
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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, markdown, "utf8");
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

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ CRASH_OUTPUTS),
/* harmony export */   n: () => (/* binding */ STEP_PUBLISHERS)
/* harmony export */ });
/* harmony import */ var _chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(453);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
/* harmony import */ var _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7115);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5755);





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
  publish: async ({ reason }, { files, env, redact }) => (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_0__/* .writeStepSummary */ .oG)((0,_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(files.get(_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_FILE */ .u7) ?? `## ${redact(reason)}
`), env)
};
var requestedOnGitHub = ({ commitStatus, comment, checkRun }, report) => {
  const hasComment = comment !== "never";
  return [commitStatus, hasComment, checkRun, hasComment && (0,_chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestChecks */ .hW)(report).length > 0].filter(Boolean).length;
};
var annotations = {
  name: "annotations",
  publish: async (report, { settings, redact, failed }) => {
    if (!settings.annotations)
      return;
    const isLost = { reportFiles: failed.has(_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU.name), stepSummary: failed.has(stepSummary.name) };
    (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)((0,_chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAnnotations */ .Hp)(report, isLost, requestedOnGitHub(settings, report)), redact);
  }
};
var outputs = {
  name: "outputs",
  publish: async (report, { settings, files, redact, env, failed }) => {
    const reportDir = failed.has(_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU.name) ? "" : settings.reportDir;
    const paths = { reportDir, reportJson: reportDir && files.has(_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILE */ .Uq) ? `${reportDir}/${_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILE */ .Uq}` : "" };
    try {
      const values = Object.entries(renderOutputs(report, paths));
      (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0)(Object.fromEntries(values.map(([name, value]) => [name, redact(value)])), env);
    } catch (error) {
      (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0)(CRASH_OUTPUTS, env);
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
    const { publishToGitHub } = await Promise.all(/* import() */[__webpack_require__.e(5620), __webpack_require__.e(535)]).then(__webpack_require__.bind(__webpack_require__, 535));
    const warnings = await publishToGitHub(report, publication);
    if (settings.annotations)
      (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(warnings, redact);
  }
};
var STEP_PUBLISHERS = [_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU, stepSummary, annotations, outputs, gitHub];




/***/ }),

/***/ 8080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeAction: () => (/* binding */ mergeAction)
/* harmony export */ });
/* harmony import */ var _chunk_FIVW53E2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4369);
/* harmony import */ var _chunk_ZE7TP7TS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(746);
/* harmony import */ var _chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(453);
/* harmony import */ var _chunk_3OZVWXMN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2950);
/* harmony import */ var _chunk_EA3BAVDG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4249);
/* harmony import */ var _chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(108);
/* harmony import */ var _chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2068);
/* harmony import */ var _chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9300);
/* harmony import */ var _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9487);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(971);
/* harmony import */ var _chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4408);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8573);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3240);
/* harmony import */ var _chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3689);
/* harmony import */ var _chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6504);
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2674);
/* harmony import */ var _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8350);
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8761);
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6364);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4569);
/* harmony import */ var _chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8064);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4117);
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5205);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9232);
/* harmony import */ var _chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3146);
/* harmony import */ var _chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(264);
/* harmony import */ var _chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1727);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6003);
/* harmony import */ var _chunk_WGTVFW2E_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1690);
/* harmony import */ var _chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2976);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7251);
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7443);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5575);
/* harmony import */ var _chunk_HQERFFHA_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7115);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(4404);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(8056);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(9526);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(9138);

















































































// lib/run/merge-action.js
var PUBLISHING = [
  ...["clusters-file", "github-token", "commit-status", "comment", "check-run", "head-sha", "annotations"],
  ...["baseline", "report-dir", "language"]
];
async function mergeAction() {
  const { env } = process;
  process.exitCode = 1;
  const signal = (0,_chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_8__/* .watchProcess */ .Bo)();
  const inputs = (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(env);
  const raw = { inputs: (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(inputs, PUBLISHING), env: { GITHUB_TOKEN: env["GITHUB_TOKEN"] } };
  const isGreen = await (0,_chunk_FIVW53E2_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeJobs */ .n0)(raw, (0,_chunk_FIVW53E2_js__WEBPACK_IMPORTED_MODULE_0__/* .withRequiredExpectation */ .G$)((0,_chunk_FIVW53E2_js__WEBPACK_IMPORTED_MODULE_0__/* .readMergeSettings */ .YY)(inputs, null)), {
    env,
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    clock: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_8__/* .machineClock */ .wx,
    sink: (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_2__/* .runnerLog */ .t1)(env),
    version: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .xv,
    signal,
    mask: _chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecrets */ .QU,
    publishers: _chunk_ZE7TP7TS_js__WEBPACK_IMPORTED_MODULE_1__/* .STEP_PUBLISHERS */ .n,
    isWorkflowStep: true
  }).then(({ report, hasFailed }) => report.green && !hasFailed, () => {
    (0,_chunk_XQ4Y3NMO_js__WEBPACK_IMPORTED_MODULE_2__/* .reportCrash */ .Ms)(_chunk_ZE7TP7TS_js__WEBPACK_IMPORTED_MODULE_1__/* .CRASH_OUTPUTS */ .X, env);
    return false;
  });
  await (0,_chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_8__/* .endProcess */ .JZ)(isGreen ? 0 : 1, "runner", signal);
}



/***/ })

};
