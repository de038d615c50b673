export const id = 4463;
export const ids = [4463];
export const modules = {

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
HO: () => (scenarioSections),
Ms: () => (DEMO),
S: () => (FLEETS),
U9: () => (SCENARIOS),
Ug: () => (requireScenario),
il: () => (MEASURED_LIMITS),
np: () => (clustersFileOf),
qy: () => (listScenarios),
rs: () => (startSimulator)
});
var _QD6AY5QW_js_0 = __webpack_require__(3274);
var _XNDIXC4J_js_4 = __webpack_require__(5258);
var node_timers_promises_1 = __webpack_require__(8500);
var node_crypto_2 = __webpack_require__(7598);
var node_http_3 = __webpack_require__(7067);



// lib/simulator/server/simulator.js


// lib/simulator/server/responses.js
var json = (value, status = 200) => ({ form: "json", status, value });
var EMPTY = { form: "text", status: 200, text: "", headers: {} };
var entry = (status, errorCode, errorMessage, innerCode, reason) => ({ status, errorCode, errorMessage, innerCode, reason });
var SERVICE_ERRORS = {
  "invalid-request": entry(400, "CCE.01400001", "Invalid request.", "CCE_CM.0004", "BadRequest"),
  "wrong-version": entry(400, "CCE.01400001", "Invalid request.", "CCE_CM.0101", "BadRequest"),
  "check-expired": entry(400, "CCE.01400075", "The precheck has expired.", "CCE_CM.0101", "BadRequest"),
  forbidden: entry(403, "CCE.01403001", "Forbidden.", "CCE_CM.0005", "Forbidden"),
  "wrong-state": entry(403, "CCE.01403003", "The cluster status is abnormal.", "CCE_CM.0005", "Forbidden"),
  "not-found": entry(404, "CCE.01404001", "Resource not found.", "CCE_CM.0003", "NotFound"),
  exists: entry(409, "CCE.01409001", "The resource already exists.", "CCE_CM.0006", "Conflict"),
  "too-many-tasks": entry(429, "CCE.01429003", "Too many concurrent tasks.", "CCE_CM.0032", "TooManyRequests"),
  "no-balance": entry(429, "CCE.01429004", "Insufficient account balance.", "CCE_CM.0033", "TooManyRequests"),
  internal: entry(500, "CCE.01500001", "Internal error.", "CCE_CM.0001", "InternalError"),
  unavailable: entry(503, "CCE.01503001", "Service unavailable.", "CCE_CM.0001", "ServiceUnavailable")
};
function serviceErrorBody(name, message) {
  const { status, errorCode, errorMessage, innerCode, reason } = SERVICE_ERRORS[name];
  return {
    kind: "Status",
    apiVersion: "v1",
    metadata: {},
    status: "Failure",
    code: status,
    errorCode,
    errorMessage,
    error_code: innerCode,
    error_msg: errorMessage.replace(/\.$/, ""),
    message,
    reason
  };
}
var serviceError = (name, message) => json(serviceErrorBody(name, message), SERVICE_ERRORS[name].status);
var invalidRequest = (message) => serviceError("invalid-request", message);
var gatewayError = (status, code, message, requestId, headers = {}) => ({
  form: "json",
  status,
  value: { error_msg: message, error_code: code, request_id: requestId },
  headers
});
var notPublished = (requestId) => gatewayError(404, "APIGW.0101", "The API does not exist or has not been published in the environment.", requestId);
var notAuthenticated = (requestId, reason) => gatewayError(401, "APIGW.0301", `Incorrect IAM authentication information: ${reason}`, requestId);
var throttled = (requestId, retryAfter) => gatewayError(429, "APIGW.0308", "The throttling threshold has been reached: policy user over ratelimit,limit:200,time:1 minute", requestId, retryAfter === void 0 ? {} : { "Retry-After": retryAfter });

