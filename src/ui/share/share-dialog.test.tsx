// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { decodeLink } from '#core/share/link.ts'
import { qrCodeOf } from '#core/share/qr-code.ts'
import { decodeText, plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { WorkspaceProvider } from '../workspace-context.tsx'
import { ShareDialog } from './share-dialog.tsx'

// jsdom lays nothing out. Newer browsers answer with a promise.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => Promise.resolve() as unknown as undefined
})
afterEach(cleanup)

function open(text: string, sidecar = plainSidecar) {
  const workspace = createWorkspace()
  workspace.actions.open({ id: 'draft', fileName: undefined, text, sidecar })
  render(
    <WorkspaceProvider workspace={workspace}>
      <ShareDialog onClose={() => undefined} />
    </WorkspaceProvider>,
  )
  return userEvent.setup()
}

test('a link that changed since it was copied is not called copied', async () => {
  const user = open('{ "location": "westus2" }\n')
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText('Link copied.')).toBeTruthy()
  const minify = screen.getByRole('checkbox')
  await user.click(minify)
  expect(screen.getByRole('status').textContent).toBe('Opens as a read-only preview.')
  await user.click(minify)
  expect(screen.getByRole('status').textContent).toBe('Link copied.')
})

test('a link holds the line ends that the text has', () => {
  const text = '{\r\n  "location": "westus2"\n}\r\n'
  const { text: shown, sidecar } = decodeText(text)
  open(shown, sidecar)
  const link = screen.getByRole('group', { name: 'Link' }).textContent
  expect(decodeLink(link.slice(link.indexOf('#')))).toEqual({ ok: true, text })
})

test('the code on request is of the link that is shown', async () => {
  const user = open('{ "location": "westus2" }\n')
  const drawn = () => screen.getByRole('img', { name: 'QR code of this link' }).querySelector('path')?.getAttribute('d')
  expect(screen.queryByRole('img')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'QR code', expanded: false }))
  const before = { link: screen.getByRole('group', { name: 'Link' }).textContent, code: drawn() }
  expect(before.code).toBe(qrCodeOf(before.link)?.path)
  await user.click(screen.getByRole('checkbox'))
  const after = { link: screen.getByRole('group', { name: 'Link' }).textContent, code: drawn() }
  expect(after.link).not.toBe(before.link)
  expect(after.code).toBe(qrCodeOf(after.link)?.path)
})

/** Nothing in it repeats, so that it does not shrink. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) =>
    Math.sin(index + 1)
      .toString(36)
      .slice(2, 10),
  ).join('')

test('a link that is too long for a code says so, and whether minifying helps', async () => {
  const user = open(`{ // ${noise(150)}\n "location": "westus2" }\n`)
  expect(screen.queryByRole('button', { name: 'QR code' })).toBeNull()
  expect(screen.getByText(/^No QR code: phones read up to 1,003 .* Minify it to get one\.$/)).toBeTruthy()
  await user.click(screen.getByRole('checkbox'))
  expect(screen.getByRole('button', { name: 'QR code' })).toBeTruthy()
})
