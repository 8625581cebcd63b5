import { decodeBytes, decodeText, plainSidecar } from '#core/text/encoding.ts'
import type { Sidecar } from '#core/text/encoding.ts'
import type { DiskFile } from './disk-file.ts'
import type { OpenDocument } from './workspace-types.ts'

/** What became of a file, a drop or a paste. Nothing here touches the open draft. */
export type OpenedFile =
  | {
      readonly ok: true
      readonly text: string
      readonly sidecar: Sidecar
      readonly fileName: string | undefined
      /** Where it can be saved back to. */
      readonly file?: DiskFile
      /** Why it can be read but not edited. */
      readonly readOnly?: string
    }
  | { readonly ok: false; readonly message: string }

const largestFile = 5 * 1024 * 1024

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a Windows program', [0x4d, 0x5a, 0x90]],
  ['a Linux program', [0x7f, 0x45, 0x4c, 0x46]],
]

/** Said behind why something was not opened. */
export const untouched = 'Your draft is as it was.'

/** `size` is told before the bytes are read, so that a huge file never is. */
export function refuseSize(size: number): string | undefined {
  if (size === 0) return `This file is empty. ${untouched}`
  if (size <= largestFile) return undefined
  const shown = size < 10 * 1024 * 1024 ? (size / 1024 / 1024).toFixed(1) : Math.round(size / 1024 / 1024).toString()
  return `This file is ${shown} MB; the limit is 5 MB. ${untouched}`
}

export function openBytes(bytes: Uint8Array, fileName?: string): OpenedFile {
  const tooLarge = refuseSize(bytes.length)
  if (tooLarge !== undefined) return { ok: false, message: tooLarge }
  const known = signatures.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))
  if (known) return { ok: false, message: `This is ${known[0]}, not JSON. ${untouched}` }
  const decoded = decodeBytes(bytes)
  if (decoded.ok) {
    if (decoded.text.includes('\0')) return { ok: false, message: `This is a binary file, not JSON. ${untouched}` }
    return { ok: true, text: decoded.text, sidecar: decoded.sidecar, fileName }
  }
  const { text } = decoded
  if (text.includes('\0')) return { ok: false, message: `This is a binary file, not JSON. ${untouched}` }
  return {
    ok: true,
    text,
    sidecar: plainSidecar,
    fileName,
    readOnly: `Byte ${decoded.offset.toLocaleString('en')} cannot be read as text (${decoded.reason}). The file is shown, not edited: saved again it would not be the same.`,
  }
}

/** A paste or a dropped text: it has no bytes of its own, so it leaves as UTF-8 with the line ends it came with. */
export function openText(text: string, fileName?: string): OpenedFile {
  if (text.trim() === '') return { ok: false, message: 'There is no text to open.' }
  const tooLarge = refuseSize(text.length)
  return tooLarge === undefined ? { ok: true, ...decodeText(text), fileName } : { ok: false, message: tooLarge }
}

/** The name to save under: the file's own, else the template's, made safe for every file system. */
export function fileNameOf(document: Pick<OpenDocument, 'fileName'>, templateName: string | undefined): string {
  if (document.fileName !== undefined && document.fileName !== '') return document.fileName
  const safe = (templateName ?? '')
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
  return `${safe === '' ? 'image-template' : safe}.json`
}
