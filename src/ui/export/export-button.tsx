import { counted } from '#core/counted.ts'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Box, Button, Divider, Menu, MenuItem, Typography } from '@mui/material'
import { useState } from 'react'
import { canSaveToDisk } from '../disk/can-save.ts'
import { shownKeys } from '../platform.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { useExport } from './use-export.ts'

/** The one primary button of the editor: its menu lists every way the text leaves. */
export function ExportButton() {
  const [anchor, setAnchor] = useState<HTMLElement>()
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Export
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        <ExportItems onChosen={() => setAnchor(undefined)} />
      </Menu>
    </>
  )
}

/** The entries alone, for menus that hold more than exports. */
export function ExportItems({ onChosen }: { onChosen: () => void }) {
  const exports = useExport()
  const length = useWorkspaceState(({ document }) => document?.text.length ?? 0)
  const errors = useWorkspaceState(
    ({ analysis }) => analysis.findings.filter(({ severity }) => severity === 'error').length,
  )
  const file = useWorkspaceState(({ document }) => document?.file?.handle.name)
  const items = [
    ...(file === undefined ? [] : [{ label: `Save to ${file}`, shortcut: shownKeys('Mod+S'), run: exports.save }]),
    { label: 'Download', shortcut: file === undefined ? shownKeys('Mod+S') : undefined, run: exports.download },
    ...(canSaveToDisk() ? [{ label: 'Save to a file…', shortcut: undefined, run: exports.saveToNewFile }] : []),
    { label: 'Copy JSON', shortcut: undefined, run: () => void exports.copyJson() },
    { label: 'Download minified', shortcut: undefined, run: () => void exports.downloadMinified() },
    { label: 'Copy minified', shortcut: undefined, run: () => void exports.copyMinified() },
  ]
  return (
    <Box sx={{ minWidth: 260 }}>
      {items.map(({ label, shortcut, run }) => (
        <MenuItem
          key={label}
          onClick={() => {
            run()
            onChosen()
          }}
        >
          <Box component="span" sx={{ flex: 1 }}>
            {label}
          </Box>
          {shortcut && (
            <Typography aria-hidden variant="caption" color="textSecondary">
              {shortcut}
            </Typography>
          )}
        </MenuItem>
      ))}
      <Divider component="li" aria-hidden />
      <Typography
        component="li"
        role="none"
        variant="caption"
        color="textSecondary"
        sx={{ display: 'block', px: '8px', py: '6px', maxWidth: 280 }}
      >
        {`Your exact text, ${formatSize(length)}, comments and line ends included.`}
        {errors > 0 && ` ${counted(errors, 'error remains', 'errors remain')}; you can export all the same.`}
      </Typography>
    </Box>
  )
}

function formatSize(length: number) {
  return length < 1000 ? `${length} characters` : `${(length / 1000).toFixed(1)} kB`
}
