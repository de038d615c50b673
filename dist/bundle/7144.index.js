export const id = 7144;
export const ids = [7144];
export const modules = {

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// lib/model/paths.js

function isInside(folder, path) {
  const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
  return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(steps) && steps !== ".." && !steps.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}




/***/ }),

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8914);
/* harmony import */ var _chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4251);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7903);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5251);






// lib/report/markdown/summary.js
var SUMMARY_BUDGET = 900 * 1024;
var STYLE = {
  times: "remaining",
  matrix: "whole",
  messageUnits: { full: 700, short: 200 },
  listed: Number.POSITIVE_INFINITY,
  leftOut: { short: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY */ .$M.short, names: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY */ .$M.names, rows: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY */ .$M.moreRows, clusters: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY */ .$M.moreClusters }
};
var renderSummary = (report, budget = SUMMARY_BUDGET) => (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .fitPage */ .n8)(report, { ...STYLE, matrix: budget < SUMMARY_BUDGET ? "worst" : "whole" }, budget, blocksOf);
function blocksOf(page) {
  const { report } = page;
  const deciding = report.findings.filter((finding) => finding.decides && !isPolicyEntryFault(finding));
  const decidedAs = (decision) => deciding.filter((finding) => finding.decision === decision);
  const tableOf = (decision) => (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTable */ .f9)(page, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADINGS */ .Ac[decision], decidedAs(decision));
  const shared = (section) => (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionBlocks */ .qP)(section(page), page);
  const notDeciding = report.findings.filter((finding) => !finding.decides);
  return [
    (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictHeading */ .G8)(page),
    (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .waivers */ .sy)(page),
    ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_3__/* .isFleet */ .xP)(report) ? (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixBlocks */ .SV)(page) : [(0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .identities */ .tT)(page)],
    ...shared(_chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._),
    (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenedNote */ .L6)(page),
    tableOf("block"),
    tableOf("inconclusive"),
    tableOf("warn"),
    ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_3__/* .isFleet */ .xP)(report) ? [] : shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .skipLists */ .Rh),
    ...shared(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .readiness */ .xz),
    ...shared(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .wayBack */ .lZ),
    ...shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .removedApis */ ._5),
    ...shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .changes */ .Ao),
    ...!(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_3__/* .isFleet */ .xP)(report) && report.findings.some(({ nodes }) => nodes.length > _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMED_NODES */ .EV) ? (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionBlocks */ .qP)((0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .nodePools */ .ii)(page, (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .pageData */ .Y)(report)), page) : [],
    ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_3__/* .isFleet */ .xP)(report) ? [] : [...shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .addons */ .MC), ...shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .upgradeProgress */ .__)],
    tableOf("waived"),
    tableOf("notice"),
    (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTable */ .f9)(page, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.shown, notDeciding, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_COUNTED_WHY */ .gO),
    ...shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .clustersFile */ .q_),
    ...report.policy?.state === "absent" && !report.policy.ignoresNone ? [] : shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .policy */ .JN),
    ...shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .proposal */ .vC),
    (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTable */ .f9)(page, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.policyEntries, report.findings.filter(isPolicyEntryFault)),
    (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownItems */ .DA)(page),
    ...shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .notCovered */ .kr),
    ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_3__/* .isFleet */ .xP)(report) ? [(0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedClusters */ .KI)(page)] : shared(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF),
    (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_1__/* .footer */ .qr)(page, [], [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedText */ .Tw)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(report.generatedAt))])
  ];
}
var isPolicyEntryFault = ({ name, decision }) => name === "policy-error" && decision !== "inconclusive";




/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   ZM: () => (/* binding */ fileRenderers),
/* harmony export */   gE: () => (/* binding */ FORMAT_FILES),
/* harmony export */   u7: () => (/* binding */ SUMMARY_FILE)
/* harmony export */ });
/* harmony import */ var _chunk_TOHAXYF3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(610);
/* harmony import */ var _chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9322);
/* harmony import */ var _chunk_4AK5UHWB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2291);
/* harmony import */ var _chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8914);
/* harmony import */ var _chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4251);
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7903);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(211);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2818);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7859);
/* harmony import */ var _chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7414);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7173);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2335);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2985);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8995);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7598);
















// lib/report/evidence.js
var REPLAYED_FACTS = /^(?:cluster|upgradeinfo|addons|snapshots|upgradepaths|nodepools|nodes(?:-\d+)?|addontemplate-.+)$/;
var REREAD = ["policy-error", "backup-too-old", "target-not-offered", "readiness-unknown"];
function evidenceFiles(report, evidence, indexed) {
  const files = /* @__PURE__ */ new Map();
  const namesOf = indexed.map(() => []);
  for (const { check, id, text, cluster } of evidence) {
    const stem = [check ?? "refused", fileName(id, 80), ...clusterPart(cluster === void 0 ? null : indexed[cluster])];
    const extension = check === null || check === "cluster" && !REPLAYED_FACTS.test(id) ? "txt" : "json";
    let name = `${stem.join("-")}.${extension}`;
    for (let copy = 2; files.has(`evidence/${name}`); copy++)
      name = `${stem.join("-")}-${copy}.${extension}`;
    files.set(`evidence/${name}`, text);
    if (cluster !== void 0 && extension === "json")
      namesOf[cluster]?.push(name);
  }
  if (indexed.length > 0)
    files.set(`evidence/${_chunk_TOHAXYF3_js__WEBPACK_IMPORTED_MODULE_10__/* .INDEX_FILE */ .K}`, indexOf(report, indexed, namesOf));
  return files;
}
function indexOf({ findings }, indexed, namesOf) {
  const foundAbout = (clusterId) => {
    const own = findings.filter((one) => one.check === null && one.clusterId === clusterId && !REREAD.includes(one.name));
    const red = own.filter(({ scope, decision }) => scope === "gate" && ["block", "inconclusive"].includes(decision));
    return [...new Set(red.map(({ name }) => name))];
  };
  const items = indexed.map((cluster, index2) => {
    const { clusterId } = cluster;
    return { ...cluster, files: namesOf[index2] ?? [], found: clusterId === null ? [] : foundAbout(clusterId) };
  });
  const index = { found: foundAbout(null), items };
  return `${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(JSON.stringify({ kind: _chunk_TOHAXYF3_js__WEBPACK_IMPORTED_MODULE_10__/* .INDEX_KIND */ .c, ...index }, null, 2))}
`;
}
function clusterPart(cluster) {
  const name = cluster?.name ?? cluster?.clusterId ?? null;
  return name === null ? [] : [fileName(name, 60)];
}
var fileName = (id, length) => id.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, length) || "unnamed";

// lib/report/html/tree.js
var h = (tag, attributes = {}, ...children) => ({
  tag,
  attributes,
  children
});
var each = (tag, children, attributes = {}) => children.map((child) => h(tag, attributes, child));
var code = (text) => h("code", {}, text);
var spaced = (pieces) => pieces.map((piece) => [" ", piece]);
var dim = (...children) => h("span", { class: "dim" }, children);
var description = (term, ...text) => h("div", {}, h("dt", {}, term), h("dd", {}, text));
var sentence = (text) => text.split("`").map((part, index) => index % 2 === 1 ? code(part) : part);

