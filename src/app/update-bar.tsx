import { Button, Snackbar } from '@mui/material'

export function UpdateBar({ onReload }: { onReload: () => void }) {
  return (
    <Snackbar
      open
      message="A new version is ready. Reload when it suits you."
      action={
        <Button color="inherit" onClick={onReload}>
          Reload
        </Button>
      }
    />
  )
}
