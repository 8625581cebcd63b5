import type { Fix } from '#core/finding.ts'
import type { Part, Value } from '../template.ts'
import { definition } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

/** Gallery targets whose ID names the version to make. */

export function explicitVersion(part: Part): Value | undefined {
  const id = isKind(part, 'SharedImage') ? part.field('galleryImageId') : undefined
  return id && /\/versions\/\d+\.\d+\.\d+$/.test(literalText(id) ?? '') ? id : undefined
}

export function withoutVersion({ path, text }: Value): Fix {
  const value = text.replace(/\/versions\/[^/]+$/i, '')
  return { title: 'Take the version out of the ID', edits: [{ op: 'set', path, content: { value } }] }
}

/** A template for examples. */
export function galleryTarget(version: string | undefined, more: object = {}) {
  const galleryImageId = version === undefined ? definition : `${definition}/versions/${version}`
  return { properties: { distribute: [{ type: 'SharedImage', runOutputName: 'gallery', galleryImageId, ...more }] } }
}
