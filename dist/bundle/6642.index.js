export const id = 6642;
export const ids = [6642];
export const modules = {

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
removedApisIn: () => (removedApisIn)
});
var _PGLKVRPQ_js_0 = __webpack_require__(5455);
var _PBO2G65T_js_1 = __webpack_require__(8747);
var _OT7OM4T4_js_2 = __webpack_require__(2904);
var _5MGOTZ66_js_3 = __webpack_require__(4170);









// lib/repository/removed-apis/stored.js
var HEADING = /^==> ([\w.-]+(?:\/[\w.-]+)?)\/([A-Z]\w*)/gm;
var OBJECT = /\bapi_?version\b/i;
function removedApisIn(text) {
  const headings = [...text.matchAll(HEADING)].map(([, apiVersion, kind]) => `---
apiVersion: ${apiVersion}
kind: ${kind}
`);
  const scans = [text, headings.join("")].map((part) => (0,_PGLKVRPQ_js_0/* .scanFile */ .W)("release.yaml", part));
  const apis = scans.flatMap(({ uses }) => uses).map(({ apiVersion, kind }) => ({ apiVersion, kind }));
  const isRead = headings.length > 0 || OBJECT.test(text) && scans.every(({ unread }) => unread.length === 0);
  if (apis.length === 0 && !isRead)
    return null;
  return [...new Map(apis.map((api) => [JSON.stringify(api), api])).values()];
}



/***/ })

};
