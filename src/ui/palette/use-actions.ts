import { useColorScheme } from '@mui/material'
import { useMemo } from 'react'
import { useExport } from '../export/use-export.ts'
import type { Exports } from '../export/use-export.ts'
import { canSaveToDisk } from '../disk/can-save.ts'
import { useOpenFromDisk } from '../disk/use-open-from-disk.ts'
import { redoKeys, withCommand } from '../platform.ts'
import { useSession } from '../session.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import type { Destination } from './destinations.ts'

const action = (label: string, detail: string, run: () => void): Destination => ({
  id: `action ${label}`,
  group: 'Actions',
  label,
  detail,
  run,
})

function savingActions(file: string | undefined, { save, saveToNewFile, download }: Exports): readonly Destination[] {
  return [
    ...(file === undefined ? [] : [action(`Save to ${file}`, withCommand('S'), save)]),
    ...(canSaveToDisk() ? [action('Save to a file on disk', '', saveToNewFile)] : []),
    action('Download', file === undefined ? withCommand('S') : '', download),
  ]
}

/** What can be done from anywhere. What acts on the text is left out where it is read-only, or where nothing is open. */
export function useActions(): readonly Destination[] {
  const session = useSession()
  const { actions, getState } = useWorkspace()
  const exports = useExport()
  const { setMode } = useColorScheme()
  const openOnDisk = useOpenFromDisk()
  return useMemo(() => {
    const { document, readOnly, undoLabel, redoLabel } = getState()
    const isOpen = document !== undefined
    const isEdited = isOpen && readOnly === undefined
    return [
      ...(isEdited && undoLabel !== undefined ? [action(`Undo: ${undoLabel}`, withCommand('Z'), actions.undo)] : []),
      ...(isEdited && redoLabel !== undefined ? [action(`Redo: ${redoLabel}`, redoKeys, actions.redo)] : []),
      ...(isOpen
        ? [
            ...savingActions(document.file?.handle.name, exports),
            action('Copy JSON', '', () => void exports.copyJson()),
            action('Download minified', '', () => void exports.downloadMinified()),
            action('Show changes since opening', '', () => session.openDialog('changes')),
            action('What was found in this file', '', () => session.openDialog('report')),
            action('Explain a failed build', '', () => session.openDialog('failure')),
          ]
        : []),
      ...(isEdited
        ? [
            action('Change the API version', '', () => session.openDialog('upgrade')),
            action('Repair the template', '', () => session.openDialog('repair')),
            action('Fill in placeholders', '', () => session.openDialog('fillIn')),
            action('Share a link', '', () => session.openDialog('share')),
            action('New', '', session.goHome),
          ]
        : []),
      action('Open a file', withCommand('O'), session.pickFile),
      ...(canSaveToDisk() ? [action('Open a file on disk, to save it there', '', openOnDisk)] : []),
      action('Paste JSON', '', () => session.openDialog('paste')),
      action('Theme: light', '', () => setMode('light')),
      action('Theme: dark', '', () => setMode('dark')),
      action('Theme: as the system', '', () => setMode('system')),
    ]
  }, [session, actions, getState, exports, setMode, openOnDisk])
}
