// @ts-check
import { join } from 'node:path'
import { build } from 'vite'

/** Builds of one's own, so that measuring disturbs nobody who builds or serves the product meanwhile. */
const folder = join('node_modules', '.cache', 'bench')
export const folders = { page: join(folder, 'page'), bare: join(folder, 'bare'), core: join(folder, 'core') }

export async function buildAll() {
  const quiet = /** @type {const} */ ({ logLevel: 'error' })
  await build({ ...quiet, build: { outDir: folders.page, emptyOutDir: true } })
  await build({
    ...quiet,
    build: {
      outDir: folders.bare,
      emptyOutDir: true,
      rolldownOptions: { input: join('bench', 'bare-editor.html') },
    },
  })
  await build({
    ...quiet,
    configFile: false,
    publicDir: false,
    build: { ssr: join('bench', 'core.ts'), outDir: folders.core, emptyOutDir: true, target: 'node20' },
    ssr: { noExternal: true, target: 'node' },
  })
}
