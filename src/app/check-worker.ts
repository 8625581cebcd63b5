import { analyze } from '#catalog/analyze.ts'
import type { Facts } from '#catalog/facts.ts'

/** The checks of a large text, off the main thread: the same engine, the same findings. */
self.onmessage = ({ data }: MessageEvent<{ sequence: number; text: string; facts: Facts }>) => {
  const { sequence, text, facts } = data
  self.postMessage({ sequence, findings: analyze(text, { facts }).findings })
}
