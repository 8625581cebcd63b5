import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './scripts/csp-plugin.ts'
import { createFirstChunk } from './scripts/first-chunk.ts'
import { fontPreload } from './scripts/font-preload-plugin.ts'
import { ruleWords } from './scripts/rule-words-plugin.ts'
import { serviceWorker } from './scripts/service-worker-plugin.ts'

export default defineConfig({
  // Relative: the build runs at any path of any server.
  base: './',
  // One page; what is not there is 404, not the page again.
  appType: 'mpa',
  plugins: [react(), ruleWords(), contentSecurityPolicy(), fontPreload(/inter-latin-wght-normal/), serviceWorker()],
  worker: { format: 'es' },
  build: {
    manifest: true,
    // Fonts and images as files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every screen needs in one file: many small ones compress worse than they cache.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(?:react|react-dom|react-is|scheduler|stylis|@emotion|@mui\/(?:system|styled-engine|utils|material\/(?:styles|utils|internal|transitions|Box|Button|ButtonBase|Divider|Form\w+|IconButton|Input\w*|OutlinedInput|Backdrop|Checkbox|Fade|Grow|Link|List\w*|Menu\w*|Modal|Popover|Select|Paper|Portal|SvgIcon|Typography)))\//,
            },
            { name: createFirstChunk('first', join(import.meta.dirname, 'src', 'app', 'main.tsx')) },
          ],
        },
      },
    },
    // Monaco is larger than this, and comes late. scripts/size.mjs holds what comes first to its budget.
    chunkSizeWarningLimit: 4_000,
  },
  // What a meta tag cannot say.
  preview: {
    host: '127.0.0.1',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  optimizeDeps: { entries: ['index.html'] },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // Tests of components say so: // @vitest-environment jsdom
    environment: 'node',
    testTimeout: 60_000,
    // Vitest leaves a core to others: of two that is half.
    maxWorkers: '100%',
  },
})