// lib/simulator/operations/request-body.js
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var objectField = (fields, name) => {
  const value = fields[name];
  return isObject(value) ? value : {};
};
var objectsField = (fields, name) => {
  const value = fields[name];
  return Array.isArray(value) ? value.map((one) => isObject(one) ? one : {}) : [];
};
var stringField = (fields, name) => {
  const value = fields[name];
  return typeof value === "string" ? value : "";
};
function parseObject(text2) {
  try {
    const value = JSON.parse(text2);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
var faulty = (message) => ({ fault: invalidRequest(message), spec: null });
function parseTaskSpec(text2, kind, kindIsInMetadata = false) {
  const body = parseObject(text2);
  if (!body)
    return faulty("the body is no JSON object");
  const header = kindIsInMetadata ? objectField(body, "metadata") : body;
  if (stringField(header, "kind") !== kind)
    return faulty(`kind must be ${kind}`);
  if (stringField(header, "apiVersion") !== "v3")
    return faulty("apiVersion must be v3");
  const { spec } = body;
  return isObject(spec) ? { fault: null, spec } : faulty("spec is required");
}

// lib/simulator/state/clock.js
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var elapsedAt = ({ startedAt, speed }, now) => (now - startedAt) * speed;
var timeAfter = ({ startedAt, speed }, elapsed) => Math.round(startedAt + elapsed / speed);
var startedEarlier = (clock, elapsed) => ({
  startedAt: timeAfter(clock, -elapsed),
  speed: clock.speed
});
var UTC = { offsetHours: 0, name: "UTC" };
var CHINA = { offsetHours: 8, name: "CST" };
function goTime(epochMs, micros = 972, zone = UTC) {
  const [date, clock, millis] = wallClock(epochMs, zone);
  const fraction = `${millis}${String(micros).padStart(3, "0")}`.replace(/0+$/, "");
  return `${date} ${clock}${fraction === "" ? "" : `.${fraction}`} ${offset(zone, "")} ${zone.name}`;
}
function rfc3339Nano(epochMs, nanos = 17086, zone = CHINA) {
  const [date, clock, millis] = wallClock(epochMs, zone);
  return `${date}T${clock}.${millis}${String(nanos).padStart(6, "0")}${offset(zone, ":")}`;
}
var rfc3339 = (epochMs) => new Date(epochMs).toISOString().replace(/\.\d+/, "");
function wallClock(epochMs, zone) {
  const iso = new Date(epochMs + zone.offsetHours * HOUR).toISOString();
  return [iso.slice(0, 10), iso.slice(11, 19), iso.slice(20, 23)];
}
var offset = ({ offsetHours }, colon) => `+${String(offsetHours).padStart(2, "0")}${colon}00`;

// lib/simulator/identity/jwt.js

var ALGORITHM = "RS256";
function createSigningKey(id) {
  const { privateKey, publicKey } = (0,node_crypto_2.generateKeyPairSync)("rsa", { modulusLength: 2048 });
  return {
    id,
    privateKey,
    publicKey: { ...publicKey.export({ format: "jwk" }), kid: id, use: "sig", alg: ALGORITHM }
  };
}
function signToken(claims, { id, privateKey }) {
  const text2 = [{ typ: "JWT", alg: ALGORITHM, kid: id }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${text2}.${(0,node_crypto_2.sign)("RSA-SHA256", Buffer.from(text2), privateKey).toString("base64url")}`;
}
function verifyToken(token, keys) {
  const parts = token.split(".");
  const [head = "", payload = "", signature = ""] = parts;
  const signed = parts.length === 3 ? decode(signature) : null;
  const header = parseObject(decode(head)?.toString() ?? "");
  const claims = parseObject(decode(payload)?.toString() ?? "");
  const key = keys.find(({ kid }) => kid === header?.["kid"]);
  if (!signed || !claims || !key || header?.["alg"] !== ALGORITHM)
    return null;
  const publicKey = (0,node_crypto_2.createPublicKey)({ key, format: "jwk" });
  return (0,node_crypto_2.verify)("RSA-SHA256", Buffer.from(`${head}.${payload}`), publicKey, signed) ? claims : null;
}
function decode(text2) {
  const bytes = Buffer.from(text2, "base64url");
  return bytes.toString("base64url") === text2 ? bytes : null;
}

// lib/simulator/identity/policy-document.js
function parsePolicy(text2) {
  const document = parseObject(text2) ?? {};
  const statements = objectsField(document, "Statement");
  if (document["Version"] !== "5.0" || statements.length === 0)
    return null;
  const parsed = statements.map((statement) => parseStatement(statement));
  const valid = parsed.filter((statement) => statement !== null);
  return valid.length === parsed.length ? valid : null;
}
function parseStatement(fields) {
  const { Effect: effect, Action, Resource, Principal } = fields;
  const actions = textsOf(Action);
  if (effect !== "Allow" && effect !== "Deny" || actions.length === 0)
    return null;
  const byOperator = objectField(fields, "Condition");
  const conditions = Object.keys(byOperator).flatMap((operator) => Object.entries(objectField(byOperator, operator)).map(([key, values]) => ({
    operator,
    key,
    values: textsOf(values)
  })));
  return {
    effect,
    actions,
    resources: Resource === void 0 ? null : textsOf(Resource),
    providers: Principal === void 0 ? null : textsOf(objectField(fields, "Principal")["Federated"]),
    conditions
  };
}
var textsOf = (value) => [value].flat().filter((one) => typeof one === "string");
function allows(policy, question) {
  const matching = policy.filter((statement) => matches(statement, question));
  return matching.length > 0 && matching.every(({ effect }) => effect === "Allow");
}
function matches(statement, { actions, resource = "", provider, values = {} }) {
  const { resources, providers, conditions } = statement;
  return statement.actions.some((glob) => actions.some((action) => matchesGlob(glob, action, "i"))) && (resources === null || resources.some((glob) => matchesGlob(glob, resource))) && (provider === void 0 || (providers ?? []).includes(provider)) && conditions.every((condition) => holds(condition, values[condition.key] ?? []));
}
function holds({ operator, values }, actual) {
  const isOneOf = (value) => values.includes(value);
  const isLikeOne = (value) => values.some((glob) => matchesGlob(glob, value));
  switch (operator) {
    case "StringEquals":
      return actual.some(isOneOf);
    case "StringNotEquals":
      return !actual.some(isOneOf);
    case "StringMatch":
    case "StringLike":
      return actual.some(isLikeOne);
    case "StringNotMatch":
    case "StringNotLike":
      return !actual.some(isLikeOne);
    default:
      return false;
  }
}
function matchesGlob(glob, text2, flags = "") {
  const pattern2 = glob.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${pattern2}$`, `s${flags}`).test(text2);
}

// lib/simulator/identity/id-tokens.js
var faulty2 = (fault) => ({ claims: null, fault });
function verifyIdToken(token, trust, keys, now) {
  const claims = verifyToken(token, keys);
  if (claims === null)
    return faulty2("invalid");
  const { iss, sub, aud, exp, nbf } = claims;
  if (typeof sub !== "string" || typeof exp !== "number")
    return faulty2("invalid");
  if (iss !== trust.issuer)
    return faulty2("issuer");
  if (now >= exp * SECOND)
    return faulty2("expired");
  if (typeof nbf === "number" && now < nbf * SECOND)
    return faulty2("early");
  const audience = [aud].flat().find((one) => trust.audiences.some((registered) => registered === one));
  return typeof audience === "string" ? { claims, subject: sub, audience, fault: null } : faulty2("audience");
}
var isTrusted = ({ issuer, providerUrn, trustPolicy }, { claims, subject }) => allows(trustPolicy, {
  actions: ["sts:agencies:assumeWithOIDC"],
  provider: providerUrn,
  values: { "oidc:iss": [issuer], "oidc:aud": [claims["aud"]].flat().map(String), "oidc:sub": [subject] }
});

// lib/simulator/identity/responses.js
var stsError = (status, code) => (requestId, message) => json({ error_msg: message, error_code: `STS5.${code}`, request_id: requestId }, status);
var invalidParameter = stsError(400, "1002");
var malformedPolicy = stsError(400, "1003");
var invalidIdToken = stsError(400, "1004");
var notSupportedInRegion = stsError(400, "1007");
var audienceNotRegistered = stsError(400, "2001");
var stsUnavailable = stsError(503, "1000");
var notTrusted = (requestId, agencyUrn) => json({
  error_msg: `access denied: the trust policy of ${agencyUrn} was evaluated, and no identity-based policy allows sts:agencies:assumeWithOIDC`,
  error_code: "STS5.1001",
  request_id: requestId,
  encoded_authorization_message: "ZGVtby1hdXRob3JpemF0aW9uLW1lc3NhZ2U="
}, 403);
var iamError = (status, message) => json({ error: { code: status, message, title: TITLES[status] ?? "Error" } }, status);
var TITLES = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  503: "Service Unavailable"
};

// lib/simulator/identity/iam.js
var TOKEN_LIFETIME = 24 * HOUR;
var DEFAULT_KEY_LIFETIME = 15 * MINUTE;
function createTokenWithIdToken(text2, providerName, now, context) {
  const auth = objectField(parseObject(text2) ?? {}, "auth");
  const idToken = stringField(objectField(auth, "id_token"), "id");
  if (idToken === "")
    return iamError(400, "The request body is invalid: auth.id_token.id is required");
  const projectId = stringField(objectField(objectField(auth, "scope"), "project"), "id") || null;
  return createToken({ idToken, providerName, projectId, now }, context);
}
function createUnscopedToken(authorization, providerName, now, context) {
  const [, idToken] = /^bearer (\S+)$/i.exec(authorization ?? "") ?? [];
  if (idToken === void 0)
    return iamError(401, "The request you have made requires authentication.");
  return createToken({ idToken, providerName, projectId: null, now }, context);
}
function createToken({ idToken, providerName, projectId, now }, context) {
  const trust = context.trusts.find((candidate) => candidate.providerName === providerName);
  if (!trust)
    return iamError(404, `Could not find identity provider: ${providerName ?? ""}`);
  const verified = verifyIdToken(idToken, trust, context.publicKeys(), now);
  if (verified.fault !== null)
    return iamError(401, `The ID token is invalid: ${verified.fault}`);
  if (!isTrusted(trust, verified))
    return iamError(403, "No mapping rule of the identity provider matches the ID token");
  if (projectId !== null && !context.hasProject(trust.accountId, projectId))
    return iamError(403, `The user has no role in project ${projectId}`);
  const issued = context.sessions.addToken({ trust, projectId, expiresAt: now + (trust.keyLifetime ?? TOKEN_LIFETIME) });
  const headers = { "X-Subject-Token": issued.token };
  return { form: "json", status: 201, value: tokenBody(issued, verified.subject, now), headers };
}
var microseconds = (time) => new Date(time).toISOString().replace(/Z$/, "000Z");
var tokenBody = ({ trust, projectId, expiresAt }, subject, now) => {
  const domain = { id: trust.accountId, name: "demo-account" };
  return {
    token: {
      expires_at: microseconds(expiresAt),
      issued_at: microseconds(now),
      methods: ["mapped"],
      user: {
        id: "demo-federated-user",
        name: subject,
        domain,
        "OS-FEDERATION": { identity_provider: { id: trust.providerName }, protocol: { id: "oidc" }, groups: [] }
      },
      ...projectId !== null && { project: { id: projectId, name: "demo-project", domain }, roles: [], catalog: [] }
    }
  };
};
function createTemporaryKeys(text2, header, now, context) {
  const identity = objectField(objectField(parseObject(text2) ?? {}, "auth"), "identity");
  const { methods } = identity;
  if (!Array.isArray(methods) || !methods.includes("token"))
    return iamError(400, 'The request body is invalid: auth.identity.methods must be ["token"]');
  const fields = objectField(identity, "token");
  const issued = context.sessions.tokens.get(stringField(fields, "id") || (header ?? ""));
  if (!issued || now >= issued.expiresAt)
    return iamError(401, "The token must be updated.");
  const seconds = fields["duration_seconds"] ?? DEFAULT_KEY_LIFETIME / SECOND;
  const lifetime = typeof seconds === "number" ? seconds * SECOND : Number.NaN;
  if (!(lifetime >= 15 * MINUTE && lifetime <= 24 * HOUR))
    return iamError(400, "The request body is invalid: duration_seconds must be 900 to 86400");
  const { trust } = issued;
  const session = context.sessions.addKeys({
    trust,
    principalUrn: `iam::${trust.accountId}:user:demo-federated-user`,
    principalId: "demo-federated-user",
    expiresAt: now + (trust.keyLifetime ?? lifetime),
    policies: []
  });
  return json({
    credential: {
      access: session.accessKey,
      secret: session.secretKey,
      securitytoken: session.securityToken,
      expires_at: microseconds(session.expiresAt)
    }
  }, 201);
}

// lib/simulator/state/demo-values.js
var DEMO = {
  accessKey: "DEMOACCESSKEYNOTREAL",
  secretKey: "demoSecretKeyNotRealDemoSecretKeyNotReal",
  temporaryAccessKey: "DEMOTEMPORARYKEYNOTREAL",
  temporarySecretKey: "demoTemporarySecretKeyNotRealNotRealAtAll",
  securityToken: "demo-security-token/not+real==",
  authToken: "demo-auth-token-not-real",
  projectId: "0123456789abcdef0123456789abcdef",
  clusterId: "11111111-2222-3333-4444-555555555555",
  region: "cn-north-4",
  currentVersion: "v1.28.15-r10",
  targetVersion: "v1.31.4-r0",
  accountId: "89abcdef0123456789abcdef01234567",
  providerUrn: "iam::89abcdef0123456789abcdef01234567:oidcProvider:github",
  agencyUrn: "iam::89abcdef0123456789abcdef01234567:agency:cce-upgrade-gate",
  audience: "sts.myhuaweicloud.com",
  idTokenRequestToken: "demo-id-token-request-token-not-real"
};

// lib/simulator/state/stable-ids.js

var stableHex = (seed, length) => (0,node_crypto_2.createHash)("sha256").update(seed).digest("hex").slice(0, length);
function stableUuid(seed) {
  const hex = stableHex(seed, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
var SUFFIX_CHARACTERS = "bcdfghjklmnpqrstvwxz2456789";
function stableSuffix(seed) {
  const digest = (0,node_crypto_2.createHash)("sha256").update(seed).digest();
  return [...digest.subarray(0, 5)].map((byte) => SUFFIX_CHARACTERS[byte % SUFFIX_CHARACTERS.length]).join("");
}

// lib/simulator/identity/github-claims.js
var DEFAULT_JOB = {
  repository: "octo-org/infra",
  repositoryId: "1296269",
  ownerId: "6811672",
  event: "pull_request",
  ref: "refs/pull/42/merge",
  environment: "",
  jobWorkflowRef: "",
  hasImmutableSubject: false
};
var VALID_BEFORE = 10 * MINUTE;
var VALID_AFTER = 5 * MINUTE;
function githubClaims(job, { issuer, audience, now, nonce, lifetime = VALID_AFTER }) {
  const { repository, repositoryId, ownerId, event, ref, environment, jobWorkflowRef } = job;
  const [owner = ""] = repository.split("/");
  const workflowRef = `${repository}/.github/workflows/upgrade-gate.yml@${ref}`;
  return {
    jti: stableUuid(`token:${nonce}`),
    sub: subjectOf(job),
    aud: audience,
    iss: issuer,
    ref,
    sha: stableHex(`sha:${ref}`, 40),
    repository,
    repository_owner: owner,
    repository_owner_id: ownerId,
    repository_id: repositoryId,
    repository_visibility: "private",
    run_id: "1658821493",
    run_number: "3",
    run_attempt: "1",
    actor: "octocat",
    actor_id: "1",
    workflow: "Upgrade gate",
    head_ref: event === "pull_request" ? "upgrade-v1.31" : "",
    base_ref: event === "pull_request" ? "main" : "",
    event_name: event,
    ref_type: "branch",
    ref_protected: "false",
    workflow_ref: workflowRef,
    job_workflow_ref: jobWorkflowRef || workflowRef,
    runner_environment: "github-hosted",
    ...environment !== "" && { environment },
    nbf: Math.floor((now - VALID_BEFORE) / SECOND),
    iat: Math.floor(now / SECOND),
    exp: Math.floor((now + lifetime) / SECOND)
  };
}
function subjectOf(job) {
  const { repository, repositoryId, ownerId, event, ref, environment, hasImmutableSubject } = job;
  const [owner = "", name = ""] = repository.split("/");
  const fullName = hasImmutableSubject ? `${owner}@${ownerId}/${name}@${repositoryId}` : repository;
  if (environment !== "")
    return `repo:${fullName}:environment:${environment}`;
  return event === "pull_request" ? `repo:${fullName}:pull_request` : `repo:${fullName}:ref:${ref}`;
}

// lib/simulator/identity/trust.js
var GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
var AGENCY = "cce-upgrade-gate";
function trustOf(prefix, options) {
  const { issuer = GITHUB_ISSUER, audiences = [DEMO.audience] } = options;
  const accountId = prefix === null ? DEMO.accountId : stableHex(`account:${prefix}`, 32);
  const providerName = prefix === null ? "github" : `github-${prefix.toLowerCase()}`;
  const providerUrn = `iam::${accountId}:oidcProvider:${providerName}`;
  return {
    accountId,
    providerName,
    providerUrn,
    agencyUrn: `iam::${accountId}:agency:${AGENCY}`,
    agencyName: AGENCY,
    agencyId: stableHex(`agency:${accountId}`, 32),
    issuer,
    audiences,
    trustPolicy: policyOf({
      Action: ["sts:agencies:assumeWithOIDC"],
      Principal: { Federated: [providerUrn] },
      Condition: {
        StringEquals: { "oidc:iss": [issuer], "oidc:aud": audiences },
        StringMatch: { "oidc:sub": options.trustedSubjects ?? TRUSTED_SUBJECTS }
      }
    }),
    identityPolicy: policyOf({ Action: options.allowedActions ?? ["cce:*"] }),
    maxSessionSeconds: options.maxSessionSeconds ?? 3600,
    keyLifetime: options.keyLifetime ?? null
  };
}
var TRUSTED_SUBJECTS = [false, true].flatMap((hasImmutableSubject) => {
  const job = { ...DEFAULT_JOB, hasImmutableSubject };
  const onRef = (ref) => subjectOf({ ...job, event: "push", ref });
  return [
    subjectOf(job),
    onRef("refs/heads/main"),
    onRef("refs/heads/gh-readonly-queue/main/*"),
    subjectOf({ ...job, environment: "production" })
  ];
});
function policyOf(statement) {
  const policy = parsePolicy(JSON.stringify({ Version: "5.0", Statement: [{ Effect: "Allow", ...statement }] }));
  if (policy === null)
    throw new Error("the simulator has a policy that it cannot read itself");
  return policy;
}

// lib/simulator/identity/issuer.js
var sharedKey;
var signingKey = () => {
  sharedKey ??= createSigningKey("demo-signing-key");
  return sharedKey;
};
function createIssuer({ issuer = GITHUB_ISSUER, job, claims }, onIssue) {
  const usual = { ...DEFAULT_JOB, ...job };
  let issued = 0;
  return {
    issuer,
    publicKeys: () => [signingKey().publicKey],
    defaultAudience: `https://github.com/${usual.repository.split("/")[0]}`,
    token: ({ audience, now, job: changes, lifetime }) => {
      issued++;
      const own = githubClaims({ ...usual, ...changes }, { issuer, audience, now, nonce: String(issued), lifetime });
      const token = signToken({ ...own, ...claims }, signingKey());
      onIssue([token]);
      return token;
    }
  };
}
var JOB_FIELDS = ["repository", "event", "ref", "environment"];
function requestIdToken(query, authorization, now, { token, defaultAudience }) {
  if (authorization?.replace(/^bearer /i, "") !== DEMO.idTokenRequestToken || !/^bearer /i.test(authorization))
    return { form: "text", status: 401, text: "", headers: { "WWW-Authenticate": "Bearer" } };
  const job = Object.fromEntries(JOB_FIELDS.flatMap((name) => query[name] ? [[name, query[name]]] : []));
  const value = token({ audience: query["audience"] || defaultAudience, now, job });
  return json({ count: value.length, value });
}
var openIdConfiguration = (host, { issuer }) => json({
  issuer,
  jwks_uri: `http://${host}/.well-known/jwks`,
  subject_types_supported: ["public", "pairwise"],
  response_types_supported: ["id_token"],
  claims_supported: [
    "sub",
    "aud",
    "exp",
    "iat",
    "iss",
    "jti",
    "nbf",
    "ref",
    "repository",
    "environment",
    "event_name"
  ],
  id_token_signing_alg_values_supported: ["RS256"],
  scopes_supported: ["openid"]
});

// lib/simulator/identity/routes.js
var ROUTES = {
  "GET /_oidc/token": "RequestIdToken",
  "GET /.well-known/openid-configuration": "ShowOpenIdConfiguration",
  "GET /.well-known/jwks": "ListSigningKeys",
  "POST /v5/agencies/assume-with-oidc": "AssumeAgencyWithOIDC",
  "GET /v5/caller-identity": "GetCallerIdentity",
  "POST /v3.0/OS-AUTH/id-token/tokens": "CreateTokenWithIdToken",
  "POST /v3.0/OS-CREDENTIAL/securitytokens": "CreateTemporaryAccessKeyByToken"
};
var isRoute = (key) => Object.hasOwn(ROUTES, key);
var FEDERATION = /^\/v3\/OS-FEDERATION\/identity_providers\/([\w-]{1,64})\/protocols\/oidc\/auth$/;
var providerIn = (path) => FEDERATION.exec(path)?.[1];
function matchIdentityRoute(method, path) {
  const key = `${method} ${path}`;
  if (isRoute(key))
    return ROUTES[key];
  return method === "POST" && FEDERATION.test(path) ? "CreateUnscopedTokenWithIdToken" : null;
}

// lib/simulator/identity/sessions.js

function createSessions(onIssue) {
  const keys = /* @__PURE__ */ new Map();
  const tokens = /* @__PURE__ */ new Map();
  return {
    keys,
    tokens,
    addKeys: (session) => {
      const accessKey = `HST${(0,node_crypto_2.randomBytes)(10).toString("hex").slice(0, 17).toUpperCase()}`;
      const added = {
        ...session,
        accessKey,
        secretKey: (0,node_crypto_2.randomBytes)(30).toString("base64url"),
        securityToken: `demo/${(0,node_crypto_2.randomBytes)(600).toString("base64")}`
      };
      keys.set(accessKey, added);
      onIssue([added.accessKey, added.secretKey, added.securityToken]);
      return added;
    },
    addToken: (token) => {
      const added = { ...token, token: `MII${(0,node_crypto_2.randomBytes)(600).toString("base64")}` };
      tokens.set(added.token, added);
      onIssue([added.token]);
      return added;
    }
  };
}

// lib/simulator/identity/sts.js
var SHORTEST = 900;
var LONGEST = 43200;
var DEFAULT_DURATION = 3600;
function assumeWithOidc(text2, requestId, now, context) {
  const body = parseObject(text2);
  if (!body)
    return invalidParameter(requestId, "the request body is not a JSON object");
  const fault = faultIn(body);
  if (fault !== null)
    return invalidParameter(requestId, fault);
  const policies = sessionPolicies(body);
  if (policies === null)
    return malformedPolicy(requestId, "malformed policy document");
  const [providerUrn, agencyUrn] = [stringField(body, "provider_urn"), stringField(body, "agency_urn")];
  const trust = context.trusts.find((candidate) => candidate.providerUrn === providerUrn);
  if (!trust)
    return invalidParameter(requestId, `the OIDC provider ${providerUrn} does not exist`);
  const idToken = verifyIdToken(stringField(body, "id_token"), trust, context.publicKeys(), now);
  if (idToken.fault !== null)
    return tokenError(requestId, idToken.fault, trust.issuer);
  if (agencyUrn !== trust.agencyUrn || !isTrusted(trust, idToken))
    return notTrusted(requestId, agencyUrn);
  const duration = durationOf(body) ?? DEFAULT_DURATION;
  if (duration > trust.maxSessionSeconds)
    return invalidParameter(requestId, `duration_seconds exceeds the maximum session duration of the agency, ${trust.maxSessionSeconds}`);
  const name = stringField(body, "agency_session_name");
  const session = context.sessions.addKeys({
    trust,
    principalUrn: `sts::${trust.accountId}:assumed-agency:${trust.agencyName}/${name}`,
    principalId: `${trust.agencyId}:${name}`,
    expiresAt: now + (trust.keyLifetime ?? duration * SECOND),
    policies
  });
  return json({
    credentials: {
      access_key_id: session.accessKey,
      secret_access_key: session.secretKey,
      security_token: session.securityToken,
      expiration: new Date(session.expiresAt).toISOString()
    },
    assumed_agency: { urn: session.principalUrn, id: session.principalId },
    audience: idToken.audience,
    provider: providerUrn,
    subject_from_id_token: idToken.subject
  });
}
var tokenError = (requestId, fault, issuer) => {
  switch (fault) {
    case "expired":
      return invalidIdToken(requestId, "the id token has expired");
    case "early":
      return invalidIdToken(requestId, "the id token is not valid yet");
    case "issuer":
      return invalidIdToken(requestId, `the issuer of the id token is not ${issuer}`);
    case "audience":
      return audienceNotRegistered(requestId, "the audience of the id token is not registered in the OIDC provider");
    case "invalid":
      return invalidIdToken(requestId, "the signature of the id token is invalid");
  }
};
function faultIn(body) {
  const lengths = [
    ["provider_urn", 1, 1500],
    ["agency_urn", 1, 1500],
    ["agency_session_name", 2, 128],
    ["id_token", 4, 2e4]
  ];
  for (const [name, min, max] of lengths) {
    const { length } = stringField(body, name);
    if (length < min || length > max)
      return `${name} must have ${min} to ${max} characters`;
  }
  if (!/^[A-Za-z0-9_+=,.@-]+$/.test(stringField(body, "agency_session_name")))
    return "agency_session_name has a character that is not allowed";
  if (!/^[^:]+:[^:]*:[^:]{1,64}:[^:]{1,64}:.+$/.test(stringField(body, "provider_urn")))
    return "provider_urn must have five parts";
  const duration = durationOf(body);
  if (body["duration_seconds"] !== void 0 && (duration === null || duration < SHORTEST || duration > LONGEST))
    return `duration_seconds must be a whole number from ${SHORTEST} to ${LONGEST}`;
  const { policy, policy_ids: ids } = body;
  if (policy !== void 0 && (typeof policy !== "string" || policy.length < 2 || policy.length > 4096))
    return "policy must have 2 to 4096 characters";
  if (ids !== void 0 && !isPolicyIds(ids))
    return "policy_ids must be a list of at most 20 ids";
  const unknown = textsIn(ids).find((id) => !SYSTEM_POLICIES.has(id));
  return unknown === void 0 ? null : `the policy ${unknown} does not exist`;
}
var isPolicyIds = (ids) => Array.isArray(ids) && ids.length <= 20 && ids.every((id) => typeof id === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(id));
function durationOf(body) {
  const value = body["duration_seconds"];
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}
var SYSTEM_POLICIES = new Map(Object.entries({ CCEFullAccessPolicy: ["cce:*"], CCEReadOnlyPolicy: ["cce:*:get*", "cce:*:list*"] }).map(([id, actions]) => [id, JSON.stringify({ Version: "5.0", Statement: [{ Effect: "Allow", Action: actions }] })]));
var textsIn = (value) => [value ?? []].flat().filter((one) => typeof one === "string");
function sessionPolicies(body) {
  const own = stringField(body, "policy");
  const texts = [
    ...own === "" ? [] : [own],
    ...textsIn(body["policy_ids"]).map((id) => SYSTEM_POLICIES.get(id) ?? "")
  ];
  const policies = texts.map((text2) => parsePolicy(text2)).filter((policy) => policy !== null);
  return policies.length === texts.length ? policies : null;
}
var callerIdentity = (accountId, session) => json({
  account_id: accountId,
  principal_urn: session?.principalUrn ?? `iam::${accountId}:user:demo`,
  principal_id: session?.principalId ?? accountId
});

// lib/simulator/identity/index.js
function createIdentity({ trust, trusts, hasProject, onIssue }) {
  const issuer = createIssuer(trust, onIssue);
  return { issuer, sessions: createSessions(onIssue), trusts, publicKeys: issuer.publicKeys, hasProject };
}
function performIdentity(operation, { signed: { headers, body }, path, query }, { requestId, now }, identity, authenticate2) {
  const text2 = body.toString();
  switch (operation) {
    case "RequestIdToken":
      return requestIdToken(query, headers["authorization"], now, identity.issuer);
    case "ShowOpenIdConfiguration":
      return openIdConfiguration(headers["host"] ?? "", identity.issuer);
    case "ListSigningKeys":
      return json({ keys: identity.publicKeys() });
    case "AssumeAgencyWithOIDC":
      return assumeWithOidc(text2, requestId, now, identity);
    case "CreateTokenWithIdToken":
      return createTokenWithIdToken(text2, headers["x-idp-id"], now, identity);
    case "CreateUnscopedTokenWithIdToken":
      return createUnscopedToken(headers["authorization"], providerIn(path), now, identity);
    case "CreateTemporaryAccessKeyByToken":
      return createTemporaryKeys(text2, headers["x-auth-token"], now, identity);
    case "GetCallerIdentity": {
      const caller = authenticate2();
      return caller.error === null ? callerIdentity(caller.accountId, caller.session) : notAuthenticated(requestId, caller.error);
    }
  }
}

// lib/simulator/server/accounts.js
function demoAccount(options, trust) {
  const { accessKey = DEMO.accessKey, secretKey = DEMO.secretKey, securityToken, authToken = DEMO.authToken } = options;
  const temporary = {
    accessKey: DEMO.temporaryAccessKey,
    secretKey: DEMO.temporarySecretKey,
    securityToken: DEMO.securityToken
  };
  return {
    credentials: null,
    keys: [{ accessKey, secretKey, ...securityToken !== void 0 && { securityToken } }, temporary],
    authToken,
    trust: trustOf(null, trust)
  };
}
var accountOf = (prefix, trust = {}) => ({
  credentials: prefix,
  keys: [{ accessKey: `DEMO${prefix}KEYNOTREAL`, secretKey: `demo${prefix}SecretKeyNotRealDemoSecretKeyNotReal` }],
  authToken: `demo-${prefix}-auth-token-not-real`,
  trust: trustOf(prefix, trust)
});

// lib/simulator/server/authentication.js


// lib/simulator/server/signature.js

var ALGORITHM2 = "SDK-HMAC-SHA256";
var UNSIGNED = "UNSIGNED-PAYLOAD";
function parseAuthorization(header) {
  const match = /^SDK-HMAC-SHA256 Access=([^,\s]+), SignedHeaders=([^,\s]+), Signature=([0-9a-f]{64})$/.exec(header);
  const [, accessKey, names, signature] = match ?? [];
  return accessKey && names && signature ? { accessKey, signedHeaders: names.split(";"), signature } : null;
}
function signatureOf(request, signedHeaders, secretKey) {
  const date = request.headers["x-sdk-date"] ?? "";
  const text2 = `${ALGORITHM2}
${date}
${sha256(canonicalRequest(request, signedHeaders))}`;
  return (0,node_crypto_2.createHmac)("sha256", secretKey).update(text2).digest("hex");
}
function bodyMatchesHash({ headers, body }) {
  const hash = headers["x-sdk-content-sha256"];
  return hash === void 0 || hash === UNSIGNED || hash === sha256(body);
}
function parseSdkDate(text2) {
  if (!/^\d{8}T\d{6}Z$/.test(text2))
    return null;
  const time = Date.parse(text2.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  return Number.isNaN(time) ? null : time;
}
function canonicalRequest({ method, target, headers, body }, signedHeaders) {
  const [path = "", query = ""] = splitTarget(target);
  return [
    method.toUpperCase(),
    canonicalPath(path),
    canonicalQuery(query),
    signedHeaders.map((name) => `${name}:${(headers[name] ?? "").trim()}
`).join(""),
    signedHeaders.join(";"),
    headers["x-sdk-content-sha256"] ?? sha256(body)
  ].join("\n");
}
function splitTarget(target) {
  const mark = target.indexOf("?");
  return mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
}
function canonicalPath(path) {
  const encoded = path.split("/").map((segment) => percentEncode(decodeURIComponent(segment)));
  return `${encoded.join("/").replace(/\/$/, "")}/`;
}
function canonicalQuery(query) {
  return [...new URLSearchParams(query)].sort(([a, x], [b, y]) => compareBytes(a, b) || compareBytes(x, y)).map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join("&");
}
var compareBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
function percentEncode(text2) {
  let encoded = "";
  for (const byte of Buffer.from(text2)) {
    const character = String.fromCharCode(byte);
    encoded += /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
var sha256 = (content) => (0,node_crypto_2.createHash)("sha256").update(content).digest("hex");

// lib/simulator/server/authentication.js
var MAX_CLOCK_SKEW = 15 * MINUTE;
function authenticate(request, accounts, sessions, now) {
  const token = request.headers["x-auth-token"];
  if (token !== void 0)
    return authenticateToken(token, accounts, sessions, now);
  const header = request.headers["authorization"];
  if (header === void 0)
    return outcome("x-auth-token not found");
  const authorization = parseAuthorization(header);
  if (!authorization)
    return outcome("verify aksk signature fail, authorization header is malformed");
  const { accessKey } = authorization;
  for (const account2 of accounts) {
    const pair = account2.keys.find((candidate) => candidate.accessKey === accessKey);
    if (pair)
      return outcome(signatureError(request, authorization, pair, now) ?? account2);
  }
  const session = sessions.keys.get(accessKey);
  const account = accounts.find(({ trust }) => trust.accountId === session?.trust.accountId);
  if (session && account)
    return outcome(signatureError(request, authorization, session, now) ?? expiryError(session, now) ?? account, session);
  return outcome(`Get secretKey failed,ak:${accessKey},err:ak not exist`);
}
var outcome = (result, session = null, projectId = null) => typeof result === "string" ? { caller: null, error: result } : { caller: result, session, projectId, error: null };
var TOKEN_REFUSED = "decrypt token fail";
function authenticateToken(token, accounts, sessions, now) {
  const issued = sessions.tokens.get(token);
  if (!issued)
    return outcome(accounts.find(({ authToken }) => authToken === token) ?? TOKEN_REFUSED);
  const account = accounts.find(({ trust }) => trust.accountId === issued.trust.accountId);
  const isGood = issued.projectId !== null && now < issued.expiresAt;
  return outcome((isGood ? account : void 0) ?? TOKEN_REFUSED, null, issued.projectId);
}
var expiryError = ({ expiresAt }, now) => now < expiresAt ? null : TOKEN_REFUSED;
function signatureError(request, authorization, pair, now) {
  const { signedHeaders } = authorization;
  const date = request.headers["x-sdk-date"] ?? "";
  const time = parseSdkDate(date);
  if (time === null || !signedHeaders.includes("x-sdk-date"))
    return "verify aksk signature fail, x-sdk-date not signed";
  if (Math.abs(now - time) > MAX_CLOCK_SKEW)
    return signatureExpired(date, now);
  const missing = signedHeaders.find((name) => request.headers[name] === void 0);
  if (missing)
    return `verify aksk signature fail, signed header ${missing} not found`;
  if (!bodyMatchesHash(request) || !isSignedWith(pair.secretKey, request, authorization))
    return "verify aksk signature fail";
  return securityTokenError(request.headers["x-security-token"], pair);
}
var signatureExpired = (signedAt, now) => `verify aksk signature fail, signature expired, signature time:${signedAt},server time:${new Date(now).toISOString()}`;
function securityTokenError(token, { securityToken }) {
  if (token === securityToken)
    return null;
  return securityToken !== void 0 && token === void 0 ? "verify aksk signature fail, x-security-token not found" : "verify aksk signature fail, x-security-token is invalid";
}
function isSignedWith(secretKey, request, authorization) {
  try {
    const expected = signatureOf(request, authorization.signedHeaders, secretKey);
    return (0,node_crypto_2.timingSafeEqual)(Buffer.from(expected), Buffer.from(authorization.signature));
  } catch (error) {
    if (error instanceof URIError)
      return false;
    throw error;
  }
}

// lib/simulator/state/addon-checks.js
var instanceIdOf = (template) => stableUuid(`addon-instance:${template}`);
var risk = (riskName, level, message) => ({
  riskName,
  level,
  status: message === void 0 ? "Success" : "Failed",
  ...message !== void 0 && { message }
});
var NO_RISKS = [risk("AddonStatus", "Warning"), risk("AddonValidate", "Warning")];
function addonCheck(seed, draft) {
  const key = keyOf(seed, draft.template);
  return { key, render: ({ now }) => addonCheckAt(now, key, draft) };
}
var keyOf = (seed, template) => stableUuid(`addon-check:${seed}:${template}`);
var TEMPLATES = ["coredns", "everest", "nginx-ingress"];
var addonChecks = (seed, ...drafts) => {
  const others = TEMPLATES.filter((template) => !drafts.some((draft) => draft.template === template));
  return [...drafts, ...others.map((template) => ({ template }))].map((draft) => addonCheck(seed, draft));
};
function addonCheckByReads(seed, template, reads) {
  const key = keyOf(seed, template);
  return {
    key,
    render: (moment) => {
      if (moment.reads >= reads)
        return addonCheckAt(moment.now, key, { template });
      const status = moment.reads === 0 ? "Init" : "Running";
      const risks = NO_RISKS.map(({ riskName }) => ({ riskName, level: "Warning", status }));
      return addonCheckAt(moment.now, key, { template, status, message: "", risks, validity: null });
    }
  };
}
var DURATION = 20 * SECOND;
var INIT_DURATION = 4 * SECOND;
function addonCheckByClock(key, clock, draft) {
  const { startedAt } = clock;
  return {
    key,
    render: ({ now }) => {
      const elapsed = elapsedAt(clock, now);
      if (elapsed >= DURATION) {
        const took = timeAfter(clock, DURATION) - startedAt;
        return addonCheckAt(startedAt, key, { ...draft, age: 0, validity: took + HOUR });
      }
      const status = elapsed < INIT_DURATION ? "Init" : "Running";
      const risks = unfinished(draft.risks ?? NO_RISKS, (elapsed - INIT_DURATION) / (DURATION - INIT_DURATION));
      return addonCheckAt(startedAt, key, { ...draft, age: 0, validity: null, status, message: null, risks });
    }
  };
}
function unfinished(risks, share) {
  const done = share < 0 ? -1 : Math.floor(share * risks.length);
  return risks.map((risk2, index) => index < done ? risk2 : { riskName: risk2.riskName, level: "Warning", status: index === done ? "Running" : "Init" });
}
var TARGET_VERSIONS = {
  coredns: "1.30.33",
  everest: "2.4.134",
  "nginx-ingress": "3.0.31",
  "metrics-server": "1.3.104"
};
function addonCheckAt(now, taskId, draft) {
  const { template, type = "addonUpgrade", risks = NO_RISKS, message = "Addon task check finish" } = draft;
  const { targetVersion = TARGET_VERSIONS[template] ?? "1.0.1", age = 2 * MINUTE, validity = HOUR } = draft;
  const anyFailed = risks.some(({ status }) => status === "Failed");
  const created = now - age;
  return {
    metadata: {
      type,
      taskID: taskId,
      addonTemplateName: template,
      addonInstanceName: `cceaddon-${template}`,
      addonInstanceID: instanceIdOf(template),
      createTimeStamp: rfc3339Nano(created),
      ...validity !== null && { expireTimeStamp: rfc3339Nano(created + validity) }
    },
    ...targetVersion !== null && { spec: { addonTargetVersion: targetVersion } },
    status: {
      status: draft.status ?? (anyFailed ? "Failed" : "Success"),
      ...message !== null && { message },
      riskList: risks
    }
  };
}

// lib/simulator/state/check-items.js
var item = (name, kind, group, level) => ({
  name,
  kind,
  group,
  level,
  phase: "Success",
  message: "check item succeed",
  riskSource: {}
});
var limit = (name, kind = "Exception", level = "Fatal") => item(name, kind, "LimitCheck", level);
var CLUSTER_ITEMS = [
  limit("DeprecatedApiCheck", "Risk", "Info"),
  limit("NodeContainerdPodRestartRisk", "Risk", "Warning"),
  limit("ResiduePackageVersion"),
  limit("UpgradeManagementCheck"),
  limit("HelmChartCheck", "Risk", "Warning"),
  limit("NodePoolCheck"),
  limit("SecurityGroupCheck"),
  limit("DeprecatedResourceCheck", "Risk", "Info"),
  limit("CompatibilityRiskCheck", "Risk", "Warning"),
  limit("CpuPolicyCheck"),
  limit("ElbCertificateCheck"),
  limit("ElbIpv4Check"),
  limit("HistoryUpgradeCheck"),
  limit("IngressElbConsistency"),
  limit("SecretEncryptionCheck"),
  ...["MasterComponentCheck", "MasterSubnetCheck", "MasterTimeZoneCheck", "MasterCidrCheck"].map((name) => item(name, "Exception", "MasterCheck", "Fatal"))
];
var ADDON_ITEMS = [
  item("AddonLimit", "Exception", "AddonCheck", "Warning"),
  item("CoreDNSConfLimit", "Exception", "AddonCheck", "Fatal"),
  item("NginxIngressCheck", "Exception", "AddonCheck", "Fatal"),
  item("EverestCheck", "Exception", "AddonCheck", "Fatal"),
  item("AddonConfigConsistency", "Risk", "AddonCheck", "Warning")
];
var WARNING_RISKS = /* @__PURE__ */ new Set(["NodeCommandCheck", "NodeSwapCheck", "NodeImageCountCheck", "NodeSockMountCheck"]);
var ALL_NODE_ITEMS = [
  ...["NodeDiskCheck", "NodeReadyCheck", "NodeKubeletCheck", "NodeDnsCheck", "NodeMemoryCheck", "NodeCpuUsageCheck"],
  ...["NodeCommandCheck", "NodeClockSyncCheck", "NodeOsCheck", "NodeComponentCheck", "NodeTaintCheck", "NodeSwapCheck"],
  ...["NodeLimitCheck", "NodeResidualCheck", "NodeAgentVersionCheck", "NodeDirPermissionCheck", "NodeJournaldCheck"],
  ...["NodeContainerdSockCheck", "NodeMountPointCheck", "NodeNetworkManagerCheck", "NodeIdFileCheck", "NodeSudoCheck"],
  ...["NodeConfigConsistency", "NodeConfigFileCheck", "NodeKeyCommandCheck", "NodeSockMountCheck", "NodeMountCheck"],
  ...["NodePaasLoginCheck", "NodeSystemParamCheck", "NodeRuntimeCheck", "NodeImageCountCheck", "NodeImageLayerCheck"],
  ...["NodeRotationCertCheck", "NodePythonCheck", "NodeKernelCheck", "NodeCgroupCheck"]
].map((name) => WARNING_RISKS.has(name) ? item(name, "Risk", "NodeCheck", "Warning") : item(name, "Exception", "NodeCheck", "Fatal"));
var NODE_ITEMS = ALL_NODE_ITEMS.slice(0, 12);
function withChanges(items, changes) {
  const unknown = Object.keys(changes).find((name) => !items.some((candidate) => candidate.name === name));
  if (unknown)
    throw new Error(`There is no item ${unknown} to change`);
  return items.map((candidate) => ({ ...candidate, ...changes[candidate.name ?? ""] }));
}
var failure = (message, more = {}) => ({ phase: "Failed", message, ...more });
var itemSection = (items) => ({ phase: phaseOf(items), itemsStatus: items });
var nodeSection = (stages) => ({
  phase: phaseOf(stages.flatMap((stage) => stage.itemsStatus ?? [])),
  nodeStageStatus: stages
});
var phaseOf = (items) => items.some(({ phase }) => phase === "Failed") ? "Failed" : "Success";

// lib/simulator/state/nodes.js
function nodePool(pool, size) {
  const names = /* @__PURE__ */ new Set();
  for (let index = 0; names.size < size; index++)
    names.add(`${pool}-${stableSuffix(`${pool}:${index}`)}`);
  return [...names].map((name) => ({ uid: stableUuid(`node:${name}`), name }));
}
var nodeStages = (nodes, changesOf = () => null, items = NODE_ITEMS) => nodes.map((node, index) => {
  const changes = changesOf(node, index);
  return {
    nodeInfo: { uid: node.uid, name: node.name, status: "Active", nodeType: "VirtualMachine" },
    itemsStatus: changes ? withChanges(items, changes) : items
  };
});

// lib/simulator/state/prechecks.js
var PASSED = {
  cluster: itemSection(CLUSTER_ITEMS),
  addons: itemSection(ADDON_ITEMS),
  nodes: nodeSection(nodeStages(nodePool("prod-pool-a", 3)))
};
var BROKEN_DOWN = {
  phase: "Error",
  message: "failed to run precheck task: dial tcp 172.16.0.10:5443: i/o timeout",
  cluster: { phase: "Running", itemsStatus: CLUSTER_ITEMS.slice(0, 4) },
  addons: { phase: "Init" },
  nodes: { phase: "Init" },
  validity: null
};
var precheckUidOf = (seed) => stableUuid(`precheck:${seed}`);
function precheck(seed, clusterId, draft = {}) {
  const uid = precheckUidOf(seed);
  return { uid, render: ({ now }) => precheckAt(now, uid, { clusterId, ...draft }) };
}
var sectionsOf = ({ cluster: cluster4, addons, nodes }) => ({
  cluster: cluster4 === void 0 ? PASSED.cluster : cluster4,
  addons: addons === void 0 ? PASSED.addons : addons,
  nodes: nodes === void 0 ? PASSED.nodes : nodes
});
function precheckAt(now, uid, draft) {
  const { clusterId, currentVersion = DEMO.currentVersion, targetVersion = DEMO.targetVersion, skipped } = draft;
  const { age = MINUTE, took = MINUTE, validity = HOUR, zone = UTC } = draft;
  const { cluster: cluster4, addons, nodes } = sectionsOf(draft);
  const anyFailed = [cluster4, addons, nodes].some((section) => section?.phase === "Failed");
  const updated = now - age;
  const expiry = typeof validity === "number" ? goTime(updated + validity, 966, zone) : validity;
  return {
    kind: "PreCheckTask",
    apiVersion: "v3",
    metadata: {
      uid,
      creationTimestamp: goTime(updated - took, 972, zone),
      updateTimestamp: goTime(updated, 966, zone)
    },
    spec: {
      ...clusterId && { clusterID: clusterId },
      clusterVersion: currentVersion,
      targetVersion,
      ...skipped && { skippedCheckItemList: skipped }
    },
    status: {
      phase: draft.phase ?? (anyFailed ? "Failed" : "Success"),
      ...expiry !== null && { expireTimeStamp: expiry },
      ...draft.message !== void 0 && { message: draft.message },
      ...cluster4 && { clusterCheckStatus: cluster4 },
      ...addons && { addonCheckStatus: addons },
      ...nodes && { nodeCheckStatus: nodes },
      ...draft.unlisted
    }
  };
}

// lib/simulator/state/unfinished-prechecks.js
var NODES = nodePool("prod-pool-a", 3);
function precheckByReads(seed, clusterId, reads) {
  const uid = precheckUidOf(seed);
  return {
    uid,
    render: (moment) => {
      if (moment.reads >= reads)
        return precheckAt(moment.now, uid, { clusterId, age: 0 });
      const sections = moment.reads === 0 ? FIRST_READ : LATER_READS;
      return precheckAt(moment.now, uid, { clusterId, age: 0, phase: "Running", validity: null, ...sections });
    }
  };
}
var DURATION2 = MINUTE;
var INIT_DURATION2 = 5 * SECOND;
function precheckByClock(uid, clock, draft, interruption) {
  const taskAt = (time, more) => precheckAt(time, uid, { ...draft, ...more, age: 0, took: time - clock.startedAt });
  return {
    uid,
    render: ({ now }) => {
      const elapsed = elapsedAt(clock, now);
      if (elapsed < 0)
        return null;
      if (interruption && elapsed >= interruption.after)
        return interruption.kind === "errs" ? taskAt(timeAfter(clock, interruption.after), BROKEN_DOWN) : null;
      if (elapsed >= DURATION2)
        return taskAt(timeAfter(clock, DURATION2), {});
      const phase = elapsed < INIT_DURATION2 ? "Init" : "Running";
      const share = (elapsed - INIT_DURATION2) / (DURATION2 - INIT_DURATION2);
      return taskAt(now, { phase, validity: null, ...unfinished2(draft, share) });
    }
  };
}
function unfinished2(draft, share) {
  const { cluster: cluster4, addons, nodes } = sectionsOf(draft);
  const counts = [cluster4, addons, nodes?.nodeStageStatus?.[0]].map((part) => part?.itemsStatus?.length ?? 0);
  const [first3 = 0, second = 0, third = 0] = counts;
  const done = share < 0 ? -1 : Math.floor(share * (first3 + second + third));
  return {
    cluster: cluster4 && itemsUnderWay(cluster4, done),
    addons: addons && itemsUnderWay(addons, done - first3),
    nodes: nodes && nodesUnderWay(nodes, done - first3 - second, third)
  };
}
var phaseOf2 = (finished, done, count) => {
  if (done < 0)
    return { phase: "Init" };
  if (done < count)
    return { phase: "Running" };
  return finished === void 0 ? {} : { phase: finished };
};
function itemsUnderWay({ phase, itemsStatus = [] }, done) {
  return { ...phaseOf2(phase, done, itemsStatus.length), itemsStatus: underWay(itemsStatus, done) };
}
function nodesUnderWay({ phase, nodeStageStatus = [] }, done, count) {
  const stages = nodeStageStatus.map((stage) => ({ ...stage, itemsStatus: underWay(stage.itemsStatus ?? [], done) }));
  return { ...phaseOf2(phase, done, count), nodeStageStatus: stages };
}
var underWay = (items, done) => items.map((item2, index) => index < done ? item2 : { ...item2, phase: index === done ? "Running" : "Init", message: "" });
var FIRST_READ = {
  cluster: { phase: "Running", itemsStatus: underWay(CLUSTER_ITEMS, 6) },
  addons: { phase: "Init", itemsStatus: underWay(ADDON_ITEMS, -1) },
  nodes: { phase: "Init", nodeStageStatus: nodeStages(NODES, void 0, underWay(NODE_ITEMS, -1)) }
};
var LATER_READS = {
  cluster: { phase: "Success", itemsStatus: CLUSTER_ITEMS },
  addons: { phase: "Running", itemsStatus: underWay(ADDON_ITEMS, 2) },
  nodes: { phase: "Running", nodeStageStatus: nodeStages(NODES, void 0, underWay(NODE_ITEMS, 5)) }
};

// lib/simulator/state/backups.js
var INIT_DURATION3 = 5 * SECOND;
var DURATION3 = 90 * SECOND;
function backupAt({ clock }, now) {
  const elapsed = elapsedAt(clock, now);
  const started = clock.startedAt;
  if (elapsed >= DURATION3)
    return { phase: "Success", started, ended: timeAfter(clock, DURATION3) };
  return { phase: elapsed < INIT_DURATION3 ? "Init" : "Running", started, ended: null };
}
var endedBackup = (ended) => ({ phase: "Success", started: ended - DURATION3, ended });
function backupTask(uid, { phase, started, ended }) {
  const times = { creationTimestamp: goTime(started), updateTimestamp: goTime(ended ?? started) };
  return {
    kind: "SnapshotTask",
    apiVersion: "v3.1",
    metadata: { uid, ...times },
    spec: { items: [{ id: stableUuid(`${uid}:item`), type: "master-backup", status: phase, ...times, message: "" }] },
    status: {
      phase,
      progress: ended === null ? "0.00" : "100.00",
      completionTime: ended === null ? "" : goTime(ended)
    }
  };
}

// lib/simulator/state/upgrades.js
var upgradeStartedBefore = (seed, clock, age, more = {}) => ({
  uid: stableUuid(`upgrade:${seed}`),
  version: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
  clock: startedEarlier(clock, age),
  ...more
});
var CHECKS_FAILED = { after: 84 * SECOND, phase: "Failed", failedSteps: 2 };
var failedUpgrade = (seed, clock) => upgradeStartedBefore(seed, clock, 20 * MINUTE, { halt: CHECKS_FAILED, bareItems: true });
var QUEUED_AFTER = 10 * SECOND;
var RUNNING_AFTER = MINUTE;
var UPGRADE_DURATION = 30 * MINUTE;
var STEPS = [
  ["upgrade-limit-check", 90],
  ["addon-limit-check", 110],
  ["node-limit-check", 150],
  ["backup-etcd", 240],
  ["upgrade-master-1", 360],
  ["upgrade-master-2", 480],
  ["upgrade-master-3", 600],
  ["verify-masters", 600],
  ["upgrade-cluster-config", 600],
  ["upgrade-addon-coredns", 690],
  ["upgrade-addon-everest", 780],
  ["upgrade-node-batch-1", 900],
  ["upgrade-node-batch-2", 1080],
  ["upgrade-node-batch-3", 1290],
  ["verify-nodes", 1290],
  ["verify-workloads", 1290],
  ["upgrade-addon-nginx-ingress", 1440],
  ["clean-up", 1590],
  ["restore-scaling", 1710],
  ["finish", 1800]
];
var endOf = (name) => (STEPS.find(([step]) => step === name)?.[1] ?? 0) * SECOND;
var BACKUP_START = endOf("node-limit-check");
var BACKUP_END = endOf("backup-etcd");
function elapsedOf({ clock, halt, pausedAfter, stops = [] }, now) {
  const advanced = stops.reduce((elapsed, { after, idle }) => elapsed <= after ? elapsed : Math.max(after, elapsed - idle), elapsedAt(clock, now));
  return Math.min(advanced, pausedAfter ?? Number.POSITIVE_INFINITY, halt?.after ?? Number.POSITIVE_INFINITY);
}
var timeOf = ({ clock, stops = [] }, elapsed) => timeAfter(clock, stops.reduce((time, { after, idle }) => elapsed > after ? time + idle : time, elapsed));
var pausedFrom = (upgrade, now) => ({
  ...upgrade,
  pausedAfter: elapsedOf(upgrade, now)
});
function resumedFrom({ pausedAfter, halt, ...rest }, now) {
  const upgrade = { ...rest, ...pausedAfter !== void 0 && halt && { halt } };
  const advanced = elapsedOf(rest, now);
  const after = pausedAfter ?? halt?.after ?? advanced;
  return { ...upgrade, stops: [...rest.stops ?? [], { after, idle: advanced - after }] };
}
var stepsDoneAfter = (elapsed) => STEPS.filter(([, seconds]) => seconds * SECOND <= elapsed).length;
function progressAt(upgrade, now) {
  const elapsed = elapsedOf(upgrade, now);
  const haltPhase = haltPhaseOf(upgrade, elapsed);
  const phase = haltPhase ?? phaseAfter(elapsed);
  const changes = [0, QUEUED_AFTER, RUNNING_AFTER, ...STEPS.map(([, seconds]) => seconds * SECOND)];
  const lastChange = Math.max(0, ...changes.filter((change) => change <= elapsed));
  return {
    phase,
    progress: (stepsDoneAfter(elapsed) / STEPS.length * 100).toFixed(2),
    changed: timeOf(upgrade, haltPhase !== null && phase !== phaseAfter(elapsed) ? elapsed : lastChange),
    isFinal: phase === "Success" || phase === "Failed"
  };
}
function haltPhaseOf({ pausedAfter, halt }, elapsed) {
  if (pausedAfter !== void 0)
    return "Pause";
  return halt && elapsed >= halt.after ? halt.phase : null;
}
function phaseAfter(elapsed) {
  if (elapsed < QUEUED_AFTER)
    return "Init";
  if (elapsed < RUNNING_AFTER)
    return "Queuing";
  return elapsed < UPGRADE_DURATION ? "Running" : "Success";
}
function backupOf(upgrade, now) {
  const elapsed = elapsedOf(upgrade, now);
  return {
    started: elapsed >= BACKUP_START ? timeOf(upgrade, BACKUP_START) : null,
    ended: elapsed >= BACKUP_END ? timeOf(upgrade, BACKUP_END) : null
  };
}
function upgradeTask(upgrade, now) {
  const { uid, version, targetVersion, clock, bareItems } = upgrade;
  const { phase, progress, changed } = progressAt(upgrade, now);
  const steps = stepsOf(upgrade, now, phase);
  const updated = goTime(changed, 712, CHINA);
  return {
    kind: "UpgradeTask",
    apiVersion: "v3",
    metadata: { uid, creationTimestamp: goTime(clock.startedAt, 710, CHINA), updateTimestamp: updated },
    spec: { version, targetVersion, items: bareItems ? steps : { steps } },
    status: { phase, progress, completionTime: updated }
  };
}
var FAILURE = "check failed, see the pre-upgrade check of the cluster";
function stepsOf(upgrade, now, phase) {
  const done = stepsDoneAfter(elapsedOf(upgrade, now));
  const failed = phase === "Failed" ? upgrade.halt?.failedSteps ?? 1 : 0;
  return STEPS.map(([name], index) => {
    if (index < done)
      return { name, state: "Success" };
    if (index < done + failed)
      return { name, state: "Failed", message: FAILURE };
    return { name, state: phase === "Running" && index === done ? "Running" : "Init" };
  });
}

// lib/simulator/state/workflows.js
var openWorkflow = (seed, clock, more = {}) => ({
  uid: stableUuid(`workflow:${seed}`),
  version: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
  created: clock.startedAt - 5 * MINUTE,
  ...more
});
var line = (from, to, critical) => ({
  startPoint: { taskType: from },
  endPoint: { taskType: to },
  critical
});
var LINES = [
  line("PreCheck", "Snapshot", false),
  line("PreCheck", "Cluster", true),
  line("Snapshot", "Cluster", false),
  line("Cluster", "PostCheck", true)
];
function workflowTask(workflow, tasks, now) {
  const { uid, version, targetVersion, created, canceled } = workflow;
  const points = pointsOf(workflow, tasks, now);
  return {
    kind: "WorkFlowTask",
    apiVersion: "v3",
    metadata: { uid, creationTimestamp: rfc3339(created), updateTimestamp: rfc3339(canceled ?? created) },
    spec: { clusterID: tasks.clusterId, clusterVersion: version, targetVersion },
    status: { phase: phaseOf3(workflow, points), pointStatuses: points, lineStatuses: LINES }
  };
}
function isUnfinished(workflow, tasks, now) {
  const phase = phaseOf3(workflow, pointsOf(workflow, tasks, now));
  return phase !== "Success" && phase !== "Cancel";
}
var isUnderWay = (workflow, tasks, now) => pointsOf(workflow, tasks, now).some(({ taskID, status }) => taskID !== "" && status !== "Success" && status !== "Failed");
function phaseOf3({ canceled }, points) {
  if (canceled !== void 0)
    return "Cancel";
  if (points.at(-1)?.status === "Success")
    return "Success";
  if (points.some(({ status }) => status === "Failed"))
    return "Pending";
  return points.some(({ status }) => status !== "Init") ? "Running" : "Init";
}
function precheckOf({ precheckUid }, { prechecks }, now) {
  return prechecks.find(({ uid }) => uid === precheckUid)?.render({ now, reads: 0 }) ?? null;
}
function pointsOf(workflow, tasks, now) {
  const precheck2 = precheckOf(workflow, tasks, now);
  const upgrade = tasks.upgrades.find(({ uid }) => uid === workflow.upgradeUid);
  return [
    precheck2 ? precheckPoint(precheck2) : notStarted("PreCheck"),
    backupPoint(workflow.backup, upgrade, now),
    upgrade ? upgradePoint(upgrade, now) : notStarted("Cluster"),
    postcheckPoint(workflow)
  ];
}
var notStarted = (taskType) => ({ taskType, taskID: "", status: "Init" });
function pointStatus(phase) {
  if (phase === "Error")
    return "Failed";
  return phase === "Pause" ? "Running" : phase;
}
function precheckPoint({ metadata, status }) {
  const phase = pointStatus(status.phase ?? "");
  const { uid = "", creationTimestamp = "", updateTimestamp = "" } = metadata;
  return {
    taskType: "PreCheck",
    taskID: uid,
    status: phase,
    startTimeStamp: creationTimestamp,
    ...phase !== "Init" && phase !== "Running" && { endTimeStamp: updateTimestamp },
    ...status.expireTimeStamp !== void 0 && { expireTimeStamp: status.expireTimeStamp }
  };
}
function backupPoint(requested, upgrade, now) {
  const progress = requested ? backupAt(requested, now) : upgrade && backupOf(upgrade, now);
  const uid = requested?.uid ?? upgrade?.uid;
  if (!progress || !uid || progress.started === null)
    return notStarted("Snapshot");
  const { started, ended } = progress;
  return {
    taskType: "Snapshot",
    taskID: uid,
    status: ended === null ? "Running" : "Success",
    startTimeStamp: goTime(started),
    ...ended !== null && { endTimeStamp: goTime(ended) }
  };
}
function upgradePoint(upgrade, now) {
  const { phase, changed, isFinal } = progressAt(upgrade, now);
  return {
    taskType: "Cluster",
    taskID: upgrade.uid,
    status: pointStatus(phase),
    startTimeStamp: goTime(upgrade.clock.startedAt),
    ...isFinal && { endTimeStamp: goTime(changed) }
  };
}
function postcheckPoint({ postcheck }) {
  if (!postcheck)
    return notStarted("PostCheck");
  const { uid, phase, at } = postcheck;
  const time = goTime(at);
  return { taskType: "PostCheck", taskID: uid, status: pointStatus(phase), startTimeStamp: time, endTimeStamp: time };
}

// lib/simulator/scenarios/sample-risks.js
var RECORDED_COREFILE = `.:5353 {
    bind {$POD_IP}
    cache 30
    errors
    health {$POD_IP}:8080
    kubernetes cluster.local in-addr.arpa ip6.arpa {
      pods insecure
      fallthrough in-addr.arpa ip6.arpa
    }
    loadbalance round_robin
    forward . /etc/resolv.conf
    reload
}`;
var COREDNS_RISK = {
  package: "coredns",
  sourceFile: "configmap:kube-system/coredns",
  nodeMsg: "",
  field: "Corefile",
  operation: "modify",
  originalValue: RECORDED_COREFILE,
  value: RECORDED_COREFILE.replace("/etc/resolv.conf", "10.20.0.53 10.20.0.54").replace("cache 30", "cache 300")
};
var COREFILE_MODIFIED = "configmap coredns had been modified, failed to ensure the consistency of corefile between current and recorded";
var COREDNS_RISKS = [
  risk("AddonStatus", "Warning", "addon status(abnormal) is not running"),
  risk("AddonValidate", "Fatal", `${COREFILE_MODIFIED}, the manually modified configuration by user may be lost if upgrade continue: 1. rollback current corefile; 2. set parameterSyncStrategy to force to force take over; 3. set parameterSyncStrategy to inherit to auto inherit your configuration; `)
];
var MODIFIED_RESOURCE_RISKS = [
  risk("AddonStatus", "Warning"),
  risk("K8sResourceModified", "Warning", "configmap has been modified")
];
var FLOW_CONTROL = "/apis/flowcontrol.apiserver.k8s.io/v1beta2";
var DEPRECATED_REQUESTS = [
  { url: `${FLOW_CONTROL}/flowschemas`, userAgent: "argocd-application-controller/v2.6.15" },
  { url: `${FLOW_CONTROL}/flowschemas`, userAgent: "kubectl/v1.27.4 (linux/amd64) kubernetes/fa3d799" },
  { url: `${FLOW_CONTROL}/prioritylevelconfigurations`, userAgent: "argocd-application-controller/v2.6.15" }
];
var deprecatedApis = (requests) => failure("deprecated APIs were requested in the last day, see riskSource", {
  riskSource: { deprecatedAPIRisks: requests }
});
var podRestarts = (nodes) => failure("pods on some containerd nodes may restart during the upgrade", {
  riskSource: { nodeRisks: nodes.map(({ uid }) => ({ NodeID: uid })) }
});
var CONFIRMABLE_RISKS = {
  DeprecatedApiCheck: deprecatedApis(DEPRECATED_REQUESTS.slice(0, 2)),
  DeprecatedResourceCheck: failure("deprecated annotation list: service.protal.kubernetes.io/type"),
  NodeContainerdPodRestartRisk: podRestarts(nodePool("prod-pool-a", 2))
};

// lib/simulator/scenarios/scenario.js
var PRECHECK = { checks: "precheck" };
var BOTH = { checks: "precheck, addons" };
var LONG_WAIT = { "poll-interval": "5s", "wait-timeout": "3m" };
var STARTING = { ...BOTH, start: "if-needed", ...LONG_WAIT };
var WAITING = { ...PRECHECK, ...LONG_WAIT };
var UPGRADE = { checks: "upgrade", "wait-timeout": "45m" };

// lib/simulator/scenarios/finished.js
var DAY = 24 * HOUR;
var COMMAND_MISSING = failure("__error_code#ErrorCommandNotExist#command is not exists: nslookup#__", {
  errorCodes: ["ErrorCommandNotExist"]
});
var FINISHED = {
  ready: {
    description: "every check passed; the history has older results and results for another target",
    inputs: BOTH,
    cluster: (seed, clusterId, clock) => ({
      prechecks: [
        precheck(`${seed}:yesterday`, clusterId, {
          age: DAY,
          addons: itemSection(withChanges(ADDON_ITEMS, { CoreDNSConfLimit: failure("configmap coredns had been modified") }))
        }),
        precheck(`${seed}:earlier-target`, clusterId, { age: 2 * DAY, targetVersion: "v1.29.13-r2" }),
        precheck(seed, clusterId)
      ],
      addonChecks: [
        addonCheck(`${seed}:yesterday`, { template: "coredns", age: DAY, risks: COREDNS_RISKS }),
        addonCheck(`${seed}:patrol`, { template: "everest", type: "addonStatic", targetVersion: null }),
        ...addonChecks(seed)
      ],
      workflows: [openWorkflow(seed, clock, { precheckUid: precheckUidOf(seed) })]
    })
  },
  warnings: {
    description: "risks that you can confirm, among them the use of a removed API",
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          cluster: itemSection(withChanges(CLUSTER_ITEMS, CONFIRMABLE_RISKS)),
          nodes: nodeSection(nodeStages(nodePool("prod-pool-a", 8), (_, index) => index % 3 === 0 ? { NodeCommandCheck: COMMAND_MISSING } : null))
        })
      ],
      addonChecks: addonChecks(seed, { template: "nginx-ingress", risks: MODIFIED_RESOURCE_RISKS })
    })
  },
  "exception-warning": {
    description: "an exception at level Warning, which must be fixed all the same",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          addons: itemSection(withChanges(ADDON_ITEMS, {
            AddonLimit: failure("addon gpu-beta does not support cluster target version, please upgrade addon", {
              riskSource: { addonRisks: [{ addonTemplateName: "gpu-beta", alias: "CCE AI Suite (NVIDIA GPU)" }] }
            })
          }))
        })
      ]
    })
  },
  "running-then-done": {
    description: "both checks are still running for two reads, then pass",
    inputs: { ...BOTH, "poll-interval": "1s", "wait-timeout": "30s" },
    cluster: (seed, clusterId) => ({
      prechecks: [precheckByReads(seed, clusterId, 2)],
      addonChecks: ["coredns", "everest"].map((template) => addonCheckByReads(seed, template, 2))
    })
  }
};

