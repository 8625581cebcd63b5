variable "minutes" { default = 60 }

resource "azurerm_resource_group_template_deployment" "image" {
  name             = "harbour-${var.stage}"
  deployment_mode  = "Incremental"
  template_content = <<-JSON
    {
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0",
      "resources": [
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2024-02-01",
          "name": "harbour-${var.stage}",
          "location": "${azurerm_resource_group.images.location}",
          "identity": { "type": "UserAssigned", "userAssignedIdentities": { "${azurerm_user_assigned_identity.builder["main"].id}": {} } },
          "properties": {
            "buildTimeoutInMinutes": ${var.minutes},
            "source": { "type": "PlatformImage", "publisher": "Canonical", "offer": "0001-com-ubuntu-server-jammy", "sku": "22_04-lts-gen2", "version": "latest" },
            "customize": [
              { "type": "Shell", "name": "packages", "inline": ["sudo apt-get update", "echo $${HOME}"] }%{ if var.harden },
              { "type": "Shell", "name": "harden", "scriptUri": "${var.script}" }%{ endif }
            ],
            "distribute": [
              { "type": "SharedImage", "runOutputName": "gallery", "galleryImageId": "${azurerm_shared_image.ubuntu.id}", "targetRegions": ${jsonencode([for r in var.regions : { name = r }])} }
            ]
          }
        }
      ]
    }
  JSON
}
