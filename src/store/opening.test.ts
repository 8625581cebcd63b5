import { expect, test } from 'vitest'
import { encodeText, withOwnLineEnds } from '#core/text/encoding.ts'
import { fileNameOf, openBytes, openText, refuseSize } from './opening.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'This is a PNG image, not JSON.'],
  ['an archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04), 'This is a ZIP archive, not JSON.'],
  ['nothing', new Uint8Array(), 'This file is empty.'],
  ['zeros', new Uint8Array(40), 'This is a binary file, not JSON.'],
])('%s is refused in words', (_, content, words) => {
  expect(openBytes(content, 'x')).toMatchObject({ ok: false, message: expect.stringContaining(words) as string })
})

test('the limit is named with the figure', () => {
  expect(refuseSize(50 * 1024 * 1024)).toBe('This file is 50 MB; the limit is 5 MB. Your draft is as it was.')
  expect(refuseSize(5 * 1024 * 1024)).toBeUndefined()
})

test('bytes that are no text open read-only, with their place', () => {
  const opened = openBytes(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d), 'x.json')
  expect(opened).toMatchObject({ ok: true, readOnly: expect.stringContaining('Byte 2') as string })
})

test.each(['{}\r\n', '\ufeff{ "a": "ü😀" }\n', '{\r\n"a": 1\n}\r'])('%j leaves as it came', (text) => {
  const opened = openBytes(bytes(text))
  expect(opened.ok && encodeText(opened.text, opened.sidecar)).toEqual(bytes(text))
})

test('a name is made safe for every file system', () => {
  expect(fileNameOf({ fileName: undefined }, 'it: "a/b"?')).toBe('it-a-b.json')
  expect(fileNameOf({ fileName: undefined }, undefined)).toBe('image-template.json')
  expect(fileNameOf({ fileName: 'mine.jsonc' }, 'x')).toBe('mine.jsonc')
  expect(openText('  ')).toMatchObject({ ok: false })
})

test.each(['{\r\n}\r\n', '{\n}\r\n', '{ "name": "\ud800" }'])('%j of a link or a paste leaves as it came', (text) => {
  const opened = openText(text)
  if (!opened.ok) throw new Error(opened.message)
  const read = openBytes(encodeText(opened.text, opened.sidecar), 'image.json')
  expect(read.ok && withOwnLineEnds(read.text, read.sidecar)).toBe(text)
})