// lib/simulator/scenarios/api-errors.js
var cluster = FINISHED["ready"]?.cluster;
var atGateway = (description, intercept) => ({
  description,
  inputs: PRECHECK,
  ...cluster && { cluster },
  atGateway: intercept
});
var atService = (description, intercept) => ({
  description,
  inputs: PRECHECK,
  ...cluster && { cluster },
  atService: intercept
});
var first = (...responses) => (call) => responses[call.number - 1]?.(call) ?? null;
var text = (status, headers, body) => ({
  form: "text",
  status,
  text: body,
  headers
});
var reset = () => ({ form: "reset" });
var unavailable = () => serviceError("unavailable", "the server is currently unable to handle the request");
var internal = () => serviceError("internal", "an error on the server has prevented the request from succeeding");
var REFUSALS = {
  unauthorized: atGateway("all credentials are rejected", ({ requestId }) => notAuthenticated(requestId, "AK access failed to reach the limit,forbidden.")),
  "clock-skew": atGateway("the caller’s clock is wrong, so its signature has expired", ({ requestId, now }) => {
    const signedAt = new Date(now - HOUR).toISOString().replace(/[-:]|\.\d+/g, "");
    return notAuthenticated(requestId, signatureExpired(signedAt, now));
  }),
  forbidden: atService("the caller may not read the cluster", () => serviceError("forbidden", "Policy does not allow cce:cluster:get to be performed.")),
  "error-as-success": atService("the caller may not read the cluster, but the status of the response is 200", () => json(serviceErrorBody("forbidden", "Policy does not allow cce:cluster:get to be performed."))),
  "not-found": atService("the cluster does not exist", () => serviceError("not-found", "cluster not found")),
  "not-published": atGateway("the region does not offer these APIs", ({ requestId }) => notPublished(requestId)),
  "task-gone": atService("the list names a task that no longer exists when it is read", ({ operation }) => operation === "ShowPreCheck" ? serviceError("not-found", "precheck task not found") : null),
  "no-balance": atService("the account has no balance left: a 429 that retrying cannot solve", () => serviceError("no-balance", "the balance of the account is insufficient")),
  throttled: atGateway("too many requests once, with a Retry-After of 0.2 s", first(({ requestId }) => throttled(requestId, "0.2"))),
  "throttled-bare": atGateway("too many requests twice, without a Retry-After", first(({ requestId }) => throttled(requestId), ({ requestId }) => throttled(requestId))),
  "throttled-forever": atGateway("too many requests, always", ({ requestId }) => throttled(requestId, "0.1")),
  "throttled-long": atGateway("too many requests, with a Retry-After of one hour", ({ requestId }) => throttled(requestId, "3600.5"))
};
var FAILURES = {
  "unavailable-twice": atService("an error 500 and a 503, then everything works", first(internal, unavailable)),
  unavailable: atService("CCE is down and stays down", unavailable),
  "reset-once": atGateway("the first connection is reset", first(reset)),
  reset: atGateway("every connection is reset", reset),
  truncated: atGateway("responses end before they are complete", () => ({
    form: "truncated",
    value: { kind: "PreCheckTask", apiVersion: "v3", status: { phase: "Success", message: "x".repeat(2e3) } }
  })),
  html: atGateway("a sign-in page in place of the API", () => text(200, { "Content-Type": "text/html; charset=utf-8" }, "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Sign in to go on.</body></html>\n")),
  "broken-json": atGateway("complete responses that are not valid JSON", () => text(200, { "Content-Type": "application/json" }, '{"kind":"PreCheckTask","apiVersion":"v3","status":{"phase":"Success"')),
  redirect: {
    ...atGateway("a redirect to another host", ({ otherHost }) => text(302, { Location: `${otherHost}/api/v3/elsewhere` }, "")),
    hasOtherHost: true
  },
  "slow-body": atGateway("responses that trickle in and never end", () => ({ form: "slow-body" })),
  hung: atGateway("no request ever gets a response", () => ({ form: "hung" })),
  oversized: atGateway("a response without end", () => ({ form: "endless" }))
};
var API_ERRORS = { ...REFUSALS, ...FAILURES };

