import { defineConfig } from 'vite'

/** The command line: one file for Node, with the core and the catalog in it. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'image-template.js',
        banner: '#!/usr/bin/env node',
        codeSplitting: false,
      },
    },
  },
  ssr: { noExternal: true, target: 'node' },
})
