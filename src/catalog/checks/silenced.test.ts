import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { analyze } from '../analyze.ts'
import { exampleText } from '../rules/example-text.ts'
import { silenceHere, withoutSilenced } from './silenced.ts'

const text = exampleText({
  template: {
    location: 'westus9',
    properties: { errorHandling: { onCustomizerError: 'abort', onValidationError: 'abort' } },
  },
})
const codes = (of: string) => analyze(of).findings.map(({ code }) => code)

describe('a comment in the text', () => {
  it('leaves out the findings of its codes on the next line, and no others', () => {
    expect(codes(text)).toEqual(['REG-SUPPORTED', 'ERH-ABORT', 'ERH-ABORT'])
    const once = text.replace(/^(\s*)"onCustomizerError"/m, '$1// image-template-disable-next-line ERH-ABORT\n$&')
    expect(codes(once)).toEqual(['REG-SUPPORTED', 'ERH-ABORT'])
    const other = text.replace(/^(\s*)"onCustomizerError"/m, '$1// image-template-disable-next-line TAG-LIMITS\n$&')
    expect(codes(other)).toEqual(codes(text))
  })

  it('leaves out a code in the whole file', () => {
    expect(codes(`// image-template-disable-file ERH-ABORT, REG-SUPPORTED\n${text}`)).toEqual([])
  })

  it('is no text of a property, and silences no fault of the JSON', () => {
    const quoted = text.replace('"location"', '"note": "// image-template-disable-file ERH-ABORT",\n"location"')
    expect(codes(quoted).filter((code) => code === 'ERH-ABORT')).toHaveLength(2)
    const broken = `// image-template-disable-file JSON-SYNTAX\n${text.replace(',', '')}`
    expect(codes(broken)).toContain('JSON-SYNTAX')
  })

  it('is put before the line of a finding, several over each other', () => {
    let quiet = text
    for (;;) {
      const [finding] = analyze(quiet).findings
      if (!finding) break
      quiet = applyTextEdits(quiet, [silenceHere(quiet, finding)])
    }
    expect(quiet).toMatch(/^ {6}\/\/ image-template-disable-next-line ERH-ABORT\n {6}"onCustomizerError"/m)
    expect(quiet.split('\n')).toHaveLength(text.split('\n').length + 3)
  })
})

const findingAt = (start: number, code = 'X'): Finding => {
  return { code, severity: 'info', message: '', path: '', range: { start, end: start }, fixes: [], template: 0 }
}

describe('comments over each other', () => {
  const next = (code: string) => `// image-template-disable-next-line ${code}\n`
  const left = (of: string, found: readonly Finding[]) => withoutSilenced(found, of).map(({ code }) => code)

  it('are all for the line behind the last of them, also where one names no code', () => {
    const chain = `${next('X')}${next('')}  ${next('Y, Z')}line\nbehind`
    const at = chain.indexOf('line\nbehind')
    const found = ['X', 'Y', 'Z', 'W'].map((code) => findingAt(at, code))
    expect(left(chain, found)).toEqual(['W'])
    expect(left(chain, [findingAt(at + 4), findingAt(at + 5), findingAt(0)])).toEqual(['X', 'X'])
  })

  it('cost their length only, however many there are and however much is found', () => {
    const chain = next('X').repeat(30_000)
    const apart = `${next('X')}a\n`.repeat(30_000)
    const many = (length: number) => Array.from({ length: 30_000 }, (_, index) => findingAt(length - index, 'Y'))
    for (const of of [chain, apart, `${next('X')}${' '.repeat(2_000_000)}`])
      expect(withoutSilenced(many(of.length), of)).toHaveLength(30_000)
  })
})
