import { defineScriptRule, inserted } from './script-rule.ts'

export const cusWait = defineScriptRule({
  code: 'CUS-WAIT',
  severity: 'warning',
  summary: 'An installer that a script starts is waited for.',
  why: 'Start-Process goes on at once. The step ends, and the machine is restarted or generalized, while the installer still works.',
  source: 'Inference from the documentation of Start-Process: -Wait.',
  bad: [
    ['PowerShell', "Start-Process C:\\Temp\\setup.exe -ArgumentList '/quiet'"],
    ['PowerShell', "Start-Process msiexec.exe -ArgumentList '/i C:\\app.msi /qn'"],
  ],
  good: [
    ['PowerShell', "Start-Process C:\\Temp\\setup.exe -ArgumentList '/quiet' -Wait"],
    ['PowerShell', '$p = Start-Process C:\\Temp\\setup.exe -PassThru', '$p.WaitForExit()'],
    ['PowerShell', 'Start-Process notepad', '$options = @{ Wait = $true }', 'Start-Process setup.exe @options'],
  ],
  find: ({ text, start }, { language, line, script }) => {
    const starts = /(?:^|=\s*)(?:Start-Process|saps)\s/i.exec(text)
    if (language !== 'powershell' || !starts || !/\.(?:exe|msi)\b|\bmsiexec\b/i.test(text)) return undefined
    if (
      /\s-Wait\b|\s@\w/i.test(text) ||
      script.lines.some(({ text: other }) => /WaitForExit|Wait-Process/i.test(other))
    ) {
      return undefined
    }
    const at = start + text.length
    return {
      message: 'Start-Process does not wait: the step goes on while the installer still works. Add -Wait.',
      // A bracket at the end belongs to what stands round the command.
      ...(!/[)}]$/.test(text) && { better: { title: 'Add -Wait', text: inserted(line, at, ' -Wait') } }),
    }
  },
})
