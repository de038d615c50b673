export const id = 6082;
export const ids = [6082];
export const modules = {

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
queryVersions: () => (queryVersions)
});
var _BCZV4D6Y_js_0 = __webpack_require__(9150);
var _APHJXYQN_js_1 = __webpack_require__(3767);
var _PZGWKM6Q_js_2 = __webpack_require__(2057);
var _RC3JTXYG_js_3 = __webpack_require__(4798);
var _LESZ5QKA_js_4 = __webpack_require__(9888);
var _SW2E3LNA_js_5 = __webpack_require__(2277);
var _ICK6YUWM_js_6 = __webpack_require__(1315);
var _K4YYQA4G_js_7 = __webpack_require__(8622);
var _XJ4UP3BC_js_8 = __webpack_require__(2331);
var _Z4NEBNO5_js_9 = __webpack_require__(2359);
var _ZMKUOIGF_js_10 = __webpack_require__(9348);
var _LPD5HUPH_js_11 = __webpack_require__(8700);
var _ZA4QVOVC_js_12 = __webpack_require__(4554);
var _JATUNGRA_js_13 = __webpack_require__(8320);
var _IGPTGMJH_js_14 = __webpack_require__(9018);
var _3P254DX2_js_15 = __webpack_require__(3340);
var _NED4EEST_js_16 = __webpack_require__(2828);
var _RXPGGPG7_js_17 = __webpack_require__(2958);
var _6XKFUWSU_js_18 = __webpack_require__(587);
var _MJWAE2L2_js_19 = __webpack_require__(7194);
var _NBVLTPO6_js_20 = __webpack_require__(1175);
var _67MUQUID_js_21 = __webpack_require__(9462);
var _JTBJ5GML_js_22 = __webpack_require__(9415);
var _HBJ534IQ_js_23 = __webpack_require__(210);
var _NBHG2MBE_js_24 = __webpack_require__(921);
var _AAYBQDON_js_25 = __webpack_require__(5289);
var _CXUDFEZP_js_26 = __webpack_require__(2105);
var _PGLKVRPQ_js_27 = __webpack_require__(5455);
var _PBO2G65T_js_28 = __webpack_require__(8747);
var _OT7OM4T4_js_29 = __webpack_require__(2904);
var _GLFOZCD3_js_30 = __webpack_require__(2174);
var _QWIXIQ5L_js_31 = __webpack_require__(8710);
var _CPUOXGVZ_js_32 = __webpack_require__(9886);
var _5WWCP6BV_js_33 = __webpack_require__(5164);
var _6SDEP7AE_js_34 = __webpack_require__(4411);
var _GDJR74E5_js_35 = __webpack_require__(7454);
var _DUW5NSCC_js_36 = __webpack_require__(6606);
var _M3F6UR52_js_37 = __webpack_require__(1992);
var _FN6ZC2K4_js_38 = __webpack_require__(5842);
var _5X5HXMYJ_js_39 = __webpack_require__(9424);
var _5MGOTZ66_js_40 = __webpack_require__(4170);
var _PVUXZPTX_js_41 = __webpack_require__(9147);
var _OH2DUXI7_js_42 = __webpack_require__(4968);
var _EGKAODXP_js_43 = __webpack_require__(6407);

































































// lib/run/versions.js
async function queryVersions(settings, { identityEndpoints: endpoints }, secrets, { version, ...access }) {
  const { source, autopilot } = settings;
  if (source.kind !== "api")
    throw new Error("saved responses are not queried");
  const { clusterId, projectId } = source;
  const transport = (0,_HBJ534IQ_js_23/* .createTransport */ .oO)({ env: access.env });
  const purposes = { checks: [], starts: false, endsWorkflow: false };
  const credentialsOf = (0,_BCZV4D6Y_js_0/* .credentialSources */ .e3)({ ...access, version, transport, secrets, endpoints }, purposes);
  const client = (0,_HBJ534IQ_js_23/* .createCceClient */ .hg)({
    ...access,
    endpoint: (0,_BCZV4D6Y_js_0/* .endpointOf */ .X5)(settings),
    projectId,
    credentials: await credentialsOf(settings),
    transport,
    redact: secrets.redact,
    userAgent: `cce-upgrade-gate/${version}`
  });
  const api = (0,_BCZV4D6Y_js_0/* .clusterApi */ .Zh)(client, { projectId, clusterId, autopilot });
  try {
    const [info, paths] = await Promise.all([api.showUpgradeInfo(), api.listUpgradePaths().catch(failureOf)]);
    const { liveVersion, offeredTargets } = (0,_PZGWKM6Q_js_2/* .readVersions */ .q2)(info.value);
    const isFailed = "failure" in paths;
    const upgradePaths = isFailed ? null : (0,_PZGWKM6Q_js_2/* .readUpgradePaths */ .xg)(paths.value)?.upgradePaths ?? null;
    return { liveVersion, offeredTargets, upgradePaths, pathsFailure: isFailed ? paths.failure : null };
  } catch (error) {
    return failureOf(error);
  }
}
function failureOf(error) {
  if (error instanceof _AAYBQDON_js_25/* .CceError */ .Wk)
    return { failure: error.failure };
  throw error;
}



/***/ }),

/***/ 3767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
o: () => (resultLine)
});
var _6XKFUWSU_js_0 = __webpack_require__(587);
var _CPUOXGVZ_js_1 = __webpack_require__(9886);
var _UKFUSHME_js_3 = __webpack_require__(1912);
var _CCDJ4O4E_js_2 = __webpack_require__(1786);





// lib/run/result-line.js
function resultLine(result) {
  const { check, addon, taskId, phase, takenAt, items } = result;
  const name = addon ? ` of ${addon.instanceName ?? addon.template ?? "(unnamed add-on)"}` : "";
  const age = takenAt === null ? "" : `, taken at ${(0,_CCDJ4O4E_js_2/* .isoTime */ .Ly)(takenAt)}`;
  const failed = items.filter((item) => item.failed > 0).length;
  const passed = (0,_UKFUSHME_js_3/* .counted */ .hS)((0,_CPUOXGVZ_js_1/* .passedItems */ .NR)([result]).length, "item");
  const task = (0,_6XKFUWSU_js_0/* .isCceCheck */ .Ch)(check) ? [`task ${taskId ?? "(none)"}, phase ${phase ?? "(none)"}${age}`] : [];
  const counts = items.length > 0 ? [`${passed} passed, ${failed} failed`] : [];
  return `${check}${name}: ${[...task, ...counts].join("; ") || "nothing to decide"}`;
}




/***/ })

};
