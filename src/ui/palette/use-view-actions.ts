import { useMediaQuery } from '@mui/material'
import type { Theme } from '@mui/material'
import { useFlagSetting } from '../settings.ts'
import { action } from './destinations.ts'
import type { Destination } from './destinations.ts'

/** What is seen beside the form, and how: of the wide page, where the panes stand together, but for the lines. */
export function useViewActions(): readonly Destination[] {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'))
  const [isWrapped, setWrapped] = useFlagSetting('json.wrap', false)
  const [isHidden, setHidden] = useFlagSetting('json.hidden', false)
  const [isFolded, setFolded] = useFlagSetting('problems.folded', globalThis.innerHeight < 700)
  const wrap = action(
    isWrapped ? 'Do not wrap lines' : 'Wrap lines',
    '',
    () => setWrapped(!isWrapped),
    'json long view',
  )
  if (isNarrow) return [wrap]
  return [
    wrap,
    action(isHidden ? 'Show the JSON' : 'Hide the JSON', '', () => setHidden(!isHidden), 'text editor pane view'),
    action(isFolded ? 'Show the problems' : 'Fold the problems', '', () => setFolded(!isFolded), 'findings pane view'),
  ]
}
