import { defineStarter } from './define-starter.ts'

export const windows11VirtualDesktops = defineStarter({
  id: 'windows-11-virtual-desktops',
  title: 'Windows 11 virtual desktops',
  when: 'Multi-session, with FSLogix.',
  icon: 'desktop',
  source: {
    text: 'Azure solution: images for virtual desktops',
    address: 'https://github.com/Azure/azvmimagebuilder/tree/main/solutions/14_Building_Images_WVD',
  },
  fileName: 'it-avd-win11.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "it-avd-win11",
  "location": "<region>",
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identityName>": {}
    }
  },
  "properties": {
    "buildTimeoutInMinutes": 300,
    "vmProfile": {
      "vmSize": "Standard_D4s_v5",
      "osDiskSizeGB": 127
    },
    "source": {
      "type": "PlatformImage",
      "publisher": "MicrosoftWindowsDesktop",
      "offer": "windows-11",
      "sku": "win11-24h2-avd",
      "version": "latest"
    },
    "customize": [
      {
        "type": "PowerShell",
        "name": "Install FSLogix",
        "validExitCodes": [0, 3010],
        "inline": [
          "$ErrorActionPreference = 'Stop'",
          "$ProgressPreference = 'SilentlyContinue'",
          "New-Item -ItemType Directory -Force -Path C:\\Build | Out-Null",
          "Invoke-WebRequest -UseBasicParsing -Uri https://aka.ms/fslogix_download -OutFile C:\\Build\\fslogix.zip",
          "Expand-Archive -Force -Path C:\\Build\\fslogix.zip -DestinationPath C:\\Build\\fslogix",
          "$setup = Start-Process -FilePath C:\\Build\\fslogix\\x64\\Release\\FSLogixAppsSetup.exe -ArgumentList '/install /quiet /norestart' -Wait -PassThru",
          "exit $setup.ExitCode"
        ],
        "runElevated": true,
        "runAsSystem": true
      },
      {
        "type": "PowerShell",
        "name": "Redirect the time zone",
        "inline": [
          "$ErrorActionPreference = 'Stop'",
          "$key = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'",
          "if (-not (Test-Path -Path $key)) { New-Item -Path $key -Force | Out-Null }",
          "New-ItemProperty -Path $key -Name fEnableTimeZoneRedirection -PropertyType DWORD -Value 1 -Force | Out-Null"
        ],
        "runElevated": true
      },
      {
        "type": "WindowsRestart",
        "name": "Restart before updates",
        "restartTimeout": "10m"
      },
      {
        "type": "WindowsUpdate",
        "name": "Install updates",
        "searchCriteria": "IsInstalled=0",
        "filters": [
          "exclude:$_.Title -like '*Preview*'",
          "include:$true"
        ],
        "updateLimit": 40
      },
      {
        "type": "WindowsRestart",
        "name": "Restart after updates",
        "restartTimeout": "15m"
      }
    ],
    "optimize": {
      "vmBoot": {
        "state": "Enabled"
      }
    },
    "distribute": [
      {
        "type": "SharedImage",
        "runOutputName": "avd-win11",
        "galleryImageId": "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Compute/galleries/<galleryName>/images/<imageDefinition>",
        "targetRegions": [
          { "name": "<region>", "replicaCount": 1, "storageAccountType": "Standard_LRS" }
        ],
        "versioning": { "scheme": "Latest", "major": 1 }
      }
    ]
  }
}
`,
})
