/** What examples of several rules are made of. */

export const windows = {
  type: 'PlatformImage',
  publisher: 'MicrosoftWindowsServer',
  offer: 'WindowsServer',
  sku: '2022-datacenter-g2',
  version: 'latest',
}

export const ubuntu = {
  type: 'PlatformImage',
  publisher: 'Canonical',
  offer: 'UbuntuServer',
  sku: '18.04-LTS',
  version: '18.04.201903060',
}

export const group = '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg'

export const definition = `${group}/providers/Microsoft.Compute/galleries/avd/images/win11`

/** Taken away from a resource, they leave a request body. */
export const body = { type: null, name: null, apiVersion: null }