// lib/simulator/scenarios/causes.js
var COMMAND_ITEM = NODE_ITEMS.filter(({ name }) => name === "NodeCommandCheck");
var FATAL_RISK = failure("a required command is missing: nslookup", { kind: "Risk", level: "Fatal" });
var FOUR_FAULTS = [
  "insufficient disk space: /var/lib/containerd has 112 MiB available, at least 2048 MiB are required",
  "the file system of /mnt/paas is read-only",
  "the partition table of /dev/vdb cannot be read: input/output error",
  "the volume group vgpaas does not exist"
].map((message) => ({ NodeDiskCheck: failure(message, { errorCodes: ["ErrorNodeCheck"] }) }));
var CAUSES = {
  "same-item-twice": {
    description: "one risk fails for the cluster as a whole and on the node of the pool canary, in the same words",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          cluster: itemSection([...CLUSTER_ITEMS, ...COMMAND_ITEM.map((item2) => ({ ...item2, ...FATAL_RISK }))]),
          nodes: nodeSection(nodeStages([...nodePool("canary", 1), ...nodePool("prod-pool-a", 3)], ({ name }) => name.startsWith("canary-") ? { NodeCommandCheck: FATAL_RISK } : null))
        })
      ]
    })
  },
  "one-code-four-messages": {
    description: "400 nodes fail in one item under one error code, with four messages that have nothing in common",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          nodes: nodeSection(nodeStages(nodePool("prod-pool-a", 400), (_, index) => FOUR_FAULTS[index % FOUR_FAULTS.length] ?? null))
        })
      ]
    })
  }
};

// lib/simulator/state/installed-addons.js
var VERSIONS = {
  coredns: { version: "1.28.7", targetVersions: ["1.30.6", "1.30.33", "1.29.4"] },
  everest: { version: "2.3.14", targetVersions: ["2.4.134", "2.4.28"] },
  "nginx-ingress": { version: "2.6.5", targetVersions: ["3.0.31", "3.0.8"] },
  "metrics-server": { version: "1.3.60", targetVersions: ["1.3.104", "1.3.68"] },
  npd: { version: "1.19.16", targetVersions: [] },
  volcano: { version: "1.12.18", targetVersions: [] }
};
var installed = (template) => {
  const { version, targetVersions } = VERSIONS[template] ?? { version: "1.0.0", targetVersions: ["1.0.1"] };
  return { template, version, targetVersions };
};
var USUAL_ADDONS = ["coredns", "everest", "nginx-ingress"].map(installed);
var addonInstance = ({ template, version, targetVersions }, clusterId, now) => ({
  kind: "Addon",
  apiVersion: "v3",
  metadata: {
    uid: instanceIdOf(template),
    name: `cceaddon-${template}`,
    alias: template,
    creationTimestamp: rfc3339(now - 400 * 24 * HOUR),
    updateTimestamp: rfc3339(now - 24 * HOUR)
  },
  spec: {
    clusterID: clusterId,
    version,
    addonTemplateName: template,
    addonTemplateType: "helm",
    description: `the add-on ${template}`,
    values: { basic: {}, custom: {}, flavor: {} }
  },
  status: {
    status: "running",
    Reason: "Install complete",
    message: "",
    targetVersions,
    currentVersion: { version, stable: true, input: {}, supportVersions: [], creationTimestamp: rfc3339(now - HOUR) }
  }
});

// lib/simulator/scenarios/cluster-facts.js
var passed = (description, more) => ({
  description,
  inputs: PRECHECK,
  cluster: (seed, clusterId, clock) => ({
    prechecks: [precheck(seed, clusterId, { age: 40 * MINUTE })],
    addonChecks: addonChecks(seed),
    ...more(seed, clock)
  })
});
var upgraded = (seed, clock, age) => {
  const upgrade = upgradeStartedBefore(seed, clock, age);
  const workflow = openWorkflow(seed, clock, {
    created: clock.startedAt - 45 * MINUTE,
    precheckUid: precheckUidOf(seed),
    upgradeUid: upgrade.uid
  });
  return { upgrades: [upgrade], workflows: [workflow] };
};
var upgradedAgo = (age) => passed("the cluster was upgraded to the target", (seed, clock) => upgraded(seed, clock, age + UPGRADE_DURATION));
var RISKY = {
  description: "an upgrade to v1.35 of a cluster with kube-proxy in ipvs mode, and with nodes that use cgroup v1",
  inputs: { ...PRECHECK, "target-version": "v1.35.5-r2" },
  cluster: (seed, clusterId) => ({
    version: "v1.33.12-r0",
    offered: ["v1.34.8-r2", "v1.35.5-r2"],
    proxyMode: "ipvs",
    nodeOs: "EulerOS 2.9",
    prechecks: [
      precheck(seed, clusterId, { age: 10 * MINUTE, currentVersion: "v1.33.12-r0", targetVersion: "v1.35.5-r2" })
    ]
  })
};
function misleadingNames(seed, clusterId) {
  const nodes = nodePool("web", 8);
  const unchecked = nodePool("batch", 2);
  const pools = new Map(nodes.map(({ name }, index) => [name, ["gpu", "web", null, null][index % 4] ?? null]));
  const disk = failure("the disk is full");
  return {
    prechecks: [
      precheck(seed, clusterId, {
        cluster: itemSection(withChanges(CLUSTER_ITEMS, { NodeContainerdPodRestartRisk: podRestarts(unchecked) })),
        nodes: nodeSection(nodeStages(nodes, () => ({ NodeDiskCheck: disk })))
      })
    ],
    moreNodes: unchecked,
    poolOf: (name) => pools.has(name) ? pools.get(name) ?? null : "batch"
  };
}
var CLUSTER_FACTS = {
  "already-upgraded": passed("the cluster already runs the target; the check from before the upgrade has not expired", (seed, clock) => upgraded(seed, clock, 31 * MINUTE)),
  "version-moved": passed("the cluster runs neither the version that was checked nor the target", () => ({
    version: "v1.29.13-r2"
  })),
  "cluster-upgrading": passed("the cluster is being upgraded", (seed, clock) => upgraded(seed, clock, 12 * MINUTE)),
  "cluster-hibernated": passed("the cluster is hibernated", () => ({ phase: "Hibernation" })),
  "cluster-scaling": passed("the cluster is being scaled up for 30 s, then it is available", (_, clock) => ({
    passingPhase: { phase: "ScalingUp", until: timeAfter(clock, 30 * SECOND) }
  })),
  "cluster-resizing": passed("the control plane is being resized, which does not end", () => ({ phase: "Resizing" })),
  "known-risks": RISKY,
  "known-risks-forbidden": {
    ...RISKY,
    description: "an upgrade with known risks that depend on node pools and add-ons, which the caller may not list",
    atService: ({ operation }) => operation === "ListNodePools" || operation === "ListAddonInstances" ? serviceError("forbidden", "Policy does not allow cce:nodepool:list to be performed.") : null
  },
  "misleading-names": {
    description: "nodes of several pools with names alike, nodes of the default pool, and a risk that names nodes by their ids only",
    inputs: PRECHECK,
    cluster: misleadingNames
  },
  "misleading-names-forbidden": {
    description: "the same, where the caller may not list the nodes",
    inputs: PRECHECK,
    cluster: misleadingNames,
    atService: ({ operation }) => operation === "ListNodes" ? serviceError("forbidden", "Policy does not allow cce:node:list to be performed.") : null
  },
  "cluster-unavailable": passed("the cluster is unavailable", () => ({ phase: "Unavailable" })),
  "cluster-unreadable": {
    ...passed("the phase of the cluster cannot be read, because CCE fails", () => ({})),
    atService: ({ operation }) => operation === "ShowCluster" ? serviceError("internal", "the cluster could not be loaded") : null
  },
  "cluster-forbidden": {
    ...passed("the caller may read the checks, but neither the cluster nor its versions", () => ({})),
    atService: ({ operation }) => operation === "ShowCluster" || operation === "ShowClusterUpgradeInfo" ? serviceError("forbidden", "Policy does not allow cce:cluster:get to be performed.") : null
  },
  "runner-clock-behind": {
    description: "the runner’s clock is two hours behind the Date of CCE, by which the result has expired",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { age: 90 * MINUTE })] }),
    clockAhead: 2 * HOUR
  },
  "runner-clock-ahead": {
    ...passed("the runner’s clock is two hours ahead of the Date of CCE, by which the result has not expired", () => ({})),
    clockAhead: -2 * HOUR
  },
  "patch-suggested": {
    description: "CCE suggests a patch of the release that the cluster runs, which is the target",
    inputs: { ...STARTING, checks: "precheck", "target-version": "v1.28.15-r30" },
    cluster: () => ({ suggestedPatch: "r30" })
  },
  "backup-old": passed("the last backup of the control plane is 30 days old", () => ({ backupAge: 30 * 24 * HOUR })),
  "several-hops": {
    description: "a cluster that must be upgraded twice to reach the target; the check passed for the first upgrade",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => {
      const version = "v1.25.16-r10";
      const targetVersion = "v1.28.15-r10";
      return {
        prechecks: [precheck(seed, clusterId, { currentVersion: version, targetVersion })],
        version,
        offered: ["v1.27.16-r20", targetVersion]
      };
    }
  },
  autopilot: {
    description: "an Autopilot cluster: other paths, no add-on check, no nodes of its own",
    inputs: { ...WAITING, start: "if-needed", autopilot: "true" },
    cluster: () => ({ autopilot: true, startedResults: { precheck: { nodes: { phase: "Success" } } } })
  },
  "addon-not-checked": {
    ...passed("an installed add-on that no task is about", () => ({
      addonInstances: [...USUAL_ADDONS, installed("metrics-server")]
    })),
    inputs: BOTH
  }
};

// lib/simulator/scenarios/coverage.js
var STAGES = nodeStages(nodePool("prod-pool-a", 3));
var UNLISTED_ITEM = {
  name: "NetworkPolicyCheck",
  kind: "Exception",
  group: "LimitCheck",
  level: "Fatal",
  ...failure("the network policy shop/deny-all blocks the control plane", { riskSource: {} })
};
var onePrecheck = (description, draft) => ({
  description,
  inputs: PRECHECK,
  cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, draft)] })
});
var pagedAddons = (description, pageInfo) => ({
  description,
  inputs: { checks: "addons" },
  cluster: (seed) => ({ addonChecks: [addonCheck(seed, { template: "coredns" })] }),
  reshape: (operation, body) => operation === "ListAddonPrecheckTasks" ? { ...body, pageInfo } : body
});
var COVERAGE = {
  "unlisted-section": onePrecheck("a section that CCE does not document contains a fatal exception", {
    phase: "Success",
    unlisted: { networkCheckStatus: itemSection([UNLISTED_ITEM]) }
  }),
  "unlisted-section-passed": onePrecheck("a section that CCE does not document, in which everything passed", {
    unlisted: { networkCheckStatus: itemSection([{ ...UNLISTED_ITEM, phase: "Success", message: "" }]) }
  }),
  "unlisted-items": onePrecheck("the section about add-ons has its items under an undocumented key, one of them failed", {
    addons: {
      phase: "Success",
      items: withChanges(ADDON_ITEMS, { CoreDNSConfLimit: failure("configmap coredns had been modified") })
    }
  }),
  "node-failed-without-items": onePrecheck("a node says Failed and has no items", {
    nodes: {
      phase: "Success",
      nodeStageStatus: STAGES.map((stage, index) => index === 1 ? { ...stage, phase: "Failed", itemsStatus: [] } : stage)
    }
  }),
  "node-without-items": onePrecheck("one of three nodes has an empty list of items", {
    nodes: nodeSection(STAGES.map((stage, index) => index === 1 ? { ...stage, itemsStatus: [] } : stage))
  }),
  "node-with-fewer-items": onePrecheck("one of three nodes has a single item, while the others have twelve", {
    nodes: nodeSection(STAGES.map((stage, index) => index === 1 ? { ...stage, itemsStatus: NODE_ITEMS.slice(0, 1) } : stage))
  }),
  "addon-list-short": pagedAddons("the list of add-on checks holds one of twelve tasks", { currentCount: 12 }),
  "addon-list-next-page": pagedAddons("the list of add-on checks names a next page", {
    currentCount: 1,
    nextMarker: "c3ViLXRhc2stMQ"
  }),
  "addon-list-empty": {
    description: "the list of add-on checks is empty, although it counts three tasks",
    inputs: { checks: "addons" },
    cluster: (seed) => ({ addonChecks: addonChecks(seed) }),
    reshape: (operation, body) => operation === "ListAddonPrecheckTasks" ? { ...body, items: [] } : body
  }
};

// lib/simulator/scenarios/hostile.js
var HOSTILE_START = "::error::x\r::stop-commands::x\n";
var HOSTILE_END = [
  "\n::error file=x.yml,line=1::y\r\n::set-output name=verdict::pass\n ::add-mask::block",
  "##[set-output name=verdict]pass",
  "%0A::error::z ${{ github.token }} `${{ secrets.X }}`",
  "<script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)>",
  '</td></tr></table></details></pre><!-- --><a href="javascript:alert(1)">a</a>]]>&lt;b&gt;',
  "[link](http://evil.example/l) ![image](http://evil.example/i) [ref]: http://evil.example/r",
  "http://evil.example/bare www.evil.example <http://evil.example/auto> mail@evil.example",
  "# heading\n## heading\n| a | b |\n|---|---|\n- item\n> quote\n***\n```\nfence\n```\n~~~\n``two``",
  "@org/team @someone #1 org/repo#2 GH-3 0123456789abcdef0123456789abcdef01234567 :tada:",
  "\0\x07\x1B[31mred\x1B]8;;http://evil.example\x07 \u2028 \u2029 \uFEFF",
  "‮esrever‬ ⁦iso⁩ zero​width‍ 💥 \uD83D \\ ' \" `"
].join("\n");
var KEPT_FIELDS = /* @__PURE__ */ new Set(["clusterID", "clusterVersion", "targetVersion"]);
var KEPT_VALUES = new Set([
  ["Init", "Running", "Success", "Failed", "Exception", "Risk", "Info", "Warning", "Fatal"],
  ["PreCheckTask", "AddonCheck", "Cluster", "List", "v3", "v3.1"],
  ["WorkFlowTask", "UpgradeTask", "PostCheckTask", "UpgradeInfo", "Addon", "SnapshotTask"],
  ["Node", "NodePool", "UpgradePaths", "UpgradeFeatureGates"],
  [DEMO.currentVersion, ...DEMO.currentVersion.split("-"), DEMO.currentVersion.replace(/\.[^.]*$/, "")],
  ["LimitCheck", "MasterCheck", "NodeCheck", "AddonCheck", "ExecuteException", "addonUpgrade", "addonStatic"]
].flat());
var hostileBody = (body) => Object.fromEntries(Object.entries(body).map(([name, entry2]) => [name, hostile(entry2, name)]));
function hostile(value, field) {
  if (Array.isArray(value))
    return value.map((entry2) => hostile(entry2, field));
  if (typeof value === "object" && value !== null)
    return hostileBody(value);
  if (typeof value !== "string" || KEPT_FIELDS.has(field) || KEPT_VALUES.has(value))
    return value;
  if (/time(stamp)?$/i.test(field))
    return `${value.replace(/ UTC$/, "")} ${HOSTILE_END}`;
  return `${HOSTILE_START}${value}${HOSTILE_END}`;
}
var TRAPS = JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":"x"},"::error::k":"v"}');
var DRAFT = {
  message: "precheck finished",
  skipped: [{ name: "NodeSwapCheck" }],
  cluster: itemSection(withChanges(CLUSTER_ITEMS.slice(0, 4), {
    DeprecatedApiCheck: failure("api", { riskSource: { deprecatedAPIRisks: DEPRECATED_REQUESTS } }),
    NodeContainerdPodRestartRisk: failure("risk", { riskSource: { nodeRisks: [{ NodeID: "node" }] } }),
    UpgradeManagementCheck: failure("kind", { kind: "kind", level: "level", group: "group", riskSource: TRAPS })
  })),
  addons: itemSection(withChanges(ADDON_ITEMS.slice(0, 2), {
    AddonLimit: failure("addon", {
      riskSource: { addonRisks: [{ addonTemplateName: "template", alias: "alias" }] }
    }),
    CoreDNSConfLimit: failure("corefile", { riskSource: { configurationRisks: [COREDNS_RISK] } })
  })),
  nodes: nodeSection(nodeStages(nodePool("prod-pool-a", 4), (_, index) => index < 3 ? { NodeDiskCheck: failure(`disk ${index}`, { errorCodes: ["code"] }) } : null))
};
var HOSTILE = {
  hostile: {
    description: "every string contains workflow commands, HTML, Markdown and control characters",
    inputs: BOTH,
    cluster: (seed, clusterId, clock) => ({
      prechecks: [precheck(seed, clusterId, DRAFT)],
      addonChecks: addonChecks(seed, {
        template: "coredns",
        risks: [risk("AddonStatus", "Warning", "status"), risk("AddonValidate", "Fatal", "validate")]
      }),
      upgrades: [failedUpgrade(seed, clock)],
      workflows: [openWorkflow(seed, clock, { precheckUid: precheckUidOf(seed) })],
      phase: "Awaking",
      urlId: (uid) => `${HOSTILE_START}${uid}${HOSTILE_END}`.toWellFormed()
    }),
    reshape: (_, body) => Array.isArray(body) ? body.map((entry2) => hostile(entry2, "")) : hostileBody(body)
  },
  "hostile-target": {
    description: "tasks whose target version contains workflow commands and markup",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { targetVersion: `v1.30.1-r0${HOSTILE_END}` })]
    })
  },
  "hostile-id-token": {
    description: "claims of an ID token, and what STS says of it, contain workflow commands and markup",
    inputs: PRECHECK,
    keyless: "sts",
    trust: { claims: { sub: `${HOSTILE_START}repo:octo-org/infra:environment:x${HOSTILE_END}` } },
    atIdentity: ({ operation }) => operation === "AssumeAgencyWithOIDC" ? json(hostileBody({ error_code: "STS5.1001", error_msg: "access denied", request_id: "id" }), 403) : null
  },
  "hostile-error": {
    description: "an error whose code and message contain workflow commands and markup",
    inputs: PRECHECK,
    atService: () => json(hostileBody(serviceErrorBody("forbidden", "Forbidden")), 403)
  }
};

// lib/simulator/scenarios/inconclusive.js
var NODES2 = nodePool("prod-pool-a", 8);
var THREE_NODES = NODES2.slice(0, 3);
var onePrecheck2 = (description, draft) => ({
  description,
  inputs: PRECHECK,
  cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, draft)] })
});
var INCONCLUSIVE = {
  "half-node": onePrecheck2("the check itself broke on one node, so its result there is unknown", {
    nodes: nodeSection(nodeStages(NODES2, (_, index) => index === 3 ? { NodeDnsCheck: { ...failure("cce-agent timed out"), group: "ExecuteException" } } : null))
  }),
  "skipped-items": onePrecheck2("two items were skipped, one of them on two nodes only", {
    skipped: [
      { name: "NodeContainerdPodRestartRisk" },
      {
        name: "NodeCommandCheck",
        resourceSelector: { key: "node.uid", operator: "In", values: NODES2.slice(0, 2).map(({ uid }) => uid) }
      }
    ]
  }),
  expired: {
    description: "both results expired half an hour ago",
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { age: 90 * MINUTE })],
      addonChecks: [addonCheck(seed, { template: "coredns", age: 90 * MINUTE })]
    })
  },
  "expires-soon": onePrecheck2("the pre-upgrade check expires in two minutes", { age: 58 * MINUTE }),
  "no-expiry": {
    description: "finished results without an expiry time",
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { validity: null })],
      addonChecks: [addonCheck(seed, { template: "coredns", validity: null })]
    })
  },
  "zero-expiry": onePrecheck2("a finished result whose expiry is Go’s zero time", {
    validity: "0001-01-01 00:00:00 +0000 UTC"
  }),
  "other-target": {
    description: "the cluster was checked, but only for other target versions",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(`${seed}:1`, clusterId, { targetVersion: "v1.29.13-r2" }),
        precheck(`${seed}:2`, clusterId, { targetVersion: "v1.30.10-r2", age: HOUR })
      ]
    })
  },
  "other-cluster": onePrecheck2("the task is about another cluster", { clusterId: stableUuid("another cluster") }),
  running: {
    description: "both checks are running and never finish",
    inputs: { ...BOTH, "poll-interval": "1s", "wait-timeout": "3s" },
    cluster: (seed, clusterId) => ({
      prechecks: [precheckByReads(seed, clusterId, Number.POSITIVE_INFINITY)],
      addonChecks: [addonCheckByReads(seed, "coredns", Number.POSITIVE_INFINITY)]
    })
  },
  errored: onePrecheck2("the pre-upgrade check broke down", BROKEN_DOWN),
  "failed-unexplained": {
    description: "the tasks failed, but none of their items did",
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [precheck(seed, clusterId, { phase: "Failed", message: "precheck failed" })],
      addonChecks: addonChecks(seed, { template: "everest", status: "Failed" })
    })
  },
  "section-failed-unexplained": onePrecheck2("a section failed, but none of its items did", {
    cluster: itemSection(withChanges(CLUSTER_ITEMS, { HelmChartCheck: failure("a chart uses an API that is gone") })),
    nodes: { phase: "Failed", nodeStageStatus: nodeStages(THREE_NODES) }
  }),
  empty: { description: "the cluster was never checked", inputs: BOTH },
  "no-items": {
    description: "finished checks without any item",
    inputs: BOTH,
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, { cluster: itemSection([]), addons: itemSection([]), nodes: { phase: "Success" } })
      ],
      addonChecks: [addonCheck(seed, { template: "coredns", risks: [] })]
    })
  },
  "unfinished-item": onePrecheck2("a finished check with items that are still running", {
    cluster: itemSection(withChanges(CLUSTER_ITEMS, { HelmChartCheck: { phase: "Running", message: "" } })),
    nodes: nodeSection(nodeStages(THREE_NODES, (_, index) => index === 1 ? { NodeDiskCheck: { phase: "Init" } } : null, NODE_ITEMS))
  }),
  "absent-section": onePrecheck2("a finished check without the section about nodes", { nodes: null })
};

