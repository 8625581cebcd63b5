import type { ScriptLanguage } from '#core/script/tokenize.ts'
import type { TextEdit } from '#core/text/tree.ts'
import { createContext } from 'react'
import type { ReactNode } from 'react'

/** What the large editor of a script is given. It is only known as this: Monaco stays out of the page until it is needed. */
export interface ScriptEditorProps {
  readonly label: string
  readonly language: ScriptLanguage
  readonly text: string
  /** What stands before each line: the number of its item. */
  readonly numbers: readonly string[]
  readonly isReadOnly: boolean
  /** In the offsets of the text before, from its start to its end. */
  readonly onEdits: (edits: readonly TextEdit[]) => void
  /** Lines and columns from 1. */
  readonly onCaret: (line: number, column: number) => void
  /** The page's one history, in place of the editor's own. */
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** `undefined` where there is no such editor: then none is offered. */
export const ScriptEditorContext = createContext<((props: ScriptEditorProps) => ReactNode) | undefined>(undefined)
