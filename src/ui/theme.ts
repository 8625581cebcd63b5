import { createTheme } from '@mui/material/styles'
import { components } from './theme-components.ts'
import { dark, fontUi, light } from './theme-tokens.ts'
import type { UiTokens } from './theme-tokens.ts'

export { fontCode, size, ui } from './theme-tokens.ts'

declare module '@mui/material/styles' {
  interface Palette {
    ui: UiTokens
  }
  interface PaletteOptions {
    ui?: UiTokens
  }
}

/**
 * Light and dark through CSS variables; the attribute data-color-scheme on <html>
 * chooses ("light" | "dark"), unset follows the system.
 */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-color-scheme' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#3B55D9', dark: '#2E45BB', light: '#6C82EA', contrastText: '#FFFFFF' },
        error: { main: '#BF2A24' },
        warning: { main: '#8A5200' },
        success: { main: '#1B7340' },
        info: { main: '#4F5B6C' },
        text: { primary: '#171A21', secondary: '#525B6A', disabled: '#8A92A0' },
        divider: '#E2E5EB',
        background: { default: '#F6F7F9', paper: '#FFFFFF' },
        ui: light,
      },
    },
    dark: {
      palette: {
        primary: { main: '#93A5FF', dark: '#7B90FF', light: '#B4C1FF', contrastText: '#101216' },
        error: { main: '#FF8F88' },
        warning: { main: '#E5B454' },
        success: { main: '#6FCB92' },
        info: { main: '#A9B4C4' },
        text: { primary: '#E7E9ED', secondary: '#A7AFBC', disabled: '#6E7785' },
        divider: '#2A2F38',
        background: { default: '#101216', paper: '#16191E' },
        ui: dark,
      },
    },
  },
  spacing: 4,
  shape: { borderRadius: 6 },
  breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1600 } },
  transitions: {
    duration: {
      shortest: 80,
      shorter: 120,
      short: 150,
      standard: 180,
      complex: 220,
      enteringScreen: 180,
      leavingScreen: 120,
    },
  },
  typography: {
    fontFamily: fontUi,
    fontSize: 13,
    htmlFontSize: 16,
    h1: { fontSize: '1.25rem', lineHeight: '28px', fontWeight: 620, letterSpacing: '-0.012em' },
    h2: { fontSize: '0.9375rem', lineHeight: '22px', fontWeight: 600, letterSpacing: '-0.006em' },
    h3: { fontSize: '0.8125rem', lineHeight: '20px', fontWeight: 600 },
    body1: { fontSize: '0.875rem', lineHeight: '21px' },
    /** names and values a user typed: 14 px, so that i and l stay apart at 1x */
    subtitle2: { fontSize: '0.875rem', lineHeight: '20px', fontWeight: 550 },
    body2: { fontSize: '0.8125rem', lineHeight: '20px' },
    caption: { fontSize: '0.75rem', lineHeight: '17px' },
    overline: {
      fontSize: '0.6875rem',
      lineHeight: '16px',
      fontWeight: 550,
      letterSpacing: '0.01em',
      textTransform: 'none',
    },
    button: { fontSize: '0.8125rem', lineHeight: '20px', fontWeight: 550, textTransform: 'none', letterSpacing: 0 },
  },
  components,
})
