import type { Field, ReadText } from '#core/field.ts'
import { defineKind } from '#core/kind.ts'
import { az } from '../../commands.ts'

const planParts: readonly Field[] = [
  {
    name: 'planName',
    label: 'Plan name',
    help: 'Usually the SKU.',
    shape: { type: 'string' },
    required: true,
    half: true,
  },
  {
    name: 'planProduct',
    label: 'Plan product',
    help: 'Usually the offer.',
    shape: { type: 'string' },
    required: true,
    half: true,
  },
  {
    name: 'planPublisher',
    label: 'Plan publisher',
    help: 'Usually the publisher.',
    shape: { type: 'string' },
    required: true,
    half: true,
  },
]

const placed = (read: ReadText) => ({ location: read('/location') ?? '<region>', output: 'table' })

const urn = (read: ReadText) =>
  ['publisher', 'offer', 'sku', 'version'].map((name) => read(name) ?? (name === 'version' ? 'latest' : `<${name}>`))

export const platformImage = defineKind({
  type: 'PlatformImage',
  label: 'Marketplace image',
  description: 'A base image from a publisher.',
  icon: 'marketplace',
  fields: [
    {
      name: 'publisher',
      label: 'Publisher',
      help: 'Who made the image, such as Canonical or MicrosoftWindowsServer.',
      shape: { type: 'string', format: 'image-name' },
      command: (read) => az('vm image list-publishers', placed(read)),
      half: true,
    },
    {
      name: 'offer',
      label: 'Offer',
      help: 'The product, such as ubuntu-24_04-lts or windows-11.',
      shape: { type: 'string', format: 'image-name' },
      command: (read) => az('vm image list-offers', { publisher: read('publisher') ?? '<publisher>', ...placed(read) }),
      half: true,
    },
    {
      name: 'sku',
      label: 'SKU',
      help: 'The edition. It also decides the Hyper-V generation, which the image keeps.',
      shape: { type: 'string', format: 'image-name' },
      command: (read) =>
        az('vm image list-skus', {
          publisher: read('publisher') ?? '<publisher>',
          offer: read('offer') ?? '<offer>',
          ...placed(read),
        }),
      half: true,
    },
    {
      name: 'version',
      label: 'Version',
      help: 'An exact version, or latest: then the build takes the newest there is when it runs.',
      shape: { type: 'string' },
      command: (read) =>
        az('vm image list', {
          location: read('/location'),
          publisher: read('publisher'),
          offer: read('offer'),
          sku: read('sku'),
          all: true,
          output: 'table',
        }),
      half: true,
    },
    {
      name: 'planInfo',
      label: 'Purchase plan',
      adds: 'a plan',
      help: "Only for paid images of other publishers. Microsoft's own images have none.",
      since: '2020-02-14',
      shape: { type: 'object', fields: planParts },
      command: (read) => az('vm image show', { urn: urn(read).join(':'), query: 'plan', output: 'json' }),
    },
    {
      name: 'exactVersion',
      label: 'Exact version',
      help: 'What latest stood for when the template was read. The service writes it.',
      since: '2021-10-01',
      shape: { type: 'string' },
      readOnly: true,
    },
  ],
  initial: { publisher: '<publisher>', offer: '<offer>', sku: '<sku>', version: 'latest' },
  summarize: ({ text }) => [text('offer'), text('sku')].filter(Boolean).join(' '),
  notes: [
    {
      text: 'The first documentation of this version refused latest; the service has taken it since March 2020. An exact version is the safe choice here.',
      until: '2019-05-01-preview',
    },
    { text: 'The terms of a paid image have to be accepted once in each subscription.', since: '2020-02-14' },
    {
      text: 'The finished image keeps the Hyper-V generation of the source; a gallery definition must have the same one.',
    },
    { text: 'Hardened images may refuse WinRM or executable scripts in /tmp, and the build with them.' },
  ],
})
