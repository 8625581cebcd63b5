import type { Components, Theme } from '@mui/material/styles'
import { size, ui } from './theme-tokens.ts'

/** What a value is typed or chosen in, and the words around it. */
export const inputs: Components<Omit<Theme, 'components'>> = {
  MuiOutlinedInput: {
    defaultProps: { size: 'small', notched: false },
    styleOverrides: {
      root: {
        fontSize: '0.875rem',
        lineHeight: '20px',
        borderRadius: 6,
        backgroundColor: ui('surface'),
        minHeight: size.control,
        '@media (pointer: coarse)': { fontSize: '1rem', minHeight: 40 },
        '& .MuiOutlinedInput-notchedOutline': { borderColor: ui('control') },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: ui('controlHover') },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderWidth: 2,
          borderColor: 'var(--mui-palette-primary-main)',
        },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--mui-palette-error-main)' },
      },
      input: { height: 20, padding: '6px 10px', '&::placeholder': { color: ui('textFaint'), opacity: 1 } },
      multiline: { padding: '6px 10px' },
    },
  },
  MuiSelect: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      icon: { fontSize: 18, right: 6, color: 'var(--mui-palette-text-secondary)' },
      select: { minHeight: '20px !important', paddingRight: '28px !important' },
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: {
        fontSize: '0.8125rem',
        lineHeight: '20px',
        fontWeight: 550,
        color: 'var(--mui-palette-text-primary)',
        '&.Mui-focused': { color: 'var(--mui-palette-text-primary)' },
      },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: { fontSize: '0.75rem', lineHeight: '17px', margin: '4px 0 0', color: 'var(--mui-palette-text-secondary)' },
    },
  },
  MuiCheckbox: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: { padding: 0, width: 20, height: 20, color: ui('control'), '& .MuiSvgIcon-root': { fontSize: 20 } },
    },
  },
  MuiRadio: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: { padding: 0, width: 20, height: 20, color: ui('control'), '& .MuiSvgIcon-root': { fontSize: 20 } },
    },
  },
}