// lib/simulator/scenarios/upgrades.js
var DAY2 = 24 * HOUR;
var inWorkflow = (seed, clusterId, clock, upgrade) => ({
  prechecks: [precheck(seed, clusterId, { age: 40 * MINUTE })],
  workflows: [
    openWorkflow(seed, clock, {
      created: clock.startedAt - 70 * MINUTE,
      precheckUid: precheckUidOf(seed),
      upgradeUid: upgrade.uid
    })
  ],
  upgrades: [upgrade]
});
var upgrading = (description, age, halt) => ({
  description,
  inputs: UPGRADE,
  cluster: (seed, clusterId, clock) => inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, age, halt && { halt }))
});
var UPGRADE_CALLS = [
  "UpgradeCluster",
  "ListUpgradeClusterTasks",
  "ShowUpgradeClusterTask"
];
var postchecked = (description, phase) => ({
  description,
  inputs: { checks: "postcheck", "current-version": DEMO.currentVersion },
  cluster: (seed, clusterId, clock) => ({
    ...inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE)),
    startedResults: { postcheck: phase }
  })
});
var UPGRADES = {
  "upgrade-running": upgrading("an upgrade that has just started and takes 30 minutes", 0),
  "upgrade-autoscaled": {
    description: "an upgrade under way in a cluster whose node pool is scaled automatically",
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => ({
      ...inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 12 * MINUTE)),
      autoscaledPools: ["prod-pool-a"]
    })
  },
  "nodes-left-behind": {
    description: "an upgrade that succeeded 10 minutes ago, but skipped one node and left another one not ready",
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => ({
      ...inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE)),
      nodeConditions: [
        { index: 0, labels: { "upgrade.cce.io/skipped": "true" } },
        { index: 1, phase: "Abnormal" }
      ]
    })
  },
  "node-versions": {
    description: "an upgrade that succeeded 10 minutes ago; the nodes state a version, which CCE does not document",
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => ({
      ...inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE)),
      nodeConditions: [DEMO.targetVersion, DEMO.targetVersion, DEMO.currentVersion].map((version, index) => ({
        index,
        kubeletVersion: version
      }))
    })
  },
  "upgrade-done": upgrading("an upgrade that succeeded 10 minutes ago", 40 * MINUTE),
  "upgrade-stale": {
    ...upgrading("an upgrade that succeeded 90 days ago", 90 * DAY2),
    inputs: { ...UPGRADE, checks: "upgrade, postcheck", "current-version": DEMO.currentVersion }
  },
  "upgrade-short": {
    description: "an upgrade that succeeded 10 minutes ago, but only to a version below the target",
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => {
      const targetVersion = "v1.30.10-r2";
      const setup = inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE, { targetVersion }));
      return {
        ...setup,
        prechecks: [precheck(seed, clusterId, { age: 40 * MINUTE, targetVersion })],
        workflows: setup.workflows?.map((workflow) => ({ ...workflow, targetVersion })) ?? []
      };
    }
  },
  "upgrade-failed": {
    description: "an upgrade that failed in its built-in checks",
    inputs: UPGRADE,
    cluster: (seed, clusterId, clock) => inWorkflow(seed, clusterId, clock, failedUpgrade(seed, clock))
  },
  "upgrade-failed-autopilot": {
    description: "an upgrade of an Autopilot cluster that failed in its built-in checks",
    inputs: { ...UPGRADE, autopilot: "true" },
    cluster: (seed, clusterId, clock) => ({
      ...inWorkflow(seed, clusterId, clock, failedUpgrade(seed, clock)),
      autopilot: true
    })
  },
  "upgrade-fails": upgrading("an upgrade under way that fails after two more minutes", 11 * MINUTE, {
    after: 13 * MINUTE,
    phase: "Failed"
  }),
  "upgrade-paused": upgrading("an upgrade that is paused", 20 * MINUTE, { after: 9 * MINUTE, phase: "Pause" }),
  "upgrade-pauses": upgrading("an upgrade under way that is paused after two more minutes", 7 * MINUTE, {
    after: 9 * MINUTE,
    phase: "Pause"
  }),
  "upgrade-stalled": upgrading("an upgrade in phase Running that no longer advances", 20 * MINUTE, {
    after: 11 * MINUTE,
    phase: "Running"
  }),
  "upgrade-queuing": upgrading("an upgrade that stays in the queue forever", 2 * MINUTE, {
    after: 30 * SECOND,
    phase: "Queuing"
  }),
  "upgrade-none": { description: "the cluster was never upgraded", inputs: UPGRADE },
  "upgrade-forbidden": {
    ...upgrading("the account has no access to the upgrade APIs", 5 * MINUTE),
    atService: ({ operation }) => UPGRADE_CALLS.includes(operation) ? serviceError("forbidden", "cluster upgrade APIs are available only upon request") : null
  },
  "postcheck-success": postchecked("a finished upgrade whose post-upgrade check succeeds", "Success"),
  "postcheck-failed": postchecked("a finished upgrade whose post-upgrade check fails", "Failed"),
  "postcheck-error": postchecked("a finished upgrade whose post-upgrade check breaks down", "Error"),
  "postcheck-confirmed": {
    ...postchecked("a finished upgrade that was confirmed before, so that its post-upgrade check is refused", "Success"),
    cluster: (seed, clusterId, clock) => {
      const setup = inWorkflow(seed, clusterId, clock, upgradeStartedBefore(seed, clock, 40 * MINUTE));
      const postcheck = { uid: stableUuid(`postcheck:${seed}`), phase: "Success", at: clock.startedAt - 5 * MINUTE };
      return { ...setup, workflows: setup.workflows?.map((workflow) => ({ ...workflow, postcheck })) ?? [] };
    }
  },
  "whole-upgrade": {
    description: "a cluster that allows everything in sequence: workflow, checks, upgrade, post-upgrade check",
    inputs: STARTING
  }
};

// lib/simulator/scenarios/keyless.js
var cluster2 = FINISHED["ready"]?.cluster;
var keyless = (description, more = {}) => ({
  description,
  inputs: PRECHECK,
  keyless: "sts",
  ...cluster2 && { cluster: cluster2 },
  ...more
});
var withTrust = (description, trust) => keyless(description, { trust });
var instead = (operation, response) => (call) => call.operation === operation ? response(call) : null;
var running = UPGRADES["upgrade-running"]?.cluster;
var KEYLESS = {
  keyless: keyless("temporary keys of STS for the ID token of the workflow"),
  "keyless-iam": keyless("a region without STS: temporary keys of IAM", {
    keyless: "iam",
    atIdentity: instead("AssumeAgencyWithOIDC", ({ requestId }) => notSupportedInRegion(requestId, "this API is not supported in this region"))
  }),
  "keyless-trust-mismatch": withTrust("the agency trusts another repository than that of the workflow", {
    job: { repository: "octo-org/infra-fork" }
  }),
  "keyless-iam-mismatch": keyless("no rule of the identity provider of IAM federation matches the ID token", {
    keyless: "iam",
    trust: { job: { repository: "octo-org/infra-fork" } }
  }),
  "keyless-audience": withTrust("the identity provider has registered another audience", {
    audiences: ["https://github.com/octo-org"]
  }),
  "keyless-issuer": withTrust("the identity provider is that of another GitHub server", {
    claims: { iss: "https://github.example.com/_services/token" }
  }),
  "keyless-token-expired": withTrust("the ID token has expired", { claims: { exp: 1767225600 } }),
  "keyless-unknown-provider": keyless("the identity provider does not exist", {
    atIdentity: instead("AssumeAgencyWithOIDC", ({ requestId }) => invalidParameter(requestId, `the OIDC provider ${DEMO.providerUrn} does not exist`))
  }),
  "keyless-unknown-iam-provider": keyless("the identity provider of IAM federation does not exist", {
    keyless: "iam",
    atIdentity: instead("CreateTokenWithIdToken", () => iamError(404, "Could not find identity provider: github"))
  }),
  "keyless-no-permission": keyless("the agency may list clusters, but not read them", {
    inputs: UPGRADE,
    trust: { allowedActions: ["cce:cluster:list"] },
    ...running && { cluster: running }
  }),
  "keyless-no-id-token": keyless("GitHub gives the job no ID token", {
    atIdentity: instead("RequestIdToken", () => ({ form: "text", status: 503, text: "Unavailable", headers: {} }))
  }),
  "keyless-sts-down": keyless("STS is down and stays down", {
    atIdentity: instead("AssumeAgencyWithOIDC", ({ requestId }) => stsUnavailable(requestId, "the service is temporarily unavailable"))
  }),
  "keyless-sts-down-once": keyless("STS is down once, then everything works", {
    atIdentity: ({ operation, nth, requestId }) => operation === "AssumeAgencyWithOIDC" && nth === 1 ? stsUnavailable(requestId, "the service is temporarily unavailable") : null
  }),
  "keyless-keys-expire": keyless("an upgrade that takes half an hour, with keys that are valid for six minutes", {
    inputs: UPGRADE,
    trust: { keyLifetime: 6 * MINUTE },
    ...running && { cluster: running }
  })
};

// lib/simulator/scenarios/large-clusters.js
var POOL_A = nodePool("prod-pool-a", 200);
var POOL_B = nodePool("prod-pool-b", 180);
var POOL_C = nodePool("batch-pool-c", 32);
var hasFullDisk = (node) => POOL_A.indexOf(node) % 7 === 0 || POOL_B.includes(node) && POOL_B.indexOf(node) % 23 === 5;
function fullDisk(node, index) {
  if (!hasFullDisk(node))
    return null;
  const free = 112 + index * 37 % 900;
  const message = `insufficient disk space on node ${node.name}: /var/lib/containerd has ${free} MiB available, at least 2048 MiB are required`;
  return { NodeDiskCheck: failure(message) };
}
var BLOCKED = {
  cluster: itemSection(withChanges(CLUSTER_ITEMS, {
    DeprecatedApiCheck: deprecatedApis(DEPRECATED_REQUESTS),
    NodeContainerdPodRestartRisk: podRestarts(POOL_C.slice(0, 5)),
    IngressElbConsistency: failure("inconsistent: ingress(shop/checkout) listener(443): need update, the wanted configuration is http2_enable=true")
  })),
  addons: itemSection(withChanges(ADDON_ITEMS, {
    CoreDNSConfLimit: failure(COREFILE_MODIFIED, { riskSource: { configurationRisks: [COREDNS_RISK] } })
  })),
  nodes: nodeSection(nodeStages([...POOL_A, ...POOL_B, ...POOL_C], fullDisk))
};
function rareFailures(_, index) {
  if (index % 5 !== 0)
    return null;
  const disk = failure(`/var/lib/containerd has ${100 + index} MiB available`, { errorCodes: ["ErrorDiskNotEnough"] });
  if (index % 100 !== 0)
    return { NodeDiskCheck: disk };
  return {
    NodeDiskCheck: disk,
    NodeDnsCheck: failure(`lookup of obs.internal timed out after ${index % 7} s`),
    NodeSwapCheck: failure("swap is enabled")
  };
}
var BIG_POOLS = ["prod-pool-a", "prod-pool-b", "prod-pool-c", "prod-pool-d"];
var LARGE_CLUSTERS = {
  blocked: {
    description: "412 nodes: three exceptions and an add-on block the upgrade, and two risks need confirmation",
    inputs: BOTH,
    cluster: (seed, clusterId, clock) => ({
      prechecks: [precheck(seed, clusterId, BLOCKED)],
      addonChecks: addonChecks(seed, { template: "coredns", risks: COREDNS_RISKS }),
      workflows: [openWorkflow(seed, clock, { precheckUid: precheckUidOf(seed) })]
    })
  },
  big: {
    description: "2,000 nodes with 36 items each; one check fails on 400 of them",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => {
      const nodes = BIG_POOLS.flatMap((pool) => nodePool(pool, 500));
      return {
        prechecks: [precheck(seed, clusterId, { nodes: nodeSection(nodeStages(nodes, rareFailures, ALL_NODE_ITEMS)) })]
      };
    }
  }
};

// lib/simulator/scenarios/removed-apis.js
var VERSIONS2 = { currentVersion: "v1.23.16-r10", targetVersion: "v1.25.16-r10" };
var SHOP = {
  name: "shop",
  namespace: "shop",
  chart: "shop",
  chartVersion: "1.4.2",
  manifest: `---
# Source: shop/templates/pdb.yaml
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: shop
---
# Source: shop/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
`
};
var CURRENT = {
  name: "search",
  namespace: "search",
  chart: "search",
  chartVersion: "7.0.0",
  manifest: "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: search\n"
};
var PDBS = "/apis/policy/v1beta1/namespaces/shop/poddisruptionbudgets";
var REMOVED_API_CALLS = [
  { url: `${PDBS}/shop`, userAgent: "kubectl/v1.22.4 (linux/amd64) kubernetes/b695d79" },
  { url: `${PDBS}?limit=500`, userAgent: "Helm/3.9.4" },
  { url: "/apis/batch/v1beta1/watch/cronjobs?watch=true", userAgent: "argocd-application-controller/v2.6.15" }
];
var cluster3 = (calls, releases) => (seed, clusterId) => {
  const failed = calls.length === 0 ? {} : { DeprecatedApiCheck: deprecatedApis(calls) };
  return {
    version: VERSIONS2.currentVersion,
    offered: [VERSIONS2.targetVersion],
    prechecks: [precheck(seed, clusterId, { ...VERSIONS2, cluster: itemSection(withChanges(CLUSTER_ITEMS, failed)) })],
    releases
  };
};
var INPUTS = { ...PRECHECK, "target-version": VERSIONS2.targetVersion };
var refusesReleases = ({ operation }) => operation === "ListReleases" || operation === "ShowRelease" ? serviceError("forbidden", "Policy does not allow cce:release:list to be performed.") : null;
var REMOVED_APIS = {
  "removed-apis-called": {
    description: "kubectl, Helm and a controller call two APIs that the target does not serve; a release of Helm stores one",
    inputs: INPUTS,
    cluster: cluster3(REMOVED_API_CALLS, [SHOP, CURRENT])
  },
  "removed-apis-not-called": {
    description: "nobody calls a removed API, and no release of Helm stores one",
    inputs: INPUTS,
    cluster: cluster3([], [CURRENT])
  },
  "removed-apis-stored": {
    description: "nobody calls a removed API, but a release of Helm stores one",
    inputs: INPUTS,
    cluster: cluster3([], [SHOP])
  },
  "releases-refused": {
    description: "removed APIs are called, and the caller may not list the releases of Helm",
    inputs: INPUTS,
    cluster: cluster3(REMOVED_API_CALLS, [SHOP]),
    atService: refusesReleases
  }
};

// lib/simulator/scenarios/started-addon-checks.js
var INPUTS2 = { ...STARTING, checks: "addons" };
var FATAL = [
  risk("AddonStatus", "Warning"),
  risk("AddonValidate", "Fatal", "the daemon set node-problem-detector was modified")
];
var CLUSTER_VERSIONS = ["v1.29", "v1.30", "v1.31"];
var STARTED_ADDON_CHECKS = {
  "addon-without-target": {
    description: "an add-on for which CCE offers no other version; the other add-ons can be checked",
    inputs: INPUTS2,
    cluster: () => ({ addonInstances: [...USUAL_ADDONS, installed("npd")] })
  },
  "addon-only-beta": {
    description: "an add-on of which only a beta version fits the target; the other add-ons can be checked",
    inputs: INPUTS2,
    cluster: () => ({ addonInstances: [...USUAL_ADDONS, installed("volcano")] })
  },
  "addon-cluster-versions": {
    description: "the target versions of the installed add-ons are versions of the cluster",
    inputs: INPUTS2,
    cluster: () => ({ addonInstances: USUAL_ADDONS.map((addon) => ({ ...addon, targetVersions: CLUSTER_VERSIONS })) })
  },
  "addon-refused": {
    description: "CCE refuses to check one of the add-ons, and with it every batch that contains it",
    inputs: INPUTS2,
    cluster: () => ({ refusedAddons: ["everest"] })
  },
  "addon-failed-unstartable": {
    description: "one add-on has passed, another one has failed and cannot be checked again",
    inputs: INPUTS2,
    cluster: (seed) => ({
      addonChecks: [addonCheck(seed, { template: "coredns" }), addonCheck(seed, { template: "npd", risks: FATAL })]
    })
  },
  "addon-failed-unlisted": {
    description: "one add-on has passed, another one has failed and is missing from the list of installed add-ons",
    inputs: INPUTS2,
    cluster: (seed) => ({
      addonChecks: [addonCheck(seed, { template: "coredns" }), addonCheck(seed, { template: "npd", risks: FATAL })],
      addonInstances: [installed("coredns")]
    })
  },
  "addon-unreadable": {
    description: "one add-on has passed; beside its task stands one that cannot be read",
    inputs: INPUTS2,
    cluster: (seed) => ({ addonChecks: [addonCheck(seed, { template: "coredns" })] }),
    reshape: (operation, body) => operation === "ListAddonPrecheckTasks" && "items" in body && Array.isArray(body.items) ? {
      ...body,
      pageInfo: { currentCount: 2 },
      items: [...body.items, { metadata: "everest", status: null }]
    } : body
  }
};

// lib/simulator/scenarios/started-checks.js
var BLOCKING = {
  precheck: {
    cluster: itemSection(withChanges(CLUSTER_ITEMS, { NodePoolCheck: failure("the node pool prod-pool-a is being scaled") }))
  },
  addons: [{ template: "coredns", risks: COREDNS_RISKS }]
};
var WARNING = {
  precheck: { cluster: itemSection(withChanges(CLUSTER_ITEMS, CONFIRMABLE_RISKS)) },
  addons: [{ template: "nginx-ingress", risks: MODIFIED_RESOURCE_RISKS }]
};
var NEVER_CHECKED = {
  "fresh-cluster": {
    description: "the cluster was never checked or backed up; the checks that are started pass",
    inputs: STARTING,
    cluster: () => ({ backupAge: null })
  },
  "fresh-blocked": {
    description: "the cluster was never checked; the checks that are started find a fatal exception",
    inputs: STARTING,
    cluster: () => ({ startedResults: BLOCKING })
  },
  "fresh-warnings": {
    description: "the cluster was never checked; the checks that are started find risks that you can confirm",
    inputs: STARTING,
    cluster: () => ({ startedResults: WARNING })
  }
};
function runningCheck(seed, clusterId, clock, { seconds, interruption }) {
  const uid = precheckUidOf(seed);
  return {
    prechecks: [precheckByClock(uid, startedEarlier(clock, seconds * SECOND), { clusterId }, interruption)],
    workflows: [openWorkflow(seed, clock, { precheckUid: uid })]
  };
}
var finishedChecks = (description, results) => ({
  description,
  inputs: STARTING,
  cluster: (seed, clusterId, clock) => ({
    prechecks: [precheck(seed, clusterId, results.precheck)],
    addonChecks: addonChecks(seed, ...results.addons ?? []),
    workflows: [openWorkflow(seed, clock, { precheckUid: precheckUidOf(seed) })]
  })
});
var ALREADY_THERE = {
  "start-join-running": {
    description: "a check for this target has been running for 20 s; it passes after 40 more",
    inputs: { ...WAITING, start: "if-needed" },
    cluster: (seed, clusterId, clock) => runningCheck(seed, clusterId, clock, { seconds: 20 })
  },
  "start-join-workflow": {
    description: "an unfinished workflow for this target, without any check so far",
    inputs: STARTING,
    cluster: (seed, _, clock) => ({ workflows: [openWorkflow(seed, clock)] })
  },
  "start-end-workflow": {
    description: "the cluster was never checked; the gate ends the workflow that it opened, so that terraform apply can open its own",
    inputs: { ...STARTING, checks: "precheck", "end-workflow": "true" }
  },
  "start-other-workflow": {
    description: "an unfinished workflow for another target, which belongs to someone else",
    inputs: STARTING,
    cluster: (seed, _, clock) => ({ workflows: [openWorkflow(seed, clock, { targetVersion: "v1.30.10-r2" })] })
  },
  "start-fresh-passing": finishedChecks("current results that passed, so that no check needs to be started", {}),
  "start-fresh-blocked": finishedChecks("current results that block; a check that is started now passes", BLOCKING)
};
var runningThen = (seed, clusterId, clock, kind) => runningCheck(seed, clusterId, clock, { seconds: 0, interruption: { kind, after: 30 * SECOND } });
var INTERRUPTED = {
  "task-vanishes": {
    description: "the running check disappears after 30 s",
    inputs: WAITING,
    cluster: (seed, clusterId, clock) => runningThen(seed, clusterId, clock, "vanishes")
  },
  "task-replaced": {
    description: "after 30 s the running check breaks down, and a newer one replaces it",
    inputs: WAITING,
    cluster: (seed, clusterId, clock) => {
      const { prechecks, workflows } = runningThen(seed, clusterId, clock, "errs");
      const later = startedEarlier(clock, -30 * SECOND);
      const newer = precheckByClock(precheckUidOf(`${seed}:newer`), later, { clusterId });
      return { prechecks: [...prechecks, newer], workflows };
    }
  },
  "turns-error": {
    description: "the running check breaks down after 30 s",
    inputs: WAITING,
    cluster: (seed, clusterId, clock) => runningThen(seed, clusterId, clock, "errs")
  }
};
var STARTS = ["CreatePreCheck", "BatchCreateAddonPrecheck", "CreatePostCheck"];
var REQUEST_TIMEOUT = {
  form: "text",
  status: 408,
  text: "<html><body><h1>408 Request Time-out</h1>\nYour browser didn’t send a complete request in time.\n</body></html>\n",
  headers: { "Content-Type": "text/html", Connection: "close" }
};
var resetFirstStart = ({ operation, nth }) => STARTS.includes(operation) && nth === 1 ? { form: "reset" } : null;
var refused = (description, intercept) => ({
  description,
  inputs: STARTING,
  atService: intercept
});
var NOT_STARTED = {
  "target-not-offered": {
    description: "CCE offers other versions than the target",
    inputs: STARTING,
    cluster: () => ({ offered: ["v1.29.13-r2", "v1.30.10-r2"] })
  },
  "nothing-offered": {
    description: "CCE offers no version at all",
    inputs: STARTING,
    cluster: () => ({ offered: [] })
  },
  "start-forbidden": refused("the caller may read but not start anything", ({ method }) => method === "GET" ? null : serviceError("forbidden", "Policy does not allow cce:cluster:upgrade to be performed.")),
  "start-conflict": refused("another operation on the cluster prevents every start", ({ method }) => method === "GET" ? null : serviceError("exists", "another operation on the cluster has not finished")),
  "start-throttled": refused("too many tasks are running to start another check", ({ operation }) => STARTS.includes(operation) ? serviceError("too-many-tasks", "the project has too many running tasks") : null),
  "start-throttled-once": {
    description: "the first start of each check is refused with 429 and a Retry-After of one second",
    inputs: STARTING,
    atGateway: ({ operation, nth, requestId }) => STARTS.includes(operation) && nth === 1 ? throttled(requestId, "1") : null
  },
  "start-timeout-once": {
    description: "a proxy answers the first start of each check with 408, so that CCE never receives it",
    inputs: STARTING,
    atGateway: ({ operation, nth }) => STARTS.includes(operation) && nth === 1 ? REQUEST_TIMEOUT : null
  },
  "poll-timeout-once": {
    description: "a proxy answers one read of the running check with 408",
    inputs: { ...STARTING, checks: "precheck" },
    atGateway: ({ operation, nth }) => operation === "ShowPreCheck" && nth === 2 ? REQUEST_TIMEOUT : null
  },
  "cancel-refused": {
    description: "the checks that are started pass, but CCE refuses to cancel their workflow",
    inputs: { ...STARTING, "end-workflow": "true" },
    atService: ({ operation }) => operation === "UpgradeWorkFlowUpdate" ? serviceError("wrong-state", "the upgrade workflow has a task that is under way") : null
  },
  "post-reset-before": refused("the connection of the first start is reset before CCE carries it out", resetFirstStart),
  "post-reset-after": {
    description: "the connection of the first start is reset after CCE carried it out",
    inputs: STARTING,
    atResponse: resetFirstStart
  }
};
var STARTED_CHECKS = { ...NEVER_CHECKED, ...ALREADY_THERE, ...INTERRUPTED, ...NOT_STARTED };

