/**
 * What people call an image, told from its offer and sku by a few words: the
 * table of known images is too large for the first page. `undefined` where they
 * say nothing that is known here.
 */
export function imageWords(offer: string, sku: string): string | undefined {
  const found = families.find(([family]) => family.test(`${offer} ${sku}`))
  if (!found) return undefined
  const [, name, release] = found
  const number = (release.exec(sku) ?? release.exec(offer))?.slice(1).filter(Boolean).join('.')
  if (name !== 'Windows') return [name, number].filter(Boolean).join(' ')
  const isShared = /avd|evd|multi/i.test(sku)
  return ['Windows', number, isShared && 'multi-session'].filter(Boolean).join(' ')
}

const first = /(?:^|[^\d])(\d{1,2})(?:\.(\d+))?/

const families: readonly (readonly [family: RegExp, name: string, release: RegExp])[] = [
  [/^windowsserver/i, 'Windows Server', /(20\d\d)/],
  [/win(?:dows)?-?1[01]/i, 'Windows', /win(?:dows)?-?(1[01])/i],
  [/ubuntu/i, 'Ubuntu', /(\d\d)[._](04|10)/],
  [/^rhel/i, 'RHEL', first],
  [/^debian/i, 'Debian', first],
  [/^sles/i, 'SLES', /-(\d\d)/],
  [/^rocky/i, 'Rocky Linux', first],
  [/^almalinux/i, 'AlmaLinux', first],
  [/^centos/i, 'CentOS', first],
]
