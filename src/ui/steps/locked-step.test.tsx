// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { stepIds } from '#catalog/declaration.ts'
import { showSteps } from './show-steps.testing.tsx'

afterEach(cleanup)

const withProperties = (properties: string) =>
  `{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2024-02-01", "properties": ${properties} }`

test.each(['[]', 'null', '"all"'])('properties that are %s are shown in each step as what they are', async (source) => {
  const text = withProperties(source)
  const shown = await showSteps(text)
  for (const step of stepIds.filter((id) => id !== 'review')) {
    await shown.goTo(step)
    const boxes = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Properties' })
    expect(boxes.map(({ value }) => value)).toEqual([source])
    expect(screen.queryByRole('button', { name: /^Add (?:customizer|VM)/i })).toBeNull()
  }
  expect(shown.text()).toBe(text)
})

test('the properties are put right where they are shown', async () => {
  const shown = await showSteps(withProperties('[]'), 'build')
  const box = screen.getByRole('textbox', { name: 'Properties' })
  fireEvent.change(box, { target: { value: '{}' } })
  fireEvent.blur(box)
  expect(shown.text()).toBe(withProperties('{}'))
  expect(screen.queryByRole('textbox', { name: 'Properties' })).toBeNull()
})
