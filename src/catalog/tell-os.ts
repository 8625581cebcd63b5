import type { System } from '#core/field.ts'
import { defaultOf } from './expressions/declared-default.ts'
import type { SaidOs } from './facts.ts'
import type { OsToldBy, Part, Template, Value } from './template.ts'

/** Publishers that offer images of one system only, whatever offer and SKU are. */
const publishers: ReadonlyMap<string, System> = new Map([
  ...['microsoftwindowsserver', 'microsoftwindowsdesktop'].map((name) => [name, 'Windows'] as const),
  ...['canonical', 'debian', 'redhat', 'suse', 'resf', 'almalinux', 'openlogic', 'credativ'].map(
    (name) => [name, 'Linux'] as const,
  ),
])

/** Marketplace names that tell Windows; some publishers put it in the offer, some in the SKU, some say the year alone. */
const windowsNames = /windows|(?:^|[-_.])win-?\d|[-_.]win(?:[-_.]|$)|(?:^|[-_.])ws20\d\d|^visualstudio/i

/** Those that tell Linux. */
const linuxNames = /linux|ubuntu|debian|centos|rhel|sles|suse|red-?hat|rocky|fedora|flatcar|coreos|mariner|bsd/i

/** Where what an expression stands for is declared. */
type Declared = Pick<Template, 'tree' | 'scope'>

interface ToldOs {
  readonly os: System
  readonly by: OsToldBy
}

/**
 * The system a template builds, as far as it can be told; `undefined` when it cannot. What the user said of it goes
 * before all guesses, but never before a source that is sure, nor where the source tells otherwise by now.
 */
export function tellOs(
  declared: Declared,
  source: Part | undefined,
  steps: () => readonly Part[],
  said?: SaidOs,
): ToldOs | undefined {
  const names = osOfNames(declared, source)
  const isSaidOfThis = said !== undefined && said.source === source?.type && said.names === names
  return (
    told(osOfSource(source), 'source') ??
    told(isSaidOfThis ? said.os : undefined, 'user') ??
    told(names, 'names') ??
    told(osOfSteps(steps()), 'steps')
  )
}

/** What is to be kept when the user says that this is the system. */
export function saidOf(template: Declared & Pick<Template, 'source'>, os: System): SaidOs {
  const { source } = template
  const names = osOfNames(template, source)
  return { os, ...(source?.type !== undefined && { source: source.type }), ...(names && { names }) }
}

function told(os: System | undefined, by: OsToldBy): ToldOs | undefined {
  return os && { os, by }
}

/** The service takes ISO files of Red Hat alone. */
function osOfSource(source: Part | undefined): System | undefined {
  if (source?.type === 'ISO') return 'Linux'
  const publisher = source?.type === 'PlatformImage' ? source.field('publisher') : undefined
  return publisher?.form === 'literal' ? publishers.get(publisher.text.toLowerCase()) : undefined
}

/** What the names of a marketplace image tell. Most publishers sell for both systems: names that are not known tell nothing. */
function osOfNames(declared: Declared, source: Part | undefined): System | undefined {
  if (source?.type !== 'PlatformImage') return undefined
  const names = ['publisher', 'offer', 'sku'].map((name) => plainText(declared, source.field(name)))
  if (names.some((name) => name !== undefined && windowsNames.test(name))) return 'Windows'
  // One name that is still open may be the one that says Windows.
  if (names.some((name) => name === undefined || name === '')) return undefined
  const [publisher = ''] = names
  const isLinux = names.some((name) => name !== undefined && linuxNames.test(name))
  return isLinux ? 'Linux' : publishers.get(publisher.toLowerCase())
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
