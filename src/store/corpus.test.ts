import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { decodeBytes, encodeText } from '#core/text/encoding.ts'
import type { Path } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import { describe, expect, test } from 'vitest'
import { openBytes } from './opening.ts'
import { createWorkspace } from './workspace.ts'

/** Templates of other people, where they lie beside the project; none of them is ours to keep. */
const folder = new URL('../../../shared/corpus/templates/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder) : []

function open(file: string) {
  const bytes = readFileSync(new URL(encodeURIComponent(file), folder))
  const opened = openBytes(bytes, file)
  if (!opened.ok) throw new Error(opened.message)
  const workspace = createWorkspace({ check: checkTemplates })
  workspace.actions.open({ ...opened, id: file }, {}, opened.readOnly)
  const saved = () => {
    const { document } = workspace.getState()
    return document ? Buffer.from(encodeText(document.text, document.sidecar)) : Buffer.alloc(0)
  }
  return { bytes, workspace, saved }
}

function linesOf(bytes: Uint8Array) {
  return decodeBytes(bytes).text.split('\n')
}

const steps = ['customize', 'validate'] as const
const scriptAt = (index: number): Path => ['properties', 'customize', index, 'scriptUri']
const fields: readonly { path: Path; value: string | number }[] = [
  { path: ['name'], value: 'it-another-name' },
  { path: ['location'], value: 'swedencentral' },
  { path: ['properties', 'buildTimeoutInMinutes'], value: 187 },
]

let changes = 0

describe.skipIf(files.length === 0)('templates found in the wild (skipped where ../shared/corpus is missing)', () => {
  test.each(files)('%s leaves as it came', (file) => {
    const { bytes, workspace, saved } = open(file)
    workspace.actions.goToStep('review')
    for (const step of steps) workspace.actions.goToStep(step)
    expect(saved().equals(bytes)).toBe(true)
  })

  test.each(files)('a changed value in %s is one changed line, and undone it is as it came', (file) => {
    const { bytes, workspace, saved } = open(file)
    const before = linesOf(bytes)
    const { templates } = workspace.getState().analysis
    for (const { index, customizers } of templates) {
      workspace.actions.selectTemplate(index)
      const firstScript = customizers.findIndex((part) => part.field('scriptUri') !== undefined)
      const script = { path: scriptAt(firstScript), value: 'https://stimages.blob.core.windows.net/scripts/a.ps1' }
      for (const { path, value } of firstScript < 0 ? fields : [...fields, script]) {
        const written = workspace.template()?.value(path)
        if (!written || written.type < NodeType.String) continue
        expect(workspace.actions.setField(path, value)).toEqual({ ok: true })
        const after = linesOf(saved())
        expect(after.length).toBe(before.length)
        const changed = after.filter((line, at) => line !== before[at])
        expect(changed).toEqual([expect.stringContaining(value.toString())])
        workspace.actions.undo()
        expect(saved().equals(bytes)).toBe(true)
        changes += 1
      }
    }
  })

  test('there was enough to change in them', () => {
    expect(changes).toBeGreaterThan(300)
  })
})
