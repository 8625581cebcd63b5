/** "2 spaces" or "Tabs": what the first indented line begins with. */
export function describeIndent(text: string): string {
  const [, indent] = /\n([ \t]+)\S/.exec(text.slice(0, 4000)) ?? []
  if (indent === undefined) return ''
  if (indent.startsWith('\t')) return 'Tabs'
  return `${indent.length} ${indent.length === 1 ? 'space' : 'spaces'}`
}
