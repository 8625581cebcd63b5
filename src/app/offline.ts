const hour = 3_600_000

/**
 * Keeps the page for use without a network, and calls back when a newer version waits; calling what it is given shows
 * that version. Does nothing in development, on plain http, and where the browser has no service workers. Returns how
 * to stop watching.
 */
export function watchForUpdates(onReady: (reload: () => void) => void): () => void {
  const stop = new AbortController()
  if (import.meta.env.PROD && window.isSecureContext && 'serviceWorker' in navigator) {
    // Private windows and full disks refuse: the page then works online only.
    keepForOffline(onReady, stop.signal).catch(() => undefined)
  }
  return () => {
    stop.abort()
  }
}

async function keepForOffline(onReady: (reload: () => void) => void, signal: AbortSignal) {
  await pageLoaded()
  const registration = await navigator.serviceWorker.register('./sw.js')
  if (signal.aborted) return

  const offer = () => {
    const { waiting } = registration
    // Without a controller this is the first visit, not an update.
    if (waiting && navigator.serviceWorker.controller) onReady(() => takeOver(waiting))
  }
  const follow = () => registration.installing?.addEventListener('statechange', offer, { signal })

  offer()
  follow()
  registration.addEventListener('updatefound', follow, { signal })
  checkAgain(registration, signal)
}

/** A tab that stays open for days asks when it is looked at again, once an hour at most. */
function checkAgain(registration: ServiceWorkerRegistration, signal: AbortSignal) {
  let checkedAt = Date.now()
  const check = () => {
    if (document.visibilityState !== 'visible' || Date.now() - checkedAt < hour) return
    checkedAt = Date.now()
    registration.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', check, { signal })
}

function takeOver(waiting: ServiceWorker) {
  const reload = () => {
    location.reload()
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage('take over')
}

/** What the page itself loads goes first. */
function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true })
  })
}
