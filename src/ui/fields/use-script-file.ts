import { asLiteral } from '#catalog/value-form.ts'
import { counted } from '#core/counted.ts'
import type { ScriptLanguage } from '#core/script/tokenize.ts'
import { fromPointer } from '#core/text/path.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import { useState } from 'react'
import { chooseFile } from '../choose-file.ts'
import { useWorkspace } from '../workspace-context.tsx'
import type { ScriptValue } from './use-script.ts'

const endings: Readonly<Record<ScriptLanguage, string>> = {
  powershell: '.ps1,.psm1,.txt',
  shell: '.sh,.bash,.txt,text/x-shellscript',
}

interface ScriptFile {
  readonly take: (file: File) => void
  readonly choose: () => void
  /** Why the last file was not taken. */
  readonly problem: string | undefined
}

/** Fills a script with the lines of a file, as one change that can be undone. */
export function useScriptFile(path: Pointer, script: ScriptValue, language: ScriptLanguage): ScriptFile {
  const { actions, getState } = useWorkspace()
  const [problem, setProblem] = useState<{ text: string; of: string }>()
  const fill = async (file: File) => {
    const { readScriptBytes, refuseScriptSize } = await import('#core/script/script-file.ts')
    const tooLarge = refuseScriptSize(file.name, file.size)
    const read =
      tooLarge === undefined
        ? readScriptBytes(new Uint8Array(await file.arrayBuffer()), file.name, language)
        : { ok: false as const, message: tooLarge }
    if (!read.ok) return read.message
    const label = script.isOmitted ? `Script filled from ${file.name}` : `Script replaced by ${file.name}`
    const hasExpressions = templateOf(getState())?.hasExpressions === true
    const lines = hasExpressions ? read.lines.map(asLiteral) : [...read.lines]
    const outcome = actions.edit(label, [{ op: 'set', path: fromPointer(path), content: { value: lines } }])
    if (!outcome.ok) return outcome.reason
    actions.announce(`${label}, ${counted(lines.length, 'line')}.`, { toast: true })
    return undefined
  }
  const take = (file: File) => {
    void fill(file)
      .catch(() => `${file.name} could not be read. It may have been moved, or it is a folder.`)
      .then((text) => setProblem(text === undefined ? undefined : { text, of: script.value.text }))
  }
  return {
    take,
    choose: () => void chooseFile(endings[language]).then((file) => file && take(file)),
    // Gone as soon as the script is another.
    problem: problem?.of === script.value.text ? problem.text : undefined,
  }
}
