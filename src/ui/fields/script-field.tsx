import type { Field } from '#core/field.ts'
import type { Pointer } from '#core/text/path.ts'
import { templateOf } from '#store/selectors.ts'
import { Box } from '@mui/material'
import { lazy, Suspense, use, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'
import { CodeBox } from './code-box.tsx'
import { FieldShell } from './field-shell.tsx'
import { FileDrop } from './file-drop.tsx'
import { child, lastPart, useIsReadOnly } from './read.ts'
import { colourScript } from './script-colours.tsx'
import { ScriptEditorContext } from './script-editor-slot.ts'
import { itemsOf, linesOf, retype } from './script-lines.ts'
import { ScriptTools } from './script-tools.tsx'
import { useScriptFile } from './use-script-file.ts'
import { useScript, useScriptLanguage } from './use-script.ts'
import type { ScriptValue } from './use-script.ts'

const ScriptDialog = lazy(async () => ({ default: (await import('./script-dialog.tsx')).ScriptDialog }))

export interface ScriptFieldProps {
  field: Field
  path: Pointer
  /** The choice between commands and a URL, where there is one. */
  action?: ReactNode
}

/** An array of texts as lines of code. Items that hold line breaks of their own keep them; ↵ shows where. */
export function ScriptField({ field, path, action }: ScriptFieldProps) {
  const { actions } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const script = useScript(path)
  const language = useScriptLanguage(path)
  const hasExpressions = useWorkspaceState((state) => templateOf(state)?.hasExpressions === true)
  const { value } = script
  const coloured = useMemo(() => colourScript(value, language, hasExpressions), [value, language, hasExpressions])
  const [isLarge, setLarge] = useState(false)
  const hasEditor = use(ScriptEditorContext) !== undefined
  const file = useScriptFile(path, script, language)
  const isOmitted = script.isOmitted && value.text === ''
  const takesFiles = !isReadOnly && holdsCommands(field)
  return (
    <FieldShell
      field={field}
      path={path}
      holdsParts
      action={
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '4px' }}>
          <ScriptTools
            onOpenLarge={hasEditor ? () => setLarge(true) : undefined}
            onChooseFile={takesFiles ? file.choose : undefined}
          />
          {/* Last, so that it stands where it does without the rest. */}
          {action}
        </Box>
      }
      refusal={script.refusal ?? file.problem}
      help={helpOf(field, path, script)}
    >
      {({ id, describedBy, severity }) => (
        <>
          <FileDrop words="Drop to fill the script with this file" onFile={takesFiles ? file.take : undefined}>
            <CodeBox
              value={value.text}
              lines={isOmitted && field.ifOmitted !== undefined ? [''] : coloured.lines}
              numbers={coloured.numbers}
              name={{ id }}
              describedBy={describedBy}
              isInvalid={severity === 'error'}
              isReadOnly={isReadOnly}
              placeholder={isOmitted ? field.ifOmitted : undefined}
              onText={(text, caret) => script.change(retype(value, text, caret))}
              onCaret={(offset) => actions.mark(itemAt(path, script, offset), 'form')}
              onBlur={script.handlers.onBlur}
            />
          </FileDrop>
          {isLarge && (
            <Suspense>
              <ScriptDialog
                script={script}
                coloured={coloured}
                language={language}
                path={path}
                onClose={() => setLarge(false)}
              />
            </Suspense>
          )}
        </>
      )}
    </FieldShell>
  )
}

function holdsCommands({ shape }: Field) {
  return shape.type === 'list' && shape.items.type === 'string' && shape.items.format === 'command'
}

/** The line the caret is in is an item of the list: that one is marked in the text. */
function itemAt(path: Pointer, { value, isOmitted }: ScriptValue, offset: number): Pointer {
  if (isOmitted) return path
  const line = value.text.slice(0, offset).split('\n').length - 1
  return child(path, linesOf(value)[line]?.item ?? 0)
}

function helpOf(field: Field, path: Pointer, { value, isOmitted }: ScriptValue): string {
  const help = field.help.replace(/Each line becomes one item of \w+\. ?/, '')
  if (isOmitted && value.text === '') return help.trim()
  const count = itemsOf(value).length
  const counted = `${count} ${count === 1 ? 'line' : 'lines'}. Each line becomes one item of ${lastPart(path)}.`
  const joined = value.breaks.length >= count ? ' ↵ marks a line break within an item.' : ''
  return `${counted}${joined} ${help}`.trim()
}
