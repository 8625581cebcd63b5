import { defineStarter } from './define-starter.ts'

export const ubuntuGallery = defineStarter({
  id: 'ubuntu-gallery',
  title: 'Ubuntu to a gallery',
  when: 'The usual start for Linux servers.',
  icon: 'terminal',
  source: {
    text: 'Azure quickstart: custom Linux gallery image',
    address:
      'https://github.com/Azure/azvmimagebuilder/tree/main/quickquickstarts/1_Creating_a_Custom_Linux_Shared_Image_Gallery_Image',
  },
  fileName: 'it-ubuntu-2404.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "it-ubuntu-2404",
  "location": "<region>",
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identityName>": {}
    }
  },
  "properties": {
    "buildTimeoutInMinutes": 90,
    "vmProfile": {
      "vmSize": "Standard_D2s_v5"
    },
    "source": {
      "type": "PlatformImage",
      "publisher": "Canonical",
      "offer": "ubuntu-24_04-lts",
      "sku": "server",
      "version": "latest"
    },
    "customize": [
      {
        "type": "Shell",
        "name": "Install updates",
        "inline": [
          "sudo apt-get update",
          "sudo DEBIAN_FRONTEND=noninteractive apt-get upgrade -y"
        ]
      },
      {
        "type": "Shell",
        "name": "Install tools",
        "inline": [
          "sudo DEBIAN_FRONTEND=noninteractive apt-get install -y curl jq unattended-upgrades"
        ]
      }
    ],
    "distribute": [
      {
        "type": "SharedImage",
        "runOutputName": "ubuntu-2404",
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
