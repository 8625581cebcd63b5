import { expect, test } from 'vitest'
import type { System } from '#core/field.ts'
import { analyze } from '../analyze.ts'
import { starters } from '../starters/index.ts'
import { generalizers, overrideStep } from './generalize.ts'
import { overridingStep } from './overriding-step.ts'

function templateWith(os: System, customize: readonly unknown[], apiVersion = '2024-02-01') {
  const starter = JSON.parse(
    starters.find(({ id }) => id.startsWith(os === 'Windows' ? 'windows-11' : 'ubuntu'))!.text,
  ) as {
    properties: object
  }
  const text = JSON.stringify({ ...starter, apiVersion, properties: { ...starter.properties, customize } })
  const { templates, findings } = analyze(text)
  return { template: templates[0]!, codes: findings.map(({ code }) => code).filter((code) => code !== 'PLACEHOLDER') }
}

test('the default commands have no fault of 2019: no doubled folder, one command a line', () => {
  const { command } = generalizers.Windows
  expect(command.join('\n')).not.toMatch(/SystemRoot\\+windows/i)
  expect(command.filter((line) => /-Force\}? *&/.test(line))).toEqual([])
})

test.each<System>(['Windows', 'Linux'])('the step that overrides it on %s is clean, and recognised', (os) => {
  const before = templateWith(os, [])
  const step = overrideStep(before.template, os)
  const { template, codes } = templateWith(os, [
    { type: 'File', sourceUri: 'https://x.y/z', destination: '/tmp/z' },
    step,
  ])
  expect(codes.filter((code) => !before.codes.includes(code) && !code.startsWith('FILE'))).toEqual([])
  expect(overridingStep(template)).toBe(1)
})

test.each<[System, string[], boolean]>([
  ['Windows', ["Set-Content -Path C:\\DeprovisioningScript.ps1 -Value 'exit 0'"], true],
  [
    'Windows',
    [
      "((Get-Content -path C:\\DeprovisioningScript.ps1 -Raw) -replace '/quit','/quit /mode:vm') | Set-Content -Path C:\\DeprovisioningScript.ps1",
    ],
    true,
  ],
  ['Windows', ["'exit 0' | Out-File c:/deprovisioningscript.PS1"], true],
  ['Windows', ['Remove-Item c:\\DeprovisioningScript.ps1'], false],
  ['Windows', ['Get-Content c:\\DeprovisioningScript.ps1'], false],
  ['Windows', ['# c:\\DeprovisioningScript.ps1 stays'], false],
  [
    'Windows',
    [String.raw`if (Test-Path c:\DeprovisioningScript.ps1) { Remove-Item c:\DeprovisioningScript.ps1 }`],
    false,
  ],
  ['Windows', [String.raw`& c:\DeprovisioningScript.ps1`], false],
  ['Windows', [String.raw`powershell -File c:\DeprovisioningScript.ps1`], false],
  ['Windows', [String.raw`Get-Content c:\DeprovisioningScript.ps1 > c:\log.txt`], false],
  ['Windows', [String.raw`Copy-Item c:\DeprovisioningScript.ps1 c:\backup.ps1`], false],
  ['Windows', [String.raw`Get-Content c:\DeprovisioningScript.ps1 | Set-Content c:\backup.ps1`], false],
  ['Windows', [String.raw`Write-Host 'c:\DeprovisioningScript.ps1 is written by the service'`], false],
  ['Windows', [String.raw`Set-Content "$env:SystemDrive\DeprovisioningScript.ps1" 'exit 0'`], true],
  ['Windows', [String.raw`Set-Content -Path "$($env:SystemDrive)\DeprovisioningScript.ps1" -Value 'exit 0'`], true],
  ['Windows', [String.raw`Set-Content (Join-Path $env:SystemDrive 'DeprovisioningScript.ps1') 'exit 0'`], true],
  ['Windows', [String.raw`Copy-Item c:\build\sysprep.ps1 -Destination c:\DeprovisioningScript.ps1 -Force`], true],
  ['Windows', [String.raw`Copy-Item c:\build\sysprep.ps1 c:\DeprovisioningScript.ps1`], true],
  ['Windows', [String.raw`[IO.File]::WriteAllText('c:\DeprovisioningScript.ps1', 'exit 0')`], true],
  ['Windows', [String.raw`Invoke-WebRequest https://x.y/z -OutFile c:\DeprovisioningScript.ps1`], true],
  ['Windows', [String.raw`$path = 'c:\DeprovisioningScript.ps1'`, "Set-Content $path 'exit 0'"], true],
  ['Windows', [String.raw`$path = 'c:\DeprovisioningScript.ps1'`, 'Remove-Item $path'], false],
  ['Linux', ['sudo cp build/deprovision.sh /tmp/DeprovisioningScript.sh'], true],
  ['Linux', ['cp /tmp/DeprovisioningScript.sh /var/log/'], false],
  ['Linux', ['bash /tmp/DeprovisioningScript.sh'], false],
  ['Linux', ['sed -i s/force/verbose/ /tmp/DeprovisioningScript.sh'], true],
  ['Linux', ['curl -fsSL -o /tmp/DeprovisioningScript.sh https://x.y/z'], true],
  ['Linux', ['chmod +x /tmp/DeprovisioningScript.sh'], false],
  ['Linux', ['echo sync > /tmp/DeprovisioningScript.sh'], true],
  ['Linux', ["printf 'sync' | sudo tee /tmp/DeprovisioningScript.sh"], true],
  ['Linux', ['sudo rm -f /tmp/DeprovisioningScript.sh'], false],
  ['Linux', ['cat /tmp/DeprovisioningScript.sh'], false],
  ['Linux', ['echo sync > /tmp/deprovisioningscript.sh'], false],
  ['Linux', ['sudo cp build/a.sh /TMP/DeprovisioningScript.sh'], false],
])('%s: %j', (os, inline, isOverride) => {
  const { template } = templateWith(os, [{ type: os === 'Windows' ? 'PowerShell' : 'Shell', inline }])
  expect(overridingStep(template)).toBe(isOverride ? 0 : undefined)
})

test('a file that is copied there overrides too, and the last one counts', () => {
  const file = { type: 'File', sourceUri: 'https://x.y/z', destination: 'C:\\DeprovisioningScript.ps1' }
  const { template } = templateWith('Windows', [file, { type: 'WindowsRestart' }, file])
  expect(overridingStep(template)).toBe(2)
})

test('a version without inline commands gets no step', () => {
  expect(overrideStep(templateWith('Linux', [], '2018-02-01-preview').template, 'Linux')).toBeUndefined()
  expect(overrideStep(templateWith('Windows', [], '2019-02-01-preview').template, 'Windows')).not.toHaveProperty(
    'runElevated',
  )
})
