export const id = 376;
export const ids = [376];
export const modules = {

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
AG: () => (waiverNotes),
Dh: () => (itemKey),
H$: () => (acceptanceLines),
Hb: () => (suggestedWaivers),
Ie: () => (cellText),
Lw: () => (hasSuggestedWaivers),
NR: () => (passedItems),
O1: () => (ACCEPTANCE),
Od: () => (explainLine),
RB: () => (itemsWithoutConcern),
eY: () => (passedCount)
});
var _GDJR74E5_js_0 = __webpack_require__(7454);
var _DUW5NSCC_js_1 = __webpack_require__(6606);
var _UKFUSHME_js_2 = __webpack_require__(1912);
var _GC55D77H_js_6 = __webpack_require__(1170);
var _33MSZ5FG_js_5 = __webpack_require__(8016);
var _CCDJ4O4E_js_4 = __webpack_require__(1786);
var _TUARF4T6_js_3 = __webpack_require__(4484);








// lib/messages/acceptance.js
var ACCEPTANCE = {
  open: (names) => ({ en: `Not yet accepted: ${names}`, zh: `尚未豁免：${names}` }),
  noneOpen: (waived2) => waived2 === 0 ? { en: "Not yet accepted: nothing", zh: "尚未豁免：无" } : {
    en: `Not yet accepted: nothing; ${(0,_DUW5NSCC_js_1/* .waived */ .rg)(waived2).en}`,
    zh: `尚未豁免：无；${(0,_DUW5NSCC_js_1/* .waived */ .rg)(waived2).zh}`
  },
  noneByWaiver: { en: "Not yet accepted: nothing that a waiver can cover", zh: "尚未豁免：没有可以用豁免接受的问题" },
  solvedOnly: (names) => ({
    en: `Cannot be waived, must be solved: ${names}`,
    zh: `不能豁免，必须解决：${names}`
  }),
  inWorkspace: (file) => ({
    en: `Paste them under waivers in ${file}, fill in reason and owner, and re-run this job.`,
    zh: `请粘贴到 ${file} 的 waivers 下，填写 reason 和 owner，然后重新运行该作业。`
  }),
  onBranch: (file, ref) => ({
    en: `Paste them under waivers in ${file}, and fill in reason and owner. The policy is read from ${ref === null ? "the base branch" : `the branch ${ref}`}, so they count once a pull request of their own is merged there; then re-run this job.`,
    zh: `请粘贴到 ${file} 的 waivers 下，并填写 reason 和 owner。策略取自${ref === null ? "目标分支" : `分支 ${ref}`}，因此须通过单独的拉取请求合入该分支后才生效；然后重新运行该作业。`
  }),
  newFile: {
    en: "The file does not exist yet: begin it with the line “version: 1”.",
    zh: "该文件尚不存在：请以“version: 1”一行开头。"
  },
  elsewhere: {
    en: "To accept these risks, paste the waivers in the job summary, or in report.html, into the policy.",
    zh: "如接受这些风险，请将作业摘要或 report.html 中的豁免条目粘贴到策略文件中。"
  },
  noConcern: (what) => ({ en: `Gave no concern: ${what}`, zh: `未发现问题：${what}` }),
  nothing: { en: "nothing that counts", zh: "没有可计入结论的内容" },
  items: (count, check) => ({
    en: `${(0,_UKFUSHME_js_2/* .counted */ .hS)(count, "item")} of the ${check}`,
    zh: `${check}的 ${(0,_UKFUSHME_js_2/* .grouped */ .zD)(count)} 个检查项`
  }),
  check: (check) => ({ en: `the ${check}`, zh: check }),
  addons: (names) => ({ en: `the add-ons ${names}`, zh: `插件 ${names}` }),
  clusters: (count, all, names) => ({
    en: `${(0,_DUW5NSCC_js_1/* .ofClusters */ .R5)(count, all).en} (${names})`,
    zh: `${(0,_DUW5NSCC_js_1/* .ofClusters */ .R5)(count, all).zh}（${names}）`
  }),
  itemsOfClusters: (count) => ({
    en: `${(0,_UKFUSHME_js_2/* .counted */ .hS)(count, "check item")} wherever they ran`,
    zh: `${(0,_UKFUSHME_js_2/* .grouped */ .zD)(count)} 个检查项（在所有执行过的集群上）`
  }),
  yaml: {
    en: "Waivers to paste into the policy, once a person accepts the risks",
    zh: "风险经人确认可以接受后，可粘贴到策略中的豁免条目"
  },
  reason: { en: "why the risk is acceptable", zh: "为何可以接受该风险" },
  owner: { en: 'who is responsible for it, such as "@org/platform"', zh: '负责人，例如 "@org/platform"' },
  expires: { en: "through 24:00 UTC of this day", zh: "有效期至当日 24:00 UTC" },
  onClusters: (count) => ({
    en: `on ${(0,_DUW5NSCC_js_1/* .clusters */ .qf)(count).en}`,
    zh: `涉及 ${(0,_DUW5NSCC_js_1/* .clusters */ .qf)(count).zh}`
  })
};

// lib/model/passed-items.js
var itemKey = (name) => name.trim().replace(/\s+/g, " ").toLowerCase();
function passedItems(checks) {
  const rows = checks.flatMap(({ check, items }) => items.map((row) => ({ check, row })));
  const byItem = (0,_TUARF4T6_js_3/* .groupBy */ .$z)(rows, ({ check, row }) => `${check}
${itemKey(row.name)}`);
  return [...byItem.values()].flatMap((all) => {
    const times = all.reduce((sum, { row }) => sum + row.passed, 0);
    const hasOther = all.some(({ row }) => row.failed > 0 || row.undecided > 0);
    return times === 0 || hasOther ? [] : [{ check: all[0].check, name: all[0].row.name, times }];
  });
}
var passedCount = (clusters2) => passedItems(clusters2.flatMap(({ checks }) => checks)).length;

