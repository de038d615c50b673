export const id = 586;
export const ids = [586];
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

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _chunk_XMUPAWVM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4259);
/* harmony import */ var _chunk_6SFKYCOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);
/* harmony import */ var _chunk_6ELFO5YU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6557);
/* harmony import */ var _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8840);
/* harmony import */ var _chunk_RTJGTNN4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9469);
/* harmony import */ var _chunk_REUF4MJW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3386);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(971);
/* harmony import */ var _chunk_6TLVHHNX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8126);
/* harmony import */ var _chunk_MNMBI6QJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6424);
/* harmony import */ var _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8879);
/* harmony import */ var _chunk_ZYMXDASI_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4075);
/* harmony import */ var _chunk_BLUL7YKS_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5097);
/* harmony import */ var _chunk_3VJR5455_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4018);
/* harmony import */ var _chunk_N3GXXWLD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9853);
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9322);
/* harmony import */ var _chunk_3KOILQUA_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1939);
/* harmony import */ var _chunk_KQQAVWQW_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5781);
/* harmony import */ var _chunk_5O2SKG3M_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9689);
/* harmony import */ var _chunk_TSUQH462_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7799);
/* harmony import */ var _chunk_D7GE3TEQ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4328);
/* harmony import */ var _chunk_BHNQ32IN_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3545);
/* harmony import */ var _chunk_KQK56BNQ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2581);
/* harmony import */ var _chunk_TFFS4EQI_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5692);
/* harmony import */ var _chunk_6KOC7XO5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7502);
/* harmony import */ var _chunk_S4MFRETH_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7589);
/* harmony import */ var _chunk_LUSDVIS3_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8043);
/* harmony import */ var _chunk_ZW24WMAA_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9555);
/* harmony import */ var _chunk_RE3FBKJK_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1512);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4893);
/* harmony import */ var _chunk_H3WP5PTY_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5216);
/* harmony import */ var _chunk_SOHSB2LI_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7636);
/* harmony import */ var _chunk_4CDY7GPW_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1857);
/* harmony import */ var _chunk_EGHBYHBU_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4798);
/* harmony import */ var _chunk_EAQR3VCA_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9160);
/* harmony import */ var _chunk_4AK5UHWB_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2291);
/* harmony import */ var _chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8914);
/* harmony import */ var _chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4251);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7903);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(1124);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2818);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5251);
/* harmony import */ var _chunk_DAL76IVJ_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8559);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(7414);
/* harmony import */ var _chunk_CZGDGKFW_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(2019);
/* harmony import */ var _chunk_WGTVFW2E_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(1690);
/* harmony import */ var _chunk_KNBH53DM_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(2700);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(9251);
/* harmony import */ var _chunk_BJB5EU5F_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(3552);










































































// lib/cli/merge.js
async function merge({ args, flags, env, signal }) {
  if (args.length === 0)
    throw new _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("name the reports: merge FILE\u2026");
  const { "report-dir": reportDir, language } = flags;
  const { report, isRefused, hasFailed } = await (0,_chunk_XMUPAWVM_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeJobs */ .n0)({ inputs: { "report-dir": reportDir, language }, env: {} }, (0,_chunk_XMUPAWVM_js__WEBPACK_IMPORTED_MODULE_0__/* .readMergeSettings */ .YY)(flags, args), {
    env,
    cwd: process.cwd(),
    clock: _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_9__/* .machineClock */ .wx,
    sink: (0,_chunk_6ELFO5YU_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalSink */ .cW)(process.stdout),
    version: _chunk_EGFN26HI_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .xv,
    signal,
    mask: () => {
    },
    publishers: [_chunk_RTJGTNN4_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFiles */ .I],
    isWorkflowStep: false
  });
  if (isRefused)
    return _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.inconclusive : (0,_chunk_TO5H6PPF_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(report);
}



/***/ })

};
