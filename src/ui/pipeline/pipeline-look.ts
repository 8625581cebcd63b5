import { size, ui } from '../theme.ts'

const low = '@media (max-height: 699px)'

/** How stages and tiles look: said once for all of them, which have class names only. */
const tilesLook = {
  '& .stage': { display: 'flex', alignItems: 'center', flex: 'none' },
  '& .stage-title': {
    typography: 'overline',
    display: 'block',
    // Room for the mark at the corner of a tile that is narrower than its title.
    mb: '4px',
    color: 'text.secondary',
    [low]: { display: 'none' },
  },
  '& .stage-title.current': { fontWeight: 600, color: 'text.primary' },
  '& .stage-title .mark': { position: 'static', display: 'inline-block', ml: '6px' },
  '& .arrow': { fontSize: 18, mx: '4px', mt: '22px', color: ui('control'), [low]: { mt: 0 } },
  '& .tiles': { display: 'flex', gap: '6px', alignItems: 'center' },
  '& .tile': {
    all: 'unset',
    boxSizing: 'border-box',
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    height: 26,
    px: '6px',
    border: `1px solid ${ui('border')}`,
    borderRadius: '6px',
    backgroundColor: ui('surface'),
    fontSize: '0.8125rem',
    fontWeight: 550,
    cursor: 'pointer',
    '&:hover': { backgroundColor: ui('hover') },
    '&:focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: '1px' },
    '&[aria-current]': { borderColor: 'primary.main', backgroundColor: ui('accentTint') },
    '&.empty': {
      borderStyle: 'dashed',
      borderColor: ui('control'),
      color: 'text.secondary',
      backgroundColor: 'transparent',
    },
  },
  '& .tile.folded': { fontSize: '0.75rem', fontWeight: 400, color: 'text.secondary' },
  '& .tile-name': { maxWidth: 180, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .mark': { position: 'absolute', top: -4, right: -4, width: 8, height: 8 },
  '& .mark.error': { borderRadius: '50%', backgroundColor: 'error.main' },
  '& .mark.warning': { transform: 'rotate(45deg)', backgroundColor: 'warning.main' },
  '@media (forced-colors: active)': {
    '& .tile[aria-current]': { outline: '2px solid Highlight' },
    '& .mark.error, & .mark.warning': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
} as const

export const stripLook = {
  ...tilesLook,
  display: 'flex',
  alignItems: 'center',
  height: size.pipeline,
  '@media (max-height: 699px)': { height: 40 },
  flex: 'none',
  px: '16px',
  overflowX: 'auto',
  // What is scrolled to stands clear of the Timeline button, which stays at the end.
  scrollPaddingInline: '16px 132px',
  scrollbarWidth: 'thin',
  borderBottom: `1px solid ${ui('border')}`,
} as const

export const paneLook = {
  ...tilesLook,
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  p: '16px',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: '20px',
  '& .stage, & .tiles': { flexWrap: 'wrap' },
  '& .stage, & .tile': { maxWidth: '100%' },
  '& .tile-name': { ...tilesLook['& .tile-name'], maxWidth: 300 },
} as const
