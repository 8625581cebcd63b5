/**
 * The layers, lowest first: what each is for, and all that it may import.
 * ESLint and dependency-cruiser both read this; nothing else says it.
 *
 *   core -> catalog -> store -> editor, ui -> app
 *   core, catalog -> cli
 */
const mui = ['@mui/material', '@mui/icons-material', '@emotion/react', '@emotion/styled']
const drag = [
  '@atlaskit/pragmatic-drag-and-drop',
  '@atlaskit/pragmatic-drag-and-drop-auto-scroll',
  '@atlaskit/pragmatic-drag-and-drop-hitbox',
]

export const layers = [
  { name: 'core', layers: [], packages: ['diff', 'fflate', 'uqr'] },
  { name: 'catalog', layers: ['core'], packages: [] },
  { name: 'store', layers: ['core', 'catalog'], packages: ['zustand', 'idb'] },
  {
    name: 'editor',
    layers: ['core', 'catalog', 'store'],
    packages: ['monaco-editor', '@monaco-editor/react', 'react', 'zustand'],
  },
  {
    name: 'ui',
    layers: ['core', 'catalog', 'store'],
    packages: [...mui, ...drag, 'react', 'react-dom', 'react-hook-form', 'zustand'],
  },
  {
    name: 'app',
    layers: ['core', 'catalog', 'store', 'ui', 'editor'],
    packages: [
      ...mui,
      'react',
      'react-dom',
      'zustand',
      '@fontsource-variable/inter',
      '@fontsource-variable/jetbrains-mono',
    ],
  },
  { name: 'cli', layers: ['core', 'catalog'], packages: ['node:', 'diff', 'tinyglobby'] },
]
