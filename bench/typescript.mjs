// Imports modules in TypeScript. They name each other as they are called once compiled.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) =>
    next(context.parentURL?.endsWith('.ts') ? specifier.replace(/^(\.{1,2}\/.*)\.js$/, '$1.ts') : specifier, context),
})

/** @param path from this folder */
export const importTypeScript = (path) => import(path)