// lib/report/acceptance.js
var openFindings = ({ findings }) => findings.filter(({ waiverName, waiver, decides, decision }) => waiverName !== void 0 && waiver === null && decides && decision !== "notice");
var openNames = (report) => [
  ...new Set(openFindings(report).map(({ waiverName, name }) => waiverName ?? name))
];
var hasSuggestedWaivers = (report) => openFindings(report).length > 0;
var hasOtherRisks = ({ findings }) => findings.some(({ decides, decision, name }) => decides && decision === "warn" && name !== "policy-error");
var NAMED = 5;
function acceptanceLines(report, t, quote, most) {
  if (report.verdict === "not-applicable" || !report.clusters.some(({ checks }) => checks.length > 0))
    return [];
  const open = openNames(report);
  const [accepted, parts] = [report.counts.waived, partsWithoutConcern(report, t, quote)];
  return [
    open.length === 0 ? t(hasOtherRisks(report) ? ACCEPTANCE.noneByWaiver : ACCEPTANCE.noneOpen(accepted)) : t(ACCEPTANCE.open(nameList(open, t, quote, most))),
    ...solvedOnly(report, t, quote, most),
    t(ACCEPTANCE.noConcern(parts.length === 0 ? t(ACCEPTANCE.nothing) : t((0,_UKFUSHME_js_2/* .listed */ .KE)(parts))))
  ];
}
function solvedOnly(report, t, quote, most) {
  const blocking = report.findings.filter(({ decides, decision, waiverName }) => decides && decision === "block" && waiverName === void 0);
  const parts = [...(0,_TUARF4T6_js_3/* .groupBy */ .$z)(blocking, ({ owner }) => owner)].map(([owner, findings]) => {
    const names = [...new Set(findings.map(({ scope, title, name }) => scope === "gate" ? title : quote(name)))];
    const who = owner === void 0 ? "" : t((0,_DUW5NSCC_js_1/* .bracketed */ .Em)(t(_DUW5NSCC_js_1/* .OWNER_NAMES */ .z0[owner])));
    const more = names.length - most;
    return `${t((0,_UKFUSHME_js_2/* .listed */ .KE)(names.slice(0, most)))}${more > 0 ? ` ${t((0,_DUW5NSCC_js_1/* .andMore */ .v)(more))}` : ""}${who}`;
  });
  return parts.length === 0 ? [] : [t(ACCEPTANCE.solvedOnly(parts.join(t(_DUW5NSCC_js_1/* .SEMICOLON */ .I8))))];
}
function waiverNotes(report, t, quote) {
  if (openFindings(report).length === 0)
    return [];
  const { file = DEFAULT_POLICY, source = "workspace", ref = null, state = "absent" } = report.policy ?? {};
  const name = quote(file);
  const where = source === "workspace" ? ACCEPTANCE.inWorkspace(name) : ACCEPTANCE.onBranch(name, ref === null ? null : quote(ref));
  return [t(where), ...state === "absent" ? [t(ACCEPTANCE.newFile)] : []];
}
var DEFAULT_POLICY = ".github/cce-upgrade-policy.yml";
function nameList(names, t, quote, most) {
  const more = names.length - most;
  return `${t((0,_UKFUSHME_js_2/* .listed */ .KE)(names.slice(0, most).map((name) => quote(name))))}${more > 0 ? ` ${t((0,_DUW5NSCC_js_1/* .andMore */ .v)(more))}` : ""}`;
}
function partsWithoutConcern(report, t, quote) {
  const { clusters: clusters2 } = report;
  if (clusters2.length > 1) {
    const good = clusters2.filter(({ verdict }) => verdict === "pass" || verdict === "not-applicable");
    const names = good.map(({ name, id }) => name ?? id ?? "?");
    const items = itemsWithoutConcern(report).length;
    return [
      ...good.length > 0 ? [t(ACCEPTANCE.clusters(good.length, clusters2.length, nameList(names, t, quote, NAMED)))] : [],
      ...items > 0 ? [t(ACCEPTANCE.itemsOfClusters(items))] : []
    ];
  }
  const checks = clusters2.flatMap((cluster) => cluster.checks).filter(hasCounted);
  const addons = checks.filter(({ check, verdict }) => check === "addons" && verdict === "pass");
  const addonNames = addons.flatMap(({ addon }) => addon?.template ?? addon?.instanceName ?? []);
  return [
    ...checks.flatMap(({ check, passed, verdict }) => {
      if (check === "addons")
        return [];
      const name = t((0,_DUW5NSCC_js_1/* .checkName */ .I3)(check));
      return passed > 0 ? [t(ACCEPTANCE.items(passed, name))] : verdict === "pass" ? [t(ACCEPTANCE.check(name))] : [];
    }),
    ...addonNames.length > 0 ? [t(ACCEPTANCE.addons(nameList(addonNames, t, quote, NAMED)))] : []
  ];
}
var hasCounted = ({ verdict }) => verdict !== "inconclusive";
var keyOf = ({ check, name }) => `${check}
${name}`;
function itemsWithoutConcern({ clusters: clusters2 }) {
  const checks = clusters2.flatMap((cluster) => cluster.checks);
  const counted2 = new Set(passedItems(checks.filter(hasCounted)).map(keyOf));
  return passedItems(checks).filter((item) => counted2.has(keyOf(item)));
}
var MAX_WAIVERS = 50;
var WAIVER_DAYS = 14;
function suggestedWaivers(report, t) {
  const causes = [...(0,_TUARF4T6_js_3/* .groupBy */ .$z)(openFindings(report), waiverKey).values()];
  if (causes.length === 0)
    return null;
  const now = (0,_CCDJ4O4E_js_4/* .parseTimestamp */ .EH)(report.generatedAt) ?? 0;
  const days = Math.min(WAIVER_DAYS, report.policy?.maxWaiverDays ?? WAIVER_DAYS);
  const expires = (0,_CCDJ4O4E_js_4/* .isoTime */ .Ly)(now + days * _CCDJ4O4E_js_4/* .DAY_MS */ .sO).slice(0, 10);
  const more = causes.length - MAX_WAIVERS;
  const clusters2 = new Map(report.clusters.map((cluster) => [cluster.id, cluster]));
  return [
    "waivers:",
    ...causes.slice(0, MAX_WAIVERS).flatMap((findings) => {
      const [first] = findings;
      if (first === void 0)
        return [];
      const ids = [...new Set(findings.map(({ clusterId }) => clusterId))];
      const targets = ids.map((id) => clusters2.get(id)).map((cluster2) => cluster2?.targetAsserted && cluster2.targetVersion);
      const [target, ...others] = new Set(targets);
      const [cluster] = ids.length === 1 ? ids : [];
      const path = pathOf(findings);
      const match = [
        first.check ? `check: ${scalar(first.check)}` : null,
        first.addon?.template ? `addon: ${glob(first.addon.template)}` : null,
        cluster ? `cluster: ${clusterGlob(cluster, clusters2.get(cluster)?.name ?? null)}` : null,
        target && others.length === 0 && (0,_33MSZ5FG_js_5/* .parseVersion */ .ot)(target) ? `target: ${scalar(target.trim())}` : null,
        path === null || path === "*" ? null : `path: ${glob(path)}`
      ].filter((part) => part !== null);
      const where = ids.length > 1 ? [t(ACCEPTANCE.onClusters(ids.length))] : [];
      const comment = [first.title === first.name ? "" : (0,_GC55D77H_js_6/* .oneLine */ .TN)(first.title), ...where].filter((part) => part !== "");
      return [
        ...comment.length > 0 ? [`  # ${comment.join(", ")}`] : [],
        `  - name: ${glob(first.waiverName ?? first.name)}`,
        ...match.length > 0 ? [`    match: { ${match.join(", ")} }`] : [],
        ...path === null ? [`    fingerprint: ${first.fingerprint}`] : [],
        `    reason: # ${t(ACCEPTANCE.reason)}`,
        `    owner: # ${t(ACCEPTANCE.owner)}`,
        `    expires: ${expires} # ${t(ACCEPTANCE.expires)}`
      ];
    }),
    ...more > 0 ? [`  # ${t((0,_DUW5NSCC_js_1/* .moreCauses */ .AT)(more))}`] : []
  ].join("\n");
}
var waiverKey = ({ scope, rootCauses, fingerprint }) => (scope === "manifest" ? rootCauses?.[0] : void 0) ?? fingerprint;
function pathOf(findings) {
  const [first] = findings;
  if (findings.every(({ fingerprint }) => fingerprint === first?.fingerprint))
    return null;
  const files = [...new Set(findings.map(({ location }) => location?.file ?? ""))];
  const [file = "", ...others] = files;
  if (others.length === 0)
    return file;
  const folders = file.split("/").slice(0, -1);
  let depth = folders.length;
  for (const other of others) {
    const parts = other.split("/").slice(0, -1);
    while (depth > 0 && folders.slice(0, depth).join("/") !== parts.slice(0, depth).join("/"))
      depth--;
  }
  return [...folders.slice(0, depth), "*"].join("/");
}
var clusterGlob = (id, name) => {
  const byName = name === null || name.includes("*") ? null : glob(name);
  return byName !== null && byName === scalar(name ?? "") ? byName : glob(id);
};
var scalar = (text) => /^[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]$/.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
var WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
var NO_GLOB = /[^\p{L}\p{N}\p{M}\p{P}\p{S} ]|[?[\]{}\\!]/gu;
var MAX_GLOB = 256;
function glob(text) {
  const plain = text.replace(NO_GLOB, "*");
  return scalar(plain === "" || plain.length > MAX_GLOB ? "*" : plain);
}

