import type { Kind } from '#core/kind.ts'
import type { ListName } from '#store/workspace-types.ts'
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined'
import { Box, Button, ButtonBase, Divider, Typography } from '@mui/material'
import { useIsReadOnly } from '../fields/read.ts'
import { KindIcon } from '../icons.tsx'
import { ui } from '../theme.ts'
import { listWords } from './list-words.ts'
import { useOfferedKinds } from './offered-kinds.ts'
import { PasteItem } from './paste-item.tsx'

interface EmptyListProps {
  list: ListName
  onAdd: (type: string) => void
  /** Offered beside the kinds where there are recipes. */
  onRecipes: (() => void) | undefined
}

/** What happens without items, the kinds that fit, and why the others are not offered. */
export function EmptyList({ list, onAdd, onRecipes }: EmptyListProps) {
  const { fitting, others, later, os } = useOfferedKinds(list)
  const isReadOnly = useIsReadOnly()
  const words = listWords[list]
  const lead = os !== undefined && others.length > 0 ? ` The source is ${os}, so these fit:` : ''
  return (
    <Box sx={box}>
      <Typography variant="h2">{words.emptyTitle}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: '4px', maxWidth: 480 }}>
        {words.emptyText}
        {lead}
      </Typography>
      {!isReadOnly && (
        <>
          <Box sx={tiles}>
            {fitting.map((kind) => (
              <Tile key={kind.type} kind={kind} onAdd={onAdd} />
            ))}
          </Box>
          <Divider />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', pt: '12px', minHeight: 44 }}>
            <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 200px' }}>
              {[whyNot(others), ...later.map(({ type, since }) => `${type} needs ${since ?? 'a later version'}.`)]
                .filter((words) => words !== '')
                .join(' ')}
            </Typography>
            {onRecipes && (
              <Button startIcon={<MenuBookOutlined />} onClick={onRecipes}>
                Recipes…
              </Button>
            )}
            <PasteItem list={list} />
          </Box>
        </>
      )}
    </Box>
  )
}

function Tile({ kind, onAdd }: { kind: Kind; onAdd: (type: string) => void }) {
  return (
    <ButtonBase sx={tile} onClick={() => onAdd(kind.type)}>
      <KindIcon name={kind.icon} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, lineHeight: '18px' }}>
          {kind.type}
        </Typography>
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {kind.description}
        </Typography>
      </Box>
    </ButtonBase>
  )
}

function whyNot(others: readonly Kind[]): string {
  if (others.length === 0) return ''
  const names = others
    .map(({ type }) => type)
    .join(', ')
    .replace(/, ([^,]+)$/, ' and $1')
  const [isOffered, runs] = others.length === 1 ? ['is not offered: it', 'runs'] : ['are not offered: they', 'run']
  return `${names} ${isOffered} ${runs} on ${others[0]?.os ?? 'another system'} only.`
}

const box = {
  p: '24px',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
} as const

const tiles = {
  display: 'grid',
  gap: '8px',
  my: '16px',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container pane (min-width: 430px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
} as const

const tile = {
  justifyContent: 'flex-start',
  gap: '14px',
  minHeight: 56,
  p: '8px 14px',
  textAlign: 'left',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  '& .MuiSvgIcon-root': { color: 'text.secondary' },
  '&:hover': { backgroundColor: ui('hover'), borderColor: ui('edge') },
} as const
