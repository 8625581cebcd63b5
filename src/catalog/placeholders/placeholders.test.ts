import { describe, expect, it, test } from 'vitest'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { analyze } from '../analyze.ts'
import { exampleText } from '../rules/example-text.ts'
import { starters } from '../starters/index.ts'
import { fillIn, findPlaceholders } from './find-placeholders.ts'
import { senseOfPlaceholder } from './placeholder-sense.ts'

const group = '/subscriptions/<subscriptionId>/resourceGroups/<resourceGroup>/providers'
const text = exampleText({
  template: {
    location: '<region>',
    tags: { '<tag name>': '<Tag-Name> and more' },
    identity: {
      type: 'UserAssigned',
      userAssignedIdentities: { [`${group}/Microsoft.ManagedIdentity/userAssignedIdentities/{identityName}`]: {} },
    },
    properties: {
      buildTimeoutInMinutes: '<timeout>',
      source: { type: 'ManagedImage', imageId: `${group}/Microsoft.Compute/images/<image>` },
      customize: [{ type: 'Shell', inline: ['sort < /tmp/list', 'echo <b>', '<command>'] }],
    },
  },
})

const fill = (values: Readonly<Record<string, string>>) =>
  applyTextEdits(text, fillIn(findPlaceholders(analyze(text), 0), new Map(Object.entries(values))))

describe('placeholders of a template', () => {
  it('are listed once, with every place, in keys and parts of texts too, in scripts only for a whole command', () => {
    const found = findPlaceholders(analyze(text), 0).map(({ name, uses, variants }) => [name, uses.length, ...variants])
    expect(found).toEqual([
      ['<region>', 1],
      ['<subscriptionId>', 2],
      ['<resourceGroup>', 2],
      ['{identityName}', 1],
      ['<image>', 1],
      ['<command>', 1],
      ['<timeout>', 1],
      ['<tag name>', 2, '<Tag-Name>'],
    ])
  })

  it('are filled in everywhere, and nothing else changes', () => {
    const filled = fill({ subscriptionid: 's-1', tagname: 'the "team"' })
    expect(filled).toBe(
      text
        .replaceAll('<subscriptionId>', 's-1')
        .replace('<tag name>', 'the \\"team\\"')
        .replace('<Tag-Name>', 'the \\"team\\"'),
    )
    expect(JSON.parse(filled)).toMatchObject({ tags: { 'the "team"': 'the "team" and more' } })
  })

  it('become numbers where a number belongs', () => {
    expect(JSON.parse(fill({ timeout: '120' }))).toMatchObject({ properties: { buildTimeoutInMinutes: 120 } })
    expect(JSON.parse(fill({ timeout: 'long' }))).toMatchObject({ properties: { buildTimeoutInMinutes: 'long' } })
  })

  it('stay where nothing is given', () => {
    expect(fill({ region: '  ' })).toBe(text)
  })
})

test.each([
  ['<subscriptionId>', 'subscription', '11111111-2222-3333-4444-555555555555', 'mine'],
  ['{resourceGroupName}', 'resource-group', 'rg-images', 'rg/images'],
  ['<region1>', 'region', 'westus2', 'west_us'],
  ['<scriptUri>', 'address', 'https://example.com/a.sh', 'a.sh'],
  ['<imageVersion>', 'version', '1.0.0', '1'],
  ['<galleryName>', 'gallery', 'gal_corp', 'gal-corp'],
])('%s is taken for a %s, and checked', (name, id, good, bad) => {
  const sense = senseOfPlaceholder(name)
  expect(sense.id).toBe(id)
  expect(sense.problemOf?.(good)).toBeUndefined()
  expect(sense.problemOf?.(bad)).toMatch(/\.$/)
})

test.each(starters)('$title is free of placeholders once all are filled in', ({ text: starter }) => {
  const placeholders = findPlaceholders(analyze(starter), 0)
  const filled = applyTextEdits(starter, fillIn(placeholders, new Map(placeholders.map(({ key }) => [key, 'x1']))))
  expect(analyze(filled).findings.filter(({ code }) => code === 'PLACEHOLDER')).toEqual([])
})
