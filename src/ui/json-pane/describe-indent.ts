import { counted } from '#core/counted.ts'

/** "2 spaces" or "Tabs": what the first indented line begins with. */
export function describeIndent(text: string): string {
  const [, indent] = /\n([ \t]+)\S/.exec(text.slice(0, 4000)) ?? []
  if (indent === undefined) return ''
  if (indent.startsWith('\t')) return 'Tabs'
  return counted(indent.length, 'space')
}
