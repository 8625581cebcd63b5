import { defineRecipe, jsonReference } from './define-recipe.ts'

export const restartAfter = defineRecipe({
  id: 'restart-after',
  title: 'Restart after this',
  when: 'Software asks for a restart before the next step can build on it.',
  os: 'Windows',
  since: '2019-02-01-preview',
  source: {
    text: 'Microsoft Learn, Windows restart customizer',
    address: `${jsonReference}#windows-restart-customizer`,
  },
  make: () => ({ steps: [{ type: 'WindowsRestart', name: 'Restart', restartTimeout: '10m' }] }),
})
