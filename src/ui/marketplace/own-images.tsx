import { counted } from '#core/counted.ts'
import { readImageList } from '#catalog/marketplace/own-list.ts'
import { Box, Button, FormControl, FormHelperText, FormLabel, Link, OutlinedInput } from '@mui/material'
import { useState } from 'react'
import { useTextSetting } from '../settings.ts'
import { CodeToCopy } from '../fields/command-line.tsx'
import { fontCode } from '../theme.ts'
import { useWorkspace } from '../workspace-context.tsx'

const command = 'az vm image list --all --location <region> --publisher <publisher> --output json'

/** Brings the list up to date without a network: what `az vm image list` printed is kept in this browser. `onKept` shows it: the button that kept it takes no focus then. */
export function OwnImages({ onKept }: { onKept: () => void }) {
  const { actions } = useWorkspace()
  const [kept, keep] = useTextSetting('marketplace.images', '')
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const own = readImageList(kept)
  const count = own.ok ? own.images.length : 0
  const take = () => {
    const read = readImageList(text)
    if (!read.ok) {
      setProblem(read.message)
      return
    }
    keep(JSON.stringify(read.images.map(({ publisher, offer, sku }) => ({ publisher, offer, sku }))))
    setProblem(undefined)
    setText('')
    const left = read.skipped === 0 ? '' : ` ${read.skipped} entries were no images and left out.`
    actions.announce(`${counted(read.images.length, 'image')} kept in this browser.${left}`)
    onKept()
  }
  const forget = () => {
    keep('')
    actions.announce('The list is forgotten.')
    // The button goes with the list.
    document.getElementById('own-images')?.focus()
  }
  return (
    <Box sx={{ flex: 'none', pt: '12px' }}>
      <Link
        component="button"
        type="button"
        aria-expanded={isOpen}
        sx={{ fontSize: '0.8125rem' }}
        onClick={() => setOpen(!isOpen)}
      >
        {count === 0 ? 'Add images from az vm image list' : `${counted(count, 'image')} from your list`}
      </Link>
      {isOpen && (
        <FormControl fullWidth sx={{ mt: '8px' }} error={problem !== undefined}>
          <FormLabel htmlFor="own-images" sx={{ mb: '4px' }}>
            Output of az vm image list
          </FormLabel>
          <OutlinedInput
            id="own-images"
            multiline
            minRows={3}
            maxRows={5}
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              setProblem(undefined)
            }}
            inputProps={{ spellCheck: false, 'aria-describedby': 'own-images-help' }}
            sx={{ fontFamily: fontCode, fontSize: '0.75rem' }}
          />
          <FormHelperText id="own-images-help" component="div" role={problem === undefined ? undefined : 'alert'}>
            {problem ?? (
              <>
                JSON, kept in this browser only and in place of the former list. Run:
                <CodeToCopy text={command} />
              </>
            )}
          </FormHelperText>
          <Box sx={{ display: 'flex', gap: '8px', mt: '8px' }}>
            <Button variant="outlined" disabled={text.trim() === ''} onClick={take}>
              Keep this list
            </Button>
            {count > 0 && <Button onClick={forget}>Forget the list</Button>}
          </Box>
        </FormControl>
      )}
    </Box>
  )
}
