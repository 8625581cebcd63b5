import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatResourceId, idSegments, isResourceIdFormat, parseResourceId, withPart } from './resource-ids.ts'
import type { ResourceIdFormat } from './resource-ids.ts'

const formats = Object.keys(idSegments).filter((format) =>
  isResourceIdFormat(format as ResourceIdFormat),
) as ResourceIdFormat[]

const part = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9._()-]{1,12}$/),
  fc.constantFrom('<subscriptionId>', '{resource group}', 'resourceGroups', 'versions', 'größe', '<a b>', '$1', '\\'),
)

/** Fixed words in another case, as people and services write them. */
const casing = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
)

describe.each(formats)('%s', (format) => {
  const keys = idSegments[format].map(({ key }) => key)
  const allParts = fc.record(Object.fromEntries(keys.map((key) => [key, part])))

  test('what is formatted parses to the same parts', () => {
    fc.assert(
      fc.property(allParts, (parts) => {
        expect(parseResourceId(format, formatResourceId(format, parts))).toEqual(parts)
      }),
    )
  })

  test('what parses is formatted to the same text, but for the case of fixed words', () => {
    fc.assert(
      fc.property(allParts, casing, (parts, change) => {
        const text = idSegments[format].map(({ key, prefix }) => change(prefix) + (parts[key] ?? '')).join('')
        const parsed = parseResourceId(format, text)
        expect(parsed).toEqual(parts)
        expect(formatResourceId(format, parsed ?? {}).toLowerCase()).toBe(text.toLowerCase())
      }),
    )
  })

  test('a changed part changes its own characters only', () => {
    fc.assert(
      fc.property(allParts, casing, fc.constantFrom(...keys), part, (parts, change, key, value) => {
        const text = idSegments[format].map((segment) => change(segment.prefix) + (parts[segment.key] ?? '')).join('')
        const changed = withPart(text, format, key, value)
        expect(changed).toBe(
          idSegments[format]
            .map((segment) => change(segment.prefix) + (segment.key === key ? value : (parts[segment.key] ?? '')))
            .join(''),
        )
        expect(withPart(changed, format, key, parts[key] ?? '')).toBe(text)
      }),
    )
  })

  test('empty parts become placeholders that can be filled in', () => {
    const empty = formatResourceId(format, {})
    const parts = parseResourceId(format, empty)
    expect(Object.values(parts ?? {}).every((one) => /^<\w+>$/.test(one))).toBe(true)
    expect(withPart('', format, 'subscription', 'abc')).toBe(empty.replace('<subscriptionId>', 'abc'))
    expect(withPart(withPart(empty, format, 'subscription', 'abc'), format, 'subscription', '')).toBe(empty)
  })

  test('other text is no such ID, and stays as it is', () => {
    const id = formatResourceId(format, Object.fromEntries(keys.map((key) => [key, 'x'])))
    for (const text of [
      'x',
      "[concat('/subscriptions/')]",
      `${id}/`,
      `${id}/more/x`,
      id.slice(1),
      `x${id}`,
      id.replace('x', ''),
    ]) {
      expect(parseResourceId(format, text), text).toBeUndefined()
      expect(withPart(text, format, 'subscription', 'y')).toBe(text)
    }
  })
})

describe('the version of an image definition', () => {
  const id = '/subscriptions/s/resourcegroups/g/providers/Microsoft.Compute/galleries/gal/images/def'

  test('need not be there', () => {
    expect(parseResourceId('image-definition-id', id)).toEqual({
      subscription: 's',
      resourceGroup: 'g',
      gallery: 'gal',
      definition: 'def',
    })
  })

  test('comes and goes with its fixed word', () => {
    expect(withPart(id, 'image-definition-id', 'version', '1.0.0')).toBe(`${id}/versions/1.0.0`)
    expect(withPart(`${id}/Versions/1.0.0`, 'image-definition-id', 'version', '')).toBe(id)
    expect(withPart(id, 'image-definition-id', 'version', '')).toBe(id)
  })
})
