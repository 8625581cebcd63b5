// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { pathsWithControl, showSteps } from './show-steps.testing.tsx'

afterEach(cleanup)

test('what the code round the template says has no field in Basics, and is named there', async () => {
  const shown = await showSteps(`resource "azapi_resource" "x" {
  type     = "Microsoft.VirtualMachineImages/imageTemplates@2020-02-14"
  location = var.location
  body     = <<EOT
{"tags": {}, "properties": {"source": {}, "distribute": []}}
EOT
  tags     = {}
}
`)
  await shown.goTo('basics')
  expect(await screen.findByText('Said in the code round the JSON, and changed there: type, location.')).toBeTruthy()
  expect(screen.getByText(/^API version 2020-02-14: supported\./)).toBeTruthy()
  expect(pathsWithControl()).not.toContain('/location')
})