// lib/simulator/scenarios/undocumented.js
var onlyItem = (body) => "items" in body && Array.isArray(body.items) ? body.items[0] : void 0;
var withoutArray = (list) => (operation, body) => operation === list ? { ...body, items: onlyItem(body) } : body;
function asInExample(item2) {
  const { metadata, spec, status } = { metadata: {}, spec: {}, status: {}, ...item2 };
  const { createTimeStamp, ...names } = { createTimeStamp: void 0, ...metadata };
  const { riskList, ...rest } = { riskList: void 0, ...status };
  return { metadata: { ...names, createTimestamp: createTimeStamp }, spec, status: rest, riskList };
}
var DOCUMENTED_NAMES = /* @__PURE__ */ new Set(["DeprecatedApiCheck", "NodeContainerdPodRestartRisk", "ResiduePackageVersion"]);
var without = (item2, field) => Object.fromEntries(Object.entries(item2 ?? {}).filter(([name]) => name !== field));
var UNKNOWN_VALUES_CLUSTER = withChanges(CLUSTER_ITEMS, {
  DeprecatedApiCheck: { kind: "Advice", ...failure("an item of an undocumented kind") },
  NodeContainerdPodRestartRisk: { level: "Critical", ...failure("an item of an undocumented level") },
  ResiduePackageVersion: { phase: "Skipped", message: "an item in an undocumented phase" },
  NodePoolCheck: { group: "NetworkCheck", ...failure("an item of an undocumented group") }
});
var UNKNOWN_VALUES_ADDONS = [
  ...withChanges(ADDON_ITEMS.slice(1), { CoreDNSConfLimit: failure("has no level") }).map((item2) => item2.name === "CoreDNSConfLimit" ? without(item2, "level") : item2),
  without(ADDON_ITEMS[0], "phase")
];
var UNDOCUMENTED = {
  "as-documented": {
    description: "the example response of the API reference, with current times",
    inputs: { ...PRECHECK, "target-version": "v1.23" },
    cluster: (seed) => ({
      version: "v1.19.16-r4",
      offered: ["v1.21.14-r30", "v1.23.5-r0"],
      prechecks: [
        precheck(seed, "", {
          clusterId: null,
          currentVersion: "v1.19.16-r4",
          targetVersion: "v1.23.5-r0",
          cluster: itemSection(CLUSTER_ITEMS.filter(({ name = "" }) => DOCUMENTED_NAMES.has(name))),
          addons: itemSection(ADDON_ITEMS.slice(0, 2)),
          nodes: { phase: "Success" }
        })
      ]
    })
  },
  "addon-quirks": {
    description: "the add-on example of the API reference, which the reference’s own table contradicts",
    inputs: { checks: "addons" },
    cluster: (seed) => ({
      addonChecks: [
        addonCheck(seed, { template: "coredns", targetVersion: "3.0.4", risks: COREDNS_RISKS, validity: null })
      ]
    }),
    reshape: (operation, body) => {
      const item2 = onlyItem(body);
      return operation === "ListAddonPrecheckTasks" && typeof item2 === "object" && item2 !== null ? { ...body, items: asInExample(item2) } : body;
    }
  },
  "addon-object-list": {
    description: "the list of add-on checks has one object instead of an array; the check passed",
    inputs: { checks: "addons" },
    cluster: (seed) => ({ addonChecks: [addonCheck(seed, { template: "everest" })] }),
    reshape: withoutArray("ListAddonPrecheckTasks")
  },
  "precheck-object-list": {
    description: "the list of pre-upgrade checks has one object instead of an array; the check passed",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: withoutArray("ListPreCheckTasks")
  },
  "workflow-object-list": {
    description: "the list of upgrade workflows has one object instead of an array; it is for this target",
    inputs: STARTING,
    cluster: (seed, _, clock) => ({ workflows: [openWorkflow(seed, clock)] }),
    reshape: withoutArray("ListUpgradeWorkFlows")
  },
  "china-time": {
    description: "timestamps in China’s time zone (+0800 CST); everything passed",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { zone: CHINA })] })
  },
  "two-expiries": {
    description: "two spellings of the expiry: the documented one lies ahead, the other one has passed",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) => operation === "ShowPreCheck" && "status" in body && typeof body.status === "object" ? { ...body, status: { ...body.status, expireTimestamp: "2020-01-01 00:00:00 +0000 UTC" } } : body
  },
  "wrong-kind": {
    description: "objects of another kind in place of the tasks",
    inputs: BOTH,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) => {
      if (operation === "ShowPreCheck")
        return { ...body, kind: "UpgradeTask", status: { phase: "Success", progress: "100.00" } };
      return operation === "ListAddonPrecheckTasks" ? { kind: "Addon", apiVersion: "v3", items: [] } : body;
    }
  },
  "wrong-shape": {
    description: "fields of other types than documented",
    inputs: BOTH,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId)] }),
    reshape: (operation, body) => {
      if (operation === "ShowPreCheck")
        return { ...body, status: { phase: 1, clusterCheckStatus: "Success" } };
      return operation === "ListAddonPrecheckTasks" ? { ...body, items: ["coredns", null] } : body;
    }
  },
  "unknown-values": {
    description: "phases, kinds, levels and groups that CCE does not document",
    inputs: { ...BOTH, "addon-check-type": "all" },
    cluster: (seed, clusterId) => ({
      prechecks: [
        precheck(seed, clusterId, {
          phase: "Failed",
          cluster: itemSection(UNKNOWN_VALUES_CLUSTER),
          addons: { phase: "Partial", itemsStatus: UNKNOWN_VALUES_ADDONS },
          nodes: {
            phase: "Unknown",
            nodeStageStatus: nodeStages(nodePool("prod-pool-a", 2), void 0, NODE_ITEMS.slice(0, 3))
          }
        })
      ],
      addonChecks: [
        ...addonChecks(seed, {
          template: "coredns",
          status: "Failed",
          risks: [
            risk("AddonStatus", "Info", "a level that only the pre-upgrade check has"),
            { riskName: "AddonValidate", level: "Fatal", status: "Timeout" }
          ]
        }),
        addonCheck(seed, { template: "metrics-server", status: "Timeout" }),
        addonCheck(`${seed}:rollback`, { template: "everest", type: "addonRollback" })
      ]
    })
  },
  "unknown-phase": {
    description: "a task in a phase that CCE does not document",
    inputs: PRECHECK,
    cluster: (seed, clusterId) => ({ prechecks: [precheck(seed, clusterId, { phase: "Archived" })] })
  }
};

// lib/simulator/scenarios/index.js
var SCENARIO_GROUPS = [
  { title: "Finished checks that pass, warn or block", scenarios: FINISHED },
  { title: "Large clusters, with hundreds or thousands of nodes", scenarios: LARGE_CLUSTERS },
  { title: "Removed APIs that are called, or that releases of Helm store", scenarios: REMOVED_APIS },
  { title: "Facts about the cluster that change what a passed check is worth", scenarios: CLUSTER_FACTS },
  { title: "Results that are missing, unfinished, expired or about something else", scenarios: INCONCLUSIVE },
  { title: "Checks that the gate starts or finds running", scenarios: STARTED_CHECKS },
  { title: "Add-on checks that the gate starts or cannot start", scenarios: STARTED_ADDON_CHECKS },
  { title: "The upgrade itself, and the post-upgrade check", scenarios: UPGRADES },
  { title: "Runs without keys, which exchange the ID token of a workflow", scenarios: KEYLESS },
  { title: "Refusals, outages and network failures", scenarios: API_ERRORS },
  { title: "Results that leave something out, or have it in another place", scenarios: COVERAGE },
  { title: "Failures that look like one cause and are several", scenarios: CAUSES },
  { title: "Responses with shapes or values that CCE does not document", scenarios: UNDOCUMENTED },
  { title: "Texts that try to act as commands or markup", scenarios: HOSTILE }
];
var SCENARIOS = new Map(SCENARIO_GROUPS.flatMap(({ scenarios }) => Object.entries(scenarios)));

// lib/simulator/scenarios/clusters-file.js
var clustersFileOf = (clusters) => clusters.map(entryOf).join("");
function entryOf(cluster4) {
  const { name, id, project, stage, soak } = cluster4;
  const fields = [
    ["name", JSON.stringify(name)],
    ["id", id],
    ["region", project.region],
    ["project-id", JSON.stringify(project.id)],
    ["autopilot", isAutopilot(cluster4) ? "true" : void 0],
    ["stage", stage && JSON.stringify(stage)],
    ["soak", soak],
    ["credentials", project.credentials ?? void 0]
  ];
  const lines = fields.flatMap(([key, value]) => value === void 0 ? [] : [`${key}: ${value}
`]);
  return `- ${lines.join("  ")}`;
}
var isAutopilot = ({ scenario }) => (typeof scenario === "string" ? SCENARIOS.get(scenario) : scenario)?.inputs["autopilot"] === "true";
function environmentOf(clusters) {
  const environment = {
    HUAWEICLOUD_SDK_AK: DEMO.accessKey,
    HUAWEICLOUD_SDK_SK: DEMO.secretKey,
    HUAWEICLOUD_SDK_PROJECT_ID: DEMO.projectId
  };
  for (const { project } of clusters) {
    if (project.credentials === null)
      continue;
    const { accessKey, secretKey } = accountOf(project.credentials).keys[0];
    environment[`${project.credentials}_ACCESS_KEY`] = accessKey;
    environment[`${project.credentials}_SECRET_KEY`] = secretKey;
  }
  return environment;
}

// lib/simulator/scenarios/fleet.js
var DEMO_PROJECT = { id: DEMO.projectId, region: DEMO.region, credentials: null };
var fleetProject = (name, region, credentials, atGateway2) => ({
  id: stableHex(`project:${name}`, 32),
  region,
  credentials,
  ...atGateway2 && { atGateway: atGateway2 }
});
var fleetCluster = (name, project, scenario, { stage, soak } = {}) => ({
  name,
  id: stableUuid(`cluster:${name}`),
  project,
  scenario,
  ...stage !== void 0 && { stage },
  ...soak !== void 0 && { soak }
});

// lib/simulator/scenarios/fleets.js
var PROJECT_SIZE = 50;
var first2 = (scenario) => ({
  name: "prod",
  id: DEMO.clusterId,
  project: DEMO_PROJECT,
  scenario
});
var healthy = (start, end) => Array.from({ length: Math.max(0, end - start) }, (_, index) => {
  const number = start + index;
  const part = Math.floor(number / PROJECT_SIZE);
  const project = part === 0 ? DEMO_PROJECT : fleetProject(`healthy-${part}`, DEMO.region, null);
  return fleetCluster(`cluster-${String(number + 1).padStart(3, "0")}`, project, "ready");
});
var fleet = (description, size, named = () => []) => ({
  description,
  size,
  clusters: (wanted) => {
    const some = named().slice(0, wanted);
    return [...some, ...healthy(some.length, wanted)];
  }
});
var usedUpFor = (duration) => {
  let since;
  return ({ now, number, requestId }) => {
    since ??= now;
    const left = since + duration - now;
    return left > 0 ? throttled(requestId, number % 200 === 0 ? (left / SECOND).toFixed(3) : void 0) : null;
  };
};
var PROD = fleetProject("prod", "cn-east-3", "PROD");
var EUROPE = fleetProject("europe", "eu-west-101", "EUROPE");
var FLEETS = new Map(Object.entries({
  fleet: fleet("8 clusters of three accounts and regions, with every verdict", 8, () => [
    first2("ready"),
    fleetCluster("staging", DEMO_PROJECT, "warnings"),
    fleetCluster("shop", PROD, "blocked"),
    fleetCluster("payment", PROD, "exception-warning"),
    fleetCluster("search", PROD, "exception-warning"),
    fleetCluster("europe", EUROPE, "expired"),
    fleetCluster("europe-upgraded", EUROPE, "already-upgraded"),
    fleetCluster("europe-hibernated", EUROPE, "cluster-hibernated")
  ]),
  "fleet-healthy": fleet("30 clusters of one account whose checks all passed; --size changes their number", 30),
  "fleet-forbidden": fleet("5 clusters, one of which the caller may not read", 5, () => [
    first2("ready"),
    fleetCluster("forbidden", DEMO_PROJECT, "forbidden")
  ]),
  "fleet-hung": fleet("5 clusters, one of which never gets a response", 5, () => [
    first2("ready"),
    fleetCluster("hung", DEMO_PROJECT, "hung")
  ]),
  "fleet-throttled": fleet("8 clusters in two projects, one of which is throttled for three seconds", 8, () => {
    const busy = fleetProject("busy", DEMO.region, null, usedUpFor(3 * SECOND));
    return [first2("ready"), ...["busy-1", "busy-2", "busy-3"].map((name) => fleetCluster(name, busy, "ready"))];
  }),
  "fleet-stages": fleet("5 clusters in three stages; the second stage has run the target for less than its soak", 5, () => [
    fleetCluster("canary", DEMO_PROJECT, upgradedAgo(26 * HOUR), { stage: "canary", soak: "24h" }),
    fleetCluster("staging-1", DEMO_PROJECT, upgradedAgo(26 * HOUR), { stage: "staging", soak: "24h" }),
    fleetCluster("staging-2", DEMO_PROJECT, upgradedAgo(3 * HOUR), { stage: "staging", soak: "24h" }),
    { ...first2("ready"), stage: "prod" },
    fleetCluster("shop", DEMO_PROJECT, "warnings", { stage: "prod" })
  ]),
  "fleet-upgraded": fleet("6 clusters that all run the target and were upgraded weeks ago", 6, () => [40, 35, 30, 25, 20, 15].map((days, index) => index === 0 ? first2(upgradedAgo(days * 24 * HOUR)) : fleetCluster(`upgraded-${index + 1}`, DEMO_PROJECT, upgradedAgo(days * 24 * HOUR)))),
  "fleet-hostile": fleet("4 clusters, one of whose responses contain workflow commands and markup", 4, () => [
    first2("ready"),
    fleetCluster("hostile", DEMO_PROJECT, "hostile")
  ])
}));

// lib/simulator/scenarios/access.js
var WITHOUT_STS = "eu-west-101";
function accessOf(url, clusters, keyless2) {
  const endpoint = { endpoint: url };
  if (keyless2 === null)
    return { inputs: endpoint, environment: environmentOf(clusters) };
  return {
    inputs: {
      ...endpoint,
      ...keyless2 === "sts" ? { "sts-endpoint": url } : { "iam-endpoint": url, region: WITHOUT_STS }
    },
    environment: {
      HUAWEICLOUD_OIDC_PROVIDER_URN: DEMO.providerUrn,
      HUAWEICLOUD_OIDC_AGENCY_URN: DEMO.agencyUrn,
      HUAWEICLOUD_SDK_PROJECT_ID: DEMO.projectId,
      ...prefixedUrns(clusters),
      ...idTokenEnvironment(url)
    }
  };
}
var prefixedUrns = (clusters) => Object.fromEntries(clusters.flatMap(({ project: { credentials: prefix } }) => {
  if (prefix === null)
    return [];
  const { providerUrn, agencyUrn } = accountOf(prefix).trust;
  return [
    [`${prefix}_OIDC_PROVIDER_URN`, providerUrn],
    [`${prefix}_OIDC_AGENCY_URN`, agencyUrn]
  ];
}));
function idTokenEnvironment(url, job = {}) {
  const query = new URLSearchParams({ "api-version": "2.0", ...job });
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?${query}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: DEMO.idTokenRequestToken
  };
}
var usualAccess = (scenario) => FLEETS.has(scenario) ? null : SCENARIOS.get(scenario)?.keyless ?? null;

// lib/simulator/server/http.js

