// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { inline, sha256Checksum } from '#catalog/fields.ts'
import { loadLateParts } from '../late.tsx'
import { showField, templateText } from './show-fields.testing.tsx'

beforeAll(loadLateParts)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (items: string, type = 'PowerShell', isDeployment = false) =>
  showField(
    { ...inline, label: 'Script' },
    '/properties/customize/0/inline',
    templateText(`\n    "customize": [{ "type": "${type}", "inline": ${items} }],`, { isDeployment }),
  )
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Script' })
const drop = (target: HTMLElement, file: File) =>
  fireEvent.drop(target, { dataTransfer: { types: ['Files'], files: [file] } })
/** What lies under the transparent text, as `kind:word`. */
const colours = () =>
  [...document.querySelectorAll<HTMLElement>('[data-token]')].map(
    ({ dataset, textContent }) => `${dataset['token'] ?? ''}:${textContent}`,
  )

test('the script has the colours of its language', () => {
  show('["if ($a) { 1 } # ok"]')
  expect(colours()).toEqual(['keyword:if', 'variable:$a', 'number:1', 'comment:# ok'])
  cleanup()
  show('["fi", "echo $A"]', 'Shell')
  expect(colours()).toEqual(['keyword:fi', 'variable:$A'])
})

test('the coloured lines say letter for letter what the box holds, and lines are numbered by item', () => {
  show(String.raw`["$x = @'\ntwo  \n'@", "", "exit 0"]`)
  const lines = [...document.querySelectorAll<HTMLElement>('[data-code-box] .line')]
  expect(lines.map(({ textContent }) => textContent.replace(/( ↵)?\n$/, ''))).toEqual(box().value.split('\n'))
  expect(lines.map(({ dataset }) => dataset['number'])).toEqual(['1', '', '', '2', '3'])
})

test('the item that the caret is in is the one marked in the text', () => {
  const { workspace } = show(String.raw`["a\nb", "c"]`)
  act(() => box().focus())
  box().setSelectionRange(3, 3)
  fireEvent.select(box())
  expect(workspace.getState().marked).toEqual({ path: '/properties/customize/0/inline/0', by: 'form' })
  box().setSelectionRange(4, 4)
  fireEvent.select(box())
  expect(workspace.getState().marked?.path).toBe('/properties/customize/0/inline/1')
})

test('a dropped file becomes the lines, in one step that can be undone', async () => {
  const { workspace, text } = show('["old"]')
  drop(box(), new File(['\ufeffWrite-Host 1\r\nexit 0\r\n'], 'install.ps1'))
  await waitFor(() => expect(box().value).toBe('Write-Host 1\nexit 0'))
  expect(JSON.parse(text())).toMatchObject({ properties: { customize: [{ inline: ['Write-Host 1', 'exit 0'] }] } })
  expect(workspace.getState().announcement).toMatchObject({
    text: 'Script replaced by install.ps1, 2 lines.',
    toast: true,
  })
  act(() => workspace.actions.undo())
  expect(text()).toContain('["old"]')
})

test('lines of a file are no expressions of the deployment they are put into', async () => {
  const { text } = show('["old"]', 'PowerShell', true)
  drop(box(), new File(["[CmdletBinding()]\nparam([string]$a)\n[IO.File]::Exists('x')\n[[a]]"], 'install.ps1'))
  await waitFor(() => expect(box().value).toContain('[[CmdletBinding()]'))
  expect(JSON.parse(text())).toMatchObject({
    resources: [
      {
        properties: {
          customize: [{ inline: ['[[CmdletBinding()]', 'param([string]$a)', "[IO.File]::Exists('x')", '[[[a]]'] }],
        },
      },
    ],
  })
})

test('an expression is a whole item; what only begins with a bracket has the colours of the script', () => {
  show(JSON.stringify(['[Net.ServicePointManager]::SecurityProtocol = 1', "[parameters('a')]"]), 'PowerShell', true)
  expect(colours().filter((one) => one.startsWith('expression:'))).toEqual(["expression:[parameters('a')]"])
})

test('a file that is no script changes nothing and says why', async () => {
  const { text } = show('["old"]')
  drop(box(), new File([Uint8Array.from([77, 90, 0, 1])], 'setup.exe'))
  expect((await screen.findByRole('alert')).textContent).toContain('setup.exe is a binary file')
  drop(box(), new File(['ls'], 'setup.sh'))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Put it into a Shell step'))
  expect(text()).toContain('["old"]')
})

test('thousands of pasted lines arrive whole, and one undo takes them back', () => {
  const { workspace, text } = show('["first"]')
  const lines = Array.from({ length: 2000 }, (_, at) => `Write-Host ${at}`)
  fireEvent.change(box(), { target: { value: ['first', ...lines].join('\n') } })
  expect(JSON.parse(text())).toMatchObject({ properties: { customize: [{ inline: ['first', ...lines] }] } })
  act(() => workspace.actions.undo())
  expect(text()).toContain('["first"]')
})

const showChecksum = () =>
  showField(
    sha256Checksum,
    '/properties/customize/0/sha256Checksum',
    templateText('\n    "customize": [{ "type": "File", "sourceUri": "https://x/y" }],'),
  )
const checksum = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'SHA-256 checksum' })

test('the checksum is computed from a dropped file', async () => {
  const { text } = showChecksum()
  drop(checksum(), new File(['abc'], 'tool.zip'))
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  await waitFor(() => expect(checksum().value).toBe(known))
  expect(text()).toContain(`"sha256Checksum": "${known}"`)
})

test('where the browser computes none, it says so and how else', async () => {
  vi.stubGlobal('crypto', {})
  const { text } = showChecksum()
  drop(checksum(), new File(['abc'], 'tool.zip'))
  expect((await screen.findByRole('alert')).textContent).toContain('sha256sum "tool.zip"')
  expect(text()).not.toContain('sha256Checksum')
})
