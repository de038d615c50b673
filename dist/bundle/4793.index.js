export const id = 4793;
export const ids = [4793];
export const modules = {

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8840);
/* harmony import */ var _chunk_RTJGTNN4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9469);
/* harmony import */ var _chunk_REUF4MJW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3386);
/* harmony import */ var _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8879);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_3__/* .machineClock */ .wx, version: _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_REUF4MJW_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_RTJGTNN4_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .I], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive : (0,_chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(report);
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

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reportFiles),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var _chunk_6TLVHHNX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);



// lib/publish/report-files.js


var reportFiles = {
  name: "the report",
  publish: async ({ findings }, { settings, files, keepsEvidence, cwd, log }) => {
    const { reportDir } = settings;
    const isRefused = findings.some(({ name }) => name === "wrong-settings");
    if (isRefused && entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, reportDir), "report.json")))
      throw new Error(`${reportDir} holds an earlier report, which a run with wrong settings does not replace`);
    writeReportFiles(reportDir, files, cwd, keepsEvidence);
    const names = [...files.keys()].filter((name) => !name.includes("/"));
    log.info(`Report in ${reportDir}: ${names.join(", ")}`);
  }
};
var EVIDENCE = "evidence";
var EVIDENCE_LIST = `${EVIDENCE}/files.txt`;
var LIST_HEADING = "Files of CCE Upgrade Gate in this folder. The next report deletes them.";
function writeReportFiles(reportDir, files, cwd, keepsEvidence = false) {
  const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, reportDir);
  for (const workspace of /* @__PURE__ */ new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd), realPath((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd))])) {
    if ((0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(root, workspace))
      throw new Error(`${root} is the workspace or a parent of it; choose a folder of its own`);
    refuseLinks(workspace, root);
  }
  makeFolder(root);
  for (const folder of /* @__PURE__ */ new Set([EVIDENCE, ...[...files.keys()].map(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)]))
    refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder));
  const isEvidence = (name) => name.startsWith(`${EVIDENCE}/`);
  const written = new Map([...files].filter(([name]) => !keepsEvidence || !isEvidence(name)));
  const old = new Set(listedEvidence(root));
  const isEarlier = (name) => isEvidence(name) ? old.has(name) : holdsOurReport(root);
  for (const name of written.keys())
    refuseForeignFile(root, name, isEarlier);
  if (!keepsEvidence) {
    refuseForeignFile(root, EVIDENCE_LIST, (name) => entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name)) === null || holdsOurList(root));
    for (const name of old)
      if (entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name))?.isFile())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name));
    const list = [
      LIST_HEADING,
      ...[...written.keys()].filter(isEvidence).map((name) => name.slice(EVIDENCE.length + 1))
    ];
    writeWhole(root, EVIDENCE_LIST, `${list.join("\n")}
`);
  }
  const isStale = (name) => !files.has(name) && isEarlier(name);
  for (const name of _chunk_6TLVHHNX_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_FILES */ .gE.filter(isStale))
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name), { force: true });
  for (const [name, text] of written)
    writeWhole(root, name, text);
}
function makeFolder(path) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
    return;
  const above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
  if (above !== path)
    makeFolder(above);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(path);
}
var entryAt = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
function beginningOf(path, bytes) {
  if (!entryAt(path)?.isFile())
    return "";
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "r");
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, buffer, 0, bytes, 0));
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
  }
}
var holdsOurReport = (root) => /^\s*\{\s*"schemaVersion":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"cce-upgrade-gate"/.test(beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "report.json"), 1e3));
var holdsOurList = (root) => beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, EVIDENCE_LIST), LIST_HEADING.length + 1) === `${LIST_HEADING}
`;
function listedEvidence(root) {
  if (!holdsOurList(root))
    return [];
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, EVIDENCE_LIST), "utf8").split("\n").slice(1);
  return names.filter((name) => /^[a-z]+-[A-Za-z0-9_-]+\.(?:json|txt)$/.test(name)).map((name) => `${EVIDENCE}/${name}`);
}
function refuseForeignFile(root, name, isEarlier) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name);
  if (path === root || !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(root, path))
    throw new Error(`${path} is outside the report folder`);
  const entry = entryAt(path);
  if (entry?.isSymbolicLink())
    refuseLink(path);
  if (entry && !isEarlier(name))
    throw new Error(`${path} is not a file of an earlier report, so it is not replaced; choose another report-dir`);
}
function writeWhole(root, name, text) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name);
  makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
  const part = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.cce-upgrade-gate.part`);
  const write = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(part, text, { encoding: "utf8", flag: "wx" });
  try {
    try {
      write();
    } catch {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(part, { force: true });
      write();
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(part, path);
  } catch (error) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(part, { force: true });
    throw error;
  }
}
function realPath(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(path);
  } catch {
    return path;
  }
}
function refuseLinks(workspace, path) {
  const isOutside = !(0,_chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(workspace, path);
  let current = isOutside ? path : workspace;
  for (const part of isOutside ? [""] : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
    current = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(current, part);
    refuseLink(current);
  }
}
function refuseLink(path) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(`${path} is a link; links are not followed`);
}




/***/ }),

/***/ 4793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateOnFiles: () => (/* reexport safe */ _chunk_6ELFO5YU_js__WEBPACK_IMPORTED_MODULE_0__.yT),
/* harmony export */   runGate: () => (/* reexport safe */ _chunk_6ELFO5YU_js__WEBPACK_IMPORTED_MODULE_0__.Rg),
/* harmony export */   terminalSink: () => (/* reexport safe */ _chunk_6ELFO5YU_js__WEBPACK_IMPORTED_MODULE_0__.cW)
/* harmony export */ });
/* harmony import */ var _chunk_6ELFO5YU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6557);
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _chunk_RTJGTNN4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9469);
/* harmony import */ var _chunk_REUF4MJW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3386);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(971);
/* harmony import */ var _chunk_6TLVHHNX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8126);
/* harmony import */ var _chunk_MNMBI6QJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6424);
/* harmony import */ var _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8879);
/* harmony import */ var _chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4075);
/* harmony import */ var _chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5097);
/* harmony import */ var _chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4018);
/* harmony import */ var _chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9853);
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9322);
/* harmony import */ var _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1939);
/* harmony import */ var _chunk_KQQAVWQW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5781);
/* harmony import */ var _chunk_5O2SKG3M_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9689);
/* harmony import */ var _chunk_TSUQH462_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7799);
/* harmony import */ var _chunk_D7GE3TEQ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4328);
/* harmony import */ var _chunk_BHNQ32IN_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3545);
/* harmony import */ var _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2581);
/* harmony import */ var _chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5692);
/* harmony import */ var _chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7502);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7589);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8043);
/* harmony import */ var _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9555);
/* harmony import */ var _chunk_RE3FBKJK_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1512);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4893);
/* harmony import */ var _chunk_H3WP5PTY_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5216);
/* harmony import */ var _chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7636);
/* harmony import */ var _chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1857);
/* harmony import */ var _chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4798);
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9160);
/* harmony import */ var _chunk_4AK5UHWB_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2291);
/* harmony import */ var _chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8914);
/* harmony import */ var _chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4251);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7903);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1124);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2818);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8559);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(2019);
/* harmony import */ var _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(2700);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(9251);
/* harmony import */ var _chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3552);








































































/***/ })

};
