import { recipes } from '#catalog/recipes/index.ts'
import type { Recipe } from '#catalog/recipes/index.ts'
import type { Template } from '#catalog/template.ts'
import { templateOf } from '#store/selectors.ts'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, ButtonBase, Dialog, DialogContent, DialogTitle, IconButton, Typography } from '@mui/material'
import { useState } from 'react'
import { afterClose } from '../after-close.ts'
import { fontCode, ui } from '../theme.ts'
import { useWorkspace, useWorkspaceState } from '../workspace-context.tsx'

interface RecipesDialogProps {
  /** Where the steps go: behind the card that is open, else at the end. */
  index: number
  onClose: () => void
}

/** Steps that belong together, with where they are known from. */
export function RecipesDialog({ index, onClose }: RecipesDialogProps) {
  const { actions, getState } = useWorkspace()
  const template = useWorkspaceState(templateOf)
  const [problem, setProblem] = useState<string>()
  const fitting = recipes.filter((recipe) => template && reasonAgainst(recipe, template) === undefined)
  const others = recipes.filter((recipe) => !fitting.includes(recipe))

  const add = (recipe: Recipe) => {
    const current = templateOf(getState())
    const { steps, isBefore, atEnd } = recipe.make({ os: current?.os, destination: destinationAt(current, index - 1) })
    const at = isBefore ? index - 1 : index
    const outcome = actions.insertItems('customize', `Recipe added: ${recipe.title}`, steps, at, atEnd)
    if (!outcome.ok) {
      setProblem(outcome.reason)
      return
    }
    onClose()
    afterClose(() => actions.showField(`/properties/customize/${at}`))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="recipes-title"
      slotProps={{ paper: { sx: { width: 560 } } }}
    >
      <DialogTitle id="recipes-title" sx={{ pr: '56px' }}>
        Add a recipe
      </DialogTitle>
      <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', top: 14, right: 16 }}>
        <CloseOutlined />
      </IconButton>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: '12px' }}>
          Each is put in as one change, {placeWords(template, index)}. One undo takes it back.
        </Typography>
        {problem !== undefined && (
          <Typography role="alert" variant="body2" color="error" sx={{ mb: '12px' }}>
            {problem}
          </Typography>
        )}
        <Box component="ul" sx={list}>
          {fitting.map((recipe) => (
            <li key={recipe.id}>
              <ButtonBase sx={entry} onClick={() => add(recipe)}>
                <Words recipe={recipe} />
              </ButtonBase>
            </li>
          ))}
          {others.map((recipe) => (
            <Box component="li" key={recipe.id} sx={{ ...entry, display: 'block', color: 'text.secondary' }}>
              <Words recipe={recipe} reason={template && reasonAgainst(recipe, template)} />
            </Box>
          ))}
        </Box>
      </DialogContent>
    </Dialog>
  )
}

function Words({ recipe, reason }: { recipe: Recipe; reason?: string | undefined }) {
  const { title, when, source } = recipe
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="div" variant="subtitle2">
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {reason === undefined ? when : `${reason} ${when}`}
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: '4px' }}>
        {`From: ${source.text}`}
        <Box component="span" sx={address}>
          {source.address}
        </Box>
      </Typography>
    </Box>
  )
}

function reasonAgainst({ os, since }: Recipe, template: Template): string | undefined {
  if (os !== undefined && template.os !== undefined && os !== template.os) return `${os} only.`
  return template.version < since ? `Needs API version ${since}.` : undefined
}

function destinationAt(template: Template | undefined, index: number): string | undefined {
  const destination = template?.customizers[index]?.field('destination')
  return destination?.form === 'literal' ? destination.text : undefined
}

function placeWords(template: Template | undefined, index: number): string {
  return index < (template?.customizers.length ?? 0) ? `after step ${index}, the open card` : 'at the end of the steps'
}

const list = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '8px' } as const

const entry = {
  display: 'block',
  width: '100%',
  p: '10px 14px',
  textAlign: 'left',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  'button&:hover': { backgroundColor: ui('hover'), borderColor: ui('edge') },
} as const

const address = { display: 'block', fontFamily: fontCode, fontSize: '0.6875rem', overflowWrap: 'anywhere' } as const