// lib/report/html/card.js
var cardContext = (data, isLive = false) => ({
  data,
  isLive,
  matchingNodes: null,
  words: [],
  messages: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizeMessages */ .ad)(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .CARD */ .PE, data.language)
});
function cardAt(index, context) {
  const finding = context.data.findings[index];
  return finding ? card(finding, index, context) : null;
}
function card(finding, index, context) {
  const { data, messages } = context;
  const { status, kind, level, name, check, message, differs, fields, apis } = finding;
  const calls = apis.map(([url, agent]) => [code(url), ` ${messages.calledBy} `, code(agent || "?")]);
  const advice = (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceOf */ .wr)(finding, data);
  const category = (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .categoryOf */ .Qd)(finding);
  const id = `cause-${index}`;
  const isGuess = advice.match === "guessed";
  return h("article", { class: `card ${category}${isGuess ? " guess" : ""}`, "aria-labelledby": id }, h("p", { class: "tags" }, h("span", { class: `tag ${category}` }, messages[category]), status && h("span", { class: "tag plain" }, status === "new" ? messages.isNew : messages.isKnown), isGuess ? h("span", { class: "tag plain" }, messages.guess) : null, h("span", { class: "kind" }, [kind, level].filter((part) => part !== null).join(" \xB7 "))), h("h4", { id, tabindex: "-1" }, isGuess ? h("i", {}, `${advice.title}?`) : advice.title), h("p", { class: "raw" }, code(name), check && dim(` \xB7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localize */ .kg)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkName */ .I3)(check), data.language)}`)), message === "" ? null : h("p", { class: "message" }, message), differs ? h("p", { class: "label" }, messages.differs) : null, labeledList(messages.changed, fields.map(code), FIELDS_IN_CARD, messages.moreInReport), labeledList(messages.called, calls, APIS_IN_CARD, messages.moreApis), affected(finding, index, context), ownMessages(finding, context), fix(advice, context), advice.meaning === "" ? null : h("p", { class: "meaning" }, h("b", {}, messages.meaning), messages.colon, adviceText(advice.meaning, advice)), policyReason(finding, messages), folded(finding, advice, context));
}
var adviceText = (text, { advice }) => advice === "policy" ? text : sentence(text);
function fix(advice, { data, messages }) {
  const { match, who, docUrl } = advice;
  if (advice.fix === "")
    return null;
  const doubt = { guessed: messages.guessed, none: advice.advice === "gate" ? "" : messages.unknown, exact: "" }[match];
  return h("div", { class: "fix" }, doubt === "" ? null : h("p", { class: "doubt" }, doubt), h("p", {}, h("b", {}, messages.doThis), who ? dim(messages.bracketed((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localize */ .kg)(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .ACTOR_NAMES */ .bX[who], data.language))) : null, messages.colon, adviceText(advice.fix, advice), " ", docUrl ? linkTo(messages.guide, docUrl) : null));
}
function linkTo(label, url) {
  const href = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .knownPage */ .nS)(url);
  return href === null ? [`${label} `, code(url)] : h("a", { href, rel: "noopener noreferrer" }, label);
}
function policyReason({ rule, waiver }, messages) {
  const { reason } = waiver ?? rule ?? { reason: null };
  if (!reason)
    return null;
  const by = waiver ? messages.waivedBy(waiver.owner, waiver.expires, messages.daysLeft(waiver.daysLeft)) : rule && `${messages.decidedBy} ${messages.byRule(rule.entry, rule.line)}`;
  return h("p", { class: "reason-given" }, h("b", {}, by), messages.reason(reason));
}
function folded(finding, { commands }, { messages, isLive }) {
  const { errorCodes, group, fingerprint } = finding;
  const copy = (label) => isLive ? h("button", { type: "button", "data-copy": "" }, label) : null;
  const blocks = commands.map((command) => [h("pre", { tabindex: "0" }, command), copy(messages.copy)]);
  return h("details", { class: "more" }, h("summary", {}, commands.length > 0 ? messages.more : messages.whyOnly), commands.length === 0 ? null : h("p", { class: "label" }, messages.commands), each("div", blocks, { class: "command" }), h("dl", {}, description(messages.decidedBy, decidedBy(finding, messages)), errorCodes.length > 0 ? description(messages.errorCodes, spaced(errorCodes.map(code))) : null, group ? description(messages.group, code(group)) : null, description(messages.fingerprint, code(fingerprint), " ", copy(messages.copyFingerprint))));
}
function decidedBy({ cell, rule, waiver, name }, messages) {
  const entry = waiver ?? rule;
  if (entry)
    return messages.byRule(entry.entry, entry.line);
  if (name === "policy-error")
    return messages.byPolicy;
  return cell ? messages.byTable(cell) : messages.byGate;
}
var APIS_IN_CARD = 3;
var FIELDS_IN_CARD = 10;
function labeledList(label, all, most, more) {
  if (all.length === 0)
    return null;
  const rest = all.length > most ? h("li", { class: "dim" }, more(all.length - most)) : null;
  return [h("p", { class: "label" }, label), h("ul", { class: "plain-list" }, each("li", all.slice(0, most)), rest)];
}
var NAMES_IN_CARD = 6;
var NAMES_WITHOUT_SCRIPT = 50;
function affected(finding, index, context) {
  const { data, messages, matchingNodes } = context;
  const { locations, addon, addonTarget } = finding;
  const nodes2 = matchingFirst((0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .fromRanges */ .FV)(finding.nodes), matchingNodes);
  const names = nodes2.slice(0, NAMES_IN_CARD).map((node) => code(data.nodes[node]?.[0] ?? "?"));
  const more = nodes2.length - names.length;
  const clusters2 = data.clusters.length > 1 ? finding.clusters.map((cluster) => data.clusters[cluster] ?? "?") : [];
  const [only, ...others] = clusters2.slice(0, NAMES_IN_CARD);
  const [place, ...otherPlaces] = locations.slice(0, NAMES_IN_CARD);
  const morePlaces = locations.length - NAMES_IN_CARD;
  const moreClusters = clusters2.length - NAMES_IN_CARD;
  const parts = [
    place === void 0 ? null : [code(place), spaced(otherPlaces.map(code)), morePlaces > 0 ? ` ${messages.andMore(morePlaces)}` : ""],
    addon && [`${messages.addon} `, code(addonTarget ? `${addon} \u2192 ${addonTarget}` : addon)],
    nodes2.length === 0 ? null : [h("b", {}, messages.nodes(nodes2.length)), spaced(names), more > 0 ? ` ${messages.andMore(more)}` : ""],
    finding.named.length > 0 ? spaced(finding.named.slice(0, NAMES_IN_CARD).map(code)) : null,
    only === void 0 ? null : others.length === 0 ? [`${messages.cluster} `, code(only)] : [
      h("b", {}, messages.clusters(clusters2.length, data.clusters.length)),
      spaced([only, ...others].map(code)),
      moreClusters > 0 ? ` ${messages.andMore(moreClusters)}` : ""
    ]
  ].filter((part) => part !== null);
  if (parts.length === 0)
    parts.push(ownPart(finding, context));
  const label = h("span", { class: "label" }, `${messages.where} `);
  return [
    h("p", { class: "where" }, label, each("span", parts)),
    moreClusters > 0 ? allClusters(clusters2, messages) : null,
    more > 0 ? allNodes(nodes2, index, context) : null
  ];
}
function ownPart({ scope, check }, { data, messages }) {
  if (scope !== "gate")
    return messages.theCluster;
  return check === null ? messages.thisRun : (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localize */ .kg)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .checkName */ .I3)(check), data.language);
}
var allClusters = (names, messages) => h("details", { class: "nodes" }, h("summary", {}, messages.allClusters(names.length)), h("p", {}, spaced(names.map(code))));
var MESSAGES_IN_CARD = 20;
function ownMessages({ own, message }, { data, messages, words }) {
  if (own.length === 0)
    return null;
  const all = own.map((one) => ({ name: data.nodes[one[0]]?.[0] ?? "?", text: (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(one, message) }));
  const isFound = ({ text }) => words.every((word) => text.toLowerCase().includes(word));
  const ordered = words.length === 0 ? all : [...all.filter(isFound), ...all.filter((one) => !isFound(one))];
  const rows = ordered.slice(0, MESSAGES_IN_CARD).map(({ name, text }) => [code(name), messages.colon, text]);
  const more = all.length - rows.length;
  return h("details", { class: "nodes" }, h("summary", {}, messages.ownMessages(all.length)), h("ul", { class: "plain-list" }, each("li", rows), more > 0 ? h("li", { class: "dim" }, messages.moreInReport(more)) : null));
}
function allNodes(nodes2, index, { data, messages, isLive }) {
  const title2 = h("summary", {}, messages.allNodes(nodes2.length));
  if (isLive)
    return h("details", { class: "nodes", "data-all": String(index) }, title2);
  const names = nodes2.slice(0, NAMES_WITHOUT_SCRIPT).map((node) => code(data.nodes[node]?.[0] ?? "?"));
  const more = nodes2.length - names.length;
  const list = h("p", {}, spaced(names), more > 0 ? ` ${messages.moreInReport(more)}` : "");
  return h("details", { class: "nodes" }, title2, list);
}
var matchingFirst = (nodes2, matching) => matching === null ? nodes2 : [...nodes2.filter((node) => matching.has(node)), ...nodes2.filter((node) => !matching.has(node))];

// lib/report/html/page-parts.js
var pageContext = (report) => ({
  report,
  data: (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .pageData */ .Y)(report),
  messages: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizeMessages */ .ad)(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .PAGE */ .KL, report.language),
  cards: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizeMessages */ .ad)(_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .CARD */ .PE, report.language),
  t: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizer */ .Oq)(report.language),
  isPart: false
});
var sectionPiece = ({ id, title: title2, content }) => h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title`, tabindex: "-1" }, title2), content);
function capped(all, most) {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}
var MAX_ROWS = 300;
var MAX_FOLDED_ROWS = 1e3;
function cappedList(entries, className, { messages }) {
  const { shown, more } = capped(entries, MAX_ROWS);
  const rest = more > 0 ? h("li", {}, messages.moreInReport(more)) : null;
  return h("ul", { class: className }, each("li", shown), rest);
}
function table(caption, columns, all, { messages, isPart }, most) {
  const { shown, more } = capped(all, most);
  const rows = shown.map(([first = null, ...cells]) => [h("th", { scope: "row" }, first), each("td", cells)]);
  const rest = h("tr", {}, h("td", { colspan: String(columns.length) }, messages.moreInReport(more)));
  return h("div", {
    class: "scroll",
    role: isPart ? "group" : "region",
    "aria-label": caption,
    tabindex: "0"
  }, h("table", {}, h("caption", {}, caption), h("thead", {}, h("tr", {}, each("th", columns, { scope: "col" }))), h("tbody", {}, each("tr", rows), more > 0 ? rest : null)));
}
var timePiece = (iso) => h("time", { datetime: iso }, `${iso.slice(0, 16).replace("T", " ")} UTC`);

// lib/report/html/sections.js
var pageSection = ({ id, title: title2, content }, context) => ({
  id,
  title: context.t(title2),
  content: content.map((part) => contentPiece(part, context))
});
function contentPiece(content, context) {
  const { t } = context;
  switch (content.type) {
    case "lines":
      return each("p", content.lines.map(sentence));
    case "list":
      return content.entries.length === 0 ? null : cappedList(content.entries.map(sentence), content.look, context);
    case "folded":
      return h("details", {}, h("summary", {}, sentence(content.title)), cappedList(content.entries.map(sentence), "columns", context));
    case "progress": {
      const attributes = { value: String(content.percent), max: "100", "aria-label": t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.upgrade) };
      return h("p", {}, h("progress", attributes), " ", sentence(content.line));
    }
    case "snippets":
      return content.snippets.map(({ label, code: code2 }) => [
        h("p", { class: "label" }, sentence(label)),
        h("div", { class: "command" }, h("pre", { tabindex: "0", class: "copyable" }, code2))
      ]);
    case "picture":
      return contentPiece(content.table, context);
    case "table": {
      const rows = [...content.fixedRows ?? [], ...content.rows];
      const cells = rows.map((row) => row.map((cell) => cellPiece(cell, context)));
      const piece = table(t(content.caption), content.columns.map(t), cells, context, content.folded === void 0 ? MAX_ROWS : MAX_FOLDED_ROWS);
      return content.folded === void 0 ? piece : h("details", {}, h("summary", {}, sentence(content.folded)), piece);
    }
  }
}
function identity(context) {
  const [cluster] = context.report.clusters;
  if (cluster === void 0)
    return null;
  return { id: "identity", title: context.messages.identity, content: [clusterPiece(cluster, context)] };
}
function clusterPiece(cluster, context) {
  const live = (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .liveFact */ .TL)(cluster, context);
  const facts = [...(0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterIdentity */ .Bf)(cluster, context), ...live === null ? [] : [live]];
  const pieces = facts.map(({ term, parts }) => {
    const cells = parts.map((part, index) => [index > 0 ? " \xB7 " : "", cellPiece(part, context)]);
    return description(term, cells);
  });
  return h("dl", { class: "facts" }, pieces);
}
function cellPiece(cell, { messages, cards, t }) {
  if (typeof cell === "string")
    return sentence(cell);
  if ("list" in cell)
    return h("ul", { class: "plain-list" }, each("li", cell.list.map(sentence)));
  if ("tag" in cell)
    return h("span", { class: `tag ${cell.tag}` }, cell.text);
  const { at, leftMs } = cell;
  const length = t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S5)(leftMs));
  return [
    h("b", {}, `${messages.validUntil} `, timePiece(at)),
    `${cards.bracketed(leftMs > 0 ? messages.leftThen(length) : messages.expiredThen(length))} `,
    h("span", { class: "live", "data-expires": at })
  ];
}

// lib/report/html/clusters.js
var MAX_CLUSTERS = 100;
function eachCluster(context) {
  const { report, messages, t } = context;
  if (!(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report))
    return null;
  const { shown, more } = capped((0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .reportsByCluster */ .Xb)(report), MAX_CLUSTERS);
  const causes3 = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedCauses */ .YJ)(report.findings, report);
  const shownMessages = new Map(causes3.flatMap(({ finding, all }) => all.map((one) => [one, finding.message])));
  return {
    id: "each-cluster",
    title: t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEET */ .Hs.each),
    content: [
      shown.map((own) => clusterDetails({ ...context, report: own }, shownMessages)),
      more > 0 ? h("p", {}, messages.moreClusters(more)) : null
    ]
  };
}
function clusterDetails(context, messages) {
  const { report, t } = context;
  const [cluster] = report.clusters;
  if (cluster === void 0)
    return null;
  const { name, id, verdict } = cluster;
  const versions = (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .liveVersionsOf */ .DC)(cluster, t);
  const label = (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name ?? id ?? t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .IDENTITY */ .zK.notNamed));
  const summary = [
    code(label),
    " ",
    h("span", { class: `tag ${verdict}` }, t((0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .shortTitle */ .HV)(verdict))),
    versions === null ? null : [" ", sentence(versions)],
    " ",
    (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .validityText */ .GW)(cluster, context)
  ];
  const sections = (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterSections */ .vh)(context).map(({ title: title2, content }) => [
    content.every(({ type }) => type === "folded") ? null : h("h3", {}, t(title2)),
    content.map((part) => contentPiece(part, { ...context, isPart: true }))
  ]);
  return h("details", { class: "cluster" }, h("summary", {}, summary), clusterPiece(cluster, context), findingList(report, messages, context), sections);
}
function findingList(report, messages, { t, cards }) {
  const { findings } = report;
  if (findings.length === 0)
    return h("p", {}, t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .FLEET */ .Hs.noFindings));
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .clusterLabels */ .EC)(report);
  const entries = findings.map((finding) => {
    const { title: title2, name, scope, message } = finding;
    const location = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .ownPlace */ .yd)(finding, labels);
    const category = (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .categoryOf */ .Qd)(finding);
    return [
      h("span", { class: `tag ${category}` }, cards[category]),
      " ",
      title2 === "" || title2 === name && scope !== "gate" ? null : [(0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(title2), " \xB7 "],
      scope === "gate" ? null : [code((0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name)), " \xB7 "],
      (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .affectedText */ .AM)(finding, t),
      location === null ? null : [" \xB7 ", sentence((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .inBackticks */ .Zw)((0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(location), 300))],
      message === "" || message === messages.get(finding) ? null : h("p", { class: "message" }, message)
    ];
  });
  return h("ul", { class: "plain-list" }, each("li", entries));
}

// lib/report/html/embedded.js
var STYLE = ':root{color-scheme:light dark;--page: light-dark(#ffffff, #0d1117);--panel: light-dark(#f6f7f9, #161b22);--text: light-dark(#1c2024, #e6edf3);--dim: light-dark(#57606a, #9da7b3);--line: light-dark(#d8dde3, #30363d);--link: light-dark(#0550ae, #79b8ff);--block: light-dark(#a40e26, #ff9a92);--block-tint: light-dark(#ffebe9, #3d1216);--block-solid: light-dark(#cf222e, #f85149);--inconclusive: light-dark(#6639ba, #d2b4ff);--inconclusive-tint: light-dark(#f3ecff, #2a1b47);--inconclusive-solid: light-dark(#8250df, #a371f7);--warn: light-dark(#7a4e00, #f0c04a);--warn-tint: light-dark(#fff4d6, #33270a);--warn-solid: light-dark(#bf8700, #d29922);--notice: light-dark(#0550ae, #9cc9ff);--notice-tint: light-dark(#e3f0ff, #10263f);--notice-solid: light-dark(#218bff, #388bfd);--waived: light-dark(#3d5a66, #a9c4cf);--waived-tint: light-dark(#e6eff2, #1b2a30);--waived-solid: light-dark(#6b8a96, #7d9aa6);--shown: light-dark(#57606a, #a3adb8);--shown-tint: light-dark(#eef0f2, #21262d);--shown-solid: light-dark(#8c959f, #6e7681);--pass: light-dark(#116329, #6fdd8b);--pass-tint: light-dark(#dcf7e3, #10301a);--pass-solid: light-dark(#1a7f37, #2ea043);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif;accent-color:var(--link)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.block{--ink: var(--block);--tint: var(--block-tint);--solid: var(--block-solid)}.inconclusive{--ink: var(--inconclusive);--tint: var(--inconclusive-tint);--solid: var(--inconclusive-solid)}.warn{--ink: var(--warn);--tint: var(--warn-tint);--solid: var(--warn-solid)}.notice{--ink: var(--notice);--tint: var(--notice-tint);--solid: var(--notice-solid)}.waived{--ink: var(--waived);--tint: var(--waived-tint);--solid: var(--waived-solid)}.pass{--ink: var(--pass);--tint: var(--pass-tint);--solid: var(--pass-solid)}.shown,.plain,.not-applicable{--ink: var(--shown);--tint: var(--shown-tint);--solid: var(--shown-solid)}*,*:before{box-sizing:border-box}html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}body{margin:0;background:var(--page);color:var(--text)}main,footer,header.verdict{padding-inline:max(1rem,calc((100vw - 66rem)/2))}:focus-visible{outline:3px solid var(--link);outline-offset:2px}:is(h2,h4):focus{outline:none}:is(h2,h4):focus-visible{outline:2px solid var(--link)}a{color:var(--link)}p,ul,dl{margin:.4rem 0}h1,h2,h3,h4{line-height:1.25;text-wrap:balance}h2{margin:2.2rem 0 .6rem;font-size:1.35rem}h3{margin:1.4rem 0 .5rem;font-size:1.05rem}h4{margin:.25rem 0 0;font-size:1.05rem}code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace}code{overflow-wrap:anywhere;border-radius:4px;padding:.1em .3em;background:light-dark(#eceff2,#242b34)}pre{margin:0;overflow-x:auto;border-radius:6px;padding:.6rem .8rem;background:light-dark(#eceff2,#1d242d)}.dim,.written,.hint,.label,.raw,caption{color:var(--dim)}.label{font-size:.875rem}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;z-index:1;padding:.4rem .8rem;background:var(--page)}header.verdict{position:relative;border-top:6px solid var(--solid);padding-block:1rem 1.2rem;background:var(--tint)}.product{margin:0 6rem .8rem 0;color:var(--ink);font-size:.875rem;font-weight:600}.answer{margin:0;font-size:1.05rem}h1{display:flex;align-items:center;gap:.6rem;margin:.2rem 0 .4rem;color:var(--ink);font-size:clamp(1.5rem,5vw,2.1rem)}.sign{display:inline-grid;flex:none;place-content:center;width:1.35em;height:1.35em;border-radius:50%;background:var(--ink);color:var(--tint);line-height:1}.reason{margin:.2rem 0;font-size:1.15rem;overflow-wrap:anywhere}header .dim,.written{color:var(--text);font-size:.9rem}#meanwhile:not(:empty){display:block;margin-top:.5rem;border:2px solid var(--ink);border-radius:6px;padding:.5rem .7rem;background:var(--page);color:var(--text);font-size:1rem;font-weight:600}.counts{display:flex;flex-wrap:wrap;gap:.4rem;margin:.8rem 0 0;padding:0;list-style:none}.counts li{border-left:4px solid var(--solid);border-radius:4px;padding:.15rem .6rem;background:var(--page)}.theme{position:absolute;top:.8rem;right:max(1rem,calc((100vw - 66rem)/2))}nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.8rem 0 0;padding:0;list-style:none;font-size:.9rem}nav a{display:inline-block;padding:.25rem 0}.facts{border:1px solid var(--line);border-radius:8px;padding:.4rem .9rem;background:var(--panel)}.facts>div,.more dl>div{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.25rem 0}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}dd p{margin:0}.live:not(:empty){margin-left:.5rem;border-radius:4px;padding:.1rem .45rem;background:var(--pass-tint);color:var(--pass);font-weight:600;white-space:nowrap}.live.expired:not(:empty){background:var(--block-tint);color:var(--block)}.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}table{width:100%;border-collapse:collapse;font-size:.9375rem}caption{padding:.5rem .8rem;text-align:start}th,td{min-width:5.5rem;border-top:1px solid var(--line);padding:.45rem .8rem;text-align:start;vertical-align:top}tbody th{font-weight:400}thead th{background:var(--panel);font-size:.875rem}progress{width:min(100%,24rem);height:1.1rem;vertical-align:middle}.plain-list{margin:0;padding:0;list-style:none}.warnings{border-left:4px solid var(--warn-solid);padding:.4rem .8rem .4rem 1.8rem;background:var(--warn-tint)}.columns{columns:18rem;font-size:.9rem}summary{padding:.25rem 0;cursor:pointer}#clusters tbody th{position:sticky;left:0;min-width:8rem;background:var(--page)}#clusters td{white-space:nowrap}.cluster{border-top:1px solid var(--line);padding:.2rem 0}.tag{display:inline-block;border-radius:999px;padding:.05rem .6rem;background:var(--tint);color:var(--ink);font-size:.8125rem;font-weight:600;white-space:nowrap}.card{margin:.7rem 0;border:1px solid var(--line);border-left:5px solid var(--solid);border-radius:8px;padding:.7rem 1rem .6rem;background:var(--panel)}.tags{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .5rem;margin:0}.kind{color:var(--dim);font-size:.875rem}.raw{margin:.1rem 0 .3rem;font-size:.9rem}.message{max-height:16rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}.where>span+span+span{margin-left:.7rem}.where code,.names code{display:inline-block;max-width:100%}.fix{margin:.5rem 0;border-radius:6px;padding:.3rem .8rem;background:var(--page)}.guess .fix{border:1px dashed var(--dim)}.doubt,.meaning{color:var(--dim);font-size:.9375rem}.reason-given{overflow-wrap:anywhere}.card summary{color:var(--link);font-size:.9rem}.command{display:flex;flex-wrap:wrap;align-items:start;gap:.4rem;margin:.3rem 0}.command pre{flex:1 1 14rem;min-width:0}.names{max-height:14rem;overflow:auto}.toolbar{margin:.6rem 0 1rem;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;background:var(--panel)}.field label{display:block;font-size:.875rem;font-weight:600}.hint{font-weight:400}input,select,button{min-height:2.25rem;border:1px solid light-dark(#7d8791,#6e7681);border-radius:6px;padding:.3rem .7rem;background:var(--page);color:var(--text);font:inherit;font-size:.9375rem}.field :is(input,select){width:100%;font-size:1rem}button{cursor:pointer}button:hover{border-color:var(--link)}[data-copy]{min-height:1.75rem;padding:.1rem .6rem;font-size:.875rem}.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:.7rem 0 .3rem;border:0;padding:0}.chips legend{padding:0;font-size:.875rem;font-weight:600}.chip{border:2px solid transparent;border-radius:999px;background:var(--tint);color:var(--ink)}.chip[aria-pressed=true]{border-color:var(--ink)}.chip[aria-pressed=true]:before{content:"\u2713 " / ""}.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.6rem;padding-top:.4rem}.status{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;min-height:2.25rem;margin:.4rem 0 0;font-weight:600}.nothing{padding:1.5rem 0}.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;list-style:none;font-size:.875rem}.pool{margin:.8rem 0}button.pool-name{min-height:0;border:0;padding:.2rem 0;background:none;color:var(--link);text-align:start;text-decoration:underline;overflow-wrap:anywhere}p.pool-name{margin:0}.cells{display:flex;flex-wrap:wrap;gap:3px;max-height:22rem;overflow:auto;padding:4px}.cell{display:inline-block;flex:none;width:15px;height:15px;border:2px solid var(--solid, var(--line));border-radius:3px;background:var(--solid, transparent);cursor:pointer}.cell.inconclusive{background:radial-gradient(var(--page) 35%,var(--solid) 40%)}.cell.warn{background:linear-gradient(135deg,var(--solid) 50%,var(--tint) 50%)}.cell.notice{background:radial-gradient(var(--solid) 30%,var(--tint) 35%)}.cell:is(.waived,.shown){background:var(--tint)}.cell.none{border-width:1px}.legend .cell{cursor:auto;vertical-align:-2px}#node-info{min-height:3rem}footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-block:.8rem 2rem;color:var(--dim);font-size:.875rem}@media(pointer:coarse){.cell{width:20px;height:20px}}@media(max-width:40rem){nav ul{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap}.facts>div,.more dl>div{grid-template-columns:1fr}.card{padding-inline:.8rem}.live:not(:empty){margin-left:0}}@media(prefers-reduced-motion:no-preference){button{transition:border-color .15s}}@media(forced-colors:active){.cell,.tag,.chip{forced-color-adjust:none}}@media print{:root,:root[data-theme]{color-scheme:light;font-size:12px}.toolbar,.theme,nav,button,.skip,#map-help,#node-info{display:none}.card,.facts,tr{break-inside:avoid}.message,.names,.cells{max-height:none;overflow:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';
var SCRIPT = '"use strict";(()=>{var b=(e,t)=>typeof e=="string"?e:t==="en"?e.en:e.zh;var m=e=>String(e).replace(/\\B(?=(?:\\d{3})+$)/g,","),x=(e,t,n=`${t}s`)=>`${m(e)} ${e===1?t:n}`,U=(e,t)=>Object.fromEntries(Object.entries(e).map(([n,r])=>[n,typeof r=="function"?(...o)=>b(r(...o),t):b(r,t)]));function ee(e){let t=Math.floor(Math.abs(e)/1e3);if(t<60)return[[t,"s"]];let n=Math.floor(t/60);if(n<60)return[[n,"min"]];let r=Math.floor(n/60);if(r<24)return Q([r,"h"],[n%60,"min"]);let o=Math.floor(r/24);return o<365?Q([o,"d"],[r%24,"h"]):Q([Math.floor(o/365),"y"],[o%365,"d"])}var Q=(e,t)=>t[0]>0?[e,t]:[e],$e=e=>ee(e).map(([t,n])=>`${t} ${n}`).join(" ");var te=e=>({en:e,zh:e}),W={en:": ",zh:"\uFF1A"};var yn=te("\u2013"),ne=e=>({en:` (${e})`,zh:`\uFF08${e}\uFF09`});var oe=e=>({en:x(e,"node"),zh:`${m(e)} \u4E2A\u8282\u70B9`});var re=e=>({en:x(e,"cluster"),zh:`${m(e)} \u4E2A\u96C6\u7FA4`}),se=(e,t)=>e===t?{en:`${e===2?"both":`all ${m(t)}`} clusters`,zh:`\u5168\u90E8 ${m(t)} \u4E2A\u96C6\u7FA4`}:{en:`${m(e)} of ${x(t,"cluster")}`,zh:`${m(t)} \u4E2A\u96C6\u7FA4\u4E2D\u7684 ${m(e)} \u4E2A`},Se={en:"The clusters have different messages; this is one of them.",zh:"\u5404\u96C6\u7FA4\u7684\u63D0\u793A\u4FE1\u606F\u4E0D\u540C\uFF0C\u6B64\u5904\u4E3A\u5176\u4E2D\u4E4B\u4E00\u3002"};var I=e=>({en:`and ${m(e)} more`,zh:`\u53E6\u6709 ${m(e)} \u4E2A`}),Ee=e=>({en:`and ${m(e)} more in report.json`,zh:`\u53E6\u6709 ${m(e)} \u4E2A\uFF0C\u89C1 report.json`});var xn=te("report.json");var ae=e=>e===0?{en:"today is its last day",zh:"\u4ECA\u5929\u662F\u6700\u540E\u4E00\u5929"}:{en:`${x(e,"day")} left`,zh:`\u5269\u4F59 ${m(e)} \u5929`},ct={s:"\u79D2",min:"\u5206\u949F",h:"\u5C0F\u65F6",d:"\u5929",y:"\u5E74"},ie=e=>({en:$e(e),zh:ee(e).map(([t,n])=>`${t} ${ct[n]}`).join(" ")});var we=e=>({en:`expired ${e} ago`,zh:`\u5DF2\u8FC7\u671F ${e}`});var dt={precheck:{en:"pre-upgrade check",zh:"\u5347\u7EA7\u524D\u68C0\u67E5"},addons:{en:"add-on check",zh:"\u63D2\u4EF6\u68C0\u67E5"},upgrade:{en:"upgrade",zh:"\u5347\u7EA7"},postcheck:{en:"post-upgrade check",zh:"\u5347\u7EA7\u540E\u786E\u8BA4"},plan:{en:"Terraform plan",zh:"Terraform \u8BA1\u5212"}},ut=new Map(Object.entries(dt)),P=e=>e===null?{en:"check",zh:"\u68C0\u67E5"}:ut.get(e)??te(e),Ne={block:{en:"Blocks",zh:"\u963B\u6B62"},inconclusive:{en:"Cannot decide",zh:"\u65E0\u6CD5\u5224\u5B9A"},warn:{en:"To confirm",zh:"\u5F85\u786E\u8BA4"},notice:{en:"Note",zh:"\u63D0\u793A"},waived:{en:"Waived",zh:"\u5DF2\u8C41\u514D"}},V={you:{en:"you",zh:"\u60A8\u81EA\u5DF1"},support:{en:"Huawei Cloud support",zh:"\u534E\u4E3A\u4E91\u6280\u672F\u652F\u6301"},acknowledge:{en:"the person who confirms the risk",zh:"\u98CE\u9669\u786E\u8BA4\u4EBA"}},K={en:"Add-on",zh:"\u63D2\u4EF6"};var q={en:"Cluster",zh:"\u96C6\u7FA4"},Re={en:"Do this",zh:"\u5904\u7406\u65B9\u6CD5"},Me={en:"Guide",zh:"\u53C2\u8003\u6587\u6863"},ke={en:"New",zh:"\u65B0\u589E"};var le={en:"the cluster",zh:"\u6574\u4E2A\u96C6\u7FA4"},ce={en:"this run",zh:"\u672C\u6B21\u8FD0\u884C"},Te={en:"Where",zh:"\u4F4D\u7F6E"};var Oe={en:"Since the last report",zh:"\u4E0E\u4E0A\u6B21\u62A5\u544A\u76F8\u6BD4"},Ie={en:"Fix before the upgrade",zh:"\u5347\u7EA7\u524D\u5FC5\u987B\u4FEE\u590D"},Pe={en:"Could not be decided",zh:"\u65E0\u6CD5\u5224\u5B9A"},Ae={en:"Confirm or fix",zh:"\u9700\u8981\u786E\u8BA4\u6216\u4FEE\u590D"},ve={en:"From results that do not count",zh:"\u5728\u4E0D\u8BA1\u5165\u7ED3\u8BBA\u7684\u7ED3\u679C\u4E2D\u53D1\u73B0"},de={en:"For information only: this result has expired or is for another cluster or version, so it does not affect the verdict.",zh:"\u4EC5\u4F9B\u53C2\u8003\uFF1A\u8BE5\u68C0\u67E5\u7ED3\u679C\u5DF2\u8FC7\u671F\uFF0C\u6216\u9488\u5BF9\u7684\u662F\u5176\u4ED6\u96C6\u7FA4\u6216\u7248\u672C\uFF0C\u56E0\u6B64\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u3002"};var G={...Ne,shown:{en:"Does not count",zh:"\u4E0D\u8BA1\u5165\u7ED3\u8BBA"},fixFirst:Ie,undecided:Pe,confirm:Ae,notes:{en:"Notes and waived risks",zh:"\u63D0\u793A\u4E0E\u5DF2\u8C41\u514D\u7684\u98CE\u9669"},others:ve,othersWhy:de,isNew:ke,isKnown:{en:"Known",zh:"\u5DF2\u6709"},guess:{en:"a guess",zh:"\u63A8\u6D4B"},guessed:{en:"This check item is not documented. The title and advice are a guess based on its message; check that they apply.",zh:"\u8BE5\u68C0\u67E5\u9879\u6CA1\u6709\u516C\u5F00\u6587\u6863\u3002\u6807\u9898\u548C\u5EFA\u8BAE\u662F\u6839\u636E\u68C0\u67E5\u4FE1\u606F\u63A8\u6D4B\u7684\uFF0C\u8BF7\u5148\u6838\u5B9E\u662F\u5426\u9002\u7528\u3002"},unknown:{en:"Nothing is documented about this check item beyond its own message.",zh:"\u9664\u68C0\u67E5\u4FE1\u606F\u672C\u8EAB\u5916\uFF0C\u6CA1\u6709\u8BE5\u68C0\u67E5\u9879\u7684\u8D44\u6599\u3002"},doThis:Re,guide:Me,meaning:{en:"What it means",zh:"\u5F71\u54CD"},commands:{en:"Useful commands",zh:"\u5E38\u7528\u547D\u4EE4"},more:{en:"Why, commands and fingerprint",zh:"\u5224\u5B9A\u4F9D\u636E\u3001\u547D\u4EE4\u4E0E\u6307\u7EB9"},whyOnly:{en:"Why, and fingerprint",zh:"\u5224\u5B9A\u4F9D\u636E\u4E0E\u6307\u7EB9"},decidedBy:{en:"Decided by",zh:"\u5224\u5B9A\u4F9D\u636E"},byTable:e=>({en:`the decision table (${e})`,zh:`\u5224\u5B9A\u8868\uFF08${e}\uFF09`}),byRule:(e,t)=>({en:`${e} of the policy, line ${t}`,zh:`\u7B56\u7565\u6587\u4EF6\u7684 ${e}\uFF08\u7B2C ${t} \u884C\uFF09`}),byGate:{en:"the gate itself",zh:"\u95E8\u7981\u81EA\u8EAB\u7684\u89C4\u5219"},byPolicy:{en:"the policy itself",zh:"\u7B56\u7565\u6587\u4EF6\u672C\u8EAB"},waivedBy:(e,t,n)=>({en:`Waived by ${e} until ${t}, ${n}`,zh:`\u7531 ${e} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${t}\uFF08${n}\uFF09`}),daysLeft:ae,reason:e=>({en:`. Reason: ${e}`,zh:`\u3002\u7406\u7531\uFF1A${e}`}),errorCodes:{en:"Error codes",zh:"\u9519\u8BEF\u7801"},group:{en:"Group",zh:"\u68C0\u67E5\u5206\u7EC4"},fingerprint:{en:"Fingerprint",zh:"\u6307\u7EB9"},changed:{en:"Changed fields (values are not shown)",zh:"\u88AB\u4FEE\u6539\u7684\u5B57\u6BB5\uFF08\u4E0D\u663E\u793A\u5176\u503C\uFF09"},called:{en:"Still called",zh:"\u4ECD\u5728\u8C03\u7528"},calledBy:{en:"by",zh:"\u8C03\u7528\u65B9"},moreApis:e=>({en:`${m(e)} more under Removed APIs`,zh:`\u53E6\u6709 ${m(e)} \u4E2A\uFF0C\u89C1\u201C\u5DF2\u79FB\u9664\u7684 API\u201D`}),nodes:oe,andMore:I,allNodes:e=>({en:`All ${x(e,"node")}`,zh:`\u5168\u90E8 ${m(e)} \u4E2A\u8282\u70B9`}),ownMessages:e=>({en:`What ${x(e,"node")} ${e===1?"says":"say"}`,zh:`${m(e)} \u4E2A\u8282\u70B9\u5404\u81EA\u7684\u63D0\u793A\u4FE1\u606F`}),moreInReport:Ee,addon:K,cluster:q,clusters:se,allClusters:e=>({en:`All ${re(e).en}`,zh:`\u5168\u90E8 ${re(e).zh}`}),differs:Se,theCluster:le,thisRun:ce,where:Te,copy:{en:"Copy",zh:"\u590D\u5236"},colon:W,bracketed:ne,copyFingerprint:{en:"Copy fingerprint",zh:"\u590D\u5236\u6307\u7EB9"}};var Fe={search:{en:"Search",zh:"\u641C\u7D22"},searchHint:{en:"name, message, node, add-on",zh:"\u540D\u79F0\u3001\u4FE1\u606F\u3001\u8282\u70B9\u3001\u63D2\u4EF6"},decisions:{en:"Decision",zh:"\u5224\u5B9A"},filters:{en:"More filters",zh:"\u66F4\u591A\u7B5B\u9009"},kind:{en:"Kind",zh:"\u7C7B\u578B"},level:{en:"Level",zh:"\u7EA7\u522B"},check:{en:"Check",zh:"\u68C0\u67E5"},cluster:q,addon:K,who:{en:"Who",zh:"\u5904\u7406\u4EBA"},status:Oe,node:{en:"Node",zh:"\u8282\u70B9"},nodeHint:{en:"name, or prod-a-*",zh:"\u540D\u79F0\uFF0C\u6216 prod-a-*"},any:{en:"any",zh:"\u4E0D\u9650"},clear:{en:"Clear filters",zh:"\u6E05\u9664\u7B5B\u9009"},shownOf:(e,t)=>({en:`${m(e)} of ${x(t,"cause")}`,zh:`${m(e)} / ${m(t)} \u4E2A\u539F\u56E0`}),shownAll:e=>({en:`${e===1?"":"All "}${x(e,"cause")}`,zh:`\u5171 ${m(e)} \u4E2A\u539F\u56E0`}),nothing:{en:"Nothing matches. Clear the filters to see every cause.",zh:"\u6CA1\u6709\u5339\u914D\u7684\u5185\u5BB9\u3002\u6E05\u9664\u7B5B\u9009\u5373\u53EF\u67E5\u770B\u5168\u90E8\u539F\u56E0\u3002"},showMore:e=>({en:`Show ${m(e)} more`,zh:`\u518D\u663E\u793A ${m(e)} \u4E2A`}),copied:{en:"Copied",zh:"\u5DF2\u590D\u5236"},pressCopy:{en:"Selected: press Ctrl+C",zh:"\u5DF2\u9009\u4E2D\uFF0C\u8BF7\u6309 Ctrl+C"},light:{en:"Light",zh:"\u6D45\u8272"},dark:{en:"Dark",zh:"\u6DF1\u8272"},theme:e=>({en:`Switch to ${e} colors`,zh:`\u5207\u6362\u4E3A${e}\u4E3B\u9898`}),mapLegend:{en:"Worst decision of a node",zh:"\u8282\u70B9\u4E0A\u6700\u4E25\u91CD\u7684\u5224\u5B9A"},mapHelp:{en:"Each square is a node. Arrow keys move, Enter lists its causes.",zh:"\u6BCF\u4E2A\u65B9\u5757\u662F\u4E00\u4E2A\u8282\u70B9\u3002\u65B9\u5411\u952E\u79FB\u52A8\uFF0C\u56DE\u8F66\u952E\u5217\u51FA\u5176\u539F\u56E0\u3002"},poolLabel:(e,t)=>({en:`${e}: ${x(t,"node")}`,zh:`${e}\uFF1A${m(t)} \u4E2A\u8282\u70B9`}),otherNodes:{en:"other nodes",zh:"\u5176\u4ED6\u8282\u70B9"},nodeCauses:(e,t,n)=>({en:`${e}: ${x(t,"cause")}, ${n}`,zh:`${e}\uFF1A${m(t)} \u4E2A\u539F\u56E0\uFF0C${n}`}),noCause:e=>({en:`${e}: none of the causes shown`,zh:`${e}\uFF1A\u6CA1\u6709\u5F53\u524D\u663E\u793A\u7684\u539F\u56E0`}),andMore:I,mapCut:e=>({en:`${x(e,"more node")} not drawn: use the search`,zh:`\u53E6\u6709 ${m(e)} \u4E2A\u8282\u70B9\u672A\u7ED8\u51FA\uFF0C\u53EF\u901A\u8FC7\u641C\u7D22\u67E5\u627E`}),leftNow:e=>({en:`${e} left now`,zh:`\u73B0\u5728\u8FD8\u5269 ${e}`}),expiredNow:we,expiredGreen:e=>({en:`The result has expired since then, ${e} ago by this device\u2019s clock. Do not approve based on it: run the check again, then re-run the job.`,zh:`\u4EE5\u672C\u8BBE\u5907\u65F6\u949F\u8BA1\uFF0C\u7ED3\u679C\u5DF2\u5728 ${e}\u524D\u8FC7\u671F\u3002\u8BF7\u52FF\u636E\u6B64\u6279\u51C6\uFF1A\u91CD\u65B0\u6267\u884C\u68C0\u67E5\uFF0C\u518D\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`}),expiredAnswer:{en:"Not any more: the result has expired.",zh:"\u4E0D\u518D\u53EF\u4EE5\uFF1A\u7ED3\u679C\u5DF2\u8FC7\u671F\u3002"},expiredTitle:{en:"Expired",zh:"\u5DF2\u8FC7\u671F"},expiredReason:e=>({en:`At the time of writing: ${e}`,zh:`\u751F\u6210\u65F6\u7684\u7ED3\u8BBA\uFF1A${e}`}),expiredRed:e=>({en:`The result has expired since then, ${e} ago by this device\u2019s clock. After fixing the causes, run the check again, then re-run the job.`,zh:`\u4EE5\u672C\u8BBE\u5907\u65F6\u949F\u8BA1\uFF0C\u7ED3\u679C\u5DF2\u5728 ${e}\u524D\u8FC7\u671F\u3002\u4FEE\u590D\u540E\u8BF7\u91CD\u65B0\u6267\u884C\u68C0\u67E5\uFF0C\u518D\u91CD\u65B0\u8FD0\u884C\u8BE5\u4F5C\u4E1A\u3002`})};var pt="https://github.com/cce-upgrade-gate/cce-upgrade-gate",mt=["https://support.huaweicloud.com/",`${pt}/`];function ue(e){if(!URL.canParse(e))return null;let{href:t}=new URL(e);return mt.some(n=>t.startsWith(n))?t:null}var pe=["block","inconclusive","warn","notice","waived"];var gt=["precheck","addons","upgrade","postcheck"],Dn=[...gt,"plan"];function J([,...e],t){let[n,r]=e;return n===null?r??"":t.split("[\u2026]").map((o,s)=>o+(e[s]??"")).join("")}function A(e){let t=[];for(let n=0;n<e.length;n+=2){let r=e[n]??0;for(let o=r;o<r+(e[n+1]??0);o++)t.push(o)}return t}var z=[...pe,"shown"],$=({decides:e,decision:t})=>e?t:"shown",je=[{title:"fixFirst",categories:["block"]},{title:"undecided",categories:["inconclusive"]},{title:"confirm",categories:["warn"]},{title:"notes",categories:["notice","waived"]},{title:"others",categories:["shown"]}],me=e=>je.find(({categories:t})=>t.includes($(e))),He=e=>je.flatMap(t=>[...e.findings.entries()].filter(([,n])=>me(n)===t).map(([n])=>n));function Be(e,t){let n=e.nodes.map(()=>[]);for(let r of t)for(let o of A(e.findings[r]?.nodes??[]))n[o]?.push(r);return n}function ge(e,t){let n=z.length;for(let r of e){let o=t.findings[r];o&&(n=Math.min(n,z.indexOf($(o))))}return z[n]??null}function v({advice:e,name:t},n){let r=n.advice[e];if(r===void 0)throw new Error(`No advice for ${t}`);return r}var We=(e,t)=>e===void 0?"":v(e,t).title||e.name,xt=/^[bcdfghjklmnpqrstvwxz]{5}$/,bt=/^\\d+\\.\\d+\\.\\d+\\.\\d+$/;function Lt(e){let t=bt.test(e)?e:e.replace(/\\..*$/s,""),n=Math.max(...["-","_",".",":"].map(o=>t.lastIndexOf(o))),r=t.slice(n+1);return n>=0&&(/\\d/.test(r)||xt.test(r))?`${t.slice(0,n+1)}*`:t.replace(/(^|\\D)\\d+$/,"$1*")}function Ve(e){let t=new Map;for(let[o,[s,,a]]of e.entries()){let i=Lt(s),c=`${a} ${i}`,p=t.get(c);p?p.nodes.push(o):t.set(c,{pattern:i,cluster:a,nodes:[o]})}let n=[...t.values()],r=n.filter(o=>o.nodes.length===1).flatMap(o=>o.nodes);return[...n.filter(o=>o.nodes.length>1).sort((o,s)=>s.nodes.length-o.nodes.length),...r.length>0?[{pattern:null,cluster:null,nodes:r}]:[]]}var l=(e,t={},...n)=>({tag:e,attributes:t,children:n}),T=(e,t,n={})=>t.map(r=>l(e,n,r)),f=e=>l("code",{},e),S=e=>e.map(t=>[" ",t]),he=(...e)=>l("span",{class:"dim"},e),H=(e,...t)=>l("div",{},l("dt",{},e),l("dd",{},t)),Ke=e=>e.split("`").map((t,n)=>n%2===1?f(t):t);var Ge=(e,t=!1)=>({data:e,isLive:t,matchingNodes:null,words:[],messages:U(G,e.language)});function Je(e,t){let n=t.data.findings[e];return n?Ct(n,e,t):null}function Ct(e,t,n){let{data:r,messages:o}=n,{status:s,kind:a,level:i,name:c,check:p,message:d,differs:u,fields:g,apis:h}=e,w=h.map(([k,Z])=>[f(k),` ${o.calledBy} `,f(Z||"?")]),y=v(e,r),R=$(e),E=`cause-${t}`,M=y.match==="guessed";return l("article",{class:`card ${R}${M?" guess":""}`,"aria-labelledby":E},l("p",{class:"tags"},l("span",{class:`tag ${R}`},o[R]),s&&l("span",{class:"tag plain"},s==="new"?o.isNew:o.isKnown),M?l("span",{class:"tag plain"},o.guess):null,l("span",{class:"kind"},[a,i].filter(k=>k!==null).join(" \xB7 "))),l("h4",{id:E,tabindex:"-1"},M?l("i",{},`${y.title}?`):y.title),l("p",{class:"raw"},f(c),p&&he(` \xB7 ${b(P(p),r.language)}`)),d===""?null:l("p",{class:"message"},d),u?l("p",{class:"label"},o.differs):null,qe(o.changed,g.map(f),Rt,o.moreInReport),qe(o.called,w,Nt,o.moreApis),kt(e,t,n),Pt(e,n),zt(y,n),y.meaning===""?null:l("p",{class:"meaning"},l("b",{},o.meaning),o.colon,Ye(y.meaning,y)),St(e,o),Et(e,y,n))}var Ye=(e,{advice:t})=>t==="policy"?e:Ke(e);function zt(e,{data:t,messages:n}){let{match:r,who:o,docUrl:s}=e;if(e.fix==="")return null;let a={guessed:n.guessed,none:e.advice==="gate"?"":n.unknown,exact:""}[r];return l("div",{class:"fix"},a===""?null:l("p",{class:"doubt"},a),l("p",{},l("b",{},n.doThis),o?he(n.bracketed(b(V[o],t.language))):null,n.colon,Ye(e.fix,e)," ",s?$t(n.guide,s):null))}function $t(e,t){let n=ue(t);return n===null?[`${e} `,f(t)]:l("a",{href:n,rel:"noopener noreferrer"},e)}function St({rule:e,waiver:t},n){let{reason:r}=t??e??{reason:null};if(!r)return null;let o=t?n.waivedBy(t.owner,t.expires,n.daysLeft(t.daysLeft)):e&&`${n.decidedBy} ${n.byRule(e.entry,e.line)}`;return l("p",{class:"reason-given"},l("b",{},o),n.reason(r))}function Et(e,{commands:t},{messages:n,isLive:r}){let{errorCodes:o,group:s,fingerprint:a}=e,i=p=>r?l("button",{type:"button","data-copy":""},p):null,c=t.map(p=>[l("pre",{tabindex:"0"},p),i(n.copy)]);return l("details",{class:"more"},l("summary",{},t.length>0?n.more:n.whyOnly),t.length===0?null:l("p",{class:"label"},n.commands),T("div",c,{class:"command"}),l("dl",{},H(n.decidedBy,wt(e,n)),o.length>0?H(n.errorCodes,S(o.map(f))):null,s?H(n.group,f(s)):null,H(n.fingerprint,f(a)," ",i(n.copyFingerprint))))}function wt({cell:e,rule:t,waiver:n,name:r},o){let s=n??t;return s?o.byRule(s.entry,s.line):r==="policy-error"?o.byPolicy:e?o.byTable(e):o.byGate}var Nt=3,Rt=10;function qe(e,t,n,r){if(t.length===0)return null;let o=t.length>n?l("li",{class:"dim"},r(t.length-n)):null;return[l("p",{class:"label"},e),l("ul",{class:"plain-list"},T("li",t.slice(0,n)),o)]}var F=6,Mt=50;function kt(e,t,n){let{data:r,messages:o,matchingNodes:s}=n,{locations:a,addon:i,addonTarget:c}=e,p=fe(A(e.nodes),s),d=p.slice(0,F).map(_=>f(r.nodes[_]?.[0]??"?")),u=p.length-d.length,g=r.clusters.length>1?e.clusters.map(_=>r.clusters[_]??"?"):[],[h,...w]=g.slice(0,F),[y,...R]=a.slice(0,F),E=a.length-F,M=g.length-F,k=[y===void 0?null:[f(y),S(R.map(f)),E>0?` ${o.andMore(E)}`:""],i&&[`${o.addon} `,f(c?`${i} \u2192 ${c}`:i)],p.length===0?null:[l("b",{},o.nodes(p.length)),S(d),u>0?` ${o.andMore(u)}`:""],e.named.length>0?S(e.named.slice(0,F).map(f)):null,h===void 0?null:w.length===0?[`${o.cluster} `,f(h)]:[l("b",{},o.clusters(g.length,r.clusters.length)),S([h,...w].map(f)),M>0?` ${o.andMore(M)}`:""]].filter(_=>_!==null);k.length===0&&k.push(Tt(e,n));let Z=l("span",{class:"label"},`${o.where} `);return[l("p",{class:"where"},Z,T("span",k)),M>0?Ot(g,o):null,u>0?At(p,t,n):null]}function Tt({scope:e,check:t},{data:n,messages:r}){return e!=="gate"?r.theCluster:t===null?r.thisRun:b(P(t),n.language)}var Ot=(e,t)=>l("details",{class:"nodes"},l("summary",{},t.allClusters(e.length)),l("p",{},S(e.map(f)))),It=20;function Pt({own:e,message:t},{data:n,messages:r,words:o}){if(e.length===0)return null;let s=e.map(d=>({name:n.nodes[d[0]]?.[0]??"?",text:J(d,t)})),a=({text:d})=>o.every(u=>d.toLowerCase().includes(u)),c=(o.length===0?s:[...s.filter(a),...s.filter(d=>!a(d))]).slice(0,It).map(({name:d,text:u})=>[f(d),r.colon,u]),p=s.length-c.length;return l("details",{class:"nodes"},l("summary",{},r.ownMessages(s.length)),l("ul",{class:"plain-list"},T("li",c),p>0?l("li",{class:"dim"},r.moreInReport(p)):null))}function At(e,t,{data:n,messages:r,isLive:o}){let s=l("summary",{},r.allNodes(e.length));if(o)return l("details",{class:"nodes","data-all":String(t)},s);let a=e.slice(0,Mt).map(p=>f(n.nodes[p]?.[0]??"?")),i=e.length-a.length,c=l("p",{},S(a),i>0?` ${r.moreInReport(i)}`:"");return l("details",{class:"nodes"},s,c)}var fe=(e,t)=>t===null?e:[...e.filter(n=>t.has(n)),...e.filter(n=>!t.has(n))];function L(e){let t=document.createDocumentFragment();return ye(t,e),t}function ye(e,t){if(t!==null)if(typeof t=="string")e.appendChild(document.createTextNode(t));else if("tag"in t){let n=document.createElement(t.tag);for(let[r,o]of Object.entries(t.attributes))n.setAttribute(r,o);ye(n,t.children),e.appendChild(n)}else for(let n of t)ye(e,n)}var N=e=>document.getElementById(e),C=(e,t)=>e.target instanceof Element?e.target.closest(t):null;var xe=30,Xe=200;function Ze(e,t,n){let r={causes:[],nodes:null,words:[]},o=Ge(t.data,!0),s=0,a=i=>{let c=r.causes.slice(s,s+i),p=r.causes[s-1];s+=c.length;let d=Math.min(r.causes.length-s,xe);e.querySelector("#more")?.remove();let u=l("button",{id:"more",type:"button"},n.controls.showMore(d));e.append(L([vt(c,p,o),d>0?u:null]))};return e.addEventListener("click",i=>{if(!C(i,"#more"))return;let c=r.causes[s];a(xe),document.getElementById(`cause-${c}`)?.focus()}),e.addEventListener("toggle",i=>Ft(i,t,o,n),!0),{show:i=>{r=i,o={...o,matchingNodes:i.nodes,words:i.words},s=0,e.replaceChildren(),i.causes.length===0?e.append(L(l("p",{class:"nothing"},n.controls.nothing))):a(xe)},drawAtLeast:i=>{i>s&&s<r.causes.length&&a(i-s)}}}function vt(e,t,n){let r=s=>{let a=s===void 0?void 0:n.data.findings[s];return a&&me(a)},o=r(t);return e.map(s=>{let a=r(s),i=a!==o;return o=a,[i&&a?l("h3",{},n.messages[a.title]):null,i&&a?.title==="others"?l("p",{},n.messages.othersWhy):null,Je(s,n)]})}function Ft(e,t,{matchingNodes:n},r){let o=e.target;if(!(o instanceof HTMLDetailsElement)||o.dataset.all===void 0||!o.open||o.querySelector(".names"))return;let s=fe(t.nodes[Number(o.dataset.all)]??[],n),a=document.createElement("p");a.className="names",o.append(a);let i=0,c=()=>{let p=s.slice(i,i+Xe);i+=p.length;let d=Math.min(s.length-i,Xe);o.querySelector("button.rest")?.remove(),a.append(L(S(p.map(u=>f(t.data.nodes[u]?.[0]??"?"))))),d>0&&o.append(L(l("button",{type:"button",class:"rest"},r.controls.showMore(d))))};o.addEventListener("click",p=>{C(p,"button.rest")&&c()}),c()}var Dt=2e4;function et(e,t){Qe(e,t),setInterval(()=>Qe(e,t),Dt)}function Qe(e,t){let n=Date.parse(document.querySelector(".written time")?.getAttribute("datetime")??""),r=0;for(let d of document.querySelectorAll("[data-expires]")){let u=Date.parse(d.dataset.expires??"");if(!(u>n))continue;let g=u-Date.now(),h=b(ie(g),e);d.textContent=g>0?t.leftNow(h):t.expiredNow(h),d.classList.toggle("expired",g<=0),r=Math.max(r,-g)}let o=N("meanwhile"),s=document.querySelector("header.verdict");if(!s)return;let a=s.dataset.holdsUntil;if(a!==void 0&&Date.parse(a)<=Date.now()&&_t(s,t),!o||r===0)return;let i=a!==void 0,c=b(ie(r),e),p=i?t.expiredGreen(c):t.expiredRed(c);o.textContent!==p&&(o.textContent=p),s.classList.add("expired")}function _t(e,t){if(e.classList.contains("turned"))return;e.classList.remove("pass","warn"),e.classList.add("inconclusive","turned");let n=(o,s)=>{let a=e.querySelector(o);a&&(a.textContent=s)},r=e.querySelector("h1 span:last-child")?.textContent??"";n(".answer b",t.expiredAnswer),n(".sign","?"),n("h1 span:last-child",t.expiredTitle),n(".reason",t.expiredReason(e.querySelector(".reason")?.textContent??"")),document.title=document.title.replace(r,()=>t.expiredTitle)}var Ut=2e3;function tt({cards:e,controls:t}){for(let n of document.querySelectorAll("pre.copyable"))n.after(L(l("button",{type:"button","data-copy":""},e.copy)));document.addEventListener("click",n=>{let r=C(n,"[data-copy]"),o=r?.previousElementSibling;if(!r||!o)return;let s=r.textContent??"",a=i=>{r.textContent=i,setTimeout(()=>{r.textContent=s},Ut)};jt(o).then(()=>a(t.copied),()=>a(t.pressCopy))})}async function jt(e){try{await navigator.clipboard.writeText(e.textContent??"")}catch(t){throw getSelection()?.selectAllChildren(e),t}}var O=["kind","level","check","cluster","addon","who","status"],Y=e=>({kind:e("kind"),level:e("level"),check:e("check"),cluster:e("cluster"),addon:e("addon"),who:e("who"),status:e("status")}),B={q:"",node:"",decisions:[],fields:Y(()=>"")};function be(e){let t=e.replace(/^#/,"");if(t==="")return B;if(!t.includes("="))return null;let n=new URLSearchParams(t),r=(n.get("decision")??"").split(",");return{q:n.get("q")??"",node:n.get("node")??"",decisions:z.filter(o=>r.includes(o)),fields:Y(o=>n.get(o)??"")}}function D({q:e,node:t,decisions:n,fields:r}){let o=new URLSearchParams;e.trim()!==""&&o.set("q",e.trim()),n.length>0&&o.set("decision",n.join(",")),t.trim()!==""&&o.set("node",t.trim());for(let s of O)r[s]!==""&&o.set(s,r[s]);return o.toString()}var nt=e=>({data:e,order:He(e),texts:e.findings.map(t=>Ht(t,e)),nodeNames:e.nodes.map(([t])=>t.toLowerCase()),nodeTexts:e.nodes.map(([t,n])=>(n===null?t:`${t} ${n}`).toLowerCase()),nodes:e.findings.map(({nodes:t})=>A(t))});function Ht(e,t){let{title:n}=v(e,t),{name:r,message:o,addon:s,fingerprint:a,kind:i,level:c,locations:p,named:d,fields:u,apis:g,errorCodes:h,own:w}=e,y=[r,n,o,s,a,i,c,...p,...d,...u,...g.flat()],R=t.clusters.length>1?e.clusters.map(E=>t.clusters[E]??""):[];return[...y,...R,...h,...w.map(E=>J(E,o))].join(`\n`).toLowerCase()}function Le(e,t,n){if(t==="who")return[v(e,n).who];if(t!=="cluster")return[e[t]];let r=e.clusters.flatMap(o=>n.clusters[o]??[]);return r.length>0?r:[null]}function Ce(e,{q:t,node:n,decisions:r,fields:o}){let s=t.toLowerCase().split(/\\s+/).filter(d=>d!==""),a=s.map(d=>X(e.nodeTexts,u=>u.includes(d))),i=n.trim()===""?null:Bt(e,n.trim()),c=e.order.filter(d=>{let u=e.data.findings[d],g=e.nodes[d]??[];return u!==void 0&&(r.length===0||r.includes($(u)))&&O.every(h=>o[h]===""||Le(u,h,e.data).includes(o[h]))&&(i===null||g.some(h=>i.has(h)))&&s.every((h,w)=>e.texts[d]?.includes(h)||g.some(y=>a[w]?.has(y)))}),p=new Set(a.flatMap(d=>[...d]));return{causes:c,nodes:i??(p.size>0?p:null),words:s}}function X(e,t){let n=new Set;for(let[r,o]of e.entries())t(o)&&n.add(r);return n}function Bt({nodeNames:e,nodeTexts:t},n){let r=n.toLowerCase(),o=X(e,a=>a===r);if(o.size>0)return o;if(!r.includes("*"))return X(t,a=>a.includes(r));let s=r.split("*");return X(e,a=>Wt(a,s))}function Wt(e,t){let[n=""]=t,r=t.at(-1)??"";if(!e.startsWith(n)||!e.endsWith(r)||e.length<n.length+r.length)return!1;let o=n.length,s=e.length-r.length;for(let a of t.slice(1,-1)){let i=e.indexOf(a,o);if(i<0||i+a.length>s)return!1;o=i+a.length}return!0}var Vt=4e3,Kt=6;function ot(e,t,n,r){let o=qt(Ve(t.data.nodes),t.nodeNames);e.append(L(Gt(o,t,n)));let s=[...e.querySelectorAll("[data-node]")],a=e.querySelector("#node-info"),i=[],c=d=>{let u=C(d,"[data-node]");u&&a&&(a.textContent=Xt(Number(u.dataset.node),i,t,n))},p=d=>{let u=C(d,"[data-node]"),g=C(d,"[data-pool]");u?r(t.data.nodes[Number(u.dataset.node)]?.[0]??""):g&&r(o[Number(g.dataset.pool)]?.pattern??"")};return e.addEventListener("pointerover",c),e.addEventListener("focusin",c),e.addEventListener("click",p),e.addEventListener("keydown",d=>{let u=C(d,"[data-node]");u&&(d.key==="Enter"||d.key===" "?(d.preventDefault(),p(d)):Zt(d,u))}),{show:d=>{i=Be(t.data,d);for(let u of s)Yt(u,i,t,n)}}}function qt(e,t){let{compare:n}=new Intl.Collator(void 0,{numeric:!0}),r=Vt;return e.flatMap(o=>{let s=o.nodes.slice(0,r).sort((a,i)=>n(t[a]??"",t[i]??""));return r-=s.length,s.length>0?[{...o,nodes:s}]:[]})}function Gt(e,{data:t},n){let{controls:r,cards:o}=n,s=t.nodes.length-e.reduce((c,{nodes:p})=>c+p.length,0),a=new Set(t.findings.filter(({nodes:c})=>c.length>0).map($)),i=z.filter(c=>a.has(c)).map(c=>[l("span",{class:`cell ${c}`,"aria-hidden":"true"}),` ${o[c]}`]);return[l("p",{id:"map-help"},r.mapHelp),l("ul",{class:"legend","aria-label":r.mapLegend},T("li",i)),e.map((c,p)=>Jt(c,p,t.clusters,n)),s>0?l("p",{},r.mapCut(s)):null,l("p",{id:"node-info"})]}function Jt(e,t,n,{controls:r}){let{pattern:o,cluster:s,nodes:a}=e,i=s!==null&&n.length>1?` \xB7 ${n[s]}`:"",c=`${r.poolLabel(o??r.otherNodes,a.length)}${i}`,p=a.map((d,u)=>l("span",{class:"cell",role:"option","aria-selected":"false",tabindex:u===0?"0":"-1","data-node":String(d)}));return l("div",{class:"pool"},o===null?l("p",{class:"pool-name"},c):l("button",{type:"button",class:"pool-name","data-pool":String(t)},c),l("div",{class:"cells",role:"listbox","aria-label":c,"aria-describedby":"map-help"},p))}function Yt(e,t,n,r){let o=Number(e.dataset.node),s=t[o]??[],a=ge(s,n.data),i=`cell ${a??"none"}`;e.className!==i&&(e.className=i),e.setAttribute("aria-label",rt(o,s,a,n,r))}function rt(e,t,n,{data:r},{controls:o,cards:s}){let a=r.nodes[e]?.[0]??"?";return n===null?o.noCause(a):o.nodeCauses(a,t.length,s[n])}function Xt(e,t,n,r){let{data:o}=n,s=t[e]??[],a=rt(e,s,ge(s,o),n,r),i=s.slice(0,Kt).map(p=>We(o.findings[p],o)),c=s.length-i.length;return c>0&&i.push(r.controls.andMore(c)),i.length>0?`${a}: ${i.join("; ")}`:a}function Zt(e,t){let n=[...t.parentElement?.querySelectorAll("[data-node]")??[]],r=n.indexOf(t),o=n.findIndex(p=>p.offsetTop>(n[0]?.offsetTop??0)),s=o<0?n.length:o,i={ArrowRight:r+1,ArrowLeft:r-1,ArrowDown:r+s,ArrowUp:r-s,Home:0,End:n.length-1}[e.key];if(i===void 0)return;e.preventDefault();let c=n[Math.min(n.length-1,Math.max(0,i))];c&&(t.tabIndex=-1,c.tabIndex=0,c.focus())}var st="cce-upgrade-gate-theme";function at(e){let t=document.documentElement,n=matchMedia("(prefers-color-scheme: dark)"),r=()=>(t.dataset.theme??(n.matches?"dark":"light"))==="dark",o=Qt();(o==="dark"||o==="light")&&(t.dataset.theme=o),document.querySelector("header.verdict")?.append(L(l("button",{type:"button",class:"theme"})));let s=document.querySelector("button.theme"),a=()=>{let i=r()?e.light:e.dark;s&&(s.textContent=i),s?.setAttribute("aria-label",e.theme(i.toLowerCase()))};s?.addEventListener("click",()=>{t.dataset.theme=r()?"light":"dark",en(t.dataset.theme),a()}),n.addEventListener("change",a),a()}function Qt(){try{return localStorage.getItem(st)}catch{return null}}function en(e){try{localStorage.setItem(st,e)}catch{}}function lt(e,t,n){let r=document.createElement("div");r.className="toolbar",r.setAttribute("role","search"),r.append(L(nn(e,t)));let o=s=>ze(r,s)?.value??"";return r.addEventListener("input",()=>n({q:o("q"),node:o("by-node"),fields:Y(s=>o(`by-${s}`))})),r.addEventListener("click",s=>{let a=C(s,"[data-decision]");if(a){a.setAttribute("aria-pressed",String(a.getAttribute("aria-pressed")!=="true"));let i=c=>r.querySelector(`[data-decision="${c}"][aria-pressed="true"]`)!==null;n({decisions:z.filter(i)})}C(s,"#clear")&&(n(B),ze(r,"q")?.focus())}),{element:r,show:(s,a)=>tn(r,s,a,e,t.controls)}}var ze=(e,t)=>e.querySelector(`#${t}`);function tn(e,t,n,r,o){let s=(u,g)=>{let h=ze(e,u);h&&h.value.trim()!==g&&(h.value=g)};s("q",t.q.trim()),s("by-node",t.node.trim());for(let u of O)s(`by-${u}`,t.fields[u]);for(let u of z)e.querySelector(`[data-decision="${u}"]`)?.setAttribute("aria-pressed",String(t.decisions.includes(u)));let a=D(t)==="",i=r.order.length,c=e.querySelector("#count");c&&(c.textContent=a?o.shownAll(i):o.shownOf(n,i));let p=e.querySelector("#clear");p&&(p.hidden=a);let d=e.querySelector("details");d&&(t.node!==""||O.some(u=>t.fields[u]!==""))&&(d.open=!0)}function nn(e,t){let{controls:n}=t,r=O.map(a=>rn(a,e,t)).filter(a=>a!==null),o=e.data.nodes.length>0?it("by-node",n.node,n.nodeHint,"text"):null,s=l("details",{class:"filters"},l("summary",{},n.filters),l("div",{class:"fields"},o,r));return[it("q",n.search,n.searchHint,"search"),on(e,t),r.length===0&&o===null?null:s,l("p",{class:"status"},l("span",{id:"count",role:"status","aria-live":"polite"})," ",l("button",{id:"clear",type:"button",hidden:""},n.clear))]}var it=(e,t,n,r)=>l("div",{class:`field ${r}`},l("label",{for:e},t,l("span",{class:"hint"},` ${n}`)),l("input",{id:e,type:r,autocomplete:"off",spellcheck:"false",enterkeyhint:"search"}));function on({data:e},{cards:t,controls:n}){let r=new Map;for(let s of e.findings)r.set($(s),(r.get($(s))??0)+1);let o=z.filter(s=>r.has(s)).map(s=>l("button",{type:"button",class:`chip ${s}`,"aria-pressed":"false","data-decision":s},t[s],l("b",{},` ${m(r.get(s)??0)}`)));return o.length<2?null:l("fieldset",{class:"chips"},l("legend",{},n.decisions),o)}function rn(e,{data:t},{cards:n,controls:r}){let o=[...new Set(t.findings.flatMap(i=>Le(i,e,t)))];if(o.length<2)return null;let s=i=>e==="check"?b(P(i),t.language):e==="who"?b(sn(i),t.language):e==="status"?i==="new"?n.isNew:n.isKnown:i,a=o.filter(i=>i!==null).sort().map(i=>l("option",{value:i},s(i)));return l("div",{class:"field"},l("label",{for:`by-${e}`},r[e]),l("select",{id:`by-${e}`,autocomplete:"off"},l("option",{value:""},r.any),a))}var sn=e=>Object.entries(V).find(([t])=>t===e)?.[1]??e;var an=300;function ln(e){let t={cards:U(G,e.language),controls:U(Fe,e.language)};et(e.language,t.controls),tt(t),at(t.controls);let n=N("list");n&&e.findings.length>0&&cn(n,e,t)}function cn(e,t,n){let r=nt(t),o=be(location.hash)??B,s=u=>{o={...o,...u},dn(o),d()},a=lt(r,n,s),i=Ze(e,r,n),c=N("map"),p=c&&ot(c,r,n,u=>{s({node:u}),un()});e.before(a.element);let d=()=>{let u=Ce(r,o);a.show(o,u.causes.length),i.show(u),p?.show(o.node===""?u.causes:Ce(r,{...o,node:""}).causes)};d(),addEventListener("hashchange",()=>{let u=be(location.hash);u===null||D(u)===D(o)||(o=u,d())}),document.addEventListener("keydown",pn),addEventListener("beforeprint",()=>i.drawAtLeast(an))}function dn(e){let t=D(e);try{history.replaceState(null,"",`#${t}`)}catch{location.replace(`#${t}`)}}function un(){let e=N("causes-title"),t=matchMedia("(prefers-reduced-motion: reduce)").matches;e?.focus({preventScroll:!0}),e?.scrollIntoView({behavior:t?"auto":"smooth"})}function pn(e){let t=e.target instanceof Element&&e.target.closest("input, select, textarea")!==null;e.key!=="/"||t||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),N("q")?.focus())}ln(JSON.parse(N("report-data")?.textContent??"{}"));})();';
var STYLE_HASH = "'sha256-fueDTdJyTzE5Omi9LDOthaTenDHzyGBLtro9kOZatoM='";
var SCRIPT_HASH = "'sha256-M3cDTL214mRgDIkmDCgMI90ZYGz0uWsdf15QlGivDlA='";

