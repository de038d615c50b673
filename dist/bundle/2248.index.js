export const id = 2248;
export const ids = [2248];
export const modules = {

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
identityService: () => (identityService),
oidcCredentials: () => (oidcCredentials),
sessionNeeds: () => (sessionNeeds)
});
var _HBJ534IQ_js_0 = __webpack_require__(210);
var _HXIUOREP_js_8 = __webpack_require__(2946);
var _NBHG2MBE_js_1 = __webpack_require__(921);
var _AAYBQDON_js_2 = __webpack_require__(5289);
var _CXUDFEZP_js_3 = __webpack_require__(2105);
var _5X5HXMYJ_js_4 = __webpack_require__(9424);
var _CCDJ4O4E_js_7 = __webpack_require__(1786);
var _TUARF4T6_js_5 = __webpack_require__(4484);
var node_fs_promises_6 = __webpack_require__(1455);











// lib/cce/api/actions.js
var READ = ["cce:cluster:get", "cce:cluster:getCluster"];
var UPGRADE = ["cce:cluster:upgrade"];
var always = () => true;
var starts = (purposes) => purposes.starts;
var endsWorkflow = (purposes) => purposes.endsWorkflow;
var startsOrEnds = (purposes) => purposes.starts || purposes.endsWorkflow;
var checks = (...names) => (purposes) => names.some((name) => purposes.checks.includes(name));
var PERMISSIONS = {
  ShowCluster: { actions: READ, isFor: always },
  ShowClusterUpgradeInfo: { actions: READ, isFor: always },
  ListUpgradeWorkFlows: { actions: READ, isFor: always },
  ListClusterUpgradePaths: { actions: READ, isFor: always },
  ListClusterMasterSnapshotTasks: { actions: READ, isFor: always },
  ListAddonInstances: { actions: ["cce:addonInstance:list", ...READ], isFor: always },
  ListNodePools: { actions: ["cce:nodepool:list"], isFor: always },
  ListNodes: { actions: ["cce:node:list"], isFor: always },
  ListReleases: { actions: ["cce:release:list"], isFor: always },
  ShowRelease: { actions: ["cce:release:get", "cce:release:list"], isFor: always },
  ListPreCheckTasks: { actions: READ, isFor: checks("precheck") },
  ShowPreCheck: { actions: READ, isFor: checks("precheck") },
  ListAddonPrecheckTasks: { actions: READ, isFor: checks("addons") },
  ListAddonTemplates: { actions: ["cce:cluster:list"], isFor: checks("addons", "plan") },
  ListUpgradeClusterTasks: { actions: READ, isFor: checks("upgrade") },
  ShowUpgradeClusterTask: { actions: READ, isFor: checks("upgrade") },
  CreatePostCheck: { actions: UPGRADE, isFor: checks("postcheck") },
  CreateUpgradeWorkFlow: { actions: UPGRADE, isFor: starts },
  CreatePreCheck: { actions: UPGRADE, isFor: starts },
  BatchCreateAddonPrecheck: { actions: UPGRADE, isFor: starts },
  ShowUpgradeWorkFlow: { actions: READ, isFor: startsOrEnds },
  UpgradeWorkFlowUpdate: { actions: UPGRADE, isFor: endsWorkflow }
};
function sessionNeeds(purposes, permissions = PERMISSIONS) {
  const made = Object.entries(permissions).filter(([, { isFor }]) => isFor(purposes));
  const unpublished = made.filter(([, { actions }]) => actions === null).map(([operation]) => operation);
  if (unpublished.length > 0)
    return { unpublished };
  return { actions: [...new Set(made.flatMap(([, { actions }]) => actions ?? []))].sort() };
}

// lib/cce/identity/service.js
var STS_REGIONS = [
  ...["cn-north-4", "cn-south-1", "cn-east-3", "cn-southwest-2"],
  ...["ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"],
  ...["sa-brazil-1", "la-south-2", "af-south-1", "tr-west-1"]
];
function identityService(region, { sts, iam }) {
  if (sts !== null)
    return { kind: "sts", endpoint: sts, realm: sts };
  if (region !== null && STS_REGIONS.includes(region))
    return { kind: "sts", endpoint: `https://${(0,_HBJ534IQ_js_0/* .cloudHost */ .Yb)("sts", region)}`, realm: "myhuaweicloud.com" };
  if (iam !== null)
    return { kind: "iam", endpoint: iam, realm: iam };
  const host = (0,_HBJ534IQ_js_0/* .cloudHost */ .Yb)("iam", region ?? "");
  return { kind: "iam", endpoint: `https://${host}`, realm: host.replace(/^iam\.[^.]+\./, "") };
}

