import { ui } from '../theme.ts'

// What all rows show alike is painted, not drawn as a picture: each picture is a thing of its own to the browser in each frame.
const dot = 'radial-gradient(circle, currentColor 1.2px, transparent 1.8px)'
const stroke =
  'transparent calc(50% - 1px), currentColor calc(50% - .5px) calc(50% + .5px), transparent calc(50% + 1px)'
const chevron = ['right', 'left']
  .map((side, half) => `linear-gradient(to top ${side}, ${stroke}) ${half * 100}% 0 / 50% 100% no-repeat`)
  .join(', ')

const line = `1px solid ${ui('border')}`

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

/**
 * How a list and its rows look: said once for all rows, which have class names only. Of what a row holds, only its words
 * are cut off, and nothing but an open one is placed: each cut and each place is a thing that the browser goes through
 * in each frame, and at each move of the pointer, for every row near the window.
 */
export const listLook = {
  position: 'relative',
  border: `1px solid ${ui('border')}`,
  borderRadius: '8px',
  backgroundColor: ui('surface'),
  '&.is-empty': { border: 0 },
  '& .item': { scrollMarginTop: '48px' },
  '& .item[data-open], & .item.damaged': { position: 'relative' },
  // A block, not a row: the browser asks of each one in each frame whether it is in sight.
  '& [data-resting]': { contentVisibility: 'auto', containIntrinsicHeight: 'auto calc(var(--rows) * 41px)' },
  '& .item + .item, & .block + .block': { borderTop: line },
  // Lines only between rows that are seen; asked of a filtered list alone, as it goes through all that stands before.
  '&[data-filtered]': {
    overflow: 'clip',
    overflowClipMargin: '1px',
    '& .item, & .block': { borderTop: 0 },
    '& .item:not([hidden]) ~ .item:not([hidden])': { borderTop: line },
    '& .block:not([hidden]) ~ .block:not([hidden])': { borderTop: line },
  },
  '& .item[data-open]::before, & .item.damaged::before': {
    content: '""',
    position: 'absolute',
    zIndex: 3,
    left: '-1px',
    top: 0,
    bottom: 0,
    width: '3px',
    backgroundColor: 'primary.main',
    pointerEvents: 'none',
  },
  '& .item.damaged::before': { backgroundColor: 'error.main' },
  '& .block:first-of-type > .item:first-of-type, & .block:first-of-type > .item:first-of-type > .row': {
    borderTopLeftRadius: '7px',
    borderTopRightRadius: '7px',
  },
  '& .block:last-of-type > .item:last-of-type, & .block:last-of-type > .item:last-of-type > :last-child': {
    borderBottomLeftRadius: '7px',
    borderBottomRightRadius: '7px',
  },
  '& .block:first-of-type > .item:first-of-type::before': { borderTopLeftRadius: '8px' },
  '& .block:last-of-type > .item:last-of-type::before': { borderBottomLeftRadius: '8px' },
  '& .row': {
    display: 'grid',
    gridTemplateColumns: '28px calc(var(--number) + 8px) 26px minmax(0, 1fr) auto 28px',
    alignItems: 'center',
    height: 40,
    pl: '2px',
    pr: '8px',
    backgroundColor: ui('surface'),
  },
  '& .item:not(.damaged) > .row': { cursor: 'pointer' },
  '& .item:not(.damaged) > .row:hover': { backgroundColor: ui('hover') },
  '&[data-filtered] .handle': { visibility: 'hidden' },
  '& .item[data-selected] > :not(.body), & .item[data-selected]:not(.damaged) > .row:hover': {
    backgroundColor: ui('selected'),
  },
  '& .row:focus-within': { position: 'relative' },
  '& .item[data-open] > .row': { position: 'sticky', top: { xs: '-16px', md: '-20px' }, zIndex: 2 },
  '& .item[data-marked] > .row': { boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)' },
  '& .item[data-flash] > .row': { backgroundColor: ui('accentTint') },
  '& .number': {
    textAlign: 'right',
    pr: '8px',
    color: 'text.secondary',
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'none',
  },
  '& .icon, & .small-icon': { fill: 'currentColor', flexShrink: 0, overflow: 'visible' },
  '& .icon': { width: 18, height: 18, color: 'text.secondary' },
  '& .small-icon': { width: 16, height: 16 },
  '& .icon-button': {
    all: 'unset',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    width: 28,
    height: 28,
    borderRadius: '6px',
    cursor: 'pointer',
    color: 'text.secondary',
    '&:hover': { backgroundColor: ui('hover'), color: 'text.primary' },
    '&:focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: '1px' },
    '&::before': { content: '""', background: `${dot} 0 0 / 5px 5px` },
  },
  '& .handle': { cursor: 'grab', width: 24, pb: '1px', touchAction: 'none', color: ui('textFaint') },
  '& .handle::before': { width: 10, height: 15 },
  '& .more': { p: '0 1px 1px 0' },
  '& .more::before': { width: 15, height: 5 },
  '& .name': {
    all: 'unset',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minWidth: 0,
    height: '100%',
    // The whole row opens the card, but for its other buttons.
    '&:focus-visible::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      borderRadius: 'inherit',
      outline: '2px solid var(--mui-palette-primary-main)',
      outlineOffset: '-2px',
    },
  },
  '& .words': { flex: 1, minWidth: 0, lineHeight: '20px', ...oneLine },
  // A blank stands behind it.
  '& .title': { mr: '8px', fontSize: '0.875rem', fontWeight: 550 },
  // Alone it would fill the row; of others nothing has to be cut.
  '& .long': { display: 'inline-block', maxWidth: '60%', verticalAlign: 'bottom', ...oneLine },
  '& .unnamed': { color: 'text.secondary', fontWeight: 400 },
  '& .summary': { fontSize: '0.75rem', color: 'text.secondary' },
  '& .counts': { display: 'flex', gap: '8px', pr: '8px' },
  '& .count': { display: 'flex', alignItems: 'center', gap: '4px', fontSize: '0.8125rem', fontWeight: 550 },
  '& .count.error': { color: 'error.main' },
  '& .count.warning': { color: 'warning.main' },
  '& .count.info': { color: ui('textFaint') },
  '& .unseen': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  '& .chevron': {
    justifySelf: 'center',
    width: 10,
    height: 6,
    color: 'text.secondary',
    background: chevron,
    transition: 'transform 150ms cubic-bezier(.2,0,0,1)',
  },
  '& [data-open] > .row .chevron': { transform: 'rotate(180deg)' },
  '& .body': {
    display: 'grid',
    borderTop: `1px solid ${ui('border')}`,
    p: '16px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    animation: 'card-open 150ms cubic-bezier(.2,0,0,1)',
    '& > div': { minHeight: 0, minWidth: 0 },
  },
  '@keyframes card-open': {
    from: { gridTemplateRows: '0fr', opacity: 0 },
    to: { gridTemplateRows: '1fr', opacity: 1 },
  },
  '& .damaged > .row': { gridTemplateColumns: '34px minmax(0, 1fr) auto', pl: '14px', pr: '8px' },
  '& .damage-icon': { color: 'error.main', width: 18 },
  '& .damage-title': { mr: '8px', fontSize: '0.8125rem', fontWeight: 600 },
  '& .damage-body': { p: '0 16px 16px' },
  // Not by visibility: what is hidden at the moment of the drop cannot take the focus.
  '& [data-dragging]': { backgroundColor: ui('hover'), '& > .row > *, & > .body': { opacity: 0 } },
  '& .lifted': {
    border: `1px solid ${ui('accentEdge')}`,
    borderRadius: '8px',
    boxShadow: ui('shadow'),
    transform: 'rotate(-0.4deg)',
    '@media (prefers-reduced-motion: reduce)': { transform: 'none' },
  },
  '& .drop-line': {
    display: 'none',
    position: 'absolute',
    zIndex: 4,
    top: 0,
    left: 0,
    right: 0,
    height: '2px',
    backgroundColor: 'primary.main',
    pointerEvents: 'none',
    '&::before': {
      content: '""',
      position: 'absolute',
      left: '-4px',
      top: '-3px',
      width: 8,
      height: 8,
      borderRadius: '50%',
      backgroundColor: 'primary.main',
    },
  },
  '@container pane (max-width: 539px)': {
    '& .row': { height: 56, gridTemplateColumns: '24px calc(var(--number) + 8px) 26px minmax(0, 1fr) auto' },
    '& [data-resting]': { containIntrinsicHeight: 'auto calc(var(--rows) * 57px)' },
    '& .name': { gap: '8px' },
    '& .words': { whiteSpace: 'normal' },
    '& .title, & .damage-title, & .summary': { display: 'block', maxWidth: 'none', ...oneLine },
    '& .title, & .damage-title': { mr: 0 },
    '& .summary': { lineHeight: '17px' },
    '& .counts': { pr: '4px' },
    '& .chevron': { display: 'none' },
    '& .body': { p: '14px 12px' },
    '& .damaged > .row': { gridTemplateColumns: '30px minmax(0, 1fr) auto', pl: '12px' },
    '& .damage-body': { p: '0 12px 14px' },
  },
  '@media (pointer: coarse)': { '& .icon-button': { width: 40, height: 40 }, '& .handle': { width: 28 } },
  '@media (forced-colors: active)': {
    '& .item[data-open]': { outline: '2px solid Highlight' },
    // Painted: the browser would leave them out.
    '& .icon-button::before, & .chevron': { forcedColorAdjust: 'none', color: 'CanvasText' },
  },
} as const
