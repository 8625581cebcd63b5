import type { Pointer } from '#core/text/path.ts'
import { Box, ButtonBase, Typography } from '@mui/material'
import { useId, useState } from 'react'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { fontCode, ui } from '../theme.ts'
import { RawJson } from './raw-json.tsx'
import { child } from './read.ts'

/** Properties nobody declared: kept, shown on request, and editable as they stand. What is found of them shows at once. */
export function KeptAsIs({ owner, keys }: { owner: Pointer; keys: readonly string[] }) {
  const [isOpen, setOpen] = useState(false)
  if (keys.length === 0) return null
  return (
    <Box data-kept={owner}>
      <ButtonBase aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={chip}>
        {`${keys.length} ${keys.length === 1 ? 'property' : 'properties'} kept as is`}
      </ButtonBase>
      <Box sx={{ display: 'grid', gap: isOpen ? '12px' : 0, mt: isOpen ? '12px' : 0 }}>
        {keys.map((key) => (
          <KeptProperty key={key} name={key} path={child(owner, key)} isOpen={isOpen} />
        ))}
      </Box>
    </Box>
  )
}

function KeptProperty({ name, path, isOpen }: { name: string; path: Pointer; isOpen: boolean }) {
  const id = useId()
  const findings = useFindings(path, true)
  return (
    <Box>
      {isOpen && (
        <>
          <Typography
            component="label"
            htmlFor={id}
            sx={{ display: 'block', mb: '4px', fontFamily: fontCode, fontSize: '0.8125rem', fontWeight: 550 }}
          >
            {name}
          </Typography>
          <RawJson path={path} name={{ id }} />
        </>
      )}
      <FindingsList findings={findings} />
    </Box>
  )
}

const chip = {
  px: '7px',
  minHeight: 22,
  borderRadius: '5px',
  border: `1px solid ${ui('control')}`,
  fontSize: '0.75rem',
  fontWeight: 500,
  '&:hover': { backgroundColor: ui('hover') },
} as const
