// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { Fallback } from './fallback.tsx'

const text = '{ "location": "westus2" }\n'

function Broken(): never {
  throw new Error('a fault of ours')
}

/** `clipboard` is what the browser has; on plain http it has none. */
function crash(clipboard: { writeText: (text: string) => Promise<void> } | undefined) {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  vi.stubGlobal('navigator', { clipboard })
  const workspace = createWorkspace()
  workspace.actions.open({ id: 'draft', fileName: undefined, text, sidecar: plainSidecar })
  render(
    <WorkspaceProvider workspace={workspace}>
      <Fallback of="The form">
        <Broken />
      </Fallback>
    </WorkspaceProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }))
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('the text of a crashed page is copied', async () => {
  const written: string[] = []
  crash({
    writeText: (value) => {
      written.push(value)
      return Promise.resolve()
    },
  })
  expect(await screen.findByText('Copied.')).toBeTruthy()
  expect(written).toEqual([text])
})

test.each([
  ['there is no clipboard', undefined],
  ['the browser refuses', { writeText: () => Promise.reject(new Error('no')) }],
])('where %s, the text of a crashed page can be selected', async (_, clipboard) => {
  crash(clipboard)
  expect(await screen.findByRole('textbox', { name: 'The text' })).toHaveProperty('value', text)
  expect(screen.getByRole('button', { name: 'Download the text' })).toBeTruthy()
})
