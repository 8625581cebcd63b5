import { Hint } from '../hint.tsx'
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import { IconButton } from '@mui/material'
import { useSession } from '../session.tsx'

export function KeyboardHelp() {
  const { openDialog } = useSession()
  return (
    <Hint title="Help">
      <IconButton aria-label="Help" aria-haspopup="dialog" onClick={() => openDialog('help')}>
        <HelpOutlineOutlined />
      </IconButton>
    </Hint>
  )
}
