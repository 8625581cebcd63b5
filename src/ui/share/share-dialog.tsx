import CloseOutlined from '@mui/icons-material/CloseOutlined'
import LinkOutlined from '@mui/icons-material/LinkOutlined'
import { plainSidecar } from '#core/text/encoding.ts'
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, Typography } from '@mui/material'
import { useState } from 'react'
import { copyText } from '../copy-text.ts'
import { useExport } from '../export/use-export.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { LinkBox } from './link-box.tsx'
import { LengthMeter } from './length-meter.tsx'
import { MinifyChoice } from './minify-choice.tsx'
import { SecretChoice } from './secret-choice.tsx'
import { useShareLink } from './use-share-link.ts'

/** What will be in the link, in the order of risk: secrets first, then options, length, the link itself. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace()
  const { download } = useExport()
  const [{ text, sidecar }] = useState(() => workspace.getState().document ?? { text: '', sidecar: plainSidecar })
  const { link, secrets, smallLength, isMinified, ...choices } = useShareLink(text, sidecar)
  // Of the link it was said of: another one is not copied yet.
  const [said, setSaid] = useState<{ of: string; words: string }>()

  async function copy(url: string) {
    const isCopied = await copyText(url)
    const words = isCopied ? 'Link copied.' : 'The browser refused the clipboard. Select the link above and copy it.'
    setSaid({ of: url, words })
    if (isCopied) workspace.actions.announce(`Link copied, ${url.length.toLocaleString('en')} characters.`)
  }
  const canShare = typeof navigator.share === 'function'
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="share-title"
      slotProps={{ paper: { sx: { width: 560 } } }}
    >
      <DialogTitle id="share-title" sx={{ pr: '56px' }}>
        Share a link
      </DialogTitle>
      <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', top: 14, right: 16 }}>
        <CloseOutlined />
      </IconButton>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: '16px' }}>
        <Typography variant="body2" color="textSecondary">
          The whole template is in the link. Nothing is uploaded; nobody can recall it.
        </Typography>
        {secrets.length > 0 && (
          <SecretChoice text={text} secrets={secrets} isMasked={choices.isMasked} onMask={choices.setMasked} />
        )}
        {smallLength !== undefined && (
          <MinifyChoice isMinified={isMinified} length={smallLength} onChange={choices.setMinified} />
        )}
        <LengthMeter length={link.length} />
        {link.url === undefined ? (
          <Typography role="alert" variant="body2">
            {link.reason}
          </Typography>
        ) : (
          <LinkBox url={link.url} minifiedLength={isMinified ? undefined : smallLength} />
        )}
      </DialogContent>
      <DialogActions>
        <Typography role="status" variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {said !== undefined && said.of === link.url ? said.words : 'Opens as a read-only preview.'}
        </Typography>
        {link.url === undefined ? (
          <Button variant="contained" color="primary" onClick={download}>
            Download
          </Button>
        ) : (
          <>
            {canShare && (
              <Button onClick={() => void navigator.share({ url: link.url }).catch(() => undefined)}>Share…</Button>
            )}
            <Button onClick={onClose}>Cancel</Button>
            <Button
              variant="contained"
              color="primary"
              startIcon={<LinkOutlined />}
              onClick={() => void copy(link.url)}
            >
              Copy link
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  )
}
