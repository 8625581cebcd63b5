// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { PaneBar } from './pane-bar.tsx'

afterEach(cleanup)

const resource = (name: string, properties: string) =>
  `{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2024-02-01", "name": "${name}", "properties": ${properties} }`

test('the badge counts the problems of the template on the page, not those of its neighbours', () => {
  const text = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [${resource('a', '{}')}, ${resource('b', '{ "customise": [], "sauce": {}, "distribute": 1 }')}]
}`
  const workspace = createWorkspace({ check: checkTemplates })
  workspace.actions.open({ id: 'draft', fileName: undefined, text, sidecar: plainSidecar })
  const { findings } = workspace.getState().analysis
  const own = (index: number) =>
    findings.filter(({ template, severity }) => template === index && severity !== 'info').length
  expect(own(0)).toBeGreaterThan(0)
  expect(own(1)).toBeGreaterThan(own(0))
  render(
    <WorkspaceProvider workspace={workspace}>
      <PaneBar chosen="form" onChoose={() => undefined} />
    </WorkspaceProvider>,
  )
  expect(screen.getByRole('button', { name: `Problems, ${own(0)}` })).toBeTruthy()
  act(() => workspace.actions.selectTemplate(1))
  expect(screen.getByRole('button', { name: `Problems, ${own(1)}` })).toBeTruthy()
})
