import type { TextFormat } from '#core/field.ts'

/** Resource IDs as named parts, so that a form can show one box a part and change that part alone. */
export type ResourceIdFormat = Extract<TextFormat, `${string}-id`>

type IdPart =
  'subscription' | 'resourceGroup' | 'gallery' | 'definition' | 'version' | 'image' | 'identity' | 'network' | 'subnet'

export interface IdSegment {
  readonly key: IdPart
  readonly label: string
  /** Without the angle brackets that go round it. */
  readonly placeholder: string
  /** The fixed text before the part. */
  readonly prefix: string
  readonly optional?: boolean
}

export type IdParts = Partial<Record<IdPart, string>>

const subscription: IdSegment = {
  key: 'subscription',
  label: 'Subscription',
  placeholder: 'subscriptionId',
  prefix: '/subscriptions/',
}
const resourceGroup: IdSegment = {
  key: 'resourceGroup',
  label: 'Resource group',
  placeholder: 'resourceGroup',
  prefix: '/resourceGroups/',
}
const gallery: IdSegment = {
  key: 'gallery',
  label: 'Gallery',
  placeholder: 'galleryName',
  prefix: '/providers/Microsoft.Compute/galleries/',
}
const definition: IdSegment = {
  key: 'definition',
  label: 'Definition',
  placeholder: 'imageDefinition',
  prefix: '/images/',
}
const version: IdSegment = { key: 'version', label: 'Version', placeholder: 'imageVersion', prefix: '/versions/' }

/** The parts of each format, in the order they stand. */
export const idSegments: Readonly<Record<ResourceIdFormat, readonly IdSegment[]>> = {
  'resource-group-id': [subscription, resourceGroup],
  'image-id': [
    subscription,
    resourceGroup,
    { key: 'image', label: 'Image', placeholder: 'imageName', prefix: '/providers/Microsoft.Compute/images/' },
  ],
  'image-version-id': [subscription, resourceGroup, gallery, definition, version],
  'image-definition-id': [subscription, resourceGroup, gallery, definition, { ...version, optional: true }],
  'identity-id': [
    subscription,
    resourceGroup,
    {
      key: 'identity',
      label: 'Identity',
      placeholder: 'identityName',
      prefix: '/providers/Microsoft.ManagedIdentity/userAssignedIdentities/',
    },
  ],
  'subnet-id': [
    subscription,
    resourceGroup,
    {
      key: 'network',
      label: 'Virtual network',
      placeholder: 'virtualNetwork',
      prefix: '/providers/Microsoft.Network/virtualNetworks/',
    },
    { key: 'subnet', label: 'Subnet', placeholder: 'subnetName', prefix: '/subnets/' },
  ],
}

const patterns = patternsOf('[^/]+')
const lax = patternsOf('[^/]*')

function patternsOf(part: string): Record<ResourceIdFormat, RegExp> {
  const entries = Object.entries(idSegments).map(([format, segments]) => [format, patternOf(segments, part)])
  return Object.fromEntries(entries) as Record<ResourceIdFormat, RegExp> // fromEntries forgets the keys it was given
}

function patternOf(segments: readonly IdSegment[], part: string): RegExp {
  const source = segments.map(({ key, prefix, optional }) => {
    const segment = `${prefix.replaceAll('.', '\\.')}(?<${key}>${part})`
    return optional ? `(?:${segment})?` : segment
  })
  return new RegExp(`^${source.join('')}$`, 'id')
}

export function isResourceIdFormat(format: TextFormat | undefined): format is ResourceIdFormat {
  return format !== undefined && Object.hasOwn(idSegments, format)
}

/** The parts by key, placeholders included; `undefined` where the text is no such ID. Azure compares the fixed words without case. */
export function parseResourceId(format: ResourceIdFormat, text: string): IdParts | undefined {
  const groups = patterns[format].exec(text)?.groups
  if (!groups) return undefined
  const parts: IdParts = {}
  for (const { key } of idSegments[format]) {
    const part = groups[key]
    if (part !== undefined) parts[key] = part
  }
  return parts
}

/** What people call the first part that is empty, as a replacement by nothing leaves it; `undefined` where there is none. */
export function emptyPart(format: ResourceIdFormat, text: string): string | undefined {
  const found = lax[format].exec(text)?.groups
  return found && idSegments[format].find(({ key }) => found[key] === '')?.label
}

/** A part that is missing or empty becomes a placeholder; an optional one is left out. */
export function formatResourceId(format: ResourceIdFormat, parts: Readonly<IdParts>): string {
  return idSegments[format].map((segment) => written(segment, parts[segment.key] ?? '')).join('')
}

/** The text with one part changed and every other character as it was. Text that is no such ID stays as it is, but for an empty one. */
export function withPart(text: string, format: ResourceIdFormat, key: string, value: string): string {
  const segment = idSegments[format].find((one) => one.key === key)
  if (!segment) return text
  if (text.trim() === '') return formatResourceId(format, { [segment.key]: value })
  const match = patterns[format].exec(text)
  if (!match) return text
  const span = match.indices?.groups?.[key]
  // Only an optional part has no span, and it stands last.
  if (!span) return text + written(segment, value)
  const [start, end] = span
  if (value === '' && segment.optional) return text.slice(0, start - segment.prefix.length) + text.slice(end)
  return text.slice(0, start) + (value === '' ? `<${segment.placeholder}>` : value) + text.slice(end)
}

function written({ prefix, placeholder, optional }: IdSegment, part: string) {
  if (part === '') return optional ? '' : `${prefix}<${placeholder}>`
  return prefix + part
}
