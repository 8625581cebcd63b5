import { Box, TextField, Typography } from '@mui/material'
import type { Question } from '#catalog/upgrades/proposal.ts'
import { SeverityIcon } from '../icons.tsx'

/** What an upgrade cannot know, with its box. */
export function QuestionField({ question, onAnswer }: { question: Question; onAnswer: (answer: string) => void }) {
  const { id, title, text, label, answer, problem } = question
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '10px', px: '16px', py: '12px' }}
    >
      <SeverityIcon severity="warning" />
      <Box>
        <Typography variant="body2" id={`upgrade-${id}`}>
          <strong>{title}</strong> {text}
        </Typography>
        <TextField
          fullWidth
          placeholder={label}
          value={answer}
          error={problem !== undefined}
          helperText={problem}
          onChange={({ target }) => onAnswer(target.value)}
          slotProps={{ htmlInput: { 'aria-label': label, spellCheck: false, autoComplete: 'off' } }}
          sx={{ mt: '8px' }}
        />
      </Box>
    </Box>
  )
}
