import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { completeFragment } from './complete-fragment.ts'

const step = '{ "type": "Shell", "name": "a", "inline": ["ls"] }'

test.each([
  ['a property of a page', `"customize": [\n  ${step}\n]`, { customize: [{ name: 'a' }] }],
  ['a block in braces', `{ "customize": [${step}], "buildTimeoutInMinutes": 60 }`, { buildTimeoutInMinutes: 60 }],
  ['properties alone', `{ "properties": { "customize": [${step}] } }`, { customize: [{ name: 'a' }] }],
  ['a step', step, { customize: [{ name: 'a' }] }],
  ['several steps', `[${step}, ${step}]`, { customize: [{ name: 'a' }, { name: 'a' }] }],
  ['a target', '{ "type": "VHD", "runOutputName": "v" }', { distribute: [{ type: 'VHD', runOutputName: 'v' }] }],
  ['a source', '{ "type": "ManagedImage", "imageId": "/x" }', { source: { imageId: '/x' } }],
  ['what is made of it', '{ "type": "ManagedImage", "runOutputName": "a" }', { distribute: [{ runOutputName: 'a' }] }],
])('%s becomes a template with it inside', (_, fragment, properties) => {
  const whole = completeFragment(fragment)
  expect(JSON.parse(whole ?? '')).toMatchObject({ apiVersion: '2024-02-01', properties })
  expect(analyze(whole ?? '').templates).toHaveLength(1)
})

test.each(['{"name": "x", "version": "1"}', '[1, 2]', '"text"', '', '{ "type": "Microsoft.Compute/disks" }'])(
  '%s is no piece of a template',
  (text) => {
    expect(completeFragment(text)).toBeUndefined()
  },
)
