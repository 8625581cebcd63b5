import { defaultOf } from '#catalog/expressions/declared-default.ts'
import type { OsToldBy } from '#catalog/template.ts'
import { templateOf } from '#store/selectors.ts'
import type { WorkspaceState } from '#store/workspace-types.ts'
import { Box } from '@mui/material'
import { useIsReadOnly } from '../fields/read.ts'
import { ui } from '../theme.ts'
import { useWorkspaceState } from '../workspace-context.tsx'
import { SetOs } from './set-os.tsx'

interface Told {
  /** How it is known what system the image has. */
  readonly words: string
  /** The way to say otherwise; there is none where the source is sure. */
  readonly offer?: string
}

const notRight = 'Not right? Set the OS'
const fromNames = 'Told from publisher, offer and SKU:'

/** Of a marketplace image by its names, of all others by what they are. */
const toldBy: Readonly<Record<OsToldBy | 'nothing', (isNamed: boolean) => Told>> = {
  source: (isNamed) => ({ words: isNamed ? fromNames : 'Told from the kind of source:' }),
  names: () => ({ words: fromNames, offer: notRight }),
  steps: (isNamed) => ({
    words: `The ${isNamed ? 'names tell' : 'source tells'} no system; guessed from the steps:`,
    offer: notRight,
  }),
  user: () => ({ words: 'Set by you for this draft, not in the file:', offer: 'Change or take back the OS' }),
  nothing: () => ({ words: 'Nothing in the template tells the system of the image.', offer: 'Set the OS' }),
}

/** What is told of the image, by what, and the way to say otherwise where that is not sure. */
export function SourceFacts() {
  const by = useWorkspaceState((state) => templateOf(state)?.osToldBy ?? 'nothing')
  const os = useWorkspaceState((state) => templateOf(state)?.os)
  const isNamed = useWorkspaceState((state) => templateOf(state)?.source?.type === 'PlatformImage')
  const others = useWorkspaceState((state) => othersOf(state).join('\n'))
  const isReadOnly = useIsReadOnly()
  const { words, offer } = toldBy[by](isNamed)
  return (
    <Box sx={line}>
      {words}
      {os && <Fact text={os} />}
      {offer !== undefined && !isReadOnly && <SetOs label={offer} />}
      {others !== '' && by !== 'source' && by !== 'names' && 'From the offer and SKU:'}
      {others !== '' && others.split('\n').map((text) => <Fact key={text} text={text} />)}
    </Box>
  )
}

function Fact({ text }: { text: string }) {
  return (
    <Box component="span" sx={chip}>
      {text}
    </Box>
  )
}

/** What offer and SKU tell beside the system. */
function othersOf(state: WorkspaceState): string[] {
  const template = templateOf(state)
  if (!template) return []
  const names = ['offer', 'sku'].map((name) => {
    const value = template.source?.field(name)
    return (value?.form === 'expression' ? defaultOf(template.tree, value.text, template.scope) : value?.text) ?? ''
  })
  const [offer = '', sku = ''] = names
  const isSecond = /(^|[-_])(g2|gen2)($|[-_])|^win11-|^20\d\d.*-g2/i.test(sku) || /windows-11/i.test(offer)
  const isMulti = template.os === 'Windows' && /(^|[-_])(avd|evd)($|[-_])|multi/i.test(sku)
  return [...(isSecond ? ['Generation 2'] : []), ...(isMulti ? ['Multi-session'] : [])]
}

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  mt: '20px',
  pt: '14px',
  borderTop: `1px solid ${ui('border')}`,
  fontSize: '0.8125rem',
  color: 'text.secondary',
} as const

const chip = {
  px: '7px',
  lineHeight: '20px',
  fontSize: '0.75rem',
  fontWeight: 500,
  color: 'text.primary',
  border: `1px solid ${ui('border')}`,
  borderRadius: '5px',
} as const