// lib/cce/identity/claims.js
var CLAIM_LIMIT = 300;
function claimsOf(token) {
  const payload = token.split(".")[1] ?? "";
  const claims = (0,_TUARF4T6_js_5/* .asRecord */ .qY)((0,_TUARF4T6_js_5/* .parseJson */ .qF)(Buffer.from(payload, "base64url").toString("utf8")));
  const text = (value) => typeof value === "string" && value !== "" ? (0,_AAYBQDON_js_2/* .truncate */ .xv)(value, CLAIM_LIMIT) : null;
  const seconds = claims["exp"];
  const found = {
    iss: text(claims["iss"]),
    aud: text([claims["aud"]].flat().filter((one) => typeof one === "string").join(", ")),
    sub: text(claims["sub"]),
    expiresAt: typeof seconds === "number" && Number.isFinite(seconds) ? seconds * 1e3 : null
  };
  return found.iss === null && found.aud === null && found.sub === null ? null : found;
}

// lib/cce/identity/id-token.js

async function requestIdToken({ idToken: source, audience }, send) {
  if (source.kind === "text")
    return source.token;
  if (source.kind === "file")
    return tokenFrom(await readTokenFile(source.path), "ReadIdToken", source.path);
  const { origin, pathname, searchParams } = new URL(source.url);
  const query = { ...Object.fromEntries(searchParams), audience };
  const headers = { Authorization: `Bearer ${source.bearer}` };
  const operation = "RequestIdToken";
  const response = await send({ endpoint: origin, operation, path: pathname, query, headers });
  return tokenFrom((0,_TUARF4T6_js_5/* .asRecord */ .qY)(response.value)["value"], operation, origin + pathname);
}
function tokenFrom(text, operation, url) {
  const token = typeof text === "string" ? text.trim() : "";
  if (_CXUDFEZP_js_3/* .ID_TOKEN */ .MK.test(token))
    return token;
  throw new LocalProblem("not-a-token", { operation, method: operation === "ReadIdToken" ? "FILE" : "GET", url });
}
var MAX_FILE_BYTES = 64 * 1024;
async function readTokenFile(path) {
  const refuse = (why) => new LocalProblem("unreadable-token-file", { operation: "ReadIdToken", method: "FILE", url: path }, why);
  try {
    const file = await (0,node_fs_promises_6.stat)(path);
    if (!file.isFile())
      throw refuse("not a regular file");
    if (file.size > MAX_FILE_BYTES)
      throw refuse("larger than 64 KiB");
    return await (0,node_fs_promises_6.readFile)(path, "utf8");
  } catch (error) {
    throw error instanceof LocalProblem ? error : refuse((0,_5X5HXMYJ_js_4/* .textProperty */ .Pu)(error, "code"));
  }
}
var LocalProblem = class extends _AAYBQDON_js_2/* .CceError */ .Wk {
  problem;
  constructor(problem, request, errorCode = null) {
    super({
      ...request,
      kind: "bad-credentials",
      status: null,
      code: null,
      detail: errorCode === null ? null : { code: "system-error", text: errorCode },
      apiMessage: null,
      requestId: null,
      attempts: 1,
      retryStop: null
    });
    this.problem = problem;
  }
};

// lib/cce/identity/shared.js
var isSecret = (text) => typeof text === "string" && _CXUDFEZP_js_3/* .SECRET */ .bB.test(text);
function readKeys(fields, names) {
  const [accessKey, secretKey, securityToken, expiry] = names.map((name) => fields[name]);
  const expiresAt = (0,_CCDJ4O4E_js_7/* .parseTimestamp */ .EH)(expiry) ?? (0,_CCDJ4O4E_js_7/* .parseTimestamp */ .EH)(`${String(expiry)}Z`);
  return isSecret(accessKey) && isSecret(secretKey) && isSecret(securityToken) && expiresAt !== null ? { accessKey, secretKey, securityToken, expiresAt } : null;
}
var requestOf = ({ service }, operation, path) => ({
  operation,
  method: "POST",
  url: service.endpoint + path
});