// lib/report/html/page.js
function renderHtml(report) {
  const context = pageContext(report);
  const shared = (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .allSections */ .ym)(context).map((section) => pageSection(section, context));
  const matrix = (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterMatrix */ .e0)(context);
  const first = matrix === null ? identity(context) : pageSection(matrix, context);
  const staged = (0,_chunk_ODL6TX4Y_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._)(context);
  const order = staged && pageSection(staged, context);
  const sections = [first, order, causes2(context), nodes(context), ...shared, eachCluster(context)].filter((one) => one !== null);
  const body = [
    h("a", { class: "skip", href: "#causes" }, context.messages.skip),
    verdictHeader(context),
    h("main", {}, contents(sections, context), sections.map(sectionPiece)),
    footer(context)
  ];
  return [
    "<!doctype html>",
    `<html lang="${report.language === "en" ? "en" : "zh-CN"}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeHtml */ .ZD)(title(context))}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    ...body.map(print),
    `<script type="application/json" id="report-data">${(0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptJson */ .eC)(context.data)}</script>`,
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
var contentSecurityPolicy = () => [
  "default-src 'none'",
  `style-src ${STYLE_HASH}`,
  `script-src ${SCRIPT_HASH}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
function title(context) {
  const { report, t } = context;
  const [cluster] = report.clusters;
  const target = cluster?.targetVersion;
  const subject = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .clusters */ .qf)(report.clusters.length)) : [cluster?.name ?? cluster?.id, target && `\u2192 ${target}`].filter(Boolean).join(" ");
  return [headingText(context), (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(subject).slice(0, 120).toWellFormed(), context.messages.product].filter((part) => part !== "").join(" \xB7 ");
}
var ANSWERS = {
  pass: ["\u2713", "yes"],
  warn: ["!", "yesIf"],
  block: ["\xD7", "no"],
  inconclusive: ["?", "notYet"],
  "not-applicable": ["\u2013", "notAsked"]
};
var headingText = ({ report, t }) => t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .reportTitle */ .r4)(report));
function answerText({ report, messages }) {
  const { verdict, expiresAt, clusters: clusters2 } = report;
  if (verdict === "not-applicable" && clusters2.length > 0)
    return messages.nothingToDo;
  if (expiresAt !== null && verdict === "pass")
    return messages.yesUntil((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .clockTime */ .qo)(expiresAt));
  if (expiresAt !== null && verdict === "warn")
    return messages.yesIfUntil((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .clockTime */ .qo)(expiresAt));
  return messages[ANSWERS[verdict][1]];
}
var NAMED_RISKS = 20;
function verdictHeader(context) {
  const { report, messages, t } = context;
  const { verdict, green, headline: headline2, generatedAt, expiresAt } = report;
  const [sign] = ANSWERS[verdict];
  const waivers = (0,_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestedWaivers */ .Hb)(report, t);
  const answer = h("p", { class: "answer" }, messages.mayI, h("b", {}, answerText(context)));
  const holdsUntil = expiresAt === null || (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .isRed */ .iI)(verdict) ? {} : { "data-holds-until": expiresAt };
  return h("header", { class: `verdict ${verdict}`, ...holdsUntil }, h("p", { class: "product" }, messages.product), (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .judgesReadiness */ .Bl)(report.clusters) ? answer : null, h("h1", {}, h("span", { class: "sign", "aria-hidden": "true" }, sign), h("span", {}, headingText(context))), h("p", { class: "reason" }, headline2, sentence((0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOrigin */ .we)(report, t, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .inBackticks */ .Zw))), each("p", (0,_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptanceLines */ .H$)(report, t, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .inBackticks */ .Zw, NAMED_RISKS).map(sentence)), waivers === null ? null : h("details", {}, h("summary", {}, t(_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_5__/* .ACCEPTANCE */ .O1.yaml)), h("div", { class: "command" }, h("pre", { tabindex: "0", class: "copyable" }, waivers))), green && (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .isRed */ .iI)(verdict) ? h("p", {}, t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.greenAnyway)) : null, h("p", { class: "written" }, messages.trueAt, " ", timePiece(generatedAt), h("span", { id: "meanwhile" })), counts(context));
}
function counts({ report, data, messages }) {
  const count2 = (decision) => data.findings.filter((one) => one.decision === decision).length;
  const decided = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? {
    blocking: count2("block"),
    inconclusive: count2("inconclusive"),
    warning: count2("warn"),
    waived: count2("waived"),
    notice: count2("notice")
  } : report.counts;
  const counts2 = { ...report.counts, ...decided };
  const entry = (count3, label, className) => count3 === null || count3 === 0 ? null : h("li", { class: className }, h("b", {}, String(count3)), ` ${label}`);
  return h("ul", { class: "counts", "aria-label": messages.counts }, entry(counts2.blocking, messages.toFix, "block"), entry(counts2.inconclusive, messages.undecided, "inconclusive"), entry(counts2.warning, messages.toConfirm, "warn"), entry(counts2.waived, messages.waived, "waived"), entry(counts2.notice, messages.noted, "notice"), entry(counts2.passed, messages.passed, "pass"), entry(counts2.new, messages.isNew, "plain"), entry(counts2.resolved, messages.resolved, "plain"));
}
function contents(sections, { messages }) {
  const links = sections.map(({ id, title: title2 }) => h("a", { href: `#${id}` }, title2));
  return h("nav", { "aria-label": messages.contents }, h("ul", {}, each("li", links)));
}
function nodes(context) {
  const pools = (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .nodePools */ .ii)(context, context.data);
  if (pools === null)
    return null;
  const { id, title: title2, content } = pageSection(pools, context);
  const [counts2 = null, ...others] = content;
  return { id, title: title2, content: [counts2, h("div", { id: "map" }), ...others] };
}
var MAX_CARDS = 60;
function causes2({ data, messages, cards }) {
  const context = cardContext(data);
  const { shown, more } = capped((0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .orderedCauses */ .qv)(data), MAX_CARDS);
  const groups = _chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_GROUPS */ .lD.map((group) => {
    const indexes = shown.filter((index) => data.findings[index] && (0,_chunk_HJAU36ZX_js__WEBPACK_IMPORTED_MODULE_3__/* .groupOf */ .F8)(data.findings[index]) === group);
    if (indexes.length === 0)
      return null;
    return [
      h("h3", {}, cards[group.title]),
      group.title === "others" ? h("p", {}, cards.othersWhy) : null,
      indexes.map((index) => cardAt(index, context))
    ];
  });
  const list = shown.length === 0 ? h("p", {}, messages.nothingFound) : groups;
  const rest = more > 0 ? h("p", {}, messages.moreCauses(more)) : null;
  return { id: "causes", title: messages.whatToDo, content: [h("div", { id: "list" }, list, rest)] };
}
var footer = ({ report, messages }) => h("footer", {}, h("p", {}, `${report.tool.name} ${report.tool.version} \xB7 ${messages.written} `, timePiece(report.generatedAt)), h("p", {}, messages.everything));
var VOID_TAGS = ["br", "input"];
function print(child) {
  const text = (value) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeHtml */ .ZD)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(value));
  if (child === null)
    return "";
  if (typeof child === "string")
    return text(child);
  if (!("tag" in child))
    return child.map(print).join("");
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${text(value)}"`);
  const start = `<${child.tag}${attributes.join("")}>`;
  return VOID_TAGS.includes(child.tag) ? start : `${start}${child.children.map(print).join("")}</${child.tag}>`;
}

