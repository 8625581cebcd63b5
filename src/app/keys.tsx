import { useExport } from '#ui/export/use-export.ts'
import { useGlobalKeys } from '#ui/keyboard.ts'
import { useSession } from '#ui/session.tsx'
import { useWorkspace } from '#ui/workspace-context.tsx'

/** The keys that work everywhere, with or without an open template. */
export function Keys() {
  const workspace = useWorkspace()
  const { pickFile, openDialog } = useSession()
  const { save } = useExport()
  useGlobalKeys({
    workspace,
    save,
    open: pickFile,
    openPalette: () => openDialog('palette'),
    helpHere: () => openDialog('helpHere'),
  })
  return null
}