// lib/report/explain.js
function cellText({ failOn, row, level, decision }, itemLevel = null) {
  const raised = itemLevel === null || itemLevel === level ? "" : `; ${(0,_GDJR74E5_js_0/* .nameText */ .fh)(itemLevel)} counts as ${level} here`;
  return `fail-on ${failOn}, ${row === "AddonRisk" ? "add-on risk" : row} × ${level}: ${decision}${raised}`;
}
function deciderText({ name, cell, level, rule, waiver }) {
  if (waiver)
    return `${waiver.entry} of the policy (line ${waiver.line}; ${waiver.owner}, until ${waiver.expires})`;
  if (rule)
    return `${rule.entry} of the policy (line ${rule.line})`;
  if (name === "policy-error")
    return "the policy itself";
  return cell ? `the decision table (${cellText(cell, level)})` : "the gate itself";
}
function explainLine(finding, lines = 1) {
  const { decision, name, kind, level, group, fingerprint, location } = finding;
  const item = kind || level ? ` (${[kind, level, group].filter(Boolean).join(", ")})` : "";
  const counts = finding.decides ? "" : ", but its result does not count";
  const place = location === null ? "" : ` at ${(0,_GDJR74E5_js_0/* .nameText */ .fh)((0,_GDJR74E5_js_0/* .placeOf */ .$t)(location))}`;
  const where = lines > 1 ? ` on ${(0,_UKFUSHME_js_2/* .counted */ .hS)(lines, "line")}` : place;
  return `decided: ${decision} for ${name}${item}${where} by ${deciderText(finding)}${counts} [${fingerprint}]`;
}




/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$f: () => (filesUrl),
$t: () => (placeOf),
AM: () => (affectedText),
CY: () => (adviceLines),
Dg: () => (clustersOf),
EC: () => (clusterLabels),
ER: () => (NAMED_CLUSTERS),
EV: () => (NAMED_NODES),
GL: () => (kindAndLevel),
IC: () => (lineCount),
K0: () => (nameWithTitle),
MZ: () => (affectedBy),
Nx: () => (moreLines),
Pe: () => (decidedAs),
Pg: () => (takesMoreEdits),
Pl: () => (headline),
V7: () => (ALSO_SOLVES),
WD: () => (readRisk),
Ww: () => (causesToEdit),
Wx: () => (annotationLevel),
X: () => (causesToSolve),
YJ: () => (sharedCauses),
c0: () => (IN_PART),
dQ: () => (hasOwnMessages),
eL: () => (permalink),
eM: () => (linesOfCause),
fD: () => (riskLines),
f_: () => (affectedByCause),
fh: () => (nameText),
hq: () => (findingLines),
kN: () => (countToDo),
lC: () => (decidedByLines),
nT: () => (isOpen),
qX: () => (withLinesTogether),
qv: () => (passedText),
t0: () => (isOfCce),
uc: () => (linePath),
vY: () => (isOnLines),
x8: () => (countEach),
xA: () => (clustersText),
xP: () => (isFleet),
yd: () => (ownPlace)
});
var _DUW5NSCC_js_0 = __webpack_require__(6606);
var _UKFUSHME_js_1 = __webpack_require__(1912);
var _GC55D77H_js_2 = __webpack_require__(1170);
var _XFZ4J2HR_js_4 = __webpack_require__(6806);
var _TUARF4T6_js_3 = __webpack_require__(4484);






// lib/messages/lines.js
var linesInFiles = (lines, files) => lines === 1 ? { en: "1 line", zh: "1 处" } : {
  en: `${(0,_UKFUSHME_js_1/* .counted */ .hS)(lines, "line")} in ${(0,_UKFUSHME_js_1/* .counted */ .hS)(files, "file")}`,
  zh: `${(0,_UKFUSHME_js_1/* .grouped */ .zD)(files)} 个文件中的 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(lines)} 处`
};
var moreLines = (count) => ({
  en: `and ${(0,_UKFUSHME_js_1/* .counted */ .hS)(count, "more line")}`,
  zh: `另有 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(count)} 处`
});
var someAreNotes = (count) => ({
  en: `${(0,_UKFUSHME_js_1/* .grouped */ .zD)(count)} of them ${count === 1 ? "is only a notice" : "are only notices"}`,
  zh: `其中 ${(0,_UKFUSHME_js_1/* .grouped */ .zD)(count)} 处仅作提示`
});
var ALSO_SOLVES = { en: "The same edit also solves", zh: "同一修改还可解决" };
var IN_PART = { en: "in part", zh: "部分" };
var AN_OBJECT = { en: "object", zh: "对象" };
var A_LINE = { en: "line of the repository", zh: "代码仓库中的一行" };

// lib/messages/passed.js
var NOT_FOUND = {
  "removed-api": { en: "no use of an API that the target removes", zh: "没有使用目标版本移除的 API" },
  "removed-custom-resource": {
    en: "no use of a custom resource API that its component no longer serves",
    zh: "没有使用其组件不再提供的自定义资源 API"
  },
  webhook: { en: "no webhook that can stop the upgrade", zh: "没有可能阻断升级的 Webhook" },
  "cluster-deleted": { en: "no cluster is deleted", zh: "没有集群会被删除" },
  "cluster-replaced": { en: "no cluster is replaced", zh: "没有集群会被替换" },
  "node-pool-replaced": { en: "no node pool is replaced", zh: "没有节点池会被替换" },
  "addon-replaced": { en: "no add-on is replaced", zh: "没有插件会被替换" },
  "check-skipped": { en: "CCE’s own check is not skipped", zh: "没有跳过 CCE 自身的检查" },
  "addon-version-unchecked": { en: "every add-on version was checked", zh: "插件的目标版本都经过检查" },
  "addon-version-not-offered": {
    en: "every add-on version is listed for the target",
    zh: "目标版本支持所有插件版本"
  },
  "addon-values-lost": { en: "no add-on values are lost", zh: "没有插件参数会丢失" },
  "upgrades-nothing": {
    en: "no version is changed in a way that upgrades nothing",
    zh: "没有不会触发升级的版本修改"
  }
};
function passedTitle(check, name) {
  if (check !== "manifests" && check !== "plan")
    return null;
  return Object.entries(NOT_FOUND).find(([code]) => code === name)?.[1] ?? null;
}

// lib/report/risk.js
function readRisk({ risk }) {
  const { addonRisks, nodeRisks, configurationRisks, deprecatedAPIRisks } = risk;
  return {
    addons: distinct(fieldsOf(addonRisks).map((one) => filledText(one["addonTemplateName"], one["alias"]))),
    nodes: distinct(fieldsOf(nodeRisks).map((one) => filledText(one["NodeID"]))),
    changedFields: distinct(fieldsOf(configurationRisks).map((one) => {
      const parts = [one["package"], one["sourceFile"], one["field"]].map((part) => filledText(part));
      return parts.filter(Boolean).join(" ");
    })),
    removedApis: fieldsOf(deprecatedAPIRisks).map(({ url, userAgent }) => {
      return { url: anyText(url), userAgent: anyText(userAgent) };
    })
  };
}
var fieldsOf = (risks = []) => risks.map((risk) => typeof risk === "object" && risk !== null ? Object.fromEntries(Object.entries(risk)) : {});
var filledText = (...values) => values.find((value) => typeof value === "string" && value !== "") ?? "";
var distinct = (texts) => [...new Set(texts.filter((text) => text !== ""))];
var anyText = (value) => typeof value === "string" ? value : value === void 0 || value === null ? "" : JSON.stringify(value) ?? "";

