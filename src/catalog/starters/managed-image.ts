import { defineStarter } from './define-starter.ts'

export const managedImage = defineStarter({
  id: 'managed-image',
  title: 'From a managed image',
  when: 'On an image you already have.',
  icon: 'layers',
  source: {
    text: 'Azure quickstart: customize a managed image',
    address:
      'https://github.com/Azure/azvmimagebuilder/tree/main/quickquickstarts/3_Customize_a_Managed_Image_and_Import_into_SIG',
  },
  fileName: 'it-from-managed-image.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "it-from-managed-image",
  "location": "<region>",
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identityName>": {}
    }
  },
  "properties": {
    "buildTimeoutInMinutes": 90,
    "source": {
      "type": "ManagedImage",
      "imageId": "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Compute/images/<imageName>"
    },
    "customize": [
      {
        "type": "Shell",
        "name": "Run the setup script",
        "scriptUri": "https://<storageAccount>.blob.core.windows.net/scripts/setup.sh"
      }
    ],
    "distribute": [
      {
        "type": "ManagedImage",
        "runOutputName": "managed-image",
        "location": "<region>",
        "imageId": "/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers/Microsoft.Compute/images/<newImageName>"
      }
    ]
  }
}
`,
})
