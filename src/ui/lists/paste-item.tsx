import { parseTree } from '#core/text/parse.ts'
import { typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { lists } from '#store/lists.ts'
import type { ListName } from '#store/workspace-types.ts'
import ContentPasteOutlined from '@mui/icons-material/ContentPasteOutlined'
import { Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useWorkspace } from '../workspace-context.tsx'

/** Puts in the JSON of an item that was copied elsewhere. Shown where the browser lets a page read the clipboard. */
export function PasteItem({ list }: { list: ListName }) {
  const { actions, getState } = useWorkspace()
  const [problem, setProblem] = useState<string>()
  // Missing on plain http, whatever the types say.
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined
  if (!clipboard?.readText) return null
  const word = list === 'distribute' ? 'target' : list === 'validate' ? 'validator' : 'step'
  const paste = async () => {
    try {
      const source = (await navigator.clipboard.readText()).trim()
      setProblem(put(source))
    } catch {
      // The browser asks for leave to read, and may be told no.
      setProblem('The browser refused the clipboard.')
    }
  }
  const put = (source: string): string | undefined => {
    const tree = parseTree(source)
    if (source === '' || tree.problems.length > 0 || typeOf(tree, tree.root) !== NodeType.Object) {
      return `The clipboard holds no ${word}: that is one JSON object.`
    }
    const { path } = lists[list]
    const index = getState().itemIds[list].length
    const outcome = actions.edit(`A ${word} pasted`, [{ op: 'insert', path, index, content: { source } }])
    return outcome.ok ? undefined : outcome.reason
  }
  return (
    <>
      {problem !== undefined && (
        <Typography role="alert" variant="caption" color="textSecondary">
          {problem}
        </Typography>
      )}
      <Button startIcon={<ContentPasteOutlined />} onClick={() => void paste()}>
        Paste a {word}
      </Button>
    </>
  )
}
