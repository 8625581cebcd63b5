import { fileNameOf, isAbsolute } from './file-paths.ts'
import { windows } from './example-parts.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const step = (restartCheckCommand: string) => ({
  properties: { source: windows, customize: [{ type: 'WindowsRestart', restartCheckCommand }] },
})
const writes =
  /(?:>>?|\b(?:Out-File|Set-Content|Add-Content|Tee-Object)\b(?:\s+-(?:File)?Path)?)\s*['"]?([^\s'"|;)}]+)/i

export const wrCheckPath = defineRule({
  code: 'WR-CHECK-PATH',
  severity: since('2019-02-01-preview', 'warning'),
  summary: 'A restart check writes to a full path.',
  why: 'It runs in a folder nobody can tell. While it fails, the step waits until its timeout.',
  source: 'Documentation of 2019 with a relative path; of 2020 on with c:\\buildArtifacts.',
  examples: {
    bad: [{ template: step('powershell -command "& {Write-Output \'restarted.\' > buildArtifacts/restart.txt}"') }],
    good: [
      { template: step('powershell -command "& {Write-Output \'restarted.\' > c:\\\\buildArtifacts\\\\restart.txt}"') },
      { template: step('powershell -command "Get-Date"') },
    ],
  },
  checkItem({ part }, report) {
    const command = isKind(part, 'WindowsRestart') ? part.field('restartCheckCommand') : undefined
    const path = writes.exec(literalText(command) ?? '')?.[1]
    if (!command || path === undefined || isAbsolute(path) || /^(?:&\d|NUL$)/i.test(path)) return
    const better = `C:\\${fileNameOf(path)}`
    const content = { value: command.text.replace(path, () => better) }
    report(command.path, `${path} is no full path: it is written to a folder nobody can tell. Write it as C:\\….`, {
      fixes: [{ title: `Write to ${better}`, edits: [{ op: 'set', path: command.path, content }] }],
    })
  },
})
