import { defineRecipe } from './define-recipe.ts'

const script = String.raw`C:\Windows\Temp\WindowsOptimization.ps1`
const areas =
  'WindowsMediaPlayer ScheduledTasks DefaultUserSettings Autologgers Services NetworkOptimizations LGPO DiskCleanup'

export const virtualDesktopOptimization = defineRecipe({
  id: 'virtual-desktop-optimization',
  title: 'Virtual-desktop optimization',
  when: 'Services, tasks and effects that cost sessions on a shared host are switched off. Put it after all installations.',
  os: 'Windows',
  since: '2020-02-14',
  source: {
    text: 'Azure Virtual Desktop, built-in script of custom image templates, version of 19 April 2023 with its checksum',
    address:
      'https://github.com/Azure/RDS-Templates/tree/master/CustomImageTemplateScripts/CustomImageTemplateScripts_2023-04-19',
  },
  make: () => ({
    steps: [
      {
        type: 'File',
        name: 'Copy the optimization script',
        sourceUri:
          'https://raw.githubusercontent.com/Azure/RDS-Templates/master/CustomImageTemplateScripts/CustomImageTemplateScripts_2023-04-19/WindowsOptimization.ps1',
        sha256Checksum: '089d824635434db0b7b31b0bad25f4ca836661f46e31297b077417a18789fbf3',
        destination: script,
      },
      {
        type: 'PowerShell',
        name: 'Optimize for virtual desktops',
        inline: [
          `${script} -Optimizations ${areas
            .split(' ')
            .map((area) => `"${area}"`)
            .join(',')}`,
        ],
        runElevated: true,
        runAsSystem: true,
      },
      { type: 'WindowsRestart', name: 'Restart after optimization', restartTimeout: '10m' },
    ],
  }),
})
