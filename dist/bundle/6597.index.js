export const id = 6597;
export const ids = [6597];
export const modules = {

/***/ 6597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removedApisIn: () => (/* binding */ removedApisIn)
/* harmony export */ });
/* harmony import */ var _chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3146);
/* harmony import */ var _chunk_EXNB44KN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(264);
/* harmony import */ var _chunk_KVN3IYYZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);
/* harmony import */ var _chunk_5AXX6PRZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4404);









// lib/repository/removed-apis/stored.js
var HEADING = /^==> ([\w.-]+(?:\/[\w.-]+)?)\/([A-Z]\w*)/gm;
var OBJECT = /\bapi_?version\b/i;
function removedApisIn(text) {
  const headings = [...text.matchAll(HEADING)].map(([, apiVersion, kind]) => `---
apiVersion: ${apiVersion}
kind: ${kind}
`);
  const scans = [text, headings.join("")].map((part) => (0,_chunk_SN3EERO5_js__WEBPACK_IMPORTED_MODULE_0__/* .scanFile */ .W)("release.yaml", part));
  const apis = scans.flatMap(({ uses }) => uses).map(({ apiVersion, kind }) => ({ apiVersion, kind }));
  const isRead = headings.length > 0 || OBJECT.test(text) && scans.every(({ unread }) => unread.length === 0);
  if (apis.length === 0 && !isRead)
    return null;
  return [...new Map(apis.map((api) => [JSON.stringify(api), api])).values()];
}



/***/ })

};
