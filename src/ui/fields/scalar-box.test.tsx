// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { stagingResourceGroup } from '#catalog/settings/staging-resource-group.ts'
import { errorHandling } from '#catalog/settings/error-handling.ts'
import { validate } from '#catalog/settings/validate.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import type { Field } from '#core/field.ts'
import { createWorkspace } from '#store/workspace.ts'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { Form } from './form.tsx'
import { NestedField } from './nested-field.tsx'
import { loadLateParts } from '../late.tsx'
import { showField, templateText } from './show-fields.testing.tsx'

beforeAll(loadLateParts)
afterEach(cleanup)

const name: Field = { name: 'name', label: 'Name', help: '', shape: { type: 'string' } }
const size: Field = { name: 'size', label: 'Size', help: '', shape: { type: 'integer' } }
const box = () => screen.getByRole<HTMLInputElement>('textbox')

/** One field, drawn anew in place at another path: React keeps its instance. */
function showAt(field: Field, text: string) {
  const workspace = createWorkspace({ check: checkTemplates })
  workspace.actions.open({ id: 'draft', fileName: undefined, text, sidecar: plainSidecar })
  const page = (path: string, base = '') => (
    <WorkspaceProvider workspace={workspace}>
      <Form base={base}>
        <NestedField field={field} path={path} />
      </Form>
    </WorkspaceProvider>
  )
  const { rerender } = render(page('/properties/a'))
  return {
    workspace,
    user: userEvent.setup(),
    goTo: (path: string) => rerender(page(path)),
    value: (path: string[]) => workspace.template()?.value(path)?.text,
  }
}

describe('a box that is drawn again for another path', () => {
  test('shows what stands there', async () => {
    const { user, goTo, value } = showAt(name, templateText('"a": "one", "b": "two", "c": "one",'))
    goTo('/properties/b')
    expect(box().value).toBe('two')
    await user.type(box(), '!')
    goTo('/properties/a')
    expect(box().value).toBe('one')
    goTo('/properties/c')
    expect(box().value).toBe('one')
    goTo('/properties/none')
    expect(box().value).toBe('')
    goTo('/properties/b')
    expect(box().value).toBe('two!')
    await user.type(box(), '?')
    expect(value(['properties', 'b'])).toBe('two!?')
    expect(value(['properties', 'a'])).toBe('one')
  })

  test('forgets what was typed there before', async () => {
    const { user, goTo, workspace } = showAt(size, templateText('"a": 1.5, "b": 1.5, "c": "x",'))
    await user.clear(box())
    await user.type(box(), '1.50')
    goTo('/properties/b')
    expect(box().value).toBe('1.5')
    goTo('/properties/c')
    act(() => void workspace.actions.setField(['properties', 'a'], 7))
    goTo('/properties/a')
    expect(box().value).toBe('7')
  })

  test('while text is composed', () => {
    const { goTo } = showAt(name, templateText('"a": "one", "b": "two",'))
    fireEvent.compositionStart(box())
    fireEvent.change(box(), { target: { value: 'onë' } })
    goTo('/properties/b')
    expect(box().value).toBe('two')
    fireEvent.compositionEnd(box())
    expect(box().value).toBe('two')
  })
})

test('undo, redo and the text reach the focused box', async () => {
  const text = templateText('"a": "one",')
  const { user, workspace } = showField(name, '/properties/a', text)
  await user.type(box(), 'abc')
  expect(box().value).toBe('oneabc')
  act(() => workspace.actions.undo())
  expect(box().value).toBe('one')
  expect(document.activeElement).toBe(box())
  act(() => workspace.actions.redo())
  expect(box().value).toBe('oneabc')
  const now = workspace.getState().document?.text ?? ''
  act(() =>
    workspace.actions.changeText([{ offset: now.indexOf('abc'), length: 3, content: '2' }], { anchor: 0, head: 0 }),
  )
  expect(box().value).toBe('one2')
})

test('the caret stays where a key was typed within the text', async () => {
  const { user } = showField(name, '/properties/a', templateText('"a": "one",'))
  await user.type(box(), 'XY', { initialSelectionStart: 1, initialSelectionEnd: 1 })
  expect(box().value).toBe('oXYne')
  expect(box().selectionStart).toBe(3)
})

test('null, an empty text and a number too large are shown as they stand, and what is typed counts', async () => {
  for (const [source, shown, after] of [
    ['null', 'null', '"nullx"'],
    ['""', '', '"x"'],
    ['1e999', '1e999', '"1e999x"'],
    ['true', 'true', '"truex"'],
  ]) {
    const { user, text } = showField(name, '/properties/a', templateText(`"a": ${source},`))
    expect(box().value).toBe(shown)
    await user.type(box(), 'x')
    expect(text()).toContain(`"a": ${after}`)
    cleanup()
  }
})

describe.each([
  ['a choice', errorHandling.field, 'errorHandling', '"onCustomizerError"', 'abort'],
  ['a tick', validate.field, 'validate', '"continueDistributeOnFailure"', 'true'],
] as const)('%s that comes from an expression', (_, field, block, property, word) => {
  test('is typed over without losing the focus', async () => {
    const source = templateText(`"${block}": { ${property}: "[parameters('p')]" },`, { isDeployment: true })
    const { user, text } = showField(field, `/properties/${block}`, source)
    const typed = screen.getByDisplayValue<HTMLInputElement>("[parameters('p')]")
    await user.clear(typed)
    expect(document.activeElement).toBe(typed)
    await user.type(typed, word)
    expect(document.activeElement).toBe(typed)
    expect(text()).toContain(`${property}: ${word === 'true' ? word : `"${word}"`}`)
    await user.tab()
    expect(typed.isConnected).toBe(false)
  })
})

test('an ID that is typed stays one text until it is left', async () => {
  const text = templateText('"stagingResourceGroup": "x",')
  const { user } = showField(stagingResourceGroup.field, '/properties/stagingResourceGroup', text)
  await user.clear(box())
  await user.type(box(), '/subscriptions/s/resourceGroups/r')
  expect(box().value).toBe('/subscriptions/s/resourceGroups/r')
  await user.tab()
  expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)).toEqual(['s', 'r'])
})

test('who asks for a box is in it, and gets the choice back by leaving it empty', async () => {
  const text = templateText('"errorHandling": {},', { isDeployment: true })
  const { user } = showField(errorHandling.field, '/properties/errorHandling', text)
  await user.click(screen.getByRole('combobox', { name: 'When a step fails' }))
  await user.click(screen.getByRole('option', { name: /^(?:Use an expression|Another value)$/ }))
  expect(document.activeElement).toBe(box())
  await user.tab()
  expect(screen.getByRole('combobox', { name: 'When a step fails' })).toBeTruthy()
})
