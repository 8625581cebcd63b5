import { generalizers, overrideStep } from '#catalog/generalize/generalize.ts'
import { overridingStep } from '#catalog/generalize/overriding-step.ts'
import type { System } from '#core/field.ts'
import { itemTitle } from '#store/lists.ts'
import { templateOf } from '#store/selectors.ts'
import CleaningServicesOutlined from '@mui/icons-material/CleaningServicesOutlined'
import { Box, Button, Link, Typography } from '@mui/material'
import { useState } from 'react'
import { CodeBox } from '../fields/code-box.tsx'
import { useIsReadOnly } from '../fields/read.ts'
import { colourScript } from '../fields/script-colours.tsx'
import { scriptOf } from '../fields/script-lines.ts'
import { ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

const systems: readonly System[] = ['Windows', 'Linux']

/** What follows the last step: it stands there always, cannot be moved, and can be overridden by a step. */
export function GeneralizeCard() {
  const os = useWorkspaceState((state) => templateOf(state)?.os)
  const step = useWorkspaceState((state) => overrideWords(state))
  return (
    <Box component="section" aria-label="Generalize" sx={card}>
      <Box sx={head}>
        <CleaningServicesOutlined aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />
        <Typography component="h2" variant="h3" sx={{ mr: 'auto' }}>
          Generalize
        </Typography>
        {step === undefined &&
          (os === undefined ? systems : [os]).map((one) => (
            <Override key={one} os={one} isAmbiguous={os === undefined} />
          ))}
      </Box>
      {step === undefined ? <Default os={os} /> : <Overridden words={step} />}
    </Box>
  )
}

function Default({ os }: { os: System | undefined }) {
  const [isOpen, setOpen] = useState(false)
  if (os === undefined) {
    return (
      <Typography variant="body2" color="textSecondary">
        After the last step the service runs Sysprep on Windows, waagent on Linux. Which one this is cannot be told from
        the source.
      </Typography>
    )
  }
  const { label, command, scriptPath } = generalizers[os]
  const { lines } = colourScript(scriptOf(command), os === 'Windows' ? 'powershell' : 'shell', false)
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {`Then the image is generalized with the default ${label} command. A step that writes ${scriptPath} overrides it. `}
        <Link component="button" type="button" sx={inText} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide the command' : 'Show the command'}
        </Link>
      </Typography>
      {isOpen && (
        <Box sx={{ mt: '8px' }}>
          <CodeBox
            value={command.join('\n')}
            lines={lines}
            name={{ label: `Default ${label} command` }}
            isReadOnly
            fewest={1}
          />
        </Box>
      )}
    </>
  )
}

function Override({ os, isAmbiguous }: { os: System; isAmbiguous: boolean }) {
  const { actions, getState } = useWorkspace()
  const isReadOnly = useIsReadOnly()
  const isOffered = useWorkspaceState((state) => {
    const template = templateOf(state)
    return template !== undefined && overrideStep(template, os) !== undefined
  })
  if (isReadOnly || !isOffered) return null
  const add = () => {
    const template = templateOf(getState())
    const step = template && overrideStep(template, os)
    if (!template || step === undefined) return
    const index = template.customizers.length
    const outcome = actions.insertItems('customize', 'Generalize overridden', [step], index)
    if (outcome.ok) actions.showField(`/properties/customize/${index}/inline`)
  }
  return <Button onClick={add}>{isAmbiguous ? `Override on ${os}` : 'Override'}</Button>
}

function Overridden({ words }: { words: string }) {
  const { actions } = useWorkspace()
  const [number = '1', ...title] = words.split(' ')
  return (
    <Typography variant="body2" color="textSecondary">
      {'The default command is overridden by '}
      <Link
        component="button"
        type="button"
        sx={inText}
        onClick={() => {
          const path = `/properties/customize/${Number(number) - 1}`
          actions.showField(path)
          actions.showText(path)
        }}
      >
        {`step ${number}, ${title.join(' ')}`}
      </Link>
      {', which writes the script that runs here.'}
    </Typography>
  )
}

/** "3 Override generalize": number and title as one text, so that equal ones are the same. */
function overrideWords(state: Parameters<typeof templateOf>[0]): string | undefined {
  const template = templateOf(state)
  const index = template && overridingStep(template)
  const part = index === undefined ? undefined : template?.customizers[index]
  return part && index !== undefined ? `${index + 1} ${itemTitle(part, index)}` : undefined
}

const inText = { fontSize: 'inherit', lineHeight: 'inherit', verticalAlign: 'baseline' } as const

const card = {
  mt: '12px',
  p: '10px 16px 12px',
  border: `1px dashed ${ui('control')}`,
  borderRadius: '8px',
} as const

const head = { display: 'flex', alignItems: 'center', gap: '8px', minHeight: 32 } as const
