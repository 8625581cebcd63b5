import { defineStarter } from './define-starter.ts'

export const rhelVhd = defineStarter({
  id: 'rhel-vhd',
  title: 'RHEL to a VHD',
  when: 'For use outside a gallery.',
  icon: 'disk',
  source: {
    text: 'Azure quickstart: custom Linux image to VHD',
    address:
      'https://github.com/Azure/azvmimagebuilder/tree/main/quickquickstarts/4_Creating_a_Custom_Linux_Image_to_VHD',
  },
  fileName: 'it-rhel-9.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "it-rhel-9",
  "location": "<region>",
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identityName>": {}
    }
  },
  "properties": {
    "buildTimeoutInMinutes": 120,
    "vmProfile": {
      "vmSize": "Standard_D2s_v5"
    },
    "source": {
      "type": "PlatformImage",
      "publisher": "RedHat",
      "offer": "RHEL",
      "sku": "9-lvm-gen2",
      "version": "latest"
    },
    "customize": [
      {
        "type": "Shell",
        "name": "Install updates",
        "inline": [
          "sudo dnf update -y"
        ]
      },
      {
        "type": "Shell",
        "name": "Install tools",
        "inline": [
          "sudo dnf install -y chrony jq tar",
          "sudo systemctl enable chronyd"
        ]
      }
    ],
    "distribute": [
      {
        "type": "VHD",
        "runOutputName": "rhel-9",
        "uri": "https://<storageAccount>.blob.core.windows.net/vhds/rhel-9.vhd"
      }
    ]
  }
}
`,
})
