/* global version, files -- scripts/service-worker-plugin.ts writes them above */

/**
 * The page without a network. All files of a build are fetched at once, each held against its digest, and served from
 * here from then on. A new version is fetched beside the old one and waits until the page says "take over". The version
 * before it stays too: another tab may still run it, and may yet need a part that it loads late.
 */
const prefix = `designer ${self.registration.scope} `
const cacheName = prefix + version

self.addEventListener('install', (event) => event.waitUntil(fetchAll()))
self.addEventListener('activate', (event) => event.waitUntil(forgetOldVersions().then(() => self.clients.claim())))
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const { origin, pathname } = new URL(url)
  const scope = new URL(self.registration.scope)
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return
  const file = decodeURI(pathname.slice(scope.pathname.length)) || 'index.html'
  if (file in files || isHashed(file)) event.respondWith(answer(file, event.request))
})

async function answer(file, request) {
  const cache = await caches.open(cacheName)
  const kept = (await cache.match(file, { ignoreVary: true })) ?? (isHashed(file) && (await keptBefore(file)))
  return kept || fetch(request)
}

async function fetchAll() {
  const cache = await caches.open(cacheName)
  await Promise.all(
    Object.entries(files).map(async ([file, integrity]) => {
      const before = isHashed(file) && (await keptBefore(file))
      const response = before || (await fetch(file, { integrity, cache: isHashed(file) ? 'default' : 'no-cache' }))
      if (!response.ok) throw new Error(`${file}: ${response.status}`)
      await cache.put(file, response)
    }),
  )
}

/** Its name holds its digest: the same name is the same file in every version. */
function isHashed(file) {
  return file.startsWith('assets/')
}

async function keptBefore(file) {
  for (const name of await ownCaches()) {
    const kept = await (await caches.open(name)).match(file, { ignoreVary: true })
    if (kept) return kept
  }
  return undefined
}

async function forgetOldVersions() {
  const older = (await ownCaches()).filter((name) => name !== cacheName)
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)))
}

/** Oldest first. */
async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix))
}
