// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { encodeLink } from '#core/share/link.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
  localStorage.clear()
})

/** As the page finds it: a link in the address bar, what the browser can, what the user has set. */
async function take(text: string) {
  const encoded = encodeLink(text)
  location.hash = encoded.ok ? encoded.fragment : ''
  const { takeSharedLink } = await import('./shared-link.ts')
  const link = await takeSharedLink()
  return link && 'preview' in link ? link.preview.workspace : undefined
}

test('a large template that came by link is checked in the worker, as a draft is', async () => {
  const asked: number[] = []
  vi.stubGlobal(
    'Worker',
    class {
      postMessage({ text }: { text: string }) {
        asked.push(text.length)
      }
    },
  )
  const text = `{}${' '.repeat(600_000)}`
  await take(text)
  await vi.waitFor(() => expect(asked).toEqual([text.length]))
})

test('what is never to be seen is left out of it, too', async () => {
  const { keepAlwaysSilenced } = await import('#ui/settings.ts')
  keepAlwaysSilenced(['ERH-ABORT'])
  const workspace = await take('{}')
  expect(workspace?.getState().silenced.always).toEqual(['ERH-ABORT'])
})

test('line ends that travelled are beside the text, as in any other that is open', async () => {
  const workspace = await take('{\r\n}\r\n')
  expect(workspace?.getState().document).toMatchObject({ text: '{\n}\n', sidecar: { lineEnds: 1 } })
})
