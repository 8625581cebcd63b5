// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { templateText } from '../fields/show-fields.testing.tsx'
import { showSteps } from '../steps/show-steps.testing.tsx'

afterEach(cleanup)

test('an item that cannot be read is chosen as any other, and looks and sounds like it', async () => {
  const broken = '{ "type": "Shell", "name": "b" "inline": [ }'
  await showSteps(
    templateText(`\n    "customize": [{ "type": "Shell" },\n      ${broken},\n      { "type": "Shell" }],`),
    'customize',
  )
  const user = userEvent.setup()
  const item = () => screen.getAllByRole('listitem').find((one) => one.dataset['path'] === '/properties/customize/1')
  const title = () => within(item() ?? document.body).getByText('Step 2 cannot be read')
  await user.keyboard('{Control>}')
  await user.click(title())
  expect(item()?.dataset['selected']).toBe('true')
  expect(within(item() ?? document.body).getByText('selected')).toBeTruthy()
  await user.click(title())
  await user.keyboard('{/Control}')
  expect(item()?.dataset['selected']).toBeUndefined()
})
