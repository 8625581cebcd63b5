import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

const source = join(import.meta.dirname, 'service-worker.js')

/**
 * Writes sw.js: service-worker.js with the list of the files of this build and their digests. The version is the digest
 * of all, so an unchanged build is no new version.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => {
        if (dir === undefined) throw new Error('The build has no folder to write the service worker to.')
        const files = Object.fromEntries(filesBelow(dir).map((file) => [file, digest(readFileSync(join(dir, file)))]))
        const code = readFileSync(source, 'utf8')
        const version = digest(JSON.stringify(files) + code).slice('sha256-'.length, 'sha256-'.length + 12)
        const head = `const version = ${JSON.stringify(version)}\nconst files = ${JSON.stringify(files, undefined, 2)}\n`
        writeFileSync(join(dir, 'sw.js'), head + code)
      },
    },
  }
}

/** Paths from the folder, with `/`, in a fixed order; no dot files, and not the service worker itself. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/(^|\/)\.|^sw\.js$|\.map$/.test(file))
    .sort()
}

function digest(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
