import { describeSize } from '#core/script/script-file.ts'

type Checksum = { readonly ok: true; readonly checksum: string } | { readonly ok: false; readonly message: string }

/** The browser reads all of it into memory; the build takes files of less than 20 MB anyway. */
const largestFile = 200_000_000

/** The SHA-256 of a file as the template wants it: 64 digits, lower-case hexadecimal. */
export async function checksumOf(file: File): Promise<Checksum> {
  const { name, size } = file
  // Missing on plain http, whatever the types say.
  const subtle = (globalThis.crypto as Partial<Crypto>).subtle
  if (!subtle) {
    return {
      ok: false,
      message: `A browser computes checksums on https pages only. Run Get-FileHash "${name}" or sha256sum "${name}" and paste the result in lower case.`,
    }
  }
  if (size === 0) return { ok: false, message: `${name} is empty.` }
  if (size > largestFile) {
    return {
      ok: false,
      message: `${name} has ${describeSize(size)}; 200 MB can be read here. Run Get-FileHash or sha256sum instead.`,
    }
  }
  try {
    const digest = await subtle.digest('SHA-256', new Uint8Array(await file.arrayBuffer()))
    return {
      ok: true,
      checksum: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    }
  } catch {
    return { ok: false, message: `${name} could not be read. It may have been moved, or it is a folder.` }
  }
}
