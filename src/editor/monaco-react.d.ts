/** `@monaco-editor/react` 4.7 names Monaco by a path that 0.57 no longer exports, so its types would fall back to any. */
declare module 'monaco-editor/esm/vs/editor/editor.api' {
  export * from 'monaco-editor/editor'
}
