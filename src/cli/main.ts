import { nodeIo } from './io.ts'
import { run } from './run.ts'

// `image-template … | head` closes the pipe early; that is nobody's fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
// Not process.exit(): what is still to be written would be lost.
process.exitCode = await run(process.argv.slice(2), nodeIo)
