import { analyze } from '#catalog/analyze.ts'

/** The checks of a large text, off the main thread: the same engine, the same findings. */
self.onmessage = ({ data }: MessageEvent<{ sequence: number; text: string }>) => {
  self.postMessage({ sequence: data.sequence, findings: analyze(data.text).findings })
}
