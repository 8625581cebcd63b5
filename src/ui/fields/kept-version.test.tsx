// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { vmProfile } from '#catalog/settings/vm-profile.ts'
import { showField, templateText } from './show-fields.testing.tsx'

afterEach(cleanup)

const show = (version: string, vnetConfig: string) =>
  showField(
    vmProfile.field,
    '/properties/vmProfile',
    templateText(`"vmProfile": { "vnetConfig": ${vnetConfig} },`, { version }),
  )

test('a block that the version lacks stands in its own frame, with what was found of it and the way to be rid of it', async () => {
  const { user, text } = show('2019-05-01-preview', '{ "subnetId": "/s", "containerInstanceSubnetId": "/c" }')
  const frame = within(screen.getByRole('group', { name: 'Network' }))
  expect(frame.getByText('since 2020-02-14')).toBeTruthy()
  expect(frame.getByText(/The schema of 2019-05-01-preview has no vnetConfig/)).toBeTruthy()
  expect(frame.getByText('Container subnet')).toBeTruthy()
  expect(frame.getByText('since 2024-02-01')).toBeTruthy()
  await user.click(frame.getByRole('button', { name: 'Remove Network' }))
  expect(text()).not.toContain('vnetConfig')
})

test('a property that the version lacks is marked where its block stands without a frame', () => {
  show('2020-02-14', '{ "subnetId": "/s", "containerInstanceSubnetId": "/c" }')
  expect(screen.getByText('since 2024-02-01')).toBeTruthy()
  expect(screen.getByText(/API version 2020-02-14 has no containerInstanceSubnetId/)).toBeTruthy()
})
