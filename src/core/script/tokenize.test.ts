import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startState, tokenizeScriptLine } from './tokenize.ts'
import type { ScriptLanguage } from './tokenize.ts'

/** Each line as its coloured words: `string:"a"`; what has no colour is left out. */
function coloured(language: ScriptLanguage, text: string): string[][] {
  let state = startState
  return text.split('\n').map((line) => {
    const result = tokenizeScriptLine(language, line, state)
    ;({ state } = result)
    return result.tokens.flatMap(({ startIndex, type }, index) =>
      type === '' ? [] : [`${type}:${line.slice(startIndex, result.tokens[index + 1]?.startIndex)}`],
    )
  })
}

test.each<[string, string[][]]>([
  [
    `if ($x -eq 1) { exit 0 } # done`,
    [['keyword:if', 'variable:$x', 'number:1', 'keyword:exit', 'number:0', 'comment:# done']],
  ],
  [`Install-Thing -Path C:\\Build\\in -If 'it''s'`, [["string:'it''s'"]]],
  [
    '$env:TEMP "a `" b" ${odd name} @splat',
    [['variable:$env:TEMP', 'string:"a `" b"', 'variable:${odd name}', 'variable:@splat']],
  ],
  [`<# one\ntwo #> return`, [['comment:<# one'], ['comment:two #>', 'keyword:return']]],
  [
    `@'\n# no comment\n  '@\n'@ | Out-File 3`,
    [["string:@'"], ['string:# no comment'], ["string:  '@"], ["string:'@", 'number:3']],
  ],
  [`"open\nstill" 5`, [['string:"open'], ['string:still"', 'number:5']]],
  [
    `foreach-object { $_ }; ForEach ($a in $b) {}`,
    [['variable:$_', 'keyword:ForEach', 'variable:$a', 'keyword:in', 'variable:$b']],
  ],
  [`curl https://x/#part`, [[]]],
])('PowerShell: %s', (text, expected) => {
  expect(coloured('powershell', text)).toEqual(expected)
})

test.each<[string, string[][]]>([
  [
    `if [ -f "$a" ]; then exit 3; fi # why`,
    [['keyword:if', 'string:"$a"', 'keyword:then', 'keyword:exit', 'number:3', 'keyword:fi', 'comment:# why']],
  ],
  [`sudo apt-get install -y nginx=1.2`, [[]]],
  [`echo $HOME \${X:-1} $? a#b \\"`, [['variable:$HOME', 'variable:${X:-1}', 'variable:$?']]],
  [`cat <<'EOF' > /tmp/x\n# text $a\nEOF\ndone`, [[], ['string:# text $a'], ['string:EOF'], ['keyword:done']]],
  [`cat <<-END\n\tin\n\tEND\nfi`, [[], ['string:\tin'], ['string:\tEND'], ['keyword:fi']]],
  [`x='one\ntwo' # c`, [["string:'one"], ["string:two'", 'comment:# c']]],
  [`tr a b <<< word\nfi`, [[], ['keyword:fi']]],
])('shell: %s', (text, expected) => {
  expect(coloured('shell', text)).toEqual(expected)
})

test('the tokens of any line begin at its start and follow one another', () => {
  const language = fc.constantFrom<ScriptLanguage>('powershell', 'shell')
  const line = fc
    .array(fc.constantFrom('"', "'", '#', '<#', '#>', '@', '$a', '\\', '`', ' ', 'if', '1', '<<E', 'E'))
    .map((parts) => parts.join(''))
  const open = fc.array(line, { maxLength: 3 })
  fc.assert(
    fc.property(language, open, line, (of, before, last) => {
      let state = startState
      for (const former of before) ({ state } = tokenizeScriptLine(of, former, state))
      const { tokens } = tokenizeScriptLine(of, last, state)
      const starts = tokens.map(({ startIndex }) => startIndex)
      if (last !== '') expect(starts[0]).toBe(0)
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
      expect(starts.every((start) => start === 0 || start < last.length)).toBe(true)
    }),
  )
})
