import { counted } from '#core/counted.ts'
import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined'
import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material'
import type { Secret } from '#core/share/secrets.ts'
import { lineStartsOf, positionAt } from '#core/text/lines.ts'
import { fontCode, ui } from '../theme.ts'

interface SecretChoiceProps {
  text: string
  secrets: readonly Secret[]
  isMasked: boolean
  onMask: (isMasked: boolean) => void
}

const mostShown = 5

/** Secrets are named and shown all but whole; the safe choice is made already. */
export function SecretChoice({ text, secrets, isMasked, onMask }: SecretChoiceProps) {
  const lineStarts = lineStartsOf(text)
  const count = counted(secrets.length, 'secret')
  const them = secrets.length === 1 ? 'it' : 'them'
  return (
    <Box sx={{ border: `1px solid ${ui('warningEdge')}`, borderRadius: '8px', overflow: 'hidden' }}>
      <Box sx={{ display: 'flex', gap: '12px', p: '12px', backgroundColor: ui('warningTint') }}>
        <VpnKeyOutlined aria-hidden sx={{ fontSize: 18, color: 'warning.main', mt: '1px' }} />
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h3">{`${count} would go into this link`}</Typography>
          {secrets.slice(0, mostShown).map((secret) => (
            <Box key={secret.start} sx={{ mt: '4px' }}>
              <Typography variant="body2" color="textSecondary">
                {`${secret.label}, line ${positionAt(lineStarts, secret.start).line + 1}`}
              </Typography>
              <Box sx={{ fontFamily: fontCode, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
                {hint(text, secret)}
              </Box>
            </Box>
          ))}
          {secrets.length > mostShown && (
            <Typography variant="body2" color="textSecondary">{`and ${secrets.length - mostShown} more`}</Typography>
          )}
        </Box>
      </Box>
      <RadioGroup
        aria-label={`What to do with ${them}`}
        value={isMasked ? 'mask' : 'share'}
        onChange={(_, value) => onMask(value === 'mask')}
        sx={{ p: '12px', gap: '8px', borderTop: `1px solid ${ui('warningEdge')}` }}
      >
        <FormControlLabel
          value="mask"
          control={<Radio />}
          sx={{ m: 0, gap: '8px' }}
          label={
            <>
              {`Mask ${them} in the link`}
              <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: '8px' }}>
                {'Your file keeps it. The reader sees <secret>.'}
              </Typography>
            </>
          }
        />
        <FormControlLabel value="share" control={<Radio />} sx={{ m: 0, gap: '8px' }} label={`Share ${them} anyway`} />
      </RadioGroup>
    </Box>
  )
}

/** The last characters before it, two of it, and dots: enough to find it, too little to use it. */
function hint(text: string, { start, end }: Secret) {
  const lineStart = text.lastIndexOf('\n', start) + 1
  const before = text.slice(Math.max(lineStart, start - 32), start).trimStart()
  const peek = end - start > 12 ? text.slice(start, start + 2) : ''
  return `…${before}${peek}••••••••`
}
