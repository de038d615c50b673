export const id = 808;
export const ids = [808];
export const modules = {

/***/ 5843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3788);
/* harmony import */ var _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);
/* harmony import */ var _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6927);
/* harmony import */ var _chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(113);





// lib/cli/gate.js
function gateOnFiles(inputs, env, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_2__/* .machineClock */ .wx, version: _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv, signal: (0,_chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_2__/* .stopSignal */ .Zm)(), mask: () => {
  } };
  return (0,_chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFiles */ .IU], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print }) {
  const ignored = _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused } = await gateOnFiles(inputs, env, terminalSink(process.stdout));
  return isRefused ? _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.wrongUsage : (0,_chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(report);
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
      terminal.write(`\r\x1B[2K${(0,_chunk_ILD7HIJ4_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(bar, (terminal.columns ?? 80) - 1)}`);
      isDrawn = true;
    }
  };
}




/***/ }),

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateOnFiles: () => (/* reexport safe */ _chunk_IXELSXYG_js__WEBPACK_IMPORTED_MODULE_0__.yT),
/* harmony export */   runGate: () => (/* reexport safe */ _chunk_IXELSXYG_js__WEBPACK_IMPORTED_MODULE_0__.Rg),
/* harmony export */   terminalSink: () => (/* reexport safe */ _chunk_IXELSXYG_js__WEBPACK_IMPORTED_MODULE_0__.cW)
/* harmony export */ });
/* harmony import */ var _chunk_IXELSXYG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5843);
/* harmony import */ var _chunk_SKTC6ODH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3788);
/* harmony import */ var _chunk_QF6C5XHD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9493);
/* harmony import */ var _chunk_GFRZ7U3H_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7974);
/* harmony import */ var _chunk_WVQ7CB6G_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3443);
/* harmony import */ var _chunk_HRSVRTVX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1015);
/* harmony import */ var _chunk_FAIBTJ4P_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64);
/* harmony import */ var _chunk_2XJA26HP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6927);
/* harmony import */ var _chunk_WZB7DZYB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1627);
/* harmony import */ var _chunk_GKGGHILP_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2843);
/* harmony import */ var _chunk_J5DSQ4BF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1585);
/* harmony import */ var _chunk_MQABXSMN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6259);
/* harmony import */ var _chunk_FSSBKWUL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1785);
/* harmony import */ var _chunk_4HI47CYL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6546);
/* harmony import */ var _chunk_C6AQ2GCH_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(815);
/* harmony import */ var _chunk_2NWBARIB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(373);
/* harmony import */ var _chunk_N46HPQ7N_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2734);
/* harmony import */ var _chunk_5MHLNJ57_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5310);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2818);
/* harmony import */ var _chunk_LOMKSDKF_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5495);
/* harmony import */ var _chunk_5AAA2U2I_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3592);
/* harmony import */ var _chunk_QWKW5HVX_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8937);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9251);
/* harmony import */ var _chunk_3257LWDU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9555);








































/***/ })

};
