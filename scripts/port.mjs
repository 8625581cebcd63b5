// @ts-check
import { createServer } from 'node:net'

/** The first port from here on that nobody listens on, by IPv4 or IPv6: `localhost` may mean either. @param {number} first */
export async function freePort(first) {
  for (let port = first; port < first + 100; port++) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port
  }
  throw new Error(`No free port from ${first} to ${first + 99}.`)
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    // A machine without IPv6 says EADDRNOTAVAIL: then nobody listens there either.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code !== 'EADDRINUSE' && code !== 'EACCES'),
    )
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })
}
