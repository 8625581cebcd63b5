import { defineRecipe, jsonReference } from './define-recipe.ts'

/** The folder of a full path; of a placeholder or a lone name there is none to tell. */
function folderOf(destination: string | undefined): string | undefined {
  const folder = /^(.+)[\\/][^\\/]+$/.exec(destination ?? '')?.[1]
  return folder === undefined || folder.includes('<') || /^[A-Za-z]:$/.test(folder) || folder === '/tmp'
    ? undefined
    : folder
}

const names = { Windows: String.raw`C:\Build`, Linux: '/tmp/build' } as const

export const folderBeforeFile = defineRecipe({
  id: 'folder-before-file',
  title: 'Create folder before File',
  when: 'A File step makes no folders. Asked for on a File card, it makes the folder of that card.',
  since: '2019-05-01-preview',
  source: { text: 'Microsoft Learn, File customizer', address: `${jsonReference}#file-customizer` },
  make: ({ os, destination }) => {
    const own = folderOf(destination)
    const isLinux = own === undefined ? os === 'Linux' : own.startsWith('/')
    const folder = own ?? names[isLinux ? 'Linux' : 'Windows']
    const step = isLinux
      ? { type: 'Shell', name: `Create ${folder}`, inline: [`mkdir -p "${folder}"`] }
      : {
          type: 'PowerShell',
          name: `Create ${folder}`,
          inline: [`New-Item -ItemType Directory -Force -Path '${folder.replaceAll("'", "''")}' | Out-Null`],
          runElevated: true,
        }
    if (own !== undefined) return { steps: [step], place: 'before' }
    const file = `${folder}${isLinux ? '/' : '\\'}<fileName>`
    return { steps: [step, { type: 'File', name: 'Copy the file', sourceUri: '<fileUrl>', destination: file }] }
  },
})