// lib/report/finding-text.js
var ANNOTATION_LEVEL = {
  block: "error",
  inconclusive: "error",
  warn: "warning",
  notice: "notice",
  waived: "notice"
};
var annotationLevel = ({ name, decision }) => name === "policy-error" && decision === "warn" ? "error" : ANNOTATION_LEVEL[decision];
var decidedAs = ({ findings }, decision) => findings.filter((finding) => finding.decides && finding.decision === decision);
var NAMED_NODES = 5;
function affectedBy(finding, t) {
  const { nodes: nodes2, addon, scope, check, addresses = [] } = finding;
  const names = nodes2.map((node) => t((0,_DUW5NSCC_js_0/* .nodeText */ .qd)(node)));
  if (nodes2.length > 0)
    return affected(t((0,_DUW5NSCC_js_0/* .nodes */ .a9)(nodes2.length)), names);
  if (addon) {
    const name = addon.template ?? addon.instanceName ?? t(_DUW5NSCC_js_0/* .FINDING */ .wc.unnamedAddon);
    return affected(t(_DUW5NSCC_js_0/* .AN_ADDON */ .H_), [addon.targetVersion ? `${name} → ${addon.targetVersion}` : name]);
  }
  if (addresses.length > 0)
    return affected(t(_DUW5NSCC_js_0/* .RESOURCE */ .bD), addresses);
  if (scope === "manifest")
    return finding.object?.name ? affected(t(AN_OBJECT), [finding.object.name]) : affected(t(A_LINE), []);
  if (scope === "gate" && check !== null)
    return affected(t((0,_DUW5NSCC_js_0/* .checkName */ .I3)(check)), []);
  if (scope === "gate" && isAboutRun(finding))
    return affected(t(_DUW5NSCC_js_0/* .THIS_RUN */ .bO), []);
  const risk = readRisk(finding);
  if (risk.addons.length > 0)
    return affected(t((0,_DUW5NSCC_js_0/* .addons */ .MC)(risk.addons.length)), risk.addons);
  if (risk.nodes.length > 0)
    return affected(t((0,_DUW5NSCC_js_0/* .nodes */ .a9)(risk.nodes.length)), risk.nodes.map((uid) => t(_DUW5NSCC_js_0/* .FINDING */ .wc.nodeWithId(uid))));
  return affected(t(_DUW5NSCC_js_0/* .THE_CLUSTER */ .rN), []);
}
var ABOUT_RUN = [
  "clusters-file-error",
  "internal-error",
  "no-access",
  "not-finished",
  "policy-error",
  "unreadable-response",
  "wrong-settings"
];
var isAboutRun = ({ name, clusterId }) => clusterId === null || ABOUT_RUN.includes(name);
var affected = (label, all) => {
  const names = all.slice(0, NAMED_NODES);
  return { label, names, more: all.length - names.length };
};
var nameWithTitle = (name, title) => [...title === null || title === name ? [] : [(0,_DUW5NSCC_js_0/* .proseInBackticks */ .Q0)(title)], (0,_DUW5NSCC_js_0/* .inBackticks */ .Zw)(name)].join(" · ");
function passedText({ check, name }, t, quote) {
  const title = passedTitle(check, name);
  return title === null ? quote(name) : t(title);
}
var NAME_UNITS = 200;
var nameText = (text) => (0,_GC55D77H_js_2/* .clip */ .$Q)((0,_GC55D77H_js_2/* .oneLine */ .TN)(text), NAME_UNITS);
function affectedText(finding, t) {
  const { label, names, more } = affectedBy(finding, t);
  if (names.length === 0)
    return label;
  return `${label}${t(_DUW5NSCC_js_0/* .COLON */ .oH)}${t((0,_UKFUSHME_js_1/* .listed */ .KE)(names.map(nameText)))}${more > 0 ? ` ${t((0,_DUW5NSCC_js_0/* .andMore */ .v)(more))}` : ""}`;
}
var TEXT_UNITS = 2e3;
var HEADLINE_UNITS = 400;
var LISTED = 10;
var clippedText = (text) => (0,_GC55D77H_js_2/* .clip */ .$Q)((0,_GC55D77H_js_2/* .visible */ .RK)(text).trim(), TEXT_UNITS);
var kindAndLevel = (finding) => {
  const { kind, level } = finding;
  return isOfCce(finding) ? [kind, level].filter((part) => part !== null).join(" · ") : "";
};
var isOfCce = ({ scope, knownRisk }) => scope !== "gate" && scope !== "plan" && scope !== "manifest" && knownRisk === void 0;
function headline(finding, t) {
  const { title, name, scope } = finding;
  const full = title === name || scope === "gate" ? title : `${title}${t((0,_DUW5NSCC_js_0/* .bracketed */ .Em)(name))}`;
  const kind = kindAndLevel(finding);
  return (0,_GC55D77H_js_2/* .clip */ .$Q)((0,_GC55D77H_js_2/* .oneLine */ .TN)(kind === "" ? full : `${full}${t(_DUW5NSCC_js_0/* .COMMA */ .KE)}${kind}`), HEADLINE_UNITS) || nameText(name);
}
function decidedByLines({ rule, waiver }, t) {
  if (waiver) {
    const [owner, expires, reason] = [nameText(waiver.owner), nameText(waiver.expires), clippedText(waiver.reason)];
    return [t(_DUW5NSCC_js_0/* .FINDING */ .wc.waivedFor({ ...waiver, owner, expires, reason }))];
  }
  return rule?.reason ? [t(_DUW5NSCC_js_0/* .FINDING */ .wc.byRule(clippedText(rule.reason)))] : [];
}
var adviceLines = (finding, t) => [
  ...finding.decides ? [] : [t(_DUW5NSCC_js_0/* .NOT_COUNTED_WHY */ .gO)],
  ...decidedByLines(finding, t),
  clippedText(finding.meaning),
  t(_DUW5NSCC_js_0/* .FINDING */ .wc.fix(clippedText(finding.fix), finding.owner === void 0 ? "" : t(_DUW5NSCC_js_0/* .OWNER_NAMES */ .z0[finding.owner]))),
  ...finding.docUrl === "" ? [] : [t(_DUW5NSCC_js_0/* .FINDING */ .wc.see(nameText(finding.docUrl)))]
].filter((line) => line !== "");
var findingLines = (finding, t) => [
  clippedText(finding.message) || t(_DUW5NSCC_js_0/* .FINDING */ .wc.noMessage),
  locationText(finding, t),
  ...riskLines(finding, t),
  ...adviceLines(finding, t)
];
function locationText(finding, t) {
  const { scope, clusterId, check } = finding;
  const text = affectedText(finding, t);
  if (clusterId === null)
    return text;
  const cluster = nameText(clusterId);
  const isWholeCluster = scope !== "gate" && check !== null && affectedBy(finding, t).label === t(_DUW5NSCC_js_0/* .THE_CLUSTER */ .rN);
  return t(isWholeCluster ? _DUW5NSCC_js_0/* .FINDING */ .wc.cluster(cluster) : _DUW5NSCC_js_0/* .FINDING */ .wc.inCluster(text, cluster));
}
function riskLines(finding, t, most = LISTED) {
  const { changedFields, removedApis } = readRisk(finding);
  const fields = changedFields.slice(0, most).map(nameText).join("; ");
  const moreFields = changedFields.length - most;
  const moreCalls2 = removedApis.length - most;
  const rest = moreFields > 0 ? ` ${t((0,_DUW5NSCC_js_0/* .andMore */ .v)(moreFields))}` : "";
  return [
    ...fields === "" ? [] : [t(_DUW5NSCC_js_0/* .FINDING */ .wc.changed(`${fields}${rest}`))],
    ...removedApis.slice(0, most).map(({ url, userAgent }) => t(_DUW5NSCC_js_0/* .FINDING */ .wc.called(nameText(url), nameText(userAgent)))),
    ...moreCalls2 > 0 ? [t((0,_DUW5NSCC_js_0/* .moreCalls */ .$j)(moreCalls2))] : []
  ];
}

// lib/report/permalink.js
var placeOf = ({ file, archived, line }) => archived === void 0 ? `${file}:${line}` : `${file} → ${archived}:${line}`;
function filesUrl({ run }) {
  const { server = "", repository, commit } = run ?? {};
  if (!repository || !/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(repository))
    return null;
  if (!commit || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    return null;
  if (!/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+)*$/.test(server))
    return null;
  return `${server}/${repository}/blob/${commit}`;
}
function linePath({ file, archived, line, endLine }, { policy, clustersFile }) {
  if ([policy, clustersFile].some((one) => one?.file === file && one.source !== "workspace"))
    return null;
  if (archived !== void 0)
    return null;
  const path = (0,_DUW5NSCC_js_0/* .repositoryUri */ .LJ)(file);
  if (path === null || !Number.isSafeInteger(line) || line < 1)
    return null;
  return `/${path}#L${line}${endLine !== void 0 && endLine > line ? `-L${endLine}` : ""}`;
}
function permalink(report, location) {
  const [files, path] = [filesUrl(report), linePath(location, report)];
  return files === null || path === null ? null : `${files}${path}`;
}

