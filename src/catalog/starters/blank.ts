import { defineStarter } from './define-starter.ts'

export const blank = defineStarter({
  id: 'blank',
  title: 'Blank',
  when: 'Only what the service requires.',
  icon: 'blank',
  source: {
    text: 'Microsoft Learn: template reference',
    address: 'https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json',
  },
  fileName: 'image-template.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "<templateName>",
  "location": "<region>",
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identityName>": {}
    }
  },
  "properties": {
    "source": {
      "type": "PlatformImage",
      "publisher": "<publisher>",
      "offer": "<offer>",
      "sku": "<sku>",
      "version": "latest"
    },
    "distribute": [
      {
        "type": "SharedImage",
        "runOutputName": "gallery-image",
        "galleryImageId": "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Compute/galleries/<galleryName>/images/<imageDefinition>",
        "targetRegions": [
          { "name": "<region>" }
        ]
      }
    ]
  }
}
`,
})
