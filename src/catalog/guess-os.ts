import type { System } from '#core/field.ts'
import { defaultOf } from './expressions/declared-default.ts'
import type { Part, Template, Value } from './template.ts'

/** Marketplace names that tell Windows; some publishers put it in the offer, some in the SKU, some say the year alone. */
const windowsNames = /windows|(?:^|[-_.])win-?\d|[-_.]win(?:[-_.]|$)|(?:^|[-_.])ws20\d\d|^visualstudio/i

/** Those that tell Linux, by the system or by who publishes nothing else. */
const linuxNames =
  /linux|ubuntu|debian|centos|rhel|sles|suse|red-?hat|rocky|fedora|flatcar|coreos|mariner|bsd|^canonical$|^openlogic$|^credativ$/i

/** Where what an expression stands for is declared. */
type Declared = Pick<Template, 'tree' | 'scope'>

/** The system a template builds, as far as its text tells; `undefined` when it does not. */
export function guessOs(
  declared: Declared,
  source: Part | undefined,
  steps: () => readonly Part[],
): System | undefined {
  if (source?.type === 'ISO') return 'Linux'
  const told = source?.type === 'PlatformImage' ? osOfImage(declared, source) : undefined
  return told ?? osOfSteps(steps())
}

/** What the names of a marketplace image tell. Most publishers sell for both systems: names that are not known tell nothing. */
export function osOfImage(declared: Declared, source: Part): System | undefined {
  const names = ['publisher', 'offer', 'sku'].map((name) => plainText(declared, source.field(name)))
  if (names.some((name) => name !== undefined && windowsNames.test(name))) return 'Windows'
  // One name that is still open may be the one that says Windows.
  if (names.some((name) => name === undefined || name === '')) return undefined
  return names.some((name) => name !== undefined && linuxNames.test(name)) ? 'Linux' : undefined
}

function plainText({ tree, scope }: Declared, value: Value | undefined): string | undefined {
  if (value?.form === 'expression') return defaultOf(tree, value.text, scope)
  return value?.form === 'literal' ? value.text : undefined
}

/** What every step that runs on one system only agrees on. */
function osOfSteps(steps: readonly Part[]): System | undefined {
  let os: System | undefined
  for (const { kind } of steps) {
    if (kind?.os === undefined) continue
    if (os !== undefined && os !== kind.os) return undefined
    os = kind.os
  }
  return os
}
