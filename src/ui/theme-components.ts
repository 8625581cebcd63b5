import type { Components, Theme } from '@mui/material/styles'
import { fields } from './theme-fields.ts'
import { inputs } from './theme-inputs.ts'
import { size, ui } from './theme-tokens.ts'

/** How each MUI component looks here: 32 px controls, hairlines, no ripple, no elevation, no capitals. */
const ring = { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 1 } as const

export const components: Components<Omit<Theme, 'components'>> = {
  MuiCssBaseline: {
    styleOverrides: {
      ...fields,
      body: {
        fontSize: '0.8125rem',
        lineHeight: '20px',
        WebkitFontSmoothing: 'antialiased',
        // In code each character is seen as it is; words have none.
        fontVariantLigatures: 'none',
      },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          // The least there is would begin one for every element and colour: a change of theme took a second.
          transitionDuration: '0s !important',
          scrollBehavior: 'auto !important',
        },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { fontFamily: 'inherit', '&.Mui-focusVisible': ring } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small', variant: 'text', color: 'inherit' },
    styleOverrides: {
      root: { minHeight: size.control, minWidth: 0, padding: '5px 12px', borderRadius: 6, whiteSpace: 'nowrap' },
      text: { padding: '5px 10px', '&:hover': { backgroundColor: ui('hover') } },
      outlined: {
        borderColor: ui('edge'),
        padding: '4px 11px',
        backgroundColor: ui('surface'),
        '&:hover': { backgroundColor: ui('hover'), borderColor: ui('control') },
      },
      contained: {
        '@media (forced-colors: active)': { border: '1px solid ButtonBorder' },
        variants: [
          {
            props: { color: 'primary' },
            style: {
              backgroundColor: ui('accentSolid'),
              color: '#fff',
              '&:hover': { backgroundColor: ui('accentSolidHover') },
            },
          },
        ],
      },
      startIcon: { marginRight: 6, marginLeft: -2, '& > *:nth-of-type(1)': { fontSize: size.icon } },
      endIcon: { marginLeft: 4, marginRight: -4, '& > *:nth-of-type(1)': { fontSize: size.icon } },
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small', color: 'inherit' },
    styleOverrides: {
      root: {
        width: size.controlSmall,
        height: size.controlSmall,
        padding: 0,
        borderRadius: 6,
        color: 'var(--mui-palette-text-secondary)',
        '&:hover': { backgroundColor: ui('hover'), color: 'var(--mui-palette-text-primary)' },
        '& .MuiSvgIcon-root': { fontSize: size.icon },
        '@media (pointer: coarse)': { width: 40, height: 40 },
      },
    },
  },
  // Their shapes lie within: a cut is one more thing of its own to the browser, for each icon in each frame.
  MuiSvgIcon: { styleOverrides: { root: { overflow: 'visible' } } },
  ...inputs,
  MuiChip: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: { height: 22, borderRadius: 5, fontSize: '0.75rem', fontWeight: 500 },
      label: { padding: '0 7px' },
      deleteIcon: { fontSize: 15, margin: '0 3px 0 -3px' },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiDialog: {
    styleOverrides: {
      paper: {
        borderRadius: 10,
        border: `1px solid ${ui('border')}`,
        backgroundColor: ui('raised'),
        boxShadow: ui('shadow'),
        '@media (max-width: 599.95px)': {
          width: '100% !important',
          maxWidth: 'none',
          height: '100%',
          maxHeight: 'none',
          margin: 0,
          border: 0,
          borderRadius: 0,
        },
      },
    },
  },
  MuiDialogTitle: {
    styleOverrides: {
      root: {
        fontSize: '1rem',
        lineHeight: '24px',
        fontWeight: 620,
        padding: '16px 20px 4px',
        // The button that closes is larger under a thumb; it stays in line with the title.
        '& + .MuiIconButton-root': { '@media (pointer: coarse)': { margin: -6 } },
      },
    },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
  MuiDialogActions: {
    styleOverrides: { root: { padding: '12px 20px', borderTop: `1px solid ${ui('border')}`, gap: 8 } },
  },
  MuiMenu: {
    styleOverrides: {
      paper: {
        borderRadius: 8,
        border: `1px solid ${ui('border')}`,
        backgroundColor: ui('raised'),
        boxShadow: ui('shadow'),
      },
      list: { padding: 4 },
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 32,
        borderRadius: 5,
        fontSize: '0.8125rem',
        padding: '4px 8px',
        gap: 8,
        '@media (pointer: coarse)': { minHeight: 40 },
        // MUI's own tint is too light in the dark theme for the faint shortcut on it.
        '&:hover, &.Mui-focusVisible': { backgroundColor: ui('hover') },
        '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': { backgroundColor: ui('selected') },
      },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: { fontSize: '0.8125rem', padding: '6px 10px', borderColor: ui('border') },
      head: {
        fontSize: '0.75rem',
        lineHeight: '18px',
        fontWeight: 550,
        color: 'var(--mui-palette-text-secondary)',
        padding: '6px 10px',
      },
    },
  },
  MuiToggleButtonGroup: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: {
        backgroundColor: ui('sunken'),
        borderRadius: 6,
        padding: 2,
        gap: 2,
        boxShadow: `inset 0 0 0 1px ${ui('border')}`,
      },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        border: 0,
        borderRadius: '4px !important',
        height: 26,
        padding: '0 10px',
        margin: '0 !important',
        fontSize: '0.75rem',
        fontWeight: 550,
        textTransform: 'none',
        color: 'var(--mui-palette-text-secondary)',
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: ui('surface'),
          color: 'var(--mui-palette-text-primary)',
          boxShadow: `0 0 0 1px ${ui('edge')}`,
        },
        // Shadows and tints are gone here; outlines stay.
        '@media (forced-colors: active)': { '&.Mui-selected': { outline: '2px solid Highlight', outlineOffset: -2 } },
      },
    },
  },
  MuiSnackbarContent: {
    styleOverrides: {
      root: { borderRadius: 8, padding: '2px 8px 2px 14px', fontSize: '0.8125rem', boxShadow: ui('shadow') },
    },
  },
  MuiFormControlLabel: { styleOverrides: { label: { fontSize: '0.8125rem', lineHeight: '20px' } } },
  MuiLink: {
    defaultProps: { underline: 'hover' },
    styleOverrides: { root: { fontWeight: 500, 'button&': { verticalAlign: 'baseline' } } },
  },
}
