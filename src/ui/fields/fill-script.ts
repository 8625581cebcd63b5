import { asLiteral } from '#catalog/value-form.ts'
import { counted } from '#core/counted.ts'
import { readScriptBytes, refuseScriptSize } from '#core/script/script-file.ts'
import type { ScriptLanguage } from '#core/script/tokenize.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import type { Workspace } from '#store/workspace-types.ts'

interface ScriptPlace {
  readonly path: Pointer
  readonly language: ScriptLanguage
  /** There is nothing yet that the file would replace. */
  readonly isEmpty: boolean
}

/** Puts the lines of a file in place of a script, letter for letter; gives why not. */
export async function fillScript(
  { actions, getState }: Workspace,
  file: File,
  { path, language, isEmpty }: ScriptPlace,
): Promise<string | undefined> {
  const tooLarge = refuseScriptSize(file.name, file.size)
  if (tooLarge !== undefined) return tooLarge
  const read = readScriptBytes(new Uint8Array(await file.arrayBuffer()), file.name, language)
  if (!read.ok) return read.message
  const label = isEmpty ? `Script filled from ${file.name}` : `Script replaced by ${file.name}`
  const hasExpressions = templateOf(getState())?.hasExpressions === true
  const lines = hasExpressions ? read.lines.map(asLiteral) : [...read.lines]
  const outcome = actions.edit(label, [{ op: 'set', path: fromPointer(path), content: { value: lines } }])
  if (!outcome.ok) return outcome.reason
  actions.announce(`${label}, ${counted(lines.length, 'line')}.`, { toast: true })
  return undefined
}