// lib/text/xml.js
var NONCHARACTERS = /[\uFFFE\uFFFF]/g;
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "	": "&#9;",
  "\n": "&#10;"
};
var xmlVisible = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(text).replace(NONCHARACTERS, "\uFFFD");
var xmlText = (text) => xmlVisible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
var xmlAttribute = (text) => xmlVisible(text).replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? "");
var xmlAttributes = (attributes) => Object.entries(attributes).filter(([, value]) => value !== null).map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`).join("");

// lib/messages/formats.js
var SARIF = {
  notCovered: (what) => ({ en: `Not covered: ${what}`, zh: `\u672A\u8986\u76D6\uFF1A${what}` }),
  resultsLeftOut: (leftOut2, all) => ({
    en: `The ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(leftOut2)} least severe of ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(all, "finding")} are left out, because GitHub accepts no more; report.json has them all.`,
    zh: `\u8D85\u51FA GitHub \u7684\u9650\u5236\uFF0C\u6B64\u5904\u7701\u7565\u4E86\u5168\u90E8 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(all)} \u6761\u4E2D\u6700\u4E0D\u4E25\u91CD\u7684 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(leftOut2)} \u6761\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002`
  }),
  hidden: (shown, all) => ({
    en: `GitHub shows the first ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(shown)} of these ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(all, "result")}.`,
    zh: `GitHub \u53EA\u663E\u793A\u8FD9 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(all)} \u6761\u7ED3\u679C\u4E2D\u7684\u524D ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(shown)} \u6761\u3002`
  }),
  nodesLeftOut: (leftOut2) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(leftOut2, "node")} of findings with many nodes are not listed here; report.json has them all.`,
    zh: `\u8282\u70B9\u8F83\u591A\u7684\u7ED3\u679C\u4E2D\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(leftOut2)} \u4E2A\u8282\u70B9\u672A\u5728\u6B64\u5217\u51FA\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002`
  }),
  notificationsLeftOut: (count2) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .leftOut */ .ig)(count2, { en: "notification", zh: "\u6761\u901A\u77E5" }),
  descriptors: {
    "cannot-decide": {
      en: "The gate could not check enough to decide, so findings may be missing from this file.",
      zh: "\u53EF\u89C1\u4FE1\u606F\u4E0D\u8DB3\uFF0C\u65E0\u6CD5\u5224\u5B9A\uFF0C\u672C\u6587\u4EF6\u53EF\u80FD\u7F3A\u5C11\u90E8\u5206\u7ED3\u679C\u3002"
    },
    "not-covered": {
      en: "Something was not checked although a reader may expect it.",
      zh: "\u53EF\u80FD\u88AB\u8BEF\u8BA4\u4E3A\u5DF2\u68C0\u67E5\u3001\u5B9E\u9645\u672A\u68C0\u67E5\u7684\u5185\u5BB9\u3002"
    },
    "left-out": {
      en: "Something exceeds the limits of GitHub code scanning and was left out.",
      zh: "\u56E0 GitHub \u4EE3\u7801\u626B\u63CF\u7684\u9650\u5236\u800C\u672A\u5199\u5165\u7684\u5185\u5BB9\u3002"
    }
  }
};
var JUNIT = {
  cause: (nth, causes3) => ({
    en: `Cause ${nth} of ${causes3}`,
    zh: `\u7B2C ${nth} \u4E2A\u539F\u56E0\uFF0C\u5171 ${causes3} \u4E2A`
  }),
  tally: (passed, failed, undecided) => ({
    en: `Passed ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(passed)}, failed ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(failed)}, undecided ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(undecided)}.`,
    zh: `\u901A\u8FC7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(passed)}\uFF0C\u672A\u901A\u8FC7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(failed)}\uFF0C\u672A\u5224\u5B9A ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .zD)(undecided)}\u3002`
  }),
  undecided: {
    en: "This check item could not be decided; the other entries of this suite say why.",
    zh: "\u8BE5\u68C0\u67E5\u9879\u65E0\u6CD5\u5224\u5B9A\uFF0C\u539F\u56E0\u89C1\u672C\u7EC4\u7684\u5176\u4ED6\u6761\u76EE\u3002"
  },
  verdict: (verdict) => ({ en: `The verdict is ${verdict}.`, zh: `\u5224\u5B9A\u7ED3\u679C\u4E3A ${verdict}\u3002` })
};

