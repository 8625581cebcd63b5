import { defineScriptRule } from './script-rule.ts'

const removes = new Set(['rm', 'del', 'erase', 'ri', 'remove-item', 'unlink', 'shred'])

export const cusDeprovision = defineScriptRule({
  code: 'CUS-DEPROVISION',
  severity: 'warning',
  summary: 'Steps do not delete the script that generalizes the image.',
  why: 'The service runs it last of all. Without it the image is not generalized, and the build fails.',
  source: 'Documentation, "Overriding the commands": c:\\DeprovisioningScript.ps1 and /tmp/DeprovisioningScript.sh.',
  bad: [
    ['Shell', 'sudo rm -f /tmp/DeprovisioningScript.sh'],
    ['PowerShell', 'Remove-Item c:\\DeprovisioningScript.ps1 -Force'],
  ],
  good: [
    ['Shell', 'echo "waagent -force -deprovision" > /tmp/DeprovisioningScript.sh', 'rm -rf /tmp/setup'],
    ['PowerShell', "Set-Content c:\\DeprovisioningScript.ps1 'exit'"],
  ],
  find: ({ name, text }) =>
    removes.has(name) && /DeprovisioningScript\.(?:ps1|sh)/i.test(text)
      ? {
          message:
            'The service runs this script last, to generalize the image. Do not delete it; write it anew to override it.',
        }
      : undefined,
})
