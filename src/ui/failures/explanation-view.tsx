import { Box, Button, Link, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import type { Explanation } from '#catalog/failures/explain.ts'
import type { Quote } from '#catalog/failures/read-log.ts'
import type { Template } from '#catalog/template.ts'
import type { Finding } from '#core/finding.ts'
import { cutShort } from '#core/text/cut-short.ts'
import { itemTitle } from '#store/lists.ts'
import { SeverityIcon } from '../icons.tsx'
import { fontCode, ui } from '../theme.ts'

interface ExplanationViewProps {
  explanation: Explanation
  template: Template | undefined
  onShowStep: (index: number) => void
  onShowFinding: (finding: Finding) => void
  /** Not where the template is read only. */
  onAccept: (() => void) | undefined
}

/** The step that failed, what its exit code means, and what the lines say; each with the lines that say so. */
export function ExplanationView(props: ExplanationViewProps) {
  const { explanation, onShowFinding } = props
  const { step, exit, causes, isBehindSteps } = explanation
  const isNothingKnown = !step && !exit && !isBehindSteps && causes.length === 0
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: '16px' }}>
      {step && <StepPart step={step} {...props} />}
      {isBehindSteps && (
        <Part title="It failed behind the last step of the template">
          <Typography variant="body2" color="textSecondary">
            The service was generalizing the image, or the log is of another template.
          </Typography>
        </Part>
      )}
      {exit && <ExitPart exit={exit} {...props} />}
      {causes.map(({ cause, quotes, findings }) => (
        <Part key={cause.id} title={cause.title} quotes={quotes}>
          <Typography variant="body2">{cause.advice}</Typography>
          {findings.map((finding) => (
            <Box key={`${finding.code} ${finding.path}`} sx={{ display: 'flex', gap: '8px' }}>
              <SeverityIcon severity={finding.severity} />
              <Link
                component="button"
                variant="body2"
                onClick={() => onShowFinding(finding)}
                sx={{ textAlign: 'left' }}
              >
                {finding.message}
              </Link>
            </Box>
          ))}
        </Part>
      ))}
      {isNothingKnown && (
        <Typography variant="body2">
          Nothing known stands in this text. The log that tells most is customization.log, in the container packerlogs
          of the storage account in the staging resource group.
        </Typography>
      )}
    </Box>
  )
}

type StepPartProps = Pick<ExplanationViewProps, 'template' | 'onShowStep'> & {
  step: NonNullable<Explanation['step']>
}

function StepPart({ step: { index, isSure }, template, onShowStep }: StepPartProps) {
  const part = template?.customizers[index]
  if (!part) return null
  return (
    <Part title={`Step ${index + 1} failed: ${itemTitle(part, index)}`}>
      <Typography variant="body2" color="textSecondary">
        {isSure
          ? 'The log shows the steps up to this one, in the order of the template.'
          : 'Probably: not all steps of the template are in this log.'}
      </Typography>
      <Box>
        <Button variant="outlined" size="small" onClick={() => onShowStep(index)}>
          Show the step
        </Button>
      </Box>
    </Part>
  )
}

type ExitPartProps = Pick<ExplanationViewProps, 'explanation' | 'onAccept'> & {
  exit: NonNullable<Explanation['exit']>
}

function ExitPart({ exit: { code, meaning, quote }, explanation, onAccept }: ExitPartProps) {
  return (
    <Part title={`Exit code ${code}`} quotes={[quote]}>
      <Typography variant="body2">
        {meaning ?? 'What it means, only the program that ended with it knows: look for its own log.'}
      </Typography>
      {explanation.acceptCode && onAccept && (
        <Box>
          <Button variant="outlined" size="small" onClick={onAccept}>
            {`Take ${code} for success`}
          </Button>
        </Box>
      )}
    </Part>
  )
}

function Part({ title, quotes = [], children }: { title: string; quotes?: readonly Quote[]; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ display: 'flex', flexDirection: 'column', gap: '6px' }}>
      <Typography component="h3" variant="h3">
        {title}
      </Typography>
      {children}
      {quotes.length > 0 && (
        <Box sx={quoteLook} tabIndex={0} role="group" aria-label={`Lines that say so: ${title}`}>
          {quotes.map(({ line, text }) => (
            <Box key={line} sx={{ display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)' }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>{`Ln ${line}`}</Box>
              <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                {cutShort(text, mostShown)}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}

const mostShown = 400
const quoteLook = {
  p: '8px 10px',
  maxHeight: 140,
  overflowY: 'auto',
  fontFamily: fontCode,
  fontSize: '0.75rem',
  lineHeight: '18px',
  backgroundColor: ui('sunken'),
  borderRadius: '6px',
} as const