// lib/report/junit/cases.js
var DESCRIBED_CAUSES = 20;
var MESSAGE_UNITS = 400;
var STATUS = {
  block: "failure",
  inconclusive: "error",
  warn: "passed",
  notice: "passed",
  pass: "passed",
  waived: "skipped",
  "not-applicable": "skipped"
};
function casesOf(rows, findings, t) {
  const items = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_14__/* .groupBy */ .$z)(rows, ({ name }) => name);
  const byItem = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_14__/* .groupBy */ .$z)(findings.filter(({ scope }) => scope !== "gate"), ({ name }) => name);
  const isOfItem = ({ scope, name }) => scope !== "gate" && items.has(name);
  return withUniqueNames([
    ...[...items].map(([name, ofItem]) => itemCase(name, ofItem, byItem.get(name) ?? [], t)),
    ...findings.filter((one) => !isOfItem(one)).map((finding) => findingsCase(findingName(finding), [finding], t))
  ]);
}
function verdictCase(name, verdict, reason, t) {
  const message = reason === null ? t(JUNIT.verdict(verdict)) : (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(reason);
  return { name, status: STATUS[verdict], type: "verdict", message, text: message };
}
var isRedCase = ({ status }) => status === "failure" || status === "error";
function itemCase(name, rows, findings, t) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const [passed, failed, undecided] = [sum("passed"), sum("failed"), sum("undecided")];
  const tally = t(JUNIT.tally(passed, failed, undecided));
  const found = findings.length === 0 ? null : findingsCase((0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(name), findings, t);
  if (found === null && passed > 0 && failed === 0 && undecided === 0)
    return { name: (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(name), status: "passed", type: null, message: "", text: "" };
  const text = found === null ? tally : `${tally}

${found.text}`;
  if (found !== null && (undecided === 0 || isRedCase(found)))
    return { ...found, text };
  const message = t(JUNIT.undecided);
  return { name: (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(name), status: "error", type: "undecided", message, text: `${message}
${text}` };
}
function findingsCase(name, findings, t) {
  const text = textOf(findings, t);
  const first = findings.find(({ decides }) => decides);
  if (!first)
    return { name, status: "skipped", type: "shown-only", message: t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .NOT_COUNTED_WHY */ .gO), text };
  const { decision, waiver } = first;
  const message = decision === "waived" && waiver ? t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .FINDING */ .wc.waivedBy((0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(waiver.owner), (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(waiver.expires))) : messageOf2(first, findings.length, t);
  return { name, status: STATUS[decision], type: decision, message, text };
}
function messageOf2(first, causes3, t) {
  const cause = t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .labeled */ .GA)((0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(first, t), (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(first.message) || t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .FINDING */ .wc.noMessage)));
  return (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)(causes3 > 1 ? t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .labeled */ .GA)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .causes */ .ps)(causes3), cause)) : cause, MESSAGE_UNITS);
}
function textOf(findings, t) {
  const more = findings.length - DESCRIBED_CAUSES;
  const causes3 = findings.slice(0, DESCRIBED_CAUSES).map((finding, index) => [
    ...findings.length > 1 ? [t(JUNIT.cause(index + 1, findings.length))] : [],
    (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(finding, t),
    ...finding.location === null ? [] : [`${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(finding.location.file)}:${finding.location.line}`],
    ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .findingLines */ .hq)(finding, t)
  ].join("\n"));
  return [...causes3, ...more > 0 ? [t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .moreCauses */ .AT)(more))] : []].join("\n\n");
}
function findingName({ name, title: title2, location }) {
  const text = title2 === name ? name : `${name}: ${title2}`;
  return (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(location === null ? text : `${text} (${location.file}:${location.line})`);
}
function withUniqueNames(all) {
  const taken = /* @__PURE__ */ new Set();
  const next = /* @__PURE__ */ new Map();
  return all.map((one) => {
    const plain = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(one.name) || "(unnamed)";
    let nth = next.get(plain) ?? 1;
    const nameOf = () => nth === 1 ? plain : `${plain} (${nth})`;
    while (taken.has(nameOf()))
      nth++;
    const name = nameOf();
    next.set(plain, nth + 1);
    taken.add(name);
    return { ...one, name };
  });
}

// lib/report/junit/xml.js
function renderJunit(report) {
  const suites = suitesOf(report);
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: report.tool.name, time: 0, tests: all.length, ...redCounts(all) })}>`,
    ...suites.map(suiteXml),
    "</testsuites>",
    ""
  ].join("\n");
}
var count = (cases, status) => cases.filter((one) => one.status === status).length;
var redCounts = (cases) => ({ failures: count(cases, "failure"), errors: count(cases, "error") });
function suiteXml({ name, classname, timestamp, properties, cases }) {
  const attributes = { name, timestamp: timestamp.slice(0, 19), time: 0, tests: cases.length };
  const known = Object.entries(properties).filter(([, value]) => value !== null);
  return [
    `  <testsuite${xmlAttributes({ ...attributes, ...redCounts(cases), skipped: count(cases, "skipped") })}>`,
    "    <properties>",
    ...known.map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
    "    </properties>",
    ...cases.map((one) => caseXml(one, classname)),
    "  </testsuite>"
  ].join("\n");
}
function caseXml({ name, status, type, message, text }, classname) {
  const start = `    <testcase${xmlAttributes({ name, classname, time: 0 })}`;
  if (type === null)
    return `${start}/>`;
  const body = status === "passed" ? `<system-out>${xmlText(text)}</system-out>` : `<${status}${xmlAttributes({ message, type })}>${xmlText(text)}</${status}>`;
  return `${start}>
      ${body}
    </testcase>`;
}
function suitesOf(report) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizer */ .Oq)(report.language);
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .clusterLabels */ .EC)(report);
  const suites = groupsOf(report).map((group) => suiteOf(group, report, labels, t));
  const isShown = !(0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .isRed */ .iI)(report.verdict) || suites.some(({ cases: cases2 }) => cases2.some(isRedCase));
  if (suites.length > 0 && isShown)
    return withUniqueNames(suites);
  const cases = [verdictCase("verdict", report.verdict, report.reason, t)];
  return withUniqueNames([...suites, { ...frameOf(createGroup(null, null, null), report, labels), cases }]);
}
function suiteOf(group, report, labels, t) {
  const cases = casesOf(group.source?.check.items ?? [], group.findings, t);
  const verdict = group.source?.check.verdict;
  const isMissing = verdict !== void 0 && (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_13__/* .isRed */ .iI)(verdict) && !cases.some(isRedCase);
  const isEmpty = cases.length === 0;
  const more = isEmpty || isMissing ? [verdictCase(group.check ?? "verdict", verdict ?? report.verdict, null, t)] : [];
  return { ...frameOf(group, report, labels), cases: withUniqueNames([...cases, ...more]) };
}
function frameOf({ check, clusterId, addon, source }, report, labels) {
  const { verdict, reason, expiresAt, generatedAt } = report;
  const template = addon?.template ?? addon?.instanceName ?? null;
  const label = clusterId === null ? null : ((0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? labels.get(clusterId)?.name : null) ?? clusterId;
  const cluster = label === null || check === null && !(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? "" : ` (${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(label)})`;
  const ofCluster = check === null && (clusterId === null || !(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report));
  const owner = ofCluster ? ["gate"] : [clusterId ?? "unnamed", check ?? "gate"];
  const instance = addon ? [addon.instanceName ?? addon.template ?? addon.instanceId ?? "unnamed"] : [];
  return {
    name: `${check ?? "gate"}${template === null ? "" : ` ${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(template)}`}${cluster}`,
    classname: ["cce", ...owner, ...instance].map(classPart).join("."),
    timestamp: source?.check.takenAt ?? generatedAt,
    properties: source ? propertiesOf(source) : { verdict, reason, expiresAt, cluster: clusterId }
  };
}
var classPart = (text) => (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(text).replace(/[^\p{L}\p{N}_-]+/gu, "_") || "unnamed";
function propertiesOf({ cluster, check }) {
  const versions = check.check === "addons" ? { currentVersion: null, targetVersion: null } : cluster;
  return {
    cluster: check.clusterId ?? cluster.id,
    clusterName: cluster.name,
    region: cluster.region,
    check: check.check,
    addon: check.addon?.template ?? null,
    addonInstance: check.addon?.instanceId ?? null,
    addonTargetVersion: check.addon?.targetVersion ?? null,
    task: check.taskId,
    phase: check.phase,
    verdict: check.verdict,
    takenAt: check.takenAt,
    expiresAt: check.expiresAt,
    currentVersion: check.currentVersion ?? versions.currentVersion,
    targetVersion: check.targetVersion ?? versions.targetVersion
  };
}
var createGroup = (check, clusterId, source) => ({
  check,
  clusterId,
  source,
  addon: source?.check.addon ?? null,
  findings: [],
  fingerprints: /* @__PURE__ */ new Set(),
  failedItems: new Set(source?.check.items.flatMap(({ name, failed }) => failed > 0 ? name : []))
});
var keyOf = ({ check, clusterId, addon }) => JSON.stringify([check, clusterId, addon]);
function groupsOf(report) {
  const { clusters: clusters2, findings } = report;
  const groups = clusters2.flatMap((cluster) => cluster.checks.map((check) => createGroup(check.check, check.clusterId ?? cluster.id, { cluster, check })));
  const byKey = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_14__/* .groupBy */ .$z)(groups, keyOf);
  const others = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { check, clusterId } = finding;
    const other = createGroup(check, check === null && !(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .isFleet */ .xP)(report) ? null : clusterId, null);
    const group = groupFor(finding, byKey.get(keyOf(finding)) ?? []) ?? others.get(keyOf(other)) ?? other;
    if (group.source === null)
      others.set(keyOf(other), group);
    group.findings.push(finding);
    group.fingerprints.add(finding.fingerprint);
  }
  return [...others.values(), ...groups];
}
function groupFor(finding, groups) {
  if (groups.length < 2)
    return groups[0];
  const fitting = groups.filter(({ source, failedItems }) => finding.scope === "gate" ? source?.check.verdict !== "pass" : failedItems.has(finding.name));
  return fitting.find(({ fingerprints }) => !fingerprints.has(finding.fingerprint)) ?? fitting[0] ?? groups[0];
}

// lib/report/sarif/log.js


// lib/report/sarif/results.js

var SARIF_LEVELS = ["error", "warning", "note", "none"];
function levelOf(finding) {
  if (!finding.decides)
    return "none";
  const level = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .annotationLevel */ .Wx)(finding);
  return level === "notice" ? "note" : level;
}
var hashOf = (value, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_16__.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, digits);
var ID_UNITS = 200;
function plainId(raw) {
  const text = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(raw).slice(0, ID_UNITS).toWellFormed();
  return text === raw ? raw : `${text}~${hashOf(raw, 8)}`;
}
var ruleIdOf = ({ scope, check, name }) => plainId(`${scope === "gate" ? "gate" : check ?? "run"}/${name}`);
function fingerprintsOf(findings) {
  const counts2 = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const { fingerprint, clusterId, addon } = finding;
    const owners = [clusterId, addon?.instanceId ?? null];
    const base = owners.every((owner) => owner === null) ? fingerprint : `${fingerprint}:${hashOf(owners, 8)}`;
    const key = JSON.stringify([ruleIdOf(finding), base]);
    const nth = (counts2.get(key) ?? 0) + 1;
    counts2.set(key, nth);
    return nth === 1 ? base : `${base}:${nth}`;
  });
}
var contextOf = ({ language, policy, findings }) => ({
  t: (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizer */ .Oq)(language),
  policyFile: policy?.file ?? null,
  hasSuppressions: findings.some(({ waiver, decision }) => decision === "waived" && waiver !== null),
  hasBaseline: findings.length > 0 && findings.every(({ status }) => status !== null)
});
var resultOf = (finding, fingerprint, ruleIndex, context) => ({
  ruleId: ruleIdOf(finding),
  ruleIndex,
  kind: finding.decides ? "fail" : "informational",
  level: levelOf(finding),
  message: { text: messageOf3(finding, context.t) },
  locations: [locationOf(finding)],
  partialFingerprints: { primaryLocationLineHash: fingerprint, "cause/v1": finding.fingerprint },
  ...context.hasSuppressions && { suppressions: suppressionsOf(finding, context) },
  ...context.hasBaseline && { baselineState: finding.status === "known" ? "unchanged" : "new" },
  properties: propertiesOf2(finding)
});
function messageOf3(finding, t) {
  const [message = "", ...others] = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .findingLines */ .hq)(finding, t);
  return withoutLinks([t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .labeled */ .GA)((0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(finding, t), message)), ...others].join("\n"));
}
var withoutLinks = (text) => text.replaceAll("](", "] (");
function suppressionsOf({ waiver, decision }, { t, policyFile }) {
  if (waiver === null || decision !== "waived")
    return [];
  const { reason, owner, expires, line } = waiver;
  const physicalLocation2 = policyFile === null ? null : lineOf({ file: policyFile, line });
  return [
    {
      kind: "external",
      status: "accepted",
      justification: t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .FINDING */ .wc.justification((0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(reason), (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(owner), (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(expires))),
      ...physicalLocation2 !== null && { location: { physicalLocation: physicalLocation2 } }
    }
  ];
}
function propertiesOf2(finding) {
  const { scope, check, decision, kind, level, group, who, match, status, fingerprint, nodes: nodes2 } = finding;
  const list = (texts) => texts.length > 0 ? texts.slice(0, LISTED_NODES) : null;
  const values = withVisibleTexts({
    check,
    scope,
    decision,
    kind,
    level,
    group,
    who,
    match,
    status,
    fingerprint,
    errorCodes: list(finding.errorCodes),
    changedFields: list((0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .readRisk */ .WD)(finding).changedFields),
    nodes: nodes2.length > 0 ? { total: nodes2.length, listed: Math.min(nodes2.length, LISTED_NODES) } : null
  });
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
var withVisibleTexts = (value) => JSON.parse(JSON.stringify(value), (_, one) => typeof one === "string" ? (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(one) : one);
var LISTED_NODES = 100;
var NO_LINE = physicalLocation(".github", { line: 1 });
var PATH_UNITS = 4096;
function locationOf(finding) {
  const logicalLocations = logicalLocationsOf(finding);
  return {
    physicalLocation: (finding.location && lineOf(finding.location)) ?? NO_LINE,
    ...logicalLocations.length > 0 && { logicalLocations }
  };
}
function lineOf({ file, ...lines }) {
  const uri = uriOf(file);
  return uri === null ? null : physicalLocation(uri, lines);
}
function physicalLocation(uri, { line, endLine, column }) {
  const startLine = atLeast(1, line);
  const startColumn = atLeast(1, column ?? 1);
  const lastLine = atLeast(startLine, endLine ?? startLine);
  const endColumn = lastLine === startLine ? startColumn + 1 : 2;
  return {
    artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
    region: { startLine, startColumn, endLine: lastLine, endColumn }
  };
}
function atLeast(least, value) {
  return Number.isSafeInteger(value) && value >= least && value < 2 ** 31 - 1 ? value : least;
}
function uriOf(file) {
  const path = file.replace(/^(?:\.\/+)+/, "");
  const parts = path.split("/");
  const leadsOut = path === "" || path.startsWith("/") || parts.includes("..") || /^[A-Za-z]:[\\/]/.test(path);
  if (leadsOut || path.length > PATH_UNITS)
    return null;
  return parts.map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}
function logicalLocationsOf({ clusterId, addon, nodes: nodes2 }) {
  const cluster = clusterId === null ? null : (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(clusterId);
  const inCluster = (kind, raw) => {
    const name = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)(raw);
    return { name, kind, fullyQualifiedName: cluster === null ? name : `${cluster}/${name}` };
  };
  const names = new Set(nodes2.slice(0, LISTED_NODES).map((node) => (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .nameText */ .fh)((0,_chunk_YG4LTDH6_js__WEBPACK_IMPORTED_MODULE_9__/* .nodeLabel */ .dA)(node) ?? "(unnamed node)")));
  return [
    ...cluster === null ? [] : [{ name: cluster, kind: "cluster", fullyQualifiedName: cluster }],
    ...addon ? [inCluster("addon", addon.instanceName ?? addon.template ?? "(unnamed add-on)")] : [],
    ...[...names].map((name) => inCluster("node", name))
  ];
}

// lib/report/sarif/rules.js
var NAME_UNITS = 255;
var DESCRIPTION_UNITS = 1024;
var MAX_TAGS = 20;
var FIX_UNITS = 2e3;
var MAX_FIXES = 5;
var MAX_COMMANDS = 10;
var UNNAMED = "(unnamed)";
var PROBLEM_SEVERITY = {
  error: "error",
  warning: "warning",
  note: "recommendation",
  none: "recommendation"
};
function ruleOf(findings, t) {
  const [first] = findings;
  const page = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .knownPage */ .nS)(first.docUrl);
  const title2 = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)(titleOf(first, t), DESCRIPTION_UNITS);
  const level = levelOf(first);
  return {
    id: ruleIdOf(first),
    name: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(first.name), NAME_UNITS) || UNNAMED,
    shortDescription: { text: title2 },
    fullDescription: { text: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(first.meaning), DESCRIPTION_UNITS) || title2 },
    ...page !== null && { helpUri: page },
    help: helpOf(findings, t),
    defaultConfiguration: { level: level === "none" ? "note" : level },
    properties: {
      tags: tagsOf(first),
      precision: "very-high",
      "problem.severity": PROBLEM_SEVERITY[level]
    }
  };
}
function titleOf(finding, t) {
  const title2 = finding.scope === "gate" ? (0,_chunk_GPHSIQ6P_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticRuleTitle */ .E6)(finding.name) : null;
  return title2 ? t(title2) : (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)({ ...finding, kind: null, level: null }, t) || UNNAMED;
}
function tagsOf({ check, scope, group }) {
  const kinds = scope === "gate" ? [scope] : [check, scope, group];
  const tags = ["huawei-cloud-cce", "kubernetes", "upgrade", ...kinds].filter((tag) => tag !== null).map((tag) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(tag), NAME_UNITS));
  return distinct(tags).slice(0, MAX_TAGS);
}
var distinct = (texts) => [...new Set(texts.filter((text) => text !== ""))];
function helpOf(findings, t) {
  const [{ meaning, docUrl }] = findings;
  const means = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(meaning), DESCRIPTION_UNITS);
  const fixes = distinct(findings.map(({ fix: fix2 }) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(fix2), FIX_UNITS))).slice(0, MAX_FIXES);
  const lines = findings.flatMap(({ commands: commands2 }) => commands2.map((line) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(line), FIX_UNITS)));
  const commands = distinct(lines).slice(0, MAX_COMMANDS);
  const markdownOf = findings.some(({ advice }) => advice === "policy") ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .trustedMarkdown */ .pG;
  const page = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .knownPage */ .nS)(docUrl);
  const url = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(docUrl), DESCRIPTION_UNITS);
  const guide = t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .GUIDE */ .xV);
  return {
    text: [means, ...fixes.map((fix2) => t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .FINDING */ .wc.fix(fix2))), ...commands.map((line) => `$ ${line}`)].concat(url === "" ? [] : t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .FINDING */ .wc.see(url))).filter((line) => line !== "").join("\n"),
    markdown: [
      ...means === "" ? [] : [markdownOf(means)],
      ...fixes.map((fix2) => `**${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .FINDING */ .wc.fixLabel)}** ${markdownOf(fix2)}`),
      ...commands.length > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .codeBlock */ .DV)(commands)] : [],
      ...url === "" ? [] : [page === null ? `${guide}: ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(url)}` : `[${guide}](<${page}>)`]
    ].join("\n\n")
  };
}

// lib/report/sarif/log.js
var MAX_RESULTS = 25e3;
var SHOWN_RESULTS = 5e3;
var MAX_NOTIFICATIONS = 1e3;
var RESULTS_GZIP_BYTES = 9e6;
var PIECES_AT_ONCE = 200;
var LISTED_TASKS = 1e3;
function renderSarif(report) {
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [runOf(report)] };
  return `${JSON.stringify(log)}
