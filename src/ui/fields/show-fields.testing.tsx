import { checkTemplates } from '#catalog/checks/check-templates.ts'
import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { Form } from './form.tsx'
import { NestedField } from './nested-field.tsx'

/** For tests: a field of a template, drawn as a step would, and the text it writes into. */
export function showField(field: Field, path: Pointer, text: string) {
  const workspace = createWorkspace({ check: checkTemplates })
  workspace.actions.open({ id: 'draft', fileName: undefined, text, sidecar: plainSidecar })
  render(
    <WorkspaceProvider workspace={workspace}>
      <Form base="">
        <NestedField field={field} path={path} />
      </Form>
    </WorkspaceProvider>,
  )
  return {
    workspace,
    user: userEvent.setup(),
    text: () => workspace.getState().document?.text ?? '',
  }
}

/** A template with these properties beside a source and a target, in a deployment template where asked for. */
export function templateText(
  properties: string,
  { more = '', isDeployment = false, version = '2024-02-01' } = {},
): string {
  const resource = `{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "${version}",
  "name": "it",
  "location": "westeurope",${more}
  "properties": {${properties}
    "source": { "type": "PlatformImage", "publisher": "Canonical", "offer": "o", "sku": "s", "version": "latest" },
    "distribute": []
  }
}`
  if (!isDeployment) return resource
  return `{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": [${resource}] }`
}
