/**
 * What image templates are made of, for deflate to point back at: commands, fixed parts of IDs, property names.
 * The likeliest stands last, where references to it are shortest. Every v1 link ever made needs these very bytes,
 * so this text is frozen: a better one is a new version tag, beside this one.
 */
const commands = String.raw`#!/bin/bash -e
sudo apt-get update && export DEBIAN_FRONTEND=noninteractive; sudo apt-get install -y sudo apt-get upgrade -y
sudo dnf install -y curl -fsSL -o /tmp/ wget -q | sudo bash systemctl enable --now sudo mkdir -p /etc/ sudo chmod +x sudo rm -rf /tmp/*
/usr/sbin/waagent -force -deprovision+user && export HISTSIZE=0 && sync
Set-ExecutionPolicy Bypass -Scope Process -Force; choco install -y --no-progress winget install --silent
Set-ItemProperty -Path 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\' -Name -Value 1 -Type DWord reg add HKLM\\SYSTEM\\CurrentControlSet\\ /v /t REG_DWORD /d 1 /f
Get-AppxPackage -AllUsers | Remove-AppxPackage Install-WindowsFeature -Name Set-TimeZone Expand-Archive Sysprep.exe /oobe /generalize /quiet /quit
powershell.exe -ExecutionPolicy Bypass -File C:\\Windows\\ C:\\Program Files\\ $ErrorActionPreference = 'Stop' $ProgressPreference = 'SilentlyContinue'
Start-Process msiexec.exe -ArgumentList '/i /qn /norestart' -Wait Start-Process -FilePath 'C:\\Temp\\setup.exe' -ArgumentList '/S'
Remove-Item -Recurse -Force -Path C:\\Temp New-Item -ItemType Directory -Path 'C:\\Temp' | Out-Null Invoke-WebRequest -UseBasicParsing -Uri 'https:// -OutFile 'C:\\Temp\\
https://raw.githubusercontent.com/ /main/scripts/ https://github.com/ /releases/download/v https://aka.ms/ .blob.core.windows.net/`

const expressions = `[resourceGroup().location][subscription().subscriptionId][concat('[format('{0}-{1}', utcNow()[variables('
[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', parameters('identityName'))]": {}
[resourceId('Microsoft.Compute/galleries/images', parameters('galleryName'), parameters('imageDefinitionName'))]"
[parameters('location')]" [parameters('imageTemplateName')]"`

const indented = `
{
  "$schema": "https://schema.management.azure.com/schemas/
  "contentVersion": "1.0.0.0",
  "parameters": {
    "": {
      "type": "string",
      "defaultValue": "
      "metadata": {
        "description": "
  "variables": {},
  "resources": [
    {
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "
  "name": "
  "location": "westeurope",
  "dependsOn": [],
  "tags": {
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      "/subscriptions/": {}
    }
  },
  "properties": {
    "buildTimeoutInMinutes": 120,
    "vmProfile": {
      "vmSize": "
      "osDiskSizeGB": 127,
      "vnetConfig": {
        "subnetId": "
      }
    },
    "source": {
      "type": "PlatformImage",
      "publisher": "
      "offer": "
      "sku": "
      "version": "latest"
    },
    "customize": [
      {
        "type": "Shell",
        "name": "
        "scriptUri": "
      },
      {
        "type": "PowerShell",
        "name": "
        "runElevated": true,
        "runAsSystem": true,
        "validExitCodes": [0, 3010],
        "inline": [
          "
        ]
      },
      {
        "type": "File",
        "name": "
        "sourceUri": "
        "sha256Checksum": "
        "destination": "
      },
      {
        "type": "WindowsRestart",
        "restartCheckCommand": "
        "restartTimeout": "10m"
      },
      {
        "type": "WindowsUpdate",
        "searchCriteria": "
        "filters": [
          "exclude:
        ],
        "updateLimit": 20
      }
    ],
    "distribute": [
      {
        "type": "SharedImage",
        "galleryImageId": "
        "runOutputName": "
        "artifactTags": {
        },
        "replicationRegions": [
          "
        ],
        "targetRegions": [
          {
            "name": "
            "replicaCount": 1,
            "storageAccountType": "
          }
        ]
      }
    ]
  }
}
`

