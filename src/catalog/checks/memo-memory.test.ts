import { expect, test } from 'vitest'
import { heapHeld } from '#core/text/heap.testing.ts'
import { reparse } from '#core/text/reparse.ts'
import { applyTextEdits } from '#core/text/text-edit.ts'
import { readDocument } from '../read-document.ts'
import { checkTemplates } from './check-templates.ts'

test('what is remembered of a step does not hold the texts it was found in', () => {
  const steps = Array.from({ length: 300 }, () => ({ type: 'Shell', name: 'x', inline: ['x'.repeat(1000)] }))
  const faulty = {
    type: 'PowerShell',
    name: 'typed here',
    aNameNobodyDeclared: 1,
    inline: 'one long text in place of a list',
    runElevated: 'neither this nor that',
    validExitCodes: 'another long text',
  }
  const properties = { customize: [...steps, faulty] }
  let text = JSON.stringify({ type: 'Microsoft.VirtualMachineImages/imageTemplates', properties })
  let document = readDocument(text)
  checkTemplates(document)
  const before = heapHeld()
  for (let key = 0; key < 100; key++) {
    const edit = { offset: text.indexOf('typed here'), length: 0, content: 'x' }
    text = applyTextEdits(text, [edit])
    document = readDocument(text, { tree: reparse(document.tree, [edit], text) })
    expect(checkTemplates(document).length).toBeGreaterThan(3)
  }
  expect(heapHeld() - before).toBeLessThan(20 * text.length)
  expect(document.tree.text).toBe(text)
})
