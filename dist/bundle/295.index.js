export const id = 295;
export const ids = [295];
export const modules = {

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_A3ZQWJX7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1513);
/* harmony import */ var _chunk_TK2QXCQY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);
/* harmony import */ var _chunk_YSEOVCUR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7248);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_YSEOVCUR_js__WEBPACK_IMPORTED_MODULE_3__/* .machineClock */ .wx, version: _chunk_YSEOVCUR_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_A3ZQWJX7_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_TK2QXCQY_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .I], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.inconclusive : (0,_chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
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

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateOnFiles: () => (/* reexport safe */ _chunk_OXTPM5CX_js__WEBPACK_IMPORTED_MODULE_0__.yT),
/* harmony export */   runGate: () => (/* reexport safe */ _chunk_OXTPM5CX_js__WEBPACK_IMPORTED_MODULE_0__.Rg),
/* harmony export */   terminalSink: () => (/* reexport safe */ _chunk_OXTPM5CX_js__WEBPACK_IMPORTED_MODULE_0__.cW)
/* harmony export */ });
/* harmony import */ var _chunk_OXTPM5CX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8758);
/* harmony import */ var _chunk_A3ZQWJX7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1513);
/* harmony import */ var _chunk_TK2QXCQY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);
/* harmony import */ var _chunk_U66QVOF3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9830);
/* harmony import */ var _chunk_BREGRPHD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2634);
/* harmony import */ var _chunk_7W3WQCHQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(875);
/* harmony import */ var _chunk_ODONHUFS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3118);
/* harmony import */ var _chunk_H7O2PPYO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2324);
/* harmony import */ var _chunk_YSEOVCUR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7248);
/* harmony import */ var _chunk_IJU3UXRC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2493);
/* harmony import */ var _chunk_6KXZRK2P_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1576);
/* harmony import */ var _chunk_QX7Z5ILE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4661);
/* harmony import */ var _chunk_GCKAE27M_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(289);
/* harmony import */ var _chunk_6265ZFQE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4027);
/* harmony import */ var _chunk_TUZU5YCV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2777);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6546);
/* harmony import */ var _chunk_TA7KTYC5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8150);
/* harmony import */ var _chunk_K6I7QILR_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(469);
/* harmony import */ var _chunk_DSOXEUHK_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(213);
/* harmony import */ var _chunk_XHX7VPPI_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7924);
/* harmony import */ var _chunk_WIHJF7KZ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3616);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8031);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2818);
/* harmony import */ var _chunk_FSLIMN3J_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8182);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3592);
/* harmony import */ var _chunk_I2KYHOMT_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6255);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2090);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9251);
/* harmony import */ var _chunk_IBT6CLO2_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3747);














































/***/ })

};