// lib/cce/identity/iam.js
var UNLIMITED = "Notice: the session is not limited to the calls of this run, because there is no STS here: IAM gives the permissions of the identity provider’s conversion rules, and the agency is not used";
async function federate(token, options, send) {
  const { identity, addSecrets } = options;
  const operation = "CreateTokenWithIdToken";
  const path = "/v3.0/OS-AUTH/id-token/tokens";
  if (identity.sessionPolicy !== null)
    throw new LocalProblem("policy-needs-sts", requestOf(options, operation, path));
  const unscoped = await send({
    operation,
    method: "POST",
    path,
    headers: { "X-Idp-Id": identity.providerUrn.replace(/^.*:/, "") },
    body: { auth: { id_token: { id: token } } }
  });
  const subject = unscoped.header("x-subject-token")?.trim() ?? "";
  if (!isSecret(subject))
    throw new LocalProblem("unusable-response", requestOf(options, operation, path));
  addSecrets([subject]);
  const [keysOperation, keysPath] = ["CreateTemporaryAccessKeyByToken", "/v3.0/OS-CREDENTIAL/securitytokens"];
  const { value } = await send({
    operation: keysOperation,
    method: "POST",
    path: keysPath,
    headers: { "X-Auth-Token": subject },
    body: { auth: { identity: { methods: ["token"], token: { duration_seconds: identity.durationSeconds } } } }
  });
  const keys = readKeys((0,_TUARF4T6_js_5/* .asRecord */ .qY)((0,_TUARF4T6_js_5/* .asRecord */ .qY)(value)["credential"]), ["access", "secret", "securitytoken", "expires_at"]);
  if (keys === null)
    throw new LocalProblem("unusable-response", requestOf(options, keysOperation, keysPath));
  return { keys, limit: null, notice: UNLIMITED };
}

// lib/cce/identity/problems.js
var STS_CODES = {
  "STS5.1001": "not-trusted",
  "STS5.2001": "unknown-audience",
  "STS5.1007": "no-sts"
};
var MESSAGES = [
  [/duration/i, "session-too-long"],
  [/polic(?:y|ies)\b/i, "policy-refused"],
  [/audience|client.?id/i, "unknown-audience"],
  [/token.*(?:expired|expiration)|expired.*token|: expired$/i, "token-expired"],
  [/not (?:yet )?valid yet|not yet valid|nbf|issued in the future|: early$/i, "token-early"],
  [/token|signature|issuer|jwks|\bkid\b/i, "token-rejected"],
  [/provider|agency|urn|does not exist|not found/i, "unknown-identity"]
];
function problemOf(step, { status, code, apiMessage }, claims, now) {
  if (step === "id-token" || status === null || status < 400 || status >= 500 || status === 429)
    return null;
  const known = step === "sts" ? STS_CODES[code ?? ""] : void 0;
  if (known !== void 0)
    return known;
  if (claims?.expiresAt != null && claims.expiresAt <= now)
    return "token-expired";
  if (status === 403)
    return "not-trusted";
  if (status === 404)
    return "unknown-identity";
  const found = MESSAGES.find(([pattern]) => pattern.test(apiMessage ?? ""));
  return found?.[1] ?? (status === 401 ? "token-rejected" : null);
}

