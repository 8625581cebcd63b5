import { describe, expect, test } from 'vitest'
import { planEdits } from '#core/text/plan.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { analyze } from '../analyze.ts'
import { chooseImageEdits, isChosen, searchImages } from './choose-image.ts'
import { imageNames } from './image-names.ts'
import { knownImages } from './images.ts'
import { imageWords } from './image-words.ts'
import { keyOf } from './known-image.ts'
import type { KnownImage } from './known-image.ts'
import { isOfferWithPlan } from './plan-offers.ts'
import { mergeImages, readImageList } from './own-list.ts'

const image = (offer: string, sku: string) => knownImages.find((known) => known.offer === offer && known.sku === sku)!

/** The template after the choice, as text. */
function choose(chosen: KnownImage, source: object, apiVersion = '2024-02-01') {
  const text = JSON.stringify(
    { type: 'Microsoft.VirtualMachineImages/imageTemplates', apiVersion, properties: { source } },
    null,
    2,
  )
  const { templates, tree } = analyze(text)
  const planned = planEdits(tree, chooseImageEdits(templates[0]!, chosen))
  if (!planned.ok) throw new Error(planned.reason)
  const after = applyTextEdits(text, planned.edits)
  return { source: (JSON.parse(after) as { properties: { source: unknown } }).properties.source, after }
}

const bare = { type: 'PlatformImage', publisher: '<publisher>', offer: '<offer>', sku: '<sku>', version: '1.2.3' }

describe('the table', () => {
  test('sells under a plan what the rules know to be sold so', () => {
    for (const { publisher, offer, hasPlan } of knownImages)
      expect(isOfferWithPlan(publisher, offer)).toBe(hasPlan === true)
  })

  test('names each image once, in words the service takes', () => {
    expect(new Set(knownImages.map(keyOf)).size).toBe(knownImages.length)
    for (const { publisher, offer, sku, title, ends, generation } of knownImages) {
      for (const name of [publisher, offer, sku]) expect(name).toMatch(/^[\w.-]+$/)
      expect(title).not.toBe('')
      expect(ends).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
      expect([1, 2]).toContain(generation)
    }
  })

  test('has the six images of 2019, and the families that are asked for', () => {
    const titles = knownImages.map(({ title }) => title).join('\n')
    for (const family of [
      'Ubuntu Server 16.04',
      'Ubuntu Server 18.04',
      'Linux 7.6',
      'CentOS 7.6',
      'Server 2016',
      'Server 2019',
    ])
      expect(titles).toContain(family)
    for (const family of ['Debian', 'SUSE', 'Rocky', 'Alma', 'Windows 10', 'Windows 11', 'multi-session'])
      expect(titles).toContain(family)
  })

  test('tells the system that the product is sure of by the publisher', () => {
    for (const known of knownImages) {
      const { os, osToldBy } = analyze(choose(known, bare).after).templates[0]!
      expect([keyOf(known), os, osToldBy]).toEqual([keyOf(known), known.os, 'source'])
    }
  })
})

test('an image is called by its family and release without the table', () => {
  const short = (title: string) =>
    title
      .replace('Red Hat Enterprise Linux', 'RHEL')
      .replace('SUSE Linux Enterprise Server', 'SLES')
      .replace(/^Ubuntu (?:Server|Minimal)/, 'Ubuntu')
      .replace(/^(Windows \d+) \w+ multi/, '$1 multi')
  for (const { offer, sku, title } of knownImages) {
    const words = imageWords(offer, sku) ?? ''
    expect(words).toMatch(/\d/)
    expect([sku, short(title).startsWith(words)]).toEqual([sku, true])
    expect(words.includes('multi-session')).toBe(title.includes('multi-session'))
  }
  expect(imageWords('cis-ubuntu-pro', 'level1')).toBe('Ubuntu')
  expect(imageWords('oracle-linux', 'ol95')).toBeUndefined()
})

describe('choosing', () => {
  test('fills the names and takes the newest version', () => {
    const { source, after } = choose(image('windows-11', 'win11-24h2-avd'), bare)
    expect(source).toEqual({
      type: 'PlatformImage',
      publisher: 'MicrosoftWindowsDesktop',
      offer: 'windows-11',
      sku: 'win11-24h2-avd',
      version: 'latest',
    })
    expect(isChosen(analyze(after).templates[0]!, image('windows-11', 'win11-24h2-avd'))).toBe(true)
  })

  test('the same image again keeps its version', () => {
    const same = { ...bare, publisher: 'canonical', offer: 'ubuntu-24_04-lts', sku: 'server' }
    expect(choose(image('ubuntu-24_04-lts', 'server'), same).source).toMatchObject({ version: '1.2.3' })
  })

  test('a plan comes and goes with its image, in versions that know plans', () => {
    const plan = { planName: '9-base', planProduct: 'rockylinux-x86_64', planPublisher: 'resf' }
    expect(choose(image('rockylinux-x86_64', '9-base'), bare).source).toMatchObject({ planInfo: plan })
    expect(choose(image('ubuntu-24_04-lts', 'server'), { ...bare, planInfo: plan }).source).not.toHaveProperty(
      'planInfo',
    )
    expect(choose(image('rockylinux-x86_64', '9-base'), bare, '2019-05-01-preview').source).not.toHaveProperty(
      'planInfo',
    )
  })
})

