// @ts-check

/**
 * Templates of any size, as people write them: scripts, files, now and then a restart. One step in twenty has something
 * wrong with it, so that there are findings to keep, to move and to show.
 */

const subscription = '4b6f1d27-93ce-4c0a-8e55-d2a7f01b9c63'
const group = `/subscriptions/${subscription}/resourceGroups/rg-golden-images/providers`

/** @param {number} index */
function stepOf(index) {
  const number = index + 1
  if (index % 10 === 9) return { type: 'WindowsRestart', name: `Restart ${number}`, restartTimeout: '10m' }
  if (index % 3 === 1) {
    return {
      type: 'File',
      name: `Copy settings ${number}`,
      sourceUri: `https://stgoldenimages.blob.core.windows.net/files/settings-${number}.json`,
      destination: index % 20 === 4 ? 'settings.json' : `C:\\ProgramData\\Contoso\\settings-${number}.json`,
    }
  }
  if (index % 7 === 2) {
    return {
      type: 'PowerShell',
      name: `Run script ${number}`,
      runElevated: true,
      scriptUri: `https://stgoldenimages.blob.core.windows.net/scripts/install-${number}.ps1`,
      sha256Checksum: `${number}`.padStart(64, 'a3f09c'),
    }
  }
  return {
    type: 'PowerShell',
    name: `Install tool ${number}`,
    runElevated: index % 20 !== 12,
    runAsSystem: index % 4 === 0,
    validExitCodes: [0, 3010],
    inline: [
      `Write-Host 'Installing tool ${number}'`,
      `Invoke-WebRequest -UseBasicParsing -Uri 'https://example.com/tools/tool-${number}.msi' -OutFile 'C:\\Temp\\tool.msi'`,
      "Start-Process msiexec.exe -ArgumentList '/i C:\\Temp\\tool.msi /qn' -Wait",
    ],
  }
}

/** @param {number} steps @returns {string} */
export function templateText(steps) {
  const template = {
    type: 'Microsoft.VirtualMachineImages/imageTemplates',
    apiVersion: '2024-02-01',
    name: 'it-win11-bench',
    location: 'northeurope',
    identity: {
      type: 'UserAssigned',
      userAssignedIdentities: { [`${group}/Microsoft.ManagedIdentity/userAssignedIdentities/id-image-build`]: {} },
    },
    properties: {
      buildTimeoutInMinutes: 240,
      source: {
        type: 'PlatformImage',
        publisher: 'MicrosoftWindowsDesktop',
        offer: 'windows-11',
        sku: 'win11-24h2-ent',
        version: 'latest',
      },
      customize: Array.from({ length: steps }, (_, index) => stepOf(index)),
      distribute: [
        {
          type: 'SharedImage',
          galleryImageId: `${group}/Microsoft.Compute/galleries/galfield/images/win11`,
          runOutputName: 'win11',
          targetRegions: [{ name: 'northeurope', replicaCount: 2, storageAccountType: 'Standard_ZRS' }],
        },
      ],
    },
  }
  return `${JSON.stringify(template, undefined, 2)}\n`
}

/** A template of about so many characters. @param {number} length */
export function templateOfLength(length) {
  const sample = 1000
  return templateText(Math.round((length / templateText(sample).length) * sample))
}
