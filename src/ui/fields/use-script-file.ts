import type { ScriptLanguage } from '#core/script/tokenize.ts'
import type { Pointer } from '#core/text/path.ts'
import { useState } from 'react'
import { chooseFile } from '../choose-file.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { looksLikePlaceholder } from './read.ts'
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
  const workspace = useWorkspace()
  const [problem, setProblem] = useState<{ text: string; of: string }>()
  const fill = async (file: File) => {
    const { fillScript } = await import('./fill-script.ts')
    const isEmpty = script.isOmitted || looksLikePlaceholder(script.value.text)
    return fillScript(workspace, file, { path, language, isEmpty })
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