test('an image of which nobody said whether it has a plan leaves the plan alone', () => {
  const planInfo = { planName: 'cis-l1', planProduct: 'cis-ubuntu', planPublisher: 'cis' }
  const own = readImageList('[{"publisher": "cis", "offer": "cis-ubuntu", "sku": "cis-l1"}]')
  if (!own.ok) throw new Error(own.message)
  expect(choose(own.images[0]!, { ...bare, planInfo }).source).toMatchObject({ sku: 'cis-l1', planInfo })
})

test('every word of a search counts, in any order and case', () => {
  const found = searchImages(knownImages, 'MULTI windows 11 25h2')
  expect(found.map(({ sku }) => sku)).toEqual(['win11-25h2-avd', 'win11-25h2-avd-m365'])
  expect(searchImages(knownImages, ' ')).toBe(knownImages)
  expect(searchImages(knownImages, 'rocky gen1')).toEqual([])
})

test('what a row says is found by its words', () => {
  const plans = searchImages(knownImages, 'purchase plan')
  expect(plans.length).toBeGreaterThan(0)
  expect(plans.every(({ hasPlan }) => hasPlan)).toBe(true)
  for (const search of ['generation 2 linux', 'linux gen 2', 'gen2 linux']) {
    const found = searchImages(knownImages, search)
    expect(new Set(found.map(({ os, generation }) => `${os} ${generation}`))).toEqual(new Set(['Linux 2']))
  }
})

describe('a list of one’s own', () => {
  const row = { publisher: 'Oracle', offer: 'Oracle-Linux', sku: 'ol95-lvm-gen2', urn: 'x', version: '9.5.1' }
  test('each image once, and what is no image left out', () => {
    const read = readImageList(
      JSON.stringify([row, { ...row, version: '9.5.2' }, { offer: 'a' }, 5, { ...row, sku: 'a b' }]),
    )
    expect(read).toMatchObject({ ok: true, skipped: 3, images: [{ sku: 'ol95-lvm-gen2' }] })
  })
  test.each([
    ['', /nothing to read/],
    ['Offer  Publisher', /no JSON/],
    ['{"value": []}', /no list/],
    ['[]', /No entry/],
    [JSON.stringify(Array.from({ length: 1001 }, (_, at) => ({ ...row, sku: `s${at}` }))), /1,001 images; 1,000/],
    [' '.repeat(4_000_000) + '[]', /4 MB/],
  ])('refused with the way out', (text, message) => {
    expect(readImageList(text)).toMatchObject({ ok: false, message: expect.stringMatching(message) as string })
  })
  test('does not hide what the table knows', () => {
    const own = [
      { publisher: 'canonical', offer: 'UBUNTU-24_04-lts', sku: 'server', title: 'x' },
      { ...row, title: 'o' },
    ]
    const merged = mergeImages(own, knownImages)
    expect(merged).toHaveLength(knownImages.length + 1)
    expect(merged[0]?.publisher).toBe('Oracle')
  })
})

test.each<[string, Parameters<typeof imageNames>[1], Parameters<typeof imageNames>[2], string[], string[]]>([
  ['publishers are each there once', 'publisher', {}, ['Canonical', 'MicrosoftWindowsServer'], []],
  [
    'offers are those of the publisher',
    'offer',
    { publisher: 'microsoftwindowsdesktop' },
    ['windows-11', 'office-365'],
    ['WindowsServer'],
  ],
  ['of one that is not known, all are', 'offer', { publisher: '<publisher>' }, ['windows-11', 'WindowsServer'], []],
  [
    'SKUs are those of the offer',
    'sku',
    { publisher: 'MicrosoftWindowsDesktop', offer: 'windows-11' },
    ['win11-24h2-avd'],
    ['win11-24h2-avd-m365'],
  ],
])('%s', (_, part, chosen, some, none) => {
  const names = imageNames(knownImages, part, chosen).map(({ value }) => value)
  expect(names).toEqual(expect.arrayContaining(some))
  expect(names.filter((name) => none.includes(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})
