import { useColorScheme } from '@mui/material'
import { useMemo } from 'react'
import { versions } from '#catalog/versions.ts'
import { toPointer } from '#core/text/path.ts'
import { currentItemOf } from '#store/current-item.ts'
import { itemTitle, listNames, lists } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import type { Workspace } from '#store/workspace-types.ts'
import { useExport } from '../export/use-export.ts'
import type { Exports } from '../export/use-export.ts'
import { canSaveToDisk } from '../disk/can-save.ts'
import { useOpenFromDisk } from '../disk/use-open-from-disk.ts'
import { listWords } from '../lists/list-words.ts'
import { offeredAt } from '../lists/offered-kinds.ts'
import { redoKeys, shownKeys } from '../platform.ts'
import { showProblem } from '../problems/next-problem.ts'
import { useSession } from '../session.tsx'
import type { Session } from '../session.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { action } from './destinations.ts'
import type { Destination } from './destinations.ts'
import { useViewActions } from './use-view-actions.ts'
import { itemIndexAfterOpen } from '../lists/item-place.ts'

/** One for each kind of item that fits; it opens the new card at its first field. */
function addingActions({ actions, getState }: Workspace): readonly Destination[] {
  const state = getState()
  if (!templateOf(state)) return []
  return listNames.flatMap((list) =>
    offeredAt(state, list).fitting.map(({ type, label }) =>
      action(
        `${listWords[list].add}: ${type}`,
        label === type ? '' : label,
        () => {
          const index = itemIndexAfterOpen(getState(), list)
          if (actions.addItem(list, type, index).ok) actions.showField(toPointer([...lists[list].path, index]))
        },
        'new step',
      ),
    ),
  )
}

/** What can be done to the item that the user is at. */
function itemActions({ actions, getState }: Workspace): readonly Destination[] {
  const item = currentItemOf(getState())
  const template = templateOf(getState())
  const part = item && template && lists[item.list].items(template)[item.index]
  if (!item || !part) return []
  const { list, index } = item
  const title = `${index + 1} ${itemTitle(part, index)}`
  const last = getState().itemIds[list].length - 1
  const moving = (words: string, keys: string, to: number) =>
    to === index || to < 0 || to > last
      ? []
      : [action(`Move ${title} ${words}`, keys, () => actions.moveItem(list, index, to), 'position')]
  return [
    action(`Duplicate ${title}`, shownKeys('Mod+D'), () => actions.duplicateItem(list, index), 'copy'),
    ...moving('up', '', index - 1),
    ...moving('down', '', index + 1),
    ...moving('to top', '', 0),
    ...moving('to bottom', '', last),
    action(`Delete ${title}`, '', () => actions.removeItem(list, index), 'remove'),
  ]
}

function savingActions(file: string | undefined, { save, saveToNewFile, download }: Exports): readonly Destination[] {
  return [
    ...(file === undefined ? [] : [action(`Save to ${file}`, shownKeys('Mod+S'), save, 'export')]),
    ...(canSaveToDisk() ? [action('Save to a file on disk', '', saveToNewFile, 'export')] : []),
    action('Download', file === undefined ? shownKeys('Mod+S') : '', download, 'export'),
  ]
}

/** What changes the template, and ways on from it. */
function editingActions(
  workspace: Workspace,
  { openDialog, goHome, goToDrafts, duplicate }: Session,
): readonly Destination[] {
  const isTemplate = templateOf(workspace.getState()) !== undefined
  const words = `upgrade ${versions.map(({ name }) => name).join(' ')}`
  return [
    action('Change the API version', '', () => openDialog('upgrade'), words),
    ...itemActions(workspace),
    action('Review fixes', '', () => openDialog('repair'), 'repair the template'),
    action('Fill in placeholders', '', () => openDialog('fillIn')),
    action('Share a link', '', () => openDialog('share')),
    action('New', '', goHome),
    action('Duplicate the draft', '', duplicate, 'copy'),
    action('All drafts', '', goToDrafts, 'recent'),
    ...addingActions(workspace),
    action('Add a recipe', '', () => openDialog('recipes'), 'recipes new steps'),
    ...(isTemplate ? [action('Choose a known image', '', () => openDialog('images'), 'marketplace source')] : []),
  ]
}

/** What can be done from anywhere. What acts on the text is left out where it is read-only, or where nothing is open. */
export function useActions(): readonly Destination[] {
  const session = useSession()
  const workspace = useWorkspace()
  const exports = useExport()
  const { setMode } = useColorScheme()
  const openOnDisk = useOpenFromDisk()
  const viewActions = useViewActions()
  return useMemo(() => {
    const { actions, getState } = workspace
    const { document, readOnly, undoLabel, redoLabel } = getState()
    const isOpen = document !== undefined
    const isEdited = isOpen && readOnly === undefined
    return [
      ...(isEdited && undoLabel !== undefined ? [action(`Undo: ${undoLabel}`, shownKeys('Mod+Z'), actions.undo)] : []),
      ...(isEdited && redoLabel !== undefined ? [action(`Redo: ${redoLabel}`, redoKeys, actions.redo)] : []),
      ...(isOpen
        ? [
            ...savingActions(document.file?.handle.name, exports),
            action('Copy JSON', '', () => void exports.copyJson(), 'export'),
            action('Download minified', '', () => void exports.downloadMinified(), 'export'),
            action('Copy minified', '', () => void exports.copyMinified(), 'export'),
            action('Timeline of the build', '', () => session.openDialog('timeline')),
            action('Next problem', 'F8', () => showProblem(workspace, 1), 'error warning'),
            action('Show changes since opening', '', () => session.openDialog('changes')),
            action('What was found in this file', '', () => session.openDialog('report')),
            action('Explain a failed build', '', () => session.openDialog('failure')),
            ...viewActions,
          ]
        : []),
      ...(isEdited ? editingActions(workspace, session) : []),
      action('Open a file', shownKeys('Mod+O'), session.pickFile),
      ...(canSaveToDisk() ? [action('Open a file on disk, to save it there', '', openOnDisk)] : []),
      action('Paste JSON', '', () => session.openDialog('paste')),
      action('Theme: light', '', () => setMode('light')),
      action('Theme: dark', '', () => setMode('dark')),
      action('Theme: as the system', '', () => setMode('system')),
      action('Keyboard shortcuts', 'F1', () => session.openDialog('help'), 'help keys'),
      action('All rules', '', () => session.openDialog('rules'), 'help'),
    ]
  }, [session, workspace, exports, setMode, openOnDisk, viewActions])
}