// lib/report/lines.js
function linesOfCause({ all }) {
  const lines = /* @__PURE__ */ new Map();
  for (const finding of all) {
    const { location } = finding;
    if (location === null)
      continue;
    const key = `${location.line} ${location.column ?? ""} ${location.archived ?? ""} ${location.file}`;
    if (!lines.has(key))
      lines.set(key, { finding, location });
  }
  const isOther = ({ finding }) => Number(finding.inChange !== true);
  return [...lines.values()].sort((a, b) => isOther(a) - isOther(b));
}
var isOnLines = ({ finding, all }) => finding.scope === "manifest" && all.some(({ location: one }) => one !== null && finding.location !== null && placeOf(one) !== placeOf(finding.location));
function lineCount(lines, { decision }, t) {
  const files = new Set(lines.map(({ location }) => location.file));
  const notes = decision === "notice" ? 0 : lines.filter(({ finding }) => finding.decision === "notice").length;
  return `${t(linesInFiles(lines.length, files.size))}${notes > 0 ? t((0,_DUW5NSCC_js_0/* .bracketed */ .Em)(t(someAreNotes(notes)))) : ""}`;
}
var withLinesTogether = (findings) => [
  ...(0,_TUARF4T6_js_3/* .groupBy */ .$z)(findings, (finding) => {
    const { scope, rootCauses, decision, decides, waiver } = finding;
    return scope === "manifest" ? JSON.stringify([rootCauses, decision, decides, waiver?.entry]) : finding;
  }).values()
].map((all) => ({ finding: all[0], all }));

// lib/report/to-do.js
var takesMoreEdits = ({ rootCauses = [] }) => rootCauses.length > 1;
var OPEN = ["block", "warn", "notice"];
var isOpen = ({ decides, decision }) => decides && OPEN.includes(decision);
var RootCauses = class {
  #decisions = /* @__PURE__ */ new Map();
  #findings = /* @__PURE__ */ new Map();
  constructor(findings) {
    for (const finding of findings) {
      const { rootCauses, clusterId, decision } = finding;
      if (rootCauses === void 0 || !isOpen(finding))
        continue;
      const decisions = this.#decisions.get(clusterId) ?? /* @__PURE__ */ new Map();
      this.#decisions.set(clusterId, decisions);
      for (const root of rootCauses) {
        const known = decisions.get(root);
        if (known === void 0 || (0,_XFZ4J2HR_js_4/* .isMilder */ .gJ)(known, decision))
          decisions.set(root, decision);
        const all = this.#findings.get(root);
        if (all)
          all.push(finding);
        else
          this.#findings.set(root, [finding]);
      }
    }
  }
  listedUnder(finding) {
    const { rootCauses, scope, clusterId, decision, fingerprint } = finding;
    if (rootCauses === void 0)
      return [fingerprint];
    if (!isOpen(finding))
      return scope === "manifest" ? rootCauses : [fingerprint];
    const decisions = this.#decisions.get(clusterId);
    return rootCauses.filter((root) => decisions?.get(root) === decision);
  }
  findingsOf(root) {
    return this.#findings.get(root) ?? [];
  }
};
var KNOWN = /* @__PURE__ */ new WeakMap();
function rootCausesOf(findings) {
  const roots = KNOWN.get(findings) ?? new RootCauses(findings);
  KNOWN.set(findings, roots);
  return roots;
}
function countToDo(some, findings) {
  const roots = rootCausesOf(findings);
  return new Set(some.flatMap((one) => roots.listedUnder(one))).size;
}
function countEach(some, findings) {
  const rooted = some.filter(({ rootCauses }) => rootCauses !== void 0);
  return some.length - rooted.length + countToDo(rooted, findings);
}

// lib/report/shared-causes.js
var isFleet = ({ clusters }) => clusters.length > 1;
function sharedCauses(findings, report, placeOf2 = () => null) {
  if (!isFleet(report))
    return findings.map((finding) => ({ finding, all: [finding], also: [] }));
  const order = new Map(report.clusters.map(({ id }, index) => [id, index]));
  const orderOf = ({ clusterId }) => order.get(clusterId) ?? report.clusters.length;
  return [...(0,_TUARF4T6_js_3/* .groupBy */ .$z)(findings, (finding) => causeKey(finding, placeOf2(finding))).values()].map((group) => {
    const [finding = group[0], ...others] = [...group].sort((a, b) => orderOf(a) - orderOf(b));
    return { finding, all: [finding, ...others], also: [] };
  }).sort((a, b) => byDecisionAndChange(a, b) || b.all.length - a.all.length);
}
var ABOUT_RESULTS = ["cluster-state", "no-access", "no-expiry", "no-result", "result-expired"];
var causesToSolve = (findings, report) => causesWith(solvedByOneRun, findings, report);
var causesToEdit = (findings, report) => causesWith(withoutRepeats, findings, report);
function causesWith(join, findings, report) {
  const isRooted = ({ rootCauses }) => rootCauses !== void 0;
  const rooted = findings.filter(isRooted);
  const others = sharedCauses(rooted.length === 0 ? findings : findings.filter((one) => !isRooted(one)), report);
  if (rooted.length === 0)
    return join(others);
  const causes = [...join(others), ...solvedByOneEdit(rooted, report)];
  const order = new Map(findings.map((finding, index) => [finding, index]));
  const orderOf = ({ finding }) => order.get(finding) ?? 0;
  return isFleet(report) ? causes.sort((a, b) => byDecisionAndChange(a, b) || clustersWith(b) - clustersWith(a)) : causes.sort((a, b) => orderOf(a) - orderOf(b));
}
var clustersWith = ({ all }) => new Set(all.map(({ clusterId }) => clusterId)).size;
var solvedByOneRun = (causes) => joined(causes, ({ scope, name, title, message, fix, check, decision, decides, waiver }) => {
  const isAboutResult = check !== null && ABOUT_RESULTS.includes(name);
  return scope === "gate" ? [name, title, isAboutResult ? null : message, fix, decision, decides, waiver?.entry] : null;
});
var withoutRepeats = (causes) => joined(causes, ({ scope, name, title, message, fix, check, addon, nodes: nodes2, clusterId, location, ...rest }) => {
  const about = [check, addon, nodes2, clusterId, location];
  return scope === "gate" ? [name, title, message, fix, rest.decision, rest.decides, rest.waiver?.entry, about] : null;
});
function joined(causes, keyOf) {
  const keyed = (cause) => {
    const key = keyOf(cause.finding);
    return key === null ? cause : JSON.stringify(key);
  };
  return [...(0,_TUARF4T6_js_3/* .groupBy */ .$z)(causes, keyed).values()].map((group) => {
    const [{ finding }] = group;
    return { finding, all: group.flatMap(({ all }) => all), also: [] };
  });
}
function solvedByOneEdit(findings, { clusters, findings: everything }) {
  const roots = rootCausesOf(everything);
  const order = new Map(clusters.map(({ id }, index) => [id, index]));
  const orderOf = ({ clusterId }) => order.get(clusterId) ?? clusters.length;
  const listed2 = findings.flatMap((finding) => roots.listedUnder(finding).map((root) => ({ root, finding })));
  const keyOf = ({ root, finding: { decision, decides, waiver } }) => JSON.stringify([root, decision, decides, waiver?.entry]);
  return [...(0,_TUARF4T6_js_3/* .groupBy */ .$z)(listed2, keyOf).values()].map((group) => {
    const [{ root, finding: first }] = group;
    const own = group.map(({ finding: finding2 }) => finding2).sort((a, b) => orderOf(a) - orderOf(b));
    const lines = own.filter(({ scope }) => scope === "manifest");
    const finding = lines.find(({ inChange }) => inChange) ?? lines[0] ?? own[0] ?? first;
    const ids = new Set(own.map(({ clusterId }) => clusterId));
    const known = new Set(own);
    const others = isOpen(first) ? roots.findingsOf(root).filter((one) => ids.has(one.clusterId) && !known.has(one)) : [];
    const isSame = ({ name, check }) => name === finding.name && check === finding.check;
    const milder = others.filter((one) => (0,_XFZ4J2HR_js_4/* .isMilder */ .gJ)(one.decision, finding.decision));
    return {
      finding,
      all: [finding, ...[...own, ...milder].filter((one) => isSame(one) && one !== finding)],
      also: [...own, ...milder].filter((one) => !isSame(one))
    };
  });
}
var rankOf = ({ finding }) => _XFZ4J2HR_js_4/* .DECISIONS */ .Yv.indexOf(finding.decision);
var byDecisionAndChange = (a, b) => rankOf(a) - rankOf(b) || Number(isInChange(b)) - Number(isInChange(a));
var isInChange = ({ all }) => all.some(({ inChange }) => inChange === true);
var causeKey = ({ fingerprint, name, decision, decides, rule, waiver }, place) => JSON.stringify([fingerprint, name, decision, decides, rule?.entry, waiver?.entry, place?.file, place?.line]);
var hasOwnMessages = ({ finding, all }) => all.some(({ message, clusterId }) => message !== finding.message && clusterId !== finding.clusterId);
var clusterLabels = ({ clusters }) => new Map(clusters.flatMap(({ id, name, targetFrom }) => id === null ? [] : [[id, { name: name ?? id, place: targetFrom ?? null }]]));
function clustersOf({ all }, report, labels, t) {
  const named = [...(0,_TUARF4T6_js_3/* .groupBy */ .$z)(all, ({ clusterId }) => clusterId)].flatMap(([clusterId, findings]) => clusterId === null ? [] : [{ name: labels.get(clusterId)?.name ?? clusterId, findings }]);
  return { label: t((0,_DUW5NSCC_js_0/* .ofClusters */ .R5)(named.length, report.clusters.length)), clusters: named };
}
function ownPlace({ location, clusterId }, labels) {
  const place = clusterId === null ? null : labels.get(clusterId)?.place ?? null;
  return location !== null && location.file === place?.file && location.line === place.line ? null : location;
}
function affectedByCause(cause, report, labels, t) {
  if (!isFleet(report))
    return isOnLines(cause) ? lineCount(linesOfCause(cause), cause.finding, t) : affectedParts(cause.all, t);
  const { label, clusters } = clustersOf(cause, report, labels, t);
  const [first, ...others] = clusters;
  if (first === void 0)
    return affectedParts(cause.all, t);
  if (others.length === 0)
    return `${nameText(first.name)}${t(_DUW5NSCC_js_0/* .COLON */ .oH)}${affectedParts(first.findings, t)}`;
  const shown = clusters.slice(0, NAMED_CLUSTERS).map(({ name }) => nameText(name));
  const more = clusters.length - shown.length;
  return `${label}${t(_DUW5NSCC_js_0/* .COLON */ .oH)}${t((0,_UKFUSHME_js_1/* .listed */ .KE)(shown))}${more > 0 ? ` ${t((0,_DUW5NSCC_js_0/* .andMore */ .v)(more))}` : ""}`;
}
function affectedParts(findings, t) {
  const parts = [...new Set(findings.map((finding) => affectedText(finding, t)))];
  const more = parts.length - NAMED_CLUSTERS;
  const rest = more > 0 ? ` ${t((0,_DUW5NSCC_js_0/* .andMore */ .v)(more))}` : "";
  return `${parts.slice(0, NAMED_CLUSTERS).join(t(_DUW5NSCC_js_0/* .SEMICOLON */ .I8))}${rest}`;
}
var NAMED_CLUSTERS = 5;
function clustersText(found, report, labels, t) {
  const ids = [...new Set(found.flatMap(({ clusterId }) => clusterId ?? []))];
  const shown = ids.slice(0, NAMED_CLUSTERS).map((id) => (0,_DUW5NSCC_js_0/* .inBackticks */ .Zw)(labels.get(id)?.name ?? id));
  if (ids.length === 1)
    return shown.join("");
  const more = ids.length - shown.length;
  const label = t((0,_DUW5NSCC_js_0/* .ofClusters */ .R5)(ids.length, report.clusters.length));
  return `${label}${t(_DUW5NSCC_js_0/* .COLON */ .oH)}${t((0,_UKFUSHME_js_1/* .listed */ .KE)(shown))}${more > 0 ? ` ${t((0,_DUW5NSCC_js_0/* .andMore */ .v)(more))}` : ""}`;
}




