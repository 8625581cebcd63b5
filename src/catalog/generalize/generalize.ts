import type { System } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { itemsOf, stringOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { fieldsIn, kindsAt } from '../declaration.ts'
import type { Part, Template } from '../template.ts'

/** What takes from the build VM all that made it one machine, so that its disk becomes an image. */
export interface Generalizer {
  /** What people call it. */
  readonly label: string
  /** The script the service runs after the last step. A step that writes this file replaces it. */
  readonly scriptPath: string
  /** What runs where no step does. */
  readonly command: readonly string[]
}

export const generalizers: Readonly<Record<System, Generalizer>> = {
  Windows: {
    label: 'Sysprep',
    scriptPath: String.raw`c:\DeprovisioningScript.ps1`,
    // As it was documented in 2019, but for two faults: \windows stood twice in a path, and two commands on one line.
    // Newer images have no telemetry service; asked for without care it would be waited for until the build times out.
    command: [
      "Write-Output '>>> Waiting for GA to start ...'",
      "while ((Get-Service RdAgent).Status -ne 'Running') { Start-Sleep -s 5 }",
      "while ((Get-Service WindowsAzureTelemetryService -ErrorAction SilentlyContinue) -and ((Get-Service WindowsAzureTelemetryService).Status -ne 'Running')) { Start-Sleep -s 5 }",
      "while ((Get-Service WindowsAzureGuestAgent).Status -ne 'Running') { Start-Sleep -s 5 }",
      "Write-Output '>>> Sysprepping VM ...'",
      String.raw`if (Test-Path $Env:SystemRoot\system32\Sysprep\unattend.xml) { Remove-Item $Env:SystemRoot\system32\Sysprep\unattend.xml -Force }`,
      String.raw`& $Env:SystemRoot\System32\Sysprep\Sysprep.exe /oobe /generalize /quiet /quit`,
      String.raw`while ($true) { $imageState = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Setup\State).ImageState; if ($imageState -ne 'IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE') { Write-Output $imageState; Start-Sleep -s 5 } else { break } }`,
    ],
  },
  Linux: {
    label: 'waagent',
    scriptPath: '/tmp/DeprovisioningScript.sh',
    command: ['/usr/sbin/waagent -force -deprovision+user && export HISTSIZE=0 && sync'],
  },
}

/** A step that writes the script, with the default command to begin with; `undefined` where the version has no such step. */
export function overrideStep(template: Template, os: System): JsonValue | undefined {
  const { scriptPath, command } = generalizers[os]
  const type = os === 'Windows' ? 'PowerShell' : 'Shell'
  const kind = kindsAt(template, ['properties', 'customize']).find((known) => known.type === type)
  const has = (name: string) => kind !== undefined && fieldsIn(kind.fields, template.version).has(name)
  if (!has('inline')) return undefined
  const name = 'Override generalize'
  if (os === 'Linux') {
    return { type, name, inline: [`cat > ${scriptPath} <<'EOF'`, ...command, 'EOF'] }
  }
  const inline = ["$script = @'", ...command, "'@", `Set-Content -Path ${scriptPath} -Value $script`]
  return { type, name, inline, ...(has('runElevated') && { runElevated: true }) }
}

const found = new WeakMap<Template, { readonly at: number | undefined }>()

/** The position of the last step that writes the script in place of the default one. Several views ask at each key. */
export function overridingStep(template: Template): number | undefined {
  let answer = found.get(template)
  if (!answer) {
    const isNamed = /deprovisioningscript\.(?:ps1|sh)/i.test(template.tree.text)
    answer = { at: isNamed ? findOverride(template) : undefined }
    found.set(template, answer)
  }
  return answer.at
}

function findOverride({ tree, customizers, os }: Template): number | undefined {
  const scripts = os === undefined ? [generalizers.Windows, generalizers.Linux] : [generalizers[os]]
  const names = scripts.map(({ scriptPath }) => normal(scriptPath))
  const writes = (part: Part) => {
    const destination = part.field('destination')
    if (destination !== undefined) return names.includes(normal(destination.text))
    const inline = part.field('inline')
    if (inline?.type !== NodeType.Array) return false
    return itemsOf(tree, inline.node).some((item) => writesScript(stringOf(tree, item), names))
  }
  const last = customizers.findLastIndex(writes)
  return last < 0 ? undefined : last
}

/** What only reads or deletes it leaves the service without a script of the user's: that is no override. */
const readsOnly =
  /^\s*(?:sudo\s+)?(?:rm|del|erase|remove-item|get-content|cat|ls|test-path|write-(?:output|host)|echo)\b(?!.*(?:>|set-content|out-file|\btee\b))/i

function writesScript(commands: string, names: readonly string[]): boolean {
  return commands
    .split('\n')
    .some((line) => names.some((name) => normal(line).includes(name)) && !readsOnly.test(line) && !/^\s*#/.test(line))
}

/** Windows takes both slashes and any case. */
function normal(text: string): string {
  return text.replaceAll('\\', '/').toLowerCase()
}
