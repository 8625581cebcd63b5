import { decodeBytes } from '#core/text/encoding.ts'
import type { Sidecar } from '#core/text/encoding.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name and the folder you are in',
  EISDIR: 'this is a folder. Name the files in it',
  EACCES: 'it may not be read. Check its permissions',
  EPERM: 'it may not be read. Check its permissions',
}

/** The name a file goes by in messages. */
export function shownName(file: string): string {
  return file === '-' ? '<stdin>' : file
}

/** The text of a file, or of standard input for `-`, with LF line ends. */
export async function readInput(file: string, io: Io): Promise<string> {
  return (await readEncoded(file, io)).text
}

/** The same with all that is needed to write it back as it was: encoding, byte order mark, line ends. */
export async function readEncoded(file: string, io: Io): Promise<{ text: string; sidecar: Sidecar }> {
  const bytes = await (file === '-' ? io.readStdin() : io.readFile(file)).catch((error: unknown) => {
    throw new UsageError(`${shownName(file)}: ${reasonOf(error)}.`)
  })
  const decoded = decodeBytes(bytes)
  if (decoded.ok && !decoded.text.includes('\0')) return decoded
  const place = decoded.ok ? '' : ` Byte ${decoded.offset} cannot be read: ${decoded.reason}.`
  throw new UsageError(`${shownName(file)}: this is no text file.${place} Save it as UTF-8 and try again.`)
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `it could not be read (${code === '' ? 'unknown reason' : code})`
}
