import { expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { createWorkspace } from '#store/workspace.ts'
import { saveToDisk } from './disk.ts'

/** A file that held the draft's text when it was opened, and holds these bytes by now. */
function draftOf(bytes: Uint8Array<ArrayBuffer>) {
  const written: unknown[] = []
  const handle = {
    name: 'image.json',
    queryPermission: () => Promise.resolve('granted'),
    getFile: () => Promise.resolve(new File([bytes], 'image.json', { lastModified: 2 })),
    createWritable: () =>
      Promise.resolve({
        write: (data: unknown) => Promise.resolve(void written.push(data)),
        close: () => Promise.resolve(),
      }),
  } as unknown as FileSystemFileHandle
  const workspace = createWorkspace({ check: checkTemplates })
  const file = { handle, text: '{}', sidecar: plainSidecar, modifiedAt: 1 }
  workspace.actions.open({ id: 'd', text: '{ "name": 1 }', sidecar: plainSidecar, fileName: 'image.json', file })
  return { workspace, written, said: () => workspace.getState().announcement?.text }
}

const bytes = (text: string) => new TextEncoder().encode(text)

test('what is as it was read is written over', async () => {
  const { workspace, written, said } = draftOf(bytes('{}'))
  await saveToDisk(workspace)
  expect(written).toHaveLength(1)
  expect(said()).toBe('Saved to image.json.')
})

test('a file that somebody emptied holds nothing to lose', async () => {
  const { workspace, written } = draftOf(bytes(''))
  await saveToDisk(workspace)
  expect(written).toHaveLength(1)
})

test.each([
  ['the same text with a byte order mark', bytes('\ufeff{}'), /changed by somebody else/],
  ['other text', bytes('{ "name": 2 }'), /changed by somebody else/],
  ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0x7d]), /cannot be read as a template/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /cannot be read as a template/],
])('%s that somebody else has written there is not written over', async (_, now, words) => {
  const { workspace, written, said } = draftOf(now)
  await saveToDisk(workspace)
  expect(written).toEqual([])
  expect(said()).toMatch(words)
  expect(workspace.getState().document?.text).toBe('{ "name": 1 }')
})
