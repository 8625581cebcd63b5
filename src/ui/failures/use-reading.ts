import { useEffect, useRef, useState } from 'react'
import { createLogReader } from '#catalog/failures/read-log.ts'
import type { LogReading } from '#catalog/failures/read-log.ts'

const largest = 200 * 1024 * 1024

export interface Reading {
  readonly reading: LogReading | undefined
  /** Between 0 and 1 while a file is read. */
  readonly progress: number | undefined
  readonly refusal: string | undefined
  readonly readText: (text: string) => void
  readonly readFile: (file: File) => Promise<void>
  readonly cancel: () => void
}

/** Reads a log, a file piece by piece: nothing of it is kept, and nothing leaves the page. */
export function useReading(): Reading {
  const [reading, setReading] = useState<LogReading>()
  const [progress, setProgress] = useState<number>()
  const [refusal, setRefusal] = useState<string>()
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const cancel = () => {
    stop.current?.abort()
    setProgress(undefined)
  }
  const readText = (text: string) => {
    cancel()
    setRefusal(undefined)
    const reader = createLogReader()
    reader.push(text)
    setReading(text.trim() === '' ? undefined : reader.end())
  }
  const readFile = async (file: File) => {
    cancel()
    setReading(undefined)
    if (file.size > largest) {
      setRefusal(`${file.name} is larger than 200 MB. Cut out its last part: the failure stands at the end.`)
      return
    }
    setRefusal(undefined)
    const own = new AbortController()
    stop.current = own
    try {
      const read = await readPieces(file, own.signal, setProgress)
      if (!own.signal.aborted) setReading(read)
    } catch {
      if (!own.signal.aborted) setRefusal(`${file.name} could not be read. It may be a folder, or no longer be there.`)
    }
    if (!own.signal.aborted) setProgress(undefined)
  }
  return { reading, progress, refusal, readText, readFile, cancel }
}

async function readPieces(file: File, signal: AbortSignal, tell: (progress: number) => void): Promise<LogReading> {
  const reader = createLogReader()
  const decoder = new TextDecoder()
  const pieces = file.stream().getReader()
  let done = 0
  let told = 0
  for (;;) {
    const { value, done: isOver } = await pieces.read()
    if (isOver || signal.aborted) break
    reader.push(decoder.decode(value, { stream: true }))
    done += value.length
    // A hundredth at a time is as much as anybody sees.
    if (done - told > file.size / 100) {
      told = done
      tell(done / file.size)
    }
  }
  if (signal.aborted) await pieces.cancel()
  return reader.end()
}
