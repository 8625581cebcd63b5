import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const target = (uri: string) => ({ properties: { distribute: [{ type: 'VHD', runOutputName: 'vhd', uri }] } })
const own = 'https://stimages.blob.core.windows.net/vhds'

export const vhdUri = defineRule({
  code: 'VHD-URI',
  severity: since('2022-07-01', 'error'),
  summary: 'A VHD goes to the address of a blob or container in Azure Storage.',
  why: 'The service writes the disk there with the rights of the identity. It can write to no other place, and knows no custom domains.',
  source: 'Release notes 2022-07-01: "You can now distribute virtual hard disks (VHDs) to a custom blob or container".',
  examples: {
    bad: [{ template: target('vhds/ubuntu.vhd') }, { template: target('https://example.com/ubuntu.vhd') }],
    good: [
      { template: target(`${own}/ubuntu.vhd`) },
      { template: target(`${own}/`) },
      { template: target('https://stimages.z5.blob.storage.azure.net/vhds/ubuntu.vhd') },
      { template: target('') },
      { template: target('https://<storageAccount>.blob.core.windows.net/vhds/') },
      { deployment: true, template: target("[parameters('uri')]") },
    ],
  },
  checkItem({ part }, report) {
    const field = isKind(part, 'VHD') ? part.field('uri') : undefined
    const uri = literalText(field)?.trim()
    if (!field || uri === undefined || uri === '') return
    if (!/^https?:\/\/[^/\s]+\/[^\s]/i.test(uri)) {
      const sample = `${own}/image.vhd`
      report(field.path, `This is no address of a blob or container in Azure Storage. It reads ${sample}.`)
    } else if (!/^https?:\/\/[^/]+\.blob\./i.test(uri)) {
      // A cloud of its own may name its storage in another way.
      report(
        field.path,
        'A VHD goes to Azure Storage, whose hosts are named ….blob.core.windows.net. Name such a one.',
        {
          severity: 'warning',
        },
      )
    }
  },
})
