import { expect, test } from 'vitest'
import { largestScript, readScriptBytes, refuseScriptSize } from './script-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text, (one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]).flat()])

test.each<[string, Uint8Array, string[]]>([
  ['plain lines', utf8('a\nb\n'), ['a', 'b']],
  ['Windows line ends, no end at the last', utf8('a\r\n\r\nb'), ['a', '', 'b']],
  ['a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("'ä'\n")]), ["'ä'"]],
  ['UTF-16, as PowerShell 5 writes it', utf16('Write-Host é\r\nexit 0\r\n'), ['Write-Host é', 'exit 0']],
])('%s', (_, bytes, lines) => {
  expect(readScriptBytes(bytes, 'a.ps1', 'powershell')).toEqual({ ok: true, lines })
})

test.each<[string, Uint8Array, string, RegExp]>([
  ['empty', utf8(''), 'a.ps1', /^a\.ps1 is empty\.$/],
  ['too large', new Uint8Array(largestScript + 1), 'a.ps1', /has 262\.1 kB; .*256 kB\. Put it behind a URL/],
  ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0]), 'a.exe', /binary file/],
  ['Windows-1252', Uint8Array.from([0x61, 0xe4, 0x62]), 'a.ps1', /^Byte 1 of a\.ps1 .* Save the file as UTF-8/],
  ['of the other system', utf8('ls'), 'a.SH', /a shell script; this step runs PowerShell\. Put it into a Shell step/],
])('refused: %s', (_, bytes, name, message) => {
  const read = readScriptBytes(bytes, name, 'powershell')
  expect(read).toMatchObject({ ok: false, message: expect.stringMatching(message) as string })
})

test('a script for Windows is not put into a Shell step', () => {
  expect(readScriptBytes(utf8('ls'), 'setup.ps1', 'shell')).toMatchObject({ ok: false })
  expect(readScriptBytes(utf8('ls'), 'setup', 'shell')).toEqual({ ok: true, lines: ['ls'] })
})

test('the size is told before the bytes are read', () => {
  expect(refuseScriptSize('a.ps1', largestScript)).toBeUndefined()
  expect(refuseScriptSize('a.ps1', 2_500_000)).toContain('2.5 MB')
})