`;
}
function runOf(report) {
  const { tool, language } = report;
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_12__/* .localizer */ .Oq)(language);
  const { rules, results, findings } = fittingResults(report, t);
  return {
    tool: {
      driver: {
        name: tool.name,
        fullName: "CCE Upgrade Gate",
        version: tool.version,
        informationUri: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .PROJECT_URL */ .w5,
        rules,
        notifications: Object.entries(SARIF.descriptors).map(([id, text]) => ({
          id,
          shortDescription: { text: t(text) }
        }))
      }
    },
    language: language === "en" ? "en-US" : "zh-CN",
    columnKind: "utf16CodeUnits",
    automationDetails: { id: automationIdOf(report) },
    invocations: [invocationOf(report, findings, t)],
    results,
    properties: propertiesOf3(report)
  };
}
function fittingResults(report, t) {
  const bySeverity = SARIF_LEVELS.flatMap((level) => report.findings.filter((one) => levelOf(one) === level));
  const findings = bySeverity.slice(0, MAX_RESULTS);
  const rules = [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_14__/* .groupBy */ .$z)(findings, ruleIdOf).values()].map((group) => ruleOf(group, t));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(findings);
  const context = contextOf(report);
  const results = findings.map((finding, at) => {
    const index = indexes.get(ruleIdOf(finding)) ?? -1;
    return resultOf(finding, fingerprints[at] ?? finding.fingerprint, index, context);
  });
  let measured = 0;
  const pieces = results.map((result) => JSON.stringify(result.ruleIndex < measured ? result : [result, rules[measured++]]));
  const kept = piecesWithin(pieces, RESULTS_GZIP_BYTES);
  const used = results.slice(0, kept).reduce((most, { ruleIndex }) => Math.max(most, ruleIndex + 1), 0);
  return { rules: rules.slice(0, used), results: results.slice(0, kept), findings: findings.slice(0, kept) };
}
function piecesWithin(pieces, budget) {
  if (pieces.reduce((sum, piece) => sum + (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_6__/* .utf8Bytes */ .dy)(piece) + 1, 0) <= budget)
    return pieces.length;
  const { gzipSync } = (0,node_module__WEBPACK_IMPORTED_MODULE_15__.createRequire)(import.meta.url)("node:zlib");
  for (let [kept, left] = [0, budget]; kept < pieces.length; kept += PIECES_AT_ONCE) {
    left -= gzipSync(pieces.slice(kept, kept + PIECES_AT_ONCE).join("\n"), { level: 1 }).length;
    if (left < 0)
      return kept;
  }
  return pieces.length;
}
function invocationOf(report, shown, t) {
  const notes = notesOn(report, shown);
  const more = notes.length - MAX_NOTIFICATIONS;
  if (more > 0)
    notes.splice(MAX_NOTIFICATIONS - 1, more + 1, {
      kind: "left-out",
      level: "warning",
      text: SARIF.notificationsLeftOut(more + 1)
    });
  return {
    executionSuccessful: report.verdict !== "inconclusive",
    endTimeUtc: report.generatedAt,
    toolExecutionNotifications: notes.map(({ kind, level, text }) => ({
      descriptor: { id: kind },
      level,
      message: { text: withoutLinks((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .clip */ .$Q)(t(text), DESCRIPTION_UNITS)) }
    }))
  };
}
function notesOn({ findings, verdict, headline: headline2, notCovered }, shown) {
  const hidden = findings.length - shown.length;
  const nodes2 = shown.reduce((sum, one) => sum + Math.max(0, one.nodes.length - LISTED_NODES), 0);
  const note = (kind, level, text) => ({ kind, level, text });
  return [
    ...verdict === "inconclusive" ? [note("cannot-decide", "error", (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_8__/* .same */ .FB)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(headline2)))] : [],
    ...hidden > 0 ? [note("left-out", "warning", SARIF.resultsLeftOut(hidden, findings.length))] : [],
    ...shown.length > SHOWN_RESULTS ? [note("left-out", "note", SARIF.hidden(SHOWN_RESULTS, shown.length))] : [],
    ...nodes2 > 0 ? [note("left-out", "note", SARIF.nodesLeftOut(nodes2))] : [],
    ...notCovered.map(({ what }) => note("not-covered", "warning", SARIF.notCovered((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(what))))
  ];
}
function propertiesOf3(report) {
  const { verdict, reason, green, failOn, counts: counts2, expiresAt } = report;
  const clusters2 = report.clusters.map(({ id, name, region, verdict: verdict2, currentVersion, targetVersion }) => {
    return { id, name, region, verdict: verdict2, currentVersion, targetVersion };
  });
  const tasks = report.clusters.flatMap(({ id: cluster, checks }) => checks.filter(({ taskId }) => taskId !== null).map(({ check, taskId, verdict: verdict2, expiresAt: expiresAt2 }) => ({ cluster, check, taskId, verdict: verdict2, expiresAt: expiresAt2 })));
  const listed = { clusters: clusters2.slice(0, LISTED_TASKS), tasks: tasks.slice(0, LISTED_TASKS) };
  return { verdict, reason: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(reason), green, failOn, counts: counts2, expiresAt, ...withVisibleTexts(listed) };
}
var CATEGORY_UNITS = 120;
function automationIdOf({ tool, clusters: clusters2, asked }) {
  const named = clusters2.map(({ id }) => id).filter((id) => id !== null);
  const ids = [...new Set(named.length === 0 && asked.clusterId !== null ? [asked.clusterId] : named)].sort();
  if (ids.length === 0)
    return `${tool.name}/`;
  const all = ids.join("+");
  const isPlain = all.length <= CATEGORY_UNITS && ids.every((id) => /^[A-Za-z0-9._-]+$/.test(id));
  return `${tool.name}/${isPlain ? all : `${ids.length}-clusters-${hashOf(ids, 12)}`}/`;
}

// lib/report/files.js
var REPORT_FILE = "report.json";
var SUMMARY_FILE = "summary.md";
var FORMATS = {
  [REPORT_FILE]: (report) => `${(0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(JSON.stringify(report, null, 2))}
`,
  [SUMMARY_FILE]: _chunk_4AK5UHWB_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .B,
  "report.html": renderHtml,
  "report.sarif": renderSarif,
  "report.junit.xml": renderJunit
};
var FORMAT_FILES = Object.keys(FORMATS);
function fileRenderers(report, evidence, indexed = []) {
  const formats = Object.entries(FORMATS).map(([file, format]) => [file, () => format(report)]);
  const kept = [...evidenceFiles(report, evidence, indexed)].map(([file, text]) => [
    file,
    () => text
  ]);
  return new Map([...formats, ...kept]);
}




/***/ }),

/***/ 4251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   DA: () => (/* binding */ unknownItems),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   FV: () => (/* binding */ fromRanges),
/* harmony export */   G8: () => (/* binding */ verdictHeading),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   KI: () => (/* binding */ foldedClusters),
/* harmony export */   L6: () => (/* binding */ shortenedNote),
/* harmony export */   MC: () => (/* binding */ addons),
/* harmony export */   PE: () => (/* binding */ CARD),
/* harmony export */   Qd: () => (/* binding */ categoryOf),
/* harmony export */   Rh: () => (/* binding */ skipLists),
/* harmony export */   SV: () => (/* binding */ matrixBlocks),
/* harmony export */   Y: () => (/* binding */ pageData),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   _5: () => (/* binding */ removedApis),
/* harmony export */   __: () => (/* binding */ upgradeProgress),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   ii: () => (/* binding */ nodePools),
/* harmony export */   kr: () => (/* binding */ notCovered),
/* harmony export */   lD: () => (/* binding */ PAGE_GROUPS),
/* harmony export */   n8: () => (/* binding */ fitPage),
/* harmony export */   qP: () => (/* binding */ sectionBlocks),
/* harmony export */   q_: () => (/* binding */ clustersFile),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   qv: () => (/* binding */ orderedCauses),
/* harmony export */   sy: () => (/* binding */ waivers2),
/* harmony export */   tT: () => (/* binding */ identities),
/* harmony export */   vC: () => (/* binding */ proposal),
/* harmony export */   vh: () => (/* binding */ clusterSections),
/* harmony export */   wr: () => (/* binding */ adviceOf2),
/* harmony export */   ym: () => (/* binding */ allSections)
/* harmony export */ });
/* harmony import */ var _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7903);
/* harmony import */ var _chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7010);
/* harmony import */ var _chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);
/* harmony import */ var _chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);
/* harmony import */ var _chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9726);
/* harmony import */ var _chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5589);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2818);
/* harmony import */ var _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(836);
/* harmony import */ var _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5251);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7859);
/* harmony import */ var _chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1711);
/* harmony import */ var _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7173);
/* harmony import */ var _chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2335);
/* harmony import */ var _chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2985);















// lib/messages/html-card.js
var CARD = {
  ..._chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISIONS */ .Yv,
  shown: { en: "Does not count", zh: "\u4E0D\u8BA1\u5165\u7ED3\u8BBA" },
  fixFirst: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .FIX_FIRST */ .xI,
  undecided: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .UNDECIDED */ .Cz,
  confirm: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIRM */ .nG,
  notes: { en: "Notes and waived risks", zh: "\u63D0\u793A\u4E0E\u5DF2\u8C41\u514D\u7684\u98CE\u9669" },
  others: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_COUNTED */ .H2,
  othersWhy: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_COUNTED_WHY */ .gO,
  isNew: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .NEW */ .dy,
  isKnown: { en: "Known", zh: "\u5DF2\u6709" },
  guess: { en: "a guess", zh: "\u63A8\u6D4B" },
  guessed: {
    en: "This check item is not documented. The title and advice are a guess based on its message; check that they apply.",
    zh: "\u8BE5\u68C0\u67E5\u9879\u6CA1\u6709\u516C\u5F00\u6587\u6863\u3002\u6807\u9898\u548C\u5EFA\u8BAE\u662F\u6839\u636E\u68C0\u67E5\u4FE1\u606F\u63A8\u6D4B\u7684\uFF0C\u8BF7\u5148\u6838\u5B9E\u662F\u5426\u9002\u7528\u3002"
  },
  unknown: {
    en: "Nothing is documented about this check item beyond its own message.",
    zh: "\u9664\u68C0\u67E5\u4FE1\u606F\u672C\u8EAB\u5916\uFF0C\u6CA1\u6709\u8BE5\u68C0\u67E5\u9879\u7684\u8D44\u6599\u3002"
  },
  doThis: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .DO_THIS */ .X9,
  guide: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .GUIDE */ .xV,
  meaning: { en: "What it means", zh: "\u5F71\u54CD" },
  commands: { en: "Useful commands", zh: "\u5E38\u7528\u547D\u4EE4" },
  more: { en: "Why, commands and fingerprint", zh: "\u5224\u5B9A\u4F9D\u636E\u3001\u547D\u4EE4\u4E0E\u6307\u7EB9" },
  whyOnly: { en: "Why, and fingerprint", zh: "\u5224\u5B9A\u4F9D\u636E\u4E0E\u6307\u7EB9" },
  decidedBy: { en: "Decided by", zh: "\u5224\u5B9A\u4F9D\u636E" },
  byTable: (cell) => ({ en: `the decision table (${cell})`, zh: `\u5224\u5B9A\u8868\uFF08${cell}\uFF09` }),
  byRule: (entry, line) => ({
    en: `${entry} of the policy, line ${line}`,
    zh: `\u7B56\u7565\u6587\u4EF6\u7684 ${entry}\uFF08\u7B2C ${line} \u884C\uFF09`
  }),
  byGate: { en: "the gate itself", zh: "\u95E8\u7981\u81EA\u8EAB\u7684\u89C4\u5219" },
  byPolicy: { en: "the policy itself", zh: "\u7B56\u7565\u6587\u4EF6\u672C\u8EAB" },
  waivedBy: (owner, expires, left) => ({
    en: `Waived by ${owner} until ${expires}, ${left}`,
    zh: `\u7531 ${owner} \u8C41\u514D\uFF0C\u6709\u6548\u671F\u81F3 ${expires}\uFF08${left}\uFF09`
  }),
  daysLeft: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .daysLeft */ ._v,
  reason: (reason) => ({ en: `. Reason: ${reason}`, zh: `\u3002\u7406\u7531\uFF1A${reason}` }),
  errorCodes: { en: "Error codes", zh: "\u9519\u8BEF\u7801" },
  group: { en: "Group", zh: "\u68C0\u67E5\u5206\u7EC4" },
  fingerprint: { en: "Fingerprint", zh: "\u6307\u7EB9" },
  changed: { en: "Changed fields (values are not shown)", zh: "\u88AB\u4FEE\u6539\u7684\u5B57\u6BB5\uFF08\u4E0D\u663E\u793A\u5176\u503C\uFF09" },
  called: { en: "Still called", zh: "\u4ECD\u5728\u8C03\u7528" },
  calledBy: { en: "by", zh: "\u8C03\u7528\u65B9" },
  moreApis: (count) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)} more under Removed APIs`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)} \u4E2A\uFF0C\u89C1\u201C\u5DF2\u79FB\u9664\u7684 API\u201D`
  }),
  nodes: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .nodes */ .a9,
  andMore: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v,
  allNodes: (count) => ({
    en: `All ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, "node")}`,
    zh: `\u5168\u90E8 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9`
  }),
  ownMessages: (count) => ({
    en: `What ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, "node")} ${count === 1 ? "says" : "say"}`,
    zh: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)} \u4E2A\u8282\u70B9\u5404\u81EA\u7684\u63D0\u793A\u4FE1\u606F`
  }),
  moreInReport: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .moreInReport */ .h6,
  addon: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .ADDON */ .jf,
  cluster: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .CLUSTER */ .Bs,
  clusters: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .ofClusters */ .R5,
  allClusters: (count) => ({
    en: `All ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .clusters */ .qf)(count).en}`,
    zh: `\u5168\u90E8 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .clusters */ .qf)(count).zh}`
  }),
  differs: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .DIFFERS */ .EW,
  theCluster: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .THE_CLUSTER */ .rN,
  thisRun: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .THIS_RUN */ .bO,
  where: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .WHERE */ .gR,
  copy: { en: "Copy", zh: "\u590D\u5236" },
  colon: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH,
  bracketed: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .bracketed */ .Em,
  copyFingerprint: { en: "Copy fingerprint", zh: "\u590D\u5236\u6307\u7EB9" }
};

// lib/messages/policy.js
var POLICY = {
  canChangeItself: {
    en: "The policy was read from the workspace (`policy-source: workspace`), so this pull request can change the policy that it is judged by.",
    zh: "\u7B56\u7565\u662F\u4ECE\u5DE5\u4F5C\u533A\u8BFB\u53D6\u7684\uFF08`policy-source: workspace`\uFF09\uFF0C\u56E0\u6B64\u6B64\u62C9\u53D6\u8BF7\u6C42\u53EF\u4EE5\u4FEE\u6539\u7528\u6765\u5224\u5B9A\u5B83\u81EA\u5DF1\u7684\u7B56\u7565\u3002"
  },
  none: { en: "No policy file: only the decision table applied.", zh: "\u6CA1\u6709\u7B56\u7565\u6587\u4EF6\uFF1A\u4EC5\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002" },
  noneOn: (branch, ref, commit) => ({
    en: `No policy file on ${(0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(branch).en} ${ref}${commit ? ` at ${commit}` : ""}: only the decision table applied.`,
    zh: `${(0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(branch).zh} ${ref}${commit ? `\uFF08\u63D0\u4EA4 ${commit}\uFF09` : ""}\u4E0A\u6CA1\u6709\u7B56\u7565\u6587\u4EF6\uFF1A\u4EC5\u6309\u5224\u5B9A\u8868\u5224\u5B9A\u3002`
  }),
  strictness: { en: "Strictness", zh: "\u4E25\u683C\u7A0B\u5EA6" },
  onBranch: (branch, ref, commit) => ({
    en: ` of ${(0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(branch).en} ${ref}${commit ? ` at ${commit}` : ""}`,
    zh: `\uFF08${(0,_chunk_2IRYWSKC_js__WEBPACK_IMPORTED_MODULE_2__/* .branchName */ .at)(branch).zh} ${ref}${commit ? `\uFF0C\u63D0\u4EA4 ${commit}` : ""}\uFF09`
  }),
  contents: ({ failOn, rules: rules2, waivers: waivers3 }) => ({
    en: [...failOn ? [`fail-on at least ${failOn}`] : [], (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .rules */ .aO)(rules2).en, (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .waivers */ .sy)(waivers3).en].join(", "),
    zh: [...failOn ? [`fail-on \u81F3\u5C11\u4E3A ${failOn}`] : [], (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .rules */ .aO)(rules2).zh, (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .waivers */ .sy)(waivers3).zh].join("\uFF0C")
  }),
  faulty: {
    en: "The policy cannot be used, so only the decision table applied, and the verdict cannot be better than \u201CCannot decide\u201D.",
    zh: "\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528\uFF0C\u56E0\u6B64\u53EA\u6309\u5224\u5B9A\u8868\u5224\u5B9A\uFF0C\u7ED3\u8BBA\u6700\u597D\u4E5F\u53EA\u80FD\u662F\u201C\u65E0\u6CD5\u5224\u5B9A\u201D\u3002"
  },
  ignoresNone: (failOn, isFaulty) => isFaulty ? {
    en: "The input `fail-on: none` is ignored, because the policy cannot be read.",
    zh: "\u8BBE\u7F6E\u4E2D\u7684 `fail-on: none` \u4E0D\u751F\u6548\uFF1A\u7B56\u7565\u65E0\u6CD5\u8BFB\u53D6\u3002"
  } : {
    en: `The input \`fail-on: none\` is ignored, because the policy sets ${failOn}.`,
    zh: `\u8BBE\u7F6E\u4E2D\u7684 \`fail-on: none\` \u4E0D\u751F\u6548\uFF1A\u7B56\u7565\u89C4\u5B9A\u4E3A ${failOn}\u3002`
  },
  expiring: ({ name, owner, expires, daysLeft: daysLeft2, line }) => ({
    en: `The waiver for ${name} (${owner}, line ${line}) expires on ${expires}: ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .daysLeft */ ._v)(daysLeft2).en}.`,
    zh: `\u5BF9 ${name} \u7684\u8C41\u514D\uFF08${owner}\uFF0C\u7B2C ${line} \u884C\uFF09\u5C06\u4E8E ${expires} \u5230\u671F\uFF1A${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .daysLeft */ ._v)(daysLeft2).zh}\u3002`
  }),
  elsewhere: (entries) => ({
    en: `${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(entries, "entry applies", "entries apply")} to other clusters, targets or checks.`,
    zh: `\u5176\u4E2D ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(entries)} \u6761\u9488\u5BF9\u5176\u4ED6\u96C6\u7FA4\u3001\u76EE\u6807\u7248\u672C\u6216\u68C0\u67E5\u3002`
  }),
  proposal: (state) => PROPOSALS[state],
  moreFaults: (count) => ({
    en: `and ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, "more fault")}`,
    zh: `\u53E6\u6709 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)} \u5904\u9519\u8BEF`
  }),
  skipList: { en: "Skip list for CCE", zh: "CCE \u8DF3\u8FC7\u6E05\u5355" },
  skipListHow: {
    en: "CCE runs its own check before the upgrade. It stops at every risk, also at a waived one, and so does `terraform apply`, unless the check skips exactly these items. Confirm each risk before you use the list:",
    zh: "CCE \u5728\u5347\u7EA7\u524D\u4F1A\u6267\u884C\u81EA\u5DF1\u7684\u68C0\u67E5\uFF0C\u9047\u5230\u4EFB\u4F55\u98CE\u9669\u9879\u90FD\u4F1A\u505C\u6B62\uFF08`terraform apply` \u4E5F\u4F1A\u505C\u6B62\uFF09\uFF0C\u5DF2\u8C41\u514D\u7684\u4E5F\u4E0D\u4F8B\u5916\uFF0C\u9664\u975E\u8BA9\u5B83\u8DF3\u8FC7\u4EE5\u4E0B\u68C0\u67E5\u9879\u3002\u4F7F\u7528\u8BE5\u6E05\u5355\u4E4B\u524D\uFF0C\u8BF7\u5148\u9010\u4E00\u786E\u8BA4\u8FD9\u4E9B\u98CE\u9669\uFF1A"
  },
  json: { en: "`skippedCheckItemList` as JSON, for the API", zh: "`skippedCheckItemList` \u7684 JSON\uFF08\u7528\u4E8E API\uFF09" },
  terraform: {
    en: "For Terraform, `huaweicloud_cce_cluster_upgrade`",
    zh: "Terraform\uFF08`huaweicloud_cce_cluster_upgrade`\uFF09"
  },
  skipListLeftOut: {
    en: "The skippedCheckItemList is not shown here; report.json has it.",
    zh: "\u6B64\u5904\u7701\u7565\u4E86 skippedCheckItemList\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 report.json\u3002"
  }
};
var PROPOSALS = {
  "in-force": {
    en: "The checked-out policy differs from the policy that this run used. It would decide the same results as follows:",
    zh: "\u68C0\u51FA\u4EE3\u7801\u4E2D\u7684\u7B56\u7565\u4E0E\u5B9E\u9645\u4F7F\u7528\u7684\u7B56\u7565\u4E0D\u540C\u3002\u5BF9\u540C\u6837\u7684\u68C0\u67E5\u7ED3\u679C\uFF0C\u5B83\u4F1A\u8FD9\u6837\u5224\u5B9A\uFF1A"
  },
  absent: {
    en: "The base branch has a policy, and the checkout has none. Without a policy, the same results would be decided as follows:",
    zh: "\u68C0\u51FA\u7684\u4EE3\u7801\u4E2D\u6CA1\u6709\u7B56\u7565\uFF0C\u800C\u57FA\u51C6\u5206\u652F\u6709\u3002\u6CA1\u6709\u7B56\u7565\u65F6\uFF0C\u540C\u6837\u7684\u68C0\u67E5\u7ED3\u679C\u4F1A\u662F\uFF1A"
  },
  faulty: {
    en: "The checked-out policy cannot be used: once merged, every run would fail.",
    zh: "\u68C0\u51FA\u4EE3\u7801\u4E2D\u7684\u7B56\u7565\u65E0\u6CD5\u4F7F\u7528\uFF1A\u5408\u5E76\u4E4B\u540E\uFF0C\u6BCF\u6B21\u8FD0\u884C\u90FD\u4F1A\u5931\u8D25\u3002"
  }
};

