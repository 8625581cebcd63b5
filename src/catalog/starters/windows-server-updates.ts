import { defineStarter } from './define-starter.ts'

export const windowsServerUpdates = defineStarter({
  id: 'windows-server-updates',
  title: 'Windows Server with updates',
  when: 'Patched base image, monthly.',
  icon: 'server',
  source: {
    text: 'Azure quickstart: custom Windows image',
    address:
      'https://github.com/Azure/azvmimagebuilder/tree/main/quickquickstarts/0_Creating_a_Custom_Windows_Managed_Image',
  },
  fileName: 'it-windows-server-2025.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "it-windows-server-2025",
  "location": "<region>",
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identityName>": {}
    }
  },
  "properties": {
    "buildTimeoutInMinutes": 240,
    "vmProfile": {
      "vmSize": "Standard_D4s_v5",
      "osDiskSizeGB": 127
    },
    "source": {
      "type": "PlatformImage",
      "publisher": "MicrosoftWindowsServer",
      "offer": "WindowsServer",
      "sku": "2025-datacenter-g2",
      "version": "latest"
    },
    "customize": [
      {
        "type": "PowerShell",
        "name": "Install web server",
        "inline": [
          "$ErrorActionPreference = 'Stop'",
          "Install-WindowsFeature -Name Web-Server -IncludeManagementTools"
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
    "distribute": [
      {
        "type": "SharedImage",
        "runOutputName": "windows-server-2025",
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