// lib/cce/identity/sts.js
var SAFE_DURATION_SECONDS = 3600;
var OPERATION = "AssumeAgencyWithOIDC";
var PATH = "/v5/agencies/assume-with-oidc";
async function assumeAgency(token, options, send, claims) {
  const { identity, log, clock } = options;
  let [seconds, policy] = [identity.durationSeconds, policyFor(options)];
  for (; ; )
    try {
      const keys = keysIn(await send(requestFor(token, identity, seconds, policy)), options);
      return { keys, limit: policy.limit, notice: policy.notice };
    } catch (error) {
      if (!(error instanceof _AAYBQDON_js_2/* .CceError */ .Wk) || error instanceof LocalProblem)
        throw error;
      const problem = problemOf("sts", error.failure, claims, clock.now());
      if (problem === "session-too-long" && seconds > SAFE_DURATION_SECONDS) {
        log.info(`Notice: the agency does not allow sessions of ${seconds} s; this one is of ${SAFE_DURATION_SECONDS} s`);
        seconds = SAFE_DURATION_SECONDS;
      } else if (policy.limit?.by === "gate" && canBeAboutPolicy(problem, error))
        policy = UNLIMITED2;
      else
        throw error;
    }
}
var canBeAboutPolicy = (problem, { status }) => problem === "policy-refused" || problem === null && status === 400;
var requestFor = (token, { providerUrn, agencyUrn, sessionName }, seconds, { fields }) => ({
  operation: OPERATION,
  method: "POST",
  path: PATH,
  body: {
    provider_urn: providerUrn,
    agency_urn: agencyUrn,
    agency_session_name: sessionName,
    id_token: token,
    duration_seconds: seconds,
    ...fields
  }
});
function keysIn({ value }, options) {
  const fields = (0,_TUARF4T6_js_5/* .asRecord */ .qY)((0,_TUARF4T6_js_5/* .asRecord */ .qY)(value)["credentials"]);
  const keys = readKeys(fields, ["access_key_id", "secret_access_key", "security_token", "expiration"]);
  if (keys === null)
    throw new LocalProblem("unusable-response", requestOf(options, OPERATION, PATH));
  return keys;
}
var UNLIMITED2 = {
  fields: {},
  limit: null,
  notice: "Notice: the session is not limited to the calls of this run, because STS refused the policy for that"
};
function policyFor({ identity: { sessionPolicy }, needs }) {
  if (sessionPolicy !== null) {
    const { policy: policy2, policyIds } = sessionPolicy;
    const fields = { ...policy2 !== null && { policy: policy2 }, ...policyIds.length > 0 && { policy_ids: policyIds } };
    const notice = `The session is limited by ${_CXUDFEZP_js_3/* .OIDC_VARIABLES */ .yz.policy} or ${_CXUDFEZP_js_3/* .OIDC_VARIABLES */ .yz.policyIds}`;
    return { fields, limit: { by: "environment" }, notice };
  }
  if ("unpublished" in needs) {
    const notice = `Notice: the session is not limited to the calls of this run, because no action is published for ${needs.unpublished.join(", ")}`;
    return { fields: {}, limit: null, notice };
  }
  const { actions } = needs;
  const policy = JSON.stringify({ Version: "5.0", Statement: [{ Effect: "Allow", Action: actions }] });
  return {
    fields: { policy },
    limit: { by: "gate", actions },
    notice: `The session is limited to ${actions.join(", ")}`
  };
}

