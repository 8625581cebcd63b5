import { cutShort } from '#core/text/cut-short.ts'

/** Small words of messages. */

/** "A, B or C". */
export function either(values: readonly string[]): string {
  return joined(values, 'or')
}

/** "A, B and C". */
export function all(values: readonly string[]): string {
  return joined(values, 'and')
}

/** Labels that end like a plural but tell what happens: "Restart Windows", "When a step fails". */
const notPlural = /\bfails$|\bWindows$|^Depends /

/** The verb that goes with a label: "Tags hold", "Identities of the build VM hold", "Version holds". */
export function verbFor(label: string, one: string, many: string): string {
  const [head = label] = label.split(' of ')
  return /[^s]s$/.test(head) && !notPlural.test(label) ? many : one
}

/** Someone's own text, cut where it would fill the line. */
export function shown(text: string): string {
  return cutShort(text, 60)
}

function joined(values: readonly string[], word: string): string {
  const last = values.at(-1) ?? ''
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${word} ${last}`
}
