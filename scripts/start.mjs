// @ts-check
import { preview } from 'vite'
import { freePort } from './port.mjs'
import { runScript } from './run.mjs'

/** `npm start`: builds, serves the build and says where. PORT chooses the first port to try. */
const wanted = Number(process.env['PORT'] || 4173)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`PORT is "${process.env['PORT']}", which is no port. Use a number from 1 to 65535.`)
  process.exit(2)
}
const { code } = await runScript('build')
if (code !== 0) process.exit(code)

const port = await freePort(wanted)
await preview({ preview: { port, strictPort: true } })
console.log(`\n  Image Template Designer is at  http://localhost:${port}/\n  Ctrl+C stops it.\n`)
