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
    const { steps, atEnd, place } = makeAt(recipe, current, index)
    const at = place === 'first' ? 0 : place === 'before' ? index - 1 : index
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
          Each is put in as one change. One undo takes it back.
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
                <Words recipe={recipe} place={placeWords(recipe, template, index)} />
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

interface WordsProps {
  recipe: Recipe
  /** Why it is not offered. */
  reason?: string | undefined
  /** Where it would go. */
  place?: string
}

function Words({ recipe, reason, place }: WordsProps) {
  const { title, when, source } = recipe
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="div" variant="subtitle2">
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {reason === undefined ? when : `${reason} ${when}`}
      </Typography>
      {place !== undefined && <Typography variant="body2">{place}</Typography>}
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

function makeAt(recipe: Recipe, template: Template | undefined, index: number) {
  return recipe.make({ os: template?.os, destination: destinationAt(template, index - 1) })
}

/** Said of each: where it goes is the recipe's to decide. */
function placeWords(recipe: Recipe, template: Template | undefined, index: number): string {
  const { place, atEnd } = makeAt(recipe, template, index)
  const count = template?.customizers.length ?? 0
  if (place === 'before') return `Goes before step ${index}.`
  if (place === 'first')
    return atEnd ? 'Goes before all other steps, its last part behind them.' : 'Goes before all other steps.'
  return index < count ? `Goes behind step ${index}.` : 'Goes behind all other steps.'
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
