/** Unique in this browser; `crypto.randomUUID` is missing on plain http. */
export function createDraftId(): string {
  const random = crypto.getRandomValues(new Uint32Array(3))
  return [Date.now(), ...random].map((part) => part.toString(36)).join('-')
}
