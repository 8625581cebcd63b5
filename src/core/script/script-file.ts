import { counted } from '../counted.ts'
import { decodeBytes } from '../text/encoding.ts'
import type { ScriptLanguage } from './tokenize.ts'

/** More than this is no inline script: every reader of the template would carry it, and ARM takes 4 MB in all. */
export const largestScript = 256 * 1024

export type ReadScript =
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly message: string }

/** Said before the bytes are read, so that a huge file never is. */
export function refuseScriptSize(name: string, size: number): string | undefined {
  if (size === 0) return `${name} is empty.`
  if (size <= largestScript) return undefined
  return `${name} has ${describeSize(size)}; a script in the template can have 256 kB. Put it behind a URL instead.`
}

const others: Readonly<Record<ScriptLanguage, { ending: RegExp; is: string; runs: string; kind: string }>> = {
  powershell: { ending: /\.(?:sh|bash|zsh)$/i, is: 'a shell script', runs: 'PowerShell', kind: 'Shell' },
  shell: { ending: /\.(?:ps1|psm1|bat|cmd)$/i, is: 'a script for Windows', runs: 'shell commands', kind: 'PowerShell' },
}

/** The lines of a script file, whatever encoding and line ends it has; or what is wrong with it. */
export function readScriptBytes(bytes: Uint8Array, name: string, language: ScriptLanguage): ReadScript {
  const other = others[language]
  if (other.ending.test(name)) {
    return {
      ok: false,
      message: `${name} is ${other.is}; this step runs ${other.runs}. Put it into a ${other.kind} step.`,
    }
  }
  const refusal = refuseScriptSize(name, bytes.length)
  if (refusal !== undefined) return { ok: false, message: refusal }
  const decoded = decodeBytes(bytes)
  if (decoded.text.includes('\0')) return { ok: false, message: `${name} is a binary file, not a script.` }
  if (!decoded.ok) {
    const at = decoded.offset.toLocaleString('en')
    return {
      ok: false,
      message: `Byte ${at} of ${name} cannot be read as text (${decoded.reason}). Save the file as UTF-8 and choose it again.`,
    }
  }
  // The line end that closes a file begins no line of its own.
  return { ok: true, lines: decoded.text.replace(/\n$/, '').split('\n') }
}

/** "812 bytes", "3.2 kB", "1.4 MB" */
export function describeSize(size: number): string {
  if (size < 1000) return counted(size, 'byte')
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
}
