export const id = 310;
export const ids = [310];
export const modules = {

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
simulate: () => (simulate)
});
var _N2RUTU7R_js_0 = __webpack_require__(4075);
var _4OZUGEOX_js_1 = __webpack_require__(4463);
var _QD6AY5QW_js_2 = __webpack_require__(3274);
var _BPFAL3ZV_js_3 = __webpack_require__(1130);
var _K4YJIYLO_js_4 = __webpack_require__(755);
var _LHOFJOYV_js_5 = __webpack_require__(9477);
var _CXUDFEZP_js_6 = __webpack_require__(2105);
var node_events_7 = __webpack_require__(8474);
var node_fs_8 = __webpack_require__(3024);
var node_path_9 = __webpack_require__(6760);













// lib/cli/simulate.js



async function simulate({ flags, invocation, print, signal }) {
  const { scenario = "ready", "write-clusters": file, "write-env": envFile, "write-id-token": tokenFile } = flags;
  const port = numberOf(flags, "port", 0, 65535) ?? 0;
  const size = numberOf(flags, "size", 1, 1e4);
  (0,_4OZUGEOX_js_1/* .requireScenario */ .Ug)(scenario);
  if (size !== void 0 && !_4OZUGEOX_js_1/* .FLEETS */ .S.has(scenario))
    throw new _QD6AY5QW_js_2/* .UsageError */ .eb(`--size needs a scenario with many clusters: ${[..._4OZUGEOX_js_1/* .FLEETS */ .S.keys()].join(", ")}`);
  const simulator = await (0,_4OZUGEOX_js_1/* .startSimulator */ .rs)({
    scenario,
    port,
    delayMs: numberOf(flags, "delay", 0, 6e5) ?? 0,
    ...size !== void 0 && { size },
    ...flags["limits"] !== void 0 && { limits: _4OZUGEOX_js_1/* .MEASURED_LIMITS */ .il },
    ...(flags["keyless"] ?? tokenFile) !== void 0 && !_4OZUGEOX_js_1/* .SCENARIOS */ .U9.get(scenario)?.keyless && { keyless: "sts" }
  }).catch((error) => {
    throw new _QD6AY5QW_js_2/* .UsageError */ .eb(String(error));
  });
  const variables = exportsOf(scenario, tokenFile, simulator);
  try {
    if (file !== void 0)
      write("write-clusters", file, (0,_4OZUGEOX_js_1/* .clustersFileOf */ .np)(simulator.clusters));
    if (tokenFile !== void 0)
      write("write-id-token", tokenFile, simulator.idToken({ lifetime: DAY_MS }));
    if (envFile !== void 0)
      write("write-env", envFile, variables);
    print(simulator.url);
    print(usageText(scenario, { file, tokenFile }, simulator, invocation));
    if (!signal.aborted)
      await (0,node_events_7.once)(signal, "abort");
  } finally {
    await simulator.close();
    if (envFile !== void 0 && isFileWith(variables, envFile))
      (0,node_fs_8.rmSync)(envFile);
  }
  return 0;
}
function numberOf(flags, name, min, max) {
  const text = flags[name];
  if (text === void 0)
    return void 0;
  if (!/^\d{1,6}$/.test(text) || Number(text) < min || Number(text) > max)
    throw new _QD6AY5QW_js_2/* .UsageError */ .eb(`--${name} is "${text}": it must be a number from ${min} to ${max}`);
  return Number(text);
}
function write(flag, file, text) {
  try {
    (0,node_fs_8.writeFileSync)(file, text);
  } catch (error) {
    throw new _QD6AY5QW_js_2/* .UsageError */ .eb(`--${flag} ${file}: ${String(error)}`);
  }
}
var isFileWith = (text, file) => (0,node_fs_8.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === true && (0,node_fs_8.readFileSync)(file, "utf8") === text;
var DAY_MS = 24 * 36e5;
function environmentFor({ environment }, tokenFile) {
  if (tokenFile === void 0)
    return environment;
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, ...others } = environment;
  return { ...others, HUAWEICLOUD_OIDC_TOKEN_FILE: (0,node_path_9.resolve)(tokenFile) };
}
function exportsOf(scenario, tokenFile, { url, access }) {
  const variables = {
    ...environmentFor(access, tokenFile),
    CCE_ENDPOINT: url,
    CCE_CLUSTER_ID: _4OZUGEOX_js_1/* .DEMO */ .Ms.clusterId,
    CCE_TARGET_VERSION: _4OZUGEOX_js_1/* .SCENARIOS */ .U9.get(scenario)?.inputs?.["target-version"] ?? _4OZUGEOX_js_1/* .DEMO */ .Ms.targetVersion
  };
  return Object.entries(variables).map(([name, value]) => `export ${name}='${value}'
`).join("");
}
function usageText(scenario, { file, tokenFile }, { access, clusters }, { command, beside }) {
  const environment = Object.entries(environmentFor(access, tokenFile)).map(([name, value]) => `${name}=${(0,_N2RUTU7R_js_0/* .quoted */ .TL)(value)}`);
  const inputs = {
    ...access.inputs,
    ...file === void 0 ? { "cluster-id": _4OZUGEOX_js_1/* .DEMO */ .Ms.clusterId } : { "clusters-file": file },
    "target-version": _4OZUGEOX_js_1/* .DEMO */ .Ms.targetVersion,
    ..._4OZUGEOX_js_1/* .SCENARIOS */ .U9.get(scenario)?.inputs
  };
  const flags = Object.entries(inputs).map(([name, value]) => `--${name} ${(0,_N2RUTU7R_js_0/* .quoted */ .TL)(value.replaceAll(", ", ","))}`);
  return [
    ..._4OZUGEOX_js_1/* .FLEETS */ .S.has(scenario) && file === void 0 ? [`The command below gates one of ${clusters.length} clusters. To gate all of them, add --write-clusters FILE.`] : [],
    `It serves the scenario "${scenario}". To run the gate against it, use this command in another terminal:`,
    `  ${[...beside === null ? [] : [beside], ...environment].join(" ")} \\`,
    `  ${beside === null ? command : _N2RUTU7R_js_0/* .NAME */ .o_} gate ${flags.join(" ")}`
  ].join("\n");
}



/***/ })

};
