import { encodeText } from '#core/text/encoding.ts'
import { fileNameOf } from '#store/opening.ts'
import type { OpenDocument } from '#store/workspace-types.ts'
import { Button, Typography } from '@mui/material'
import { useState } from 'react'
import { copyText } from '../copy-text.ts'
import { downloadFile } from '../download-file.ts'

/** Ways out for the text where the page has failed: it asks nothing of the rest of the page. */
export function TakeText({ document }: { document: OpenDocument }) {
  const [isCopied, setCopied] = useState<boolean>()
  return (
    <>
      <Button variant="outlined" onClick={() => void copyText(document.text).then(setCopied)}>
        Copy the text
      </Button>
      <Button
        variant="outlined"
        onClick={() => downloadFile(encodeText(document.text, document.sidecar), fileNameOf(document, undefined))}
      >
        Download the text
      </Button>
      {isCopied !== undefined && (
        <Typography role="status" variant="body2" color="textSecondary" sx={{ width: '100%' }}>
          {isCopied ? 'Copied.' : 'The browser refused the clipboard. Select the text and copy it.'}
        </Typography>
      )}
      {isCopied === false && (
        <textarea
          readOnly
          aria-label="The text"
          rows={8}
          value={document.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
          style={{ width: '100%' }}
        />
      )}
    </>
  )
}
