import { defineRule } from './define-rule.ts'
import { network, subnet, vnetField } from './vnet-fields.ts'
import { sourceOf } from '#core/text/read.ts'

const path = ['properties', 'vmProfile', 'proxyVmSize']
const proper = ['properties', 'vmProfile', 'vnetConfig', 'proxyVmSize']

export const vmpProxyPlace = defineRule({
  code: 'VMP-PROXY-PLACE',
  severity: 'error',
  summary: 'The size of the proxy VM stands in vnetConfig.',
  why: 'Pages of early 2022 showed it beside vmSize, where no version knows it.',
  source: 'REST specification: vmProfile.vnetConfig.proxyVmSize.',
  examples: {
    bad: [
      {
        template: {
          properties: { vmProfile: { proxyVmSize: 'Standard_A1_v2', vnetConfig: { subnetId: subnet('build') } } },
        },
      },
    ],
    good: [{ template: network({ subnetId: subnet('build'), proxyVmSize: 'Standard_A1_v2' }) }],
  },
  check(template, report) {
    const value = template.value(path)
    if (!value) return
    const isFree = vnetField(template, 'subnetId') && !vnetField(template, 'proxyVmSize')
    const content = { source: sourceOf(template.tree, value.node) }
    report(path, 'proxyVmSize belongs into vnetConfig, beside the subnet.', {
      at: 'key',
      fixes: isFree
        ? [
            {
              title: 'Move it into vnetConfig',
              edits: [
                { op: 'remove', path },
                { op: 'set', path: proper, content },
              ],
              safe: true,
            },
          ]
        : [],
    })
  },
})