var MAX_BODY = 12 * 1024 * 1024;
async function listen({ port, host }, handle2) {
  const server = (0,node_http_3.createServer)(handle2);
  const sockets = /* @__PURE__ */ new Set();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets)
        socket.destroy();
    })
  };
}
var urlOf = (host, port) => `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
async function readBody(request) {
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size > MAX_BODY)
        return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
var JSON_TYPE = "application/json";
var TRICKLE_MS = 1e3;
var CHUNK = `"${"x".repeat(64 * 1024)}",`;
var statusOf = (response) => {
  if (response.form === "reset" || response.form === "hung")
    return response.form;
  return "status" in response ? response.status : 200;
};
function send(out, response, requestId, now) {
  out.setHeader("X-Request-Id", requestId);
  out.setHeader("Date", new Date(now).toUTCString());
  switch (response.form) {
    case "json":
      sendText(out, response.status, JSON.stringify(response.value), { "Content-Type": JSON_TYPE, ...response.headers });
      break;
    case "text":
      sendText(out, response.status, response.text, response.headers);
      break;
    case "reset":
      out.socket?.resetAndDestroy();
      break;
    case "hung":
      break;
    case "truncated":
      sendHalf(out, JSON.stringify(response.value));
      break;
    case "slow-body":
      sendSlowly(out);
      break;
    case "endless":
      sendEndlessly(out);
      break;
  }
}
function sendText(out, status, text2, headers) {
  out.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(text2) });
  out.end(text2);
}
function sendHalf(out, text2) {
  out.writeHead(200, { "Content-Type": JSON_TYPE, "Content-Length": Buffer.byteLength(text2) });
  out.write(text2.slice(0, text2.length / 2), () => out.destroy());
}
function sendSlowly(out) {
  out.writeHead(200, { "Content-Type": JSON_TYPE });
  out.write("{");
  const timer = setInterval(() => out.write(" "), TRICKLE_MS);
  out.once("close", () => clearInterval(timer));
}
function sendEndlessly(out) {
  out.writeHead(200, { "Content-Type": JSON_TYPE });
  const fill = () => {
    while (!out.destroyed && out.write(CHUNK))
      ;
  };
  out.on("drain", fill);
  out.write('{"kind":"PreCheckTask","items":[');
  fill();
}

// lib/simulator/server/rate-limits.js
var MEASURED_LIMITS = { readsPerSecond: 70, writesPerMinute: 10 };
function rateLimiter({ readsPerSecond, writesPerMinute }) {
  const times = /* @__PURE__ */ new Map();
  return (projectId, method, now) => {
    const isRead = method === "GET";
    const [limit2, period] = isRead ? [readsPerSecond, SECOND] : [writesPerMinute, MINUTE];
    const key = `${projectId} ${isRead ? "read" : "write"}`;
    const recent = [...(times.get(key) ?? []).filter((time) => time > now - period), now];
    times.set(key, recent);
    return recent.length > limit2;
  };
}

// lib/simulator/identity/actions.js
var READ_CLUSTER = ["cce:cluster:getCluster", "cce:cluster:get"];
var LIST_CLUSTERS = ["cce:cluster:list"];
var UPGRADE2 = ["cce:cluster:upgrade"];
var ACTIONS = {
  ListClusters: LIST_CLUSTERS,
  ShowCluster: READ_CLUSTER,
  ListNodes: ["cce:node:list"],
  ShowNode: ["cce:node:get"],
  ListNodePools: ["cce:nodepool:list"],
  ShowNodePool: ["cce:nodepool:get"],
  ShowClusterUpgradeInfo: [],
  ListClusterUpgradePaths: [],
  ListClusterUpgradeFeatureGates: [],
  CreateUpgradeWorkFlow: UPGRADE2,
  ListUpgradeWorkFlows: READ_CLUSTER,
  ShowUpgradeWorkFlow: READ_CLUSTER,
  UpgradeWorkFlowUpdate: UPGRADE2,
  CreatePreCheck: [],
  ListPreCheckTasks: [],
  ShowPreCheck: [],
  UpgradeCluster: UPGRADE2,
  PauseUpgradeClusterTask: UPGRADE2,
  ContinueUpgradeClusterTask: UPGRADE2,
  RetryUpgradeClusterTask: UPGRADE2,
  ListUpgradeClusterTasks: READ_CLUSTER,
  ShowUpgradeClusterTask: READ_CLUSTER,
  CreatePostCheck: UPGRADE2,
  CreateClusterMasterSnapshot: UPGRADE2,
  ListClusterMasterSnapshotTasks: READ_CLUSTER,
  BatchCreateAddonPrecheck: [],
  ListAddonPrecheckTasks: [],
  ListAddonInstances: ["cce:addonInstance:list"],
  ShowAddonInstance: ["cce:addonInstance:get"],
  ListReleases: ["cce:release:list"],
  ShowRelease: ["cce:release:get"],
  ListAddonTemplates: LIST_CLUSTERS
};
var AUTOPILOT = {
  CreatePreCheck: UPGRADE2,
  ListPreCheckTasks: READ_CLUSTER,
  ShowPreCheck: READ_CLUSTER,
  ShowClusterUpgradeInfo: READ_CLUSTER
};
var actionsOf = (operation, autopilot) => (autopilot ? AUTOPILOT[operation] : void 0) ?? ACTIONS[operation];

// lib/simulator/state/addon-templates.js
var on = (version, ...minors) => ({ version, stable: true, minors });
var unstable = (version, ...minors) => ({ version, stable: false, minors });
var VERSIONS3 = {
  coredns: [
    unstable("1.30.40-beta", 28, 29, 30, 31),
    on("1.30.6", 28, 29, 30, 31),
    on("1.30.33", 28, 29, 30, 31),
    on("1.29.4", 27, 28, 29),
    on("1.32.2", 32, 33),
    on("1.28.7", 25, 27, 28)
  ],
  everest: [
    on("2.4.28", 28, 29, 30, 31),
    on("2.4.134", 28, 29, 30, 31),
    unstable("2.4.140", 28, 29, 30, 31),
    on("2.3.14", 27, 28)
  ],
  "nginx-ingress": [
    on("2.6.5", 27, 28),
    on("3.0.31", 28, 29, 30, 31),
    on("3.0.8", 28, 29, 30, 31),
    on("2.6.32", 28, 29)
  ],
  "metrics-server": [on("1.3.60", 27, 28), on("1.3.104", 28, 29, 30, 31), on("1.3.68", 28, 29, 30, 31)],
  volcano: [on("1.12.18", 27, 28), unstable("1.16.7-beta", 28, 29, 30, 31)],
  npd: [on("1.19.16", 28, 29, 30, 31)]
};
var OTHER = [on("1.0.0", 27, 28), on("1.0.1", 28, 29, 30, 31)];
var publishedVersions = (template) => VERSIONS3[template] ?? OTHER;
var pattern = (minors) => minors.length === 1 ? `v1.${minors[0]}.*` : `v1.(${minors.join("|")}).*`;
function addonTemplate(template, autopilot, now) {
  const published = rfc3339(now - 90 * 24 * HOUR);
  return {
    kind: "Addon",
    apiVersion: "v3",
    metadata: {
      uid: template,
      name: template,
      creationTimestamp: published,
      updateTimestamp: published
    },
    spec: {
      type: "helm",
      require: template === "coredns" || template === "everest",
      labels: ["ServiceDiscovery"],
      logoURL: "",
      readmeURL: "",
      description: `the add-on ${template}`,
      versions: publishedVersions(template).map(({ version, stable, minors }) => ({
        version,
        input: { basic: {}, parameters: {} },
        stable,
        translate: { en_US: { addon: { description: `the add-on ${template}` } } },
        supportVersions: [
          {
            clusterType: "VirtualMachine",
            clusterVersion: [pattern(minors)],
            ...autopilot && { category: ["Autopilot"] }
          }
        ],
        creationTimestamp: published,
        updateTimestamp: published
      }))
    }
  };
}
var PUBLISHED = Object.keys(VERSIONS3);

// lib/simulator/state/cluster-state.js
var OFFERED = ["v1.29.13-r2", "v1.30.10-r2", DEMO.targetVersion];
var poolByName = (name) => name.replace(/-[a-z0-9]{5}$/, "");
function initialState(ids, { startedAt, speed }, setup) {
  const addonChecks2 = [...setup.addonChecks ?? []];
  return {
    ...ids,
    speed,
    autopilot: setup.autopilot ?? false,
    prechecks: [...setup.prechecks ?? []],
    addonChecks: addonChecks2,
    upgrades: [...setup.upgrades ?? []],
    workflows: [...setup.workflows ?? []],
    backups: [],
    addonInstances: setup.addonInstances ?? checkedAddons(addonChecks2, startedAt),
    version: setup.version ?? DEMO.currentVersion,
    offered: setup.offered ?? OFFERED,
    phase: setup.phase ?? "Available",
    passingPhase: setup.passingPhase ?? null,
    suggestedPatch: setup.suggestedPatch ?? null,
    refusedAddons: setup.refusedAddons ?? [],
    proxyMode: setup.proxyMode ?? "iptables",
    network: setup.network ?? (setup.autopilot === true ? "eni" : "vpc-router"),
    nodeOs: setup.nodeOs ?? "Huawei Cloud EulerOS 2.0",
    autoscaledPools: setup.autoscaledPools ?? [],
    nodeConditions: setup.nodeConditions ?? [],
    poolOf: setup.poolOf ?? poolByName,
    moreNodes: setup.moreNodes ?? [],
    releases: setup.releases ?? [],
    backupAge: setup.backupAge === void 0 ? 3 * HOUR : setup.backupAge,
    startedResults: setup.startedResults ?? {},
    urlId: setup.urlId ?? ((id) => id),
    reads: /* @__PURE__ */ new Map()
  };
}
function checkedAddons(checks, now) {
  const templates = checks.map(({ render }) => render({ now, reads: 0 }).metadata.addonTemplateName ?? "");
  return checks.length === 0 ? USUAL_ADDONS : [...new Set(templates)].map(installed);
}
var readsOf = ({ reads }, key) => reads.get(key) ?? 0;
function countRead(state, key) {
  const reads = readsOf(state, key);
  state.reads.set(key, reads + 1);
  return reads;
}
var versionAt = ({ upgrades, version }, now) => upgrades.findLast((upgrade) => progressAt(upgrade, now).phase === "Success")?.targetVersion ?? version;
var minorOf = (version) => version.split(".").slice(0, 2).join(".");
function offeredAt(state, now) {
  const reached = state.offered.indexOf(versionAt(state, now));
  return state.offered.slice(reached + 1);
}
var suggestedPatchAt = (state, now) => state.suggestedPatch ?? versionAt(state, now).split("-")[1] ?? "";
function offeredVersion(state, now, version) {
  const current = versionAt(state, now);
  const suggested = `${current.split("-")[0]}-${suggestedPatchAt(state, now)}`;
  return [...suggested === current ? [] : [suggested], ...offeredAt(state, now)].findLast((offered) => offered === version || offered.startsWith(`${version}.`) || offered.startsWith(`${version}-`));
}
var upgradeUnderWay = ({ upgrades }, now) => upgrades.find((upgrade) => !progressAt(upgrade, now).isFinal);
function phaseAt(state, now) {
  if (upgradeUnderWay(state, now))
    return "Upgrading";
  return state.passingPhase && now < state.passingPhase.until ? state.passingPhase.phase : state.phase;
}

// lib/simulator/operations/prechecks.js
function listPrechecks({ now }, state) {
  const items = state.prechecks.flatMap(({ uid, render }) => render({ now, reads: readsOf(state, uid) }) ?? []);
  return json({ kind: "List", apiVersion: "v3", metadata: {}, items });
}
function showPrecheck({ now, params }, state) {
  const taskId = params["task_id"] ?? "";
  for (const { uid, render } of state.prechecks) {
    if (state.urlId(uid) !== taskId)
      continue;
    const task = render({ now, reads: countRead(state, uid) });
    if (task)
      return json(task);
  }
  return serviceError("not-found", `precheck task ${taskId} not found`);
}
function stateError(state, now) {
  const phase = phaseAt(state, now);
  return phase === "Available" ? null : serviceError("wrong-state", `the cluster is ${phase}: only an Available cluster can be checked or upgraded`);
}
function createPrecheck({ now, body }, state) {
  const { fault, spec } = parseTaskSpec(body, "PreCheckTask");
  if (fault)
    return fault;
  const error = stateError(state, now) ?? versionError(spec, state, now);
  if (error)
    return error;
  const targetVersion = offeredVersion(state, now, stringField(spec, "targetVersion"));
  const workflow = state.workflows.findLast((candidate) => candidate.targetVersion === targetVersion && isUnfinished(candidate, state, now));
  if (!workflow || !targetVersion)
    return serviceError("wrong-version", `there is no unfinished upgrade workflow with targetVersion ${targetVersion}`);
  if (state.prechecks.some(({ render }) => isUnfinishedPrecheck(render({ now, reads: 0 }))))
    return serviceError("too-many-tasks", "a precheck task of the cluster is running");
  const uid = stableUuid(`precheck:${state.seed}:started:${state.prechecks.length}`);
  const skipped = spec["skippedCheckItemList"];
  const draft = {
    ...state.startedResults.precheck,
    clusterId: state.clusterId,
    currentVersion: workflow.version,
    targetVersion,
    ...skipped && { skipped }
  };
  state.prechecks.push(precheckByClock(uid, { startedAt: now, speed: state.speed }, draft));
  workflow.precheckUid = uid;
  return json({
    kind: "PreCheckTask",
    apiVersion: "v3",
    metadata: { uid },
    spec: { ...spec, targetVersion },
    status: { phase: "Init" }
  });
}
var isUnfinishedPrecheck = (task) => ["Init", "Running"].includes(task?.status.phase ?? "");
function versionError(spec, state, now) {
  if (stringField(spec, "clusterID") !== state.clusterId)
    return invalidRequest("spec.clusterID must be the id of the cluster");
  const target = stringField(spec, "targetVersion");
  if (!offeredVersion(state, now, target))
    return invalidRequest(`the cluster cannot be upgraded to ${target}`);
  const version = stringField(spec, "clusterVersion");
  return version === versionAt(state, now) ? null : serviceError("wrong-version", `clusterVersion ${version} is not the one of the upgrade workflow`);
}

// lib/simulator/operations/addons.js
var listAddons = ({ now }, { clusterId, addonInstances }) => json({
  kind: "Addon",
  apiVersion: "v3",
  items: addonInstances.map((addon) => addonInstance(addon, clusterId, now))
});
function showAddon({ now, params }, _, project) {
  const id = params["id"] ?? "";
  for (const { clusterId, addonInstances, urlId } of project) {
    const addon = addonInstances.find(({ template }) => urlId(instanceIdOf(template)) === id);
    if (addon)
      return json(addonInstance(addon, clusterId, now));
  }
  return serviceError("not-found", `add-on ${id} not found`);
}
function listAddonTemplates({ now, query, autopilot }, _, project) {
  const filter = query["addon_template_name"];
  const installed2 = project.flatMap(({ addonInstances }) => addonInstances.map(({ template }) => template));
  const templates = /* @__PURE__ */ new Set([...PUBLISHED, ...installed2]);
  const items = [...templates].filter((template) => filter === void 0 || template === filter).map((template) => addonTemplate(template, autopilot, now));
  return json({ kind: "Addon", apiVersion: "v3", items });
}
var TYPES = ["addonStatic", "addonUpgrade"];
var wrongType = (type) => invalidRequest(`type ${type} is not one of ${TYPES.join(", ")}`);
function listAddonChecks({ now, query }, state) {
  const { type, task_id: taskId, addon_instance_id: instanceId } = query;
  if (type !== void 0 && !TYPES.includes(type))
    return wrongType(type);
  const matches2 = (filter, id = "") => filter === void 0 || state.urlId(id) === filter;
  const items = state.addonChecks.map(({ key, render }) => render({ now, reads: countRead(state, key) })).filter(({ metadata }) => (type === void 0 || metadata.type === type) && matches2(taskId, metadata.taskID) && matches2(instanceId, metadata.addonInstanceID));
  return json({ kind: "AddonCheck", apiVersion: "v3", pageInfo: { currentCount: items.length }, items });
}
function createAddonChecks({ now, body }, state) {
  const { fault, spec } = parseTaskSpec(body, "AddonCheck");
  if (fault)
    return fault;
  const notAvailable = stateError(state, now);
  if (notAvailable)
    return notAvailable;
  if (stringField(spec, "clusterID") !== state.clusterId)
    return invalidRequest("spec.clusterID must be the id of the cluster");
  const addons = objectsField(spec, "addonList");
  if (addons.length === 0)
    return invalidRequest("spec.addonList must not be empty");
  const records = [];
  for (const addon of addons) {
    const draft = draftOf(addon, state, now);
    if ("form" in draft)
      return draft;
    const key = stableUuid(`addon-check:${state.seed}:started:${state.addonChecks.length + records.length}`);
    records.push(addonCheckByClock(key, { startedAt: now, speed: state.speed }, draft));
  }
  state.addonChecks.push(...records);
  const items = records.map(({ render }) => render({ now, reads: 0 }));
  return json({ kind: "AddonCheck", apiVersion: "v3", spec, status: { items } }, 201);
}
function draftOf(request, state, now) {
  const { addonInstances, startedResults } = state;
  const [template, type] = [stringField(request, "addonTemplateName"), stringField(request, "type")];
  const addon = addonInstances.find((candidate) => candidate.template === template);
  if (!addon || stringField(request, "addonInstanceID") !== instanceIdOf(template))
    return serviceError("not-found", `the cluster has no instance of the add-on ${template} with this id`);
  if (!TYPES.includes(type))
    return wrongType(type);
  if (type === "addonStatic")
    return { template, type, targetVersion: null, risks: NO_RISKS.slice(0, 1) };
  const targetVersion = stringField(request, "targetVersion");
  if (state.refusedAddons.includes(template))
    return invalidRequest(`the add-on ${template} cannot be checked for version ${targetVersion}`);
  if (targetVersion === "")
    return invalidRequest(`targetVersion of the add-on ${template} is required`);
  if (targetVersion === addon.version || !fits(template, targetVersion, [versionAt(state, now), ...offeredAt(state, now)]))
    return invalidRequest(`the add-on ${template} cannot be upgraded to ${targetVersion}`);
  const result = startedResults.addons?.find((draft) => draft.template === template);
  return { ...result, template, type, targetVersion };
}
function fits(template, version, clusters) {
  const minors = clusters.map((cluster4) => Number(cluster4.split(".")[1]));
  return publishedVersions(template).some((published) => published.version === version && published.minors.some((minor) => minors.includes(minor)));
}

// lib/simulator/operations/backups.js
function listBackups({ now }, { seed, upgrades, backups, backupAge }) {
  const earlier = [
    ...backupAge === null ? [] : [now - backupAge],
    ...upgrades.flatMap((upgrade) => backupOf(upgrade, now).ended ?? [])
  ].sort((a, b) => a - b).map((ended, index) => ({ uid: stableUuid(`backup:${seed}:${index}`), progress: endedBackup(ended) }));
  const requested = backups.map((backup) => ({ uid: backup.uid, progress: backupAt(backup, now) }));
  const all = [...earlier, ...requested];
  const ends = all.flatMap(({ progress }) => progress.ended ?? []);
  return json({
    kind: "List",
    apiVersion: "v3.1",
    metadata: {},
    items: all.map(({ uid, progress }) => backupTask(uid, progress)),
    status: { latestBackupTime: ends.length === 0 ? "" : goTime(Math.max(...ends)) }
  });
}
function createBackup({ now }, state) {
  const error = stateError(state, now);
  if (error)
    return error;
  const { backups, seed, speed } = state;
  if (backups.some((backup2) => backupAt(backup2, now).ended === null))
    return serviceError("too-many-tasks", "a backup of the cluster is running");
  const backup = { uid: stableUuid(`backup:${seed}:requested:${backups.length}`), clock: { startedAt: now, speed } };
  backups.push(backup);
  const workflow = state.workflows.findLast((candidate) => isUnfinished(candidate, state, now));
  if (workflow)
    workflow.backup = backup;
  return json({ uid: backup.uid, metadata: { apiVersion: "v3.1", kind: "SnapshotTask" } });
}

// lib/simulator/operations/cluster.js
var showCluster = ({ now }, state) => json(clusterAt(state, now));
function listClusters({ now, query, autopilot }, _, project) {
  const items = project.filter((state) => state.autopilot === autopilot).map((state) => clusterAt(state, now)).filter(({ spec, status }) => {
    const { status: phase = status.phase, type = spec.type, version = spec.version } = query;
    return phase === status.phase && type === spec.type && version === spec.version;
  });
  return json({ kind: "Cluster", apiVersion: "v3", items });
}
function clusterAt(state, now) {
  const { autopilot, clusterId, name } = state;
  return {
    kind: "Cluster",
    apiVersion: "v3",
    metadata: {
      name,
      alias: name,
      uid: clusterId,
      creationTimestamp: goTime(now - 400 * 24 * HOUR),
      updateTimestamp: goTime(now - HOUR)
    },
    spec: {
      category: autopilot ? "Turbo" : "CCE",
      type: "VirtualMachine",
      flavor: autopilot ? "cce.autopilot.cluster" : "cce.s2.large",
      version: minorOf(versionAt(state, now)),
      containerNetwork: { mode: state.network },
      kubeProxyMode: state.proxyMode
    },
    status: { phase: phaseAt(state, now), endpoints: [{ url: "https://172.16.0.10:5443", type: "Internal" }] }
  };
}
function showUpgradeInfo({ now }, state) {
  const [release = "", patch = ""] = versionAt(state, now).split("-");
  const last = state.upgrades.findLast((upgrade) => progressAt(upgrade, now).isFinal);
  const current = upgradeUnderWay(state, now);
  return json({
    kind: "UpgradeInfo",
    apiVersion: "v3",
    metadata: { uid: state.clusterId, name: state.name },
    spec: {
      ...last && { lastUpgradeInfo: upgradeStatus(last, now) },
      versionInfo: {
        release,
        patch,
        suggestPatch: suggestedPatchAt(state, now),
        targetVersions: offeredAt(state, now)
      },
      upgradeFeatureGates: { supportUpgradePageV4: true }
    },
    status: current ? upgradeStatus(current, now) : {}
  });
}
function upgradeStatus(upgrade, now) {
  const { phase, progress, changed } = progressAt(upgrade, now);
  return { phase: phase === "Queuing" ? "Init" : phase, progress, completionTime: goTime(changed) };
}
var PATHS = {
  "v1.25": ["v1.27", "v1.28"],
  "v1.27": ["v1.28", "v1.29", "v1.30"],
  "v1.28": ["v1.29", "v1.30", "v1.31"],
  "v1.29": ["v1.30", "v1.31", "v1.32"],
  "v1.30": ["v1.31", "v1.32"],
  "v1.31": ["v1.32", "v1.34"],
  "v1.32": ["v1.33", "v1.34"],
  "v1.33": ["v1.34"],
  "v1.34": ["v1.35"]
};
var listUpgradePaths = () => json({
  kind: "UpgradePaths",
  apiVersion: "v3",
  metadata: {},
  upgradePaths: Object.entries(PATHS).map(([version, targetVersions]) => ({
    version,
    platformVersion: "cce.10.0",
    targetVersions
  }))
});
var listFeatureGates = () => json({
  kind: "UpgradeFeatureGates",
  apiVersion: "v3",
  metadata: {},
  upgradeFeatureGates: {
    DisplayPreCheckDetail: "Support",
    EvsSnapshot: "Support",
    LabelForSkippedNode: "Default",
    UpgradeStrategy: "Default"
  }
});

// lib/simulator/state/cluster-nodes.js
var nodesOf = (state, now) => [...workerNodesOf(state, now), ...state.moreNodes].map((node, position) => {
  const { phase = "Active", labels = {}, kubeletVersion = null } = state.nodeConditions.find(({ index }) => index === position) ?? {};
  return { ...node, phase, labels, kubeletVersion, pool: state.poolOf(node.name) };
});
function workerNodesOf(state, now) {
  if (state.autopilot)
    return [];
  for (const { uid, render } of state.prechecks.toReversed()) {
    const stages = render({ now, reads: readsOf(state, uid) })?.status.nodeCheckStatus?.nodeStageStatus ?? [];
    const nodes = stages.map(({ nodeInfo }) => ({ uid: nodeInfo.uid ?? "", name: nodeInfo.name ?? "" }));
    if (nodes.length > 0)
      return nodes;
  }
  return nodePool("prod-pool-a", 3);
}
var DEFAULT_POOL = "DefaultPool";
function poolsOf(state, now) {
  const nodes = nodesOf(state, now);
  const names = [...new Set(nodes.map(({ pool }) => pool ?? DEFAULT_POOL))];
  return names.map((name) => ({
    name,
    uid: poolUidOf(name),
    nodes: nodes.filter(({ pool }) => (pool ?? DEFAULT_POOL) === name),
    isAutoscaled: state.autoscaledPools.includes(name),
    os: state.nodeOs
  }));
}
var poolUidOf = (name) => stableUuid(`node-pool:${name}`);
var TEMPLATE = {
  flavor: "c7.2xlarge.2",
  az: `${DEMO.region}a`,
  os: "Huawei Cloud EulerOS 2.0",
  login: { sshKey: "demo-key-pair" },
  rootVolume: { volumetype: "SSD", size: 50 },
  dataVolumes: [{ volumetype: "SSD", size: 100 }],
  billingMode: 0,
  runtime: { name: "containerd" }
};
function nodeObject(node, now) {
  const { pool } = node;
  const created = goTime(now - 200 * 24 * HOUR);
  const address = Number.parseInt(stableHex(`address:${node.uid}`, 4), 16);
  return {
    kind: "Node",
    apiVersion: "v3",
    metadata: {
      name: node.name,
      uid: node.uid,
      creationTimestamp: created,
      updateTimestamp: created,
      annotations: {
        "kubernetes.io/node-pool.id": pool === null ? `${TEMPLATE.az}#${TEMPLATE.flavor}#${TEMPLATE.os}` : poolUidOf(pool)
      },
      ...pool !== null && { ownerReferences: { nodepoolName: pool, nodepoolID: poolUidOf(pool) } }
    },
    spec: {
      ...TEMPLATE,
      count: 1,
      k8sTags: { ...pool !== null && { "cce.cloud.com/cce-nodepool": pool }, ...node.labels }
    },
    status: {
      phase: node.phase,
      lastProbeTime: goTime(now - 30 * SECOND),
      serverId: stableUuid(`server:${node.uid}`),
      privateIP: `10.0.${address >> 8}.${address & 255}`,
      configurationUpToDate: true,
      ...node.kubeletVersion !== null && { nodeInfo: { kubeletVersion: node.kubeletVersion } }
    }
  };
}
function poolObject({ name, uid, nodes, isAutoscaled, os }, now) {
  const created = goTime(now - 200 * 24 * HOUR);
  return {
    kind: "NodePool",
    apiVersion: "v3",
    metadata: { name, uid, creationTimestamp: created, updateTimestamp: created },
    spec: {
      type: "vm",
      nodeTemplate: { ...TEMPLATE, os },
      initialNodeCount: nodes.length,
      autoscaling: {
        enable: isAutoscaled,
        minNodeCount: 0,
        maxNodeCount: isAutoscaled ? nodes.length + 10 : 0,
        scaleDownCooldownTime: 0,
        priority: 0
      },
      nodeManagement: { serverGroupReference: "" }
    },
    status: {
      currentNode: nodes.length,
      activeNode: nodes.filter(({ phase }) => phase === "Active").length,
      creatingNode: 0,
      deletingNode: 0,
      configurationSyncedNodeCount: nodes.length,
      phase: "",
      jobId: "",
      conditions: []
    }
  };
}

// lib/simulator/operations/nodes.js
function listNodes({ now, query }, state) {
  const all = nodesOf(state, now);
  const { limit: size = String(all.length), marker } = query;
  if (!/^\d+$/.test(size))
    return invalidRequest(`limit ${size} is not a number`);
  const start = marker === void 0 ? 0 : all.findIndex(({ uid }) => state.urlId(uid) === marker) + 1;
  if (marker !== void 0 && start === 0)
    return invalidRequest(`there is no node ${marker} to continue after`);
  const page = all.slice(start, start + Number(size));
  const last = page.at(-1);
  const nextMarker = last && start + page.length < all.length ? { nextMarker: last.uid } : {};
  return json({
    kind: "List",
    apiVersion: "v3",
    pageInfo: { currentCount: page.length, ...nextMarker },
    items: page.map((node) => nodeObject(node, now))
  });
}
function showNode({ now, params }, state) {
  const id = params["node_id"] ?? "";
  const node = nodesOf(state, now).find(({ uid }) => state.urlId(uid) === id);
  return node ? json(nodeObject(node, now)) : serviceError("not-found", `node ${id} not found`);
}
var listNodePools = ({ now }, state) => json({
  kind: "List",
  apiVersion: "v3",
  items: poolsOf(state, now).map((pool) => poolObject(pool, now))
});
function showNodePool({ now, params }, state) {
  const id = params["nodepool_id"] ?? "";
  const pool = poolsOf(state, now).find(({ uid }) => state.urlId(uid) === id);
  return pool ? json(poolObject(pool, now)) : serviceError("not-found", `node pool ${id} not found`);
}

// lib/simulator/state/helm-releases.js
var RELEASE_SECRET = "a-password-in-the-values-of-a-release";
var releaseBody = ({ name, namespace, chart, chartVersion, status = "DEPLOYED", manifest }, clusterId, now, hasResources) => ({
  chart_name: chart,
  chart_public: false,
  chart_version: chartVersion,
  cluster_id: clusterId,
  cluster_name: "",
  create_at: rfc3339(now - 400 * 24 * HOUR),
  description: "Install complete",
  name,
  namespace,
  parameters: JSON.stringify({ password: RELEASE_SECRET }),
  resources: hasResources ? manifest : "",
  status,
  status_description: "Install complete",
  update_at: rfc3339(now - 24 * HOUR),
  values: JSON.stringify({ auth: { password: RELEASE_SECRET } }),
  version: 3
});

// lib/simulator/operations/releases.js
var listReleases = ({ now, query }, { releases, clusterId }) => json(releases.filter(({ namespace }) => (query["namespace"] ?? namespace) === namespace).map((release) => releaseBody(release, clusterId, now, false)));
function showRelease({ now, params, query }, { releases, clusterId }) {
  const { namespace = "", name = "" } = params;
  const release = releases.find((one) => one.namespace === namespace && one.name === name);
  return release ? json(releaseBody(release, clusterId, now, query["show_resources"] === "true")) : serviceError("not-found", `release ${namespace}/${name} not found`);
}

