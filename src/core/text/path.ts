/** Where a value stands: property names and item positions from some root. */
export type Path = readonly (string | number)[]

/** The same as RFC 6901 text: `/properties/customize/0/name`; the root is the empty string. */
export type Pointer = string

export function toPointer(path: Path): Pointer {
  let pointer = ''
  for (const part of path) {
    pointer += `/${typeof part === 'number' ? part : part.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return pointer
}

/** Every part comes back as text; the reader of a tree takes "0" for an item where it stands on an array. */
export function fromPointer(pointer: Pointer): string[] {
  if (pointer === '') return []
  const parts = pointer.slice(1).split('/')
  return pointer.includes('~') ? parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) : parts
}
