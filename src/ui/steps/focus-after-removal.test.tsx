// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { StepId } from '#catalog/declaration.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { showSteps } from './show-steps.testing.tsx'

afterEach(cleanup)

const named = (name: string | RegExp) => screen.getByRole('button', { name })

interface Case {
  readonly text: string
  readonly step: StepId
  readonly remove: string | RegExp
  readonly next: () => HTMLElement
}

const subnet = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/n'
const plan = '{ "planName": "n", "planProduct": "p", "planPublisher": "q" }'

const cases: Readonly<Record<string, Case>> = {
  'a group within a section': {
    text: templateText(`"vmProfile": { "vnetConfig": { "subnetId": "${subnet}" } },`),
    step: 'build',
    remove: 'Remove Network',
    next: () => named('Add a network'),
  },
  'a section that stays with its fields': {
    text: templateText('"vmProfile": { "vmSize": "Standard_D2s_v3" },'),
    step: 'build',
    remove: 'Remove VM profile',
    next: () => screen.getByRole('combobox', { name: 'VM size' }),
  },
  'a section that goes but for its Add': {
    text: templateText('').replace('"latest"', `"latest", "planInfo": ${plan}`),
    step: 'source',
    remove: 'Remove Purchase plan',
    next: () => named(/^Add .*plan$/),
  },
  'the value of a checkbox': {
    text: templateText('"customize": [{ "type": "PowerShell", "inline": ["x"], "runElevated": true }],'),
    step: 'customize',
    remove: 'Omit Run elevated',
    next: () => screen.getByRole('checkbox', { name: /^Run elevated/ }),
  },
  'the last row of a table': {
    text: templateText('"additionalDataDisks": [{ "sizeGB": 8 }],', { version: '2025-10-01', isDeployment: true }),
    step: 'build',
    remove: 'Remove 1 of Data disks',
    next: () => named('Add a data disk'),
  },
}

test.each(Object.entries(cases))('removing %s leaves the focus beside it', async (_, { text, step, remove, next }) => {
  await showSteps(text, step)
  const button = await screen.findByRole('button', { name: remove })
  act(() => button.focus())
  await userEvent.setup().keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(next()))
})
