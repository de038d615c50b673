export const id = 643;
export const ids = [643];
export const modules = {

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
withAddonLines: () => (withAddonLines)
});
var _MJWAE2L2_js_0 = __webpack_require__(7194);
var _NBVLTPO6_js_1 = __webpack_require__(1175);
var _67MUQUID_js_2 = __webpack_require__(9462);
var _OT7OM4T4_js_3 = __webpack_require__(2904);
var _M3F6UR52_js_4 = __webpack_require__(1992);
var _FN6ZC2K4_js_5 = __webpack_require__(5842);
var _5X5HXMYJ_js_6 = __webpack_require__(9424);
var _OH2DUXI7_js_7 = __webpack_require__(4968);
var node_fs_8 = __webpack_require__(3024);
var node_path_9 = __webpack_require__(6760);














// lib/run/addon-lines.js



// lib/repository/terraform/addons.js
var TEMPLATES = {
  huaweicloud_cce_addon: "template_name",
  huaweicloud_cce_autopilot_addon: "addon_template_name"
};
function addonLines(configurations, wanted) {
  const found = /* @__PURE__ */ new Map();
  for (const resource of configurations.flat()) {
    const named = TEMPLATES[resource.block.block.labels[0] ?? ""];
    if (named === void 0 || !(0,_MJWAE2L2_js_0/* .couldBeAbout */ .WO)(resource, wanted))
      continue;
    for (const template of textsOf(resource, named)) {
      const at = lineOf(resource, named);
      const other = found.get(template);
      const isSame = other === void 0 || other?.file === at.file && other.line === at.line;
      found.set(template, isSame ? at : null);
    }
  }
  return new Map([...found].flatMap(([template, at]) => at === null ? [] : [[template, at]]));
}
var textsOf = ({ block, scope }, attribute) => block.valuesOf(attribute).flatMap((value) => (0,_MJWAE2L2_js_0/* .definitionsOf */ .mu)(value, scope)).flatMap(({ value }) => value.kind === "string" ? value.text : []);
function lineOf({ block, scope }, named) {
  const [version] = block.valuesOf("version");
  const defined = version === void 0 ? [] : (0,_MJWAE2L2_js_0/* .definitionsOf */ .mu)(version, scope);
  const [only, ...others] = defined;
  if (only !== void 0 && others.length === 0 && only.value.kind === "string")
    return only.at;
  return version?.at ?? block.attribute(named)?.at ?? block.at;
}

// lib/run/addon-lines.js
var LEAST_LEFT_MS = 6e4;
async function withAddonLines(clusters, { cwd, log, clock, collectUntil, signal }) {
  if (!(0,node_fs_8.existsSync)((0,node_path_9.join)(cwd, ".git")))
    return [...clusters];
  const workspace = new _MJWAE2L2_js_0/* .Workspace */ .aR(cwd);
  const placed = [];
  for (const cluster of clusters) {
    const isInTime = !signal.aborted && collectUntil - clock.now() >= LEAST_LEFT_MS;
    const files = isInTime && hasAddonFindings(cluster) ? await workspace.terraform(cluster.subject.paths) : null;
    if (files === null)
      placed.push(cluster);
    else if ("problem" in files) {
      log.debug(`The lines of add-ons are not looked for: ${files.problem.code}`);
      placed.push(cluster);
    } else {
      const addonFrom = addonLines(files.configurations, { id: cluster.subject.clusterId, autopilot: null });
      placed.push({ ...cluster, subject: { ...cluster.subject, addonFrom } });
    }
  }
  return placed;
}
var hasAddonFindings = ({ results }) => results.some((result) => [...result.causes, ...result.diagnostics].some(({ addon }) => addon !== null));



/***/ })

};
