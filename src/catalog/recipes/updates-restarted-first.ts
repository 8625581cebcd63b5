import { defineRecipe, jsonReference } from './define-recipe.ts'

export const updatesRestartedFirst = defineRecipe({
  id: 'updates-restarted-first',
  title: 'Install updates, restarted first',
  when: 'Updates fail while an installation still waits for its restart. Previews stay out; a restart ends it.',
  os: 'Windows',
  since: '2020-02-14',
  source: { text: 'Microsoft Learn, Windows Update customizer', address: `${jsonReference}#windows-update-customizer` },
  make: () => ({
    steps: [
      { type: 'WindowsRestart', name: 'Restart before updates', restartTimeout: '10m' },
      {
        type: 'WindowsUpdate',
        name: 'Install updates',
        searchCriteria: 'IsInstalled=0',
        filters: ["exclude:$_.Title -like '*Preview*'", 'include:$true'],
        updateLimit: 40,
      },
      { type: 'WindowsRestart', name: 'Restart after updates', restartTimeout: '15m' },
    ],
  }),
})