// lib/simulator/operations/upgrades.js
var listUpgrades = ({ now }, { upgrades }) => json({ kind: "List", apiVersion: "v3", metadata: {}, items: upgrades.map((upgrade) => upgradeTask(upgrade, now)) });
function showUpgrade({ now, params }, { upgrades, urlId }) {
  const taskId = params["task_id"] ?? "";
  const upgrade = upgrades.find(({ uid }) => urlId(uid) === taskId);
  return upgrade ? json(upgradeTask(upgrade, now)) : serviceError("not-found", `upgrade task ${taskId} not found`);
}
var ACTIONS2 = ["clusterUpgradeAction", "autopilotClusterUpgradeAction"];
function upgradeCluster({ now, body, autopilot }, state) {
  const { fault, spec } = parseTaskSpec(body, "UpgradeTask", true);
  if (fault)
    return fault;
  const notAvailable = stateError(state, now);
  if (notAvailable)
    return notAvailable;
  const name = autopilot ? ACTIONS2.find((candidate) => candidate in spec) : ACTIONS2[0];
  const action = objectField(spec, name ?? "");
  const targetVersion = stringField(action, "targetVersion");
  const workflow = state.workflows.findLast((candidate) => candidate.targetVersion === targetVersion && isUnfinished(candidate, state, now));
  if (!name || !workflow)
    return invalidRequest(`there is no unfinished upgrade workflow with targetVersion ${targetVersion}`);
  if (!autopilot && !hasStep(action))
    return invalidRequest("strategy.inPlaceRollingUpdate.userDefinedStep is required");
  const precheck2 = precheckOf(workflow, state, now);
  const isChecking = isUnfinishedPrecheck(precheck2);
  if (action["isOnlyUpgrade"] !== true && !isChecking && !isValid(precheck2, now))
    return serviceError("check-expired", "the cluster has no valid precheck result");
  const uid = stableUuid(`upgrade:${state.seed}:started:${state.upgrades.length}`);
  const { version } = workflow;
  const clock = { startedAt: now, speed: state.speed };
  state.upgrades.push({ uid, version, targetVersion, clock, ...isChecking && { halt: CHECKS_FAILED } });
  workflow.upgradeUid = uid;
  return json({ metadata: { uid }, spec: { [name]: { ...action, version } } });
}
var pauseUpgrade = (call, state) => changeUpgrade(call, state, ["Init", "Queuing", "Running"], (upgrade) => pausedFrom(upgrade, call.now));
var continueUpgrade = (call, state) => changeUpgrade(call, state, ["Pause"], (upgrade) => resumedFrom(upgrade, call.now));
var retryUpgrade = (call, state) => changeUpgrade(call, state, ["Failed"], (upgrade) => resumedFrom(upgrade, call.now));
function changeUpgrade({ now }, { upgrades }, phases, change) {
  const latest = upgrades.at(-1);
  if (!latest)
    return serviceError("not-found", "the cluster has no upgrade task");
  const { phase } = progressAt(latest, now);
  if (!phases.includes(phase))
    return serviceError("wrong-state", `the upgrade task is ${phase}, not ${phases.join(" or ")}`);
  upgrades[upgrades.length - 1] = change(latest);
  return EMPTY;
}
function hasStep(action) {
  const strategy = objectField(action, "strategy");
  return Number.isInteger(objectField(strategy, "inPlaceRollingUpdate")["userDefinedStep"]);
}
function isValid(precheck2, now) {
  const updated = precheck2?.metadata.updateTimestamp ?? "";
  const time = Date.parse(updated.replace(/^(\S+) (\S+) .*$/, "$1T$2Z"));
  return precheck2?.status.phase === "Success" && now < time + HOUR;
}
function createPostcheck({ now, body }, state) {
  const { fault, spec } = parseTaskSpec(body, "PostCheckTask");
  if (fault)
    return fault;
  const [from, to] = [stringField(spec, "clusterVersion"), stringField(spec, "targetVersion")];
  const { clusterId, upgrades, workflows, startedResults, seed } = state;
  if (stringField(spec, "clusterID") !== clusterId)
    return invalidRequest("spec.clusterID must be the id of the cluster");
  const upgrade = upgrades.findLast(({ version, targetVersion }) => version === from && targetVersion === to);
  if (!upgrade || progressAt(upgrade, now).phase !== "Success" || versionAt(state, now) !== to)
    return serviceError("wrong-version", `no upgrade from ${from} to ${to} has succeeded`);
  const workflow = workflows.findLast(({ upgradeUid }) => upgradeUid === upgrade.uid);
  if (workflow?.postcheck?.phase === "Success")
    return serviceError("exists", `the upgrade to ${to} has been confirmed before`);
  const uid = stableUuid(`postcheck:${seed}:${countRead(state, "postchecks")}`);
  const phase = startedResults.postcheck ?? "Success";
  if (workflow)
    workflow.postcheck = { uid, phase, at: now };
  return json({ kind: "PostCheckTask", apiVersion: "v3", metadata: { uid }, spec, status: { phase } });
}

// lib/simulator/operations/workflows.js
function createWorkflow({ now, body }, state) {
  const { fault, spec } = parseTaskSpec(body, "WorkFlowTask");
  if (fault)
    return fault;
  const [clusterVersion, target] = [stringField(spec, "clusterVersion"), stringField(spec, "targetVersion")];
  if (stringField(spec, "clusterID") !== state.clusterId)
    return invalidRequest("spec.clusterID must be the id of the cluster");
  const notAvailable = stateError(state, now);
  if (notAvailable)
    return notAvailable;
  const version = versionAt(state, now);
  if (clusterVersion !== "" && clusterVersion !== version)
    return serviceError("wrong-version", `clusterVersion ${clusterVersion} is not the version of the cluster`);
  const targetVersion = offeredVersion(state, now, target);
  if (!targetVersion)
    return invalidRequest(`the cluster cannot be upgraded to ${target}`);
  const unfinished3 = state.workflows.find((candidate) => isUnfinished(candidate, state, now));
  if (unfinished3)
    return serviceError("exists", `the upgrade workflow ${unfinished3.uid} has not finished`);
  const uid = stableUuid(`workflow:${state.seed}:created:${state.workflows.length}`);
  const workflow = { uid, version, targetVersion, created: now };
  state.workflows.push(workflow);
  return json(workflowTask(workflow, state, now), 201);
}
var listWorkflows = ({ now }, state) => {
  const items = state.workflows.map((workflow) => workflowTask(workflow, state, now));
  return json({ kind: "List", apiVersion: "v3", items });
};
var showWorkflow = (call, state) => withWorkflow(call, state, (workflow) => json(workflowTask(workflow, state, call.now)));
var cancelWorkflow = (call, state) => withWorkflow(call, state, (workflow) => {
  const phase = stringField(objectField(parseObject(call.body) ?? {}, "status"), "phase");
  if (phase !== "Cancel")
    return invalidRequest("status.phase must be Cancel");
  if (!isUnfinished(workflow, state, call.now))
    return serviceError("exists", `the upgrade workflow ${workflow.uid} has finished`);
  if (isUnderWay(workflow, state, call.now))
    return serviceError("wrong-state", `the upgrade workflow ${workflow.uid} has a task that is under way`);
  workflow.canceled = call.now;
  return json(workflowTask(workflow, state, call.now));
});
function withWorkflow({ params }, state, use) {
  const id = params["upgrade_workflow_id"] ?? "";
  const workflow = state.workflows.find(({ uid }) => state.urlId(uid) === id);
  return workflow ? use(workflow) : serviceError("not-found", `upgrade workflow ${id} not found`);
}

// lib/simulator/operations/index.js
var HANDLERS = {
  ListClusters: listClusters,
  ShowCluster: showCluster,
  ListNodes: listNodes,
  ShowNode: showNode,
  ListNodePools: listNodePools,
  ShowNodePool: showNodePool,
  ShowClusterUpgradeInfo: showUpgradeInfo,
  ListClusterUpgradePaths: listUpgradePaths,
  ListClusterUpgradeFeatureGates: listFeatureGates,
  CreateUpgradeWorkFlow: createWorkflow,
  ListUpgradeWorkFlows: listWorkflows,
  ShowUpgradeWorkFlow: showWorkflow,
  UpgradeWorkFlowUpdate: cancelWorkflow,
  CreatePreCheck: createPrecheck,
  ListPreCheckTasks: listPrechecks,
  ShowPreCheck: showPrecheck,
  UpgradeCluster: upgradeCluster,
  PauseUpgradeClusterTask: pauseUpgrade,
  ContinueUpgradeClusterTask: continueUpgrade,
  RetryUpgradeClusterTask: retryUpgrade,
  ListUpgradeClusterTasks: listUpgrades,
  ShowUpgradeClusterTask: showUpgrade,
  CreatePostCheck: createPostcheck,
  CreateClusterMasterSnapshot: createBackup,
  ListClusterMasterSnapshotTasks: listBackups,
  BatchCreateAddonPrecheck: createAddonChecks,
  ListAddonPrecheckTasks: listAddonChecks,
  ListAddonInstances: listAddons,
  ShowAddonInstance: showAddon,
  ListReleases: listReleases,
  ShowRelease: showRelease,
  ListAddonTemplates: listAddonTemplates
};
function perform(call, project) {
  const clusterId = call.params["cluster_id"] ?? call.query["cluster_id"] ?? "";
  const handle2 = HANDLERS[call.operation];
  if (clusterId === "")
    return call.anyCluster ? handle2(call, project[0], project) : invalidRequest("cluster_id is required");
  const state = project.find((candidate) => candidate.clusterId === clusterId);
  return state && call.autopilot === state.autopilot ? handle2(call, state, [state]) : serviceError("not-found", `cluster ${clusterId} not found`);
}

// lib/simulator/server/reception.js
function responseTo(request, moment, destination, context) {
  const { signed, query, route, projectId } = request;
  const { requestId, now, arrived } = moment;
  const { served, isEarly, otherHost } = context;
  if (request.identity !== null)
    return identityResponse(request.identity, request, moment, destination, context);
  const { scenario } = destination;
  const operation = route?.operation ?? null;
  const call = { ...destination.count(operation), operation, method: signed.method, requestId, now, otherHost };
  const intercepted = scenario.atGateway?.(call);
  if (intercepted)
    return intercepted;
  if (!route)
    return notPublished(requestId);
  const authentication = authenticate(signed, served.accounts, context.identity.sessions, arrived);
  if (authentication.error !== null)
    return notAuthenticated(requestId, authentication.error);
  const { caller } = authentication;
  const header = signed.headers["x-project-id"];
  if (header !== void 0 && header !== projectId)
    return serviceError("forbidden", "X-Project-Id and the project in the path are not the same");
  const projects = [...served.projects.values()].filter(({ account }) => account === caller);
  const project = projectId === null ? projects[0] : projects.find((candidate) => candidate.project.id === projectId);
  if (!project)
    return serviceError("forbidden", `the caller has no access to project ${projectId}`);
  const isThrottled = isEarly(project.project.id, signed.method, now);
  const refused2 = project.project.atGateway?.({ ...call, ...project.count(operation) }) ?? (isThrottled ? throttled(requestId) : null) ?? forbiddenTo(authentication, request, route, project.project) ?? scenario.atService?.(call);
  if (refused2)
    return refused2;
  const performed = perform({ ...route, query, now, body: signed.body.toString() }, project.statesAt(now));
  const response = scenario.atResponse?.(call) ?? performed;
  return response.form === "json" && response.status < 300 && scenario.reshape ? { ...response, value: scenario.reshape(route.operation, response.value) } : response;
}
function identityResponse(operation, request, { requestId, arrived }, { scenario, countIdentity }, { served, identity }) {
  const intercepted = scenario.atIdentity?.({ operation, nth: countIdentity(operation), requestId });
  return intercepted ?? performIdentity(operation, request, { requestId, now: arrived }, identity, () => {
    const result = authenticate(request.signed, served.accounts, identity.sessions, arrived);
    return result.error === null ? { accountId: result.caller.trust.accountId, ...result } : result;
  });
}
function forbiddenTo(authentication, { clusterId, projectId }, { operation, autopilot }, { region }) {
  const { session, caller } = authentication;
  if (authentication.projectId !== null && projectId !== null && authentication.projectId !== projectId)
    return serviceError("forbidden", `the token is not for project ${projectId}`);
  const actions = actionsOf(operation, autopilot);
  if (session === null || actions.length === 0)
    return null;
  const { accountId, identityPolicy } = caller.trust;
  const question = { actions, resource: `cce:${region}:${accountId}:cluster:${clusterId ?? ""}` };
  return [identityPolicy, ...session.policies].every((policy) => allows(policy, question)) ? null : serviceError("forbidden", `Policy does not allow ${actions[0]} to be performed.`);
}

// lib/simulator/server/routes.js
var CLUSTERS = "/api/v3/projects/{project_id}/clusters";
var CLUSTER = `${CLUSTERS}/{cluster_id}`;
var UPGRADE3 = `${CLUSTER}/operation/upgrade`;
var BACKUP = "/api/v3.1/projects/{project_id}/clusters/{cluster_id}/operation/snapshot";
var CHARTS = "/cce/cam/v3/clusters/{cluster_id}";
var WORKFLOWS = `${CLUSTER}/operation/upgradeworkflows`;
var ROUTES2 = [
  { operation: "ListClusters", method: "GET", path: CLUSTERS, anyCluster: true },
  { operation: "ShowCluster", method: "GET", path: CLUSTER },
  { operation: "ListNodes", method: "GET", path: `${CLUSTER}/nodes`, standardOnly: true },
  { operation: "ShowNode", method: "GET", path: `${CLUSTER}/nodes/{node_id}`, standardOnly: true },
  { operation: "ListNodePools", method: "GET", path: `${CLUSTER}/nodepools`, standardOnly: true },
  { operation: "ShowNodePool", method: "GET", path: `${CLUSTER}/nodepools/{nodepool_id}`, standardOnly: true },
  { operation: "ShowClusterUpgradeInfo", method: "GET", path: `${CLUSTER}/upgradeinfo` },
  { operation: "ListClusterUpgradePaths", method: "GET", path: "/api/v3/clusterupgradepaths", anyCluster: true },
  {
    operation: "ListClusterUpgradeFeatureGates",
    method: "GET",
    path: "/api/v3/clusterupgradefeaturegates",
    anyCluster: true
  },
  { operation: "CreateUpgradeWorkFlow", method: "POST", path: WORKFLOWS },
  { operation: "ListUpgradeWorkFlows", method: "GET", path: WORKFLOWS },
  { operation: "ShowUpgradeWorkFlow", method: "GET", path: `${WORKFLOWS}/{upgrade_workflow_id}` },
  { operation: "UpgradeWorkFlowUpdate", method: "PATCH", path: `${WORKFLOWS}/{upgrade_workflow_id}` },
  { operation: "CreatePreCheck", method: "POST", path: `${CLUSTER}/operation/precheck` },
  { operation: "ListPreCheckTasks", method: "GET", path: `${CLUSTER}/operation/precheck/tasks` },
  { operation: "ShowPreCheck", method: "GET", path: `${CLUSTER}/operation/precheck/tasks/{task_id}` },
  { operation: "UpgradeCluster", method: "POST", path: UPGRADE3 },
  { operation: "PauseUpgradeClusterTask", method: "POST", path: `${UPGRADE3}/pause`, standardOnly: true },
  { operation: "ContinueUpgradeClusterTask", method: "POST", path: `${UPGRADE3}/continue`, standardOnly: true },
  { operation: "RetryUpgradeClusterTask", method: "POST", path: `${UPGRADE3}/retry` },
  { operation: "ListUpgradeClusterTasks", method: "GET", path: `${UPGRADE3}/tasks` },
  { operation: "ShowUpgradeClusterTask", method: "GET", path: `${UPGRADE3}/tasks/{task_id}` },
  { operation: "CreatePostCheck", method: "POST", path: `${CLUSTER}/operation/postcheck` },
  { operation: "CreateClusterMasterSnapshot", method: "POST", path: BACKUP },
  { operation: "ListClusterMasterSnapshotTasks", method: "GET", path: `${BACKUP}/tasks` },
  { operation: "BatchCreateAddonPrecheck", method: "POST", path: `${CLUSTER}/addons/precheck`, standardOnly: true },
  { operation: "ListAddonPrecheckTasks", method: "GET", path: `${CLUSTER}/addons/precheck/tasks`, standardOnly: true },
  { operation: "ListAddonInstances", method: "GET", path: "/api/v3/addons" },
  { operation: "ShowAddonInstance", method: "GET", path: "/api/v3/addons/{id}", anyCluster: true },
  { operation: "ListReleases", method: "GET", path: `${CHARTS}/releases` },
  { operation: "ShowRelease", method: "GET", path: `${CHARTS}/namespace/{namespace}/releases/{name}` },
  { operation: "ListAddonTemplates", method: "GET", path: "/api/v3/addontemplates", anyCluster: true }
];
function matchRoute(method, path) {
  const autopilot = path.startsWith("/autopilot/");
  const standard = path.replace(/^\/autopilot\/cam\//, "/cce/cam/").replace(/^\/autopilot\//, "/api/");
  const segments = standard.split("/");
  for (const route of ROUTES2) {
    if (route.method !== method || autopilot && "standardOnly" in route)
      continue;
    const params = matchPath(route.path.split("/"), segments);
    if (params)
      return { operation: route.operation, method, params, anyCluster: "anyCluster" in route, autopilot };
  }
  return null;
}
function matchPath(pattern2, segments) {
  if (pattern2.length !== segments.length)
    return null;
  const params = {};
  for (const [index, part] of pattern2.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === void 0 && part !== segment)
      return null;
    if (name !== void 0) {
      const value = decode2(segment);
      if (!value)
        return null;
      params[name] = value;
    }
  }
  return params;
}
function decode2(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

// lib/simulator/server/requests.js
function parseRequest(request, body) {
  const { method = "", url: target = "" } = request;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
  const [path, search] = splitTarget(target);
  const query = Object.fromEntries(new URLSearchParams(search));
  const route = matchRoute(method, path);
  return {
    signed: { method, target, headers, body },
    path,
    query,
    route,
    identity: matchIdentityRoute(method, path),
    projectId: route?.params["project_id"] ?? headers["x-project-id"] ?? null,
    clusterId: (route?.params["cluster_id"] ?? query["cluster_id"]) || null
  };
}
var CREDENTIAL_HEADERS = ["authorization", "x-auth-token", "x-security-token"];
var logEntry = ({ signed, path, query, route, identity, projectId, clusterId }, at, status, listener) => ({
  method: signed.method,
  path,
  query,
  operation: route?.operation ?? identity,
  projectId,
  clusterId,
  status,
  body: signed.body.toString(),
  at,
  listener,
  credentials: CREDENTIAL_HEADERS.filter((name) => signed.headers[name] !== void 0)
});

// lib/simulator/server/served.js
function serve(options) {
  const clusters = clustersOf(options);
  const served = clusters.map((cluster4) => serveCluster(cluster4, clusters.length > 1, options));
  const trust = { ...SCENARIOS.get(options.scenario)?.trust, ...options.trust };
  const prefixes = new Set(clusters.map(({ project }) => project.credentials));
  const accounts = new Map([...prefixes].map((prefix) => [prefix, prefix === null ? demoAccount(options, trust) : accountOf(prefix, trust)]));
  const projects = /* @__PURE__ */ new Map();
  for (const { project } of clusters) {
    const account = accounts.get(project.credentials);
    const [first3, ...others] = served.filter(({ cluster: cluster4 }) => cluster4.project.id === project.id);
    if (!account || !first3 || projects.has(project.id))
      continue;
    const statesAt = (now) => [
      first3.stateAt(now),
      ...others.map(({ stateAt }) => stateAt(now))
    ];
    projects.set(project.id, { project, account, statesAt, ...counter() });
  }
  const byId = new Map(served.map((one) => [one.cluster.id, one]));
  const [only] = served;
  const general = { scenario: {}, ...counter(), ...identityCounter() };
  return {
    clusters,
    trust,
    accounts: [...accounts.values()],
    projects,
    destinationOf: (clusterId) => only && served.length === 1 ? only : byId.get(clusterId ?? "") ?? general
  };
}
function clustersOf({ scenario, fleet: fleet2, size, projectId, clusterId }) {
  if (fleet2)
    return fleet2;
  const named = FLEETS.get(scenario);
  if (named)
    return named.clusters(size ?? named.size);
  const project = projectId === void 0 ? DEMO_PROJECT : { ...DEMO_PROJECT, id: projectId };
  return [{ name: "prod", id: clusterId ?? DEMO.clusterId, project, scenario }];
}
function serveCluster(cluster4, inFleet, { speed = 1 }) {
  const { name, id, project } = cluster4;
  const scenario = typeof cluster4.scenario === "string" ? scenarioOf(cluster4.scenario) : cluster4.scenario;
  const seed = inFleet || typeof cluster4.scenario !== "string" ? `${name}:${id}` : cluster4.scenario;
  let state;
  return {
    cluster: cluster4,
    scenario,
    stateAt: (now) => {
      const clock = { startedAt: now, speed };
      const ids = { projectId: project.id, clusterId: id, name, seed };
      state ??= initialState(ids, clock, scenario.cluster?.(seed, id, clock) ?? {});
      return state;
    },
    ...counter(),
    ...identityCounter()
  };
}
function scenarioOf(name) {
  const scenario = SCENARIOS.get(name);
  if (!scenario)
    throw new Error(`There is no scenario "${name}". There are: ${[...SCENARIOS.keys(), ...FLEETS.keys()].join(", ")}`);
  return scenario;
}
function counter() {
  const counts = /* @__PURE__ */ new Map();
  let number = 0;
  return {
    count: (operation) => {
      const nth = (counts.get(operation) ?? 0) + 1;
      counts.set(operation, nth);
      number++;
      return { number, nth };
    }
  };
}
function identityCounter() {
  const counts = /* @__PURE__ */ new Map();
  return {
    countIdentity: (operation) => {
      const nth = (counts.get(operation) ?? 0) + 1;
      counts.set(operation, nth);
      return nth;
    }
  };
}

// lib/simulator/server/simulator.js
function createSimulator(options, { url: otherHost, requests } = { url: "", requests: [] }) {
  const { now = Date.now, scenario: name, delayMs = 0, limits, onIssue = () => {
  } } = options;
  const served = serve(options);
  const identity = createIdentity({
    trust: served.trust,
    trusts: served.accounts.map(({ trust }) => trust),
    hasProject: (accountId, projectId) => served.projects.get(projectId)?.account.trust.accountId === accountId,
    onIssue
  });
  const isEarly = limits ? rateLimiter(limits) : () => false;
  const context = { name, served, identity, now, delayMs, isEarly, requests, otherHost };
  let received = 0;
  return {
    clusters: served.clusters,
    requests,
    idToken: (request) => identity.issuer.token({ audience: DEMO.audience, ...request, now: now() }),
    handle: (request, out) => {
      received++;
      handle(request, out, received, context).catch((error) => out.destroy(error instanceof Error ? error : void 0));
    }
  };
}
async function startSimulator(options) {
  const { host = "127.0.0.1", port = 0, now = Date.now, keyless: keyless2 = usualAccess(options.scenario) } = options;
  const requests = [];
  const other = SCENARIOS.get(options.scenario)?.hasOtherHost ? await listenAsOtherHost(host, requests, now) : null;
  const { handle: handle2, clusters, idToken } = createSimulator(options, {
    url: other ? urlOf(host, other.port) : "",
    requests
  });
  const cce = await listen({ port, host }, handle2).catch(async (error) => {
    await other?.close();
    throw error;
  });
  const url = urlOf(host, cce.port);
  return {
    url,
    port: cce.port,
    clusters,
    access: accessOf(url, clusters, keyless2),
    requests,
    idToken,
    close: async () => {
      await Promise.all([cce.close(), other?.close()]);
    }
  };
}
async function handle(request, out, received, context) {
  const arrived = context.now();
  const requestId = stableHex(`request:${context.name}:${received}`, 32);
  const body = await readBody(request);
  const parsed = parseRequest(request, body ?? "");
  const destination = context.served.destinationOf(parsed.clusterId);
  const now = arrived + (destination.scenario.clockAhead ?? 0);
  const moment = { requestId, now, arrived };
  const response = body ? responseTo(parsed, moment, destination, context) : { form: "reset" };
  context.requests.push(logEntry(parsed, now, statusOf(response), "cce"));
  if (context.delayMs > 0)
    await (0,node_timers_promises_1.setTimeout)(context.delayMs);
  send(out, response, requestId, now);
}
var listenAsOtherHost = (host, requests, now) => listen({ port: 0, host }, async (request, out) => {
  requests.push(logEntry(parseRequest(request, await readBody(request) ?? ""), now(), 200, "other-host"));
  send(out, { form: "json", status: 200, value: {} }, "", now());
});

// lib/cli/scenario-list.js
function scenarioSections() {
  const groups = [
    ...SCENARIO_GROUPS.map(({ title, scenarios }) => ({ title, all: Object.entries(scenarios) })),
    { title: "Many clusters", all: [...FLEETS] }
  ];
  const width = Math.max(...groups.flatMap(({ all }) => all.map(([name]) => name.length))) + 2;
  return groups.map(({ title, all }) => ({
    title: `${title}:`,
    lines: all.map(([name, { description }]) => `${name.padEnd(width)}${description}`)
  }));
}
function listScenarios({ print }) {
  const sections = scenarioSections().map(({ title, lines }) => [title, ...lines.map((line2) => `  ${line2}`)].join("\n"));
  print(sections.join("\n\n"));
  return _QD6AY5QW_js_0/* .EXIT */ .dc.ok;
}
var SUGGESTED = 5;
function requireScenario(name) {
  const names = [...SCENARIOS.keys(), ...FLEETS.keys()];
  if (names.includes(name))
    return;
  const near = (0,_XNDIXC4J_js_4/* .nearest */ .p)(name, names);
  const alike = name.length < 3 ? [] : names.filter((one) => one.includes(name.toLowerCase()));
  const [first3, ...others] = [.../* @__PURE__ */ new Set([...near === null ? [] : [near], ...alike])].slice(0, SUGGESTED);
  const meant = first3 === void 0 ? "" : `; did you mean ${[first3, ...others].map((one) => `"${one}"`).join(" or ")}?`;
  const question = `${meant}
To see all scenarios, add --list.`;
  throw new _QD6AY5QW_js_0/* .UsageError */ .eb(`there is no scenario "${name}"${question}`);
}




/***/ })

};
