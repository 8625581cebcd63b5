import { Box } from '@mui/material'
import { Bar } from './bar.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import { Logo } from './logo.tsx'
import { ThemeMenu } from './theme-menu.tsx'

/** The bar above the preview of a link: nothing in it acts on the shared text. */
export function PreviewAppBar() {
  return (
    <Bar>
      <Logo />
      <Box component="span" sx={{ fontWeight: 600, flex: 1 }}>
        Image Template Designer
      </Box>
      <ThemeMenu />
      <KeyboardHelp />
    </Bar>
  )
}
