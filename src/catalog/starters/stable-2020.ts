import { defineStarter } from './define-starter.ts'

export const stable2020 = defineStarter({
  id: 'stable-2020',
  title: '2020-02-14 shape',
  when: 'To match an older estate.',
  icon: 'history',
  source: {
    text: 'REST specification of 2020-02-14',
    address: 'https://github.com/Azure/azure-rest-api-specs/tree/main/specification/imagebuilder',
  },
  fileName: 'it-ubuntu-1804.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2020-02-14",
  "name": "it-ubuntu-1804",
  "location": "<region>",
  "tags": {
    "project": "<project>"
  },
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identityName>": {}
    }
  },
  "dependsOn": [],
  "properties": {
    "buildTimeoutInMinutes": 120,
    "vmProfile": {
      "vmSize": "Standard_D2s_v3"
    },
    "source": {
      "type": "PlatformImage",
      "publisher": "Canonical",
      "offer": "UbuntuServer",
      "sku": "18.04-LTS",
      "version": "18.04.201903060"
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
        "type": "File",
        "name": "Copy the application",
        "sourceUri": "https://<storageAccount>.blob.core.windows.net/artifacts/app.tar.gz",
        "destination": "/tmp/app.tar.gz"
      },
      {
        "type": "Shell",
        "name": "Unpack the application",
        "inline": [
          "sudo mkdir -p /opt/app",
          "sudo tar -xzf /tmp/app.tar.gz -C /opt/app"
        ]
      }
    ],
    "distribute": [
      {
        "type": "SharedImage",
        "runOutputName": "ubuntu-1804-gallery",
        "galleryImageId": "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Compute/galleries/<galleryName>/images/<imageDefinition>",
        "replicationRegions": [
          "<galleryRegion>",
          "<otherRegion>"
        ],
        "artifactTags": {
          "source": "image-builder"
        }
      },
      {
        "type": "ManagedImage",
        "runOutputName": "ubuntu-1804-image",
        "location": "<region>",
        "imageId": "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Compute/images/<imageName>"
      }
    ]
  }
}
`,
})
