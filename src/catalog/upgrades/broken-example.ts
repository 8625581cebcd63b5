/**
 * A template as the first public documentation would have had people write it:
 * the faults of its pages put together. It shows what repair and upgrade can do.
 */
export const brokenExample = {
  fileName: 'broken-template.json',
  text: String.raw`{
  "type": "Microsoft.VirtualMachineImages",
  "apiVersion": "2019-05-01-preview",
  "name": "it-ws2019-web",
  "location": "westus2",
  "tags": {
    "team": "web"
  }
  "dependsOn": [],
  "properties": {
    "buildTimeoutInMinutes": "80",
    "build": {},
    "source": {
      "type": "SharedImageVersion",
      "imageVersionID": "/subscriptions/4b6f1d27-93ce-4c0a-8e55-d2a7f01b9c63/resourceGroups/rg-images/p  roviders/Microsoft.Compute/galleries/gal_corp/images/ws2019/versions/1.0.0"
    },
    "customize": [
      {
        "type": "PowerShell",
        "name": "Install IIS",
        "inline": "Install-WindowsFeature Web-Server",
        "valid_exit_codes": "0,3010",
      },
      {
        "type{ ": "WindowsRestart",
        "restartCommand": "shutdown /r /f /t 0 /c",
        "restartCheckCommand": "powershell -command \"& {Write-Output 'restarted.'}\"",
        "restartTimeout": "5m"
      },
    ],
    "vmProfile": {
      "vnetConfig": { "name": "vnet-build", "subnetName": "packer", "resourceGroupName": "rg-network" }
    },
    "distribute": [
      {
        "type": "managedImage",
        "imageId": “/subscriptions/4b6f1d27-93ce-4c0a-8e55-d2a7f01b9c63/resourceGroups/rg-images/providers/Microsoft.Compute/images/ws2019-web”,
        "location": "westus2",
        "runOutputName": "ws2019-web-image",
        "tags": { "source": "image-builder" }
      },
      {
        "type": "sharedImage",
        "galleryImageId": "/subscriptions/4b6f1d27-93ce-4c0a-8e55-d2a7f01b9c63/resourceGroups/rg-images/providers/Microsoft.Compute/galleries/gal_corp/images/ws2019-web",
        "runOutputName": "ws2019-web-gallery",
        "aritfactTags": { "source": "image-builder" },
        "replicationRegions": ["westus2", "eastus"]
      }
    ]
  }
}
`,
}
