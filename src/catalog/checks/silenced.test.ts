import { describe, expect, it } from 'vitest'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { analyze } from '../analyze.ts'
import { exampleText } from '../rules/example-text.ts'
import { silenceHere } from './silenced.ts'

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
