import { expect, test } from 'vitest'
import { az, shellArgument } from './commands.ts'

test.each([
  ['westeurope', 'westeurope'],
  ['18.04-LTS', '18.04-LTS'],
  ['Canonical:ubuntu-24_04-lts:server:latest', 'Canonical:ubuntu-24_04-lts:server:latest'],
  ['West Europe', '"West Europe"'],
  ['<resourceGroup>', '"<resourceGroup>"'],
  ['/subscriptions/<subscriptionId>/resourceGroups/rg', '"/subscriptions/<subscriptionId>/resourceGroups/rg"'],
  ['{subscription-id}', '"{subscription-id}"'],
  ['rg-größe (test)', '"rg-größe (test)"'],
  ["resourceTypes[?resourceType=='x'].locations", `"resourceTypes[?resourceType=='x'].locations"`],
])('%s is written %s', (value, argument) => {
  expect(shellArgument(value)).toBe(argument)
})

test.each([
  '',
  '"; rm -rf ~; "',
  "x'; reboot; '",
  '$(reboot)',
  '`reboot`',
  '${HOME}',
  '%PATH%',
  'a&calc',
  'a|calc',
  'a>out',
  'a<in',
  '<a|b>',
  '<>',
  'a\\',
  'a\nreboot',
  'a\r\nreboot',
  'a\u0000b',
  '\u001b[201~reboot',
  '”; reboot; “',
  '’; reboot; ‘',
  '!!',
  'a^b',
  '--debug',
  '-o',
  '@/etc/passwd',
])('%j goes into no command', (value) => {
  expect(shellArgument(value)).toBeUndefined()
})

test('what cannot be written safely becomes a placeholder named after its option', () => {
  expect(az('sig image-version list', { 'gallery-name': '$(reboot)', 'resource-group': 'rg', all: true })).toBe(
    'az sig image-version list --gallery-name "<galleryName>" --resource-group rg --all',
  )
})

test('options without a value are left out', () => {
  expect(az('image list', { subscription: undefined, output: 'table' })).toBe('az image list --output table')
})
