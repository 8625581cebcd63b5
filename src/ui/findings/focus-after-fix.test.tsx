// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { stepOf } from '#catalog/declaration.ts'
import { analyze } from '#catalog/analyze.ts'
import { exampleText } from '#catalog/rules/example-text.ts'
import { rules } from '#catalog/rules/index.ts'
import type { Finding, Fix } from '#core/finding.ts'
import { fromPointer } from '#core/text/path.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { showSteps } from '../steps/show-steps.testing.tsx'
import { applyFix } from './leave-finding.ts'

afterEach(cleanup)

const isRemoving = ({ edits }: Fix) => edits.some(({ op }) => op === 'remove')
const removes = ({ fixes, template }: Finding) => template !== -1 && fixes.some(isRemoving)

/** One text for each rule whose fix takes something out, and what the checks of the declarations take out. */
const texts: readonly (readonly [string, string])[] = [
  ...rules.flatMap(({ code, examples }) => {
    const text = examples.bad.map(exampleText).find((bad) => analyze(bad).findings.some(removes))
    return text === undefined ? [] : [[code, text] as const]
  }),
  ['an unknown property of the template', templateText('', { more: '\n  "unheardOf": 1,' })],
  ['an unknown property of the properties', templateText('"unheardOf": 1,')],
  ['an unknown property of a section', templateText('"vmProfile": { "unheardOf": 1 },')],
  ['a section of another version', templateText('"validate": {},', { version: '2021-10-01' })],
  ['the last item of a list', templateText('"customize": [{ "type": "File" }, null],')],
]

// Whole steps with all cards open, on a slow machine.
test.each(texts)('a fix leaves the focus on something: %s', { timeout: 60_000 }, async (_, text) => {
  const finding = analyze(text).findings.find(removes)
  const fix = finding?.fixes.find(isRemoving)
  if (!finding || !fix) throw new Error('This text has no such fix.')
  const { workspace } = await showSteps(text, stepOf(fromPointer(finding.path)))
  act(() => applyFix(workspace, finding, fix))
  await waitFor(() => expect(document.activeElement?.closest('[data-path], h1')).toBeTruthy())
})

const unheardOf = templateText('"unheardOf": 1,')
const title = () => screen.getByRole('heading', { level: 1 })

test('a fix that takes out what has no field goes on at the title of the step', async () => {
  await showSteps(unheardOf, 'build')
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Remove unheardOf' }))
  await waitFor(() => expect(document.activeElement).toBe(title()))
})

test('so does a fix from the menu of a field, and a finding that is left out', async () => {
  const user = userEvent.setup()
  await showSteps(templateText('"vmProfile": { "unheardOf": 1 },'), 'build')
  const size = screen.getByRole('combobox', { name: 'VM size' })
  await user.click(screen.getByRole('button', { name: '1 property kept as is' }))
  await user.click(screen.getByRole('textbox', { name: 'unheardOf' }))
  await user.keyboard('{Control>}.{/Control}')
  await user.click(await screen.findByRole('menuitem', { name: 'Remove unheardOf' }))
  await waitFor(() => expect(document.activeElement).toBe(size))
  cleanup()

  await showSteps(unheardOf, 'build')
  await user.click(screen.getByRole('button', { name: 'Why' }))
  await user.click(await screen.findByRole('button', { name: 'in this draft' }))
  await waitFor(() => expect(document.activeElement).toBe(title()))
})

test('a finding on a block without a form of its own is gone to at the title of its step', async () => {
  const { workspace } = await showSteps(templateText('"validate": {},', { version: '2021-10-01' }), 'basics')
  act(() => screen.getByLabelText('Name').focus())
  const finding = workspace.getState().analysis.findings.find(({ path }) => path === '/properties/validate')
  if (!finding) throw new Error('Nothing is found of it.')
  act(() => workspace.actions.showFinding(finding))
  await waitFor(() => expect(document.activeElement).toBe(title()))
  expect(title().textContent).toBe('Validate')
})
