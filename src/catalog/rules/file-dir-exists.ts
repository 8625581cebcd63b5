import { windows } from './example-parts.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const file = (destination: string) => ({ type: 'File', sourceUri: 'https://example.com/app.conf', destination })
const makes = { type: 'PowerShell', inline: ['New-Item -ItemType Directory C:\\Build'] }
const steps = (...customize: object[]) => ({ properties: { source: windows, customize } })

/** There from the start. */
const present =
  /^(?:\/(?:tmp|home|opt|usr\/local\/bin|etc)?|[A-Z]:|[A-Z]:\\(?:Windows(?:\\(?:Temp|System32))?|Users(?:\\Public)?|Program Files(?: \(x86\))?|ProgramData))$/i

export const fileDirExists = defineRule({
  code: 'FILE-DIR-EXISTS',
  severity: since('2019-05-01-preview', 'warning'),
  summary: 'The folder a file is copied to is there, or a step before makes it.',
  why: 'The File step makes no folders; without it the copy fails.',
  source: 'REST specification: the destination has "nested directory structures already created".',
  examples: {
    bad: [{ template: steps(file('C:\\Build\\app.conf')) }, { template: steps(file('C:\\Build\\app.conf'), makes) }],
    good: [
      { template: steps(makes, file('C:\\Build\\app.conf')) },
      { template: steps(file('C:\\app.conf')) },
      { template: steps(file('C:\\Windows\\Temp\\app.conf')) },
      { template: steps(file('<destination>')) },
      { template: { properties: { customize: [file('/tmp/app.conf')] } } },
    ],
  },
  check({ customizers, os }, report) {
    for (const part of customizers) {
      // Any script before may make it: what a script from an address does, nobody can tell.
      if (isKind(part, 'Shell', 'PowerShell')) return
      const destination = isKind(part, 'File') ? part.field('destination') : undefined
      const folder = folderOf(literalText(destination) ?? '')
      if (!destination || folder === undefined || present.test(folder)) continue
      // Copies over WinRM have been seen to make the folder.
      const severity = os === 'Windows' ? 'info' : 'warning'
      report(
        destination.path,
        `Nothing before this step makes the folder ${folder}, and a copy need not make one. Make it in a step before.`,
        { severity },
      )
    }
  },
})

/** Nothing where a variable stands in it, or where there is none. */
function folderOf(path: string): string | undefined {
  const folder = /^(.*)[\\/][^\\/]*$/s.exec(path)?.[1]?.replace(/[\\/]+$/, '')
  return folder === undefined || /[$%]/.test(folder) ? undefined : folder.replaceAll('\\\\', '\\')
}
