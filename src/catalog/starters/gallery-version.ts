import { defineStarter } from './define-starter.ts'

export const galleryVersion = defineStarter({
  id: 'gallery-version',
  title: 'From a gallery version',
  when: 'Patch your image, then validate.',
  icon: 'check',
  source: {
    text: 'Azure quickstart: gallery image from a gallery image',
    address:
      'https://github.com/Azure/azvmimagebuilder/tree/main/quickquickstarts/2_Creating_a_Custom_Linux_Shared_Image_Gallery_Image_from_SIG',
  },
  fileName: 'it-from-gallery-version.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "it-from-gallery-version",
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
      "vmSize": "Standard_D4s_v5"
    },
    "source": {
      "type": "SharedImageVersion",
      "imageVersionId": "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Compute/galleries/<galleryName>/images/<sourceDefinition>/versions/latest"
    },
    "customize": [
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
    "validate": {
      "continueDistributeOnFailure": false,
      "inVMValidations": [
        {
          "type": "PowerShell",
          "name": "No restart is pending",
          "inline": [
            "$key = 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired'",
            "if (Test-Path -Path $key) { throw 'Windows still waits for a restart.' }"
          ],
          "runElevated": true
        },
        {
          "type": "PowerShell",
          "name": "Defender is running",
          "inline": [
            "if ((Get-Service -Name WinDefend).Status -ne 'Running') { throw 'Defender is not running.' }"
          ]
        }
      ]
    },
    "distribute": [
      {
        "type": "SharedImage",
        "runOutputName": "patched-image",
        "galleryImageId": "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Compute/galleries/<galleryName>/images/<targetDefinition>",
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
