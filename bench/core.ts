/** What is measured without a page: bundled for Node, and run there. */
export { analyze } from '#catalog/analyze.ts'
export { checkTemplates } from '#catalog/checks/check-templates.ts'
export { decodeLink, encodeLink } from '#core/share/link.ts'
export { minify } from '#core/share/minify.ts'
export { plainSidecar } from '#core/text/encoding.ts'
export { parseTree } from '#core/text/parse.ts'
export { createWorkspace } from '#store/workspace.ts'
