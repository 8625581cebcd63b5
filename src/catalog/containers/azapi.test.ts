import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'

const body = (more: object = {}) =>
  JSON.stringify({
    ...more,
    properties: {
      source: { type: 'PlatformImage', publisher: 'Canonical', offer: 'o', sku: 's', version: 'latest' },
      validate: { inVMValidations: [{ type: 'Shell', inline: ['true'] }] },
      distribute: [
        {
          type: 'SharedImage',
          runOutputName: 'v',
          galleryImageId: '${var.gallery}',
          targetRegions: [{ name: 'westeurope' }],
        },
      ],
    },
  })

const resource = (version: string, { before = '', after = '', json = body() } = {}) => `resource "azapi_resource" "x" {
  type = "Microsoft.VirtualMachineImages/imageTemplates@${version}"
  ${before}
  body = <<EOT
${json}
EOT
  ${after}
}
`

const identity = { identity: { type: 'UserAssigned', userAssignedIdentities: { '${var.i}': {} } } }
const read = (text: string) => {
  const { templates, findings, container } = analyze(text)
  const told = findings.filter(({ severity }) => severity !== 'info').map(({ code, path }) => `${code} ${path}`)
  return { template: templates[0], told, container: container?.id }
}

describe('the body of an azapi_resource', () => {
  test('is checked as the version in the type round it', () => {
    const { template, told, container } = read(
      resource('2020-02-14', { before: 'location = var.location', json: body(identity) }),
    )
    expect(container).toBe('azapi')
    expect(template).toMatchObject({ version: '2020-02-14', writtenVersion: '2020-02-14', container: 'body' })
    expect(told).toContain('SCH-VERSION /properties/validate')
    expect(told).toContain('SCH-VERSION /properties/distribute/0/targetRegions')
  })

  test.each([
    ['location', { before: 'location = "westeurope"', json: body(identity) }],
    ['location behind it', { after: 'location = "westeurope"', json: body(identity) }],
    ['an identity block', { before: 'location = "westeurope"', after: 'identity {\n    type = "UserAssigned"\n  }' }],
    ['a dynamic one', { before: 'location = var.l', after: 'dynamic "identity" {\n    for_each = var.i\n  }' }],
  ])('does not lack what stands round it: %s', (_, options) => {
    expect(read(resource('2024-02-01', options)).told).toEqual([])
  })

  test('lacks what stands nowhere, or only in a block of its own', () => {
    const { told } = read(resource('2024-02-01', { after: 'tags = {\n    location = "x"\n  }', json: body(identity) }))
    expect(told).toEqual(['SCH-REQUIRED /location'])
  })

  test('offers no version to be put into the body: it is no place for one', () => {
    const { findings } = analyze(resource('2020-02-14', { json: body(identity) }))
    const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits))
    expect(edits.filter((edit) => 'path' in edit && edit.path[0] === 'apiVersion')).toEqual([])
  })

  test.each(['${var.api_version}', '2031-01-01'])('is checked as the usual version where it says %s', (version) => {
    expect(read(resource(version)).template).toMatchObject({ version: '2024-02-01', versionBeside: { text: version } })
  })

  test('of another resource is a body like any other', () => {
    const text = resource('2020-02-14').replace('imageTemplates@', 'images@')
    expect(read(text)).toMatchObject({ container: 'body', template: { version: '2024-02-01' } })
  })
})