// lib/report/html/data.js
var NAME_UNITS = 200;
var TEXT_UNITS = 4e3;
var URL_UNITS = 500;
var LISTED = 200;
var shortName = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(text), NAME_UNITS);
var nameOrNull = (text) => text === null ? null : shortName(text);
var names = (texts) => texts.slice(0, LISTED).map(shortName);
var clippedText = (text) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(text), TEXT_UNITS);
function pageData(report) {
  const ids = /* @__PURE__ */ new Set([...report.clusters.map(({ id }) => id), ...report.findings.map((one) => one.clusterId)]);
  const clusterIds = [...ids].filter((id) => id !== null);
  const clusterNames = new Map(report.clusters.map(({ id, name }) => [id, name]));
  const nodes2 = createTable(([{ uid, name }, cluster]) => {
    return [shortName(name ?? uid ?? "?"), nameOrNull(name && uid), cluster];
  }, ([{ uid, name }, cluster]) => `${cluster} ${uid} ${name}`);
  const advice = createTable(adviceOf, (finding) => JSON.stringify(adviceOf(finding)));
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterLabels */ .EC)(report);
  const clusterIndexes = new Map(clusterIds.map((id, index) => [id, index]));
  const findings = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .sharedCauses */ .YJ)(report.findings, report).map((cause) => {
    const { finding, all } = cause;
    const found = all.map((one) => {
      const cluster = one.clusterId === null ? null : clusterIndexes.get(one.clusterId) ?? null;
      return { one, cluster, indexOf: (node) => nodes2.indexOf([node, cluster]) };
    });
    const indexes = new Set(found.flatMap(({ one, indexOf }) => one.nodes.map(indexOf)));
    const ranges = toRanges([...indexes].sort((a, b) => a - b));
    return {
      ...pageFinding(finding, advice.indexOf(finding), ranges),
      clusters: [...new Set(found.flatMap(({ cluster }) => cluster ?? []))],
      locations: [...new Set(placesOf(cause, labels))],
      differs: (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOwnMessages */ .dQ)(cause),
      status: all.some(({ status }) => status === "new") ? "new" : finding.status,
      own: found.flatMap(({ one, indexOf }) => ownMessages(one, finding.message, indexOf))
    };
  });
  return {
    language: report.language,
    clusters: clusterIds.map((id) => shortName(clusterNames.get(id) ?? id)),
    nodes: nodes2.rows,
    advice: advice.rows,
    findings
  };
}
var placesOf = ({ all }, labels) => all.flatMap((finding) => {
  const location = all.length > 1 ? (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPlace */ .yd)(finding, labels) : finding.location;
  return location === null ? [] : [placeText(location)];
});
var placeText = ({ file, line }) => `${shortName(file)}:${line}`;
function createTable(rowOf, keyOf) {
  const rows = [];
  const indexes = /* @__PURE__ */ new Map();
  const indexOf = (source) => {
    const key = keyOf(source);
    const index = indexes.get(key) ?? rows.push(rowOf(source)) - 1;
    indexes.set(key, index);
    return index;
  };
  return { rows, indexOf };
}
var adviceOf = (finding) => ({
  title: shortName(finding.title),
  meaning: clippedText(finding.meaning),
  fix: clippedText(finding.fix),
  who: finding.who,
  commands: finding.commands.map(clippedText),
  docUrl: (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(finding.docUrl), URL_UNITS),
  match: finding.match,
  advice: finding.advice
});
function pageFinding(finding, advice, nodes2) {
  const { fingerprint, check, scope, decision, decides, addon, cell, rule, waiver } = finding;
  const risk = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .readRisk */ .WD)(finding);
  const { kind, level, group } = scope === "gate" || scope === "plan" ? { kind: null, level: null, group: null } : finding;
  return {
    fingerprint,
    check,
    scope,
    decision,
    decides,
    advice,
    nodes: nodes2,
    name: shortName(finding.name),
    kind: nameOrNull(kind),
    level: nameOrNull(level),
    group: nameOrNull(group),
    message: clippedText(finding.message),
    errorCodes: names(finding.errorCodes),
    addon: addon && shortName(addon.template ?? addon.instanceName ?? addon.instanceId ?? "?"),
    addonTarget: nameOrNull(addon?.targetVersion ?? null),
    named: names([...finding.addresses ?? [], ...risk.addons, ...risk.nodes]),
    fields: names(risk.changedFields),
    apis: risk.removedApis.slice(0, LISTED).map(({ url, userAgent }) => [shortName(url), shortName(userAgent)]),
    cell: cell && shortName((0,_chunk_VGDAXDIE_js__WEBPACK_IMPORTED_MODULE_8__/* .cellText */ .I)(cell)),
    rule: rule && { ...rule, entry: shortName(rule.entry), reason: rule.reason && clippedText(rule.reason) },
    waiver: waiver && {
      ...waiver,
      entry: shortName(waiver.entry),
      reason: clippedText(waiver.reason),
      owner: shortName(waiver.owner)
    }
  };
}
function ownMessages(finding, shown, indexOf) {
  const common = clippedText(shown).split(_chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_9__/* .DIFFERENT */ .m);
  return finding.nodes.flatMap((node) => {
    const own = node.message ?? (finding.message === shown ? void 0 : finding.message);
    if (own === void 0)
      return [];
    const message = clippedText(own);
    return [[indexOf(node), ...textsBetween(common, message) ?? [null, message]]];
  });
}
function textsBetween(parts, text) {
  const [first = "", ...others] = parts;
  if (others.length === 0 || !text.startsWith(first))
    return null;
  const texts = [];
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? text.length - part.length : text.indexOf(part, at);
    if (found < at || isLast && !text.endsWith(part))
      return null;
    texts.push(text.slice(at, found));
    at = found + part.length;
  }
  return texts;
}
function messageOf([, ...texts], common) {
  const [first, whole] = texts;
  if (first === null)
    return whole ?? "";
  return common.split(_chunk_4RROC2TN_js__WEBPACK_IMPORTED_MODULE_9__/* .DIFFERENT */ .m).map((part, index) => part + (texts[index] ?? "")).join("");
}
function toRanges(indexes) {
  const ranges = [];
  let next = -1;
  for (const index of indexes) {
    if (index === next)
      ranges[ranges.length - 1] = (ranges.at(-1) ?? 0) + 1;
    else
      ranges.push(index, 1);
    next = index + 1;
  }
  return ranges;
}
function fromRanges(ranges) {
  const indexes = [];
  for (let at = 0; at < ranges.length; at += 2) {
    const start = ranges[at] ?? 0;
    for (let index = start; index < start + (ranges[at + 1] ?? 0); index++)
      indexes.push(index);
  }
  return indexes;
}
var scriptJson = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

// lib/report/html/grouping.js
var CATEGORIES = [..._chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__/* .DECISIONS */ .Yv, "shown"];
var categoryOf = ({ decides, decision }) => decides ? decision : "shown";
var PAGE_GROUPS = [
  { title: "fixFirst", categories: ["block"] },
  { title: "undecided", categories: ["inconclusive"] },
  { title: "confirm", categories: ["warn"] },
  { title: "notes", categories: ["notice", "waived"] },
  { title: "others", categories: ["shown"] }
];
var groupOf = (finding) => PAGE_GROUPS.find(({ categories }) => categories.includes(categoryOf(finding)));
var orderedCauses = (data) => PAGE_GROUPS.flatMap((group) => [...data.findings.entries()].filter(([, finding]) => groupOf(finding) === group).map(([index]) => index));
function causesByNode(data, indexes) {
  const byNode = data.nodes.map(() => []);
  for (const index of indexes)
    for (const node of fromRanges(data.findings[index]?.nodes ?? []))
      byNode[node]?.push(index);
  return byNode;
}
function worstOf(indexes, data) {
  let worst = CATEGORIES.length;
  for (const index of indexes) {
    const finding = data.findings[index];
    if (finding)
      worst = Math.min(worst, CATEGORIES.indexOf(categoryOf(finding)));
  }
  return CATEGORIES[worst] ?? null;
}
function adviceOf2({ advice, name }, data) {
  const found = data.advice[advice];
  if (found === void 0)
    throw new Error(`No advice for ${name}`);
  return found;
}
var titleOf = (finding, data) => finding === void 0 ? "" : adviceOf2(finding, data).title || finding.name;
var RANDOM = /^[bcdfghjklmnpqrstvwxz]{5}$/;
var IP = /^\d+\.\d+\.\d+\.\d+$/;
function poolOf(name) {
  const host = IP.test(name) ? name : name.replace(/\..*$/s, "");
  const separator = Math.max(...["-", "_", ".", ":"].map((sign) => host.lastIndexOf(sign)));
  const last = host.slice(separator + 1);
  if (separator >= 0 && (/\d/.test(last) || RANDOM.test(last)))
    return `${host.slice(0, separator + 1)}*`;
  return host.replace(/(^|\D)\d+$/, "$1*");
}
function poolsOf(nodes2) {
  const pools = /* @__PURE__ */ new Map();
  for (const [index, [name, , cluster]] of nodes2.entries()) {
    const pattern = poolOf(name);
    const key = `${cluster} ${pattern}`;
    const pool = pools.get(key);
    if (pool)
      pool.nodes.push(index);
    else
      pools.set(key, { pattern, cluster, nodes: [index] });
  }
  const all = [...pools.values()];
  const single = all.filter((pool) => pool.nodes.length === 1).flatMap((pool) => pool.nodes);
  return [
    ...all.filter((pool) => pool.nodes.length > 1).sort((a, b) => b.nodes.length - a.nodes.length),
    ...single.length > 0 ? [{ pattern: null, cluster: null, nodes: single }] : []
  ];
}

// lib/messages/clusters-origin.js
var CLUSTERS_FILE = {
  title: { en: "Clusters file", zh: "\u96C6\u7FA4\u6587\u4EF6" },
  gated: (gated, listed2) => ({
    en: `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .ofClusters */ .R5)(gated, listed2).en} gated`,
    zh: `\u68C0\u67E5\u4E86${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .ofClusters */ .R5)(gated, listed2).zh}`
  }),
  canChangeItself: {
    en: "The clusters file was read from the workspace (`policy-source: workspace`), so this pull request can leave out clusters that it would be gated for.",
    zh: "\u96C6\u7FA4\u6587\u4EF6\u662F\u4ECE\u5DE5\u4F5C\u533A\u8BFB\u53D6\u7684\uFF08`policy-source: workspace`\uFF09\uFF0C\u56E0\u6B64\u6B64\u62C9\u53D6\u8BF7\u6C42\u53EF\u4EE5\u6392\u9664\u672C\u5E94\u68C0\u67E5\u7684\u96C6\u7FA4\u3002"
  }
};

// lib/report/section.js
var linesOf = (...lines) => ({ type: "lines", lines });
var listOf = (entries, look = "plain-list") => {
  return { type: "list", look, entries };
};

// lib/report/policy-sections.js
function policy({ report: { policy: policy2, failOn }, t }) {
  if (policy2 === null)
    return null;
  const { state, file, source, ref, commit, isOwnJudge, ignoresNone, expiring, elsewhere } = policy2;
  const at = [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(ref ?? "?"), commit && (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(commit.slice(0, 12))];
  const none = t(source === "workspace" ? POLICY.none : POLICY.noneOn(source, ...at));
  const base = source === "workspace" ? "" : t(POLICY.onBranch(source, ...at));
  const contents = t(state === "faulty" ? POLICY.faulty : POLICY.contents(policy2));
  const lines = [
    state === "absent" ? none : `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(file)}${base}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH)}${contents}`,
    t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .labeled */ .GA)(POLICY.strictness, (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(failOn))),
    ...elsewhere.length > 0 ? [t(POLICY.elsewhere(elsewhere.length))] : []
  ];
  const entries = [
    ...isOwnJudge && state !== "absent" ? [t(POLICY.canChangeItself)] : [],
    ...ignoresNone ? [t(POLICY.ignoresNone(failOn, state === "faulty"))] : [],
    ...expiring.map(({ name, owner, ...waiver }) => t(POLICY.expiring({ ...waiver, name: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(name), owner: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(owner) })))
  ];
  return { id: "policy", title: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.policy, content: [linesOf(...lines), listOf(entries, "warnings")] };
}
function clustersFile({ report: { clustersFile: clustersFile2 }, t }) {
  if (clustersFile2 === void 0)
    return null;
  const { file, source, ref, commit, isOwnJudge, gated, listed: listed2 } = clustersFile2;
  const at = [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(ref ?? "?"), commit && (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(commit.slice(0, 12))];
  const origin = source === "workspace" ? "" : t(POLICY.onBranch(source, ...at));
  const line = `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(file)}${origin}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH)}${t(CLUSTERS_FILE.gated(gated, listed2))}`;
  const warnings = isOwnJudge ? [t(CLUSTERS_FILE.canChangeItself)] : [];
  return { id: "clusters-file", title: CLUSTERS_FILE.title, content: [linesOf(line), listOf(warnings, "warnings")] };
}
var LISTED_FAULTS = 20;
function proposal({ report, t }) {
  const proposed = report.policy?.proposal;
  if (!proposed)
    return null;
  const { state, faults, changes: changes2, verdict, failOn } = proposed;
  const surplus = faults.length - LISTED_FAULTS;
  const entries = faults.slice(0, LISTED_FAULTS).map((fault) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .proseInBackticks */ .Q0)(fault));
  const verdictTag = (tag) => ({ tag, text: t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictTitle */ .Sw)(tag)) });
  const decisionTag = (tag) => tag === null ? t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .DASH */ .jr) : { tag, text: t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISIONS */ .Yv[tag]) };
  const table = {
    type: "table",
    caption: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.differences,
    columns: [_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.what, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.now, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.withChange],
    fixedRows: [
      [t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.verdict), verdictTag(report.verdict), verdictTag(verdict)],
      ["`fail-on`", (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(report.failOn), (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(failOn)]
    ],
    rows: changes2.map(({ name, title, nodes: nodes2, from, to }) => {
      const on = nodes2 > 0 ? ` \xB7 ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .nodes */ .a9)(nodes2))}` : "";
      return [`${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithTitle */ .K0)(name, title)}${on}`, decisionTag(from), decisionTag(to)];
    })
  };
  if (surplus > 0)
    entries.push(t(POLICY.moreFaults(surplus)));
  const content = [linesOf(t(POLICY.proposal(state))), listOf(entries, "warnings"), table];
  return { id: "proposal", title: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.proposal, content };
}

// lib/report/sections.js
var allSections = (context) => (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .isFleet */ .xP)(context.report) ? present([_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .readiness */ .xz, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .wayBack */ .lZ, removedApis, changes, clustersFile, policy, proposal, notCovered], context) : present([
  _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .readiness */ .xz,
  _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .wayBack */ .lZ,
  removedApis,
  changes,
  addons,
  upgradeProgress,
  clustersFile,
  policy,
  proposal,
  skipLists,
  notCovered,
  passed
], context);
var clusterSections = (context) => present([_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .readiness */ .xz, addons, upgradeProgress, skipLists, notCovered, passed], context);
var present = (sections, context) => sections.map((section) => section(context)).filter((section) => section !== null);
var URL_UNITS2 = 300;
function removedApis({ report, t }) {
  const calls = report.findings.flatMap((finding) => finding.decides ? (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .readRisk */ .WD)(finding).removedApis.map((call) => ({ ...call, clusterId: finding.clusterId })) : []);
  if (calls.length === 0)
    return null;
  const rowOf = ({ url, userAgent }) => [
    (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(url, URL_UNITS2),
    (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(userAgent, URL_UNITS2)
  ];
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterLabels */ .EC)(report);
  const rows = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .isFleet */ .xP)(report) ? [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(calls, ({ url, userAgent }) => JSON.stringify([url, userAgent])).values()].map((all) => [
    ...rowOf(all[0]),
    clustersText(all, report, labels, t)
  ]) : calls.map(rowOf);
  const columns = [_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.requestPath, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.userAgent, ...(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .isFleet */ .xP)(report) ? [_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET */ .Hs.title] : []];
  const title = _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.removedApis;
  const table = { type: "table", caption: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.removedCalls, columns, rows };
  return { id: "removed-apis", title, content: [table, linesOf(t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.auditWindow))] };
}
function changeCounts({ report, t }) {
  const { new: fresh, resolved } = report.counts;
  const known = report.findings.filter(({ status }) => status === "known").length;
  const counts = [_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGES */ .Y6.fresh(fresh ?? 0), _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGES */ .Y6.resolved(resolved ?? 0), _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGES */ .Y6.known(known)];
  return `\u{1F195} ${counts.map(t).join(" \xB7 ")}`;
}
function changes(context) {
  const { counts, resolved } = context.report;
  if (counts.new === null || counts.resolved === null)
    return null;
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterLabels */ .EC)(context.report);
  const entries = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .isFleet */ .xP)(context.report) ? [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(resolved, ({ fingerprint }) => fingerprint).values()].map((all) => `\u2714 ${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithTitle */ .K0)(all[0].name, all[0].title)} \xB7 ${clustersText(all, context.report, labels, context.t)}`) : resolved.map(({ title, name }) => `\u2714 ${(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithTitle */ .K0)(name, title)}`);
  const lines = [changeCounts(context), ...entries.length > 0 ? [context.t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.resolvedLabel)] : []];
  return { id: "baseline", title: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.changes, content: [linesOf(...lines), listOf(entries)] };
}
var CAUSES_OF_POOL = 5;
function nodePools({ report, t }, data) {
  const affected = data.nodes.length;
  if (affected === 0)
    return null;
  const counts = report.clusters.map(({ checks }) => Math.max(0, ...checks.map(({ nodeCount }) => nodeCount)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const byNode = causesByNode(data, data.findings.keys());
  const rows = poolsOf(data.nodes).map(({ pattern, cluster, nodes: nodes2 }) => {
    const nodesByCause = /* @__PURE__ */ new Map();
    for (const node of nodes2)
      for (const cause of byNode[node] ?? [])
        nodesByCause.set(cause, (nodesByCause.get(cause) ?? 0) + 1);
    const causes = [...nodesByCause].sort(([a], [b]) => a - b);
    const worst = worstOf([...nodesByCause.keys()], data);
    const clusterName = cluster !== null && data.clusters.length > 1 ? data.clusters[cluster] : void 0;
    const list = causes.slice(0, CAUSES_OF_POOL).map(([cause, count]) => `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .proseInBackticks */ .Q0)(titleOf(data.findings[cause], data))} \xD7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)}`);
    const more = causes.length - list.length;
    return [
      `${pattern === null ? t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.otherNodes) : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(pattern)}${clusterName === void 0 ? "" : ` \xB7 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(clusterName)}`}`,
      (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(nodes2.length),
      worst === null ? "" : { tag: worst, text: t(CARD[worst]) },
      { list: more > 0 ? [...list, t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(more))] : list }
    ];
  });
  const line = t(all > affected ? _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.affectedOf(affected, all) : _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.affectedNodes(affected));
  const columns = [_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.nodesNamed, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.number, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.worst, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.causes];
  const table = { type: "table", caption: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.pools, columns, rows };
  return { id: "nodes", title: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.nodes, content: [linesOf(line), table] };
}
function addons(context) {
  const { report, t } = context;
  const rows = report.clusters.flatMap((cluster) => cluster.checks.filter(({ check }) => check === "addons").map((check) => {
    const { template, instanceName, targetVersion } = check.addon ?? {};
    const name = template ?? instanceName;
    return [
      name ? (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(name) : t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.none),
      targetVersion ? (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(targetVersion) : t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .DASH */ .jr),
      { tag: check.verdict, text: t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictTitle */ .Sw)(check.verdict)) },
      (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .validityOf */ .Gv)(check, context)
    ];
  }));
  if (rows.length === 0)
    return null;
  const columns = [_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .ADDON */ .jf, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.upgradeTo, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.verdict, _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.validity];
  const table = { type: "table", caption: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.addonChecks, columns, rows };
  return { id: "addons", title: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.addons, content: [table] };
}
function clustersText(found, report, labels, t) {
  const ids = [...new Set(found.flatMap(({ clusterId }) => clusterId ?? []))];
  const shown = ids.slice(0, _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED_CLUSTERS */ .ER).map((id) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(labels.get(id)?.name ?? id));
  if (ids.length === 1)
    return shown.join("");
  const more = ids.length - shown.length;
  const label = t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .ofClusters */ .R5)(ids.length, report.clusters.length));
  return `${label}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH)}${t((0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(shown))}${more > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(more))}` : ""}`;
}
function upgradeProgress({ report, t }) {
  const bars = report.clusters.flatMap(({ checks }) => {
    const nodes2 = Math.max(0, ...checks.map(({ nodeCount }) => nodeCount));
    const estimate = nodes2 > 0 ? ` \xB7 ${t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.batches(nodes2, batchesOf(nodes2)))}` : "";
    return checks.flatMap(({ check, progress, phase }) => {
      if (check !== "upgrade" || progress === null)
        return [];
      const percent = Math.min(100, Math.max(0, Number(progress) || 0));
      return [{ type: "progress", percent, line: `${percent}% \xB7 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(phase ?? "")}${estimate}` }];
    });
  });
  return bars.length === 0 ? null : { id: "progress", title: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.upgrade, content: bars };
}
var BATCH_GROWTH = 4;
var MAX_BATCH = 20;
function batchesOf(nodes2) {
  let [left, batches] = [nodes2, 0];
  for (let size = 1; left > 0 && size < MAX_BATCH; size *= BATCH_GROWTH, batches++)
    left -= size;
  return batches + Math.max(0, Math.ceil(left / MAX_BATCH));
}
var SKIP_LIST_UNITS = 3e4;
function skipLists({ report, t }) {
  const lists = report.clusters.flatMap((cluster) => {
    const { skippedCheckItemList } = cluster;
    if (skippedCheckItemList.length === 0)
      return [];
    const json = JSON.stringify({ skippedCheckItemList }, null, 2);
    if (json.length > SKIP_LIST_UNITS)
      return [linesOf(t(POLICY.skipListLeftOut))];
    const snippets = [
      { label: t(POLICY.json), code: json },
      { label: t(POLICY.terraform), code: (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .skipListAsTerraform */ .Wr)(skippedCheckItemList) }
    ];
    return [{ type: "snippets", snippets }];
  });
  if (lists.length === 0)
    return null;
  return { id: "skip-list", title: POLICY.skipList, content: [linesOf(t(POLICY.skipListHow)), ...lists] };
}
function notCovered({ report, t }) {
  const skipped = report.clusters.flatMap((cluster) => cluster.checks.flatMap((check) => check.skipped.map(({ name, nodes: nodes2 }) => {
    const on = nodes2.length > 0 ? ` ${t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.skippedOn(nodes2.length))}` : "";
    return { clusterId: cluster.id, text: `${t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.skippedItem)} ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(name)}${on}` };
  })));
  const gaps = report.notCovered.map(({ what, clusterId }) => ({ clusterId, text: (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .proseInBackticks */ .Q0)(what) }));
  const all = [...gaps, ...skipped];
  if (all.length === 0)
    return null;
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterLabels */ .EC)(report);
  const entries = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .isFleet */ .xP)(report) ? [...(0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(all, ({ text }) => text)].map(([text, found]) => found.every(({ clusterId }) => clusterId === null) ? text : `${text} \xB7 ${clustersText(found, report, labels, t)}`) : all.map(({ text }) => text);
  return { id: "not-covered", title: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.notCovered, content: [listOf(entries)] };
}
function passed({ report, t }) {
  const lists = report.clusters.flatMap((cluster) => {
    const items = cluster.checks.flatMap(({ items: items2 }) => {
      const names2 = (0,_chunk_GVJEFXJ3_js__WEBPACK_IMPORTED_MODULE_12__/* .passedNames */ .B9)(items2);
      return items2.filter(({ name }) => names2.has(name));
    });
    const title = t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .checksPassed */ .CC)(items.length));
    const entries = items.map(({ name, passed: passed2 }) => `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(name)}${passed2 > 1 ? ` \xD7 ${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(passed2)}` : ""}`);
    return items.length === 0 ? [] : [{ type: "folded", title, entries }];
  });
  return lists.length === 0 ? null : { id: "passed", title: _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.passed, content: lists };
}

// lib/report/markdown/page.js
function fitPage(report, style, budget, blocksOf) {
  const t = (0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .localizer */ .Oq)(report.language);
  for (const detail of ["full", "short"]) {
    const page = (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBlocks */ .U8)(blocksOf({ report, style, detail, t }), Number.POSITIVE_INFINITY);
    if ((0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Bytes */ .dy)(page) <= budget)
      return page;
  }
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBlocks */ .U8)(blocksOf({ report, style, detail: "names", t }), budget);
}
var NAMED_RISKS = 20;
function verdictHeading({ report, style, t }) {
  const validity = overallValidity(report, style);
  const origin = (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOrigin */ .we)(report, t, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS);
  const lines = (0,_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptanceLines */ .H$)(report, t, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw, Math.min(NAMED_RISKS, style.listed));
  const notes = [
    ...report.green && (0,_chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__/* .isRed */ .iI)(report.verdict) ? [t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.greenAnyway)] : [],
    ...validity === null ? [] : [`<p><b>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(t(validity)))}</b></p>`],
    ...lines.length === 0 ? [] : [`<p>${lines.map(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw).join("<br>\n")}</p>`]
  ];
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)([`## ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictLine */ .MT)(report, origin)}`, ...notes].map((line) => `${line}

