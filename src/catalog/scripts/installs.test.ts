import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { exampleText } from '../rules/example-text.ts'
import { installingOf } from './installs.ts'
import type { Installing } from './installs.ts'

function ofStep(step: object): Installing | undefined {
  const text = exampleText({ template: { properties: { customize: [{ type: 'PowerShell', ...step }] } } })
  const [template] = analyze(text).templates
  const part = template?.customizers[0]
  if (!template || !part) return undefined
  const { tree, version, os, hasExpressions } = template
  return installingOf({ part, tree, version, os, hasExpressions })
}

test.each([
  'choco install git -y',
  'C:\\ProgramData\\chocolatey\\bin\\choco.exe install git -y',
  'winget install --id Git.Git',
  'msiexec /i C:\\app.msi /qn',
  '$p = Start-Process msiexec.exe -ArgumentList "/i app.msi" -Wait -PassThru',
  'Start-Process -FilePath C:\\Temp\\setup.exe -Wait',
  '& C:\\Temp\\vc_redist.x64.exe /install /quiet /norestart',
  'Install-WindowsFeature Web-Server',
  'Add-WindowsFeature Web-Server',
  'Enable-WindowsOptionalFeature -Online -FeatureName x',
  'dism /online /enable-feature /featurename:x',
  'if ($x) { Install-Package foo }',
])('%s installs', (line) => {
  expect(ofStep({ inline: ['Write-Host start', line] })).toBe('installs')
})

test.each([
  'Write-Host "msiexec /i app.msi"',
  '# choco install git',
  'Invoke-WebRequest https://example.com/setup.exe -OutFile C:\\setup.exe',
  'Start-Sleep -Seconds 60',
  'New-Item -Type Directory C:\\install',
  'Install-Module Az -Force',
  'reg.exe add HKLM\\Software\\x /f',
])('%s does not', (line) => {
  expect(ofStep({ inline: [line] })).toBe('nothing')
})

test.each<[object, Installing]>([
  [{ scriptUri: 'https://example.com/a.ps1' }, 'unknown'],
  [{ inline: '[parameters(1)]' }, 'unknown'],
  [{ inline: ['C:\\Temp\\install.ps1'] }, 'unknown'],
  [{ inline: ["iex ((New-Object Net.WebClient).DownloadString('https://x'))"] }, 'unknown'],
  [{ inline: ['choco install git -y', 'Restart-Computer -Force'] }, 'restarts'],
  [{}, 'nothing'],
  [{ type: 'WindowsRestart' }, 'nothing'],
])('%j: %s', (step, installing) => {
  expect(ofStep(step)).toBe(installing)
})
