export const id = 435;
export const ids = [435];
export const modules = {

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9435);
/* harmony import */ var _chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7014);
/* harmony import */ var _chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3606);
/* harmony import */ var _chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7859);
/* harmony import */ var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6364);






// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue) => {
    switch (issue.code) {
      case "invalid_type": {
        const expected = getTypeName(issue.expected);
        const receivedType = (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .nz)(issue.input);
        const received = getTypeName(receivedType, issue.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue.values.length === 1)
          return `Invalid input: expected ${(0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7)(issue.values[0])}`;
        return `Invalid option: expected one of ${(0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .CT)(issue.values, "|")}`;
      case "too_big": {
        const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
        const sizing = getSizing(issue.origin);
        if (sizing)
          return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
        const sizing = getSizing(issue.origin);
        if (sizing) {
          return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${(0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .CT)(issue.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue.origin}`;
      case "invalid_union":
        if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
          const opts = issue.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer = (inst, issues) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodError */ .a$.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .formatError */ .Wk)(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenError */ .JM)(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue) => {
    self.issues.push(issue);
    self.message = JSON.stringify(self.issues, _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._parse */ .Tj)(ZodRealError);
var parseAsync = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseAsync */ .Rb)(ZodRealError);
var safeParse = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeParse */ .Od)(ZodRealError);
var safeParseAsync = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeParseAsync */ .wG)(ZodRealError);
var encode = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._encode */ .Mv)(ZodRealError);
var decode = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._decode */ .e2)(ZodRealError);
var encodeAsync = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._encodeAsync */ .GW)(ZodRealError);
var decodeAsync = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._decodeAsync */ .or)(ZodRealError);
var safeEncode = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeEncode */ .rh)(ZodRealError);
var safeDecode = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeDecode */ .VS)(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeEncodeAsync */ .v_)(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeDecodeAsync */ .R3)(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.localeError)
    (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)(en_default());
}
function _ensureDefaultMemoizer() {
  if (!_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.memoizer)
    (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ memoizer: (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .memoizer */ .x3)() });
}
var ZodType = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodType */ .W4.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .clone */ .o8)(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check2, params) {
    return this.check(refine(check2, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._overwrite */ .bS)(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.get(this);
    const cl = this.clone();
    _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.hide(this, "~standard", {
      ...(0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .standardProps */ .YK)(this),
      jsonSchema: {
        input: (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .createStandardJSONSchemaMethod */ .uE)(this, "input"),
        output: (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .createStandardJSONSchemaMethod */ .uE)(this, "output")
      }
    });
  },
  set "~standard"(value) {
    _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.own(this, "spa", value);
  },
  validate(data, params) {
    return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .tf)(this, data, params);
  },
  validateAsync(data, params) {
    return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .validateAsync */ .F0)(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .createToJSONSchemaMethod */ .OA)(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)(
  "_ZodString",
  (inst, def) => {
    _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodString */ .$v.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .stringProcessor */ .SW)(inst, ctx, json, params);
  },
  /* @__PURE__ */ _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.derived({
    format: (inst) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateChecks */ .Fs)(inst).format ?? null,
    minLength: (inst) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateChecks */ .Fs)(inst).minimum ?? null,
    maxLength: (inst) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateChecks */ .Fs)(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._regex */ .Fk)(...args));
    },
    includes(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._includes */ .dR)(...args));
    },
    startsWith(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._startsWith */ .$S)(...args));
    },
    endsWith(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._endsWith */ .ER)(...args));
    },
    min(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._minLength */ .m9)(...args));
    },
    max(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._maxLength */ .Eb)(...args));
    },
    length(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._length */ .YA)(...args));
    },
    nonempty(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._minLength */ .m9)(1, ...args));
    },
    lowercase(params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._lowercase */ .hH)(params));
    },
    uppercase(params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._uppercase */ .qF)(params));
    },
    trim() {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._trim */ .WN)());
    },
    normalize(...args) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._normalize */ .lo)(...args));
    },
    toLowerCase() {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._toLowerCase */ .Il)());
    },
    toUpperCase() {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._toUpperCase */ .xY)());
    },
    slugify() {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._slugify */ .TL)());
    }
  })
);
var ZodString = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodString", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodString */ .$v.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._email */ .Mu)(ZodEmail, params));
  },
  url(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._url */ .Fn)(ZodURL, params));
  },
  jwt(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._jwt */ .rk)(ZodJWT, params));
  },
  emoji(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._emoji */ .aC)(ZodEmoji, params));
  },
  guid(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._guid */ .tB)(ZodGUID, params));
  },
  uuid(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._uuid */ .Be)(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._uuidv4 */ .nA)(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._uuidv6 */ .pY)(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._uuidv7 */ .wA)(ZodUUID, params));
  },
  nanoid(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._nanoid */ .Dl)(ZodNanoID, params));
  },
  cuid(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._cuid */ .fs)(ZodCUID, params));
  },
  cuid2(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._cuid2 */ .Bj)(ZodCUID2, params));
  },
  ulid(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._ulid */ .Ct)(ZodULID, params));
  },
  base64(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._base64 */ .rt)(ZodBase64, params));
  },
  base64url(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._base64url */ .cU)(ZodBase64URL, params));
  },
  xid(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._xid */ .Pw)(ZodXID, params));
  },
  ksuid(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._ksuid */ ._z)(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._ipv4 */ .Ny)(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._ipv6 */ .$O)(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._cidrv4 */ .Uy)(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._cidrv6 */ .gP)(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._e164 */ .KB)(ZodE164, params));
  },
  datetime(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1)(ZodISODateTime, params));
  },
  date(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db)(ZodISODate, params));
  },
  time(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoTime */ .Kn)(ZodISOTime, params));
  },
  duration(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDuration */ .f2)(ZodISODuration, params));
  }
});
function string(params) {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._string */ .Rl)(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodStringFormat", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodStringFormat */ .EY.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodISODateTime", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodISODateTime */ .Ko.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodISODate", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodISODate */ .v1.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodISOTime", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodISOTime */ .Ax.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodISODuration", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodISODuration */ .$N.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodEmail", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodEmail */ .qG.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodGUID", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodGUID */ .Zc.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodUUID", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodUUID */ .Zn.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodURL", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodURL */ .VY.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodEmoji", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodEmoji */ .cG.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodNanoID", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodNanoID */ .Py.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodCUID", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodCUID */ .bl.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodCUID2", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodCUID2 */ .Zu.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodULID", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodULID */ .g5.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodXID", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodXID */ .TF.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodKSUID", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodKSUID */ .GY.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodIPv4", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodIPv4 */ .Lc.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodIPv6", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodIPv6 */ .Zy.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodCIDRv4", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodCIDRv4 */ .CI.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodCIDRv6", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodCIDRv6 */ .Cn.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodBase64", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodBase64 */ .Dq.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodBase64URL", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodBase64URL */ .CQ.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodE164", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodE164 */ .Oy.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodJWT", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodJWT */ .h8.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)(
  "ZodNumber",
  (inst, def) => {
    _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodNumber */ .vz.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .numberProcessor */ .Wg)(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateChecks */ .Fs)(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateChecks */ .Fs)(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateChecks */ .Fs)(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateChecks */ .Fs)(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._gt */ .Tx)(value, params));
    },
    gte(value, params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._gte */ .qm)(value, params));
    },
    min(value, params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._gte */ .qm)(value, params));
    },
    lt(value, params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._lt */ .Au)(value, params));
    },
    lte(value, params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._lte */ .Zm)(value, params));
    },
    max(value, params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._lte */ .Zm)(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._gt */ .Tx)(0, params));
    },
    nonnegative(params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._gte */ .qm)(0, params));
    },
    negative(params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._lt */ .Au)(0, params));
    },
    nonpositive(params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._lte */ .Zm)(0, params));
    },
    multipleOf(value, params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._multipleOf */ .Hi)(value, params));
    },
    step(value, params) {
      return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._multipleOf */ .Hi)(value, params));
    },
    finite() {
      return this;
    }
  })
);
var ZodNumberFormat = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodNumberFormat", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodNumberFormat */ .I.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._int */ .LK)(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodBoolean", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodBoolean */ .sF.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanProcessor */ .dO)(inst, ctx, json, params);
});
function boolean(params) {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._boolean */ ._L)(ZodBoolean, params);
}
var ZodNull = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodNull", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodNull */ .x8.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .nullProcessor */ .In)(inst, ctx, json, params);
});
function _null2(params) {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._null */ .jw)(ZodNull, params);
}
var ZodUnknown = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodUnknown", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodUnknown */ .GP.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownProcessor */ .NV)(inst, ctx, json, params);
});
function unknown() {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._unknown */ .em)(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodNever", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodNever */ .Um.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .neverProcessor */ .RH)(inst, ctx, json, params);
});
function never(params) {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._never */ .G8)(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodArray */ .$p.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayProcessor */ .cY)(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._minLength */ .m9)(n, params));
  },
  nonempty(params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._minLength */ .m9)(1, params));
  },
  max(n, params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._maxLength */ .Eb)(n, params));
  },
  length(n, params) {
    return this.check((0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._length */ .YA)(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._array */ .dZ)(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodObjectJIT */ .w.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .objectProcessor */ .Ec)(inst, ctx, json, params);
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.extend(this, incoming);
  },
  safeExtend(incoming) {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.safeExtend(this, incoming);
  },
  merge(other) {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.merge(this, other);
  },
  pick(mask) {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.pick(this, mask);
  },
  omit(mask) {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.omit(this, mask);
  },
  partial(...args) {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.required(ZodNonOptional, this, args[0]);
  }
});
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ..._chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.normalizeParams(params)
  };
  return new ZodObject(def);
}
var ZodUnion = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodUnion", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodUnion */ .cu.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .unionProcessor */ .iC)(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ..._chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodIntersection", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodIntersection */ .LJ.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectionProcessor */ .i_)(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodEnum = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodEnum", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodEnum */ .VO.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .enumProcessor */ .C0)(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ..._chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ..._chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ..._chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodLiteral", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodLiteral */ .nu.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .literalProcessor */ .Yv)(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ..._chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodTransform */ .Wc.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .transformProcessor */ .xi)(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodEncodeError */ .cV(inst.constructor.name);
    }
    payload.addIssue = (issue) => {
      if (typeof issue === "string") {
        payload.issues.push(_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.issue(issue, payload.value, def));
      } else {
        const _issue = issue;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodOptional", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodOptional */ .ig.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalProcessor */ .$k)(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodExactOptional", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodExactOptional */ .RL.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalProcessor */ .$k)(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodNullable", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodNullable */ .ZQ.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .nullableProcessor */ .yq)(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodDefault", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodDefault */ .rv.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultProcessor */ .mh)(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodPrefault", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodPrefault */ .VF.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .prefaultProcessor */ .A)(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodNonOptional", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodNonOptional */ .N$.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .nonoptionalProcessor */ .cR)(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ..._chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodCatch", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodCatch */ .t$.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .catchProcessor */ .Q9)(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .util_exports */ .H3.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodPipe", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodPipe */ ._m.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .pipeProcessor */ .yP)(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodReadonly", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodReadonly */ .Sb.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .readonlyProcessor */ .$X)(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("ZodCustom", (inst, def) => {
  _chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodCustom */ .b0.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* .customProcessor */ .A6)(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._refine */ .fU)(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return (0,_chunk_HPW6TPAM_js__WEBPACK_IMPORTED_MODULE_0__/* ._superRefine */ .MB)(fn, params);
}

// lib/model/report-schema.js
var text = string();
var orNull = (shape) => union([shape, _null2()]);
var label = orNull(text);
var count = int().min(0);
var time = string().describe("ISO 8601, UTC");
var verdict = _enum(_chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk);
var addon = orNull(object({ template: label, instanceId: label, instanceName: label, targetVersion: label }));
var node = object({ uid: label, name: label });
var item = object({
  name: text,
  kind: label,
  level: label,
  group: label,
  passed: count.describe("how often it succeeded, usually on how many nodes"),
  failed: count,
  undecided: count.describe("how often it is unfinished or has an unknown value")
});
var check = object({
  check: text,
  addon,
  clusterId: label.describe("the cluster that the task names; a task that names none is taken to be about the asserted cluster"),
  taskId: label,
  phase: label,
  verdict,
  takenAt: orNull(time),
  expiresAt: orNull(time),
  currentVersion: label,
  targetVersion: label,
  nodeCount: count,
  progress: label.describe("of an upgrade, in percent as CCE reports it"),
  passed: count.describe("distinct items that passed everywhere they ran"),
  items: array(item),
  skipped: array(object({ name: text, nodes: array(text).describe("node uids; empty: skipped altogether") }))
});
var cluster = object({
  id: label,
  name: label,
  region: label,
  projectId: label,
  currentVersion: label,
  targetVersion: label,
  targetAsserted: boolean(),
  verdict,
  facts: object({
    phase: text,
    liveVersion: text.describe("release and patch, such as v1.31.1-r0"),
    offeredTargets: array(text),
    lastUpgrade: object({ phase: label, progress: label }),
    workflow: object({
      id: label,
      phase: label,
      targetVersion: label,
      points: array(object({ type: text, status: text }))
    }),
    latestBackupAt: time
  }).partial().describe("as received; what CCE did not report is left out"),
  checks: array(check),
  skippedCheckItemList: array(object({
    name: text,
    resourceSelector: object({ key: literal("node.uid"), operator: literal("In"), values: array(text) }).optional()
  })).describe("what the pre-upgrade check before the upgrade needs, so that CCE skips what is waived here")
});
var decision = _enum(_chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_2__/* .DECISIONS */ .Yv);
var ruled = _enum(["block", "warn", "notice"]);
var failOn = _enum(_chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$);
var waiver = object({
  entry: text.describe("its place in the policy file, such as waivers[0]"),
  line: int().min(1),
  reason: text,
  owner: text,
  expires: string().describe("the last day it holds, through 24:00 UTC"),
  daysLeft: int()
});
var risks = array(unknown()).optional();
var finding = object({
  fingerprint: string().regex(/^f[0-9a-f]{16}$/),
  clusterId: label,
  check: label,
  scope: _enum([..._chunk_VQHVCYID_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .iW, "gate"]),
  name: text,
  title: text,
  decision,
  decides: boolean().describe("false: its result is expired or about another cluster or target, so it is shown and decides nothing"),
  kind: label,
  level: label,
  group: label,
  phase: label,
  message: text,
  errorCodes: array(text),
  nodes: array(node),
  addon,
  risk: object({ configurationRisks: risks, deprecatedAPIRisks: risks, nodeRisks: risks, addonRisks: risks }),
  location: orNull(object({ file: text, line: int().min(1), endLine: int().optional(), column: int().optional() })),
  cell: orNull(object({
    failOn,
    row: _enum([..._chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW, "AddonRisk"]),
    level: _enum(_chunk_VAODFEVM_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_).describe("the level that the item is decided at"),
    decision
  })).describe("the cell of the decision table that applies; null for what is not in the table"),
  rule: orNull(object({ entry: text, line: int().min(1), decision: ruled, reason: label })).describe("the policy rule that decided instead of the table"),
  waiver: orNull(waiver).describe("the policy waiver that decided instead of table and rule"),
  meaning: text,
  fix: text,
  who: orNull(_enum(["you", "support", "acknowledge"])).describe("who can fix it; null if unknown"),
  commands: array(text),
  docUrl: text,
  match: _enum(["exact", "guessed", "none"]).describe("how surely meaning, fix and link fit the item"),
  advice: _enum(["catalogue", "policy", "gate"]).describe("who wrote meaning and fix; the words of a policy are untrusted text"),
  status: orNull(_enum(["new", "known"])).describe("compared with the baseline; null without one, for findings that decide nothing, and if the baseline was cut short")
});
var resolved = object({
  fingerprint: string().regex(/^f[0-9a-f]{16}$/),
  clusterId: label,
  check: label,
  name: text,
  title: label.describe("null if the baseline did not keep it"),
  decision: decision.describe("the decision in the baseline")
});
var state = _enum(["absent", "in-force", "faulty"]);
var counts = { blocking: count, warning: count, notice: count, waived: count, inconclusive: count };
var policy = object({
  file: text,
  source: _enum(["base", "workspace"]),
  ref: label,
  commit: label,
  isOwnJudge: boolean().describe("read from the workspace on a pull request, which can change the policy that judges it"),
  state,
  sha256: label,
  failOn: orNull(failOn),
  ignoresNone: boolean(),
  rules: count,
  waivers: count,
  elsewhere: array(text).describe("entries that are for other clusters, targets or checks"),
  expiring: array(waiver.extend({ name: text })),
  proposal: orNull(object({
    state,
    faults: array(text),
    failOn,
    verdict,
    counts: object(counts),
    changes: array(object({
      fingerprint: text,
      name: text,
      title: text,
      nodes: count,
      from: orNull(decision),
      to: orNull(decision)
    }))
  })).describe("what the checked-out policy would decide, if it differs from the one in force")
});
var reportSchema = object({
  schemaVersion: literal(1),
  tool: object({ name: text, version: text }),
  generatedAt: time,
  language: _enum(_chunk_CBOXNIFJ_js__WEBPACK_IMPORTED_MODULE_4__/* .LANGUAGES */ .Yj).describe("of the texts; names, values and reason are the same in every language"),
  verdict,
  reason: string().describe("English in every report"),
  headline: string().describe("the reason in the language of the report"),
  failOn,
  asked: object({
    checks: orNull(array(text)),
    clusterId: label,
    currentVersion: label,
    targetVersion: label,
    minValidityMs: count,
    failOn: orNull(failOn),
    precheckTaskId: label,
    addonTaskId: label,
    addonInstanceId: label,
    addonCheckType: text,
    upgradeTaskId: label
  }).describe("the settings that a decision depends on, as requested; null: not set"),
  policy: orNull(policy),
  green: boolean(),
  counts: object({
    ...counts,
    passed: count,
    new: orNull(count).describe("causes that the baseline does not have; null without a baseline"),
    resolved: orNull(count)
  }),
  expiresAt: orNull(time),
  clusters: array(cluster),
  findings: array(finding),
  resolved: array(resolved).describe("findings of the baseline that this run saw to be gone"),
  notCovered: array(object({ clusterId: label, check: label, what: text })),
  unknownItems: array(object({ check: text, name: text })).describe("failed items that the catalog does not have")
});



/***/ })

};
