import { ui } from '../theme.ts'

/** A row that holds what its column has no room for stays a group of its own, however wide the pane. */
const inColumns = '& .table-row:not(:has(.is-long))'

/** Rows under one another in a narrow pane, in columns in a wide one. */
export const tableLook = {
  border: `1px solid ${ui('border')}`,
  borderRadius: '6px',
  overflow: 'hidden',
  '& .table-head': { display: 'none' },
  '& .table-row': {
    display: 'grid',
    gap: '8px',
    p: '10px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) 28px',
  },
  '& .table-row > [data-path], & .cell-findings, & .row-kept': { gridColumn: 1 },
  '& .cell-findings': { mt: '-8px' },
  '& .table-row > button': { gridColumn: 2, gridRow: 1, mt: '24px' },
  '& .table-row + .table-row': { borderTop: `1px solid ${ui('border')}` },
  '@container pane (min-width: 540px)': {
    [`& .table-head, ${inColumns}`]: { gridTemplateColumns: 'var(--columns)', gap: '12px' },
    '& .table-head': {
      display: 'grid',
      p: '6px 10px',
      fontSize: '0.75rem',
      lineHeight: '18px',
      fontWeight: 550,
      color: 'text.secondary',
      backgroundColor: ui('sunken'),
      borderBottom: `1px solid ${ui('border')}`,
    },
    [inColumns]: {
      p: '5px 6px',
      '& > [data-path]': { gridColumn: 'auto' },
      '& > button': { gridColumn: 'auto', gridRow: 'auto', mt: '2px' },
      '& .cell-findings, & .row-kept': { gridColumn: '1 / -1', order: 1, px: '4px' },
      '& .cell-findings': { mt: '-12px' },
      '& .cell-label': { display: 'none' },
    },
  },
} as const
