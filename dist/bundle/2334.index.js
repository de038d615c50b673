export const id = 2334;
export const ids = [2334];
export const modules = {

/***/ 2334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
queryClusters: () => (queryClusters)
});
var _BCZV4D6Y_js_0 = __webpack_require__(9150);
var _QKGGGVV7_js_1 = __webpack_require__(704);
var _APHJXYQN_js_2 = __webpack_require__(3767);
var _PZGWKM6Q_js_3 = __webpack_require__(2057);
var _RC3JTXYG_js_4 = __webpack_require__(4798);
var _LESZ5QKA_js_5 = __webpack_require__(9888);
var _SW2E3LNA_js_6 = __webpack_require__(2277);
var _ICK6YUWM_js_7 = __webpack_require__(1315);
var _K4YYQA4G_js_8 = __webpack_require__(8622);
var _XJ4UP3BC_js_9 = __webpack_require__(2331);
var _Z4NEBNO5_js_10 = __webpack_require__(2359);
var _ZMKUOIGF_js_11 = __webpack_require__(9348);
var _LPD5HUPH_js_12 = __webpack_require__(8700);
var _ZA4QVOVC_js_13 = __webpack_require__(4554);
var _JATUNGRA_js_14 = __webpack_require__(8320);
var _LMU2CFNM_js_45 = __webpack_require__(7448);
var _IGPTGMJH_js_15 = __webpack_require__(9018);
var _3P254DX2_js_16 = __webpack_require__(3340);
var _NED4EEST_js_17 = __webpack_require__(2828);
var _RXPGGPG7_js_18 = __webpack_require__(2958);
var _6XKFUWSU_js_19 = __webpack_require__(587);
var _MJWAE2L2_js_20 = __webpack_require__(7194);
var _NBVLTPO6_js_21 = __webpack_require__(1175);
var _67MUQUID_js_22 = __webpack_require__(9462);
var _JTBJ5GML_js_23 = __webpack_require__(9415);
var _HBJ534IQ_js_24 = __webpack_require__(210);
var _HXIUOREP_js_46 = __webpack_require__(2946);
var _NBHG2MBE_js_25 = __webpack_require__(921);
var _AAYBQDON_js_26 = __webpack_require__(5289);
var _CXUDFEZP_js_27 = __webpack_require__(2105);
var _PGLKVRPQ_js_28 = __webpack_require__(5455);
var _PBO2G65T_js_29 = __webpack_require__(8747);
var _OT7OM4T4_js_30 = __webpack_require__(2904);
var _GLFOZCD3_js_31 = __webpack_require__(2174);
var _QWIXIQ5L_js_32 = __webpack_require__(8710);
var _CPUOXGVZ_js_33 = __webpack_require__(9886);
var _5WWCP6BV_js_34 = __webpack_require__(5164);
var _6SDEP7AE_js_35 = __webpack_require__(4411);
var _GDJR74E5_js_36 = __webpack_require__(7454);
var _DUW5NSCC_js_37 = __webpack_require__(6606);
var _M3F6UR52_js_38 = __webpack_require__(1992);
var _FN6ZC2K4_js_39 = __webpack_require__(5842);
var _5X5HXMYJ_js_40 = __webpack_require__(9424);
var _5MGOTZ66_js_41 = __webpack_require__(4170);
var _PVUXZPTX_js_42 = __webpack_require__(9147);
var _OH2DUXI7_js_43 = __webpack_require__(4968);
var _EGKAODXP_js_44 = __webpack_require__(6407);



































































// lib/checks/saved/unanswered.js
function unansweredEvidence(results, evidence, expected, selection, now) {
  const undecided = _6XKFUWSU_js_19/* .CCE_CHECKS */ .aF.filter((check) => results.some((result) => result.check === check && result.diagnostics.some(({ detail }) => isUnanswered(detail))));
  if (undecided.length === 0)
    return [];
  const files = evidence.filter(({ check }) => check !== null && check !== "cluster").map(({ check, id, text }) => ({ path: `evidence/${check}-${id}.json`, text }));
  const replayed = (0,_QKGGGVV7_js_1/* .readSaved */ .Sy)(files, undecided, expected, selection, now).results;
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
  const limiterOf = (0,_HBJ534IQ_js_24/* .rateLimiters */ .k6)(run.clock);
  const transport = (0,_HBJ534IQ_js_24/* .createTransport */ .oO)({ env: run.env });
  const purposes = (0,_BCZV4D6Y_js_0/* .purposesOf */ .De)(clusters.flatMap((gated) => gated.kind === "queried" ? gated.settings : []));
  const shared = {
    limiterOf,
    transport,
    credentialsOf: (0,_BCZV4D6Y_js_0/* .credentialSources */ .e3)({ ...run, transport, endpoints: run.settings.identityEndpoints }, purposes),
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
        const own = { ...run, log, serverClock: clockOf((0,_BCZV4D6Y_js_0/* .endpointOf */ .X5)(settings)) };
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
  const why = (0,_AAYBQDON_js_26/* .endKind */ .KO)(signal) === "cancelled" ? "canceled" : "time-over";
  return (0,_LMU2CFNM_js_45/* .diagnostic */ .Y)(null, { name: "not-finished", of: "cluster", why });
}
var indexedCluster = (gated) => {
  const { clusterId, name, hasProposedName, region, projectId, autopilot, targetVersion, targetFrom } = gated.kind === "queried" ? gated.settings : gated.subject;
  const checks = gated.kind === "queried" ? gated.settings.checks : null;
  return { clusterId, name, hasProposedName, region, projectId, autopilot, targetVersion, targetFrom, checks };
};
async function queryIsolated(query) {
  const { settings, run } = query;
  try {
    const { cluster, evidence, faults } = await (0,_JATUNGRA_js_14/* .withinRun */ .Rr)((0,_BCZV4D6Y_js_0/* .queryLiveCluster */ .$v)(query), run, _JATUNGRA_js_14/* .OVERDUE_MS */ .SE.cluster);
    const missing = unansweredEvidence(cluster.results, evidence, settings, settings, run.serverClock.now());
    const ofPlan = query.shared.plans === null ? [] : [_QKGGGVV7_js_1/* .PLAN_NOT_KEPT */ .Fc];
    return { clusters: [cluster], evidence: [...evidence, ...missing, ...ofPlan], runDiagnostics: faults };
  } catch (error) {
    return unread(settings, [(0,_JATUNGRA_js_14/* .internalError */ .WB)("collect", error, settings.name)], query.shared, run);
  }
}
async function unread(subject, diagnostics, { plans, manifests }, run) {
  const ofManifests = await (0,_PZGWKM6Q_js_3/* .unqueriedManifests */ .lL)(subject, manifests, run);
  const ofPlan = plans === null ? [] : [(0,_PZGWKM6Q_js_3/* .unreadPlan */ .TL)(subject, plans.partOf(subject.clusterId))];
  return {
    clusters: [{ ...(0,_IGPTGMJH_js_15/* .unqueriedCluster */ .jc)(subject, diagnostics), results: [...ofManifests, ...ofPlan] }],
    evidence: plans === null ? [] : [_QKGGGVV7_js_1/* .PLAN_NOT_KEPT */ .Fc],
    runDiagnostics: []
  };
}
function serverClocks({ clock, serverClock: ofRun }) {
  const known = /* @__PURE__ */ new Map();
  return (endpoint) => {
    const own = known.get(endpoint) ?? observedBy((0,_HXIUOREP_js_46/* .serverClock */ .c)(clock), ofRun);
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
