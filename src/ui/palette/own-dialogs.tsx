import { itemIndexAfterOpen } from '../lists/item-place.ts'
import { RecipesDialog } from '../recipes/recipes-dialog.tsx'
import { TimelineDialog } from '../timeline/timeline-dialog.tsx'
import { useWorkspace } from '../workspace-context.tsx'

/** Dialogs that have a button of their own in the page, asked for from anywhere. */
export function PaletteTimeline({ onClose }: { onClose: () => void }) {
  const { actions } = useWorkspace()
  const go = (path: string) => {
    actions.showField(path)
    actions.showText(path)
  }
  return <TimelineDialog onGo={go} onClose={onClose} />
}

export function PaletteRecipes({ onClose }: { onClose: () => void }) {
  const { getState } = useWorkspace()
  return <RecipesDialog index={itemIndexAfterOpen(getState(), 'customize')} onClose={onClose} />
}
