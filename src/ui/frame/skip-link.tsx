import { Link } from '@mui/material'
import { ui } from '../theme.ts'

/** The first stop of the Tab key. */
export function SkipLink() {
  return (
    <Link
      href="#form"
      onClick={(event) => {
        event.preventDefault()
        document.querySelector<HTMLElement>('#form')?.focus()
      }}
      sx={{
        position: 'absolute',
        left: 8,
        top: -60,
        zIndex: 10,
        px: '12px',
        py: '6px',
        borderRadius: '6px',
        backgroundColor: ui('raised'),
        boxShadow: ui('shadow'),
        '&:focus': { top: 8 },
      }}
    >
      Skip to the form
    </Link>
  )
}