/***/ }),

/***/ 2331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
CN: () => (NO_TARGET),
Cl: () => (onLine),
E6: () => (diagnosticRuleTitle),
FY: () => (NOT_SENT),
Wj: () => (fileProblem),
YU: () => (clauseOfName),
ak: () => (NOT_SENT_WHY),
bT: () => (safeClause),
fB: () => (clustersFaultMeaning),
hS: () => (clustersFaultText),
p4: () => (clustersFaultMessage),
pQ: () => (POLICY_WORDS),
r8: () => (diagnosticClause),
sc: () => (sha256)
});
var _Z4NEBNO5_js_0 = __webpack_require__(2359);
var _ZMKUOIGF_js_1 = __webpack_require__(9348);
var _IGPTGMJH_js_2 = __webpack_require__(9018);
var _XNDIXC4J_js_6 = __webpack_require__(5258);
var _5WWCP6BV_js_3 = __webpack_require__(5164);
var _DUW5NSCC_js_4 = __webpack_require__(6606);
var _UKFUSHME_js_5 = __webpack_require__(1912);
var _CCDJ4O4E_js_8 = __webpack_require__(1786);
var node_crypto_7 = __webpack_require__(7598);









// lib/messages/file-faults.js
function fileProblem(problem, at, words) {
  const { setting } = words;
  switch (problem.code) {
    case "not-yaml":
      return {
        message: { en: `the file is not valid YAML: ${problem.detail}.`, zh: `不是有效的 YAML：${problem.detail}。` }
      };
    case "empty":
      return {
        message: {
          en: `the file is empty. It needs ${words.least.en}.`,
          zh: `文件为空。${words.least.zh}。`
        }
      };
    case "more":
      return {
        message: {
          en: `there are ${problem.count} more faults. They appear once these are corrected.`,
          zh: `另有 ${problem.count} 处错误，更正以上错误后会显示。`
        }
      };
    case "too-large":
      return {
        message: {
          en: "the file is larger than 1 MiB, or has too many entries or faults, so it is not read.",
          zh: "文件大于 1 MiB，或条目或错误过多，因此没有读取。"
        }
      };
    case "unreadable-file":
      return {
        message: { en: "the file cannot be read.", zh: "无法读取该文件。" },
        fix: {
          en: `Correct ${setting}, or make the file readable.`,
          zh: `请更正 ${setting}，或确保该文件可读。`
        }
      };
    case "absent-on-base":
      return {
        message: {
          en: `there is no such file on ${(0,_5WWCP6BV_js_3/* .branchName */ .at)(problem.branch).en} ${problem.ref}, and ${words.name.en} of this run is read from there.`,
          zh: `${(0,_5WWCP6BV_js_3/* .branchName */ .at)(problem.branch).zh} ${problem.ref} 上没有该文件，而本次运行的${words.name.zh}是从那里读取的。`
        },
        fix: {
          en: `Merge ${words.file.en} first and set ${setting} afterwards, or correct ${setting}.`,
          zh: `请先合并${words.file.zh}，再在 ${setting} 中指定它；或更正 ${setting}。`
        }
      };
    case "new-prefix":
      return {
        message: {
          en: `${at} is "${problem.prefix}", a prefix that no entry on the base branch has. A change cannot choose which secrets are sent.`,
          zh: `${at} 的值为“${problem.prefix}”，而基准分支上没有任何条目使用该前缀。变更不能决定发送哪些 secret。`
        },
        fix: {
          en: "Use the credentials of the step or a prefix that the base branch has. A new prefix counts once a maintainer has merged it.",
          zh: "请使用该步骤的凭证，或基准分支上已有的前缀。新的前缀在维护者合并之后生效。"
        }
      };
    case "both-spellings":
      return {
        message: {
          en: `there is also ${problem.other}, and the gate cannot tell which of the two is meant.`,
          zh: `同时还有 ${problem.other}，门禁无法判断应以哪一个为准。`
        },
        fix: {
          en: `Move everything into one of the two files and delete the other, or name one of them in ${setting}.`,
          zh: `请把内容合并到其中一个文件并删除另一个，或在 ${setting} 中指定其中一个。`
        }
      };
    case "base-unreadable":
      return (0,_5WWCP6BV_js_3/* .baseBranchProblem */ .bA)(problem, words);
    default:
      return { message: keyOrValueProblem(problem, at, words) };
  }
}
function keyOrValueProblem(problem, at, { name }) {
  const subject = at === "" ? name : { en: at, zh: `${at} ` };
  switch (problem.code) {
    case "unknown-key": {
      const { key, within, allowed } = problem;
      const meant = suggestion(key, allowed);
      return {
        en: `${within === "" ? name.en : within} has no key "${key}". The allowed keys are ${(0,_UKFUSHME_js_5/* .quoted */ .TL)(allowed).en}.${meant.en}`,
        zh: `${within === "" ? "" : `${within} 中`}没有“${key}”这个键。允许的键：${(0,_UKFUSHME_js_5/* .quoted */ .TL)(allowed).zh}。${meant.zh}`
      };
    }
    case "missing-key":
      return { en: `${subject.en} needs "${problem.key}".`, zh: `${subject.zh}缺少“${problem.key}”。` };
    case "quoted-number":
      return {
        en: `${at} must be the number ${problem.value} without quotes.`,
        zh: `${at} 必须是不带引号的数字 ${problem.value}。`
      };
    case "wrong-type": {
      const type = TYPES[problem.expected];
      return { en: `${subject.en} must be ${type.en}.`, zh: `${subject.zh}必须是${type.zh}。` };
    }
    case "not-listed": {
      const { value, allowed } = problem;
      return wrongValue(at, value, (0,_ZMKUOIGF_js_1/* .mustBeOneOf */ .UA)(allowed), suggestion(value, allowed));
    }
    case "not-allowed": {
      const must = EXPECTED[problem.expected];
      return { en: `${at} is "${problem.value}": it ${must.en}.`, zh: `${at} 的值为“${problem.value}”：${must.zh}。` };
    }
    case "refused": {
      const { value, suggestion: word } = problem;
      return wrongValue(at, value, (0,_ZMKUOIGF_js_1/* .settingProblem */ .oG)(problem.problem), word === null ? NOTHING : question(word));
    }
    case "duplicate":
      return {
        en: `${at} is "${problem.value}", as in the entry on line ${problem.line}. Each cluster is listed once.`,
        zh: `${at} 的值为“${problem.value}”，与第 ${problem.line} 行的条目相同。每个集群只能列出一次。`
      };
  }
}
var TYPES = {
  text: { en: "text", zh: "文本" },
  "whole number": { en: "a whole number", zh: "整数" },
  list: { en: "a list", zh: "列表" },
  boolean: { en: "true or false", zh: "true 或 false" },
  map: { en: "a map", zh: "映射" }
};
var EXPECTED = {
  date: { en: 'must be a calendar date, such as "2026-12-31"', zh: "必须是日历上的日期，例如“2026-12-31”" },
  glob: {
    en: "must be 1 to 256 characters, and * is the only wildcard (no ? [ ] { } ! \\)",
    zh: "必须是 1 到 256 个字符，通配符只能用 *（不能用 ? [ ] { } ! \\）"
  },
  version: _ZMKUOIGF_js_1/* .MUST_BE_VERSION */ .P2,
  fingerprint: {
    en: 'must be "f" and 16 hexadecimal digits, as in report.json',
    zh: "必须是 f 加 16 位十六进制数字，与 report.json 中的一致"
  },
  filled: { en: "must be 1 to 1,000 characters, not only spaces", zh: "必须是 1 到 1000 个字符，不能只有空格" },
  days: { en: "must be between 1 and 3650", zh: "必须在 1 到 3650 之间" },
  link: { en: "must be an https URL without a user name", zh: "必须是不带用户名的 https 地址" },
  period: {
    en: 'must be a period from 1 minute to 3,650 days, such as "24h", "1h30m" or "90d"',
    zh: "必须是 1 分钟到 3650 天之间的时长，例如“24h”、“1h30m”或“90d”"
  },
  "risk-name": {
    en: "must be 1 to 64 letters, digits, dots, hyphens or underscores, since a waiver names it",
    zh: "必须是 1 到 64 个字母、数字、点、连字符或下划线，因为豁免要使用该名称"
  },
  "line-text": {
    en: "must be 3 to 256 characters of one line",
    zh: "必须是 3 到 256 个字符，且不能换行"
  },
  "line-pattern": {
    en: "must have either text, or key (with value and with, if wanted)",
    zh: "必须有 text，或者 key（可同时有 value 和 with）"
  },
  "risk-range": {
    en: "can never match: from must be older than each version of to, and each version of fixed-in newer than the oldest of to",
    zh: "永远不会匹配：from 必须早于 to 中的每个版本，fixed-in 中的每个版本必须晚于 to 中最早的版本"
  },
  "addon-version": {
    en: 'must be the version of an add-on, such as "2.0.0"',
    zh: "必须是插件版本，例如“2.0.0”"
  },
  "addon-range": {
    en: "can never match: from must be older than below",
    zh: "永远不会匹配：from 必须早于 below"
  },
  "not-empty": {
    en: "is empty, so that it can never match. Remove the key, or add a value",
    zh: "为空，永远不会匹配。请删除该键，或添加一个值"
  },
  narrowing: {
    en: 'has no condition. To match every item, write name: "*"',
    zh: '没有任何匹配条件。要匹配所有检查项，请写 name: "*"'
  }
};
var NOTHING = { en: "", zh: "" };
var wrongValue = (at, value, must, meant) => ({
  en: `${at} is "${value}": it ${must.en}.${meant.en}`,
  zh: `${at} 的值为“${value}”：${must.zh}。${meant.zh}`
});
var question = (word) => ({ en: ` ${(0,_ZMKUOIGF_js_1/* .didYouMean */ .au)(word).en}`, zh: (0,_ZMKUOIGF_js_1/* .didYouMean */ .au)(word).zh });
function suggestion(word, known) {
  const near = (0,_XNDIXC4J_js_6/* .nearest */ .p)(word, known);
  return near === null ? NOTHING : question(near);
}
var onLine = ({ file, line }, { en, zh }) => ({
  en: `${file}${line === null ? "" : `, line ${line}`}: ${en}`,
  zh: `${file}${line === null ? "" : ` 第 ${line} 行`}：${zh}`
});

