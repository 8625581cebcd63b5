import { scriptPaths } from '../generalize/overriding-step.ts'
import { defineScriptRule } from './script-rule.ts'

/** The script in letters that Linux takes for another file; `undefined` where the line has none such. */
function misspelled(text: string): string | undefined {
  const names = text.match(/\/tmp\/deprovisioningscript\.sh/gi) ?? []
  return names.find((name) => name !== scriptPaths.Linux)
}

const removes = new Set(['rm', 'del', 'erase', 'ri', 'remove-item', 'unlink', 'shred'])

export const cusDeprovision = defineScriptRule({
  code: 'CUS-DEPROVISION',
  severity: 'warning',
  summary: 'Steps do not delete the script that generalizes the image, and on Linux name it letter by letter.',
  why: 'The service runs it last of all. Without it the image is not generalized, and the build fails.',
  source: 'Documentation, "Overriding the commands": c:\\DeprovisioningScript.ps1 and /tmp/DeprovisioningScript.sh.',
  bad: [
    ['Shell', 'sudo rm -f /tmp/DeprovisioningScript.sh'],
    ['Shell', 'echo sync > /tmp/deprovisioningscript.sh'],
    ['PowerShell', 'Remove-Item c:\\DeprovisioningScript.ps1 -Force'],
  ],
  good: [
    ['Shell', 'echo "waagent -force -deprovision" > /tmp/DeprovisioningScript.sh', 'rm -rf /tmp/setup'],
    ['PowerShell', "Set-Content c:\\deprovisioningscript.ps1 'exit'"],
  ],
  find: ({ name, text }, { language, line }) => {
    const other = language === 'shell' ? misspelled(text) : undefined
    if (other !== undefined) {
      return {
        message: `The service runs ${scriptPaths.Linux}. To Linux ${other} is another file.`,
        better: {
          title: `Name it ${scriptPaths.Linux}`,
          text: line.text.replaceAll(other, scriptPaths.Linux),
        },
      }
    }
    if (!removes.has(name) || !/DeprovisioningScript\.(?:ps1|sh)/i.test(text)) return undefined
    return {
      message:
        'The service runs this script last, to generalize the image. Do not delete it; write it anew to override it.',
    }
  },
})
