export const id = 159;
export const ids = [159];
export const modules = {

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   touchesPaths: () => (/* binding */ touchesPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

function touchesPaths(files, globs) {
    const rules = globs.map((glob) => {
        const negated = /^!(?!\()/.test(glob);
        const options = { dot: true, nonegate: true, flags: 's' };
        return { negated, matches: picomatch__WEBPACK_IMPORTED_MODULE_0__(negated ? glob.slice(1) : glob, options) };
    });
    return files.some((file) => rules.reduce((meant, rule) => (rule.matches(file) ? !rule.negated : meant), false));
}


/***/ })

};
