import { monaco } from './monaco.ts'
import { toTheme } from './theme.ts'
import type { Scheme } from './theme.ts'

const darkPreferred = '(prefers-color-scheme: dark)'

/** What the page says, else what the system prefers. */
function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset['colorScheme']
  if (chosen === 'light' || chosen === 'dark') return chosen
  return window.matchMedia(darkPreferred).matches ? 'dark' : 'light'
}

/** Makes the theme of the moment and returns its name. */
export function defineCurrentTheme(): string {
  const scheme = currentScheme()
  const style = getComputedStyle(document.documentElement)
  monaco.editor.defineTheme(
    `itd-${scheme}`,
    toTheme(scheme, (variable) => style.getPropertyValue(variable)),
  )
  return `itd-${scheme}`
}

/** Keeps Monaco in the page's colours; the page's choice stands on `<html data-color-scheme>`. */
export function followColorScheme(): { dispose: () => void } {
  const follow = () => monaco.editor.setTheme(defineCurrentTheme())
  const observer = new MutationObserver(follow)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-scheme'] })
  const query = window.matchMedia(darkPreferred)
  query.addEventListener('change', follow)
  return {
    dispose: () => {
      observer.disconnect()
      query.removeEventListener('change', follow)
    },
  }
}