// lib/cce/identity/exchange.js
async function exchange(options, time) {
  const { identity, service, clock, addSecrets } = options;
  const serviceClock = (0,_HXIUOREP_js_8/* .serverClock */ .c)(clock);
  const send = sender(options, time, serviceClock);
  const ask = sender(options, time);
  const attempt = (step, claims2, work) => work().catch((error) => {
    throw error instanceof _AAYBQDON_js_2/* .CceError */ .Wk ? withIdentity(error, { step, claims: claims2, options }) : error;
  });
  const token = await attempt("id-token", null, () => requestIdToken(identity, ({ endpoint, ...call }) => ask(endpoint, { ...call, method: "GET" })));
  addSecrets([token, token.slice(token.lastIndexOf(".") + 1)]);
  const claims = claimsOf(token);
  const { keys, limit, notice } = await attempt(service.kind, claims, () => service.kind === "sts" ? assumeAgency(token, options, (call) => send(service.endpoint, call), claims) : federate(token, options, (call) => send(service.endpoint, call)));
  addSecrets([keys.accessKey, keys.secretKey, keys.securityToken]);
  const expiresAt = keys.expiresAt - (serviceClock.aheadMs() ?? 0);
  const { accessKey, secretKey, securityToken } = keys;
  return {
    credentials: { kind: "aksk", accessKey, secretKey, securityToken },
    obtainedAt: clock.now(),
    expiresAt,
    limit,
    notice
  };
}
function sender(options, { signal, endsAt }, ofService) {
  const { clock, log, redact, env, userAgent, transport, requestTimeoutMs } = options;
  return (endpoint, call) => (0,_HBJ534IQ_js_0/* .createCceClient */ .hg)({
    endpoint,
    projectId: "",
    credentials: (0,_HBJ534IQ_js_0/* .fixedCredentials */ .rj)({ kind: "none" }),
    clock,
    ...ofService && { serverClock: ofService },
    log,
    redact,
    returnsSecrets: true,
    env,
    userAgent,
    signal,
    endsAt,
    ...transport && { transport },
    ...requestTimeoutMs !== void 0 && { requestTimeoutMs }
  }).send({ ...call, isRepeatable: true });
}
function withIdentity(error, { step, claims, options }) {
  const { failure, cause } = error;
  const { clock, identity } = options;
  const { providerUrn, agencyUrn } = identity;
  const problem = error instanceof LocalProblem ? error.problem : problemOf(step, failure, claims, clock.now());
  return new _AAYBQDON_js_2/* .CceError */ .Wk({ ...failure, identity: { step, problem, providerUrn, agencyUrn, claims } }, { cause });
}

// lib/cce/identity/source.js
var RENEWED_BEFORE_MS = 5 * 6e4;
var FRESH_MS = 6e4;
var FAILURE_MS = 6e4;
function oidcCredentials(options) {
  const { clock, log, identity, service } = options;
  let keys = null;
  let isRefused = false;
  let pending = null;
  let failure = null;
  const isNew = ({ obtainedAt }) => {
    const age = clock.now() - obtainedAt;
    return age >= 0 && age < FRESH_MS;
  };
  const isFresh = (some) => {
    const { expiresAt, obtainedAt } = some;
    const lifetime = expiresAt - obtainedAt;
    return lifetime > 0 ? expiresAt - clock.now() > Math.min(RENEWED_BEFORE_MS, lifetime / 3) : isNew(some);
  };
  const isUsable = () => keys !== null && !isRefused && keys.expiresAt > clock.now();
  async function renew(time) {
    const before = keys;
    const renewed = await exchange(options, time);
    keys = renewed;
    isRefused = false;
    failure = null;
    const until = new Date(renewed.expiresAt).toISOString();
    const from = `${service.kind === "sts" ? "STS" : "IAM"} at ${new URL(service.endpoint).host}`;
    log.info(before === null ? `Keyless: temporary keys from ${from} for ${identity.agencyUrn}, valid until ${until}` : `Keyless: the temporary keys were renewed, and are valid until ${until}`);
    if (renewed.notice !== before?.notice)
      log.info(renewed.notice);
    return renewed;
  }
  const renewOnce = (time) => {
    pending ??= renew(time).finally(() => {
      pending = null;
    });
    return pending;
  };
  return {
    current: async (time) => {
      for (; ; ) {
        if (keys !== null && !isRefused && isFresh(keys))
          return keys.credentials;
        try {
          if (failure !== null && clock.now() < failure.until)
            throw failure.error;
          return (await renewOnce(time)).credentials;
        } catch (error) {
          if (!(error instanceof _AAYBQDON_js_2/* .CceError */ .Wk))
            throw error;
          const hasEnded = error.kind === "cancelled" || error.kind === "run-deadline";
          if (hasEnded && !time.signal.aborted)
            continue;
          if (!hasEnded && failure?.error !== error) {
            failure = { error, until: clock.now() + FAILURE_MS };
            if (keys !== null)
              log.info(`Keyless: the temporary keys could not be renewed: ${error.message}`);
          }
          if (keys !== null && isUsable())
            return keys.credentials;
          throw error;
        }
      }
    },
    replace: (refused) => {
      if (keys === null)
        return false;
      if (refused !== keys.credentials)
        return true;
      if (isNew(keys))
        return false;
      isRefused = true;
      return true;
    },
    limit: () => keys?.limit ?? null,
    isKeyless: true
  };
}



/***/ })

};
