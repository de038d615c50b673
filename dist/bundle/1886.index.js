export const id = 1886;
export const ids = [1886];
export const modules = {

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queryClusters: () => (/* binding */ queryClusters)
/* harmony export */ });
/* harmony import */ var _chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6887);
/* harmony import */ var _chunk_LIP663UR_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8133);
/* harmony import */ var _chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3689);
/* harmony import */ var _chunk_73MEYWDH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6504);
/* harmony import */ var _chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2674);
/* harmony import */ var _chunk_4Y4M4N4D_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8350);
/* harmony import */ var _chunk_FE7IZ7RK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8761);
/* harmony import */ var _chunk_HFHO34PP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6364);
/* harmony import */ var _chunk_XQGPQH6L_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3875);
/* harmony import */ var _chunk_LOZ6LH3H_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7242);
/* harmony import */ var _chunk_VDDG72NE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1619);
/* harmony import */ var _chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2833);
/* harmony import */ var _chunk_CBQJIMVM_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4569);
/* harmony import */ var _chunk_KDBSHFZL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8064);
/* harmony import */ var _chunk_CGLJU4KU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4117);
/* harmony import */ var _chunk_35P5U5AS_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5205);
/* harmony import */ var _chunk_K5YV7DSM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9232);
/* harmony import */ var _chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3146);
/* harmony import */ var _chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(264);
/* harmony import */ var _chunk_VADSTSBY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2976);
/* harmony import */ var _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7251);
/* harmony import */ var _chunk_HUDHYIVR_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3417);
/* harmony import */ var _chunk_NCQ54UA2_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5081);
/* harmony import */ var _chunk_RW5DB23N_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7443);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5575);
/* harmony import */ var _chunk_ZXY6IY7Q_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5755);
/* harmony import */ var _chunk_WMODNHX7_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PZ45WVOE_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9836);
/* harmony import */ var _chunk_HPZX2K6R_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9841);
/* harmony import */ var _chunk_RFCCRYHG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2450);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4404);
/* harmony import */ var _chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(8673);
/* harmony import */ var _chunk_PAFOYQRR_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2818);
/* harmony import */ var _chunk_GVZSFEDU_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1172);
/* harmony import */ var _chunk_2A3MMB55_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3208);
/* harmony import */ var _chunk_CGXCG3PS_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8056);
/* harmony import */ var _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4160);
/* harmony import */ var _chunk_Q7I2YEPP_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1377);
/* harmony import */ var _chunk_BYAAYIBG_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9526);
/* harmony import */ var _chunk_MXBAVWJW_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6524);
/* harmony import */ var _chunk_2CAPHCIG_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9251);
/* harmony import */ var _chunk_RRCG32CR_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9138);



























































// lib/checks/saved/unanswered.js
function unansweredEvidence(results, evidence, expected, selection, now) {
  const undecided = _chunk_TPZEWCLM_js__WEBPACK_IMPORTED_MODULE_34__/* .CCE_CHECKS */ .aF.filter((check) => results.some((result) => result.check === check && result.diagnostics.some(({ detail }) => isUnanswered(detail))));
  if (undecided.length === 0)
    return [];
  const files = evidence.filter(({ check }) => check !== null && check !== "cluster").map(({ check, id, text }) => ({ path: `evidence/${check}-${id}.json`, text }));
  const replayed = (0,_chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_1__/* .readSaved */ .Sy)(files, undecided, expected, selection, now).results;
  return undecided.filter((check) => {
    const own = replayed.filter((result) => result.check === check);
    return own.some(({ diagnostics }) => diagnostics.some(isNoFile)) || !own.some(isUndecided);
  }).map((check) => ({ check, id: "unanswered", text: "null\n" }));
}
function isUnanswered(detail) {
  switch (detail.name) {
    case "api-error":
    case "no-access":
    case "internal-error":
    case "unreadable-response":
      return true;
    case "no-result":
      return detail.why !== "not-sent";
    case "target-mismatch":
      return detail.which === "busy" || detail.which === "not-offered";
    default:
      return false;
  }
}
var isNoFile = ({ detail }) => detail.name === "no-result" && detail.why === "no-file";
var isUndecided = ({ diagnostics }) => diagnostics.some(({ detail }) => detail.name !== "skipped-item");

