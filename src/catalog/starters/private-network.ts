import { defineStarter } from './define-starter.ts'

export const privateNetwork = defineStarter({
  id: 'private-network',
  title: 'Private network build',
  when: 'Scripts or feeds behind a firewall.',
  icon: 'network',
  source: {
    text: 'Microsoft Learn: access an existing network',
    address: 'https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-vnet',
  },
  fileName: 'it-private-network.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "name": "it-private-network",
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
      "vmSize": "Standard_D2s_v5",
      "vnetConfig": {
        "subnetId": "/subscriptions/<subscriptionId>/resourceGroups/<networkResourceGroup>/providers/Microsoft.Network/virtualNetworks/<virtualNetwork>/subnets/<buildSubnet>",
        "containerInstanceSubnetId": "/subscriptions/<subscriptionId>/resourceGroups/<networkResourceGroup>/providers/Microsoft.Network/virtualNetworks/<virtualNetwork>/subnets/<containerSubnet>"
      }
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
        "name": "Run the setup script",
        "scriptUri": "https://<storageAccount>.blob.core.windows.net/scripts/setup.sh"
      }
    ],
    "distribute": [
      {
        "type": "SharedImage",
        "runOutputName": "private-network",
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
