// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showSteps } from './show-steps.testing.tsx'

afterEach(cleanup)

const withSource = (source: unknown, customize: readonly object[] = []) =>
  JSON.stringify({
    type: 'Microsoft.VirtualMachineImages/imageTemplates',
    apiVersion: '2024-02-01',
    properties: { source, customize },
  })
const image = (publisher: string, offer: string, sku: string) => ({ type: 'PlatformImage', publisher, offer, sku })

async function show(text: string) {
  const shown = await showSteps(text, 'source')
  await act(() => import('./source-facts.tsx'))
  return shown
}

const wayToSet = () => screen.queryByRole('button', { name: /OS$/ })?.textContent

test.each([
  [
    image('MicrosoftWindowsServer', 'WindowsServer', '2022-datacenter-g2'),
    'Told from publisher, offer and SKU:WindowsGeneration 2',
    undefined,
  ],
  [
    image('contoso', 'win-2022', 'a-g2'),
    'Told from publisher, offer and SKU:WindowsNot right? Set the OSGeneration 2',
    'Not right? Set the OS',
  ],
  [image('Canonical', '<offer>', '<sku>'), 'Told from publisher, offer and SKU:Linux', undefined],
  [{ type: 'ISO' }, 'Told from the kind of source:Linux', undefined],
  [image('contoso', 'appliance', 'a-g2'), 'Nothing in the template tells the system of the image.', 'Set the OS'],
  [{ type: 'SharedImageVersion' }, 'Nothing in the template tells the system of the image.', 'Set the OS'],
  ['[parameters(1)]', 'Nothing in the template tells the system of the image.', 'Set the OS'],
  [{ type: 'Tomorrow' }, 'Nothing in the template tells the system of the image.', 'Set the OS'],
])(
  'of %j it says how the system is told, and offers to set it where that is not sure',
  async (source, words, offer) => {
    await show(withSource(source))
    expect(document.body.textContent).toContain(words)
    expect(wayToSet()).toBe(offer)
  },
)

test('the system is set and taken back by one menu, and the text stays as it is', async () => {
  const text = withSource({ type: 'ManagedImage' }, [{ type: 'Shell', inline: ['ls'] }])
  const shown = await show(text)
  expect(document.body.textContent).toContain('The source tells no system; guessed from the steps:Linux')
  const choose = (button: string, item: string) => {
    fireEvent.click(screen.getByRole('button', { name: button }))
    const menu = screen.getByRole('menu', { name: 'Operating system' })
    const items = within(menu).getAllByRole('menuitemradio')
    const checked = items.filter((one) => one.getAttribute('aria-checked') === 'true').map((one) => one.textContent)
    fireEvent.click(within(menu).getByRole('menuitemradio', { name: item }))
    return [items.map((one) => one.textContent), checked]
  }
  const all = ['Windows', 'Linux', 'As told by the template']
  expect(choose('Not right? Set the OS', 'Windows')).toEqual([all, ['As told by the template']])
  expect(document.body.textContent).toContain('Set by you for this draft, not in the file:Windows')
  expect(shown.workspace.getState().announcement?.text).toBe('Windows, set by you for this draft.')
  expect(shown.workspace.template()?.os).toBe('Windows')
  expect(choose('Change or take back the OS', 'As told by the template')).toEqual([all, ['Windows']])
  expect(shown.workspace.getState().announcement?.text).toBe('Linux, told by the template.')
  expect(shown.workspace.getState().facts).toEqual({})
  expect(shown.text()).toBe(text)
})

test('what was set of another kind of source is not said of this one', async () => {
  const shown = await show(withSource({ type: 'ManagedImage' }))
  const { actions } = shown.workspace
  fireEvent.click(screen.getByRole('button', { name: 'Set the OS' }))
  fireEvent.click(screen.getByRole('menuitemradio', { name: 'Windows' }))
  act(() => void actions.setField(['properties', 'source'], { type: 'SharedImageVersion' }))
  expect(document.body.textContent).toContain('Nothing in the template tells the system of the image.')
  fireEvent.click(screen.getByRole('button', { name: 'Set the OS' }))
  expect(screen.getByRole('menuitemradio', { checked: true }).textContent).toBe('As told by the template')
})

test('where nothing can be edited it only says what is told', async () => {
  const shown = await show(withSource({ type: 'ManagedImage' }))
  act(() => shown.workspace.actions.setReadOnly('A preview.'))
  expect(document.body.textContent).toContain('Nothing in the template tells the system of the image.')
  expect(wayToSet()).toBeUndefined()
})
