// @ts-check
import { existsSync } from 'node:fs'
import { build } from 'vite'

/** The page to dist/, the command line to dist-cli/. */
export async function buildAll() {
  await build()
  if (existsSync('vite.cli.config.ts')) await build({ configFile: 'vite.cli.config.ts' })
}

if (process.argv[1] === import.meta.filename) await buildAll()
