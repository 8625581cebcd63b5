import type { Field } from '#core/field.ts'

/** Two shapes of one value: commands in the template, or a script behind a URL with its checksum. */
export interface ScriptPair {
  readonly first: Field
  readonly fields: readonly Field[]
  readonly inline: Field
  readonly remote: readonly Field[]
}

/** Told from the shapes: a list of script lines beside a URL. */
export function scriptPairOf(fields: readonly Field[]): ScriptPair | undefined {
  const inline = fields.find(({ shape }) => shape.type === 'list' && shape.format === 'script')
  const isRemote = ({ shape }: Field) =>
    shape.type === 'string' && (shape.format === 'uri' || shape.format === 'sha256')
  const remote = fields.filter(isRemote)
  const both = fields.filter((field) => field === inline || remote.includes(field))
  const [first] = both
  const hasUrl = remote.some(({ shape }) => shape.type === 'string' && shape.format === 'uri')
  return inline && first && hasUrl ? { first, fields: both, inline, remote } : undefined
}