`).join(""));
}
function overallValidity({ expiresAt, generatedAt }, { times }) {
  const expires = (0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_13__/* .parseTimestamp */ .EH)(expiresAt);
  if (expiresAt === null || expires === null)
    return null;
  const time = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .clockTime */ .qo)(expiresAt);
  return times === "absolute" ? _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validUntil(time) : _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validFor(time, expires - ((0,_chunk_RPAPQKLD_js__WEBPACK_IMPORTED_MODULE_13__/* .parseTimestamp */ .EH)(generatedAt) ?? 0));
}
var shortenedNote = ({ style, detail, t }) => detail === "full" ? _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_BLOCK */ .Id : (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`<p><b>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(style.leftOut[detail]))}</b></p>

`);
function tableBlock({ style, t }, columns, rows, { head = "", fixedRows = [], tail = "" }) {
  if (rows.length + fixedRows.length === 0)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_BLOCK */ .Id;
  const header = columns.map((column) => `<th align="left">${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(column))}</th>`).join("");
  const more = (count) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(style.leftOut.rows(count)));
  return {
    head: `${head}<table>
<tr>${header}</tr>
${fixedRows.map(tableRow).join("")}`,
    rows: rows.map(tableRow),
    tail: `</table>

${tail}`,
    more: (count) => `<tr><td colspan="${columns.length}"><b>${more(count)}</b></td></tr>
`
  };
}
var tableRow = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>
`;
function footer({ report: { tool } }, before, after = []) {
  const parts = [...before, `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(tool.name)} ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(tool.version)}`, ...after];
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`<sub>${parts.join(" \xB7 ")}</sub>
`);
}

// lib/report/markdown/sections.js
var identities = (page) => ({
  head: "",
  rows: page.report.clusters.map((cluster) => identity(cluster, page)),
  tail: "",
  more: (leftOut) => `<p><b>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(page.t(page.style.leftOut.clusters(leftOut)))}</b></p>

`
});
function identity(cluster, page) {
  const last = page.style.times === "remaining" ? (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .liveFact */ .TL)(cluster, page) : (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .addonsFact */ .E7)(cluster, page);
  const facts = [...(0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterIdentity */ .Bf)(cluster, page), ...last === null ? [] : [last]];
  return `<p>${[...new Set(facts.map((fact) => factLine(fact, page)))].join("<br>")}</p>

`;
}
function factLine({ term, parts }, page) {
  const cells = parts.map((part) => {
    const html = cellHtml(part, page);
    return typeof part === "object" && "at" in part ? `<b>${html}</b>` : html;
  });
  return `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(term)}${page.t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH)}${cells.join(" \xB7 ")}`;
}
var HALF_A_DAY_MS = 12 * 36e5;
function cellHtml(cell, { style, t }) {
  if (typeof cell === "string")
    return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(cell);
  if ("list" in cell)
    return cell.list.map((line) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(line)).join("<br>");
  if ("tag" in cell)
    return `${cell.sign === void 0 ? "" : `${cell.sign} `}${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(cell.text)}`;
  const { at, leftMs } = cell;
  const time = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .clockTime */ .qo)(at);
  const text = style.times === "absolute" ? (leftMs > 0 ? _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validUntil : _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.expiredAt)(time) : _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.validFor(leftMs > HALF_A_DAY_MS ? time : time.slice(11), leftMs);
  return (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(text));
}
function sectionBlocks(section, page, level = 3) {
  if (section === null)
    return [];
  const blocks = section.content.map((content) => contentBlock(content, page));
  const isFolded = section.content.every(({ type }) => type === "folded");
  return isFolded ? blocks : [(0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`${"#".repeat(level)} ${page.t(section.title)}

`), ...blocks];
}
var foldHead = (line) => `<details><summary>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(line)}</summary>
`;
var BAR_WIDTH = 20;
function contentBlock(content, page) {
  switch (content.type) {
    case "lines":
      return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`<p>${content.lines.map((line) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(line)).join("<br>\n")}</p>

`);
    case "list": {
      const isWarning = content.look === "warnings";
      return listBlock(content.entries, page, isWarning ? (line) => `<b>\u26A0 ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(line)}</b>` : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw);
    }
    case "folded": {
      const list = listBlock(content.entries, page);
      const head = `${foldHead(content.title)}${list.head}`;
      return { ...list, head, tail: "</ul>\n</details>\n\n" };
    }
    case "progress": {
      const done = Math.round(content.percent / 100 * BAR_WIDTH);
      const bar = `${"\u2588".repeat(done)}${"\u2591".repeat(BAR_WIDTH - done)}`;
      return { head: "", rows: [`<p>${bar} ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(content.line)}</p>

`], tail: "", more: () => "" };
    }
    case "snippets": {
      const rows = content.snippets.map(({ label, code: code2 }) => `<details><summary>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(label)}</summary>
${preformatted(code2)}
</details>

`);
      return { head: "", rows, tail: "", more: () => `<p>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(page.t(POLICY.skipListLeftOut))}</p>

` };
    }
    case "picture": {
      const lines = content.lines.map((line) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(line));
      const below = lines.length > 0 ? `<p>${lines.join("<br>")}</p>

` : "";
      return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`\`\`\`mermaid
${content.mermaid}
\`\`\`

${below}`);
    }
    case "table": {
      const [fixedRows, rows] = [content.fixedRows ?? [], content.rows].map((all) => all.map((cells) => cells.map((cell) => cellHtml(cell, page))));
      const fold = content.folded;
      const frame2 = fold === void 0 ? {} : { head: foldHead(fold), tail: "</details>\n\n" };
      return tableBlock(page, content.columns, rows ?? [], { fixedRows: fixedRows ?? [], ...frame2 });
    }
  }
}
function listBlock(all, { t, style }, render = _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw) {
  if (all.length === 0)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_BLOCK */ .Id;
  const more = (count) => `<li>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(count)))}</li>
`;
  const rows = all.slice(0, style.listed).map((entry) => `<li>${render(entry)}</li>
`);
  const surplus = all.length - rows.length;
  return { head: "<ul>\n", rows: surplus > 0 ? [...rows, more(surplus)] : rows, tail: "</ul>\n\n", more };
}
function preformatted(text) {
  const lines = (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(text).split("\n").filter((line) => (0,_chunk_4XILHKHM_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(line) !== "");
  return `<pre><code>${lines.map(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeHtml */ .ZD).join("\n")}</code></pre>`;
}
function waivers2({ report, t }) {
  const yaml = (0,_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestedWaivers */ .Hb)(report, t);
  if (yaml === null)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_BLOCK */ .Id;
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`<details><summary>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(_chunk_F2NJWDAW_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTANCE */ .O1.yaml))}</summary>
${preformatted(yaml)}
</details>

`);
}
function unknownItems(page) {
  const { report, t } = page;
  const list = listBlock(report.unknownItems.map(({ name }) => name), page, (name) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name, 120));
  if (list === _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_BLOCK */ .Id)
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_BLOCK */ .Id;
  const note = `${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.unknownItemsNote))}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .GAP */ .Rd)}${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .SUMMARY */ .$M.report), `${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .PROJECT_URL */ .w5}/issues`)}`;
  return { ...list, head: `### ${t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.unknownItems)}

<p>${note}</p>
${list.head}` };
}

// lib/report/markdown/clusters.js
function matrixBlocks(page) {
  const section = (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterMatrix */ .e0)(page);
  if (section === null || page.style.matrix === "whole")
    return sectionBlocks(section, page);
  const content = section.content.map((part) => {
    const isFolded = part.type === "table" && part.folded !== void 0;
    return isFolded ? { type: "lines", lines: [part.folded] } : part;
  });
  return sectionBlocks({ ...section, content }, page);
}
function foldedClusters(page) {
  const { report, t, style } = page;
  if (!(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .isFleet */ .xP)(report))
    return _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_BLOCK */ .Id;
  const causes = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .causesToSolve */ .X)(report.findings, report);
  const messages = new Map(causes.flatMap(({ finding, all }) => all.map((one) => [one, finding.message])));
  return {
    head: `### ${t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET */ .Hs.each)}

`,
    rows: (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .reportsByCluster */ .Xb)(report).map((own) => foldedCluster({ ...page, report: own }, messages)),
    tail: "",
    more: (leftOut) => `<p><b>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(style.leftOut.clusters(leftOut)))}</b></p>

`
  };
}
function foldedCluster(page, messages) {
  const { report, detail } = page;
  const blocks = [
    (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`<details><summary>${summaryOf(page)}</summary>

`),
    ...detail === "names" ? [] : [identities(page)],
    detail === "names" ? findingNames(report) : findingList(page, messages),
    ...detail === "full" ? clusterSections(page).flatMap((section) => sectionBlocks(section, page, 4)) : [],
    (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)("</details>\n\n")
  ];
  return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBlocks */ .U8)(blocks, Number.POSITIVE_INFINITY);
}
function summaryOf({ report, t }) {
  const [cluster] = report.clusters;
  if (cluster === void 0)
    return "";
  const { name, id, verdict } = cluster;
  const versions = (0,_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .liveVersionsOf */ .DC)(cluster, t);
  const count = (decision) => report.findings.filter((one) => one.decision === decision).length;
  const counts = [
    [count("block"), _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL.toFix],
    [count("inconclusive"), _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL.undecided],
    [count("warn"), _chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE */ .KL.toConfirm]
  ].flatMap(([number, label]) => number > 0 ? [`${(0,_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(number)} ${t(label)}`] : []);
  const parts = [
    `<b>${(name ?? id) === null ? (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITY */ .zK.notNamed)) : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name ?? id ?? "", 120)}</b>`,
    ...versions === null ? [] : [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(versions)],
    ...counts.map((text) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(text))
  ];
  return `${_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNS */ .B2[verdict]} ${parts.join(" \xB7 ")}`;
}
var FINDING_SIGNS = {
  block: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNS */ .B2.block,
  inconclusive: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNS */ .B2.inconclusive,
  warn: _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNS */ .B2.warn,
  notice: "\u2139\uFE0F",
  waived: "\u2611\uFE0F"
};
function findingNames({ findings }) {
  const deciding = (0,_chunk_AOCWIMS2_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$z)(findings.filter(({ decides }) => decides), ({ decision }) => decision);
  const lines = _chunk_LX5MFTCN_js__WEBPACK_IMPORTED_MODULE_10__/* .DECISIONS */ .Yv.flatMap((decision) => {
    const names2 = new Set((deciding.get(decision) ?? []).map(({ name }) => name));
    return names2.size === 0 ? [] : [`${FINDING_SIGNS[decision]} ${[...names2].map((name) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name, 60)).join(" ")}`];
  });
  return lines.length === 0 ? _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_BLOCK */ .Id : (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`<p>${lines.join("<br>")}</p>

`);
}
function findingList({ report, detail, style, t }, messages) {
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterLabels */ .EC)(report);
  const entries = report.findings.map((finding) => {
    const { title, name, scope, decision, decides, message, advice } = finding;
    const location = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPlace */ .yd)(finding, labels);
    const { label, names: names2, more } = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .affectedBy */ .MZ)(finding, t);
    const nodes2 = detail === "full" ? names2.map((one) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(one, 120)).join(" ") : "";
    const rest = nodes2 !== "" && more > 0 ? ` ${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(more)))}` : "";
    const differs = message !== "" && message !== messages.get(finding);
    const parts = [
      title === "" || title === name && scope !== "gate" ? "" : `<b>${advice === "policy" ? (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .untrustedText */ .Ui)(title) : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(title)}</b>`,
      scope === "gate" ? "" : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name, 120),
      (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(label),
      `${nodes2}${rest}`,
      location === null ? "" : (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .inBackticks */ .Zw)(`${location.file}:${location.line}`, 300)),
      decides ? "" : `<i>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_COUNTED */ .H2))}</i>`
    ].filter((part) => part !== "");
    const own = differs && detail === "full" ? `<br>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .untrustedText */ .Ui)(message, style.messageUnits.full)}` : "";
    return `<li>${FINDING_SIGNS[decision]} ${parts.join(" \xB7 ")}${own}</li>
`;
  });
  if (entries.length === 0)
    return (0,_chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_3__/* .frame */ .Gt)(`<p>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET */ .Hs.noFindings))}</p>

`);
  return { head: "<ul>\n", rows: entries, tail: "</ul>\n\n", more: () => "" };
}

// lib/report/markdown/findings.js
var findingsTable = (page, title, findings, note) => {
  const labels = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterLabels */ .EC)(page.report);
  const rows = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .causesToSolve */ .X)(findings, page.report).map((cause) => [
    causeCell(cause, page),
    affectedCell(cause, labels, page)
  ]);
  const tail = note ? `${page.t(note)}

` : "";
  return tableBlock(page, [_chunk_LWS2T3ZD_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.cause, _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .WHERE */ .gR], rows, { head: `### ${page.t(title)}

`, tail });
};
var adviceText = ({ advice }) => advice === "policy" ? _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .untrustedText */ .Ui : _chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw;
function causeCell(cause, { detail, style, t }) {
  const { finding } = cause;
  const guide = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .GUIDE */ .xV), finding.docUrl, t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH));
  if (detail === "names")
    return `${heading(finding, t)} ${guide}`;
  const isFull = detail === "full";
  const units = style.messageUnits[detail];
  const fields = isFull ? [...new Set(cause.all.flatMap((one) => (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .readRisk */ .WD)(one).changedFields))] : [];
  const who = finding.who === null ? "" : aside(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .ACTOR_NAMES */ .bX[finding.who], t);
  const lines = [
    heading(finding, t),
    ...finding.message === "" || units === 0 ? [] : [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .untrustedText */ .Ui)(finding.message, units)],
    ...units > 0 && (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOwnMessages */ .dQ)(cause) ? [`<i>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .DIFFERS */ .EW))}</i>`] : [],
    ...fields.length > 0 ? [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING */ .wc.changed((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(fields.join("; "))))] : [],
    ...isFull && showsMeaning(finding) ? [`<i>${adviceText(finding)(finding.meaning)}</i>`] : [],
    ...units === 0 ? [] : decidedBy(finding, t),
    `<b>${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .DO_THIS */ .X9)}</b>${who}${t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH)}${adviceText(finding)(finding.fix)} ${guide}`
  ];
  return lines.join("<br>");
}
var showsMeaning = ({ decision, match, scope }) => decision !== "notice" && (match !== "none" || scope === "gate");
function heading(finding, t) {
  const { title, name, scope } = finding;
  const guess = finding.match === "guessed" ? aside(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING */ .wc.guess, t) : "";
  const kind = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .kindAndLevel */ .GL)(finding);
  const parts = [
    ...title === "" || title === name && scope !== "gate" ? [] : [`<b>${adviceText(finding)(title)}</b>${guess}`],
    ...scope === "gate" ? [] : [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name)],
    ...kind ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(kind)] : []
  ];
  return `${finding.status === "new" ? "\u{1F195} " : ""}${parts.join(" \xB7 ")}`;
}
var aside = (text, t) => t({ en: ` <i>(${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(text.en)})</i>`, zh: `<i>\uFF08${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(text.zh)}\uFF09</i>` });
function decidedBy({ rule, waiver }, t) {
  if (waiver) {
    const [owner, reason] = [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(waiver.owner, 120), (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .untrustedText */ .Ui)(waiver.reason)];
    return [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING */ .wc.waivedFor({ ...waiver, owner, reason }))];
  }
  return rule?.reason ? [t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING */ .wc.byRule((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .untrustedText */ .Ui)(rule.reason)))] : [];
}
function affectedCell(cause, labels, page) {
  const { label, clusters: clusters2 } = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .clustersOf */ .Dg)(cause, page.report, labels, page.t);
  const [first] = clusters2;
  if (!(0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .isFleet */ .xP)(page.report) || first === void 0)
    return distinct(cause.all, (one) => affectedLines(one, one.location, page)).join("<br>");
  if (clusters2.length === 1)
    return [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(first.name), ...distinct(first.findings, (one) => affectedLines(one, one.location, page))].join("<br>");
  const { detail, t } = page;
  const shown = clusters2.slice(0, _chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED_CLUSTERS */ .ER);
  const more = clusters2.length - shown.length;
  const rest = more > 0 ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(more)))] : [];
  if (detail !== "full")
    return `<b>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(label)}</b><br>${[...shown.map(({ name }) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name)), ...rest].join(" ")}`;
  const whole = (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(t(_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .THE_CLUSTER */ .rN));
  const lines = shown.map(({ name, findings }) => {
    const parts = distinct(findings, (one) => affectedLines(one, (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPlace */ .yd)(one, labels), page, false));
    return [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name), ...parts.filter((line) => line !== whole)].join(" \xB7 ");
  });
  return [`<b>${(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(label)}</b>`, ...lines, ...rest].join("<br>");
}
var distinct = (findings, linesOf2) => [
  ...new Set(findings.flatMap(linesOf2))
];
function affectedLines(finding, location, { detail, t }, listsNames = detail === "full") {
  const { label, names: names2, more } = (0,_chunk_SLTI7PCX_js__WEBPACK_IMPORTED_MODULE_4__/* .affectedBy */ .MZ)(finding, t);
  const list = names2.map((name) => (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name, 120)).join(" ");
  return [
    (0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedText */ .Tw)(label),
    ...listsNames && list !== "" ? [`${list}${more > 0 ? ` ${t((0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(more))}` : ""}`] : [],
    ...location ? [(0,_chunk_DWOLT7A3_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(`${location.file}:${location.line}`, 300)] : []
  ];
}




/***/ }),

/***/ 2818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Id: () => (/* binding */ EMPTY_BLOCK),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
// lib/text/budget.js
var utf8Bytes = (text) => Buffer.byteLength(text, "utf8");
var frame = (text) => ({ head: text, rows: [], tail: "", more: () => "" });
var EMPTY_BLOCK = frame("");
function fitBlocks(blocks, budget) {
  const frames = blocks.map(({ head, rows, tail, more }) => head + tail + more(rows.length));
  let left = budget - utf8Bytes(frames.join(""));
  return blocks.map((block) => {
    let kept = 0;
    for (const row of block.rows) {
      const size = utf8Bytes(row);
      if (size > left)
        break;
      left -= size;
      kept++;
    }
    const leftOut = block.rows.length - kept;
    return block.head + block.rows.slice(0, kept).join("") + (leftOut > 0 ? block.more(leftOut) : "") + block.tail;
  }).join("");
}
function clipBytes(text, bytes) {
  const head = Buffer.from(text, "utf8").subarray(0, bytes);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(head, { stream: true });
}




/***/ }),

/***/ 7010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   O: () => (/* binding */ explainLine)
/* harmony export */ });
// lib/report/explain.js
var cellText = ({ failOn, row, level, decision }) => `fail-on ${failOn}, ${row === "AddonRisk" ? "add-on risk" : row} \xD7 ${level}: ${decision}`;
function deciderText({ name, cell, rule, waiver }) {
  if (waiver)
    return `${waiver.entry} of the policy (line ${waiver.line}; ${waiver.owner}, until ${waiver.expires})`;
  if (rule)
    return `${rule.entry} of the policy (line ${rule.line})`;
  if (name === "policy-error")
    return "the policy itself";
  return cell ? `the decision table (${cellText(cell)})` : "the gate itself";
}
function explainLine(finding) {
  const { decision, name, kind, level, group, fingerprint } = finding;
  const item = kind || level ? ` (${[kind, level, group].filter(Boolean).join(", ")})` : "";
  const counts = finding.decides ? "" : ", but its result does not count";
  return `decided: ${decision} for ${name}${item} by ${deciderText(finding)}${counts} [${fingerprint}]`;
}




/***/ })

};