const minified =
  '"targetRegions":[{"name":"eastus","replicaCount":1,"storageAccountType":"Premium_LRS"},"Standard_ZRS"},' +
  '"uksouth","northeurope","swedencentral","westus2","westus3","eastus2","excludeFromLatest":false,' +
  '"type":"VHD","type":"ManagedImage","imageId":"","imageVersionId":""type":"SharedImageVersion",' +
  '"publisher":"Canonical","offer":"0001-com-ubuntu-server-jammy","sku":"22_04-lts-gen2","ubuntu-24_04-lts","server",' +
  '"publisher":"RedHat","offer":"RHEL","sku":"9-lvm-gen2","SUSE"' +
  '"publisher":"MicrosoftWindowsServer","offer":"WindowsServer","sku":"2022-datacenter-azure-edition",' +
  '"2019-datacenter-gensecond","publisher":"MicrosoftWindowsDesktop","offer":"windows-11","sku":"win11-24h2-avd",' +
  '"office-365","win11-23h2-avd-m365","windows-10","validExitCodes":[0,3010],"validate":{"inVMValidations":[' +
  '"optimize":{"vmBoot":{"state":"Enabled"}},"errorHandling":{"onCustomizerError":"cleanup",' +
  '"onValidationError":"abort"},"autoRun":"managedResourceTags":{"planInfo":{"planName":"","planProduct":"","planPublisher":"",' +
  '"sourceValidationOnly":true,"continueDistributeOnFailure":false,"containerInstanceSubnetId":""{"type":"Shell","name":"","inline":["sudo ","scriptUri":"https://' +
  '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",' +
  '"contentVersion":"1.0.0.0","parameters":{"":{"type":"string","defaultValue":""}},"variables":{},"resources":[' +
  '{"type":"Microsoft.VirtualMachineImages/imageTemplates","apiVersion":"2024-02-01","name":"","location":"westeurope",' +
  '"tags":{"environment":"production","owner":"","costCenter":""},"dependsOn":[],' +
  '"identity":{"type":"UserAssigned","userAssignedIdentities":{"/subscriptions/00000000-0000-0000-0000-000000000000' +
  '/resourceGroups/rg-/providers/Microsoft.Network/virtualNetworks/vnet-/subnets/snet-' +
  '/resourcegroups/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-":{}}},' +
  '"properties":{"buildTimeoutInMinutes":60,"stagingResourceGroup":"","vmProfile":{"vmSize":"Standard_D2s_v5",' +
  '"osDiskSizeGB":128,"vnetConfig":{"subnetId":""}},"source":{"type":"PlatformImage","publisher":"","offer":"","sku":"",' +
  '"version":"latest"},"customize":[{"type":"PowerShell","name":"Install","runElevated":true,"runAsSystem":true,' +
  '"inline":["","","scriptUri":"https://","sha256Checksum":""},{"type":"File","name":"Copy","sourceUri":"https://",' +
  '"destination":"C:\\\\Temp\\\\.zip",{"type":"WindowsRestart","name":"Restart","restartCheckCommand":"","restartTimeout":"5m"},' +
  '{"type":"WindowsUpdate","name":"Windows updates","searchCriteria":"IsInstalled=0","filters":["exclude:' +
  '$_.Title -like \'*Preview*\'","include:$true"],"updateLimit":40}],"distribute":[{"type":"SharedImage",' +
  '"galleryImageId":"/subscriptions//resourceGroups//providers/Microsoft.Compute/galleries/gal/images/",' +
  '"runOutputName":"","artifactTags":{"source":"azureVmImageBuilder","baseosimg":""},"replicationRegions":["westeurope"],' +
  '"versioning":{"scheme":"Latest"},"storageAccountType":"Standard_LRS"}]}}],"outputs":{}}'

/** ASCII throughout, so its characters are its bytes. */
export const dictionaryV1: Uint8Array = Uint8Array.from(commands + expressions + indented + minified, (character) =>
  character.charCodeAt(0),
)