// lib/run/cluster-log.js
function clusterLogs(log) {
  let printing = Promise.resolve();
  const print = (part) => {
    printing = printing.then(part);
    return printing;
  };
  return {
    record: async (name, work, title) => {
      const lines = [];
      const own = {
        info: (line) => void lines.push(() => log.info(line)),
        debug: (line) => void lines.push(() => log.debug(line)),
        progress: (line) => {
          lines.push(() => log.info(line));
          void print(() => log.info(`${name}: ${line}`));
        },
        group: (heading, inner) => {
          lines.push(() => log.info(heading));
          return inner();
        }
      };
      const result = await work(own);
      await print(() => log.group(title(result), async () => {
        for (const line of lines)
          line();
      }));
      return result;
    }
  };
}

// lib/run/cluster-queue.js
function clusterQueue(projects, isPaused) {
  const waiting = /* @__PURE__ */ new Map();
  const underWay = /* @__PURE__ */ new Map();
  for (const [index, project] of projects.entries()) {
    const indices = waiting.get(project);
    if (indices)
      indices.push(index);
    else
      waiting.set(project, [index]);
  }
  const change = (project, by) => void underWay.set(project, (underWay.get(project) ?? 0) + by);
  return {
    take: () => {
      const candidates = [...waiting].map(([project, indices2]) => {
        const [index = 0] = indices2;
        return {
          project,
          index,
          isPaused: isPaused(project),
          underWay: underWay.get(project) ?? 0,
          left: indices2.length
        };
      });
      const [next] = candidates.sort((a, b) => Number(a.isPaused) - Number(b.isPaused) || a.underWay - b.underWay || b.left - a.left || a.index - b.index);
      if (next === void 0)
        return null;
      const indices = waiting.get(next.project) ?? [];
      indices.shift();
      if (indices.length === 0)
        waiting.delete(next.project);
      change(next.project, 1);
      return next.index;
    },
    finish: (index) => change(projects[index] ?? "", -1)
  };
}

