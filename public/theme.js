// The theme that was chosen, before the first paint. A file, since the page allows no inline script.
// `theme` is the key that ThemeProvider keeps the choice under (src/app/app.tsx).
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('theme')
  } catch {
    // Storage is blocked: follow the system.
  }
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-color-scheme', isDark ? 'dark' : 'light')
})()
