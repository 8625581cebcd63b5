import type { System } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'
import { fieldsIn, kindsAt } from '../declaration.ts'
import type { Template } from '../template.ts'
import { scriptPaths } from './overriding-step.ts'

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
    scriptPath: scriptPaths.Windows,
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
    scriptPath: scriptPaths.Linux,
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
