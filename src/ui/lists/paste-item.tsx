import { lists } from '#store/lists.ts'
import type { ListName } from '#store/workspace-types.ts'
import ContentPasteOutlined from '@mui/icons-material/ContentPasteOutlined'
import { Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useWorkspace } from '../workspace-context.tsx'

/** Puts in the JSON of items that were copied elsewhere. Shown where the browser lets a page read the clipboard. */
export function PasteItem({ list }: { list: ListName }) {
  const { actions, getState } = useWorkspace()
  const [problem, setProblem] = useState<string>()
  // Missing on plain http, whatever the types say.
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined
  if (!clipboard?.readText) return null
  const word = lists[list].one
  const paste = async () => {
    try {
      setProblem(await put(await navigator.clipboard.readText()))
    } catch {
      // The browser asks for leave to read, and may be told no.
      setProblem('The browser refused the clipboard.')
    }
  }
  const put = async (text: string): Promise<string | undefined> => {
    const { readItemsFor } = await import('#store/pasted-items.ts')
    const sources = readItemsFor(list, text)
    if (!sources) return `The clipboard holds no ${word}: that is a JSON object, or an array of them.`
    actions.pasteItems(list, sources, getState().itemIds[list].length)
    return undefined
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
