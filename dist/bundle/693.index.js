export const id = 693;
export const ids = [693];
export const modules = {

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withAddonLines: () => (/* binding */ withAddonLines)
/* harmony export */ });
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7443);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9526);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9251);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);












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
    if (named === void 0 || !(0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_0__/* .couldBeAbout */ .WO)(resource, wanted))
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
var textsOf = ({ block, scope }, attribute) => block.valuesOf(attribute).flatMap((value) => (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionsOf */ .mu)(value, scope)).flatMap(({ value }) => value.kind === "string" ? value.text : []);
function lineOf({ block, scope }, named) {
  const [version] = block.valuesOf("version");
  const defined = version === void 0 ? [] : (0,_chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionsOf */ .mu)(version, scope);
  const [only, ...others] = defined;
  if (only !== void 0 && others.length === 0 && only.value.kind === "string")
    return only.at;
  return version?.at ?? block.attribute(named)?.at ?? block.at;
}

// lib/run/addon-lines.js
var LEAST_LEFT_MS = 6e4;
async function withAddonLines(clusters, { cwd, log, clock, collectUntil, signal }) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(cwd, ".git")))
    return [...clusters];
  const workspace = new _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_0__/* .Workspace */ .aR(cwd);
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