// lib/messages/file-words.js
var POLICY_WORDS = {
  name: { en: "the policy", zh: "策略" },
  file: { en: "the policy file", zh: "策略文件" },
  setting: "policy",
  least: { en: "at least `version: 1`", zh: "至少要有 `version: 1`" },
  check: {
    en: "Correct the policy, check it with `npx cce-upgrade-gate policy check FILE`, then re-run this job.",
    zh: "请更正策略，用 `npx cce-upgrade-gate policy check FILE` 检查，然后重新运行该作业。"
  }
};
var CLUSTERS_FILE = { en: "the clusters file", zh: "集群文件" };
var CLUSTERS_WORDS = {
  name: CLUSTERS_FILE,
  file: CLUSTERS_FILE,
  setting: "clusters-file",
  least: {
    en: "a list with at least one cluster: `- { name: NAME, id: ID }`",
    zh: "至少要列出一个集群：`- { name: NAME, id: ID }`"
  },
  check: {
    en: "Correct the clusters file, check it with `npx cce-upgrade-gate clusters check FILE`, then re-run this job.",
    zh: "请更正集群文件，用 `npx cce-upgrade-gate clusters check FILE` 检查，然后重新运行该作业。"
  }
};

// lib/messages/clusters-file.js
function clustersFaultText({ at, problem }) {
  const { message, fix = CLUSTERS_WORDS.check } = fileProblem(problem, at, CLUSTERS_WORDS);
  return { message, fix };
}
function clustersFaultMessage(fault) {
  const { message, fix } = clustersFaultText(fault);
  const isPrefix = fault.problem.code === "new-prefix";
  return {
    title: isPrefix ? NEW_CREDENTIALS : { en: "Faulty clusters file", zh: "集群文件有误" },
    message: inCopy(fault.place, onLine(fault, message)),
    fix
  };
}
var NEW_CREDENTIALS = { en: "Credentials not on the base branch", zh: "凭证不在基准分支上" };
function inCopy(place, { en, zh }) {
  if (place === "workspace")
    return { en, zh };
  if (place === "head")
    return { en: `In the copy of this change, ${en}`, zh: `在此次变更的副本中，${zh}` };
  const branch = (0,_5WWCP6BV_js_3/* .branchName */ .at)(place);
  return { en: `In the copy on ${branch.en}, ${en}`, zh: `在${branch.zh}上的副本中，${zh}` };
}
var clustersFaultClause = ({ problem }) => problem.code === "new-prefix" ? { en: "the change names credentials that the base branch does not", zh: "变更使用了基准分支上没有的凭证" } : null;
var clustersFaultMeaning = ({ problem }) => problem.code === "new-prefix" ? { en: "Nothing was sent to this cluster, so it was not checked.", zh: "没有向该集群发送任何请求，因此未作检查。" } : null;

