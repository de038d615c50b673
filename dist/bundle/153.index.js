export const id = 153;
export const ids = [153];
export const modules = {

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2135);
/* harmony import */ var _chunk_QOWTFC35_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20);
/* harmony import */ var _chunk_JFMG554J_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7928);
/* harmony import */ var _chunk_PKMYDH4B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9369);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_PKMYDH4B_js__WEBPACK_IMPORTED_MODULE_3__/* .machineClock */ .wx, version: _chunk_PKMYDH4B_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_QOWTFC35_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .G)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_JFMG554J_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFiles */ .IU], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive : (0,_chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(report);
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

/***/ 7153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateOnFiles: () => (/* reexport safe */ _chunk_Z32ICNFO_js__WEBPACK_IMPORTED_MODULE_0__.yT),
/* harmony export */   runGate: () => (/* reexport safe */ _chunk_Z32ICNFO_js__WEBPACK_IMPORTED_MODULE_0__.Rg),
/* harmony export */   terminalSink: () => (/* reexport safe */ _chunk_Z32ICNFO_js__WEBPACK_IMPORTED_MODULE_0__.cW)
/* harmony export */ });
/* harmony import */ var _chunk_Z32ICNFO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1048);
/* harmony import */ var _chunk_R7OBZODR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2135);
/* harmony import */ var _chunk_QOWTFC35_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20);
/* harmony import */ var _chunk_QTUFWQGB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2803);
/* harmony import */ var _chunk_U4HQYU7G_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);
/* harmony import */ var _chunk_JFMG554J_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7928);
/* harmony import */ var _chunk_J63GXKJL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8137);
/* harmony import */ var _chunk_PKMYDH4B_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9369);
/* harmony import */ var _chunk_OUTR2FPI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6273);
/* harmony import */ var _chunk_X4Q5AV3I_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2749);
/* harmony import */ var _chunk_JLIFPGPF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(378);
/* harmony import */ var _chunk_2TKSB56Y_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8140);
/* harmony import */ var _chunk_4MBMDBSP_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4499);
/* harmony import */ var _chunk_K2733A75_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4855);
/* harmony import */ var _chunk_CFGL7ABH_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5688);
/* harmony import */ var _chunk_CIN2XKEI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9483);
/* harmony import */ var _chunk_NWR6GXKZ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4893);
/* harmony import */ var _chunk_D3ZV6C7O_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1640);
/* harmony import */ var _chunk_AQYIBGTA_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3164);
/* harmony import */ var _chunk_A2RJQ4TV_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(308);
/* harmony import */ var _chunk_7I2VKANR_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6396);
/* harmony import */ var _chunk_YBZOHOJZ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1205);
/* harmony import */ var _chunk_NAPTZPDO_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8054);
/* harmony import */ var _chunk_E643VDZW_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6107);
/* harmony import */ var _chunk_AXX2CZUI_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6872);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7414);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2818);
/* harmony import */ var _chunk_ABPLUOQB_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8904);
/* harmony import */ var _chunk_LPUG5EJS_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7989);
/* harmony import */ var _chunk_MEN4RI4J_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8031);
/* harmony import */ var _chunk_OPNSHC54_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7160);
/* harmony import */ var _chunk_RBMIVUUT_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2090);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9251);
/* harmony import */ var _chunk_7VUQAUTZ_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3807);






















































/***/ })

};
