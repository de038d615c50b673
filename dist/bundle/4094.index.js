export const id = 4094;
export const ids = [4094];
export const modules = {

/***/ 1337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   cW: () => (/* binding */ terminalSink),
/* harmony export */   yT: () => (/* binding */ gateOnFiles)
/* harmony export */ });
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _chunk_EA3BAVDG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4249);
/* harmony import */ var _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9487);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7242);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2335);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink) {
  const machine = { cwd: process.cwd(), clock: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__/* .machineClock */ .wx, version: _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_chunk_EA3BAVDG_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [_chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFiles */ .IU], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, terminalSink(process.stdout));
  if (isRefused)
    return _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive : (0,_chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(report);
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

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateOnFiles: () => (/* reexport safe */ _chunk_RK2VLF5K_js__WEBPACK_IMPORTED_MODULE_0__.yT),
/* harmony export */   runGate: () => (/* reexport safe */ _chunk_RK2VLF5K_js__WEBPACK_IMPORTED_MODULE_0__.Rg),
/* harmony export */   terminalSink: () => (/* reexport safe */ _chunk_RK2VLF5K_js__WEBPACK_IMPORTED_MODULE_0__.cW)
/* harmony export */ });
/* harmony import */ var _chunk_RK2VLF5K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1337);
/* harmony import */ var _chunk_CKLMREM4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2869);
/* harmony import */ var _chunk_EA3BAVDG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4249);
/* harmony import */ var _chunk_QJQPVTEC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(108);
/* harmony import */ var _chunk_V4I4TUAW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2068);
/* harmony import */ var _chunk_VHR2GETZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9300);
/* harmony import */ var _chunk_LD2LPC3U_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9487);
/* harmony import */ var _chunk_7FJRJPNV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(971);
/* harmony import */ var _chunk_WFPHQJYU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4408);
/* harmony import */ var _chunk_CHIL4HG6_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1259);
/* harmony import */ var _chunk_O45IDMUN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8573);
/* harmony import */ var _chunk_ZL736F7I_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3240);
/* harmony import */ var _chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3689);
/* harmony import */ var _chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6504);
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2674);
/* harmony import */ var _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8350);
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8761);
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6364);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4569);
/* harmony import */ var _chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8064);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4117);
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5205);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9232);
/* harmony import */ var _chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3146);
/* harmony import */ var _chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(264);
/* harmony import */ var _chunk_F4APDD6B_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1727);
/* harmony import */ var _chunk_NHK4TJQO_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6003);
/* harmony import */ var _chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2976);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7251);
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7443);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5575);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4404);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(8056);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(9526);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(9138);














































































/***/ })

};
