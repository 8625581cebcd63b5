import { defineScriptRule } from './script-rule.ts'

const restarts = /^(?:Restart-Computer\b|shutdown(?:\.exe)?\s.*[/-][rsg]\b|Stop-Computer\b)/i
const halts = /^(?:poweroff|halt|shutdown\s+(?:.*\s)?-[hP]\b|init\s+0\b|systemctl\s+(?:poweroff|halt)\b)/

export const cusRestart = defineScriptRule({
  code: 'CUS-RESTART',
  severity: 'warning',
  summary: 'Windows restarts in a WindowsRestart step, and no step shuts the machine down.',
  why: 'A restart in a script cuts the connection while the step still runs; the build takes that for a failure. WindowsRestart waits until the machine is back.',
  source: 'Inference from the documentation of WindowsRestart, which restarts and waits.',
  bad: [
    ['PowerShell', 'Restart-Computer -Force'],
    ['PowerShell', 'shutdown /r /f /t 0'],
    ['PowerShell', 'Install-WindowsFeature Web-Server; Restart-Computer'],
    ['Shell', 'sudo poweroff'],
  ],
  good: [
    ['PowerShell', "Write-Host 'Restart-Computer'", 'shutdown /a', 'Restart-Service W3SVC'],
    ['Shell', 'sudo reboot', 'echo poweroff'],
  ],
  find: ({ text }, { language }) => {
    if (language === 'powershell' && restarts.test(text)) {
      return {
        message: 'A restart inside a script breaks the step off. Put a WindowsRestart step behind this one instead.',
      }
    }
    if (language === 'shell' && halts.test(text)) {
      return { message: 'This shuts the build VM down before the image is taken. Leave that to the service.' }
    }
    return undefined
  },
})