// lib/run/query-clusters.js
var NO_REPOSITORY = { plans: null, manifests: null };
async function queryClusters(clusters, maxParallel, policy, run, repository = NO_REPOSITORY) {
  const { plans, manifests } = repository;
  const waitUntil = run.clock.now() + run.settings.subject.waitTimeoutMs;
  const limiterOf = (0,_chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_0__/* .rateLimiters */ .k6)(run.clock);
  const shared = {
    limiterOf,
    transport: (0,_chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_0__/* .createTransport */ .oO)({ env: run.env }),
    waitUntil,
    isTurnTaking: clusters.length > maxParallel,
    showsRequests: clusters.length <= 1 || run.sink.fold !== void 0,
    now: () => run.serverClock.now(),
    plans,
    manifests
  };
  const clockOf = serverClocks(run);
  const answers = await Promise.all(clusters.map((gated) => gated.kind === "unqueried" ? unread(gated.subject, gated.diagnostics, repository, run) : null));
  const queried = clusters.flatMap((gated, index) => gated.kind === "queried" ? [{ ...gated, index }] : []);
  const projects = queried.map(({ settings }) => settings.projectId ?? "");
  const queue = clusterQueue(projects, (project) => limiterOf(project).pausedMs("read") > 0);
  const record = recorder(queried.length, run.log);
  const work = async () => {
    for (let next = queue.take(); next !== null; next = queue.take()) {
      const one = queried[next];
      if (one === void 0)
        return;
      const { settings, index } = one;
      const isOver = run.signal.aborted;
      answers[index] = isOver ? await unread(settings, [notReached(run.signal)], repository, run) : await record(settings, (log) => {
        const own = { ...run, log, serverClock: clockOf((0,_chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(settings)) };
        return queryIsolated({ run: own, settings, policy, shared });
      });
      queue.finish(next);
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, queried.length) }, work));
  const all = answers.filter((one) => one !== null);
  const isOfFile = clusters.some((gated) => gated.kind === "unqueried" || gated.entry !== null);
  return {
    clusters: all.flatMap((one) => one.clusters),
    evidence: all.flatMap(({ evidence }, cluster) => isOfFile ? evidence.map((one) => ({ ...one, cluster })) : evidence),
    indexed: isOfFile ? clusters.map(indexedCluster) : [],
    runDiagnostics: all.flatMap((one) => one.runDiagnostics)
  };
}
function notReached(signal) {
  const why = (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_3__/* .endKind */ .KO)(signal) === "cancelled" ? "canceled" : "time-over";
  return (0,_chunk_J7R22J4B_js__WEBPACK_IMPORTED_MODULE_40__/* .diagnostic */ .YK)(null, { name: "not-finished", of: "cluster", why });
}
var indexedCluster = (gated) => {
  const { clusterId, name, hasProposedName, region, projectId, autopilot, targetVersion, targetFrom } = gated.kind === "queried" ? gated.settings : gated.subject;
  const checks = gated.kind === "queried" ? gated.settings.checks : null;
  return { clusterId, name, hasProposedName, region, projectId, autopilot, targetVersion, targetFrom, checks };
};
async function queryIsolated(query) {
  const { settings, run } = query;
  try {
    const { cluster, evidence, faults } = await (0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_19__/* .withinRun */ .Rr)((0,_chunk_RWLRHEDC_js__WEBPACK_IMPORTED_MODULE_0__/* .queryLiveCluster */ .$v)(query), run, _chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_19__/* .OVERDUE_MS */ .SE.cluster);
    const missing = unansweredEvidence(cluster.results, evidence, settings, settings, run.serverClock.now());
    const ofPlan = query.shared.plans === null ? [] : [_chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_NOT_KEPT */ .Fc];
    return { clusters: [cluster], evidence: [...evidence, ...missing, ...ofPlan], runDiagnostics: faults };
  } catch (error) {
    return unread(settings, [(0,_chunk_T2KKTOAQ_js__WEBPACK_IMPORTED_MODULE_19__/* .internalError */ .WB)("collect", error, settings.name)], query.shared, run);
  }
}
async function unread(subject, diagnostics, { plans, manifests }, run) {
  const ofManifests = await (0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_3__/* .unqueriedManifests */ .lL)(subject, manifests, run);
  const ofPlan = plans === null ? [] : [(0,_chunk_6LHEY7KH_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadPlan */ .TL)(subject, plans.partOf(subject.clusterId))];
  return {
    clusters: [{ ...(0,_chunk_PMRAX4NC_js__WEBPACK_IMPORTED_MODULE_10__/* .unqueriedCluster */ .jc)(subject, diagnostics), results: [...ofManifests, ...ofPlan] }],
    evidence: plans === null ? [] : [_chunk_NC25HUPH_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_NOT_KEPT */ .Fc],
    runDiagnostics: []
  };
}
function serverClocks({ clock, serverClock: ofRun }) {
  const known = /* @__PURE__ */ new Map();
  return (endpoint) => {
    const own = known.get(endpoint) ?? observedBy((0,_chunk_LIP663UR_js__WEBPACK_IMPORTED_MODULE_41__/* .serverClock */ .c)(clock), ofRun);
    known.set(endpoint, own);
    return own;
  };
}
var observedBy = (own, other) => ({
  ...own,
  observe: (header) => {
    own.observe(header);
    other.observe(header);
  }
});
function recorder(count, log) {
  if (count <= 1)
    return (_settings, work) => work(log);
  const logs = clusterLogs(log);
  let done = 0;
  return (settings, work) => {
    const name = settings.name ?? settings.clusterId ?? "(no id)";
    return logs.record(name, work, ({ clusters }) => {
      done++;
      return `${name} (${done} of ${count}): ${clusters.map(outcomeOf).join(", ")}`;
    });
  };
}
function outcomeOf({ results, diagnostics, facts }) {
  const names = diagnostics.map(({ detail }) => detail.name);
  const checks = results.map(({ check, phase, diagnostics: [first] }) => `${check} ${first?.detail.name ?? phase ?? ""}`);
  const all = [.../* @__PURE__ */ new Set([...names, ...checks])];
  return all.length > 0 ? all.join(", ") : `runs ${facts.liveVersion ?? "its target"} already`;
}



/***/ })

};
