import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** A server of the build that a spec can stop, and whose files it can replace: what a test of a new version needs. */
export class StaticServer {
  readonly replaced = new Map<string, string>()
  readonly #server = createServer((request, response) => {
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html'
    const path = join('dist', file)
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    const replaced = this.replaced.get(file)
    if (replaced !== undefined) response.end(replaced)
    else if (existsSync(path)) createReadStream(path).pipe(response)
    else response.writeHead(404).end()
  })

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve))
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`
  }

  async stop() {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }
}
