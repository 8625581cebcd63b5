import { wordsIn, wordsOf } from '../scripts/script-words.ts'
import type { Part } from '../template.ts'
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
    bad: [
      { template: steps(file('C:\\Build\\app.conf')) },
      { template: steps(file('C:\\Build\\app.conf'), makes) },
      { template: steps(makes, file('C:\\Other\\app.conf')) },
    ],
    good: [
      { template: steps(makes, file('C:\\Build\\app.conf')) },
      { template: steps({ type: 'PowerShell', scriptUri: 'https://example.com/a.ps1' }, file('C:\\Other\\app.conf')) },
      { template: steps({ type: 'PowerShell', inline: ['Expand-Archive a.zip C:\\'] }, file('C:\\Other\\a.conf')) },
      { template: steps({ type: 'PowerShell', inline: ['mkdir $env:X'] }, file('C:\\Other\\a.conf')) },
      { template: steps(file('C:\\app.conf')) },
      { template: steps(file('C:\build\\app.conf')) },
      { template: steps(file('C:\\Windows\\Temp\\app.conf')) },
      { template: steps(file('<destination>')) },
      { template: { properties: { customize: [file('/tmp/app.conf')] } } },
    ],
  },
  check(template, report) {
    const { customizers } = template
    const lacking = customizers.findLastIndex((part) => lackingFolder(part) !== undefined)
    const named = new Set<string>()
    for (const part of customizers.slice(0, lacking + 1)) {
      const words = wordsOf(template, part)
      // From here on any folder may be there.
      if (!words) return
      for (const word of words) named.add(word)
      const folder = lackingFolder(part)
      if (folder === undefined || isNamed(folder, named)) continue
      report(
        [...part.path, 'destination'],
        `Nothing before this step makes the folder ${folder}, and a copy need not make one. Make it in a step before.`,
      )
    }
  },
})

/** The folder of a File step that a step before has to make. */
function lackingFolder(part: Part): string | undefined {
  const destination = isKind(part, 'File') ? part.field('destination') : undefined
  const folder = folderOf(literalText(destination) ?? '')
  return folder === undefined || present.test(folder) ? undefined : folder
}

/** A script that names the folder is taken to make it, in whatever way. */
const isNamed = (folder: string, named: ReadonlySet<string>) =>
  wordsIn(folder.split(/[\\/]/).at(-1) ?? '').every((word) => named.has(word))

/** Nothing where a variable stands in it, or a tab that was to be a backslash and a letter, or where there is none. */
function folderOf(path: string): string | undefined {
  const folder = /^(.*)[\\/][^\\/]*$/s.exec(path)?.[1]?.replace(/[\\/]+$/, '')
  return folder === undefined || /[$%\b\f\n\r\t]/.test(folder) ? undefined : folder.replaceAll('\\\\', '\\')
}
