import { Box, ButtonBase, Link, Typography } from '@mui/material'
import { starters } from '#catalog/starters/index.ts'
import { useSession } from '../session.tsx'
import { ui } from '../theme.ts'
import { StarterIcon } from './starter-icon.tsx'

/** Templates that build, each with a line on when to use it. */
export function StarterList() {
  const { openStarter, openBrokenExample } = useSession()
  return (
    <Box component="section" aria-labelledby="starters-title">
      <Typography id="starters-title" component="h2" variant="h2" sx={{ mb: '12px' }}>
        Start from a template that builds
      </Typography>
      <Box component="ul" sx={{ ...grid, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: 'repeat(3, 1fr)' } }}>
        {starters.map(({ id, title, when, icon, source }) => (
          <Box key={id} component="li" sx={{ display: 'flex' }}>
            <ButtonBase onClick={() => void openStarter(id)} sx={card} title={source.address}>
              <StarterIcon name={icon} />
              <Box sx={{ minWidth: 0 }}>
                <Typography component="span" variant="h3" sx={{ display: 'block' }}>
                  {title}
                </Typography>
                <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                  {when}
                </Typography>
                <Box component="span" sx={origin}>
                  {`From: ${source.text}`}
                </Box>
              </Box>
            </ButtonBase>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: '16px' }}>
        Have an old template, or one that fails?{' '}
        <Link component="button" variant="body2" onClick={() => void openBrokenExample()} sx={{ fontWeight: 550 }}>
          Try a broken template
        </Link>{' '}
        and see what is put right.
      </Typography>
    </Box>
  )
}

const grid = { display: 'grid', gap: '8px', listStyle: 'none', m: 0, p: 0 } as const
const origin = {
  display: 'block',
  mt: '4px',
  fontSize: '0.6875rem',
  lineHeight: '15px',
  color: ui('textFaint'),
} as const
const card = {
  flex: 1,
  justifyContent: 'flex-start',
  alignItems: 'flex-start',
  textAlign: 'left',
  gap: '12px',
  p: '12px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
  '&:hover': { backgroundColor: ui('hover'), borderColor: ui('edge') },
} as const
