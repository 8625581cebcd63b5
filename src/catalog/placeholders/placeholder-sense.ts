import { regions } from '../regions.ts'

/** What a placeholder probably stands for, told from its name. */
export interface PlaceholderSense {
  readonly id: string
  /** What to write, in a few words. */
  readonly hint: string
  readonly suggestions?: readonly string[]
  /** What is odd about a value; the user may know better. */
  readonly problemOf?: (value: string) => string | undefined
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

const senses: readonly (PlaceholderSense & { readonly name: RegExp })[] = [
  {
    id: 'subscription',
    name: /subscription|^sub(?:id)?$/,
    hint: 'A subscription ID, as az account show --query id prints it.',
    problemOf: (value) => (guid.test(value) ? undefined : 'A subscription ID is a GUID of 32 digits in five groups.'),
  },
  {
    id: 'region',
    name: /region|location/,
    hint: 'A region, such as westus2.',
    suggestions: regions.map(({ name }) => name),
    problemOf: (value) =>
      /^[a-z0-9 ]+$/i.test(value) ? undefined : 'The name of a region has letters and digits only.',
  },
  {
    id: 'resource-group',
    name: /resourcegroup|^rg|rgname/,
    hint: 'The name of a resource group.',
    problemOf: (value) =>
      /^[-\w.()]{1,89}[-\w()]$|^[-\w()]$/.test(value)
        ? undefined
        : 'A resource group has up to 90 letters, digits, and - _ . ( ), with no dot at its end.',
  },
  {
    id: 'version',
    name: /imageversion|^version/,
    hint: 'A version such as 1.0.0, or latest where one is looked up.',
    problemOf: (value) =>
      /^(?:latest|\d+\.\d+\.\d+)$/i.test(value) ? undefined : 'A version is three numbers with dots, or latest.',
  },
  {
    id: 'address',
    name: /ur[il]$/,
    hint: 'An address that begins with https://.',
    problemOf: (value) =>
      /^https?:\/\/\S+$/.test(value) ? undefined : 'An address begins with https:// and has no blanks.',
  },
  {
    id: 'gallery',
    name: /gallery/,
    hint: 'The name of a Compute Gallery.',
    problemOf: (value) =>
      /^\w[\w.]*$/.test(value) ? undefined : 'A gallery has letters, digits, underscores and dots in its name.',
  },
  { id: 'identity', name: /identity/, hint: 'The name of a user-assigned identity.' },
  {
    id: 'minutes',
    name: /minutes|timeout/,
    hint: 'A number of minutes.',
    problemOf: (value) => (/^\d+$/.test(value) ? undefined : 'This is a whole number.'),
  },
]

export function senseOfPlaceholder(name: string): PlaceholderSense {
  const folded = foldName(name)
  return senses.find((sense) => sense.name.test(folded)) ?? { id: 'text', hint: '' }
}

/** `<resource group>`, `{resourceGroup}` and `<Resource-Group>` are one name. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