// lib/model/sha256.js

var sha256 = (text) => typeof node_crypto_7.hash === "function" ? node_crypto_7.hash("sha256", text, "hex") : node_crypto_7.createHash("sha256").update(text).digest("hex");

// lib/messages/clauses.js
function diagnosticClause(detail, check) {
  if (detail.name === "not-finished" && check === "upgrade")
    return { en: "the upgrade is not finished", zh: "升级尚未完成" };
  if (detail.name === "not-finished" && detail.of === "cluster")
    return { en: "a cluster was not reached in time", zh: "有集群未能及时查询" };
  if (detail.name === "no-result" && detail.why === "not-sent")
    return NOT_SENT;
  if (detail.name === "no-result" && (detail.why === "no-upgrade" || detail.why === "no-task" && check === "upgrade"))
    return { en: "the cluster has no upgrade", zh: "集群没有升级记录" };
  if (detail.name === "no-result" && detail.why === "no-target-version")
    return NO_TARGET;
  if (detail.name === "no-result" && detail.why === "not-replayed")
    return { en: "the run found what no saved response shows", zh: "那次运行的部分发现无法从已保存的响应中看到" };
  if (detail.name === "result-expired")
    return expiryClause(detail);
  if (check === "plan" && detail.name === "not-finished")
    return { en: "the Terraform plan is not complete", zh: "Terraform 计划不完整" };
  if (check === "plan" && detail.name === "unreadable-response")
    return { en: "the Terraform plan could not be read", zh: "Terraform 计划无法读取" };
  if (detail.name === "cluster-state" && detail.which === "phase") {
    const phase = (0,_IGPTGMJH_js_2/* .isClusterPhase */ .gx)(detail.phase) ? detail.phase : null;
    return phase === null ? { en: "the cluster is not Available", zh: "集群状态不是 Available" } : { en: `the cluster is in phase ${phase}, not Available`, zh: `集群状态为 ${phase}，不是 Available` };
  }
  if (detail.name === "no-access" && "author" in detail)
    return withReason(CLAUSES["no-access"], NO_SECRETS);
  if ("failure" in detail)
    return withReason(CLAUSES[detail.name], (0,_Z4NEBNO5_js_0/* .failureClause */ .G)(detail.failure));
  const own = detail.name === "clusters-file-error" ? clustersFaultClause(detail.fault) : null;
  if (own !== null)
    return own;
  return (detail.name === "target-mismatch" ? (0,_5WWCP6BV_js_3/* .targetClause */ .fV)(detail) : null) ?? CLAUSES[detail.name];
}
var NOT_SENT = { en: "the post-upgrade check was not sent", zh: "没有发送升级后确认" };
var NO_TARGET = { en: "the target version is not known", zh: "目标版本未知" };
var NOT_SENT_WHY = ({ en, zh }) => ({
  en: `The post-upgrade check confirms the upgrade to CCE. It was not sent, because ${en}.`,
  zh: `升级后确认会向 CCE 确认本次升级，因此没有发送：${zh}。`
});
function expiryClause({ expiresAt, now, cceAheadMs }) {
  const time = (0,_DUW5NSCC_js_4/* .clockTime */ .qo)((0,_CCDJ4O4E_js_8/* .isoTime */ .Ly)(expiresAt));
  const clause = expiresAt <= now ? { en: `the check result expired at ${time}`, zh: `检查结果已于 ${time} 过期` } : { en: `the check result expires too soon, at ${time}`, zh: `检查结果即将于 ${time} 过期` };
  if (cceAheadMs === null)
    return clause;
  const by = cceAheadMs > 0 ? BY_CCE : BY_RUNNER;
  return { en: `${clause.en} (${by.en})`, zh: `${clause.zh}，${by.zh}` };
}
var NO_SECRETS = {
  en: "GitHub passes no secrets to forks and bots",
  zh: "GitHub 不向 fork 和机器人提供 secret"
};
var BY_CCE = { en: "by CCE’s clock; the runner’s is behind", zh: "以 CCE 的时钟为准（runner 的时钟偏慢）" };
var BY_RUNNER = {
  en: "by the runner’s clock, which is ahead of CCE’s",
  zh: "以 runner 的时钟为准（它快于 CCE 的时钟）"
};
var withReason = (clause, why) => ({
  en: `${clause.en} (${why.en})`,
  zh: `${clause.zh}，原因：${why.zh}`
});
var CLAUSES = {
  ..._5WWCP6BV_js_3/* .READINESS_CLAUSES */ .wC,
  "not-finished": { en: "the check is not finished", zh: "检查尚未完成" },
  "task-errored": { en: "the check failed to run", zh: "检查任务自身出错" },
  "result-expired": { en: "the check result has expired or is about to expire", zh: "检查结果已过期或即将过期" },
  "no-expiry": { en: "the check result has no expiry time", zh: "检查结果没有给出有效期" },
  "skipped-item": { en: "a check item was skipped", zh: "有检查项被人为跳过" },
  "target-mismatch": { en: "the check is for another version", zh: "检查针对的是其他版本" },
  "cluster-mismatch": { en: "the check result is for another cluster", zh: "检查结果属于其他集群" },
  "cluster-state": { en: "the cluster is not known to be Available", zh: "不能确定集群状态为 Available" },
  "stale-upgrade": { en: "the newest upgrade is not the one to confirm", zh: "最近一次升级不是要确认的那一次" },
  "no-result": { en: "there is no check result", zh: "没有检查结果" },
  "unexplained-failure": { en: "a check failed without naming a failed item", zh: "有检查失败但没有给出原因" },
  "unknown-value": { en: "CCE returned a value that is not documented", zh: "响应中有门禁不认识的取值" },
  "unreadable-response": { en: "a response could not be read", zh: "有响应无法读取" },
  "api-error": { en: "a CCE API call failed", zh: "未能从 CCE 查询到结果" },
  "no-access": { en: "the gate has no access to CCE", zh: "没有 CCE 的访问权限" },
  "wrong-settings": { en: "the settings are wrong", zh: "设置有误" },
  "policy-error": { en: "the policy cannot be used", zh: "策略无法使用" },
  "earlier-stage": { en: "an earlier stage comes first", zh: "须先完成前面的阶段" },
  "clusters-file-error": { en: "the clusters file cannot be used", zh: "集群文件无法使用" },
  "upgrade-failed": { en: "the upgrade failed", zh: "升级失败" },
  "upgrade-paused": { en: "the upgrade is paused", zh: "升级已暂停" },
  "postcheck-failed": { en: "the post-upgrade check failed", zh: "升级后确认失败" },
  "job-report": { en: "the reports of the jobs are not complete", zh: "各作业的报告不完整" },
  "internal-error": { en: "the gate itself failed", zh: "门禁自身出错" }
};
var clauseOfName = (name) => Object.entries(CLAUSES).find(([key]) => key === name)?.[1] ?? null;
var PLAIN = /^[\p{L}\p{N} .,;:()’，。；：、（）-]{1,200}$/u;
function safeClause({ name, clause }) {
  if (clause !== void 0 && PLAIN.test(clause.en) && PLAIN.test(clause.zh))
    return clause;
  return clauseOfName(name) ?? CLAUSES["internal-error"];
}
function diagnosticRuleTitle(name) {
  const clause = clauseOfName(name);
  return clause && { en: (0,_DUW5NSCC_js_4/* .capitalized */ .l2)(clause.en), zh: clause.zh };
}




/***/ })

};
