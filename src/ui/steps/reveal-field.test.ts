// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { revealField } from './reveal-field.ts'

const frame = () => new Promise(requestAnimationFrame)

function fieldAt(path: string): HTMLElement {
  const field = document.createElement('div')
  field.dataset['path'] = path
  field.append(document.createElement('input'))
  return field
}

test('who asks for another field before the first is drawn gets the other one', async () => {
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  Element.prototype.scrollIntoView = () => undefined
  const pane = document.createElement('div')
  const second = fieldAt('/b')
  pane.append(second)
  document.body.append(pane)

  revealField(pane, '/a')
  await frame()
  revealField(pane, '/b')
  await frame()
  pane.append(fieldAt('/a'))
  for (let count = 0; count < 4; count++) await frame()

  expect(second.contains(document.activeElement)).toBe(true)
})
