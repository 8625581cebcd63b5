import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { ScriptLanguage } from '#core/script/tokenize.ts'
import { commandsIn } from './commands.ts'

const cases: readonly (readonly [ScriptLanguage, string, readonly string[]])[] = [
  ['shell', 'sudo apt-get update && sudo apt-get install -y nginx', ['apt-get!', 'apt-get!']],
  ['shell', "sudo bash -c 'set -e; dnf -y update'", ['set!', 'dnf!']],
  ['shell', 'echo "a; b | c" # rm x', ['echo']],
  ['shell', 'if [ -f x ]; then rm x; fi', ['[', 'rm', 'fi']],
  ['shell', 'A=1 B="2 3" /usr/bin/env x=1 make install', ['env']],
  ['shell', "echo it\\'s; ls", ['echo', 'ls']],
  ['shell', 'cat a | tee b', ['cat', 'tee']],
  ['powershell', "Get-Item C:\\x.exe; & 'C:\\Temp\\Setup.EXE' /quiet", ['get-item', 'setup']],
  ['powershell', 'Write-Host "a `" ; b"', ['write-host']],
  ['powershell', '  # Restart-Computer', []],
]

test.each(cases)('%s: %s', (language, line, names) => {
  expect(commandsIn(line, language).map(({ name, isRoot }) => `${name}${isRoot ? '!' : ''}`)).toEqual(names)
})

describe('any line', () => {
  it('gives commands that stand where they say', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', ' ', ';', '|', '&', '"', "'", '\\', '`', '#', '\n', 'sudo ', 'bash -c '),
    })
    fc.assert(
      fc.property(line, fc.constantFrom<ScriptLanguage>('shell', 'powershell'), (text, language) => {
        for (const command of commandsIn(text, language)) {
          expect(text.slice(command.start, command.start + command.text.length)).toBe(command.text)
          expect(command.text).not.toBe('')
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a', 1],
    ['"', 1],
    ["'", 1],
    ['\\', 1],
    [' ', 0],
    ['sudo ', 1],
    ['a=1 ', 1],
    ['# ', 0],
    ['((', 1],
    ['bash -c "', 1],
    ['a; ', 100_000],
  ])('of %j a hundred thousand times over is read once', (unit, count) => {
    // Read again and again, it would not come back before the test's own limit.
    expect(commandsIn(unit.repeat(100_000), 'shell')).toHaveLength(count)
  })
})
