import { imageNames } from '#catalog/marketplace/image-names.ts'
import type { ImagePart } from '#catalog/marketplace/image-names.ts'
import { knownImages } from '#catalog/marketplace/images.ts'
import { useMemo } from 'react'
import { ChoiceField } from './choice-field.tsx'
import type { FieldViewProps } from './nested-field.tsx'
import { child, useShown } from './read.ts'

/** A name of a marketplace image, with those that are known to go with the names above it. Any other may be typed. */
export function ImageNameField({ field, path }: FieldViewProps) {
  const owner = path.slice(0, path.lastIndexOf('/'))
  const { text: publisher } = useShown(child(owner, 'publisher'))
  const { text: offer } = useShown(child(owner, 'offer'))
  const choices = useMemo(
    () => imageNames(knownImages, field.name as ImagePart, { publisher, offer }), // Of its format are these three.
    [field.name, publisher, offer],
  )
  return <ChoiceField field={field} path={path} choices={choices} />
}
