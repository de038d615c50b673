export const id = 631;
export const ids = [631];
export const modules = {

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gateOnFiles: () => (/* reexport safe */ _X4NWTGWW_js_0.y),
runGate: () => (/* reexport safe */ _X4NWTGWW_js_0.R)
});
var _X4NWTGWW_js_0 = __webpack_require__(9076);
var _NSG7SVPE_js_1 = __webpack_require__(795);
var _WGDIL5ZW_js_2 = __webpack_require__(3637);
var _JX7NDAOQ_js_3 = __webpack_require__(8872);
var _LWJJTU6B_js_4 = __webpack_require__(3790);
var _OPQRFOVY_js_5 = __webpack_require__(666);
var _VDUDZXU2_js_6 = __webpack_require__(1458);
var _BXMQ77CW_js_7 = __webpack_require__(9176);
var _O3V5TRUM_js_8 = __webpack_require__(5399);
var _7IOREWOO_js_9 = __webpack_require__(7123);
var _FMY2Y5JC_js_10 = __webpack_require__(1571);
var _QD6AY5QW_js_11 = __webpack_require__(3274);
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
var _GLFOZCD3_js_45 = __webpack_require__(2174);
var _QWIXIQ5L_js_46 = __webpack_require__(8710);
var _CPUOXGVZ_js_47 = __webpack_require__(9886);
var _5WWCP6BV_js_48 = __webpack_require__(5164);
var _6SDEP7AE_js_49 = __webpack_require__(4411);
var _GDJR74E5_js_50 = __webpack_require__(7454);
var _DUW5NSCC_js_51 = __webpack_require__(6606);
var _M3F6UR52_js_52 = __webpack_require__(1992);
var _FN6ZC2K4_js_53 = __webpack_require__(5842);
var _5X5HXMYJ_js_54 = __webpack_require__(9424);
var _5MGOTZ66_js_55 = __webpack_require__(4170);
var _PVUXZPTX_js_56 = __webpack_require__(9147);
var _OH2DUXI7_js_57 = __webpack_require__(4968);
var _EGKAODXP_js_58 = __webpack_require__(6407);























































































/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
R: () => (runGate),
y: () => (gateOnFiles)
});
var _X5Z3AR44_js_4 = __webpack_require__(367);
var _NSG7SVPE_js_0 = __webpack_require__(795);
var _VDUDZXU2_js_1 = __webpack_require__(1458);
var _QD6AY5QW_js_2 = __webpack_require__(3274);
var _K4YYQA4G_js_3 = __webpack_require__(8622);






// lib/cli/gate.js
function gateOnFiles(inputs, { env, signal }, sink, files = _K4YYQA4G_js_3/* .reportFiles */ .IU, cwd = process.cwd()) {
  const machine = { cwd, clock: _VDUDZXU2_js_1/* .machineClock */ .wx, version: _VDUDZXU2_js_1/* .VERSION */ .xv, signal, mask: () => {
  } };
  return (0,_NSG7SVPE_js_0/* .gate */ .Gj)({ inputs, env }, { ...machine, env, sink, publishers: [files], isWorkflowStep: false });
}
async function runGate({ flags: inputs, env, print, signal }) {
  const ignored = _QD6AY5QW_js_2/* .GITHUB_INPUTS */ .Wb.filter((name) => !["", "false", "never"].includes(inputs[name] ?? ""));
  if (ignored.length > 0)
    print(`Notice: the command line sends nothing to GitHub. It ignores ${ignored.join(", ")}.`);
  const { report, isRefused, hasFailed } = await gateOnFiles(inputs, { env, signal }, (0,_X5Z3AR44_js_4/* .terminalSink */ .cW)(process.stdout));
  if (isRefused)
    return _QD6AY5QW_js_2/* .EXIT */ .dc.wrongUsage;
  return hasFailed && report.green ? _QD6AY5QW_js_2/* .EXIT */ .dc.inconclusive : (0,_QD6AY5QW_js_2/* .exitCodeOf */ .FO)(report);
}




/***/ })

};
